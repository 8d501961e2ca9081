# Services: shelters, centres, legal aid and other help in Laos - what they do, for whom, how to reach them.

# en: 8ce3ebf6
service-lwu-cpc = Trung tâm tư vấn và bảo vệ phụ nữ và trẻ em, Thủ đô Viêng Chăn
    .operator = Hội Liên hiệp Phụ nữ Lào (LWU)
    .about = Có chỗ ở tạm, có người để trò chuyện, chăm sóc y tế, trợ giúp pháp lý, đi học, học nghề, hỗ trợ tiền, và giúp trở về với gia đình và làng bản. Bạn có thể chỉ đến để được giúp, hoặc ở lại. Tư vấn (trò chuyện với người lắng nghe và cho lời khuyên), qua điện thoại hoặc gặp mặt, là miễn phí. Trung tâm dành cho phụ nữ và trẻ em bị bạo lực ở nhà, bị bóc lột tình dục hoặc bị mua bán. Hội Liên hiệp Phụ nữ Lào nói rằng Hội giúp nạn nhân thuộc mọi giới. Khi mở cửa ({ $since }), trung tâm có chỗ cho tới { $room } người.
    .reach = Gọi { $line } hoặc đến tận nơi. Công an, bệnh viện, viện kiểm sát, cơ quan phúc lợi xã hội và Hội Liên hiệp Phụ nữ Lào ở nơi bạn sống cũng có thể giới thiệu bạn đến. Địa chỉ được giữ kín để bảo vệ những người ở đó. Khi gọi, hãy hỏi cách đến. Chúng tôi không biết số nào gọi được từ nước khác.

# en: bf6f223a
service-lwu-bokeo = Trung tâm tư vấn và bảo vệ phụ nữ và trẻ em, Bò Kẹo
    .operator = Hội Liên hiệp Phụ nữ Lào (LWU), cùng UNFPA (Quỹ Dân số Liên Hợp Quốc) và Úc
    .about = Có chỗ ở tạm, nhân viên theo dõi trường hợp của bạn, hỗ trợ tinh thần, chăm sóc y tế cơ bản, trợ giúp pháp lý, hỗ trợ tiền hoặc học nghề, và chăm sóc sau đó. Trung tâm dành cho người đã trải qua bạo lực, hoặc có nguy cơ bị bạo lực hay bị mua bán, thuộc mọi giới. Phần lớn là phụ nữ và trẻ em gái. Trung tâm mở cửa vào { $opened }. Có tin về một chuyến thăm trung tâm khoảng { $seen }.
    .reach = Gọi { $line }, đường dây nóng của Hội Liên hiệp Phụ nữ Lào. Hội Liên hiệp Phụ nữ Lào và chính quyền tỉnh giới thiệu người đến. Chúng tôi không biết số riêng nào của trung tâm, và không biết số nào gọi được từ nước khác. Địa chỉ được giữ kín để bảo vệ những người ở đó.

# en: 6117d1c9
service-lwu-bolikhamxay = Trung tâm tư vấn và bảo vệ phụ nữ và trẻ em, Bô Ly Khăm Xay
    .operator = Hội Liên hiệp Phụ nữ Lào (LWU), cùng UNFPA (Quỹ Dân số Liên Hợp Quốc), UN-Habitat và Chính phủ Nhật Bản
    .about = Có chỗ ở tạm, có người để trò chuyện, hỗ trợ tinh thần, tư vấn về luật và học nghề. Nhân viên có thể giới thiệu bạn đến dịch vụ y tế và cơ quan tư pháp (như tòa án). Trung tâm dành cho phụ nữ và trẻ em đã trải qua bạo lực. Trung tâm mở cửa vào { $opened }. Chúng tôi không biết trung tâm có nhận nam giới không.
    .reach = Gọi { $line }, đường dây nóng của Hội Liên hiệp Phụ nữ Lào. Hội Liên hiệp Phụ nữ Lào giới thiệu người đến. Chúng tôi không biết số nào gọi được từ nước khác. Địa chỉ được giữ kín để bảo vệ những người ở đó.

