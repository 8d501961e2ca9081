# Hotlines: names, operators and what each line helps with, for all countries.

## Lao PDR

# en: 83d46a8b
hotline-la-1362 = Đường dây nóng của Hội Liên hiệp Phụ nữ Lào cho phụ nữ và trẻ em
    .operator = Hội Liên hiệp Phụ nữ Lào, Trung tâm tư vấn và bảo vệ phụ nữ và trẻ em
    .about = Dành cho phụ nữ và trẻ em gặp bạo lực hoặc nạn mua bán người (người bị bán, hoặc bị lừa và ép buộc): có người lắng nghe và tư vấn. Hội nói rằng Hội giúp người thuộc mọi giới. Chỉ một nguồn, khoảng { $printed }, in số này; giờ nghe máy là theo thông tin từ { $hours-date }, nói về thời COVID-19. Chúng tôi không biết giờ còn đúng không, và gọi có miễn phí không.

# en: 04e49c29
hotline-la-1554 = Đường dây trợ giúp của Đoàn Thanh niên Lào cho trẻ em và thanh thiếu niên
    .operator = Đoàn Thanh niên Nhân dân Cách mạng Lào, với sự giúp đỡ của UNICEF
    .about = Dành cho trẻ em và thanh thiếu niên có điều lo lắng, hoặc cần được bảo vệ: có người lắng nghe và tư vấn. Giờ nghe máy và các thứ tiếng là theo thông tin từ { $told }. Chúng tôi không biết những điều đó còn đúng không.

# en: eb0cff4e
hotline-la-1191 = Công an, Lào
    .operator = Bộ Công an
    .about = Gọi công an Lào khi khẩn cấp. Có danh sách in một số ngắn hơn cho Lào. Các nguồn của chúng tôi không xác nhận số đó: đó là số cảnh sát của Thái Lan.

# en: a9d8c73e
hotline-la-1195 = Xe cứu thương, Lào
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi xe cứu thương ở Lào. Không nguồn nào cho biết xe có đến những nơi ngoài các thành phố lớn không. Chúng tôi không biết giờ nghe máy, và gọi có miễn phí không.

# en: 8e060926
hotline-la-1190 = Chữa cháy, Lào
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi đội chữa cháy ở Lào. Chúng tôi không biết giờ nghe máy, và gọi có miễn phí không.

# en: 9214b124
hotline-la-tourist-police-vte = Công an du lịch, Viêng Chăn
    .operator = Công an du lịch, Viêng Chăn
    .about = Công an giúp khách nước ngoài ở Viêng Chăn. Các nguồn không ghi ngày. Một công ty du lịch đã in một số khác ({ $other-year }). Chúng tôi không biết giờ nghe máy và các thứ tiếng.

# en: 01122557
hotline-la-iom = Văn phòng IOM ở Lào
    .operator = Tổ chức Di cư Quốc tế (IOM)
    .about = IOM làm việc vì người di cư (người chuyển đến nơi khác để sống hoặc làm việc) và chống mua bán người (người bị bán, hoặc bị lừa và ép buộc). Đây là điện thoại văn phòng, không phải đường dây khẩn cấp. Số này lấy từ nguồn khoảng { $printed }. Chúng tôi không biết giờ nghe máy.

# en: 1a3f3f96
hotline-la-emb-cn = Đại sứ quán Trung Quốc ở Lào
    .operator = Đại sứ quán Trung Quốc, Viêng Chăn
    .about = Dành cho công dân Trung Quốc ở Lào: trợ giúp lãnh sự (nhà nước giúp người dân của mình ở nước ngoài). Trong các số khác, số thứ nhất là lãnh sự quán Trung Quốc ở Luông Pha Băng. Số thứ hai là một đường dây ở Trung Quốc cho công dân Trung Quốc ở bất cứ nước nào, cả ngày lẫn đêm. Các số lấy từ bản sao một thông báo khoảng { $printed }.

# en: 6847c66e
hotline-la-emb-kr = Đại sứ quán Hàn Quốc ở Lào
    .operator = Đại sứ quán Đại Hàn Dân Quốc, Viêng Chăn
    .about = Dành cho công dân Hàn Quốc ở Lào: trợ giúp lãnh sự (nhà nước giúp người dân của mình ở nước ngoài). Số còn lại là của phòng lãnh sự. Nguồn này in thêm các đường dây khác cho cả hai số. Nguồn có từ khoảng { $printed } và không cho biết giờ nghe máy.

