# Screens: labels and short lines that the apps, the command and the printed pages share.

# en: e8b972fb
draft = ສະບັບຮ່າງ: ຍັງບໍ່ມີໃຜກວດຂໍ້ຄວາມນີ້.
# en: 8367a665
outdated = ຂໍ້ຄວາມນີ້ອາດເກົ່າແລ້ວ: ພາສາອັງກິດ ຖືກແກ້ຫຼັງຈາກແປ.
# en: b6b4f01c
not-known = ບໍ່ຮູ້
# en: 0b7ee916
call = ໂທ
# en: 54d297dd
call-from-abroad = ໂທ (ຈາກປະເທດໃດກໍໄດ້)
# en: 3cdc73a7
call-untested = ຍັງບໍ່ໄດ້ທົດລອງຈາກບ່ອນນີ້
# en: 83233849
call-not-from-here = ໂທຈາກບ່ອນນີ້ບໍ່ໄດ້
# en: 1355c390
open-always = ເປີດທັງເວັນທັງຄືນ
# en: 3c46e920
open-until = ດຽວນີ້ເປີດ, ຮອດ{ $day } { $time }
# en: 338b1e6e
opens = ດຽວນີ້ປິດ. ເປີດ{ $day } { $time }
# en: 12ba54ac
hours-not-known = ບໍ່ຮູ້ເວລາຮັບສາຍ
# en: 0218b6b7
hours-of = ເວລາຮັບສາຍ ລົງໄວ້ເມື່ອ { $date }
# en: 8e606157
weekday-1 = ວັນຈັນ
# en: fb75d809
weekday-2 = ວັນອັງຄານ
# en: 070a9e52
weekday-3 = ວັນພຸດ
# en: 820d53be
weekday-4 = ວັນພະຫັດ
# en: 23048e50
weekday-5 = ວັນສຸກ
# en: c2c0b951
weekday-6 = ວັນເສົາ
# en: 6d71cdfa
weekday-7 = ວັນອາທິດ
# en: 6504fb2d
cost-free = ໂທຟຣີ
# en: 25e19dce
cost-charged = ໂທເສຍເງິນ
# en: 7e28fc01
cost-not-known = ບໍ່ຮູ້ວ່າ ໂທຟຣີ ຫຼື ເສຍເງິນ
# en: 17e6db22
speaks = ພາສາທີ່ຮັບສາຍ: { $languages }
# en: fab1c978
speaks-not-known = ບໍ່ຮູ້ພາສາທີ່ຮັບສາຍ
# en: 61cfd48a
language-ar = ອາຣັບ
# en: 60b721f4
language-en = ອັງກິດ
# en: 07fe38fa
language-es = ສະເປນ
# en: 2d14eda6
language-fil = ຟີລິບປິນ
# en: 3f04b2ea
language-fr = ຝຣັ່ງ
# en: 20986298
language-hmn = ມົ້ງ
# en: 8280e39f
language-id = ອິນໂດເນເຊຍ
# en: f2eaf429
language-ja = ຍີ່ປຸ່ນ
# en: 6fcd5b0c
language-kjg = ກຶມມຸ
# en: c6434e35
language-km = ຂະແມ
# en: 371a3100
language-ko = ເກົາຫຼີ
# en: 5d5f68e8
language-lo = ລາວ
# en: 7c4715d7
language-mn = ມົງໂກລີ
# en: 401b50d0
language-ms = ມາເລ
# en: 661379fb
language-my = ມຽນມາ
# en: f57e1701
language-ne = ເນປານ
# en: 7c92e442
language-pt = ປອກຕຸຍການ
# en: 945b1097
language-ru = ລັດເຊຍ
# en: 552195fa
language-si = ສິນຫາລາ
# en: a6e535ab
language-th = ໄທ
# en: c024d71a
language-tl = ຕາກາລັອກ
# en: 25666a4a
language-ur = ອູດູ
# en: b2a783fb
language-uz = ອຸດສະເບກ
# en: 83732f5a
language-vi = ຫວຽດນາມ
# en: b4ef808e
language-yue = ກວາງຕຸ້ງ
# en: 2999ae95
language-zh = ຈີນ

