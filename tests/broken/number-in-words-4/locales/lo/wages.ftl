# broken: a number to call, with dots
# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ໂທ 02.123.45.67.
