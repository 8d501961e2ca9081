# Screens: labels and short lines that the apps, the command and the printed pages share.

# en: e8b972fb
draft = Sau sim xwb (draft): tseem tsis tau muaj leej twg kuaj cov lus no.
# en: 8367a665
outdated = Cov lus no tej zaum qub lawm: cov lus As Kiv raug hloov tom qab txhais tas.
# en: b6b4f01c
not-known = tsis paub
# en: 0b7ee916
call = Hu
# en: 54d297dd
call-from-abroad = Hu (txhua lub teb chaws hu tau)
# en: 3cdc73a7
call-untested = Tsis tau sim hu ntawm no
# en: 83233849
call-not-from-here = Hu ntawm no tsis tau
# en: 1355c390
open-always = Qhib nruab hnub thiab hmo ntuj
# en: 3c46e920
open-until = Tam sim no qhib, txog { $day } { $time }
# en: 338b1e6e
opens = Tam sim no kaw. Qhib { $day } { $time }
# en: 12ba54ac
hours-not-known = Tsis paub sij hawm
# en: 0218b6b7
hours-of = Sij hawm raws li xyoo { $date }
# en: 8e606157
weekday-1 = hnub zwj hli (ວັນຈັນ)
# en: fb75d809
weekday-2 = hnub zwj quag (ວັນອັງຄານ)
# en: 070a9e52
weekday-3 = hnub zwj feeb (ວັນພຸດ)
# en: 820d53be
weekday-4 = hnub zwj teeb (ວັນພະຫັດ)
# en: 23048e50
weekday-5 = hnub zwj kuab (ວັນສຸກ)
# en: c2c0b951
weekday-6 = hnub zwj cag (ວັນເສົາ)
# en: 6d71cdfa
weekday-7 = hnub zwj hnub (ວັນອາທິດ)
# en: 6504fb2d
cost-free = Hu dawb
# en: 25e19dce
cost-charged = Hu yuav tau them nqi
# en: 7e28fc01
cost-not-known = Tsis paub nqi hu
# en: 17e6db22
speaks = Hais lus: { $languages }
# en: fab1c978
speaks-not-known = Tsis paub hais hom lus twg
# en: 61cfd48a
language-ar = Arabic
# en: 60b721f4
language-en = As Kiv
# en: 07fe38fa
language-es = Spanish
# en: 2d14eda6
language-fil = Filipino
# en: 3f04b2ea
language-fr = Fab Kis
# en: 20986298
language-hmn = Hmoob
# en: 8280e39f
language-id = Indonesian
# en: f2eaf429
language-ja = Nyij Pooj (ຍີ່ປຸ່ນ)
# en: 6fcd5b0c
language-kjg = Khmu (ກຶມມຸ)
# en: c6434e35
language-km = Khmer (ຂະແມ)
# en: 371a3100
language-ko = Kaus Lim (ເກົາຫຼີ)
# en: 5d5f68e8
language-lo = Nplog
# en: 7c4715d7
language-mn = Mongolian
# en: 401b50d0
language-ms = Malay
# en: 661379fb
language-my = Phab Mab (ມຽນມາ)
# en: f57e1701
language-ne = Nepali
# en: 7c92e442
language-pt = Portuguese
# en: 945b1097
language-ru = Russian
# en: 552195fa
language-si = Sinhala
# en: a6e535ab
language-th = Thaib
# en: c024d71a
language-tl = Tagalog
# en: 25666a4a
language-ur = Urdu
# en: b2a783fb
language-uz = Uzbek
# en: 83732f5a
language-vi = Nyab Laj
# en: b4ef808e
language-yue = Suav Cantonese
# en: 2999ae95
language-zh = Suav

# en: 931e4c16
other-sms = Ntawv hauv xov tooj (SMS)
# en: 5367d949
other-whatsapp = WhatsApp
# en: 950dfadf
other-chat = Sau ntawv tham (chat)
# en: e10e81a7
other-web = Website
# en: 824153e7
other-phone = Lwm tus xov tooj
# en: ba69892b
other-mail = Email

