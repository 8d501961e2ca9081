# Prices: what papers and ways to work abroad cost, by law or as people told it

# en: 3b0af72b
price-passport-2024 = Hộ chiếu Lào
    .about = Giá này tính từ { $from } và trả bằng tiền kíp. Bình thường mất nhiều nhất { $normal } ngày. Muốn nhanh hơn thì có giá làm nhanh; chúng tôi không biết giá đó có phải trả thêm vào giá thường không. Chúng tôi biết điều này từ một tờ báo, nên hãy hỏi cơ quan cấp hộ chiếu.
    .item-electronic = Hộ chiếu điện tử
    .item-plain = Hộ chiếu không phải loại điện tử
    .item-express-1-day = Làm nhanh: { $fastest } ngày
    .item-express-3-days = Làm nhanh: { $faster } ngày
    .item-express-5-days = Làm nhanh: { $fast } ngày

# en: 60b06d7e
price-th-visa-2023 = Thị thực Thái Lan và gia hạn ở lại cho lao động đi theo MoU
    .about = Thái Lan giảm các giá này vào { $cut }, trong { $years } năm, nên có lẽ áp dụng đến { $until }. Mỗi loại có hạn { $length } năm. Các bản tin không nói ai trả.
    .item-visa = Thị thực L-A (thị thực cho lao động đi theo MoU)
    .item-extension = Gia hạn lưu trú (phép được ở lại lâu hơn)

# en: 0215acfc
price-th-covid-fees = Các khoản phí cũ cho người lao động ở Thái Lan (thời Covid-19)
    .about = Lào và Thái Lan nêu các khoản phí này tại một cuộc họp thời Covid-19; không ghi năm nào. Các khoản này không còn áp dụng, vì giá đã được giảm vào { $cut }. Một bản tin khác ghi số tiền của giấy phép lao động là giá gia hạn ở lại.
    .item-visa = Thị thực { $length } năm
    .item-work-permit = Giấy phép lao động { $length } năm
    .item-medical-check = Khám sức khỏe
    .item-health-insurance = Bảo hiểm y tế { $length } năm
    .item-vaccination = Tiêm phòng

# en: dc36ff2a
price-th-registration-cost-2025 = Đăng ký ở Thái Lan cho người không có giấy tờ (đợt được quyết định vào { $decided })
    .about = Đợt này đã kết thúc. Chi phí chính thức tổng cộng là { $total }; trong đó { $back } lẽ ra được trả lại sau hợp đồng { $contract } năm. Một đảng đối lập ở Thái Lan nói rằng trên thực tế người lao động phải trả tới { $claimed }.
    .item-registration = Đăng ký và tiền bảo lãnh
    .item-visa = Thị thực
    .item-health = Khám sức khỏe và bảo hiểm y tế

# en: d0147433
price-th-workpermit-2026 = Phí giấy phép lao động trong đợt gia hạn ở Thái Lan
    .about = Đây là phí trong đợt được quyết định vào { $opened }. Ngày cuối mà chúng tôi biết là { $until }: hãy coi như đã hết, cho đến khi bạn hỏi rõ. Các bản tin không nói ai trả.
    .item-work-permit = Giấy phép lao động

# en: 7131ab62
price-th-mou-market = Số tiền các công ty dịch vụ việc làm Lào yêu cầu để đi Thái Lan, theo lời người ta kể
    .about = Theo một bản tin trên đài ({ $told }), các công ty này yêu cầu mỗi người lao động trả khoảng số tiền này, nhiều hơn một tháng lương. Không luật nào đặt ra giá này: luật Thái Lan từ { $thai-law } không cho thu phí tuyển dụng của người lao động, còn một quy định của Lào cho thu tối đa { $cap }% lương một tháng. Chúng tôi không biết bây giờ họ yêu cầu bao nhiêu.
    .item-agency = Số tiền mỗi người lao động được yêu cầu trả