## Thailand

# en: f896d21a
hotline-th-191 = Cảnh sát, Thái Lan
    .operator = Cảnh sát Hoàng gia Thái Lan
    .about = Gọi cảnh sát Thái Lan khi khẩn cấp. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Hãy cẩn thận ở vùng biên giới: ở Myanmar, cùng số này là chữa cháy.

# en: 303e8079
hotline-th-1669 = Xe cứu thương, Thái Lan
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi cấp cứu hoặc xe cứu thương ở Thái Lan. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Chúng tôi không biết gọi có miễn phí không.

# en: 4953ab94
hotline-th-199 = Chữa cháy, Thái Lan
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi đội chữa cháy ở Thái Lan. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Hãy cẩn thận ở vùng biên giới: ở Myanmar, cùng số này là cảnh sát.

# en: 0666ff09
hotline-th-1155 = Cảnh sát du lịch, Thái Lan
    .operator = Cục Cảnh sát Du lịch Thái Lan
    .about = Cảnh sát giúp người nước ngoài ở Thái Lan. Tiếng Lào không có trong danh sách các thứ tiếng ({ $languages-year }). Một bài báo không ghi ngày cho biết đã gọi mà không có ai nghe máy. Còn có một ứng dụng, tên là “Tourist Police I Lert U”.

# en: 6bed51e5
hotline-th-1300 = Trung tâm trợ giúp xã hội, Thái Lan
    .operator = Bộ Phát triển Xã hội và An ninh Con người Thái Lan
    .about = Giúp khi gặp nạn mua bán người (người bị bán, hoặc bị lừa và ép buộc), khi bị bạo lực và khi có người mất tích; cũng giúp trẻ em. Dành cho người Thái và người nước ngoài sống ở Thái Lan. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Bộ này từng có một ứng dụng ({ $app-year }) tên là PROTECT-U.

# en: 34810067
hotline-th-1546 = Đường dây nóng bảo vệ lao động, Thái Lan
    .operator = Cục Bảo vệ và Phúc lợi Lao động, Bộ Lao động Thái Lan
    .about = Hãy báo cho họ khi bị nợ lương, bị lao động cưỡng bức (việc mà bạn bị ép phải làm) hoặc hỏi về quyền của bạn khi làm việc. Cục này nói rằng đường dây dành cho lao động Thái Lan và lao động nước ngoài như nhau. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Chúng tôi không biết giờ nghe máy.

# en: 3a9fba1c
hotline-th-1506 = Đường dây nóng của Bộ Lao động, Thái Lan
    .operator = Bộ Lao động Thái Lan
    .about = Nhận khiếu nại về việc làm và câu hỏi về quyền của bạn khi làm việc. Có thể có lời hướng dẫn bấm phím, và các phím có thể thay đổi. Các nguồn của chúng tôi là từ { $first-year } và { $last-year }, và không cho biết giờ nghe máy. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: bc09e39e
hotline-th-1694 = Đường dây nóng về việc làm cho lao động di cư, Thái Lan
    .operator = Cục Việc làm, Bộ Lao động Thái Lan
    .about = Hãy hỏi về giấy phép lao động (giấy cho phép bạn làm việc) và về quyền của bạn khi làm việc. Giờ nghe máy là theo thông tin từ { $hours-year }. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Cục này đã nói ({ $lao-year }) rằng người Lào gọi đến có thể nói tiếng Thái.

## Viet Nam

# en: dff76e74
hotline-vn-111 = Tổng đài phòng, chống mua bán người và bảo vệ trẻ em, Việt Nam
    .operator = Bộ Y tế Việt Nam, với sự giúp đỡ của IOM (Tổ chức Di cư Quốc tế)
    .about = Giúp khi gặp nạn mua bán người (người bị bán, hoặc bị lừa và ép buộc) và giúp trẻ em cần được bảo vệ. Họ cũng có thể cho bạn biết còn ai có thể giúp. Các cuộc gọi được ghi âm. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 087fa9ea
