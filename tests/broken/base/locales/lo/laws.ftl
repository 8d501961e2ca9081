# en: 05b0e3be
law-law-one = ກົດໝາຍ ໜຶ່ງ
    .about = ກ່ຽວກັບ ກົດໝາຍ ໜຶ່ງ.
    .point-1 = ເລີ່ມ { $age }.
