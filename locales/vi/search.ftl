# What people type when somebody may be in danger, apart by |: then help stands first in the search.
# Short stems that all phrasings share; nothing that harmless questions have in them.
# a/b is one of two words (a_b/c: two words in one choice), … a few words or none, a~ any ending,
# "a or a" where a sentence begins or ends, =a with its marks only.

urgent-locked-in = giam giữ | không ra được | không cho ra | không cho về | không cho đi đâu | muốn trốn | bị giam lỏng | nhốt/giam tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao | bị … nhốt | không/chẳng cho tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao … ra/về/đi/gọi | không cho … ra_ngoài/về_nhà/ra_khỏi | không/chưa … thoát/thoát_ra/trốn_được/ra_ngoài_được | không_thể … ra_ngoài/thoát/về_nhà/trốn | làm_sao … trốn | khóa/khoá … cửa | không được ra/về_nhà/đi_đâu | bị giam ở/trong/tại/giữ | bị … giữ ở/trong/lại | đưa/cứu … ra khỏi/ra_ngoài | trói/xích tôi/em/tay/chân | bị trói/xích | không/chẳng cho gọi" | không/chẳng cho gọi điện" | không/chẳng cho gọi về/cho/ai/mẹ/bố/nhà/gia_đình/người_thân | không/chẳng cho gọi điện về/cho/ai/mẹ/bố/nhà/gia_đình/người_thân | mắc_kẹt/bị_kẹt ở/tại/bên/trong … myanmar/miến_điện/campuchia/cambodia/đặc_khu/đây

urgent-beaten = đánh đập | tra tấn | chích điện | hành hạ | bóp cổ | bị đấm | bị tát | đánh/đấm/tát/đập tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao | bị chủ/ông_chủ/bà_chủ/sếp/họ/nó/chồng/bố/cha/chúng/quản_lý/bạn_trai/người_yêu đánh/đấm/tát/đá/hành/bạo_hành/chửi_đánh | chủ/ông_chủ/bà_chủ/sếp/họ/nó/chồng/bố/cha/chúng/quản_lý/bạn_trai/người_yêu đánh/hành_hạ/bạo_hành | bị … đánh | =bạo hành | bị bỏ đói | không cho ăn

urgent-rape = hiếp dâm | bị hiếp | cưỡng hiếp | xâm hại | sàm sỡ | quấy rối tình dục | lạm dụng tình dục | ép ngủ | bỏ thuốc mê | ảnh khỏa thân | bị cưỡng bức | hiếp tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao | bị chủ/ông_chủ/bà_chủ/sếp/họ/nó/chồng/bố/cha/chúng/quản_lý/bạn_trai/người_yêu hiếp/sờ/cưỡng | sờ … ngực/mông/soạng/đùi/người_tôi/người_em | ép/bắt … bán_dâm/tiếp_khách/làm_gái/bán_thân/đi_khách/quan_hệ/ngủ_với | làm gái bán

urgent-suicide = tự tử | tự sát | không thiết sống | kết thúc cuộc đời | chết cho xong | chết quách | treo cổ | tự làm hại | rạch tay | uống thuốc chết | uống thuốc tự | nghĩ đến cái chết | không … muốn sống | tự kết liễu | uống … thuốc_ngủ/thuốc_độc/thuốc_sâu/thuốc_trừ_sâu/nhiều_thuốc/cả_vỉ_thuốc | nhảy lầu/cầu | muốn … chết

urgent-sold = bị bán | lừa bán | nạn nhân mua bán | bị buôn bán | bọn buôn người | đem bán | đem đi bán | định bán tôi | bán con gái | =bán tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao … sang/qua/cho/đi | bị … bán sang/qua/cho/đi/vào | bị lừa đi/vào/bán/sang/qua/đến | bị … lừa_bán/lừa_sang/lừa_qua | ép/bắt … lấy_chồng/kết_hôn/cưới | định/sắp/đòi =bán tôi/em/chúng_tôi/chúng_em | họ/nó/hắn/chúng/bọn_nó/bọn_họ/người_ta/chủ/ông_chủ/bà_chủ/sếp/chồng/bố/cha/dì/bạn_trai/người_yêu/môi_giới … định/sắp/muốn/đòi/sẽ =bán tôi/em/cháu/con_tôi/con_em/con_gái/chúng_tôi/chúng_em/mình

