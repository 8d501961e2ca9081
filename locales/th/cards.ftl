# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

# en: cef1ac47
card-interpreter-lo = ฉันต้องการล่ามที่พูดภาษาลาวได้ กรุณาอย่าให้นายจ้างหรือคนที่มากับฉันเป็นล่าม
# en: ca437ff1
card-interpreter-hmn = ฉันต้องการล่ามที่พูดภาษาม้งได้ กรุณาอย่าให้นายจ้างหรือคนที่มากับฉันเป็นล่าม
# en: 64bf383c
card-interpreter-kjg = ฉันต้องการล่ามที่พูดภาษาขมุได้ กรุณาอย่าให้นายจ้างหรือคนที่มากับฉันเป็นล่าม
# en: 66d9a6fd
card-call-this-number = ฉันต้องการโทรไปที่เบอร์นี้ กรุณาช่วยด้วย
# en: 073a535b
card-speak-alone = ฉันต้องการพูดโดยไม่มีนายจ้างอยู่ด้วย กรุณาคุยกับฉันตามลำพัง
# en: dfe8c0d5
card-need-police = ฉันต้องการความช่วยเหลือจากตำรวจ กรุณาช่วยโทรแจ้งตำรวจ
# en: 2e7cd284
card-need-doctor = ฉันต้องการพบหมอ กรุณาช่วยด้วย
# en: 40bbc967
card-contact-embassy = กรุณาช่วยฉันติดต่อสถานทูต สปป. ลาว
# en: 2e1a4c5b
card-keep-my-passport = หนังสือเดินทางเล่มนี้เป็นของฉัน ฉันต้องการเก็บไว้เอง
# en: be10daba
card-child = ฉันอายุไม่ถึง 18 ปี
# en: c3849ccf
card-do-not-tell = กรุณาอย่าบอกเรื่องนี้กับนายจ้างของฉันหรือคนที่พาฉันมา
# en: 6594c102
card-write-it-down = กรุณาเขียนให้ฉันด้วย
