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

# en: 562a75f1
hours-holidays = ພວກເຮົາບໍ່ຮູ້ວ່າ ວັນພັກລັດຖະການ ມີຄົນຮັບສາຍ ຫຼື ບໍ່.
# en: f7952e22
why-past = ຂໍ້ມູນຂອງສາຍນີ້ທີ່ພວກເຮົາຮູ້ ໃຊ້ໄດ້ຮອດມື້ໜຶ່ງທີ່ກາຍໄປແລ້ວ.

# en: 099198ba
asked-within = ບໍ່ເກີນລາຄາທາງການທີ່ພວກເຮົາຮູ້.
# en: 3ae4cbb3
asked-above = ເກີນລາຄາທາງການທີ່ພວກເຮົາຮູ້ ໄປ { $more }.
# en: ab588254
asked-none = ພວກເຮົາບໍ່ຮູ້ລາຄາທາງການຂອງເລື່ອງນີ້.
# en: 70822a9f
asked-past = ລາຄາທີ່ພວກເຮົາຮູ້ ດຽວນີ້ບໍ່ໃຊ້ແລ້ວ.
# en: f44d145c
asked-other-currency = ເງິນທີ່ເຂົາຂໍ: { $asked }. ລາຄາທາງການ: { $official }. ເປັນເງິນຄົນລະສະກຸນ ແລະ ພວກເຮົາບໍ່ມີອັດຕາແລກປ່ຽນທີ່ຮູ້ວ່າເປັນຂອງມື້ໃດ ຈຶ່ງທຽບກັນບໍ່ໄດ້.
# en: e67f8148
asked-share-within = ບໍ່ເກີນລະບຽບທີ່ພວກເຮົາຮູ້: ເກັບໄດ້ບໍ່ເກີນ { $percent } ເປີເຊັນຂອງເງິນເດືອນໜຶ່ງເດືອນ, ຄື { $most }.
# en: 82342433
asked-share-above = ເກີນລະບຽບທີ່ພວກເຮົາຮູ້ ໄປ { $more }: ເກັບໄດ້ບໍ່ເກີນ { $percent } ເປີເຊັນຂອງເງິນເດືອນໜຶ່ງເດືອນ, ຄື { $most }.
# en: 3f22a811
asked-share-no-pay = ຕາມລະບຽບທີ່ພວກເຮົາຮູ້ ເກັບໄດ້ບໍ່ເກີນ { $percent } ເປີເຊັນຂອງເງິນເດືອນໜຶ່ງເດືອນ. ຖ້າຢາກທຽບ ໃຫ້ບອກເງິນເດືອນ.
# en: 1a0c4861
asked-several = ເຂົາຂໍເປັນເງິນຫຼາຍກວ່າໜຶ່ງສະກຸນ ແລະ ພວກເຮົາບໍ່ມີອັດຕາແລກປ່ຽນທີ່ຮູ້ວ່າເປັນຂອງມື້ໃດ ຈຶ່ງທຽບຍອດທັງໝົດບໍ່ໄດ້.
# en: 468cc7cf
asked-no-way = ພວກເຮົາບໍ່ຮູ້ຈັກທາງໄປເຮັດວຽກຢູ່{ $place } ແບບຖືກກົດໝາຍ ຈຶ່ງບໍ່ທຽບລາຄາຂອງການໄປຕ່າງປະເທດ.
# en: 613398f7
asked-crossing = ບໍ່ມີຫ້ອງການໃດຂາຍເລື່ອງນີ້. ຖ້າມີຄົນຂໍເງິນເພື່ອພາເຈົ້າຂ້າມຊາຍແດນ ນັ້ນແມ່ນສັນຍານອັນຕະລາຍ. ທາງທີ່ດີ ຢ່າຟ້າວຈ່າຍເງິນ ກ່ອນໄດ້ລົມກັບຄົນທີ່ຊ່ວຍໄດ້.
# en: 64abdb8a
asked-unclear = ບໍ່ມີໃຜບອກໃຫ້ແຈ້ງວ່າ ເງິນນີ້ແມ່ນຄ່າຫຍັງ ຫຼື ເທົ່າໃດ. ຂໍເຈ້ຍທີ່ຂຽນທັງສອງຢ່າງ ກ່ອນຈ່າຍ.
# en: f0142b9f
asked-for = { $what }. ເງິນທີ່ເຂົາຂໍ: { $asked }.
# en: 9da1f66a
asked-found = ໃນນີ້ ມີບາງຢ່າງທີ່ເປັນສັນຍານເຕືອນ ຫຼື ບໍ່ແຈ້ງ. ໃຫ້ລົມກັບຄົນທີ່ຊ່ວຍໄດ້ ກ່ອນຈ່າຍເງິນ.
# en: 57398ea1
asked-nothing = ພວກເຮົາບໍ່ພົບສິ່ງທີ່ແພງກວ່າລາຄາທາງການທີ່ພວກເຮົາຮູ້. ແຕ່ນີ້ບໍ່ໄດ້ພິສູດວ່າ ລາຄານັ້ນຖືກຕ້ອງ ຫຼື ວຽກທີ່ເຂົາຊວນນັ້ນດີ. ໃຫ້ຂໍໃບຮັບເງິນ.

