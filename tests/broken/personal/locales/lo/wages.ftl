# en: 2788aaa8
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ກ່ຽວກັບ ເງິນເດືອນ ໜຶ່ງ.
