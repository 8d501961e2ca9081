# Self-checks: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

# en: e9453666
check-before-you-go = Ua ntej koj mus: xyuas cov lus caw ua haujlwm
    .about = Puas muaj neeg caw koj mus ua haujlwm txawv teb chaws, los sis kom koj them nyiaj rau qhov no? Cov lus nug no pab koj xyuas cov lus caw ntawd. Koj hla tau txhua nqe lus nug. Yog koj nug pab lwm tus, teb raws li tus ntawd. Yog ob lo lus teb puav leej yog, xaiv lo uas ua rau koj txhawj dua. Thaum kawg koj yuav pom cov cim ceeb toom, vim li cas, thiab leej twg pab tau. Yog tsis muaj cim tshwm, qhov ntawd tsis txhais tias txhua yam zoo lawm. Cov ntaub ntawv peb nyeem tsis muaj cai hais tias ib lub cim twg loj npaum li cas. Peb txoj haujlwm no teev nws tus kheej li cai ntsuas cov cim.
    .found = Qhov koj qhia no muaj cim ceeb toom. Nrog ib tug neeg tham txog cov cim no ua ntej koj mus los sis them nyiaj.
    .nothing-found = Peb tsis pom cim ceeb toom hauv qhov koj qhia. Qhov no tsis yog pov thawj tias txhua yam zoo lawm. Nug kom paub qhov uas koj tseem tsis tau paub.

# en: e5d5d53f
check-before-you-go-question-age = Koj muaj pes tsawg xyoo?
    .why = Raws kev cai lij choj Los Tsuas, ib tug neeg yuav tsum muaj { $adult } xyoo rov saud thiaj xa tau mus ua haujlwm txawv teb chaws.
    .ask = Saib daim npav qhia tus kheej (ບັດປະຈຳຕົວ), phau ntawv tsev neeg (ສຳມະໂນຄົວ) los sis ntawv yug. Los sis nug koj tsev neeg.
    .choice-under-18 = Tsis tau txog { $adult } xyoo
    .choice-grown-up = { $adult } xyoo rov saud

# en: f2b58afd
check-before-you-go-question-contact = Leej twg qhia koj txog txoj haujlwm no?
    .why = Neeg tsis sib paub hauv internet caw li no. Neeg zej zog, phooj ywg thiab kwv tij neej tsa los caw li no thiab. Ob txoj kev no puav leej muaj neeg raug dag lawm.
    .ask = Nug tus neeg ntawd: Koj lub npe tag nrho hu li cas? Leej twg kom koj tuaj? Ua li cas koj paub txoj haujlwm no? Puas muaj neeg them nyiaj rau koj vim koj coj kuv mus?
    .choice-stranger = Ib tug neeg kuv tsis paub: hauv Facebook, sau ntawv tuaj, hu xov tooj los sis ntsib tim ntsej tim muag
    .choice-known = Ib tug neeg kuv paub: tsev neeg, phooj ywg, neeg zej zog
    .choice-agency = Ib lub tuam txhab nrhiav haujlwm (lub tuam txhab uas nrhiav haujlwm rau neeg)
    .choice-labour-office = Hoob kas haujlwm (ຫ້ອງການແຮງງານ), los sis chaw MRC (lub hoob kas uas qhia neeg mus ua haujlwm txawv teb chaws)

# en: 260c6de3
check-before-you-go-question-licence = Puas muaj ib lub tuam txhab uas muaj ntawv tso cai?
    .why = Tuam txhab Los Tsuas yuav tsum muaj ntawv tso cai (ໃບອະນຸຍາດ) ntawm tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) thiaj xa tau neeg mus ua haujlwm txawv teb chaws. Ntawv tso cai yog ib daim ntawv uas pub nws ua. Yuav tsum ua dua tshiab txhua { $years } xyoo.
    .ask = Nug lub tuam txhab lub npe thiab nws daim ntawv tso cai. Tom qab ntawd nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib daim ntawv tso cai puas yog tiag thiab puas tseem siv tau. Peb tsis muaj daim ntawv teev cov tuam txhab uas muaj ntawv tso cai.
    .choice-none = Tsis muaj tuam txhab, los sis nws tsis muaj ntawv tso cai
    .choice-says-so = Lawv hais tias lawv muaj, tiam sis tsis tau muaj leej twg kuaj
    .choice-confirmed = Muaj, thiab hoob kas haujlwm hais tias yog tiag
    .choice-office = Hoob kas haujlwm yog tus npaj txoj haujlwm

# en: d0a650b9
check-before-you-go-question-where = Koj yuav ua haujlwm qhov twg?
    .why = Muaj ntau cov xov hais tias hauv qee qhov chaw neeg raug dag thiab raug kaw. Thiab yog qhov chaw hloov, qhov ntawd kuj yog ib lub cim.
    .ask = Nug lub teb chaws, lub xeev, lub nroog thiab chaw nyob ntawm txoj haujlwm. Sau cia. Muab ib daim luam rau koj tsev neeg.
    .choice-changed = Lawv hais tsis meej, los sis tam sim no qhov chaw los sis txoj haujlwm txawv ntawm thawj zaug caw
    .choice-zone = Hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ), hauv Phab Mab (Myanmar) los sis hauv Cambodia (ກຳປູເຈຍ)
    .choice-elsewhere = Hauv lwm lub teb chaws, xws li Suav teb, Malaysia, Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) los sis Nyij Pooj (ຍີ່ປຸ່ນ)
    .choice-thailand = Hauv Thaib teb

# en: efbd49b3
check-before-you-go-question-work = Yog hom haujlwm dab tsi?
    .why = Muaj ntau cov xov txog kev dag thiab kev yuam hauv qee hom haujlwm. Kuj muaj li no hauv tsev neeg, hauv liaj teb, hauv chaw tsim khoom thiab hauv chaw ua vaj tse.
    .ask = Nug: Txhua hnub kuv yuav ua dab tsi? Pes tsawg teev? Nyob qhov twg? Ua rau leej twg? Kom lawv sau ua ntawv.
    .choice-screen = Sau ntawv tham (chat), muag khoom los sis pab neeg yuav khoom hauv internet, ntaus ntawv, los sis haujlwm hauv casino (chaw twv txiaj)
    .choice-night = Khw noj mov, bar (chaw haus cawv), karaoke los sis chaw zaws ib ce (massage)
    .choice-fishing = Hauv nkoj nuv ntses, los sis nrog ntses thiab khoom noj hauv hiav txwv
    .choice-other = Lwm yam haujlwm: chaw tsim khoom (ໂຮງງານ), liaj teb, ua vaj tse, haujlwm hauv tsev

# en: 06c48971
check-before-you-go-question-marriage = Puas muaj kev sib yuav nyob hauv cov lus caw?
    .why = Qee leej, luag cog lus tias yuav muaj txiv thiab muaj nyiaj. Tom qab ntawd lawv raug kaw, raug ntaus los sis raug muag.
    .ask = Nug koj tsev neeg thiab tus neeg coj lus caw tuaj: Puas muaj neeg hais txog kev sib yuav, los sis nyiaj rau tsev neeg yog ib tug mus yuav txiv los sis yuav poj niam?
    .choice-yes = Muaj, kev sib yuav, los sis nyiaj rau kuv tsev neeg yog kuv sib yuav
    .choice-no = Tsis muaj

# en: 75c56584
check-before-you-go-question-contract = Koj puas muaj ntawv cog lus ua haujlwm?
    .why = Ntawv cog lus ua haujlwm yog daim ntawv uas sau qhov tus tswv haujlwm cog lus. Raws kev cai lij choj Los Tsuas, neeg ua haujlwm mus txawv teb chaws nrog ntawv cog lus. Hauv Thaib teb, kev cai lij choj kom muaj ntawv cog lus sau ua tus neeg ua haujlwm hom lus.
    .ask = Thov daim ntawv cog lus ua ntej koj mus, thiab ib daim luam (ສຳເນົາ) cia. Saib: tus tswv haujlwm, qhov chaw, txoj haujlwm, nyiaj hli, pes tsawg teev, hnub so, thiab leej twg them zaub mov, chav nyob thiab kev mus los.
    .choice-none = Tsis muaj dab tsi
    .choice-spoken = Cog lus ntawm qhov ncauj xwb
    .choice-unread = Muaj, sau ua ntawv, tiam sis kuv nyeem tsis tau
    .choice-read = Muaj, sau ua ntawv, ua hom lus uas kuv nyeem tau

# en: d972a469
check-before-you-go-question-pay = Koj puas paub tias koj yuav tau nyiaj hli npaum li cas?
    .why = Nyiaj hli tsis meej, tej zaum tau me ntsis los sis tsis tau li. Nyiaj hli ntau heev rau haujlwm yooj yim yog ib lub cim ntawm lus caw cuav (dag).
    .ask = Nug: Npaum li cas? Them hnub twg? Txiav npaum li cas rau zaub mov, chav nyob, kev mus los thiab ntaub ntawv? Muab piv nrog nyiaj hli tsawg tshaj (minimum wage) ntawm qhov chaw ntawd. Qhov ntawd yog nyiaj hli tsawg tshaj uas kev cai lij choj pub.
    .choice-high = Paub, nyiaj ntau heev rau haujlwm yooj yim
    .choice-unclear = Tsis paub, los sis lawv hais tias "nyiaj hli zoo" xwb
    .choice-told = Paub, npaum li cas thiab hnub twg

# en: 1e699e3f
check-before-you-go-question-money = Puas muaj neeg kom koj them nyiaj?
    .why = Txij xyoo { $thai-year } los, kev cai lij choj Thaib hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg txawv teb chaws. Raws ib txoj cai Los Tsuas, tuam txhab sau tau ib tug nqi me xwb.
    .ask = Nug: Ib qho nyiaj twg them rau dab tsi? Leej twg tau? Kuv puas tau ntawv txais nyiaj (ib daim ntawv qhia tias kuv them lawm)?
    .choice-unclear = Muaj, tiam sis lawv hais tsis meej tias them rau dab tsi, los sis tseem tsis tau muaj ntawv cog lus
    .choice-fee = Muaj, ib tug nqi nrhiav haujlwm
    .choice-papers = Muaj, tiam sis rau passport, visa los sis kuaj mob xwb
    .choice-no = Tsis muaj

# en: a6e58f15
check-before-you-go-question-fee-size = Qhov nyiaj lawv kom them puas ntau dua { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli?
    .why = Raws ib txoj cai Los Tsuas xyoo { $rule-year }, tuam txhab sau tsis pub tshaj feem no ntawm ib lub hlis nyiaj hli. Piv txwv: yog nyiaj hli yog { $example-pay } ib lub hlis, nws yog { $example-fee }.
    .ask = Kom lawv sau ob qho nyiaj ua ntawv: tag nrho qhov koj yuav tsum them, thiab nyiaj hli ib lub hlis. Koj nug tau ib tug neeg txawj suav lej kom pab koj.
    .choice-more = Ntau dua
    .choice-less = Tsis ntau dua, npaum no los sis tsawg dua

# en: 609153df
check-before-you-go-question-debt = Thaum pib, koj puas yuav tshuav nuj nqis?
    .why = Ua haujlwm them ib co nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. Kev yuam ua haujlwm yog haujlwm uas ib tug neeg hais tias tsis kam los tsis tau, tawm los tsis tau.
    .ask = Nug: Leej twg them kev mus los, zaub mov, chav nyob thiab khaub ncaws? Kuv puas yuav tsum them rov qab? Npaum li cas, thiab txog thaum twg? Yog kuv xav tawm yuav ua li cas?
    .choice-advance = Tshuav, lawv them ua ntej los sis muab nyiaj rau kuv tsev neeg, thiab kuv ua haujlwm them rov qab
    .choice-loan = Tshuav, kuv qiv nyiaj ntawm lwm tus thiaj mus tau
    .choice-no = Tsis tshuav

# en: 4881e2ef
check-before-you-go-question-papers = Leej twg yuav khaws koj phau passport?
    .why = Yog lwm tus khaws koj phau passport, koj tawm mus nyuaj. Kev txeeb neeg ua haujlwm phau passport cia yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Nug ua ntej koj mus: Puas muaj neeg yuav muab kuv phau passport? Vim li cas? Thaum twg kuv tau rov qab?
    .choice-they = Tus neeg nrhiav neeg ua haujlwm, lub tuam txhab los sis tus tswv haujlwm yuav khaws, los sis twb khaws lawm
    .choice-none = Kuv tsis muaj passport
    .choice-me = Kuv khaws kuv tus kheej

# en: 6e106de7
check-before-you-go-question-way = Koj yuav hla ciam teb li cas?
    .why = Yuav ua haujlwm txawv teb chaws nrog ntaub ntawv, koj yuav tsum muaj visa ua haujlwm thiab hla lub chaw hla ciam teb raug cai. Nyiag hla, los sis siv visa ncig teb chaws mus ua haujlwm, yog ib lub cim ntawm lus caw cuav (dag).
    .ask = Nug: Hla ciam teb qhov twg? Visa dab tsi? Kuv puas saib tau ua ntej peb mus? Visa yog kev tso cai nkag teb chaws. Visa Thaib rau kev ua haujlwm hu ua visa L-A.
    .choice-hidden = Hla dej los sis hla hav zoov, deb ntawm lub chaw hla ciam teb raug cai
    .choice-visit = Hla lub chaw hla ciam teb raug cai (ດ່ານ) los sis tshav dav hlau, ua neeg ncig teb chaws los sis siv daim ntawv hla ciam teb (border pass; ບັດຜ່ານແດນ)
    .choice-work-visa = Hla lub chaw hla ciam teb raug cai (ດ່ານ) los sis tshav dav hlau, muaj visa ua haujlwm

# en: eb25800c
check-before-you-go-question-pressure = Puas muaj neeg yuam los sis kom koj maj?
    .why = Tus neeg uas xav siv koj, tej zaum nws tsis pub koj muaj sij hawm xav los sis nug.
    .ask = Hais tias koj xav tau ob peb hnub los xav. Saib tias tus neeg ntawd ua li cas. Nrog ib tug neeg koj ntseeg tham txog nws.
    .choice-threat = Muaj, lawv hem kuv los sis kuv tsev neeg, los sis tsis pub kuv hais tias tsis kam
    .choice-secret = Muaj, lawv kom kuv tsis txhob qhia leej twg
    .choice-hurry = Muaj, lawv kom kuv mus los sis them tam sim no
    .choice-no = Tsis muaj

# en: d9bdbc3e
check-before-you-go-question-family = Koj tsev neeg puas paub tias koj yuav mus qhov twg, thiab koj yuav ua haujlwm rau leej twg?
    .why = Koj tsev neeg nrhiav tau koj thiab nrhiav tau kev pab, yog lawv paub tias koj nyob qhov twg.
    .ask = Nug tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj. Sau rau daim ntawv. Tso ib daim rau koj tsev neeg thiab khaws ib daim.
    .choice-nobody = Tsis paub, lawv tsis paub tias kuv yuav mus
    .choice-no-name = Lawv paub, tiam sis tsis tau muaj leej twg qhia tus tswv haujlwm lub npe rau peb
    .choice-part = Lawv paub me ntsis, tiam sis tsis muaj chaw nyob los sis tus xov tooj
    .choice-all = Paub, lawv muaj lub npe, chaw nyob thiab tus xov tooj sau rau daim ntawv

# en: 4c4a142a
check-before-you-go-flag-under-age = Koj tsis tau txog { $adult } xyoo
    .reason = Raws kev cai lij choj Los Tsuas (Decree 245 xyoo { $decree-year }), ib tug neeg yuav tsum muaj { $adult } xyoo rov saud thiaj xa tau mus ua haujlwm txawv teb chaws. Hauv Thaib teb, tus uas tsis tau txog { $adult } xyoo tsis pub ua haujlwm hauv bar, chaw zaws ib ce (massage), chaw twv txiaj los sis chaw lom zem, nuv ntses hauv hiav txwv los sis hauv chaw ua ntses thiab khoom noj hiav txwv. Coj los sis nrhiav ib tug uas tsis tau txog { $adult } xyoo, xav siv thiab tsim txom nws kom tau nyiaj, yog kev lag luam tib neeg. Txawm tias tsis muaj leej twg dag los sis yuam, thiab txawm tus hluas ntawd kam, los tseem yog.
    .do = Koj tsis tau ua dab tsi txhaum. Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Nrog ib tug neeg laus uas koj ntseeg tham, los sis hu ib tus xov tooj pab. Cov hluas hu tau lawv tus kheej. Puas yog koj tus me nyuam los sis ib tug kwv tij? Maj mam tham, mloog, thiab hu ua ke.

# en: 6073de04
check-before-you-go-flag-stranger = Ib tug neeg koj tsis paub caw koj
    .reason = Thaum xyoo { $warning-year }, tsoom fwv Los Tsuas fab haujlwm (ກະຊວງແຮງງານ) ceeb toom txog neeg thiab tuam txhab hauv internet (social media) uas tsis muaj kev tso cai es caw mus ua haujlwm hauv Kaus Lim. Ib tug hluas muaj { $victim-age } xyoo nyob sab qaum teb Los Tsuas tau ib tsab ntawv hauv Facebook los ntawm ib tug neeg nws tsis paub txog kev khwv nyiaj. Tus hluas no thaum kawg nyob hauv ib qho chaw kaw hauv Phab Mab (Myanmar), uas luag yuam neeg dag lwm tus hauv internet. Qee lub account ploj mus tom qab caw tag.
    .do = Zoo dua yog tsis txhob xa nyiaj, duab, video los sis ntaub ntawv tam sim no. Nug lub tuam txhab lub npe thiab chaw nyob. Nug hoob kas haujlwm txog nws. Khaws cov ntawv sib tham.

# en: 96015222
check-before-you-go-flag-known-recruiter = Ib tug neeg koj paub caw koj
    .reason = Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais tias tus neeg nrhiav neeg ua haujlwm feem ntau yog ib tug uas nws paub: neeg zej zog, phooj ywg, kwv tij neej tsa, los sis ib tug hauv zos uas tau mus txawv teb chaws. Qhov no tsis txhais tias tus neeg ntawd dag koj.
    .do = Nug tib cov lus nug uas koj nug neeg koj tsis paub: Tus tswv haujlwm yog leej twg? Qhov chaw nyob qhov twg? Nyiaj hli npaum li cas? Leej twg them leej twg? Kom lawv sau ua ntawv. Nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) thiab.

