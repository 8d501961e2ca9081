# broken: it is the English
# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = About invented pay one.
