# Figures: numbers about people who came home or were found to be victims - what is counted and what is not.

figure-f-iom-returnees = Người Lào trở về với sự giúp đỡ của IOM, theo giới
    .counts = Những người từ Lào đã trở về và được IOM (Tổ chức Di cư Quốc tế) giúp. IOM đếm số này.
    .not-counted = Con số này không tính những người trở về mà không có IOM giúp. Con số này không cho biết bao nhiêu người là nạn nhân bị mua bán. Đây không phải là số tất cả những người bị mua bán.

figure-f-iom-age = Người Lào trở về với sự giúp đỡ của IOM, theo tuổi
    .counts = Những người từ Lào đã trở về và được IOM (Tổ chức Di cư Quốc tế) giúp. IOM đếm số này. Nhỏ tuổi hơn là từ { $younger-to } tuổi trở xuống. Lớn tuổi hơn là từ { $older-from } tuổi trở lên.
    .not-counted = Hai con số của IOM tính cho hai khoảng thời gian khác nhau. Con số này bắt đầu từ { $starts }. Con số theo giới bắt đầu từ { $other-starts }. Vì vậy tổng số khác nhau và không được cộng lại. Con số này không tính những người trở về mà không có IOM giúp, và không cho biết bao nhiêu người là nạn nhân bị mua bán.

figure-f-victims-2021 = Nạn nhân bị mua bán mà chính phủ tìm thấy
    .counts = Những người mà chính phủ Lào xác định là nạn nhân bị mua bán. Trong số đó, { $foreigners } người đến từ nước khác. Con số lấy từ một báo cáo của Bộ Ngoại giao Mỹ ({ $report }).
    .not-counted = Con số này chỉ tính những nạn nhân mà chính phủ xác định. Có thể còn những người khác chưa được tìm thấy. Lúc đó, chỉ có Cục Phòng chống mua bán người của công an ở trung ương được chính thức xác nhận ai là nạn nhân.

group-women-and-girls = Phụ nữ và trẻ em gái
group-men-and-boys = Nam giới và trẻ em trai
group-younger = Nhỏ tuổi hơn
group-older = Lớn tuổi hơn
group-women = Phụ nữ
group-girls = Trẻ em gái
group-men = Nam giới
group-boys = Trẻ em trai
