# Channels: the legal ways to work in Thailand and South Korea, their steps, rules, papers and what we do not know

# en: a77b6819
channel-th-mou-basis = Thỏa thuận giữa Lào và Thái Lan về việc làm
    .about = Lào và Thái Lan đã thỏa thuận một con đường hợp pháp để sang Thái Lan làm việc. Người ta gọi đó là MoU (biên bản ghi nhớ): một thỏa thuận bằng văn bản giữa các chính phủ.
    .point-1 = Thỏa thuận đầu tiên có từ { $first }. Vào { $said }, phía Lào nói thỏa thuận đó chỉ nói về việc làm, và sẽ thêm phần bảo vệ và đào tạo.
    .point-2 = Bộ trưởng lao động của hai nước đã ký thỏa thuận mới vào { $signed }. Thỏa thuận mới thêm phần tay nghề, phúc lợi xã hội và hợp tác về học tập.
    .unknown-1 = Chúng tôi chưa được đọc các thỏa thuận này. Vì vậy chúng tôi không thể nói mỗi thỏa thuận hứa gì với người lao động.

# en: 5bd8db22
channel-th-mou-steps = Sang Thái Lan theo đường MoU, từng bước
    .about = Đường MoU là con đường hợp pháp để có việc làm ở Thái Lan mà hai chính phủ đã thỏa thuận. Người sử dụng lao động ở Thái Lan xin nhận lao động, và một công ty dịch vụ việc làm Lào, có giấy phép, tìm người lao động.
    .point-1 = Trước khi trả bất cứ khoản tiền nào, hãy hỏi tiền đó để làm gì và ai đặt ra giá. Giữ mọi biên lai và bản sao mọi giấy tờ.
    .point-2 = Trước khi ký, bạn có thể hỏi cơ quan lao động của huyện hoặc tỉnh, hoặc trung tâm hỗ trợ lao động di cư (nơi tư vấn cho người đi làm việc ở nước ngoài).
    .point-3 = Để lại cho gia đình tên, địa chỉ và số điện thoại của người sử dụng lao động.
    .step-1 = Người sử dụng lao động ở Thái Lan xin cơ quan việc làm của tỉnh ở Thái Lan cho phép nhận lao động. Một trang web nói việc này mất khoảng { $approval } ngày.
    .step-2 = Đơn của người sử dụng lao động được gửi sang phía Lào. Người sử dụng lao động ký tại đại sứ quán Lào.
    .step-3 = Một công ty dịch vụ việc làm Lào, có giấy phép, tìm người lao động: ở bước này bạn có thể nộp đơn. Bộ Lao động và Phúc lợi xã hội phải cấp giấy cho phép đưa lao động đi. Hãy xin xem cả hai giấy này.
    .step-4 = Phía Lào lập danh sách tên, và đại sứ quán kiểm tra danh sách. Hãy hỏi xem tên bạn có trong danh sách không.
    .step-5 = Người sử dụng lao động xin giấy phép lao động cho bạn, kèm danh sách tên và bảo hiểm y tế. Mẫu đơn này tên là BT 31.
    .step-6 = Bạn nhận thị thực và đi vào qua cửa khẩu chính thức. Ở Thái Lan, bạn được hướng dẫn tại trung tâm tiếp nhận, và bạn nhận giấy phép lao động.
    .rule-1 = Giấy phép lao động có hạn { $first-years } năm. Có thể gia hạn một lần, thêm { $more-years } năm.
    .rule-2 = Một trang web của chính phủ Lào nói rằng khi hết thời gian đó, bạn phải về Lào và bắt đầu lại từ đầu. Trang này nói hãy về { $home-days } ngày trước ngày giấy phép hết hạn.
    .rule-3 = Luật Lào (Nghị định 245) nói bạn phải từ { $age } tuổi trở lên, khỏe mạnh, không bị kết án hình sự và có hợp đồng lao động. Bạn phải tự mình muốn đi: không ai được ép bạn.
    .rule-4 = Nghị định này cấm đưa người đi làm mại dâm, hoặc đi làm việc nguy hiểm cho sức khỏe hay tính mạng: ví dụ việc có hóa chất hay chất nổ, hoặc đánh cá trên thuyền nhỏ.
    .rule-5 = Công ty dịch vụ việc làm Lào phải có giấy phép của bộ, và phải xin cấp lại { $licence-years } năm một lần. Hãy xin xem giấy phép và nhìn ngày ghi trên đó.
    .rule-6 = Luật Thái Lan từ { $thai-law } nói rằng không được thu phí tuyển dụng của người lao động. Một quy định của Lào từ { $lao-rule } cho công ty dịch vụ việc làm thu tối đa { $cap }% lương một tháng. Hai bên không khớp nhau, nên chúng tôi không thể nêu một giá đúng.
    .unknown-1 = Các bước ở Thái Lan lấy từ một công ty tư nhân và một bản tin ngắn. Chúng tôi không tìm thấy danh sách các bước chính thức cho người lao động. Hãy hỏi cơ quan lao động xem các bước này còn đúng không.
    .unknown-2 = Chúng tôi không có danh sách các công ty dịch vụ việc làm đang có giấy phép. Hãy nêu tên công ty và hỏi cơ quan lao động.
    .unknown-3 = Chúng tôi không biết chính xác luật Thái Lan coi những khoản nào là phí tuyển dụng. Chúng tôi cũng không biết luật của Lào về dịch vụ việc làm ({ $new-law }) đã thay đổi điều gì.

