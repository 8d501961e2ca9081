# Laws: what laws of Laos and Thailand, and one international agreement, say for people who work abroad

# en: 01456323
law-la-decree245 = Nghị định 245: đưa lao động Lào đi làm việc ở nước ngoài
    .about = Quy định của Lào về việc ai được đưa đi làm việc ở nước ngoài, làm việc gì, và ai được đưa đi.
    .point-1 = Bạn phải từ { $age } tuổi trở lên, khỏe mạnh, không bị kết án hình sự, và là công dân Lào sống ở Lào. Bạn cần có hợp đồng lao động.
    .point-2 = Bạn phải tự mình muốn đi. Không ai được ép bạn.
    .point-3 = Nghị định cấm đưa người đi làm mại dâm, hoặc đi làm việc nguy hiểm cho sức khỏe hay tính mạng: ví dụ việc có hóa chất hay chất nổ, việc ở nơi ồn quá mức cho phép, hoặc đánh cá trên thuyền nhỏ.
    .point-4 = Công ty dịch vụ việc làm phải có giấy phép, có vốn riêng, có tiền bảo đảm, và có người đại diện ở nước làm việc. Công ty phải có hợp đồng cung cấp lao động, và phải có hợp đồng giữa người sử dụng lao động và người lao động.
    .point-5 = Người lao động và công ty phải đóng tiền vào quỹ hỗ trợ lao động ở nước ngoài. Luật Lao động nêu mức { $percent }% lương một tháng. Vào { $checked }, quỹ chưa hoạt động.
    .point-6 = Giấy cho phép có hạn { $years } năm và có thể gia hạn thêm { $more-years } năm.
    .unknown-1 = Chúng tôi chưa đọc chính nghị định này. Chúng tôi biết qua một văn phòng thương mại của Nhật Bản và một trang của một bộ của Lào.
    .unknown-2 = Chúng tôi không biết rõ giấy cho phép này là của ai: của bạn hay của công ty. Chúng tôi không biết bây giờ quỹ có hoạt động không.
    .unknown-3 = Chúng tôi không biết luật của Lào về dịch vụ việc làm ({ $new-law }) có thay đổi một phần nào không. Hãy hỏi cơ quan lao động.

# en: 5a1504e4
law-la-agency-2022 = Thỏa thuận 1050/MLSW: quy định cho công ty dịch vụ việc làm
    .about = Quy định của bộ lao động Lào cho các công ty tìm việc cho người khác.
    .point-1 = Công ty phải là của người Lào. Muốn đưa lao động đi nước ngoài, công ty phải có vốn đăng ký (tiền của chính công ty) ít nhất { $capital }.
    .point-2 = Giấy phép của công ty phải được cấp lại { $licence-years } năm một lần. Hãy xin xem giấy phép và nhìn ngày ghi trên đó.
    .point-3 = Công ty được thu của người lao động một khoản phí nhiều nhất { $cap }% lương một tháng.
    .point-4 = Với việc ở Thái Lan, luật Thái Lan từ { $thai-law } nói rằng không được thu phí tuyển dụng của người lao động. Hai bên không khớp nhau, nên không có một giá đúng duy nhất.
    .unknown-1 = Chúng tôi không biết công ty có được yêu cầu thêm chi phí khác không, và phí thu một lần hay mỗi tháng. Hãy xin biên lai.
    .unknown-2 = Chúng tôi không biết luật của Lào về dịch vụ việc làm ({ $new-law }) đã thay đổi điều gì.

# en: ea5d5327
law-la-employment-services-law = Luật Dịch vụ việc làm (Lào)
    .about = Luật của Lào về dịch vụ việc làm: tìm việc cho mọi người.
    .point-1 = Luật này đứng trên các quy định cũ của bộ về tìm việc làm. Nếu có người cho bạn xem một quy định cũ, hãy hỏi cơ quan lao động bây giờ quy định ra sao.
    .unknown-1 = Chúng tôi chưa thấy luật này nói gì về phí. Hãy hỏi cơ quan lao động trước khi trả tiền.