hotline-vn-113 = Công an, Việt Nam
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi công an Việt Nam khi khẩn cấp. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: ba32f694
hotline-vn-114 = Chữa cháy và cứu nạn, Việt Nam
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi đội chữa cháy và cứu nạn ở Việt Nam. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: c2a14857
hotline-vn-115 = Xe cứu thương, Việt Nam
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi xe cứu thương ở Việt Nam. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

## China

# en: 483c3f70
hotline-cn-110 = Công an, Trung Quốc
    .operator = Công an Trung Quốc (cơ quan công an)
    .about = Gọi công an Trung Quốc khi khẩn cấp. Chỉ một số thành phố lớn có người trả lời bằng tiếng Anh. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Một trang du lịch nói rằng SIM nước ngoài có thể không gọi được số này.

# en: dcb6ff03
hotline-cn-120 = Xe cứu thương, Trung Quốc
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi xe cứu thương ở Trung Quốc. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 3a62c67e
hotline-cn-119 = Chữa cháy, Trung Quốc
    .operator = Các nguồn của chúng tôi không nói rõ
    .about = Gọi đội chữa cháy ở Trung Quốc. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: dd0c66d2
hotline-cn-12367 = Đường dây nóng xuất nhập cảnh, Trung Quốc
    .operator = Cục Quản lý Xuất nhập cảnh Quốc gia Trung Quốc
    .about = Hỏi về việc vào Trung Quốc và ở lại đó. Đường dây này cho thông tin; đây không phải đường dây khẩn cấp. Một tờ báo nói cũng có thể gọi từ nước ngoài, nhưng không in cách gọi. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

## Malaysia

# en: 9811d1f4
hotline-my-999 = Cảnh sát, xe cứu thương và chữa cháy, Malaysia
    .operator = Dịch vụ ứng cứu khẩn cấp Malaysia (Malaysian Emergency Response Services)
    .about = Một số chung cho cảnh sát, xe cứu thương hoặc chữa cháy ở Malaysia. Một bản tin ({ $sim-year }) nói điện thoại phải có SIM đang dùng được. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 378f2e6e
hotline-my-15999 = Talian Kasih, Malaysia
    .operator = Bộ Phụ nữ, Gia đình và Phát triển Cộng đồng Malaysia
    .about = Đường dây cho phụ nữ và trẻ em: giúp khi bị bạo lực, có người lắng nghe và tư vấn. Số WhatsApp chỉ được in theo cách gọi ở trong Malaysia. Không nguồn nào cho biết các thứ tiếng, và không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: ff816b3e
hotline-my-mapo = Đường dây nóng chống mua bán người, Malaysia
    .operator = Hội đồng chống mua bán người và đưa người di cư trái phép (MAPO), Bộ Nội vụ Malaysia
    .about = Báo về nạn mua bán người (người bị bán, hoặc bị lừa và ép buộc) hoặc đưa người di cư trái phép (lén đưa người qua biên giới để lấy tiền). Giờ nghe máy là theo thông tin từ { $hours-year }; ngoài giờ đó thì có lời nhắn ghi âm sẵn. Tổng đài này bây giờ có thể mang tên khác. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

## South Korea

# en: a9faf634
hotline-kr-112 = Cảnh sát, Hàn Quốc
    .operator = Cảnh sát Quốc gia Hàn Quốc
    .about = Gọi cảnh sát Hàn Quốc khi khẩn cấp. Có thể có người phiên dịch (người dịch giúp bạn) cùng nghe máy. Chúng tôi không biết dịch được những tiếng nào. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: abf5d9de
hotline-kr-119 = Chữa cháy và xe cứu thương, Hàn Quốc
    .operator = Cơ quan chữa cháy và cấp cứu Hàn Quốc
    .about = Gọi đội chữa cháy hoặc xe cứu thương ở Hàn Quốc. Có thể có người phiên dịch (người dịch giúp bạn) cùng nghe máy. Chúng tôi không biết dịch được những tiếng nào. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 7fbaba73