# en: 2734eb3f
channel-th-mou-time = Đi theo đường MoU mất bao lâu
    .about = Hãy tính là mất nhiều tuần hoặc nhiều tháng, không phải vài ngày.
    .point-1 = Cục Việc làm Thái Lan nói mất từ { $office-from } đến { $office-to } ngày để giải quyết đơn của người sử dụng lao động.
    .point-2 = Một công ty Thái Lan viết ({ $wrote }) là từ { $company-from } đến { $company-to } ngày làm việc, tính từ khi đơn của người sử dụng lao động được chấp thuận. Ngày làm việc thì lâu hơn, vì không tính ngày nghỉ.
    .point-3 = Nếu có người nói với bạn là nhanh hơn nhiều, hãy hỏi nhanh bằng cách nào, và khi đi bạn sẽ có những giấy tờ gì.
    .unknown-1 = Con số thứ nhất không ghi ngày. Con số thứ hai là của một công ty tư nhân và nói về người lao động quay lại theo đường MoU.
    .unknown-2 = Chúng tôi không biết phần việc ở Lào mất bao lâu, và các con số này có tính phần đó không.

# en: 5a1e9441
channel-th-mou-contract-rules = Khi làm việc ở Thái Lan với giấy phép theo MoU
    .about = Giấy phép của bạn gắn với việc làm của bạn. Người sử dụng lao động cũng có trách nhiệm.
    .point-1 = Hãy tự giữ giấy tờ của mình. Giữ một bản sao hợp đồng, và chụp ảnh hợp đồng trong điện thoại.
    .point-2 = Nếu bạn không được nhận bản sao hợp đồng, hoặc có người giữ giấy tờ của bạn, bạn có thể hỏi đường dây nóng về lao động của Thái Lan: { $labour }.
    .rule-1 = Bạn chỉ được làm cho người sử dụng lao động và ở nơi làm việc ghi trong giấy phép. Bạn không được tự do đổi.
    .rule-2 = Người sử dụng lao động phải báo cho cơ quan Thái Lan trong vòng { $report-days } ngày khi bạn bắt đầu làm hoặc nghỉ việc. Một bản tin nói là { $report-mou } ngày với người bắt đầu làm theo đường MoU.
    .rule-3 = Người sử dụng lao động phải đưa cho bạn một bản sao hợp đồng. Bản tin đó nói về mức phạt { $fine }.
    .rule-4 = Tổ chức Lao động Quốc tế (ILO) viết rằng luật Thái Lan yêu cầu phải có hợp đồng bằng văn bản, bằng tiếng của bạn.
    .rule-5 = Theo một văn bản luật của Thái Lan ({ $papers-law }), giữ giấy phép hoặc giấy tờ quan trọng của người lao động là phạm tội. Luật này đã được sửa đổi ({ $changed }), nên hãy hỏi bây giờ quy định ra sao.
    .rule-6 = Một công ty việc làm tư nhân của Thái Lan nói rằng người sử dụng lao động phải trả tiền đưa bạn về nhà khi hợp đồng MoU kết thúc sớm.
    .unknown-1 = Hầu hết các trang này không ghi ngày. Hãy hỏi cơ quan việc làm Thái Lan bây giờ quy định ra sao.
    .unknown-2 = Chúng tôi chưa thấy luật nào nói ai trả tiền đi về nhà. Hãy hỏi trước khi ký, và xin ghi câu trả lời vào hợp đồng.