# en: b43235b6
purpose-passport = ໜັງສືຜ່ານແດນ
# en: ba2eb1ad
purpose-visa = ວີຊາ
# en: f0599c3d
purpose-extension = ຕໍ່ເວລາພັກເຊົາ
# en: 515346ab
purpose-work-permit = ໃບອະນຸຍາດເຮັດວຽກ
# en: bff2cb86
purpose-medical-check = ກວດສຸຂະພາບ
# en: 368f32e8
purpose-insurance = ປະກັນ
# en: 957709fb
purpose-registration = ຂຶ້ນທະບຽນ
# en: 24b39160
purpose-job = ຄ່າຊອກວຽກໃຫ້
# en: 181b1308
purpose-fund = ກອງທຶນແຮງງານຢູ່ຕ່າງປະເທດ
# en: 78d9120b
purpose-travel = ຄ່າເດີນທາງ
# en: 508a5ecb
purpose-training = ຝຶກອົບຮົມ
# en: 69d34bd4
purpose-crossing = ພາຂ້າມຊາຍແດນ
# en: 3b2d1b8e
purpose-other = ອື່ນໆ

# en: 761bcf62
offer-found = ໃນເລື່ອງທີ່ເຈົ້າບອກ ມີສັນຍານເຕືອນ. ໃຫ້ລົມກັບຄົນທີ່ຊ່ວຍໄດ້ ກ່ອນໄປ, ກ່ອນເຊັນ ຫຼື ກ່ອນຈ່າຍເງິນ.
# en: 22e7d598
offer-nothing = ໃນເລື່ອງທີ່ເຈົ້າບອກ ພວກເຮົາບໍ່ພົບສັນຍານເຕືອນ. ແຕ່ນີ້ບໍ່ໄດ້ພິສູດວ່າ ວຽກທີ່ເຂົາຊວນນັ້ນດີ. ໃຫ້ຖາມເລື່ອງທີ່ຍັງບໍ່ຮູ້.
# en: 55c5a120
offer-pay = ຄ່າແຮງງານທີ່ບອກ: { $told } ສຳລັບການເຮັດວຽກໜຶ່ງ{ $unit }. ໜ້ອຍທີ່ສຸດຕາມກົດໝາຍ: { $least }.
# en: 4ad46c3e
offer-pay-recommended = ຄ່າແຮງງານທີ່ບອກ: { $told } ສຳລັບການເຮັດວຽກໜຶ່ງ{ $unit }. ຄ່າສະເລ່ຍທີ່ແນະນຳ: { $least }.
# en: d4f976ca
offer-pay-days = ຄິດໄລ່ຈາກການເຮັດວຽກ ເດືອນລະ { $days } ມື້.
# en: 9236a263
offer-pay-hours = ຄິດໄລ່ຈາກການເຮັດວຽກ ມື້ລະ { $hours } ຊົ່ວໂມງ.
# en: a20286a8
offer-pay-places = ຄ່າແຮງງານໜ້ອຍທີ່ສຸດຕາມກົດໝາຍ ແຕ່ລະບ່ອນບໍ່ຄືກັນ: ແຕ່ { $least } ຫາ { $most } ສຳລັບການເຮັດວຽກໜຶ່ງ{ $unit }. ໃຫ້ຖາມວ່າ ເຈົ້າຈະເຮັດວຽກຢູ່ບ່ອນໃດ.
# en: 93646bfc
offer-pay-not-compared = ພວກເຮົາບໍ່ຮູ້ຄ່າແຮງງານໜ້ອຍທີ່ສຸດຕາມກົດໝາຍ ເພື່ອເອົາມາທຽບ.
# en: 6ccdce71
offer-pay-currency = ຄ່າແຮງງານທີ່ບອກ ເປັນ { $told } ແລະ ຄ່າແຮງງານໜ້ອຍທີ່ສຸດຕາມກົດໝາຍ ເປັນ { $least }. ພວກເຮົາບໍ່ມີອັດຕາແລກປ່ຽນທີ່ຮູ້ວ່າເປັນຂອງມື້ໃດ ຈຶ່ງທຽບກັນບໍ່ໄດ້.
# en: 166a7c89
unit-of-work-hour = ຊົ່ວໂມງ
# en: 25fff366
unit-of-work-day = ມື້
# en: 4e0b3040
unit-of-work-month = ເດືອນ
# en: 84ec4bde
offer-hours = ເຈົ້າຈະເຮັດວຽກມື້ລະຈັກຊົ່ວໂມງ?
# en: 791101f6
offer-hours-ask = ຂໍໃຫ້ຂຽນໃສ່ເຈ້ຍ: ເລີ່ມວຽກ ແລະ ເລີກວຽກຈັກໂມງ? ຖ້າເຮັດວຽກເພີ່ມໂມງ ຈ່າຍແນວໃດ?
# en: 1c436def
offer-days-off = ມີມື້ພັກອາທິດລະຈັກມື້?
# en: 8b28b7c9
offer-days-off-ask = ຂໍໃຫ້ຂຽນໃສ່ເຈ້ຍ: ພັກມື້ໃດ? ມື້ພັກໄດ້ເງິນບໍ?
# en: e62a77de
offer-too-little = ເທົ່ານີ້ໜ້ອຍເກີນໄປ ພວກເຮົາເບິ່ງໃຫ້ບໍ່ໄດ້. ນີ້ບໍ່ໄດ້ພິສູດວ່າ ວຽກທີ່ເຂົາຊວນນັ້ນດີ. ບອກຕື່ມ ຫຼື ຖາມເລື່ອງທີ່ຍັງບໍ່ຮູ້.
# en: 3fc9c8b1
offer-destination = ເຈົ້າຈະເຮັດວຽກຢູ່ປະເທດໃດ?
# en: f268863d
offer-destination-ask = ຖາມປະເທດ, ແຂວງ ແລະ ທີ່ຢູ່ຂອງບ່ອນເຮັດວຽກ. ຈົດໄວ້.
# en: 825936b9
offer-scheme = ເຈົ້າຈະໄປຕາມທາງທີ່ຖືກກົດໝາຍທາງໃດ?
# en: ec91aa3a
offer-scheme-ask = ຖາມພະແນກແຮງງານແຂວງຂອງເຈົ້າວ່າ: ທາງທີ່ຖືກກົດໝາຍທາງໃດໄປຮອດວຽກນີ້ ແລະ ດຽວນີ້ເປີດຢູ່ບໍ?
# en: 0fa481a8
offer-pay-no-country = ເພື່ອທຽບຄ່າແຮງງານ ພວກເຮົາຕ້ອງຮູ້ວ່າ ເຮັດວຽກຢູ່ປະເທດໃດ.
# en: 3686f1d4
offer-pay-as-of = ຈຳນວນນີ້ ແມ່ນຂໍ້ມູນເມື່ອ { $date }.
# en: 1d0d8f54
offer-pay-old = ຈຳນວນນີ້ ແມ່ນຂໍ້ມູນເມື່ອ { $date }. ດຽວນີ້ອາດສູງກວ່ານີ້. ໃຫ້ຖາມຫ້ອງການແຮງງານ.
# en: 6195d6a6
offer-pay-work = ຄ່າແຮງງານທີ່ບອກ: { $told } ສຳລັບການເຮັດວຽກໜຶ່ງ{ $unit }. ບາງວຽກປະເພດນີ້ ໜ້ອຍທີ່ສຸດຕາມກົດໝາຍ ແມ່ນ { $least }. ຖາມວ່າ ວຽກນີ້ໃຊ້ຈຳນວນໃດ.
# en: caab8c67
offer-pay-short-day = ຄ່າແຮງງານທີ່ບອກ: { $told } ສຳລັບການເຮັດວຽກໜຶ່ງ{ $unit } ທີ່ມີໜ້ອຍຊົ່ວໂມງ. ໜ້ອຍທີ່ສຸດຕາມກົດໝາຍ ສຳລັບໜຶ່ງ{ $unit }: { $least }. ພວກເຮົາບໍ່ຮູ້ວ່າ ຖ້າເຮັດໜ້ອຍຊົ່ວໂມງ ຈ່າຍໜ້ອຍກວ່ານັ້ນໄດ້ ຫຼື ບໍ່. ໃຫ້ຖາມຫ້ອງການແຮງງານ.
# en: 7c76eb26
unit-of-work-week = ອາທິດ
# en: f44c08d7
offer-province = ພວກເຮົາບໍ່ຮູ້ຈັກແຂວງ { $province } ໃນ{ $place }. ສະນັ້ນ ພວກເຮົາເບິ່ງທົ່ວ{ $place }.
# en: 616a0543
offer-way-closed = “{ $way }”: ຕາມທີ່ພວກເຮົາຮູ້ ດຽວນີ້ໄປບໍ່ໄດ້.
# en: d17427f9
offer-way-not-known = ພວກເຮົາບໍ່ຮູ້ວ່າ “{ $way }” ດຽວນີ້ເປີດ ຫຼື ບໍ່. ໃຫ້ຖາມກ່ອນ.
# en: 232f997f
offer-way-ages = “{ $way }”: ຕາມທີ່ພວກເຮົາຮູ້ ຮັບຄົນອາຍຸ { $from } ຫາ { $to } ປີ.
# en: 5d3f1035
offer-way-ages-from = “{ $way }”: ຕາມທີ່ພວກເຮົາຮູ້ ຮັບຄົນອາຍຸ { $from } ປີຂຶ້ນໄປ.
# en: b2c377b9
offer-way-elsewhere = “{ $way }”: ຕາມທີ່ພວກເຮົາຮູ້ ບໍ່ແມ່ນທາງໄປ{ $place }.
# en: 18dca6af
offer-rule-past = ລະບຽບທີ່ຢູ່ເບື້ອງຫຼັງສັນຍານນີ້ ໃຊ້ໄດ້ຮອດ { $date }. ພວກເຮົາບໍ່ຮູ້ວ່າ ດຽວນີ້ຍັງໃຊ້ ຫຼື ບໍ່. ໃຫ້ຖາມ.