# en: d5e6ba66
service-lwu-champasak = Trung tâm tư vấn và bảo vệ phụ nữ và trẻ em, Chăm Pa Sắc
    .operator = Hội Liên hiệp Phụ nữ Lào (LWU), cùng UNFPA (Quỹ Dân số Liên Hợp Quốc), UN-Habitat và Chính phủ Nhật Bản
    .about = Có chỗ ở tạm, có người để trò chuyện, hỗ trợ tinh thần, tư vấn về luật và học nghề. Nhân viên có thể giới thiệu bạn đến dịch vụ y tế và cơ quan tư pháp (như tòa án). Trung tâm dành cho phụ nữ và trẻ em đã trải qua bạo lực. Trung tâm mở cửa vào { $opened }. Chúng tôi không biết trung tâm có nhận nam giới không.
    .reach = Gọi { $line }, đường dây nóng của Hội Liên hiệp Phụ nữ Lào. Hội Liên hiệp Phụ nữ Lào giới thiệu người đến. Chúng tôi không biết số nào gọi được từ nước khác. Địa chỉ được giữ kín để bảo vệ những người ở đó.

# en: b0d6da3e
service-luangnamtha-shelter = Nhà tạm lánh cho phụ nữ bị mua bán, Luông Nậm Thà
    .operator = Chính phủ Lào (chúng tôi không biết cơ quan nào phụ trách)
    .about = Có chỗ ở tạm một thời gian, và giúp hồi phục trước khi về với gia đình. Bản tin nói nơi này dành cho phụ nữ và trẻ em Lào trở về Lào sau khi bị mua bán. Nơi này mở cửa khoảng { $opened }. Chúng tôi biết rất ít về nơi này. Chúng tôi không biết ở đây có nhận trẻ em trai hoặc nam giới không.
    .reach = Chúng tôi không biết số điện thoại nào, và không biết ai giới thiệu người đến. Bạn có thể hỏi công an hoặc Hội Liên hiệp Phụ nữ Lào về nơi này. Địa chỉ được giữ kín để bảo vệ những người ở đó.

# en: 3016a259
service-molsw-transit-vte = Trung tâm tạm trú cho người trở về, Thủ đô Viêng Chăn
    .operator = Bộ Lao động và Phúc lợi xã hội (MoLSW), với sự hỗ trợ của IOM (Tổ chức Di cư Quốc tế)
    .about = Các báo cáo khoảng { $first } và { $last } nói về sự giúp đỡ này. Chúng tôi không biết bây giờ còn như vậy không. Sự giúp đỡ này dành cho nạn nhân bị mua bán và những người khác cần giúp, được đưa về nước theo đường chính thức, phần lớn từ các nhà tạm lánh ở Thái Lan. Nhân viên đón họ ở biên giới với Thái Lan. Họ được nói chuyện với công an chống mua bán người, được xét nghiệm HIV và hỗ trợ tinh thần. Sau đó có người đi cùng họ về tỉnh nhà, và họ tiếp tục được giúp ở đó.
    .reach = Theo các báo cáo đó, nhà tạm lánh ở Thái Lan nhờ phía Lào tìm gia đình. Tỉnh tìm gia đình và xem hoàn cảnh ở đó. Sau đó mới lên kế hoạch đưa về. Nếu bạn đang ở nhà tạm lánh ở Thái Lan, hãy hỏi nhân viên về việc này. Chúng tôi không biết số điện thoại nào. Chúng tôi không ghi địa chỉ, để bảo vệ những người ở đó.

# en: 1eb0f8d1
service-lao-thai-centre = Trung tâm phát triển xã hội hữu nghị Lào - Thái Lan
    .operator = Bộ Lao động và Phúc lợi xã hội (MoLSW), với sự hỗ trợ của Thái Lan
    .about = Đã có kế hoạch lập trung tâm này. Một báo cáo ({ $report }) nói rằng trung tâm sẽ giúp nạn nhân bị mua bán, và đào tạo, cung cấp thông tin cho người sang Thái Lan làm việc. Chúng tôi không biết trung tâm đã từng mở cửa chưa.
    .reach = Chúng tôi không biết địa chỉ và số điện thoại nào. Hãy hỏi cơ quan lao động và phúc lợi xã hội của tỉnh bạn xem trung tâm có mở không.

