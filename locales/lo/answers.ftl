# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
# en: 8603e7b6
currency-thb = { $amount } ບາດ
# en: afcf75f6
currency-lak = { $amount } ກີບ
# en: 82778def
currency-usd = { $amount } ໂດລາສະຫະລັດ
# en: 03f54b0a
currency-krw = { $amount } ວອນ
# en: 6bbaa19f
currency-jpy = { $amount } ເຢນ
# en: 1d18d2df
currency-cny = { $amount } ຢວນ

# en: eb18f5e6
amount-exact = { $amount }
# en: 34597bc8
amount-about = ປະມານ { $amount }
# en: 20a87750
amount-range = { $amount } ຫາ { $to }
# en: f572a868
amount-was = { $amount } (ແຕ່ກ່ອນ: { $was })
# en: f4ef5c31
amount-percent = { $percent } ເປີເຊັນຂອງເງິນເດືອນໜຶ່ງເດືອນ

# dates; date-year writes a bare year
# en: 298b48c7
date-day = { $day } { $month } { $year }
# en: a34fd4a4
date-month = { $month } { $year }
# en: c6ba82e0
date-year = { $year }
# en: a03fdb2c
month-1 = ມັງກອນ
# en: df1d06b4
month-2 = ກຸມພາ
# en: 248c9f72
month-3 = ມີນາ
# en: 28a3202c
month-4 = ເມສາ
# en: 7f154281
month-5 = ພຶດສະພາ
# en: e1d29d81
month-6 = ມິຖຸນາ
# en: 2cbf27a1
month-7 = ກໍລະກົດ
# en: 83bb941b
month-8 = ສິງຫາ
# en: d97b8ab9
month-9 = ກັນຍາ
# en: bddbe3b0
month-10 = ຕຸລາ
# en: 9e77977e
month-11 = ພະຈິກ
# en: 4a6e70a1
month-12 = ທັນວາ

# a short number, named to a reader in another country
# en: b731e605
phone-inside = { $number } (ໃຊ້ໄດ້ແຕ່ໃນປະເທດ{ $country })
# en: 1edb2714
phone-untested = { $number } (ໃຊ້ໄດ້ຢູ່ໃນປະເທດ{ $country }; ບໍ່ຮູ້ວ່າ ໂທຈາກບ່ອນທີ່ເຈົ້າຢູ່ໄດ້ ຫຼື ບໍ່)

# why a line stands where it stands in a list
# en: 64f0b72b
why-emergency = ສາຍສຸກເສີນຂອງປະເທດທີ່ເຈົ້າຢູ່.
# en: e07fd3dd
why-need = ຊ່ວຍເລື່ອງ: { $need }.
# en: bff13978
why-international = ໂທດ້ວຍເຄື່ອງໝາຍ + ແລະ ລະຫັດປະເທດ, ຈາກປະເທດໃດກໍໄດ້. ອາດເສຍຄ່າໂທ.
# en: fc121fc3
why-untested = ໃຊ້ໄດ້ຢູ່ໃນປະເທດ{ $country }. ບໍ່ມີແຫຼ່ງຂໍ້ມູນໃດບອກວ່າ ໂທຈາກບ່ອນທີ່ເຈົ້າຢູ່ໄດ້ ຫຼື ບໍ່.
# en: 39cf6968
why-not-from-here = ເບີສັ້ນ: ໃຊ້ໄດ້ແຕ່ໃນປະເທດ{ $country }. ໂທຈາກບ່ອນທີ່ເຈົ້າຢູ່ບໍ່ໄດ້.
# en: 31f5c3c8
why-nationals = ສຳລັບຄົນສັນຊາດ{ $country }.
# en: 9cc6382a
why-province = ຊ່ວຍສະເພາະຢູ່{ $country }.
# en: eb693f31
why-open = ດຽວນີ້ເປີດ, ຕາມເວລາທີ່ພວກເຮົາຮູ້.
# en: 67c345f5
why-closed = ດຽວນີ້ປິດ, ຕາມເວລາທີ່ພວກເຮົາຮູ້.
# en: 6426c0f9
why-hours-unknown = ພວກເຮົາບໍ່ຮູ້ເວລາຮັບສາຍ.
# en: a693d546
why-language = ຮັບສາຍເປັນພາສາຂອງເຈົ້າ.
# en: 1b3cbe76
why-gsm = ພວກເຮົາບໍ່ຮູ້ເບີສຸກເສີນຂອງປະເທດນີ້. ໃນປະເທດສ່ວນຫຼາຍ ໂທລະສັບມືຖືສົ່ງຕໍ່ເບີນີ້ໄປຫາສາຍສຸກເສີນ.

