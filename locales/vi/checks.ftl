# Self-checks: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

# en: e9453666
check-before-you-go = Trước khi đi: hãy xem kỹ lời mời
    .about = Có người mời bạn đi làm việc ở nước ngoài, hoặc yêu cầu bạn trả tiền cho việc đó? Những câu hỏi này giúp bạn xem kỹ lời mời. Bạn có thể bỏ qua bất cứ câu nào. Nếu bạn hỏi cho người khác, hãy trả lời thay người đó. Nếu có hai câu trả lời đều đúng, hãy chọn câu làm bạn lo hơn. Cuối cùng bạn sẽ thấy các dấu hiệu cảnh báo, lý do, và ai có thể giúp. Nếu không có dấu hiệu nào, điều đó không có nghĩa là mọi chuyện đều ổn. Các nguồn của chúng tôi không có quy tắc nào về mỗi dấu hiệu nặng nhẹ ra sao. Cách chúng tôi đánh giá nặng nhẹ là quy tắc riêng của dự án này.
    .found = Những điều bạn kể có dấu hiệu cảnh báo. Hãy nói chuyện với ai đó về các dấu hiệu này trước khi đi hoặc trả tiền.
    .nothing-found = Chúng tôi không thấy dấu hiệu cảnh báo nào trong những điều bạn kể. Điều đó không chứng minh rằng mọi chuyện đều ổn. Hãy hỏi cho rõ những điều còn chưa biết.

# en: e5d5d53f
check-before-you-go-question-age = Bạn bao nhiêu tuổi?
    .why = Theo luật Lào, một người phải từ { $adult } tuổi trở lên mới được đưa đi làm việc ở nước ngoài.
    .ask = Hãy xem thẻ căn cước, sổ hộ khẩu hoặc giấy khai sinh. Hoặc hỏi gia đình bạn.
    .choice-under-18 = Dưới { $adult } tuổi
    .choice-grown-up = Từ { $adult } tuổi trở lên

# en: f2b58afd
check-before-you-go-question-contact = Ai nói với bạn về việc làm này?
    .why = Người lạ trên mạng đưa ra những lời mời như vậy. Hàng xóm, bạn bè và họ hàng cũng vậy. Theo cả hai cách, đều đã có người bị lừa.
    .ask = Hãy hỏi người đó: Họ tên đầy đủ của anh chị là gì? Ai cử anh chị đến? Sao anh chị biết việc này? Có ai trả tiền cho anh chị để đưa tôi đi không?
    .choice-stranger = Người tôi không quen: trên Facebook, qua tin nhắn, qua điện thoại hoặc gặp mặt
    .choice-known = Người tôi quen: người nhà, bạn bè, hàng xóm
    .choice-agency = Công ty dịch vụ việc làm (công ty tìm việc cho người khác)
    .choice-labour-office = Cơ quan lao động, hoặc trung tâm hỗ trợ lao động di cư (nơi cho thông tin cho người đi làm việc ở nước ngoài)

# en: 260c6de3
check-before-you-go-question-licence = Có công ty dịch vụ việc làm nào có giấy phép không?
    .why = Công ty dịch vụ việc làm Lào phải có giấy phép của bộ lao động mới được đưa người đi làm việc ở nước ngoài. Giấy phép là tờ giấy cho phép làm việc đó. Giấy phép phải được cấp lại { $years } năm một lần.
    .ask = Hãy hỏi công ty tên và giấy phép của họ. Sau đó hỏi cơ quan lao động của tỉnh bạn xem giấy phép có thật và còn hạn không. Chúng tôi không có danh sách các công ty có giấy phép.
    .choice-none = Không có công ty nào, hoặc công ty không có giấy phép
    .choice-says-so = Họ nói là có, nhưng chưa ai kiểm tra
    .choice-confirmed = Có, và cơ quan lao động đã xác nhận
    .choice-office = Chính cơ quan lao động lo việc này

# en: d0a650b9
check-before-you-go-question-where = Bạn sẽ làm việc ở đâu?
    .why = Ở một số nơi, có nhiều tin về người bị lừa và bị giữ lại. Và khi nơi làm thay đổi, đó cũng là một dấu hiệu.
    .ask = Hãy hỏi nước nào, tỉnh nào, thành phố hay thị trấn nào và địa chỉ nơi làm. Ghi ra giấy. Đưa một bản cho gia đình.
    .choice-changed = Họ không nói rõ, hoặc bây giờ nơi làm hay công việc khác với lời mời đầu tiên
    .choice-zone = Ở đặc khu Tam giác Vàng, ở Myanmar hoặc ở Campuchia
    .choice-elsewhere = Ở nước khác, như Trung Quốc, Malaysia, Hàn Quốc hoặc Nhật Bản
    .choice-thailand = Ở Thái Lan

# en: efbd49b3
check-before-you-go-question-work = Đó là việc gì?
    .why = Với một số loại việc, có nhiều tin về lừa dối và ép buộc. Điều đó cũng xảy ra ở nhà riêng, nông trại, nhà máy và công trường.
    .ask = Hãy hỏi: Mỗi ngày tôi làm gì? Bao nhiêu giờ? Ở chỗ nào? Cho ai? Hãy xin ghi ra giấy.
    .choice-screen = Nhắn tin, bán hàng hoặc giúp khách trên mạng, đánh máy, hoặc làm ở sòng bạc
    .choice-night = Nhà hàng, quán bar, karaoke hoặc mát-xa
    .choice-fishing = Trên tàu cá, hoặc làm hải sản
    .choice-other = Việc khác: nhà máy, nông trại, xây dựng, việc nhà

# en: 06c48971
check-before-you-go-question-marriage = Trong lời mời có chuyện kết hôn không?
    .why = Có người được hứa là sẽ có chồng và có tiền. Sau đó họ bị giữ lại, bị đánh hoặc bị bán.
    .ask = Hãy hỏi gia đình bạn và người đưa lời mời: Có ai nói đến chuyện kết hôn, hoặc tiền cho gia đình nếu có người kết hôn không?
    .choice-yes = Có, kết hôn, hoặc tiền cho gia đình tôi nếu tôi kết hôn
    .choice-no = Không

# en: 75c56584
check-before-you-go-question-contract = Bạn có hợp đồng lao động không?
    .why = Hợp đồng là tờ giấy ghi những điều người sử dụng lao động hứa. Theo luật Lào, người lao động đi nước ngoài phải có hợp đồng. Ở Thái Lan, luật yêu cầu phải có hợp đồng bằng tiếng của người lao động.
    .ask = Hãy xin hợp đồng trước khi đi, và xin một bản để giữ. Hãy xem: người sử dụng lao động, nơi làm, công việc, tiền lương, giờ làm, ngày nghỉ, và ai trả tiền ăn, tiền ở và tiền đi lại.
    .choice-none = Không, không có gì
    .choice-spoken = Chỉ hứa miệng
    .choice-unread = Có, trên giấy, nhưng tôi không đọc được
    .choice-read = Có, trên giấy, bằng thứ tiếng tôi đọc được

# en: d972a469
check-before-you-go-question-pay = Bạn có biết sẽ được trả bao nhiêu không?
    .why = Lương không rõ ràng thì cuối cùng có thể rất ít hoặc không có gì. Lương rất cao cho việc dễ là một dấu hiệu của lời mời giả.
    .ask = Hãy hỏi: Lương bao nhiêu? Trả vào ngày nào? Trừ bao nhiêu tiền ăn, ở, đi lại và giấy tờ? Hãy so với lương tối thiểu ở nơi đó. Đó là mức lương thấp nhất mà luật cho phép.
    .choice-high = Có, rất nhiều tiền cho việc dễ
    .choice-unclear = Không, hoặc họ chỉ nói “lương tốt”
    .choice-told = Có, bao nhiêu và vào ngày nào

# en: 1e699e3f
check-before-you-go-question-money = Có ai yêu cầu bạn trả tiền không?
    .why = Từ { $thai-year }, luật Thái Lan nói không được thu tiền của lao động nước ngoài để tìm việc cho họ. Theo một quy định của Lào, công ty chỉ được thu một khoản phí nhỏ.
    .ask = Hãy hỏi: Mỗi khoản tiền để làm gì? Ai nhận? Tôi có được biên lai (tờ giấy chứng minh tôi đã trả tiền) không?
    .choice-unclear = Có, nhưng họ không nói rõ để làm gì, hoặc chưa có hợp đồng
    .choice-fee = Có, một khoản phí tìm việc
    .choice-papers = Có, nhưng chỉ để làm hộ chiếu, thị thực hoặc khám sức khỏe
    .choice-no = Không

# en: a6e58f15
check-before-you-go-question-fee-size = Số tiền họ yêu cầu có nhiều hơn { $percent } phần trăm của một tháng lương không?
    .why = Theo một quy định của Lào ({ $rule-year }), công ty được thu nhiều nhất là phần này của một tháng lương. Ví dụ: nếu lương là { $example-pay } một tháng, thì đó là { $example-fee }.
    .ask = Hãy xin họ ghi ra giấy hai con số: tổng số tiền bạn phải trả, và lương một tháng. Bạn có thể nhờ người tính toán giỏi giúp.
    .choice-more = Có, nhiều hơn
    .choice-less = Không, bằng mức này hoặc ít hơn

# en: 609153df
check-before-you-go-question-debt = Bạn có phải mang nợ ngay từ đầu không?
    .why = Làm việc để trả một món nợ không bao giờ hết là một dấu hiệu của lao động cưỡng bức. Lao động cưỡng bức là việc mà người ta không thể từ chối hoặc bỏ đi.
    .ask = Hãy hỏi: Ai trả tiền đi lại, ăn, ở và quần áo? Tôi có phải trả lại không? Bao nhiêu, và đến khi nào? Nếu tôi muốn bỏ đi thì sao?
    .choice-advance = Có, họ trả trước hoặc đưa tiền cho gia đình tôi, và tôi làm để trả lại
    .choice-loan = Có, tôi vay tiền của người khác để đi
    .choice-no = Không

# en: 4881e2ef
check-before-you-go-question-papers = Ai sẽ giữ hộ chiếu của bạn?
    .why = Nếu người khác cầm hộ chiếu của bạn, bạn khó bỏ đi. Giữ hộ chiếu của người lao động là một dấu hiệu của lao động cưỡng bức.
    .ask = Hãy hỏi trước khi đi: Có ai lấy hộ chiếu của tôi không? Vì sao? Khi nào tôi được trả lại?
    .choice-they = Người tuyển, công ty hoặc người sử dụng lao động sẽ giữ, hoặc đã giữ rồi
    .choice-none = Tôi không có hộ chiếu
    .choice-me = Tôi tự giữ

# en: 6e106de7
check-before-you-go-question-way = Bạn sẽ qua biên giới bằng cách nào?
    .why = Để làm việc ở nước ngoài có giấy tờ, bạn cần thị thực lao động và đi qua cửa khẩu chính thức. Đường đi lén, hoặc thị thực du lịch để đi làm, là dấu hiệu của lời mời giả.
    .ask = Hãy hỏi: Cửa khẩu nào? Thị thực nào? Tôi có được xem thị thực trước khi đi không? Thị thực là giấy cho phép vào một nước. Thị thực lao động của Thái Lan gọi là thị thực L-A.
    .choice-hidden = Qua sông hoặc qua rừng, không qua cửa khẩu chính thức
    .choice-visit = Qua cửa khẩu chính thức hoặc sân bay, như khách du lịch hoặc bằng giấy thông hành biên giới
    .choice-work-visa = Qua cửa khẩu chính thức hoặc sân bay, bằng thị thực lao động

# en: eb25800c
check-before-you-go-question-pressure = Có ai gây sức ép với bạn không?
    .why = Người muốn lợi dụng bạn có thể không cho bạn thời gian để suy nghĩ hoặc để hỏi.
    .ask = Hãy nói rằng bạn cần vài ngày để suy nghĩ. Xem lúc đó người kia làm gì. Hãy nói chuyện này với người bạn tin.
    .choice-threat = Có, họ đe dọa tôi hoặc gia đình tôi, hoặc không cho tôi từ chối
    .choice-secret = Có, tôi không được nói với ai
    .choice-hurry = Có, tôi phải đi hoặc trả tiền ngay
    .choice-no = Không

# en: d9bdbc3e
check-before-you-go-question-family = Gia đình bạn có biết bạn sẽ đi đâu và làm cho ai không?
    .why = Gia đình có thể tìm bạn và nhờ người giúp nếu họ biết bạn ở đâu.
    .ask = Hãy hỏi tên, địa chỉ và số điện thoại của người sử dụng lao động. Ghi ra giấy. Để một tờ cho gia đình và giữ một tờ.
    .choice-nobody = Không, họ không biết là tôi sẽ đi
    .choice-no-name = Họ biết, nhưng chưa ai cho chúng tôi biết tên người sử dụng lao động
    .choice-part = Họ biết một ít, nhưng không có địa chỉ hoặc số điện thoại
    .choice-all = Có, họ có tên, địa chỉ và số điện thoại trên giấy

# en: 4c4a142a
check-before-you-go-flag-under-age = Bạn chưa đủ { $adult } tuổi
    .reason = Theo luật Lào (Nghị định 245, { $decree-year }), một người phải từ { $adult } tuổi trở lên mới được đưa đi làm việc ở nước ngoài. Ở Thái Lan, người dưới { $adult } tuổi không được làm ở quán bar, nơi mát-xa, sòng bạc hoặc nơi giải trí, không được đi đánh cá biển và không được làm ở nhà máy hải sản. Đưa đi hoặc tuyển người dưới { $adult } tuổi để bóc lột (lợi dụng và làm hại để kiếm lợi) là mua bán người. Vẫn là như vậy dù không ai nói dối hay ép buộc, và dù người đó đã đồng ý.
    .do = Bạn không làm gì sai. Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy nói với một người lớn bạn tin, hoặc gọi đường dây trợ giúp. Người trẻ có thể tự gọi. Đó là con hoặc người thân của bạn? Hãy nói chuyện bình tĩnh, lắng nghe, và cùng nhau gọi.

# en: 6073de04
check-before-you-go-flag-stranger = Người mời là người lạ
    .reason = Bộ lao động Lào đã cảnh báo ({ $warning-year }) về những người và công ty trên mạng xã hội mời đi làm ở Hàn Quốc mà không có phép. Một bạn trẻ { $victim-age } tuổi ở miền bắc Lào nhận được tin nhắn Facebook của người lạ về việc kiếm tiền. Cuối cùng bạn ấy rơi vào một khu khép kín ở Myanmar, nơi người ta bị ép đi lừa người khác trên mạng. Có những tài khoản biến mất sau khi mời.
    .do = Tốt hơn là bây giờ đừng gửi tiền, ảnh, video hoặc giấy tờ. Hãy hỏi tên và địa chỉ của công ty. Hỏi cơ quan lao động về công ty đó. Giữ lại các tin nhắn.

