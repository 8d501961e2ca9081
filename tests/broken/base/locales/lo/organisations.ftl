# en: 5cbf724d
organisation-organisation-one = ກຸ່ມ ໜຶ່ງ
    .role = ປູກ ຕົ້ນໄມ້.
    .reach = ໂທ { $line }.