urgent-forced-work = bị ép | ép tôi | ép em | ép làm | bị bắt làm | bắt làm việc | cưỡng ép | nô lệ | không cho nghỉ | không cho ngủ | làm trừ nợ | làm để trả nợ | trả nợ mãi | ép/bắt tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao … làm | không cho tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao … nghỉ/ngủ | bị … bắt_làm/ép_làm

urgent-scam-compound = khu lừa đảo | công ty lừa đảo | ổ lừa đảo | trại lừa đảo | bắt lừa đảo | ép lừa đảo | bắt đi lừa | ép đi lừa | lừa đảo ở campuchia | lừa qua campuchia | casino giam | bị lừa sang campuchia | khu tự trị | kk park

urgent-threatened = đe doạ | bị dọa | giết tôi | giết em | tống tiền | dọa/doạ … giết/đánh/=bán/chém/đốt | dọa/doạ tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao | muốn/đòi/sẽ giết | cầm/có … dao/súng | dí dao/súng

urgent-ransom = tiền chuộc | đòi chuộc | chuộc người | chuộc tôi | chuộc về | bắt cóc | bị bắt cóc | bắt giữ con tin | đòi tiền mới thả | trả tiền mới thả | nộp tiền mới thả | làm con tin

urgent-child = trẻ em bị | đứa trẻ bị | con tôi bị | con gái bị | con trai bị | cháu bị | bạo hành trẻ | xâm hại trẻ | bắt trẻ em | bán trẻ em | mất con | lạc con | con bị lạc | trẻ lạc | bắt con tôi | bán con tôi | không tìm thấy con/cháu/bé | con/cháu/bé … bị_bắt_cóc/bị_lạc/bị_đánh/bị_bán/mất_tích

urgent-missing = mất tích | mất liên lạc | không trả lời điện thoại | gọi không được | không biết ở đâu | không về nhà | bị lạc | lạc đường | lạc trong rừng | không có tin tức | tìm người mất | tìm người thân mất | không/chưa … liên_lạc_được | không tìm thấy … con/em/chị/vợ/chồng/mẹ/bạn | không biết … ở_đâu … con/em/chị/vợ/chồng | không … nghe_máy/bắt_máy

urgent-hurt = chảy máu | mất máu | tai nạn | đâm xe | xe đâm | bị thương | bất tỉnh | khó thở | gãy tay | gãy chân | đuối nước | rắn cắn | bị đâm | ngộ độc | trúng độc | uống thuốc sâu | sắp sinh | sắp đẻ | ốm nặng | bệnh nặng | điện giật | sắp chết | gọi cấp cứu | gọi xe cấp cứu | vỡ nước ối | ngất xỉu | bị ngất | chuyển dạ | không … thở | ngừng thở | không … tỉnh_lại/tỉnh_dậy | co giật | sốt cao | ra nhiều máu | máu … chảy | bị =bắn | =bắn tôi/em/chết | trúng đạn | gặp/bị … tai_nạn

urgent-fire = cháy nhà | cháy phòng | cháy xưởng | cháy lớn | bị cháy | bốc cháy | hoả hoạn | nổ bình ga | rò ga | khói mù | gọi cứu hỏa | gọi chữa cháy | cháy nổ | đang … cháy | cháy rồi

urgent-arrested = bị bắt | bắt tôi rồi | bị tạm giữ | bị tạm giam | ngồi tù | trong tù | nhà tù | bị trục xuất | trại giam | đồn công an | bị tù | công_an/cảnh_sát … bắt | bị … công_an/cảnh_sát … bắt/giữ

