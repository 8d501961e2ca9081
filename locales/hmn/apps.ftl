# Apps: what the apps and the plain or printed pages say by themselves, in the order of the screens.

# first run: language, what works without a network, what is not collected
# en: 1e353bf5
app-name = Senthang
# en: 99be4a9e
start-about = Rau neeg ntawm lub teb chaws Los Tsuas: ua ntej mus ua haujlwm, thaum nyob deb tsev, thiab thaum rov los txog tsev lawm.
# en: 4de6aae5
start-language = Xaiv koj hom lus
# en: fa8349a3
start-offline = Lub app no siv tau yam tsis muaj internet. Cov lus thiab cov xov tooj twb nyob hauv lub xov tooj no lawm.
# en: 3b07a6dc
start-network = Siv internet thaum nqa cov lus tshiab los sis qhib website xwb. Yog yuav hu, lub xov tooj yuav tsum muaj signal (ສັນຍານ).
# en: b46795ce
start-not-collected = Qhov peb tsis sau cia
# en: 4a64a044
start-no-account = Tsis tas sau npe nkag (account). Peb tsis nug koj lub npe los sis koj tus xov tooj.
# en: 7ed22784
start-no-place = Lub app tsis siv GPS nrhiav tias koj nyob qhov twg. Koj xaiv lub teb chaws koj tus kheej.
# en: 9902ef3b
start-no-answers = Koj cov lus teb tsis xa mus rau leej twg.
# en: 08fca3d3
start-careful = Lwm tus uas siv lub xov tooj no tej zaum pom lub app no thiab daim ntawv teev cov hu (call list).
# en: f0e0c682
start-draft = Ntau cov lus tsuas yog sau sim (draft), tsis tau muaj leej twg kuaj. Lub app qhia li ntawd nyob ib sab ntawm cov lus.
# en: b3330ac7
start-next = Mus ntxiv
# en: 2e6062d2
start-begin = Pib

# home and its doors
# en: 5352b6ac
home-title = Koj xav tau dab tsi?
# en: 345dcfd6
home-call = Hu thov kev pab tam sim no
# en: 2947e1d5
home-leave = Kuv xav mus ua haujlwm deb tsev
# en: f86085a3
home-away = Kuv nyob deb tsev thiab xav tau kev pab
# en: f9eb6188
home-back = Kuv rov los txog tsev lawm
# en: 048f0322
home-others = Kuv pab lwm tus

# hotlines near me
# en: ec4606af
call-title = Hu tau rau leej twg ntawm no
# en: e80db3f7
call-country = Lub teb chaws koj nyob: { $country }
# en: 449a4dac
call-country-choose = Koj nyob lub teb chaws twg?
# en: fae9aa96
call-country-change = Hloov lub teb chaws
# en: 777ef6da
call-country-why = Peb nug vim muaj ntau tus xov tooj luv siv tau hauv ib lub teb chaws xwb.
# en: 49c6eea8
call-need = Yog hais txog dab tsi?
# en: a35ad561
call-open-now = Tam sim no qhib
# en: 935a6703
call-my-language = Teb xov tooj ua kuv hom lus
# en: b3a990ad
call-number = Hu { $number }
# en: 5b3e40b4
call-copy = Luam (copy) tus xov tooj
# en: 3c787434
call-copied = Luam tus xov tooj tau lawm
# en: ba2f2992
call-show = Muab tus xov tooj no rau lwm tus saib
# en: 942a5658
call-share = Xa rau lwm tus
# en: 74ae6020
call-no-answer = Tsis muaj leej twg teb? Sim hu tus xov tooj tom ntej.
# en: 67bbb1e2
call-no-phone = Lub cuab yeej no hu tsis tau. Sau los sis luam tus xov tooj cia, ces siv ib lub xov tooj hu.
# en: 3668ad29
call-list-note = Tus xov tooj koj hu tseem nyob hauv lub xov tooj daim ntawv teev cov hu (call list). Koj lwv tau ntawm ntawd.

