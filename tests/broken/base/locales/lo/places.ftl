# en: 0575ec9b
place-la = ລາວ
# en: 35605219
place-th = ໄທ
# en: 459f93ae
place-la-vt = ວຽງຈັນ
# en: 66a9f604
place-th-10 = ບາງກອກ