urgent-passport-taken = thu hộ chiếu | cầm hộ chiếu của | lấy mất hộ chiếu | giữ giấy tờ | thu giấy tờ | giữ căn cước | lấy điện thoại | thu điện thoại | lấy hộ chiếu tôi | lấy hết giấy tờ | lấy mất giấy tờ | giữ hết hộ chiếu | giữ mất hộ chiếu | thu/cướp/tịch_thu/giữ … hộ_chiếu/passport … của_tôi/của_em/tôi/em/hết/mất/không_trả | lấy/cầm … hộ_chiếu/passport … của_tôi/của_em/hết/mất/không_trả | chủ/ông_chủ/bà_chủ/sếp/họ/nó/chồng/bố/cha/chúng/quản_lý/bạn_trai/người_yêu/công_ty … giữ/thu/lấy/cầm … hộ_chiếu/passport/giấy_tờ/điện_thoại/căn_cước | hộ_chiếu/passport … bị … giữ/thu/lấy/cầm/tịch_thu | không … trả … hộ_chiếu/passport/giấy_tờ/điện_thoại/căn_cước | lấy/thu/giữ … điện_thoại_của | bị … giữ/thu/lấy … hộ_chiếu/passport

urgent-crime-now = cướp | ăn trộm | bị trộm | bị mất cắp | kẻ trộm | theo dõi tôi | bị theo dõi | đi theo tôi | đuổi theo | gọi công an | gọi cảnh sát | báo công an | báo cảnh sát | đột nhập | giết người

urgent-taken-on = bị đưa đi | bị chở đi | đang đưa tôi | đưa tôi đi đâu | đưa sang myanmar | đưa qua myanmar | chuyển sang myanmar | bị chuyển đi | không biết đưa đi đâu | bị … đưa/chở/bắt … qua/sang … biên_giới/nước | bị … đưa_sang/đưa_qua/chở_sang/chở_qua | đưa … qua biên giới

urgent-no-shelter = không biết đi đâu | ngủ ngoài đường | bị bỏ rơi | bị bỏ lại | không có gì ăn | không có cơm ăn | trốn ra được | trốn thoát | vừa trốn | không_có/chẳng_có/hết chỗ/nơi/chốn ngủ/ở/đi/trú/về/nào | bị đuổi … ra/khỏi | bị bắt/ép/phạt … nhịn_đói | bắt/ép nhịn_đói | bắt/ép tôi/em/cháu/con/chúng_tôi/chúng_em … nhịn_đói | tôi/em/cháu/chúng_tôi … nhịn_đói" | nhịn đói mấy/hai/ba/bốn/nhiều/2/3/4/5 ngày | mấy/hai/ba/bốn/nhiều/2/3/4/5 ngày … chưa/không/chẳng ăn/được_ăn

urgent-danger = cứu với | cứu mạng | giải cứu | làm ơn giúp | gặp nguy hiểm | đang nguy hiểm | nguy hiểm tính mạng | sợ quá | sợ lắm | trường hợp khẩn cấp | số khẩn cấp | "cứu | cứu tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao/chúng | "giúp" | "giúp_đỡ" | giúp tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao" | giúp tôi/em/con/cháu/chúng_tôi/chúng_em/mình/chị/anh/tao với/đi/gấp | ai … giúp … với | cần … giúp_đỡ" | cần giúp gấp | "nguy_hiểm | nguy_hiểm_quá | "khẩn_cấp | khẩn_cấp" | tôi/em/cháu/con/mình =sợ"

## What people type for a record besides its own words, apart by |. No reader is shown this.

also-hotline-la-1362 = lhpn lào | chồng đánh vợ | bạo hành | bạo lực gia đình | số điện thoại phụ nữ

also-hotline-la-1554 = tuổi teen | vị thành niên | học sinh | bị bắt nạt | bố mẹ đánh | tư vấn tuổi trẻ

also-hotline-la-tourist-police-vte = cảnh sát du lịch | mất túi | khách bị trộm

also-hotline-th-1155 = công an du lịch | khách du lịch | mất túi | khách bị trộm | du khách

also-hotline-la-iom = giúp về nước | liên hợp quốc | kẹt ở nước ngoài

also-hotline-la-emb-cn = đsq trung quốc | mất hộ chiếu trung quốc | khách trung quốc

