# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
currency-thb = { $amount } ບາດ
currency-lak = { $amount } ກີບ
currency-usd = { $amount } ໂດລາສະຫະລັດ
currency-krw = { $amount } ວອນ
currency-jpy = { $amount } ເຢນ
currency-cny = { $amount } ຢວນ

amount-exact = { $amount }
amount-about = ປະມານ { $amount }
amount-range = { $amount } ຫາ { $to }
amount-was = { $amount } (ແຕ່ກ່ອນ: { $was })
amount-percent = { $percent } ເປີເຊັນຂອງເງິນເດືອນໜຶ່ງເດືອນ

# dates; a bare year stands as it is
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = ມັງກອນ
month-2 = ກຸມພາ
month-3 = ມີນາ
month-4 = ເມສາ
month-5 = ພຶດສະພາ
month-6 = ມິຖຸນາ
month-7 = ກໍລະກົດ
month-8 = ສິງຫາ
month-9 = ກັນຍາ
month-10 = ຕຸລາ
month-11 = ພະຈິກ
month-12 = ທັນວາ

# a short number, named to a reader in another country
phone-inside = { $number } (ໃຊ້ໄດ້ແຕ່ໃນປະເທດ{ $country })
phone-untested = { $number } (ໃຊ້ໄດ້ຢູ່ໃນປະເທດ{ $country }; ບໍ່ຮູ້ວ່າ ໂທຈາກບ່ອນທີ່ເຈົ້າຢູ່ໄດ້ ຫຼື ບໍ່)

# why a line stands where it stands in a list
why-emergency = ສາຍສຸກເສີນຂອງປະເທດທີ່ເຈົ້າຢູ່.
why-need = ຊ່ວຍເລື່ອງ: { $need }.
why-international = ໂທດ້ວຍເຄື່ອງໝາຍ + ແລະ ລະຫັດປະເທດ, ຈາກປະເທດໃດກໍໄດ້. ອາດເສຍຄ່າໂທ.
why-untested = ໃຊ້ໄດ້ຢູ່ໃນປະເທດ{ $country }. ບໍ່ມີແຫຼ່ງຂໍ້ມູນໃດບອກວ່າ ໂທຈາກບ່ອນທີ່ເຈົ້າຢູ່ໄດ້ ຫຼື ບໍ່.
why-not-from-here = ເບີສັ້ນ: ໃຊ້ໄດ້ແຕ່ໃນປະເທດ{ $country }. ໂທຈາກບ່ອນທີ່ເຈົ້າຢູ່ບໍ່ໄດ້.
why-nationals = ສຳລັບຄົນສັນຊາດ{ $country }.
why-province = ຊ່ວຍສະເພາະຢູ່{ $country }.
why-open = ດຽວນີ້ເປີດ, ຕາມເວລາທີ່ພວກເຮົາຮູ້.
why-closed = ດຽວນີ້ປິດ, ຕາມເວລາທີ່ພວກເຮົາຮູ້.
why-hours-unknown = ພວກເຮົາບໍ່ຮູ້ເວລາຮັບສາຍ.
why-language = ຮັບສາຍເປັນພາສາຂອງເຈົ້າ.
why-gsm = ພວກເຮົາບໍ່ຮູ້ເບີສຸກເສີນຂອງປະເທດນີ້. ໃນປະເທດສ່ວນຫຼາຍ ໂທລະສັບມືຖືສົ່ງຕໍ່ເບີນີ້ໄປຫາສາຍສຸກເສີນ.

gsm-112 = ໂທສຸກເສີນຈາກໂທລະສັບມືຖື
gsm-112-operator = ເຄືອຂ່າຍໂທລະສັບມືຖື
gsm-112-about = ມາດຕະຖານຂອງໂທລະສັບມືຖືບອກວ່າ: ເບີນີ້ໂທຫາສາຍສຸກເສີນຂອງປະເທດທີ່ເຈົ້າຢູ່. ພວກເຮົາຍັງບໍ່ໄດ້ທົດລອງຢູ່ບ່ອນນັ້ນ.

# what a person needs
need-police = ຕຳຫຼວດ
need-ambulance = ລົດໂຮງໝໍ
need-fire = ດັບເພີງ
need-trafficking = ການຄ້າມະນຸດ
need-violence = ຄວາມຮຸນແຮງ
need-children = ເດັກ ແລະ ຊາວໜຸ່ມ
need-counselling = ລົມກັບຄົນໃຫ້ຄຳປຶກສາ
need-health = ສຸຂະພາບ
need-labour = ວຽກ ແລະ ຄ່າແຮງງານ
need-immigration = ວີຊາ, ການຢູ່ ແລະ ເອກະສານ
need-consular = ສະຖານທູດ ຫຼື ສະຖານກົງສູນ
need-interpretation = ນາຍແປພາສາ
need-legal = ການຊ່ວຍເຫຼືອທາງດ້ານກົດໝາຍ
need-information = ຂໍ້ມູນ
need-missing = ຄົນຫາຍ
need-shelter = ບ່ອນພັກ
need-training = ການຝຶກວິຊາຊີບ
need-education = ການຮຽນໜັງສື
need-economic = ການຊ່ວຍເຫຼືອດ້ານເງິນ ຫຼື ຄ້າຂາຍນ້ອຍໆ
need-reintegration = ເລີ່ມຊີວິດໃໝ່ຢູ່ບ້ານ
need-return = ການກັບບ້ານ

# what no service is known for
gap-none = ພວກເຮົາບໍ່ຮູ້ຈັກບ່ອນຊ່ວຍເຫຼືອແບບນີ້ຢູ່{ $place }. ແຕ່ບໍ່ໄດ້ໝາຍຄວາມວ່າ ບໍ່ມີ. ໃຫ້ໂທຖາມ.
gap-shelter-men = ພວກເຮົາບໍ່ຮູ້ຈັກທີ່ພັກພິງຢູ່{ $place } ທີ່ມີແຫຼ່ງຂໍ້ມູນບອກວ່າ ຮັບຜູ້ຊາຍ. ໃຫ້ໂທຖາມ.

channels-none = ພວກເຮົາບໍ່ຮູ້ຈັກທາງໄປເຮັດວຽກຢູ່{ $place } ແບບຖືກກົດໝາຍ. ແຕ່ບໍ່ໄດ້ໝາຍຄວາມວ່າ ບໍ່ມີ. ໃຫ້ຖາມພະແນກແຮງງານແຂວງຂອງເຈົ້າ.

outcome-found = ໃນເລື່ອງທີ່ເຈົ້າບອກ ມີສັນຍານເຕືອນ. ໃຫ້ລົມເລື່ອງນີ້ກັບຜູ້ອື່ນ ກ່ອນໄປ ຫຼື ກ່ອນຈ່າຍເງິນ.
outcome-nothing-found = ໃນເລື່ອງທີ່ເຈົ້າບອກ ພວກເຮົາບໍ່ພົບສັນຍານເຕືອນ. ແຕ່ນີ້ບໍ່ໄດ້ພິສູດວ່າ ທຸກຢ່າງດີ. ໃຫ້ຖາມເລື່ອງທີ່ຍັງບໍ່ຮູ້.