# en: 650e51ce
channel-th-change-employer = Đổi người sử dụng lao động ở Thái Lan
    .about = Có thể đổi được, nhưng chúng tôi không biết chính xác các quy định. Hãy hỏi trước khi bỏ việc.
    .step-1 = Nếu bạn đang gặp nguy hiểm, hãy tìm sự giúp đỡ trước. Bạn có thể gọi { $help }.
    .step-2 = Trước khi bỏ việc, hãy hỏi cơ quan việc làm Thái Lan những lý do nào được chấp nhận và bạn có bao nhiêu thời gian. Bạn có thể gọi { $office }.
    .step-3 = Ghi lại ngày và những gì cơ quan nói với bạn. Giữ bản sao giấy phép và hợp đồng.
    .step-4 = Đừng bắt đầu làm ở nơi khác trước khi cơ quan nói là được phép.
    .rule-1 = Từ { $law }, luật không còn yêu cầu phải xin phép để đổi người sử dụng lao động, nơi làm hoặc loại việc. Nhưng phải báo việc thay đổi cho cơ quan.
    .rule-2 = Vào { $decided }, nội các Thái Lan cho một số người lao động thêm thời gian tìm việc mới: { $months-new } tháng thay vì { $months-old } tháng. Việc này áp dụng cho giấy phép hết hạn vào { $permit-end }.
    .rule-3 = Các công ty việc làm của Thái Lan nói rằng người lao động đi theo MoU không được tự do đổi người sử dụng lao động.
    .unknown-1 = Chúng tôi không tìm thấy danh sách chính thức về các lý do và thời hạn đang áp dụng.
    .unknown-2 = Luật và các công ty việc làm không nói giống nhau về người lao động đi theo MoU. Hãy hỏi cơ quan về giấy phép của chính bạn.

# en: ce33dae3
channel-th-registration-2025-26 = Gia hạn giấy tờ ở Thái Lan (ngày cuối mà chúng tôi biết: { $until })
    .about = Trong đợt này, người lao động từ Lào, Myanmar và Việt Nam đã ở Thái Lan được gia hạn giấy tờ. Hãy coi như đã đóng, cho đến khi bạn hỏi rõ.
    .point-1 = Nội các Thái Lan quyết định việc này vào { $opened }. Các bản tin nói ngày cuối được dời từ { $first-end } sang { $until }.
    .point-2 = Nhiều người chưa làm xong. Họ còn thiếu giấy bảo hiểm y tế, giấy khám sức khỏe và phí giấy phép lao động { $fee }.
    .point-3 = Trước đó, giấy phép của lao động Lào hết hạn vào { $old-end } được kéo dài đến { $old-extended }. Trong thời gian đó, có thể gia hạn ở lại và làm việc đến { $old-new }.
    .step-1 = Xem các ngày ghi trong giấy phép lao động và hộ chiếu của bạn. Chụp ảnh lại và giữ.
    .step-2 = Hỏi cơ quan việc làm Thái Lan xem bạn còn gia hạn được không. Bạn có thể gọi { $office }.
    .step-3 = Nếu còn được, hãy hỏi cơ quan và người sử dụng lao động xem còn thiếu giấy tờ nào. Giữ mọi biên lai.
    .rule-1 = Người làm việc không có giấy phép có thể bị phạt từ { $fine-from } đến { $fine-to }, bị đưa về nước và không được cấp giấy phép trong { $bar-years } năm. Từ { $no-prison }, luật không còn phạt tù người lao động vì việc này. Vào Thái Lan mà không có giấy tờ là một vi phạm khác.
    .rule-2 = Người ở quá hạn mà tự trình báo khi rời đi thì phải trả { $day-fine } mỗi ngày, nhiều nhất là { $most-fine }. Nếu quá hạn lâu hơn, họ có thể không được quay lại trong vài năm. Người bị bắt thì bị xử nặng hơn.
    .unknown-1 = Chúng tôi không biết đợt này còn mở không. Ngày cuối mới còn phải được nội các Thái Lan xem xét, và sau đó chúng tôi không tìm thấy tin gì nữa.

# en: 7a7e650c
channel-th-registration-2024 = Đợt đăng ký ở Thái Lan được quyết định vào { $decided } (đã hết)
    .about = Đợt này dành cho người lao động ở Thái Lan không có giấy tờ. Đợt này đã hết.
    .point-1 = Nội các Thái Lan cho người lao động không có giấy tờ từ Lào, Myanmar, Campuchia và Việt Nam đăng ký. Con của họ dưới { $child-age } tuổi được phép ở lại.
    .point-2 = Người sử dụng lao động đăng ký cho người lao động qua mạng. Vào { $told }, Bộ Lao động Thái Lan nêu chi phí chính thức là { $cost }.
    .point-3 = Nếu bây giờ có người yêu cầu bạn trả tiền cho đợt này, hãy hỏi cơ quan việc làm Thái Lan trước. Bạn có thể gọi { $office }.
    .unknown-1 = Các bản tin chúng tôi thấy không nêu ngày cuối. Chúng tôi không biết sẽ có đợt nào như vậy nữa không.

