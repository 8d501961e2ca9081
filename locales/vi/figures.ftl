# Figures: numbers about victims, people abroad or back home, shelters and help - what is counted and what is not.

# en: 4e6fc69d
figure-f-iom-returnees = Người Lào trở về với sự giúp đỡ của IOM, theo giới
    .counts = Những người từ Lào đã trở về và được IOM (Tổ chức Di cư Quốc tế) giúp. IOM đếm số này.
    .not-counted = Con số này không tính những người trở về mà không có IOM giúp. Con số này không cho biết bao nhiêu người là nạn nhân bị mua bán. Đây không phải là số tất cả những người bị mua bán.

# en: 82109f6b
figure-f-iom-age = Người Lào trở về với sự giúp đỡ của IOM, theo tuổi
    .counts = Những người từ Lào đã trở về và được IOM (Tổ chức Di cư Quốc tế) giúp. IOM đếm số này. Nhỏ tuổi hơn là từ { $younger-to } tuổi trở xuống. Lớn tuổi hơn là từ { $older-from } tuổi trở lên.
    .not-counted = Hai con số của IOM tính cho hai khoảng thời gian khác nhau. Con số này bắt đầu từ { $starts }. Con số theo giới bắt đầu từ { $other-starts }. Vì vậy tổng số khác nhau và không được cộng lại. Con số này không tính những người trở về mà không có IOM giúp, và không cho biết bao nhiêu người là nạn nhân bị mua bán.

# en: dc0be0ed
figure-f-victims-2021 = Nạn nhân bị mua bán mà chính phủ tìm thấy
    .counts = Những người mà chính phủ Lào xác định là nạn nhân bị mua bán. Trong số đó, { $foreigners } người đến từ nước khác. Con số lấy từ một báo cáo của Bộ Ngoại giao Mỹ ({ $report }).
    .not-counted = Con số này chỉ tính những nạn nhân mà chính phủ xác định. Có thể còn những người khác chưa được tìm thấy. Lúc đó, chỉ có Cục Phòng chống mua bán người của công an ở trung ương được chính thức xác nhận ai là nạn nhân.

# en: c5cb5163
figure-f-iom-global = Người được IOM giúp trên toàn thế giới
    .counts = Nạn nhân bị mua bán trên toàn thế giới mà IOM (Tổ chức Di cư Quốc tế) đã giúp, từ { $starts } đến khoảng { $until }. IOM nêu số này.
    .not-counted = Đây là con số gần đúng. Con số này không chỉ nói về người Lào. Con số này không tính những nạn nhân không được IOM giúp. Bây giờ IOM có thể nêu số cao hơn.

# en: 6b6f33c2
figure-f-shelters-six = Các nhà tạm lánh dự buổi tập huấn về giúp đỡ nạn nhân
    .counts = Các nhà tạm lánh của nhà nước và của NGO (các nhóm ngoài nhà nước) dự một buổi tập huấn của IOM và Bộ Lao động và Phúc lợi xã hội Lào. Có { $managers } người quản lý nhà tạm lánh tham gia.
    .not-counted = Con số này không cho biết ở Lào có bao nhiêu nhà tạm lánh, hoặc các nhà đó nhận được bao nhiêu người. Tài liệu không ghi ngày. Tài liệu có từ khoảng { $earliest } đến { $latest }.

# en: f726931f
figure-f-centres-2023 = Các trung tâm tư vấn và bảo vệ của Hội Liên hiệp Phụ nữ Lào
    .counts = Các trung tâm của Hội Liên hiệp Phụ nữ Lào có tư vấn và bảo vệ, vào { $when }. Các trung tâm ở { $fifth } và { $sixth } được gọi là trung tâm thứ năm và thứ sáu.
    .not-counted = Con số này không tính nhà tạm lánh của nơi khác. Con số này không cho biết các trung tâm nhận được bao nhiêu người. Không phải tài liệu nào cũng đếm giống nhau: vào { $other-when }, trung tâm ở { $other } được gọi là nhà tạm lánh thứ ba do chính phủ điều hành.

# en: 40b2992e
figure-f-victims-2024 = Nạn nhân bị mua bán, theo số đếm của Bộ Công an
    .counts = Số nạn nhân vào { $year }. Các em gái đều dưới { $grown-up } tuổi. Cùng thời gian đó có { $cases } vụ mới và { $arrests } người bị bắt. Đây là các con số của Bộ Công an Lào. Chúng tôi biết qua Tân Hoa Xã (Xinhua), một hãng tin Trung Quốc.
    .not-counted = Con số này chỉ tính những nạn nhân mà bộ biết đến. Có thể còn những người khác chưa được tìm thấy. Con số này không cho biết họ đã bị làm gì, hoặc ở đâu. Con số lấy từ bản tin, không phải từ chính bộ.

