# Self-checks: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

check-before-you-go = Trước khi đi: hãy xem kỹ lời mời
    .about = Có người mời bạn đi làm việc ở nước ngoài, hoặc yêu cầu bạn trả tiền cho việc đó? Những câu hỏi này giúp bạn xem kỹ lời mời. Bạn có thể bỏ qua bất cứ câu nào. Nếu bạn hỏi cho người khác, hãy trả lời thay người đó. Nếu có hai câu trả lời đều đúng, hãy chọn câu làm bạn lo hơn. Cuối cùng bạn sẽ thấy các dấu hiệu cảnh báo, lý do, và ai có thể giúp. Nếu không có dấu hiệu nào, điều đó không có nghĩa là mọi chuyện đều ổn. Các nguồn của chúng tôi không có quy tắc nào về mỗi dấu hiệu nặng nhẹ ra sao. Cách chúng tôi đánh giá nặng nhẹ là quy tắc riêng của dự án này.

check-before-you-go-question-age = Bạn bao nhiêu tuổi?
    .why = Theo luật Lào, một người phải từ { $adult } tuổi trở lên mới được đưa đi làm việc ở nước ngoài.
    .ask = Hãy xem thẻ căn cước, sổ hộ khẩu hoặc giấy khai sinh. Hoặc hỏi gia đình bạn.
    .choice-under-18 = Dưới { $adult } tuổi
    .choice-grown-up = Từ { $adult } tuổi trở lên

check-before-you-go-question-contact = Ai nói với bạn về việc làm này?
    .why = Người lạ trên mạng đưa ra những lời mời như vậy. Hàng xóm, bạn bè và họ hàng cũng vậy. Theo cả hai cách, đều đã có người bị lừa.
    .ask = Hãy hỏi người đó: Họ tên đầy đủ của anh chị là gì? Ai cử anh chị đến? Sao anh chị biết việc này? Có ai trả tiền cho anh chị để đưa tôi đi không?
    .choice-stranger = Người tôi không quen: trên Facebook, qua tin nhắn, qua điện thoại hoặc gặp mặt
    .choice-known = Người tôi quen: người nhà, bạn bè, hàng xóm
    .choice-agency = Công ty dịch vụ việc làm (công ty tìm việc cho người khác)
    .choice-labour-office = Cơ quan lao động, hoặc trung tâm hỗ trợ lao động di cư (nơi cho thông tin cho người đi làm việc ở nước ngoài)

check-before-you-go-question-licence = Có công ty dịch vụ việc làm nào có giấy phép không?
    .why = Công ty dịch vụ việc làm Lào phải có giấy phép của bộ lao động mới được đưa người đi làm việc ở nước ngoài. Giấy phép là tờ giấy cho phép làm việc đó. Giấy phép phải được cấp lại { $years } năm một lần.
    .ask = Hãy hỏi công ty tên và giấy phép của họ. Sau đó hỏi cơ quan lao động của tỉnh bạn xem giấy phép có thật và còn hạn không. Chúng tôi không có danh sách các công ty có giấy phép.
    .choice-none = Không có công ty nào, hoặc công ty không có giấy phép
    .choice-says-so = Họ nói là có, nhưng chưa ai kiểm tra
    .choice-confirmed = Có, và cơ quan lao động đã xác nhận
    .choice-office = Chính cơ quan lao động lo việc này

check-before-you-go-question-where = Bạn sẽ làm việc ở đâu?
    .why = Ở một số nơi, có nhiều tin về người bị lừa và bị giữ lại. Và khi nơi làm thay đổi, đó cũng là một dấu hiệu.
    .ask = Hãy hỏi nước nào, tỉnh nào, thành phố hay thị trấn nào và địa chỉ nơi làm. Ghi ra giấy. Đưa một bản cho gia đình.
    .choice-changed = Họ không nói rõ, hoặc bây giờ nơi làm hay công việc khác với lời mời đầu tiên
    .choice-zone = Ở đặc khu Tam giác Vàng, ở Myanmar hoặc ở Campuchia
    .choice-elsewhere = Ở nước khác, như Trung Quốc, Malaysia, Hàn Quốc hoặc Nhật Bản
    .choice-thailand = Ở Thái Lan

check-before-you-go-question-work = Đó là việc gì?
    .why = Với một số loại việc, có nhiều tin về lừa dối và ép buộc. Điều đó cũng xảy ra ở nhà riêng, nông trại, nhà máy và công trường.
    .ask = Hãy hỏi: Mỗi ngày tôi làm gì? Bao nhiêu giờ? Ở chỗ nào? Cho ai? Hãy xin ghi ra giấy.
    .choice-screen = Nhắn tin, bán hàng hoặc giúp khách trên mạng, đánh máy, hoặc làm ở sòng bạc
    .choice-night = Nhà hàng, quán bar, karaoke hoặc mát-xa
    .choice-fishing = Trên tàu cá, hoặc làm hải sản
    .choice-other = Việc khác: nhà máy, nông trại, xây dựng, việc nhà