# en: 77fb90d1
channel-th-registration-earlier = Các đợt đăng ký cũ ở Thái Lan (đã hết)
    .about = Trước đây Thái Lan đã mở các đợt cho người lao động không có giấy tờ. Các đợt này đã hết. Chúng tôi ghi ở đây để bạn nhận ra khi có người mời bạn làm theo một đợt cũ.
    .point-1 = Vào { $round-one }, phí đăng ký là { $registration } và giấy phép lao động là { $permit }. Thẻ có hạn đến { $card-end } và sau đó có thể gia hạn.
    .point-2 = Vào { $round-two }, người lao động không có hộ chiếu đăng ký xin giấy đi lại tạm thời, để về nhà làm hộ chiếu. Họ phải nộp thẻ căn cước, hoặc bản sao sổ hộ khẩu, hoặc giấy xác nhận nơi ở, và { $photos } tấm ảnh.
    .point-3 = Vào { $round-three }, ngày cuối của thẻ hồng (thẻ cho lao động nước ngoài ở Thái Lan) được dời từ { $pink-old } sang { $pink-new }.
    .unknown-1 = Chúng tôi không biết có đợt tiếp theo không và khi nào. Hãy hỏi cơ quan việc làm Thái Lan trước khi trả tiền cho ai.

# en: ed90c87a
channel-th-nationality-verification = Chứng minh bạn là người Lào, để làm giấy tờ ở Thái Lan (cũ)
    .about = Xác minh quốc tịch nghĩa là cán bộ Lào kiểm tra xem bạn có phải người Lào không, để bạn được làm giấy tờ. Những gì chúng tôi biết về việc này đã cũ.
    .point-1 = Vào { $offered }, Lào sẵn sàng cử cán bộ sang Thái Lan để kiểm tra lao động Lào đã đăng ký. Dự tính mỗi người lao động trả { $fee }. Giá này đã cũ.
    .point-2 = Một bài viết không ghi năm nói về { $centres } trung tâm ở Lào cấp hộ chiếu cho người lao động đã về nước, để họ có thể làm việc hợp pháp trở lại. Các nơi được nêu tên là Viêng Chăn, { $champasak }, { $salavan }, { $savannakhet }, { $khammouane } và { $xayaboury }.
    .unknown-1 = Chúng tôi không biết bây giờ có trung tâm nào trong số này hoạt động không, hoặc mất bao nhiêu tiền. Hãy hỏi cơ quan lao động của tỉnh bạn hoặc đại sứ quán Lào.

# en: 029b5c81
channel-th-section64 = Làm việc gần biên giới bằng giấy thông hành biên giới (Điều 64)
    .about = Luật Thái Lan có cách cho làm việc một thời gian ngắn ở gần biên giới, gọi là Điều 64. Chúng tôi không tìm thấy quy định nào đang áp dụng cho lao động Lào.
    .point-1 = Từ tiếng Thái chỉ giấy thông hành biên giới nghe giống từ tiếng Lào chỉ hộ chiếu. Hãy hỏi rõ người ta nói giấy nào.
    .step-1 = Trước khi qua biên giới để làm việc, hãy hỏi cơ quan lao động hoặc cán bộ ở cửa khẩu. Giấy này có cho phép làm việc không? Ở đâu, bao lâu, và giá bao nhiêu?
    .step-2 = Nếu người sử dụng lao động nói chỉ cần giấy thông hành biên giới là đủ, hãy hỏi thêm về giấy phép lao động. Giữ bản sao của cả hai.
    .rule-1 = Một luật cũ của Thái Lan ({ $old-law }), có trước Điều 64, cho người từ các nước láng giềng có giấy đi lại được cấp giấy phép lao động tạm thời. Giấy này chỉ cho làm một số việc, ở một nơi, và trong một thời gian hoặc một mùa đã định, gần biên giới.
    .rule-2 = Văn bản luật đó ({ $old-law }) nêu mức phạt tới { $fine } nếu làm trái.
    .rule-3 = Một bản tin ({ $reported }) nói rằng giấy phép biên giới theo mùa chỉ được gia hạn ở nơi bạn đã đi vào, { $months } tháng một lần. Chúng tôi không biết điều này có áp dụng cho lao động Lào không.
    .unknown-1 = Chúng tôi không biết tỉnh nào của Thái Lan nhận lao động Lào có giấy thông hành biên giới, trong bao nhiêu ngày, hoặc giá bao nhiêu.
    .unknown-2 = Một biện pháp của Thái Lan ({ $cambodia }) là dành cho người lao động từ Campuchia. Giá và số ngày trong đó không phải là quy định cho lao động Lào.

