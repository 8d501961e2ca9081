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

# en: 562a75f1
hours-holidays = เราไม่ทราบว่ามีคนรับสายในวันหยุดราชการหรือไม่
# en: f7952e22
why-past = ข้อมูลเรื่องสายนี้ที่เราทราบ ใช้ได้ถึงวันหนึ่งซึ่งผ่านไปแล้ว

# en: 099198ba
asked-within = ไม่เกินราคาทางการที่เราทราบ
# en: 3ae4cbb3
asked-above = เกินราคาทางการที่เราทราบไป { $more }
# en: ab588254
asked-none = เราไม่ทราบราคาทางการของเรื่องนี้
# en: 70822a9f
asked-past = ราคาที่เราทราบ ตอนนี้ไม่ใช้แล้ว
# en: f44d145c
asked-other-currency = เงินที่เขาขอ: { $asked } ส่วนราคาทางการ: { $official } เป็นเงินคนละสกุล และเราไม่มีอัตราแลกเงินที่รู้ว่าเป็นของวันไหน จึงเทียบกันไม่ได้
# en: e67f8148
asked-share-within = ไม่เกินกฎที่เราทราบ: เก็บได้ไม่เกิน { $percent } เปอร์เซ็นต์ของค่าจ้างหนึ่งเดือน คือ { $most }
# en: 82342433
asked-share-above = เกินกฎที่เราทราบไป { $more }: เก็บได้ไม่เกิน { $percent } เปอร์เซ็นต์ของค่าจ้างหนึ่งเดือน คือ { $most }
# en: 3f22a811
asked-share-no-pay = ตามกฎที่เราทราบ เก็บได้ไม่เกิน { $percent } เปอร์เซ็นต์ของค่าจ้างหนึ่งเดือน ถ้าอยากเทียบ ให้บอกค่าจ้าง
# en: 1a0c4861
asked-several = เขาขอเป็นเงินมากกว่าหนึ่งสกุล และเราไม่มีอัตราแลกเงินที่รู้ว่าเป็นของวันไหน จึงเทียบยอดทั้งหมดไม่ได้
# en: 468cc7cf
asked-no-way = เราไม่รู้จักทางที่ถูกกฎหมายสำหรับไปทำงานใน{ $place } จึงไม่เทียบราคาของการไปต่างประเทศ
# en: 613398f7
asked-crossing = ไม่มีสำนักงานไหนขายเรื่องนี้ ถ้ามีคนขอเงินเพื่อพาคุณข้ามชายแดน นั่นเป็นสัญญาณอันตราย ทางที่ดี อย่าเพิ่งจ่ายเงิน จนกว่าจะได้คุยกับคนที่ช่วยได้
# en: 64abdb8a
asked-unclear = ไม่มีใครบอกให้ชัดว่าเงินนี้เป็นค่าอะไร หรือเท่าไร ขอกระดาษที่เขียนทั้งสองอย่างก่อนจ่าย
# en: f0142b9f
asked-for = { $what } เงินที่เขาขอ: { $asked }
# en: 9da1f66a
asked-found = ในนี้มีบางอย่างที่เป็นสัญญาณเตือนหรือไม่ชัดเจน ให้คุยกับคนที่ช่วยได้ก่อนจ่ายเงิน
# en: 57398ea1
asked-nothing = เราไม่พบสิ่งที่แพงกว่าราคาทางการที่เราทราบ แต่นี่ไม่ใช่หลักฐานว่าราคานั้นถูกต้องหรือข้อเสนอนี้ดี ให้ขอใบเสร็จ

# en: b43235b6
purpose-passport = หนังสือเดินทาง
# en: ba2eb1ad
purpose-visa = วีซ่า
# en: f0599c3d
purpose-extension = ขออยู่ต่อ
# en: 515346ab
purpose-work-permit = ใบอนุญาตทำงาน
# en: bff2cb86
purpose-medical-check = ตรวจสุขภาพ
# en: 368f32e8
purpose-insurance = ประกัน
# en: 957709fb
purpose-registration = ขึ้นทะเบียน
# en: 24b39160
purpose-job = ค่าหางานให้
# en: 181b1308
purpose-fund = กองทุนแรงงานในต่างประเทศ
# en: 78d9120b
purpose-travel = ค่าเดินทาง
# en: 508a5ecb
purpose-training = ฝึกอบรม
# en: 69d34bd4
purpose-crossing = พาข้ามชายแดน
# en: 3b2d1b8e
purpose-other = อื่น ๆ

