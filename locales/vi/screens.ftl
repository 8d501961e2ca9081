# Screens: labels and short lines that the apps, the command and the printed pages share.

# en: e8b972fb
draft = Bản nháp: chưa có ai kiểm tra nội dung này.
# en: 8367a665
outdated = Nội dung này có thể đã cũ: bản tiếng Anh đã được sửa sau khi dịch.
# en: b6b4f01c
not-known = không rõ
# en: 0b7ee916
call = Gọi
# en: 54d297dd
call-from-abroad = Gọi (từ nước nào cũng được)
# en: 3cdc73a7
call-untested = Chưa gọi thử từ đây
# en: 83233849
call-not-from-here = Không gọi được từ đây
# en: 1355c390
open-always = Mở cả ngày lẫn đêm
# en: 3c46e920
open-until = Đang mở, đến { $time } { $day }
# en: 338b1e6e
opens = Đang đóng. Mở lúc { $time } { $day }
# en: 12ba54ac
hours-not-known = Không rõ giờ nghe máy
# en: 0218b6b7
hours-of = Giờ nghe máy, tính đến { $date }
# en: 8e606157
weekday-1 = thứ Hai
# en: fb75d809
weekday-2 = thứ Ba
# en: 070a9e52
weekday-3 = thứ Tư
# en: 820d53be
weekday-4 = thứ Năm
# en: 23048e50
weekday-5 = thứ Sáu
# en: c2c0b951
weekday-6 = thứ Bảy
# en: 6d71cdfa
weekday-7 = Chủ nhật
# en: 6504fb2d
cost-free = Gọi miễn phí
# en: 25e19dce
cost-charged = Gọi mất tiền
# en: 7e28fc01
cost-not-known = Không rõ có mất tiền gọi không
# en: 17e6db22
speaks = Nói được: { $languages }
# en: fab1c978
speaks-not-known = Không rõ nói được tiếng nào
# en: 61cfd48a
language-ar = tiếng Ả Rập
# en: 60b721f4
language-en = tiếng Anh
# en: 07fe38fa
language-es = tiếng Tây Ban Nha
# en: 2d14eda6
language-fil = tiếng Filipino
# en: 3f04b2ea
language-fr = tiếng Pháp
# en: 20986298
language-hmn = tiếng H’Mông
# en: 8280e39f
language-id = tiếng Indonesia
# en: f2eaf429
language-ja = tiếng Nhật
# en: 6fcd5b0c
language-kjg = tiếng Khơ Mú
# en: c6434e35
language-km = tiếng Khmer
# en: 371a3100
language-ko = tiếng Hàn
# en: 5d5f68e8
language-lo = tiếng Lào
# en: 7c4715d7
language-mn = tiếng Mông Cổ
# en: 401b50d0
language-ms = tiếng Mã Lai
# en: 661379fb
language-my = tiếng Myanmar
# en: f57e1701
language-ne = tiếng Nepal
# en: 7c92e442
language-pt = tiếng Bồ Đào Nha
# en: 945b1097
language-ru = tiếng Nga
# en: 552195fa
language-si = tiếng Sinhala
# en: a6e535ab
language-th = tiếng Thái
# en: c024d71a
language-tl = tiếng Tagalog
# en: 25666a4a
language-ur = tiếng Urdu
# en: b2a783fb
language-uz = tiếng Uzbek
# en: 83732f5a
language-vi = tiếng Việt
# en: b4ef808e
language-yue = tiếng Quảng Đông
# en: 2999ae95
language-zh = tiếng Trung

# en: 931e4c16
other-sms = Tin nhắn
# en: 5367d949
other-whatsapp = WhatsApp
# en: 950dfadf
other-chat = Trò chuyện qua mạng
# en: e10e81a7
other-web = Trang web
# en: 824153e7
other-phone = Số khác
# en: ba69892b
other-mail = Thư điện tử

# en: d4326270
source = Nguồn
# en: ebc5224a
as-of = tính đến { $date }
# en: dcc9270c
as-of-not-known = không rõ ngày
# en: 43f38cbe
about-date = khoảng { $date }
# en: 82837716
was-valid-until = có hiệu lực đến { $date }, nay đã hết
# en: aa2d55b9
confidence-high = có nguồn tin tốt
# en: 478f0188
confidence-medium = một nguồn
# en: f793fd87
confidence-low = nguồn cũ hoặc không rõ ràng