# en: eae07f51
service-vfi-pakse = Village Focus: nhà tạm lánh, trung tâm dừng chân và nhà tạm trú, Chăm Pa Sắc
    .operator = Village Focus International (VFI)
    .about = Dành cho người bị mua bán, và cho người di cư bị đưa trở lại qua biên giới. Từng có một nhà tạm lánh tên là Home of Dreams. Từng có hai trung tâm dừng chân để ở ngắn ngày: một cho phụ nữ và trẻ em gái, một cho nam giới và trẻ em trai. Từng có một nhà tạm trú (nơi ở tạm trên đường về nhà) ở biên giới với Thái Lan. Người đến có thể được chăm sóc sức khỏe, đi học và học nghề. Các trang web khoảng { $first } và { $last } nói như vậy. Chúng tôi không biết bây giờ còn như vậy không, và nhà tạm lánh có nhận nam giới và trẻ em trai không.
    .reach = Cán bộ xuất nhập cảnh ở biên giới đã giới thiệu người đến đó. Chúng tôi không biết bạn có thể tự đến không. Chúng tôi không biết số điện thoại nào; có một trang web. Địa chỉ được giữ kín để bảo vệ những người ở đó.

# en: 5ac2840f
service-vfi-vientiane = Nhà tạm lánh của Village Focus, Thủ đô Viêng Chăn
    .operator = Village Focus International (VFI)
    .about = Nhà tạm lánh cho người bị mua bán. Khoảng { $announced }, VFI viết rằng nhà này sẽ mở vào đầu { $start }. Khoảng { $later }, VFI viết rằng họ có hai nhà tạm lánh. Chúng tôi nghĩ đây là một trong hai nhà đó, nhưng không chắc. Chúng tôi không biết bây giờ nhà có mở không, và nhận những ai.
    .reach = Chúng tôi không biết số điện thoại nào; có một trang web. Chúng tôi không biết ai giới thiệu người đến. Địa chỉ được giữ kín để bảo vệ những người ở đó.

# en: 71f8493a
service-mrc-salavan = Trung tâm hỗ trợ lao động di cư (MRC), Salavan
    .operator = Village Focus International (VFI), cùng Ship to Shore Rights, một dự án của Tổ chức Lao động Quốc tế (ILO)
    .about = Thông tin và tập huấn về cách đi làm việc ở nước ngoài ít rủi ro hơn, và về quyền của người lao động. Dành cho người muốn đi và người đã trở về. Người bị trục xuất (bị nước khác đưa trả về) có thể được giúp về sức khỏe, đi lại và tinh thần. Trung tâm được lập khoảng { $from } hoặc { $to }. Chúng tôi không biết bây giờ còn mở không.
    .reach = Đến tận nơi hoặc gọi điện. Trung tâm từng có đường dây điện thoại, nhưng chúng tôi không biết số. Nhân viên chuyển khiếu nại đến nơi giải quyết. Chúng tôi không biết địa chỉ.

# en: ad0191c5
service-mrc-champasak = Trung tâm hỗ trợ lao động di cư (MRC), Pakse
    .operator = Bộ Lao động và Phúc lợi xã hội (MoLSW), cùng TRIANGLE in ASEAN, một chương trình của Tổ chức Lao động Quốc tế (ILO)
    .about = Tư vấn, tập huấn và trợ giúp pháp lý. Dành cho người đang làm việc ở nước ngoài, người muốn đi, và gia đình họ. Nhân viên cũng đi gặp mọi người tận nơi. Một bản tin ({ $report }) cho thấy trung tâm đang hoạt động.
    .reach = Đến tận nơi. Trung tâm ở Pakse; chúng tôi không biết địa chỉ. Hãy hỏi ở Sở Lao động và Phúc lợi xã hội Chăm Pa Sắc. Chúng tôi không biết số điện thoại nào.

# en: cfc056c4
service-mrc-luangprabang = Trung tâm hỗ trợ lao động di cư (MRC), Luông Pha Băng
    .operator = Liên hiệp Công đoàn Lào (LFTU), cùng Tổ chức Lao động Quốc tế (ILO)
    .about = Thông tin về quyền của bạn và về những ai có thể giúp ở nước bạn làm việc, và tư vấn về luật. Nhân viên có thể giới thiệu bạn đến những nơi khác giúp được. Dành cho lao động di cư, gia đình và làng bản ở Luông Pha Băng và các tỉnh bên cạnh. Trung tâm mở cửa vào { $opened }. Chúng tôi không biết bây giờ còn mở không.
    .reach = Đến tận nơi; chúng tôi không biết địa chỉ. Hãy hỏi ở Liên hiệp Công đoàn Lào tại Luông Pha Băng. Chúng tôi không biết số điện thoại nào.