# en: 931e4c16
other-sms = ສົ່ງຂໍ້ຄວາມ
# en: 5367d949
other-whatsapp = WhatsApp
# en: 950dfadf
other-chat = ແຊັດ
# en: e10e81a7
other-web = ເວັບໄຊ
# en: 824153e7
other-phone = ເບີອື່ນ
# en: ba69892b
other-mail = ອີເມວ

# en: d4326270
source = ແຫຼ່ງຂໍ້ມູນ
# en: ebc5224a
as-of = ຂໍ້ມູນເມື່ອ { $date }
# en: dcc9270c
as-of-not-known = ບໍ່ຮູ້ວັນທີ
# en: 43f38cbe
about-date = ປະມານ { $date }
# en: 82837716
was-valid-until = ໃຊ້ໄດ້ຮອດ { $date }, ໝົດແລ້ວ
# en: aa2d55b9
confidence-high = ແຫຼ່ງຂໍ້ມູນດີ
# en: 478f0188
confidence-medium = ແຫຼ່ງຂໍ້ມູນດຽວ
# en: f793fd87
confidence-low = ແຫຼ່ງຂໍ້ມູນເກົ່າ ຫຼື ບໍ່ຊັດເຈນ

# en: 73eee4a9
form-shelter = ທີ່ພັກພິງ
# en: 69bd6e4c
form-drop-in = ສູນແວ່ພັກ
# en: 9b576ed3
form-transit = ສູນພັກຊົ່ວຄາວ
# en: 84b8b3c7
form-resource-centre = ສູນຊັບພະຍາກອນແຮງງານເຄື່ອນຍ້າຍ
# en: 8aeb4ab8
form-legal-aid = ການຊ່ວຍເຫຼືອທາງດ້ານກົດໝາຍ
# en: 54a18a79
form-health = ບໍລິການສຸຂະພາບ
# en: 392b6e76
form-outreach = ພະນັກງານລົງໄປຫາ
# en: a0b8826b
form-programme = ໂຄງການ
# en: 95dc9a85
status-open = ເປີດຢູ່, ຕາມຂໍ້ມູນໃໝ່
# en: 565cc686
status-unconfirmed = ບໍ່ມີຂໍ້ມູນໃໝ່ຢືນຢັນ: ໃຫ້ຖາມກ່ອນ
# en: d9e32c7a
status-planned = ຢູ່ໃນແຜນ, ບໍ່ຮູ້ວ່າເປີດແລ້ວ ຫຼື ບໍ່
# en: 720d3941
status-perhaps-closed = ອາດປິດແລ້ວ
# en: 4e7b84d0
accepts = ຮັບ
# en: a6797f36
accepts-not-stated = ບໍ່ໄດ້ບອກ
# en: 05ddeda0
accepts-no = ບໍ່ຮັບ
# en: 396282d2
person-women = ແມ່ຍິງ
# en: 4078ca4b
person-men = ຜູ້ຊາຍ
# en: 5d210a65
person-girls = ເດັກຍິງ
# en: 89d2db6f
person-boys = ເດັກຊາຍ
# en: 66d2ecf4
person-lgbtqi = ຄົນຫຼາກຫຼາຍທາງເພດ (LGBTQI+)
# en: d8a4d946
person-disability = ຄົນພິການ
# en: 32679e75
where = ຢູ່ໃສ
# en: 69e1c2ef
reach = ວິທີຕິດຕໍ່
# en: b7d312c0
missing = ສິ່ງທີ່ຍັງຂາດ
# en: a0481788
not-near = ບໍ່ແມ່ນບ່ອນທີ່ເຈົ້າຢູ່.

