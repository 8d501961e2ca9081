price-price-one = Price one
    .about = About price one, { $fee }.
    .item-a = Apple
    .item-b = Banana
