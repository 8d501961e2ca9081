# Topics: guidance for each part of the way - before, on the way, at work, in trouble, home again

# en: 150e4615
topic-before = Trước khi đi
    .about = Có những điều dễ hỏi hơn khi bạn còn ở nhà.
    .point-1 = Hãy nói chuyện với gia đình và với người biết nơi đó hoặc việc đó. Bạn cũng có thể hỏi trung tâm hỗ trợ lao động di cư (nơi tư vấn cho người đi làm việc ở nước ngoài).
    .point-2 = Hãy kiểm tra xem công ty dịch vụ việc làm có giấy phép của bộ lao động không. Bạn có thể hỏi cơ quan lao động của tỉnh bạn.
    .point-3 = Theo luật Lào (Nghị định 245, { $decree }), phải từ { $adult } tuổi trở lên mới được đưa đi làm việc ở nước ngoài.
    .point-4 = Hãy biết tên, địa chỉ và số điện thoại của người sử dụng lao động. Để lại những điều này cho gia đình.
    .point-5 = Hãy hỏi ai trả tiền đi lại và tiền ở.
    .unknown-1 = Chúng tôi không có danh sách các công ty đang có giấy phép.

# en: 2b2ef773
topic-documents = Giấy tờ: làm bản sao và tự giữ
    .about = Bản sao giúp bạn nếu giấy tờ bị mất hoặc bị lấy.
    .point-1 = Làm bản sao mọi giấy tờ. Để một bộ cho gia đình và giữ một bộ bên mình. Chụp ảnh giấy tờ bằng điện thoại.
    .point-2 = Hãy tự giữ giấy tờ gốc. Đừng giao cho người sử dụng lao động.
    .point-3 = Ở Thái Lan, bạn còn được nhận giấy phép lao động và thẻ sức khỏe. Cũng làm bản sao các giấy này.
    .unknown-1 = Các lời khuyên này lấy từ những trang không ghi ngày.

# en: 995c791b
topic-contract = Hợp đồng lao động cho việc ở Thái Lan phải ghi gì
    .about = Hợp đồng lao động là tờ giấy ghi những điều người sử dụng lao động hứa. Hãy kiểm tra các điểm này trước khi ký.
    .point-1 = Việc gì, lương bao nhiêu, và trả vào ngày nào. Lương không được thấp hơn lương tối thiểu (mức lương thấp nhất mà luật cho phép). Lương phải được trả ít nhất mỗi tháng một lần.
    .point-2 = Bao lâu: { $short } hoặc { $long } năm. Và làm ở nơi nào.
    .point-3 = Mỗi ngày làm nhiều nhất { $hours } giờ, hoặc { $hard-hours } giờ nếu việc nguy hiểm. Mỗi tuần nhiều nhất { $days } ngày.
    .point-4 = Ngày nghỉ có lương: mỗi tuần { $day-off } ngày, mỗi năm { $holidays } ngày lễ, và thêm { $leave } ngày sau một năm làm việc.
    .point-5 = Làm nhiều hơn số giờ này là làm thêm giờ. Làm thêm giờ được trả ít nhất gấp rưỡi; làm ngày nghỉ được trả ít nhất gấp { $holiday-pay } lần.
    .point-6 = Ai trả tiền ăn, tiền ở, tiền bác sĩ và tiền đi lại: hãy thỏa thuận trên giấy. Luật Thái Lan (sửa đổi { $changed }) yêu cầu hợp đồng bằng tiếng của bạn; Tổ chức Lao động Quốc tế (ILO) giải thích như vậy.
    .unknown-1 = Bản hướng dẫn của chính phủ Thái Lan nói ngày nghỉ hằng tuần có lương. Với người được trả theo ngày thì có thể khác.
    .unknown-2 = Bản hướng dẫn không ghi ngày. Bạn có thể hỏi đường dây về lao động của Thái Lan xem bây giờ còn như vậy không: { $line }.

# en: 4575287a
topic-money = Để dành tiền và gửi tiền về nhà
    .about = Các báo cáo nói gì về tiền mà người ở nước ngoài gửi về nhà.
    .point-1 = Các báo cáo từ { $from } đến { $to } nói: tiền từ nước ngoài giúp gia đình sống tốt hơn. Nhưng ít người gửi qua ngân hàng, và phần lớn các khoản về Lào theo đường chính thức là nhỏ.
    .point-2 = Khoảng { $ilo }, Tổ chức Lao động Quốc tế (ILO) khuyên mọi người học về tiền bạc trước khi đi. ILO nói rằng biết dùng ngân hàng thì có ích.
    .point-3 = Khoảng { $digital }, một quỹ của Liên Hợp Quốc viết rằng các cách gửi bằng kỹ thuật số, như qua điện thoại hoặc mạng, giúp phụ nữ nhiều nhất.
    .step-1 = Trước khi gửi tiền, hãy hỏi: Mất phí bao nhiêu? Ở nhà nhận được bao nhiêu? Khi nào nhận?
    .step-2 = Giữ biên lai (tờ giấy hoặc tin nhắn chứng minh bạn đã trả tiền).
    .unknown-1 = Chúng tôi không tìm thấy danh sách giá hiện nay, và không thấy tài liệu nào so sánh các cách gửi tiền.

# en: 4eff10c2
topic-way = Trên đường đi
    .about = Các báo cáo nói gì về việc qua biên giới.
    .point-1 = Hãy đi qua cửa khẩu chính thức.
    .point-2 = Các bản tin từ { $from } đến { $to } kể về những người qua sông hoặc qua rừng. Họ bị bắt và phải nộp phạt. Vào { $year }, một số người đã trả cho người môi giới từ { $low } đến { $high } (người môi giới đưa người đi làm để lấy tiền).
    .point-3 = Đừng để ai đưa bạn đến một nước khác với thỏa thuận. Đó là dấu hiệu của lời mời giả.
    .step-1 = Bạn đang bị đưa đến nơi khác? Hãy báo cho gia đình biết bạn đang ở đâu, ngay khi làm được mà không nguy hiểm. Trên đường đi, bạn cũng có thể gọi đường dây trợ giúp.

# en: ff70a9ec
topic-work = Khi làm việc
    .about = Ba điều giúp bạn nếu sau này có rắc rối.
    .point-1 = Ghi lại từng ngày bạn làm việc, và làm bao nhiêu giờ.
    .point-2 = Ở Thái Lan, người sử dụng lao động phải báo cho cơ quan Thái Lan là bạn làm việc ở đó, trong vòng { $days } ngày. Một bản tin nói là { $mou-days } ngày với người đi theo đường MoU (thỏa thuận giữa các chính phủ). Người sử dụng lao động cũng phải đưa cho bạn một bản sao hợp đồng.
    .point-3 = Đừng làm cho người sử dụng lao động khác hoặc ở nơi khác với giấy phép của bạn.
    .step-1 = Bạn không có bản sao hợp đồng? Hãy xin một bản. Chụp ảnh bản đó và giấy phép lao động.
    .unknown-1 = Các trang nói điều này không ghi ngày.

# en: b35887a9
topic-rights = Quyền của bạn, theo từng nước
    .about = Những gì chúng tôi biết về quyền của người làm việc ở Thái Lan, Hàn Quốc và Nhật Bản.
    .point-1 = Thái Lan: bạn có quyền, dù có hay không có giấy tờ. Một trong các quyền đó là lương tối thiểu (mức lương thấp nhất mà luật cho phép).
    .point-2 = Thái Lan: từ { $homes }, lương tối thiểu cũng áp dụng cho lao động giúp việc gia đình (người làm việc trong nhà người khác).
    .point-3 = Thái Lan: từ { $fees }, luật nói không được thu phí tìm việc của người lao động. Lúc đó luật còn chưa quy định rõ những khoản nào là phí như vậy.
    .point-4 = Thái Lan: giữ giấy tờ của người lao động là trái luật (văn bản từ { $papers }).
    .point-5 = Hàn Quốc: vào { $korea }, lương tối thiểu là { $wage } một giờ. Người nước ngoài cũng được mức như vậy.
    .point-6 = Nhật Bản: chỉ đi làm qua các tổ chức được chấp thuận (bản tin từ { $japan }).
    .unknown-1 = Luật Thái Lan về giấy tờ đã được sửa đổi ({ $changed }). Chúng tôi không biết hết các thay đổi.
    .unknown-2 = Với các nước khác, chúng tôi chưa có danh sách như vậy.

# en: e0e46bf3
topic-health = Sức khỏe ở Thái Lan
    .about = Ai có bảo hiểm để đi khám bác sĩ và vào bệnh viện.
    .point-1 = Vào { $said }, bộ lao động Thái Lan viết: lao động nước ngoài có giấy tờ được bảo hiểm xã hội (bảo hiểm do nhà nước điều hành) hoặc bảo hiểm y tế, giống như lao động Thái. Người không có giấy tờ thường không có bảo hiểm.
    .point-2 = Người đi theo đường MoU (thỏa thuận giữa các chính phủ) hoặc đăng ký ở Thái Lan được yêu cầu có bảo hiểm y tế hoặc giấy khám sức khỏe. Hãy xem chi phí trước khi trả tiền.
    .point-3 = Một nghiên cứu cho thời gian từ { $from } đến { $to } nói: người không có giấy tờ mua được bảo hiểm y tế cho người di cư ở bệnh viện công, mỗi lần một năm.
    .unknown-1 = Chúng tôi không biết bây giờ bảo hiểm này giá bao nhiêu và ai mua được. Hãy hỏi ở bệnh viện công.

# en: 1b48bab3
topic-pregnancy = Mang thai và làm việc ở Thái Lan
    .about = Luật Thái Lan nói gì cho phụ nữ đi làm.
    .point-1 = Từ { $since }, người lao động được nghỉ sinh con { $days } ngày. Trong đó { $paid } ngày có lương.
    .point-2 = Không được cho phụ nữ nghỉ việc vì mang thai. Một quy định ({ $rule }) cũng nói như vậy cho lao động giúp việc gia đình (người làm việc trong nhà người khác).
    .point-3 = Theo quy định cho lao động giúp việc gia đình, phụ nữ mang thai không làm đêm, không làm thêm giờ và không làm ngày nghỉ.
    .unknown-1 = Các bản tin nói chênh nhau một ngày về ngày luật mới bắt đầu.
    .unknown-2 = Với lao động giúp việc gia đình, quy định ({ $rule }) cho { $home-days } ngày. Chúng tôi không biết luật mới có thay đổi điều này không.

# en: 4b10af9c
topic-children = Trẻ em ở Thái Lan
    .about = Đi học, giấy khai sinh và ở cùng nhau.
    .point-1 = Mọi trẻ em ở Thái Lan được đi học miễn phí, dù có hay không có giấy tờ. Chính sách này có từ { $first } và { $second }.
    .point-2 = Không phải lúc nào cũng được như vậy. Các báo cáo từ { $from } đến { $to } nói khoảng { $percent } phần trăm trẻ em di cư học ở trường Thái Lan.
    .point-3 = Con bạn sinh ở Thái Lan? Hãy đăng ký khai sinh. Con được phép ở lại giống như cha hoặc mẹ.
    .point-4 = Đường MoU (thỏa thuận giữa các chính phủ) dành cho người lao động, không dành cho gia đình. Vào { $round }, con dưới { $age } tuổi của người lao động mới đăng ký được phép ở lại. Theo chúng tôi biết, đợt đó đã hết.
    .step-1 = Hãy hỏi trường học và bệnh viện xem con bạn cần giấy tờ gì. Giữ giấy khai sinh và một bản sao.
    .unknown-1 = Chúng tôi không biết bây giờ có quy định nào cho con của người lao động mới đăng ký.

