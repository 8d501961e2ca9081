# en: 102dabf7
check-check-one = ກວດ ໜຶ່ງ
    .about = ກ່ຽວກັບ ກວດ ໜຶ່ງ.
    .found = ເຫັນ ປ້າຍ.
    .nothing-found = ບໍ່ ເຫັນ ປ້າຍ.
# en: 220c1ebe
check-check-one-question-one = ຄຳຖາມ ໜຶ່ງ ບໍ?
    .why = ເຫດ ໜຶ່ງ.
    .ask = ຖາມ ປະຕູ ໜຶ່ງ.
    .choice-yes = ແມ່ນ
# en: bb88271a
check-check-one-question-two = ຄຳຖາມ ສອງ ບໍ?
    .why = ເຫດ ສອງ.
    .ask = ຖາມ ປະຕູ ສອງ.
    .choice-yes = ແມ່ນ
    .choice-no = ບໍ່
# en: c2b00892
check-check-one-question-three = ຄຳຖາມ ສາມ ບໍ?
    .why = ເຫດ ສາມ.
    .ask = ຖາມ ປະຕູ ສາມ.
    .choice-yes = ແມ່ນ
    .choice-no = ບໍ່
# en: 2ce2bd57
check-check-one-flag-stop = ປ້າຍ ໜຶ່ງ
    .reason = ເຫດ ປ້າຍ ໜຶ່ງ.
    .do = ເບິ່ງ ປ້າຍ ໜຶ່ງ.
# en: 7efb48e1
check-check-one-flag-ask = ປ້າຍ ສອງ
    .reason = ເຫດ ປ້າຍ ສອງ.
    .do = ເບິ່ງ ປ້າຍ ສອງ.