also-hotline-la-emb-kr = đsq hàn quốc | mất hộ chiếu hàn | khách hàn quốc

also-hotline-th-1300 = công tác xã hội | vô gia cư | không có chỗ ở | nhân viên xã hội

also-hotline-th-1546 = tố chủ | khiếu nại chủ | bị đuổi việc | thanh tra lao động | tăng ca

also-hotline-th-1506 = bảo hiểm xã hội | hỏi luật lao động

also-hotline-th-1694 = thẻ hồng | tìm việc ở thái | hỏi giấy tờ làm việc

also-hotline-vn-111 = buôn người | buôn bán người | xâm hại trẻ em | bạo hành trẻ em | số bảo vệ trẻ | bắt cóc trẻ em

also-hotline-kr-1345 = cục xuất nhập cảnh hàn | visa hàn | thẻ arc | chứng minh thư người nước ngoài | tổng đài người nước ngoài

also-hotline-kr-danuri = cô dâu hàn | lấy chồng hàn | chồng hàn đánh | vợ người hàn

also-hotline-kr-hug = chủ hàn quốc | sajang | chuyển xưởng | tư vấn eps | đổi chỗ làm hàn

also-hotline-kr-1577-1701 = bị hành hung ở hàn | nạn nhân bị cướp | bị tấn công ở hàn

also-hotline-kr-bbb = thông dịch | dịch tiếng hàn | không biết tiếng hàn | gọi phiên dịch

also-hotline-jp-fric = visa nhật | thẻ ngoại kiều | zairyu | đổi visa nhật

also-hotline-jp-dv-plus = chồng nhật đánh | chồng đánh | bạn trai đánh

also-hotline-jp-8103 = hiếp dâm | sàm sỡ | xâm hại tình dục | quấy rối

also-hotline-my-15999 = bạo hành | bảo vệ trẻ em | giúp việc bị đánh

also-hotline-my-mapo = buôn người | bị lừa sang malaysia | lao động cưỡng bức

also-hotline-kh-1280 = trẻ em bị hại | trẻ em cam

also-hotline-cn-12367 = visa trung quốc | xnc trung quốc | hết hạn visa | cư trú trung quốc

also-hotline-la-1191 = trình báo | bị cướp | trộm cắp | mất cắp | đồn công an | báo công an

also-hotline-th-191 = công an | trình báo | bị cướp | trộm cắp | mất cắp | đồn công an

also-hotline-kr-112 = công an | trình báo | số khẩn cấp | bị cướp | trộm cắp | mất cắp

also-hotline-cn-110 = cảnh sát | trình báo | bị cướp | trộm cắp | mất cắp | đồn công an

also-hotline-jp-110 = công an | trình báo | số khẩn cấp | bị cướp | trộm cắp | mất cắp

also-hotline-kh-117 = công an | trình báo | số khẩn cấp | bị cướp | trộm cắp | mất cắp

also-hotline-mm-199 = công an | trình báo | bị cướp | trộm cắp | mất cắp | đồn công an

also-hotline-vn-113 = cảnh sát | trình báo | số khẩn cấp | bị cướp | trộm cắp | mất cắp

also-hotline-la-1195 = cấp cứu | xe cấp cứu | tai nạn | tai nạn xe | ốm nặng | xe bệnh viện

also-hotline-th-1669 = tai nạn | tai nạn xe | ốm nặng | xe bệnh viện | gọi bác sĩ | bị thương

also-hotline-cn-120 = cấp cứu | xe cấp cứu | tai nạn | tai nạn xe | ốm nặng | xe bệnh viện

also-hotline-kh-119 = cấp cứu | xe cấp cứu | tai nạn | tai nạn xe | ốm nặng | xe bệnh viện

also-hotline-mm-192 = cấp cứu | xe cấp cứu | tai nạn | tai nạn xe | ốm nặng | xe bệnh viện

also-hotline-vn-115 = cấp cứu | xe cấp cứu | tai nạn | tai nạn xe | ốm nặng | xe bệnh viện

