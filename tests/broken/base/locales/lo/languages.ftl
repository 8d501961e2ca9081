# en: 60b721f4
language-en = ອັງກິດ
# en: 6fcd5b0c
language-kjg = ກຶມມຸ
# en: 5d5f68e8
language-lo = ລາວ
# en: a6e535ab
language-th = ໄທ