check-before-you-go-question-marriage = Trong lời mời có chuyện kết hôn không?
    .why = Có người được hứa là sẽ có chồng và có tiền. Sau đó họ bị giữ lại, bị đánh hoặc bị bán.
    .ask = Hãy hỏi gia đình bạn và người đưa lời mời: Có ai nói đến chuyện kết hôn, hoặc tiền cho gia đình nếu có người kết hôn không?
    .choice-yes = Có, kết hôn, hoặc tiền cho gia đình tôi nếu tôi kết hôn
    .choice-no = Không

check-before-you-go-question-contract = Bạn có hợp đồng lao động không?
    .why = Hợp đồng là tờ giấy ghi những điều người sử dụng lao động hứa. Theo luật Lào, người lao động đi nước ngoài phải có hợp đồng. Ở Thái Lan, luật yêu cầu phải có hợp đồng bằng tiếng của người lao động.
    .ask = Hãy xin hợp đồng trước khi đi, và xin một bản để giữ. Hãy xem: người sử dụng lao động, nơi làm, công việc, tiền lương, giờ làm, ngày nghỉ, và ai trả tiền ăn, tiền ở và tiền đi lại.
    .choice-none = Không, không có gì
    .choice-spoken = Chỉ hứa miệng
    .choice-unread = Có, trên giấy, nhưng tôi không đọc được
    .choice-read = Có, trên giấy, bằng thứ tiếng tôi đọc được

check-before-you-go-question-pay = Bạn có biết sẽ được trả bao nhiêu không?
    .why = Lương không rõ ràng thì cuối cùng có thể rất ít hoặc không có gì. Lương rất cao cho việc dễ là một dấu hiệu của lời mời giả.
    .ask = Hãy hỏi: Lương bao nhiêu? Trả vào ngày nào? Trừ bao nhiêu tiền ăn, ở, đi lại và giấy tờ? Hãy so với lương tối thiểu ở nơi đó. Đó là mức lương thấp nhất mà luật cho phép.
    .choice-high = Có, rất nhiều tiền cho việc dễ
    .choice-unclear = Không, hoặc họ chỉ nói “lương tốt”
    .choice-told = Có, bao nhiêu và vào ngày nào

check-before-you-go-question-money = Có ai yêu cầu bạn trả tiền không?
    .why = Từ { $thai-year }, luật Thái Lan nói không được thu tiền của lao động nước ngoài để tìm việc cho họ. Theo một quy định của Lào, công ty chỉ được thu một khoản phí nhỏ.
    .ask = Hãy hỏi: Mỗi khoản tiền để làm gì? Ai nhận? Tôi có được biên lai (tờ giấy chứng minh tôi đã trả tiền) không?
    .choice-unclear = Có, nhưng họ không nói rõ để làm gì, hoặc chưa có hợp đồng
    .choice-fee = Có, một khoản phí tìm việc
    .choice-papers = Có, nhưng chỉ để làm hộ chiếu, thị thực hoặc khám sức khỏe
    .choice-no = Không

check-before-you-go-question-fee-size = Số tiền họ yêu cầu có nhiều hơn { $percent } phần trăm của một tháng lương không?
    .why = Theo một quy định của Lào ({ $rule-year }), công ty được thu nhiều nhất là phần này của một tháng lương. Ví dụ: nếu lương là { $example-pay } một tháng, thì đó là { $example-fee }.
    .ask = Hãy xin họ ghi ra giấy hai con số: tổng số tiền bạn phải trả, và lương một tháng. Bạn có thể nhờ người tính toán giỏi giúp.
    .choice-more = Có, nhiều hơn
    .choice-less = Không, bằng mức này hoặc ít hơn

check-before-you-go-question-debt = Bạn có phải mang nợ ngay từ đầu không?
    .why = Làm việc để trả một món nợ không bao giờ hết là một dấu hiệu của lao động cưỡng bức. Lao động cưỡng bức là việc mà người ta không thể từ chối hoặc bỏ đi.
    .ask = Hãy hỏi: Ai trả tiền đi lại, ăn, ở và quần áo? Tôi có phải trả lại không? Bao nhiêu, và đến khi nào? Nếu tôi muốn bỏ đi thì sao?
    .choice-advance = Có, họ trả trước hoặc đưa tiền cho gia đình tôi, và tôi làm để trả lại
    .choice-loan = Có, tôi vay tiền của người khác để đi
    .choice-no = Không

