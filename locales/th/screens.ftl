# Screens: labels and short lines that the apps, the command and the printed pages share.

# en: e8b972fb
draft = ฉบับร่าง: ยังไม่มีใครตรวจข้อความนี้
# en: 8367a665
outdated = ข้อความนี้อาจเก่าแล้ว: ภาษาอังกฤษถูกแก้ไขหลังจากแปล
# en: b6b4f01c
not-known = ไม่ทราบ
# en: 0b7ee916
call = โทร
# en: 54d297dd
call-from-abroad = โทร (จากประเทศไหนก็ได้)
# en: 3cdc73a7
call-untested = ยังไม่ได้ทดลองจากที่นี่
# en: 83233849
call-not-from-here = โทรจากที่นี่ไม่ได้
# en: 1355c390
open-always = เปิดทั้งวันทั้งคืน
# en: 3c46e920
open-until = เปิดอยู่ตอนนี้ ถึง{ $day } { $time } น.
# en: 338b1e6e
opens = ปิดอยู่ตอนนี้ เปิด{ $day } { $time } น.
# en: 12ba54ac
hours-not-known = ไม่ทราบเวลารับสาย
# en: 0218b6b7
hours-of = เวลารับสายตามข้อมูลเมื่อ { $date }
# en: 8e606157
weekday-1 = วันจันทร์
# en: fb75d809
weekday-2 = วันอังคาร
# en: 070a9e52
weekday-3 = วันพุธ
# en: 820d53be
weekday-4 = วันพฤหัสบดี
# en: 23048e50
weekday-5 = วันศุกร์
# en: c2c0b951
weekday-6 = วันเสาร์
# en: 6d71cdfa
weekday-7 = วันอาทิตย์
# en: 6504fb2d
cost-free = โทรฟรี
# en: 25e19dce
cost-charged = โทรเสียเงิน
# en: 7e28fc01
cost-not-known = ไม่ทราบค่าโทร
# en: 17e6db22
speaks = ภาษาที่รับสาย: { $languages }
# en: fab1c978
speaks-not-known = ไม่ทราบภาษาที่รับสาย
# en: 61cfd48a
language-ar = อาหรับ
# en: 60b721f4
language-en = อังกฤษ
# en: 07fe38fa
language-es = สเปน
# en: 2d14eda6
language-fil = ฟิลิปีโน
# en: 3f04b2ea
language-fr = ฝรั่งเศส
# en: 20986298
language-hmn = ม้ง
# en: 8280e39f
language-id = อินโดนีเซีย
# en: f2eaf429
language-ja = ญี่ปุ่น
# en: 6fcd5b0c
language-kjg = ขมุ
# en: c6434e35
language-km = เขมร
# en: 371a3100
language-ko = เกาหลี
# en: 5d5f68e8
language-lo = ลาว
# en: 7c4715d7
language-mn = มองโกเลีย
# en: 401b50d0
language-ms = มลายู
# en: 661379fb
language-my = เมียนมา
# en: f57e1701
language-ne = เนปาล
# en: 7c92e442
language-pt = โปรตุเกส
# en: 945b1097
language-ru = รัสเซีย
# en: 552195fa
language-si = สิงหล
# en: a6e535ab
language-th = ไทย
# en: c024d71a
language-tl = ตากาล็อก
# en: 25666a4a
language-ur = อูรดู
# en: b2a783fb
language-uz = อุซเบก
# en: 83732f5a
language-vi = เวียดนาม
# en: b4ef808e
language-yue = กวางตุ้ง
# en: 2999ae95
language-zh = จีน

# en: 931e4c16
other-sms = ข้อความ SMS
# en: 5367d949
other-whatsapp = WhatsApp
# en: 950dfadf
other-chat = แชต
# en: e10e81a7
other-web = เว็บไซต์
# en: 824153e7
other-phone = เบอร์อื่น
# en: ba69892b
other-mail = อีเมล

