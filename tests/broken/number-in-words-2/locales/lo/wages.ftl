# broken: a number to call, in Lao digits
# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ໂທ ໙໙໙໘.