# en: bc2494d1
check-before-you-go-flag-no-licence = Tsis muaj tuam txhab uas muaj ntawv tso cai
    .reason = Raws cov cai Los Tsuas (Decree 245 xyoo { $decree-year }), lub tuam txhab uas xa neeg mus ua haujlwm txawv teb chaws yuav tsum muaj ntawv tso cai. Tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) muab kev tso cai rau txhua zaus xa neeg. Rau qee cov haujlwm txawv teb chaws, hoob kas tsoom fwv ua qhov no lawv tus kheej. Cov lus ceeb toom txog lus caw cuav kuj hais txog lub cim no: tsis muaj tuam txhab uas muaj ntawv tso cai, los sis tsis muaj tuam txhab uas kuaj tau.
    .do = Nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) tias muaj txoj kev twg nrog ntaub ntawv. Nug tus neeg nrhiav neeg ua haujlwm tias leej twg lav cov lus cog. Zoo dua yog tos, tsis txhob kos npe thiab tsis txhob them, kom txog thaum koj paub.

# en: daee00ba
check-before-you-go-flag-licence-unchecked = Tsis tau muaj leej twg kuaj daim ntawv tso cai
    .reason = Tuam txhab Los Tsuas yuav tsum muaj ntawv tso cai thiaj xa tau neeg mus ua haujlwm txawv teb chaws. Raws ib txoj cai xyoo { $rule-year }, yuav tsum ua dua tshiab txhua { $years } xyoo. Peb tsis muaj daim ntawv teev cov tuam txhab uas hnub no muaj.
    .do = Hais kom lub tuam txhab muab daim ntawv tso cai rau koj saib. Sau lub npe thiab hnub ntawm daim ntawv cia. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) txog nws ua ntej koj kos npe los sis them.

# en: 996d2154
check-before-you-go-flag-place-changed = Qhov chaw los sis txoj haujlwm tsis meej, los sis hloov lawm
    .reason = Raug dag txog haujlwm, nyiaj hli los sis qhov chaw yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Cov lus ceeb toom txog lus caw cuav hais txog lwm lub cim: neeg raug coj mus rau lwm lub teb chaws, tsis yog lub uas sib cog lus. Luag cog lus rau ib tug hluas Los Tsuas muaj { $victim-age } xyoo tias yuav tau haujlwm hauv khw noj mov, tom qab ntawd nws raug muag ob peb zaug thiab raug coj mus Phab Mab (tsab xov xyoo { $report-year }).
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Kom lawv sau qhov chaw tshiab thiab txoj haujlwm ua ntawv. Koj puas twb taug kev lawm? Hu ib tus xov tooj pab sai li sai tau, thiab qhia koj tsev neeg tias koj nyob qhov twg.

# en: ca41d5f6
check-before-you-go-flag-zone = Qhov chaw uas neeg coob tau thov kev pab
    .reason = Thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) nyob hauv Bokeo (ບໍ່ແກ້ວ). Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais txog nuj nqis txij thawj hnub, thiab neeg uas raug kaw, raug ntaus, los sis raug muag rau lwm lub tuam txhab. Thaum xyoo { $un-year } United Nations (UN, ສະຫະປະຊາຊາດ) hais tias: tsawg kawg { $myanmar } leej neeg hauv Phab Mab (Myanmar) thiab { $cambodia } leej hauv Cambodia (ກຳປູເຈຍ) tej zaum raug kaw thiab raug yuam dag lwm tus hauv internet. United Nations hais tias lawv yog neeg raug tsim txom, tsis yog neeg txhaum.
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Puas muaj ib tug hauv koj tsev neeg twb nyob hauv thaj chaw Golden Triangle lawm thiab tawm tsis tau? Thaum xyoo { $police-year } tub ceev xwm Los Tsuas hais tias: lawv nkag mus tau thaum tus neeg los sis tsev neeg tuaj foob. Tsev neeg hu tau.

# en: a64d25fd
check-before-you-go-flag-other-country = Nug tias txoj kev raug cai twg mus lub teb chaws no
    .reason = Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້): hoob kas tsoom fwv ua txoj haujlwm EPS (visa E-9). Rau caij ua liaj teb thiab nuv ntses, tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) tau sib cog lus nrog tej cheeb tsam hauv Kaus Lim. Thaum xyoo { $korea-year } lawv ceeb toom txog lus caw cuav. Nyij Pooj (ຍີ່ປຸ່ນ): mus tau los ntawm cov koom haum uas muaj kev tso cai xwb. Malaysia: thaum xyoo { $malaysia-date } lawv hais tias tsis muaj kev sib cog lus txog haujlwm nrog Los Tsuas. Suav teb: peb nrhiav tsis tau ib txoj kev ntawm tsoom fwv rau neeg ua haujlwm Los Tsuas. Tej no tej zaum hloov lawm.
    .do = Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC): Muaj txoj kev raug cai twg? Raug nqi npaum li cas? Siv sij hawm ntev npaum li cas?

# en: 554b479a
check-before-you-go-flag-online-work = Haujlwm hauv internet los sis hauv casino
    .reason = Lus caw zoo li no coob yog lus cuav. Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais txog neeg hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) uas luag cog lus tias yuav tau haujlwm sau ntawv tham, muag khoom los sis khw noj mov. Lawv tshuav nuj nqis txij thaum pib, thiab qee leej raug yuam pw nrog neeg kom lwm tus tau nyiaj. Thaum xyoo { $un-year } United Nations (UN, ສະຫະປະຊາຊາດ) hais tias neeg hauv cheeb tsam no raug yuam dag lwm tus hauv internet, thiab raug txeeb passport thiab xov tooj. Nyiaj hli zoo, kev xeem yooj yim thiab them tsheb them dav hlau rau koj, feem ntau yog ib feem ntawm lus caw cuav.
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Nug lub tuam txhab lub npe thiab chaw nyob, thiab nug hoob kas haujlwm txog nws. Puas muaj ib tug twb nyob ntawd thiab raug yuam dag lwm tus? Tus neeg ntawd xav tau kev pab, tsis txhob liam nws.

# en: 2d2b09d3
check-before-you-go-flag-night-work = Haujlwm hauv khw noj mov, bar, karaoke los sis chaw zaws ib ce (massage)
    .reason = Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais txog cov ntxhais Los Tsuas uas luag cog lus tias yuav tau haujlwm khw noj mov hauv Thaib teb. Lawv raug yuam pw nrog neeg kom lwm tus tau nyiaj, thiab qee leej raug ntaus los sis tsis tau nyiaj hli. Thaum xyoo { $debt-year }, luag kom cov ntxhais them rov qab nqi khaub ncaws, nqi tshuaj pleev ntsej muag, thiab { $travel-low } txog { $travel-high } rau kev mus los. Hauv Thaib teb, tus uas tsis tau txog { $adult } xyoo tsis pub ua haujlwm hauv bar, chaw zaws ib ce, chaw twv txiaj los sis chaw lom zem. Peb hais tsis tau tias cov lus caw koj puas zoo li ntawd.
    .do = Nug qhov chaw ntawd lub npe thiab chaw nyob, thiab kom sau nyiaj hli ua ntawv. Muab cov no rau koj tsev neeg. Khaws koj phau passport koj tus kheej. Nrog koj tsev neeg teem tias thaum twg koj yuav hu.

# en: 25583a47
check-before-you-go-flag-fishing = Haujlwm hauv nkoj los sis nrog ntses thiab khoom noj hiav txwv
    .reason = Ib tsab cai Los Tsuas (decree) xyoo { $decree-year } tsis pub xa neeg mus nuv ntses hauv nkoj me. Hauv Thaib teb, ib tug neeg yuav tsum muaj { $adult } xyoo thiaj nuv ntses hauv hiav txwv tau thiab ua haujlwm hauv chaw ua ntses thiab khoom noj hiav txwv tau. Ib daim ntawv qhia xyoo { $report-year } hais txog txiv neej thiab me nyuam tub Los Tsuas uas raug yuam ua haujlwm hauv nkoj Thaib. Cov neeg nuv ntses hais txog tus thawj nkoj uas txeeb ntaub ntawv cia, ua { $hours } teev ib hnub, thiab ntau xyoo tsis tau nyiaj. Feem coob ntawm cov no yog neeg lwm lub teb chaws hais.
    .do = Thov ib daim ntawv cog lus thiab ib daim luam rau koj. Ib txoj cai Thaib xyoo { $rule-year } kom muaj qhov no rau kev nuv ntses hauv hiav txwv. Nug lub nkoj thiab tus tswv nkoj lub npe, thiab muab rau koj tsev neeg. Nug hoob kas haujlwm saib puas pub ua txoj haujlwm no.

# en: b7033ffc
check-before-you-go-flag-marriage-offer = Kev sib yuav txawv teb chaws nyob hauv cov lus caw
    .reason = Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais tias: luag hais yuav muab kwv yees li { $dowry }, los sis txog { $dowry-top }, rau tsev neeg hauv Los Tsuas yog ib tug ntxhais mus yuav txiv hauv Suav teb. Qee tus poj niam thiab ntxhais tawm tsis tau los sis hu los tsev tsis tau, raug ntaus los sis raug muag. Qee tus ntxhais muaj { $youngest } xyoo xwb. Kev cai lij choj Los Tsuas txog kev lag luam tib neeg kuj hais tias muaj neeg siv kev sib yuav los npog. Thaum xyoo { $post-year } ib tsab ntawv hauv Facebook hais yuav muab { $post-pay } ib lub hlis yog yuav ib tug txiv ua lag luam thiab kom xa video tuaj. Tom qab ntawd lub account ploj lawm.
    .do = Zoo dua yog tsis txhob mus, tsis txhob txais thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Koj hais tau tias koj tsis kam, txawm tias lwm tus kam lawm. Hu ib tus xov tooj pab. Puas muaj ib tug hauv koj tsev neeg twb nyob ntawd lawm? Koj hu pab tau nws.

# en: 3593f038
check-before-you-go-flag-no-contract = Tsis muaj ntawv cog lus sau cia
    .reason = Raws kev cai lij choj Los Tsuas (Decree 245 xyoo { $decree-year }), neeg ua haujlwm mus txawv teb chaws nrog ntawv cog lus ua haujlwm. Kev cai lij choj Thaib, hloov thaum xyoo { $thai-year }, kom muaj ntawv cog lus sau ua tus neeg ua haujlwm hom lus, raws li ILO (International Labour Organization) piav. Lus cog ntawm qhov ncauj nrhiav pov thawj nyuaj.
    .do = Thov daim ntawv cog lus ua ntawv ua ntej koj mus los sis them. Nws tsim nyog hais txog: tus tswv haujlwm, qhov chaw, txoj haujlwm, nyiaj hli thiab hnub them, pes tsawg teev, hnub so, thiab leej twg them zaub mov, chav nyob thiab kev mus los. Khaws ib daim luam, thiab tso ib daim rau koj tsev neeg.

# en: 1f5fd665
check-before-you-go-flag-contract-unread = Koj nyeem tsis tau daim ntawv cog lus
    .reason = Kev cai lij choj Thaib, hloov thaum xyoo { $thai-year }, kom muaj ntawv cog lus sau ua tus neeg ua haujlwm hom lus, raws li ILO (International Labour Organization) piav.
    .do = Zoo dua yog tsis txhob kos npe tam sim no. Thov daim ntawv cog lus ua koj hom lus. Thov ib tug neeg koj ntseeg, hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) nyeem rau koj mloog. Khaws ib daim luam.

# en: 69dace29
check-before-you-go-flag-high-pay = Nyiaj hli ntau heev rau haujlwm yooj yim
    .reason = Cov lus ceeb toom ntawm cov hoob kas sawv cev teb chaws, ntawv xov xwm thiab website nrhiav haujlwm hais txog lub cim no ntawm lus caw cuav: nyiaj hli ntau rau haujlwm uas tsis tas muaj txuj ci ntau. Feem ntau kev xeem yooj yim heev, thiab luag them kev mus thiab chav nyob. Qhov no tsis yog tsoom fwv daim ntawv teev.
    .do = Nug tias neeg ua haujlwm no qhov ntawd ib txwm tau nyiaj hli npaum li cas. Muab piv nrog nyiaj hli tsawg tshaj uas kev cai lij choj pub (minimum wage). Nug hoob kas haujlwm txog lub tuam txhab ua ntej koj txiav txim siab.

# en: ea352012
check-before-you-go-flag-pay-unclear = Nyiaj hli tsis meej
    .reason = Hauv Thaib teb, ntawv cog lus ua haujlwm yuav tsum hais tias nyiaj hli npaum li cas. Nws tsis pub tsawg dua nyiaj hli tsawg tshaj uas kev cai lij choj pub (minimum wage), thiab yuav tsum them tsawg kawg ib zaug txhua hli. Kev dag txog nyiaj hli, thiab kev khaws nyiaj hli cia tsis them, yog cov cim ntawm kev yuam ua haujlwm.
    .do = Kom lawv sau ua ntawv: Npaum li cas? Hnub twg? Rau pes tsawg teev? Txiav npaum li cas, thiab rau dab tsi? Ua haujlwm ntxiv them li cas?

# en: c1af2fa8
check-before-you-go-flag-unclear-fee = Kom them nyiaj ntxov dhau, los sis tsis hais tias them rau dab tsi
    .reason = Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: kom them nyiaj ntxov. Muaj ib zaug, tsawg kawg { $people } leej neeg Los Tsuas them rau visa cuav mus Kaus Lim Qab Teb. Ib leeg poob ntawm { $low } mus txog tshaj { $high }. Tsab xov tsis muaj hnub.
    .do = Zoo dua yog tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Thov ib daim ntawv uas hais tias nyiaj them rau dab tsi thiab leej twg tau. Koj puas twb them lawm? Koj tsis txhaum. Khaws txhua daim ntawv thiab txhua tsab ntawv sib tham, thiab hu nug kev taw qhia.

