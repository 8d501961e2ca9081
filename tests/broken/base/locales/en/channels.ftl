channel-channel-one = Way one
    .about = About invented way one.
    .point-1 = Invented point one here.
    .step-1 = Invented step one here.
    .rule-1 = Invented rule one here.
    .unknown-1 = What nobody knows yet.
document-paper = Paper