# en: def94d74
state-open = ເປີດຢູ່
# en: f43e1c02
state-not-known = ບໍ່ຮູ້ວ່າເປີດຢູ່ ຫຼື ບໍ່: ໃຫ້ຖາມກ່ອນ
# en: 1b085e71
state-not-yet = ຍັງບໍ່ເປີດ
# en: bb7103b5
state-suspended = ໂຈະໄວ້ຊົ່ວຄາວ
# en: 1bcb0fb5
state-closed = ປິດແລ້ວ
# en: 153760fc
state-none-known = ບໍ່ຮູ້ຈັກທາງໄປແບບເປັນທາງການ
# en: 6677ffe7
steps = ຂັ້ນຕອນ
# en: dc4d676e
documents = ເອກະສານ
# en: a74ee1b1
points = ສິ່ງທີ່ຄວນຮູ້
# en: 1cfa7c48
rules = ລະບຽບ
# en: bac7e522
unknowns = ສິ່ງທີ່ພວກເຮົາບໍ່ຮູ້
# en: 6faf4ce0
takes = ໃຊ້ເວລາດົນປານໃດ
# en: a363acb5
stay = ເຮັດວຽກໄດ້ດົນປານໃດ
# en: caaabf80
ages = ອາຍຸ
# en: 96af6b73
from-to = { $from } ຫາ { $to }
# en: 2d0f9d67
from-on = { $from } ຂຶ້ນໄປ
# en: 47b3ca9f
duration-days = { $time } ວັນ
# en: b7345449
duration-working-days = { $time } ວັນລັດຖະການ
# en: 91844452
duration-weeks = { $time } ອາທິດ
# en: d215d5d2
duration-months = { $time } ເດືອນ
# en: c107715a
duration-years = { $time } ປີ
# en: 93254a5b
nature-official = ລາຄາທາງການ
# en: e7d04424
nature-past = ດຽວນີ້ບໍ່ໃຊ້ແລ້ວ
# en: 2cabe919
nature-reported = ເງິນທີ່ເຂົາຂໍ ຕາມທີ່ຄົນເລົ່າ
# en: 7eea47b5
nature-irregular = ຈ່າຍໃຫ້ນາຍໜ້າ: ໄວ້ທຽບ, ບໍ່ແມ່ນຄຳແນະນຳ
# en: 0ce4dbc2
payer-worker = ແຮງງານເປັນຜູ້ຈ່າຍ
# en: 7206ccca
payer-employer = ນາຍຈ້າງເປັນຜູ້ຈ່າຍ
# en: e2a7f36c
payer-not-stated = ບໍ່ໄດ້ບອກວ່າ ໃຜເປັນຜູ້ຈ່າຍ

# en: cd441c0a
status-agency-licensed = ມີໃບອະນຸຍາດ, ຕາມແຫຼ່ງຂໍ້ມູນຂອງພວກເຮົາ
# en: b73fe3bc
status-agency-suspended = ໃບອະນຸຍາດຖືກໂຈະໄວ້ຊົ່ວຄາວ
# en: c90b159e
status-agency-expired = ໃບອະນຸຍາດໝົດອາຍຸແລ້ວ
# en: d73ab734
status-agency-unknown = ບໍ່ຮູ້ວ່າມີໃບອະນຸຍາດ ຫຼື ບໍ່: ໃຫ້ຖາມກ່ອນ
# en: bfcf9464
status-law-in-force = ໃຊ້ຢູ່
# en: ed22d16b
status-law-replaced = ມີສະບັບໃໝ່ແທນແລ້ວ
# en: 9f26bcfe
status-law-unknown = ບໍ່ຮູ້ວ່າຍັງໃຊ້ຢູ່ ຫຼື ບໍ່
# en: 603c30f3
nature-wage-minimum = ຄ່າແຮງງານຂັ້ນຕ່ຳ: ເງິນໜ້ອຍທີ່ສຸດ ຕາມກົດໝາຍ
# en: a96e2c2f
nature-wage-recommended = ຄ່າແຮງງານທີ່ສະເໜີໃຫ້ຈ່າຍ, ບໍ່ແມ່ນກົດໝາຍ
# en: 13a66c7d
nature-wage-reported = ເງິນທີ່ຄົນເລົ່າວ່າ ເຂົາເຈົ້າໄດ້ຮັບ
# en: ebb47279
nature-wage-promised = ເງິນທີ່ເຂົາສັນຍາ ແຕ່ບໍ່ແມ່ນຄວາມຈິງ
# en: df9bb141
per-hour = ຕໍ່ຊົ່ວໂມງ
# en: 34dc55ec
per-day = ຕໍ່ມື້
# en: b756afc9
per-week = ຕໍ່ອາທິດ
# en: 43f04950
per-month = ຕໍ່ເດືອນ
# en: 6544ddac
status-programme-running = ກຳລັງເຮັດຢູ່
# en: cbf42159
status-programme-past = ຈົບແລ້ວ
# en: 52277a7a
status-programme-unknown = ບໍ່ຮູ້ວ່າຍັງເຮັດຢູ່ ຫຼື ບໍ່