# en: 151d174a
gsm-112 = ໂທສຸກເສີນຈາກໂທລະສັບມືຖື
# en: c37cafe3
gsm-112-operator = ເຄືອຂ່າຍໂທລະສັບມືຖື
# en: 6d1691c6
gsm-112-about = ມາດຕະຖານຂອງໂທລະສັບມືຖືບອກວ່າ: ເບີນີ້ໂທຫາສາຍສຸກເສີນຂອງປະເທດທີ່ເຈົ້າຢູ່. ພວກເຮົາຍັງບໍ່ໄດ້ທົດລອງຢູ່ບ່ອນນັ້ນ.

# what a person needs
# en: 0a0d7f4c
need-police = ຕຳຫຼວດ
# en: 134955f8
need-ambulance = ລົດໂຮງໝໍ
# en: fefe318c
need-fire = ດັບເພີງ
# en: f375e7e0
need-trafficking = ການຄ້າມະນຸດ
# en: ff45b000
need-violence = ຄວາມຮຸນແຮງ
# en: 48757652
need-children = ເດັກ ແລະ ຊາວໜຸ່ມ
# en: df08f243
need-counselling = ລົມກັບຄົນໃຫ້ຄຳປຶກສາ
# en: c6cd7743
need-health = ສຸຂະພາບ
# en: c8a57108
need-labour = ວຽກ ແລະ ຄ່າແຮງງານ
# en: 83c13ebf
need-immigration = ວີຊາ, ການຢູ່ ແລະ ເອກະສານ
# en: 13c59a55
need-consular = ສະຖານທູດ ຫຼື ສະຖານກົງສູນ
# en: 23676892
need-interpretation = ນາຍແປພາສາ
# en: 414d4925
need-legal = ການຊ່ວຍເຫຼືອທາງດ້ານກົດໝາຍ
# en: acb9e7d3
need-information = ຂໍ້ມູນ
# en: aba2d85f
need-missing = ຄົນຫາຍ
# en: fdd601ea
need-shelter = ບ່ອນພັກ
# en: e7f28f90
need-training = ການຝຶກວິຊາຊີບ
# en: 49bd7f9a
need-education = ການຮຽນໜັງສື
# en: 900f5560
need-economic = ການຊ່ວຍເຫຼືອດ້ານເງິນ ຫຼື ຄ້າຂາຍນ້ອຍໆ
# en: be005c65
need-reintegration = ເລີ່ມຊີວິດໃໝ່ຢູ່ບ້ານ
# en: a306443d
need-return = ການກັບບ້ານ

# what no service is known for
# en: 2745c38b
gap-none = ພວກເຮົາບໍ່ຮູ້ຈັກບ່ອນຊ່ວຍເຫຼືອແບບນີ້ຢູ່{ $place }. ແຕ່ບໍ່ໄດ້ໝາຍຄວາມວ່າ ບໍ່ມີ. ໃຫ້ໂທຖາມ.
# en: 4bec6fa2
gap-shelter-men = ພວກເຮົາບໍ່ຮູ້ຈັກທີ່ພັກພິງຢູ່{ $place } ທີ່ມີແຫຼ່ງຂໍ້ມູນບອກວ່າ ຮັບຜູ້ຊາຍ. ໃຫ້ໂທຖາມ.

# en: 322af226
channels-none = ພວກເຮົາບໍ່ຮູ້ຈັກທາງໄປເຮັດວຽກຢູ່{ $place } ແບບຖືກກົດໝາຍ. ແຕ່ບໍ່ໄດ້ໝາຍຄວາມວ່າ ບໍ່ມີ. ໃຫ້ຖາມພະແນກແຮງງານແຂວງຂອງເຈົ້າ.

