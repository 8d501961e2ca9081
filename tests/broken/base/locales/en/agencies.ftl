agency-agency-one = Agency one
    .about = About invented agency one.
    .ask = Ask at invented window one.
