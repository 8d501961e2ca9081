# Troubles: why something did not work. The core has these texts inside, so that it can say them where nothing can be read. No facts stand in them.

# the app does not open
# en: a5be46ee
trouble-open-folder = Lub app siv tsis tau qhov chaw khaws cov lus hauv lub xov tooj no. Tsis muaj dab tsi raug lwv. Tua lub xov tooj ces rov qhib dua, ces qhib lub app. Yog koj yuav hu thov kev pab, tsis tas siv lub app no: siv lub xov tooj hu xwb.
# en: 0b690c72
trouble-open-address = Lub app qhib tsis tau: ib qho chaw nyob (address) hauv lub app sau tsis raug. Qhov no yog lub app yuam kev. Tsis muaj dab tsi hauv lub xov tooj no raug lwv. Nqa ib lub app tshiab dua. Yog koj yuav hu thov kev pab, tsis tas siv lub app no: siv lub xov tooj hu xwb.
# en: adcfdfdb
trouble-open-too-new = Qhov khaws hauv lub xov tooj no los ntawm ib lub app tshiab dua. Nws tseem nyob, tiam sis lub app no nyeem tsis tau. Nqa lub app tshiab tshaj. Yog koj yuav hu thov kev pab, tsis tas siv lub app no: siv lub xov tooj hu xwb.
# en: 346361f1
trouble-open-no-space = Lub xov tooj no tsis muaj chaw txaus, yog li lub app qhib tsis tau. Tsis muaj dab tsi raug lwv. Lwv ib yam uas koj tsis siv tawm, ces qhib lub app dua. Yog koj yuav hu thov kev pab, tsis tas siv lub app no: siv lub xov tooj hu xwb.
# en: 0dc24526
trouble-open-read-only = Lub app sau tsis tau rau qhov chaw khaws cov lus. Tsis muaj dab tsi raug lwv. Tua lub xov tooj ces rov qhib dua, ces qhib lub app. Yog koj yuav hu thov kev pab, tsis tas siv lub app no: siv lub xov tooj hu xwb.
# en: 37f8e689
trouble-open-inner = Lub app qhib tsis tau. Peb tsis paub yog vim li cas. Tsis txhob lwv lub app: yog lwv, qhov koj khaws hauv lub app yuav raug lwv thiab. Tua lub xov tooj ces rov qhib dua, ces qhib lub app. Yog koj yuav hu thov kev pab, tsis tas siv lub app no: siv lub xov tooj hu xwb.

# what was asked cannot be answered
# en: 44a9edf2
trouble-ask-empty = Hauv lub app no tseem tsis tau muaj cov lus thiab cov xov tooj. Hloov tshiab ua ntej: siv internet, ib daim memory card los sis lwm lub xov tooj. Tam sim no lub app qhia tau ib tus xov tooj rau xwm txheej ceev lawm.
# en: 098a5a96
trouble-ask-place = Lub app tsis paub qhov chaw no. Tsis muaj dab tsi hloov. Xaiv ib lub teb chaws los sis ib lub xeev (ແຂວງ) hauv daim ntawv teev.
# en: 511b852a
trouble-ask-check = Lub app tsis muaj cov lus nug no. Tej zaum lawv hloov lawm thaum hloov tshiab. Xaiv lwm cov lus nug.
# en: d2880acc
trouble-ask-damaged = Cov lus hauv lub app no puas lawm. Lub app tseem qhia tau ib tus xov tooj rau xwm txheej ceev. Hloov tshiab dua: siv internet, ib daim memory card los sis lwm lub xov tooj.
# en: 72c29a53
trouble-ask-inner = Lub app nyeem tsis tau nws cov lus. Peb tsis paub yog vim li cas. Lub app tseem qhia tau ib tus xov tooj rau xwm txheej ceev. Sim dua. Yog tseem tsis tau, tua lub xov tooj ces rov qhib dua.

# what was told of an offer or a price
# en: fc027074
trouble-offer-word = Lub app tsis paub lo lus teb no. Lwm cov lus teb tsis hloov. Xaiv ib lo lus teb hauv daim ntawv teev.
# en: d94fa849
trouble-offer-number = Tus lej no me dhau los sis loj dhau rau lub app. Lwm cov lus teb tsis hloov. Saib tus lej no dua.
# en: b35199ba
trouble-offer-money = Lub app nyeem tsis tau cov nyiaj no. Lwm cov lus teb tsis hloov. Siv lej sau cov nyiaj thiab xaiv hom nyiaj.
# en: 6e9ce7cb
trouble-offer-place = Lub app tsis paub qhov chaw no. Lwm cov lus teb tsis hloov. Xaiv ib lub teb chaws los sis ib lub xeev (ແຂວງ) hauv daim ntawv teev.

# questions about one’s own situation
# en: cb694b7d
trouble-check-question = Lub app nrhiav tsis tau lo lus nug no. Koj lwm cov lus teb tseem nyob. Rov qab, ces mus ntxiv ntawm qhov ntawd.
# en: 0459073e
trouble-check-choice = Lub app tsis paub lo lus teb no. Koj lwm cov lus teb tseem nyob. Xaiv ib lo lus teb uas koj pom.

