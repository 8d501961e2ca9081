# Apps: what the apps and the plain or printed pages say by themselves, in the order of the screens.

# first run: language, what works without a network, what is not collected
# en: 1e353bf5
app-name = ເສັ້ນທາງ (Senthang)
# en: 99be4a9e
start-about = ສຳລັບຄົນຈາກປະເທດລາວ: ກ່ອນອອກໄປເຮັດວຽກ, ຕອນຢູ່ໄກບ້ານ ແລະ ຕອນກັບມາບ້ານແລ້ວ.
# en: 4de6aae5
start-language = ເລືອກພາສາຂອງເຈົ້າ
# en: fa8349a3
start-offline = ແອັບນີ້ໃຊ້ໄດ້ໂດຍບໍ່ມີອິນເຕີເນັດ. ຂໍ້ຄວາມ ແລະ ເບີໂທ ມີຢູ່ໃນໂທລະສັບນີ້ແລ້ວ.
# en: 3b07a6dc
start-network = ໃຊ້ອິນເຕີເນັດ ແຕ່ຕອນເອົາຂໍ້ມູນໃໝ່ ຫຼື ເປີດເວັບໄຊ. ຖ້າຈະໂທ ຕ້ອງມີສັນຍານໂທລະສັບ.
# en: b46795ce
start-not-collected = ສິ່ງທີ່ພວກເຮົາບໍ່ເກັບ
# en: 4a64a044
start-no-account = ບໍ່ຕ້ອງລົງທະບຽນ. ພວກເຮົາບໍ່ຖາມຊື່ ແລະ ບໍ່ຖາມເບີໂທຂອງເຈົ້າ.
# en: 7ed22784
start-no-place = ແອັບບໍ່ໃຊ້ GPS ເພື່ອຊອກວ່າ ເຈົ້າຢູ່ໃສ. ເຈົ້າເລືອກປະເທດເອງ.
# en: 9902ef3b
start-no-answers = ຄຳຕອບຂອງເຈົ້າ ບໍ່ໄດ້ສົ່ງໄປຫາໃຜ.
# en: 08fca3d3
start-careful = ຄົນອື່ນທີ່ໃຊ້ໂທລະສັບນີ້ ອາດເຫັນແອັບນີ້ ແລະ ລາຍການໂທ.
# en: f0e0c682
start-draft = ຂໍ້ຄວາມຫຼາຍອັນ ເປັນສະບັບຮ່າງ ທີ່ຍັງບໍ່ມີໃຜກວດ. ແອັບບອກໄວ້ຢູ່ຂ້າງຂໍ້ຄວາມນັ້ນ.
# en: b3330ac7
start-next = ຕໍ່ໄປ
# en: 2e6062d2
start-begin = ເລີ່ມ

# home and its doors
# en: 5352b6ac
home-title = ເຈົ້າຕ້ອງການຫຍັງ?
# en: 345dcfd6
home-call = ໂທຂໍຄວາມຊ່ວຍເຫຼືອດຽວນີ້
# en: 2947e1d5
home-leave = ຂ້ອຍຢາກໄປເຮັດວຽກໄກບ້ານ
# en: f86085a3
home-away = ຂ້ອຍຢູ່ໄກບ້ານ ແລະ ຕ້ອງການຄວາມຊ່ວຍເຫຼືອ
# en: f9eb6188
home-back = ຂ້ອຍກັບມາບ້ານແລ້ວ
# en: 048f0322
home-others = ຂ້ອຍຊ່ວຍຜູ້ອື່ນ

