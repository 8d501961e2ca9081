# Apps: what the apps and the plain or printed pages say by themselves, in the order of the screens.

# first run: language, what works without a network, what is not collected
# en: 1e353bf5
app-name = เส้นทาง (Senthang)
# en: 99be4a9e
start-about = สำหรับคนจากประเทศลาว: ก่อนออกไปทำงาน ตอนอยู่ไกลบ้าน และตอนกลับบ้านแล้ว
# en: 4de6aae5
start-language = เลือกภาษาของคุณ
# en: fa8349a3
start-offline = แอปนี้ใช้ได้โดยไม่ต้องมีอินเทอร์เน็ต ข้อความและเบอร์โทรมีอยู่ในโทรศัพท์เครื่องนี้แล้ว
# en: 3b07a6dc
start-network = ใช้อินเทอร์เน็ตเฉพาะตอนรับข้อมูลใหม่หรือเปิดเว็บไซต์ ถ้าจะโทรต้องมีสัญญาณโทรศัพท์
# en: b46795ce
start-not-collected = สิ่งที่เราไม่เก็บ
# en: 4a64a044
start-no-account = ไม่ต้องสมัคร เราไม่ถามชื่อและไม่ถามเบอร์โทรของคุณ
# en: 7ed22784
start-no-place = แอปไม่ใช้ GPS เพื่อหาว่าคุณอยู่ที่ไหน คุณเลือกประเทศเอง
# en: 9902ef3b
start-no-answers = คำตอบของคุณไม่ถูกส่งไปให้ใคร
# en: 08fca3d3
start-careful = คนอื่นที่ใช้โทรศัพท์เครื่องนี้ อาจเห็นแอปนี้และรายการโทร
# en: f0e0c682
start-draft = ข้อความหลายส่วนเป็นฉบับร่างที่ยังไม่มีใครตรวจ แอปบอกไว้ข้างข้อความนั้น
# en: b3330ac7
start-next = ถัดไป
# en: 2e6062d2
start-begin = เริ่ม

# home and its doors
# en: 5352b6ac
home-title = คุณต้องการอะไร
# en: 345dcfd6
home-call = โทรขอความช่วยเหลือตอนนี้
# en: 2947e1d5
home-leave = ฉันอยากไปทำงานไกลบ้าน
# en: f86085a3
home-away = ฉันอยู่ไกลบ้านและต้องการความช่วยเหลือ
# en: f9eb6188
home-back = ฉันกลับบ้านแล้ว
# en: 048f0322
home-others = ฉันช่วยคนอื่น

# hotlines near me
# en: ec4606af
call-title = โทรหาใครได้จากที่นี่
# en: e80db3f7
call-country = ประเทศที่คุณอยู่: { $country }
# en: 449a4dac
call-country-choose = คุณอยู่ประเทศไหน
# en: fae9aa96
call-country-change = เปลี่ยนประเทศ
# en: 777ef6da
call-country-why = เราถามเพราะเบอร์สั้นหลายเบอร์ใช้ได้เฉพาะในประเทศเดียว
# en: 49c6eea8
call-need = เรื่องอะไร
# en: a35ad561
call-open-now = เปิดอยู่ตอนนี้
# en: 935a6703
call-my-language = รับสายเป็นภาษาของฉัน
# en: b3a990ad
call-number = โทร { $number }
# en: 5b3e40b4
call-copy = คัดลอกเบอร์
# en: 3c787434
call-copied = คัดลอกเบอร์แล้ว
# en: ba2f2992
call-show = ให้คนอื่นดูเบอร์นี้
# en: 942a5658
call-share = ส่งต่อ
# en: 74ae6020
call-no-answer = ไม่มีคนรับใช่ไหม ลองโทรสายถัดไป
# en: 67bbb1e2
call-no-phone = เครื่องนี้โทรออกไม่ได้ ให้จดหรือคัดลอกเบอร์ แล้วโทรจากโทรศัพท์
# en: 3668ad29
call-list-note = การโทรนี้จะค้างอยู่ในรายการโทรของโทรศัพท์ คุณลบออกจากที่นั่นได้

