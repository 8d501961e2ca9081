service-service-one = House one
    .operator = Nobody
    .about = About invented house one.
    .reach = Knock at invented door one.