# en: 73eee4a9
form-shelter = nhà tạm lánh
# en: 69bd6e4c
form-drop-in = trung tâm dừng chân
# en: 9b576ed3
form-transit = nơi ở tạm trên đường về
# en: 84b8b3c7
form-resource-centre = trung tâm tư vấn cho lao động di cư
# en: 8aeb4ab8
form-legal-aid = trợ giúp pháp lý
# en: 54a18a79
form-health = dịch vụ y tế
# en: 392b6e76
form-outreach = nhân viên đến tận nơi
# en: a0b8826b
form-programme = chương trình
# en: 95dc9a85
status-open = đang mở, theo nguồn gần đây
# en: 565cc686
status-unconfirmed = gần đây chưa được xác nhận: hãy hỏi trước
# en: d9e32c7a
status-planned = có kế hoạch; không rõ đã mở chưa
# en: 720d3941
status-perhaps-closed = có thể đã đóng cửa
# en: 4e7b84d0
accepts = Nhận
# en: a6797f36
accepts-not-stated = Không nói rõ
# en: 05ddeda0
accepts-no = Không nhận
# en: 396282d2
person-women = phụ nữ
# en: 4078ca4b
person-men = nam giới
# en: 5d210a65
person-girls = trẻ em gái
# en: 89d2db6f
person-boys = trẻ em trai
# en: 66d2ecf4
person-lgbtqi = người LGBTQI+
# en: d8a4d946
person-disability = người khuyết tật
# en: 32679e75
where = Ở đâu
# en: 69e1c2ef
reach = Cách liên hệ
# en: b7d312c0
missing = Những gì còn thiếu
# en: a0481788
not-near = Không ở nơi bạn đang ở.

# en: def94d74
state-open = đang mở
# en: f43e1c02
state-not-known = không rõ có đang mở không: hãy hỏi trước
# en: 1b085e71
state-not-yet = chưa mở
# en: bb7103b5
state-suspended = tạm dừng
# en: 1bcb0fb5
state-closed = đã đóng
# en: 153760fc
state-none-known = không biết con đường chính thức nào
# en: 6677ffe7
steps = Các bước
# en: dc4d676e
documents = Giấy tờ
# en: a74ee1b1
points = Điều nên biết
# en: 1cfa7c48
rules = Quy định
# en: bac7e522
unknowns = Điều chúng tôi không biết
# en: 6faf4ce0
takes = Mất bao lâu
# en: a363acb5
stay = Được làm việc bao lâu
# en: caaabf80
ages = Độ tuổi
# en: 96af6b73
from-to = { $from } đến { $to }
# en: 2d0f9d67
from-on = từ { $from } trở lên
# en: 47b3ca9f
duration-days = { $time } ngày
# en: b7345449
duration-working-days = { $time } ngày làm việc
# en: 91844452
duration-weeks = { $time } tuần
# en: d215d5d2
duration-months = { $time } tháng
# en: c107715a
duration-years = { $time } năm
# en: 93254a5b
nature-official = Giá chính thức
# en: e7d04424
nature-past = Không còn áp dụng
# en: 2cabe919
nature-reported = Số tiền mà người ta kể là được yêu cầu trả
# en: 7eea47b5
nature-irregular = Trả cho người môi giới; để so sánh, không phải lời khuyên
# en: 0ce4dbc2
payer-worker = người lao động trả
# en: 7206ccca
payer-employer = người sử dụng lao động trả
# en: e2a7f36c
payer-not-stated = không nói rõ ai trả

# en: cd441c0a
status-agency-licensed = có giấy phép, theo nguồn của chúng tôi
# en: b73fe3bc
status-agency-suspended = giấy phép bị tạm đình chỉ
# en: c90b159e
status-agency-expired = giấy phép đã hết hạn
# en: d73ab734
status-agency-unknown = không rõ có giấy phép không: hãy hỏi trước
# en: bfcf9464
status-law-in-force = đang có hiệu lực
# en: ed22d16b
status-law-replaced = đã được thay bằng văn bản mới hơn
# en: 9f26bcfe
status-law-unknown = không rõ còn hiệu lực không
# en: 603c30f3
nature-wage-minimum = Lương tối thiểu: mức lương thấp nhất theo luật
# en: a96e2c2f
nature-wage-recommended = Mức lương được khuyến nghị, không phải là luật
# en: 13a66c7d
nature-wage-reported = Số tiền mà người ta kể là kiếm được
# en: ebb47279
nature-wage-promised = Số tiền được hứa, nhưng không đúng sự thật
# en: df9bb141
per-hour = mỗi giờ
# en: 34dc55ec
per-day = mỗi ngày
# en: b756afc9
per-week = mỗi tuần
# en: 43f04950
per-month = mỗi tháng
# en: 6544ddac
status-programme-running = đang hoạt động
# en: cbf42159
status-programme-past = đã kết thúc
# en: 52277a7a
status-programme-unknown = không rõ còn hoạt động không

# what an organisation is
# en: 46f6e452
form-organisation-government = cơ quan nhà nước
# en: 2d2464ab
form-organisation-mass-organisation = đoàn thể quần chúng (của phụ nữ, thanh niên hoặc người lao động)
# en: 50f79e01
form-organisation-un = tổ chức của Liên Hợp Quốc
# en: 9b620641
form-organisation-ngo = tổ chức phi chính phủ (NGO)
# en: da2d61f1
form-organisation-mission = đại sứ quán hoặc lãnh sự quán
# en: fdd98ce5
form-organisation-programme = chương trình
# en: 172d8db2
partner = đối tác của chương trình