# en: e8b0afd6
check-before-you-go-flag-job-fee = Luag kom koj them nqi nrhiav haujlwm
    .reason = Txij xyoo { $thai-year } los, kev cai lij choj Thaib hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg txawv teb chaws. Lawv tseem yuav tau teev tias dab tsi suav ua tus nqi no. Raws ib txoj cai Los Tsuas xyoo { $rule-year }, tuam txhab sau tsis pub tshaj { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli. Yog li ntawd ob lub teb chaws cov cai tsis sib xws.
    .do = Nug tias txoj cai twg pub sau tus nqi no, thiab them rau dab tsi. Nug hoob kas haujlwm ua ntej koj them. Yog koj them, thov ntawv txais nyiaj (ib daim ntawv qhia tias koj them lawm) thiab khaws cia.

# en: 49cb6a42
check-before-you-go-flag-papers-fee = Luag kom koj them rau ntaub ntawv
    .reason = Ntaub ntawv zoo li no muaj nqi uas tsoom fwv teev. Thaum xyoo { $visa-year }, Thaib teb teev tus nqi visa L-A yog { $visa } rau neeg ua haujlwm uas mus raws kev sib cog lus nrog Los Tsuas. Qhov no siv tau txog xyoo { $visa-end }. Thaum xyoo { $passport-year }, passport Los Tsuas raug nqi { $passport }, thiab passport electronic raug nqi { $e-passport }. Cov nqi passport los ntawm ib tsab xov xwb thiab tej zaum hloov lawm.
    .do = Nug tus nqi ntawm ib daim ntawv zuj zus. Nug lub hoob kas uas ua daim ntawv ntawd tias raug nqi npaum li cas. Thov ntawv txais nyiaj (ib daim ntawv qhia tias koj them lawm) thiab khaws cia.

# en: a96a37be
check-before-you-go-flag-fee-above-limit = Tus nqi siab dua li ib txoj cai Los Tsuas pub
    .reason = Raws ib txoj cai Los Tsuas xyoo { $rule-year }, tuam txhab sau tsis pub tshaj { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli. Peb tsis paub xyov nws puas sau tau lwm cov nqi thiab. Ib tsab kev cai lij choj tshiab xyoo { $law-year } tej zaum hloov qhov no; peb tsis tau pom tias nws hais li cas txog nqi. Thaum xyoo { $report-date }, ib tsab xov hais tias cov tuam txhab kom them kwv yees li { $asked }. Qhov ntawd tsis yog tus nqi uas tsoom fwv teev.
    .do = Thov ib daim ntawv teev tag nrho cov nqi: ib qho nyiaj twg them rau dab tsi, thiab leej twg them. Muab rau hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) saib ua ntej koj them.

# en: d36ebb74
check-before-you-go-flag-debt-to-recruiter = Koj yuav tshuav nuj nqis rau cov neeg uas coj koj mus
    .reason = Ua haujlwm them nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Hauv Thaib teb, luag kom cov ntxhais them rov qab nqi khaub ncaws, nqi tshuaj pleev ntsej muag thiab nqi mus los, thiab tag nrho qhov lawv khwv tau mus them nuj nqis. Hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) xyoo { $zone-year }, cov tswv haujlwm kom them { $zone-debt }, thiab nqi zaub mov thiab chav nyob thiab.
    .do = Kom lawv sau ua ntawv: Nuj nqis npaum li cas? Txiav npaum li cas txhua hli? Thaum twg them tas? Nug tias yog koj xav tawm yuav ua li cas. Yog lawv tsis teb, zoo dua yog tos thiab nug ib tus xov tooj pab.

# en: 9865c4fd
check-before-you-go-flag-loan = Koj yuav qiv nyiaj mus
    .reason = Tej txoj kev raug cai tej zaum qeeb thiab kim. Vim li ntawd, neeg mus cuag neeg nruab nrab (ນາຍໜ້າ: neeg coj neeg mus ua haujlwm kom tau nyiaj) thiab tshuav nuj nqis. Nuj nqis ua rau tawm haujlwm phem nyuaj dua.
    .do = Suav ua ntej koj qiv: Yuav siv pes tsawg lub hlis nyiaj hli thiaj them tas? Yog haujlwm tas ntxov yuav ua li cas? Kom lawv sau cov lus cog ntawm kev qiv nyiaj ua ntawv. Nrog koj tsev neeg los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) tham txog nws.

# en: df483aa8
check-before-you-go-flag-papers-kept = Lwm tus yuav khaws koj phau passport
    .reason = Thaum lwm tus txeeb neeg ua haujlwm phau passport los sis daim npav qhia tus kheej cia, nws yog ib lub cim ntawm kev yuam ua haujlwm. Hauv Thaib teb, tus uas txeeb neeg ua haujlwm txawv teb chaws cov ntaub ntawv tseem ceeb cia tej zaum raug kaw txog { $months } lub hlis, raug nplua txog { $fine }, los sis raug ob yam. Qhov no los ntawm ib tsab cai xyoo { $law-year }; peb tsis paub tag nrho qhov hloov tom qab.
    .do = Hais tias koj xav khaws koj phau passport koj tus kheej. Luam cia: ib co rau koj tsev neeg, ib co rau koj, thiab cov duab hauv koj lub xov tooj. Lawv puas xav tau mus ua visa? Kom lawv sau ua ntawv tias thaum twg koj tau rov qab. Lawv puas twb khaws lawm? Thov rov qab, thiab yog lawv tsis kam, thov kev pab.

# en: 82602b88
check-before-you-go-flag-no-own-papers = Koj tsis muaj passport
    .reason = Yuav ua haujlwm hauv Thaib teb nrog ntaub ntawv, ib tug neeg yuav tsum muaj phau ntawv hla teb chaws (passport) los sis ntawv taug kev, visa L-A, ntawv cog lus ua haujlwm thiab ntawv tso cai ua haujlwm. Ua haujlwm tsis muaj ntawv tso cai tej zaum raug nplua { $fine-low } txog { $fine-high }, thiab tus neeg raug xa rov qab (cov xov txog xyoo { $fine-year }). Thaum xyoo { $girls-year }, { $girls } leej ntxhais Los Tsuas uas tsis muaj ntaub ntawv raug tub ceev xwm Suav teb kaw tshaj { $months } lub hlis.
    .do = Nug tias ua li cas koj thiaj tau passport ua ntej koj mus, thiab raug nqi npaum li cas. Nug hoob kas haujlwm tias txoj haujlwm no yuav tsum muaj cov ntaub ntawv twg. Koj puas twb nyob txawv teb chaws lawm tsis muaj ntaub ntawv? Koj tseem hu tau thov kev pab.

# en: 5ebcdfb7
check-before-you-go-flag-hidden-crossing = Ib txoj kev nyiag hla ciam teb
    .reason = Neeg uas hla dej los sis hla hav zoov tau raug ntes. Thaum xyoo { $broker-year } qee leej them neeg coj kev (ນາຍໜ້າ: neeg coj neeg hla ciam teb kom tau nyiaj) { $broker-low } txog { $broker-high }. Txij xyoo { $arrests-from } txog xyoo { $arrests-to }, { $arrested } leej neeg ua haujlwm Los Tsuas tsis muaj ntaub ntawv raug ntes hauv Thaib teb. Ua haujlwm tsis muaj ntawv tso cai tej zaum raug nplua { $fine-low } txog { $fine-high } (cov xov txog xyoo { $fine-year }). Kev nyiag hla kuj yog ib lub cim ntawm lus caw cuav (dag).
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) txog txoj kev raug cai. Puas muaj ib tug twb hla lawm thiab muaj teeb meem? Hauv Thaib teb, neeg ua haujlwm muaj cai, txawm muaj ntaub ntawv los tsis muaj los xij, thiab hu tau thov kev pab.

# en: 1050fe34
check-before-you-go-flag-visit-visa = Tsis muaj visa ua haujlwm
    .reason = Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: visa ncig teb chaws (tourist visa) mus ua haujlwm. Tsawg kawg { $people } leej neeg Los Tsuas poob nyiaj rau visa ncig teb chaws cuav mus Kaus Lim Qab Teb. Ua haujlwm hauv Thaib teb tsis muaj ntawv tso cai tej zaum raug nplua { $fine-low } txog { $fine-high }. Tus neeg raug xa rov qab thiab tsis tau ntawv tso cai ua haujlwm { $ban-years } xyoo (cov xov txog xyoo { $fine-year }). Peb nrhiav tsis tau cov cai hnub no txog neeg ua haujlwm Los Tsuas uas siv daim ntawv hla ciam teb (border pass; ບັດຜ່ານແດນ).
    .do = Nug tias koj tau visa dab tsi, thiab ntawv tso cai ua haujlwm dab tsi. Thov saib ua ntej koj mus los sis them. Nug hoob kas haujlwm tias txoj haujlwm no yuav tsum muaj visa dab tsi.

# en: 1944879b
check-before-you-go-flag-threat = Muaj neeg hem koj
    .reason = Kev hem neeg ua haujlwm los sis tsev neeg yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Tsis yog koj txhaum. Zoo dua yog tsis txhob mus ua ntej koj tau nrog ib tug neeg uas pab tau tham. Qhia rau ib tug neeg koj ntseeg. Hu ib tus xov tooj pab. Yog tam sim no koj raug kev txaus ntshai, hu tub ceev xwm. Khaws cov ntawv sib tham yog koj ua tau yam tsis muaj kev txaus ntshai.

# en: 1ae5c7ad
check-before-you-go-flag-secret = Luag kom koj tsis txhob qhia leej twg
    .reason = Raug cais deb ntawm tsev neeg thiab lwm tus neeg yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Yog tsis muaj leej twg paub, tsis muaj leej twg mus nrhiav tau koj.
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Koj tsis tas zais qhov no. Qhia rau ib tug neeg koj ntseeg, hauv tsev los sis hauv ib tus xov tooj pab.

# en: a3248eae
check-before-you-go-flag-hurry = Luag kom koj maj
    .reason = Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: "mus tam sim no". Tus neeg uas maj tsis muaj sij hawm nug.
    .do = Tsis txhob maj. Hais tias koj xav tau ob peb hnub los nug koj tsev neeg thiab hoob kas haujlwm. Yog thaum ntawd cov lus caw tsis muaj lawm, tsis txhais tias koj ua yuam kev.

# en: 4a669671
check-before-you-go-flag-family-unaware = Koj tsev neeg tsis paub
    .reason = Raug cais deb ntawm tsev neeg yog ib lub cim ceeb toom. Hauv ib qho kev nug neeg yav tas los, { $percent } feem pua (%) ntawm niam txiv tsis paub tias lawv cov me nyuam nyob qhov twg (luam thaum xyoo { $survey-year }).
    .do = Qhia rau ib tug hauv koj tsev neeg. Puas nyuaj? Ces qhia rau lwm tus neeg koj ntseeg. Tso tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj cia rau tus neeg ntawd. Teem tias thaum twg koj yuav hu.

# en: d63fc432
check-before-you-go-flag-employer-unknown = Tsis muaj leej twg qhia koj tus tswv haujlwm lub npe
    .reason = Lus taw qhia rau neeg mus txawv teb chaws hais tias: paub tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj ua ntej koj mus. Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: ib lub tuam txhab uas kuaj tsis tau.
    .do = Kom lawv sau lub npe, chaw nyob thiab tus xov tooj rau daim ntawv. Yog koj tsis tau, zoo dua yog tos, tsis txhob mus thiab tsis txhob them. Nug hoob kas haujlwm tias nws paub dab tsi txog tus tswv haujlwm.

# en: e523faec
check-before-you-go-flag-family-details = Koj tsev neeg yuav tsum paub ntau dua
    .reason = Lus taw qhia rau neeg mus txawv teb chaws hais tias: tso tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj cia rau koj tsev neeg.
    .do = Sau rau daim ntawv, nrog cov neeg uas coj koj mus lawv cov npe. Tso daim luam ntawm koj cov ntaub ntawv rau koj tsev neeg. Teem tias ntev npaum li cas koj hu ib zaug.

## Self-check for someone at work abroad: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

# en: c00fa135
check-where-i-am-now = Qhov kuv nyob tam sim no: ua haujlwm deb tsev
    .about = Koj puas ua haujlwm txawv teb chaws, los sis deb tsev hauv Los Tsuas, thiab xav tias muaj ib yam tsis zoo? Cov lus nug no pab koj saib qhov ntawd. Teb thaum tsis muaj leej twg pom koj lub screen. Koj hla tau txhua nqe lus nug. Yog koj nug pab lwm tus, teb thawj nqe lus nug raws li koj tus kheej, thiab lwm nqe raws li tus ntawd. Yog ob lo lus teb puav leej yog, xaiv lo uas ua rau koj txhawj dua. Cov lus nug ua raws cov cim ntawm kev yuam ua haujlwm (haujlwm uas ib tug neeg hais tias tsis kam los tsis tau, tawm los tsis tau) uas International Labour Organization (ILO) teev. Tej zaum ib lub cim xwb los twb yog kev yuam ua haujlwm; feem ntau muaj ob peb lub. Cov lus teb tsis yog pov thawj. Cov ntaub ntawv peb nyeem tsis muaj qhab nia rau cov cim. Peb txoj haujlwm no teev nws tus kheej li cai ntsuas cov cim.
    .found = Qhov koj qhia no muaj cim ceeb toom. Tsis yog koj txhaum. Nrog ib tug neeg uas pab tau tham, sai li sai tau thaum tsis muaj leej twg mloog.
    .nothing-found = Peb tsis pom cim ceeb toom hauv qhov koj qhia. Qhov no tsis yog pov thawj tias txhua yam zoo lawm. Yog koj xav tias muaj ib yam tsis zoo, koj tseem hu nug tau.

# en: 11c6d2ff
check-where-i-am-now-question-alone = Koj puas nyeem tau qhov no koj ib leeg?
    .why = Yog muaj neeg zov koj, nyeem qhov no tej zaum ua rau koj muaj teeb meem. Yog li ntawd, kaw qhov no tam sim no, thiab rov qab los saib thaum koj nyob ib leeg.
    .ask = Saib ib ncig: Leej twg nyob ze? Puas muaj neeg pom lub screen, los sis txeeb tau lub xov tooj ntawm koj?
    .choice-watched = Tsis tau, muaj neeg zov kuv los sis saib kuv lub xov tooj
    .choice-trusted = Muaj ib tug neeg nrog kuv, thiab kuv ntseeg nws
    .choice-alone = Tau, tsis muaj leej twg pom kuv lub screen

# en: 5e25ccb1
check-where-i-am-now-question-age = Koj muaj pes tsawg xyoo?
    .why = Kev cai lij choj tiv thaiv cov uas tsis tau txog { $adult } xyoo kom khov dua.
    .ask = Saib ib daim ntawv uas muaj koj hnub yug. Los sis nug koj tsev neeg.
    .choice-under-18 = Tsis tau txog { $adult } xyoo
    .choice-grown-up = { $adult } xyoo rov saud

# en: 956bc768
check-where-i-am-now-question-work = Txoj haujlwm puas yog qhov uas luag cog lus rau koj?
    .why = Raug dag txog haujlwm, nyiaj hli los sis qhov chaw yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Rov xav: Luag tau hais li cas rau koj ua ntej koj mus? Haujlwm dab tsi, qhov chaw twg, nyiaj hli npaum li cas? Puas muaj sau rau ib qho twg?
    .choice-cheat = Tsis yog, lawv yuam kuv dag neeg hauv internet, los sis ua lwm yam txhaum cai
    .choice-other = Tsis yog, txoj haujlwm, nyiaj hli los sis qhov chaw txawv
    .choice-same = Yog, raws li luag cog lus

# en: 893942e6
check-where-i-am-now-question-leave = Koj puas tawm mus tau thaum koj xav mus, thiab puas tso tau txoj haujlwm no tseg?
    .why = Tawm mus tsis tau raws siab yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Xav xwb, tsis txhob sim: Yog hnub no kuv tawm mus, yuav muaj dab tsi tshwm sim? Yog kuv hais tias kuv xav tso txoj haujlwm tseg ne?
    .choice-locked = Tsis tau, kuv raug kaw, raug zov, los sis raug coj rov qab thaum kuv tawm
    .choice-asked = Tsuas yog lawv tso cai los sis nrog kuv mus, los sis lawv tsis pub kuv tso txoj haujlwm tseg
    .choice-free = Tau, ob yam tib si

# en: efb67737
check-where-i-am-now-question-contact = Koj puas nrog koj tsev neeg thiab lwm tus neeg tham tau raws siab?
    .why = Raug cais deb ntawm tsev neeg thiab lwm tus neeg yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Rov xav: Zaum kawg koj nrog koj tsev neeg tham yog thaum twg? Koj puas hais tau tag nrho qhov koj xav hais?
    .choice-none = Tsis tau, lawv txeeb kuv lub xov tooj, los sis tsis pub kuv hu los sis ntsib leej twg
    .choice-listened = Tsuas yog thaum muaj neeg mloog, los sis lawv qhia kuv tias yuav hais li cas
    .choice-free = Tau

# en: ded597c7
check-where-i-am-now-question-hurt = Puas muaj neeg nyob ntawd ua koj mob?
    .why = Kev ntaus thiab kev tsim txom txog kev sib deev yog cov cim ntawm kev yuam ua haujlwm. Yeej tsis yog koj txhaum.
    .ask = Ua koj mob yog: ntaus, ncaws, kov koj thaum koj tsis kam, yuam koj ua yam txog kev sib deev.
    .choice-beaten = Muaj, lawv ntaus kuv los sis ua kuv lub cev mob
    .choice-sexual = Muaj, lawv kov kuv thaum kuv tsis kam, los sis yuam kuv ua yam txog kev sib deev
    .choice-both = Muaj, ob yam tib si
    .choice-no = Tsis muaj

# en: f52c6cd8
check-where-i-am-now-question-threats = Puas muaj neeg hem koj los sis koj tsev neeg?
    .why = Kev hem neeg ua haujlwm los sis tsev neeg yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Lus hem yog, xws li: "Peb yuav ua koj mob", "Peb yuav ua koj niam koj txiv mob", "Peb yuav muab cov duab no rau neeg saib".
    .choice-harm = Muaj, lawv hais tias lawv yuav ua kuv los sis kuv tsev neeg mob, los sis muab kuv muag rau lwm tus
    .choice-shame = Muaj, lawv hais tias lawv yuav hais kuv phem, los sis muab duab rau neeg saib
    .choice-no = Tsis muaj

