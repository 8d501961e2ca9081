# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ກ່ຽວກັບ ເງິນເດືອນ ໜຶ່ງ.