# en: d4326270
source = แหล่งข้อมูล
# en: ebc5224a
as-of = ข้อมูลเมื่อ { $date }
# en: dcc9270c
as-of-not-known = ไม่ทราบวันที่ของข้อมูล
# en: 43f38cbe
about-date = ราว { $date }
# en: 82837716
was-valid-until = เคยใช้ได้ถึง { $date }
# en: aa2d55b9
confidence-high = มีแหล่งข้อมูลดี
# en: 478f0188
confidence-medium = มีแหล่งข้อมูลเดียว
# en: f793fd87
confidence-low = แหล่งข้อมูลเก่าหรือไม่ชัดเจน

# en: 73eee4a9
form-shelter = ที่พัก
# en: 69bd6e4c
form-drop-in = ศูนย์แวะพัก
# en: 9b576ed3
form-transit = ศูนย์พักระหว่างทาง
# en: 84b8b3c7
form-resource-centre = ศูนย์ให้คำแนะนำแรงงานข้ามชาติ
# en: 8aeb4ab8
form-legal-aid = ความช่วยเหลือทางกฎหมาย
# en: 54a18a79
form-health = บริการสุขภาพ
# en: 392b6e76
form-outreach = เจ้าหน้าที่ออกไปหา
# en: a0b8826b
form-programme = โครงการ
# en: 95dc9a85
status-open = เปิดอยู่ ตามข้อมูลไม่นานมานี้
# en: 565cc686
status-unconfirmed = ไม่มีข้อมูลใหม่ยืนยัน: ให้ถามก่อน
# en: d9e32c7a
status-planned = เป็นแผน ไม่ทราบว่าเปิดแล้วหรือยัง
# en: 720d3941
status-perhaps-closed = อาจปิดแล้ว
# en: 4e7b84d0
accepts = รับ
# en: a6797f36
accepts-not-stated = ไม่ได้บอก
# en: 05ddeda0
accepts-no = ไม่รับ
# en: 396282d2
person-women = ผู้หญิง
# en: 4078ca4b
person-men = ผู้ชาย
# en: 5d210a65
person-girls = เด็กผู้หญิง
# en: 89d2db6f
person-boys = เด็กผู้ชาย
# en: 66d2ecf4
person-lgbtqi = คนหลากหลายทางเพศ (LGBTQI+)
# en: d8a4d946
person-disability = คนพิการ
# en: 32679e75
where = อยู่ที่ไหน
# en: 69e1c2ef
reach = วิธีติดต่อ
# en: b7d312c0
missing = สิ่งที่ยังขาด
# en: a0481788
not-near = ไม่ใช่ที่ที่คุณอยู่

# en: def94d74
state-open = เปิดอยู่
# en: f43e1c02
state-not-known = ไม่ทราบว่าเปิดอยู่หรือไม่: ให้ถามก่อน
# en: 1b085e71
state-not-yet = ยังไม่เปิด
# en: bb7103b5
state-suspended = หยุดไว้ชั่วคราว
# en: 1bcb0fb5
state-closed = ปิดแล้ว
# en: 153760fc
state-none-known = ไม่รู้จักทางไปที่เป็นทางการ
# en: 6677ffe7
steps = ขั้นตอน
# en: dc4d676e
documents = เอกสาร
# en: a74ee1b1
points = เรื่องควรรู้
# en: 1cfa7c48
rules = กฎ
# en: bac7e522
unknowns = สิ่งที่เราไม่ทราบ
# en: 6faf4ce0
takes = ใช้เวลานานเท่าไร
# en: a363acb5
stay = ทำงานได้นานเท่าไร
# en: caaabf80
ages = อายุ (ปี)
# en: 96af6b73
from-to = { $from } ถึง { $to }
# en: 2d0f9d67
from-on = { $from } ขึ้นไป
# en: 47b3ca9f
duration-days = { $time } วัน
# en: b7345449
duration-working-days = { $time } วันทำการ
# en: 91844452
duration-weeks = { $time } สัปดาห์
# en: d215d5d2
duration-months = { $time } เดือน
# en: c107715a
duration-years = { $time } ปี
# en: 93254a5b
nature-official = ราคาทางการ
# en: e7d04424
nature-past = ไม่ใช้แล้ว
# en: 2cabe919
nature-reported = เงินที่คนเล่าว่าถูกเรียกให้จ่าย
# en: 7eea47b5
nature-irregular = จ่ายให้นายหน้า: ไว้เปรียบเทียบ ไม่ใช่คำแนะนำ
# en: 0ce4dbc2
payer-worker = แรงงานเป็นผู้จ่าย
# en: 7206ccca
payer-employer = นายจ้างเป็นผู้จ่าย
# en: e2a7f36c
payer-not-stated = ไม่ได้บอกว่าใครจ่าย