# en: 81cd4648
topic-family = Giữ liên lạc
    .about = Khi gia đình biết bạn ở đâu, họ có thể tìm bạn và nhờ người giúp.
    .point-1 = Hãy gọi về nhà thường xuyên. Cho gia đình biết địa chỉ của bạn và tên người sử dụng lao động. Khi có gì thay đổi, hãy báo cho họ.
    .point-2 = Bị cắt liên lạc với gia đình là một dấu hiệu cảnh báo. Có người lấy điện thoại của bạn, hoặc không cho bạn gọi? Hãy nhờ giúp khi có thể.
    .point-3 = Trong một cuộc khảo sát cũ (in khoảng { $year }), { $percent } phần trăm cha mẹ không biết con mình ở đâu.

# en: d150d416
topic-emergency = Gặp nguy hiểm, bị thương, hoặc bị giữ giấy tờ
    .about = Bây giờ bạn có thể làm gì, và luật nói gì. Những điều người ta đã làm với bạn không phải lỗi của bạn.
    .point-1 = Thái Lan: { $line } là đường dây trợ giúp của bộ phát triển xã hội. Đường dây dành cho người Thái và người nước ngoài.
    .point-2 = Đặc khu Tam giác Vàng ở Bò Kẹo: vào { $zone }, công an Lào nói rằng họ khó vào đó, nhưng có thể vào khi người đó hoặc gia đình trình báo (kể với công an điều đã xảy ra và nhờ giúp).
    .point-3 = Thái Lan: giữ giấy tờ của người lao động là phạm tội (văn bản từ { $papers }).
    .step-1 = Bạn đang gặp nguy hiểm? Hãy gọi công an của nước bạn đang ở. Nếu được, hãy gọi khi không có ai nghe.
    .step-2 = Trước hết hãy nói bạn đang ở đâu. Nếu không biết đó là nơi nào, hãy nói những gì bạn nhìn thấy. Sau đó nói tên bạn.
    .step-3 = Bạn không gọi được? Người bạn tin có thể gọi thay bạn.
    .unknown-1 = Chúng tôi chưa tự gọi thử đường dây này. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.
    .unknown-2 = Luật Thái Lan về giấy tờ đã được sửa đổi ({ $changed }). Chúng tôi không biết hết các thay đổi.

# en: df763862
topic-wages = Bạn không được trả lương (Thái Lan)
    .about = Bạn có thể khiếu nại, và không mất tiền. Khiếu nại nghĩa là: bạn kể cho cơ quan điều đã xảy ra và yêu cầu họ giải quyết.
    .point-1 = Hãy khiếu nại ở cơ quan bảo vệ và phúc lợi lao động của tỉnh, hoặc gọi { $line }. Lao động di cư cũng làm được.
    .point-2 = Thanh tra lao động (người của nhà nước kiểm tra nơi làm việc) có thể ra lệnh cho người sử dụng lao động trả tiền. Đó có thể là tiền lương, tiền làm thêm giờ, và trợ cấp thôi việc (tiền phải trả khi việc làm bị chấm dứt).
    .point-3 = Một ví dụ: vào { $year }, { $workers } người lao động từ Myanmar được trả { $paid } trong vòng { $months } tháng.
    .point-4 = Một đường dây trợ giúp khác là { $other } (Cục Việc làm Thái Lan). Có tin nói đường dây này trả lời bằng tiếng Anh, tiếng Myanmar và tiếng Khmer. Không có tiếng Lào; người ta cho rằng người gọi từ Lào nói được tiếng Thái.
    .step-1 = Ghi lại bạn đã làm những ngày và giờ nào, và đã được trả bao nhiêu.
    .step-2 = Mang theo hợp đồng, giấy phép hoặc ảnh chụp, nếu bạn có.
    .step-3 = Đến cơ quan đó, hoặc gọi điện.
    .unknown-1 = Điều này lấy từ các bản tin từ { $from } đến { $to }. Chúng tôi không biết bây giờ mọi điều còn như vậy không.
    .unknown-2 = Chúng tôi không biết cơ quan có xử lý khiếu nại giống như vậy không khi một người không có giấy tờ. Bạn có thể hỏi qua điện thoại trước.

# en: 09164d12
topic-home = Trở về nhà
    .about = Người bị mua bán (bị bán, hoặc bị lừa và ép buộc) đã từ Thái Lan về nhà như thế nào.
    .point-1 = Một bài trình bày khoảng { $year } mô tả như sau. Trước hết, người ta tìm gia đình ở Lào. Sau đó người đó được bàn giao ở cầu Hữu nghị, và có thể ở trung tâm tạm trú (nơi ở ngắn ngày) tại Viêng Chăn tới { $days } ngày. Rồi người đó đi tiếp về tỉnh nhà.
    .point-2 = Có các nhà tạm lánh (nơi ở có bảo vệ). Nhân viên của { $shelters } nhà như vậy, do nhà nước hoặc các nhóm cứu trợ điều hành, đã đến một cuộc họp của Tổ chức Di cư Quốc tế (IOM). Từ { $opened }, cũng có một nhà ở { $where }.
    .point-3 = Lào và Thái Lan vẫn tiếp tục bàn về việc này. Vào { $talked }, hai nước có kế hoạch từ { $plan-from } đến { $plan-to }, và có nêu kế hoạch tiếp theo từ { $next-from } đến { $next-to }.
    .unknown-1 = Mô tả này đã cũ. Chúng tôi không biết bây giờ đường về nhà còn như vậy không.
    .unknown-2 = Chúng tôi không biết người tự về nhà có được giúp như vậy không. Bạn có thể hỏi.

# en: ffa00390
topic-after = Sau khi bạn trở về
    .about = Trở về nhà có thể khó khăn. Bạn có thể nhờ giúp.
    .point-1 = Người trở về thường cần bác sĩ, tư vấn về luật, có người để trò chuyện, hoặc học nghề. Sau đó có người đến hỏi thăm thì cũng có ích.
    .point-2 = Một báo cáo ({ $left }) nói rằng nhiều người lại ra đi khi ở nhà không có gì thay đổi. Không ai nên trách họ.
    .point-3 = Vào { $year }, người trở về { $where } được học nghề và nhận các khoản hỗ trợ nhỏ (tiền để bắt đầu làm ăn).
    .unknown-1 = Chúng tôi không biết bây giờ sự giúp đỡ này ở { $where } còn không.

# en: 569a708b
topic-agreements-overall = Lào có thỏa thuận về lao động với những nước nào
    .about = Đây là các thỏa thuận giữa các chính phủ về con đường hợp pháp để đi làm việc.
    .point-1 = Vào { $said }, Lào có thỏa thuận đưa lao động sang { $a }, { $b } và { $c }.
    .point-2 = Vào { $counted }, một bộ trưởng nói rằng có { $legal } người Lào làm việc ở nước ngoài có giấy tờ hợp pháp, và { $irregular } người không có. Mỗi năm họ gửi về nhà khoảng { $sent }.
    .step-1 = Lời mời của bạn là đi một nước khác? Hãy hỏi cơ quan lao động của tỉnh bạn xem có con đường hợp pháp nào.
    .unknown-1 = Các nguồn khác nêu con số khác. Không phải nguồn nào cũng đếm giống nhau.
    .unknown-2 = Chúng tôi không biết sau đó có thêm thỏa thuận với nước khác không.

# en: 9537f954
topic-internal-migration = Đi làm việc ở nơi khác trong nước Lào
    .about = Mua bán người (người bị bán, hoặc bị lừa và ép buộc) cũng xảy ra mà không qua biên giới.
    .point-1 = Một trang web khoảng { $year } nói: phụ nữ và em gái bị đưa từ làng bản ra thành thị và bị ép làm mại dâm. Ở miền bắc, việc này tăng lên với phụ nữ và em gái các dân tộc thiểu số.
    .point-2 = Trang này nêu các vũ trường và quán bia nhỏ là những nơi thường xảy ra.
    .point-3 = Một khu ở trong nước Lào được nêu tên trong nhiều báo cáo từ { $from } đến { $to }: đặc khu Tam giác Vàng ở { $where }. Ở đó, người ta mang nợ ngay từ ngày đầu.
    .step-1 = Hãy hỏi những câu giống như khi đi làm ở nước ngoài: Người sử dụng lao động nào? Nơi nào? Việc gì? Lương bao nhiêu, và trả vào ngày nào?
    .step-2 = Để lại cho gia đình tên, địa chỉ và số điện thoại của người sử dụng lao động. Hãy tự giữ thẻ căn cước.
    .unknown-1 = Trang web đã cũ. Chúng tôi không tìm thấy gì mới hơn về người bị đưa đi trong nước Lào, và không tìm thấy con số nào.

# en: e43bc70b
topic-children-left-behind = Con cái ở lại nhà
    .about = Khi cha mẹ làm việc ở nước ngoài, con cái có thể ở với người khác. Chúng tôi gần như không tìm thấy gì về những trẻ em này ở Lào.
    .point-1 = Hãy gọi về nhà thường xuyên, và cho những người trông con bạn biết địa chỉ của bạn và tên người sử dụng lao động.
    .point-2 = Trẻ em và thanh thiếu niên ở Lào có thể tự gọi { $line }. Gọi miễn phí. Có người lắng nghe và tư vấn.
    .unknown-1 = Chúng tôi không biết có bao nhiêu trẻ em ở Lào sống xa cha mẹ vì lý do này, và các em ra sao.
    .unknown-2 = Chúng tôi không biết nơi giúp đỡ nào ở Lào chỉ dành cho các em.

# en: cd572dff
topic-transit = Người bị đưa qua nước Lào
    .about = Lào cũng là nước trên đường đi (nước quá cảnh): có người bị mua bán (bị bán, hoặc bị lừa và ép buộc) qua Lào.
    .point-1 = Một báo cáo ({ $said }) nói rằng người từ Myanmar và Việt Nam bị đưa qua Lào sang Thái Lan.
    .point-2 = Vào { $un }, Liên Hợp Quốc nêu Lào là một nước mà người ta bị đưa đến hoặc đưa qua để bị ép đi lừa người khác trên mạng.
    .step-1 = Bạn đang bị đưa đến một nước khác với thỏa thuận? Hãy báo cho gia đình biết bạn đang ở đâu, ngay khi làm được mà không nguy hiểm. Trên đường đi, bạn cũng có thể gọi đường dây trợ giúp.
    .step-2 = Bạn đã gặp một người đang gặp rắc rối như vậy? Hãy hỏi người đó muốn được giúp gì.
    .unknown-1 = Báo cáo thứ nhất đã cũ. Chúng tôi không biết bây giờ có bao nhiêu người như vậy.

