language-en = English
language-kjg = Khmu
language-lo = Lao
language-th = Thai