# en: d4326270
source = Xov los ntawm
# en: ebc5224a
as-of = raws li xyoo { $date }
# en: dcc9270c
as-of-not-known = tsis paub hnub
# en: 43f38cbe
about-date = kwv yees li xyoo { $date }
# en: 82837716
was-valid-until = siv tau txog xyoo { $date } xwb, tas lawm
# en: aa2d55b9
confidence-high = muaj ntaub ntawv zoo
# en: 478f0188
confidence-medium = muaj tib qho ntaub ntawv
# en: f793fd87
confidence-low = ntaub ntawv qub los sis tsis meej

# en: 73eee4a9
form-shelter = chaw nyob
# en: 69bd6e4c
form-drop-in = chaw mus so ib nyuag
# en: 9b576ed3
form-transit = chaw so thaum rov los tsev
# en: 84b8b3c7
form-resource-centre = chaw qhia neeg ua haujlwm txawv teb chaws
# en: 8aeb4ab8
form-legal-aid = kev pab txog kev cai lij choj
# en: 54a18a79
form-health = kev pab kho mob
# en: 392b6e76
form-outreach = neeg pab uas mus ntsib neeg
# en: a0b8826b
form-programme = txoj haujlwm pab neeg
# en: 95dc9a85
status-open = qhib, raws li xov tshiab
# en: 565cc686
status-unconfirmed = tsis muaj xov tshiab: nug ua ntej
# en: d9e32c7a
status-planned = npaj yuav qhib; tsis paub xyov puas qhib lawm
# en: 720d3941
status-perhaps-closed = tej zaum kaw lawm
# en: 4e7b84d0
accepts = Txais
# en: a6797f36
accepts-not-stated = Tsis hais
# en: 05ddeda0
accepts-no = Tsis txais
# en: 396282d2
person-women = poj niam
# en: 4078ca4b
person-men = txiv neej
# en: 5d210a65
person-girls = me nyuam ntxhais
# en: 89d2db6f
person-boys = me nyuam tub
# en: 66d2ecf4
person-lgbtqi = neeg LGBTQI+
# en: d8a4d946
person-disability = neeg xiam oob qhab
# en: 32679e75
where = Nyob qhov twg
# en: 69e1c2ef
reach = Yuav hu los sis mus li cas
# en: b7d312c0
missing = Qhov tseem tsis muaj
# en: a0481788
not-near = Tsis yog qhov chaw koj nyob.

# en: def94d74
state-open = qhib
# en: f43e1c02
state-not-known = tsis paub xyov puas qhib: nug ua ntej
# en: 1b085e71
state-not-yet = tseem tsis tau qhib
# en: bb7103b5
state-suspended = nres ib ntus
# en: 1bcb0fb5
state-closed = kaw lawm
# en: 153760fc
state-none-known = tsis paub ib txoj kev uas tsoom fwv tso cai
# en: 6677ffe7
steps = Cov kauj ruam
# en: dc4d676e
documents = Ntaub ntawv
# en: a74ee1b1
points = Qhov tsim nyog paub
# en: 1cfa7c48
rules = Cov cai
# en: bac7e522
unknowns = Qhov peb tsis paub
# en: 6faf4ce0
takes = Siv sij hawm ntev npaum li cas
# en: a363acb5
stay = Ua haujlwm tau ntev npaum li cas
# en: caaabf80
ages = Hnub nyoog
# en: 96af6b73
from-to = { $from } txog { $to }
# en: 2d0f9d67
from-on = { $from } rov saud
# en: 47b3ca9f
duration-days = { $time } hnub
# en: b7345449
duration-working-days = { $time } hnub ua haujlwm
# en: 91844452
duration-weeks = { $time } lub lim tiam
# en: d215d5d2
duration-months = { $time } lub hlis
# en: c107715a
duration-years = { $time } xyoo
# en: 93254a5b
nature-official = Nqi uas tsoom fwv teev
# en: e7d04424
nature-past = Tsis siv lawm
# en: 2cabe919
nature-reported = Nyiaj uas neeg hais tias luag kom lawv them
# en: 7eea47b5
nature-irregular = Them rau neeg nruab nrab (ນາຍໜ້າ); cia sib piv xwb, tsis yog lus taw qhia
# en: 0ce4dbc2
payer-worker = tus neeg ua haujlwm them
# en: 7206ccca
payer-employer = tus tswv haujlwm them
# en: e2a7f36c
payer-not-stated = tsis hais tias leej twg them