# hotlines near me
# en: ec4606af
call-title = ໂທຫາໃຜໄດ້ຈາກບ່ອນນີ້
# en: e80db3f7
call-country = ປະເທດທີ່ເຈົ້າຢູ່: { $country }
# en: 449a4dac
call-country-choose = ເຈົ້າຢູ່ປະເທດໃດ?
# en: fae9aa96
call-country-change = ປ່ຽນປະເທດ
# en: 777ef6da
call-country-why = ພວກເຮົາຖາມ ຍ້ອນວ່າເບີສັ້ນຫຼາຍເບີ ໃຊ້ໄດ້ແຕ່ໃນປະເທດດຽວ.
# en: 49c6eea8
call-need = ເລື່ອງຫຍັງ?
# en: a35ad561
call-open-now = ດຽວນີ້ເປີດ
# en: 935a6703
call-my-language = ຮັບສາຍເປັນພາສາຂອງຂ້ອຍ
# en: b3a990ad
call-number = ໂທ { $number }
# en: 5b3e40b4
call-copy = ສຳເນົາເບີ
# en: 3c787434
call-copied = ສຳເນົາເບີແລ້ວ
# en: ba2f2992
call-show = ເອົາເບີນີ້ໃຫ້ຄົນອື່ນເບິ່ງ
# en: 942a5658
call-share = ສົ່ງຕໍ່
# en: 74ae6020
call-no-answer = ບໍ່ມີຄົນຮັບບໍ? ລອງໂທສາຍຕໍ່ໄປ.
# en: 67bbb1e2
call-no-phone = ເຄື່ອງນີ້ໂທອອກບໍ່ໄດ້. ໃຫ້ຈົດ ຫຼື ສຳເນົາເບີ ແລ້ວໂທຈາກໂທລະສັບ.
# en: 3668ad29
call-list-note = ການໂທນີ້ ຄ້າງຢູ່ໃນລາຍການໂທຂອງໂທລະສັບ. ເຈົ້າລຶບອອກຢູ່ບ່ອນນັ້ນໄດ້.

# services, organisations, channels, prices, agencies, offers
# en: 93bb2d06
services-title = ບ່ອນຊ່ວຍເຫຼືອ ແລະ ບ່ອນພັກ
# en: 69aa9ed8
services-who = ໃຜຕ້ອງການຄວາມຊ່ວຍເຫຼືອ?
# en: 9836109a
services-province = ຢູ່ແຂວງໃດ?
# en: 65abeacd
services-district = ຢູ່ເມືອງໃດ?
# en: 3174f689
services-nearest = ໃກ້ທີ່ສຸດກ່ອນ
# en: d662f0e9
organisations-title = ໃຜເຮັດຫຍັງ
# en: 369f871d
channels-title = ທາງໄປເຮັດວຽກ
# en: eccd9558
channels-destination = ເຈົ້າຢາກໄປໃສ?
# en: f0a90e4e
channels-compare = ທຽບກັນ: ໄປແບບມີເອກະສານ ແລະ ບໍ່ມີເອກະສານ
# en: 47d0f02b
prices-title = ລາຄາເທົ່າໃດ
# en: e6837fb0
prices-item = ຄ່າຫຍັງ
# en: 3fcb317d
prices-amount = ເທົ່າໃດ
# en: 2adc1d97
prices-payer = ໃຜຈ່າຍ
# en: 3c717e82
prices-asked = ເງິນທີ່ເຂົາຂໍຈາກເຈົ້າ
# en: ba3d33dd
prices-above = ຫຼາຍກວ່າລາຄາທາງການ { $amount }
# en: 8121a946
prices-not-comparable = ລາຄາເຫຼົ່ານີ້ ທຽບກັນບໍ່ໄດ້.
# en: b0e4d24c
offers-title = ມາເບິ່ງວຽກທີ່ເຂົາຊວນ
# en: 65487f24
agencies-title = ຖາມເລື່ອງບໍລິສັດຈັດຫາງານ
# en: 8959c17e
agencies-name = ຊື່ ຫຼື ເບີໂທຂອງບໍລິສັດ
# en: 1b33ad23
agencies-not-listed = ບໍ່ມີໃນລາຍຊື່ຂອງພວກເຮົາ ({ $date }). ແຕ່ນີ້ບໍ່ໄດ້ບອກວ່າ ມີໃບອະນຸຍາດ ຫຼື ບໍ່. ໃຫ້ຖາມຫ້ອງການແຮງງານ.

