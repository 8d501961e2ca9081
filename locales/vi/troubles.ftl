# Troubles: why something did not work. The core has these texts inside, so that it can say them where nothing can be read. No facts stand in them.

# the app does not open
trouble-open-folder = Ứng dụng không dùng được chỗ giữ nội dung trong máy này. Không có gì ở đó bị xóa. Hãy tắt máy rồi bật lại, sau đó mở ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
trouble-open-address = Ứng dụng không mở được: có một địa chỉ bên trong được viết sai. Đây là lỗi của ứng dụng. Không có gì trong máy này bị xóa. Hãy lấy phiên bản ứng dụng mới hơn. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
trouble-open-too-new = Nội dung giữ trong máy này là của phiên bản ứng dụng mới hơn. Nội dung vẫn còn đó, nhưng phiên bản này không đọc được. Hãy lấy phiên bản ứng dụng mới nhất. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
trouble-open-no-space = Máy này còn quá ít chỗ trống nên không mở được ứng dụng. Không có gì bị xóa. Hãy xóa bớt những thứ không dùng, rồi mở lại ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
trouble-open-read-only = Ứng dụng không ghi được vào chỗ giữ nội dung. Không có gì ở đó bị xóa. Hãy tắt máy rồi bật lại, sau đó mở ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.
trouble-open-inner = Ứng dụng không mở được. Chúng tôi không biết vì sao. Đừng xóa ứng dụng: xóa thì những gì bạn đã giữ trong đó cũng mất. Hãy tắt máy rồi bật lại, sau đó mở ứng dụng. Gọi nhờ giúp thì không cần ứng dụng này: hãy gọi thẳng bằng điện thoại.

# what was asked cannot be answered
trouble-ask-empty = Trong ứng dụng này chưa có nội dung và số điện thoại. Trước hết hãy cập nhật: từ internet, thẻ nhớ hoặc điện thoại khác. Ngay bây giờ ứng dụng đã có thể cho xem số khẩn cấp.
trouble-ask-place = Ứng dụng không biết nơi này. Không có gì thay đổi. Hãy chọn nước hoặc tỉnh trong danh sách.
trouble-ask-check = Ứng dụng không có những câu hỏi này. Có thể chúng đã thay đổi khi cập nhật. Hãy chọn những câu hỏi khác trong danh sách.
trouble-ask-damaged = Nội dung của ứng dụng này bị hỏng. Ứng dụng vẫn có thể cho xem số khẩn cấp. Hãy cập nhật lại: từ internet, thẻ nhớ hoặc điện thoại khác.
trouble-ask-inner = Ứng dụng không đọc được nội dung của nó. Chúng tôi không biết vì sao. Ứng dụng vẫn có thể cho xem số khẩn cấp. Hãy thử lại. Nếu vẫn không được, hãy tắt máy rồi bật lại.

# what was told of an offer or a price
trouble-offer-word = Ứng dụng không biết câu trả lời này. Các câu trả lời khác không thay đổi. Hãy chọn một câu trả lời trong danh sách.
trouble-offer-number = Con số này quá nhỏ hoặc quá lớn đối với ứng dụng. Các câu trả lời khác không thay đổi. Hãy xem lại con số này.
trouble-offer-money = Ứng dụng không đọc được số tiền này. Các câu trả lời khác không thay đổi. Hãy viết số tiền bằng chữ số và chọn loại tiền.
trouble-offer-place = Ứng dụng không biết nơi này. Các câu trả lời khác không thay đổi. Hãy chọn nước hoặc tỉnh trong danh sách.

# questions about one’s own situation
trouble-check-question = Ứng dụng không tìm thấy câu hỏi này. Các câu trả lời khác của bạn vẫn còn. Hãy quay lại và làm tiếp từ đó.
trouble-check-choice = Ứng dụng không biết câu trả lời này. Các câu trả lời khác của bạn vẫn còn. Hãy chọn một câu trả lời đang hiện ra.