# en: 636ed31d
law-la-decision043 = Quyết định 043/MLSW: quy định cũ cho công ty dịch vụ việc làm
    .about = Một quy định cũ của Lào về những điều công ty dịch vụ việc làm phải có. Các quy định mới hơn đã thay một số phần.
    .point-1 = Công ty phải đủ các điều kiện đã đặt ra, có giấy phép, và để lại tài sản bảo đảm (tiền hoặc tài sản làm bảo đảm). Công ty có các nghĩa vụ.
    .point-2 = Điều 23 nói về việc cho người khác dùng tên hoặc giấy phép của công ty. Vì vậy hãy hỏi giấy phép đó là của ai, và hỏi công ty đó về người đang làm việc với bạn.
    .point-3 = Cục phát triển tay nghề của Bộ Lao động và Phúc lợi xã hội cấp giấy phép.
    .unknown-1 = Chúng tôi chưa đọc toàn bộ điều 23. Chúng tôi không biết phần nào của quy định còn hiệu lực.
    .unknown-2 = Bây giờ cục này có thể mang tên khác. Hãy hỏi cơ quan lao động.

# en: 62ffe01f
law-la-decree68 = Nghị định 68/PM: quy định cũ về việc đưa lao động đi nước ngoài
    .about = Nghị định 245 đã thay nghị định này vào { $replaced }. Chúng tôi nêu ra đây vì các tờ hướng dẫn cũ vẫn còn nhắc đến.
    .point-1 = Nghị định này yêu cầu người đi là công dân Lào từ { $age } tuổi trở lên, khỏe mạnh, là công dân tốt, học ít nhất hết tiểu học.
    .point-2 = Một danh sách của bộ ({ $list }), số 3824/MoLSW, nêu các việc và các nơi bị cấm.
    .unknown-1 = Chúng tôi chưa thấy danh sách đó. Chúng tôi không biết danh sách còn hiệu lực không.

# en: 721cfb89
law-la-labourlaw38 = Luật Lao động (số 43), điều 38: việc nguy hiểm ở nước ngoài
    .about = Những điều Luật Lao động của Lào cấm khi đưa lao động đi nước ngoài.
    .point-1 = Không ai được đưa lao động đến những nơi hoặc những việc ở nước ngoài nguy hiểm cho sức khỏe và an toàn, hoặc trái với phong tục và luật pháp Lào.
    .unknown-1 = Chúng tôi biết văn bản lúc luật được ban hành. Chúng tôi không biết sau đó có sửa đổi không.

# en: aec71a62
law-la-penal215 = Bộ luật Hình sự, điều 215: mua bán người
    .about = Luật Lào phạt người mua bán người như thế nào.
    .point-1 = Mua bán người: phạt tù từ { $prison-from } đến { $prison-to } năm và phạt tiền từ { $fine-from } đến { $fine-to }.
    .point-2 = Nếu nạn nhân là trẻ em hoặc người chưa thành niên, tiền phạt từ { $child-from } đến { $child-to }.
    .unknown-1 = Chúng tôi biết điều này từ một báo cáo ({ $report }). Chúng tôi chưa đọc chính bộ luật.

# en: b2faedc2
law-la-trafficking-def = Luật Lào gọi thế nào là mua bán người
    .about = Mua bán người là đưa người ta vào chỗ bị bóc lột: người khác lợi dụng họ để kiếm lợi.
    .point-1 = Đó là tuyển, chuyển, giấu hoặc nhận người bằng cách dụ dỗ, lừa gạt, trả tiền, đe dọa, ép buộc, hoặc trói buộc họ bằng một món nợ.
    .point-2 = Đó cũng là che đậy bằng việc nhận con nuôi, hoặc bằng việc đính hôn hay kết hôn.
    .point-3 = Với người dưới { $age } tuổi, đó là mua bán người ngay cả khi không ai lừa gạt, đe dọa hay ép buộc người đó, và không có món nợ nào.
    .unknown-1 = Quy định về người chưa đủ tuổi được mô tả vào { $told }, theo một luật về phụ nữ ({ $women-law }) và điều 134 của bộ luật hình sự cũ. Chúng tôi không biết bây giờ luật viết thế nào.
    .unknown-2 = Chúng tôi chưa đọc toàn văn luật này. Nếu bạn không chắc, hãy gọi và hỏi: bạn không cần biết luật để nhờ giúp.