# en: 1ecfb5ec
channel-th-documents = Giấy tờ để làm việc ở Thái Lan
    .about = Đây là các giấy tờ để làm việc ở Thái Lan. Có giấy bạn cần trước khi đi, có giấy bạn nhận ở đó.
    .point-1 = Trước khi đi: hộ chiếu hoặc giấy đi lại khác, thị thực L-A (thị thực Thái Lan cho lao động đi theo MoU) và hợp đồng lao động.
    .point-2 = Ở Thái Lan, bạn còn nhận giấy phép lao động, và thẻ sức khỏe hoặc bảo hiểm y tế.
    .point-3 = Một trang web nói rằng để làm hộ chiếu, bạn cần một tờ đơn có chữ ký và con dấu của trưởng bản, và thẻ căn cước hoặc sổ hộ khẩu của bạn. Hãy hỏi cơ quan cấp hộ chiếu xem điều này còn đúng không.
    .step-1 = Sao lại mọi giấy tờ. Để một bộ cho gia đình, tự giữ một bộ, và giữ ảnh chụp trong điện thoại.
    .step-2 = Hãy tự giữ bản gốc. Đừng giao bản gốc cho người sử dụng lao động.
    .step-3 = Khi đã ở Thái Lan, hãy hỏi lấy giấy phép lao động và thẻ sức khỏe của bạn. Sao lại cả các giấy này.
    .unknown-1 = Một phần danh sách này lấy từ một trang cho người lao động từ Campuchia, không ghi ngày. Chúng tôi không tìm thấy danh sách chính thức cho lao động Lào: hãy hỏi cơ quan lao động.

# en: 04e7ac3f
channel-kr-eps = Làm việc ở Hàn Quốc theo chương trình nhà nước (EPS, E-9)
    .about = EPS là chương trình cấp phép việc làm cho lao động nước ngoài. Các cơ quan nhà nước của Lào và Hàn Quốc điều hành chương trình này.
    .point-1 = Chương trình dựa trên thỏa thuận giữa hai chính phủ ({ $agreed }). Ở Lào, Trung tâm Dịch vụ việc làm của Bộ Lao động và Phúc lợi xã hội phụ trách. Ở Hàn Quốc, HRD Korea phụ trách.
    .point-2 = Bạn được chấm điểm qua các bài thi: thi tiếng Hàn (EPS-TOPIK), thi tay nghề, và thi năng lực, để xem bạn làm được gì trong công việc.
    .point-3 = Bạn được làm việc tới { $years } năm, rồi thêm { $more-years } năm { $more-months } tháng nữa. Người đã về nước có thể nộp đơn lại.
    .point-4 = Từ { $first-year } đến { $last-year }, mỗi năm có khoảng { $chosen } người Lào được chọn. Hãy hỏi bây giờ có bao nhiêu chỗ.
    .step-1 = Đăng ký với Trung tâm Dịch vụ việc làm.
    .step-2 = Thi đỗ bài thi tiếng Hàn EPS-TOPIK.
    .step-3 = Thi đỗ bài thi tay nghề và bài thi năng lực.
    .step-4 = Một người sử dụng lao động Hàn Quốc chọn bạn. Có thể có phỏng vấn.
    .unknown-1 = Chúng tôi không tìm được thông tin thi và làm giấy tờ ở Lào tốn bao nhiêu tiền. Hãy hỏi Trung tâm Dịch vụ việc làm trước khi trả tiền cho ai.
    .unknown-2 = Độ tuổi ghi ở đây là từ { $age-year } và cho việc làm trong ngành công nghiệp. Chúng tôi không biết độ tuổi cho các việc khác.
    .unknown-3 = Chúng tôi không biết mỗi năm có bao nhiêu người Lào được chọn kể từ { $last-year }.

# en: e57f0f59
channel-kr-eps-quota = Hàn Quốc nhận bao nhiêu lao động nước ngoài ({ $year })
    .about = Các con số này là cho tất cả các nước cộng lại, không phải chỉ cho Lào.
    .point-1 = Theo EPS (E-9), nhiều nhất { $eps } người lao động được đến.
    .point-2 = Làm thời vụ ở nông trại và nghề cá (E-8), nhiều nhất { $seasonal } người lao động được đến.
    .unknown-1 = Chúng tôi không biết trong số này có bao nhiêu chỗ cho lao động Lào.