# en: 96015222
check-before-you-go-flag-known-recruiter = Người mời là người bạn quen
    .reason = Các báo cáo từ { $from-year } đến { $to-year } nói rằng người tuyển thường là người quen: hàng xóm, bạn bè, họ hàng, hoặc người cùng làng đã từng đi nước ngoài. Điều này không có nghĩa là người đó đang nói dối bạn.
    .do = Hãy hỏi những câu giống như với người lạ: Người sử dụng lao động nào? Ở đâu? Lương bao nhiêu? Ai trả tiền cho ai? Hãy xin ghi ra giấy. Hãy hỏi cả cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư.

# en: bc2494d1
check-before-you-go-flag-no-licence = Không có công ty dịch vụ việc làm nào có giấy phép
    .reason = Theo quy định của Lào (Nghị định 245, { $decree-year }), công ty đưa lao động đi nước ngoài phải có giấy phép. Bộ lao động cấp giấy cho phép cho mỗi lần đưa đi. Với một số việc ở nước ngoài, cơ quan nhà nước tự làm. Các cảnh báo về lời mời giả cũng nêu dấu hiệu này: không có công ty có giấy phép, hoặc không có công ty nào kiểm tra được.
    .do = Hãy hỏi cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư xem có cách đi nào có giấy tờ. Hãy hỏi người tuyển xem ai chịu trách nhiệm về những lời hứa. Tốt hơn là đợi, chưa ký và chưa trả tiền, cho đến khi bạn biết rõ.

# en: daee00ba
check-before-you-go-flag-licence-unchecked = Chưa ai kiểm tra giấy phép
    .reason = Công ty dịch vụ việc làm Lào phải có giấy phép mới được đưa người đi làm việc ở nước ngoài. Theo một quy định ({ $rule-year }), giấy phép phải được cấp lại { $years } năm một lần. Chúng tôi không có danh sách các công ty đang có giấy phép.
    .do = Hãy xin công ty cho xem giấy phép. Ghi lại tên và ngày trên đó. Hỏi cơ quan lao động của tỉnh bạn về giấy phép này trước khi ký hoặc trả tiền.

# en: 996d2154
check-before-you-go-flag-place-changed = Nơi làm hoặc công việc không rõ, hoặc đã thay đổi
    .reason = Bị lừa về công việc, tiền lương hoặc nơi làm là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Các cảnh báo về lời mời giả nêu một dấu hiệu nữa: người ta bị đưa đến một nước khác với thỏa thuận. Một bạn trẻ { $victim-age } tuổi từ Lào được hứa cho làm ở nhà hàng, rồi bị bán nhiều lần và bị đưa sang Myanmar (báo cáo: { $report-year }).
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy xin ghi nơi làm mới và công việc ra giấy. Bạn đang trên đường đi rồi? Hãy gọi đường dây trợ giúp ngay khi có thể, và báo cho gia đình biết bạn đang ở đâu.

# en: ca41d5f6
check-before-you-go-flag-zone = Nơi mà nhiều người đã nhờ giúp đỡ
    .reason = Đặc khu Tam giác Vàng ở Bò Kẹo. Các báo cáo từ { $from-year } đến { $to-year } kể về những món nợ ngay từ ngày đầu, và những người bị nhốt, bị đánh, hoặc bị bán cho công ty khác. Liên Hợp Quốc nói ({ $un-year }): có thể có ít nhất { $myanmar } người ở Myanmar và { $cambodia } người ở Campuchia bị giữ và bị ép đi lừa người khác trên mạng. Liên Hợp Quốc nói họ là nạn nhân, không phải tội phạm.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Có người nhà bạn đang ở đặc khu Tam giác Vàng và không thể ra? Công an Lào đã nói ({ $police-year }): họ có thể vào khi người đó hoặc gia đình trình báo. Gia đình có thể gọi.

# en: a64d25fd
check-before-you-go-flag-other-country = Hãy hỏi đường hợp pháp nào đi đến nước này
    .reason = Hàn Quốc: cơ quan nhà nước điều hành chương trình lao động EPS (thị thực E-9). Với mùa vụ ở nông trại và nghề cá, bộ lao động Lào có thỏa thuận với các địa phương ở Hàn Quốc. Bộ đã cảnh báo về lời mời giả ({ $korea-year }). Nhật Bản: chỉ đi làm qua các tổ chức được chấp thuận. Malaysia: bộ đã nói ({ $malaysia-date }) rằng Malaysia và Lào không có thỏa thuận lao động. Trung Quốc: chúng tôi không tìm thấy đường chính thức nào cho lao động Lào. Những điều này có thể đã thay đổi.
    .do = Hãy hỏi cơ quan lao động của tỉnh bạn hoặc trung tâm hỗ trợ lao động di cư: Có đường hợp pháp nào? Mất bao nhiêu tiền? Mất bao lâu?

# en: 554b479a
check-before-you-go-flag-online-work = Việc trên mạng hoặc trong sòng bạc
    .reason = Nhiều lời mời như vậy là giả. Các báo cáo từ { $from-year } đến { $to-year } kể về những người ở đặc khu Tam giác Vàng được hứa việc nhắn tin, bán hàng hoặc làm nhà hàng. Họ mang nợ ngay từ đầu, và có người bị ép làm mại dâm. Liên Hợp Quốc báo cáo ({ $un-year }) rằng người ta ở khu vực này bị ép đi lừa người khác trên mạng, và bị lấy mất hộ chiếu và điện thoại. Lương tốt, bài kiểm tra dễ và vé được trả sẵn thường có trong lời mời giả.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy hỏi tên và địa chỉ của công ty, và hỏi cơ quan lao động về công ty đó. Có người đang ở đó và bị ép đi lừa người khác? Người đó cần được giúp, không đáng bị trách.

# en: 2d2b09d3
check-before-you-go-flag-night-work = Việc ở nhà hàng, quán bar, karaoke hoặc nơi mát-xa
    .reason = Các báo cáo từ { $from-year } đến { $to-year } kể về các em gái Lào được hứa cho làm nhà hàng ở Thái Lan. Các em bị ép làm mại dâm, có em bị đánh hoặc không được trả lương. Có các em ({ $debt-year }) bị đòi trả lại tiền quần áo, đồ trang điểm và từ { $travel-low } đến { $travel-high } tiền đi lại. Ở Thái Lan, người dưới { $adult } tuổi không được làm ở quán bar, nơi mát-xa, sòng bạc hoặc nơi giải trí. Chúng tôi không thể biết lời mời của bạn có giống như vậy không.
    .do = Hãy hỏi tên và địa chỉ của nơi làm, và xin ghi tiền lương ra giấy. Đưa những điều này cho gia đình. Hãy tự giữ hộ chiếu. Hẹn với gia đình khi nào bạn sẽ gọi về.

# en: 25583a47
check-before-you-go-flag-fishing = Việc trên tàu hoặc làm hải sản
    .reason = Một nghị định của Lào ({ $decree-year }) không cho phép đưa lao động đi đánh cá trên thuyền nhỏ. Ở Thái Lan, phải đủ { $adult } tuổi mới được đi đánh cá biển và làm ở nhà máy hải sản. Một báo cáo ({ $report-year }) nêu nam giới và trẻ em trai Lào bị lao động cưỡng bức trên tàu Thái Lan. Những người đánh cá kể rằng thuyền trưởng giữ giấy tờ, mỗi ngày làm { $hours } giờ, và nhiều năm không được trả lương. Phần lớn các chuyện này là của người từ nước khác.
    .do = Hãy xin hợp đồng trên giấy, có một bản cho bạn. Một quy định của Thái Lan ({ $rule-year }) yêu cầu phải có như vậy khi đi đánh cá biển. Hãy hỏi tên tàu và tên chủ tàu, và đưa cho gia đình. Hỏi cơ quan lao động xem việc này có được phép không.

# en: b7033ffc
check-before-you-go-flag-marriage-offer = Trong lời mời có chuyện kết hôn ở nước ngoài
    .reason = Các báo cáo từ { $from-year } đến { $to-year } nói: các gia đình ở Lào được hứa khoảng { $dowry }, hoặc lên tới { $dowry-top }, cho một cuộc hôn nhân ở Trung Quốc. Một số phụ nữ và em gái không được ra ngoài hoặc gọi về nhà, bị đánh hoặc bị bán. Có em gái chỉ mới { $youngest } tuổi. Luật của Lào về mua bán người cũng nêu việc kết hôn là một cách che đậy. Một bài đăng trên Facebook ({ $post-year }) hứa { $post-pay } một tháng nếu lấy một người đàn ông kinh doanh, và xin các đoạn video. Sau đó tài khoản biến mất.
    .do = Tốt hơn là đừng đi, đừng nhận và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Bạn có quyền từ chối, dù người khác đã đồng ý. Hãy gọi đường dây trợ giúp. Có người nhà bạn đang ở đó rồi? Bạn có thể gọi giúp người đó.

# en: 3593f038
check-before-you-go-flag-no-contract = Không có hợp đồng trên giấy
    .reason = Theo luật Lào (Nghị định 245, { $decree-year }), người lao động đi nước ngoài phải có hợp đồng lao động. Luật Thái Lan (sửa đổi { $thai-year }) yêu cầu phải có hợp đồng bằng văn bản bằng tiếng của người lao động; ILO (Tổ chức Lao động Quốc tế) giải thích như vậy. Lời hứa miệng khó chứng minh.
    .do = Hãy xin hợp đồng trên giấy trước khi đi hoặc trả tiền. Hợp đồng nên ghi: người sử dụng lao động, nơi làm, công việc, tiền lương và ngày trả lương, giờ làm, ngày nghỉ, và ai trả tiền ăn, tiền ở và tiền đi lại. Giữ một bản, và để một bản cho gia đình.

# en: 1f5fd665
check-before-you-go-flag-contract-unread = Bạn không đọc được hợp đồng
    .reason = Luật Thái Lan (sửa đổi { $thai-year }) yêu cầu phải có hợp đồng bằng văn bản bằng tiếng của người lao động; ILO (Tổ chức Lao động Quốc tế) giải thích như vậy.
    .do = Tốt hơn là chưa ký. Hãy xin hợp đồng bằng tiếng của bạn. Hãy nhờ người bạn tin, cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư đọc to cho bạn nghe. Giữ một bản.

# en: 69dace29
check-before-you-go-flag-high-pay = Lương rất cao cho việc dễ
    .reason = Các cảnh báo của đại sứ quán, báo chí và trang việc làm nêu dấu hiệu này của lời mời giả: lương cao cho việc cần ít tay nghề. Thường có bài kiểm tra rất dễ, và vé và chỗ ở được trả sẵn. Đây không phải là danh sách chính thức.
    .do = Hãy hỏi người làm việc này ở đó thường được trả bao nhiêu. So với lương tối thiểu (mức lương thấp nhất mà luật cho phép). Hỏi cơ quan lao động về công ty trước khi bạn quyết định.

# en: ea352012
check-before-you-go-flag-pay-unclear = Tiền lương không rõ
    .reason = Ở Thái Lan, hợp đồng lao động phải ghi lương bao nhiêu. Lương không được thấp hơn lương tối thiểu (mức lương thấp nhất mà luật cho phép), và phải được trả ít nhất mỗi tháng một lần. Nói dối về lương và giữ lại tiền lương là dấu hiệu của lao động cưỡng bức.
    .do = Hãy xin ghi ra giấy: Bao nhiêu? Trả vào ngày nào? Cho bao nhiêu giờ? Trừ bao nhiêu, và trừ vì việc gì? Làm thêm giờ thì trả thế nào?

# en: c1af2fa8
check-before-you-go-flag-unclear-fee = Yêu cầu trả tiền quá sớm, hoặc không ai nói để làm gì
    .reason = Các cảnh báo về lời mời giả nêu dấu hiệu này: yêu cầu trả tiền sớm. Trong một vụ, ít nhất { $people } người Lào đã trả tiền cho thị thực giả đi Hàn Quốc. Mỗi người mất từ { $low } đến hơn { $high }. Bản tin không ghi ngày.
    .do = Tốt hơn là đừng trả tiền trước khi bạn nói chuyện với người có thể giúp. Hãy xin một tờ giấy ghi tiền để làm gì và ai nhận. Bạn đã trả rồi? Đó không phải lỗi của bạn. Giữ mọi giấy tờ và tin nhắn, và gọi để được tư vấn.

# en: e8b0afd6
check-before-you-go-flag-job-fee = Bạn được yêu cầu trả tiền để có việc làm
    .reason = Từ { $thai-year }, luật Thái Lan nói không được thu phí tìm việc của lao động nước ngoài. Lúc đó luật còn chưa quy định rõ những khoản nào là phí như vậy. Theo một quy định của Lào ({ $rule-year }), công ty được thu nhiều nhất { $percent } phần trăm của một tháng lương. Như vậy quy định của hai nước khác nhau.
    .do = Hãy hỏi quy định nào cho thu phí này, và phí để làm gì. Hỏi cơ quan lao động trước khi trả. Nếu bạn trả, hãy xin biên lai (tờ giấy chứng minh bạn đã trả tiền) và giữ lại.

# en: 49cb6a42
check-before-you-go-flag-papers-fee = Bạn được yêu cầu trả tiền làm giấy tờ
    .reason = Các giấy tờ này có giá chính thức. Thái Lan đã đặt giá thị thực L-A ({ $visa-year }) là { $visa } cho người lao động đi theo thỏa thuận với Lào. Giá này có hiệu lực đến { $visa-end }. Hộ chiếu Lào ({ $passport-year }) giá { $passport }, và hộ chiếu điện tử giá { $e-passport }. Giá hộ chiếu lấy từ một bản tin và có thể đã thay đổi.
    .do = Hãy hỏi giá từng giấy tờ một. Hỏi giá ở cơ quan làm giấy tờ đó. Xin biên lai (tờ giấy chứng minh bạn đã trả tiền) và giữ lại.

