# en: 130666bc
programme-programme-one = ແຜນ ໜຶ່ງ
    .about = ກ່ຽວກັບ ແຜນ ໜຶ່ງ ໃນ { $where }.
