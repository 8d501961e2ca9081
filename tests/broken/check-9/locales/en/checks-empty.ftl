check-empty = Empty
    .about = About nothing
    .found = Found
    .nothing-found = Nothing