# en: 875bd479
licence-licensed = ໃນລາຍຊື່ຂອງພວກເຮົາ ({ $date }) ບໍລິສັດນີ້ມີໃບອະນຸຍາດ. ແຕ່ເລື່ອງນີ້ອາດປ່ຽນໄດ້: ໃຫ້ຖາມຫ້ອງການແຮງງານວ່າ ມື້ນີ້ຍັງມີຢູ່ ຫຼື ບໍ່.
# en: 2566c0b8
licence-suspended = ໃນລາຍຊື່ຂອງພວກເຮົາ ({ $date }) ໃບອະນຸຍາດຂອງບໍລິສັດນີ້ ຖືກໂຈະໄວ້ຊົ່ວຄາວ. ທາງທີ່ດີ ບໍ່ຄວນເຊັນ ຫຼື ຈ່າຍເງິນ.
# en: 88638494
licence-expired = ໃນລາຍຊື່ຂອງພວກເຮົາ ({ $date }) ໃບອະນຸຍາດຂອງບໍລິສັດນີ້ ໝົດອາຍຸແລ້ວ. ທາງທີ່ດີ ບໍ່ຄວນເຊັນ ຫຼື ຈ່າຍເງິນ.
# en: 8cdae658
licence-status-unknown = ພວກເຮົາຮູ້ຈັກຊື່ນີ້ ແຕ່ບໍ່ຮູ້ວ່າ ມື້ນີ້ມີໃບອະນຸຍາດ ຫຼື ບໍ່. ໃຫ້ຖາມຫ້ອງການແຮງງານ.
# en: 826e32d6
licence-needs-none = ນີ້ບໍ່ແມ່ນບໍລິສັດທີ່ສົ່ງຄົນໄປຕ່າງປະເທດ. ບໍ່ຕ້ອງມີໃບອະນຸຍາດ.
# en: 6b0e0306
licence-not-listed = ບໍ່ມີຊື່ນີ້ໃນຂໍ້ມູນທີ່ພວກເຮົາຮູ້ (ຂໍ້ມູນເມື່ອ { $date }). ນີ້ບໍ່ໄດ້ບອກວ່າ ຊື່ນີ້ດີ ຫຼື ບໍ່ດີ. ໃຫ້ຖາມຫ້ອງການແຮງງານ ກ່ອນເຊັນ ຫຼື ຈ່າຍເງິນ.
# en: c9951014
licence-near = ເຈົ້າໝາຍເຖິງຊື່ໃດໜຶ່ງໃນນີ້ບໍ? ໃຫ້ເບິ່ງຊື່ເທື່ອລະຕົວໜັງສື.
# en: 91c6f401
licence-no-list = ພວກເຮົາບໍ່ມີລາຍຊື່ຄົບທຸກບໍລິສັດທີ່ມີໃບອະນຸຍາດ. ມີແຕ່ຫ້ອງການແຮງງານທີ່ບອກໄດ້.

