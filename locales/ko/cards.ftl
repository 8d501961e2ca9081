# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

# en: cef1ac47
card-interpreter-lo = 라오스어(라오어)를 할 수 있는 통역사가 필요합니다. 제 고용주나 저와 함께 온 사람에게 통역을 맡기지 말아 주세요.
# en: ca437ff1
card-interpreter-hmn = 몽어(Hmong)를 할 수 있는 통역사가 필요합니다. 제 고용주나 저와 함께 온 사람에게 통역을 맡기지 말아 주세요.
# en: 64bf383c
card-interpreter-kjg = 크무어(Khmu)를 할 수 있는 통역사가 필요합니다. 제 고용주나 저와 함께 온 사람에게 통역을 맡기지 말아 주세요.
# en: 66d9a6fd
card-call-this-number = 이 번호로 전화하고 싶습니다. 도와주세요.
# en: 073a535b
card-speak-alone = 고용주가 없는 곳에서 이야기하고 싶습니다. 저하고만 따로 이야기해 주세요.
# en: dfe8c0d5
card-need-police = 경찰이 필요합니다. 경찰을 불러 주세요.
# en: 2e7cd284
card-need-doctor = 의사에게 진료를 받아야 합니다. 도와주세요.
# en: 40bbc967
card-contact-embassy = 라오인민민주공화국(라오스) 대사관에 연락할 수 있게 도와주세요.
# en: 2e1a4c5b
card-keep-my-passport = 이 여권은 제 것입니다. 제가 직접 보관하고 싶습니다.
# en: be10daba
card-child = 저는 만 18세 미만입니다.
# en: c3849ccf
card-do-not-tell = 제 고용주나 저를 데려온 사람들에게 말하지 말아 주세요.
# en: 6594c102
card-write-it-down = 글로 적어 주세요.
