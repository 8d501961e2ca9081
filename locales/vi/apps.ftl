# Apps: what the apps and the plain or printed pages say by themselves, in the order of the screens.

# first run: language, what works without a network, what is not collected
# en: 1e353bf5
app-name = Senthang
# en: 99be4a9e
start-about = Dành cho người từ Lào: trước khi đi làm xa, khi đang ở xa, và khi đã về nhà.
# en: 4de6aae5
start-language = Chọn ngôn ngữ của bạn
# en: fa8349a3
start-offline = Ứng dụng này dùng được khi không có internet. Nội dung và số điện thoại đã có sẵn trong máy này.
# en: 3b07a6dc
start-network = Chỉ cần internet khi tải nội dung mới hoặc mở trang web. Muốn gọi điện thì máy cần có sóng điện thoại.
# en: b46795ce
start-not-collected = Những gì chúng tôi không thu thập
# en: 4a64a044
start-no-account = Không cần đăng ký. Chúng tôi không hỏi tên hay số điện thoại của bạn.
# en: 7ed22784
start-no-place = Ứng dụng không dùng GPS để tìm xem bạn ở đâu. Bạn tự chọn nước.
# en: 9902ef3b
start-no-answers = Câu trả lời của bạn không được gửi cho ai.
# en: 08fca3d3
start-careful = Người khác dùng máy này có thể thấy ứng dụng này và danh sách cuộc gọi.
# en: f0e0c682
start-draft = Nhiều nội dung là bản nháp, chưa có ai kiểm tra. Ứng dụng ghi rõ ở bên cạnh.
# en: b3330ac7
start-next = Tiếp
# en: 2e6062d2
start-begin = Bắt đầu

# home and its doors
# en: 5352b6ac
home-title = Bạn cần gì?
# en: 345dcfd6
home-call = Gọi nhờ giúp ngay
# en: 2947e1d5
home-leave = Tôi muốn đi làm xa
# en: f86085a3
home-away = Tôi đang ở xa và cần giúp đỡ
# en: f9eb6188
home-back = Tôi đã về nhà
# en: 048f0322
home-others = Tôi giúp người khác

# hotlines near me
# en: ec4606af
call-title = Từ đây gọi được cho ai
# en: e80db3f7
call-country = Nước bạn đang ở: { $country }
# en: 449a4dac
call-country-choose = Bạn đang ở nước nào?
# en: fae9aa96
call-country-change = Đổi nước
# en: 777ef6da
call-country-why = Chúng tôi hỏi vì nhiều số ngắn chỉ gọi được trong một nước.
# en: 49c6eea8
call-need = Về chuyện gì?
# en: a35ad561
call-open-now = Đang mở
# en: 935a6703
call-my-language = Nghe máy bằng tiếng của tôi
# en: b3a990ad
call-number = Gọi { $number }
# en: 5b3e40b4
call-copy = Sao chép số
# en: 3c787434
call-copied = Đã sao chép số
# en: ba2f2992
call-show = Cho người khác xem số này
# en: 942a5658
call-share = Chia sẻ
# en: 74ae6020
call-no-answer = Không ai nghe máy? Hãy thử số tiếp theo.
# en: 67bbb1e2
call-no-phone = Máy này không gọi điện được. Hãy ghi lại hoặc sao chép số, rồi gọi từ điện thoại.
# en: 3668ad29
call-list-note = Cuộc gọi còn lưu trong danh sách cuộc gọi của máy. Bạn có thể xóa ở đó.

