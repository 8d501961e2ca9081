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
# en: 7b9d0bc6
why-emergency-network = Đường dây khẩn cấp của { $country }, vì điện thoại của bạn đang dùng mạng của nước đó. Hãy nói bạn đang ở đâu.
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
# en: 94e56a53
gap-line = Chúng tôi không biết đường dây nào về { $need } gọi được từ { $place }. Điều đó không có nghĩa là không có. Các đường dây dưới đây có thể biết ai giúp được.
# en: 406e0016
gap-need = Về việc này, chúng tôi không biết nơi giúp đỡ nào ở { $place }: { $need }. Điều đó không có nghĩa là không có. Hãy gọi điện hỏi.
# en: e7764c54
gap-unconfirmed = Những gì chúng tôi biết về các nơi giúp đỡ như vậy ở { $place } chưa được nguồn gần đây nào xác nhận. Hãy gọi điện hỏi trước.
# en: 4ed50da5
gap-shelter-men = Chúng tôi không biết chỗ ở tạm nào ở { $place } được nguồn gần đây ghi là có nhận nam giới. Hãy gọi điện hỏi.

# en: 322af226
channels-none = Chúng tôi không biết con đường hợp pháp nào để làm việc ở { $place }. Điều đó không có nghĩa là không có. Hãy hỏi cơ quan lao động của tỉnh bạn.
# en: c550ddc5
way-irregular = Đi không có giấy tờ
# en: fe89a0a6
channels-home = Làm việc ở { $place } là làm việc trong nước của bạn: bạn không cần con đường ra nước ngoài. Nhưng trước khi đi, hãy xem kỹ lời mời: việc gì, lương bao nhiêu, ở đâu và ai giữ giấy tờ của bạn.
# en: 9850b8aa
channels-was-open = Theo nguồn của chúng tôi ({ $date }), con đường này đã mở. Chúng tôi không biết hôm nay còn mở không: hãy hỏi trước khi trả tiền hoặc lên đường.

# en: 562a75f1
hours-holidays = Chúng tôi không biết ngày lễ có người nghe máy không.
# en: f7952e22
why-past = Điều chúng tôi biết về đường dây này chỉ có giá trị đến một ngày đã qua.

# en: 099198ba
asked-within = Không cao hơn giá chính thức mà chúng tôi biết.
# en: 3ae4cbb3
asked-above = Nhiều hơn giá chính thức mà chúng tôi biết: { $more }.
# en: ab588254
asked-none = Chúng tôi không biết giá chính thức nào cho khoản này.
# en: 70822a9f
asked-past = Giá mà chúng tôi biết không còn áp dụng.
# en: f44d145c
asked-other-currency = Họ yêu cầu: { $asked }. Giá chính thức: { $official }. Hai loại tiền khác nhau và chúng tôi không có tỷ giá của một ngày rõ ràng, nên không so sánh được.
# en: e67f8148
asked-share-within = Không nhiều hơn mức mà quy định chúng tôi biết cho phép: nhiều nhất { $percent } phần trăm của một tháng lương, là { $most }.
# en: 82342433
asked-share-above = Nhiều hơn mức mà quy định chúng tôi biết cho phép: { $more }. Mức đó là nhiều nhất { $percent } phần trăm của một tháng lương, là { $most }.
# en: 3f22a811
asked-share-no-pay = Theo quy định mà chúng tôi biết, nhiều nhất là { $percent } phần trăm của một tháng lương. Hãy cho biết lương để so sánh.
# en: 1a0c4861
asked-several = Họ đòi bằng nhiều loại tiền, và chúng tôi không có tỷ giá của một ngày rõ ràng, nên không so sánh được toàn bộ số tiền.
# en: 468cc7cf
asked-no-way = Chúng tôi không biết con đường hợp pháp nào để làm việc ở { $place }, nên chúng tôi không so sánh giá đi nước ngoài.
# en: 613398f7
asked-crossing = Không cơ quan nào bán việc này. Khi có người đòi tiền để đưa bạn qua biên giới, đó là dấu hiệu nguy hiểm. Tốt hơn là đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp.
# en: 64abdb8a
asked-unclear = Không ai nói rõ khoản này để làm gì, hoặc là bao nhiêu. Hãy xin một tờ giấy ghi cả hai điều trước khi trả tiền.
# en: f0142b9f
asked-for = { $what }. Họ yêu cầu: { $asked }.
# en: 9da1f66a
asked-found = Ở đây có điều là dấu hiệu cảnh báo, hoặc không rõ ràng. Hãy nói chuyện với người có thể giúp trước khi trả tiền.
# en: 57398ea1
asked-nothing = Chúng tôi không thấy khoản nào cao hơn giá chính thức mà chúng tôi biết. Điều đó không chứng minh rằng giá đúng hay lời mời là tốt. Hãy xin biên lai.

