# en: a90f7ba3
price-price-one = ລາຄາ ໜຶ່ງ
    .about = ກ່ຽວກັບ ລາຄາ ໜຶ່ງ, { $fee }.
    .item-a = ໝາກໂປມ
    .item-b = ໝາກກ້ວຍ