# en: 0da74526
check-where-i-am-now-question-weakness = Lawv puas hais tias koj yuav tsum mloog lawv lus vim koj tsis muaj ntaub ntawv los sis tsis muaj nyiaj, los sis tsis paub hom lus?
    .why = Siv ib tug neeg qhov tsis muaj zog yog ib lub cim ntawm kev yuam ua haujlwm. Qhov tsis muaj zog yog xws li: tsis muaj ntaub ntawv, tsis muaj nyiaj, hais lwm hom lus, ntshai.
    .ask = Xav rov qab: Thaum koj thov ib yam, lawv tau hais li cas? Lawv puas hais txog tub ceev xwm, koj cov ntaub ntawv, koj cov nuj nqis los sis koj tsev neeg?
    .choice-police = Hais, lawv hais tias lawv yuav hu tub ceev xwm los sis xa kuv rov qab
    .choice-other = Hais, ua lwm yam
    .choice-no = Tsis hais

# en: 3a2278f3
check-where-i-am-now-question-papers = Leej twg khaws koj phau passport los sis daim npav qhia tus kheej?
    .why = Txeeb neeg ua haujlwm phau passport los sis daim npav qhia tus kheej cia yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Xav rov qab: Zaum kawg leej twg khaws nws? Thov nws rov qab thaum koj ua tau yam tsis muaj kev txaus ntshai xwb.
    .choice-they = Tus tswv haujlwm los sis lwm tus, thiab kuv tsis tau rov qab
    .choice-lent = Tus tswv haujlwm los sis lwm tus, thiab kuv tau thaum kuv thov
    .choice-none = Kuv tsis muaj, los sis ploj lawm los sis siv tsis tau lawm
    .choice-me = Kuv khaws kuv tus kheej

# en: e7ac3ec7
check-where-i-am-now-question-pay = Koj puas tau nyiaj hli raws li sib cog lus?
    .why = Nyiaj hli uas luag khaws cia tsis them yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Suav: Koj ua haujlwm pes tsawg hnub? Koj tau npaum li cas? Luag txiav dab tsi, thiab rau dab tsi?
    .choice-none = Tsis tau nyiaj hli, los sis luag khaws cia ntev
    .choice-less = Tsawg dua qhov sib cog lus, los sis luag txiav ntau
    .choice-agreed = Tau, raws li sib cog lus

# en: 4560c479
check-where-i-am-now-question-debt = Koj puas tshuav tus tswv haujlwm los sis cov neeg uas coj koj tuaj nyiaj?
    .why = Ua haujlwm them ib co nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Nuj nqis yog nqi mus los, nqi ntaub ntawv, nqi zaub mov, nqi chav nyob los sis nqi khaub ncaws, los sis nyiaj nplua. Puas muaj neeg sau cia? Thov saib, yog koj nug tau yam tsis muaj kev txaus ntshai.
    .choice-owe = Tshuav
    .choice-no = Tsis tshuav

# en: 956681e6
check-where-i-am-now-question-debt-end = Cov nuj nqis no puas tsawg zuj zus?
    .why = Nuj nqis uas koj ua haujlwm them tau yeej muaj hnub tas. Nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Yog koj nug tau yam tsis muaj kev txaus ntshai, nug: Thaum pib npaum li cas? Tam sim no npaum li cas? Lub hlis twg yuav them tas?
    .choice-never = Tsis tsawg, nws nyob li qub los sis ntau zuj zus, los sis tsis muaj leej twg qhia kuv tias npaum li cas
    .choice-tied = Kuv tsis paub tias thaum twg tas, thiab tsis pub kuv tawm ua ntej them tas
    .choice-smaller = Tsawg zuj zus, thiab kuv paub tias thaum twg them tas

# en: 695b7e4a
check-where-i-am-now-question-living = Qhov chaw koj ua haujlwm los sis pw puas txaus ntshai los sis phem heev?
    .why = Chaw ua haujlwm thiab chaw nyob uas txaus ntshai los sis saib neeg tsis taus yog ib lub cim ntawm kev yuam ua haujlwm. Saib neeg tsis taus txhais tias: ua rau neeg zoo li lawv tsis muaj nqis.
    .ask = Saib: Puas muaj ib yam tiv thaiv koj ntawm tej tshuab, tshuaj lom, hluav taws thiab kev poob? Puas muaj dej huv, chav dej, zaub mov txaus thiab chaw pw?
    .choice-danger = Yog, txoj haujlwm txaus ntshai, thiab tsis muaj dab tsi tiv thaiv kuv
    .choice-bad = Yog, qhov chaw kuv pw los sis noj mov phem heev
    .choice-no = Tsis yog

# en: 039803f6
check-where-i-am-now-question-hours = Koj puas ua haujlwm ntau teev dhau heev?
    .why = Ua haujlwm ntau teev dhau heev yog ib lub cim ntawm kev yuam ua haujlwm. Ib phau ntawv taw qhia Thaib txog ntawv cog lus ua haujlwm hais tias: tsis pub tshaj { $most } teev ib hnub thiab { $days } hnub ib lub lim tiam.
    .ask = Suav ib lub lim tiam: Kuv pib thaum twg? Kuv xaus thaum twg? Kuv so hnub twg?
    .choice-forced = Yog, ntev heev thiab so me ntsis, thiab kuv hais tias tsis kam los tsis tau
    .choice-long = Ntev dua qhov sib cog lus
    .choice-usual = Tsis yog

# en: d1ac5db8
check-where-i-am-now-flag-watched = Muaj neeg zov koj
    .reason = Ib daim ntawv teev ntawm ILO (International Labour Organization) suav tias ib tug neeg raug kaw los sis raug zov yog ib lub ntawm cov cim loj. Peb nyeem daim ntawv teev no hauv ib daim ntawv xwb.
    .do = Muab lub xov tooj khaws cia tam sim no. Rov los thaum koj nyob ib leeg. Xaiv ib lub sij hawm thiab ib qho chaw uas tsis muaj leej twg pom los sis hnov koj, ces mam hu. Yog koj raug kev txaus ntshai, hu tub ceev xwm sai li sai tau.

# en: 00694c20
check-where-i-am-now-flag-held = Koj raug kaw los sis tawm tsis tau
    .reason = Tawm mus tsis tau raws siab yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Tsis txhob ua rau koj raug kev txaus ntshai kom tawm tau. Hu tub ceev xwm los sis ib tus xov tooj pab thaum tsis muaj leej twg mloog. Sim nrhiav kom paub tias koj nyob qhov twg: saib ib lub npe ntawm ib daim paib, ib daim ntawv los sis ib lub hnab khoom. Qhia koj tsev neeg, yog koj ua tau yam tsis muaj kev txaus ntshai. Koj puas nyob hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) hauv Los Tsuas? Thaum xyoo { $police-year } tub ceev xwm Los Tsuas hais tias: lawv nkag mus tsis yooj yim, tiam sis nkag mus tau thaum tus neeg los sis tsev neeg tuaj foob. Koj tsev neeg hu tau.

# en: f12cb394
check-where-i-am-now-flag-beaten = Muaj neeg ntaus koj los sis ua koj mob
    .reason = Kev ntaus neeg ua haujlwm yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Qhov no tsis yog koj txhaum. Koj puas raug mob hnyav? Hu tsheb thauj neeg mob. Hu tub ceev xwm los sis ib tus xov tooj pab thaum tsis muaj leej twg mloog. Koj thov tau kws kho mob kom sau koj cov qhov mob cia.

# en: fb533949
check-where-i-am-now-flag-sexual-abuse = Muaj neeg ua yam txog kev sib deev rau koj thaum koj tsis kam
    .reason = Kev tsim txom txog kev sib deev yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Qhov no tsis yog koj txhaum, txawm lawv hais li cas los xij. Hu ib tus xov tooj pab los sis tub ceev xwm thaum tsis muaj leej twg mloog. Koj thov tau ib tug kws kho mob, kev kuaj thiab kev kho. Thov nrog kws kho mob tham koj ib leeg.

# en: b5d4623c
check-where-i-am-now-flag-threatened = Muaj neeg hem koj los sis koj tsev neeg
    .reason = Kev hem neeg ua haujlwm los sis tsev neeg yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Qhov no tsis yog koj txhaum. Hu ib tus xov tooj pab los sis tub ceev xwm thaum tsis muaj leej twg mloog. Qhia koj tsev neeg txog qhov no, kom lawv thov tau kev pab thiab. Khaws cov ntawv sib tham yog koj ua tau yam tsis muaj kev txaus ntshai.

# en: 12a81577
check-where-i-am-now-flag-under-age = Koj tsis tau txog { $adult } xyoo
    .reason = Coj, txav los sis khaws ib tug uas tsis tau txog { $adult } xyoo kom siv thiab tsim txom nws kom tau nyiaj yog kev lag luam tib neeg. Txawm tias tsis muaj leej twg dag los sis yuam los tseem yog. Hauv Thaib teb, tus uas tsis tau txog { $youngest } xyoo tsis pub ua haujlwm. Tus uas tsis tau txog { $adult } xyoo tsis pub ua haujlwm hauv bar, chaw zaws ib ce (massage), chaw twv txiaj los sis chaw lom zem, nuv ntses hauv hiav txwv los sis hauv chaw ua ntses thiab khoom noj hiav txwv.
    .do = Koj tsis tau ua dab tsi txhaum. Qhia ib tug neeg laus uas koj ntseeg, tiam sis tsis txhob qhia tus uas coj koj tuaj ua txoj haujlwm no. Koj kuj hu tau ib tus xov tooj pab. Cov hluas hu tau lawv tus kheej. Puas yog koj tus me nyuam los sis ib tug kwv tij? Koj hu pab tau lawv.

# en: 76e4d2a3
check-where-i-am-now-flag-endless-debt = Koj ua haujlwm them ib co nuj nqis uas tsis txawj tas
    .reason = Ua haujlwm them ib co nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais txog neeg hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ). Lawv tshuav nuj nqis txij thawj hnub rau kev mus los, zaub mov thiab chav nyob. Qee leej raug muag mus rau lwm lub tuam txhab.
    .do = Hu ib tus xov tooj pab thaum tsis muaj leej twg mloog, thiab qhia txog cov nuj nqis. Ua ntej ntawd, zoo dua yog tsis txhob kos npe rau nuj nqis ntxiv. Khaws txhua daim ntawv txog cov nuj nqis, los sis thaij duab cia, yog koj ua tau yam tsis muaj kev txaus ntshai.

# en: 001ea91d
check-where-i-am-now-flag-made-to-cheat = Lawv yuam koj dag lwm tus los sis ua txhaum cai
    .reason = Thaum xyoo { $un-year } United Nations (UN, ສະຫະປະຊາຊາດ) hais txog neeg hauv cheeb tsam no uas raug kaw thiab raug yuam dag lwm tus hauv internet. Nws hais tias: lawv yog neeg raug tsim txom, tsis yog neeg txhaum. Tiam sis feem ntau luag ua rau lawv zoo li neeg txhaum. ASEAN cov lus taw qhia xyoo { $asean-year } hais tias: cov neeg raug kev lag luam tib neeg yuav tsum tsis txhob raug txim vim tej yam uas lawv ua vim qhov ntawd. ASEAN yog ib pab teb chaws; Los Tsuas thiab Thaib teb nyob hauv.
    .do = Tsis yog koj txhaum. Hu ib tus xov tooj pab thaum tsis muaj leej twg mloog. Hais tias lawv yuam koj ua. Sim nco lub tuam txhab lub npe thiab qhov chaw lub npe.

# en: 0dc8767c
check-where-i-am-now-flag-not-free = Lawv tsis pub koj tawm mus los sis tso txoj haujlwm tseg raws koj siab
    .reason = Tawm mus tsis tau raws siab yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Hu ib tus xov tooj pab thaum tsis muaj leej twg mloog, thiab hais tias lawv tsis pub koj ua dab tsi. Hauv Thaib teb, ntawv tso cai ua haujlwm tej zaum khi nrog ib tug tswv haujlwm thiab ib qho chaw. Yog li ntawd nug tus xov tooj tiv thaiv neeg ua haujlwm ua ntej koj tawm txoj haujlwm. Yog koj raug kev txaus ntshai, tsis txhob tos: hu tub ceev xwm.

# en: bef860c5
check-where-i-am-now-flag-cut-off = Koj raug cais deb ntawm lwm tus
    .reason = Raug cais deb ntawm tsev neeg thiab lwm tus neeg yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Thaum koj ua tau yam tsis muaj kev txaus ntshai, qhia ib tug neeg sab nraud uas koj ntseeg tias koj nyob qhov twg thiab ua haujlwm rau leej twg. Koj tsev neeg hu tau ib tus xov tooj pab rau koj.

# en: 0fc3c0ec
check-where-i-am-now-flag-police-threat = Lawv muab tub ceev xwm los sis kev xa rov qab los hem koj
    .reason = Ib daim ntawv teev ntawm ILO (International Labour Organization) suav tias lus hem no yog ib lub cim. Peb nyeem daim ntawv teev no hauv ib daim ntawv xwb. Hauv Thaib teb, neeg ua haujlwm muaj cai, txawm muaj ntaub ntawv los tsis muaj. Tiam sis qhov no kuj muaj tiag: ua haujlwm tsis muaj ntawv tso cai tej zaum raug nplua, thiab tus neeg raug xa rov qab (cov xov txog xyoo { $fine-year }).
    .do = Nug ib tug neeg uas tsis nyob lawv sab. Hu ib tus xov tooj pab, tus xov tooj tiv thaiv neeg ua haujlwm los sis Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ), thiab nug ua ntej tias yuav muaj dab tsi tshwm sim. Tsis muaj ntaub ntawv los koj hu thov kev pab tau.

# en: 94eacc8e
check-where-i-am-now-flag-weakness-used = Lawv siv qhov koj nyuaj los yuam koj
    .reason = Siv ib tug neeg qhov tsis muaj zog yog ib lub cim ntawm kev yuam ua haujlwm: tsis muaj ntaub ntawv, tsis muaj nyiaj, hais lwm hom lus, ntshai. International Labour Organization (ILO) hais li no.
    .do = Koj tsis yog neeg qaug zog, thiab tsis yog koj txhaum. Qhia ib tug neeg koj ntseeg. Hu ib tus xov tooj pab thiab hais tias koj xav tau ib tug neeg txhais lus (tus uas hais koj cov lus ua lwm hom lus).

# en: 91cf67f5
check-where-i-am-now-flag-papers-kept = Lwm tus txeeb koj phau passport los sis daim npav qhia tus kheej cia
    .reason = Thaum lwm tus txeeb neeg ua haujlwm phau passport los sis daim npav qhia tus kheej cia, nws yog ib lub cim ntawm kev yuam ua haujlwm. Hauv Thaib teb, tus uas txeeb neeg txawv teb chaws ua haujlwm cov ntaub ntawv tseem ceeb cia tej zaum raug kaw txog { $months } lub hlis, raug nplua txog { $fine }, los sis raug ob yam. Qhov no los ntawm ib tsab cai xyoo { $law-year }; peb tsis paub tag nrho qhov hloov tom qab.
    .do = Thov rov qab, yog koj ua tau yam tsis muaj kev txaus ntshai. Yog tsis tau, hu tus xov tooj tiv thaiv neeg ua haujlwm, ib tus xov tooj pab los sis Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ). Tsis muaj ntaub ntawv los koj hu thov kev pab tau.

# en: b9a4142c
check-where-i-am-now-flag-lied-to = Luag dag koj txog txoj haujlwm
    .reason = Raug dag txog haujlwm, nyiaj hli los sis qhov chaw yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Sau cia, yog tsis muaj leej twg nyeem: luag cog lus dab tsi, leej twg cog, thiab tam sim no qhov tiag yog dab tsi. Khaws cov ntawv sib tham. Hu tus xov tooj tiv thaiv neeg ua haujlwm los sis ib tus xov tooj pab thiab nug tias koj ua tau li cas.

# en: b52d6151
check-where-i-am-now-flag-no-pay = Luag khaws koj cov nyiaj hli cia tsis them
    .reason = Nyiaj hli uas luag khaws cia tsis them yog ib lub cim ntawm kev yuam ua haujlwm. Hauv Thaib teb, foob ntawm hoob kas tiv thaiv neeg ua haujlwm hauv lub xeev tsis raug nqi dab tsi; neeg txawv teb chaws ua haujlwm los foob tau. Tus nom kuaj haujlwm (tus nom uas tshawb qhov no) txiav txim tau kom tus tswv haujlwm them. Xyoo { $example-year }, { $workers } leej neeg ua haujlwm Phab Mab (Myanmar) tau { $sum } tsis tshaj { $months } lub hlis.
    .do = Sau txhua hnub, yog tsis muaj leej twg nyeem: hnub tim, pes tsawg teev, koj tau dab tsi. Khaws cov ntawv nyiaj hli thiab cov ntawv sib tham. Hu tus xov tooj tiv thaiv neeg ua haujlwm thiab nug tias yuav foob li cas.