# en: cd441c0a
status-agency-licensed = muaj ntawv tso cai, raws li peb cov ntaub ntawv
# en: b73fe3bc
status-agency-suspended = daim ntawv tso cai raug nres ib ntus
# en: c90b159e
status-agency-expired = daim ntawv tso cai tas sij hawm lawm
# en: d73ab734
status-agency-unknown = tsis paub xyov puas muaj ntawv tso cai: nug ua ntej
# en: bfcf9464
status-law-in-force = tseem siv
# en: ed22d16b
status-law-replaced = muaj ib tsab tshiab los hloov lawm
# en: 9f26bcfe
status-law-unknown = tsis paub xyov puas tseem siv
# en: 603c30f3
nature-wage-minimum = Nyiaj hli tsawg tshaj uas kev cai lij choj pub
# en: a96e2c2f
nature-wage-recommended = Nyiaj hli uas lawv hais kom them, tsis yog kev cai lij choj
# en: 13a66c7d
nature-wage-reported = Nyiaj uas neeg hais tias lawv tau
# en: ebb47279
nature-wage-promised = Nyiaj uas luag cog lus, tiam sis tsis yog tiag
# en: df9bb141
per-hour = ib teev
# en: 34dc55ec
per-day = ib hnub
# en: b756afc9
per-week = ib lim tiam
# en: 43f04950
per-month = ib hlis
# en: 6544ddac
status-programme-running = tab tom ua
# en: cbf42159
status-programme-past = xaus lawm
# en: 52277a7a
status-programme-unknown = tsis paub xyov puas tseem ua

# what an organisation is
# en: 46f6e452
form-organisation-government = tsoom fwv lub chaw ua haujlwm
# en: 2d2464ab
form-organisation-mass-organisation = koom haum pej xeem (ntawm poj niam, cov hluas los sis neeg ua haujlwm)
# en: 50f79e01
form-organisation-un = koom haum ntawm United Nations (UN, ສະຫະປະຊາຊາດ)
# en: 9b620641
form-organisation-ngo = koom haum uas tsis yog tsoom fwv li (NGO)
# en: da2d61f1
form-organisation-mission = hoob kas sawv cev teb chaws (ສະຖານທູດ los sis ສະຖານກົງສູນ)
# en: fdd98ce5
form-organisation-programme = txoj haujlwm pab neeg (ໂຄງການ)
# en: 172d8db2
partner = koom tes nrog txoj haujlwm pab neeg (ໂຄງການ)

# what an agency is, or who allows and advises
# en: 2e1ced18
form-agency-authority = hoob kas uas muab ntawv tso cai
# en: 327c0055
form-agency-public-service = tsoom fwv chaw pab nrhiav haujlwm
# en: 95c71271
form-agency-company = tuam txhab
# en: 8fd5e2d4
form-agency-association = koom haum ntawm cov tuam txhab
# en: b5eeaebf
form-agency-list = tsoom fwv daim ntawv teev npe
# en: f7616b0e
form-agency-advice = qhia neeg, tsis xa neeg mus txawv teb chaws

# what a programme is
# en: 16fd9f28
form-programme-programme = txoj haujlwm pab neeg (ໂຄງການ)
# en: 55c7e045
form-programme-plan = phiaj xwm
# en: b8dcc2ea
form-programme-process = ntau lub teb chaws tsoom fwv ua haujlwm ua ke