# en: 81aab1ba
topic-marriage-offers = Lời mời kết hôn ở nước ngoài
    .about = Đã có những lời mời kết hôn ở nước ngoài là giả. Nên hỏi trước khi có ai đồng ý.
    .point-1 = Các báo cáo từ { $from } đến { $to } kể về phụ nữ và em gái bị gả sang Trung Quốc để lấy tiền. Một số người không được ra ngoài hoặc gọi về nhà, bị đánh, hoặc bị bán.
    .point-2 = Vào { $victims-year }, chính phủ Lào tìm thấy { $victims } người bị mua bán (bị bán, hoặc bị lừa và ép buộc). Trong đó { $married } người bị mua bán bằng hôn nhân giả.
    .point-3 = Luật Lào về mua bán người cũng nêu việc đính hôn và kết hôn là một cách che đậy (bản tin từ { $law-year }). Đưa một người dưới { $adult } tuổi đi để bóc lột (lợi dụng hoặc làm hại để kiếm tiền) là mua bán người, dù không ai nói dối hay ép buộc (mô tả từ { $child-year }).
    .point-4 = Lời hứa kết hôn đi cùng “tiền lương” hằng tháng là dấu hiệu của lời mời giả. Vào { $post-year }, một bài đăng trên Facebook hứa { $post-pay } một tháng và xin các đoạn video có nụ cười. Sau đó tài khoản biến mất.
    .step-1 = Hãy hỏi về người đàn ông: Họ tên đầy đủ là gì? Sống và làm việc ở đâu? Ai đã gặp người đó?
    .step-2 = Hãy hỏi về tiền: Ai nhận, bao nhiêu, và để làm gì? Nếu người phụ nữ muốn bỏ đi thì sao?
    .step-3 = Hãy hỏi về cuộc sống của người phụ nữ ở đó: Có được tự giữ giấy tờ không? Có được ra ngoài, gọi về nhà và về thăm nhà không?
    .step-4 = Để lại tên người đó, địa chỉ và ngày đi cho một người bạn tin. Hẹn khi nào bạn sẽ gọi về.
    .step-5 = Hãy suy nghĩ, đừng vội. Bạn có quyền từ chối, dù tiền đã được trả hoặc người khác đã đồng ý.
    .unknown-1 = Chúng tôi không biết kết hôn ở nước ngoài cần giấy tờ gì, và không biết cơ quan nào kiểm tra những lời mời như vậy.

# en: 0e8e91f5
topic-scam-compounds = Bị giữ trong khu lừa đảo
    .about = Khu lừa đảo là nơi khép kín, ở đó người ta bị ép đi lừa người khác trên mạng. Phần này dành cho bạn nếu bạn đang bị giữ ở đó, hoặc nếu có người nhà bạn đang bị giữ.
    .point-1 = Vào { $un }, Liên Hợp Quốc nói: người bị ép làm việc này là nạn nhân, không phải tội phạm. Nhưng họ thường bị đối xử sai, như thể họ đã làm điều xấu.
    .point-2 = Đặc khu Tam giác Vàng ở { $where }: vào { $said }, công an Lào nói rằng họ khó vào đó. Họ hành động khi người đó hoặc gia đình trình báo (kể với công an điều đã xảy ra và nhờ giúp). Vào { $out-year }, từ { $low } đến { $high } phụ nữ được đưa ra ngoài.
    .point-3 = Vào { $office-from } hoặc { $office-to }, công an chống mua bán người mở một văn phòng trong một khu như vậy, và có thêm người được đưa ra ngoài. Báo cáo không nêu tên khu đó.
    .point-4 = Một báo cáo ({ $us }) nói rằng phần lớn người được đưa ra bị ghi là tranh chấp về việc làm, ít người được ghi là nạn nhân bị mua bán. Vì vậy hãy kể mọi điều đã xảy ra: nợ, cửa bị khóa, lời đe dọa, giấy tờ hoặc điện thoại bị lấy.
    .step-1 = Nếu làm được mà không nguy hiểm, hãy cho một người bạn tin biết bạn đang ở đâu: tên nơi đó hoặc tên công ty, và những gì bạn nhìn thấy.
    .step-2 = Bạn hoặc gia đình có thể trình báo công an. Người thân có thể gọi thay bạn. Hãy nói ai bị giữ, ở đâu, và từ khi nào.
    .step-3 = Gia đình bạn hãy giữ mọi tin nhắn, tên, ảnh và số điện thoại. Những thứ đó giúp tìm ra bạn.
    .unknown-1 = Trong một vụ được kể ({ $ransom-year }), người ta đòi tiền chuộc (tiền để thả người) là { $ransom }. Chúng tôi không biết trả tiền có ích không.
    .unknown-2 = Với các nơi ở Myanmar và Campuchia, chúng tôi không biết ai có thể vào.

# en: 0fe468fc
topic-destination-laos = Người bị đưa đến Lào
    .about = Người nước ngoài cũng bị mua bán (bị bán, hoặc bị lừa và ép buộc) ở Lào.
    .point-1 = Vào { $year }, chính phủ Lào tìm thấy { $all } nạn nhân bị mua bán. Trong đó { $foreign } người là người nước ngoài.
    .point-2 = Một báo cáo ({ $old }) nói đến phụ nữ từ Việt Nam và Trung Quốc bị đưa đến Lào và bị ép làm mại dâm.
    .point-3 = Vào { $un }, Liên Hợp Quốc nêu Lào là một nước mà người ta bị đưa đến hoặc đưa qua để bị ép đi lừa người khác trên mạng.
    .point-4 = Vào { $first }, { $first-people } người từ Ấn Độ được đưa ra khỏi việc như vậy trong một khu ở Lào, và vào { $second } thêm { $second-people } người nữa. Vào { $warned }, đại sứ quán Thái Lan và đại sứ quán Philippines cảnh báo người dân nước mình về lời mời làm việc ở Lào.
    .step-1 = Bạn đã gặp một người đang gặp rắc rối như vậy? Hãy hỏi người đó muốn được giúp gì, và bằng tiếng nào. Người đó cũng có thể nhờ đại sứ quán của nước mình.
    .unknown-1 = Chúng tôi không biết bây giờ có bao nhiêu người nước ngoài gặp rắc rối như vậy ở Lào.

## Risks: what reports tell about dangers on the way and at work, and what one can do

# en: e89a0592
topic-irregular-common = Vì sao nhiều người đi mà không có giấy tờ
    .about = Nhiều người từ Lào làm việc ở nước ngoài mà không có giấy tờ đúng quy định. Họ có lý do.
    .point-1 = Các con số của chính phủ Lào ({ $from } và { $to }) nói: có khoảng { $people } người từ Lào làm việc ở nước ngoài mà không có giấy tờ đúng quy định.
    .point-2 = Tổ chức Lao động Quốc tế (ILO) viết vào { $ilo }: phần lớn mọi người vẫn đi mà không có giấy tờ, vì đường hợp pháp tốn tiền, chậm và phức tạp.
    .point-3 = ILO cũng viết rằng quyền của người lao động thường bị vi phạm, và khó tìm được sự giúp đỡ. Phụ nữ bị đối xử bất công hai lần: vì là phụ nữ và vì là người di cư.
    .step-1 = Trước khi chọn, hãy hỏi cơ quan lao động hoặc trung tâm hỗ trợ lao động di cư (nơi tư vấn cho người đi làm việc ở nước ngoài): Đường hợp pháp tốn bao nhiêu tiền? Mất bao lâu?
    .unknown-1 = Các nguồn khác nêu con số khác. Không phải nguồn nào cũng đếm giống nhau.

# en: fc7ee1ab
topic-regular-better = Đường hợp pháp có tốt hơn cho bạn không?
    .about = Hai tổ chức của Liên Hợp Quốc (ILO và UNDP) đã hỏi { $people } người đi làm ở Thái Lan trở về. Báo cáo có từ { $year }.
    .point-1 = Ở nơi làm, người đi theo đường hợp pháp có hoàn cảnh tốt hơn người đi mà không có giấy tờ.
    .point-2 = Cả hai nhóm đều gặp khó khăn. Chỉ có giấy tờ thì chưa tránh được rắc rối.
    .step-1 = Dù có hay không có giấy tờ: hãy giữ các bản sao, ghi lại giờ làm, và để lại cho gia đình tên và địa chỉ của người sử dụng lao động.

# en: a453d8d1
topic-arrests = Bị bắt ở Thái Lan
    .about = Các bản tin nói gì về những người không có giấy tờ bị bắt.
    .point-1 = Từ { $from } đến { $to }, { $all } người lao động không có giấy tờ bị bắt ở Thái Lan. Trong đó { $lao } người từ Lào.
    .point-2 = Các bản tin từ { $bank-from } đến { $bank-to } kể về những nhóm người từ Lào bị bắt bên bờ sông Mê Công. Họ bị buộc tội nhập cảnh trái luật và bị giao cho cơ quan quản lý xuất nhập cảnh.
    .point-3 = Dù có hay không có giấy tờ, bạn có quyền ở Thái Lan và có thể nhờ giúp.
    .unknown-1 = Chúng tôi không biết sau đó những người này ra sao.

# en: da6a30f2
topic-return-fines = Bị phạt tiền khi về nhà
    .about = Những gì chúng tôi biết về việc phạt tiền người đã đi mà không có giấy tờ.
    .point-1 = Vào { $notice }, Cục Quản lý xuất nhập cảnh Lào nói rằng sẽ không phạt những người trở về mà không có giấy tờ, nếu họ đi qua cửa khẩu chính thức. Đó là vào thời Covid.
    .point-2 = Vào { $boats }, những người về bằng thuyền đã bị bắt.
    .point-3 = Bạn không nên bị phạt tiền khi về nhà nếu bạn đã bị mua bán (bị bán, hoặc bị lừa và ép buộc). Một luật của Lào ({ $law }) nói như vậy, theo mô tả trong một báo cáo ({ $told }). Nhưng vào { $us }, nước Mỹ vẫn yêu cầu Lào bỏ những việc phạt như vậy.
    .step-1 = Hãy đi qua cửa khẩu chính thức. Trước khi về nhà, bạn có thể hỏi đại sứ quán Lào hoặc Cục Quản lý xuất nhập cảnh Lào xem bây giờ quy định ra sao.
    .unknown-1 = Chúng tôi không biết quy định hiện nay. Thông báo ({ $notice }) có thể không còn được dùng.

# en: aae298bf
topic-pushback = Bị đưa trả về mà không báo trước
    .about = Một báo cáo của Mỹ ({ $year }) kể về những người bị đưa trả về Lào.
    .point-1 = Mỗi năm có hơn { $people } người bị đưa trả về mà không báo trước, thường là bằng thuyền.
    .point-2 = Có lái xe đợi một số người trong đó ở phía Lào và lại mua bán họ (đưa họ cho những kẻ lợi dụng hoặc bán họ).
    .step-1 = Ngay sau biên giới, có người lạ mời bạn đi nhờ xe hoặc mời việc làm mới? Bạn có thể từ chối. Tốt hơn là đừng lên xe. Hãy đến chỗ có người khác, và gọi cho một người bạn tin.
    .unknown-1 = Báo cáo đã cũ. Chúng tôi không biết bây giờ có bao nhiêu người bị đưa trả về như vậy.