# en: c901e9fe
gap-person = ພວກເຮົາບໍ່ຮູ້ຈັກທີ່ພັກພິງຢູ່{ $place } ທີ່ມີແຫຼ່ງຂໍ້ມູນບອກວ່າ ຮັບຜູ້ນີ້. ໃຫ້ໂທຖາມ.
# en: 6ffd992a
gap-district = ຖ້າພວກເຮົາຮູ້ແຕ່ແຂວງ ພວກເຮົານັບໄລຍະທາງຮອດໃຈກາງຂອງແຂວງນັ້ນ.
# en: 84a93d7b
distance = ໄກປະມານ { $km } ກິໂລແມັດ, ວັດເປັນເສັ້ນຊື່
# en: abce764d
takes-person = ມີຂໍ້ມູນບອກວ່າ ຮັບຜູ້ນີ້.
# en: 7c2f29fd
takes-person-not = ມີຂໍ້ມູນບອກວ່າ ບໍ່ຮັບຜູ້ນີ້.
# en: fcb7de6a
takes-person-not-known = ບໍ່ມີຂໍ້ມູນບອກວ່າ ຮັບຜູ້ນີ້ ຫຼື ບໍ່: ໃຫ້ຖາມກ່ອນ.

# en: 5ab1c8b4
search-urgent = ດຽວນີ້ ມີໃຜຕົກຢູ່ໃນອັນຕະລາຍບໍ? ສາຍເຫຼົ່ານີ້ຊ່ວຍໄດ້.
# en: a40d7ca6
search-nothing = ພວກເຮົາບໍ່ພົບເລື່ອງນີ້. ລອງໃຊ້ຄຳອື່ນ ຫຼື ໂທຖາມ.
# en: 31c2cd44
search-near = ເຈົ້າໝາຍເຖິງ: { $words } ບໍ?

# en: bf14cb8f
chart-text = ແຜນພາບແບບແທ່ງ. { $bars }.
# en: 0b9b886d
chart-bar = { $label }: { $value }

# en: 99bc9037
kept-note = ບັດນີ້ມີຄຳແນະນຳ ແລະ ເບີໂທ. ບໍ່ມີຄຳຕອບຂອງເຈົ້າຢູ່ໃນນີ້.