# en: 1cfa97ee
figure-f-bokeo-2022 = Người lao động có nguy cơ được giúp ở Bò Kẹo
    .counts = Người lao động ở { $where } có nguy cơ bị mua bán và đã được giúp trước { $before }. Con số lấy từ một tờ báo.
    .not-counted = Bản chép bài báo mà chúng tôi có không in năm. Chúng tôi cho rằng đó là { $year }. Con số này không cho biết đếm từ ngày nào, hoặc bao nhiêu người là nạn nhân bị mua bán. Con số này không tính các tỉnh khác.

# en: 4d46216f
figure-f-help-2024 = Người được tư vấn ở các trung tâm bảo vệ
    .counts = Những người được tư vấn (được trò chuyện với người có nghề giúp đỡ) ở các trung tâm bảo vệ tại Lào vào { $year }. Tân Hoa Xã (Xinhua), một hãng tin Trung Quốc, viết điều này vào { $told }.
    .not-counted = Con số này không cho biết bao nhiêu người trong đó là nạn nhân bị mua bán, hoặc sau đó ra sao. Cùng bản tin đó còn có các con số khác về người được giúp. Có người có thể được tính trong nhiều số, nên không được cộng lại.

# en: 9efaecda
figure-f-help-2024-families = Phụ nữ và em gái đã về với gia đình
    .counts = Phụ nữ và em gái đã về với gia đình vào { $year }. Tân Hoa Xã (Xinhua), một hãng tin Trung Quốc, viết điều này vào { $told }.
    .not-counted = Con số này không tính nam giới và trẻ em trai. Con số này không cho biết phụ nữ và em gái đó trước đây ở đâu, hoặc bây giờ sống thế nào. Có người cũng có thể được tính trong các số khác của cùng bản tin, nên không được cộng lại.

# en: 0bed1304
figure-f-help-2024-risk = Người có nguy cơ được tư vấn
    .counts = Những người có nguy cơ được tư vấn vào { $year }, gặp mặt hoặc qua đường dây nóng. Tân Hoa Xã (Xinhua), một hãng tin Trung Quốc, viết điều này vào { $told }.
    .not-counted = Con số này không cho biết bao nhiêu người đã dùng đường dây nóng, hoặc nguy cơ đó là gì. Đây không phải số nạn nhân. Có người cũng có thể được tính trong các số khác của cùng bản tin, nên không được cộng lại.

# en: dafd41e0
figure-f-victims-2020 = Nạn nhân bị mua bán mà chính phủ tìm thấy, theo việc họ đã bị làm
    .counts = Những người mà chính phủ Lào xác định là nạn nhân bị mua bán. Con số lấy từ một báo cáo của Bộ Ngoại giao Mỹ ({ $report }).
    .not-counted = Con số này chỉ tính những nạn nhân mà chính phủ xác định. Có thể còn những người khác chưa được tìm thấy. Con số này không cho biết bao nhiêu người là phụ nữ, nam giới hoặc trẻ em.

# en: 18330c57
figure-f-1362-calls = Các cuộc gọi đến đường dây nóng của Hội Liên hiệp Phụ nữ Lào
    .counts = Các cuộc gọi trong một tháng đến đường dây nóng { $line }. Một tờ báo viết điều này khoảng { $year }.
    .not-counted = Con số này không cho biết các cuộc gọi nói về điều gì, hoặc bao nhiêu người gọi là nạn nhân. Con số đã cũ. Chúng tôi không biết bây giờ có bao nhiêu người gọi.

# en: 59700c3b
figure-f-workers-2024 = Lao động Lào ở nước ngoài, theo số đếm của chính phủ
    .counts = Người lao động từ Lào ở các nước khác vào giữa { $year }: những người có giấy tờ hợp pháp và những người khác. Chúng tôi cộng hai số này thành tổng số. Mỗi năm họ gửi về nhà khoảng { $sent }.
    .not-counted = Chúng tôi chỉ biết con số này qua một bài ngắn nói về một trang tin Lào. Chúng tôi không biết những người không có giấy tờ hợp pháp được đếm thế nào. Cho { $earlier-year }, bộ chỉ nêu { $earlier } người có giấy tờ hợp pháp, và số những người khác thì giống như trên. Các số đếm khác về người Lào ở nước ngoài rất khác nhau, vì chúng đếm những thứ khác nhau. Đừng trộn lẫn các số đó.

# en: 67324a70
figure-f-abroad-2020 = Người Lào ở nước ngoài
    .counts = Người có quốc tịch Lào ở các nước khác. Con số lấy từ một báo cáo của IOM (Tổ chức Di cư Quốc tế) ({ $when }).
    .not-counted = Chúng tôi không biết ai đã đếm, và có tính người không có giấy tờ không. Đây không phải số người lao động. Các số đếm khác về người Lào ở nước ngoài rất khác nhau, vì chúng đếm những thứ khác nhau.