# self-checks: the answers stay on this phone, and only in its memory
# en: 8b038061
checks-title = ຄຳຖາມ ເພື່ອເບິ່ງເລື່ອງຂອງຕົນເອງ
# en: bb5e8e7a
checks-private = ຄຳຕອບຂອງເຈົ້າ ຢູ່ແຕ່ໃນໜ່ວຍຄວາມຈຳຊົ່ວຄາວຂອງໂທລະສັບນີ້. ເມື່ອເຈົ້າຈົບ ຄຳຕອບຈະຖືກລຶບ.
# en: 8e0eaaa6
checks-start = ເລີ່ມຄຳຖາມ
# en: a68a1945
checks-question = ຄຳຖາມທີ { $number }
# en: bdd83412
checks-next = ຄຳຖາມຕໍ່ໄປ
# en: 56f04193
checks-end = ຈົບບ່ອນນີ້ ແລະ ເບິ່ງຜົນ
# en: eb8aa17e
checks-result = ຜົນ
# en: 71345484
checks-keep = ເກັບຄຳແນະນຳໄວ້ ໂດຍບໍ່ມີຄຳຕອບຂອງຂ້ອຍ
# en: 55155e32
checks-keep-note = ຄົນອື່ນທີ່ໃຊ້ໂທລະສັບນີ້ ອາດອ່ານສິ່ງທີ່ເຈົ້າເກັບໄວ້ໄດ້.
# en: be5ffdbe
checks-delete = ລຶບຄຳຕອບຂອງຂ້ອຍດຽວນີ້
# en: d676d665
checks-deleted = ລຶບຄຳຕອບຂອງເຈົ້າແລ້ວ.

# topics, rights, figures
# en: d4fd3304
topics-title = ເລື່ອງຕ່າງໆ
# en: b062451a
topics-stage = ດຽວນີ້ ເຈົ້າຢູ່ໄລຍະໃດ?
# en: 7392a2da
referral-title = ເມື່ອເຈົ້າຂໍຄວາມຊ່ວຍເຫຼືອ ຈະມີຫຍັງເກີດຂຶ້ນ
# en: e55fce66
rights-title = ສິດຂອງເຈົ້າ
# en: 714f272b
rights-laws = ກົດໝາຍວ່າແນວໃດ
# en: 7303599a
rights-wages = ຄ່າແຮງງານ
# en: 328b88dd
programmes-title = ໂຄງການທີ່ຜ່ານມາ ແລະ ທີ່ກຳລັງເຮັດຢູ່
# en: 0614ca59
figures-title = ຕົວເລກ
# en: a3744d89
figures-chart = ສະແດງເປັນຮູບ
# en: e7d16b5c
figures-table = ສະແດງເປັນຕາຕະລາງ

# cards: a sentence held up to somebody else
# en: b7a6857c
cards-title = ເອົາໜ້າຈໍນີ້ໃຫ້ເບິ່ງ
# en: 416f55bb
cards-about = ເລືອກປະໂຫຍກ. ຍື່ນໂທລະສັບໃຫ້ອີກຜູ້ໜຶ່ງອ່ານ.
# en: 0b0b7bce
cards-language = ຜູ້ນັ້ນອ່ານພາສາຫຍັງ?
# en: 67a0f71a
cards-means = ໃນນີ້ບອກວ່າ:

# search
# en: 1b1e379c
search-field = ຊອກຫາ ຄຳ, ບ່ອນ ຫຼື ເບີ
# en: aa16c818
search-found = ພົບ: { $count }
# en: 66f689ca
search-none = ບໍ່ພົບ. ລອງໃຊ້ຄຳອື່ນ ຫຼື ໂທຖາມ.
# en: 88845db7
search-did-you-mean = ເຈົ້າໝາຍເຖິງ: { $word } ບໍ?
# en: 80db7a3f
search-help-first = ຖ້າເຈົ້າຕົກຢູ່ໃນອັນຕະລາຍ ໃຫ້ໂທກ່ອນ.

