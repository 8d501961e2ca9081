# en: f690781b
screen-one = ແມວນ້ຳ
# broken: nothing in English
screen-two = ໜ້າ ສອງ
