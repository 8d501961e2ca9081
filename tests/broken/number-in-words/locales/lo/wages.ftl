# broken: a number to call
# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ໂທ 9998.
