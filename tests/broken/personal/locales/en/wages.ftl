# broken: names a person
wage-wage-one = Pay one
    .about = Ask Mr Invented about it.
