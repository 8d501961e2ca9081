# Organisations: names, what each one does and how it is reached

## Government and mass organisations in Laos

# en: d0276926
organisation-mops = Bộ Công an Lào (MoPS)
    .role = Bộ phụ trách công an. Bộ đứng đầu việc chống mua bán người (người bị bán, hoặc bị lừa và ép buộc) ở Lào. Cục Phòng chống mua bán người và Cục Quản lý xuất nhập cảnh thuộc bộ này. Bộ cũng đứng đầu văn phòng của ủy ban quốc gia chống mua bán người.
    .reach = Khi khẩn cấp ở Lào, hãy gọi công an: { $line }. Chúng tôi không biết số nào khác.

# en: 2bd1e4b7
organisation-atd = Cục Phòng chống mua bán người (ATD)
    .role = Cục của công an lo về mua bán người (người bị bán, hoặc bị lừa và ép buộc). Cục điều tra các vụ việc, đưa người ra khỏi nơi bị giữ, và chính thức xác nhận ai là nạn nhân. Cục có văn phòng ở các tỉnh. Một báo cáo ({ $report }) nói rằng vào { $year }, chỉ cục ở trung ương mới được chính thức xác nhận ai là nạn nhân. Chúng tôi không biết bây giờ còn như vậy không. Một báo cáo ({ $zone }) nói rằng cục đã mở văn phòng trong một đặc khu kinh tế (khu vực có quy định riêng cho các công ty), nhưng không nói khu nào.
    .reach = Chúng tôi không biết số điện thoại công khai nào của cục này. Khi khẩn cấp ở Lào, hãy gọi công an: { $line }. Hãy xin gặp Cục Phòng chống mua bán người. Hội Liên hiệp Phụ nữ Lào cũng có thể giới thiệu bạn đến cục.

# en: 2d454022
organisation-doi = Cục Quản lý xuất nhập cảnh Lào (DOI)
    .role = Lực lượng công an kiểm tra người qua biên giới Lào. Họ cũng nói chuyện với người từ nước ngoài trở về, để xem ai có thể cần giúp.
    .reach = Cán bộ của cục có mặt ở các cửa khẩu. Chúng tôi không biết số điện thoại công khai nào.

# en: c2720b95
organisation-ncatip = Ủy ban Quốc gia chống mua bán người (NCATIP)
    .role = Ủy ban của nhà nước đứng đầu việc chống mua bán người trong cả nước. Văn phòng của ủy ban, gọi là Ban Thư ký, do Bộ Công an đứng đầu. Vào { $lwu }, Hội Liên hiệp Phụ nữ Lào cùng lãnh đạo văn phòng này. Một báo cáo ({ $report }) nói rằng, theo một nghị định ({ $decree }), cả { $provinces } tỉnh và các huyện đều có ủy ban như vậy.
    .reach = Chúng tôi không biết số điện thoại công khai nào. Nếu bạn cần giúp, hãy tìm đến công an hoặc Hội Liên hiệp Phụ nữ Lào.

# en: a9468f66
organisation-molsw = Bộ Lao động và Phúc lợi xã hội (MoLSW)
    .role = Bộ lo về việc làm và lo cho người gặp khó khăn. Bộ phụ trách lao động di cư, và cấp giấy phép cho các công ty đưa lao động đi nước ngoài. Bộ giúp người trở về sau khi bị mua bán: cho ở trung tâm tạm trú (nơi ở tạm trên đường về nhà), và giúp trở về với gia đình và làng bản. Bộ cùng ILO (tổ chức của Liên Hợp Quốc về lao động) lo các trung tâm tư vấn cho lao động di cư. Bộ cũng lo việc bảo vệ trẻ em. Vào { $campaign }, bộ mở các đợt truyền thông để cảnh báo mọi người về nạn mua bán người.
    .reach = Hãy hỏi ở cơ quan lao động và phúc lợi xã hội của tỉnh hoặc huyện bạn. Chúng tôi không biết đường dây nóng nào của bộ này.