# en: 092e92f6
topic-recruiters-known = Ai đưa lời mời đến
    .about = Lời mời giả không phải lúc nào cũng đến từ người lạ.
    .point-1 = Các báo cáo từ { $from } đến { $to } nói rằng đó thường là người quen: hàng xóm, bạn bè, họ hàng, cả người thân trong nhà, hoặc người làng biết rõ vùng biên giới.
    .point-2 = Kẻ mua bán người ở nước ngoài (kẻ bán hoặc lợi dụng người khác) có người giúp ở Lào.
    .point-3 = Các đường hợp pháp tốn nhiều tiền và chậm. Điều này đẩy người ta đến người môi giới (người đưa lao động đi để lấy tiền) và làm họ mắc nợ.
    .point-4 = Điều này không có nghĩa là người bạn quen đang nói dối bạn.
    .step-1 = Hãy hỏi những câu giống như với người lạ: Người sử dụng lao động nào? Ở đâu? Lương bao nhiêu? Ai trả tiền cho ai? Xin ghi ra giấy.

# en: 5c8e48c9
topic-online-recruit = Lời mời trên Facebook và các mạng xã hội khác
    .about = Một tài khoản có thể là giả, và ngày mai có thể biến mất.
    .point-1 = Vào { $groups }, người môi giới vào các nhóm việc làm trên Facebook và hứa cho tiền nhanh nếu lấy chồng Trung Quốc.
    .point-2 = Vào { $post }, một bài đăng trên Facebook hứa { $pay } một tháng nếu lấy một người đàn ông kinh doanh, và xin các đoạn video có nụ cười. Sau đó tài khoản biến mất.
    .point-3 = Một bạn trẻ { $age } tuổi từ { $where } nhận được tin nhắn Facebook của người lạ về việc kiếm tiền. Cuối cùng bạn ấy rơi vào một khu khép kín ở Myanmar, nơi người ta bị ép đi lừa người khác.
    .point-4 = Vào { $warned }, bộ lao động Lào cảnh báo về các bài đăng mời đi làm ở Hàn Quốc mà không có phép. Vào { $rise }, số tài khoản giả đang tăng lên.
    .step-1 = Tốt hơn là đừng gửi ảnh, video, giấy tờ hoặc tiền cho người bạn không quen.
    .step-2 = Hãy hỏi tên và địa chỉ của công ty, và hỏi cơ quan lao động về công ty đó.
    .step-3 = Giữ lại các tin nhắn.
    .unknown-1 = TikTok: các báo cáo chỉ nêu đó là nơi người làm ở quán bar đăng video. Chúng tôi không tìm thấy cảnh báo chính thức nào của Lào về lời mời làm việc ở đó.

# en: 76dfa4ce
topic-sez-scam = Đặc khu Tam giác Vàng
    .about = Một đặc khu kinh tế ở { $where }. Các báo cáo từ { $from } đến { $to } kể về những người không thể bỏ đi.
    .point-1 = Những việc được mời: nhắn tin với khách trên mạng (“chat girl”), phục vụ ở quán bar, bán hàng, hoặc làm nhà hàng.
    .point-2 = Món nợ bắt đầu ngay: tiền phí, tiền đi lại, tiền ăn và tiền ở. Số tiền bị đòi phải kiếm về thì không thể đạt được. Người lao động bị bán tiếp cho công ty khác hoặc bị đẩy vào mại dâm.
    .point-3 = Một số người kể rằng họ bị nhốt và bị làm hại như một hình phạt.
    .point-4 = Vào { $police }, công an nói rằng họ khó vào đó. Họ hành động khi người đó hoặc gia đình trình báo (kể với công an điều đã xảy ra và nhờ giúp). Vào { $out-year }, từ { $low } đến { $high } phụ nữ được đưa ra ngoài.
    .point-5 = Một báo cáo của Mỹ ({ $us }) nói: ít người được công nhận là nạn nhân bị mua bán. Phần lớn người được đưa ra bị ghi là tranh chấp về việc làm. Báo cáo đưa Lào vào danh sách các nước cần theo dõi.
    .step-1 = Có người nhà bạn đang ở đó và không thể bỏ đi? Bạn có thể trình báo với công an.
    .unknown-1 = Những điều kể về bạo lực dựa trên vài cuộc phỏng vấn. Có ít con số chính thức.

# en: c2b5308f
topic-sez-sold-on = Bị đưa tiếp sang Myanmar
    .about = Một số người bị chuyển đến một nước khác với thỏa thuận.
    .point-1 = Một báo cáo ({ $year }) kể về một bạn trẻ { $age } tuổi từ Viêng Chăn được hứa cho làm nhà hàng với lương { $pay } một tháng. Bạn ấy bị ép làm mại dâm, bị bán nhiều lần và bị đưa sang Mongla ở Myanmar.
    .point-2 = Một báo cáo khác, không ghi ngày, kể về các thiếu niên từ { $where } bị giữ và bị làm hại ở Myawaddy, trong những khu khép kín nơi người ta bị ép đi lừa người khác trên mạng.
    .step-1 = Họ nói sẽ chuyển bạn đi nơi khác? Hãy báo cho gia đình biết bạn đang ở đâu và sẽ bị đưa đi đâu, nếu làm được mà không nguy hiểm.
    .step-2 = Đó là người nhà bạn? Bạn có thể trình báo với công an. Giữ mọi tin nhắn, tên và ảnh.
    .unknown-1 = Chúng tôi không biết việc này đã xảy ra với bao nhiêu người, và ai có thể vào đó.

# en: e26a6da9
topic-scam-region = Các khu lừa đảo trong khu vực
    .about = Khu lừa đảo là nơi khép kín, ở đó người ta bị ép đi lừa người khác trên mạng.
    .point-1 = Vào { $year }, Liên Hợp Quốc nói: có thể có ít nhất { $myanmar } người ở Myanmar và { $cambodia } người ở Campuchia đang bị giữ. Người ta cũng bị đưa đến Lào, Thái Lan và Philippines, hoặc bị đưa qua các nước đó.
    .point-2 = Họ đã tưởng sẽ làm việc với máy tính hoặc với khách hàng. Hộ chiếu và điện thoại của họ bị lấy.
    .point-3 = Liên Hợp Quốc nói: người bị ép đi lừa người khác là nạn nhân, không phải tội phạm. Nhưng họ thường bị đối xử sai, như thể họ đã làm điều xấu.
    .step-1 = Bạn đã bị ép làm việc này? Bạn có thể kể ra và nhờ giúp. Hãy xin trợ giúp pháp lý trước khi bạn nói chuyện với một cơ quan. Bạn không có lỗi vì những điều bạn bị ép làm.
    .unknown-1 = Các con số là ước tính từ { $year }. Chúng tôi không biết con số hiện nay.

# en: bdbf3ccc
topic-entertainment-th = Làm việc ở nhà hàng và quán karaoke ở Thái Lan
    .about = Đã có những lời mời như vậy là giả.
    .point-1 = Một bản tin ({ $girl-year }) kể về một em gái { $age } tuổi được hứa từ { $pay-low } đến { $pay-high } một tháng ở nhà hàng, rồi bị ép làm mại dâm, bị đánh và không được trả lương.
    .point-2 = Vào { $debt-year }, các em gái bị đòi trả lại tiền quần áo, đồ trang điểm và từ { $travel-low } đến { $travel-high } tiền đi lại. Mọi tiền các em kiếm được đều bị lấy để trả “món nợ” này.
    .point-3 = Các bản tin từ { $from } đến { $to } kể về việc cảnh sát tìm thấy các em gái dưới { $adult } tuổi ở những nơi như vậy: ở Nakhon Pathom, Udon Thani, Nong Khai, Narathiwat và các tỉnh khác.
    .point-4 = Ở Thái Lan, người dưới { $adult } tuổi không được làm ở quán bar, nơi mát-xa, sòng bạc hoặc nơi giải trí.
    .step-1 = Hãy hỏi tên và địa chỉ của nơi làm, và xin ghi tiền lương ra giấy. Đưa những điều này cho gia đình.
    .step-2 = Hãy tự giữ hộ chiếu. Hẹn với gia đình khi nào bạn sẽ gọi về.
    .unknown-1 = Chúng tôi không thể biết lời mời của bạn có giống như vậy không.

# en: 2e5bb1c0
topic-china-marriage = Kết hôn ở Trung Quốc
    .about = Các báo cáo từ { $from } đến { $to } kể gì về phụ nữ và em gái Lào bị gả sang Trung Quốc để lấy tiền.
    .point-1 = Các gia đình được hứa khoảng { $dowry }, hoặc lên tới { $dowry-top }, làm tiền thách cưới (tiền cho gia đình cô dâu).
    .point-2 = Một số phụ nữ không được ra ngoài hoặc gọi về nhà, bị đánh, hoặc bị bán cho người khác để làm mại dâm.
    .point-3 = Họ đến từ miền bắc, miền trung và miền nam Lào. Có em gái chỉ mới { $youngest } tuổi.
    .point-4 = Vào { $girls-year }, { $girls } em gái không có giấy tờ bị công an Trung Quốc giữ hơn { $months } tháng.
    .step-1 = Bạn có quyền từ chối, dù người khác đã đồng ý.
    .step-2 = Có người nhà bạn đang ở đó và gặp rắc rối? Bạn có thể gọi giúp người đó.
    .unknown-1 = Chúng tôi không biết việc này đã xảy ra với bao nhiêu phụ nữ và em gái. Một trang có nêu con số, nhưng không nơi nào khác xác nhận.

# en: dac43dcd
topic-fishing = Đánh cá và hải sản
    .about = Việc làm trên biển, xa nơi giúp đỡ.
    .point-1 = Một báo cáo của Mỹ ({ $year }) nêu nam giới và trẻ em trai Lào bị lao động cưỡng bức (việc mà người ta không thể từ chối hoặc bỏ đi) trên tàu Thái Lan. Một số người được tìm thấy ở vùng biển Indonesia.
    .point-2 = Những người đánh cá kể như sau: họ được hứa việc khác, hoặc bị cho uống thuốc mê. Thuyền trưởng giữ giấy tờ. Mỗi ngày họ làm { $hours } giờ, và nhiều năm không được trả lương.
    .point-3 = Nam giới Lào từng làm trên tàu ở Malaysia đã bị bắt trên đường về nhà qua Thái Lan.
    .step-1 = Hãy xin hợp đồng trên giấy. Một quy định của Thái Lan ({ $rule }) yêu cầu có { $copies } bản khi đi biển, một bản là của bạn.
    .step-2 = Hãy hỏi tên tàu và tên chủ tàu, và đưa cho gia đình.
    .unknown-1 = Báo cáo có nêu nam giới Lào, nhưng phần lớn các chuyện là của người từ nước khác.
    .unknown-2 = Chúng tôi không biết bây giờ ra sao.