# en: b43235b6
purpose-passport = Hộ chiếu
# en: ba2eb1ad
purpose-visa = Thị thực
# en: f0599c3d
purpose-extension = Gia hạn ở lại
# en: 515346ab
purpose-work-permit = Giấy phép lao động
# en: bff2cb86
purpose-medical-check = Khám sức khỏe
# en: 368f32e8
purpose-insurance = Bảo hiểm
# en: 957709fb
purpose-registration = Đăng ký
# en: 24b39160
purpose-job = Tìm việc
# en: 181b1308
purpose-fund = Quỹ cho lao động ở nước ngoài
# en: 78d9120b
purpose-travel = Đi lại
# en: 508a5ecb
purpose-training = Đào tạo
# en: 69d34bd4
purpose-crossing = Đưa qua biên giới
# en: 3b2d1b8e
purpose-other = Khoản khác

# en: 761bcf62
offer-found = Những điều bạn kể có dấu hiệu cảnh báo. Hãy nói chuyện với người có thể giúp trước khi đi, ký hoặc trả tiền.
# en: 22e7d598
offer-nothing = Chúng tôi không thấy dấu hiệu cảnh báo nào trong những điều bạn kể. Điều đó không chứng minh rằng lời mời là tốt. Hãy hỏi những điều bạn chưa biết.
# en: 55c5a120
offer-pay = Lời mời nói: { $told } cho một { $unit } làm việc. Mức thấp nhất theo luật: { $least }.
# en: 4ad46c3e
offer-pay-recommended = Lời mời nói: { $told } cho một { $unit } làm việc. Mức trung bình được khuyến nghị: { $least }.
# en: d4f976ca
offer-pay-days = Tính theo { $days } ngày làm việc một tháng.
# en: 9236a263
offer-pay-hours = Tính theo { $hours } giờ làm việc một ngày.
# en: a20286a8
offer-pay-places = Mức thấp nhất theo luật tùy từng nơi: từ { $least } đến { $most } cho một { $unit } làm việc. Hãy hỏi bạn sẽ làm ở đâu.
# en: 93646bfc
offer-pay-not-compared = Chúng tôi không biết mức lương thấp nhất nào theo luật để so sánh.
# en: 6ccdce71
offer-pay-currency = Lương được nói bằng { $told }, còn mức lương thấp nhất theo luật tính bằng { $least }. Chúng tôi không có tỷ giá của một ngày rõ ràng, nên không so sánh được.
# en: 166a7c89
unit-of-work-hour = giờ
# en: 25fff366
unit-of-work-day = ngày
# en: 4e0b3040
unit-of-work-month = tháng
# en: 84ec4bde
offer-hours = Mỗi ngày bạn sẽ làm bao nhiêu giờ?
# en: 791101f6
offer-hours-ask = Hãy xin ghi ra giấy: Bắt đầu và kết thúc làm việc lúc nào? Làm thêm giờ được trả thế nào?
# en: 1c436def
offer-days-off = Mỗi tuần được nghỉ mấy ngày?
# en: 8b28b7c9
offer-days-off-ask = Hãy xin ghi ra giấy: Được nghỉ những ngày nào? Ngày nghỉ có lương không?
# en: e62a77de
offer-too-little = Như vậy là quá ít để chúng tôi xem xét. Điều đó không chứng minh rằng lời mời là tốt. Hãy kể thêm, hoặc hỏi những điều bạn chưa biết.
# en: 3fc9c8b1
offer-destination = Bạn sẽ làm việc ở nước nào?
# en: f268863d
offer-destination-ask = Hãy hỏi nước, tỉnh và địa chỉ nơi làm việc. Hãy ghi lại.
# en: 825936b9
offer-scheme = Bạn sẽ đi theo con đường hợp pháp nào?
# en: ec91aa3a
offer-scheme-ask = Hãy hỏi cơ quan lao động của tỉnh bạn: Con đường hợp pháp nào dẫn đến việc này, và bây giờ có mở không?
# en: 0fa481a8
offer-pay-no-country = Để so sánh lương, chúng tôi cần biết nước làm việc.
# en: 3686f1d4
offer-pay-as-of = Số này là theo thông tin tính đến { $date }.
# en: 1d0d8f54
offer-pay-old = Số này là theo thông tin tính đến { $date }. Bây giờ có thể cao hơn. Hãy hỏi cơ quan lao động.
# en: 6195d6a6
offer-pay-work = Lời mời nói: { $told } cho một { $unit } làm việc. Với một số việc loại này, mức thấp nhất theo luật là { $least }. Hãy hỏi việc này tính theo mức nào.
# en: caab8c67
offer-pay-short-day = Lời mời nói: { $told } cho một { $unit } làm việc ít giờ. Mức thấp nhất theo luật cho một { $unit }: { $least }. Chúng tôi không biết làm ít giờ hơn có được trả thấp hơn không. Hãy hỏi cơ quan lao động.
# en: 7c76eb26
unit-of-work-week = tuần
# en: f44c08d7
offer-province = Chúng tôi không biết tỉnh { $province } ở { $place }. Vì vậy chúng tôi xem cả { $place }.
# en: 616a0543
offer-way-closed = “{ $way }”: theo điều chúng tôi biết, bây giờ không đi được.
# en: d17427f9
offer-way-not-known = Chúng tôi không biết “{ $way }” bây giờ có mở không. Hãy hỏi trước.
# en: 232f997f
offer-way-ages = “{ $way }”: theo điều chúng tôi biết, nhận người từ { $from } đến { $to } tuổi.
# en: 5d3f1035
offer-way-ages-from = “{ $way }”: theo điều chúng tôi biết, nhận người từ { $from } tuổi trở lên.
# en: b2c377b9
offer-way-elsewhere = “{ $way }”: theo điều chúng tôi biết, không phải đường đi { $place }.
# en: 18dca6af
offer-rule-past = Quy định đằng sau dấu hiệu này có hiệu lực đến { $date }. Chúng tôi không biết bây giờ còn hiệu lực không. Hãy hỏi.

