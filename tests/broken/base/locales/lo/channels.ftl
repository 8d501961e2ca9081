# en: a5fa354b
channel-channel-one = ທາງ ໜຶ່ງ
    .about = ກ່ຽວກັບ ທາງ ໜຶ່ງ.
    .point-1 = ຈຸດ ໜຶ່ງ.
    .step-1 = ຂັ້ນ ໜຶ່ງ.
    .rule-1 = ລະບຽບ ໜຶ່ງ.
    .unknown-1 = ບໍ່ມີ ໃຜ ຮູ້.
# en: 7059087c
document-paper = ເຈ້ຍ