# en: fc06c5e9
topic-agri-domestic = Làm việc trong nhà, ở nông trại, nhà máy, công trường
    .about = Việc mà người ngoài không nhìn thấy có thể là lao động cưỡng bức (việc mà người ta không thể từ chối hoặc bỏ đi).
    .point-1 = Một báo cáo của Mỹ ({ $year }) nêu phụ nữ và em gái Lào bị lao động cưỡng bức trong nhà, nhà máy và nông trại ở Thái Lan, và nam giới ở công trường và nông trại.
    .point-2 = Trong một cuộc khảo sát cũ (trước { $survey }), một nửa số trẻ em trở về nói rằng việc đó thật khủng khiếp. Có { $percent } phần trăm đã bị nhốt.
    .point-3 = Từ { $rule }, luật Thái Lan cho lao động giúp việc gia đình (người làm việc trong nhà người khác) được hưởng lương tối thiểu (mức lương thấp nhất mà luật cho phép) và mỗi tuần nghỉ { $day-off } ngày trọn. Điều này cũng dành cho lao động di cư.
    .unknown-1 = Cuộc khảo sát đã cũ, và chúng tôi không biết các em đã làm việc gì.

# en: 83e302d2
topic-kr-seasonal-risk = Hàn Quốc: lao động thời vụ và thị thực giả
    .about = Hai điều nên hỏi trước khi bạn trả tiền để đi làm ở Hàn Quốc.
    .point-1 = Chương trình lao động thời vụ ở nông trại và nghề cá, có nhận lao động Lào, từng bị tố cáo là nô lệ thời nay (đối xử với người lao động như đồ vật của mình).
    .point-2 = Những người tuyển giả đã bán thị thực du lịch giả.
    .step-1 = Hãy hỏi cơ quan lao động của tỉnh bạn xem lời mời có thật không, và đó là thị thực nào. Hãy làm việc này trước khi trả tiền.
    .step-2 = Giữ lại tin nhắn, tên và biên lai. Bạn đã trả rồi? Bạn không có lỗi.
    .unknown-1 = Chúng tôi chỉ biết có lời tố cáo, không biết người ta đã tìm ra điều gì.
    .unknown-2 = Các bản tin không ghi ngày.

# en: 0b8f65c0
topic-health-risk = Sức khỏe của bạn sau khi bị bạo lực hoặc bị ép làm mại dâm
    .about = Người bị làm hại hoặc bị ép buộc có thể cần bác sĩ, dù bên ngoài không thấy gì. Đó không phải lỗi của người đó.
    .point-1 = Một em gái thoát được vào { $year } đã về nhà khi đang mang thai và mắc bệnh giang mai (bệnh lây qua quan hệ tình dục).
    .point-2 = Ở Lào, người bị mua bán (bị bán, hoặc bị lừa và ép buộc) có thể được chăm sóc y tế và tư vấn, qua Hội Liên hiệp Phụ nữ Lào và bộ lao động (báo cáo từ { $care-year }). Cho nam giới thì có ít sự giúp đỡ hơn.
    .step-1 = Hãy xin gặp bác sĩ, và nhờ một người bạn tin đi cùng. Bạn tự quyết định muốn kể điều gì.
    .unknown-1 = Chúng tôi biết một trường hợp này. Chúng tôi không có con số nào.

## Referral: who helps and who decides when somebody may have been trafficked, the way home, and the rights that go with it.

# en: dcbdf46b
topic-four-ps = Bốn phần của việc chống mua bán người (bốn chữ P)
    .about = Việc chống mua bán người có bốn phần. Trong tiếng Anh, mỗi phần bắt đầu bằng chữ P: phòng ngừa (prevention), bảo vệ (protection), truy tố (prosecution), hợp tác (partnership). IOM (Tổ chức Di cư Quốc tế) mô tả công việc của mình ở Lào như vậy.
    .point-1 = Phòng ngừa: ngăn trước khi việc xảy ra. Mọi người được thông tin và có cơ hội việc làm. Khoảng { $said }, Bộ Lao động và Phúc lợi xã hội (MoLSW) nói rằng bộ giúp người có nguy cơ có được cả hai.
    .point-2 = Bảo vệ: tìm ra người bị mua bán, bảo vệ và giúp đỡ họ. Hội Liên hiệp Phụ nữ Lào (LWU) và MoLSW làm việc này.
    .point-3 = Truy tố: công an điều tra vụ phạm tội và viện kiểm sát đưa ra tòa. Cục Phòng chống mua bán người (ATD) của công an và Viện Kiểm sát Nhân dân Tối cao (OSPP) làm việc này.
    .point-4 = Hợp tác: các cơ quan, tổ chức và các nước làm việc cùng nhau. Các nước bên sông Mê Công làm việc này với tên gọi COMMIT, và Lào là một trong các nước đó.
    .unknown-1 = Ai làm phần nào là do chúng tôi ghép lại từ nhiều nguồn. Các cơ quan chưa xác nhận.

# en: 0ec35775
topic-national-referral = Ai làm gì khi có người có thể đã bị mua bán
    .about = Nhiều cơ quan cùng làm việc này. Chuyển tiếp nghĩa là cơ quan này giới thiệu bạn đến cơ quan tiếp theo có thể giúp. Đây là toàn cảnh, nói ngắn gọn.
    .point-1 = Bước đầu: công an, Hội Liên hiệp Phụ nữ Lào (LWU), cơ quan lao động và phúc lợi xã hội, bệnh viện hoặc một tổ chức lắng nghe bạn và giới thiệu bạn đi tiếp. Xem “Ai có thể là người giúp đầu tiên”.
    .point-2 = Quyết định: Cục Phòng chống mua bán người (ATD) của công an chính thức nói ai là người bị mua bán. Vào { $decides }, không cơ quan nào khác được làm việc đó. Xem “Ai chính thức quyết định một người đã bị mua bán”.
    .point-3 = Sự giúp đỡ: LWU và Bộ Lao động và Phúc lợi xã hội (MoLSW) nên cho chỗ ở, chăm sóc và giúp bắt đầu lại. Xem “Sự giúp đỡ nên có cho bạn”.
    .point-4 = Luật pháp: công an và viện kiểm sát xử lý kẻ mua bán người. Bạn nên được giúp về luật miễn phí. Xem “Trợ giúp pháp lý miễn phí”.
    .point-5 = Trở về nhà: với người từ Thái Lan trở về, có một đường chính thức. Xem “Đường chính thức từ Thái Lan về nhà”.
    .point-6 = IOM (Tổ chức Di cư Quốc tế) nói rằng họ hỗ trợ việc tìm ra, giới thiệu và bảo vệ người bị mua bán ở Lào, và giúp họ đến được các dịch vụ.
    .unknown-1 = Toàn cảnh này là của chúng tôi, ghép lại từ nhiều nguồn. Đây không phải sơ đồ chính thức. Các bộ và LWU chưa xác nhận.
    .unknown-2 = Chúng tôi không biết sự giúp đỡ có bắt đầu trước khi ATD quyết định không. Dù vậy, hãy cứ nhờ giúp.
    .unknown-3 = Chúng tôi chưa đọc bản hướng dẫn quốc gia về việc này.

# en: f635e734
topic-consent = Sự đồng ý của bạn
    .about = Không nên làm điều gì với bạn hoặc cho bạn khi bạn chưa đồng ý. Đồng ý là bạn tự mình nói “có”, không ai ép, sau khi đã hiểu đó là việc gì.
    .point-1 = Trước khi trả lời, hãy hỏi: Vì sao anh chị muốn biết điều này? Anh chị ghi lại những gì? Ai được đọc? Sau đó thì sao?
    .point-2 = Bạn phải được phép nói “không”, được nghỉ giữa chừng, và được dừng lại bất cứ lúc nào, cả khi trước đó bạn đã nói “có”.
    .point-3 = Bạn có thể xin nói chuyện riêng, không có người sử dụng lao động và không có người đã đưa bạn đến. Khi có người không bao giờ để một người nói chuyện riêng, đó là một dấu hiệu cảnh báo.
    .point-4 = Có thể trước đây bạn đã đồng ý đi hoặc đồng ý làm. Thỏa thuận của Liên Hợp Quốc chống mua bán người nói: lời đồng ý đó không còn quan trọng nếu bạn bị nói dối, bị ép hoặc bị đe dọa, hoặc bị lợi dụng lúc yếu thế.
    .unknown-1 = Ba điểm đầu nói lên cách mà chúng tôi nghĩ người giúp nên làm. Chúng tôi không tìm thấy văn bản nào của Lào ghi điều này. Hãy hỏi những người giúp bạn xem họ làm theo quy tắc nào.
    .unknown-2 = IOM (Tổ chức Di cư Quốc tế) có quy tắc đạo đức (quy tắc về điều gì là đúng) cho những cuộc nói chuyện như vậy. Chúng tôi chỉ đọc tên của các quy tắc đó.

# en: 5bd69f1e
topic-interpretation = Người phiên dịch mà bạn tin được
    .about = Người phiên dịch nói lại bằng tiếng của bạn những gì người khác nói, và nói lại bằng tiếng của họ những gì bạn nói. Bạn phải được phép xin một người phiên dịch nói thứ tiếng bạn nói tốt nhất.
    .point-1 = Người phiên dịch không nên là người sử dụng lao động của bạn, người đã tuyển bạn (đưa bạn đi làm) hoặc họ hàng. Khi người khác luôn nói thay một người, hoặc bảo người đó phải nói gì, đó là một dấu hiệu cảnh báo.
    .point-2 = Nếu bạn không hiểu người phiên dịch, hoặc thấy sợ họ, bạn có thể nói ra và xin người khác.
    .point-3 = Khoảng { $written }, IOM (Tổ chức Di cư Quốc tế) viết rằng họ giúp phiên dịch khi người ta ở Lào được hỏi xem có bị mua bán không.
    .point-4 = Trong các đường dây ngoài nước Lào mà chúng tôi biết, chỉ một đường dây nêu tiếng Lào trong các thứ tiếng của mình. Đường dây đó ở Hàn Quốc: { $line }. Với các đường dây khác, hãy nói từ “Lao” và xin người phiên dịch.
    .unknown-1 = Chúng tôi không biết cách xin IOM giúp phiên dịch, và IOM còn làm việc này không.
    .unknown-2 = Chúng tôi không biết công an, bệnh viện hoặc tòa án ở Lào có người phiên dịch không, ví dụ cho tiếng H’Mông hoặc tiếng Khơ Mú.

# en: c9e729dc
topic-r-law-crime = Mua bán người là tội phạm ở Lào
    .about = Mua bán người nghĩa là người ta bị bán, hoặc bị lừa và ép buộc, để người khác lợi dụng. Ở Lào, luật phạt những kẻ làm việc này.
    .point-1 = Bộ luật Hình sự (bộ luật về các tội và hình phạt) ({ $code-year }), điều 215, quy định phạt tù từ { $prison-from } đến { $prison-to } năm và phạt tiền từ { $fine-from } đến { $fine-to }.
    .point-2 = Khi nạn nhân là trẻ em hoặc người chưa thành niên, tiền phạt từ { $child-from } đến { $child-to }.
    .unknown-1 = Chúng tôi biết điều này từ một báo cáo của Mỹ ({ $report }). Chúng tôi chưa đọc chính bộ luật. Luật có thể đã thay đổi.