# en: cd441c0a
status-agency-licensed = มีใบอนุญาต ตามแหล่งข้อมูลของเรา
# en: b73fe3bc
status-agency-suspended = ใบอนุญาตถูกพักไว้ชั่วคราว
# en: c90b159e
status-agency-expired = ใบอนุญาตหมดอายุแล้ว
# en: d73ab734
status-agency-unknown = ไม่ทราบว่ามีใบอนุญาตหรือไม่: ให้ถามก่อน
# en: bfcf9464
status-law-in-force = ใช้บังคับอยู่
# en: ed22d16b
status-law-replaced = มีฉบับใหม่แทนแล้ว
# en: 9f26bcfe
status-law-unknown = ไม่ทราบว่ายังใช้บังคับอยู่หรือไม่
# en: 603c30f3
nature-wage-minimum = ค่าจ้างขั้นต่ำ: ค่าจ้างต่ำสุดตามกฎหมาย
# en: a96e2c2f
nature-wage-recommended = ค่าจ้างที่เสนอแนะ ไม่ใช่กฎหมาย
# en: 13a66c7d
nature-wage-reported = เงินที่คนเล่าว่าได้รับ
# en: ebb47279
nature-wage-promised = เงินที่สัญญาไว้ แต่ไม่จริง
# en: df9bb141
per-hour = ต่อชั่วโมง
# en: 34dc55ec
per-day = ต่อวัน
# en: b756afc9
per-week = ต่อสัปดาห์
# en: 43f04950
per-month = ต่อเดือน
# en: 6544ddac
status-programme-running = กำลังทำอยู่
# en: cbf42159
status-programme-past = จบแล้ว
# en: 52277a7a
status-programme-unknown = ไม่ทราบว่ายังทำอยู่หรือไม่

# what an organisation is
# en: 46f6e452
form-organisation-government = หน่วยงานของรัฐ
# en: 2d2464ab
form-organisation-mass-organisation = องค์กรมวลชน (ของผู้หญิง เยาวชน หรือคนทำงาน)
# en: 50f79e01
form-organisation-un = องค์กรของสหประชาชาติ
# en: 9b620641
form-organisation-ngo = องค์กรนอกภาครัฐ (NGO)
# en: da2d61f1
form-organisation-mission = สถานทูตหรือสถานกงสุล
# en: fdd98ce5
form-organisation-programme = โครงการ
# en: 172d8db2
partner = องค์กรที่ร่วมงานกับโครงการ

# what an agency is, or who allows and advises
# en: 2e1ced18
form-agency-authority = สำนักงานที่ออกใบอนุญาต
# en: 327c0055
form-agency-public-service = บริการจัดหางานของรัฐ
# en: 95c71271
form-agency-company = บริษัท
# en: 8fd5e2d4
form-agency-association = สมาคมของบริษัท
# en: b5eeaebf
form-agency-list = รายชื่อของทางการ
# en: f7616b0e
form-agency-advice = ให้คำแนะนำ ไม่ส่งคนไปต่างประเทศ

# what a programme is
# en: 16fd9f28
form-programme-programme = โครงการ
# en: 55c7e045
form-programme-plan = แผน
# en: b8dcc2ea
form-programme-process = รัฐบาลหลายประเทศทำงานร่วมกัน

# figures: what is counted, after its number, and how exact the number is
# en: 79de364a
unit-people = คน
# en: 837136bd
unit-cases = คดี
# en: 4171bb59
unit-centres = ศูนย์
# en: 8d2caf84
unit-offices = สำนักงาน
# en: 5dca6fa0
unit-calls-a-month = สายโทรเข้าต่อเดือน
# en: bd5c17bc
at-least = มากกว่า { $number }
# en: 56ac4ded
share = { $number } ใน { $of }
# en: 6d9ad834
about-number = ประมาณ { $number }