# en: 761bcf62
offer-found = เรื่องที่คุณบอกมีสัญญาณเตือน ให้คุยกับคนที่ช่วยได้ ก่อนไป ก่อนเซ็นชื่อ หรือก่อนจ่ายเงิน
# en: 22e7d598
offer-nothing = เราไม่พบสัญญาณเตือนในเรื่องที่คุณบอก แต่นี่ไม่ใช่หลักฐานว่าข้อเสนอนี้ดี ให้ถามเรื่องที่ยังไม่รู้
# en: 55c5a120
offer-pay = ค่าจ้างที่บอกไว้: { $told } ต่อการทำงานหนึ่ง{ $unit } ส่วนค่าจ้างต่ำสุดตามกฎหมาย: { $least }
# en: 4ad46c3e
offer-pay-recommended = ค่าจ้างที่บอกไว้: { $told } ต่อการทำงานหนึ่ง{ $unit } ส่วนค่าจ้างเฉลี่ยที่เสนอแนะ: { $least }
# en: d4f976ca
offer-pay-days = คิดจากการทำงานเดือนละ { $days } วัน
# en: 9236a263
offer-pay-hours = คิดจากการทำงานวันละ { $hours } ชั่วโมง
# en: a20286a8
offer-pay-places = ค่าจ้างต่ำสุดตามกฎหมายแต่ละที่ไม่เท่ากัน: ตั้งแต่ { $least } ถึง { $most } ต่อการทำงานหนึ่ง{ $unit } ให้ถามว่าคุณจะได้ทำงานที่ไหน
# en: 93646bfc
offer-pay-not-compared = เราไม่ทราบค่าจ้างต่ำสุดตามกฎหมายที่จะใช้เทียบกับค่าจ้างนี้
# en: 6ccdce71
offer-pay-currency = ค่าจ้างที่บอกไว้เป็น { $told } แต่ค่าจ้างต่ำสุดตามกฎหมายเป็น { $least } เราไม่มีอัตราแลกเงินที่รู้ว่าเป็นของวันไหน จึงเทียบกันไม่ได้
# en: 166a7c89
unit-of-work-hour = ชั่วโมง
# en: 25fff366
unit-of-work-day = วัน
# en: 4e0b3040
unit-of-work-month = เดือน
# en: 84ec4bde
offer-hours = คุณจะต้องทำงานวันละกี่ชั่วโมง?
# en: 791101f6
offer-hours-ask = ขอให้เขียนลงกระดาษ: เริ่มงานและเลิกงานกี่โมง? ถ้าทำงานเพิ่มจ่ายอย่างไร?
# en: 1c436def
offer-days-off = มีวันหยุดสัปดาห์ละกี่วัน?
# en: 8b28b7c9
offer-days-off-ask = ขอให้เขียนลงกระดาษ: หยุดวันไหน? วันหยุดได้ค่าจ้างไหม?
# en: e62a77de
offer-too-little = เท่านี้น้อยเกินไปสำหรับให้เราดู นี่ไม่ใช่หลักฐานว่าข้อเสนอนี้ดี บอกเพิ่ม หรือถามเรื่องที่ยังไม่รู้
# en: 3fc9c8b1
offer-destination = คุณจะไปทำงานในประเทศไหน?
# en: f268863d
offer-destination-ask = ถามประเทศ จังหวัด และที่อยู่ของที่ทำงาน จดไว้
# en: 825936b9
offer-scheme = คุณจะไปตามทางที่ถูกกฎหมายทางไหน?
# en: ec91aa3a
offer-scheme-ask = ถามสำนักงานแรงงานแขวงของคุณว่า ทางที่ถูกกฎหมายทางไหนไปถึงงานนี้ และตอนนี้เปิดอยู่ไหม?
# en: 0fa481a8
offer-pay-no-country = ถ้าจะเทียบค่าจ้าง เราต้องรู้ว่าทำงานในประเทศไหน
# en: 3686f1d4
offer-pay-as-of = จำนวนนี้เป็นข้อมูลเมื่อ { $date }
# en: 1d0d8f54
offer-pay-old = จำนวนนี้เป็นข้อมูลเมื่อ { $date } ตอนนี้อาจสูงกว่านี้ ให้ถามสำนักงานแรงงาน
# en: 6195d6a6
offer-pay-work = ค่าจ้างที่บอกไว้: { $told } ต่อการทำงานหนึ่ง{ $unit } งานประเภทนี้บางอย่างมีค่าจ้างต่ำสุดตามกฎหมายคือ { $least } ให้ถามว่างานนี้ใช้จำนวนไหน
# en: caab8c67
offer-pay-short-day = ค่าจ้างที่บอกไว้: { $told } ต่อการทำงานหนึ่ง{ $unit }ที่มีชั่วโมงน้อย ค่าจ้างต่ำสุดตามกฎหมายต่อหนึ่ง{ $unit }: { $least } เราไม่ทราบว่าถ้าทำน้อยชั่วโมงจะจ่ายน้อยกว่านี้ได้หรือไม่ ให้ถามสำนักงานแรงงาน
# en: 7c76eb26
unit-of-work-week = สัปดาห์
# en: f44c08d7
offer-province = เราไม่รู้จักจังหวัด { $province } ใน{ $place } จึงดูทั้ง{ $place }
# en: 616a0543
offer-way-closed = “{ $way }”: ตามที่เราทราบ ตอนนี้ไปไม่ได้
# en: d17427f9
offer-way-not-known = เราไม่ทราบว่า “{ $way }” ตอนนี้เปิดหรือไม่ ให้ถามก่อน
# en: 232f997f
offer-way-ages = “{ $way }”: ตามที่เราทราบ รับคนอายุ { $from } ถึง { $to } ปี
# en: 5d3f1035
offer-way-ages-from = “{ $way }”: ตามที่เราทราบ รับคนอายุ { $from } ปีขึ้นไป
# en: b2c377b9
offer-way-elsewhere = “{ $way }”: ตามที่เราทราบ ไม่ใช่ทางไป{ $place }
# en: 18dca6af
offer-rule-past = กฎที่อยู่เบื้องหลังสัญญาณนี้ใช้ถึง { $date } เราไม่ทราบว่าตอนนี้ยังใช้อยู่หรือไม่ ให้ถาม