check-before-you-go-question-papers = Ai sẽ giữ hộ chiếu của bạn?
    .why = Nếu người khác cầm hộ chiếu của bạn, bạn khó bỏ đi. Giữ hộ chiếu của người lao động là một dấu hiệu của lao động cưỡng bức.
    .ask = Hãy hỏi trước khi đi: Có ai lấy hộ chiếu của tôi không? Vì sao? Khi nào tôi được trả lại?
    .choice-they = Người tuyển, công ty hoặc người sử dụng lao động sẽ giữ, hoặc đã giữ rồi
    .choice-none = Tôi không có hộ chiếu
    .choice-me = Tôi tự giữ

check-before-you-go-question-way = Bạn sẽ qua biên giới bằng cách nào?
    .why = Để làm việc ở nước ngoài có giấy tờ, bạn cần thị thực lao động và đi qua cửa khẩu chính thức. Đường đi lén, hoặc thị thực du lịch để đi làm, là dấu hiệu của lời mời giả.
    .ask = Hãy hỏi: Cửa khẩu nào? Thị thực nào? Tôi có được xem thị thực trước khi đi không? Thị thực là giấy cho phép vào một nước. Thị thực lao động của Thái Lan gọi là thị thực L-A.
    .choice-hidden = Qua sông hoặc qua rừng, không qua cửa khẩu chính thức
    .choice-visit = Qua cửa khẩu chính thức hoặc sân bay, như khách du lịch hoặc bằng giấy thông hành biên giới
    .choice-work-visa = Qua cửa khẩu chính thức hoặc sân bay, bằng thị thực lao động

check-before-you-go-question-pressure = Có ai gây sức ép với bạn không?
    .why = Người muốn lợi dụng bạn có thể không cho bạn thời gian để suy nghĩ hoặc để hỏi.
    .ask = Hãy nói rằng bạn cần vài ngày để suy nghĩ. Xem lúc đó người kia làm gì. Hãy nói chuyện này với người bạn tin.
    .choice-threat = Có, họ đe dọa tôi hoặc gia đình tôi, hoặc không cho tôi từ chối
    .choice-secret = Có, tôi không được nói với ai
    .choice-hurry = Có, tôi phải đi hoặc trả tiền ngay
    .choice-no = Không

check-before-you-go-question-family = Gia đình bạn có biết bạn sẽ đi đâu và làm cho ai không?
    .why = Gia đình có thể tìm bạn và nhờ người giúp nếu họ biết bạn ở đâu.
    .ask = Hãy hỏi tên, địa chỉ và số điện thoại của người sử dụng lao động. Ghi ra giấy. Để một tờ cho gia đình và giữ một tờ.
    .choice-nobody = Không, họ không biết là tôi sẽ đi
    .choice-no-name = Họ biết, nhưng chưa ai cho chúng tôi biết tên người sử dụng lao động
    .choice-part = Họ biết một ít, nhưng không có địa chỉ hoặc số điện thoại
    .choice-all = Có, họ có tên, địa chỉ và số điện thoại trên giấy

check-before-you-go-flag-under-age = Bạn chưa đủ { $adult } tuổi
    .reason = Theo luật Lào (Nghị định 245, { $decree-year }), một người phải từ { $adult } tuổi trở lên mới được đưa đi làm việc ở nước ngoài. Ở Thái Lan, người dưới { $adult } tuổi không được làm ở quán bar, nơi mát-xa, sòng bạc hoặc nơi giải trí, không được đi đánh cá biển và không được làm ở nhà máy hải sản. Đưa đi hoặc tuyển người dưới { $adult } tuổi để bóc lột (lợi dụng và làm hại để kiếm lợi) là mua bán người. Vẫn là như vậy dù không ai nói dối hay ép buộc, và dù người đó đã đồng ý.
    .do = Bạn không làm gì sai. Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy nói với một người lớn bạn tin, hoặc gọi đường dây trợ giúp. Người trẻ có thể tự gọi. Đó là con hoặc người thân của bạn? Hãy nói chuyện bình tĩnh, lắng nghe, và cùng nhau gọi.

check-before-you-go-flag-stranger = Người mời là người lạ
    .reason = Bộ lao động Lào đã cảnh báo ({ $warning-year }) về những người và công ty trên mạng xã hội mời đi làm ở Hàn Quốc mà không có phép. Một bạn trẻ { $victim-age } tuổi ở miền bắc Lào nhận được tin nhắn Facebook của người lạ về việc kiếm tiền. Cuối cùng bạn ấy rơi vào một khu khép kín ở Myanmar, nơi người ta bị ép đi lừa người khác trên mạng. Có những tài khoản biến mất sau khi mời.
    .do = Tốt hơn là bây giờ đừng gửi tiền, ảnh, video hoặc giấy tờ. Hãy hỏi tên và địa chỉ của công ty. Hỏi cơ quan lao động về công ty đó. Giữ lại các tin nhắn.