# en: 5e2d4a0c
check-where-i-am-now-flag-debt = Koj tshuav cov neeg uas muab txoj haujlwm rau koj nyiaj
    .reason = Tshuav tus tswv haujlwm nuj nqis tej zaum ua rau ib tug neeg tawm haujlwm phem tsis tau. Yog nuj nqis tsis txawj tas, nws yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Kom lawv sau ua ntawv, yog koj nug tau yam tsis muaj kev txaus ntshai: Npaum li cas? Rau dab tsi? Txiav npaum li cas txhua hli? Thaum twg them tas? Yog lawv tsis teb, hu tus xov tooj tiv thaiv neeg ua haujlwm los sis ib tus xov tooj pab.

# en: 0df6e1ea
check-where-i-am-now-flag-bad-place = Qhov chaw txaus ntshai los sis phem heev
    .reason = Chaw ua haujlwm thiab chaw nyob uas txaus ntshai los sis saib neeg tsis taus yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Qhia tus xov tooj tiv thaiv neeg ua haujlwm tias dab tsi txaus ntshai thiab tu dab tsi. Thaij duab yog tsis muaj leej twg pom. Koj puas mob los sis raug mob? Thov ib tug kws kho mob, los sis hu tsheb thauj neeg mob.

# en: 4afdff27
check-where-i-am-now-flag-long-hours = Koj ua haujlwm ntau teev dhau heev thiab hais tias tsis kam los tsis tau
    .reason = Ua haujlwm ntau teev dhau heev yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Ib phau ntawv taw qhia Thaib txog ntawv cog lus ua haujlwm hais tias: tsis pub tshaj { $most } teev ib hnub, { $days } hnub ib lub lim tiam, thiab muaj ib hnub so uas tau nyiaj txhua lub lim tiam.
    .do = Yog tsis muaj leej twg nyeem, sau txhua hnub tias koj pib thaum twg thiab xaus thaum twg. Hu tus xov tooj tiv thaiv neeg ua haujlwm thiab nug tias cov cai rau koj txoj haujlwm yog li cas.

# en: c33009db
check-where-i-am-now-flag-papers-lent = Lwm tus khaws koj phau passport rau koj
    .reason = Lus taw qhia rau neeg ua haujlwm txawv teb chaws hais tias: khaws koj cov ntaub ntawv tiag koj tus kheej. Thaum lwm tus khaws thiab tsis muab rov qab, nws yog ib lub cim ntawm kev yuam ua haujlwm.
    .do = Thov khaws koj phau passport koj tus kheej, yog koj ua tau yam tsis muaj kev txaus ntshai. Thaij duab nws, thiab xa daim duab mus rau koj tsev neeg.

# en: 47ee2cbf
check-where-i-am-now-flag-no-papers = Koj tsis muaj passport uas siv tau
    .reason = Hauv Thaib teb, neeg ua haujlwm muaj cai, txawm muaj ntaub ntawv los tsis muaj. Tiam sis ua haujlwm tsis muaj ntawv tso cai tej zaum raug nplua, thiab tus neeg raug xa rov qab (cov xov txog xyoo { $fine-year }).
    .do = Nug Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) los sis consulate (ສະຖານກົງສູນ) tias ua li cas koj thiaj tau ib daim ntawv. Nug tus xov tooj tiv thaiv neeg ua haujlwm ua ntej koj mus rau ib lub hoob kas. Tsis muaj ntaub ntawv los koj hu thov kev pab tau.

# en: 712f95e9
check-where-i-am-now-flag-pay-cut = Koj tau tsawg dua qhov sib cog lus
    .reason = Ib daim ntawv teev ntawm ILO (International Labour Organization) suav tias kev nplua los sis kev txiav nyiaj kom nyiaj hli tsawg yog ib lub cim. Peb nyeem daim ntawv teev no hauv ib daim ntawv xwb. Hauv Thaib teb, ntawv cog lus yuav tsum hais tias nyiaj hli npaum li cas. Nws tsis pub tsawg dua nyiaj hli tsawg tshaj (minimum wage: nyiaj hli tsawg tshaj uas kev cai lij choj pub).
    .do = Kom lawv sau ua ntawv, yog koj thov tau yam tsis muaj kev txaus ntshai: Txiav dab tsi, thiab rau dab tsi? Muab piv nrog daim ntawv cog lus thiab nrog nyiaj hli tsawg tshaj. Sau koj cov hnub thiab cov teev cia. Hu nug tus xov tooj tiv thaiv neeg ua haujlwm.

# en: 6f3b4660
check-where-i-am-now-flag-overtime = Koj ua haujlwm ntev dua qhov sib cog lus
    .reason = Ib phau ntawv taw qhia Thaib txog ntawv cog lus ua haujlwm hais tias: ua haujlwm ntau dua cov teev ib txwm yuav tsum tau nyiaj, thiab tau ntau dua.
    .do = Sau koj cov teev cia. Yog koj nug tau yam tsis muaj kev txaus ntshai, nug tias cov teev ntxiv them li cas, thiab kom lawv sau ua ntawv. Hu tus xov tooj tiv thaiv neeg ua haujlwm yog koj tsis tau lo lus teb.

## Self-check for a volunteer, a relative or a nurse who met somebody: what to look for from outside, how to do no harm, and what one can do.

# en: a271a5f0
check-someone-i-met = Ib tug neeg kuv ntsib: kuv pab tau li cas?
    .about = Rau koj uas tau ntsib ib tug neeg uas tej zaum xav tau kev pab: koj yog neeg pab dawb, kwv tij neej tsa, los sis neeg tu mob. Cov lus nug hais txog qhov koj pom thiab koj hnov; koj tsis tas nug tus neeg tag nrho. Qhov tseem ceeb tshaj: tsis txhob ua rau nws raug kev phem ntxiv. Nrog nws tham ib leeg, thiab thaum nws kam xwb. Tsis txhob nrog tus tswv haujlwm los sis tus neeg nrhiav neeg ua haujlwm tham txog qhov no. Tsis txhob cog lus dab tsi. Tsis txhob sau npe ntawm no. Teb thaum tsis muaj lwm tus pom koj lub screen. Koj hla tau txhua nqe lus nug. Yog ob lo lus teb puav leej yog, xaiv lo uas ua rau koj txhawj dua. Muaj cim los tsis yog pov thawj, tsis muaj cim los tsis yog pov thawj. Cov cim tsuas hais tias: nug ntxiv. Feem ntau ntawm cov ntawv teev cim peb nyeem hauv cov nplooj ntawv uas hais txog lawv. Peb txoj haujlwm no teev nws tus kheej li cai ntsuas cov cim.
    .found = Qhov koj qhia no muaj cim uas tsim nyog muaj neeg saib. Cov cim tsis yog pov thawj. Nug tus neeg tias nws xav tau dab tsi. Yog nws kam, hu ib tus xov tooj pab ua ke.
    .nothing-found = Qhov koj qhia tsis muaj ib lub ntawm cov cim no. Qhov no tsis yog pov thawj tias txhua yam zoo lawm: muaj cim ntau uas tsis tshwm. Yog koj txhawj, hu ib tus xov tooj pab thiab nug tias koj ua tau li cas.

# en: 63f2b1bb
check-someone-i-met-question-danger = Tam sim no tus neeg puas raug kev txaus ntshai?
    .why = Yog txoj sia raug kev txaus ntshai, qhov ntawd ua ntej txhua lo lus nug.
    .ask = Yog koj nug tau nws ib leeg: Hnub no koj puas ntshai tsam tuag? Hmo no koj yuav pw qhov twg? Leej twg tos koj qhov ntawd?
    .choice-now = Yog, tam sim no muaj neeg ua nws mob los sis kaw nws, los sis nws yuav tsum ntsib kws kho mob ceev
    .choice-later = Tam sim no tsis yog, tiam sis yog muaj neeg paub tias peb tau tham, tej zaum yuav muaj teeb meem
    .choice-no = Tsis yog

# en: 27b4f158
check-someone-i-met-question-alone = Koj puas nrog tus neeg tham tau ib leeg?
    .why = Yog lwm tus mloog, tej zaum ib tug neeg hais tsis tau qhov tseeb.
    .ask = Nrhiav ib lub sij hawm ntsiag to thiab ib qho chaw ntsiag to. Tsis txhob chim ntiab leej twg mus. Yog koj nrog nws tham ib leeg tsis tau, tos lwm hnub.
    .choice-others = Tsis tau, muaj neeg nyob ze, los sis teb hloov nws
    .choice-interpreter = Tsuas yog nrog ib tug neeg txhais lus ntawm tus tswv haujlwm los sis tus neeg nrhiav neeg ua haujlwm
    .choice-alone = Tau

# en: 5993cf59
check-someone-i-met-question-agreed = Tus neeg puas kam nrog koj tham?
    .why = Tej zaum lwm tus tau txiav txim hloov nws ntev los lawm. Ntawm no nws yog tus txiav txim.
    .ask = Hais tias koj yog leej twg thiab vim li cas koj nug. Hais tias: koj hais tau tias tsis kam, thiab koj nres tau thaum koj xav nres. Ces nug: Kuv nug koj ib co lus puas tau? Kuv nrog koj hu ib tug neeg puas tau?
    .choice-not-asked = Kuv tseem tsis tau nug
    .choice-no = Tsis kam, tus neeg tsis xav
    .choice-yes = Kam

# en: 698a492e
check-someone-i-met-question-age = Tus neeg muaj pes tsawg xyoo?
    .why = Rau cov uas tsis tau txog { $adult } xyoo, muaj cai khov dua. Lawv xav tau kev pab ntawm cov uas tau kawm pab me nyuam yaus.
    .ask = Nug tias nws yug xyoo twg, los sis nws cov kwv tij muam nus muaj pes tsawg xyoo. Yog koj tsis paub tseeb, xaiv "tej zaum".
    .choice-under-18 = Tsis tau txog { $adult } xyoo
    .choice-perhaps = Tej zaum tsis tau txog { $adult } xyoo, kuv tsis paub tseeb
    .choice-grown-up = { $adult } xyoo rov saud

# en: ff23d781
check-someone-i-met-question-free = Tus neeg puas tawm mus tau, thiab puas tso tau txoj haujlwm tseg?
    .why = Tawm ntawm chaw ua haujlwm tsis tau yog ib lub ntawm cov cim uas UNODC teev. UNODC yog ib lub hoob kas ntawm United Nations.
    .ask = Koj nug tau: Yog koj xav tawm txoj haujlwm no, koj puas tawm tau? Koj mus thiab los raws koj siab puas tau? Yog koj sim, yuav muaj dab tsi tshwm sim?
    .choice-locked = Tsis tau, nws raug kaw los sis raug zov, los sis raug ua kom mob thaum nws sim
    .choice-escorted = Tsuas yog lawv tso cai, los sis muaj neeg nrog mus
    .choice-free = Tau

# en: 7aebeac7
check-someone-i-met-question-contact = Tus neeg puas nrog tsev neeg thiab phooj ywg tham tau raws siab?
    .why = Tsis tshua sib cuag nrog lwm tus yog ib lub ntawm cov cim uas UNODC, ib lub hoob kas ntawm United Nations, teev.
    .ask = Koj nug tau: Zaum kawg koj nrog koj tsev neeg tham yog thaum twg? Lawv puas paub tias koj nyob qhov twg? Koj puas muaj xov tooj ntawm koj tus kheej?
    .choice-none = Tsis tau, los sis tsawg zaus xwb, los sis tsuas yog thaum muaj neeg mloog
    .choice-free = Tau

# en: ad1f97fa
check-someone-i-met-question-acts = Tus neeg coj li cas?
    .why = Kev ntshai, los sis cov lus teb uas zoo li kawm ntxov lawm, tej zaum yog cov cim tias lwm tus tswj nws.
    .ask = Saib thiab mloog. Tsis txhob yuam. Ib tug neeg nyob ntsiag to vim ntau yam.
    .choice-told = Cov lus teb zoo li kawm ntxov lawm, los sis zoo li muaj neeg qhia tias yuav hais li cas
    .choice-afraid = Ntshai heev, tsis ntseeg leej twg, los sis ntshai tub ceev xwm los sis ntshai muab ntaub ntawv rau saib
    .choice-neither = Tsis yog ob yam no

# en: efa50a92
check-someone-i-met-question-hurt = Tus neeg puas raug ua kom mob?
    .why = Kev ntaus, thiab qhov mob zoo li raug ntaus, yog cov cim uas UNODC, ib lub hoob kas ntawm United Nations, teev.
    .ask = Koj nug tau: Puas muaj neeg ua koj mob? Koj puas xav ntsib kws kho mob? Tsis txhob nug tias tshwm sim li cas tiag.
    .choice-tells = Raug, nws hais tias raug ntaus los sis raug tsim txom txog kev sib deev
    .choice-marks = Kuv pom qhov mob zoo li raug ntaus
    .choice-no = Tsis raug

# en: 137c0dcd
check-someone-i-met-question-threats = Luag puas hem tus neeg los sis tsev neeg?
    .why = Kev hem ib tug neeg los sis tsev neeg yog ib lub ntawm cov cim uas UNODC, ib lub hoob kas ntawm United Nations, teev.
    .ask = Koj nug tau: Puas muaj neeg hem koj? Puas muaj neeg hem koj tsev neeg?
    .choice-yes = Muaj
    .choice-no = Tsis muaj

# en: ec04abad
check-someone-i-met-question-papers = Leej twg khaws tus neeg phau passport los sis daim npav qhia tus kheej?
    .why = Ntaub ntawv uas lwm tus khaws, los sis ntaub ntawv cuav, yog cov cim uas UNODC, ib lub hoob kas ntawm United Nations, teev.
    .ask = Koj nug tau: Koj puas muaj koj phau passport los sis daim npav qhia tus kheej? Leej twg khaws? Yog qhov ntawd ua rau nws ntshai, tsis txhob thov saib.
    .choice-they = Tus tswv haujlwm, tus neeg nrhiav neeg ua haujlwm los sis lwm tus
    .choice-none = Nws tsis muaj, los sis ntaub ntawv yog cuav
    .choice-own = Tus neeg khaws nws tus kheej

# en: f937ab0d
check-someone-i-met-question-pay = Tus neeg puas tau nyiaj hli?
    .why = Nyiaj hli me los sis tsis tau li yog ib lub ntawm cov cim uas United States Department of State (tsoom fwv Mes Kas) teev.
    .ask = Koj nug tau: Koj puas tau koj cov nyiaj hli koj tus kheej? Puas yog npaum li sib cog lus?
    .choice-little = Tsis tau, los sis tau me heev
    .choice-paid = Tau

# en: 95f528e1
check-someone-i-met-question-debt = Tus neeg puas tshuav tus tswv haujlwm los sis tus neeg nrhiav neeg ua haujlwm nyiaj?
    .why = Nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. Kev yuam ua haujlwm yog haujlwm uas ib tug neeg hais tias tsis kam los tsis tau, tawm los tsis tau.
    .ask = Koj nug tau: Koj puas tshuav koj tus tswv haujlwm nyiaj? Koj puas paub tias thaum twg them tas?
    .choice-owe = Tshuav
    .choice-no = Tsis tshuav

# en: 000ef1ba
check-someone-i-met-question-lives = Tus neeg nyob qhov twg?
    .why = Tsis paub nws tus kheej chaw nyob yog ib lub ntawm cov cim uas UNODC, ib lub hoob kas ntawm United Nations, teev. Nyob nrog tus tswv haujlwm tej zaum kuj yog ib lub cim.
    .ask = Koj nug tau: Koj pw qhov twg? Koj noj mov qhov twg? Leej twg nrog koj nyob ntawd?
    .choice-unknown = Nws tsis paub chaw nyob
    .choice-employer = Hauv chaw ua haujlwm los sis nrog tus tswv haujlwm, los sis neeg coob dhau thiab phem
    .choice-other = Lwm qhov

# en: 87010abf
check-someone-i-met-question-work = Tus neeg ua haujlwm dab tsi?
    .why = Qee yam kev yuam pom tau ntawm txoj haujlwm. Tiam sis kev yuam muaj hauv txhua hom haujlwm.
    .ask = Koj nug tau: Luag cog lus dab tsi rau koj? Tam sim no koj ua dab tsi? Koj puas xav ua?
    .choice-sexual = Pw nrog neeg kom tau nyiaj thaum nws tsis kam, los sis lwm tus coj nws mus los sis khaws nws cov nyiaj thiab ntaub ntawv
    .choice-cheat = Luag yuam nws dag neeg hauv internet los sis ua txhaum cai
    .choice-forced = Lwm yam haujlwm, thiab nws hais tias nws yuav tsum ua txawm nws tsis kam
    .choice-other = Haujlwm uas nws ua raws nws siab