# services, organisations, channels, prices, agencies, offers
# en: 93bb2d06
services-title = ที่ช่วยเหลือและที่พัก
# en: 69aa9ed8
services-who = ใครต้องการความช่วยเหลือ
# en: 9836109a
services-province = อยู่แขวงไหน
# en: 65abeacd
services-district = อยู่เมืองไหน (เมืองของลาวเหมือนอำเภอ)
# en: 3174f689
services-nearest = ใกล้ที่สุดก่อน
# en: d662f0e9
organisations-title = ใครทำอะไร
# en: 369f871d
channels-title = ทางไปทำงาน
# en: eccd9558
channels-destination = คุณอยากไปที่ไหน
# en: f0a90e4e
channels-compare = เปรียบเทียบ: ไปแบบมีเอกสารกับไม่มีเอกสาร
# en: 47d0f02b
prices-title = ราคาเท่าไร
# en: e6837fb0
prices-item = ค่าอะไร
# en: 3fcb317d
prices-amount = เท่าไร
# en: 2adc1d97
prices-payer = ใครจ่าย
# en: 3c717e82
prices-asked = เงินที่เขาขอจากคุณ
# en: ba3d33dd
prices-above = มากกว่าราคาทางการ { $amount }
# en: 8121a946
prices-not-comparable = ราคาเหล่านี้เทียบกันไม่ได้
# en: b0e4d24c
offers-title = ดูงานที่เขาชวน
# en: 65487f24
agencies-title = ถามเรื่องบริษัทจัดหางาน
# en: 8959c17e
agencies-name = ชื่อหรือเบอร์โทรของบริษัท
# en: 1b33ad23
agencies-not-listed = ไม่มีในรายชื่อของเรา ({ $date }) แต่นี่ไม่ได้บอกว่ามีใบอนุญาตหรือไม่ ให้ถามสำนักงานแรงงาน

# self-checks: the answers stay on this phone, and only in its memory
# en: 8b038061
checks-title = คำถามเพื่อดูเรื่องของตัวเอง
# en: bb5e8e7a
checks-private = คำตอบของคุณอยู่ในหน่วยความจำชั่วคราวของโทรศัพท์เครื่องนี้เท่านั้น เมื่อคุณจบ คำตอบจะถูกลบ
# en: 8e0eaaa6
checks-start = เริ่มคำถาม
# en: a68a1945
checks-question = คำถามที่ { $number }
# en: bdd83412
checks-next = คำถามถัดไป
# en: 56f04193
checks-end = จบตรงนี้และดูผล
# en: eb8aa17e
checks-result = ผล
# en: 71345484
checks-keep = เก็บคำแนะนำไว้ โดยไม่มีคำตอบของฉัน
# en: 55155e32
checks-keep-note = คนอื่นที่ใช้โทรศัพท์เครื่องนี้ อาจอ่านสิ่งที่คุณเก็บไว้ได้
# en: be5ffdbe
checks-delete = ลบคำตอบของฉันเดี๋ยวนี้
# en: d676d665
checks-deleted = ลบคำตอบของคุณแล้ว

# topics, rights, figures
# en: d4fd3304
topics-title = เรื่องต่าง ๆ
# en: b062451a
topics-stage = ตอนนี้คุณอยู่ช่วงไหน
# en: 7392a2da
referral-title = เมื่อคุณขอความช่วยเหลือ จะมีอะไรเกิดขึ้น
# en: e55fce66
rights-title = สิทธิของคุณ
# en: 714f272b
rights-laws = กฎหมายว่าอย่างไร
# en: 7303599a
rights-wages = ค่าจ้าง
# en: 328b88dd
programmes-title = โครงการที่ผ่านมาและที่กำลังทำอยู่
# en: 0614ca59
figures-title = ตัวเลข
# en: a3744d89
figures-chart = แสดงเป็นรูป
# en: e7d16b5c
figures-table = แสดงเป็นตาราง

# cards: a sentence held up to somebody else
# en: b7a6857c
cards-title = ให้ดูหน้าจอนี้
# en: 416f55bb
cards-about = เลือกประโยค แล้วยื่นโทรศัพท์ให้อีกคนอ่าน
# en: 0b0b7bce
cards-language = คนนั้นอ่านภาษาอะไร
# en: 67a0f71a
cards-means = ข้อความนี้บอกว่า:

# search
# en: 1b1e379c
search-field = ค้นหาคำ สถานที่ หรือเบอร์
# en: aa16c818
search-found = พบ: { $count }
# en: 66f689ca
search-none = ไม่พบ ลองใช้คำอื่น หรือโทรถาม
# en: 88845db7
search-did-you-mean = คุณหมายถึง: { $word } ใช่ไหม
# en: 80db7a3f
search-help-first = ถ้าคุณอยู่ในอันตราย ให้โทรก่อน

