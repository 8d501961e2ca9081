# broken: more than a sentence
# en: 5e3a2f38
card-card-one = ฉัน คือ ประโยค หนึ่ง
    .more = ฉัน
