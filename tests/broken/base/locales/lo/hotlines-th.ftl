# en: 2c05cf0a
hotline-th-help = ສາຍ ສີ່
    .operator = ບໍ່ມີ ໃຜ
    .about = ກ່ຽວກັບ ສາຍ ສີ່.