# en: 2b3e4f62
channel-kr-seasonal = Lao động thời vụ ở Hàn Quốc (E-8): nông trại và nghề cá
    .about = Đây là việc làm ở Hàn Quốc trong vài tháng. Cục Việc làm Lào thỏa thuận việc này với chính quyền địa phương ở Hàn Quốc.
    .point-1 = Các bản tin nói về thỏa thuận với một huyện ở Kangwon ({ $kangwon }) và với Gyeongsangnam-do ({ $gyeongsang }).
    .point-2 = Một bản tin ({ $no-test }) nói rằng không cần thi tiếng Hàn.
    .point-3 = Một đợt ({ $asked }) cần người khỏe mạnh từ { $age-from } đến { $age-to } tuổi. Các bản tin khác nêu độ tuổi khác.
    .point-4 = Các bản tin nói khác nhau về thời hạn hợp đồng: từ { $newest-from } đến { $newest-to } tháng ({ $newest }), từ { $older-from } đến { $older-to } tháng ({ $older }), hoặc từ { $third-from } đến { $third-to } tháng trong một bản tin khác.
    .point-5 = Vào { $signed-up }, người ở { $province } đã đăng ký tại sở lao động của tỉnh ở Phonhong.
    .point-6 = Các bản tin nói rằng chương trình này từng bị tố cáo là đối xử với người lao động như nô lệ. Chúng tôi biết có lời tố cáo, nhưng không biết người ta đã tìm ra điều gì.
    .step-1 = Hãy hỏi sở lao động của tỉnh bạn xem bây giờ có nhận người không, và ai được nhận đơn của bạn.
    .step-2 = Hãy hỏi phải trả bao nhiêu tiền, lương bao nhiêu và hợp đồng bao lâu. Xin họ ghi câu trả lời ra giấy.
    .step-3 = Giữ bản sao hộ chiếu và hợp đồng. Để lại cho gia đình tên và địa chỉ của người sử dụng lao động.
    .rule-1 = Luật Lào (Nghị định 245) nói bạn phải từ { $age } tuổi trở lên mới được đưa đi nước ngoài, phải khỏe mạnh và có hợp đồng lao động.
    .unknown-1 = Độ tuổi và thời hạn hợp đồng khác nhau giữa các bản tin. Hãy hỏi lần này quy định ra sao.
    .unknown-2 = Bộ lao động đã từng chỉ định một công ty nhận và xử lý đơn ({ $company }). Chúng tôi không biết bây giờ ai được làm việc này.
    .unknown-3 = Chúng tôi không biết bây giờ có nhận người không, hoặc giá chính thức là bao nhiêu.

# en: 0af0151f
channel-kr-warnings = Cẩn thận với lời mời làm việc ở Hàn Quốc
    .about = Người ta đã mất nhiều tiền vì những lời mời giả đi Hàn Quốc. Hãy hỏi trước khi trả tiền.
    .point-1 = Vào { $first } và một lần nữa vào { $second }, bộ lao động Lào đã cảnh báo về những người và công ty không có phép mời đi làm ở Hàn Quốc trên mạng xã hội.
    .point-2 = Công an Lào đã bắt { $arrested } người vì thị thực du lịch giả đi Hàn Quốc. Ít nhất { $cheated } người Lào, mỗi người đã trả từ { $low } đến hơn { $high }.
    .step-1 = Trước khi trả tiền hoặc giao hộ chiếu, hãy hỏi sở lao động của tỉnh bạn hoặc Trung tâm Dịch vụ việc làm xem lời mời có thật không.
    .step-2 = Hãy hỏi đó là thị thực nào. Các con đường của nhà nước là E-9 (EPS) và E-8 (lao động thời vụ). Hãy cẩn thận nếu có người nói đến thị thực du lịch.
    .step-3 = Giữ lại tin nhắn, tên và biên lai. Nếu bạn đã trả tiền rồi, đó không phải lỗi của bạn. Bạn có thể báo công an.
    .unknown-1 = Chúng tôi không có danh sách những ai đang được phép đưa lao động sang Hàn Quốc.
    .unknown-2 = Bản tin về các vụ bắt giữ không ghi ngày.