# en: 2bb18cda
check-someone-i-met-flag-danger-now = Tam sim no tus neeg raug kev txaus ntshai
    .reason = Kev ntaus, thiab tawm tsis tau, yog cov cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev cov cim no.
    .do = Hu tub ceev xwm los sis tsheb thauj neeg mob. Nug tus neeg ua ntej, yog nws teb tau. Hais tias nws nyob qhov twg. Tsis txhob nkag mus koj ib leeg, thiab tsis txhob nrog tus tswv haujlwm tham: qhov ntawd tej zaum ua rau neb ob leeg raug kev txaus ntshai. Nrog nws nyob, yog koj ua tau yam tsis muaj kev txaus ntshai.

# en: 2752ff62
check-someone-i-met-flag-child = Tus neeg tsis tau txog, los sis tej zaum tsis tau txog, { $adult } xyoo
    .reason = Coj, txav los sis khaws ib tug uas tsis tau txog { $adult } xyoo kom siv thiab tsim txom nws kom tau nyiaj yog kev lag luam tib neeg. Txawm tias tsis muaj leej twg dag los sis yuam los tseem yog. Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais tias tus neeg nrhiav neeg ua haujlwm feem ntau yog ib tug uas nws paub, thiab tej zaum yog ib tug hauv tsev neeg.
    .do = Maj mam, tsis txhob poob siab, thiab mloog. Tsis txhob nug kom paub txhua yam. Hu tus xov tooj pab me nyuam yaus los sis tus xov tooj tiv thaiv kev lag luam tib neeg, thiab cia cov uas tau kawm lawm ua ntxiv. Qhia tus me nyuam tias koj ua dab tsi. Tsis txhob cog lus tias yuav tsis qhia leej twg. Nug tus xov tooj pab ua ntej koj coj tus me nyuam mus rau leej twg, txawm yog tsev neeg los xij.

# en: ea8a2501
check-someone-i-met-flag-hurt = Tus neeg raug ua kom mob
    .reason = Kev ntaus, thiab qhov mob zoo li raug ntaus, yog cov cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev cov cim no.
    .do = Mloog, thiab hais tias: tsis yog koj txhaum. Nug saib nws puas xav ntsib kws kho mob. Nws thov tau nrog kws kho mob tham ib leeg. Yog nws kam, hu ib tus xov tooj pab los sis tub ceev xwm ua ke. Tsis txhob yuam nws qhia txhua yam: lwm tus yuav tau rov nug dua.

# en: b59ab096
check-someone-i-met-flag-held = Tus neeg raug kaw los sis tawm tsis tau
    .reason = Tawm ntawm chaw ua haujlwm tsis tau yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no.
    .do = Tsis txhob sim coj tus neeg tawm koj tus kheej. Nug tias nws xav tau dab tsi. Yog nws kam, los sis yog ib txoj sia raug kev txaus ntshai, hu tub ceev xwm los sis ib tus xov tooj pab. Yog koj nug nws tsis tau, hu ib tus xov tooj pab thiab nug tias yuav ua li cas. Puas yog hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) hauv Los Tsuas? Thaum xyoo { $police-year } tub ceev xwm Los Tsuas hais tias: lawv nkag mus tsis yooj yim, tiam sis nkag mus tau thaum tus neeg los sis tsev neeg tuaj foob. Tsev neeg hu tau.

# en: 8163b07e
check-someone-i-met-flag-threatened = Luag hem tus neeg los sis tsev neeg
    .reason = Kev hem ib tug neeg los sis tsev neeg yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no.
    .do = Suav tias lus hem yog tiag. Nug tias tus neeg xav tau dab tsi. Tsis txhob nrog cov uas hem tham. Yog nws kam, hu tub ceev xwm los sis ib tus xov tooj pab ua ke, thiab nug tias yuav tiv thaiv tau tsev neeg thiab li cas.

# en: e5551146
check-someone-i-met-flag-sexual-exploitation = Tej zaum tus neeg raug yuam pw nrog neeg kom lwm tus tau nyiaj
    .reason = UNODC, ib lub hoob kas ntawm United Nations, teev cov cim no: tus neeg raug txav ib qho mus rau ib qho, tsis tawm mus ib leeg, pw hauv chaw ua haujlwm, thiab tsis muaj nyiaj los sis ntaub ntawv ntawm nws tus kheej.
    .do = Tsis txhob liam nws, thiab tsis txhob nug txog cov uas them nyiaj. Nug: Tam sim no koj xav tau dab tsi? Koj puas xav ntsib kws kho mob? Yog nws kam, hu ib tus xov tooj pab ua ke. Tus neeg puas tseem yau, los sis tej zaum tseem yau? Hu tus xov tooj pab me nyuam yaus.

# en: 6640adcf
check-someone-i-met-flag-forced-work = Tus neeg yuav tsum ua haujlwm txawm nws tsis kam
    .reason = Xav tias yuav tsum ua haujlwm txawm tsis kam yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no. Hauv Los Tsuas, tsuas yog tub ceev xwm lub hoob kas tiv thaiv kev lag luam tib neeg (ATD) thiaj txiav txim tau raws cai tias leej twg raug (daim ntawv qhia xyoo { $report-year }; tej zaum qhov no hloov lawm). Koj tsis tas muaj pov thawj.
    .do = Nug tias tus neeg xav tau dab tsi. Qhia nws tias muaj neeg uas pab, thiab nws hais tau tias tsis kam. Yog nws kam, hu ib tus xov tooj pab ua ke. Tsis txhob nrog tus tswv haujlwm tham.

# en: f2e23dde
check-someone-i-met-flag-made-to-cheat = Luag yuam tus neeg dag lwm tus los sis ua txhaum cai
    .reason = Thaum xyoo { $un-year } United Nations (UN, ສະຫະປະຊາຊາດ) hais txog neeg hauv cheeb tsam no uas raug kaw thiab raug yuam dag lwm tus hauv internet. Nws hais tias: lawv yog neeg raug tsim txom, tsis yog neeg txhaum. Tiam sis feem ntau luag ua rau lawv zoo li neeg txhaum. ASEAN cov lus taw qhia xyoo { $asean-year } hais tias: cov neeg raug kev lag luam tib neeg yuav tsum tsis txhob raug txim vim tej yam uas lawv ua vim qhov ntawd. ASEAN yog ib pab teb chaws; Los Tsuas thiab Thaib teb nyob hauv.
    .do = Tus neeg no xav tau kev pab, tsis txhob liam nws. Nug tias nws xav tau dab tsi. Yog nws kam, hu ib tus xov tooj pab ua ke, thiab thov kev pab txog kev cai lij choj ua ntej nws nrog ib lub hoob kas tham.

# en: 29ac13b9
check-someone-i-met-flag-harm-if-seen = Yog muaj neeg paub tias neb tau tham, tej zaum yuav muaj teeb meem
    .reason = Lwm tus tswj tias mus qhov twg, thiab kev ntshai, yog cov cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev cov cim no. Peb txoj cai yog: qhov tseem ceeb tshaj, tsis txhob ua rau nws raug kev phem ntxiv.
    .do = Tsum tham thaum lwm tus los ze. Tsis txhob hu los sis xa ntawv rau tus neeg koj tus kheej: lwm tus tej zaum nyeem tau. Nug tias thaum twg thiab li cas neb thiaj rov sib ntsib tau. Tsis txhob qhia cov uas tsis tas paub.

# en: 8bf22af8
check-someone-i-met-flag-not-alone = Koj nrog nws tham ib leeg tsis tau
    .reason = United States Department of State (tsoom fwv Mes Kas) teev tias nrog ib tug neeg tham ib leeg tsis tau yog ib lub cim. UNODC, ib lub hoob kas ntawm United Nations, teev lwm lub: lwm tus hais lus hloov tus neeg.
    .do = Tsis txhob yuam, thiab tsis txhob ua kom pom tias koj xav phem. Sim dua lwm hnub, nyob lwm qhov. Thov ib tus xov tooj pab nrhiav ib tug neeg txhais lus uas tsis koom nrog tus tswv haujlwm.

# en: ed5ed166
check-someone-i-met-flag-controlled = Lwm tus txiav txim tias thaum twg tus neeg tawm mus tau
    .reason = Lwm tus tswj tias mus qhov twg yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no.
    .do = Nug tias lub sij hawm twg thiab qhov chaw twg zoo rau tus neeg. Hais tias nws hu tau ib tus xov tooj pab nws tus kheej. Muab tus xov tooj rau nws thaum nws xav tau thiab khaws tau rau qhov uas tsis muaj leej twg pom xwb.

# en: 77781172
check-someone-i-met-flag-cut-off = Tus neeg tsis tshua sib cuag nrog lwm tus
    .reason = Tsis tshua sib cuag nrog lwm tus yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no.
    .do = Nug saib tus neeg puas xav hu nws tsev neeg, thiab qhov ntawd puas zoo rau nws. Tsis yog txhua tsev neeg pab. Hu thaum nws kam xwb.

# en: 0fc8e77b
check-someone-i-met-flag-rehearsed = Cov lus teb zoo li kawm ntxov lawm
    .reason = Cov lus teb uas kawm ntxov lawm yog ib lub cim uas United States Department of State (tsoom fwv Mes Kas) teev. UNODC, ib lub hoob kas ntawm United Nations, hais tias: tej zaum neeg ua zoo li muaj neeg qhia lawv tias yuav hais li cas.
    .do = Tsis txhob hais tias nws dag. Ua siab zoo, thiab nug dua lwm hnub, thaum nws nyob ib leeg. Nug ib tus xov tooj pab tias yuav ua li cas ntxiv.

# en: cfaa048d
check-someone-i-met-flag-papers-kept = Lwm tus khaws tus neeg cov ntaub ntawv
    .reason = Ntaub ntawv uas lwm tus khaws yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no. Hauv Thaib teb, txeeb neeg txawv teb chaws ua haujlwm cov ntaub ntawv tseem ceeb cia yog txhaum cai (tsab cai xyoo { $law-year }; peb tsis paub tag nrho qhov hloov tom qab).
    .do = Tsis txhob thov cov ntaub ntawv ntawm tus tswv haujlwm. Yog tus neeg kam, hu tus xov tooj tiv thaiv neeg ua haujlwm, ib tus xov tooj pab los sis Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ). Tsis muaj ntaub ntawv los nws thov tau kev pab.

# en: e8034bed
check-someone-i-met-flag-no-pay = Tus neeg tau nyiaj hli me los sis tsis tau li
    .reason = Nyiaj hli me los sis tsis tau li yog ib lub cim uas United States Department of State (tsoom fwv Mes Kas) teev. Hauv Thaib teb, foob txog nyiaj hli tsis raug nqi dab tsi; neeg txawv teb chaws ua haujlwm los foob tau.
    .do = Tus neeg sau tau cov hnub, cov teev thiab nyiaj hli cia, thiab khaws cov ntawv sib tham. Yog nws kam, hu tus xov tooj tiv thaiv neeg ua haujlwm ua ke.

# en: e595496d
check-someone-i-met-flag-debt = Tus neeg tshuav tus tswv haujlwm los sis tus neeg nrhiav neeg ua haujlwm nyiaj
    .reason = Nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Tsis txhob them nuj nqis hloov tus neeg ua ntej koj tau nug ib tus xov tooj pab. Nug tias nuj nqis yog rau dab tsi, thiab puas muaj ntawv. Yog nws kam, hu tus xov tooj tiv thaiv neeg ua haujlwm los sis ib tus xov tooj pab ua ke.

# en: ac370986
check-someone-i-met-flag-no-address = Tus neeg tsis paub tias nws nyob los sis ua haujlwm qhov twg
    .reason = Tsis paub chaw nyob los sis chaw ua haujlwm yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no.
    .do = Nug tias nws pom dab tsi nyob ntawd: ib daim paib, ib lub chaw pe hawm (ວັດ), ib lub khw, ib txoj kev. Yog nws kam, qhia rau ib tus xov tooj pab. Tsis txhob mus saib koj tus kheej.

# en: 8f42f84e
check-someone-i-met-flag-fearful = Tus neeg ntshai heev
    .reason = Kev ntshai, thiab tsis ntseeg cov hoob kas, yog cov cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev cov cim no. Neeg ntshai kuj vim lwm yam tau.
    .do = Tsis txhob maj. Tham yam me me ua ntej. Hais tias nws nres tau thaum nws xav nres. Nug: Yam dab tsi yuav ua rau koj yooj yim dua?

# en: 0a71b115
check-someone-i-met-flag-no-papers = Tus neeg tsis muaj ntaub ntawv, los sis muaj ntaub ntawv cuav
    .reason = Ntaub ntawv cuav yog ib lub cim ntawm kev lag luam tib neeg. UNODC, ib lub hoob kas ntawm United Nations, teev lub cim no. Neeg coob tsis muaj ntaub ntawv vim lwm yam. Hauv Thaib teb, neeg ua haujlwm muaj cai, txawm muaj ntaub ntawv los tsis muaj.
    .do = Tsis txhob foob tus neeg vim qhov ntawd. Yog nws kam, nug tus xov tooj tiv thaiv neeg ua haujlwm, ib tus xov tooj pab los sis Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) tias ua li cas nws thiaj tau ntaub ntawv.

# en: 6543eaa0
check-someone-i-met-flag-lives-at-work = Tus neeg nyob nrog tus tswv haujlwm los sis nyob ib qho chaw phem
    .reason = United States Department of State (tsoom fwv Mes Kas) teev qhov no ua ib lub cim. Muaj neeg ua haujlwm coob uas nyob nrog tus tswv haujlwm, thiab qhov ntawd ib yam xwb tsis qhia dab tsi ntau.
    .do = Nug saib tus neeg puas tawm mus tau, xauv tau qhov rooj, thiab so tau. Saib lwm cov cim thiab.

# en: 3a69bc7d
check-someone-i-met-flag-not-agreed = Tus neeg tsis tau kam
    .reason = Tus neeg yog tus txiav txim: qhov no yog peb txoj haujlwm no txoj cai. Cov neeg uas tham zoo li no ua lawv txoj haujlwm kuj muaj cai: ib phau ntawv ntawm IOM (International Organization for Migration) muaj ib co. Peb tsis tau pom cov lus tiag.
    .do = Nug ua ntej. Yog tus neeg hais tias tsis kam, txais lo lus ntawd, thiab hais tias nws rov los tau. Koj nug tau ib tus xov tooj pab yam tsis tas hais npe. Yog nws yog ib tug me nyuam, los sis txoj sia raug kev txaus ntshai, txawm li ntawd los nrhiav kev pab.

## Self-check for someone just home again: what one may want help with, why it is asked, and who can help.

# en: 02bf9d2d
check-after-return = Rov los txog tsev lawm: kuv xav tau dab tsi?
    .about = Koj puas rov los txog tsev tom qab ua haujlwm txawv teb chaws? Cov lus nug no pab koj saib tias koj xav tau kev pab txog dab tsi. Tsis muaj lo lus teb yog los sis yuam kev. Teb thaum tsis muaj leej twg pom koj lub screen. Koj hla tau txhua nqe lus nug. Yog koj nug pab lwm tus, teb raws li tus ntawd. Yog ob lo lus teb puav leej yog, xaiv lo uas hnyav dua. Thaum kawg koj pom qhov koj hais, thiab leej twg pab tau. Peb tsis paub tag nrho cov kev pab. Peb txoj haujlwm no teev nws tus kheej li cai tias dab tsi yog yam ceev.
    .found = Koj tau hais txog tej yam uas tej zaum koj xav tau kev pab. Yog muaj ib yam txaus ntshai, pib ntawm yam ntawd. Koj tsis tas daws tag nrho tib zaug, thiab tsis tas daws koj ib leeg.
    .nothing-found = Koj tsis tau hais txog ib yam uas tam sim no koj xav tau kev pab. Qhov no tsis txhais tias txhua yam zoo lawm. Koj rov los teb cov lus nug no tau tom qab, thiab hu nug tau.

# en: 448acc27
check-after-return-question-age = Koj muaj pes tsawg xyoo?
    .why = Muaj kev pab uas yog rau cov uas tsis tau txog { $adult } xyoo.
    .ask = Saib phau ntawv tsev neeg (ສຳມະໂນຄົວ) los sis ntawv yug. Los sis nug koj tsev neeg.
    .choice-under-18 = Tsis tau txog { $adult } xyoo
    .choice-grown-up = { $adult } xyoo rov saud

