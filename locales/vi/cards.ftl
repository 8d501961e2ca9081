# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

# en: cef1ac47
card-interpreter-lo = Tôi cần người phiên dịch nói được tiếng Lào. Xin đừng để người sử dụng lao động của tôi hoặc người đi cùng tôi phiên dịch.
# en: ca437ff1
card-interpreter-hmn = Tôi cần người phiên dịch nói được tiếng H’Mông. Xin đừng để người sử dụng lao động của tôi hoặc người đi cùng tôi phiên dịch.
# en: 64bf383c
card-interpreter-kjg = Tôi cần người phiên dịch nói được tiếng Khơ Mú. Xin đừng để người sử dụng lao động của tôi hoặc người đi cùng tôi phiên dịch.
# en: 66d9a6fd
card-call-this-number = Tôi muốn gọi số điện thoại này. Xin giúp tôi.
# en: 073a535b
card-speak-alone = Tôi muốn nói chuyện khi không có mặt người sử dụng lao động của tôi. Xin nói chuyện riêng với tôi.
# en: dfe8c0d5
card-need-police = Tôi cần gặp công an. Xin gọi công an giúp tôi.
# en: 2e7cd284
card-need-doctor = Tôi cần gặp bác sĩ. Xin giúp tôi.
# en: 40bbc967
card-contact-embassy = Xin giúp tôi liên lạc với Đại sứ quán nước Cộng hòa Dân chủ Nhân dân Lào.
# en: 2e1a4c5b
card-keep-my-passport = Hộ chiếu này là của tôi. Tôi muốn tự giữ.
# en: be10daba
card-child = Tôi chưa đủ 18 tuổi.
# en: c3849ccf
card-do-not-tell = Xin đừng nói cho người sử dụng lao động của tôi hoặc những người đã đưa tôi đến biết.
# en: 6594c102
card-write-it-down = Xin viết ra giúp tôi.