# en: 772e577d
document-passport = Hộ chiếu
# en: c58cf5cf
document-visa-la = Thị thực L-A (thị thực Thái Lan cho lao động đi theo MoU)
# en: bcf28b1b
document-contract = Hợp đồng lao động
# en: cdc84e42
document-work-permit = Giấy phép lao động
# en: a586c8d9
document-health-insurance = Thẻ sức khỏe hoặc bảo hiểm y tế
# en: b392023a
document-medical-check = Giấy khám sức khỏe

## Channels: what is known of legal ways to work in Japan, Malaysia, China and Viet Nam

# en: e951024f
channel-jp-ssw = Làm việc ở Nhật Bản bằng tay nghề (SSW, kỹ năng đặc định)
    .about = SSW (kỹ năng đặc định) là một con đường hợp pháp để làm việc ở Nhật Bản, dành cho người có tay nghề mà Nhật Bản cần. Bạn đi qua một tổ chức phái cử (tổ chức đưa lao động đi) mà chính phủ đã chấp thuận.
    .point-1 = Lào và Nhật Bản đã ký thỏa thuận về việc này vào { $signed }. Thỏa thuận nhằm ngăn những người môi giới gian dối.
    .point-2 = Vào { $counted }, có { $approved } tổ chức phái cử được chấp thuận.
    .point-3 = Một bản tin ({ $newest }) nói rằng Lào có thỏa thuận với Nhật Bản về việc đưa lao động đi.
    .step-1 = Hãy hỏi cơ quan lao động của tỉnh bạn xem tổ chức phái cử đó có được chấp thuận không. Hãy nêu tên đầy đủ của tổ chức.
    .step-2 = Hãy hỏi phải trả bao nhiêu tiền, tiền đó để làm gì, và lương bao nhiêu. Xin ghi ra giấy.
    .step-3 = Giữ mọi biên lai và bản sao mọi giấy tờ.
    .rule-1 = Bạn phải nộp đơn cho Bộ Lao động và Phúc lợi xã hội, qua một tổ chức phái cử mà chính phủ đã chấp thuận.
    .rule-2 = Bạn phải từ { $age } tuổi trở lên, khỏe mạnh, không bị kết án hình sự, và là công dân Lào sống ở Lào. Bạn cần có hợp đồng lao động.
    .rule-3 = Bạn phải tự mình muốn đi. Không ai được ép bạn.
    .unknown-1 = Chúng tôi không có danh sách các tổ chức phái cử đang được chấp thuận.
    .unknown-2 = Chúng tôi không biết chi phí, các bài thi, các loại việc, và bạn được ở lại bao lâu.

# en: c7fe8cb6
channel-jp-titp = Thực tập sinh kỹ năng ở Nhật Bản (TITP)
    .about = TITP là Chương trình thực tập sinh kỹ năng: thực tập sinh vừa làm việc ở Nhật Bản vừa học nghề. Một chương trình khác thay thế chương trình này từ { $replaced }.
    .point-1 = Các bộ của Nhật Bản và bộ lao động Lào có thỏa thuận về việc này. Phía Lào chấp thuận các tổ chức phái cử (tổ chức đưa lao động đi).
    .point-2 = Vào { $counted }, có { $approved } công ty tư nhân Lào được phép đưa thực tập sinh đi.
    .point-3 = Người đang là thực tập sinh có thể tiếp tục, theo các quy định cho thời gian chuyển đổi. Hãy hỏi quy định nào áp dụng cho bạn.
    .step-1 = Nếu có người mời bạn một chỗ, hãy hỏi cơ quan lao động trước: còn nhận thực tập sinh mới không, và công ty này có được chấp thuận không?
    .step-2 = Trước khi trả tiền, hãy hỏi tiền đó để làm gì, lương bao nhiêu, và sau { $replaced } thì thế nào. Xin ghi ra giấy.
    .step-3 = Giữ mọi biên lai và bản sao mọi giấy tờ.
    .unknown-1 = Chúng tôi không biết còn nhận thực tập sinh mới từ Lào không.
    .unknown-2 = Chúng tôi không có danh sách các công ty đang được chấp thuận, và không biết chi phí.

