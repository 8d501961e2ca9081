wage-wage-one = Pay one
    .about = About invented pay one.