# en: 0e2fae51
law-th-ordinance = Luật Thái Lan về lao động nước ngoài (Sắc lệnh khẩn cấp năm 2560 theo Phật lịch)
    .about = Luật Thái Lan về việc thuê lao động từ nước khác.
    .point-1 = Từ { $changed }, không được thu phí tuyển dụng của lao động di cư.
    .point-2 = Từ { $changed }, luật không còn phạt tù người lao động vì làm việc không có giấy phép. Vẫn có thể bị phạt tiền, và bị đưa về nước. Điều này chỉ nói về giấy phép lao động: vào Thái Lan mà không có giấy tờ là một vi phạm khác.
    .point-3 = Bạn cần được nhận hợp đồng bằng văn bản, bằng tiếng của bạn. Một bản tóm tắt của Tổ chức Lao động Quốc tế (ILO) nói như vậy.
    .point-4 = Người sử dụng lao động thuê người không có giấy tờ có thể bị phạt từ { $fine-from } đến { $fine-to } cho mỗi người lao động. Lần thứ hai, có thể bị tù tới { $prison } năm, hoặc bị phạt từ { $again-from } đến { $again-to } cho mỗi người lao động, hoặc cả hai, và không được thuê lao động trong { $bar } năm.
    .unknown-1 = ILO ghi rằng còn phải có quy định khác để nói những khoản nào là phí tuyển dụng. Chúng tôi không biết các quy định đó nói gì.

# en: c24a8497
law-th-worker-penalty = Làm việc ở Thái Lan mà không có giấy phép
    .about = Luật Thái Lan nói gì với người lao động và với người sử dụng lao động.
    .point-1 = Người lao động có thể bị phạt từ { $fine-from } đến { $fine-to } và bị trục xuất (bị nhà nước đưa về nước), và không được cấp giấy phép lao động trong { $bar } năm.
    .point-2 = Từ { $no-prison }, luật không còn phạt tù người lao động vì việc này. Vào Thái Lan mà không có giấy tờ là một vi phạm khác.
    .point-3 = Người sử dụng lao động có thể bị phạt từ { $employer-from } đến { $employer-to } cho mỗi người lao động.
    .unknown-1 = Bản tin mới nhất chúng tôi có là từ { $newest }. Chúng tôi không biết các số tiền này đã thay đổi chưa.

# en: f3ca5b0e
law-th-docs-retention = Khi có người giữ giấy tờ của bạn ở Thái Lan
    .about = Một luật của Thái Lan đã nói gì về việc giữ giấy tờ của người lao động.
    .point-1 = Người giữ giấy phép lao động hoặc giấy tờ quan trọng của người nước ngoài có thể bị tù tới { $months } tháng, hoặc bị phạt tiền tới { $fine }, hoặc cả hai.
    .point-2 = Người lừa dối về việc đưa người nước ngoài đến làm việc có thể bị tù từ { $prison-from } đến { $prison-to } năm, hoặc bị phạt từ { $trick-from } đến { $trick-to } cho mỗi người bị lừa, hoặc cả hai.
    .point-3 = Nếu có người giữ giấy tờ của bạn, bạn có thể hỏi đường dây nóng về lao động của Thái Lan: { $labour }.
    .unknown-1 = Điều này lấy từ bản tóm tắt một văn bản luật ({ $text }). Luật đã được sửa đổi ({ $changed }): hãy hỏi bây giờ quy định ra sao.

# en: 154ccaa8
law-th-overstay = Ở lại Thái Lan quá hạn (lưu trú quá hạn)
    .about = Điều gì xảy ra khi bạn ở lại sau khi thị thực hoặc giấy cho phép đã hết hạn.
    .point-1 = Tiền phạt là { $day-fine } cho mỗi ngày, nhiều nhất là { $most-fine }, nếu bạn tự trình báo khi rời đi.
    .point-2 = Dù bạn tự rời đi, nếu đã ở quá hạn lâu thì bạn không được phép quay lại trong một thời gian. Quá hạn hơn { $over-1 } ngày: { $bar-1 } năm. Hơn { $over-2 } năm: { $bar-2 } năm. Hơn { $over-3 } năm: { $bar-3 } năm. Hơn { $over-4 } năm: { $bar-4 } năm.
    .point-3 = Với người bị bắt thì nặng hơn. Các trang cũ nói là { $caught-low } hoặc { $caught-high } năm.
    .unknown-1 = Chúng tôi không biết số năm sau khi bị bắt bây giờ có còn như vậy không.