# settings
# en: 268ffed4
settings-title = การตั้งค่า
# en: e72819a8
settings-language = ภาษา
# en: 87e48b16
settings-second = ภาษาที่สอง
# en: 9ea28034
settings-second-none = ไม่มี
# en: 77e9d780
settings-text-size = ขนาดตัวหนังสือ
# en: 1d6df483
settings-text-smaller = เล็กลง
# en: d5c85563
settings-text-larger = ใหญ่ขึ้น
# en: 0a2ede4a
settings-updates = ข้อมูลใหม่
# en: ddb7f5ab
settings-last-updated = อัปเดตล่าสุด: { $date }
# en: f9750ba6
settings-never-updated = ยังไม่เคยอัปเดต ข้อมูลนี้มาพร้อมกับแอป
# en: 76bb2ea9
settings-update-now = อัปเดตตอนนี้
# en: d8181787
settings-all-languages = รับข้อความทุกภาษา แล้วเครือข่ายจะไม่เห็นว่าคุณอ่านภาษาไหน
# en: a72be1ab
settings-storage = พื้นที่ที่ใช้ในโทรศัพท์เครื่องนี้: { $size }
# en: 15f32267
settings-delete-kept = ลบทุกอย่างที่ฉันเก็บไว้
# en: 5aa4dd24
settings-delete-ask = ลบทั้งหมดไหม ลบแล้วเอาคืนไม่ได้
# en: 8eb6d72b
settings-about = เกี่ยวกับแอปนี้ แหล่งข้อมูล และสัญญาอนุญาต

# what a text is: checked, in another language, old, whose (draft and outdated stand in screens)
# en: 4b74aa5a
text-reviewed = ตรวจแล้วโดย { $who } เมื่อ { $date }
# en: 0eb73cba
text-fallback = เป็นภาษา{ $language } เพราะยังไม่มีข้อความภาษา{ $wanted }
# en: 57fe6c03
text-old = ข้อมูลนี้เก่าแล้ว: { $date } เบอร์โทรและราคาอาจเปลี่ยนไปแล้ว ให้ถามก่อนจ่ายเงินหรือเดินทาง
# en: efc4ca69
text-publisher = เผยแพร่โดย { $publisher }
# en: 0bacb4e5
text-differ = สององค์กรบอกไม่ตรงกัน เราแสดงทั้งสองอย่าง
# en: 8fc24ebd
text-withdrawn = { $publisher } ไม่เผยแพร่ที่นี่แล้ว หน้าขององค์กรนี้ถูกซ่อนไว้

# outcomes of an update
# en: d2ffdc10
update-running = กำลังหาข้อมูลใหม่ …
# en: 9ea51ec3
update-progress = { $done } จาก { $total }
# en: b012da01
update-cancel = ยกเลิก
# en: 2e0c89aa
update-again = ลองอีกครั้ง
# en: 20738971
update-current = คุณมีข้อมูลล่าสุดแล้ว
# en: 316aa172
update-done = อัปเดตแล้ว ตอนนี้เป็นข้อมูลของ { $date }
# en: 8a87b93b
update-offline = ไม่มีเครือข่าย ข้อมูลที่มีในโทรศัพท์เครื่องนี้ยังใช้ได้
# en: e515e0d3
update-refused = เครื่องแม่ข่าย (ที่เก็บข้อมูล) ไม่ตอบตามที่ควร ไม่มีอะไรเปลี่ยน ลองใหม่ภายหลัง
# en: 046ae6f8
update-untrusted = เราบอกไม่ได้ว่าข้อมูลนี้มาจากเราจริงหรือไม่ จึงไม่รับ ไม่มีอะไรเปลี่ยน
# en: 5259f4a3
update-clock = นาฬิกาของโทรศัพท์เครื่องนี้ดูไม่ถูกต้อง ตั้งวันที่และเวลา แล้วลองอีกครั้ง
# en: 70165d2e
update-too-new = ข้อมูลใหม่ต้องใช้แอปรุ่นใหม่กว่านี้ ข้อมูลที่มีในโทรศัพท์เครื่องนี้ยังใช้ได้
# en: f7f34d8c
update-no-space = พื้นที่ในโทรศัพท์ไม่พอ ลบบางอย่างออก แล้วลองอีกครั้ง ไม่มีอะไรเปลี่ยน
# en: 7505883d
update-cancelled = ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน
# en: c0ce689b
update-failed = อัปเดตไม่สำเร็จ ไม่มีอะไรเปลี่ยน
# en: 320285da
update-publisher = ครั้งนี้ไม่มีข้อมูลใหม่จาก { $publisher } ข้อความเดิมยังอยู่
# en: 8eece944
update-file = รับข้อมูลจากการ์ดหน่วยความจำ (เมมโมรี่การ์ด) หรือโทรศัพท์เครื่องอื่น
# en: 4c709dc7
update-scan = สแกนรหัสบนโปสเตอร์
# en: c76b1cca
update-scan-part = อ่านส่วนที่ { $done } จาก { $total } แล้ว สแกนส่วนอื่นต่อ อันไหนก่อนก็ได้

