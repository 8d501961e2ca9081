# broken: names another message
# en: f690781b
screen-one = { why-open }