check-before-you-go-flag-known-recruiter = Người mời là người bạn quen
    .reason = Các báo cáo từ { $from-year } đến { $to-year } nói rằng người tuyển thường là người quen: hàng xóm, bạn bè, họ hàng, hoặc người cùng làng đã từng đi nước ngoài. Điều này không có nghĩa là người đó đang nói dối bạn.
    .do = Hãy hỏi những câu giống như với người lạ: Người sử dụng lao động nào? Ở đâu? Lương bao nhiêu? Ai trả tiền cho ai? Hãy xin ghi ra giấy. Hãy hỏi cả cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư.

check-before-you-go-flag-no-licence = Không có công ty dịch vụ việc làm nào có giấy phép
    .reason = Theo quy định của Lào (Nghị định 245, { $decree-year }), công ty đưa lao động đi nước ngoài phải có giấy phép. Bộ lao động cấp giấy cho phép cho mỗi lần đưa đi. Với một số việc ở nước ngoài, cơ quan nhà nước tự làm. Các cảnh báo về lời mời giả cũng nêu dấu hiệu này: không có công ty có giấy phép, hoặc không có công ty nào kiểm tra được.
    .do = Hãy hỏi cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư xem có cách đi nào có giấy tờ. Hãy hỏi người tuyển xem ai chịu trách nhiệm về những lời hứa. Tốt hơn là đợi, chưa ký và chưa trả tiền, cho đến khi bạn biết rõ.

check-before-you-go-flag-licence-unchecked = Chưa ai kiểm tra giấy phép
    .reason = Công ty dịch vụ việc làm Lào phải có giấy phép mới được đưa người đi làm việc ở nước ngoài. Theo một quy định ({ $rule-year }), giấy phép phải được cấp lại { $years } năm một lần. Chúng tôi không có danh sách các công ty đang có giấy phép.
    .do = Hãy xin công ty cho xem giấy phép. Ghi lại tên và ngày trên đó. Hỏi cơ quan lao động của tỉnh bạn về giấy phép này trước khi ký hoặc trả tiền.

check-before-you-go-flag-place-changed = Nơi làm hoặc công việc không rõ, hoặc đã thay đổi
    .reason = Bị lừa về công việc, tiền lương hoặc nơi làm là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Các cảnh báo về lời mời giả nêu một dấu hiệu nữa: người ta bị đưa đến một nước khác với thỏa thuận. Một bạn trẻ { $victim-age } tuổi từ Lào được hứa cho làm ở nhà hàng, rồi bị bán nhiều lần và bị đưa sang Myanmar (báo cáo: { $report-year }).
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy xin ghi nơi làm mới và công việc ra giấy. Bạn đang trên đường đi rồi? Hãy gọi đường dây trợ giúp ngay khi có thể, và báo cho gia đình biết bạn đang ở đâu.

check-before-you-go-flag-zone = Nơi mà nhiều người đã nhờ giúp đỡ
    .reason = Đặc khu Tam giác Vàng ở Bò Kẹo. Các báo cáo từ { $from-year } đến { $to-year } kể về những món nợ ngay từ ngày đầu, và những người bị nhốt, bị đánh, hoặc bị bán cho công ty khác. Liên Hợp Quốc nói ({ $un-year }): có thể có ít nhất { $myanmar } người ở Myanmar và { $cambodia } người ở Campuchia bị giữ và bị ép đi lừa người khác trên mạng. Liên Hợp Quốc nói họ là nạn nhân, không phải tội phạm.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Có người nhà bạn đang ở đặc khu Tam giác Vàng và không thể ra? Công an Lào đã nói ({ $police-year }): họ có thể vào khi người đó hoặc gia đình trình báo. Gia đình có thể gọi.

check-before-you-go-flag-other-country = Hãy hỏi đường hợp pháp nào đi đến nước này
    .reason = Hàn Quốc: cơ quan nhà nước điều hành chương trình lao động EPS (thị thực E-9). Với mùa vụ ở nông trại và nghề cá, bộ lao động Lào có thỏa thuận với các địa phương ở Hàn Quốc. Bộ đã cảnh báo về lời mời giả ({ $korea-year }). Nhật Bản: chỉ đi làm qua các tổ chức được chấp thuận. Malaysia: bộ đã nói ({ $malaysia-date }) rằng Malaysia và Lào không có thỏa thuận lao động. Trung Quốc: chúng tôi không tìm thấy đường chính thức nào cho lao động Lào. Những điều này có thể đã thay đổi.
    .do = Hãy hỏi cơ quan lao động của tỉnh bạn hoặc trung tâm hỗ trợ lao động di cư: Có đường hợp pháp nào? Mất bao nhiêu tiền? Mất bao lâu?

