# broken: made from which English?
screen-one = ແມວນ້ຳ