# en: a96a37be
check-before-you-go-flag-fee-above-limit = Phí cao hơn mức quy định của Lào cho phép
    .reason = Theo một quy định của Lào ({ $rule-year }), công ty được thu nhiều nhất { $percent } phần trăm của một tháng lương. Chúng tôi không biết công ty có được yêu cầu thêm chi phí khác không. Một luật mới ({ $law-year }) có thể đã thay đổi điều này; chúng tôi chưa thấy luật đó nói gì về phí. Theo một bản tin ({ $report-date }), các công ty yêu cầu khoảng { $asked }. Đó không phải giá chính thức.
    .do = Hãy xin danh sách mọi chi phí trên giấy: mỗi khoản để làm gì, và ai trả. Đưa cho cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư xem trước khi bạn trả tiền.

# en: d36ebb74
check-before-you-go-flag-debt-to-recruiter = Bạn sẽ nợ tiền những người đưa bạn đi
    .reason = Làm việc để trả món nợ không hết là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Ở Thái Lan, có các em gái bị đòi trả lại tiền quần áo, đồ trang điểm và đi lại, và mọi tiền các em kiếm được đều bị lấy để trả nợ. Ở đặc khu Tam giác Vàng ({ $zone-year }), người sử dụng lao động đòi { $zone-debt }, và cả tiền ăn, tiền ở.
    .do = Hãy xin ghi ra giấy: Nợ bao nhiêu? Mỗi tháng trừ bao nhiêu? Khi nào trả hết? Hãy hỏi nếu bạn muốn bỏ đi thì sao. Nếu họ không trả lời, tốt hơn là đợi và hỏi một đường dây trợ giúp.

# en: 9865c4fd
check-before-you-go-flag-loan = Bạn sẽ vay tiền để đi
    .reason = Các đường hợp pháp có thể chậm và tốn nhiều tiền. Vì vậy người ta tìm đến người môi giới (người đưa lao động đi để lấy tiền) và mắc nợ. Mắc nợ thì khó bỏ một việc làm xấu hơn.
    .do = Hãy tính trước khi vay: Phải làm bao nhiêu tháng lương mới trả hết? Nếu việc làm kết thúc sớm thì sao? Hãy xin ghi các điều kiện vay ra giấy. Nói chuyện với gia đình hoặc trung tâm hỗ trợ lao động di cư.

# en: df483aa8
check-before-you-go-flag-papers-kept = Người khác sẽ giữ hộ chiếu của bạn
    .reason = Khi người khác giữ hộ chiếu hoặc thẻ căn cước của người lao động, đó là một dấu hiệu của lao động cưỡng bức. Ở Thái Lan, người giữ giấy tờ quan trọng của lao động nước ngoài có thể bị tù đến { $months } tháng, bị phạt tiền đến { $fine }, hoặc cả hai. Điều này lấy từ một văn bản luật ({ $law-year }); chúng tôi không biết hết các thay đổi sau đó.
    .do = Hãy xin được tự giữ hộ chiếu. Làm bản sao: một bộ cho gia đình, một bộ cho bạn, và ảnh chụp trong điện thoại. Họ cần hộ chiếu để làm thị thực? Hãy hỏi khi nào trả lại và xin ghi ra giấy. Họ đã giữ rồi? Hãy đòi lại, và nhờ giúp nếu họ không chịu trả.

# en: 82602b88
check-before-you-go-flag-no-own-papers = Bạn không có hộ chiếu
    .reason = Để làm việc ở Thái Lan có giấy tờ, một người cần hộ chiếu hoặc giấy đi lại, thị thực L-A, hợp đồng và giấy phép lao động. Người làm việc không có giấy phép có thể bị phạt từ { $fine-low } đến { $fine-high }, và bị đưa về nước (các bản tin đến { $fine-year }). Có trường hợp ({ $girls-year }) { $girls } em gái từ Lào không có giấy tờ bị công an Trung Quốc giữ hơn { $months } tháng.
    .do = Hãy hỏi cách làm hộ chiếu trước khi đi, và giá bao nhiêu. Hỏi cơ quan lao động xem việc này cần những giấy tờ nào. Bạn đã ở nước ngoài mà không có giấy tờ? Bạn vẫn có thể gọi để nhờ giúp.

# en: 5ebcdfb7
check-before-you-go-flag-hidden-crossing = Đi lén qua biên giới
    .reason = Những người đi qua sông hoặc qua rừng đã bị bắt. Một số người ({ $broker-year }) đã trả cho người môi giới (người đưa người khác qua biên giới để lấy tiền) từ { $broker-low } đến { $broker-high }. Từ { $arrests-from } đến { $arrests-to }, { $arrested } lao động Lào không có giấy tờ bị bắt ở Thái Lan. Người làm việc không có giấy phép có thể bị phạt từ { $fine-low } đến { $fine-high } (các bản tin đến { $fine-year }). Đi lén cũng là một dấu hiệu của lời mời giả.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy hỏi cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư về đường chính thức. Có người đã qua bên kia và đang gặp khó khăn? Ở Thái Lan, người lao động có quyền dù có hay không có giấy tờ, và có thể gọi để nhờ giúp.

# en: 1050fe34
check-before-you-go-flag-visit-visa = Không có thị thực lao động
    .reason = Các cảnh báo về lời mời giả nêu dấu hiệu này: dùng thị thực du lịch để đi làm. Ít nhất { $people } người Lào đã mất tiền vì thị thực du lịch giả đi Hàn Quốc. Người làm việc ở Thái Lan không có giấy phép có thể bị phạt từ { $fine-low } đến { $fine-high }. Người đó bị đưa về nước và không được cấp giấy phép lao động trong { $ban-years } năm (các bản tin đến { $fine-year }). Chúng tôi không tìm thấy quy định hiện nay về lao động Lào có giấy thông hành biên giới.
    .do = Hãy hỏi bạn được cấp thị thực nào, và giấy phép lao động nào. Xin xem các giấy đó trước khi đi hoặc trả tiền. Hỏi cơ quan lao động xem việc này cần thị thực nào.

# en: 1944879b
check-before-you-go-flag-threat = Có người đe dọa bạn
    .reason = Đe dọa người lao động hoặc gia đình họ là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Đây không phải lỗi của bạn. Tốt hơn là đừng đi, trước khi bạn nói chuyện với người có thể giúp. Hãy nói với một người bạn tin. Gọi đường dây trợ giúp. Nếu bạn đang gặp nguy hiểm, hãy gọi công an. Giữ lại các tin nhắn nếu việc đó không gây nguy hiểm cho bạn.

# en: 1ae5c7ad
check-before-you-go-flag-secret = Họ bảo bạn đừng nói với ai
    .reason = Bị cắt liên lạc với gia đình và người khác là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Nếu không ai biết, thì không ai có thể tìm bạn.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Bạn không bắt buộc phải giữ bí mật này. Hãy nói với một người bạn tin, ở nhà hoặc qua đường dây trợ giúp.

# en: a3248eae
check-before-you-go-flag-hurry = Họ giục bạn phải nhanh
    .reason = Các cảnh báo về lời mời giả nêu dấu hiệu này: “đi ngay bây giờ”. Người đang vội không có thời gian để hỏi.
    .do = Hãy cứ từ từ. Hãy nói rằng bạn cần vài ngày để hỏi gia đình và cơ quan lao động. Nếu sau đó lời mời không còn nữa, điều đó không có nghĩa là bạn làm sai.

# en: 4a669671
check-before-you-go-flag-family-unaware = Gia đình bạn không biết
    .reason = Bị cắt liên lạc với gia đình là một dấu hiệu cảnh báo. Trong một cuộc khảo sát cũ, { $percent } phần trăm cha mẹ không biết con mình ở đâu (bản in { $survey-year }).
    .do = Hãy nói với một người trong gia đình. Bạn thấy khó nói? Vậy hãy nói với một người khác mà bạn tin. Để lại cho người đó tên, địa chỉ và số điện thoại của người sử dụng lao động. Hẹn khi nào bạn sẽ gọi về.

# en: d63fc432
check-before-you-go-flag-employer-unknown = Không ai cho bạn biết tên người sử dụng lao động
    .reason = Lời khuyên cho người đi nước ngoài là: hãy biết tên, địa chỉ và số điện thoại của người sử dụng lao động trước khi đi. Các cảnh báo về lời mời giả nêu dấu hiệu này: một công ty không kiểm tra được.
    .do = Hãy xin tên, địa chỉ và số điện thoại trên giấy. Nếu bạn không được cho, tốt hơn là đợi, chưa đi và chưa trả tiền. Hãy hỏi cơ quan lao động xem họ biết gì về người sử dụng lao động đó.

# en: e523faec
check-before-you-go-flag-family-details = Gia đình bạn cần biết nhiều hơn
    .reason = Lời khuyên cho người đi nước ngoài là: để lại cho gia đình tên, địa chỉ và số điện thoại của người sử dụng lao động.
    .do = Hãy ghi những điều này ra giấy, cùng với tên những người đưa bạn đi. Để lại bản sao giấy tờ của bạn cho gia đình. Hẹn bao lâu bạn sẽ gọi về một lần.

## Self-check for someone at work abroad: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

# en: c00fa135
check-where-i-am-now = Nơi tôi đang ở: làm việc xa nhà
    .about = Bạn đang làm việc ở nước ngoài, hoặc xa nhà ở trong nước Lào, và thấy có điều không ổn? Những câu hỏi này giúp bạn xem kỹ điều đó. Hãy trả lời khi không ai nhìn thấy màn hình của bạn. Bạn có thể bỏ qua bất cứ câu nào. Nếu bạn hỏi cho người khác, hãy trả lời câu đầu tiên cho chính bạn, và các câu còn lại thay người đó. Nếu có hai câu trả lời đều đúng, hãy chọn câu làm bạn lo hơn. Các câu hỏi dựa theo các dấu hiệu của lao động cưỡng bức (việc mà người ta không thể từ chối hoặc bỏ đi) mà Tổ chức Lao động Quốc tế (ILO) nêu. Đôi khi chỉ một dấu hiệu cũng có thể là lao động cưỡng bức; thường thì có nhiều dấu hiệu. Các câu trả lời không chứng minh điều gì. Các nguồn của chúng tôi không cho điểm các dấu hiệu. Cách chúng tôi đánh giá nặng nhẹ là quy tắc riêng của dự án này.
    .found = Những điều bạn kể có dấu hiệu cảnh báo. Bạn không có lỗi. Hãy nói chuyện với người có thể giúp, ngay khi không có ai nghe.
    .nothing-found = Chúng tôi không thấy dấu hiệu cảnh báo nào trong những điều bạn kể. Điều đó không chứng minh rằng mọi chuyện đều ổn. Nếu thấy có điều không ổn, bạn vẫn có thể gọi và hỏi.

# en: 11c6d2ff
check-where-i-am-now-question-alone = Bạn có đọc phần này một mình được không?
    .why = Nếu có người canh chừng bạn, đọc phần này có thể gây rắc rối cho bạn. Nếu vậy, hãy đóng lại ngay, và quay lại khi bạn ở một mình.
    .ask = Hãy nhìn quanh: Ai ở gần? Có ai nhìn thấy màn hình, hoặc có thể lấy điện thoại của bạn không?
    .choice-watched = Không, có người canh chừng tôi hoặc xem điện thoại của tôi
    .choice-trusted = Có người ở cùng tôi, và tôi tin người này
    .choice-alone = Có, không ai nhìn thấy màn hình của tôi

# en: 5e25ccb1
check-where-i-am-now-question-age = Bạn bao nhiêu tuổi?
    .why = Luật bảo vệ người dưới { $adult } tuổi mạnh hơn.
    .ask = Hãy xem một giấy tờ có ngày sinh của bạn. Hoặc hỏi gia đình bạn.
    .choice-under-18 = Dưới { $adult } tuổi
    .choice-grown-up = Từ { $adult } tuổi trở lên

# en: 956bc768
check-where-i-am-now-question-work = Công việc có đúng như đã hứa với bạn không?
    .why = Bị nói dối về công việc, tiền lương hoặc nơi làm là một dấu hiệu của lao động cưỡng bức.
    .ask = Hãy nhớ lại: Họ nói gì với bạn trước khi đi? Việc gì, ở đâu, lương bao nhiêu? Có ghi ở đâu không?
    .choice-cheat = Không, họ bắt tôi lừa người khác trên mạng, hoặc làm việc trái luật khác
    .choice-other = Không, công việc, tiền lương hoặc nơi làm khác với lời hứa
    .choice-same = Có, đúng như đã hứa

# en: 893942e6
check-where-i-am-now-question-leave = Bạn có được ra ngoài khi bạn muốn, và có được thôi việc này không?
    .why = Không được tự do ra ngoài là một dấu hiệu của lao động cưỡng bức.
    .ask = Chỉ nghĩ thôi, đừng làm thử: Nếu hôm nay tôi ra ngoài thì sao? Nếu tôi nói muốn thôi việc thì sao?
    .choice-locked = Không, tôi bị nhốt, bị canh giữ, hoặc bị đưa trở lại khi tôi bỏ đi
    .choice-asked = Chỉ khi họ cho phép hoặc đi cùng tôi, hoặc họ không cho tôi thôi việc
    .choice-free = Có, cả hai

# en: efb67737
check-where-i-am-now-question-contact = Bạn có được nói chuyện tự do với gia đình và người khác không?
    .why = Bị cắt liên lạc với gia đình và người khác là một dấu hiệu của lao động cưỡng bức.
    .ask = Hãy nhớ lại: Lần cuối bạn nói chuyện với gia đình là khi nào? Bạn có nói được hết những điều mình muốn không?
    .choice-none = Không, họ lấy điện thoại của tôi, hoặc tôi không được gọi hay gặp ai
    .choice-listened = Chỉ khi có người nghe, hoặc họ bảo tôi phải nói gì
    .choice-free = Có

# en: ded597c7
check-where-i-am-now-question-hurt = Ở đó có ai làm hại bạn không?
    .why = Đánh đập và bạo lực tình dục là dấu hiệu của lao động cưỡng bức. Những việc đó không bao giờ là lỗi của bạn.
    .ask = Làm hại là: đánh, đá, chạm vào bạn khi bạn không muốn, bắt bạn làm những việc tình dục.
    .choice-beaten = Có, họ đánh tôi hoặc làm hại thân thể tôi
    .choice-sexual = Có, họ chạm vào tôi khi tôi không muốn, hoặc bắt tôi làm những việc tình dục
    .choice-both = Có, cả hai
    .choice-no = Không

# en: f52c6cd8
check-where-i-am-now-question-threats = Có ai đe dọa bạn hoặc gia đình bạn không?
    .why = Đe dọa người lao động hoặc gia đình họ là một dấu hiệu của lao động cưỡng bức.
    .ask = Lời đe dọa, ví dụ: “Chúng tôi sẽ đánh bạn”, “Chúng tôi sẽ làm hại cha mẹ bạn”, “Chúng tôi sẽ cho người khác xem những ảnh này”.
    .choice-harm = Có, họ nói sẽ làm hại tôi hoặc gia đình tôi, hoặc bán tôi cho người khác
    .choice-shame = Có, họ nói sẽ kể chuyện xấu về tôi, hoặc cho người khác xem ảnh
    .choice-no = Không