# an update
trouble-sync-off = Ứng dụng này không có địa chỉ nào để cập nhật. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Bạn có thể lấy nội dung mới từ thẻ nhớ, điện thoại khác hoặc áp phích.
trouble-sync-busy = Đang cập nhật rồi. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy chờ đến khi xong.
trouble-sync-offline = Nội dung mới không về được: không có mạng, hoặc không nơi nào trả lời. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.
trouble-sync-refused = Máy chủ (nơi giữ nội dung) không đưa nội dung mới. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.
trouble-sync-later = Máy chủ (nơi giữ nội dung) đang có nhiều việc. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.
trouble-sync-no-content = Đây không phải là nội dung mà ứng dụng đọc được, hoặc nó bị hỏng. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy xin lại, hoặc lấy bản khác.
trouble-sync-untrusted = Hãy cẩn thận! Ứng dụng đã từ chối nội dung mới này. Không ai mà ứng dụng biết xác nhận rằng nó là thật. Nó có thể là giả. Đừng tin nó, và đừng tin người đã đưa nó cho bạn. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy lấy nội dung mới từ nơi khác.
trouble-sync-expired = Nội dung này quá cũ, hoặc đồng hồ của máy này sai. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy xem lại ngày giờ của máy này, rồi thử lại.
trouble-sync-too-new = Nội dung mới này cần phiên bản ứng dụng mới hơn. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy lấy phiên bản ứng dụng mới nhất.
trouble-sync-no-space = Máy này còn quá ít chỗ trống cho nội dung mới. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy xóa bớt những thứ không dùng, rồi thử lại.
trouble-sync-read-only = Ứng dụng không ghi được vào chỗ giữ nội dung nên không cập nhật được. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy tắt máy rồi bật lại, sau đó thử lại.
trouble-sync-cancelled = Đã dừng cập nhật. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Phần đã về được giữ lại cho lần cập nhật sau.
trouble-sync-inner = Cập nhật không thành công. Chúng tôi không biết vì sao. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được, các số khẩn cấp cũng vậy. Hãy thử lại sau.

# codes on a poster
trouble-scan-not-ours = Mã này không dành cho ứng dụng này. Các mã bạn đã quét trước đó vẫn còn. Hãy quét các mã trên áp phích.
trouble-scan-too-new = Mã này cần phiên bản ứng dụng mới hơn. Nội dung có sẵn trong máy này vẫn còn. Hãy lấy phiên bản ứng dụng mới nhất.
trouble-scan-torn = Chưa đọc được hết mã. Nội dung có sẵn trong máy này vẫn còn. Hãy giữ yên điện thoại và quét lại mã.
trouble-scan-other-poster = Mã này thuộc áp phích khác. Các mã bạn đã quét trước đó vẫn còn. Hãy quét các mã của cùng áp phích đó, hoặc làm lại từ đầu.

# giving on what is here
trouble-export-nothing = Trong ứng dụng này chưa có gì để chuyển cho người khác. Hãy cập nhật trước, rồi thử lại.
trouble-export-no-space = Còn quá ít chỗ trống cho tệp này. Nội dung có sẵn trong máy này vẫn còn. Hãy xóa bớt những thứ không dùng, rồi thử lại.
trouble-export-file = Không ghi được tệp. Nội dung có sẵn trong máy này vẫn còn. Hãy chọn chỗ khác để tệp, rồi thử lại.
trouble-export-inner = Không tạo được tệp. Chúng tôi không biết vì sao. Nội dung có sẵn trong máy này vẫn còn. Hãy thử lại.

# showing how far it is
trouble-observer-failed = Ứng dụng không cho thấy được đã cập nhật đến đâu. Nội dung có sẵn trong máy này vẫn còn và vẫn dùng được. Hãy mở lại ứng dụng, rồi cập nhật lại.