# en: f3d5acd1
law-th-minage = Bao nhiêu tuổi thì được làm việc ở Thái Lan
    .about = Quy định của Thái Lan cho trẻ em và người trẻ đi làm.
    .point-1 = Tuổi thấp nhất để làm việc là { $age }. Để đi đánh cá biển là { $grown-up }.
    .point-2 = Người dưới { $grown-up } tuổi không được làm việc nguy hiểm, không được làm ở nơi có cờ bạc, rượu bia, mát-xa hoặc giải trí, không được đi đánh cá biển hoặc chế biến hải sản.
    .point-3 = Người sử dụng lao động vi phạm có thể bị tù tới { $prison } năm, hoặc bị phạt từ { $fine-from } đến { $fine-to } cho mỗi người chưa đủ tuổi, hoặc cả hai. Hình phạt này dành cho người sử dụng lao động.
    .point-4 = Luật Lào (Nghị định 245) yêu cầu từ { $lao-age } tuổi trở lên mới được đưa đi làm việc ở nước ngoài.
    .unknown-1 = Nguồn mới nhất của chúng tôi là từ { $newest }. Chúng tôi không biết các quy định đã thay đổi chưa.

# en: cd105dcc
law-th-domestic = Lao động giúp việc gia đình ở Thái Lan (Quy định số 15)
    .about = Quyền của người làm việc trong nhà người khác. Các quyền này dành cho người Thái và cho lao động di cư.
    .point-1 = Mỗi ngày làm nhiều nhất { $hours } giờ, có { $break } giờ nghỉ. Lương tối thiểu (mức lương thấp nhất mà luật cho phép) cũng áp dụng cho bạn.
    .point-2 = Mỗi tuần bạn được nghỉ { $day-off } ngày trọn, và mỗi năm được nghỉ { $holidays } ngày lễ có lương. Sau một năm, bạn được { $leave-days } ngày nghỉ phép. Khi ốm, bạn được nghỉ tới { $sick-days } ngày có lương.
    .point-3 = Nghỉ thai sản là { $birth-days } ngày, trong đó { $paid-days } ngày có lương. Không ai được cho bạn nghỉ việc vì bạn mang thai.
    .point-4 = Tuổi thấp nhất là { $age }. Người lao động từ { $age } đến { $report-to } tuổi phải được báo cho thanh tra lao động.
    .point-5 = Nếu bạn không được hưởng các quyền này, bạn có thể hỏi đường dây nóng về lao động của Thái Lan: { $labour }.
    .unknown-1 = Một luật ({ $new-law }) cho người lao động nghỉ thai sản lâu hơn. Chúng tôi không biết luật này có áp dụng cho lao động giúp việc gia đình không.

# en: e5dd8223
law-th-lpa9 = Thái Lan: nghỉ khi sinh con (Luật Bảo vệ lao động số 9, năm 2568 theo Phật lịch)
    .about = Một luật mới hơn của Thái Lan, cho cha mẹ nghỉ nhiều hơn.
    .point-1 = Nghỉ thai sản là { $birth-days } ngày. Người sử dụng lao động trả lương cho { $paid-days } ngày trong đó.
    .point-2 = Người cha hoặc mẹ còn lại được nghỉ { $parent-days } ngày có lương.
    .point-3 = Nếu em bé mới sinh bị ốm, có thêm { $sick-days } ngày với nửa lương.
    .unknown-1 = Các nguồn nói không giống nhau về ngày bắt đầu: { $first-day } hay { $other-day }.
    .unknown-2 = Chúng tôi không biết luật này có áp dụng cho lao động giúp việc gia đình (người làm việc trong nhà người khác) không.

# en: 45f62ae2
law-th-fishing = Làm việc trên tàu cá ở Thái Lan
    .about = Quy định của Thái Lan cho việc làm trên biển.
    .point-1 = Phải có hợp đồng bằng văn bản, làm thành { $copies } bản. Một bản là của bạn: hãy giữ bản đó, và giữ ảnh chụp.
    .point-2 = Mỗi năm một lần, người sử dụng lao động phải đưa người lao động đến gặp thanh tra lao động.
    .point-3 = Người sử dụng lao động phải giữ sổ lương có chữ ký của bạn, hoặc giấy chứng minh đã trả qua ngân hàng, trong { $keep-years } năm.
    .point-4 = Tuổi thấp nhất là { $age }.
    .unknown-1 = Các quy định về hợp đồng, thanh tra và tiền lương là từ { $rules }. Có một luật mới hơn ({ $newer }) về việc đánh cá. Chúng tôi không biết luật đó đã thay đổi điều gì.

# en: a9acc7a1
law-palermo-child = Thỏa thuận của Liên Hợp Quốc chống mua bán người (Nghị định thư Palermo), điều 3
    .about = Một thỏa thuận quốc tế nói thế nào là mua bán người.
    .point-1 = Nếu một người bị lừa, bị ép hoặc bị đe dọa, hoặc bị lợi dụng lúc yếu thế, thì việc người đó đã đồng ý không còn quan trọng.
    .point-2 = Luật Lào coi việc tuyển bất cứ ai dưới { $age } tuổi để bóc lột là mua bán người, ngay cả khi không dùng những cách đó.
    .unknown-1 = Phần mô tả luật Lào là từ { $told }. Chúng tôi không biết bây giờ luật viết thế nào.