# leaving quickly, hiding the app's name
# en: 5a8514f7
exit-now = ออกด่วน
# en: 49e14aae
exit-about = แตะครั้งเดียวจะปิดหน้าจอนี้และลบคำตอบของคุณ แต่โทรศัพท์อาจยังแสดงว่าเคยเปิดแอปนี้
# en: dc171ea1
exit-browser = หน้านี้อาจค้างอยู่ในประวัติของโปรแกรมเปิดเว็บ คุณลบออกจากที่นั่นได้
# en: 7f8a2152
hide-title = ซ่อนชื่อแอป
# en: 6dae6282
hide-about = แล้วโทรศัพท์จะแสดงรูปอื่น และชื่ออื่นถ้าเครื่องนั้นเปลี่ยนได้ คนที่ค้นโทรศัพท์ยังอาจพบแอปนี้
# en: f225f320
hide-name = สมุดบันทึก
# en: 3fb724ed
hide-undo = แสดงชื่ออีกครั้ง

# printing, and the plain pages
# en: a6efe9ce
print-title = พิมพ์ออกมา
# en: ff07d7c9
print-card = การ์ดใบเล็ก
# en: 790669fa
print-poster = โปสเตอร์ติดผนัง
# en: ae6e9229
print-slip = ใบเล็กสำหรับฉีก
# en: 298446f7
print-date = ข้อมูลของ { $date } หลังจากนั้นเบอร์อาจเปลี่ยนไปแล้ว
# en: 0b7b1740
print-careful = คิดก่อน: ใครอาจพบกระดาษใบนี้
# en: ec30b3f1
page-skip = ไปที่ข้อความ
# en: 7867af0b
page-languages = หน้านี้ในภาษาอื่น

# volunteers
# en: 7ad56d44
outreach-tally = นับสิ่งที่ฉันได้ทำ
# en: 9a240d40
outreach-tally-about = มีแต่จำนวน ไม่มีชื่อ และไม่จดเรื่องของใคร
# en: 60542c71
outreach-tally-talks = การพูดคุย
# en: 72947804
outreach-tally-cards = การ์ดและกระดาษที่แจก
# en: 7cad899b
outreach-tally-add = เพิ่มหนึ่ง
# en: 190e6dda
outreach-tally-remove = ลบหนึ่ง
# en: 7e17af01
outreach-tally-reset = เริ่มนับใหม่จากศูนย์
# en: a066e48f
outreach-hand-over = ส่งโทรศัพท์ให้
# en: 65e6c812
outreach-hand-over-about = ถามคนนั้นก่อน ให้เขาอ่านและตอบคนเดียว ถ้าเขาต้องการ
# en: 125e33bd
outreach-hand-back = คืนโทรศัพท์ คำตอบของฉันถูกลบ

# labels for buttons and for those who listen
# en: 74801a52
label-play = อ่านข้อความนี้ให้ฟัง
# en: 3154a091
label-pause = หยุดชั่วคราว
# en: e50f05ad
label-no-audio = ยังไม่มีเสียงอ่านภาษา{ $language }
# en: 72c37e53
label-close = ปิด
# en: cea96d09
label-more = ดูเพิ่ม
# en: 52615e58
label-menu = เมนู
# en: 7925a91d
label-leaves-app = เปิดนอกแอปนี้

# errors in plain words
# en: 8538470f
error-unknown = มีบางอย่างไม่สำเร็จ เราไม่ทราบสาเหตุ ปิดแอปแล้วเปิดใหม่
# en: 92e4b475
error-call = โทรไม่ได้ จดเบอร์ไว้แล้วกดโทรเอง
# en: dcc838b3
error-content = ข้อมูลในโทรศัพท์เครื่องนี้เสีย เราใช้ข้อมูลที่มาพร้อมกับแอปแทน
# en: f1716a56
error-kept = สิ่งที่คุณเก็บไว้ตอนนี้อ่านไม่ได้ เราแยกเก็บไว้ต่างหาก ไม่ได้ลบ
# en: b931d40f
error-file = ไฟล์หรือรหัสนี้ไม่ใช่ของ Senthang หรือเสียแล้ว
# en: afd32804
error-camera = ใช้กล้องไม่ได้ เปิดให้ใช้กล้องในการตั้งค่าของโทรศัพท์