also-hotline-la-1190 = cháy nhà | hỏa hoạn | cứu hỏa | lính cứu hỏa | pccc | xe cứu hỏa

also-hotline-th-199 = cháy nhà | hỏa hoạn | cứu hỏa | lính cứu hỏa | pccc | xe cứu hỏa

also-hotline-cn-119 = cháy nhà | hỏa hoạn | cứu hỏa | lính cứu hỏa | pccc | xe cứu hỏa

also-hotline-kh-118 = cháy nhà | hỏa hoạn | cứu hỏa | lính cứu hỏa | pccc | xe cứu hỏa

also-hotline-mm-191 = cháy nhà | hỏa hoạn | cứu hỏa | lính cứu hỏa | pccc | xe cứu hỏa

also-hotline-vn-114 = cháy nhà | hỏa hoạn | cứu hỏa | lính cứu hỏa | pccc | xe cứu hỏa

also-hotline-kr-119 = tai nạn | tai nạn xe | ốm nặng | xe bệnh viện | cháy nhà | hỏa hoạn

also-hotline-jp-119 = cấp cứu | xe cấp cứu | tai nạn | tai nạn xe | ốm nặng | xe bệnh viện

also-hotline-my-999 = công an | trình báo | tai nạn | tai nạn xe | cháy nhà | hỏa hoạn

also-hotline-kr-lao-embassy = đsq lào | mất hộ chiếu | hộ chiếu hết hạn | làm lại hộ chiếu | giấy thông hành về nước | toà đại sứ

also-hotline-jp-lao-embassy = đsq lào | mất hộ chiếu | hộ chiếu hết hạn | làm lại hộ chiếu | giấy thông hành về nước | toà đại sứ

also-price-passport-2024 = phí hộ chiếu | lệ phí hộ chiếu | hộ chiếu bao nhiêu | pasport

also-price-th-visa-2023 = phí visa | visa bao nhiêu

also-price-th-covid-fees = thời dịch | lệ phí cũ | mùa dịch | corona

also-price-th-registration-cost-2025 = phí thẻ hồng | làm thẻ bao nhiêu | làm thẻ ở thái | hợp thức hóa

also-price-th-workpermit-2026 = gia hạn giấy phép bao nhiêu | lệ phí giấy phép | gia hạn thẻ

also-price-th-mou-market = phí môi giới | tiền cò

also-price-la-agency-fee = phí môi giới | hoa hồng | phần trăm lương | trừ lương | tiền môi giới

also-price-la-fund = tiền bảo hiểm | phúc lợi | tiền đóng góp

also-price-smuggler-fees = đi chui | vượt biên | vượt biên trái phép | đi lậu | qua sông

also-price-th-fine-leaving = nộp phạt | phạt quá hạn

also-price-kr-scam = bị lừa tiền | mua visa hàn | mất tiền visa | lừa visa hàn | giá visa hàn

also-price-recruit-lfs2017 = chi phí trung bình | người khác trả bao nhiêu | phí tuyển dụng

also-price-sez-debt = nợ công ty | trả tiền mới được về | tiền chuộc thân | đền hợp đồng | kings romans

also-topic-before = chuẩn bị gì | chuẩn bị đi | muốn đi nước ngoài | định đi làm xa | cần mang gì

also-topic-documents = phô tô | photo giấy | chụp hộ chiếu | giữ hộ chiếu | cất giấy

also-topic-contract = hđlđ | không đọc được hợp đồng | hợp đồng giả | giấy ký với chủ

also-topic-money = chuyển tiền | gửi tiền về quê | tiết kiệm | mở tài khoản | western union

also-topic-way = cầu hữu nghị | xe sang thái

also-topic-work = chỗ làm | tăng ca | sếp | nhà máy | vấn đề ở chỗ làm

also-topic-rights = quyền lợi | nhân quyền | có được khiếu nại

also-topic-health = ốm | bị bệnh | thuốc

also-topic-pregnancy = có bầu | bầu bí | mang bầu | phá thai | khám thai | trễ kinh

also-topic-children = tiêm chủng

also-topic-family = nhớ nhà | bố mẹ lo | zalo