# en: 0da74526
check-where-i-am-now-question-weakness = Họ có nói bạn phải nghe lời vì bạn không có giấy tờ, không có tiền, hoặc không biết tiếng không?
    .why = Lợi dụng điểm yếu của một người là một dấu hiệu của lao động cưỡng bức. Điểm yếu có thể là: không có giấy tờ, không có tiền, nói tiếng khác, sợ hãi.
    .ask = Hãy nhớ lại: Khi bạn xin điều gì đó, họ đã nói gì? Họ có nói đến công an, giấy tờ, món nợ hoặc gia đình của bạn không?
    .choice-police = Có, họ nói sẽ gọi công an hoặc cho người đưa tôi về nước
    .choice-other = Có, theo cách khác
    .choice-no = Không

# en: 3a2278f3
check-where-i-am-now-question-papers = Ai giữ hộ chiếu hoặc thẻ căn cước của bạn?
    .why = Giữ hộ chiếu hoặc thẻ căn cước của người lao động là một dấu hiệu của lao động cưỡng bức.
    .ask = Hãy nhớ lại: Lần cuối ai giữ nó? Chỉ hỏi xin lại nếu làm được mà không nguy hiểm.
    .choice-they = Người sử dụng lao động hoặc người khác, và tôi không được trả lại
    .choice-lent = Người sử dụng lao động hoặc người khác, và khi tôi hỏi thì được đưa
    .choice-none = Tôi không có, hoặc đã mất hay hết hạn
    .choice-me = Tôi tự giữ

# en: e7ac3ec7
check-where-i-am-now-question-pay = Bạn có được trả lương như đã thỏa thuận không?
    .why = Bị giữ lại tiền lương là một dấu hiệu của lao động cưỡng bức.
    .ask = Hãy tính: Bạn đã làm bao nhiêu ngày? Đã nhận bao nhiêu? Bị trừ bao nhiêu, và trừ vì việc gì?
    .choice-none = Không được trả, hoặc bị giữ lại lâu
    .choice-less = Ít hơn thỏa thuận, hoặc bị trừ nhiều
    .choice-agreed = Có, như đã thỏa thuận

# en: 4560c479
check-where-i-am-now-question-debt = Bạn có nợ tiền người sử dụng lao động hoặc những người đưa bạn đến không?
    .why = Làm việc để trả một món nợ không hết là một dấu hiệu của lao động cưỡng bức.
    .ask = Món nợ có thể là tiền đi lại, giấy tờ, ăn, ở hoặc quần áo, hay tiền phạt. Có ai ghi lại không? Hãy xin xem, nếu hỏi được mà không nguy hiểm.
    .choice-owe = Có
    .choice-no = Không

# en: 956681e6
check-where-i-am-now-question-debt-end = Món nợ này có giảm đi không?
    .why = Món nợ mà bạn làm để trả được thì có ngày hết. Món nợ không hết là một dấu hiệu của lao động cưỡng bức.
    .ask = Hãy hỏi, nếu hỏi được mà không nguy hiểm: Lúc đầu nợ bao nhiêu? Bây giờ bao nhiêu? Đến tháng nào thì trả hết?
    .choice-never = Không, món nợ vẫn thế hoặc tăng lên, hoặc không ai nói cho tôi biết là bao nhiêu
    .choice-tied = Tôi không biết khi nào hết, và tôi không được bỏ đi trước khi trả xong
    .choice-smaller = Có, và tôi biết khi nào trả xong

# en: 695b7e4a
check-where-i-am-now-question-living = Nơi bạn làm hoặc ngủ có nguy hiểm hoặc rất tồi tệ không?
    .why = Nơi làm và nơi ở nguy hiểm hoặc nhục nhã là dấu hiệu của lao động cưỡng bức. Nhục nhã nghĩa là: người ta bị đối xử như không có giá trị gì.
    .ask = Hãy nhìn: Có gì che chắn bạn khỏi máy móc, chất độc, lửa và té ngã không? Có nước sạch, nhà vệ sinh, đủ thức ăn và chỗ ngủ không?
    .choice-danger = Có, công việc nguy hiểm, và không có gì bảo vệ tôi
    .choice-bad = Có, nơi tôi ngủ hoặc ăn rất tồi tệ
    .choice-no = Không

# en: 039803f6
check-where-i-am-now-question-hours = Bạn có phải làm quá nhiều giờ không?
    .why = Phải làm quá nhiều giờ là một dấu hiệu của lao động cưỡng bức. Một bản hướng dẫn của Thái Lan về hợp đồng lao động nói: nhiều nhất { $most } giờ một ngày và { $days } ngày một tuần.
    .ask = Hãy đếm trong một tuần: Tôi bắt đầu lúc nào? Tôi kết thúc lúc nào? Tôi nghỉ ngày nào?
    .choice-forced = Có, rất lâu và ít được nghỉ, và tôi không thể từ chối
    .choice-long = Lâu hơn thỏa thuận
    .choice-usual = Không

# en: d1ac5db8
check-where-i-am-now-flag-watched = Có người canh chừng bạn
    .reason = Một danh sách của ILO (Tổ chức Lao động Quốc tế) coi việc một người bị nhốt hoặc bị canh chừng là một trong các dấu hiệu mạnh. Chúng tôi chỉ đọc danh sách này trong một tập tin.
    .do = Bây giờ hãy cất điện thoại đi. Hãy quay lại khi bạn ở một mình. Chọn lúc và nơi không ai nhìn thấy hay nghe thấy bạn, rồi gọi. Nếu bạn đang gặp nguy hiểm, hãy gọi công an ngay khi có thể.

# en: 00694c20
check-where-i-am-now-flag-held = Bạn bị nhốt hoặc không thể thoát ra
    .reason = Không được tự do ra ngoài là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Đừng làm mình gặp nguy hiểm để thoát ra. Hãy gọi công an hoặc đường dây trợ giúp khi không có ai nghe. Hãy tìm cách biết bạn đang ở đâu: tìm một cái tên trên biển hiệu, giấy tờ hoặc bao gói. Báo cho gia đình, nếu làm được mà không nguy hiểm. Bạn đang ở đặc khu Tam giác Vàng ở Lào? Vào { $police-year }, công an Lào nói: họ khó vào đó, nhưng có thể vào khi người đó hoặc gia đình trình báo. Gia đình bạn có thể gọi.

# en: f12cb394
check-where-i-am-now-flag-beaten = Có người đánh hoặc làm hại bạn
    .reason = Bạo lực với người lao động là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Đây không phải lỗi của bạn. Bạn bị thương nặng? Hãy gọi xe cứu thương. Gọi công an hoặc đường dây trợ giúp khi không có ai nghe. Bạn có thể nhờ bác sĩ ghi lại các vết thương.

# en: fb533949
check-where-i-am-now-flag-sexual-abuse = Có người làm những việc tình dục với bạn mà bạn không muốn
    .reason = Bạo lực tình dục là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Đây không phải lỗi của bạn, dù họ nói gì. Hãy gọi đường dây trợ giúp hoặc công an khi không có ai nghe. Bạn có thể xin gặp bác sĩ, xin xét nghiệm và chữa bệnh. Hãy xin nói chuyện riêng với bác sĩ.

# en: b5d4623c
check-where-i-am-now-flag-threatened = Có người đe dọa bạn hoặc gia đình bạn
    .reason = Đe dọa người lao động hoặc gia đình họ là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Đây không phải lỗi của bạn. Hãy gọi đường dây trợ giúp hoặc công an khi không có ai nghe. Hãy nói cho gia đình biết, để họ cũng được giúp. Giữ lại các tin nhắn nếu việc đó không gây nguy hiểm cho bạn.

# en: 12a81577
check-where-i-am-now-flag-under-age = Bạn chưa đủ { $adult } tuổi
    .reason = Đưa, chuyển hoặc giữ người dưới { $adult } tuổi để bóc lột (lợi dụng và làm hại để kiếm lợi) là mua bán người. Vẫn là như vậy dù không ai nói dối hay ép buộc. Ở Thái Lan, người dưới { $youngest } tuổi không được làm việc. Người dưới { $adult } tuổi không được làm ở quán bar, nơi mát-xa, sòng bạc hoặc nơi giải trí, không được đi đánh cá biển và không được làm ở nhà máy hải sản.
    .do = Bạn không làm gì sai. Hãy nói với một người lớn bạn tin, nhưng đừng nói với người đã đưa bạn đến việc này. Bạn cũng có thể gọi đường dây trợ giúp. Người trẻ có thể tự gọi. Đó là con hoặc người thân của bạn? Bạn có thể gọi giúp.

# en: 76e4d2a3
check-where-i-am-now-flag-endless-debt = Bạn làm việc để trả một món nợ không hết
    .reason = Làm việc để trả món nợ không hết là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Các báo cáo từ { $from-year } đến { $to-year } kể về những người ở đặc khu Tam giác Vàng. Ngay từ ngày đầu, họ đã nợ tiền đi lại, tiền ăn và tiền ở. Một số người bị bán cho công ty khác.
    .do = Hãy gọi đường dây trợ giúp khi không có ai nghe, và kể về món nợ. Trước đó, tốt hơn là đừng ký nhận thêm tiền. Giữ mọi giấy tờ về món nợ, hoặc chụp ảnh, nếu làm được mà không nguy hiểm.

# en: 001ea91d
check-where-i-am-now-flag-made-to-cheat = Họ bắt bạn lừa người khác hoặc làm việc trái luật
    .reason = Vào { $un-year }, Liên Hợp Quốc báo cáo về những người ở khu vực này bị giữ và bị ép đi lừa người khác trên mạng. Liên Hợp Quốc nói: họ là nạn nhân, không phải tội phạm. Nhưng họ thường bị đối xử như tội phạm. Một bản hướng dẫn của các nước ASEAN ({ $asean-year }) nói: không nên phạt nạn nhân bị mua bán vì những việc họ làm do bị mua bán. ASEAN là một nhóm các nước; Lào và Thái Lan nằm trong nhóm này.
    .do = Bạn không có lỗi. Hãy gọi đường dây trợ giúp khi không có ai nghe. Hãy nói rằng họ bắt bạn làm việc đó. Hãy cố nhớ tên công ty và tên nơi đó.

# en: 0dc8767c
check-where-i-am-now-flag-not-free = Bạn không được ra ngoài hoặc thôi việc khi bạn muốn
    .reason = Không được tự do ra ngoài là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Hãy gọi đường dây trợ giúp khi không có ai nghe, và nói họ không cho bạn làm những gì. Ở Thái Lan, giấy phép lao động có thể gắn với một người sử dụng lao động và một nơi làm. Vì vậy hãy hỏi đường dây về lao động trước khi bỏ việc. Nếu bạn đang gặp nguy hiểm, đừng đợi: hãy gọi công an.

# en: bef860c5
check-where-i-am-now-flag-cut-off = Bạn bị cắt liên lạc với người khác
    .reason = Bị cắt liên lạc với gia đình và người khác là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Khi làm được mà không nguy hiểm, hãy báo cho một người bên ngoài mà bạn tin biết bạn đang ở đâu và làm cho ai. Gia đình bạn có thể gọi đường dây trợ giúp thay bạn.

# en: 0fc3c0ec
check-where-i-am-now-flag-police-threat = Họ dọa gọi công an hoặc dọa đưa bạn về nước
    .reason = Một danh sách của ILO (Tổ chức Lao động Quốc tế) nêu lời đe dọa này trong các dấu hiệu. Chúng tôi chỉ đọc danh sách này trong một tập tin. Ở Thái Lan, người lao động có quyền dù có hay không có giấy tờ. Nhưng cũng đúng là: ở đó, làm việc không có giấy phép có thể bị phạt tiền, và người đó bị đưa về nước (các bản tin đến { $fine-year }).
    .do = Hãy xin lời khuyên của người không đứng về phía họ. Gọi đường dây trợ giúp, đường dây về lao động hoặc đại sứ quán Lào, và trước hết hỏi xem điều gì có thể xảy ra. Không có giấy tờ, bạn vẫn có thể gọi để nhờ giúp.

# en: 94eacc8e
check-where-i-am-now-flag-weakness-used = Họ lợi dụng hoàn cảnh của bạn
    .reason = Lợi dụng điểm yếu của một người là một dấu hiệu của lao động cưỡng bức: không có giấy tờ, không có tiền, nói tiếng khác, sợ hãi. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Bạn không yếu đuối, và bạn không có lỗi. Hãy nói với một người bạn tin. Gọi đường dây trợ giúp và nói rằng bạn cần người phiên dịch (người nói lại lời bạn bằng tiếng kia).

# en: 91cf67f5
check-where-i-am-now-flag-papers-kept = Có người giữ hộ chiếu hoặc thẻ căn cước của bạn
    .reason = Khi người khác giữ hộ chiếu hoặc thẻ căn cước của người lao động, đó là một dấu hiệu của lao động cưỡng bức. Ở Thái Lan, người giữ giấy tờ quan trọng của lao động nước ngoài có thể bị tù đến { $months } tháng, bị phạt tiền đến { $fine }, hoặc cả hai. Điều này lấy từ một văn bản luật ({ $law-year }); chúng tôi không biết hết các thay đổi sau đó.
    .do = Hãy đòi lại nếu làm được mà không nguy hiểm. Nếu không, hãy gọi đường dây về lao động, đường dây trợ giúp hoặc đại sứ quán Lào. Không có giấy tờ, bạn vẫn có thể gọi để nhờ giúp.

# en: b9a4142c
check-where-i-am-now-flag-lied-to = Bạn bị nói dối về công việc
    .reason = Bị nói dối về công việc, tiền lương hoặc nơi làm là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Hãy ghi lại, nếu không ai đọc được: đã hứa điều gì, ai hứa, và bây giờ sự thật ra sao. Giữ lại các tin nhắn. Gọi đường dây về lao động hoặc đường dây trợ giúp và hỏi bạn có thể làm gì.