# an update
# en: e4051f59
trouble-sync-off = Lub app no tsis muaj chaw mus nqa cov lus tshiab. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Koj nqa tau cov lus tshiab ntawm ib daim memory card, lwm lub xov tooj los sis daim ntawv dai.
# en: ec4667a9
trouble-sync-busy = Twb tab tom hloov tshiab lawm. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Tos kom tas.
# en: 5079c7ed
trouble-sync-offline = Cov lus tshiab tsis tuaj: tsis muaj network, los sis tsis muaj leej twg teb. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Sim dua tom qab.
# en: c4229e5e
trouble-sync-refused = Lub server (lub computer khaws cov lus) tsis muab cov lus tshiab. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Sim dua tom qab.
# en: 78fe26bd
trouble-sync-later = Tam sim no lub server (lub computer khaws cov lus) muaj haujlwm ntau. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Sim dua tom qab.
# en: f8179c84
trouble-sync-no-content = Qhov no tsis yog cov lus uas lub app nyeem tau, los sis nws puas lawm. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Thov dua, los sis nqa lwm qhov.
# en: 105122c4
trouble-sync-untrusted = Ceev faj! Lub app tsis txais cov lus tshiab no. Lub app tsis paub tus neeg uas sau cov lus no. Tej zaum cov lus no yog qhov cuav. Tsis txhob ntseeg cov lus no, thiab tsis txhob ntseeg tus neeg uas muab rau koj. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Nqa cov lus tshiab ntawm lwm qhov chaw.
# en: 347bdbf6
trouble-sync-expired = Cov lus no qub dhau lawm, los sis lub xov tooj lub sij hawm tsis raug. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Saib lub xov tooj hnub thiab sij hawm, ces sim dua.
# en: 7080185b
trouble-sync-too-new = Cov lus tshiab no yuav tsum siv ib lub app tshiab dua. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Nqa lub app tshiab tshaj.
# en: 5d1b23fd
trouble-sync-no-space = Lub xov tooj no tsis muaj chaw txaus rau cov lus tshiab. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Lwv ib yam uas koj tsis siv tawm, ces sim dua.
# en: 167256e9
trouble-sync-read-only = Lub app sau tsis tau rau qhov chaw khaws cov lus, yog li hloov tshiab tsis tau. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Tua lub xov tooj ces rov qhib dua, ces sim dua.
# en: 3d80d1a4
trouble-sync-cancelled = Tsis hloov tshiab lawm. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Qhov uas twb tuaj lawm khaws cia rau zaum tom ntej.
# en: d376abf1
trouble-sync-inner = Hloov tshiab tsis tau. Peb tsis paub yog vim li cas. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau, cov xov tooj rau xwm txheej ceev los ib yam. Sim dua tom qab.

# codes on a poster
# en: dcea6a96
trouble-scan-not-ours = Qhov code no tsis yog rau lub app no. Cov code koj scan ua ntej tseem nyob. Scan (thaij) cov code ntawm daim ntawv dai.
# en: 56b723eb
trouble-scan-too-new = Qhov code no yuav tsum siv ib lub app tshiab dua. Qhov nyob hauv lub xov tooj no tseem nyob. Nqa lub app tshiab tshaj.
# en: 74888806
trouble-scan-torn = Nyeem tsis tau tag nrho qhov code. Qhov nyob hauv lub xov tooj no tseem nyob. Tuav lub xov tooj kom tsis txhob txav, ces scan qhov code dua.
# en: d3845b9b
trouble-scan-other-poster = Qhov code no yog lwm daim ntawv dai li. Cov code koj scan ua ntej tseem nyob. Scan cov code ntawm tib daim ntawv dai, los sis pib dua.

# giving on what is here
# en: d69341e9
trouble-export-nothing = Hauv lub app no tseem tsis tau muaj dab tsi muab rau lwm tus. Hloov tshiab ua ntej, ces sim dua.
# en: 128346fd
trouble-export-no-space = Tsis muaj chaw txaus rau daim file. Qhov nyob hauv lub xov tooj no tseem nyob. Lwv ib yam uas koj tsis siv tawm, ces sim dua.
# en: 39295fa3
trouble-export-file = Sau daim file tsis tau. Qhov nyob hauv lub xov tooj no tseem nyob. Xaiv lwm qhov chaw rau daim file, ces sim dua.
# en: a2af7aad
trouble-export-inner = Ua daim file tsis tau. Peb tsis paub yog vim li cas. Qhov nyob hauv lub xov tooj no tseem nyob. Sim dua.

# showing how far it is
# en: 5de8826a
trouble-observer-failed = Lub app qhia tsis tau tias hloov tshiab txog qhov twg lawm. Qhov nyob hauv lub xov tooj no tseem nyob thiab tseem siv tau. Qhib lub app dua, ces hloov tshiab dua.