check-before-you-go-flag-online-work = Việc trên mạng hoặc trong sòng bạc
    .reason = Nhiều lời mời như vậy là giả. Các báo cáo từ { $from-year } đến { $to-year } kể về những người ở đặc khu Tam giác Vàng được hứa việc nhắn tin, bán hàng hoặc làm nhà hàng. Họ mang nợ ngay từ đầu, và có người bị ép làm mại dâm. Liên Hợp Quốc báo cáo ({ $un-year }) rằng người ta ở khu vực này bị ép đi lừa người khác trên mạng, và bị lấy mất hộ chiếu và điện thoại. Lương tốt, bài kiểm tra dễ và vé được trả sẵn thường có trong lời mời giả.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy hỏi tên và địa chỉ của công ty, và hỏi cơ quan lao động về công ty đó. Có người đang ở đó và bị ép đi lừa người khác? Người đó cần được giúp, không đáng bị trách.

check-before-you-go-flag-night-work = Việc ở nhà hàng, quán bar, karaoke hoặc nơi mát-xa
    .reason = Các báo cáo từ { $from-year } đến { $to-year } kể về các em gái Lào được hứa cho làm nhà hàng ở Thái Lan. Các em bị ép làm mại dâm, có em bị đánh hoặc không được trả lương. Có các em ({ $debt-year }) bị đòi trả lại tiền quần áo, đồ trang điểm và từ { $travel-low } đến { $travel-high } tiền đi lại. Ở Thái Lan, người dưới { $adult } tuổi không được làm ở quán bar, nơi mát-xa, sòng bạc hoặc nơi giải trí. Chúng tôi không thể biết lời mời của bạn có giống như vậy không.
    .do = Hãy hỏi tên và địa chỉ của nơi làm, và xin ghi tiền lương ra giấy. Đưa những điều này cho gia đình. Hãy tự giữ hộ chiếu. Hẹn với gia đình khi nào bạn sẽ gọi về.

check-before-you-go-flag-fishing = Việc trên tàu hoặc làm hải sản
    .reason = Một nghị định của Lào ({ $decree-year }) không cho phép đưa lao động đi đánh cá trên thuyền nhỏ. Ở Thái Lan, phải đủ { $adult } tuổi mới được đi đánh cá biển và làm ở nhà máy hải sản. Một báo cáo ({ $report-year }) nêu nam giới và trẻ em trai Lào bị lao động cưỡng bức trên tàu Thái Lan. Những người đánh cá kể rằng thuyền trưởng giữ giấy tờ, mỗi ngày làm { $hours } giờ, và nhiều năm không được trả lương. Phần lớn các chuyện này là của người từ nước khác.
    .do = Hãy xin hợp đồng trên giấy, có một bản cho bạn. Một quy định của Thái Lan ({ $rule-year }) yêu cầu phải có như vậy khi đi đánh cá biển. Hãy hỏi tên tàu và tên chủ tàu, và đưa cho gia đình. Hỏi cơ quan lao động xem việc này có được phép không.

check-before-you-go-flag-marriage-offer = Trong lời mời có chuyện kết hôn ở nước ngoài
    .reason = Các báo cáo từ { $from-year } đến { $to-year } nói: các gia đình ở Lào được hứa khoảng { $dowry }, hoặc lên tới { $dowry-top }, cho một cuộc hôn nhân ở Trung Quốc. Một số phụ nữ và em gái không được ra ngoài hoặc gọi về nhà, bị đánh hoặc bị bán. Có em gái chỉ mới { $youngest } tuổi. Luật của Lào về mua bán người cũng nêu việc kết hôn là một cách che đậy. Một bài đăng trên Facebook ({ $post-year }) hứa { $post-pay } một tháng nếu lấy một người đàn ông kinh doanh, và xin các đoạn video. Sau đó tài khoản biến mất.
    .do = Tốt hơn là đừng đi, đừng nhận và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Bạn có quyền từ chối, dù người khác đã đồng ý. Hãy gọi đường dây trợ giúp. Có người nhà bạn đang ở đó rồi? Bạn có thể gọi giúp người đó.

