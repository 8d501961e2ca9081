topic-topic-one = Topic one
    .about = About invented topic one.
    .point-1 = Invented point one here.
    .step-1 = Invented step one here.
    .unknown-1 = What nobody knows yet.