hotline-kr-1345 = Trung tâm giải đáp xuất nhập cảnh, Hàn Quốc
    .operator = Bộ Tư pháp Hàn Quốc
    .about = Hãy hỏi về việc ở lại, về luật và quyền của bạn khi làm việc, cũng có thể có người phiên dịch (người dịch giúp). Trung tâm có thể nối máy cho bạn đến đúng cơ quan lo về nợ lương hoặc bạo lực. Có { $languages } thứ tiếng; sau { $evening } giờ tối chỉ có tiếng Hàn, tiếng Anh và tiếng Trung. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Một trang của huyện in cách gọi từ nước ngoài; cách này chưa được gọi thử.

# en: aca5414d
hotline-kr-danuri = Đường dây trợ giúp Danuri, Hàn Quốc
    .operator = Danuri Helpline, do chính phủ Hàn Quốc chi tiền
    .about = Dành cho phụ nữ di cư, phụ nữ và nam giới đến để kết hôn, và gia đình đa văn hóa (gia đình có nhiều nền văn hóa): giúp khi bị bạo lực, tư vấn, và có người dịch. Ngoài nước Lào, đây là đường dây duy nhất mà chúng tôi thấy có tiếng Lào trong danh sách các thứ tiếng. Tài liệu hướng dẫn in số này không ghi ngày. Một trang cũ hơn của thành phố ({ $other-year }) in một số khác.

# en: 7e963716
hotline-kr-hug = Trung tâm tư vấn cho lao động nước ngoài (HUG Korea)
    .operator = Bộ Việc làm và Lao động và HRD Korea, Hàn Quốc
    .about = Tư vấn về nợ lương và quyền của bạn khi làm việc, cũng có thể có người phiên dịch (người dịch giúp). Một nguồn nói có { $languages } thứ tiếng nhưng không kể ra; không nguồn nào cho biết có người trả lời bằng tiếng Lào. Giờ nghe máy là theo thông tin từ { $hours-year }.

# en: 193d03ec
hotline-kr-1577-1701 = Trung tâm hỗ trợ nạn nhân tội phạm, Hàn Quốc
    .operator = Nguồn của chúng tôi không nói rõ
    .about = Giúp đỡ và tư vấn luật cho người bị hại vì bạo lực hoặc tội phạm khác. Chỉ một nguồn, khoảng { $printed }, in số này. Nguồn đó không cho biết giờ nghe máy và các thứ tiếng. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 15721f72
hotline-kr-bbb = BBB Korea, phiên dịch qua điện thoại
    .operator = BBB Korea
    .about = Có người dịch cho bạn qua điện thoại. Nguồn này không kể ra các thứ tiếng, nên chúng tôi không biết có tiếng Lào không. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: a76f980c
hotline-kr-lao-embassy = Đại sứ quán nước CHDCND Lào ở Seoul
    .operator = Đại sứ quán nước CHDCND Lào, Hàn Quốc
    .about = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài). Nguồn này in thêm một đường dây thứ hai: cùng số đó, nhưng chữ số cuối lớn hơn một. Nguồn có từ khoảng { $printed }. Chúng tôi không biết giờ nghe máy, và cách gọi từ ngoài Hàn Quốc.

## Japan

# en: c3fbccfd
hotline-jp-110 = Cảnh sát, Nhật Bản
    .operator = Cảnh sát Nhật Bản
    .about = Gọi cảnh sát Nhật Bản khi khẩn cấp. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: d7f00dd4
hotline-jp-119 = Chữa cháy và xe cứu thương, Nhật Bản
    .operator = Cơ quan chữa cháy và cứu thương Nhật Bản
    .about = Gọi đội chữa cháy hoặc xe cứu thương ở Nhật Bản. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 6e46e717
hotline-jp-8103 = Đường dây của cảnh sát về bạo lực tình dục, Nhật Bản
    .operator = Cơ quan Cảnh sát Quốc gia Nhật Bản
    .about = Dành cho người bị hại vì bạo lực tình dục: đường dây nối bạn với cảnh sát của tỉnh bạn đang ở (nước Nhật chia thành nhiều tỉnh). Giờ nghe máy ở mỗi tỉnh không giống nhau. Nguồn này từ { $printed }. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 31858b9e