# en: 8c57960e
organisation-lwu = Hội Liên hiệp Phụ nữ Lào (LWU)
    .role = Hội giúp nạn nhân của bạo lực và mua bán người, từ thủ đô đến làng bản. Hội điều hành các Trung tâm tư vấn và bảo vệ phụ nữ và trẻ em, và một đường dây nóng.
    .reach = Gọi { $line } khi ở Lào, hoặc nói chuyện với Hội Liên hiệp Phụ nữ Lào ở làng, huyện hoặc tỉnh của bạn. Chúng tôi không biết số nào gọi được từ nước khác.

# en: e16aba08
organisation-lyu = Đoàn Thanh niên Nhân dân Cách mạng Lào (Đoàn Thanh niên Lào, LYU)
    .role = Tổ chức của người trẻ ở Lào. Đoàn điều hành một đường dây trợ giúp cho trẻ em và thanh thiếu niên, với sự giúp đỡ của UNICEF.
    .reach = Gọi { $line } khi ở Lào. Chúng tôi không biết số nào gọi được từ nước khác.

# en: fe0b7bbf
organisation-ospp = Viện Kiểm sát Nhân dân Tối cao (OSPP)
    .role = Kiểm sát viên là người của nhà nước làm việc theo luật: họ đưa kẻ mua bán người ra tòa. Viện làm việc cùng IOM (Tổ chức Di cư Quốc tế) và cùng trung tâm của Hội Liên hiệp Phụ nữ Lào.
    .reach = Chúng tôi không biết số điện thoại công khai nào. Để báo một vụ phạm tội, hãy đến công an.

# en: c743cc94
organisation-mofa = Bộ Ngoại giao Lào (MoFA), Cục Lãnh sự
    .role = Nơi cấp hộ chiếu. Các đại sứ quán và lãnh sự quán Lào ở nước khác thuộc bộ này. Nhiệm vụ của họ là bảo vệ người Lào làm việc ở nước ngoài.
    .reach = Để làm hộ chiếu: một bản tin ({ $desks }) nêu các quầy ở { $oudomxay }, { $xiengkhouang }, { $xayaboury } và { $khammouane }. Cũng có nơi nêu các quầy ở { $savannakhet } và { $champasak }. Hãy hỏi quầy nào đang mở. Có một trang web. Chúng tôi không biết số khẩn cấp nào của Cục Lãnh sự. Khi ở nước ngoài, hãy hỏi đại sứ quán hoặc lãnh sự quán Lào ở đó.

# en: 034d3970
organisation-moj = Bộ Tư pháp Lào
    .role = Bộ có trợ giúp pháp lý: giúp về luật mà không mất tiền. Nạn nhân bị mua bán cũng thuộc những người được giúp.
    .reach = Hãy hỏi ở cơ quan tư pháp của tỉnh hoặc huyện bạn. Chúng tôi không biết số điện thoại công khai nào.

# en: f07e52d4
organisation-lftu = Liên hiệp Công đoàn Lào (LFTU)
    .role = Công đoàn bênh vực người lao động. Liên hiệp này có một trung tâm hỗ trợ lao động di cư ở { $place }, mở cửa vào { $opened }, nơi tư vấn về việc làm ở nước ngoài. Chúng tôi không biết bây giờ còn mở không. Một báo cáo ({ $report }) nói rằng chính phủ đang chuẩn bị một thỏa thuận để công đoàn được vào các đặc khu kinh tế (khu vực có quy định riêng cho các công ty). Chúng tôi không biết việc đó đã thành chưa.
    .reach = Hãy hỏi ở văn phòng công đoàn của tỉnh bạn. Chúng tôi không biết số điện thoại công khai nào.

## United Nations and other organisations in Laos

# en: 06ce2d0a
organisation-iom = Tổ chức Di cư Quốc tế (IOM), CHDCND Lào
    .role = Một tổ chức của Liên Hợp Quốc về di cư (người chuyển đến nơi khác để sống hoặc làm việc). IOM nói rằng họ có mặt ở Lào từ { $present }, và giúp Lào chống mua bán người từ { $since }. IOM giúp nhận ra ai là nạn nhân, giới thiệu người đến nơi khác có thể giúp, giúp đỡ khi khẩn cấp, và tập huấn cho cán bộ. Theo số đếm của chính IOM, họ đã giúp hơn { $helped } người di cư gặp khó khăn ở Lào.
    .reach = Gọi { $line }. Đây là điện thoại văn phòng, không phải đường dây khẩn cấp. Số này được in khoảng { $printed }. Lúc đó văn phòng ở UN House (Nhà Liên Hợp Quốc) tại Viêng Chăn.

