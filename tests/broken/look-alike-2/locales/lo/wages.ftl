# broken: a full-width digit
# en: be53c7de
wage-wage-one = ເງິນເດືອນ １
    .about = ກ່ຽວກັບ ເງິນເດືອນ ໜຶ່ງ.