# settings
# en: 268ffed4
settings-title = ຕັ້ງຄ່າ
# en: e72819a8
settings-language = ພາສາ
# en: 87e48b16
settings-second = ພາສາທີສອງ
# en: 9ea28034
settings-second-none = ບໍ່ມີ
# en: 77e9d780
settings-text-size = ຂະໜາດຕົວໜັງສື
# en: 1d6df483
settings-text-smaller = ນ້ອຍລົງ
# en: d5c85563
settings-text-larger = ໃຫຍ່ຂຶ້ນ
# en: 0a2ede4a
settings-updates = ຂໍ້ມູນໃໝ່
# en: ddb7f5ab
settings-last-updated = ເອົາຂໍ້ມູນໃໝ່ຫຼ້າສຸດ: { $date }
# en: f9750ba6
settings-never-updated = ຍັງບໍ່ເຄີຍເອົາຂໍ້ມູນໃໝ່. ຂໍ້ມູນນີ້ ມາພ້ອມກັບແອັບ.
# en: 76bb2ea9
settings-update-now = ເອົາຂໍ້ມູນໃໝ່ດຽວນີ້
# en: d8181787
settings-all-languages = ເອົາຂໍ້ຄວາມທຸກພາສາ. ແລ້ວເຄືອຂ່າຍຈະບໍ່ເຫັນວ່າ ເຈົ້າອ່ານພາສາໃດ.
# en: a72be1ab
settings-storage = ພື້ນທີ່ທີ່ໃຊ້ໃນໂທລະສັບນີ້: { $size }
# en: 15f32267
settings-delete-kept = ລຶບທຸກຢ່າງທີ່ຂ້ອຍເກັບໄວ້
# en: 5aa4dd24
settings-delete-ask = ລຶບທັງໝົດບໍ? ລຶບແລ້ວ ເອົາຄືນບໍ່ໄດ້.
# en: 8eb6d72b
settings-about = ກ່ຽວກັບແອັບນີ້, ແຫຼ່ງຂໍ້ມູນ ແລະ ສິດນຳໃຊ້

# what a text is: checked, in another language, old, whose (draft and outdated stand in screens)
# en: 4b74aa5a
text-reviewed = ກວດແລ້ວໂດຍ { $who }, { $date }
# en: 0eb73cba
text-fallback = ເປັນພາສາ{ $language } ຍ້ອນຍັງບໍ່ມີຂໍ້ຄວາມເປັນພາສາ{ $wanted }.
# en: 57fe6c03
text-old = ຂໍ້ມູນນີ້ເກົ່າແລ້ວ: { $date }. ເບີໂທ ແລະ ລາຄາ ອາດປ່ຽນແລ້ວ. ໃຫ້ຖາມກ່ອນຈ່າຍເງິນ ຫຼື ເດີນທາງ.
# en: efc4ca69
text-publisher = ເຜີຍແຜ່ໂດຍ { $publisher }
# en: 0bacb4e5
text-differ = ສອງອົງການບອກບໍ່ຄືກັນ. ພວກເຮົາສະແດງທັງສອງ.
# en: 8fc24ebd
text-withdrawn = { $publisher } ບໍ່ເຜີຍແຜ່ຢູ່ນີ້ອີກແລ້ວ. ໜ້າຂອງເຂົາເຈົ້າຖືກເຊື່ອງໄວ້.