# en: 67268a99
organisation-ilo = Tổ chức Lao động Quốc tế (ILO), CHDCND Lào
    .role = Tổ chức của Liên Hợp Quốc về lao động. Cùng chính phủ, công đoàn và những nơi khác, ILO hỗ trợ các trung tâm hỗ trợ lao động di cư, nơi tư vấn về việc làm ở nước ngoài. Hai chương trình của ILO ở đây là TRIANGLE in ASEAN và Ship to Shore Rights.
    .reach = Chúng tôi không biết số điện thoại công khai nào. Để được tư vấn, hãy đến một trung tâm hỗ trợ lao động di cư.

# en: 68decf28
organisation-unfpa = Quỹ Dân số Liên Hợp Quốc (UNFPA), CHDCND Lào
    .role = Quỹ hỗ trợ Hội Liên hiệp Phụ nữ Lào giúp người bị bạo lực ở nhà, hoặc bị bạo lực vì giới của mình: có nhà tạm lánh, và có cách rõ ràng để giới thiệu người đến nơi có thể giúp.
    .reach = Có một trang web. Chúng tôi không biết số điện thoại nào của UNFPA. Để được giúp ở Lào, hãy gọi Hội Liên hiệp Phụ nữ Lào: { $line }.

# en: 157cee83
organisation-unicef = Quỹ Nhi đồng Liên Hợp Quốc (UNICEF), CHDCND Lào
    .role = Tổ chức của Liên Hợp Quốc vì trẻ em. UNICEF lo việc bảo vệ trẻ em, cùng các mạng lưới những người bảo vệ trẻ em, và giúp đường dây trợ giúp của Đoàn Thanh niên Lào.
    .reach = Chúng tôi không biết số điện thoại nào của UNICEF. Trẻ em và thanh thiếu niên ở Lào có thể gọi đường dây trợ giúp của Đoàn Thanh niên Lào: { $line }.

# en: 7ca1463e
organisation-unodc = Cơ quan Liên Hợp Quốc về Phòng chống Ma túy và Tội phạm (UNODC), CHDCND Lào
    .role = UNODC giúp Lào về luật, công an và tòa án để chống tội phạm. Các báo cáo ({ $first } và { $last }) kể UNODC đã giúp bảo vệ và tìm ra nạn nhân bị mua bán như thế nào.
    .reach = Có một trang web. Chúng tôi không biết số điện thoại nào. Nếu bạn cần giúp, hãy tìm đến công an hoặc Hội Liên hiệp Phụ nữ Lào.

# en: 5873d239
organisation-vfi = Village Focus International (VFI)
    .role = Một tổ chức ngoài nhà nước. Các trang web của họ khoảng { $first } và { $last } nói về nhà tạm lánh, trung tâm dừng chân (nơi ở ngắn ngày) và một nhà ở biên giới, cho người bị mua bán hoặc bị đưa trả về. Họ cũng điều hành trung tâm hỗ trợ lao động di cư ở { $salavan }, nơi tư vấn về việc làm ở nước ngoài. Chúng tôi không biết bây giờ nơi nào còn mở.
    .reach = Có một trang web. Chúng tôi không biết số điện thoại nào. Địa chỉ các nhà tạm lánh được giữ kín để bảo vệ những người ở đó.

# en: d735c19b
organisation-aseanact = Chương trình ASEAN - Úc về chống mua bán người (ASEAN-ACT)
    .role = Một chương trình chống mua bán người ở khu vực này. Chương trình đăng danh sách các tổ chức chống mua bán người ở Lào. Chương trình cũng đăng bản hướng dẫn của ASEAN nói rằng không nên phạt nạn nhân vì những việc họ bị ép làm. ASEAN đã thông qua bản hướng dẫn vào { $adopted }, và có một bản dịch tiếng Lào không chính thức.
    .reach = Có một trang web. Chúng tôi không biết số điện thoại nào. Nếu bạn cần giúp, hãy tìm đến công an hoặc Hội Liên hiệp Phụ nữ Lào.

## Lao embassies and consulates

