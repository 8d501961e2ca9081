# en: 498e29e9
topic-topic-one = ເລື່ອງ ໜຶ່ງ
    .about = ກ່ຽວກັບ ເລື່ອງ ໜຶ່ງ.
    .point-1 = ຈຸດ ໜຶ່ງ.
    .step-1 = ຂັ້ນ ໜຶ່ງ.
    .unknown-1 = ບໍ່ມີ ໃຜ ຮູ້.