# en: 875bd479
licence-licensed = ในรายชื่อของเราเมื่อ { $date } บริษัทนี้มีใบอนุญาต แต่เรื่องนี้เปลี่ยนได้ ให้ถามสำนักงานแรงงานว่าวันนี้ยังมีอยู่หรือไม่
# en: 2566c0b8
licence-suspended = ในรายชื่อของเราเมื่อ { $date } ใบอนุญาตของบริษัทนี้ถูกพักไว้ชั่วคราว ทางที่ดี ไม่ควรเซ็นชื่อหรือจ่ายเงิน
# en: 88638494
licence-expired = ในรายชื่อของเราเมื่อ { $date } ใบอนุญาตของบริษัทนี้หมดอายุแล้ว ทางที่ดี ไม่ควรเซ็นชื่อหรือจ่ายเงิน
# en: 8cdae658
licence-status-unknown = เรารู้จักชื่อนี้ แต่ไม่ทราบว่าวันนี้มีใบอนุญาตหรือไม่ ให้ถามสำนักงานแรงงาน
# en: 826e32d6
licence-needs-none = นี่ไม่ใช่บริษัทที่ส่งคนไปต่างประเทศ จึงไม่ต้องมีใบอนุญาต
# en: 6b0e0306
licence-not-listed = ไม่มีชื่อนี้ในข้อมูลที่เราทราบ (ข้อมูลเมื่อ { $date }) นี่ไม่ได้บอกว่าชื่อนี้ดีหรือไม่ดี ให้ถามสำนักงานแรงงานก่อนเซ็นชื่อหรือจ่ายเงิน
# en: c9951014
licence-near = คุณหมายถึงชื่อใดชื่อหนึ่งในนี้ใช่ไหม? ให้ดูชื่อทีละตัวอักษร
# en: 91c6f401
licence-no-list = เราไม่มีรายชื่อทั้งหมดของบริษัทที่มีใบอนุญาต มีแต่สำนักงานแรงงานที่บอกได้

# en: c901e9fe
gap-person = เราไม่รู้จักที่พักใน{ $place } ที่มีข้อมูลบอกว่ารับคนนี้ ให้โทรถาม
# en: 6ffd992a
gap-district = ถ้าเรารู้แค่แขวง เราวัดระยะทางถึงตรงกลางของแขวงนั้น
# en: 84a93d7b
distance = ห่างประมาณ { $km } กิโลเมตร วัดเป็นเส้นตรง
# en: abce764d
takes-person = มีข้อมูลบอกว่ารับคนนี้
# en: 7c2f29fd
takes-person-not = มีข้อมูลบอกว่าไม่รับคนนี้
# en: fcb7de6a
takes-person-not-known = ไม่มีข้อมูลบอกว่ารับคนนี้หรือไม่: ให้ถามก่อน

# en: 5ab1c8b4
search-urgent = ตอนนี้มีใครอยู่ในอันตรายไหม? สายเหล่านี้ช่วยได้
# en: a40d7ca6
search-nothing = เราไม่พบเรื่องนี้ ลองใช้คำอื่น หรือโทรถาม
# en: 31c2cd44
search-near = คุณหมายถึง: { $words } ใช่ไหม

# en: bf14cb8f
chart-text = แผนภูมิแท่ง: { $bars }
# en: 0b9b886d
chart-bar = { $label }: { $value }

# en: 99bc9037
kept-note = การ์ดนี้มีคำแนะนำและเบอร์โทร ไม่มีคำตอบของคุณอยู่เลย