# en: b7275bd1
topic-r-law-specific = Luật riêng về chống mua bán người
    .about = Ngoài Bộ luật Hình sự, Lào có một luật riêng về chống mua bán người. Mỹ và IOM (Tổ chức Di cư Quốc tế) nói luật này có từ { $law-year }.
    .point-1 = Vào { $said }, UNODC (Cơ quan Liên Hợp Quốc về Phòng chống Ma túy và Tội phạm) nói rằng một số phần của luật này, và của kế hoạch quốc gia từ { $plan-from } đến { $plan-to }, hướng dẫn cách tìm ra, giới thiệu, bảo vệ và giúp đỡ người bị mua bán.
    .unknown-1 = Chúng tôi chưa đọc văn bản luật này. Vì vậy chúng tôi không thể nói luật cho bạn những quyền gì. Bạn có thể xin trợ giúp pháp lý.

# en: 8c030592
topic-r-who-identifies = Ai chính thức quyết định một người đã bị mua bán
    .about = “Chính thức” nghĩa là một cơ quan nhà nước quyết định. Vào { $year }, chỉ một cơ quan ở Lào được làm việc này: Cục Phòng chống mua bán người (ATD) ở trung ương, thuộc Bộ Công an.
    .point-1 = Những nơi khác có thể lắng nghe và giúp bạn trước, rồi báo cho ATD. Xem “Ai có thể là người giúp đầu tiên”.
    .point-2 = Chúng tôi không biết số điện thoại công khai nào của ATD. Công an, Hội Liên hiệp Phụ nữ Lào hoặc cơ quan lao động và phúc lợi xã hội có thể chuyển trường hợp của bạn đi tiếp.
    .unknown-1 = Điều này lấy từ một báo cáo ({ $report }). Chúng tôi không biết bây giờ các văn phòng ở tỉnh có được quyết định không.
    .unknown-2 = Chúng tôi không biết việc quyết định mất bao lâu.

# en: 51bfc95b
topic-r-first-contact = Ai có thể là người giúp đầu tiên
    .about = Bạn nghĩ rằng bạn, hoặc người bạn quen, có thể đã bị mua bán? Bạn có thể tìm đến bất cứ nơi nào sau đây trước. Hãy chọn nơi bạn tin.
    .point-1 = Công an, cán bộ biên giới và cán bộ xuất nhập cảnh (người kiểm tra giấy tờ ở biên giới).
    .point-2 = Hội Liên hiệp Phụ nữ Lào (LWU): Hội có ở làng, huyện và tỉnh.
    .point-3 = Cơ quan lao động và phúc lợi xã hội.
    .point-4 = Bệnh viện, hoặc một tổ chức ngoài nhà nước (NGO).
    .point-5 = Họ nên chuyển trường hợp của bạn đến Cục Phòng chống mua bán người (ATD), nơi chính thức quyết định. Họ nên giới thiệu bạn đến LWU hoặc Bộ Lao động và Phúc lợi xã hội (MoLSW) để được giúp.
    .unknown-1 = Chúng tôi ghép điều này lại từ nhiều nguồn. Đây không phải sơ đồ chính thức. Các cơ quan chưa xác nhận.

# en: 6049db92
topic-r-working-group = Nhóm làm việc về tìm ra người bị mua bán
    .about = Một tài liệu ({ $year }) kể về một nhóm các cơ quan cùng làm việc này.
    .point-1 = Đứng đầu nhóm là Cục Phòng chống mua bán người (ATD), trung tâm tư vấn của Hội Liên hiệp Phụ nữ Lào, cơ quan phúc lợi xã hội ở trung ương, và viện kiểm sát (nơi đưa các vụ phạm tội ra tòa).
    .unknown-1 = Thông tin này đã cũ. Chúng tôi không biết nhóm này còn không.

# en: e1c12ba9
topic-r-guidelines = Hướng dẫn quốc gia về bảo vệ và giới thiệu người đến nơi giúp đỡ
    .about = Bản hướng dẫn này nói về việc bảo vệ người bị mua bán và giới thiệu họ đến nơi giúp đỡ. Các tổ chức của người dân đã giúp viết bản này.
    .point-1 = Đầu { $draft }, bản hướng dẫn chưa được thông qua. Đến { $shared }, bản này đang được phát cho cán bộ.
    .unknown-1 = Chúng tôi không tìm được bản hướng dẫn. Vì vậy chúng tôi không biết bản này nói gì về quyền của bạn, và có phải mọi cán bộ đều có bản này không.

# en: 224cab60
topic-r-committees = Các ủy ban đứng đầu việc chống mua bán người
    .about = Ở Lào, các ủy ban đứng đầu việc này, từ thủ đô đến các huyện. Ủy ban là một nhóm người từ nhiều cơ quan cùng nhau quyết định.
    .point-1 = Cao nhất là Ban Chỉ đạo Quốc gia gồm các bộ trưởng và một Ban Thư ký quốc gia (nơi làm công việc hằng ngày).
    .point-2 = Vào { $decree }, một nghị định (quy định của chính phủ) của Thủ tướng lập ra các ủy ban ở cả { $provinces } tỉnh và ở các huyện.
    .point-3 = IOM (Tổ chức Di cư Quốc tế) viết về một Ủy ban Quốc gia chống mua bán người (NCATIP). Bộ Công an đứng đầu Ban Thư ký của ủy ban này.
    .unknown-1 = Chúng tôi không biết hai tên gọi này có phải là cùng một ủy ban không.
    .unknown-2 = Chúng tôi không biết số điện thoại công khai nào của các ủy ban. Để được giúp, hãy tìm đến những nơi nêu trong “Ai có thể là người giúp đầu tiên”.

# en: cef498fb
topic-r-return-steps = Đường chính thức từ Thái Lan về nhà
    .about = Đường này từng dành cho người bị mua bán đang ở nhà tạm lánh ở Thái Lan. Một tài liệu khoảng { $told } mô tả đường này qua tám bước.
    .point-1 = Ở mỗi bước, bạn có thể hỏi: Sau đó thì sao? Mất bao lâu? Ai được biết về việc này?
    .step-1 = Ở nhà tạm lánh tại Thái Lan, nhân viên nói chuyện với bạn và chuẩn bị giấy tờ cho bạn.
    .step-2 = Phía Lào được nhờ tìm gia đình bạn. Lời nhờ được gửi đến các cơ quan trung ương.
    .step-3 = Tỉnh của bạn tìm gia đình bạn và xem hoàn cảnh ở nhà.
    .step-4 = Câu trả lời được gửi lại, và chuyến về của bạn được lên kế hoạch.
    .step-5 = Có người đón bạn ở cầu Hữu nghị giữa Thái Lan và Lào.
    .step-6 = Bạn đến trung tâm tạm trú ở Viêng Chăn (nơi ở một thời gian ngắn). Công an chống mua bán người (ATD) nói chuyện với bạn. Có xét nghiệm HIV (loại vi-rút gây bệnh AIDS). Có hỗ trợ tinh thần.
    .step-7 = Có người đi cùng bạn về tỉnh nhà.
    .step-8 = Sau đó, có người hỏi thăm bạn, và giúp bạn bắt đầu lại ở nhà.
    .unknown-1 = Thông tin này đã cũ. Chúng tôi không biết bây giờ đường này còn như vậy không. Hãy hỏi nhân viên nhà tạm lánh.
    .unknown-2 = Chúng tôi không biết việc này đã mất bao lâu.
    .unknown-3 = Chúng tôi không biết người ta có được từ chối xét nghiệm không. Bạn có thể hỏi xét nghiệm để làm gì trước khi đồng ý.

# en: 0742fd46
topic-r-right-not-fined = Bạn không nên bị phạt tiền hay bị trừng phạt
    .about = Tiền phạt là tiền bạn phải trả như một hình phạt. Người bị mua bán không nên bị phạt tiền hay bị trừng phạt khi trở về nhà.
    .point-1 = Một báo cáo của Mỹ ({ $report }) nói: Luật về Phụ nữ ({ $law }) bảo vệ nạn nhân, và cấm phạt tiền nạn nhân bị mua bán khi họ trở về.
    .point-2 = Vào { $guidelines }, ASEAN (nhóm các nước ở khu vực này, có Lào) thông qua một bản hướng dẫn. Bản này nói: không được phạt nạn nhân vì những việc trái luật mà họ làm do trực tiếp bị mua bán. Có một bản dịch tiếng Lào, nhưng không chính thức.
    .point-3 = Có người đòi bạn nộp phạt? Bạn có thể hỏi phạt vì việc gì, và xin trợ giúp pháp lý.
    .unknown-1 = Vào { $report } và { $later }, có báo cáo rằng cán bộ địa phương vẫn phạt nạn nhân. Chúng tôi không biết bây giờ việc này còn xảy ra không. Vì vậy chúng tôi không thể hứa là không ai đòi bạn nộp phạt.
    .unknown-2 = Chúng tôi chưa đọc luật riêng về chống mua bán người nói gì về điều này.

# en: 5d729bf7
topic-r-right-services = Sự giúp đỡ nên có cho bạn
    .about = Ở Lào, Hội Liên hiệp Phụ nữ Lào (LWU) và Bộ Lao động và Phúc lợi xã hội (MoLSW) giúp người bị mua bán như sau. Bạn nên được nhận sự giúp đỡ này.
    .point-1 = Chỗ ở, chăm sóc y tế, và tư vấn (trò chuyện với người lắng nghe và cho lời khuyên).
    .point-2 = Giúp về luật. Đi học, hoặc học nghề.
    .point-3 = Giúp về tiền, và giúp bắt đầu lại cùng gia đình và làng bản.
    .point-4 = Cả nam giới và trẻ em trai: nam giới bị mua bán được giúp như vậy lần đầu tiên từ { $men-from } đến { $men-to }. Một báo cáo ({ $weaker }) nói rằng sự giúp đỡ cho nam giới và người LGBTQI+ (người yêu người cùng giới, người chuyển giới và những người khác) yếu hơn nhiều. Dù vậy, hãy cứ gọi và hỏi.
    .unknown-1 = Chúng tôi không biết bây giờ ở mỗi tỉnh có sự giúp đỡ nào.

# en: 6ed3ca77
topic-r-right-compensation = Tiền từ kẻ mua bán người
    .about = Tòa án ở Lào có thể ra lệnh bồi hoàn: người đã làm hại phải trả lại một phần cho người bị hại.
    .point-1 = Vào { $year }, các tòa án đã ra lệnh này trong { $cases } vụ.
    .point-2 = Bạn có thể hỏi những người giúp bạn về luật xem làm thế nào để xin tòa án việc này.
    .unknown-1 = Chúng tôi không biết các tòa án đã ra lệnh trả bao nhiêu, và tiền đã được trả chưa.

# en: 3ad175df
topic-r-right-legal-aid = Trợ giúp pháp lý miễn phí
    .about = Bộ Tư pháp có trợ giúp pháp lý: tư vấn và giúp về luật miễn phí. Nạn nhân bị mua bán được nêu tên trong số những người được giúp.
    .point-1 = Lẽ ra bạn không phải trả tiền cho sự giúp đỡ này.
    .point-2 = Hãy hỏi ở cơ quan tư pháp của tỉnh hoặc huyện bạn. Một số nhân viên cũng đi đến làng bản: một báo cáo ({ $told }) kể về việc này.
    .unknown-1 = Chúng tôi không có danh sách tất cả các văn phòng.