# what an agency is, or who allows and advises
# en: 2e1ced18
form-agency-authority = cơ quan cấp giấy phép
# en: 327c0055
form-agency-public-service = dịch vụ việc làm của nhà nước
# en: 95c71271
form-agency-company = công ty
# en: 8fd5e2d4
form-agency-association = hiệp hội của các công ty
# en: b5eeaebf
form-agency-list = danh sách chính thức
# en: f7616b0e
form-agency-advice = tư vấn, không đưa người đi nước ngoài

# what a programme is
# en: 16fd9f28
form-programme-programme = chương trình
# en: 55c7e045
form-programme-plan = kế hoạch
# en: b8dcc2ea
form-programme-process = chính phủ các nước cùng làm việc

# figures: what is counted, after its number, and how exact the number is
# en: 79de364a
unit-people = người
# en: 837136bd
unit-cases = vụ
# en: 4171bb59
unit-centres = trung tâm
# en: 8d2caf84
unit-offices = văn phòng
# en: 5dca6fa0
unit-calls-a-month = cuộc gọi mỗi tháng
# en: bd5c17bc
at-least = hơn { $number }
# en: 56ac4ded
share = { $number } trong { $of }
# en: 6d9ad834
about-number = khoảng { $number }

# en: 42fedda7
stage-before = Trước khi đi
# en: 6006b698
stage-way = Trên đường đi
# en: ba37d941
stage-work = Khi làm việc
# en: 8d8f2b9c
stage-trouble = Khi gặp rắc rối
# en: fa938b0b
stage-home = Khi trở về nhà
# en: 7706508c
stage-after = Khi đã về nhà
# en: f68a8761
stage-any = Bất cứ lúc nào
# en: 2a2b3b50
form-topic-guidance = Lời khuyên
# en: f8d1a714
form-topic-risk = Rủi ro: điều xấu có thể xảy ra
# en: 48b70033
form-topic-referral = Khi có người nhờ giúp thì điều gì xảy ra
# en: 800e9413
form-topic-right = Quyền
# en: a9ce2891
form-topic-instrument = Danh sách câu hỏi hoặc dấu hiệu cho người giúp đỡ
# en: 2fec7dcf
form-topic-framework = Thỏa thuận hoặc kế hoạch của các chính phủ

# en: 8fa9e92c
why-we-ask = Vì sao chúng tôi hỏi
# en: a2656158
choice-not-known = Tôi không biết
# en: 8b9492ea
choice-skip = Bỏ qua
# en: 68deab8a
back = Quay lại
# en: 2ce3a13c
weight-stop = Gấp: hãy nhờ giúp việc này trước tiên
# en: 67a1724d
weight-serious = Dấu hiệu nghiêm trọng
# en: 600f5ea3
weight-ask = Hãy hỏi về điều này
# en: f1b2e40d
weight-need = Có thể bạn muốn được giúp về việc này
# en: 0202a17c
find-out = Điều cần hỏi cho rõ
# en: 8256dd08
who-can-help = Ai có thể giúp
# en: 36f5306d
what-to-do = Bạn có thể làm gì
# en: 31232bc2
total = Tổng cộng
# en: 5239b7c0
counted = Tính những gì
# en: 6159b5a2
not-counted = Không tính những gì

# en: 2dbbfdff
age-days = từ { $number } ngày trước
# en: f98c4273
age-months = từ { $number } tháng trước
# en: d5800d51
age-years = từ { $number } năm trước
# en: 93fded4e
asked = Họ yêu cầu
# en: 82ffdfb3
official = Giá chính thức
# en: 2e2c975b
instead = Thay vào đó, bạn gọi được số này
# en: 16ee21ab
together = Tổng cộng
# en: 37f7ada9
side-by-side = Số tiền người ta đã trả cho người môi giới để đi mà không có giấy tờ, để so sánh

# en: 62801625
kind-hotline = Đường dây nóng
# en: 88814493
kind-service = Nơi giúp đỡ
# en: 73b04b28
kind-organisation = Tổ chức
# en: 29cbeddf
kind-channel = Con đường hợp pháp
# en: 2f07c017
kind-price = Giá
# en: 04322d91
kind-law = Luật
# en: 23631e52
kind-wage = Tiền lương
# en: fd0c599e
kind-agency = Công ty dịch vụ việc làm
# en: 031a726b
kind-topic = Điều nên biết
# en: cc00ce99
kind-programme = Chương trình
# en: 5382d5ac
kind-check = Câu hỏi tự xem
# en: dafc5cea
kind-figure = Số liệu
# en: 6d894572
kind-place = Địa điểm
# en: 62688139
kind-district = Huyện
# en: 888018da
kind-card = Thẻ để cho xem
