# broken: a term that is never said
# en: f690781b
screen-one = ແມວນ້ຳ, ແມວ