# en: ce0012d6
figure-f-abroad-desa = Người Lào sống ở nước ngoài, theo ước tính của Liên Hợp Quốc
    .counts = Người từ Lào sống ở các nước khác vào { $year }. Đây là ước tính (con số đoán có tính toán) của UN DESA, cơ quan của Liên Hợp Quốc về kinh tế và xã hội. Cứ một trăm người thì có { $women } phụ nữ.
    .not-counted = Đây là con số gần đúng. Cho { $other-year } có một ước tính rất khác: khoảng { $other }. Đây không phải số người lao động hay số nạn nhân. Chúng tôi không biết có tính người không có giấy tờ không.

# en: 89b57069
figure-f-abroad-desa-2017 = Người Lào sống ở nước ngoài, theo ước tính trước đó của Liên Hợp Quốc
    .counts = Người từ Lào sống ở các nước khác vào { $year }. Đây là ước tính (con số đoán có tính toán) của UN DESA, cơ quan của Liên Hợp Quốc về kinh tế và xã hội. Cứ một trăm người thì có { $women } phụ nữ.
    .not-counted = Đây là con số gần đúng và cũ hơn. Cho { $other-year } có một ước tính rất khác: khoảng { $other }. Đây không phải số người lao động hay số nạn nhân. Chúng tôi không biết có tính người không có giấy tờ không.

# en: 6e273f2a
figure-f-covid-return = Người di cư trở về khi Covid-19 bắt đầu
    .counts = Người di cư trở về Lào từ khi Covid-19 bắt đầu đến { $until }. Con số lấy từ một tài liệu của IOM (Tổ chức Di cư Quốc tế).
    .not-counted = Tài liệu không nêu con số chính xác. Con số này không tính những người trở về sau đó. Con số này không cho biết họ về từ những nước nào, hoặc bao nhiêu người cần giúp.

# en: ceb1c450
figure-f-vaw = Phụ nữ đã bị bạo lực
    .counts = Phụ nữ ở Lào đã bị bạo lực về thân thể, tình dục hoặc tinh thần (bị đánh, bị ép tình dục, bị lời nói làm tổn thương và làm sợ), theo một cuộc khảo sát cả nước ({ $survey }). Cứ một trăm người thì { $told } người kể với ai đó. Cứ một trăm người thì { $sought } người tìm sự giúp đỡ.
    .not-counted = Con số này không tính nam giới và trẻ em. Đây không phải số nạn nhân bị mua bán. Cuộc khảo sát đã cũ, và chúng tôi biết qua một tờ báo ({ $paper }).

# en: 95f73c73
figure-f-legal = Các văn phòng trợ giúp pháp lý được giúp để làm việc tốt hơn
    .counts = Các văn phòng giúp về luật miễn phí, ở { $provinces } tỉnh. LuxDev, cơ quan làm việc cho nước Luxembourg, đã giúp các văn phòng này làm việc tốt hơn và viết về việc đó vào { $told }. Hơn { $reached } người đã được tiếp cận.
    .not-counted = Con số này không tính các văn phòng ở tỉnh khác. Con số này không cho biết bao nhiêu người là nạn nhân bị mua bán, hoặc vụ việc của họ kết thúc ra sao.

# en: 02796d73
figure-f-2006 = Nạn nhân bị mua bán được giúp từ lâu trước đây
    .counts = Các nạn nhân mà Bộ Lao động và Phúc lợi xã hội đã giúp vào { $year }. Nhà tạm lánh của Hội Liên hiệp Phụ nữ Lào đã giúp { $shelter } người. Có { $investigations } cuộc điều tra và { $convictions } bản án kết tội (tòa án kết luận có người phạm tội).
    .not-counted = Đây là con số cũ. Con số này không nói gì về bây giờ. Chúng tôi không biết có người nào nằm trong cả hai số không, nên không được cộng lại. Có thể còn những người khác chưa được tìm thấy.

# en: ed264e91
group-women-and-girls = Phụ nữ và trẻ em gái
# en: 571ab793
group-men-and-boys = Nam giới và trẻ em trai
# en: 0294ce5b
group-younger = Nhỏ tuổi hơn
# en: 3d3d51bb
group-older = Lớn tuổi hơn
# en: 56d85dad
group-women = Phụ nữ
# en: 6ba09449
group-girls = Trẻ em gái
# en: df4e5b72
group-men = Nam giới
# en: d124fd98
group-boys = Trẻ em trai
# en: 67f40b68
group-sex-trafficking = Để bóc lột tình dục
# en: 120423f4
group-labour-trafficking = Để lao động
# en: 56999de0
group-false-marriage = Bằng hôn nhân giả
# en: b0da7469
group-other-trafficking = Khác
# en: ef263ef8
group-regular = Có giấy tờ hợp pháp
# en: a5c5d53b
group-irregular = Không có giấy tờ hợp pháp (di cư không hợp thức)
