# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
# en: 8603e7b6
currency-thb = { $amount } baht
# en: afcf75f6
currency-lak = { $amount } kip
# en: 82778def
currency-usd = { $amount } daus las Mes Kas
# en: 03f54b0a
currency-krw = { $amount } won
# en: 6bbaa19f
currency-jpy = { $amount } yen
# en: 1d18d2df
currency-cny = { $amount } yuan

# en: eb18f5e6
amount-exact = { $amount }
# en: 34597bc8
amount-about = kwv yees li { $amount }
# en: 20a87750
amount-range = { $amount } txog { $to }
# en: f572a868
amount-was = { $amount } (ua ntej no: { $was })
# en: f4ef5c31
amount-percent = { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli

# dates; date-year writes a bare year
# en: 298b48c7
date-day = { $year } { $month } hnub tim { $day }
# en: a34fd4a4
date-month = { $year } { $month }
# en: c6ba82e0
date-year = { $year }
# en: a03fdb2c
month-1 = lub ib hlis
# en: df1d06b4
month-2 = lub ob hlis
# en: 248c9f72
month-3 = lub peb hlis
# en: 28a3202c
month-4 = lub plaub hlis
# en: 7f154281
month-5 = lub tsib hlis
# en: e1d29d81
month-6 = lub rau hli
# en: 2cbf27a1
month-7 = lub xya hli
# en: 83bb941b
month-8 = lub yim hli
# en: d97b8ab9
month-9 = lub cuaj hlis
# en: bddbe3b0
month-10 = lub kaum hli
# en: 9e77977e
month-11 = lub kaum ib hlis
# en: 4a6e70a1
month-12 = lub kaum ob hlis

# a short number, named to a reader in another country
# en: b731e605
phone-inside = { $number } (siv tau hauv { $country } xwb)
# en: 1edb2714
phone-untested = { $number } (siv tau hauv { $country }; tsis paub xyov hu ntawm qhov chaw koj nyob puas tau)

# why a line stands where it stands in a list
# en: 64f0b72b
why-emergency = Tus xov tooj rau xwm txheej ceev hauv lub teb chaws koj nyob.
# en: 7b9d0bc6
why-emergency-network = Tus xov tooj rau xwm txheej ceev ntawm { $country }, vim koj lub xov tooj siv lub teb chaws ntawd lub network. Thov qhia tias koj nyob qhov twg.
# en: e07fd3dd
why-need = Pab txog: { $need }.
# en: bff13978
why-international = Hu nrog tus cim + thiab lub teb chaws tus lej. Txhua lub teb chaws hu tau. Tej zaum yuav tau them nqi hu.
# en: fc121fc3
why-untested = Siv tau hauv { $country }. Tsis muaj leej twg sau tias hu ntawm qhov chaw koj nyob puas tau.
# en: 39cf6968
why-not-from-here = Tus xov tooj luv: siv tau hauv { $country } xwb. Hu ntawm qhov chaw koj nyob tsis tau.
# en: 31f5c3c8
why-nationals = Rau cov pej xeem ntawm { $country }.
# en: 9cc6382a
why-province = Pab hauv { $country } xwb.
# en: eb693f31
why-open = Tam sim no qhib, raws li cov sij hawm peb paub.
# en: 67c345f5
why-closed = Tam sim no kaw, raws li cov sij hawm peb paub.
# en: 6426c0f9
why-hours-unknown = Peb tsis paub sij hawm teb xov tooj.
# en: a693d546
why-language = Muaj neeg hais koj hom lus teb xov tooj.
# en: 1b3cbe76
why-gsm = Peb tsis paub tus xov tooj rau xwm txheej ceev hauv lub teb chaws no. Hauv feem coob teb chaws, xov tooj ntawm tes xa tus no mus rau cov neeg pab xwm txheej ceev.

# en: 151d174a
gsm-112 = Siv xov tooj ntawm tes hu thaum muaj xwm txheej ceev
# en: c37cafe3
gsm-112-operator = Lub network xov tooj ntawm tes
# en: 6d1691c6
gsm-112-about = Txoj cai (standard) rau xov tooj ntawm tes hais tias: tus xov tooj no hu mus rau cov neeg pab xwm txheej ceev hauv lub teb chaws koj nyob. Peb tsis tau sim hu qhov ntawd.

# what a person needs
# en: 0a0d7f4c
need-police = tub ceev xwm
# en: 134955f8
need-ambulance = tsheb thauj neeg mob
# en: fefe318c
need-fire = neeg tua hluav taws
# en: f375e7e0
need-trafficking = kev lag luam tib neeg
# en: ff45b000
need-violence = kev ua nruj ua tsiv (ntaus, tsim txom)
# en: 48757652
need-children = me nyuam yaus thiab cov hluas
# en: df08f243
need-counselling = ib tug neeg nrog tham
# en: c6cd7743
need-health = kev noj qab haus huv
# en: c8a57108
need-labour = haujlwm thiab nyiaj hli
# en: 83c13ebf
need-immigration = visa, kev nyob thiab ntaub ntawv
# en: 13c59a55
need-consular = hoob kas sawv cev teb chaws (ສະຖານທູດ los sis ສະຖານກົງສູນ)
# en: 23676892
need-interpretation = tus neeg txhais lus
# en: 414d4925
need-legal = kev pab txog kev cai lij choj
# en: acb9e7d3
need-information = lus qhia kom paub
# en: aba2d85f
need-missing = ib tug neeg ploj lawm
# en: fdd601ea
need-shelter = chaw nyob
# en: e7f28f90
need-training = kawm txuj ci ua haujlwm
# en: 49bd7f9a
need-education = kawm ntawv
# en: 900f5560
need-economic = pab nyiaj los sis pab ua lag luam me
# en: be005c65
need-reintegration = pib lub neej dua hauv tsev
# en: a306443d
need-return = rov los tsev

# what no service is known for
# en: 2745c38b
gap-none = Peb tsis paub tias muaj kev pab zoo li no hauv { $place }. Qhov no tsis txhais tias tsis muaj. Thov hu nug.
# en: 94e56a53
gap-line = Peb tsis paub ib tus xov tooj txog { $need } uas hu ntawm { $place } tau. Qhov no tsis txhais tias tsis muaj. Cov xov tooj hauv qab no tej zaum paub tias leej twg pab tau.
# en: 406e0016
gap-need = Txog yam no peb tsis paub tias muaj kev pab hauv { $place }: { $need }. Qhov no tsis txhais tias tsis muaj. Thov hu nug.
# en: e7764c54
gap-unconfirmed = Qhov peb paub txog kev pab zoo li no hauv { $place } tsis muaj xov tshiab los hais tias tseem muaj tiag. Thov hu nug ua ntej.
# en: 4ed50da5
gap-shelter-men = Peb tsis paub ib qho chaw nyob hauv { $place } uas muaj xov tshiab hais tias txais txiv neej. Thov hu nug.

# en: 322af226
channels-none = Peb tsis paub ib txoj kev raug cai mus ua haujlwm hauv { $place }. Qhov no tsis txhais tias tsis muaj. Thov nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ).
# en: c550ddc5
way-irregular = Txoj kev uas tsis muaj ntaub ntawv
# en: fe89a0a6
channels-home = Ua haujlwm hauv { $place } yog ua haujlwm hauv koj lub teb chaws: koj tsis tas muaj kev mus txawv teb chaws. Tiam sis ua ntej mus, saib qhov haujlwm kom zoo: haujlwm dab tsi, nyiaj hli npaum li cas, nyob qhov twg, thiab leej twg tuav koj cov ntaub ntawv.
# en: 9850b8aa
channels-was-open = Raws li peb cov ntaub ntawv ({ $date }), txoj kev no qhib. Peb tsis paub xyov hnub no puas tseem qhib: nug ua ntej koj them nyiaj los sis tawm mus.