# services, organisations, channels, prices, agencies, offers
# en: 93bb2d06
services-title = Chaw pab thiab chaw nyob
# en: 69aa9ed8
services-who = Leej twg xav tau kev pab?
# en: 9836109a
services-province = Hauv lub xeev twg?
# en: 65abeacd
services-district = Hauv lub moos (ເມືອງ) twg?
# en: 3174f689
services-nearest = Qhov ze tshaj ua ntej
# en: d662f0e9
organisations-title = Leej twg ua dab tsi
# en: 369f871d
channels-title = Txoj kev mus ua haujlwm
# en: eccd9558
channels-destination = Koj xav mus qhov twg?
# en: f0a90e4e
channels-compare = Muab sib piv: muaj ntaub ntawv thiab tsis muaj ntaub ntawv
# en: 47d0f02b
prices-title = Raug nqi npaum li cas
# en: e6837fb0
prices-item = Nqi dab tsi
# en: 3fcb317d
prices-amount = Npaum li cas
# en: 2adc1d97
prices-payer = Leej twg them
# en: 3c717e82
prices-asked = Nyiaj uas lawv kom koj them
# en: ba3d33dd
prices-above = Ntau tshaj tus nqi uas tsoom fwv teev: { $amount }
# en: 8121a946
prices-not-comparable = Cov nqi no muab sib piv tsis tau.
# en: b0e4d24c
offers-title = Xyuas cov lus caw ua haujlwm
# en: 65487f24
agencies-title = Nug txog ib lub tuam txhab nrhiav haujlwm
# en: 8959c17e
agencies-name = Lub tuam txhab lub npe los sis tus xov tooj
# en: 1b33ad23
agencies-not-listed = Tsis nyob hauv peb daim ntawv teev npe (xyoo { $date }). Qhov no tsis qhia tias nws puas muaj ntawv tso cai. Nug hoob kas haujlwm.

# self-checks: the answers stay on this phone, and only in its memory
# en: 8b038061
checks-title = Cov lus nug xyuas koj tus kheej zaj
# en: bb5e8e7a
checks-private = Koj cov lus teb nyob ib ntus hauv lub xov tooj no xwb. Thaum koj xaus, lub app lwv cov lus teb.
# en: 8e0eaaa6
checks-start = Pib cov lus nug
# en: a68a1945
checks-question = Lo lus nug { $number }
# en: bdd83412
checks-next = Lo lus nug tom ntej
# en: 56f04193
checks-end = Xaus ntawm no thiab saib cov lus qhia
# en: eb8aa17e
checks-result = Cov lus qhia
# en: 71345484
checks-keep = Khaws cov lus qhia cia, tsis khaws kuv cov lus teb
# en: 55155e32
checks-keep-note = Lwm tus uas siv lub xov tooj no tej zaum nyeem tau qhov koj khaws cia.
# en: be5ffdbe
checks-delete = Lwv kuv cov lus teb tam sim no
# en: d676d665
checks-deleted = Lwv koj cov lus teb lawm.

# topics, rights, figures
# en: d4fd3304
topics-title = Ntau zaj lus
# en: b062451a
topics-stage = Tam sim no koj nyob rau theem twg?
# en: 7392a2da
referral-title = Thaum koj thov kev pab yuav muaj dab tsi tshwm sim
# en: e55fce66
rights-title = Koj cov cai
# en: 714f272b
rights-laws = Kev cai lij choj hais li cas
# en: 7303599a
rights-wages = Nyiaj hli
# en: 328b88dd
programmes-title = Cov haujlwm pab neeg, yav tas los thiab tam sim no
# en: 0614ca59
figures-title = Cov lej
# en: a3744d89
figures-chart = Saib ua duab
# en: e7d16b5c
figures-table = Saib ua kab (table)

# cards: a sentence held up to somebody else
# en: b7a6857c
cards-title = Muab lub screen no rau lwm tus saib
# en: 416f55bb
cards-about = Xaiv ib kab lus. Tuav lub xov tooj rau tus ntawd nyeem.
# en: 0b0b7bce
cards-language = Tus ntawd nyeem hom lus twg?
# en: 67a0f71a
cards-means = Nws hais tias:

# search
# en: 1b1e379c
search-field = Nrhiav ib lo lus, ib qho chaw los sis ib tus xov tooj
# en: aa16c818
search-found = Nrhiav tau: { $count }
# en: 66f689ca
search-none = Nrhiav tsis tau. Sim lwm lo lus, los sis hu nug.
# en: 88845db7
search-did-you-mean = Koj puas yog nrhiav: { $word }?
# en: 80db7a3f
search-help-first = Yog koj raug kev phom sij, hu ua ntej.