check-before-you-go-flag-no-contract = Không có hợp đồng trên giấy
    .reason = Theo luật Lào (Nghị định 245, { $decree-year }), người lao động đi nước ngoài phải có hợp đồng lao động. Luật Thái Lan (sửa đổi { $thai-year }) yêu cầu phải có hợp đồng bằng văn bản bằng tiếng của người lao động; ILO (Tổ chức Lao động Quốc tế) giải thích như vậy. Lời hứa miệng khó chứng minh.
    .do = Hãy xin hợp đồng trên giấy trước khi đi hoặc trả tiền. Hợp đồng nên ghi: người sử dụng lao động, nơi làm, công việc, tiền lương và ngày trả lương, giờ làm, ngày nghỉ, và ai trả tiền ăn, tiền ở và tiền đi lại. Giữ một bản, và để một bản cho gia đình.

check-before-you-go-flag-contract-unread = Bạn không đọc được hợp đồng
    .reason = Luật Thái Lan (sửa đổi { $thai-year }) yêu cầu phải có hợp đồng bằng văn bản bằng tiếng của người lao động; ILO (Tổ chức Lao động Quốc tế) giải thích như vậy.
    .do = Tốt hơn là chưa ký. Hãy xin hợp đồng bằng tiếng của bạn. Hãy nhờ người bạn tin, cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư đọc to cho bạn nghe. Giữ một bản.

check-before-you-go-flag-high-pay = Lương rất cao cho việc dễ
    .reason = Các cảnh báo của đại sứ quán, báo chí và trang việc làm nêu dấu hiệu này của lời mời giả: lương cao cho việc cần ít tay nghề. Thường có bài kiểm tra rất dễ, và vé và chỗ ở được trả sẵn. Đây không phải là danh sách chính thức.
    .do = Hãy hỏi người làm việc này ở đó thường được trả bao nhiêu. So với lương tối thiểu (mức lương thấp nhất mà luật cho phép). Hỏi cơ quan lao động về công ty trước khi bạn quyết định.

check-before-you-go-flag-pay-unclear = Tiền lương không rõ
    .reason = Ở Thái Lan, hợp đồng lao động phải ghi lương bao nhiêu. Lương không được thấp hơn lương tối thiểu (mức lương thấp nhất mà luật cho phép), và phải được trả ít nhất mỗi tháng một lần. Nói dối về lương và giữ lại tiền lương là dấu hiệu của lao động cưỡng bức.
    .do = Hãy xin ghi ra giấy: Bao nhiêu? Trả vào ngày nào? Cho bao nhiêu giờ? Trừ bao nhiêu, và trừ vì việc gì? Làm thêm giờ thì trả thế nào?

check-before-you-go-flag-unclear-fee = Yêu cầu trả tiền quá sớm, hoặc không ai nói để làm gì
    .reason = Các cảnh báo về lời mời giả nêu dấu hiệu này: yêu cầu trả tiền sớm. Trong một vụ, ít nhất { $people } người Lào đã trả tiền cho thị thực giả đi Hàn Quốc. Mỗi người mất từ { $low } đến hơn { $high }. Bản tin không ghi ngày.
    .do = Tốt hơn là đừng trả tiền trước khi bạn nói chuyện với người có thể giúp. Hãy xin một tờ giấy ghi tiền để làm gì và ai nhận. Bạn đã trả rồi? Đó không phải lỗi của bạn. Giữ mọi giấy tờ và tin nhắn, và gọi để được tư vấn.

check-before-you-go-flag-job-fee = Bạn được yêu cầu trả tiền để có việc làm
    .reason = Từ { $thai-year }, luật Thái Lan nói không được thu phí tìm việc của lao động nước ngoài. Lúc đó luật còn chưa quy định rõ những khoản nào là phí như vậy. Theo một quy định của Lào ({ $rule-year }), công ty được thu nhiều nhất { $percent } phần trăm của một tháng lương. Như vậy quy định của hai nước khác nhau.
    .do = Hãy hỏi quy định nào cho thu phí này, và phí để làm gì. Hỏi cơ quan lao động trước khi trả. Nếu bạn trả, hãy xin biên lai (tờ giấy chứng minh bạn đã trả tiền) và giữ lại.

check-before-you-go-flag-papers-fee = Bạn được yêu cầu trả tiền làm giấy tờ
    .reason = Các giấy tờ này có giá chính thức. Thái Lan đã đặt giá thị thực L-A ({ $visa-year }) là { $visa } cho người lao động đi theo thỏa thuận với Lào. Giá này có hiệu lực đến { $visa-end }. Hộ chiếu Lào ({ $passport-year }) giá { $passport }, và hộ chiếu điện tử giá { $e-passport }. Giá hộ chiếu lấy từ một bản tin và có thể đã thay đổi.
    .do = Hãy hỏi giá từng giấy tờ một. Hỏi giá ở cơ quan làm giấy tờ đó. Xin biên lai (tờ giấy chứng minh bạn đã trả tiền) và giữ lại.