# en: c454eb18
service-mrc-network = Các trung tâm hỗ trợ lao động di cư (MRC) ở nơi khác
    .operator = Nhà nước, công đoàn và các nhóm người dân, cùng Tổ chức Lao động Quốc tế (ILO)
    .about = Các trung tâm để lao động di cư và người dân ở làng của họ nhận thông tin, tư vấn, trợ giúp pháp lý và giúp khiếu nại. Một tài liệu ({ $paper }) nêu { $south } và { $north } trong số các tỉnh. Chúng tôi không biết tên các tỉnh khác. Chúng tôi không biết trung tâm nào bây giờ còn mở.
    .reach = Chúng tôi không biết số điện thoại nào. Hãy hỏi cơ quan lao động và phúc lợi xã hội của tỉnh bạn xem gần bạn có trung tâm nào không.

# en: d1f31593
service-sengsavang = Trung tâm Sengsavang cho em gái và phụ nữ trẻ, Savannakhet
    .operator = Sengsavang (một tổ chức ngoài nhà nước)
    .about = Dành cho em gái và phụ nữ trẻ bị mua bán hoặc bị bóc lột tình dục, hoặc có nguy cơ bị như vậy. Có chỗ ở tạm, thức ăn, quần áo, bác sĩ hằng tuần, hỗ trợ tinh thần, luật sư, và đi học. Các em gái có thể học may, làm đẹp, nấu ăn hoặc làm nông từ { $months-from } đến { $months-to } tháng, có chứng chỉ. Các em có thể được nhận bộ đồ nghề ban đầu để buôn bán nhỏ, và được giúp trở về với gia đình và làng bản. Sengsavang có ở Lào từ { $since }. Nơi này đã giúp { $girls } em gái ({ $year }). Chúng tôi không biết bây giờ còn như vậy không.
    .reach = Chúng tôi không biết số điện thoại nào; có một trang web. Chúng tôi không biết ai giới thiệu người đến. Địa chỉ được giữ kín để bảo vệ những người ở đó.

# en: 96635e07
service-peuan-mit = Peuan Mit, giúp trẻ em và thanh thiếu niên
    .operator = Friends-International, cùng Bộ Lao động và Phúc lợi xã hội (MoLSW)
    .about = Dành cho trẻ em và thanh thiếu niên sống trên đường phố hoặc sống trong cộng đồng có ít cơ hội, và cho những người chăm sóc các em. Nhân viên đi đến tận nơi cả ban ngày lẫn ban đêm. Có một nhà để ở ngắn ngày. Nhân viên giúp tìm gia đình và trở về với gia đình, đi học lại, học nghề và tìm việc làm. Những người chăm sóc các em có thể được giúp về thu nhập. Thông tin này khoảng { $year }. Chúng tôi không biết bây giờ còn như vậy không.
    .reach = Nhân viên đi gặp trẻ em và thanh thiếu niên ở nơi các em sống. Từng có đường dây nóng ChildSafe ở Viêng Chăn, nhưng chúng tôi không biết số. Có một trang web. Địa chỉ của nhà này được giữ kín để bảo vệ những người ở đó.

# en: 84516cba
service-moj-legal-aid = Trợ giúp pháp lý miễn phí của Bộ Tư pháp
    .operator = Bộ Tư pháp, cùng Lao Bar Association (hội của các luật sư) và các hội phi lợi nhuận
    .about = Tư vấn miễn phí về luật và giúp làm giấy tờ. Các đội lưu động mang sự giúp đỡ này đến làng bản. Nghị định về trợ giúp pháp lý, một quy định của chính phủ, cho quyền được trợ giúp pháp lý miễn phí. Dành cho người nghèo, người khuyết tật, trẻ em, nạn nhân bạo lực và nạn nhân bị mua bán. Một báo cáo ({ $report }) nói có { $offices } văn phòng ở { $bokeo }, { $luangnamtha }, { $bolikhamxay }, { $khammouane } và Viêng Chăn. Không rõ đó là tỉnh Viêng Chăn hay thủ đô. Sự giúp đỡ của Mỹ cho trợ giúp pháp lý có thể đã hết ({ $donor-year }).
    .reach = Đến tận nơi, hoặc hỏi ở cơ quan tư pháp của tỉnh hay huyện bạn. Chúng tôi không có danh sách văn phòng ở các tỉnh khác. Bộ Tư pháp có một trang web để gửi câu hỏi, nhưng chúng tôi không biết địa chỉ trang đó.

