# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
# en: 8603e7b6
currency-thb = { $amount } baht
# en: afcf75f6
currency-lak = { $amount } kíp
# en: 82778def
currency-usd = { $amount } đô la Mỹ
# en: 03f54b0a
currency-krw = { $amount } won
# en: 6bbaa19f
currency-jpy = { $amount } yên
# en: 1d18d2df
currency-cny = { $amount } nhân dân tệ

# en: eb18f5e6
amount-exact = { $amount }
# en: 34597bc8
amount-about = khoảng { $amount }
# en: 20a87750
amount-range = từ { $amount } đến { $to }
# en: f572a868
amount-was = { $amount } (trước đây: { $was })
# en: f4ef5c31
amount-percent = { $percent } phần trăm của một tháng lương

# dates; date-year writes a bare year
# en: 298b48c7
date-day = ngày { $day } { $month } năm { $year }
# en: a34fd4a4
date-month = { $month } năm { $year }
# en: c6ba82e0
date-year = năm { $year }
# en: a03fdb2c
month-1 = tháng Một
# en: df1d06b4
month-2 = tháng Hai
# en: 248c9f72
month-3 = tháng Ba
# en: 28a3202c
month-4 = tháng Tư
# en: 7f154281
month-5 = tháng Năm
# en: e1d29d81
month-6 = tháng Sáu
# en: 2cbf27a1
month-7 = tháng Bảy
# en: 83bb941b
month-8 = tháng Tám
# en: d97b8ab9
month-9 = tháng Chín
# en: bddbe3b0
month-10 = tháng Mười
# en: 9e77977e
month-11 = tháng Mười Một
# en: 4a6e70a1
month-12 = tháng Mười Hai

# a short number, named to a reader in another country
# en: b731e605
phone-inside = { $number } (chỉ gọi được khi ở { $country })
# en: 1edb2714
phone-untested = { $number } (gọi được khi ở { $country }; chưa rõ có gọi được từ nơi bạn đang ở không)

# why a line stands where it stands in a list
# en: 64f0b72b
why-emergency = Đường dây khẩn cấp của nước bạn đang ở.
# en: e07fd3dd
why-need = Giúp về: { $need }.
# en: bff13978
why-international = Gọi bằng dấu + và mã nước, từ nước nào cũng được. Cuộc gọi có thể mất tiền.
# en: fc121fc3
why-untested = Gọi được khi ở { $country }. Chưa có nguồn nào ghi là có gọi được từ nơi bạn đang ở hay không.
# en: 39cf6968
why-not-from-here = Số ngắn: chỉ gọi được khi ở { $country }. Bạn không gọi được từ nơi bạn đang ở.
# en: 31f5c3c8
why-nationals = Dành cho người { $country }.
# en: 9cc6382a
why-province = Chỉ phục vụ ở { $country }.
# en: eb693f31
why-open = Bây giờ đang mở, theo giờ mà chúng tôi biết.
# en: 67c345f5
why-closed = Bây giờ đang đóng, theo giờ mà chúng tôi biết.
# en: 6426c0f9
why-hours-unknown = Chúng tôi không biết giờ nghe máy.
# en: a693d546
why-language = Có người trả lời bằng tiếng của bạn.
# en: 1b3cbe76
why-gsm = Chúng tôi không biết số khẩn cấp nào của nước này. Ở hầu hết các nước, điện thoại di động chuyển số này đến đường dây khẩn cấp.

# en: 151d174a
gsm-112 = Cuộc gọi khẩn cấp từ điện thoại di động
# en: c37cafe3
gsm-112-operator = Mạng điện thoại di động
# en: 6d1691c6
gsm-112-about = Tiêu chuẩn của điện thoại di động nói: số này gọi đến đường dây khẩn cấp của nước bạn đang ở. Chúng tôi chưa gọi thử ở đó.

# what a person needs
# en: 0a0d7f4c
need-police = công an
# en: 134955f8
need-ambulance = xe cứu thương
# en: fefe318c
need-fire = chữa cháy
# en: f375e7e0
need-trafficking = chống mua bán người
# en: ff45b000
need-violence = chống bạo lực
# en: 48757652
need-children = trẻ em và thanh thiếu niên
# en: df08f243
need-counselling = có người để trò chuyện
# en: c6cd7743
need-health = sức khỏe
# en: c8a57108
need-labour = việc làm và tiền lương
# en: 83c13ebf
need-immigration = thị thực, lưu trú và giấy tờ
# en: 13c59a55
need-consular = đại sứ quán hoặc lãnh sự quán
# en: 23676892
need-interpretation = người phiên dịch
# en: 414d4925
need-legal = trợ giúp pháp lý
# en: acb9e7d3
need-information = thông tin
# en: aba2d85f
need-missing = tìm người mất tích
# en: fdd601ea
need-shelter = chỗ ở tạm
# en: e7f28f90
need-training = học nghề
# en: 49bd7f9a
need-education = đi học
# en: 900f5560
need-economic = hỗ trợ tiền hoặc buôn bán nhỏ
# en: be005c65
need-reintegration = bắt đầu lại cuộc sống ở quê nhà
# en: a306443d
need-return = trở về nhà

# what no service is known for
# en: 2745c38b
gap-none = Chúng tôi không biết nơi giúp đỡ nào như vậy ở { $place }. Điều đó không có nghĩa là không có. Hãy gọi điện hỏi.
# en: 4bec6fa2
gap-shelter-men = Chúng tôi không biết chỗ ở tạm nào ở { $place } được ghi là có nhận nam giới. Hãy gọi điện hỏi.

# en: 322af226
channels-none = Chúng tôi không biết con đường hợp pháp nào để làm việc ở { $place }. Điều đó không có nghĩa là không có. Hãy hỏi cơ quan lao động của tỉnh bạn.

