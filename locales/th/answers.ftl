# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
currency-thb = { $amount } บาท
currency-lak = { $amount } กีบ
currency-usd = { $amount } ดอลลาร์สหรัฐ
currency-krw = { $amount } วอน
currency-jpy = { $amount } เยน
currency-cny = { $amount } หยวน

amount-exact = { $amount }
amount-about = ประมาณ { $amount }
amount-range = { $amount } ถึง { $to }
amount-was = { $amount } (เดิม: { $was })
amount-percent = { $percent } เปอร์เซ็นต์ของค่าจ้างหนึ่งเดือน

# dates; a bare year stands as it is
date-day = วันที่ { $day } { $month } ค.ศ. { $year }
date-month = เดือน{ $month } ค.ศ. { $year }
month-1 = มกราคม
month-2 = กุมภาพันธ์
month-3 = มีนาคม
month-4 = เมษายน
month-5 = พฤษภาคม
month-6 = มิถุนายน
month-7 = กรกฎาคม
month-8 = สิงหาคม
month-9 = กันยายน
month-10 = ตุลาคม
month-11 = พฤศจิกายน
month-12 = ธันวาคม

# a short number, named to a reader in another country
phone-inside = { $number } (ใช้ได้เฉพาะในประเทศ{ $country })
phone-untested = { $number } (ใช้ได้ในประเทศ{ $country } แต่ไม่ทราบว่าโทรจากที่ที่คุณอยู่ได้หรือไม่)

# why a line stands where it stands in a list
why-emergency = สายฉุกเฉินของประเทศที่คุณอยู่
why-need = ช่วยเรื่อง: { $need }
why-international = โทรจากประเทศไหนก็ได้ โดยกด + และรหัสประเทศ อาจเสียค่าโทร
why-untested = ใช้ได้ในประเทศ{ $country } ไม่มีใครเขียนไว้ว่าโทรจากที่ที่คุณอยู่ได้หรือไม่
why-not-from-here = เบอร์สั้น: ใช้ได้เฉพาะในประเทศ{ $country } คุณโทรจากที่ที่คุณอยู่ไม่ได้
why-nationals = สำหรับคนจากประเทศ{ $country }
why-province = ช่วยเฉพาะใน{ $country }
why-open = เปิดอยู่ตอนนี้ ตามเวลาที่เราทราบ
why-closed = ปิดอยู่ตอนนี้ ตามเวลาที่เราทราบ
why-hours-unknown = เราไม่ทราบเวลารับสาย
why-language = รับสายเป็นภาษาของคุณ
why-gsm = เราไม่ทราบเบอร์ฉุกเฉินของประเทศนี้ ในประเทศส่วนใหญ่ โทรศัพท์มือถือจะต่อเบอร์นี้ไปยังสายฉุกเฉิน

gsm-112 = โทรฉุกเฉินจากโทรศัพท์มือถือ
gsm-112-operator = เครือข่ายโทรศัพท์มือถือ
gsm-112-about = มาตรฐานของโทรศัพท์มือถือบอกว่า เบอร์นี้จะโทรเข้าสายฉุกเฉินของประเทศที่คุณอยู่ เรายังไม่ได้ทดลองที่นั่น

# what a person needs
need-police = ตำรวจ
need-ambulance = รถพยาบาล
need-fire = ดับเพลิง
need-trafficking = การค้ามนุษย์
need-violence = ความรุนแรง
need-children = เด็กและเยาวชน
need-counselling = คนรับฟังและให้คำปรึกษา
need-health = สุขภาพ
need-labour = งานและค่าจ้าง
need-immigration = วีซ่า การอยู่ในประเทศ และเอกสาร
need-consular = สถานทูตหรือสถานกงสุล
need-interpretation = ล่าม
need-legal = ความช่วยเหลือทางกฎหมาย
need-information = ข้อมูล
need-missing = คนหาย
need-shelter = ที่พัก
need-training = การฝึกอาชีพ
need-education = โรงเรียน
need-economic = ความช่วยเหลือเรื่องเงินหรือการค้าขายเล็กน้อย
need-reintegration = การเริ่มต้นใหม่ที่บ้าน
need-return = การกลับบ้าน

# what no service is known for
gap-none = เราไม่รู้จักบริการแบบนี้ใน{ $place } แต่ไม่ได้หมายความว่าไม่มี ให้โทรถาม
gap-shelter-men = เราไม่รู้จักที่พักใน{ $place } ที่มีข้อมูลบอกว่ารับผู้ชาย ให้โทรถาม

channels-none = เราไม่รู้จักทางที่ถูกกฎหมายสำหรับไปทำงานใน{ $place } แต่ไม่ได้หมายความว่าไม่มี ให้ถามสำนักงานแรงงานแขวงของคุณ

outcome-found = เรื่องที่คุณบอกมีสัญญาณเตือน ให้คุยเรื่องนี้กับใครสักคน ก่อนไปหรือก่อนจ่ายเงิน
outcome-nothing-found = เราไม่พบสัญญาณเตือนในเรื่องที่คุณบอก แต่นี่ไม่ใช่หลักฐานว่าทุกอย่างดี ให้ถามเรื่องที่ยังไม่รู้ให้ชัด