# en: 06dff549
organisation-lao-emb-bkk = Đại sứ quán nước CHDCND Lào ở Bangkok, Thái Lan
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài). Một trung tâm giúp lao động Lào đã mở ở Bangkok vào { $centre }. Chúng tôi không biết bây giờ còn không.
    .reach = Chúng tôi không biết số điện thoại và địa chỉ nào. Có tin về đại sứ quán vào { $seen }. Khi khẩn cấp, hãy xem các số cho Thái Lan.

# en: b29fa186
organisation-lao-cons-kkn = Lãnh sự quán nước CHDCND Lào ở Khon Kaen, Thái Lan
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài). Lãnh sự quán cấp cho người Lào những giấy tờ họ cần, như giấy chứng nhận.
    .reach = Lãnh sự quán ở đường Mitraphap, Khon Kaen. Tin này từ { $seen }. Chúng tôi không biết số điện thoại nào. Khi khẩn cấp, hãy xem các số cho Thái Lan.

# en: c94428a7
organisation-lao-cons-kmg = Tổng lãnh sự quán nước CHDCND Lào ở Côn Minh (Kunming), Trung Quốc
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài).
    .reach = Chúng tôi chỉ biết là nơi này đã mở. Tin này từ { $seen }. Chúng tôi không biết số điện thoại và địa chỉ nào. Khi khẩn cấp, hãy xem các số cho Trung Quốc.

# en: ae7bbf5e
organisation-lao-cons-csx = Tổng lãnh sự quán nước CHDCND Lào ở Trường Sa (Changsha), Trung Quốc
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài). Nơi này phụ trách các tỉnh Hồ Nam (Hunan), Hồ Bắc (Hubei), Hà Nam (Henan) và Quý Châu (Guizhou). Người bị đưa đến đó để kết hôn cũng có thể nhờ nơi này giúp.
    .reach = Chúng tôi chỉ biết là nơi này mở vào { $opened }. Chúng tôi không biết số điện thoại và địa chỉ nào. Khi khẩn cấp, hãy xem các số cho Trung Quốc.

# en: 5c611240
organisation-lao-cons-dad = Tổng lãnh sự quán nước CHDCND Lào ở Đà Nẵng, Việt Nam
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài).
    .reach = Chúng tôi chỉ biết là nơi này có ở đó vào { $seen }. Chúng tôi không biết số điện thoại và địa chỉ nào. Khi khẩn cấp, hãy xem các số cho Việt Nam.

# en: 09319907
organisation-lao-cons-sgn = Tổng lãnh sự quán nước CHDCND Lào ở Thành phố Hồ Chí Minh, Việt Nam
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài).
    .reach = Chúng tôi chỉ biết là nơi này có ở đó vào { $seen }. Như vậy đã lâu rồi: hãy hỏi xem bây giờ còn không. Chúng tôi không biết số điện thoại và địa chỉ nào. Khi khẩn cấp, hãy xem các số cho Việt Nam.

# en: cced7c86
organisation-lao-emb-han = Đại sứ quán nước CHDCND Lào ở Hà Nội, Việt Nam
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài).
    .reach = Chúng tôi chỉ biết là nơi này có ở đó vào { $seen }. Chúng tôi không biết số điện thoại và địa chỉ nào. Khi khẩn cấp, hãy xem các số cho Việt Nam.

# en: 3ba4f657
organisation-lao-emb-sel = Đại sứ quán nước CHDCND Lào ở Seoul, Hàn Quốc
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài). Một bản tin nói rằng từ { $linked }, đại sứ quán có đường dây nối thẳng đến một cơ quan Hàn Quốc lo cho người lao động, tên là Korea Labor and Employment Service.
    .reach = Gọi { $line } khi ở Hàn Quốc. Chúng tôi không biết giờ nghe máy, và cách gọi từ nước khác.

# en: 24093327
organisation-lao-emb-tyo = Đại sứ quán nước CHDCND Lào ở Tokyo, Nhật Bản
    .role = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài).
    .reach = Gọi { $line } khi ở Nhật Bản. Có một trang web. Chúng tôi không biết giờ nghe điện thoại, và cách gọi từ nước khác.

## Organisations in Thailand

