# en: 36c54ae4
hotline-la-police = ສາຍ ໜຶ່ງ
    .operator = ບໍ່ມີ ໃຜ
    .about = ກ່ຽວກັບ ສາຍ ໜຶ່ງ.
# en: ce944448
hotline-la-help = ສາຍ ສອງ
    .operator = ບໍ່ມີ ໃຜ
    .about = ກ່ຽວກັບ ສາຍ ສອງ, { $told }.
# en: f3c09080
hotline-la-office = ສາຍ ສາມ
    .operator = ບໍ່ມີ ໃຜ
    .about = ກ່ຽວກັບ ສາຍ ສາມ.