also-topic-emergency = cứu tôi | cứu với | khẩn cấp | sợ quá | bị đe dọa | bị giữ hộ chiếu

also-topic-wages = nợ lương | quỵt lương | chủ không trả lương | bị quỵt tiền | chậm lương | giam lương

also-topic-home = muốn về nhà | muốn về lào | hồi hương | không tiền về | kẹt ở thái

also-topic-after = tái hòa nhập | làm lại từ đầu | tìm việc ở lào | mất ngủ | buồn sau khi về

also-topic-agreements-overall = đi nước nào được | mou với nước nào | hiệp định lao động | đi đâu làm

also-topic-internal-migration = làm ở viêng chăn | lên thành phố | xưởng may | việc trong tỉnh khác

also-topic-children-left-behind = gửi con | con ở với ông bà | để con lại | con nhớ mẹ | ai trông con

also-topic-marriage-offers = lấy chồng trung quốc | lấy chồng nước ngoài | cô dâu | mai mối | môi giới hôn nhân

also-topic-scam-compounds = call center | casino | bị nhốt | việc nhẹ lương cao

also-topic-transit = nước trung chuyển

also-topic-destination-laos = bị lừa sang lào | gái việt ở lào

also-topic-irregular-common = đi chui | không hộ chiếu | vượt biên | đi lậu

also-topic-regular-better = đi mou hay đi chui | đi kiểu nào tốt | có đáng không | đi chính thức

also-topic-arrests = công an bắt | cảnh sát bắt | bị trục xuất | ngồi tù thái | truy quét | sợ cảnh sát

also-topic-return-fines = nộp phạt | phạt ở cửa khẩu | trốn đi bị phạt

also-topic-pushback = bị đuổi về | bị trục xuất | đẩy về

also-topic-recruiters-known = cò | người quen rủ | bạn rủ | họ hàng rủ | người dẫn mối

also-topic-online-recruit = zalo | tuyển dụng trên mạng | fb | telegram

also-topic-sez-scam = kings romans | casino | ton phueng | việc casino

also-topic-sez-sold-on = bị bán lại | bị bán sang miến điện | tachileik | sang miến

also-topic-scam-region = kk park | myawaddy | sihanoukville | bavet | miến điện

also-topic-entertainment-th = phục vụ bàn | tiếp viên | gái bia ôm | massage | tay vịn | ktv

also-topic-china-marriage = lấy chồng trung quốc | bị bán làm vợ | trốn chồng

also-topic-fishing = ngư dân | thuyền viên | bóc tôm | xưởng tôm

also-topic-agri-domestic = osin | phụ hồ | thợ xây | cạo mủ cao su | chặt mía | công nhân

also-topic-kr-seasonal-risk = visa e8 | bỏ trốn hàn | tiền cọc hàn | visa giả | lừa đi hàn

also-topic-health-risk = hiv | sida | bệnh lây qua đường tình dục | thuốc tránh thai khẩn cấp | bị hiếp dâm | xét nghiệm máu

also-topic-national-referral = cơ chế chuyển tuyến | nrm | quy trình nạn nhân

also-topic-consent = từ chối | bí mật | riêng tư | thông tin cá nhân

also-topic-interpretation = thông dịch | không biết tiếng thái | thông dịch viên | nhờ dịch hộ

also-topic-r-law-crime = luật buôn người | tố cáo kẻ buôn người | bọn buôn người | báo kẻ buôn người | đi tù vì buôn người

also-topic-r-who-identifies = xác minh nạn nhân | tôi có phải nạn nhân | xác định nạn nhân | giấy xác nhận nạn nhân

also-topic-r-first-contact = gọi ai | báo ở đâu | xin giúp đỡ | trưởng thôn

also-topic-r-return-steps = các bước hồi hương | trao trả

also-topic-r-right-not-fined = không phải lỗi tôi | sợ bị phạt | sợ đi tù

also-topic-r-right-services = hỗ trợ nạn nhân | được giúp gì | giúp miễn phí | chỗ ăn ở

also-topic-r-right-compensation = bồi thường | đền bù | đòi lại tiền | kiện đòi tiền | thiệt hại