# en: 51152284
topic-r-sez = Giúp đỡ trong các đặc khu kinh tế
    .about = Đặc khu kinh tế là một khu vực kinh doanh có quy định riêng. Các báo cáo kể về những người bị giữ và bị ép làm việc trong một khu như vậy.
    .point-1 = Từ { $from } đến { $to }, Cục Phòng chống mua bán người (ATD) mở một văn phòng trong một khu.
    .point-2 = Cùng thời gian đó, có thêm nhiều người có thể đã bị mua bán được đưa ra khỏi các khu.
    .point-3 = Có người đang bị giữ trong một khu? Về đặc khu Tam giác Vàng, vào { $police-year }, công an nói rằng họ khó vào đó, nhưng có thể vào khi người đó hoặc gia đình trình báo (kể với công an và nhờ giúp). Gia đình có thể gọi.
    .unknown-1 = Báo cáo mà chúng tôi đọc không nêu tên khu có văn phòng đó.
    .unknown-2 = Chúng tôi không biết số điện thoại nào của văn phòng đó.

## Instruments: the lists and questions that the self-checks draw on, or that trained staff use.

# en: c8505cfb
topic-ilo-11 = Mười một dấu hiệu của lao động cưỡng bức (ILO)
    .about = Lao động cưỡng bức là việc mà người ta không thể từ chối hoặc bỏ đi. ILO (Tổ chức Lao động Quốc tế) làm danh sách này vào { $made }, cho những người gặp người lao động, để họ thấy ai có thể cần được giúp gấp. Không tính điểm. Đôi khi chỉ một dấu hiệu cũng có thể là lao động cưỡng bức. Thường thì có nhiều dấu hiệu.
    .point-1 = Họ lợi dụng điều làm bạn yếu thế: bạn nghèo hoặc sợ hãi, bạn không có giấy tờ, hoặc bạn không biết tiếng.
    .point-2 = Họ nói dối bạn về công việc, tiền lương hoặc nơi làm.
    .point-3 = Bạn không được ra ngoài khi bạn muốn.
    .point-4 = Bạn bị tách khỏi gia đình hoặc khỏi người khác.
    .point-5 = Bạn bị đánh, bị làm hại hoặc bị xâm hại tình dục.
    .point-6 = Họ đe dọa bạn hoặc gia đình bạn.
    .point-7 = Người khác giữ hộ chiếu hoặc thẻ căn cước của bạn.
    .point-8 = Họ giữ lại tiền lương của bạn.
    .point-9 = Bạn phải làm việc để trả một món nợ không bao giờ hết.
    .point-10 = Nơi bạn làm hoặc ở nguy hiểm, hoặc làm nhục người ta.
    .point-11 = Bạn phải làm quá nhiều giờ.
    .unknown-1 = Chúng tôi đọc danh sách này trên những trang kể về nó, không đọc chính cuốn sách nhỏ đó. Có tin nói một bản mới hơn ({ $newer }) vẫn có mười một dấu hiệu như vậy. Chúng tôi chỉ biết điều đó từ một tập tin.
    .unknown-2 = Chúng tôi chưa đọc ai được phép chép lại cuốn sách. Lời ở đây là của chúng tôi.

# en: 43e0d9b8
topic-ilo-delphi = Dấu hiệu của mua bán người để bắt lao động (ILO và Ủy ban châu Âu)
    .about = Danh sách này ({ $made }) là của ILO (Tổ chức Lao động Quốc tế) và Ủy ban châu Âu. Danh sách có { $signs } dấu hiệu, chia thành sáu phần. Danh sách giúp xem một người có bị mua bán để bắt lao động không. Chúng tôi mô tả các phần và không chép lại danh sách.
    .point-1 = Phần một, lừa dối lúc đầu: có người nói dối về công việc, tiền lương, nơi làm, giấy tờ hoặc chuyện kết hôn.
    .point-2 = Phần hai, ép buộc lúc đầu: bạo lực, đe dọa, nợ, hoặc bị lấy giấy tờ làm cho người ta phải đi.
    .point-3 = Phần ba, lợi dụng sự yếu thế lúc đầu: có người lợi dụng việc người kia nghèo, không có giấy tờ, hoặc không biết quy định hay không biết tiếng.
    .point-4 = Phần bốn, bóc lột (lợi dụng người khác để kiếm lợi): quá nhiều giờ, lương rất ít hoặc không có, nguy hiểm, điều kiện tồi tệ.
    .point-5 = Phần năm, ép buộc ở nơi làm: bị lấy giấy tờ, nợ, bị nhốt hoặc bị canh chừng, bạo lực, đe dọa, bị giữ lại tiền lương.
    .point-6 = Phần sáu, lợi dụng sự yếu thế ở nơi làm: người đó phải dựa vào những kẻ lợi dụng mình, và không biết nơi đó.
    .point-7 = Cách tính mỗi phần: một dấu hiệu là mạnh, vừa hoặc yếu. Một phần được tính khi có hai dấu hiệu mạnh; hoặc một mạnh và một dấu hiệu khác; hoặc ba vừa; hoặc hai vừa và một yếu.
    .point-8 = Cách gộp các phần: lừa dối hoặc ép buộc lúc đầu, cùng với bóc lột và với ép buộc ở nơi làm, thì được coi là mua bán người để lao động cưỡng bức. Chỉ có bóc lột thì không được coi như vậy.
    .point-9 = Với người dưới { $child } tuổi, không cần có lừa dối, ép buộc hay lợi dụng sự yếu thế. Chỉ cần bị đưa đi hoặc bị chuyển đi, và bị bóc lột, là đủ.
    .unknown-1 = Chúng tôi chỉ đọc danh sách đầy đủ trong một tập tin được làm với sự giúp đỡ của chương trình máy tính (AI). Số dấu hiệu trên một trang khác cũng giống như vậy. Vẫn phải so lại với tài liệu của ILO. Theo tập tin đó, quy tắc gộp các phần là từ một cuộc khảo sát ở Moldova.
    .unknown-2 = Các dấu hiệu này nói về lao động. Các danh sách về bóc lột tình dục thì khác. Chúng tôi không có các danh sách đó.
    .unknown-3 = Chúng tôi chưa đọc ai được phép chép lại tài liệu.

# en: 6bb9333c
topic-icls-2018 = Hướng dẫn đếm lao động cưỡng bức trong một nước
    .about = Bản hướng dẫn này ({ $made }) dành cho các cuộc khảo sát: cho người đếm xem trong một nước có bao nhiêu người bị lao động cưỡng bức (việc mà người ta không thể từ chối hoặc bỏ đi). Bản này do một hội nghị thế giới của những người làm thống kê lao động (20th ICLS) đưa ra. Đây không phải bài kiểm tra cho một người.
    .point-1 = Bản hướng dẫn xem có lừa dối và ép buộc không ở ba lúc: khi người ta được tuyển, khi làm việc, và khi người ta tìm cách bỏ đi.
    .unknown-1 = Chúng tôi chỉ đọc bản hướng dẫn dùng để làm gì, không đọc toàn bộ. Văn bản thuộc về ILO (Tổ chức Lao động Quốc tế).

# en: 72b83cf2
topic-unodc = Dấu hiệu của mua bán người (UNODC)
    .about = Đây là một tờ rơi của UNODC (Cơ quan Liên Hợp Quốc về Phòng chống Ma túy và Tội phạm). Tờ rơi giúp nhận ra một người có thể đã bị mua bán.
    .point-1 = Cách tính: không có điểm. Không phải dấu hiệu nào cũng lộ ra. Có dấu hiệu không chứng minh điều gì, và không có dấu hiệu cũng không chứng minh điều gì. Nhưng khi có dấu hiệu thì nên xem kỹ hơn.
    .point-2 = Tự do: họ nghĩ rằng họ phải làm việc trái ý muốn. Họ không thể rời nơi làm, hoặc cảm thấy là không thể. Người khác quyết định họ được đi đâu.
    .point-3 = Sợ hãi và bạo lực: họ sợ hoặc không tin cán bộ. Họ hoặc gia đình họ bị đe dọa. Họ có vết thương như bị tấn công.
    .point-4 = Tiếp xúc: người khác nói thay họ, hoặc bảo họ phải nói gì. Họ gặp ít người và không được nói chuyện tự do.
    .point-5 = Giấy tờ và nơi ở: người khác giữ giấy tờ của họ, hoặc giấy tờ là giả. Họ sợ để người khác biết mình có được phép ở nước đó hay không. Họ không biết địa chỉ nơi mình ở hoặc làm việc.
    .point-6 = Bóc lột tình dục: họ bị chuyển từ nơi này sang nơi khác và luôn có người dẫn đi. Họ ngủ ở nơi làm việc. Họ có ít quần áo, không có tiền hoặc thẻ căn cước của riêng mình.
    .unknown-1 = Chúng tôi đọc các dấu hiệu trên những trang trích lại tờ rơi. Tờ rơi không ghi ngày. Chúng tôi không tìm được hết các dấu hiệu của tờ rơi cho trẻ em, cho việc nhà và cho việc ăn xin.
    .unknown-2 = Chúng tôi chưa đọc ai được phép chép lại tờ rơi. Lời ở đây là của chúng tôi.

# en: 0159837b
topic-iom-domv = Điều gì làm người di cư gặp rủi ro, và điều gì bảo vệ (IOM)
    .about = Đây là một phần của cuốn sổ tay ({ $made }) của IOM (Tổ chức Di cư Quốc tế), cho nhân viên đã được đào tạo. Phần này xem điều gì làm người di cư dễ bị hại hơn, và điều gì bảo vệ họ. Không có điểm cố định: nhân viên cân nhắc hai bên ở bốn cấp.
    .point-1 = Bản thân: ví dụ tuổi, giới tính, sức khỏe, cuộc sống đã qua, tiền bạc. Biết đọc là một điều bảo vệ.
    .point-2 = Gia đình: bạo lực ở nhà là một rủi ro. Một gia đình biết nâng đỡ, có đủ thu nhập, và công bằng với cả con gái lẫn con trai, là một điều bảo vệ.
    .point-3 = Làng hoặc thị trấn: phần này có mẫu riêng. Chúng tôi không biết trong đó có gì.
    .point-4 = Đất nước và khu vực: chính trị, kinh tế, xã hội, thiên nhiên.
    .point-5 = Một số người gặp nhiều rủi ro hơn, ví dụ trẻ em đi một mình, phụ nữ mang thai, người bản địa (những dân tộc đầu tiên của một vùng), người LGBTI (người yêu người cùng giới, người chuyển giới và những người khác), và người đã gặp tội phạm hoặc bị xâm hại trên đường đi.
    .unknown-1 = Mọi quyền thuộc về IOM. Vì vậy đây chỉ là mô tả ngắn bằng lời của chúng tôi.
    .unknown-2 = Chúng tôi đọc các trang nói về cuốn sổ tay, không đọc toàn bộ.

# en: 7e38ad57
topic-iom-screening = Nhân viên đã được đào tạo tìm hiểu ai bị mua bán như thế nào (sổ tay IOM)
    .about = Đây là cuốn sổ tay ({ $made }) của IOM (Tổ chức Di cư Quốc tế) cho những người giúp nạn nhân bị mua bán. Có một chương về sàng lọc: hỏi để tìm hiểu một người có bị mua bán không.
    .point-1 = Người phỏng vấn đã được đào tạo là người quyết định. Đây không phải bài kiểm tra để tự làm.
    .point-2 = Sổ tay cũng có quy tắc đạo đức (quy tắc về điều gì là đúng) cho cuộc nói chuyện.
    .unknown-1 = Chúng tôi chỉ đọc các tên mục, không đọc các câu hỏi. Không có phép của IOM thì không ai được chép lại sổ tay.