# what an organisation is
# en: 46f6e452
form-organisation-government = ອົງການຂອງລັດ
# en: 2d2464ab
form-organisation-mass-organisation = ອົງການຈັດຕັ້ງມະຫາຊົນ (ຂອງແມ່ຍິງ, ຊາວໜຸ່ມ ຫຼື ຜູ້ອອກແຮງງານ)
# en: 50f79e01
form-organisation-un = ອົງການຂອງສະຫະປະຊາຊາດ
# en: 9b620641
form-organisation-ngo = ອົງການທີ່ບໍ່ຂຶ້ນກັບລັດຖະບານ (NGO)
# en: da2d61f1
form-organisation-mission = ສະຖານທູດ ຫຼື ສະຖານກົງສູນ
# en: fdd98ce5
form-organisation-programme = ໂຄງການ
# en: 172d8db2
partner = ຄູ່ຮ່ວມງານຂອງໂຄງການ

# what an agency is, or who allows and advises
# en: 2e1ced18
form-agency-authority = ຫ້ອງການທີ່ອອກໃບອະນຸຍາດ
# en: 327c0055
form-agency-public-service = ບໍລິການຈັດຫາງານຂອງລັດ
# en: 95c71271
form-agency-company = ບໍລິສັດ
# en: 8fd5e2d4
form-agency-association = ສະມາຄົມຂອງບໍລິສັດ
# en: b5eeaebf
form-agency-list = ລາຍຊື່ທາງການ
# en: f7616b0e
form-agency-advice = ໃຫ້ຄຳແນະນຳ, ບໍ່ສົ່ງຄົນໄປຕ່າງປະເທດ

# what a programme is
# en: 16fd9f28
form-programme-programme = ໂຄງການ
# en: 55c7e045
form-programme-plan = ແຜນ
# en: b8dcc2ea
form-programme-process = ລັດຖະບານຫຼາຍປະເທດ ເຮັດວຽກຮ່ວມກັນ

# figures: what is counted, after its number, and how exact the number is
# en: 79de364a
unit-people = ຄົນ
# en: 837136bd
unit-cases = ຄະດີ
# en: 4171bb59
unit-centres = ສູນ
# en: 8d2caf84
unit-offices = ຫ້ອງການ
# en: 5dca6fa0
unit-calls-a-month = ສາຍໂທເຂົ້າຕໍ່ເດືອນ
# en: bd5c17bc
at-least = ຫຼາຍກວ່າ { $number }
# en: 56ac4ded
share = { $number } ໃນ { $of }
# en: 6d9ad834
about-number = ປະມານ { $number }

# en: 42fedda7
stage-before = ກ່ອນໄປ
# en: 6006b698
stage-way = ລະຫວ່າງທາງ
# en: ba37d941
stage-work = ຕອນເຮັດວຽກ
# en: 8d8f2b9c
stage-trouble = ຕອນມີບັນຫາ
# en: fa938b0b
stage-home = ຕອນກັບບ້ານ
# en: 7706508c
stage-after = ກັບມາບ້ານແລ້ວ
# en: f68a8761
stage-any = ທຸກເວລາ
# en: 2a2b3b50
form-topic-guidance = ຄຳແນະນຳ
# en: f8d1a714
form-topic-risk = ຄວາມສ່ຽງ: ສິ່ງບໍ່ດີທີ່ອາດເກີດຂຶ້ນ
# en: 48b70033
form-topic-referral = ເມື່ອມີຄົນຂໍຄວາມຊ່ວຍເຫຼືອ ຈະມີຫຍັງເກີດຂຶ້ນ
# en: 800e9413
form-topic-right = ສິດ
# en: a9ce2891
form-topic-instrument = ລາຍການຄຳຖາມ ຫຼື ສັນຍານ ສຳລັບຜູ້ຊ່ວຍເຫຼືອ
# en: 2fec7dcf
form-topic-framework = ຂໍ້ຕົກລົງ ຫຼື ແຜນ ຂອງລັດຖະບານ

