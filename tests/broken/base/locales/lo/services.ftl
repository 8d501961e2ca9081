# en: 863002a3
service-service-one = ເຮືອນ ໜຶ່ງ
    .operator = ບໍ່ມີ ໃຜ
    .about = ກ່ຽວກັບ ເຮືອນ ໜຶ່ງ.
    .reach = ເຄາະ ປະຕູ ໜຶ່ງ.