# en: bd993e95
check-after-return-question-stay = Koj puas muaj chaw nyob?
    .why = Yog muaj chaw nyob, lwm yam yooj yim dua.
    .ask = Nug koj tus kheej: Lub lim tiam no kuv yuav pw qhov twg? Lub hli tom ntej ne? Kuv nyob ntawd puas kaj siab?
    .choice-none = Tsis muaj
    .choice-short = Muaj ib ntus luv xwb, los sis kuv nyob ntawd tsis kaj siab
    .choice-home = Muaj

# en: 42a6ad54
check-after-return-question-family = Koj thiab koj tsev neeg nyob ua ke li cas?
    .why = Tsev neeg uas txhawb koj ua rau kev rov los yooj yim dua. Kev ntaus los sis kev sib cav hauv tsev ua rau nyuaj dua.
    .ask = Nug koj tus kheej: Kuv puas nrog ib tug hauv tsev tham tau? Puas muaj ib tug nyob ntawd ua rau kuv ntshai?
    .choice-violence = Muaj ib tug hauv tsev ua kuv mob los sis hem kuv
    .choice-conflict = Muaj kev sib cav, kev liam los sis kev txaj muag, los sis lawv tsis nrog kuv tham
    .choice-well = Nyob tau, los sis kuv tsis sib cuag thiab tsis xav sib cuag

# en: e6ee6147
check-after-return-question-recruiter = Cov neeg uas coj koj mus txawv teb chaws puas tseem tuaj thab koj?
    .why = Tom qab rov los tsev, qee leej raug kev lag luam tib neeg dua (raug coj mus siv thiab tsim txom dua).
    .ask = Nug koj tsev neeg thiab: Puas muaj neeg hu tuaj, tuaj tom tsev, los sis nug txog kuv?
    .choice-threat = Muaj, lawv hem kuv los sis kuv tsev neeg, los sis nrhiav kuv
    .choice-again = Lawv hu los sis sau ntawv tuaj, los sis rov caw mus ua haujlwm
    .choice-no = Tsis muaj

# en: 210ad60d
check-after-return-question-health = Puas muaj ib yam txog koj kev noj qab haus huv uas koj txhawj?
    .why = Kev kho mob yog ib yam uas cov neeg rov los tsev tej zaum xav tau.
    .ask = Nug koj tus kheej: Kuv puas mob, puas muaj qhov txhab, puas ua npaws, puas hnoos tsis txawj zoo? Kuv puas cev xeeb me nyuam? Kuv puas kis tau ib yam mob?
    .choice-ill = Muaj, kuv muaj mob los sis raug mob
    .choice-test = Kuv xav paub tias kuv puas muaj mob los sis puas cev xeeb me nyuam
    .choice-both = Ob yam tib si
    .choice-no = Tsis muaj

# en: 09ceb474
check-after-return-question-heart = Koj lub siab zoo li cas?
    .why = Tom qab lub sij hawm nyuaj, neeg coob ntshai, txaj muag los sis xav tias yog lawv txhaum. Nrog ib tug neeg tham txog qhov no tau.
    .ask = Nug koj tus kheej: Kuv pw li cas? Kuv pheej xav txog dab tsi? Puas tseem muaj ib yam uas ua rau kuv zoo siab?
    .choice-die = Kuv xav txog kev tuag, los sis xav ua kuv tus kheej mob
    .choice-heavy = Kuv pw tsis tsaug zog, los sis ntshai, txaj muag los sis tu siab heev
    .choice-well = Kuv nyob tau

# en: 703b91c0
check-after-return-question-papers = Koj puas muaj koj cov ntaub ntawv?
    .why = Ntaub ntawv qhia tias koj yog leej twg. Qee leej rov los tsev tsis muaj lawv cov.
    .ask = Nrhiav: daim npav qhia tus kheej (ບັດປະຈຳຕົວ), passport, phau ntawv tsev neeg (ສຳມະໂນຄົວ), ntawv cog lus ua haujlwm, ntawv nyiaj hli. Leej twg khaws?
    .choice-kept = Tsis muaj, muaj neeg txawv teb chaws txeeb cia
    .choice-none = Tsis muaj, ploj lawm, los sis kuv yeej tsis tau muaj li
    .choice-have = Muaj

# en: 9a454444
check-after-return-question-fine = Koj puas ntshai raug nplua vim koj tawm mus los sis rov los li ntawd?
    .why = Muaj cov xov hais txog neeg uas raug nplua thaum rov los tsev.
    .ask = Nug tias leej twg xav tau nyiaj: Hoob kas twg? Raws txoj cai twg? Puas muaj ntawv txais nyiaj (daim ntawv qhia tias them lawm)?
    .choice-asked = Muaj neeg kom kuv them lawm, los sis kuv twb them lawm
    .choice-afraid = Kuv ntshai raug
    .choice-no = Tsis ntshai

# en: 02bdbb10
check-after-return-question-wages = Koj puas tseem tsis tau nyiaj hli ntawm koj txoj haujlwm txawv teb chaws?
    .why = Hauv Thaib teb, neeg txawv teb chaws ua haujlwm los foob tau txog nyiaj hli uas lawv tsis tau.
    .ask = Sau cia: txoj haujlwm lub npe thiab qhov chaw, cov hli, nyiaj hli uas sib cog lus, nyiaj hli uas koj tau.
    .choice-owed = Tseem tsis tau
    .choice-no = Tau lawm

# en: 5a2293fa
check-after-return-question-debt = Koj puas tshuav nuj nqis vim kev mus los sis vim txoj haujlwm?
    .why = Yog tshuav nuj nqis, pib lub neej dua hauv tsev nyuaj dua.
    .ask = Sau cia rau ib qho nuj nqis zuj zus: Tshuav leej twg? Npaum li cas? Puas muaj ntawv? Leej twg paub txog nws thiab?
    .choice-recruiter = Tshuav, cov neeg uas coj kuv mus los sis tus tswv haujlwm
    .choice-loan = Tshuav lwm tus: tsev neeg, neeg zej zog, tsev txhab nyiaj (bank), neeg qiv nyiaj
    .choice-no = Tsis tshuav

# en: f5b0f476
check-after-return-question-justice = Koj puas xav kom cov uas ua phem rau koj raug kev cai lij choj?
    .why = Kev lag luam tib neeg yog kev txhaum cai loj. Koj yuav foob los tsis foob, koj yog tus txiav txim.
    .ask = Koj thov tau lus taw qhia txog kev cai lij choj ua ntej (muaj neeg piav kev cai lij choj rau koj), ces mam txiav txim tom qab.
    .choice-yes = Xav
    .choice-unsure = Kuv tsis paub tseeb, kuv xav paub ntxiv
    .choice-no = Tsis xav, los sis tsis muaj leej twg ua phem rau kuv

# en: 9f082c22
check-after-return-question-children = Koj cov me nyuam puas xav tau ntaub ntawv los sis kev kawm ntawv?
    .why = Tus me nyuam uas yug txawv teb chaws los sis nyob deb ntev tej zaum tsis muaj ntaub ntawv los sis tsis tau kawm ntawv.
    .ask = Saib: Puas muaj ntawv yug, los sis ib daim ntawv ntawm tsev kho mob? Tus me nyuam puas mus kawm ntawv?
    .choice-papers = Xav tau ntaub ntawv
    .choice-school = Xav tau kev kawm ntawv
    .choice-both = Ob yam tib si
    .choice-no = Tsis xav tau, los sis kuv tsis muaj me nyuam

# en: 983341d7
check-after-return-question-work = Koj puas xav tau haujlwm, los sis xav kawm ib yam?
    .why = Cov uas rov los tsev feem ntau rov mus dua yog tsis muaj dab tsi hloov hauv tsev.
    .ask = Nug koj tus kheej: Kuv kawm tau dab tsi txawv teb chaws? Kuv ua tau dab tsi nyob ntawm no? Kuv yuav tsum muaj dab tsi thiaj ua tau?
    .choice-work = Xav, kuv xav tau haujlwm
    .choice-learn = Xav, kuv xav kawm ib txoj txuj ci
    .choice-trade = Xav, kuv xav pib ua ib yam kuv tus kheej
    .choice-no = Tsis xav

# en: 4b4b3b84
check-after-return-question-again = Koj puas xav rov mus txawv teb chaws dua?
    .why = Cov uas rov los tsev feem ntau rov mus dua. Zoo xyuas cov lus caw ua ntej.
    .ask = Nug koj tus kheej: Zaum no kuv xav kom dab tsi txawv? Leej twg caw?
    .choice-yes = Xav, los sis tej zaum
    .choice-no = Tsis xav

# en: f83ec33b
check-after-return-flag-violence-at-home = Muaj ib tug hauv tsev ua koj mob los sis hem koj
    .reason = Koom Haum Poj Niam Los Tsuas (ສະຫະພັນແມ່ຍິງລາວ) muaj cov chaw pab rau cov neeg uas raug ntaus raug tsim txom hauv tsev neeg. Nws hais tias nws pab txhua tus uas raug, tsis hais poj niam los txiv neej.
    .do = Qhov no tsis yog koj txhaum. Yog tam sim no koj raug kev txaus ntshai, hu tub ceev xwm. Hu tus xov tooj pab, thiab thov chaw nyob thiab lus taw qhia. Qhia ib tug neeg koj ntseeg.

# en: 08681b64
check-after-return-flag-recruiter-threat = Luag hem koj vim txoj haujlwm txawv teb chaws
    .reason = Kev hem neeg ua haujlwm los sis tsev neeg yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Ib daim ntawv qhia xyoo { $report-year } hais txog cov neeg uas nyuam qhuav raug xa rov qab los Los Tsuas: muaj neeg tsav tsheb tos lawv, thiab lawv raug kev lag luam tib neeg dua.
    .do = Tsis txhob mus ntsib cov neeg no. Hu tub ceev xwm los sis tus xov tooj pab. Nrog koj tsev neeg, los sis nrog lwm tus uas koj ntseeg, sib tham tseg tias yuav ua li cas yog lawv tuaj. Khaws cov ntawv sib tham, cov npe thiab cov lej tsheb cia, yog koj ua tau yam tsis muaj kev txaus ntshai.

# en: 91588f8e
check-after-return-flag-thoughts-of-dying = Koj xav txog kev tuag
    .reason = Tom qab lub sij hawm nyuaj, kev xav zoo li no los tau. Ib phau ntawv ntawm IOM (International Organization for Migration) hais tias cov neeg rov los tsev tej zaum txaj muag, xav tias yog lawv txhaum, thiab saib tsis taus lawv tus kheej. Qhov ntawd tsis yog koj txhaum.
    .do = Hnub no tsis txhob nyob koj ib leeg nrog qhov no. Mus cuag ib tug neeg koj ntseeg, thiab hais ncaj qha rau nws. Hu tus xov tooj pab, tam sim no yog nws qhib. Koj puas yog ib tug txiv neej? Hu tib yam, thiab nug tias leej twg mloog tau koj. Koj puas raug mob, los sis ceev heev? Hu tsheb thauj neeg mob.

# en: a3b5b5c2
check-after-return-flag-recruiter-again = Cov neeg uas coj koj mus rov hu tuaj dua
    .reason = Cov uas rov los tsev feem ntau rov mus dua yog tsis muaj dab tsi hloov. Ib daim ntawv qhia xyoo { $report-year } hais txog cov neeg uas nyuam qhuav raug xa rov qab los Los Tsuas: muaj neeg tsav tsheb tos lawv, thiab lawv raug kev lag luam tib neeg dua.
    .do = Koj tsis tas teb. Zoo dua yog tsis txhob mus ntsib lawv thiab tsis txhob kam dab tsi ua ntej koj tau nrog ib tug neeg uas pab tau tham. Khaws cov ntawv sib tham.

# en: abe2dabf
check-after-return-flag-young = Muaj kev pab rau cov hluas
    .reason = Koj tsis tau txog { $adult } xyoo. Koom Haum Hluas Los Tsuas (ຊາວໜຸ່ມປະຊາຊົນປະຕິວັດລາວ) muaj ib tus xov tooj pab me nyuam yaus thiab cov hluas, ua lus Nplog thiab lus Hmoob (xov xyoo { $line-year }). Qee lub chaw pab txog kev kawm ntawv thiab kev kawm txuj ci ua haujlwm.
    .do = Koj hu tau koj tus kheej, thiab hu nrog tham xwb los tau. Los sis thov ib tug neeg laus uas koj ntseeg nrog koj hu.

# en: 0f998cb3
check-after-return-flag-no-place = Chaw nyob
    .reason = Cov neeg raug ntaus raug tsim txom thiab raug kev lag luam tib neeg thov tau chaw nyob los ntawm Koom Haum Poj Niam Los Tsuas thiab cov hoob kas haujlwm (ຫ້ອງການແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ). Rau txiv neej thiab cov neeg LGBTQI+ muaj kev pab tsawg dua ntau (daim ntawv qhia xyoo { $report-year }).
    .do = Hu nug tus xov tooj pab. Hais tias yog rau leej twg: ib tug poj niam, ib tug txiv neej, ib tsev neeg muaj me nyuam. Lawv zais cov chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 116f257c
check-after-return-flag-health = Kev pab txog koj kev noj qab haus huv
    .reason = Kev kho mob yog ib feem ntawm kev pab rau cov neeg rov los tsev thiab cov neeg raug kev lag luam tib neeg.
    .do = Mus rau tsev kho mob los sis chaw kho mob (ສຸກສາລາ), thiab hais tias mob qhov twg. Koj tsis tas qhia tag nrho zaj. Qhia kws kho mob tias koj noj tshuaj dab tsi. Koj thov tau kev pab txog nqi kho mob.

# en: 98d9bad4
check-after-return-flag-private-test = Kev kuaj mob, tsis pub lwm tus paub
    .reason = Qee yam mob thiab kev cev xeeb me nyuam thaum pib tsis tshwm. Ib tsab xov xyoo { $girl-year } hais txog ib tug ntxhais uas rov hauv Thaib teb los tsev cev xeeb me nyuam thiab muaj ib yam mob uas kis los ntawm kev sib deev. Ntawm tsoom fwv txoj kev los tsev, muaj ib qho kev kuaj HIV (daim ntawv kwv yees li xyoo { $return-year }). Peb tsis paub xyov puas hais tau tias tsis kam. HIV yog ib tus kab mob uas ntau xyoo ua rau lub cev qaug zog.
    .do = Ntawm tsev kho mob koj thov tau kom kuaj thiab kho yam tsis pub lwm tus paub: nrog kws kho mob ib leeg, tsis muaj tsev neeg los sis neeg zej zog. Koj nug tau tias leej twg yuav pom qhov kuaj tau. Koj hais tau tias koj tsis xav kuaj. Muaj mob los sis cev xeeb me nyuam tsis yog koj txhaum.

# en: e7b332ab
check-after-return-flag-someone-to-talk = Ib tug neeg nrog tham
    .reason = Ib phau ntawv ntawm IOM (International Organization for Migration) hais tias cov neeg rov los tsev tej zaum txaj muag, xav tias yog lawv txhaum, thiab saib tsis taus lawv tus kheej. Qhov ntawd tsis qhia tias koj qaug zog.
    .do = Xaiv ib tug neeg koj ntseeg, thiab pib hais me me ua ntej. Los sis hu tus xov tooj pab: nyob ntawd muaj neeg mloog. Koj puas yog ib tug txiv neej? Hu tib yam, thiab nug tias leej twg mloog tau koj. Koj nres tau thaum koj xav nres.

# en: 6cbb1c6e
check-after-return-flag-family-conflict = Sib haum nrog koj tsev neeg
    .reason = IOM (International Organization for Migration) cov phau ntawv hais tias tsev neeg uas txhawb ib tug neeg yog ib yam tiv thaiv nws. Cov phau ntawv kuj hais txog kev txaj muag thiab kev xav tias yog nws txhaum, uas neeg tej zaum muaj thaum rov los tsev.
    .do = Nrog ib tug neeg sab nraum tsev neeg tham. Koom Haum Poj Niam Los Tsuas nyob hauv zos, hauv moos (ເມືອງ) thiab hauv xeev. Nug tus xov tooj pab tias yuav muaj neeg pab nej sib tham tau li cas.

# en: 2d84ecb6
check-after-return-flag-papers = Koj cov ntaub ntawv
    .reason = Hauv Thaib teb, txeeb neeg txawv teb chaws ua haujlwm cov ntaub ntawv tseem ceeb cia yog txhaum cai (tsab cai xyoo { $law-year }; peb tsis paub tag nrho qhov hloov tom qab). Yuav ua ib phau passport Los Tsuas tshiab, yuav tsum muaj ib daim ntawv uas tus hau zos (ນາຍບ້ານ) ntaus hom thawj, thiab daim npav qhia tus kheej (ບັດປະຈຳຕົວ) los sis phau ntawv tsev neeg (ສຳມະໂນຄົວ). Qhov no los ntawm ib nplooj website tsis muaj hnub, tsis yog los ntawm ib lub hoob kas.
    .do = Nug tus hau zos tias koj yuav tau daim ntawv twg ua ntej. Sau cia tias tu daim ntawv twg, thiab leej twg khaws zaum kawg. Thov kev pab txog kev cai lij choj yog muaj neeg txeeb cia.

