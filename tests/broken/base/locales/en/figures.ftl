figure-figure-one = Count one
    .counts = Invented people who knit.
    .not-counted = Invented people who sing.
group-women = Women
group-men = Men
group-girls = Girls