# services, organisations, channels, prices, agencies, offers
# en: 93bb2d06
services-title = Nơi giúp đỡ và chỗ ở tạm
# en: 69aa9ed8
services-who = Ai cần giúp đỡ?
# en: 9836109a
services-province = Ở tỉnh nào?
# en: 65abeacd
services-district = Ở huyện nào?
# en: 3174f689
services-nearest = Gần nhất trước
# en: d662f0e9
organisations-title = Ai làm việc gì
# en: 369f871d
channels-title = Các con đường đi làm việc
# en: eccd9558
channels-destination = Bạn muốn đi đâu?
# en: f0a90e4e
channels-compare = So sánh: đi có giấy tờ và đi không có giấy tờ
# en: 47d0f02b
prices-title = Mất bao nhiêu tiền
# en: e6837fb0
prices-item = Tiền gì
# en: 3fcb317d
prices-amount = Bao nhiêu
# en: 2adc1d97
prices-payer = Ai trả
# en: 3c717e82
prices-asked = Số tiền họ yêu cầu bạn trả
# en: ba3d33dd
prices-above = Nhiều hơn giá chính thức { $amount }
# en: 8121a946
prices-not-comparable = Không so sánh được các giá này.
# en: b0e4d24c
offers-title = Xem kỹ một lời mời làm việc
# en: 65487f24
agencies-title = Hỏi về một công ty dịch vụ việc làm
# en: 8959c17e
agencies-name = Tên hoặc số điện thoại của công ty
# en: 1b33ad23
agencies-not-listed = Không có trong danh sách của chúng tôi ({ $date }). Điều đó không cho biết công ty có giấy phép hay không. Hãy hỏi cơ quan lao động.

# self-checks: the answers stay on this phone, and only in its memory
# en: 8b038061
checks-title = Câu hỏi để tự xem tình huống của mình
# en: bb5e8e7a
checks-private = Câu trả lời chỉ ở trong bộ nhớ tạm của máy này. Khi bạn kết thúc, câu trả lời bị xóa.
# en: 8e0eaaa6
checks-start = Bắt đầu trả lời
# en: a68a1945
checks-question = Câu hỏi { $number }
# en: bdd83412
checks-next = Câu hỏi tiếp
# en: 56f04193
checks-end = Dừng ở đây và xem kết quả
# en: eb8aa17e
checks-result = Kết quả
# en: 71345484
checks-keep = Giữ lời khuyên, không kèm câu trả lời của tôi
# en: 55155e32
checks-keep-note = Người khác dùng máy này có thể đọc được những gì bạn giữ lại.
# en: be5ffdbe
checks-delete = Xóa câu trả lời của tôi ngay
# en: d676d665
checks-deleted = Đã xóa câu trả lời của bạn.

# topics, rights, figures
# en: d4fd3304
topics-title = Các chủ đề
# en: b062451a
topics-stage = Bây giờ bạn đang ở giai đoạn nào?
# en: 7392a2da
referral-title = Khi bạn nhờ giúp thì điều gì xảy ra
# en: e55fce66
rights-title = Quyền của bạn
# en: 714f272b
rights-laws = Luật nói gì
# en: 7303599a
rights-wages = Tiền lương
# en: 328b88dd
programmes-title = Các chương trình đã qua và đang có
# en: 0614ca59
figures-title = Số liệu
# en: a3744d89
figures-chart = Xem dạng hình
# en: e7d16b5c
figures-table = Xem dạng bảng

# cards: a sentence held up to somebody else
# en: b7a6857c
cards-title = Cho xem màn hình này
# en: 416f55bb
cards-about = Chọn một câu. Đưa điện thoại cho người kia đọc.
# en: 0b0b7bce
cards-language = Người kia đọc tiếng gì?
# en: 67a0f71a
cards-means = Câu này nói:

# search
# en: 1b1e379c
search-field = Tìm một từ, một nơi hoặc một số
# en: aa16c818
search-found = Tìm thấy: { $count }
# en: 66f689ca
search-none = Không tìm thấy. Hãy thử từ khác, hoặc gọi điện hỏi.
# en: 88845db7
search-did-you-mean = Có phải bạn muốn tìm: { $word }?
# en: 80db7a3f
search-help-first = Nếu bạn đang gặp nguy hiểm, hãy gọi trước.