# en: 8fa9e92c
why-we-ask = ຍ້ອນຫຍັງຈຶ່ງຖາມ
# en: a2656158
choice-not-known = ຂ້ອຍບໍ່ຮູ້
# en: 8b9492ea
choice-skip = ຂ້າມ
# en: 68deab8a
back = ກັບຄືນ
# en: 2ce3a13c
weight-stop = ດ່ວນ: ຂໍໃຫ້ຄົນຊ່ວຍເລື່ອງນີ້ກ່ອນ
# en: 67a1724d
weight-serious = ສັນຍານຮ້າຍແຮງ
# en: 600f5ea3
weight-ask = ໃຫ້ຖາມເລື່ອງນີ້
# en: f1b2e40d
weight-need = ເຈົ້າອາດຢາກໄດ້ຄວາມຊ່ວຍເຫຼືອໃນເລື່ອງນີ້
# en: 0202a17c
find-out = ສິ່ງທີ່ຄວນຖາມໃຫ້ຮູ້
# en: 8256dd08
who-can-help = ໃຜຊ່ວຍໄດ້
# en: 36f5306d
what-to-do = ສິ່ງທີ່ເຈົ້າເຮັດໄດ້
# en: 31232bc2
total = ລວມທັງໝົດ
# en: 5239b7c0
counted = ນັບຫຍັງ
# en: 6159b5a2
not-counted = ບໍ່ໄດ້ນັບຫຍັງ

# en: 2dbbfdff
age-days = ຜ່ານມາ { $number } ມື້ແລ້ວ
# en: f98c4273
age-months = ຜ່ານມາ { $number } ເດືອນແລ້ວ
# en: d5800d51
age-years = ຜ່ານມາ { $number } ປີແລ້ວ
# en: 93fded4e
asked = ເງິນທີ່ເຂົາຂໍ
# en: 82ffdfb3
official = ລາຄາທາງການ
# en: 2e2c975b
instead = ເຈົ້າໂທເບີນີ້ແທນໄດ້
# en: 16ee21ab
together = ລວມທັງໝົດ
# en: 37f7ada9
side-by-side = ເງິນທີ່ຄົນຈ່າຍໃຫ້ນາຍໜ້າ ເພື່ອໄປແບບບໍ່ມີເອກະສານ: ໄວ້ທຽບ

# en: 62801625
kind-hotline = ສາຍດ່ວນ
# en: 88814493
kind-service = ບ່ອນຊ່ວຍເຫຼືອ
# en: 73b04b28
kind-organisation = ອົງການ
# en: 29cbeddf
kind-channel = ທາງທີ່ຖືກກົດໝາຍ
# en: 2f07c017
kind-price = ລາຄາ
# en: 04322d91
kind-law = ກົດໝາຍ
# en: 23631e52
kind-wage = ຄ່າແຮງງານ
# en: fd0c599e
kind-agency = ບໍລິສັດຈັດຫາງານ
# en: 031a726b
kind-topic = ສິ່ງທີ່ຄວນຮູ້
# en: cc00ce99
kind-programme = ໂຄງການ
# en: 5382d5ac
kind-check = ຄຳຖາມ ເພື່ອເບິ່ງເລື່ອງຂອງຕົນເອງ
# en: dafc5cea
kind-figure = ຕົວເລກ
# en: 6d894572
kind-place = ສະຖານທີ່
# en: 62688139
kind-district = ເມືອງ
# en: 888018da
kind-card = ບັດໃຫ້ຄົນອື່ນເບິ່ງ