## Wages: what work is paid - by law, as people told it, or as it was falsely promised.

# en: 96888858
wage-th-2025 = Lương tối thiểu ở Thái Lan
    .about = Mức thấp nhất mà người sử dụng lao động được phép trả cho một ngày làm việc. Mức này không giống nhau ở mọi tỉnh, và ba huyện có mức lương riêng. Bảng này áp dụng từ { $from }.
    .point-1 = Ở Bangkok, mức lương ghi ở đây áp dụng từ { $changed }.
    .point-2 = Ở nơi giải trí, và ở khách sạn loại 2, 3 và 4 (hãy hỏi khách sạn thuộc loại nào), mức lương là { $hotels } một ngày trên cả nước Thái Lan từ { $changed }.
    .point-3 = Chúng tôi không thấy thay đổi nào cho { $newer }. Nhưng có thể có thay đổi mà chúng tôi không biết.

# en: 9638918b
wage-la-2024 = Lương tối thiểu ở Lào
    .about = Mức thấp nhất mà người sử dụng lao động được phép trả cho một tháng làm việc. Mức này áp dụng từ { $from }.
    .point-1 = Người lao động không có tay nghề đặc biệt được thêm { $allowance } cho sinh hoạt hằng ngày. Chúng tôi chỉ biết điều này từ một tờ báo.

# en: 7f7584d4
wage-kr-2026 = Lương tối thiểu ở Hàn Quốc ({ $year })
    .about = Mức thấp nhất mà người sử dụng lao động được phép trả, tính cho một giờ và cho một tháng. Một tháng tính là { $hours } giờ làm việc.

# en: 34e57a35
wage-kr-2025 = Lương tối thiểu ở Hàn Quốc ({ $year })
    .about = Mức thấp nhất mà người sử dụng lao động được phép trả trong năm đó, tính cho một giờ và cho một tháng. Mức này không còn áp dụng. Bạn có thể dùng để kiểm tra tiền lương của năm đó.

# en: 5d767fde
wage-kr-2024 = Lương tối thiểu ở Hàn Quốc ({ $year })
    .about = Mức thấp nhất mà người sử dụng lao động được phép trả trong năm đó, tính cho một giờ và cho một tháng. Mức này không còn áp dụng. Bạn có thể dùng để kiểm tra tiền lương của năm đó.

# en: 696cee90
wage-kr-lao-reported = Lao động Lào ở Hàn Quốc kiếm được bao nhiêu, theo tin tức
    .about = Đây là điều các bản tin nói. Đây không phải lương tối thiểu theo luật. Không chắc bạn sẽ kiếm được như vậy.
    .point-1 = Các số tiền đầu là từ { $first }.
    .point-2 = Số tiền cuối là từ { $second }. Bản tin nói rằng lương bắt đầu từ mức đó.

# en: 92b9f569
wage-jp-2025 = Lương theo giờ được khuyến nghị ở Nhật Bản
    .about = Một hội đồng khuyến nghị mức này vào { $decided } cho năm tài chính { $year }, là mức trung bình của cả nước Nhật. Mức này hơn trước { $more }. Đây không phải là luật.
    .point-1 = Mỗi tỉnh của Nhật Bản có lương tối thiểu riêng. Chúng tôi không biết các số tiền đó.

# en: b72f83ea
wage-th-lao-reported = Lao động Lào ở Thái Lan đã kiếm được bao nhiêu, theo lời họ kể
    .about = Một bản tin trên đài ({ $told }) nói người lao động từ một làng đã kiếm được bao nhiêu ở Thái Lan. Đây không phải lương tối thiểu theo luật.
    .point-1 = Đây chỉ là một làng. Chúng tôi không biết những người khác kiếm được bao nhiêu.

# en: a976a15d
wage-th-lao-promised = Mức lương được hứa giả dối cho việc làm ở Thái Lan
    .about = Trong một vụ mua bán người ({ $case }), người ta đã hứa mức lương này. Lời hứa đó là giả.
    .point-1 = Đó không phải là số tiền lạ: người lao động từ một làng kể ({ $told }) rằng họ thật sự kiếm được khoảng { $earned } một tháng. Vì vậy một số tiền bình thường không cho thấy lời mời là thật.
