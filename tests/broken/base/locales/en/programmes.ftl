programme-programme-one = Plan one
    .about = About plan one in { $where }.
