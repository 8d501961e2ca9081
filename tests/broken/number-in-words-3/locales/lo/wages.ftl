# broken: a number to call, in two pieces
# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ໂທ { "99" }98.
