# broken: names a person
# en: be53c7de
wage-wage-one = ເງິນເດືອນ ໜຶ່ງ
    .about = ຖາມ ທ້າວ ໜຶ່ງ.
