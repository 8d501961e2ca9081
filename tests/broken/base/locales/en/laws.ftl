law-law-one = Law one
    .about = About invented law one.
    .point-1 = It begins at { $age }.