# en: b52d6151
check-where-i-am-now-flag-no-pay = Tiền lương của bạn bị giữ lại
    .reason = Bị giữ lại tiền lương là một dấu hiệu của lao động cưỡng bức. Ở Thái Lan, khiếu nại ở cơ quan bảo vệ lao động của tỉnh không mất tiền, với lao động nước ngoài cũng vậy. Thanh tra (người của nhà nước xem xét việc đó) có thể ra lệnh cho người sử dụng lao động trả tiền. Vào { $example-year }, { $workers } người lao động từ Myanmar được trả { $sum } trong vòng { $months } tháng.
    .do = Mỗi ngày hãy ghi lại, nếu không ai đọc được: ngày, số giờ, đã nhận gì. Giữ phiếu lương và tin nhắn. Gọi đường dây về lao động và hỏi cách khiếu nại.

# en: 5e2d4a0c
check-where-i-am-now-flag-debt = Bạn nợ tiền những người cho bạn việc làm
    .reason = Món nợ với người sử dụng lao động có thể giữ người ta lại trong một việc xấu. Nếu món nợ không hết, đó là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Hãy xin ghi ra giấy, nếu hỏi được mà không nguy hiểm: Bao nhiêu? Vì việc gì? Mỗi tháng trừ bao nhiêu? Khi nào trả hết? Nếu họ không trả lời, hãy gọi đường dây về lao động hoặc đường dây trợ giúp.

# en: 0df6e1ea
check-where-i-am-now-flag-bad-place = Nơi đó nguy hiểm hoặc rất tồi tệ
    .reason = Nơi làm và nơi ở nguy hiểm hoặc nhục nhã là dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Hãy nói với đường dây về lao động điều gì nguy hiểm và thiếu gì. Chụp ảnh nếu không ai nhìn thấy. Bạn ốm hoặc bị thương? Hãy xin gặp bác sĩ, hoặc gọi xe cứu thương.

# en: 4afdff27
check-where-i-am-now-flag-long-hours = Bạn làm quá nhiều giờ và không thể từ chối
    .reason = Phải làm quá nhiều giờ là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Một bản hướng dẫn của Thái Lan về hợp đồng lao động nói: nhiều nhất { $most } giờ một ngày, { $days } ngày một tuần, và mỗi tuần một ngày nghỉ có lương.
    .do = Nếu không ai đọc được, mỗi ngày hãy ghi lại khi nào bạn bắt đầu và khi nào kết thúc. Gọi đường dây về lao động và hỏi quy định cho việc của bạn.

# en: c33009db
check-where-i-am-now-flag-papers-lent = Người khác giữ hộ chiếu giúp bạn
    .reason = Lời khuyên cho lao động di cư là: hãy tự giữ giấy tờ gốc. Khi người khác giữ và không trả lại, đó là một dấu hiệu của lao động cưỡng bức.
    .do = Hãy xin được tự giữ hộ chiếu, nếu làm được mà không nguy hiểm. Chụp ảnh hộ chiếu, và gửi ảnh cho gia đình.

# en: 47ee2cbf
check-where-i-am-now-flag-no-papers = Bạn không có hộ chiếu còn hạn
    .reason = Ở Thái Lan, người lao động có quyền dù có hay không có giấy tờ. Nhưng ở đó, làm việc không có giấy phép có thể bị phạt tiền, và người đó bị đưa về nước (các bản tin đến { $fine-year }).
    .do = Hãy hỏi đại sứ quán hoặc lãnh sự quán Lào cách xin giấy tờ. Hãy hỏi đường dây về lao động trước khi đến một cơ quan. Không có giấy tờ, bạn vẫn có thể gọi để nhờ giúp.

# en: 712f95e9
check-where-i-am-now-flag-pay-cut = Bạn được trả ít hơn thỏa thuận
    .reason = Một danh sách của ILO (Tổ chức Lao động Quốc tế) nêu việc tiền lương bị giảm vì phạt hoặc vì bị trừ tiền trong các dấu hiệu. Chúng tôi chỉ đọc danh sách này trong một tập tin. Ở Thái Lan, hợp đồng phải ghi lương bao nhiêu. Lương không được thấp hơn lương tối thiểu (mức lương thấp nhất mà luật cho phép).
    .do = Hãy xin ghi ra giấy, nếu hỏi được mà không nguy hiểm: Đã trừ bao nhiêu, và trừ vì việc gì? So với hợp đồng và với lương tối thiểu. Ghi lại ngày và giờ làm. Gọi đường dây về lao động và hỏi.

# en: 6f3b4660
check-where-i-am-now-flag-overtime = Bạn làm lâu hơn thỏa thuận
    .reason = Một bản hướng dẫn của Thái Lan về hợp đồng lao động nói: làm quá giờ bình thường thì phải được trả tiền, và trả cao hơn.
    .do = Hãy ghi lại giờ làm. Nếu hỏi được mà không nguy hiểm, hãy hỏi những giờ làm thêm được trả thế nào, và xin ghi ra giấy. Gọi đường dây về lao động nếu bạn không nhận được câu trả lời.

## Self-check for a volunteer, a relative or a nurse who met somebody: what to look for from outside, how to do no harm, and what one can do.

# en: a271a5f0
check-someone-i-met = Người tôi gặp: tôi có thể giúp thế nào?
    .about = Dành cho bạn, người đã gặp ai đó có thể cần giúp: bạn là tình nguyện viên, người thân, y tá. Các câu hỏi nói về những điều bạn thấy và nghe; bạn không cần hỏi người đó tất cả. Trước hết, đừng gây hại. Hãy nói chuyện riêng với người đó, và chỉ khi họ đồng ý. Đừng nói chuyện này với người sử dụng lao động hoặc người tuyển. Đừng hứa điều gì. Đừng ghi tên ai ở đây. Hãy trả lời khi không ai khác nhìn thấy màn hình của bạn. Bạn có thể bỏ qua bất cứ câu nào. Nếu có hai câu trả lời đều đúng, hãy chọn câu làm bạn lo hơn. Có dấu hiệu không chứng minh điều gì, và không có dấu hiệu cũng không chứng minh điều gì. Dấu hiệu chỉ nói: hãy hỏi thêm. Phần lớn các danh sách dấu hiệu, chúng tôi đọc trên những trang trích lại. Cách chúng tôi đánh giá nặng nhẹ là quy tắc riêng của dự án này.
    .found = Những điều bạn kể có dấu hiệu mà nên có người xem xét. Các dấu hiệu này không chứng minh điều gì. Hãy hỏi người đó muốn gì. Nếu họ đồng ý, hãy cùng nhau gọi đường dây trợ giúp.
    .nothing-found = Những điều bạn kể không có dấu hiệu nào như vậy. Điều đó không chứng minh rằng mọi chuyện đều ổn: nhiều dấu hiệu không lộ ra. Nếu bạn lo, hãy gọi đường dây trợ giúp và hỏi bạn có thể làm gì.

# en: 63f2b1bb
check-someone-i-met-question-danger = Người đó bây giờ có đang gặp nguy hiểm không?
    .why = Nếu tính mạng gặp nguy hiểm, việc đó quan trọng hơn mọi câu hỏi khác.
    .ask = Nếu hỏi riêng được: “Hôm nay bạn có sợ cho tính mạng mình không? Tối nay bạn sẽ ngủ ở đâu? Ai đợi bạn ở đó?”
    .choice-now = Có, có người đang làm hại hoặc giữ họ, hoặc họ rất cần bác sĩ
    .choice-later = Bây giờ thì không, nhưng có thể có rắc rối nếu ai đó biết chúng tôi đã nói chuyện
    .choice-no = Không

# en: 27b4f158
check-someone-i-met-question-alone = Bạn có nói chuyện riêng với người đó được không?
    .why = Nếu có người khác nghe, người ta có thể không nói được sự thật.
    .ask = Hãy tìm một lúc yên và một nơi yên. Đừng giận dữ đuổi ai đi. Nếu không nói chuyện riêng được, hãy đợi hôm khác.
    .choice-others = Không, có người luôn ở sát bên, hoặc trả lời thay người đó
    .choice-interpreter = Chỉ khi có người phiên dịch của người sử dụng lao động hoặc của người tuyển
    .choice-alone = Có

# en: 5993cf59
check-someone-i-met-question-agreed = Người đó có đồng ý nói chuyện với bạn không?
    .why = Có thể đã lâu người khác quyết định thay người này. Ở đây, người đó tự quyết định.
    .ask = Hãy nói bạn là ai và vì sao bạn hỏi. Hãy nói: “Bạn có thể từ chối, và có thể dừng khi bạn muốn.” Sau đó hỏi: “Tôi hỏi bạn vài câu được không? Tôi cùng bạn gọi cho ai đó được không?”
    .choice-not-asked = Tôi chưa hỏi
    .choice-no = Không, người đó không muốn
    .choice-yes = Có

# en: 698a492e
check-someone-i-met-question-age = Người đó bao nhiêu tuổi?
    .why = Với người dưới { $adult } tuổi, có các quy định mạnh hơn. Họ cần được giúp bởi người đã học cách giúp trẻ em.
    .ask = Hãy hỏi người đó sinh năm nào, hoặc anh chị em bao nhiêu tuổi. Nếu bạn không chắc, hãy chọn “có thể”.
    .choice-under-18 = Dưới { $adult } tuổi
    .choice-perhaps = Có thể dưới { $adult } tuổi, tôi không chắc
    .choice-grown-up = Từ { $adult } tuổi trở lên

# en: ff23d781
check-someone-i-met-question-free = Người đó có được ra ngoài, và có được thôi việc không?
    .why = Không thể rời nơi làm là một trong các dấu hiệu mà UNODC nêu. UNODC là một cơ quan của Liên Hợp Quốc.
    .ask = Bạn có thể hỏi: “Nếu muốn, bạn có bỏ việc này được không? Bạn có đi lại tùy ý được không? Nếu bạn thử thì sao?”
    .choice-locked = Không, họ bị nhốt hoặc bị canh giữ, hoặc bị làm hại khi thử bỏ đi
    .choice-escorted = Chỉ khi được phép, hoặc có người đi cùng
    .choice-free = Có

# en: 7aebeac7
check-someone-i-met-question-contact = Người đó có được nói chuyện tự do với gia đình và bạn bè không?
    .why = Ít tiếp xúc với người khác là một trong các dấu hiệu mà UNODC, một cơ quan của Liên Hợp Quốc, nêu.
    .ask = Bạn có thể hỏi: “Lần cuối bạn nói chuyện với gia đình là khi nào? Họ có biết bạn ở đâu không? Bạn có điện thoại riêng không?”
    .choice-none = Không, hoặc chỉ ít khi, hoặc chỉ khi có người nghe
    .choice-free = Có

# en: ad1f97fa
check-someone-i-met-question-acts = Người đó cư xử thế nào?
    .why = Sự sợ hãi, hoặc câu trả lời nghe như học thuộc, có thể là dấu hiệu người khác kiểm soát người đó.
    .ask = Hãy nhìn và nghe. Đừng ép. Một người có thể im lặng vì nhiều lý do.
    .choice-told = Câu trả lời nghe như học thuộc, hoặc như có người bảo phải nói gì
    .choice-afraid = Rất sợ, không tin ai, hoặc sợ công an hay sợ đưa giấy tờ ra
    .choice-neither = Không phải hai điều trên

# en: efa50a92
check-someone-i-met-question-hurt = Người đó có bị làm hại không?
    .why = Bạo lực, và vết thương trông như bị đánh, là dấu hiệu mà UNODC, một cơ quan của Liên Hợp Quốc, nêu.
    .ask = Bạn có thể hỏi: “Có ai làm hại bạn không? Bạn có muốn gặp bác sĩ không?” Đừng hỏi chuyện đó xảy ra chính xác thế nào.
    .choice-tells = Có, họ kể bị đánh hoặc bị bạo lực tình dục
    .choice-marks = Tôi thấy vết thương trông như bị đánh
    .choice-no = Không

# en: 137c0dcd
check-someone-i-met-question-threats = Người đó hoặc gia đình có bị đe dọa không?
    .why = Đe dọa một người hoặc gia đình họ là một trong các dấu hiệu mà UNODC, một cơ quan của Liên Hợp Quốc, nêu.
    .ask = Bạn có thể hỏi: “Có ai đe dọa bạn không? Có ai đe dọa gia đình bạn không?”
    .choice-yes = Có
    .choice-no = Không

# en: ec04abad
check-someone-i-met-question-papers = Ai giữ hộ chiếu hoặc thẻ căn cước của người đó?
    .why = Giấy tờ bị người khác giữ, hoặc giấy tờ giả, là dấu hiệu mà UNODC, một cơ quan của Liên Hợp Quốc, nêu.
    .ask = Bạn có thể hỏi: “Bạn có hộ chiếu hoặc thẻ căn cước của mình không? Ai giữ?” Đừng đòi xem nếu điều đó làm họ sợ.
    .choice-they = Người sử dụng lao động, người tuyển hoặc người khác
    .choice-none = Họ không có, hoặc giấy tờ là giả
    .choice-own = Người đó tự giữ

# en: f937ab0d
check-someone-i-met-question-pay = Người đó có được trả lương không?
    .why = Lương rất ít hoặc không có là một trong các dấu hiệu mà Bộ Ngoại giao Mỹ nêu.
    .ask = Bạn có thể hỏi: “Bạn có tự nhận lương của mình không? Có đúng như đã thỏa thuận không?”
    .choice-little = Không, hoặc rất ít
    .choice-paid = Có

# en: 95f528e1
check-someone-i-met-question-debt = Người đó có nợ tiền người sử dụng lao động hoặc người tuyển không?
    .why = Món nợ không hết là một dấu hiệu của lao động cưỡng bức. Lao động cưỡng bức là việc mà người ta không thể từ chối hoặc bỏ đi.
    .ask = Bạn có thể hỏi: “Bạn có nợ tiền người sử dụng lao động không? Bạn có biết khi nào trả hết không?”
    .choice-owe = Có
    .choice-no = Không

# en: 000ef1ba
check-someone-i-met-question-lives = Người đó sống ở đâu?
    .why = Không biết địa chỉ của chính mình là một trong các dấu hiệu mà UNODC, một cơ quan của Liên Hợp Quốc, nêu. Sống cùng người sử dụng lao động cũng có thể là một dấu hiệu.
    .ask = Bạn có thể hỏi: “Bạn ngủ ở đâu? Bạn ăn ở đâu? Ai sống cùng bạn ở đó?”
    .choice-unknown = Họ không biết địa chỉ
    .choice-employer = Ở nơi làm hoặc cùng người sử dụng lao động, hoặc chỗ chật chội và tồi tệ
    .choice-other = Nơi khác

