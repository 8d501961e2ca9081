# en: 298b48c7
date-day = { $day } { $month } { $year }
# en: a34fd4a4
date-month = { $month } { $year }
# en: c6ba82e0
date-year = { $year }
# en: 6ff30a9c
month-1 = ເດືອນ ໜຶ່ງ
# en: d00ccd6d
month-2 = ເດືອນ ສອງ
# en: 57484e73
month-3 = ເດືອນ ສາມ
# en: 324c4214
month-4 = ເດືອນ ສີ່
# en: a2919116
month-5 = ເດືອນ ຫ້າ
# en: b486e704
month-6 = ເດືອນ ຫົກ
# en: bcce8469
month-7 = ເດືອນ ເຈັດ
# en: 29367480
month-8 = ເດືອນ ແປດ
# en: 190e943f
month-9 = ເດືອນ ເກົ້າ
# en: 41dcebb3
month-10 = ເດືອນ ສິບ
# en: 94152301
month-11 = ເດືອນ ສິບເອັດ
# en: 926e71b2
month-12 = ເດືອນ ສິບສອງ