# settings
# en: 268ffed4
settings-title = Cài đặt
# en: e72819a8
settings-language = Ngôn ngữ
# en: 87e48b16
settings-second = Ngôn ngữ thứ hai
# en: 9ea28034
settings-second-none = Không có
# en: 77e9d780
settings-text-size = Cỡ chữ
# en: 1d6df483
settings-text-smaller = Nhỏ hơn
# en: d5c85563
settings-text-larger = Lớn hơn
# en: 0a2ede4a
settings-updates = Nội dung mới hơn
# en: ddb7f5ab
settings-last-updated = Cập nhật lần cuối: { $date }
# en: f9750ba6
settings-never-updated = Chưa cập nhật lần nào. Nội dung này có sẵn cùng ứng dụng.
# en: 76bb2ea9
settings-update-now = Cập nhật ngay
# en: d8181787
settings-all-languages = Tải nội dung của mọi ngôn ngữ. Như vậy mạng không cho thấy bạn đọc ngôn ngữ nào.
# en: a72be1ab
settings-storage = Dung lượng đã dùng trong máy này: { $size }
# en: 15f32267
settings-delete-kept = Xóa tất cả những gì tôi đã giữ
# en: 5aa4dd24
settings-delete-ask = Xóa hết? Xóa rồi thì không lấy lại được.
# en: 8eb6d72b
settings-about = Về ứng dụng này, nguồn và giấy phép sử dụng

# what a text is: checked, in another language, old, whose (draft and outdated stand in screens)
# en: 4b74aa5a
text-reviewed = { $who } đã kiểm tra, { $date }
# en: 0eb73cba
text-fallback = Viết bằng { $language }, vì chưa có bản { $wanted }.
# en: 57fe6c03
text-old = Nội dung này đã cũ: { $date }. Số điện thoại và giá có thể đã thay đổi. Hãy hỏi trước khi trả tiền hoặc lên đường.
# en: efc4ca69
text-publisher = Bên công bố: { $publisher }
# en: 0bacb4e5
text-differ = Hai tổ chức nói khác nhau. Chúng tôi cho xem cả hai.
# en: 8fc24ebd
text-withdrawn = { $publisher } không còn công bố ở đây. Các trang của tổ chức này đã được ẩn.

# outcomes of an update
# en: d2ffdc10
update-running = Đang tìm nội dung mới hơn …
# en: 9ea51ec3
update-progress = { $done } trên { $total }
# en: b012da01
update-cancel = Hủy
# en: 2e0c89aa
update-again = Thử lại
# en: 20738971
update-current = Bạn đã có nội dung mới nhất.
# en: 316aa172
update-done = Đã cập nhật. Bây giờ là nội dung của { $date }.
# en: 8a87b93b
update-offline = Không có mạng. Nội dung có sẵn trong máy này vẫn dùng được.
# en: e515e0d3
update-refused = Máy chủ (nơi giữ nội dung) không trả lời đúng cách. Không có gì thay đổi. Hãy thử lại sau.
# en: 046ae6f8
update-untrusted = Chúng tôi không xác định được nội dung này có đúng là từ chúng tôi hay không, nên không nhận. Không có gì thay đổi.
# en: 5259f4a3
update-clock = Đồng hồ của máy này có vẻ sai. Hãy chỉnh ngày giờ rồi thử lại.
# en: 70165d2e
update-too-new = Nội dung mới cần phiên bản ứng dụng mới hơn. Nội dung có sẵn trong máy này vẫn dùng được.
# en: f7f34d8c
update-no-space = Máy không đủ dung lượng. Hãy xóa bớt rồi thử lại. Không có gì thay đổi.
# en: 7505883d
update-cancelled = Đã hủy. Không có gì thay đổi.
# en: c0ce689b
update-failed = Cập nhật không thành công. Không có gì thay đổi.
# en: 320285da
update-publisher = Lần này không có gì mới từ { $publisher }. Nội dung trước vẫn còn.
# en: 8eece944
update-file = Lấy nội dung từ thẻ nhớ hoặc từ điện thoại khác
# en: 4c709dc7
update-scan = Quét mã trên áp phích
# en: c76b1cca
update-scan-part = Đã đọc phần { $done } trên { $total }. Hãy quét các phần khác, thứ tự nào cũng được.