# en: 461a22e5
channel-jp-ikusei = Vừa học vừa làm ở Nhật Bản: chương trình sau TITP
    .about = Nhật Bản gọi đây là chương trình việc làm để phát triển kỹ năng (Employment for Skill Development). Chương trình bắt đầu từ { $starts } và thay cho TITP, chương trình thực tập sinh kỹ năng.
    .point-1 = Bạn được làm việc tới { $years } năm, trong những loại việc mà Nhật Bản thiếu người. Mục đích là sau đó bạn trở thành lao động kỹ năng đặc định (SSW số 1).
    .point-2 = Sau { $change-from } đến { $change-to } năm, bạn có thể đổi người sử dụng lao động trong cùng một loại việc, nếu bạn đỗ bài thi tay nghề và bài thi tiếng Nhật. Mất bao lâu là tùy loại việc.
    .point-3 = Người đang là thực tập sinh kỹ năng có thể tiếp tục, theo các quy định cho thời gian chuyển đổi.
    .step-1 = Nếu có người yêu cầu bạn trả tiền cho chương trình này, hãy hỏi cơ quan lao động trước.
    .step-2 = Hãy hỏi ai được phép đưa lao động Lào đi, và tốn bao nhiêu tiền. Xin ghi ra giấy.
    .unknown-1 = Đây là các quy định chung. Chúng tôi không tìm thấy thỏa thuận nào cho lao động Lào, nên không biết người Lào có tham gia được không, và bằng cách nào.
    .unknown-2 = Chúng tôi biết điều này từ những trang không chính thức. Các quy định còn có thể thay đổi.

# en: ea46e1ad
channel-my-none = Malaysia: chúng tôi không biết con đường chính thức nào
    .about = Chúng tôi không biết thỏa thuận nào giữa Lào và Malaysia về việc đưa lao động đi. Điều đó không chứng minh là không có: hãy hỏi trước khi đi.
    .point-1 = Vào { $said }, bộ lao động Lào nói rằng Lào và Malaysia không có thỏa thuận lao động (MoU, biên bản ghi nhớ).
    .point-2 = Bản tin đó cũng nói có khoảng { $workers } người Lào làm việc ở đó mà không đăng ký. Người ta cho rằng một số người trong đó làm mại dâm.
    .step-1 = Nếu có người mời bạn đi làm ở Malaysia, hãy hỏi cơ quan lao động của tỉnh bạn trước: có con đường hợp pháp nào không, và cần những giấy tờ gì?
    .step-2 = Hãy đợi câu trả lời rồi mới trả tiền hoặc giao hộ chiếu.
    .unknown-1 = Vào { $said } là như vậy. Từ đó đến nay có thể đã thay đổi.

# en: bd9f70c1
channel-cn-none = Trung Quốc: chúng tôi không biết con đường chính thức nào
    .about = Chúng tôi không tìm thấy con đường chính thức nào để đi từ Lào sang Trung Quốc làm việc. Điều đó không chứng minh là không có: hãy hỏi trước khi đi.
    .point-1 = Trong một báo cáo khoảng { $told }, văn phòng khu vực của IOM (Tổ chức Di cư Quốc tế của Liên Hợp Quốc) nói rằng người ta biết rất ít.
    .point-2 = Một số người đi từ { $province } qua biên giới, bằng hộ chiếu hoặc giấy thông hành biên giới, để làm theo tuần hoặc theo mùa. Họ tìm việc ngoài các con đường hợp pháp, qua người môi giới Lào và Trung Quốc.
    .step-1 = Nếu có người mời bạn đi làm ở Trung Quốc, hãy hỏi cơ quan lao động của tỉnh bạn trước: có con đường hợp pháp nào không, và cần những giấy tờ gì?
    .step-2 = Hãy đợi câu trả lời rồi mới trả tiền hoặc giao hộ chiếu.
    .unknown-1 = Chúng tôi không biết có giấy thông hành biên giới thì có được làm việc ở đó không. Hãy hỏi cơ quan lao động.
    .unknown-2 = Báo cáo không ghi ngày chính xác. Từ đó đến nay có thể đã thay đổi.

# en: 25908cb6
channel-vn-old = Việt Nam: một thỏa thuận lao động cũ
    .about = Lào và Việt Nam đã có thỏa thuận về lao động. Những gì chúng tôi biết về thỏa thuận này đã cũ và không chắc.
    .point-1 = Thỏa thuận có từ { $agreed }.
    .point-2 = Một bản tin khoảng { $told } nói rằng thỏa thuận đang được viết lại: chỉ được tìm lao động qua các công ty được công nhận.
    .step-1 = Nếu có người mời bạn đi làm ở Việt Nam, hãy hỏi cơ quan lao động của tỉnh bạn trước: có con đường hợp pháp nào không, và cần những giấy tờ gì?
    .unknown-1 = Thỏa thuận chủ yếu nói về người Việt Nam làm việc ở Lào. Chúng tôi không biết thỏa thuận nói gì về người Lào sang Việt Nam.
    .unknown-2 = Bản tin không ghi ngày. Chúng tôi không biết thỏa thuận mới đã xong chưa, và bây giờ quy định ra sao.