# settings
# en: 268ffed4
settings-title = Kev teeb (settings)
# en: e72819a8
settings-language = Hom lus
# en: 87e48b16
settings-second = Hom lus thib ob
# en: 9ea28034
settings-second-none = Tsis muaj
# en: 77e9d780
settings-text-size = Tus ntawv loj los me
# en: 1d6df483
settings-text-smaller = Me dua
# en: d5c85563
settings-text-larger = Loj dua
# en: 0a2ede4a
settings-updates = Cov lus tshiab
# en: ddb7f5ab
settings-last-updated = Hloov tshiab zaum kawg: xyoo { $date }
# en: f9750ba6
settings-never-updated = Tsis tau hloov tshiab. Cov lus no los nrog lub app.
# en: 76bb2ea9
settings-update-now = Hloov tshiab tam sim no
# en: d8181787
settings-all-languages = Nqa cov lus ntawm txhua hom lus. Yog li ntawd internet tsis qhia tias koj nyeem hom lus twg.
# en: a72be1ab
settings-storage = Chaw uas siv hauv lub xov tooj no: { $size }
# en: 15f32267
settings-delete-kept = Lwv txhua yam kuv khaws cia
# en: 5aa4dd24
settings-delete-ask = Lwv tag nrho? Lwv lawm ces rov tsis tau.
# en: 8eb6d72b
settings-about = Txog lub app no, cov ntaub ntawv thiab kev tso cai siv

# what a text is: checked, in another language, old, whose (draft and outdated stand in screens)
# en: 4b74aa5a
text-reviewed = { $who } kuaj lawm, xyoo { $date }
# en: 0eb73cba
text-fallback = Ua lus { $language }, vim tsis tau muaj cov lus no ua lus { $wanted }.
# en: 57fe6c03
text-old = Cov lus no qub lawm: xyoo { $date }. Cov xov tooj thiab cov nqi tej zaum hloov lawm. Nug ua ntej koj them nyiaj los sis mus.
# en: efc4ca69
text-publisher = { $publisher } tso tawm
# en: 0bacb4e5
text-differ = Ob lub koom haum hais tsis sib xws. Peb muab ob qho tib si rau koj saib.
# en: 8fc24ebd
text-withdrawn = { $publisher } tsis tso lus tawm ntawm no lawm. Nws cov nplooj raug muab zais.

# outcomes of an update
# en: d2ffdc10
update-running = Tab tom nrhiav cov lus tshiab …
# en: 9ea51ec3
update-progress = { $done } ntawm { $total }
# en: b012da01
update-cancel = Tsis ua lawm
# en: 2e0c89aa
update-again = Sim dua
# en: 20738971
update-current = Koj muaj cov lus tshiab tshaj lawm.
# en: 316aa172
update-done = Hloov tshiab lawm. Tam sim no yog cov lus xyoo { $date }.
# en: 8a87b93b
update-offline = Tsis muaj network. Qhov nyob hauv lub xov tooj no tseem siv tau.
# en: e515e0d3
update-refused = Lub server (lub computer khaws cov lus) teb tsis raug. Tsis muaj dab tsi hloov. Sim dua tom qab.
# en: 046ae6f8
update-untrusted = Peb tsis paub tias cov lus no puas los ntawm peb tiag, yog li peb tsis txais. Tsis muaj dab tsi hloov.
# en: 5259f4a3
update-clock = Lub xov tooj lub sij hawm zoo li tsis raug. Teeb hnub thiab sij hawm, ces sim dua.
# en: 70165d2e
update-too-new = Cov lus tshiab yuav tsum siv ib lub app tshiab dua. Qhov nyob hauv lub xov tooj no tseem siv tau.
# en: f7f34d8c
update-no-space = Lub xov tooj tsis muaj chaw txaus. Lwv ib yam tawm, ces sim dua. Tsis muaj dab tsi hloov.
# en: 7505883d
update-cancelled = Tsis ua lawm. Tsis muaj dab tsi hloov.
# en: c0ce689b
update-failed = Hloov tshiab tsis tau. Tsis muaj dab tsi hloov.
# en: 320285da
update-publisher = Zaum no tsis muaj dab tsi tshiab los ntawm { $publisher }. Cov lus qub tseem nyob.
# en: 8eece944
update-file = Nqa cov lus ntawm ib daim memory card los sis lwm lub xov tooj
# en: 4c709dc7
update-scan = Scan (thaij) cov code ntawm daim ntawv dai
# en: c76b1cca
update-scan-part = Nyeem tau feem { $done } ntawm { $total } lawm. Scan lwm feem, qhov twg ua ntej los tau.

