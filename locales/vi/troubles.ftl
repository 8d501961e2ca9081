# Troubles: why something did not work. The core has these texts inside, so that it can say them where nothing can be read. No facts stand in them.

# the app does not open
# en: a5be46ee
trouble-open-folder = Ứng dụng không dùng được chỗ giữ nội dung trong máy này. Không có gì ở đó bị xóa. Hãy tắt máy rồi bật lại, sau đó mở ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
# en: 0b690c72
trouble-open-address = Ứng dụng không mở được: có một địa chỉ bên trong được viết sai. Đây là lỗi của ứng dụng. Không có gì trong máy này bị xóa. Hãy lấy phiên bản ứng dụng mới hơn. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
# en: adcfdfdb
trouble-open-too-new = Nội dung giữ trong máy này là của phiên bản ứng dụng mới hơn. Nội dung vẫn còn đó, nhưng phiên bản này không đọc được. Hãy lấy phiên bản ứng dụng mới nhất. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
# en: 346361f1
trouble-open-no-space = Máy này còn quá ít chỗ trống nên không mở được ứng dụng. Không có gì bị xóa. Hãy xóa bớt những thứ không dùng, rồi mở lại ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
# en: 0dc24526
trouble-open-read-only = Ứng dụng không ghi được vào chỗ giữ nội dung. Không có gì ở đó bị xóa. Hãy tắt máy rồi bật lại, sau đó mở ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
# en: 37f8e689
trouble-open-inner = Ứng dụng không mở được. Chúng tôi không biết vì sao. Đừng xóa ứng dụng: xóa thì những gì bạn đã giữ trong đó cũng mất. Hãy tắt máy rồi bật lại, sau đó mở ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.

# what was asked cannot be answered
# en: 44a9edf2
trouble-ask-empty = Trong ứng dụng này chưa có nội dung và số điện thoại. Trước hết hãy cập nhật: từ internet, thẻ nhớ hoặc điện thoại khác. Ngay bây giờ ứng dụng đã có thể cho xem số khẩn cấp.
# en: 098a5a96
trouble-ask-place = Ứng dụng không biết nơi này. Không có gì thay đổi. Hãy chọn nước hoặc tỉnh trong danh sách.
# en: 511b852a
trouble-ask-check = Ứng dụng không có những câu hỏi này. Có thể chúng đã thay đổi khi cập nhật. Hãy chọn những câu hỏi khác trong danh sách.
# en: d2880acc
trouble-ask-damaged = Nội dung của ứng dụng này bị hỏng. Ứng dụng vẫn có thể cho xem số khẩn cấp. Hãy cập nhật lại: từ internet, thẻ nhớ hoặc điện thoại khác.
# en: 72c29a53
trouble-ask-inner = Ứng dụng không đọc được nội dung của nó. Chúng tôi không biết vì sao. Ứng dụng vẫn có thể cho xem số khẩn cấp. Hãy thử lại. Nếu vẫn không được, hãy tắt máy rồi bật lại.

# what was told of an offer or a price
# en: fc027074
trouble-offer-word = Ứng dụng không biết câu trả lời này. Các câu trả lời khác không thay đổi. Hãy chọn một câu trả lời trong danh sách.
# en: d94fa849
trouble-offer-number = Con số này quá nhỏ hoặc quá lớn đối với ứng dụng. Các câu trả lời khác không thay đổi. Hãy xem lại con số này.
# en: b35199ba
trouble-offer-money = Ứng dụng không đọc được số tiền này. Các câu trả lời khác không thay đổi. Hãy viết số tiền bằng chữ số và chọn loại tiền.
# en: 6e9ce7cb
trouble-offer-place = Ứng dụng không biết nơi này. Các câu trả lời khác không thay đổi. Hãy chọn nước hoặc tỉnh trong danh sách.

# questions about one’s own situation
# en: cb694b7d
trouble-check-question = Ứng dụng không tìm thấy câu hỏi này. Các câu trả lời khác của bạn vẫn còn. Hãy quay lại và làm tiếp từ đó.
# en: 0459073e
trouble-check-choice = Ứng dụng không biết câu trả lời này. Các câu trả lời khác của bạn vẫn còn. Hãy chọn một câu trả lời đang hiện ra.