# en: 87010abf
check-someone-i-met-question-work = Người đó làm việc gì?
    .why = Một số kiểu ép buộc có thể thấy qua công việc. Nhưng ép buộc có ở mọi loại việc.
    .ask = Bạn có thể hỏi: “Người ta đã hứa gì với bạn? Bây giờ bạn làm gì? Bạn có muốn làm việc đó không?”
    .choice-sexual = Làm mại dâm trái ý muốn, hoặc có người đưa họ đến đó hoặc giữ tiền và giấy tờ của họ
    .choice-cheat = Họ bị bắt đi lừa người khác trên mạng hoặc làm việc trái luật
    .choice-forced = Việc khác, và họ nói họ phải làm trái ý muốn
    .choice-other = Việc mà họ tự muốn làm

# en: 2bb18cda
check-someone-i-met-flag-danger-now = Người đó đang gặp nguy hiểm
    .reason = Bạo lực, và không thể bỏ đi, là dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu các dấu hiệu này.
    .do = Hãy gọi công an hoặc xe cứu thương. Hỏi người đó trước, nếu họ trả lời được. Nói rõ người đó đang ở đâu. Đừng đi vào một mình, và đừng nói với người sử dụng lao động: việc đó có thể gây nguy hiểm cho cả hai. Hãy ở lại với người đó nếu bạn làm được mà không nguy hiểm.

# en: 2752ff62
check-someone-i-met-flag-child = Người đó chưa đủ, hoặc có thể chưa đủ, { $adult } tuổi
    .reason = Đưa, chuyển hoặc giữ người dưới { $adult } tuổi để bóc lột (lợi dụng và làm hại để kiếm lợi) là mua bán người. Vẫn là như vậy dù không ai nói dối hay ép buộc. Các báo cáo từ { $from-year } đến { $to-year } nói rằng người tuyển thường là người quen, và đôi khi là người trong gia đình.
    .do = Hãy bình tĩnh và lắng nghe. Đừng hỏi từng chi tiết. Gọi đường dây cho trẻ em hoặc đường dây chống mua bán người, và để người đã được học làm tiếp. Hãy nói cho em biết bạn làm gì. Đừng hứa giữ bí mật. Hỏi đường dây trợ giúp trước khi bạn đưa em đến với ai, kể cả gia đình.

# en: ea8a2501
check-someone-i-met-flag-hurt = Người đó đã bị làm hại
    .reason = Bạo lực, và vết thương trông như bị đánh, là dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu các dấu hiệu này.
    .do = Hãy lắng nghe, và nói: “Đó không phải lỗi của bạn.” Hỏi người đó có muốn gặp bác sĩ không. Họ có thể xin gặp riêng bác sĩ. Nếu họ đồng ý, hãy cùng nhau gọi đường dây trợ giúp hoặc công an. Đừng bắt họ kể hết: sau này người khác sẽ phải hỏi lại.

# en: b59ab096
check-someone-i-met-flag-held = Người đó bị nhốt hoặc không thể thoát ra
    .reason = Không thể rời nơi làm là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này.
    .do = Đừng tự mình tìm cách đưa người đó ra. Hãy hỏi họ muốn gì. Nếu họ đồng ý, hoặc nếu tính mạng đang gặp nguy hiểm, hãy gọi công an hoặc đường dây trợ giúp. Nếu không hỏi họ được, hãy gọi đường dây trợ giúp và hỏi nên làm gì. Nơi đó có ở đặc khu Tam giác Vàng ở Lào không? Vào { $police-year }, công an Lào nói: họ khó vào đó, nhưng có thể vào khi người đó hoặc gia đình trình báo. Gia đình có thể gọi.

# en: 8163b07e
check-someone-i-met-flag-threatened = Người đó hoặc gia đình bị đe dọa
    .reason = Đe dọa một người hoặc gia đình họ là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này.
    .do = Đừng xem nhẹ lời đe dọa. Hãy hỏi người đó muốn gì. Đừng nói chuyện với những kẻ đe dọa. Nếu họ đồng ý, hãy cùng nhau gọi công an hoặc đường dây trợ giúp, và hỏi điều gì có thể bảo vệ cả gia đình.

# en: e5551146
check-someone-i-met-flag-sexual-exploitation = Người đó có thể bị ép làm mại dâm
    .reason = UNODC, một cơ quan của Liên Hợp Quốc, nêu các dấu hiệu này: người đó bị chuyển từ nơi này sang nơi khác, không ra ngoài một mình, ngủ ở nơi làm việc, và không có tiền hay giấy tờ của riêng mình.
    .do = Đừng trách, và đừng hỏi về khách. Hãy hỏi: “Bây giờ bạn cần gì? Bạn có muốn gặp bác sĩ không?” Nếu họ đồng ý, hãy cùng nhau gọi đường dây trợ giúp. Người đó chưa đủ tuổi, hoặc có thể chưa đủ tuổi? Hãy gọi đường dây cho trẻ em.

# en: 6640adcf
check-someone-i-met-flag-forced-work = Người đó phải làm việc trái ý muốn
    .reason = Tin rằng mình phải làm việc trái ý muốn là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này. Ở Lào, chỉ cục công an chống mua bán người mới được chính thức nói ai là nạn nhân (báo cáo từ { $report-year }; điều này có thể đã thay đổi). Bạn không cần chứng minh điều gì.
    .do = Hãy hỏi người đó muốn gì. Hãy nói với họ rằng có những người giúp, và họ có thể từ chối. Nếu họ đồng ý, hãy cùng nhau gọi đường dây trợ giúp. Đừng nói với người sử dụng lao động.

# en: f2e23dde
check-someone-i-met-flag-made-to-cheat = Người đó bị bắt đi lừa người khác hoặc làm việc trái luật
    .reason = Vào { $un-year }, Liên Hợp Quốc báo cáo về những người ở khu vực này bị giữ và bị ép đi lừa người khác trên mạng. Liên Hợp Quốc nói: họ là nạn nhân, không phải tội phạm. Nhưng họ thường bị đối xử như tội phạm. Một bản hướng dẫn của các nước ASEAN ({ $asean-year }) nói: không nên phạt nạn nhân bị mua bán vì những việc họ làm do bị mua bán. ASEAN là một nhóm các nước; Lào và Thái Lan nằm trong nhóm này.
    .do = Người này cần được giúp, không đáng bị trách. Hãy hỏi họ muốn gì. Nếu họ đồng ý, hãy cùng nhau gọi đường dây trợ giúp, và xin trợ giúp pháp lý trước khi họ nói chuyện với một cơ quan.

# en: 29ac13b9
check-someone-i-met-flag-harm-if-seen = Có thể có rắc rối nếu ai đó biết hai người đã nói chuyện
    .reason = Việc đi lại bị người khác kiểm soát, và sự sợ hãi, là dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu các dấu hiệu này. Quy tắc của chúng tôi là: trước hết, đừng gây hại.
    .do = Hãy ngừng nói khi có người đến gần. Đừng tự gọi cho người đó và đừng gửi tin nhắn: người khác có thể đọc. Hãy hỏi khi nào và bằng cách nào có thể gặp lại. Đừng kể với ai không cần biết.

# en: 8bf22af8
check-someone-i-met-flag-not-alone = Bạn không thể nói chuyện riêng
    .reason = Bộ Ngoại giao Mỹ nêu đây là một dấu hiệu: không thể nói chuyện riêng với một người. UNODC, một cơ quan của Liên Hợp Quốc, nêu một dấu hiệu khác: người khác nói thay người đó.
    .do = Đừng cố nài, và đừng tỏ ra nghi ngờ. Hãy thử lại hôm khác, ở nơi khác. Hãy nhờ đường dây trợ giúp tìm một người phiên dịch không liên quan gì đến người sử dụng lao động.

# en: ed5ed166
check-someone-i-met-flag-controlled = Người khác quyết định khi nào người đó được ra ngoài
    .reason = Việc đi lại bị người khác kiểm soát là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này.
    .do = Hãy hỏi lúc nào và nơi nào thì tiện cho người đó. Hãy nói rằng họ có thể tự gọi đường dây trợ giúp. Chỉ đưa số điện thoại nếu họ muốn và giữ được ở nơi không ai tìm thấy.

# en: 77781172
check-someone-i-met-flag-cut-off = Người đó ít tiếp xúc với người khác
    .reason = Ít tiếp xúc với người khác là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này.
    .do = Hãy hỏi người đó có muốn gọi cho gia đình không, và việc đó có tốt cho họ không. Không phải gia đình nào cũng giúp. Chỉ gọi nếu họ đồng ý.

# en: 0fc8e77b
check-someone-i-met-flag-rehearsed = Câu trả lời nghe như học thuộc
    .reason = Câu trả lời học thuộc là một dấu hiệu mà Bộ Ngoại giao Mỹ nêu. UNODC, một cơ quan của Liên Hợp Quốc, nói: người ta có thể cư xử như có người đã bảo phải nói gì.
    .do = Đừng nói là họ nói dối. Hãy thân thiện, và hỏi lại hôm khác, khi chỉ có hai người. Hãy hỏi đường dây trợ giúp xem nên làm gì tiếp.

# en: cfaa048d
check-someone-i-met-flag-papers-kept = Người khác giữ giấy tờ của người đó
    .reason = Giấy tờ bị người khác giữ là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này. Ở Thái Lan, giữ giấy tờ quan trọng của lao động nước ngoài là phạm tội (văn bản từ { $law-year }; chúng tôi không biết hết các thay đổi sau đó).
    .do = Đừng đòi người sử dụng lao động trả giấy tờ. Nếu người đó đồng ý, hãy gọi đường dây về lao động, đường dây trợ giúp hoặc đại sứ quán Lào. Không có giấy tờ, người đó vẫn có thể được giúp.

# en: e8034bed
check-someone-i-met-flag-no-pay = Người đó được trả rất ít hoặc không được trả lương
    .reason = Lương rất ít hoặc không có là một dấu hiệu mà Bộ Ngoại giao Mỹ nêu. Ở Thái Lan, khiếu nại về tiền lương không mất tiền, với lao động nước ngoài cũng vậy.
    .do = Người đó có thể ghi lại ngày, giờ và tiền lương, và giữ tin nhắn. Nếu họ đồng ý, hãy cùng nhau gọi đường dây về lao động.

# en: e595496d
check-someone-i-met-flag-debt = Người đó nợ tiền người sử dụng lao động hoặc người tuyển
    .reason = Món nợ không hết là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Đừng trả nợ thay người đó trước khi bạn hỏi đường dây trợ giúp. Hãy hỏi món nợ là vì việc gì, và có giấy tờ không. Nếu họ đồng ý, hãy cùng nhau gọi đường dây về lao động hoặc đường dây trợ giúp.

# en: ac370986
check-someone-i-met-flag-no-address = Người đó không biết mình sống hoặc làm việc ở đâu
    .reason = Không biết địa chỉ nơi ở hoặc nơi làm là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này.
    .do = Hãy hỏi họ thấy gì ở đó: biển hiệu, chùa, cửa hàng, con đường. Nếu họ đồng ý, hãy kể cho đường dây trợ giúp. Đừng tự mình đi tìm.

# en: 8f42f84e
check-someone-i-met-flag-fearful = Người đó rất sợ
    .reason = Sợ hãi, và không tin các cơ quan, là dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu các dấu hiệu này. Sợ hãi cũng có thể vì những lý do khác hẳn.
    .do = Hãy từ từ. Trước hết nói những chuyện nhỏ. Hãy nói rằng họ có thể dừng khi họ muốn. Hãy hỏi: “Điều gì làm bạn thấy dễ hơn?”

# en: 0a71b115
check-someone-i-met-flag-no-papers = Người đó không có giấy tờ, hoặc có giấy tờ giả
    .reason = Giấy tờ giả là một dấu hiệu của mua bán người. UNODC, một cơ quan của Liên Hợp Quốc, nêu dấu hiệu này. Nhiều người không có giấy tờ vì lý do khác. Ở Thái Lan, người lao động có quyền dù có hay không có giấy tờ.
    .do = Đừng báo cơ quan về người đó vì việc này. Nếu họ đồng ý, hãy hỏi đường dây về lao động, đường dây trợ giúp hoặc đại sứ quán Lào xem họ xin giấy tờ bằng cách nào.

# en: 6543eaa0
check-someone-i-met-flag-lives-at-work = Người đó sống cùng người sử dụng lao động hoặc ở nơi tồi tệ
    .reason = Bộ Ngoại giao Mỹ nêu đây là một dấu hiệu. Nhiều người lao động sống cùng người sử dụng lao động, và chỉ điều đó thì nói lên ít.
    .do = Hãy hỏi người đó có được ra ngoài, được khóa cửa và được nghỉ không. Hãy xem cả các dấu hiệu khác.

# en: 3a69bc7d
check-someone-i-met-flag-not-agreed = Người đó chưa đồng ý
    .reason = Để người đó tự quyết định là quy tắc riêng của dự án này. Những người có nghề nói chuyện như vậy cũng có quy tắc: một cuốn sổ tay của IOM (Tổ chức Di cư Quốc tế) có một số quy tắc. Chúng tôi chưa thấy nội dung đó.
    .do = Hãy hỏi trước. Nếu người đó từ chối, hãy chấp nhận, và nói rằng họ có thể quay lại. Bạn có thể hỏi đường dây trợ giúp mà không nêu tên ai. Nếu đó là trẻ em hoặc người chưa đủ tuổi, hoặc nếu tính mạng gặp nguy hiểm, thì dù vậy hãy tìm người giúp.

## Self-check for someone just home again: what one may want help with, why it is asked, and who can help.

# en: 02bf9d2d
check-after-return = Đã về nhà: tôi cần gì?
    .about = Bạn đã về nhà sau khi làm việc ở nước ngoài? Những câu hỏi này giúp bạn thấy mình có thể cần giúp về điều gì. Không có câu trả lời đúng hay sai. Hãy trả lời khi không ai nhìn thấy màn hình của bạn. Bạn có thể bỏ qua bất cứ câu nào. Nếu bạn hỏi cho người khác, hãy trả lời thay người đó. Nếu có hai câu trả lời đều đúng, hãy chọn câu nặng hơn. Cuối cùng bạn sẽ thấy những điều bạn đã nêu, và ai có thể giúp. Chúng tôi không biết hết các nơi giúp đỡ. Việc nào chúng tôi gọi là gấp là quy tắc riêng của dự án này.
    .found = Bạn đã nêu những điều mà bạn có thể muốn được giúp. Nếu một trong các điều đó là nguy hiểm, hãy bắt đầu từ điều đó. Bạn không cần giải quyết tất cả cùng lúc, và không phải làm một mình.
    .nothing-found = Bạn không nêu điều gì mà bây giờ bạn muốn được giúp. Điều đó không có nghĩa là mọi chuyện đều ổn. Sau này bạn có thể quay lại các câu hỏi này, và gọi để hỏi.