# en: dcb09dca
check-after-return-flag-fines = Ntshai raug nplua los sis raug txim
    .reason = Cov neeg raug kev lag luam tib neeg yuav tsum tsis txhob raug nplua thaum lawv rov los tsev: Los Tsuas tsab cai txog poj niam (Law on Women) xyoo { $women-year } hais li no, raws li ib daim ntawv qhia piav. ASEAN (ib pab teb chaws uas Los Tsuas nyob hauv) cov lus taw qhia xyoo { $asean-year } hais tias: lawv yuav tsum tsis txhob raug txim vim tej yam uas lawv ua vim qhov ntawd. Tiam sis cov ntawv qhia xyoo { $old-from } thiab xyoo { $old-to } hais tias txawm li ntawd los qee tus nom tseem nplua cov neeg raug. Thaum xyoo { $covid-date }, lub caij Covid, Los Tsuas hoob kas kuaj neeg nkag teb chaws (ກວດຄົນເຂົ້າເມືອງ) hais tias: tsis nplua cov tsis muaj ntaub ntawv uas rov los hla lub chaw hla ciam teb raug cai. Thaum xyoo { $boat-date }, cov uas caij nkoj rov los raug ntes. Peb tsis paub txoj cai hnub no.
    .do = Thov kev pab txog kev cai lij choj ua ntej koj them. Nug tias koj yuav tsum them raws txoj cai twg, thiab thov ntawv txais nyiaj. Koj nug tau ib tus xov tooj pab ua ntej, ces mam txiav txim tias koj puas hais koj lub npe.

# en: ae49a49e
check-after-return-flag-wages-owed = Nyiaj hli uas koj tsis tau
    .reason = Hauv Thaib teb, foob ntawm hoob kas tiv thaiv neeg ua haujlwm hauv lub xeev tsis raug nqi dab tsi; neeg txawv teb chaws ua haujlwm los foob tau. Tus nom kuaj haujlwm (tus nom uas tshawb qhov no) txiav txim tau kom tus tswv haujlwm them. Xyoo { $example-year }, { $workers } leej neeg ua haujlwm Phab Mab (Myanmar) tau { $sum } tsis tshaj { $months } lub hlis. Peb tsis paub tias nyob Los Tsuas yuav foob li cas.
    .do = Sau txoj haujlwm, cov hli thiab nyiaj hli cia. Khaws ntawv cog lus, ntawv nyiaj hli thiab cov ntawv sib tham. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC: lub hoob kas uas qhia cov uas ua haujlwm txawv teb chaws), thiab thov kev pab txog kev cai lij choj.

# en: a8a49f76
check-after-return-flag-debt-to-recruiter = Koj tshuav cov neeg uas coj koj mus nuj nqis
    .reason = Ua haujlwm them ib co nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Zoo dua yog tsis txhob them, tsis txhob kos npe thiab tsis txhob rov mus ua haujlwm them nws ua ntej koj tau thov kev pab txog kev cai lij choj. Sau cia tias cov nuj nqis los li cas. Lawv puas hem koj? Hu tub ceev xwm los sis tus xov tooj pab.

# en: fbe38fe0
check-after-return-flag-debt = Koj tshuav lwm tus nuj nqis
    .reason = Cov kev mus txawv teb chaws raug nqi, thiab neeg qiv nyiaj mus. Pab nyiaj thiab pab txog kev cai lij choj yog ib feem ntawm kev pab rau cov neeg raug kev lag luam tib neeg.
    .do = Sau ib daim ntawv teev cov nuj nqis. Nrog tus neeg uas qiv nyiaj rau koj tham: Kuv them lig dua, los sis them ib me zuj zus puas tau? Kom sau ua ntawv. Nug ib tus xov tooj pab saib puas muaj kev pab rau koj.

# en: cac76031
check-after-return-flag-justice = Kev pab txog kev cai lij choj
    .reason = Kev lag luam tib neeg yog kev txhaum cai loj hauv Los Tsuas. Tsev hais plaub txiav txim tau kom tus neeg raug tau nyiaj: xyoo { $court-year } lawv txiav txim li no hauv { $cases } rooj plaub. Cov neeg raug kev lag luam tib neeg yog ib pab ntawm cov uas yuav tsum tau kev pab dawb txog kev cai lij choj ntawm Ministry of Justice (ກະຊວງຍຸຕິທຳ).
    .do = Nug ntawm hoob kas hais plaub hauv koj lub xeev los sis lub moos (ພະແນກຍຸຕິທຳ). Ua ntej koj foob, nug ib tus xov tooj pab tias dab tsi tiv thaiv tau koj thiab koj tsev neeg. Khaws cov ntaub ntawv, cov ntawv sib tham thiab cov duab. Sau qhov koj nco qab cia. Koj yog tus txiav txim tias koj yuav mus deb npaum li cas.

# en: b3994b35
check-after-return-flag-child-papers = Ntaub ntawv rau koj tus me nyuam
    .reason = Hauv Thaib teb, tus me nyuam ntawm neeg txawv teb chaws ua haujlwm sau npe ua ntawv yug tau (ib daim ntawv xyoo { $report-year }). Peb tsis paub tias Los Tsuas kom muaj dab tsi rau ib tug me nyuam uas yug txawv teb chaws.
    .do = Khaws txhua daim ntawv thaum yug. Nug tus hau zos (ນາຍບ້ານ) thiab hoob kas hauv koj lub moos (ເມືອງ) tias tus me nyuam yuav tsum muaj cov ntaub ntawv twg. Thov kev pab txog kev cai lij choj yog koj ua tsis tau.

# en: b0e1f657
check-after-return-flag-school = Kev kawm ntawv rau koj tus me nyuam
    .reason = Kev pab txog kev kawm ntawv yog ib feem ntawm kev pab rau cov neeg raug kev lag luam tib neeg, thiab qee lub chaw rau me nyuam yaus pab li no.
    .do = Nug tsev kawm ntawv hauv koj lub zos los sis lub moos (ເມືອງ). Nug tus xov tooj pab tias lub chaw twg pab me nyuam rov mus kawm ntawv.

# en: 68f2b4df
check-after-return-flag-work = Haujlwm, txuj ci, los sis ua ib yam koj tus kheej
    .reason = Kev cob qhia thiab kev pab nyiaj yog ib feem ntawm kev pab rau cov neeg raug kev lag luam tib neeg. Thaum xyoo { $report-year }, cov uas rov los rau Salavan (ສາລະວັນ) tau kev cob qhia thiab tau nyiaj me ntsis pib ua ib yam. Peb tsis paub xyov puas tseem zoo li ntawd.
    .do = Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC: lub hoob kas uas qhia cov uas ua haujlwm txawv teb chaws) txog haujlwm thiab kev cob qhia. Nug tus xov tooj pab txog kev cob qhia rau cov uas raug lwm tus siv thiab tsim txom.

# en: 768230d2
check-after-return-flag-again = Ua ntej koj rov mus dua
    .reason = Ib tsab xov xyoo { $report-year } hais tias cov uas rov los tsev feem ntau rov mus dua yog tsis muaj dab tsi hloov hauv tsev. Ib qho kev nug neeg xyoo { $survey-year } nrog { $people } leej uas rov los tsev pom tias: ua haujlwm muaj ntaub ntawv zoo dua ua haujlwm tsis muaj, tiam sis ob pab puav leej muaj teeb meem.
    .do = Tsis txhob maj. Xyuas cov lus caw nrog cov lus nug "Ua ntej koj mus". Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) tias muaj cov kev raug cai twg.

# en: 6d3024f0
rule-th-hours = Ua haujlwm tshaj { $hours } teev ib hnub
    .reason = Tsoom fwv Thaib ib phau ntawv taw qhia hais tias ntawv cog lus ua haujlwm yuav tsum muaj dab tsi: ua haujlwm tsis pub tshaj { $hours } teev ib hnub, los sis { $hours-dangerous } teev yog haujlwm txaus ntshai. Cov cai txog haujlwm hauv tsev xyoo { $housework } kuj hais tias { $hours } teev. Sib cog lus ua ntau teev ntxiv tau, thiab yuav tsum them ntau dua. Ua haujlwm ntau teev dhau heev yog ib lub cim ntawm kev yuam ua haujlwm.
    .do = Kom lawv sau ua ntawv tias ua pes tsawg teev, thiab ib teev ntxiv them li cas. Sau txhua hnub tias koj ua haujlwm ntev npaum li cas.

# en: 37ad1b83
rule-th-day-off = Ib lub lim tiam so tsis txog ib hnub
    .reason = Tsoom fwv Thaib ib phau ntawv taw qhia hais tias: tsawg kawg { $day-off } hnub so txhua lub lim tiam. Cov cai txog haujlwm hauv tsev xyoo { $housework } kuj hais li ntawd.
    .do = Kom lawv sau hnub so ua ntawv. Yog lawv tsis kam, nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) ua ntej koj mus.

# en: 4a32743c
rule-th-age = Tsis tau txog { $age } xyoo
    .reason = Hauv Thaib teb, tsis pub leej twg kom ib tug uas tsis tau txog { $age } xyoo ua haujlwm. Raws kev cai lij choj Los Tsuas, tus neeg mus ua haujlwm txawv teb chaws yuav tsum muaj { $lao-age } xyoo rov saud.
    .do = Zoo dua yog tsis txhob mus. Koj tsis tau ua dab tsi txhaum. Nrog ib tug neeg laus uas koj ntseeg tham, los sis hu ib tus xov tooj pab. Muaj kev pab rau cov hluas.

# en: a6090049
rule-pay-below-minimum = Nyiaj hli tsawg dua qhov kev cai lij choj pub
    .reason = Ntau lub teb chaws muaj nyiaj hli tsawg tshaj uas kev cai lij choj pub (minimum wage). Nws siv rau neeg ua haujlwm tuaj lwm lub teb chaws thiab.
    .do = Kom lawv sau nyiaj hli ua ntawv: npaum li cas, rau pes tsawg teev, thiab txiav dab tsi. Muab rau hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) saib ua ntej koj kos npe.

# en: 33e3cf7f
rule-pay-below-recommended = Nyiaj hli tsawg dua qhov uas ib pab nom sab laj hais kom them
    .reason = Hauv Nyij Pooj (ຍີ່ປຸ່ນ), txhua lub prefecture (ib cheeb tsam hauv Nyij Pooj, zoo li ib lub xeev) teev nws li nyiaj hli tsawg tshaj. Ib pab nom sab laj hais kom them qhov nruab nrab no thaum xyoo { $year }. Nws tsis yog ib qho chaw twg li kev cai lij choj, yog li ntawd tus lej yog tej zaum tsawg dua los sis ntau dua.
    .do = Nug txog nyiaj hli tsawg tshaj ntawm qhov chaw uas koj yuav ua haujlwm, thiab kom lawv sau nyiaj hli ua ntawv.

# en: d4eef078
rule-fee-above-official = Ib daim ntawv kim dua tus nqi uas tsoom fwv teev
    .reason = Phau ntawv hla teb chaws (passport), visa thiab ntawv tso cai muaj nqi uas tej hoob kas tsoom fwv teev. Tus neeg uas kom them ntau dua, tej zaum nws sau nqi pab, los sis tej zaum nws dag. Peb qhia tsis tau tias yog qhov twg.
    .do = Nug tias ib qho nyiaj twg them rau dab tsi, thiab thov ntawv txais nyiaj. Nug lub hoob kas uas ua daim ntawv ntawd tias raug nqi npaum li cas.

# en: a65a86d5
rule-way-closed = Txoj kev no kaw lawm los sis nres ib ntus
    .reason = Raws li peb paub, tam sim no txoj kev raug cai no mus tsis tau. Cov neeg uas tseem caw koj mus, tej zaum lawv yuam kev los sis tej zaum lawv dag.
    .do = Tsis txhob tau them nyiaj. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib txoj kev no puas qhib, thiab qhib thaum twg los.

# en: 4dc93653
rule-age-outside = Hnub nyoog tsis haum txoj kev no
    .reason = Raws li peb paub, txoj kev raug cai no tsuas txais neeg muaj qee lub hnub nyoog xwb.
    .do = Nug hoob kas haujlwm tias txais cov hnub nyoog twg. Ceev faj yog muaj neeg hais tias nws yuav hloov koj cov ntaub ntawv: ntaub ntawv cuav tej zaum ua rau koj raug teeb meem tom qab.

# en: 15918cbc
rule-agency-suspended = Lub tuam txhab no daim ntawv tso cai raug nres ib ntus los sis tas sij hawm lawm
    .reason = Ib lub tuam txhab yuav tsum muaj ntawv tso cai uas tseem siv tau thiaj nrhiav tau haujlwm txawv teb chaws rau neeg.
    .do = Zoo dua yog tsis txhob kos npe thiab tsis txhob them nyiaj. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) tias hnub no cov tuam txhab twg muaj ntawv tso cai.

# en: bcddd3d5
rule-agency-near-stopped = Muaj ib lub tuam txhab npe zoo li no uas daim ntawv tso cai raug nres los sis tas sij hawm lawm
    .reason = Ib lub tuam txhab yuav tsum muaj ntawv tso cai uas tseem siv tau thiaj nrhiav tau haujlwm txawv teb chaws rau neeg. Ib lub npe sau tau ntau yam: tej zaum yog tib lub tuam txhab, tej zaum yog lwm lub.
    .do = Muab cov npe sib piv ib tug ntawv zuj zus hauv lub tuam txhab cov ntawv. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib puas yog tib lub. Thaum koj tseem tsis paub, zoo dua yog tsis txhob kos npe thiab tsis txhob them nyiaj.

# en: 4d5f6b62
rule-long-hours = Ua haujlwm tshaj { $hours } teev ib hnub
    .reason = Ua haujlwm ntau teev dhau heev yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Peb cov ntaub ntawv tsis muaj ib tus lej rau txhua lub teb chaws: { $hours } teev yog peb xaiv xwb.
    .do = Kom lawv sau ua ntawv tias ua pes tsawg teev, thiab ib teev ntxiv them li cas. Nug hoob kas haujlwm tias kev cai lij choj ntawm lub teb chaws ntawd pub ua pes tsawg teev.

# en: 18ce5cd4
rule-no-day-off = Ib lub lim tiam so tsis txog ib hnub
    .reason = Ua haujlwm ntau hnub dhau heev thiab tsis pub so yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Kev cai lij choj pub so pes tsawg hnub, txhua lub teb chaws tsis sib xws.
    .do = Kom lawv sau hnub so ua ntawv. Nug hoob kas haujlwm tias kev cai lij choj ntawm lub teb chaws ntawd pub so pes tsawg hnub.

# en: 7fbb0dd3
rule-young-at-home = Tsis tau txog { $adult } xyoo
    .reason = Coj los sis nrhiav ib tug uas tsis tau txog { $adult } xyoo, xav siv thiab tsim txom nws kom tau nyiaj, yog kev lag luam tib neeg. Txawm tias tsis muaj leej twg dag los sis yuam, thiab txawm tus hluas ntawd kam, los tseem yog. Peb tsis paub xyov kev cai lij choj Los Tsuas pub ua yam haujlwm twg txij thaum muaj pes tsawg xyoo.
    .do = Koj tsis tau ua dab tsi txhaum. Zoo dua yog nrog ib tug neeg uas pab tau tham ua ntej koj mus. Nrog ib tug neeg laus uas koj ntseeg tham, los sis hu ib tus xov tooj pab. Cov hluas hu tau lawv tus kheej.

# en: 956303dc
rule-pay-maybe-below = Nyiaj hli tej zaum tsawg dua qhov kev cai lij choj pub
    .reason = Muaj ib tus nyiaj hli tsawg tshaj raws kev cai lij choj uas tej zaum siv rau txoj haujlwm no. Raws qhov koj qhia, peb paub tsis tau xyov nws puas siv.
    .do = Nug hoob kas haujlwm tias txoj haujlwm no siv tus nyiaj hli tsawg tshaj twg. Kom lawv sau nyiaj hli ua ntawv: npaum li cas, thiab rau pes tsawg teev.

# en: c246bf40
rule-way-not-known = Tsis paub xyov txoj kev no puas qhib
    .reason = Peb paub txoj kev raug cai no, tiam sis tsis muaj leej twg qhia tias tam sim no puas mus tau, los sis qhov peb paub qub dhau. Tej zaum muaj neeg caw koj mus txoj kev uas kaw lawm.
    .do = Tsis txhob tau them nyiaj. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib txoj kev no puas qhib, txais leej twg, thiab raug nqi npaum li cas.