# outcomes of an update
# en: d2ffdc10
update-running = ກຳລັງຊອກຂໍ້ມູນໃໝ່ …
# en: 9ea51ec3
update-progress = { $done } ໃນ { $total }
# en: b012da01
update-cancel = ຍົກເລີກ
# en: 2e0c89aa
update-again = ລອງອີກ
# en: 20738971
update-current = ເຈົ້າມີຂໍ້ມູນໃໝ່ສຸດແລ້ວ.
# en: 316aa172
update-done = ໄດ້ຂໍ້ມູນໃໝ່ແລ້ວ. ດຽວນີ້ເປັນຂໍ້ມູນຂອງ { $date }.
# en: 8a87b93b
update-offline = ບໍ່ມີເຄືອຂ່າຍ. ຂໍ້ມູນທີ່ມີໃນໂທລະສັບນີ້ ຍັງໃຊ້ໄດ້.
# en: e515e0d3
update-refused = ເຄື່ອງແມ່ຂ່າຍ (ບ່ອນເກັບຂໍ້ມູນ) ບໍ່ຕອບຕາມທີ່ຄວນ. ບໍ່ມີຫຍັງປ່ຽນ. ລອງໃໝ່ພາຍຫຼັງ.
# en: 046ae6f8
update-untrusted = ພວກເຮົາບໍ່ຮູ້ວ່າ ຂໍ້ມູນນີ້ມາຈາກພວກເຮົາແທ້ ຫຼື ບໍ່ ຈຶ່ງບໍ່ຮັບເອົາ. ບໍ່ມີຫຍັງປ່ຽນ.
# en: 5259f4a3
update-clock = ໂມງຂອງໂທລະສັບນີ້ ຄືຈະບໍ່ຖືກ. ຕັ້ງວັນທີ ແລະ ເວລາ ແລ້ວລອງອີກ.
# en: 70165d2e
update-too-new = ຂໍ້ມູນໃໝ່ ຕ້ອງໃຊ້ແອັບລຸ້ນໃໝ່ກວ່ານີ້. ຂໍ້ມູນທີ່ມີໃນໂທລະສັບນີ້ ຍັງໃຊ້ໄດ້.
# en: f7f34d8c
update-no-space = ພື້ນທີ່ໃນໂທລະສັບບໍ່ພໍ. ລຶບບາງຢ່າງອອກ ແລ້ວລອງອີກ. ບໍ່ມີຫຍັງປ່ຽນ.
# en: 7505883d
update-cancelled = ຍົກເລີກແລ້ວ. ບໍ່ມີຫຍັງປ່ຽນ.
# en: c0ce689b
update-failed = ເອົາຂໍ້ມູນໃໝ່ບໍ່ສຳເລັດ. ບໍ່ມີຫຍັງປ່ຽນ.
# en: 320285da
update-publisher = ເທື່ອນີ້ ບໍ່ມີຂໍ້ມູນໃໝ່ຈາກ { $publisher }. ຂໍ້ຄວາມເກົ່າຍັງຢູ່.
# en: 8eece944
update-file = ເອົາຂໍ້ມູນຈາກແຜ່ນຄວາມຈຳ (ເມັມໂມຣີກາດ) ຫຼື ໂທລະສັບອື່ນ
# en: 4c709dc7
update-scan = ສະແກນລະຫັດຢູ່ໃບໂປສເຕີ
# en: c76b1cca
update-scan-part = ອ່ານແລ້ວ ສ່ວນທີ { $done } ໃນ { $total }. ສະແກນສ່ວນອື່ນ, ອັນໃດກ່ອນກໍໄດ້.

# leaving quickly, hiding the app's name
# en: 5a8514f7
exit-now = ອອກໄວ
# en: 49e14aae
exit-about = ແຕະເທື່ອດຽວ ກໍປິດໜ້າຈໍນີ້ ແລະ ລຶບຄຳຕອບຂອງເຈົ້າ. ແຕ່ໂທລະສັບອາດຍັງສະແດງວ່າ ເຄີຍເປີດແອັບນີ້.
# en: dc171ea1
exit-browser = ໜ້ານີ້ ອາດຄ້າງຢູ່ໃນປະຫວັດຂອງໂປຣແກຣມເປີດເວັບ. ເຈົ້າລຶບອອກຢູ່ບ່ອນນັ້ນໄດ້.
# en: 7f8a2152
hide-title = ເຊື່ອງຊື່ແອັບ
# en: 6dae6282
hide-about = ແລ້ວໂທລະສັບຈະສະແດງຮູບອື່ນ ແລະ ຊື່ອື່ນ ຖ້າໂທລະສັບນັ້ນປ່ຽນໄດ້. ຄົນທີ່ຄົ້ນໂທລະສັບ ຍັງອາດພົບແອັບນີ້.
# en: f225f320
hide-name = ປຶ້ມບັນທຶກ
# en: 3fb724ed
hide-undo = ສະແດງຊື່ອີກ