# en: 597dd50a
organisation-hrdf = Quỹ Nhân quyền và Phát triển (Human Rights and Development Foundation, HRDF), Thái Lan
    .role = Giúp về luật cho lao động di cư từ Lào, Myanmar và Campuchia. Họ cũng đưa ra tòa những vụ có thể giúp được nhiều người lao động. Nguồn của chúng tôi không ghi ngày.
    .reach = Chúng tôi không biết số điện thoại và trang web nào. Chúng tôi không biết ở đó có người nói tiếng Lào không.

# en: bde04003
organisation-map = MAP Foundation (Quỹ MAP), Chiang Mai và Mae Sot, Thái Lan
    .role = Giúp về luật, có chương trình phát thanh và đường dây nóng cho lao động di cư, phần lớn là người từ Myanmar. Thông tin này khoảng { $year }. Chúng tôi không biết bây giờ còn như vậy không.
    .reach = Có một trang web. Chúng tôi không biết số của đường dây nóng. Chúng tôi không biết ở đó có người nói tiếng Lào không.

# en: 47f65037
organisation-lpn = Mạng lưới Bảo vệ Lao động (Labour Protection Network, LPN), Thái Lan
    .role = Giúp lao động di cư, và người bị mua bán để làm việc trên tàu cá. LPN làm việc cùng các nơi khác ở Lào, Campuchia và Myanmar. Thông tin này khoảng { $year }.
    .reach = Có một trang web. Các số điện thoại chúng tôi tìm được đã cũ, nên chúng tôi không ghi ra. Chúng tôi không biết ở đó có người nói tiếng Lào không.

## Agencies: who gives licences to agencies, who may send workers abroad, and how to check an agency

# en: a8f0e594
agency-dept-employment = Cục Việc làm, Bộ Lao động và Phúc lợi xã hội
    .about = Đây là cơ quan nhà nước có quyền quyết định. Cục cấp giấy phép cho công ty dịch vụ việc làm: tờ giấy cho phép tìm việc cho người khác. Cục cũng cấp giấy cho phép mỗi lần công ty đưa lao động sang Thái Lan, Nhật Bản hoặc Hàn Quốc, và làm các thỏa thuận với nước khác. Từ { $old-from } đến { $old-to }, các văn bản gọi nơi này là Cục Phát triển tay nghề và Việc làm; vào { $new-from } và { $new-to } thì gọi là Cục Việc làm. Chúng tôi không có danh sách các công ty có giấy phép. Một công ty không có tên ở đây thì điều đó không nói lên công ty tốt hay xấu.
    .ask = Hãy làm việc này trước khi ký hoặc trả tiền. Hỏi tên đầy đủ của công ty. Xin xem hai tờ giấy: giấy phép của công ty, và giấy cho phép đưa lao động đi làm việc này. Ghi lại tên, số và ngày trên giấy. Sau đó đến cơ quan lao động và phúc lợi xã hội của tỉnh hoặc huyện bạn, hoặc đến một trung tâm hỗ trợ lao động di cư. Hãy hỏi: “Công ty này bây giờ có giấy phép không? Có giấy cho phép cho nước này và việc này không?” Theo một quy định ({ $rule }, Thỏa thuận 1050), công ty phải xin cấp lại giấy phép { $years } năm một lần, nên hãy nhìn ngày. Một luật mới hơn ({ $law }) có thể đã thay đổi điều này. Nếu không ai trả lời được, thì coi như giấy phép chưa được kiểm tra. Chúng tôi không biết số điện thoại nào của cục này.

# en: 8569d90f
agency-esc = Trung tâm Dịch vụ việc làm, Bộ Lao động và Phúc lợi xã hội
    .about = Một cơ quan nhà nước. Các bản tin ({ $first } và khoảng { $last }) nói: người muốn sang Hàn Quốc làm việc theo EPS (chương trình do hai nhà nước điều hành) đăng ký ở đây. HRD Korea, một cơ quan nhà nước Hàn Quốc, cùng làm việc này với trung tâm. Chúng tôi không biết bây giờ còn như vậy không.
    .ask = Hãy hỏi khi nào được đăng ký, có những bài thi nào và tốn bao nhiêu tiền. Có người mời bạn việc làm ở Hàn Quốc và đòi tiền, hoặc mời trên mạng xã hội? Hãy hỏi trung tâm trước. Vào { $warned }, bộ đã cảnh báo về những người và công ty mời đi làm ở Hàn Quốc mà không được phép. Chúng tôi không biết số điện thoại và địa chỉ nào. Hãy hỏi ở cơ quan lao động của tỉnh bạn.