# an update
# en: e4051f59
trouble-sync-off = Ứng dụng này không có địa chỉ nào để cập nhật. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Bạn có thể lấy nội dung mới từ thẻ nhớ, điện thoại khác hoặc áp phích.
# en: ec4667a9
trouble-sync-busy = Đang cập nhật rồi. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy chờ đến khi xong.
# en: 5079c7ed
trouble-sync-offline = Nội dung mới không về được: không có mạng, hoặc không nơi nào trả lời. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.
# en: c4229e5e
trouble-sync-refused = Máy chủ (nơi giữ nội dung) không đưa nội dung mới. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.
# en: 78fe26bd
trouble-sync-later = Máy chủ (nơi giữ nội dung) đang có nhiều việc. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.
# en: f8179c84
trouble-sync-no-content = Đây không phải là nội dung mà ứng dụng đọc được, hoặc nó bị hỏng. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy xin lại, hoặc lấy bản khác.
# en: 105122c4
trouble-sync-untrusted = Hãy cẩn thận! Ứng dụng đã từ chối nội dung mới này. Không ai mà ứng dụng biết xác nhận rằng nó là thật. Nó có thể là giả. Đừng tin nó, và đừng tin người đã đưa nó cho bạn. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy lấy nội dung mới từ nơi khác.
# en: 347bdbf6
trouble-sync-expired = Nội dung này quá cũ, hoặc đồng hồ của máy này sai. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy xem lại ngày giờ của máy này, rồi thử lại.
# en: 7080185b
trouble-sync-too-new = Nội dung mới này cần phiên bản ứng dụng mới hơn. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy lấy phiên bản ứng dụng mới nhất.
# en: 5d1b23fd
trouble-sync-no-space = Máy này còn quá ít chỗ trống cho nội dung mới. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy xóa bớt những thứ không dùng, rồi thử lại.
# en: 167256e9
trouble-sync-read-only = Ứng dụng không ghi được vào chỗ giữ nội dung nên không cập nhật được. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy tắt máy rồi bật lại, sau đó thử lại.
# en: 3d80d1a4
trouble-sync-cancelled = Đã dừng cập nhật. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Phần đã về được giữ lại cho lần cập nhật sau.
# en: d376abf1
trouble-sync-inner = Cập nhật không thành công. Chúng tôi không biết vì sao. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.

# codes on a poster
# en: dcea6a96
trouble-scan-not-ours = Mã này không dành cho ứng dụng này. Các mã bạn đã quét trước đó vẫn còn. Hãy quét các mã trên áp phích.
# en: 56b723eb
trouble-scan-too-new = Mã này cần phiên bản ứng dụng mới hơn. Nội dung có sẵn trong máy này vẫn còn. Hãy lấy phiên bản ứng dụng mới nhất.
# en: 74888806
trouble-scan-torn = Chưa đọc được hết mã. Nội dung có sẵn trong máy này vẫn còn. Hãy giữ yên điện thoại và quét lại mã.
# en: d3845b9b
trouble-scan-other-poster = Mã này thuộc áp phích khác. Các mã bạn đã quét trước đó vẫn còn. Hãy quét các mã của cùng áp phích đó, hoặc làm lại từ đầu.

# giving on what is here
# en: d69341e9
trouble-export-nothing = Trong ứng dụng này chưa có gì để chuyển cho người khác. Hãy cập nhật trước, rồi thử lại.
# en: 128346fd
trouble-export-no-space = Còn quá ít chỗ trống cho tệp này. Nội dung có sẵn trong máy này vẫn còn. Hãy xóa bớt những thứ không dùng, rồi thử lại.
# en: 39295fa3
trouble-export-file = Không ghi được tệp. Nội dung có sẵn trong máy này vẫn còn. Hãy chọn chỗ khác để tệp, rồi thử lại.
# en: a2af7aad
trouble-export-inner = Không tạo được tệp. Chúng tôi không biết vì sao. Nội dung có sẵn trong máy này vẫn còn. Hãy thử lại.

# showing how far it is
# en: 5de8826a
trouble-observer-failed = Ứng dụng không cho thấy được đã cập nhật đến đâu. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được. Hãy mở lại ứng dụng, rồi cập nhật lại.
