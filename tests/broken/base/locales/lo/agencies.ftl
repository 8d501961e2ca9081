# en: da2269c5
agency-agency-one = ບໍລິສັດ ໜຶ່ງ
    .about = ກ່ຽວກັບ ບໍລິສັດ ໜຶ່ງ.
    .ask = ຖາມ ປ່ອງ ໜຶ່ງ.