hotline-jp-fric = Trung tâm thông tin xuất nhập cảnh, Nhật Bản
    .operator = Cục Quản lý xuất nhập cảnh và lưu trú Nhật Bản
    .about = Người nước ngoài sống ở Nhật Bản có thể hỏi về việc nhập cảnh và ở lại. Số còn lại dành cho điện thoại qua mạng và cuộc gọi từ nước ngoài; nguồn in số đó mà không có mã nước Nhật. Tiếng Lào không có trong danh sách các thứ tiếng ({ $printed }).

# en: 24d9dd25
hotline-jp-dv-plus = DV Hotline Plus, Nhật Bản
    .operator = Văn phòng Nội các Nhật Bản
    .about = Dành cho người bị bạo lực từ vợ, chồng, người yêu hoặc trong gia đình. Các nguồn của chúng tôi là từ { $printed } và nói không giống nhau: một nguồn ghi có các thứ tiếng khác qua điện thoại, nguồn kia ghi chỉ có qua nhắn tin trên mạng. Không nguồn nào nêu tiếng Lào.

# en: 638e457d
hotline-jp-lao-embassy = Đại sứ quán nước CHDCND Lào ở Tokyo
    .operator = Đại sứ quán nước CHDCND Lào, Nhật Bản
    .about = Dành cho công dân Lào: trợ giúp lãnh sự (nhà nước của bạn giúp bạn khi bạn ở nước ngoài). Chỉ có giờ của quầy thị thực được in: thứ Hai đến thứ Sáu, vài giờ buổi sáng và buổi chiều. Chúng tôi không biết giờ nghe điện thoại, và cách gọi từ ngoài Nhật Bản.

## Cambodia

# en: 7cf7831a
hotline-kh-117 = Cảnh sát, Campuchia
    .operator = Cảnh sát Quốc gia Campuchia
    .about = Gọi cảnh sát Campuchia khi khẩn cấp. Đường dây được lập ra ({ $since }) cho người bị giam giữ trái luật hoặc bị tra tấn; đường dây cũng nhận tin báo về mua bán người (người bị bán, hoặc bị lừa và ép buộc). Điện thoại hết tiền vẫn gọi được. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 52036c5c
hotline-kh-119 = Xe cứu thương, Campuchia
    .operator = Nguồn của chúng tôi không nói rõ
    .about = Gọi xe cứu thương ở Campuchia. Chỉ một nguồn in số này. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: b0a7ac70
hotline-kh-118 = Chữa cháy, Campuchia
    .operator = Nguồn của chúng tôi không nói rõ
    .about = Gọi đội chữa cháy ở Campuchia. Chỉ một nguồn in số này. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: e03f6dc5
hotline-kh-1280 = Đường dây trợ giúp trẻ em Campuchia (Child Helpline Cambodia)
    .operator = Child Helpline Cambodia, một tổ chức giúp đỡ (không phải của nhà nước)
    .about = Dành cho trẻ em và người trẻ đến { $age } tuổi: có người lắng nghe và tư vấn, cả về nạn mua bán người (người bị bán, hoặc bị lừa và ép buộc). Số điện thoại còn lại là của văn phòng. Các nguồn không ghi ngày. Các nguồn không cho biết các thứ tiếng, và không nguồn nào cho biết có người trả lời bằng tiếng Lào.

## Myanmar

# en: 09865645
hotline-mm-199 = Cảnh sát, Myanmar
    .operator = Lực lượng Cảnh sát Myanmar
    .about = Gọi cảnh sát Myanmar khi khẩn cấp. Chỉ một nguồn in số này. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Hãy cẩn thận ở vùng biên giới: ở Thái Lan, cùng số này là chữa cháy.

# en: 0ca3ff2e
hotline-mm-192 = Xe cứu thương, Myanmar
    .operator = Nguồn của chúng tôi không nói rõ
    .about = Gọi xe cứu thương ở Myanmar. Chỉ một nguồn in số này. Không nguồn nào cho biết có người trả lời bằng tiếng Lào.

# en: 547d9a8c
hotline-mm-191 = Chữa cháy, Myanmar
    .operator = Nguồn của chúng tôi không nói rõ
    .about = Gọi đội chữa cháy ở Myanmar. Chỉ một nguồn in số này. Không nguồn nào cho biết có người trả lời bằng tiếng Lào. Hãy cẩn thận ở vùng biên giới: ở Thái Lan, cùng số này là cảnh sát.
