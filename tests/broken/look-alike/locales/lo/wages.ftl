# en: 4bbd6d5f
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ກ່ຽວກັບ ເງິນເດືອນ ໜຶ່ງ.
