# broken: calls a function
# en: f690781b
screen-one = { NUMBER(1) }
