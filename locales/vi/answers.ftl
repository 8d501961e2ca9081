# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
currency-thb = { $amount } baht
currency-lak = { $amount } kíp
currency-usd = { $amount } đô la Mỹ
currency-krw = { $amount } won
currency-jpy = { $amount } yên
currency-cny = { $amount } nhân dân tệ

amount-exact = { $amount }
amount-about = khoảng { $amount }
amount-range = từ { $amount } đến { $to }
amount-was = { $amount } (trước đây: { $was })
amount-percent = { $percent } phần trăm của một tháng lương

# dates; a bare year stands as it is
date-day = ngày { $day } { $month } năm { $year }
date-month = { $month } năm { $year }
month-1 = tháng Một
month-2 = tháng Hai
month-3 = tháng Ba
month-4 = tháng Tư
month-5 = tháng Năm
month-6 = tháng Sáu
month-7 = tháng Bảy
month-8 = tháng Tám
month-9 = tháng Chín
month-10 = tháng Mười
month-11 = tháng Mười Một
month-12 = tháng Mười Hai

# a short number, named to a reader in another country
phone-inside = { $number } (chỉ gọi được khi ở { $country })
phone-untested = { $number } (gọi được khi ở { $country }; chưa rõ có gọi được từ nơi bạn đang ở không)

# why a line stands where it stands in a list
why-emergency = Đường dây khẩn cấp của nước bạn đang ở.
why-need = Giúp về: { $need }.
why-international = Gọi bằng dấu + và mã nước, từ nước nào cũng được. Cuộc gọi có thể mất tiền.
why-untested = Gọi được khi ở { $country }. Chưa có nguồn nào ghi là có gọi được từ nơi bạn đang ở hay không.
why-not-from-here = Số ngắn: chỉ gọi được khi ở { $country }. Bạn không gọi được từ nơi bạn đang ở.
why-nationals = Dành cho người { $country }.
why-province = Chỉ phục vụ ở { $country }.
why-open = Bây giờ đang mở, theo giờ mà chúng tôi biết.
why-closed = Bây giờ đang đóng, theo giờ mà chúng tôi biết.
why-hours-unknown = Chúng tôi không biết giờ nghe máy.
why-language = Có người trả lời bằng tiếng của bạn.
why-gsm = Chúng tôi không biết số khẩn cấp nào của nước này. Ở hầu hết các nước, điện thoại di động chuyển số này đến đường dây khẩn cấp.

gsm-112 = Cuộc gọi khẩn cấp từ điện thoại di động
gsm-112-operator = Mạng điện thoại di động
gsm-112-about = Tiêu chuẩn của điện thoại di động nói: số này gọi đến đường dây khẩn cấp của nước bạn đang ở. Chúng tôi chưa gọi thử ở đó.

# what a person needs
need-police = công an
need-ambulance = xe cứu thương
need-fire = chữa cháy
need-trafficking = chống mua bán người
need-violence = chống bạo lực
need-children = trẻ em và thanh thiếu niên
need-counselling = có người để trò chuyện
need-health = sức khỏe
need-labour = việc làm và tiền lương
need-immigration = thị thực, lưu trú và giấy tờ
need-consular = đại sứ quán hoặc lãnh sự quán
need-interpretation = người phiên dịch
need-legal = trợ giúp pháp lý
need-information = thông tin
need-missing = tìm người mất tích
need-shelter = chỗ ở tạm
need-training = học nghề
need-education = đi học
need-economic = hỗ trợ tiền hoặc buôn bán nhỏ
need-reintegration = bắt đầu lại cuộc sống ở quê nhà
need-return = trở về nhà

# what no service is known for
gap-none = Chúng tôi không biết nơi giúp đỡ nào như vậy ở { $place }. Điều đó không có nghĩa là không có. Hãy gọi điện hỏi.
gap-shelter-men = Chúng tôi không biết chỗ ở tạm nào ở { $place } được ghi là có nhận nam giới. Hãy gọi điện hỏi.

channels-none = Chúng tôi không biết con đường hợp pháp nào để làm việc ở { $place }. Điều đó không có nghĩa là không có. Hãy hỏi cơ quan lao động của tỉnh bạn.

outcome-found = Những điều bạn kể có dấu hiệu cảnh báo. Hãy nói chuyện với ai đó về các dấu hiệu này trước khi đi hoặc trả tiền.
outcome-nothing-found = Chúng tôi không thấy dấu hiệu cảnh báo nào trong những điều bạn kể. Điều đó không chứng minh rằng mọi chuyện đều ổn. Hãy hỏi cho rõ những điều còn chưa biết.