# en: c4a32f69
agency-jp-number = Các công ty được đưa lao động sang Nhật Bản
    .about = Muốn làm việc ở Nhật Bản, phải nộp đơn qua một công ty mà chính phủ Lào đã chấp thuận (gọi là tổ chức phái cử). Vào { $first }, có { $first-count } tổ chức như vậy cho thực tập sinh kỹ năng (người vừa làm vừa học nghề ở Nhật Bản). Vào { $last }, có { $last-count } công ty được chấp thuận. OTIT, một cơ quan ở Nhật Bản, đăng tên các công ty. Chúng tôi không xem được danh sách đó, nên không nêu tên nào.
    .ask = Hãy hỏi tên đầy đủ của công ty, và tìm tên đó trong danh sách của OTIT trên mạng. Hỏi ở cơ quan lao động và phúc lợi xã hội của tỉnh bạn: “Công ty này bây giờ có được chấp thuận để đưa người sang Nhật Bản không?” Hãy làm việc này trước khi ký hoặc trả tiền. Chúng tôi không biết bây giờ có bao nhiêu công ty được chấp thuận.

# en: bf6697ad
agency-buasavanh = Công ty dịch vụ việc làm Buasavanh
    .about = Công ty được nêu tên vào { $named } cho một chương trình: bộ giao cho công ty lo lao động thời vụ, theo thỏa thuận với một địa phương ở Hàn Quốc. Chúng tôi không biết bây giờ công ty có giấy phép không. Công ty được ghi ở đây để bạn có thể kiểm tra. Đây không phải lời khuyên nên đến công ty này, hay không nên đến.
    .ask = Hãy xin xem giấy phép của công ty và giấy cho phép đưa lao động đi làm việc này, và nhìn các ngày trên đó. Hãy hỏi xem người nói chuyện với bạn có thật sự làm cho công ty không. Sau đó hỏi ở cơ quan lao động và phúc lợi xã hội của tỉnh bạn: “Công ty này bây giờ có giấy phép không? Có được đưa người đi làm việc này không?” Hãy làm việc này trước khi ký hoặc trả tiền.

# en: b1ebad1a
agency-leba = Hiệp hội doanh nghiệp dịch vụ việc làm Lào (Lao Employment Business Association)
    .about = Hiệp hội đầu tiên của các công ty dịch vụ việc làm tư nhân ở Lào. Hiệp hội ra mắt vào { $opened }. Mục đích là để các công ty làm việc tốt hơn và công bằng hơn. Chúng tôi không biết công ty nào là thành viên. Là thành viên không có nghĩa là có giấy phép: giấy phép do bộ cấp.
    .ask = Bạn có thể hỏi công ty xem họ có phải là thành viên không. Hãy xin xem cả giấy phép, và kiểm tra giấy phép ở cơ quan lao động và phúc lợi xã hội của tỉnh bạn. Chúng tôi không biết số điện thoại và địa chỉ nào của hiệp hội.

# en: df2e149e
agency-mrc = Các trung tâm hỗ trợ lao động di cư (MRC)
    .about = Nơi mà người muốn đi làm ở nước ngoài, và người đã trở về, được tư vấn, tập huấn và giúp về luật. Một trung tâm mở ở { $luangprabang } vào { $opened }, do Liên hiệp Công đoàn Lào điều hành. Một trung tâm ở Pakse, { $champasak }, do Bộ Lao động và Phúc lợi xã hội điều hành: trung tâm này hoạt động vào { $seen }. Một trung tâm ở { $salavan }, do Village Focus International điều hành. Chúng tôi không biết bây giờ trung tâm nào còn mở.
    .ask = Hãy đến đó trước khi ký hoặc trả tiền. Mang theo giấy tờ, hoặc ảnh chụp giấy tờ. Hỏi về công ty, hợp đồng và giá tiền. Nhờ họ giúp kiểm tra giấy phép. Chúng tôi không biết địa chỉ và số điện thoại nào: hãy hỏi ở cơ quan lao động và phúc lợi xã hội của tỉnh bạn.

