# en: f690781b
screen-one = ແມວນ້ຳ