# leaving quickly, hiding the app's name
# en: 5a8514f7
exit-now = Thoát nhanh
# en: 49e14aae
exit-about = Chạm một lần sẽ đóng màn hình này và xóa câu trả lời của bạn. Máy có thể vẫn cho thấy ứng dụng đã được mở.
# en: dc171ea1
exit-browser = Trang này có thể còn lưu trong lịch sử của trình duyệt. Bạn có thể xóa ở đó.
# en: 7f8a2152
hide-title = Ẩn tên ứng dụng
# en: 6dae6282
hide-about = Khi đó máy hiện hình khác, và tên khác nếu máy cho phép. Người lục tìm trong máy vẫn có thể thấy ứng dụng.
# en: f225f320
hide-name = Sổ ghi chép
# en: 3fb724ed
hide-undo = Hiện lại tên

# printing, and the plain pages
# en: a6efe9ce
print-title = In ra
# en: ff07d7c9
print-card = Thẻ nhỏ
# en: 790669fa
print-poster = Áp phích dán tường
# en: ae6e9229
print-slip = Mẩu giấy để xé
# en: 298446f7
print-date = Nội dung của { $date }. Từ đó đến nay số có thể đã thay đổi.
# en: 0b7b1740
print-careful = Hãy nghĩ trước: ai có thể thấy tờ giấy này?
# en: ec30b3f1
page-skip = Đến phần nội dung
# en: 7867af0b
page-languages = Trang này bằng ngôn ngữ khác

# volunteers
# en: 7ad56d44
outreach-tally = Đếm việc tôi đã làm
# en: 9a240d40
outreach-tally-about = Chỉ có con số. Không có tên, không ghi gì về một người.
# en: 60542c71
outreach-tally-talks = Lần trò chuyện
# en: 72947804
outreach-tally-cards = Thẻ và giấy đã phát
# en: 7cad899b
outreach-tally-add = Thêm một
# en: 190e6dda
outreach-tally-remove = Bớt một
# en: 7e17af01
outreach-tally-reset = Đếm lại từ không
# en: a066e48f
outreach-hand-over = Đưa điện thoại cho người khác
# en: 65e6c812
outreach-hand-over-about = Hãy hỏi người đó trước. Để người đó tự đọc và trả lời một mình, nếu người đó muốn.
# en: 125e33bd
outreach-hand-back = Trả lại điện thoại. Câu trả lời của tôi bị xóa.

# labels for buttons and for those who listen
# en: 74801a52
label-play = Đọc to nội dung này
# en: 3154a091
label-pause = Tạm dừng
# en: e50f05ad
label-no-audio = Chưa có bản ghi âm { $language }
# en: 72c37e53
label-close = Đóng
# en: cea96d09
label-more = Xem thêm
# en: 52615e58
label-menu = Trình đơn
# en: 7925a91d
label-leaves-app = Mở ra ngoài ứng dụng này

# errors in plain words
# en: 8538470f
error-unknown = Có gì đó không thành công, chúng tôi không rõ vì sao. Hãy đóng ứng dụng rồi mở lại.
# en: 92e4b475
error-call = Không gọi được. Hãy ghi số lại và tự bấm gọi.
# en: dcc838b3
error-content = Nội dung trong máy này bị hỏng. Chúng tôi dùng nội dung có sẵn cùng ứng dụng.
# en: f1716a56
error-kept = Những gì bạn giữ hiện không đọc được. Chúng được để riêng, không bị xóa.
# en: b931d40f
error-file = Tệp hoặc mã này không phải của Senthang, hoặc đã bị hỏng.
# en: afd32804
error-camera = Không dùng được máy ảnh. Hãy cho phép trong phần cài đặt của máy.