# leaving quickly, hiding the app's name
# en: 5a8514f7
exit-now = Tawm ceev
# en: 49e14aae
exit-about = Nias ib zaug ces kaw lub screen no thiab lwv koj cov lus teb. Tej zaum lub xov tooj tseem qhia tias lub app tau qhib.
# en: dc171ea1
exit-browser = Nplooj no tej zaum tseem nyob hauv lub browser cov keeb kwm (history). Koj lwv tau ntawm ntawd.
# en: 7f8a2152
hide-title = Zais lub app lub npe
# en: 6dae6282
hide-about = Ces lub xov tooj muab lwm daim duab tso tawm, thiab lwm lub npe yog lub xov tooj hloov tau. Tus uas tshawb lub xov tooj tseem nrhiav tau lub app.
# en: f225f320
hide-name = Phau ntawv sau
# en: 3fb724ed
hide-undo = Tso lub npe tawm dua

# printing, and the plain pages
# en: a6efe9ce
print-title = Luam tawm (print)
# en: ff07d7c9
print-card = Daim npav me
# en: 790669fa
print-poster = Daim ntawv dai phab ntsa
# en: ae6e9229
print-slip = Tej daim me dua tawm
# en: 298446f7
print-date = Cov lus xyoo { $date }. Tom qab ntawd cov xov tooj tej zaum hloov lawm.
# en: 0b7b1740
print-careful = Xav ua ntej: leej twg tej zaum pom daim ntawv no?
# en: ec30b3f1
page-skip = Mus rau cov lus
# en: 7867af0b
page-languages = Nplooj no ua lwm hom lus

# volunteers
# en: 7ad56d44
outreach-tally = Suav qhov kuv tau ua
# en: 9a240d40
outreach-tally-about = Suav xwb. Tsis muaj npe, thiab tsis sau dab tsi txog ib tug neeg.
# en: 60542c71
outreach-tally-talks = Tham
# en: 72947804
outreach-tally-cards = Daim npav thiab ntawv uas muab
# en: 7cad899b
outreach-tally-add = Ntxiv ib
# en: 190e6dda
outreach-tally-remove = Rho ib
# en: 7e17af01
outreach-tally-reset = Rov suav dua tshiab
# en: a066e48f
outreach-hand-over = Muab lub xov tooj rau lwm tus
# en: 65e6c812
outreach-hand-over-about = Nug tus ntawd ua ntej. Cia tus ntawd nyeem thiab teb nws ib leeg, yog nws xav li ntawd.
# en: 125e33bd
outreach-hand-back = Muab lub xov tooj rov qab. Lub app lwv kuv cov lus teb.

# labels for buttons and for those who listen
# en: 74801a52
label-play = Nyeem cov lus no nrov
# en: 3154a091
label-pause = Nres ib pliag
# en: e50f05ad
label-no-audio = Tsis tau muaj suab kaw ua lus { $language }
# en: 72c37e53
label-close = Kaw
# en: cea96d09
label-more = Saib ntxiv
# en: 52615e58
label-menu = Cov kev xaiv (menu)
# en: 7925a91d
label-leaves-app = Qhib sab nraum lub app no

# errors in plain words
# en: 8538470f
error-unknown = Muaj ib yam ua tsis tau. Peb tsis paub yog vim li cas. Kaw lub app, ces qhib dua.
# en: 92e4b475
error-call = Hu tsis tau. Sau tus xov tooj cia, ces koj nias hu koj tus kheej.
# en: dcc838b3
error-content = Cov lus hauv lub xov tooj no puas lawm. Peb siv cov lus uas los nrog lub app.
# en: f1716a56
error-kept = Qhov koj khaws cia tam sim no nyeem tsis tau. Muab tso ib sab lawm, tsis tau lwv.
# en: b931d40f
error-file = Cov file los sis code no tsis yog Senthang li, los sis puas lawm.
# en: afd32804
error-camera = Siv tsis tau lub koob yees duab. Tso cai rau nws hauv lub xov tooj qhov settings.
