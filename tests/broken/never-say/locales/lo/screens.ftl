# en: 55512df4
screen-one = ແມວນ້ຳ