# printing, and the plain pages
# en: a6efe9ce
print-title = ພິມອອກ
# en: ff07d7c9
print-card = ບັດນ້ອຍ
# en: 790669fa
print-poster = ໃບຕິດຝາ (ໂປສເຕີ)
# en: ae6e9229
print-slip = ໃບນ້ອຍສຳລັບຈີກ
# en: 298446f7
print-date = ຂໍ້ມູນຂອງ { $date }. ຫຼັງຈາກນັ້ນ ເບີອາດປ່ຽນແລ້ວ.
# en: 0b7b1740
print-careful = ຄິດກ່ອນ: ໃຜອາດພົບເຈ້ຍໃບນີ້?
# en: ec30b3f1
page-skip = ໄປຫາຂໍ້ຄວາມ
# en: 7867af0b
page-languages = ໜ້ານີ້ ໃນພາສາອື່ນ

# volunteers
# en: 7ad56d44
outreach-tally = ນັບສິ່ງທີ່ຂ້ອຍໄດ້ເຮັດ
# en: 9a240d40
outreach-tally-about = ມີແຕ່ຈຳນວນ. ບໍ່ມີຊື່ ແລະ ບໍ່ຈົດຫຍັງກ່ຽວກັບຄົນ.
# en: 60542c71
outreach-tally-talks = ການລົມ
# en: 72947804
outreach-tally-cards = ບັດ ແລະ ເຈ້ຍທີ່ແຈກ
# en: 7cad899b
outreach-tally-add = ເພີ່ມໜຶ່ງ
# en: 190e6dda
outreach-tally-remove = ລົບໜຶ່ງ
# en: 7e17af01
outreach-tally-reset = ເລີ່ມນັບໃໝ່ແຕ່ສູນ
# en: a066e48f
outreach-hand-over = ຍື່ນໂທລະສັບໃຫ້
# en: 65e6c812
outreach-hand-over-about = ຖາມຜູ້ນັ້ນກ່ອນ. ໃຫ້ຜູ້ນັ້ນອ່ານ ແລະ ຕອບຜູ້ດຽວ ຖ້າຜູ້ນັ້ນຕ້ອງການ.
# en: 125e33bd
outreach-hand-back = ຍື່ນໂທລະສັບຄືນ. ຄຳຕອບຂອງຂ້ອຍຖືກລຶບ.

# labels for buttons and for those who listen
# en: 74801a52
label-play = ອ່ານຂໍ້ຄວາມນີ້ໃຫ້ຟັງ
# en: 3154a091
label-pause = ຢຸດຊົ່ວຄາວ
# en: e50f05ad
label-no-audio = ຍັງບໍ່ມີສຽງອ່ານ ພາສາ{ $language }
# en: 72c37e53
label-close = ປິດ
# en: cea96d09
label-more = ເບິ່ງເພີ່ມ
# en: 52615e58
label-menu = ເມນູ
# en: 7925a91d
label-leaves-app = ເປີດຢູ່ນອກແອັບນີ້

# errors in plain words
# en: 8538470f
error-unknown = ມີບາງຢ່າງບໍ່ສຳເລັດ. ພວກເຮົາບໍ່ຮູ້ວ່າຍ້ອນຫຍັງ. ປິດແອັບ ແລ້ວເປີດໃໝ່.
# en: 92e4b475
error-call = ໂທບໍ່ໄດ້. ຈົດເບີໄວ້ ແລ້ວກົດໂທເອງ.
# en: dcc838b3
error-content = ຂໍ້ມູນໃນໂທລະສັບນີ້ເສຍ. ພວກເຮົາໃຊ້ຂໍ້ມູນທີ່ມາພ້ອມກັບແອັບແທນ.
# en: f1716a56
error-kept = ສິ່ງທີ່ເຈົ້າເກັບໄວ້ ດຽວນີ້ອ່ານບໍ່ໄດ້. ມັນຖືກເອົາໄວ້ຕ່າງຫາກ, ບໍ່ໄດ້ລຶບ.
# en: b931d40f
error-file = ໄຟລ໌ ຫຼື ລະຫັດນີ້ ບໍ່ແມ່ນຂອງ Senthang ຫຼື ເສຍແລ້ວ.
# en: afd32804
error-camera = ໃຊ້ກ້ອງບໍ່ໄດ້. ເປີດໃຫ້ໃຊ້ກ້ອງ ຢູ່ໃນການຕັ້ງຄ່າຂອງໂທລະສັບ.