# en: 448acc27
check-after-return-question-age = Bạn bao nhiêu tuổi?
    .why = Có sự giúp đỡ dành riêng cho người dưới { $adult } tuổi.
    .ask = Hãy xem sổ hộ khẩu hoặc giấy khai sinh. Hoặc hỏi gia đình bạn.
    .choice-under-18 = Dưới { $adult } tuổi
    .choice-grown-up = Từ { $adult } tuổi trở lên

# en: bd993e95
check-after-return-question-stay = Bạn có chỗ ở không?
    .why = Có chỗ ở thì những việc khác dễ hơn.
    .ask = Hãy tự hỏi: Tuần này tôi ngủ ở đâu? Còn tháng sau? Ở đó tôi có thấy ổn không?
    .choice-none = Không
    .choice-short = Chỉ một thời gian ngắn, hoặc ở đó tôi không thấy ổn
    .choice-home = Có

# en: 42a6ad54
check-after-return-question-family = Bạn và gia đình ra sao?
    .why = Một gia đình biết nâng đỡ làm cho việc trở về dễ hơn. Bạo lực hoặc cãi nhau ở nhà làm cho việc trở về khó hơn.
    .ask = Hãy tự hỏi: Ở nhà tôi có nói chuyện được với ai không? Ở đó có ai làm tôi sợ không?
    .choice-violence = Ở nhà có người làm hại tôi hoặc đe dọa tôi
    .choice-conflict = Có cãi nhau, trách móc hoặc xấu hổ, hoặc họ không nói chuyện với tôi
    .choice-well = Cũng được, hoặc tôi không liên lạc và không muốn liên lạc

# en: e6ee6147
check-after-return-question-recruiter = Những người đưa bạn ra nước ngoài có còn làm phiền bạn không?
    .why = Sau khi về nhà, một số người lại bị mua bán (lại bị đưa đi để bóc lột).
    .ask = Hãy hỏi cả gia đình: Có ai gọi, ghé qua, hoặc hỏi về tôi không?
    .choice-threat = Có, họ đe dọa tôi hoặc gia đình tôi, hoặc tìm tôi
    .choice-again = Họ gọi hoặc nhắn tin, hoặc lại mời đi làm
    .choice-no = Không

# en: 210ad60d
check-after-return-question-health = Bạn có lo điều gì về sức khỏe không?
    .why = Chăm sóc y tế là một trong những điều mà người trở về có thể cần.
    .ask = Hãy tự hỏi: Tôi có bị đau, có vết thương, sốt, ho lâu không khỏi không? Tôi có thể đang mang thai không? Tôi có thể đã bị lây bệnh gì không?
    .choice-ill = Có, tôi ốm hoặc bị thương
    .choice-test = Tôi muốn biết mình có bệnh hoặc có thai không
    .choice-both = Cả hai
    .choice-no = Không

# en: 09ceb474
check-after-return-question-heart = Trong lòng bạn thấy thế nào?
    .why = Sau một thời gian khó khăn, nhiều người mang trong lòng nỗi sợ, sự xấu hổ hoặc thấy mình có lỗi. Có thể nói ra những điều đó.
    .ask = Hãy tự hỏi: Tôi ngủ thế nào? Trong đầu tôi cứ nghĩ gì? Còn điều gì làm tôi vui không?
    .choice-die = Tôi nghĩ đến cái chết, hoặc nghĩ đến việc tự làm hại mình
    .choice-heavy = Tôi ngủ không ngon, hoặc sợ, xấu hổ hay rất buồn
    .choice-well = Tôi chịu được

# en: 703b91c0
check-after-return-question-papers = Bạn có giấy tờ của mình không?
    .why = Giấy tờ cho thấy bạn là ai. Có người về nhà mà không có giấy tờ.
    .ask = Hãy tìm: thẻ căn cước, hộ chiếu, sổ hộ khẩu, hợp đồng lao động, phiếu lương. Ai đang giữ?
    .choice-kept = Không, có người ở nước ngoài giữ
    .choice-none = Không, giấy tờ đã mất, hoặc tôi chưa bao giờ có
    .choice-have = Có

# en: 9a454444
check-after-return-question-fine = Bạn có sợ bị phạt tiền vì cách bạn đã đi hoặc đã về không?
    .why = Các bản tin kể về những người bị phạt tiền khi về nhà.
    .ask = Hãy hỏi ai đòi tiền: Cơ quan nào? Theo quy định nào? Có biên lai (tờ giấy chứng minh đã trả tiền) không?
    .choice-asked = Có người đã đòi tôi trả, hoặc tôi đã trả
    .choice-afraid = Tôi sợ điều đó
    .choice-no = Không

# en: 02bdbb10
check-after-return-question-wages = Bạn còn bị nợ lương cho việc làm ở nước ngoài không?
    .why = Ở Thái Lan, lao động nước ngoài cũng có thể khiếu nại về tiền lương chưa nhận được.
    .ask = Hãy ghi lại: tên và địa chỉ nơi làm, các tháng đã làm, lương thỏa thuận, lương đã nhận.
    .choice-owed = Có
    .choice-no = Không

# en: 5a2293fa
check-after-return-question-debt = Bạn có mắc nợ vì chuyến đi hoặc vì công việc không?
    .why = Mắc nợ thì khó bắt đầu lại ở nhà hơn.
    .ask = Với mỗi món nợ, hãy ghi lại: Nợ ai? Bao nhiêu? Có giấy tờ không? Còn ai biết món nợ này?
    .choice-recruiter = Có, nợ những người đưa tôi đi hoặc nợ người sử dụng lao động
    .choice-loan = Có, nợ người khác: gia đình, hàng xóm, ngân hàng, người cho vay
    .choice-no = Không

# en: f5b0f476
check-after-return-question-justice = Bạn có muốn những người làm hại bạn phải chịu trách nhiệm không?
    .why = Mua bán người là tội phạm. Có tố cáo hay không là do bạn quyết định.
    .ask = Trước hết bạn có thể xin tư vấn về luật (có người giải thích luật cho bạn), rồi quyết định sau.
    .choice-yes = Có
    .choice-unsure = Tôi không chắc, tôi muốn biết thêm
    .choice-no = Không, hoặc không ai làm hại tôi

# en: 9f082c22
check-after-return-question-children = Con bạn có cần giấy tờ hoặc đi học không?
    .why = Đứa trẻ sinh ở nước ngoài hoặc xa nhà lâu có thể thiếu giấy tờ hoặc chưa được đi học.
    .ask = Hãy xem: Có giấy khai sinh, hoặc giấy của bệnh viện không? Con có đi học không?
    .choice-papers = Có, cần giấy tờ
    .choice-school = Có, cần đi học
    .choice-both = Có, cần cả hai
    .choice-no = Không, hoặc tôi không có con

# en: 983341d7
check-after-return-question-work = Bạn có cần việc làm, hoặc muốn học điều gì không?
    .why = Người trở về thường lại ra đi nếu ở nhà không có gì thay đổi.
    .ask = Hãy tự hỏi: Tôi đã học được gì ở nước ngoài? Ở đây tôi làm được gì? Để làm việc đó tôi cần gì?
    .choice-work = Có, cần việc làm
    .choice-learn = Có, tôi muốn học nghề
    .choice-trade = Có, tôi muốn tự làm ăn
    .choice-no = Không

# en: 4b4b3b84
check-after-return-question-again = Bạn có nghĩ đến việc lại ra nước ngoài không?
    .why = Người trở về thường lại ra đi. Nên xem kỹ lời mời trước.
    .ask = Hãy tự hỏi: Lần này điều gì nên khác đi? Ai đưa ra lời mời?
    .choice-yes = Có, hoặc có thể
    .choice-no = Không

# en: f83ec33b
check-after-return-flag-violence-at-home = Ở nhà có người làm hại bạn hoặc đe dọa bạn
    .reason = Hội Liên hiệp Phụ nữ Lào có các trung tâm cho người gặp bạo lực gia đình. Hội nói rằng Hội giúp nạn nhân thuộc mọi giới.
    .do = Đây không phải lỗi của bạn. Nếu bạn đang gặp nguy hiểm, hãy gọi công an. Gọi đường dây trợ giúp, hỏi về chỗ ở và xin lời khuyên. Hãy nói với một người bạn tin.

# en: 08681b64
check-after-return-flag-recruiter-threat = Bạn bị đe dọa vì việc làm ở nước ngoài
    .reason = Đe dọa người lao động hoặc gia đình họ là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Một báo cáo ({ $report-year }) kể về những người vừa bị đưa trả về Lào: có lái xe đón họ ở đó, và họ lại bị mua bán.
    .do = Đừng đi gặp những người này. Hãy gọi công an hoặc đường dây trợ giúp. Hãy bàn trước với gia đình, hoặc với một người khác bạn tin, phải làm gì nếu họ đến. Giữ lại tin nhắn, tên và biển số xe, nếu làm được mà không nguy hiểm.

# en: 91588f8e
check-after-return-flag-thoughts-of-dying = Bạn nghĩ đến cái chết
    .reason = Sau một thời gian khó khăn, những ý nghĩ như vậy có thể đến. Một cuốn sổ tay của IOM (Tổ chức Di cư Quốc tế) nói rằng người trở về có thể mang sự xấu hổ, thấy mình có lỗi và nghĩ xấu về bản thân. Bạn không có lỗi vì điều đó.
    .do = Hôm nay đừng ở một mình với những ý nghĩ đó. Hãy đến với một người bạn tin, và nói thẳng ra. Gọi đường dây trợ giúp ngay bây giờ, nếu đường dây đang mở. Bạn là đàn ông? Bạn cũng hãy gọi, và hỏi ai có thể lắng nghe bạn. Bạn bị thương, hoặc rất gấp? Hãy gọi xe cứu thương.

# en: a3b5b5c2
check-after-return-flag-recruiter-again = Những người đưa bạn đi lại gọi cho bạn
    .reason = Người trở về thường lại ra đi nếu không có gì thay đổi. Một báo cáo ({ $report-year }) kể về những người vừa bị đưa trả về Lào: có lái xe đón họ ở đó, và họ lại bị mua bán.
    .do = Bạn không cần trả lời. Tốt hơn là đừng gặp họ và đừng nhận lời điều gì, trước khi bạn nói chuyện với người có thể giúp. Giữ lại các tin nhắn.

# en: abe2dabf
check-after-return-flag-young = Có sự giúp đỡ cho người trẻ
    .reason = Bạn chưa đủ { $adult } tuổi. Đoàn Thanh niên Lào có đường dây trợ giúp cho trẻ em và thanh thiếu niên, bằng tiếng Lào và tiếng H’Mông (báo cáo từ { $line-year }). Một số trung tâm giúp đi học và học nghề.
    .do = Bạn có thể tự gọi, và cũng có thể gọi chỉ để trò chuyện. Hoặc nhờ một người lớn bạn tin cùng gọi.

# en: 0f998cb3
check-after-return-flag-no-place = Chỗ ở
    .reason = Nạn nhân của bạo lực và của mua bán người có thể được chỗ ở qua Hội Liên hiệp Phụ nữ Lào và các cơ quan lao động và phúc lợi xã hội. Cho nam giới và cho người LGBTQI+ thì có ít sự giúp đỡ hơn nhiều (báo cáo từ { $report-year }).
    .do = Hãy gọi đường dây trợ giúp và hỏi. Nói rõ là cho ai: một phụ nữ, một nam giới, một gia đình có con. Địa chỉ những nơi như vậy được giữ kín, để bảo vệ những người ở đó.

# en: 116f257c
check-after-return-flag-health = Giúp về sức khỏe
    .reason = Chăm sóc y tế là một phần của sự giúp đỡ cho người trở về và cho nạn nhân bị mua bán.
    .do = Hãy đến bệnh viện hoặc trạm y tế, và nói chỗ nào đau. Bạn không cần kể hết câu chuyện. Hãy nói với bác sĩ bạn đang uống thuốc gì. Bạn có thể xin giúp về chi phí.

# en: 98d9bad4
check-after-return-flag-private-test = Xét nghiệm, một cách riêng tư
    .reason = Một số bệnh và việc mang thai lúc đầu không lộ ra. Một bản tin ({ $girl-year }) kể về một em gái từ Thái Lan về nhà khi đang mang thai và mắc một bệnh lây qua quan hệ tình dục. Trên đường chính thức về nhà, từng có xét nghiệm HIV (một báo cáo khoảng { $return-year }). Chúng tôi không biết có từ chối được không. HIV là loại vi-rút làm cơ thể yếu đi qua nhiều năm.
    .do = Ở bệnh viện, bạn có thể xin xét nghiệm và chữa bệnh một cách riêng tư: chỉ với bác sĩ, không có gia đình hay hàng xóm. Bạn có thể hỏi ai sẽ thấy kết quả. Bạn có thể nói rằng bạn không muốn xét nghiệm. Bị bệnh hoặc mang thai không phải là lỗi của bạn.

# en: e7b332ab
check-after-return-flag-someone-to-talk = Có người để trò chuyện
    .reason = Một cuốn sổ tay của IOM (Tổ chức Di cư Quốc tế) nói rằng người trở về có thể mang sự xấu hổ, thấy mình có lỗi và nghĩ xấu về bản thân. Đó không phải là dấu hiệu của sự yếu đuối.
    .do = Hãy chọn một người bạn tin, và bắt đầu bằng một phần nhỏ. Hoặc gọi đường dây trợ giúp: ở đó có người lắng nghe. Bạn là đàn ông? Bạn cũng hãy gọi, và hỏi ai có thể lắng nghe bạn. Bạn có thể dừng khi bạn muốn.

# en: 6cbb1c6e
check-after-return-flag-family-conflict = Hòa thuận với gia đình
    .reason = Các cuốn sổ tay của IOM (Tổ chức Di cư Quốc tế) nói rằng một gia đình biết nâng đỡ là điều bảo vệ một người. Các sổ tay này cũng nêu sự xấu hổ và việc thấy mình có lỗi, mà người ta có thể mang theo khi về nhà.
    .do = Hãy nói chuyện với một người ngoài gia đình. Hội Liên hiệp Phụ nữ Lào có ở làng, huyện và tỉnh. Hãy hỏi đường dây trợ giúp xem ai có thể giúp bạn và gia đình nói chuyện với nhau.

