# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

# en: cef1ac47
card-interpreter-lo = Saya memerlukan jurubahasa yang bertutur dalam bahasa Lao. Tolong jangan jadikan majikan saya atau orang yang datang bersama saya sebagai jurubahasa.
# en: ca437ff1
card-interpreter-hmn = Saya memerlukan jurubahasa yang bertutur dalam bahasa Hmong. Tolong jangan jadikan majikan saya atau orang yang datang bersama saya sebagai jurubahasa.
# en: 64bf383c
card-interpreter-kjg = Saya memerlukan jurubahasa yang bertutur dalam bahasa Khmu. Tolong jangan jadikan majikan saya atau orang yang datang bersama saya sebagai jurubahasa.
# en: 66d9a6fd
card-call-this-number = Saya ingin menelefon nombor ini. Tolong bantu saya.
# en: 073a535b
card-speak-alone = Saya ingin bercakap tanpa kehadiran majikan saya. Tolong bercakap dengan saya seorang sahaja.
# en: dfe8c0d5
card-need-police = Saya memerlukan polis. Tolong panggil polis untuk saya.
# en: 2e7cd284
card-need-doctor = Saya perlu berjumpa doktor. Tolong bantu saya.
# en: 40bbc967
card-contact-embassy = Tolong bantu saya menghubungi Kedutaan Besar Republik Demokratik Rakyat Lao (Laos).
# en: 2e1a4c5b
card-keep-my-passport = Pasport ini milik saya. Saya ingin menyimpannya sendiri.
# en: be10daba
card-child = Saya berumur di bawah 18 tahun.
# en: c3849ccf
card-do-not-tell = Tolong jangan beritahu majikan saya atau orang yang membawa saya ke sini.
# en: 6594c102
card-write-it-down = Tolong tuliskan untuk saya.
