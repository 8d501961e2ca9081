hotline-th-help = Line four
    .operator = Nobody
    .about = About invented line four.