## Programmes: projects, plans and processes against human trafficking, what each does or did

# en: f9e9a5c6
programme-mapp = Chương trình hỗ trợ và bảo vệ người di cư (Migrant Assistance and Protection Programme, MAPP)
    .about = Một chương trình của IOM (Tổ chức Di cư Quốc tế) ở { $countries } nước. Ở Lào, chương trình trực tiếp giúp người di cư gặp khó khăn, và giúp các cơ quan, các nhóm làm việc này tốt hơn. Chương trình cũng giúp các nước làm việc cùng nhau. Bộ Ngoại giao Mỹ (PRM) chi tiền. Một tài liệu của IOM nêu thời gian từ { $from } đến { $to }. Một tài liệu khác nói chương trình chạy từ { $other-from }.

# en: c161258b
programme-charj = Chống mua bán người bằng cách tăng năng lực tư pháp (Combating Human Trafficking through Reinforcing Judicial Capacity, CHARJ)
    .about = Một dự án của IOM (Tổ chức Di cư Quốc tế) từ { $from } đến { $to }. Dự án làm việc cùng công an, kiểm sát viên (người của nhà nước đưa vụ việc ra tòa), thẩm phán và luật sư ở Lào, để nhiều kẻ mua bán người bị đưa ra tòa hơn và để nạn nhân được nhìn nhận đúng là nạn nhân. Bộ Ngoại giao Mỹ (INL) chi tiền.

# en: 6f673b94
programme-charj-plus = Chống mua bán người bằng cách tăng năng lực tư pháp và an ninh biên giới (Combating Human Trafficking through Reinforcing Judicial Capacity and Enhancing Border Security, CHARJ+)
    .about = Một dự án của IOM (Tổ chức Di cư Quốc tế). Dự án nhằm giúp Lào tìm ra các vụ mua bán người, đưa ra tòa, và nhận ra và bảo vệ nạn nhân. Bộ Ngoại giao Mỹ (INL) chi tiền. Tài liệu của IOM tự nói khác nhau: tài liệu ghi { $months } tháng, nhưng lại nêu thời gian từ { $from } đến { $to }, tức là ba năm.

# en: 3608da5c
programme-glo-act = Hành động toàn cầu chống mua bán người và đưa người di cư trái phép (Global Action against Trafficking in Persons and the Smuggling of Migrants, GLO.ACT)
    .about = Một chương trình ở { $countries } nước, trong đó có Lào, từ { $from } đến { $to }. Ở Lào, chương trình lo về hệ thống chuyển tiếp: cách giới thiệu người bị mua bán đến nơi có thể giúp. Chương trình cũng giúp các nhóm bảo vệ nạn nhân và người bị đưa trả về. Các báo cáo kể về một cuộc họp của Lào và Thái Lan về giúp đỡ pháp lý ({ $exchange }), và về tập huấn cho Hội Liên hiệp Phụ nữ Lào về cách nhận ra ai là nạn nhân ({ $training }). Liên minh châu Âu chi tiền.

# en: 26643ea5
programme-jtip = Tăng năng lực của cả nước và các địa phương để chống mua bán người ở CHDCND Lào (J/TIP)
    .about = Một dự án của IOM (Tổ chức Di cư Quốc tế), dự định từ { $from } đến { $to }. Dự án nhằm cho mọi người biết về nạn mua bán người, giúp công an và kiểm sát viên (người của nhà nước đưa vụ việc ra tòa) đưa nhiều vụ ra tòa hơn, và làm cho luật và các thỏa thuận tốt hơn. Bộ Ngoại giao Mỹ (J/TIP) chi tiền. Tài liệu của chúng tôi có từ trước khi dự án kết thúc: chúng tôi không biết dự án kết thúc ra sao.

# en: 12c7b7c4
programme-regional-migration-programme = Chương trình di cư khu vực châu Á (Asia Regional Migration Program, PRM)
    .about = Một chương trình của IOM (Tổ chức Di cư Quốc tế), giúp các chính phủ giải quyết tốt việc di cư và làm giảm rủi ro cho người di cư. Ở Lào, IOM và bộ lao động dùng chương trình này để tập huấn cho người điều hành nhà tạm lánh. Một tài liệu nêu thời gian từ { $from } đến { $to }. Một tài liệu khác nói chương trình chạy ở { $countries } nước từ { $since }. Chúng tôi không biết chương trình có tiếp tục không. Bộ Ngoại giao Mỹ (PRM) chi tiền.