also-topic-r-right-legal-aid = luật sư | luật sư miễn phí | ra tòa | kiện | thẩm phán

also-topic-r-sez = casino | kings romans | kẹt trong đặc khu

also-topic-r-law-specific = luật buôn người | điều luật mua bán | luật phòng chống buôn bán

also-topic-r-committees = ai phụ trách

also-topic-fake-job = việc lừa đảo | việc này thật không | bị lừa đi làm | tuyển dụng lừa đảo

also-channel-kr-eps = đi hàn | xklđ hàn quốc | visa e9 | xuất khẩu lao động hàn

also-channel-kr-seasonal = visa e8 | hái rau hàn quốc | nông nghiệp hàn

also-channel-kr-warnings = lừa đi hàn | cò đi hàn | môi giới hàn | đi hàn chui | bỏ trốn ở hàn

also-channel-jp-ssw = tokutei | visa tokutei | xklđ nhật | đơn hàng nhật | điều dưỡng nhật

also-channel-jp-titp = tts nhật | tu nghiệp sinh | đơn hàng nhật | tts

also-channel-jp-ikusei = chương trình mới nhật | luật mới nhật 2027 | thay thế thực tập sinh

also-channel-my-none = đi mã lai | visa mã lai | làm ở malay

also-channel-cn-none = xưởng trung quốc | visa trung quốc

also-channel-th-mou-basis = hiệp định lào thái

also-channel-th-mou-steps = xklđ thái lan | thủ tục mou

also-channel-th-mou-time = chờ bao lâu | mấy tháng | mấy tuần | đợi mou | bao nhiêu ngày

also-channel-th-mou-contract-rules = bỏ chủ | báo cáo 90 ngày

also-channel-th-change-employer = đổi chủ | chuyển chủ | chủ mới | chuyển việc | nhảy việc | đổi xưởng

also-channel-th-registration-2025-26 = thẻ hồng | gia hạn thẻ | thẻ hết hạn | gia hạn visa | đăng ký lao động

also-channel-th-nationality-verification = sổ ci | hộ chiếu tạm

also-channel-th-section64 = sổ thông hành | làm mùa vụ biên giới | chặt mía

also-channel-th-documents = cần giấy gì | chứng minh thư | visa | hồ sơ | khám sức khỏe

also-wage-th-2025 = tiền lương | lương cơ bản | bao nhiêu baht | tiền công

also-wage-la-2024 = tiền lương | lương cơ bản | bao nhiêu kíp

also-wage-kr-2026 = won một giờ | lương cơ bản hàn | tiền công hàn

also-wage-kr-lao-reported = thu nhập hàn | lương thực tế | đi hàn được bao nhiêu | lương nông trại hàn

also-wage-jp-2025 = yên một giờ | lương cơ bản nhật | tiền công nhật

also-wage-th-lao-reported = thu nhập ở thái | lương thực tế | lương giúp việc | lương phục vụ | lương xây dựng

also-wage-th-lao-promised = hứa lương cao | lừa lương | việc lương cao | nói dối tiền lương

also-law-la-decree245 = xuất khẩu lao động | luật xklđ lào | luật đi làm xa

also-law-la-agency-2022 = luật môi giới | công ty ma

also-law-la-penal215 = tội buôn người | tù mấy năm | hình phạt buôn người | kẻ buôn người đi tù | tội bán người

also-law-la-labourlaw38 = việc nặng | việc độc hại | việc bất hợp pháp

also-law-th-ordinance = chủ bị phạt | nghề người nước ngoài | luật lao động nhập cư | phí tuyển dụng bị cấm

also-law-th-worker-penalty = làm chui | lao động chui | không thẻ | bị phạt làm chui | lao động bất hợp pháp | làm lậu

also-law-th-docs-retention = giữ hộ chiếu | chủ giữ passport | thu hộ chiếu | lấy hộ chiếu | không trả hộ chiếu | giữ thẻ

also-law-th-lpa9 = nghỉ đẻ | nghỉ vợ đẻ | chế độ thai sản
