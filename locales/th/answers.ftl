# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
# en: 8603e7b6
currency-thb = { $amount } บาท
# en: afcf75f6
currency-lak = { $amount } กีบ
# en: 82778def
currency-usd = { $amount } ดอลลาร์สหรัฐ
# en: 03f54b0a
currency-krw = { $amount } วอน
# en: 6bbaa19f
currency-jpy = { $amount } เยน
# en: 1d18d2df
currency-cny = { $amount } หยวน

# en: eb18f5e6
amount-exact = { $amount }
# en: 34597bc8
amount-about = ประมาณ { $amount }
# en: 20a87750
amount-range = { $amount } ถึง { $to }
# en: f572a868
amount-was = { $amount } (เดิม: { $was })
# en: f4ef5c31
amount-percent = { $percent } เปอร์เซ็นต์ของค่าจ้างหนึ่งเดือน

# dates; date-year writes a bare year
# en: 298b48c7
date-day = วันที่ { $day } { $month } ค.ศ. { $year }
# en: a34fd4a4
date-month = เดือน{ $month } ค.ศ. { $year }
# en: c6ba82e0
date-year = ค.ศ. { $year }
# en: a03fdb2c
month-1 = มกราคม
# en: df1d06b4
month-2 = กุมภาพันธ์
# en: 248c9f72
month-3 = มีนาคม
# en: 28a3202c
month-4 = เมษายน
# en: 7f154281
month-5 = พฤษภาคม
# en: e1d29d81
month-6 = มิถุนายน
# en: 2cbf27a1
month-7 = กรกฎาคม
# en: 83bb941b
month-8 = สิงหาคม
# en: d97b8ab9
month-9 = กันยายน
# en: bddbe3b0
month-10 = ตุลาคม
# en: 9e77977e
month-11 = พฤศจิกายน
# en: 4a6e70a1
month-12 = ธันวาคม

# a short number, named to a reader in another country
# en: b731e605
phone-inside = { $number } (ใช้ได้เฉพาะในประเทศ{ $country })
# en: 1edb2714
phone-untested = { $number } (ใช้ได้ในประเทศ{ $country } แต่ไม่ทราบว่าโทรจากที่ที่คุณอยู่ได้หรือไม่)

# why a line stands where it stands in a list
# en: 64f0b72b
why-emergency = สายฉุกเฉินของประเทศที่คุณอยู่
# en: e07fd3dd
why-need = ช่วยเรื่อง: { $need }
# en: bff13978
why-international = โทรจากประเทศไหนก็ได้ โดยกด + และรหัสประเทศ อาจเสียค่าโทร
# en: fc121fc3
why-untested = ใช้ได้ในประเทศ{ $country } ไม่มีใครเขียนไว้ว่าโทรจากที่ที่คุณอยู่ได้หรือไม่
# en: 39cf6968
why-not-from-here = เบอร์สั้น: ใช้ได้เฉพาะในประเทศ{ $country } คุณโทรจากที่ที่คุณอยู่ไม่ได้
# en: 31f5c3c8
why-nationals = สำหรับคนจากประเทศ{ $country }
# en: 9cc6382a
why-province = ช่วยเฉพาะใน{ $country }
# en: eb693f31
why-open = เปิดอยู่ตอนนี้ ตามเวลาที่เราทราบ
# en: 67c345f5
why-closed = ปิดอยู่ตอนนี้ ตามเวลาที่เราทราบ
# en: 6426c0f9
why-hours-unknown = เราไม่ทราบเวลารับสาย
# en: a693d546
why-language = รับสายเป็นภาษาของคุณ
# en: 1b3cbe76
why-gsm = เราไม่ทราบเบอร์ฉุกเฉินของประเทศนี้ ในประเทศส่วนใหญ่ โทรศัพท์มือถือจะต่อเบอร์นี้ไปยังสายฉุกเฉิน

# en: 151d174a
gsm-112 = โทรฉุกเฉินจากโทรศัพท์มือถือ
# en: c37cafe3
gsm-112-operator = เครือข่ายโทรศัพท์มือถือ
# en: 6d1691c6
gsm-112-about = มาตรฐานของโทรศัพท์มือถือบอกว่า เบอร์นี้จะโทรเข้าสายฉุกเฉินของประเทศที่คุณอยู่ เรายังไม่ได้ทดลองที่นั่น

# what a person needs
# en: 0a0d7f4c
need-police = ตำรวจ
# en: 134955f8
need-ambulance = รถพยาบาล
# en: fefe318c
need-fire = ดับเพลิง
# en: f375e7e0
need-trafficking = การค้ามนุษย์
# en: ff45b000
need-violence = ความรุนแรง
# en: 48757652
need-children = เด็กและเยาวชน
# en: df08f243
need-counselling = คนรับฟังและให้คำปรึกษา
# en: c6cd7743
need-health = สุขภาพ
# en: c8a57108
need-labour = งานและค่าจ้าง
# en: 83c13ebf
need-immigration = วีซ่า การอยู่ในประเทศ และเอกสาร
# en: 13c59a55
need-consular = สถานทูตหรือสถานกงสุล
# en: 23676892
need-interpretation = ล่าม
# en: 414d4925
need-legal = ความช่วยเหลือทางกฎหมาย
# en: acb9e7d3
need-information = ข้อมูล
# en: aba2d85f
need-missing = คนหาย
# en: fdd601ea
need-shelter = ที่พัก
# en: e7f28f90
need-training = การฝึกอาชีพ
# en: 49bd7f9a
need-education = โรงเรียน
# en: 900f5560
need-economic = ความช่วยเหลือเรื่องเงินหรือการค้าขายเล็กน้อย
# en: be005c65
need-reintegration = การเริ่มต้นใหม่ที่บ้าน
# en: a306443d
need-return = การกลับบ้าน

# what no service is known for
# en: 2745c38b
gap-none = เราไม่รู้จักบริการแบบนี้ใน{ $place } แต่ไม่ได้หมายความว่าไม่มี ให้โทรถาม
# en: 4bec6fa2
gap-shelter-men = เราไม่รู้จักที่พักใน{ $place } ที่มีข้อมูลบอกว่ารับผู้ชาย ให้โทรถาม

# en: 322af226
channels-none = เราไม่รู้จักทางที่ถูกกฎหมายสำหรับไปทำงานใน{ $place } แต่ไม่ได้หมายความว่าไม่มี ให้ถามสำนักงานแรงงานแขวงของคุณ