check-before-you-go-flag-fee-above-limit = Phí cao hơn mức quy định của Lào cho phép
    .reason = Theo một quy định của Lào ({ $rule-year }), công ty được thu nhiều nhất { $percent } phần trăm của một tháng lương. Chúng tôi không biết công ty có được yêu cầu thêm chi phí khác không. Một luật mới ({ $law-year }) có thể đã thay đổi điều này; chúng tôi chưa thấy luật đó nói gì về phí. Theo một bản tin ({ $report-date }), các công ty yêu cầu khoảng { $asked }. Đó không phải giá chính thức.
    .do = Hãy xin danh sách mọi chi phí trên giấy: mỗi khoản để làm gì, và ai trả. Đưa cho cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư xem trước khi bạn trả tiền.

check-before-you-go-flag-debt-to-recruiter = Bạn sẽ nợ tiền những người đưa bạn đi
    .reason = Làm việc để trả món nợ không hết là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Ở Thái Lan, có các em gái bị đòi trả lại tiền quần áo, đồ trang điểm và đi lại, và mọi tiền các em kiếm được đều bị lấy để trả nợ. Ở đặc khu Tam giác Vàng ({ $zone-year }), người sử dụng lao động đòi { $zone-debt }, và cả tiền ăn, tiền ở.
    .do = Hãy xin ghi ra giấy: Nợ bao nhiêu? Mỗi tháng trừ bao nhiêu? Khi nào trả hết? Hãy hỏi nếu bạn muốn bỏ đi thì sao. Nếu họ không trả lời, tốt hơn là đợi và hỏi một đường dây trợ giúp.

check-before-you-go-flag-loan = Bạn sẽ vay tiền để đi
    .reason = Các đường hợp pháp có thể chậm và tốn nhiều tiền. Vì vậy người ta tìm đến người môi giới (người đưa lao động đi để lấy tiền) và mắc nợ. Mắc nợ thì khó bỏ một việc làm xấu hơn.
    .do = Hãy tính trước khi vay: Phải làm bao nhiêu tháng lương mới trả hết? Nếu việc làm kết thúc sớm thì sao? Hãy xin ghi các điều kiện vay ra giấy. Nói chuyện với gia đình hoặc trung tâm hỗ trợ lao động di cư.

check-before-you-go-flag-papers-kept = Người khác sẽ giữ hộ chiếu của bạn
    .reason = Khi người khác giữ hộ chiếu hoặc thẻ căn cước của người lao động, đó là một dấu hiệu của lao động cưỡng bức. Ở Thái Lan, người giữ giấy tờ quan trọng của lao động nước ngoài có thể bị tù đến { $months } tháng, bị phạt tiền đến { $fine }, hoặc cả hai. Điều này lấy từ một văn bản luật ({ $law-year }); chúng tôi không biết hết các thay đổi sau đó.
    .do = Hãy xin được tự giữ hộ chiếu. Làm bản sao: một bộ cho gia đình, một bộ cho bạn, và ảnh chụp trong điện thoại. Họ cần hộ chiếu để làm thị thực? Hãy hỏi khi nào trả lại và xin ghi ra giấy. Họ đã giữ rồi? Hãy đòi lại, và nhờ giúp nếu họ không chịu trả.

check-before-you-go-flag-no-own-papers = Bạn không có hộ chiếu
    .reason = Để làm việc ở Thái Lan có giấy tờ, một người cần hộ chiếu hoặc giấy đi lại, thị thực L-A, hợp đồng và giấy phép lao động. Người làm việc không có giấy phép có thể bị phạt từ { $fine-low } đến { $fine-high }, và bị đưa về nước (các bản tin đến { $fine-year }). Có trường hợp ({ $girls-year }) { $girls } em gái từ Lào không có giấy tờ bị công an Trung Quốc giữ hơn { $months } tháng.
    .do = Hãy hỏi cách làm hộ chiếu trước khi đi, và giá bao nhiêu. Hỏi cơ quan lao động xem việc này cần những giấy tờ nào. Bạn đã ở nước ngoài mà không có giấy tờ? Bạn vẫn có thể gọi để nhờ giúp.

