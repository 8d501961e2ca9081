# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

# en: cef1ac47
card-interpreter-lo = ラオス語（ラオ語）を話せる通訳が必要です。私の雇い主や、一緒に来た人には通訳をさせないでください。
# en: ca437ff1
card-interpreter-hmn = フモン語（モン語、Hmong）を話せる通訳が必要です。私の雇い主や、一緒に来た人には通訳をさせないでください。
# en: 64bf383c
card-interpreter-kjg = クム語（Khmu）を話せる通訳が必要です。私の雇い主や、一緒に来た人には通訳をさせないでください。
# en: 66d9a6fd
card-call-this-number = この番号に電話をかけたいです。お願いします。
# en: 073a535b
card-speak-alone = 雇い主がいないところで話したいです。私と二人だけで話してください。
# en: dfe8c0d5
card-need-police = 警察の助けが必要です。警察を呼んでください。
# en: 2e7cd284
card-need-doctor = 医者に診てもらいたいです。助けてください。
# en: 40bbc967
card-contact-embassy = ラオス人民民主共和国の大使館に連絡したいです。手伝ってください。
# en: 2e1a4c5b
card-keep-my-passport = このパスポートは私のものです。自分で持っていたいです。
# en: be10daba
card-child = 私は18歳未満です。
# en: c3849ccf
card-do-not-tell = 私の雇い主や、私を連れてきた人たちには言わないでください。
# en: 6594c102
card-write-it-down = 紙に書いてください。