# en: ca3e2283
programme-triangle = TRIANGLE in ASEAN
    .about = Một chương trình của ILO (tổ chức của Liên Hợp Quốc về lao động). Cùng Bộ Lao động và Phúc lợi xã hội, chương trình hỗ trợ trung tâm hỗ trợ lao động di cư ở Pakse: một bản tin ({ $report }) cho thấy trung tâm đang hoạt động. Một tài liệu ({ $paper }) nêu { $south } và { $north } trong số các tỉnh. Chúng tôi không biết ai chi tiền, và chương trình còn chạy không.

# en: ad335939
programme-asean-act = Chương trình ASEAN - Úc về chống mua bán người (ASEAN-ACT)
    .about = Một chương trình chống mua bán người ở khu vực này. Chương trình đã đăng danh sách các tổ chức chống mua bán người ở Lào (khoảng { $list }), và bản hướng dẫn của ASEAN nói rằng không nên phạt nạn nhân vì những việc họ bị ép làm ({ $seen }). Các nguồn của chúng tôi không nêu thời gian của chương trình. Chúng tôi không biết chương trình còn chạy không.

# en: 6acdf492
programme-commit = Sáng kiến phối hợp cấp bộ trưởng tiểu vùng sông Mê Công về chống mua bán người (COMMIT)
    .about = Trong COMMIT, chính phủ các nước bên sông Mê Công cùng nhau chống mua bán người. Lào có tham gia. Lào đã tổ chức một cuộc họp vào { $met }. Vào { $signs }, các nước này thống nhất một danh sách dấu hiệu để xem xét lần đầu ai có thể là nạn nhân. Chúng tôi chưa tìm được danh sách đó. IOM (Tổ chức Di cư Quốc tế) giúp bằng tiền và lời khuyên; trang của IOM khoảng { $seen } nói như vậy.

# en: ed4b2d7e
programme-bali-process = Tiến trình Bali (các cuộc họp bộ trưởng ở Bali về mua bán người và đưa người di cư trái phép)
    .about = Ở đó, các nước bàn về nạn mua bán người và về việc đưa người di cư trái phép (lén đưa người qua biên giới để lấy tiền). Một trang khoảng { $page } ghi các cuộc họp này trong số các thỏa thuận mà Lào tham gia. Ngoài ra chúng tôi không biết gì thêm.

# en: dfcceaa1
programme-npa-2017-2020 = Kế hoạch hành động quốc gia chống mua bán người, { $from } đến { $to }
    .about = Một kế hoạch của nhà nước Lào. Phần 4 của kế hoạch nói về nạn nhân: cách nhận ra ai là nạn nhân, giới thiệu họ đến nơi giúp, bảo vệ và giúp đỡ họ. Phần lớn tài liệu nêu thời gian từ { $from } đến { $to }. Một tờ thông tin cũ hơn của IOM (Tổ chức Di cư Quốc tế) nêu từ { $other-from } đến { $to }. Chúng tôi chưa thấy kế hoạch này.

# en: a266dd36
programme-npa-2021-2025 = Kế hoạch hành động quốc gia chống mua bán người, giai đoạn III, { $from } đến { $to }
    .about = Một kế hoạch của nhà nước Lào. Thời gian của kế hoạch đã hết. Chúng tôi chưa thấy kế hoạch này, và không biết đã có kế hoạch mới chưa.

# en: b04351cc
programme-lao-thai-plan = Kế hoạch của Lào và Thái Lan chống mua bán người, { $from } đến { $to }
    .about = Lào và Thái Lan cùng nhau chống mua bán người, cả trong việc bảo vệ nạn nhân, đưa họ về nhà và giúp đỡ sau đó. Khoảng { $met }, hai bên xem lại kế hoạch này và bắt đầu chuẩn bị kế hoạch tiếp theo, từ { $next-from } đến { $next-to }. Chúng tôi không biết kế hoạch tiếp theo đã có hiệu lực chưa.