# en: 562a75f1
hours-holidays = Peb tsis paub xyov cov hnub so hauv lub xyoo puas muaj neeg teb xov tooj.
# en: f7952e22
why-past = Qhov peb paub txog tus xov tooj no siv tau txog ib hnub uas dhau lawm.

# en: 099198ba
asked-within = Tsis siab dua tus nqi uas tsoom fwv teev uas peb paub.
# en: 3ae4cbb3
asked-above = Ntau tshaj tus nqi uas tsoom fwv teev uas peb paub: { $more }.
# en: ab588254
asked-none = Peb tsis paub ib tus nqi uas tsoom fwv teev rau qhov no.
# en: 70822a9f
asked-past = Tus nqi uas peb paub tsis siv lawm.
# en: f44d145c
asked-other-currency = Lawv kom them: { $asked }. Tsoom fwv teev: { $official }. Ob hom nyiaj tsis sib xws thiab peb tsis paub tus nqi pauv nyiaj ntawm ib hnub meej, yog li ntawd peb muab piv tsis tau.
# en: e67f8148
asked-share-within = Tsis tshaj txoj cai uas peb paub: tsis pub tshaj { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli, yog { $most }.
# en: 82342433
asked-share-above = Ntau tshaj txoj cai uas peb paub: { $more }. Tsis pub tshaj { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli, yog { $most }.
# en: 3f22a811
asked-share-no-pay = Raws txoj cai uas peb paub, tsis pub tshaj { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli. Qhia tias nyiaj hli npaum li cas thiaj muab piv tau.
# en: 1a0c4861
asked-several = Lawv kom them ntau tshaj ib hom nyiaj, thiab peb tsis paub tus nqi pauv nyiaj ntawm ib hnub meej, yog li ntawd peb muab tag nrho piv tsis tau.
# en: 468cc7cf
asked-no-way = Peb tsis paub ib txoj kev raug cai mus ua haujlwm hauv { $place }, yog li ntawd peb tsis muab cov nqi mus txawv teb chaws piv.
# en: 613398f7
asked-crossing = Tsis muaj ib lub hoob kas muag qhov no. Thaum ib tug neeg kom them nyiaj coj koj hla ciam teb, nws yog ib lub cim txaus ntshai. Zoo dua yog tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham.
# en: 64abdb8a
asked-unclear = Tsis muaj leej twg qhia meej tias qhov no them rau dab tsi, los sis npaum li cas. Thov ib daim ntawv uas sau ob qho no ua ntej koj them nyiaj.
# en: f0142b9f
asked-for = { $what }. Lawv kom them: { $asked }.
# en: 9da1f66a
asked-found = Qhov no muaj tej yam yog cim ceeb toom, los sis tsis meej. Nrog ib tug neeg uas pab tau tham ua ntej koj them nyiaj.
# en: 57398ea1
asked-nothing = Peb tsis pom ib qho twg siab dua tus nqi uas tsoom fwv teev uas peb paub. Qhov no tsis yog pov thawj tias tus nqi yog los sis cov lus caw zoo. Thov ntawv txais nyiaj.

# en: b43235b6
purpose-passport = Phau ntawv hla teb chaws (passport)
# en: ba2eb1ad
purpose-visa = Visa
# en: f0599c3d
purpose-extension = Nyob ntev ntxiv
# en: 515346ab
purpose-work-permit = Ntawv tso cai ua haujlwm
# en: bff2cb86
purpose-medical-check = Kuaj mob
# en: 368f32e8
purpose-insurance = Ntawv tuav pov hwm
# en: 957709fb
purpose-registration = Sau npe
# en: 24b39160
purpose-job = Nrhiav haujlwm
# en: 181b1308
purpose-fund = Peev nyiaj pab neeg ua haujlwm txawv teb chaws
# en: 78d9120b
purpose-travel = Kev mus los
# en: 508a5ecb
purpose-training = Kev kawm
# en: 69d34bd4
purpose-crossing = Coj hla ciam teb
# en: 3b2d1b8e
purpose-other = Lwm yam

# en: 761bcf62
offer-found = Qhov koj qhia no muaj cim ceeb toom. Nrog ib tug neeg uas pab tau tham ua ntej koj mus, kos npe los sis them nyiaj.
# en: 22e7d598
offer-nothing = Peb tsis pom cim ceeb toom hauv qhov koj qhia. Qhov no tsis yog pov thawj tias cov lus caw zoo. Nug qhov uas koj tseem tsis tau paub.
# en: 55c5a120
offer-pay = Lus caw hais: { $told } rau ib { $unit } haujlwm. Qhov tsawg tshaj raws kev cai lij choj: { $least }.
# en: 4ad46c3e
offer-pay-recommended = Lus caw hais: { $told } rau ib { $unit } haujlwm. Qhov nruab nrab uas lawv hais kom them: { $least }.
# en: d4f976ca
offer-pay-days = Suav ua { $days } hnub haujlwm hauv ib lub hlis.
# en: 9236a263
offer-pay-hours = Suav ua { $hours } teev haujlwm ib hnub.
# en: a20286a8
offer-pay-places = Qhov tsawg tshaj raws kev cai lij choj nyob ntawm qhov chaw: { $least } txog { $most } rau ib { $unit } haujlwm. Nug tias koj yuav ua haujlwm qhov twg.
# en: 93646bfc
offer-pay-not-compared = Peb tsis paub nyiaj hli tsawg tshaj raws kev cai lij choj los muab piv.
# en: 6ccdce71
offer-pay-currency = Nyiaj hli hais ua { $told }, thiab nyiaj hli tsawg tshaj raws kev cai lij choj yog { $least }. Peb tsis paub tus nqi pauv nyiaj ntawm ib hnub meej, yog li ntawd peb muab piv tsis tau.
# en: 166a7c89
unit-of-work-hour = teev
# en: 25fff366
unit-of-work-day = hnub
# en: 4e0b3040
unit-of-work-month = lub hlis
# en: 84ec4bde
offer-hours = Ib hnub koj yuav ua haujlwm pes tsawg teev?
# en: 791101f6
offer-hours-ask = Kom lawv sau ua ntawv: Pib ua haujlwm thaum twg, xaus thaum twg? Ua haujlwm ntxiv them li cas?
# en: 1c436def
offer-days-off = Ib lub lim tiam so pes tsawg hnub?
# en: 8b28b7c9
offer-days-off-ask = Kom lawv sau ua ntawv: So cov hnub twg? Cov hnub so puas tau nyiaj?
# en: e62a77de
offer-too-little = Qhov no tsawg dhau, peb saib tsis tau. Nws tsis yog pov thawj tias cov lus caw zoo. Qhia ntxiv, los sis nug qhov uas koj tseem tsis tau paub.
# en: 3fc9c8b1
offer-destination = Koj yuav ua haujlwm hauv lub teb chaws twg?
# en: f268863d
offer-destination-ask = Nug lub teb chaws, lub xeev thiab qhov chaw nyob ntawm txoj haujlwm. Sau cia.
# en: 825936b9
offer-scheme = Koj yuav mus raws txoj kev raug cai twg?
# en: ec91aa3a
offer-scheme-ask = Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ): Txoj kev raug cai twg mus txog txoj haujlwm no, thiab tam sim no puas qhib?
# en: 0fa481a8
offer-pay-no-country = Kom muab nyiaj hli piv tau, peb yuav tsum paub tias ua haujlwm hauv lub teb chaws twg.
# en: 3686f1d4
offer-pay-as-of = Tus lej no yog raws li xyoo { $date }.
# en: 1d0d8f54
offer-pay-old = Tus lej no yog raws li xyoo { $date }. Tam sim no tej zaum siab dua. Nug hoob kas haujlwm.
# en: 6195d6a6
offer-pay-work = Lus caw hais: { $told } rau ib { $unit } haujlwm. Rau qee yam haujlwm zoo li no, qhov tsawg tshaj raws kev cai lij choj yog { $least }. Nug tias txoj haujlwm no siv tus lej twg.
# en: caab8c67
offer-pay-short-day = Lus caw hais: { $told } rau ib { $unit } haujlwm uas tsis ntau teev. Qhov tsawg tshaj raws kev cai lij choj rau ib { $unit }: { $least }. Peb tsis paub xyov ua tsawg teev puas them tau tsawg dua. Nug hoob kas haujlwm.
# en: 7c76eb26
unit-of-work-week = lub lim tiam
# en: f44c08d7
offer-province = Peb tsis paub lub xeev { $province } hauv { $place }. Yog li ntawd peb saib tag nrho { $place }.
# en: 616a0543
offer-way-closed = “{ $way }”: raws li peb paub, tam sim no mus tsis tau.
# en: d17427f9
offer-way-not-known = Peb tsis paub xyov “{ $way }” tam sim no puas qhib. Nug ua ntej.
# en: 232f997f
offer-way-ages = “{ $way }”: raws li peb paub, txais neeg hnub nyoog { $from } txog { $to } xyoo.
# en: 5d3f1035
offer-way-ages-from = “{ $way }”: raws li peb paub, txais neeg muaj { $from } xyoo rov saud.
# en: b2c377b9
offer-way-elsewhere = “{ $way }”: raws li peb paub, tsis yog txoj kev mus { $place }.
# en: 18dca6af
offer-rule-past = Txoj cai tom qab lub cim no siv tau txog xyoo { $date }. Peb tsis paub xyov tam sim no puas tseem siv. Thov nug.

# en: 290b66c3
licence-licensed = Raws li peb cov ntaub ntawv ({ $date }), lub tuam txhab no muaj ntawv tso cai. Qhov no hloov tau: nug hoob kas haujlwm saib hnub no puas tseem yog li ntawd.
# en: d04ef038
licence-was-licensed = Raws li peb cov ntaub ntawv ({ $date }), lub tuam txhab no twb muaj ntawv tso cai. Peb tsis paub xyov hnub no nws puas tseem muaj. Nug hoob kas haujlwm ua ntej koj kos npe los sis them nyiaj.
# en: fc5b0574
licence-suspended = Raws li peb cov ntaub ntawv ({ $date }), lub tuam txhab no daim ntawv tso cai raug nres ib ntus. Zoo dua yog tsis txhob kos npe thiab tsis txhob them nyiaj.
# en: 873b4e94
licence-expired = Raws li peb cov ntaub ntawv ({ $date }), lub tuam txhab no daim ntawv tso cai tas sij hawm lawm. Zoo dua yog tsis txhob kos npe thiab tsis txhob them nyiaj.
# en: 8cdae658
licence-status-unknown = Peb paub lub npe no, tiam sis tsis paub xyov hnub no nws puas muaj ntawv tso cai. Nug hoob kas haujlwm.
# en: 74727525
licence-needs-none = Qhov no tsis yog ib lub tuam txhab uas xa neeg mus txawv teb chaws. Tiam sis leej twg los siv tau lub npe no: mus nug qhov ntawd saib tus neeg uas nrog koj tham puas ua haujlwm rau lawv tiag.
# en: c4208f7f
licence-not-listed = { $what ->
    [number] Tus xov tooj no
    [page] Lub vev xaib no
   *[name] Lub npe no
 } tsis nyob hauv peb daim ntawv teev npe ({ $date }). Qhov no tsis qhia tias nws zoo los sis tsis zoo. Nug hoob kas haujlwm ua ntej koj kos npe los sis them nyiaj.
# en: c9951014
licence-near = Koj puas yog hais ib lub ntawm cov npe no? Saib lub npe ib tug ntawv zuj zus.
# en: 08614a01
licence-near-stopped = Raws li peb cov ntaub ntawv, muaj ib lub tuam txhab npe zoo li no uas daim ntawv tso cai raug nres los sis tas sij hawm lawm. Muab ob lub npe sib piv ib tug ntawv zuj zus. Yog tias yog tib lub tuam txhab, zoo dua yog tsis txhob kos npe thiab tsis txhob them nyiaj.
# en: bf1c6dea
licence-not-asked = Qhia lub tuam txhab lub npe raws li sau hauv nws cov ntawv, los sis nws tus xov tooj, los sis nws lub vev xaib.
# en: 7e050698
licence-no-list = { $what ->
    [number] Peb tsis paub tus xov tooj no.
    [page] Peb tsis paub lub vev xaib no.
   *[name] Peb tsis paub lub npe no.
 } Peb tsis muaj daim ntawv teev cov tuam txhab uas muaj ntawv tso cai, yog li qhov no tsis qhia tias nws zoo los sis tsis zoo. Nug hoob kas haujlwm ua ntej koj kos npe los sis them nyiaj.

# en: 48a859a8
gap-person = Peb tsis paub ib qho chaw nyob hauv { $place } uas muaj xov tshiab hais tias txais tus neeg no. Thov hu nug.
# en: 6ffd992a
gap-district = Yog peb tsuas paub lub xeev xwb, peb suav qhov deb mus txog nruab nrab ntawm lub xeev.
# en: d9801768
district-passed-over = Peb suav tsis tau qhov deb ntawm lub moos (ເມືອງ) uas qhia los. Peb tsis paub tias nws nyob qhov twg, los sis nws nyob lwm lub xeev.
# en: 84a93d7b
distance = deb kwv yees li { $km } km yog mus ncaj nraim
# en: abce764d
takes-person = Muaj neeg hais tias txais tus neeg no.
# en: 7c2f29fd
takes-person-not = Muaj neeg hais tias tsis txais tus neeg no.
# en: fcb7de6a
takes-person-not-known = Tsis hais tias puas txais tus neeg no: nug ua ntej.

# en: 13267f4c
check-told-nothing = Koj tseem tsis tau qhia dab tsi, peb thiaj hais tsis tau dab tsi.
# en: 6acb77a0
told-so-far = Teb lawm { $answered } ntawm { $asked } lo lus nug.
# en: fd62b741
contacts-general = Tsis hais cov xov tooj thaum muaj xwm ceev, peb tsis paub ib tus xov tooj rau yam no ncaj nraim uas koj hu tau ntawm qhov chaw no. Cov xov tooj no pab cov neeg uas muaj lwm yam teeb meem. Nug lawv tias leej twg pab tau koj.

# en: 5ab1c8b4
search-urgent = Tam sim no puas muaj neeg raug kev phom sij? Cov xov tooj no pab tau.
# en: a40d7ca6
search-nothing = Peb nrhiav tsis tau dab tsi. Sim lwm lo lus, los sis hu nug.
# en: 31c2cd44
search-near = Koj puas yog nrhiav: { $words }?

# en: bf14cb8f
chart-text = Ib daim duab uas muaj tej kab piv (bar chart). { $bars }.
# en: 0b9b886d
chart-bar = { $label }: { $value }

# en: 59b54021
kept-note = Daim npav no muaj lus qhia thiab cov xov tooj. Nws tsis yog pov thawj txog dab tsi li.