# en: 2d84ecb6
check-after-return-flag-papers = Giấy tờ của bạn
    .reason = Ở Thái Lan, giữ giấy tờ quan trọng của lao động nước ngoài là phạm tội (văn bản từ { $law-year }; chúng tôi không biết hết các thay đổi sau đó). Để làm hộ chiếu Lào mới, cần một tờ đơn có dấu của trưởng bản, và thẻ căn cước hoặc sổ hộ khẩu. Điều này lấy từ một trang web không ghi ngày, không phải từ cơ quan nhà nước.
    .do = Hãy hỏi trưởng bản xem bạn có thể xin giấy tờ nào trước. Ghi lại thiếu giấy tờ nào, và ai giữ lần cuối. Hãy xin trợ giúp pháp lý nếu có người đang giữ giấy tờ.

# en: dcb09dca
check-after-return-flag-fines = Sợ bị phạt tiền hoặc bị trừng phạt
    .reason = Nạn nhân bị mua bán không nên bị phạt tiền khi về nhà: Luật về Phụ nữ của Lào ({ $women-year }) nói như vậy, theo giải thích trong một báo cáo. Một bản hướng dẫn của các nước ASEAN (một nhóm các nước, có Lào) ({ $asean-year }) nói: không nên phạt họ vì những việc họ làm do bị mua bán. Nhưng các báo cáo ({ $old-from } và { $old-to }) nói rằng một số cán bộ vẫn phạt nạn nhân. Vào { $covid-date }, thời Covid, cơ quan quản lý xuất nhập cảnh Lào nói: không phạt người không có giấy tờ về qua cửa khẩu chính thức. Vào { $boat-date }, những người về bằng thuyền đã bị bắt. Chúng tôi không biết quy định hiện nay.
    .do = Hãy xin trợ giúp pháp lý trước khi trả tiền. Hãy hỏi bạn phải trả theo quy định nào, và xin biên lai. Bạn có thể hỏi đường dây trợ giúp trước, và quyết định sau xem có nói tên mình không.

# en: ae49a49e
check-after-return-flag-wages-owed = Tiền lương bạn chưa nhận được
    .reason = Ở Thái Lan, khiếu nại ở cơ quan bảo vệ lao động của tỉnh không mất tiền, với lao động nước ngoài cũng vậy. Thanh tra (người của nhà nước xem xét việc đó) có thể ra lệnh cho người sử dụng lao động trả tiền. Vào { $example-year }, { $workers } người lao động từ Myanmar được trả { $sum } trong vòng { $months } tháng. Chúng tôi không biết cách khiếu nại từ Lào.
    .do = Hãy ghi lại công việc, các tháng và tiền lương. Giữ hợp đồng, phiếu lương và tin nhắn. Hãy hỏi cơ quan lao động của tỉnh bạn hoặc trung tâm hỗ trợ lao động di cư (nơi cho thông tin cho người đi làm việc ở nước ngoài), và xin trợ giúp pháp lý.

# en: a8a49f76
check-after-return-flag-debt-to-recruiter = Món nợ với những người đưa bạn đi
    .reason = Làm việc để trả món nợ không hết là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Tốt hơn là đừng trả, đừng ký và đừng quay lại làm việc vì món nợ, trước khi bạn xin trợ giúp pháp lý. Ghi lại món nợ từ đâu mà có. Họ đe dọa bạn? Hãy gọi công an hoặc đường dây trợ giúp.

# en: fbe38fe0
check-after-return-flag-debt = Món nợ với người khác
    .reason = Các đường ra nước ngoài tốn tiền, và người ta vay tiền để đi. Giúp về tiền và trợ giúp pháp lý là một phần của sự giúp đỡ cho nạn nhân bị mua bán.
    .do = Hãy lập danh sách các món nợ. Nói chuyện với người cho vay: Tôi trả sau, hoặc trả dần từng ít một được không? Xin ghi ra giấy. Hãy hỏi đường dây trợ giúp xem có sự giúp đỡ nào cho bạn.

# en: cac76031
check-after-return-flag-justice = Giúp về luật
    .reason = Mua bán người là tội phạm ở Lào. Tòa án có thể ra lệnh trả tiền cho nạn nhân: vào { $court-year }, các tòa án đã ra lệnh này trong { $cases } vụ. Nạn nhân bị mua bán thuộc những người nên được trợ giúp pháp lý miễn phí của Bộ Tư pháp.
    .do = Hãy hỏi ở cơ quan tư pháp của tỉnh hoặc huyện bạn. Trước khi trình báo, hãy hỏi đường dây trợ giúp xem điều gì có thể bảo vệ bạn và gia đình. Giữ giấy tờ, tin nhắn và ảnh. Ghi lại những gì bạn nhớ. Đi đến đâu là do bạn quyết định.

# en: b3994b35
check-after-return-flag-child-papers = Giấy tờ cho con bạn
    .reason = Ở Thái Lan, con của lao động di cư có thể được đăng ký khai sinh (tài liệu từ { $report-year }). Chúng tôi không biết Lào yêu cầu gì cho đứa trẻ sinh ở nước ngoài.
    .do = Hãy giữ mọi giấy tờ lúc sinh. Hỏi trưởng bản và cơ quan của huyện xem con cần giấy tờ gì. Nếu bị vướng, hãy xin trợ giúp pháp lý.

# en: b0e1f657
check-after-return-flag-school = Đi học cho con bạn
    .reason = Giúp đi học là một phần của sự giúp đỡ cho nạn nhân bị mua bán, và một số trung tâm cho trẻ em có sự giúp đỡ này.
    .do = Hãy hỏi trường học ở làng hoặc huyện bạn. Hỏi đường dây trợ giúp xem trung tâm nào giúp trẻ em đi học lại.

# en: 68f2b4df
check-after-return-flag-work = Việc làm, học nghề, hoặc tự làm ăn
    .reason = Đào tạo nghề và giúp về tiền là một phần của sự giúp đỡ cho nạn nhân bị mua bán. Vào { $report-year }, người trở về Salavan được đào tạo và nhận các khoản tiền nhỏ để bắt đầu. Chúng tôi không biết bây giờ còn như vậy không.
    .do = Hãy hỏi cơ quan lao động của tỉnh bạn hoặc trung tâm hỗ trợ lao động di cư (nơi cho thông tin cho người đi làm việc ở nước ngoài) về việc làm và đào tạo. Hỏi đường dây trợ giúp về đào tạo nghề cho người bị bóc lột.

# en: 768230d2
check-after-return-flag-again = Trước khi bạn lại đi
    .reason = Một báo cáo ({ $report-year }) nói rằng người trở về thường lại ra đi nếu ở nhà không có gì thay đổi. Một cuộc khảo sát ({ $survey-year }) với { $people } người trở về cho thấy: người làm việc có giấy tờ có hoàn cảnh tốt hơn người không có giấy tờ, nhưng cả hai nhóm đều gặp khó khăn.
    .do = Hãy cứ từ từ. Hãy xem lời mời với các câu hỏi “Trước khi đi”. Hỏi cơ quan lao động của tỉnh bạn xem có những đường hợp pháp nào.

# en: 6d3024f0
rule-th-hours = Làm hơn { $hours } giờ một ngày
    .reason = Một bản hướng dẫn của chính phủ Thái Lan nói hợp đồng lao động phải ghi gì: mỗi ngày làm nhiều nhất { $hours } giờ, hoặc { $hours-dangerous } giờ nếu việc nguy hiểm. Quy định về giúp việc gia đình ({ $housework }) cũng nói { $hours } giờ. Hai bên có thể thỏa thuận làm thêm giờ, và làm thêm thì phải được trả nhiều hơn. Phải làm quá nhiều giờ là một dấu hiệu của lao động cưỡng bức.
    .do = Hãy xin ghi ra giấy giờ làm, và mỗi giờ làm thêm được trả thế nào. Mỗi ngày hãy ghi lại bạn làm bao lâu.

# en: 37ad1b83
rule-th-day-off = Mỗi tuần chưa được một ngày nghỉ
    .reason = Một bản hướng dẫn của chính phủ Thái Lan nói: mỗi tuần được nghỉ ít nhất { $day-off } ngày. Quy định về giúp việc gia đình ({ $housework }) cũng nói như vậy.
    .do = Hãy xin ghi ngày nghỉ ra giấy. Nếu họ không chịu, hãy hỏi cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư trước khi đi.

# en: 4a32743c
rule-th-age = Chưa đủ { $age } tuổi
    .reason = Ở Thái Lan, không ai được cho người chưa đủ { $age } tuổi đi làm. Theo luật Lào, người đi làm việc ở nước ngoài phải từ { $lao-age } tuổi trở lên.
    .do = Tốt hơn là đừng đi. Bạn không làm gì sai. Hãy nói chuyện với một người lớn bạn tin, hoặc gọi đường dây trợ giúp. Có nơi giúp người trẻ.

# en: a6090049
rule-pay-below-minimum = Lương thấp hơn mức luật cho phép
    .reason = Nhiều nước đặt ra mức lương thấp nhất theo luật (lương tối thiểu). Mức này cũng áp dụng cho người lao động từ nước khác đến.
    .do = Hãy xin ghi lương ra giấy: bao nhiêu, cho bao nhiêu giờ, và bị trừ những gì. Đưa cho cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư xem trước khi ký.

# en: 33e3cf7f
rule-pay-below-recommended = Lương thấp hơn mức mà một hội đồng khuyến nghị
    .reason = Ở Nhật Bản, mỗi tỉnh tự đặt ra mức lương thấp nhất. Một hội đồng đã khuyến nghị mức trung bình này ({ $year }). Đây không phải là luật của một nơi nào, nên số đúng có thể thấp hơn hoặc cao hơn.
    .do = Hãy hỏi mức lương thấp nhất ở nơi bạn sẽ làm, và xin ghi lương ra giấy.

# en: d4eef078
rule-fee-above-official = Giấy tờ đắt hơn giá chính thức
    .reason = Hộ chiếu, thị thực và giấy phép có giá do cơ quan nhà nước đặt ra. Người đòi nhiều hơn có thể lấy tiền công giúp đỡ, hoặc có thể đang gian dối. Chúng tôi không biết là trường hợp nào.
    .do = Hãy hỏi từng khoản tiền để làm gì, và xin biên lai. Hãy hỏi giá ở cơ quan làm giấy tờ đó.

# en: a65a86d5
rule-way-closed = Con đường này đã đóng hoặc tạm dừng
    .reason = Theo điều chúng tôi biết, bây giờ không đi được bằng con đường hợp pháp này. Người vẫn mời đi đường này có thể nhầm, hoặc có thể đang gian dối.
    .do = Đừng trả tiền vội. Hãy hỏi cơ quan lao động của tỉnh bạn xem con đường này có mở không, và mở từ khi nào.

# en: 4dc93653
rule-age-outside = Tuổi không hợp với con đường này
    .reason = Theo điều chúng tôi biết, con đường hợp pháp này chỉ nhận người ở một số độ tuổi.
    .do = Hãy hỏi cơ quan lao động xem nhận những độ tuổi nào. Hãy cẩn thận nếu có người nói sẽ sửa giấy tờ của bạn: giấy tờ giả có thể gây hại cho bạn sau này.

# en: 15918cbc
rule-agency-suspended = Giấy phép của công ty này bị tạm đình chỉ hoặc đã hết hạn
    .reason = Công ty dịch vụ việc làm phải có giấy phép còn hiệu lực mới được tìm việc ở nước ngoài cho người khác.
    .do = Tốt hơn là đừng ký và đừng trả tiền. Hãy hỏi cơ quan lao động của tỉnh bạn xem hôm nay những công ty nào có giấy phép.

# en: bcddd3d5
rule-agency-near-stopped = Một công ty có tên giống tên này bị tạm đình chỉ giấy phép hoặc giấy phép đã hết hạn
    .reason = Công ty dịch vụ việc làm phải có giấy phép còn hiệu lực mới được tìm việc ở nước ngoài cho người khác. Một tên có thể viết nhiều cách: đây có thể là cùng một công ty, hoặc là công ty khác.
    .do = Hãy so tên, từng chữ một, trên giấy tờ của công ty. Hãy hỏi cơ quan lao động của tỉnh bạn xem có phải cùng một công ty không. Khi chưa biết, tốt hơn là đừng ký và đừng trả tiền.

# en: 4d5f6b62
rule-long-hours = Làm hơn { $hours } giờ một ngày
    .reason = Phải làm quá nhiều giờ là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Các nguồn của chúng tôi không có một con số cho mọi nước: { $hours } giờ là do chúng tôi chọn.
    .do = Hãy xin ghi ra giấy giờ làm, và mỗi giờ làm thêm được trả thế nào. Hãy hỏi cơ quan lao động xem luật của nước đó cho phép bao nhiêu giờ.

# en: 18ce5cd4
rule-no-day-off = Mỗi tuần chưa được một ngày nghỉ
    .reason = Phải làm quá nhiều ngày và không được nghỉ là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Luật cho nghỉ bao nhiêu ngày thì mỗi nước một khác.
    .do = Hãy xin ghi ngày nghỉ ra giấy. Hãy hỏi cơ quan lao động xem luật của nước đó cho nghỉ bao nhiêu ngày.

# en: 7fbb0dd3
rule-young-at-home = Chưa đủ { $adult } tuổi
    .reason = Đưa đi hoặc tuyển người dưới { $adult } tuổi để bóc lột (lợi dụng và làm hại để kiếm lợi) là mua bán người. Vẫn là như vậy dù không ai nói dối hay ép buộc, và dù người đó đã đồng ý. Chúng tôi không biết luật Lào cho làm việc gì từ bao nhiêu tuổi.
    .do = Bạn không làm gì sai. Tốt hơn là hãy nói chuyện với người có thể giúp trước khi đi. Hãy nói với một người lớn bạn tin, hoặc gọi đường dây trợ giúp. Người trẻ có thể tự gọi.

# en: 956303dc
rule-pay-maybe-below = Lương có thể thấp hơn mức luật cho phép
    .reason = Có một mức lương thấp nhất theo luật có thể áp dụng cho việc này. Từ những điều bạn kể, chúng tôi không biết có áp dụng không.
    .do = Hãy hỏi cơ quan lao động xem việc này tính theo mức lương thấp nhất nào. Hãy xin ghi lương ra giấy: bao nhiêu, và cho bao nhiêu giờ.

# en: c246bf40
rule-way-not-known = Không rõ con đường này có mở không
    .reason = Chúng tôi biết con đường hợp pháp này, nhưng không nguồn nào nói bây giờ có đi được không, hoặc thông tin của chúng tôi đã cũ. Có thể có người mời đi một con đường đã đóng.
    .do = Đừng trả tiền vội. Hãy hỏi cơ quan lao động của tỉnh bạn xem con đường này có mở không, nhận ai, và giá bao nhiêu.