# figures: what is counted, after its number, and how exact the number is
# en: 79de364a
unit-people = leej neeg
# en: 837136bd
unit-cases = rooj plaub
# en: 4171bb59
unit-centres = lub chaw
# en: 8d2caf84
unit-offices = lub hoob kas
# en: 5dca6fa0
unit-calls-a-month = zaug hu ib hlis
# en: bd5c17bc
at-least = ntau tshaj { $number }
# en: 56ac4ded
share = { $number } ntawm { $of }
# en: 6d9ad834
about-number = kwv yees li { $number }

# en: 42fedda7
stage-before = Ua ntej koj mus
# en: 6006b698
stage-way = Thaum tab tom mus
# en: ba37d941
stage-work = Thaum ua haujlwm
# en: 8d8f2b9c
stage-trouble = Thaum muaj teeb meem
# en: fa938b0b
stage-home = Thaum rov los tsev
# en: 7706508c
stage-after = Thaum rov los txog tsev lawm
# en: f68a8761
stage-any = Thaum twg los tau
# en: 2a2b3b50
form-topic-guidance = Lus qhia
# en: f8d1a714
form-topic-risk = Kev pheej hmoo: yam phem uas yuav tshwm tau
# en: 48b70033
form-topic-referral = Thaum muaj neeg thov kev pab yuav muaj dab tsi tshwm sim
# en: 800e9413
form-topic-right = Cov cai
# en: a9ce2891
form-topic-instrument = Cov lus nug los sis cov cim rau cov neeg pab
# en: 2fec7dcf
form-topic-framework = Kev sib cog lus los sis phiaj xwm ntawm tsoom fwv

# en: 8fa9e92c
why-we-ask = Vim li cas peb nug
# en: a2656158
choice-not-known = Kuv tsis paub
# en: 8b9492ea
choice-skip = Hla
# en: 68deab8a
back = Rov qab
# en: 2ce3a13c
weight-stop = Ceev: nrhiav kev pab txog qhov no ua ntej
# en: 67a1724d
weight-serious = Cim ceeb toom loj
# en: 600f5ea3
weight-ask = Nug txog qhov no
# en: f1b2e40d
weight-need = Tej zaum koj xav tau kev pab txog qhov no
# en: 0202a17c
find-out = Qhov yuav tau nug kom paub
# en: 8256dd08
who-can-help = Leej twg pab tau
# en: 36f5306d
what-to-do = Qhov koj ua tau
# en: 31232bc2
total = Tag nrho
# en: 5239b7c0
counted = Suav dab tsi
# en: 6159b5a2
not-counted = Tsis suav dab tsi

# en: 2dbbfdff
age-days = tau { $number } hnub lawm
# en: f98c4273
age-months = tau { $number } lub hlis lawm
# en: d5800d51
age-years = tau { $number } xyoo lawm
# en: 93fded4e
asked = Lawv kom them
# en: 82ffdfb3
official = Tsoom fwv teev
# en: 2e2c975b
instead = Koj hu tau tus no los hloov
# en: 16ee21ab
together = Tag nrho
# en: 37f7ada9
side-by-side = Nyiaj uas neeg them rau neeg nruab nrab (ນາຍໜ້າ) rau txoj kev uas tsis muaj ntaub ntawv; cia sib piv xwb

# en: 62801625
kind-hotline = Cov xov tooj pab
# en: 88814493
kind-service = Chaw pab
# en: 73b04b28
kind-organisation = Cov koom haum
# en: 29cbeddf
kind-channel = Txoj kev raug cai
# en: 2f07c017
kind-price = Cov nqi
# en: 04322d91
kind-law = Kev cai lij choj
# en: 23631e52
kind-wage = Nyiaj hli
# en: fd0c599e
kind-agency = Tuam txhab nrhiav haujlwm
# en: 031a726b
kind-topic = Qhov tsim nyog paub
# en: cc00ce99
kind-programme = Txoj haujlwm pab neeg
# en: 5382d5ac
kind-check = Lus nug xyuas koj tus kheej
# en: dafc5cea
kind-figure = Cov lej
# en: 6d894572
kind-place = Cov chaw
# en: 62688139
kind-district = Cov moos (ເມືອງ)
# en: 888018da
kind-card = Npav muab rau lwm tus saib
