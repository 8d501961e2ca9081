# broken: a mail address
# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = some.body@example.org