# en: 290b66c3
licence-licensed = Theo nguồn của chúng tôi ({ $date }), công ty này có giấy phép. Điều đó có thể thay đổi: hãy hỏi cơ quan lao động xem hôm nay còn đúng không.
# en: d04ef038
licence-was-licensed = Theo nguồn của chúng tôi ({ $date }), công ty này đã có giấy phép. Chúng tôi không biết hôm nay còn giấy phép không. Hãy hỏi cơ quan lao động trước khi ký hoặc trả tiền.
# en: fc5b0574
licence-suspended = Theo nguồn của chúng tôi ({ $date }), giấy phép của công ty này đang bị tạm đình chỉ (tạm dừng một thời gian). Tốt hơn là đừng ký và đừng trả tiền.
# en: 873b4e94
licence-expired = Theo nguồn của chúng tôi ({ $date }), giấy phép của công ty này đã hết hạn. Tốt hơn là đừng ký và đừng trả tiền.
# en: 8cdae658
licence-status-unknown = Chúng tôi biết tên này, nhưng không biết hôm nay có giấy phép không. Hãy hỏi cơ quan lao động.
# en: 74727525
licence-needs-none = Đây không phải là công ty đưa người đi nước ngoài. Nhưng ai cũng có thể dùng tên này: hãy đến đó hỏi xem người nói chuyện với bạn có thật sự làm việc ở đó không.
# en: c4208f7f
licence-not-listed = { $what ->
    [number] Số này
    [page] Trang này
   *[name] Tên này
 } không có trong danh sách của chúng tôi ({ $date }). Điều đó không nói lên tốt hay xấu. Hãy hỏi cơ quan lao động trước khi ký hoặc trả tiền.
