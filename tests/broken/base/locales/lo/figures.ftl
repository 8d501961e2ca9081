# en: a1b8203b
figure-figure-one = ຈຳນວນ ໜຶ່ງ
    .counts = ຄົນ ຕ່ຳຫູກ.
    .not-counted = ຄົນ ຮ້ອງເພງ.
# en: 56d85dad
group-women = ແມ່ຍິງ
# en: df4e5b72
group-men = ຜູ້ຊາຍ
# en: 6ba09449
group-girls = ເດັກຍິງ