# en: 0b591ead
topic-us-state-questions = Các câu hỏi của Bộ Ngoại giao Mỹ
    .about = Đây là các câu hỏi để hỏi một người có thể đã bị mua bán, và các dấu hiệu để nhận ra. Bộ Ngoại giao Mỹ đã đăng; bản chúng tôi có là từ { $published }. Một bản cũ hơn của bộ này nói: khi có một hoặc nhiều dấu hiệu, hãy hỏi thêm.
    .point-1 = Đi lại: Bạn có thể bỏ việc khi bạn muốn không? Bạn có thể đi lại tùy ý không?
    .point-2 = Bị hại: Bạn có bị làm hại hoặc bị đe dọa khi tìm cách bỏ đi không? Gia đình bạn có bị đe dọa không?
    .point-3 = Chỗ ở: Bạn có sống cùng người sử dụng lao động không? Bạn ngủ và ăn ở đâu?
    .point-4 = Tiền và giấy tờ: Bạn có nợ tiền người sử dụng lao động không? Bạn có hộ chiếu hoặc thẻ căn cước của mình không? Ai giữ?
    .point-5 = Dấu hiệu để nhận ra: người đó sống cùng người sử dụng lao động, hoặc sống chung với nhiều người ở chỗ tồi tệ. Bạn không thể nói chuyện riêng với người đó. Câu trả lời nghe như học thuộc. Người sử dụng lao động giữ giấy tờ. Có vết bạo lực, có sự sợ hãi, hoặc lương rất ít hay không có.
    .point-6 = Một người dưới { $child } tuổi bị lợi dụng vào việc mua bán tình dục cũng là một dấu hiệu như vậy.
    .unknown-1 = Thông thường ai cũng được dùng các văn bản của chính phủ Mỹ. Chính trang đó không nói như vậy.

# en: 8abbfeed
topic-us-know-your-rights = Tờ hướng dẫn “Hãy biết quyền của bạn” (Know Your Rights) của Mỹ
    .about = Nước Mỹ phát tờ này cho người đến đó làm việc một thời gian. Chúng tôi đọc một bản từ { $edition }. Tờ này không tính điểm.
    .point-1 = Lương công bằng. Không phân biệt đối xử (đối xử tệ hơn vì bạn là ai), không quấy rối tình dục, không bóc lột. Nơi làm việc không làm hại sức khỏe của bạn.
    .point-2 = Bạn tự giữ hộ chiếu của mình. Bạn có thể bỏ một việc làm mà bạn bị xâm hại. Bạn có thể nhờ công đoàn hoặc các nhóm hỗ trợ giúp.
    .point-3 = Hãy ghi lại số giờ làm của bạn.
    .unknown-1 = Đây là các quyền ở Mỹ. Ở nước khác thì theo quy định khác. Ở nơi khác, chỉ ý tưởng của tờ này là có ích.

# en: ec43ec03
topic-commit-2016 = Các dấu hiệu chung của mua bán người (ASEAN và COMMIT)
    .about = Các dấu hiệu này để xem xét lần đầu một người có thể đã bị mua bán không. Các nước COMMIT (các nước bên sông Mê Công cùng nhau chống mua bán người), có Lào, đã thông qua vào { $adopted }. ILO, IOM và các chương trình AAPTIP và UN-ACT đã tham gia.
    .point-1 = Cách tính: tùy có bao nhiêu dấu hiệu và các dấu hiệu nặng đến đâu.
    .point-2 = Đây chỉ là xem xét lần đầu. Sau đó mới là quyết định đầy đủ xem người đó có bị mua bán không.
    .unknown-1 = Chúng tôi không tìm được chính danh sách dấu hiệu. Chúng tôi chỉ lấy ý tưởng từ đây: xem xét lần đầu, rồi giới thiệu đến nơi giúp.
    .unknown-2 = Chúng tôi không biết ai được phép chép lại.

# en: 3ac405b9
topic-reintegration = Người trở về bây giờ ra sao (IOM)
    .about = Với các mẫu và câu hỏi này của IOM (Tổ chức Di cư Quốc tế), nhân viên xem một người cần gì sau khi về nhà. Chúng tôi biết qua một cuốn sổ tay ({ $handbook }) và một báo cáo ({ $survey }).
    .point-1 = Nhân viên xem các rủi ro, xem gia đình, và xem người đó làm được gì.
    .point-2 = Một bản khảo sát với { $signs } dấu hiệu xem ba mặt: tiền bạc và việc làm; cuộc sống với người khác; và tâm trạng.
    .point-3 = Nhân viên để ý xem người đó có xấu hổ, thấy mình có lỗi hoặc nghĩ xấu về bản thân không.
    .point-4 = IOM có cách tính điểm. Chúng tôi chưa đọc cách đó. Vì vậy chúng tôi không lấy điểm nào từ đó.
    .unknown-1 = Mọi quyền thuộc về IOM. Vì vậy đây chỉ là mô tả ngắn bằng lời của chúng tôi.

# en: bc107efe
topic-fake-job = Dấu hiệu của lời mời làm việc giả
    .about = Không có danh sách chính thức. Các dấu hiệu này được gom từ cảnh báo của các đại sứ quán, từ báo chí và từ các trang việc làm, từ { $from } đến { $to }. Các câu hỏi “trước khi đi” của chúng tôi dùng các dấu hiệu này.
    .point-1 = Lương cao cho việc cần ít tay nghề. Phỏng vấn hoặc bài thử đánh máy rất dễ.
    .point-2 = Việc như bán hàng trên mạng, giúp khách hàng hoặc nhắn tin, và người khác trả tiền vé máy bay và khách sạn.
    .point-3 = Chuyến đi đến một nước khác với thỏa thuận, thường là đi lén qua biên giới hoặc bằng thị thực du lịch.
    .point-4 = Lời mời đến qua tin nhắn hoặc mạng xã hội, từ người lạ hoặc từ một tài khoản mới lập hoặc sau đó biến mất.
    .point-5 = Họ sớm đòi tiền, đòi video của bạn, hoặc đòi giấy tờ của bạn.
    .point-6 = Không có hợp đồng trên giấy, không có công ty nào kiểm tra được, không có công ty dịch vụ việc làm có giấy phép.
    .point-7 = Bạn bị giục: “Đi ngay bây giờ.”
    .point-8 = Họ hứa chuyện kết hôn, và hứa tiền hằng tháng cho việc đó.
    .unknown-1 = Không nguồn nào nói mỗi dấu hiệu nặng nhẹ ra sao. Cách các câu hỏi của chúng tôi đánh giá nặng nhẹ là quy tắc riêng của chúng tôi.
    .unknown-2 = Một lời mời không có các dấu hiệu này vẫn có thể là giả.

# en: 65253a1c
topic-child-rules = Quy tắc riêng cho người dưới { $adult } tuổi
    .about = Khi một người dưới { $adult } tuổi bị bóc lột (bị người khác lợi dụng để kiếm lợi), hãy coi đó là mua bán người và gọi nơi giúp trẻ em. Các quy tắc này lấy từ luật. Không tính điểm.
    .point-1 = Không cần có lừa dối, ép buộc hay món nợ: tuyển, chuyển hoặc giữ người chưa đủ tuổi để bóc lột là mua bán người. Thỏa thuận của Liên Hợp Quốc ({ $agreement }) nói như vậy. Một báo cáo ({ $lao-year }) nói luật Lào cũng vậy.
    .point-2 = Ở Thái Lan, tuổi nhỏ nhất để làm việc là { $youngest } (luật từ { $thai-year }).
    .point-3 = Ở Thái Lan, phải đủ { $adult } tuổi mới được đi đánh cá biển, làm hải sản, làm ở quán bar và nơi mát-xa.
    .point-4 = Theo luật Lào (Nghị định 245, { $decree-year }), người lao động được đưa đi nước ngoài phải từ { $abroad } tuổi trở lên.
    .unknown-1 = Chúng tôi chưa đọc chính các luật này. Luật có thể đã thay đổi.

# en: 93312e4a
topic-triangle-topics = Các đợt truyền thông dạy gì trước khi đi (ILO và IOM)
    .about = ILO (Tổ chức Lao động Quốc tế) và IOM (Tổ chức Di cư Quốc tế) đã mở các đợt truyền thông cho người đi làm việc ở nước ngoài, từ { $from } đến { $to }: GMS TRIANGLE, Travel Smart – Work Smart, và IOM X. Chúng tôi chỉ nêu các chủ đề.
    .point-1 = Trước khi đi: hãy tìm hiểu thông tin. Chọn công ty dịch vụ việc làm cẩn thận. Đường hợp pháp có lợi ích. Hãy sẵn sàng cho điều bất ngờ.
    .point-2 = Khi làm việc và sau đó: hãy hiểu hợp đồng của mình. Giữ gìn tiền của mình. Chuẩn bị cho ngày về nhà.
    .point-3 = Trong một lần thử một video của IOM X, { $percent } phần trăm người xem sau đó nói rằng họ sẽ khuyên người khác đến trung tâm hỗ trợ lao động di cư (nơi tư vấn cho người đi làm việc ở nước ngoài).
    .unknown-1 = Các văn bản thuộc về ILO và IOM. Chúng tôi không tìm được bảng kiểm của các đợt truyền thông khác, như MTV EXIT và Issara.

# en: 74a5f33e
topic-vera-tvit = Cuộc phỏng vấn cho nhân viên đã được đào tạo ở Mỹ (Vera TVIT)
    .about = Với các câu hỏi này, nhân viên đã được đào tạo của các dịch vụ ở Mỹ tìm hiểu xem một người có bị mua bán không. Đã có nghiên cứu kiểm tra xem các câu hỏi này tốt đến đâu. Chúng tôi biết bản hướng dẫn ({ $guide }).
    .point-1 = Người phỏng vấn đã được đào tạo hỏi và quyết định. Đây không phải bài kiểm tra để tự làm.
    .unknown-1 = Chúng tôi chưa đọc ai được phép chép lại các câu hỏi. Vì vậy ở đây không có câu nào.

# en: 6c170cee
topic-evidence-standard = Một lời cảnh báo: lúc đầu đừng đòi quá nhiều bằng chứng
    .about = Một nghiên cứu ({ $study }) xem cán bộ ở các nước trong khu vực này quyết định ai bị mua bán như thế nào. Nghiên cứu thấy rằng: họ thường đòi nhiều bằng chứng như tòa án đòi. Như vậy là quá nhiều cho lần xem xét đầu tiên.
    .point-1 = Vì vậy các câu hỏi trong ứng dụng này không đòi bạn bằng chứng.
    .point-2 = Bạn có thể nhờ giúp dù không có bằng chứng.
    .unknown-1 = Chúng tôi không biết Lào có nằm trong nghiên cứu không. Có thể chia sẻ nghiên cứu này kèm tên tác giả, nhưng không được dùng để kiếm tiền.
