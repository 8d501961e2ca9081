# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

# en: cef1ac47
card-interpreter-lo = 我需要会说老挝语的翻译。请不要让我的雇主或和我同来的人当翻译。
# en: ca437ff1
card-interpreter-hmn = 我需要会说苗语（Hmong）的翻译。请不要让我的雇主或和我同来的人当翻译。
# en: 64bf383c
card-interpreter-kjg = 我需要会说克木语（Khmu）的翻译。请不要让我的雇主或和我同来的人当翻译。
# en: 66d9a6fd
card-call-this-number = 我想打这个电话，麻烦您帮帮我。
# en: 073a535b
card-speak-alone = 我想在雇主不在场的时候说话。请单独和我谈。
# en: dfe8c0d5
card-need-police = 我需要警察。请帮我报警。
# en: 2e7cd284
card-need-doctor = 我需要看医生。请帮帮我。
# en: 40bbc967
card-contact-embassy = 请帮我联系老挝人民民主共和国大使馆。
# en: 2e1a4c5b
card-keep-my-passport = 这本护照是我的。我想自己保管。
# en: be10daba
card-child = 我未满18岁。
# en: c3849ccf
card-do-not-tell = 请不要告诉我的雇主，也不要告诉带我来的人。
# en: 6594c102
card-write-it-down = 请帮我写下来。