check-before-you-go-flag-hidden-crossing = Đi lén qua biên giới
    .reason = Những người đi qua sông hoặc qua rừng đã bị bắt. Một số người ({ $broker-year }) đã trả cho người môi giới (người đưa người khác qua biên giới để lấy tiền) từ { $broker-low } đến { $broker-high }. Từ { $arrests-from } đến { $arrests-to }, { $arrested } lao động Lào không có giấy tờ bị bắt ở Thái Lan. Người làm việc không có giấy phép có thể bị phạt từ { $fine-low } đến { $fine-high } (các bản tin đến { $fine-year }). Đi lén cũng là một dấu hiệu của lời mời giả.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Hãy hỏi cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư về đường chính thức. Có người đã qua bên kia và đang gặp khó khăn? Ở Thái Lan, người lao động có quyền dù có hay không có giấy tờ, và có thể gọi để nhờ giúp.

check-before-you-go-flag-visit-visa = Không có thị thực lao động
    .reason = Các cảnh báo về lời mời giả nêu dấu hiệu này: dùng thị thực du lịch để đi làm. Ít nhất { $people } người Lào đã mất tiền vì thị thực du lịch giả đi Hàn Quốc. Người làm việc ở Thái Lan không có giấy phép có thể bị phạt từ { $fine-low } đến { $fine-high }. Người đó bị đưa về nước và không được cấp giấy phép lao động trong { $ban-years } năm (các bản tin đến { $fine-year }). Chúng tôi không tìm thấy quy định hiện nay về lao động Lào có giấy thông hành biên giới.
    .do = Hãy hỏi bạn được cấp thị thực nào, và giấy phép lao động nào. Xin xem các giấy đó trước khi đi hoặc trả tiền. Hỏi cơ quan lao động xem việc này cần thị thực nào.

check-before-you-go-flag-threat = Có người đe dọa bạn
    .reason = Đe dọa người lao động hoặc gia đình họ là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .do = Đây không phải lỗi của bạn. Tốt hơn là đừng đi, trước khi bạn nói chuyện với người có thể giúp. Hãy nói với một người bạn tin. Gọi đường dây trợ giúp. Nếu bạn đang gặp nguy hiểm, hãy gọi công an. Giữ lại các tin nhắn nếu việc đó không gây nguy hiểm cho bạn.

check-before-you-go-flag-secret = Họ bảo bạn đừng nói với ai
    .reason = Bị cắt liên lạc với gia đình và người khác là một dấu hiệu của lao động cưỡng bức. Tổ chức Lao động Quốc tế (ILO) nói như vậy. Nếu không ai biết, thì không ai có thể tìm bạn.
    .do = Tốt hơn là đừng đi và đừng trả tiền, trước khi bạn nói chuyện với người có thể giúp. Bạn không bắt buộc phải giữ bí mật này. Hãy nói với một người bạn tin, ở nhà hoặc qua đường dây trợ giúp.

check-before-you-go-flag-hurry = Họ giục bạn phải nhanh
    .reason = Các cảnh báo về lời mời giả nêu dấu hiệu này: “đi ngay bây giờ”. Người đang vội không có thời gian để hỏi.
    .do = Hãy cứ từ từ. Hãy nói rằng bạn cần vài ngày để hỏi gia đình và cơ quan lao động. Nếu sau đó lời mời không còn nữa, điều đó không có nghĩa là bạn làm sai.

check-before-you-go-flag-family-unaware = Gia đình bạn không biết
    .reason = Bị cắt liên lạc với gia đình là một dấu hiệu cảnh báo. Trong một cuộc khảo sát cũ, { $percent } phần trăm cha mẹ không biết con mình ở đâu (bản in { $survey-year }).
    .do = Hãy nói với một người trong gia đình. Bạn thấy khó nói? Vậy hãy nói với một người khác mà bạn tin. Để lại cho người đó tên, địa chỉ và số điện thoại của người sử dụng lao động. Hẹn khi nào bạn sẽ gọi về.

check-before-you-go-flag-employer-unknown = Không ai cho bạn biết tên người sử dụng lao động
    .reason = Lời khuyên cho người đi nước ngoài là: hãy biết tên, địa chỉ và số điện thoại của người sử dụng lao động trước khi đi. Các cảnh báo về lời mời giả nêu dấu hiệu này: một công ty không kiểm tra được.
    .do = Hãy xin tên, địa chỉ và số điện thoại trên giấy. Nếu bạn không được cho, tốt hơn là đợi, chưa đi và chưa trả tiền. Hãy hỏi cơ quan lao động xem họ biết gì về người sử dụng lao động đó.

check-before-you-go-flag-family-details = Gia đình bạn cần biết nhiều hơn
    .reason = Lời khuyên cho người đi nước ngoài là: để lại cho gia đình tên, địa chỉ và số điện thoại của người sử dụng lao động.
    .do = Hãy ghi những điều này ra giấy, cùng với tên những người đưa bạn đi. Để lại bản sao giấy tờ của bạn cho gia đình. Hẹn bao lâu bạn sẽ gọi về một lần.