# en: 62684706
service-lba-clinics = Các phòng trợ giúp pháp lý của Lao Bar Association
    .operator = Lao Bar Association (hội của các luật sư)
    .about = Trợ giúp pháp lý cho người nghèo hoặc có cuộc sống khó khăn, cả bằng các đội lưu động đi đến nhiều nơi. Một báo cáo ({ $report }) nêu { $south } và { $north }. Thông tin này đã cũ; chúng tôi không biết bây giờ còn như vậy không.
    .reach = Chúng tôi không biết số điện thoại và địa chỉ nào. Bạn có thể hỏi ở cơ quan tư pháp của tỉnh hay huyện bạn.

# en: 1daf33f3
service-adwle = Các phòng trợ giúp pháp lý cho phụ nữ (ADWLE), Thủ đô Viêng Chăn
    .operator = Association for Development of Women and Legal Education (ADWLE), một tổ chức Lào ngoài nhà nước
    .about = Trợ giúp pháp lý miễn phí cho phụ nữ bị bạo lực, cả phụ nữ bị mua bán. Nhiều người thuộc các dân tộc như người H’Mông. Nơi này cũng dạy về nạn mua bán người, về cách đi làm việc ở nước ngoài ít rủi ro hơn, và về quyền bình đẳng giữa phụ nữ và nam giới. Một danh sách khoảng { $list } có nói đến nơi này.
    .reach = Danh sách đó không ghi số điện thoại và địa chỉ. Chúng tôi không biết ai giới thiệu người đến.

# en: b8269cbf
service-afesip = AFESIP Laos
    .operator = AFESIP Laos, cùng Bộ Lao động và Phúc lợi xã hội (MoLSW)
    .about = Nơi này có thể đã đóng cửa. Các báo cáo từ { $first } đến { $last } nói rằng nơi này làm việc ở Viêng Chăn và { $south }. Nơi này cho phụ nữ và em gái bị mua bán hoặc bị bóc lột tình dục chỗ ở tạm, học nghề, và giúp trở về với gia đình và làng bản. Chúng tôi không tìm thấy thông tin nào mới hơn. Nơi này không phải là Sengsavang.
    .reach = Chúng tôi không biết số điện thoại nào. Hãy hỏi một nơi giúp đỡ khác trước. Địa chỉ được giữ kín để bảo vệ những người có thể đang ở đó.

# en: 6c2410b6
service-care = CARE International ở Lào
    .operator = CARE
    .about = Làm việc với phụ nữ ở thành thị có cuộc sống khó khăn và với phụ nữ các dân tộc. Nơi này giúp về thu nhập và kiếm sống, và chống bạo lực với phụ nữ. Một danh sách khoảng { $list } nói nơi này còn giúp tìm ra ai là nạn nhân, và giúp người ta trở về với gia đình và làng bản.
    .reach = Đây là số của văn phòng. Số lấy từ một danh sách khoảng { $list }. Chúng tôi không biết ai giới thiệu người đến.

# en: 68d601f7
service-health-referral = Bệnh viện: giúp đỡ nạn nhân
    .operator = Bộ Y tế
    .about = Nhân viên bệnh viện và công an được tập huấn để nhận ra dấu hiệu của bạo lực và mua bán người. Họ có thể nối bạn với trung tâm của Hội Liên hiệp Phụ nữ Lào. Nhân viên y tế của { $provinces } tỉnh đã được tập huấn ({ $year }). Chăm sóc y tế cơ bản cũng có ở các nhà tạm lánh.
    .reach = Hãy đến bệnh viện và nhờ giúp. Bạn có thể nhờ nhân viên nối bạn với Hội Liên hiệp Phụ nữ Lào. Chúng tôi không biết bệnh viện nào có phòng riêng cho nạn nhân.