# en: 57393940
price-la-agency-fee = Số tiền công ty dịch vụ việc làm Lào được thu của người lao động
    .about = Một quy định của Lào từ { $rule } (Thỏa thuận 1050/MLSW) cho công ty thu nhiều nhất là phần này của lương một tháng. Với việc ở Thái Lan, luật Thái Lan từ { $thai-law } nói rằng không được thu phí tuyển dụng của người lao động: hai bên không khớp nhau, nên không có một giá đúng duy nhất. Chúng tôi không biết luật của Lào ({ $new-law }) đã thay đổi điều gì, nên hãy hỏi cơ quan lao động, và hãy xin biên lai.
    .item-fee = Mức cao nhất công ty được thu (chúng tôi không biết là một lần hay mỗi tháng)
    .disputed = Một quy định của Lào cho công ty thu một phần lương. Luật Thái Lan từ { $thai-law } nói rằng không được thu phí tuyển dụng của người lao động. Hai bên không khớp nhau. Hãy hỏi cơ quan lao động trước khi trả tiền.

# en: 9ab0819b
price-la-fund = Quỹ hỗ trợ lao động Lào ở nước ngoài
    .about = Người lao động và công ty dịch vụ việc làm phải đóng tiền vào quỹ này. Luật Lao động nêu phần này của một tháng lương. Vào { $checked }, quỹ chưa hoạt động; chúng tôi không biết bây giờ đã hoạt động chưa. Nếu có người yêu cầu bạn trả tiền này, hãy hỏi cơ quan lao động trước.
    .item-fund = Tiền đóng vào quỹ

# en: 0a94d4de
price-smuggler-fees = Số tiền người ta trả cho người môi giới để qua biên giới không có giấy tờ
    .about = Đây chỉ để so sánh, không phải giá nên trả. Người ta kể lại các giá này, hoặc số tiền người dẫn đường nhận. Đã có những nhóm đi như vậy bị phát hiện và bị bắt.
    .item-champasak = Từ { $champasak } sang Thái Lan ({ $first })
    .item-salavan-bangkok = Từ { $salavan } đến Bangkok ({ $first })
    .item-khong-chiam = Ở Khong Chiam, Thái Lan ({ $second })
    .item-guide = Số tiền người dẫn đường nhận cho mỗi người ({ $third })
    .item-home-from-malaysia = Được đưa về nhà từ Malaysia qua Thái Lan

# en: 1a360f2a
price-th-fine-leaving = Tiền phạt ở Thái Lan khi về nước mà không có giấy tờ
    .about = Vào { $told }, những người về nước mà không có giấy tờ nói rằng họ bị phạt tới mức này ở phía Thái Lan. Lúc đó phía Lào nói sẽ không phạt những người về qua cửa khẩu chính thức. Chúng tôi không biết bây giờ quy định ra sao.
    .item-fine = Mức phạt cao nhất mà người ta kể

# en: 88487dbb
price-kr-scam = Tiền bị mất vì thị thực giả đi Hàn Quốc
    .about = Người ta đã mất số tiền này cho những người bán thị thực du lịch giả; có người mất nhiều hơn. Đây không phải giá của giấy tờ thật. Bản tin không ghi ngày.
    .item-lost = Mỗi người mất

# en: 108592c4
price-recruit-lfs2017 = Số tiền lao động Lào trở về nói rằng họ đã trả để đi làm ở nước ngoài ({ $survey })
    .about = Số liệu này từ một cuộc khảo sát ({ $survey }), làm thử lần đầu với { $people } người lao động đã trở về. Các số tiền chênh nhau rất xa, và đã cũ. Đây không phải giá nên trả.
    .item-average = Trung bình
    .item-spread = Khoảng ít nhất và nhiều nhất
    .item-share = Trung bình, so với tiền lương

# en: 5dade151
price-sez-debt = Tiền nợ và tiền chuộc bị đòi ở đặc khu Tam giác Vàng
    .about = Người ta kể với một đài phát thanh về các số tiền này: lúc đó khoảng { $debt-dollars } và khoảng { $ransom-dollars }. Đây không phải giá của việc làm. Nếu có người bị giữ lại vì một món nợ hoặc tiền chuộc, hãy nhờ giúp.
    .item-debt = Món nợ mà người sử dụng lao động đòi, chưa kể tiền ăn và tiền ở ({ $debt-year })
    .item-ransom = Tiền chuộc bị đòi cho một người { $age } tuổi đã bị bán tiếp sang Mongla ở Myanmar ({ $ransom-year })