# en: c9951014
licence-near = Có phải bạn muốn nói một trong các tên này? Hãy xem kỹ tên, từng chữ một.
# en: 08614a01
licence-near-stopped = Theo nguồn của chúng tôi, một công ty có tên giống tên này bị tạm đình chỉ giấy phép hoặc giấy phép đã hết hạn. Hãy so hai tên, từng chữ một. Nếu là cùng một công ty, tốt hơn là đừng ký và đừng trả tiền.
# en: bf1c6dea
licence-not-asked = Hãy cho biết tên công ty như ghi trên giấy tờ của công ty, hoặc số điện thoại, hoặc trang web của công ty.
# en: 7e050698
licence-no-list = { $what ->
    [number] Chúng tôi không biết số này.
    [page] Chúng tôi không biết trang này.
   *[name] Chúng tôi không biết tên này.
 } Chúng tôi không có danh sách các công ty có giấy phép, nên điều đó không nói lên tốt hay xấu. Hãy hỏi cơ quan lao động trước khi ký hoặc trả tiền.

# en: 48a859a8
gap-person = Chúng tôi không biết chỗ ở tạm nào ở { $place } được nguồn gần đây ghi là có nhận người này. Hãy gọi điện hỏi.
# en: 6ffd992a
gap-district = Nơi nào chúng tôi chỉ biết tỉnh, khoảng cách được tính đến giữa tỉnh đó.
# en: d9801768
district-passed-over = Chúng tôi không tính được khoảng cách từ huyện đã nêu. Chúng tôi không biết huyện đó ở đâu, hoặc huyện đó ở tỉnh khác.
# en: 84a93d7b
distance = cách khoảng { $km } km theo đường thẳng
# en: abce764d
takes-person = Được ghi là có nhận người này.
# en: 7c2f29fd
takes-person-not = Được ghi là không nhận người này.
# en: fcb7de6a
takes-person-not-known = Không nói rõ có nhận người này không: hãy hỏi trước.

# en: 13267f4c
check-told-nothing = Bạn chưa kể điều gì, nên chúng tôi chưa nói được gì.
# en: 6acb77a0
told-so-far = Đã trả lời { $answered } trong { $asked } câu hỏi.
# en: fd62b741
contacts-general = Ngoài các số khẩn cấp, chúng tôi không biết đường dây nào dành riêng cho việc này mà bạn gọi được từ đây. Các đường dây này giúp người gặp những khó khăn khác. Hãy hỏi họ xem ai có thể giúp bạn.

# en: 5ab1c8b4
search-urgent = Có ai đang gặp nguy hiểm không? Các đường dây này giúp được.
# en: a40d7ca6
search-nothing = Chúng tôi không tìm thấy gì. Hãy thử từ khác, hoặc gọi điện hỏi.
# en: 31c2cd44
search-near = Có phải bạn muốn tìm: { $words }?

# en: bf14cb8f
chart-text = Biểu đồ cột. { $bars }.
# en: 0b9b886d
chart-bar = { $label }: { $value }

# en: 59b54021
kept-note = Thẻ này có lời khuyên và các số điện thoại. Thẻ không phải là bằng chứng cho điều gì.
