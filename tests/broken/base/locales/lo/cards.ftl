# en: 5e3a2f38
card-card-one = ຂ້ອຍ ແມ່ນ ປະໂຫຍກ ໜຶ່ງ.
