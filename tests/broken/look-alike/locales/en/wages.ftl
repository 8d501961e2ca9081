# broken: a Cyrillic letter
wage-wage-one = Pаy one
    .about = About invented pay one.