# en: 42fedda7
stage-before = ก่อนไป
# en: 6006b698
stage-way = ระหว่างทาง
# en: ba37d941
stage-work = ตอนทำงาน
# en: 8d8f2b9c
stage-trouble = ตอนมีปัญหา
# en: fa938b0b
stage-home = ตอนกลับบ้าน
# en: 7706508c
stage-after = กลับบ้านแล้ว
# en: f68a8761
stage-any = ทุกเวลา
# en: 2a2b3b50
form-topic-guidance = คำแนะนำ
# en: f8d1a714
form-topic-risk = ความเสี่ยง: เรื่องไม่ดีที่อาจเกิดขึ้น
# en: 48b70033
form-topic-referral = เมื่อมีคนขอความช่วยเหลือ จะมีอะไรเกิดขึ้น
# en: 800e9413
form-topic-right = สิทธิ
# en: a9ce2891
form-topic-instrument = รายการคำถามหรือสัญญาณสำหรับผู้ช่วยเหลือ
# en: 2fec7dcf
form-topic-framework = ข้อตกลงหรือแผนของรัฐบาล

# en: 8fa9e92c
why-we-ask = ทำไมเราถาม
# en: a2656158
choice-not-known = ฉันไม่รู้
# en: 8b9492ea
choice-skip = ข้าม
# en: 68deab8a
back = กลับ
# en: 2ce3a13c
weight-stop = เร่งด่วน: ขอความช่วยเหลือเรื่องนี้ก่อน
# en: 67a1724d
weight-serious = สัญญาณร้ายแรง
# en: 600f5ea3
weight-ask = ให้ถามเรื่องนี้
# en: f1b2e40d
weight-need = คุณอาจอยากได้ความช่วยเหลือเรื่องนี้
# en: 0202a17c
find-out = สิ่งที่ควรถามให้รู้
# en: 8256dd08
who-can-help = ใครช่วยได้
# en: 36f5306d
what-to-do = สิ่งที่คุณทำได้
# en: 31232bc2
total = รวมทั้งหมด
# en: 5239b7c0
counted = นับอะไร
# en: 6159b5a2
not-counted = ไม่ได้นับอะไร

# en: 2dbbfdff
age-days = ผ่านมา { $number } วันแล้ว
# en: f98c4273
age-months = ผ่านมา { $number } เดือนแล้ว
# en: d5800d51
age-years = ผ่านมา { $number } ปีแล้ว
# en: 93fded4e
asked = เงินที่เขาขอ
# en: 82ffdfb3
official = ราคาทางการ
# en: 2e2c975b
instead = คุณโทรเบอร์นี้แทนได้
# en: 16ee21ab
together = รวมทั้งหมด
# en: 37f7ada9
side-by-side = เงินที่คนจ่ายให้นายหน้าเพื่อไปแบบไม่มีเอกสาร: ไว้เปรียบเทียบ

# en: 62801625
kind-hotline = สายด่วน
# en: 88814493
kind-service = ที่ช่วยเหลือ
# en: 73b04b28
kind-organisation = องค์กร
# en: 29cbeddf
kind-channel = ทางที่ถูกกฎหมาย
# en: 2f07c017
kind-price = ราคา
# en: 04322d91
kind-law = กฎหมาย
# en: 23631e52
kind-wage = ค่าจ้าง
# en: fd0c599e
kind-agency = บริษัทจัดหางาน
# en: 031a726b
kind-topic = เรื่องควรรู้
# en: cc00ce99
kind-programme = โครงการ
# en: 5382d5ac
kind-check = คำถามเพื่อดูเรื่องของตัวเอง
# en: dafc5cea
kind-figure = ตัวเลข
# en: 6d894572
kind-place = สถานที่
# en: 62688139
kind-district = เมือง (เหมือนอำเภอ)
# en: 888018da
kind-card = การ์ดให้คนอื่นดู
