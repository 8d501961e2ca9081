# Self-checks: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

check-before-you-go = Ua ntej koj mus: xyuas cov lus caw ua haujlwm
    .about = Puas muaj neeg caw koj mus ua haujlwm txawv teb chaws, los sis kom koj them nyiaj rau qhov no? Cov lus nug no pab koj xyuas cov lus caw ntawd. Koj hla tau txhua nqe lus nug. Yog koj nug pab lwm tus, teb raws li tus ntawd. Yog ob lo lus teb puav leej yog, xaiv lo uas ua rau koj txhawj dua. Thaum kawg koj yuav pom cov cim ceeb toom, vim li cas, thiab leej twg pab tau. Yog tsis muaj cim tshwm, qhov ntawd tsis txhais tias txhua yam zoo lawm. Cov ntaub ntawv peb nyeem tsis muaj cai hais tias ib lub cim twg loj npaum li cas. Peb txoj haujlwm no teev nws tus kheej li cai ntsuas cov cim.

check-before-you-go-question-age = Koj muaj pes tsawg xyoo?
    .why = Raws kev cai lij choj Los Tsuas, ib tug neeg yuav tsum muaj { $adult } xyoo rov saud thiaj xa tau mus ua haujlwm txawv teb chaws.
    .ask = Saib daim npav qhia tus kheej (ບັດປະຈຳຕົວ), phau ntawv tsev neeg (ສຳມະໂນຄົວ) los sis ntawv yug. Los sis nug koj tsev neeg.
    .choice-under-18 = Tsis tau txog { $adult } xyoo
    .choice-grown-up = { $adult } xyoo rov saud

check-before-you-go-question-contact = Leej twg qhia koj txog txoj haujlwm no?
    .why = Neeg tsis sib paub hauv internet caw li no. Neeg zej zog, phooj ywg thiab kwv tij neej tsa los caw li no thiab. Ob txoj kev no puav leej muaj neeg raug dag lawm.
    .ask = Nug tus neeg ntawd: Koj lub npe tag nrho hu li cas? Leej twg kom koj tuaj? Ua li cas koj paub txoj haujlwm no? Puas muaj neeg them nyiaj rau koj vim koj coj kuv mus?
    .choice-stranger = Ib tug neeg kuv tsis paub: hauv Facebook, sau ntawv tuaj, hu xov tooj los sis ntsib tim ntsej tim muag
    .choice-known = Ib tug neeg kuv paub: tsev neeg, phooj ywg, neeg zej zog
    .choice-agency = Ib lub tuam txhab nrhiav haujlwm (lub tuam txhab uas nrhiav haujlwm rau neeg)
    .choice-labour-office = Hoob kas haujlwm (ຫ້ອງການແຮງງານ), los sis chaw MRC (lub hoob kas uas qhia neeg mus ua haujlwm txawv teb chaws)

check-before-you-go-question-licence = Puas muaj ib lub tuam txhab uas muaj ntawv tso cai?
    .why = Tuam txhab Los Tsuas yuav tsum muaj ntawv tso cai (ໃບອະນຸຍາດ) ntawm tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) thiaj xa tau neeg mus ua haujlwm txawv teb chaws. Ntawv tso cai yog ib daim ntawv uas pub nws ua. Yuav tsum ua dua tshiab txhua { $years } xyoo.
    .ask = Nug lub tuam txhab lub npe thiab nws daim ntawv tso cai. Tom qab ntawd nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib daim ntawv tso cai puas yog tiag thiab puas tseem siv tau. Peb tsis muaj daim ntawv teev cov tuam txhab uas muaj ntawv tso cai.
    .choice-none = Tsis muaj tuam txhab, los sis nws tsis muaj ntawv tso cai
    .choice-says-so = Lawv hais tias lawv muaj, tiam sis tsis tau muaj leej twg kuaj
    .choice-confirmed = Muaj, thiab hoob kas haujlwm hais tias yog tiag
    .choice-office = Hoob kas haujlwm yog tus npaj txoj haujlwm

check-before-you-go-question-where = Koj yuav ua haujlwm qhov twg?
    .why = Muaj ntau cov xov hais tias hauv qee qhov chaw neeg raug dag thiab raug kaw. Thiab yog qhov chaw hloov, qhov ntawd kuj yog ib lub cim.
    .ask = Nug lub teb chaws, lub xeev, lub nroog thiab chaw nyob ntawm txoj haujlwm. Sau cia. Muab ib daim luam rau koj tsev neeg.
    .choice-changed = Lawv hais tsis meej, los sis tam sim no qhov chaw los sis txoj haujlwm txawv ntawm thawj zaug caw
    .choice-zone = Hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ), hauv Phab Mab (Myanmar) los sis hauv Cambodia (ກຳປູເຈຍ)
    .choice-elsewhere = Hauv lwm lub teb chaws, xws li Suav teb, Malaysia, Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) los sis Nyij Pooj (ຍີ່ປຸ່ນ)
    .choice-thailand = Hauv Thaib teb

check-before-you-go-question-work = Yog hom haujlwm dab tsi?
    .why = Muaj ntau cov xov txog kev dag thiab kev yuam hauv qee hom haujlwm. Kuj muaj li no hauv tsev neeg, hauv liaj teb, hauv chaw tsim khoom thiab hauv chaw ua vaj tse.
    .ask = Nug: Txhua hnub kuv yuav ua dab tsi? Pes tsawg teev? Nyob qhov twg? Ua rau leej twg? Kom lawv sau ua ntawv.
    .choice-screen = Sau ntawv tham (chat), muag khoom los sis pab neeg yuav khoom hauv internet, ntaus ntawv, los sis haujlwm hauv casino (chaw twv txiaj)
    .choice-night = Khw noj mov, bar (chaw haus cawv), karaoke los sis chaw zaws ib ce (massage)
    .choice-fishing = Hauv nkoj nuv ntses, los sis nrog ntses thiab khoom noj hauv hiav txwv
    .choice-other = Lwm yam haujlwm: chaw tsim khoom (ໂຮງງານ), liaj teb, ua vaj tse, haujlwm hauv tsev

check-before-you-go-question-marriage = Puas muaj kev sib yuav nyob hauv cov lus caw?
    .why = Qee leej, luag cog lus tias yuav muaj txiv thiab muaj nyiaj. Tom qab ntawd lawv raug kaw, raug ntaus los sis raug muag.
    .ask = Nug koj tsev neeg thiab tus neeg coj lus caw tuaj: Puas muaj neeg hais txog kev sib yuav, los sis nyiaj rau tsev neeg yog ib tug mus yuav txiv los sis yuav poj niam?
    .choice-yes = Muaj, kev sib yuav, los sis nyiaj rau kuv tsev neeg yog kuv sib yuav
    .choice-no = Tsis muaj

check-before-you-go-question-contract = Koj puas muaj ntawv cog lus ua haujlwm?
    .why = Ntawv cog lus ua haujlwm yog daim ntawv uas sau qhov tus tswv haujlwm cog lus. Raws kev cai lij choj Los Tsuas, neeg ua haujlwm mus txawv teb chaws nrog ntawv cog lus. Hauv Thaib teb, kev cai lij choj kom muaj ntawv cog lus sau ua tus neeg ua haujlwm hom lus.
    .ask = Thov daim ntawv cog lus ua ntej koj mus, thiab ib daim luam (ສຳເນົາ) cia. Saib: tus tswv haujlwm, qhov chaw, txoj haujlwm, nyiaj hli, pes tsawg teev, hnub so, thiab leej twg them zaub mov, chav nyob thiab kev mus los.
    .choice-none = Tsis muaj dab tsi
    .choice-spoken = Cog lus ntawm qhov ncauj xwb
    .choice-unread = Muaj, sau ua ntawv, tiam sis kuv nyeem tsis tau
    .choice-read = Muaj, sau ua ntawv, ua hom lus uas kuv nyeem tau

check-before-you-go-question-pay = Koj puas paub tias koj yuav tau nyiaj hli npaum li cas?
    .why = Nyiaj hli tsis meej, tej zaum tau me ntsis los sis tsis tau li. Nyiaj hli ntau heev rau haujlwm yooj yim yog ib lub cim ntawm lus caw cuav (dag).
    .ask = Nug: Npaum li cas? Them hnub twg? Txiav npaum li cas rau zaub mov, chav nyob, kev mus los thiab ntaub ntawv? Muab piv nrog nyiaj hli tsawg tshaj (minimum wage) ntawm qhov chaw ntawd. Qhov ntawd yog nyiaj hli tsawg tshaj uas kev cai lij choj pub.
    .choice-high = Paub, nyiaj ntau heev rau haujlwm yooj yim
    .choice-unclear = Tsis paub, los sis lawv hais tias "nyiaj hli zoo" xwb
    .choice-told = Paub, npaum li cas thiab hnub twg

check-before-you-go-question-money = Puas muaj neeg kom koj them nyiaj?
    .why = Txij xyoo { $thai-year } los, kev cai lij choj Thaib hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg txawv teb chaws. Raws ib txoj cai Los Tsuas, tuam txhab sau tau ib tug nqi me xwb.
    .ask = Nug: Ib qho nyiaj twg them rau dab tsi? Leej twg tau? Kuv puas tau ntawv txais nyiaj (ib daim ntawv qhia tias kuv them lawm)?
    .choice-unclear = Muaj, tiam sis lawv hais tsis meej tias them rau dab tsi, los sis tseem tsis tau muaj ntawv cog lus
    .choice-fee = Muaj, ib tug nqi nrhiav haujlwm
    .choice-papers = Muaj, tiam sis rau passport, visa los sis kuaj mob xwb
    .choice-no = Tsis muaj

check-before-you-go-question-fee-size = Qhov nyiaj lawv kom them puas ntau dua { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli?
    .why = Raws ib txoj cai Los Tsuas xyoo { $rule-year }, tuam txhab sau tsis pub tshaj feem no ntawm ib lub hlis nyiaj hli. Piv txwv: yog nyiaj hli yog { $example-pay } ib lub hlis, nws yog { $example-fee }.
    .ask = Kom lawv sau ob qho nyiaj ua ntawv: tag nrho qhov koj yuav tsum them, thiab nyiaj hli ib lub hlis. Koj nug tau ib tug neeg txawj suav lej kom pab koj.
    .choice-more = Ntau dua
    .choice-less = Tsis ntau dua, npaum no los sis tsawg dua

check-before-you-go-question-debt = Thaum pib, koj puas yuav tshuav nuj nqis?
    .why = Ua haujlwm them ib co nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. Kev yuam ua haujlwm yog haujlwm uas ib tug neeg hais tias tsis kam los tsis tau, tawm los tsis tau.
    .ask = Nug: Leej twg them kev mus los, zaub mov, chav nyob thiab khaub ncaws? Kuv puas yuav tsum them rov qab? Npaum li cas, thiab txog thaum twg? Yog kuv xav tawm yuav ua li cas?
    .choice-advance = Tshuav, lawv them ua ntej los sis muab nyiaj rau kuv tsev neeg, thiab kuv ua haujlwm them rov qab
    .choice-loan = Tshuav, kuv qiv nyiaj ntawm lwm tus thiaj mus tau
    .choice-no = Tsis tshuav

check-before-you-go-question-papers = Leej twg yuav khaws koj phau passport?
    .why = Yog lwm tus khaws koj phau passport, koj tawm mus nyuaj. Kev txeeb neeg ua haujlwm phau passport cia yog ib lub cim ntawm kev yuam ua haujlwm.
    .ask = Nug ua ntej koj mus: Puas muaj neeg yuav muab kuv phau passport? Vim li cas? Thaum twg kuv tau rov qab?
    .choice-they = Tus neeg nrhiav neeg ua haujlwm, lub tuam txhab los sis tus tswv haujlwm yuav khaws, los sis twb khaws lawm
    .choice-none = Kuv tsis muaj passport
    .choice-me = Kuv khaws kuv tus kheej

check-before-you-go-question-way = Koj yuav hla ciam teb li cas?
    .why = Yuav ua haujlwm txawv teb chaws nrog ntaub ntawv, koj yuav tsum muaj visa ua haujlwm thiab hla lub chaw hla ciam teb raug cai. Nyiag hla, los sis siv visa ncig teb chaws mus ua haujlwm, yog ib lub cim ntawm lus caw cuav (dag).
    .ask = Nug: Hla ciam teb qhov twg? Visa dab tsi? Kuv puas saib tau ua ntej peb mus? Visa yog kev tso cai nkag teb chaws. Visa Thaib rau kev ua haujlwm hu ua visa L-A.
    .choice-hidden = Hla dej los sis hla hav zoov, deb ntawm lub chaw hla ciam teb raug cai
    .choice-visit = Hla lub chaw hla ciam teb raug cai (ດ່ານ) los sis tshav dav hlau, ua neeg ncig teb chaws los sis siv daim ntawv hla ciam teb (border pass; ບັດຜ່ານແດນ)
    .choice-work-visa = Hla lub chaw hla ciam teb raug cai (ດ່ານ) los sis tshav dav hlau, muaj visa ua haujlwm

check-before-you-go-question-pressure = Puas muaj neeg yuam los sis kom koj maj?
    .why = Tus neeg uas xav siv koj, tej zaum nws tsis pub koj muaj sij hawm xav los sis nug.
    .ask = Hais tias koj xav tau ob peb hnub los xav. Saib tias tus neeg ntawd ua li cas. Nrog ib tug neeg koj ntseeg tham txog nws.
    .choice-threat = Muaj, lawv hem kuv los sis kuv tsev neeg, los sis tsis pub kuv hais tias tsis kam
    .choice-secret = Muaj, lawv kom kuv tsis txhob qhia leej twg
    .choice-hurry = Muaj, lawv kom kuv mus los sis them tam sim no
    .choice-no = Tsis muaj

check-before-you-go-question-family = Koj tsev neeg puas paub tias koj yuav mus qhov twg, thiab koj yuav ua haujlwm rau leej twg?
    .why = Koj tsev neeg nrhiav tau koj thiab nrhiav tau kev pab, yog lawv paub tias koj nyob qhov twg.
    .ask = Nug tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj. Sau rau daim ntawv. Tso ib daim rau koj tsev neeg thiab khaws ib daim.
    .choice-nobody = Tsis paub, lawv tsis paub tias kuv yuav mus
    .choice-no-name = Lawv paub, tiam sis tsis tau muaj leej twg qhia tus tswv haujlwm lub npe rau peb
    .choice-part = Lawv paub me ntsis, tiam sis tsis muaj chaw nyob los sis tus xov tooj
    .choice-all = Paub, lawv muaj lub npe, chaw nyob thiab tus xov tooj sau rau daim ntawv

check-before-you-go-flag-under-age = Koj tsis tau txog { $adult } xyoo
    .reason = Raws kev cai lij choj Los Tsuas (Decree 245 xyoo { $decree-year }), ib tug neeg yuav tsum muaj { $adult } xyoo rov saud thiaj xa tau mus ua haujlwm txawv teb chaws. Hauv Thaib teb, tus uas tsis tau txog { $adult } xyoo tsis pub ua haujlwm hauv bar, chaw zaws ib ce (massage), chaw twv txiaj los sis chaw lom zem, nuv ntses hauv hiav txwv los sis hauv chaw ua ntses thiab khoom noj hiav txwv. Coj los sis nrhiav ib tug uas tsis tau txog { $adult } xyoo, xav siv thiab tsim txom nws kom tau nyiaj, yog kev lag luam tib neeg. Txawm tias tsis muaj leej twg dag los sis yuam, thiab txawm tus hluas ntawd kam, los tseem yog.
    .do = Koj tsis tau ua dab tsi txhaum. Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Nrog ib tug neeg laus uas koj ntseeg tham, los sis hu ib tus xov tooj pab. Cov hluas hu tau lawv tus kheej. Puas yog koj tus me nyuam los sis ib tug kwv tij? Maj mam tham, mloog, thiab hu ua ke.

check-before-you-go-flag-stranger = Ib tug neeg koj tsis paub caw koj
    .reason = Thaum xyoo { $warning-year }, tsoom fwv Los Tsuas fab haujlwm (ກະຊວງແຮງງານ) ceeb toom txog neeg thiab tuam txhab hauv internet (social media) uas tsis muaj kev tso cai es caw mus ua haujlwm hauv Kaus Lim. Ib tug hluas muaj { $victim-age } xyoo nyob sab qaum teb Los Tsuas tau ib tsab ntawv hauv Facebook los ntawm ib tug neeg nws tsis paub txog kev khwv nyiaj. Tus hluas no thaum kawg nyob hauv ib qho chaw kaw hauv Phab Mab (Myanmar), uas luag yuam neeg dag lwm tus hauv internet. Qee lub account ploj mus tom qab caw tag.
    .do = Zoo dua yog tsis txhob xa nyiaj, duab, video los sis ntaub ntawv tam sim no. Nug lub tuam txhab lub npe thiab chaw nyob. Nug hoob kas haujlwm txog nws. Khaws cov ntawv sib tham.

check-before-you-go-flag-known-recruiter = Ib tug neeg koj paub caw koj
    .reason = Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais tias tus neeg nrhiav neeg ua haujlwm feem ntau yog ib tug uas nws paub: neeg zej zog, phooj ywg, kwv tij neej tsa, los sis ib tug hauv zos uas tau mus txawv teb chaws. Qhov no tsis txhais tias tus neeg ntawd dag koj.
    .do = Nug tib cov lus nug uas koj nug neeg koj tsis paub: Tus tswv haujlwm yog leej twg? Qhov chaw nyob qhov twg? Nyiaj hli npaum li cas? Leej twg them leej twg? Kom lawv sau ua ntawv. Nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) thiab.

check-before-you-go-flag-no-licence = Tsis muaj tuam txhab uas muaj ntawv tso cai
    .reason = Raws cov cai Los Tsuas (Decree 245 xyoo { $decree-year }), lub tuam txhab uas xa neeg mus ua haujlwm txawv teb chaws yuav tsum muaj ntawv tso cai. Tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) muab kev tso cai rau txhua zaus xa neeg. Rau qee cov haujlwm txawv teb chaws, hoob kas tsoom fwv ua qhov no lawv tus kheej. Cov lus ceeb toom txog lus caw cuav kuj hais txog lub cim no: tsis muaj tuam txhab uas muaj ntawv tso cai, los sis tsis muaj tuam txhab uas kuaj tau.
    .do = Nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) tias muaj txoj kev twg nrog ntaub ntawv. Nug tus neeg nrhiav neeg ua haujlwm tias leej twg lav cov lus cog. Zoo dua yog tos, tsis txhob kos npe thiab tsis txhob them, kom txog thaum koj paub.

check-before-you-go-flag-licence-unchecked = Tsis tau muaj leej twg kuaj daim ntawv tso cai
    .reason = Tuam txhab Los Tsuas yuav tsum muaj ntawv tso cai thiaj xa tau neeg mus ua haujlwm txawv teb chaws. Raws ib txoj cai xyoo { $rule-year }, yuav tsum ua dua tshiab txhua { $years } xyoo. Peb tsis muaj daim ntawv teev cov tuam txhab uas hnub no muaj.
    .do = Hais kom lub tuam txhab muab daim ntawv tso cai rau koj saib. Sau lub npe thiab hnub ntawm daim ntawv cia. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) txog nws ua ntej koj kos npe los sis them.

check-before-you-go-flag-place-changed = Qhov chaw los sis txoj haujlwm tsis meej, los sis hloov lawm
    .reason = Raug dag txog haujlwm, nyiaj hli los sis qhov chaw yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Cov lus ceeb toom txog lus caw cuav hais txog lwm lub cim: neeg raug coj mus rau lwm lub teb chaws, tsis yog lub uas sib cog lus. Luag cog lus rau ib tug hluas Los Tsuas muaj { $victim-age } xyoo tias yuav tau haujlwm hauv khw noj mov, tom qab ntawd nws raug muag ob peb zaug thiab raug coj mus Phab Mab (tsab xov xyoo { $report-year }).
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Kom lawv sau qhov chaw tshiab thiab txoj haujlwm ua ntawv. Koj puas twb taug kev lawm? Hu ib tus xov tooj pab sai li sai tau, thiab qhia koj tsev neeg tias koj nyob qhov twg.

check-before-you-go-flag-zone = Qhov chaw uas neeg coob tau thov kev pab
    .reason = Thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) nyob hauv Bokeo (ບໍ່ແກ້ວ). Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais txog nuj nqis txij thawj hnub, thiab neeg uas raug kaw, raug ntaus, los sis raug muag rau lwm lub tuam txhab. Thaum xyoo { $un-year } United Nations (UN, ສະຫະປະຊາຊາດ) hais tias: tsawg kawg { $myanmar } leej neeg hauv Phab Mab (Myanmar) thiab { $cambodia } leej hauv Cambodia (ກຳປູເຈຍ) tej zaum raug kaw thiab raug yuam dag lwm tus hauv internet. United Nations hais tias lawv yog neeg raug tsim txom, tsis yog neeg txhaum.
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Puas muaj ib tug hauv koj tsev neeg twb nyob hauv thaj chaw Golden Triangle lawm thiab tawm tsis tau? Thaum xyoo { $police-year } tub ceev xwm Los Tsuas hais tias: lawv nkag mus tau thaum tus neeg los sis tsev neeg tuaj foob. Tsev neeg hu tau.

check-before-you-go-flag-other-country = Nug tias txoj kev raug cai twg mus lub teb chaws no
    .reason = Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້): hoob kas tsoom fwv ua txoj haujlwm EPS (visa E-9). Rau caij ua liaj teb thiab nuv ntses, tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) tau sib cog lus nrog tej cheeb tsam hauv Kaus Lim. Thaum xyoo { $korea-year } lawv ceeb toom txog lus caw cuav. Nyij Pooj (ຍີ່ປຸ່ນ): mus tau los ntawm cov koom haum uas muaj kev tso cai xwb. Malaysia: thaum xyoo { $malaysia-date } lawv hais tias tsis muaj kev sib cog lus txog haujlwm nrog Los Tsuas. Suav teb: peb nrhiav tsis tau ib txoj kev ntawm tsoom fwv rau neeg ua haujlwm Los Tsuas. Tej no tej zaum hloov lawm.
    .do = Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC): Muaj txoj kev raug cai twg? Raug nqi npaum li cas? Siv sij hawm ntev npaum li cas?

check-before-you-go-flag-online-work = Haujlwm hauv internet los sis hauv casino
    .reason = Lus caw zoo li no coob yog lus cuav. Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais txog neeg hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) uas luag cog lus tias yuav tau haujlwm sau ntawv tham, muag khoom los sis khw noj mov. Lawv tshuav nuj nqis txij thaum pib, thiab qee leej raug yuam pw nrog neeg kom lwm tus tau nyiaj. Thaum xyoo { $un-year } United Nations (UN, ສະຫະປະຊາຊາດ) hais tias neeg hauv cheeb tsam no raug yuam dag lwm tus hauv internet, thiab raug txeeb passport thiab xov tooj. Nyiaj hli zoo, kev xeem yooj yim thiab them tsheb them dav hlau rau koj, feem ntau yog ib feem ntawm lus caw cuav.
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Nug lub tuam txhab lub npe thiab chaw nyob, thiab nug hoob kas haujlwm txog nws. Puas muaj ib tug twb nyob ntawd thiab raug yuam dag lwm tus? Tus neeg ntawd xav tau kev pab, tsis txhob liam nws.

check-before-you-go-flag-night-work = Haujlwm hauv khw noj mov, bar, karaoke los sis chaw zaws ib ce (massage)
    .reason = Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais txog cov ntxhais Los Tsuas uas luag cog lus tias yuav tau haujlwm khw noj mov hauv Thaib teb. Lawv raug yuam pw nrog neeg kom lwm tus tau nyiaj, thiab qee leej raug ntaus los sis tsis tau nyiaj hli. Thaum xyoo { $debt-year }, luag kom cov ntxhais them rov qab nqi khaub ncaws, nqi tshuaj pleev ntsej muag, thiab { $travel-low } txog { $travel-high } rau kev mus los. Hauv Thaib teb, tus uas tsis tau txog { $adult } xyoo tsis pub ua haujlwm hauv bar, chaw zaws ib ce, chaw twv txiaj los sis chaw lom zem. Peb hais tsis tau tias cov lus caw koj puas zoo li ntawd.
    .do = Nug qhov chaw ntawd lub npe thiab chaw nyob, thiab kom sau nyiaj hli ua ntawv. Muab cov no rau koj tsev neeg. Khaws koj phau passport koj tus kheej. Nrog koj tsev neeg teem tias thaum twg koj yuav hu.

check-before-you-go-flag-fishing = Haujlwm hauv nkoj los sis nrog ntses thiab khoom noj hiav txwv
    .reason = Ib tsab cai Los Tsuas (decree) xyoo { $decree-year } tsis pub xa neeg mus nuv ntses hauv nkoj me. Hauv Thaib teb, ib tug neeg yuav tsum muaj { $adult } xyoo thiaj nuv ntses hauv hiav txwv tau thiab ua haujlwm hauv chaw ua ntses thiab khoom noj hiav txwv tau. Ib daim ntawv qhia xyoo { $report-year } hais txog txiv neej thiab me nyuam tub Los Tsuas uas raug yuam ua haujlwm hauv nkoj Thaib. Cov neeg nuv ntses hais txog tus thawj nkoj uas txeeb ntaub ntawv cia, ua { $hours } teev ib hnub, thiab ntau xyoo tsis tau nyiaj. Feem coob ntawm cov no yog neeg lwm lub teb chaws hais.
    .do = Thov ib daim ntawv cog lus thiab ib daim luam rau koj. Ib txoj cai Thaib xyoo { $rule-year } kom muaj qhov no rau kev nuv ntses hauv hiav txwv. Nug lub nkoj thiab tus tswv nkoj lub npe, thiab muab rau koj tsev neeg. Nug hoob kas haujlwm saib puas pub ua txoj haujlwm no.

check-before-you-go-flag-marriage-offer = Kev sib yuav txawv teb chaws nyob hauv cov lus caw
    .reason = Cov xov txij xyoo { $from-year } txog xyoo { $to-year } hais tias: luag hais yuav muab kwv yees li { $dowry }, los sis txog { $dowry-top }, rau tsev neeg hauv Los Tsuas yog ib tug ntxhais mus yuav txiv hauv Suav teb. Qee tus poj niam thiab ntxhais tawm tsis tau los sis hu los tsev tsis tau, raug ntaus los sis raug muag. Qee tus ntxhais muaj { $youngest } xyoo xwb. Kev cai lij choj Los Tsuas txog kev lag luam tib neeg kuj hais tias muaj neeg siv kev sib yuav los npog. Thaum xyoo { $post-year } ib tsab ntawv hauv Facebook hais yuav muab { $post-pay } ib lub hlis yog yuav ib tug txiv ua lag luam thiab kom xa video tuaj. Tom qab ntawd lub account ploj lawm.
    .do = Zoo dua yog tsis txhob mus, tsis txhob txais thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Koj hais tau tias koj tsis kam, txawm tias lwm tus kam lawm. Hu ib tus xov tooj pab. Puas muaj ib tug hauv koj tsev neeg twb nyob ntawd lawm? Koj hu pab tau nws.

check-before-you-go-flag-no-contract = Tsis muaj ntawv cog lus sau cia
    .reason = Raws kev cai lij choj Los Tsuas (Decree 245 xyoo { $decree-year }), neeg ua haujlwm mus txawv teb chaws nrog ntawv cog lus ua haujlwm. Kev cai lij choj Thaib, hloov thaum xyoo { $thai-year }, kom muaj ntawv cog lus sau ua tus neeg ua haujlwm hom lus, raws li ILO (International Labour Organization) piav. Lus cog ntawm qhov ncauj nrhiav pov thawj nyuaj.
    .do = Thov daim ntawv cog lus ua ntawv ua ntej koj mus los sis them. Nws tsim nyog hais txog: tus tswv haujlwm, qhov chaw, txoj haujlwm, nyiaj hli thiab hnub them, pes tsawg teev, hnub so, thiab leej twg them zaub mov, chav nyob thiab kev mus los. Khaws ib daim luam, thiab tso ib daim rau koj tsev neeg.

check-before-you-go-flag-contract-unread = Koj nyeem tsis tau daim ntawv cog lus
    .reason = Kev cai lij choj Thaib, hloov thaum xyoo { $thai-year }, kom muaj ntawv cog lus sau ua tus neeg ua haujlwm hom lus, raws li ILO (International Labour Organization) piav.
    .do = Zoo dua yog tsis txhob kos npe tam sim no. Thov daim ntawv cog lus ua koj hom lus. Thov ib tug neeg koj ntseeg, hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) nyeem rau koj mloog. Khaws ib daim luam.

check-before-you-go-flag-high-pay = Nyiaj hli ntau heev rau haujlwm yooj yim
    .reason = Cov lus ceeb toom ntawm cov hoob kas sawv cev teb chaws, ntawv xov xwm thiab website nrhiav haujlwm hais txog lub cim no ntawm lus caw cuav: nyiaj hli ntau rau haujlwm uas tsis tas muaj txuj ci ntau. Feem ntau kev xeem yooj yim heev, thiab luag them kev mus thiab chav nyob. Qhov no tsis yog tsoom fwv daim ntawv teev.
    .do = Nug tias neeg ua haujlwm no qhov ntawd ib txwm tau nyiaj hli npaum li cas. Muab piv nrog nyiaj hli tsawg tshaj uas kev cai lij choj pub (minimum wage). Nug hoob kas haujlwm txog lub tuam txhab ua ntej koj txiav txim siab.

check-before-you-go-flag-pay-unclear = Nyiaj hli tsis meej
    .reason = Hauv Thaib teb, ntawv cog lus ua haujlwm yuav tsum hais tias nyiaj hli npaum li cas. Nws tsis pub tsawg dua nyiaj hli tsawg tshaj uas kev cai lij choj pub (minimum wage), thiab yuav tsum them tsawg kawg ib zaug txhua hli. Kev dag txog nyiaj hli, thiab kev khaws nyiaj hli cia tsis them, yog cov cim ntawm kev yuam ua haujlwm.
    .do = Kom lawv sau ua ntawv: Npaum li cas? Hnub twg? Rau pes tsawg teev? Txiav npaum li cas, thiab rau dab tsi? Ua haujlwm ntxiv them li cas?

check-before-you-go-flag-unclear-fee = Kom them nyiaj ntxov dhau, los sis tsis hais tias them rau dab tsi
    .reason = Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: kom them nyiaj ntxov. Muaj ib zaug, tsawg kawg { $people } leej neeg Los Tsuas them rau visa cuav mus Kaus Lim Qab Teb. Ib leeg poob ntawm { $low } mus txog tshaj { $high }. Tsab xov tsis muaj hnub.
    .do = Zoo dua yog tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Thov ib daim ntawv uas hais tias nyiaj them rau dab tsi thiab leej twg tau. Koj puas twb them lawm? Koj tsis txhaum. Khaws txhua daim ntawv thiab txhua tsab ntawv sib tham, thiab hu nug kev taw qhia.

check-before-you-go-flag-job-fee = Luag kom koj them nqi nrhiav haujlwm
    .reason = Txij xyoo { $thai-year } los, kev cai lij choj Thaib hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg txawv teb chaws. Lawv tseem yuav tau teev tias dab tsi suav ua tus nqi no. Raws ib txoj cai Los Tsuas xyoo { $rule-year }, tuam txhab sau tsis pub tshaj { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli. Yog li ntawd ob lub teb chaws cov cai tsis sib xws.
    .do = Nug tias txoj cai twg pub sau tus nqi no, thiab them rau dab tsi. Nug hoob kas haujlwm ua ntej koj them. Yog koj them, thov ntawv txais nyiaj (ib daim ntawv qhia tias koj them lawm) thiab khaws cia.

check-before-you-go-flag-papers-fee = Luag kom koj them rau ntaub ntawv
    .reason = Ntaub ntawv zoo li no muaj nqi uas tsoom fwv teev. Thaum xyoo { $visa-year }, Thaib teb teev tus nqi visa L-A yog { $visa } rau neeg ua haujlwm uas mus raws kev sib cog lus nrog Los Tsuas. Qhov no siv tau txog xyoo { $visa-end }. Thaum xyoo { $passport-year }, passport Los Tsuas raug nqi { $passport }, thiab passport electronic raug nqi { $e-passport }. Cov nqi passport los ntawm ib tsab xov xwb thiab tej zaum hloov lawm.
    .do = Nug tus nqi ntawm ib daim ntawv zuj zus. Nug lub hoob kas uas ua daim ntawv ntawd tias raug nqi npaum li cas. Thov ntawv txais nyiaj (ib daim ntawv qhia tias koj them lawm) thiab khaws cia.

check-before-you-go-flag-fee-above-limit = Tus nqi siab dua li ib txoj cai Los Tsuas pub
    .reason = Raws ib txoj cai Los Tsuas xyoo { $rule-year }, tuam txhab sau tsis pub tshaj { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli. Peb tsis paub xyov nws puas sau tau lwm cov nqi thiab. Ib tsab kev cai lij choj tshiab xyoo { $law-year } tej zaum hloov qhov no; peb tsis tau pom tias nws hais li cas txog nqi. Thaum xyoo { $report-date }, ib tsab xov hais tias cov tuam txhab kom them kwv yees li { $asked }. Qhov ntawd tsis yog tus nqi uas tsoom fwv teev.
    .do = Thov ib daim ntawv teev tag nrho cov nqi: ib qho nyiaj twg them rau dab tsi, thiab leej twg them. Muab rau hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) saib ua ntej koj them.

check-before-you-go-flag-debt-to-recruiter = Koj yuav tshuav nuj nqis rau cov neeg uas coj koj mus
    .reason = Ua haujlwm them nuj nqis uas tsis txawj tas yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Hauv Thaib teb, luag kom cov ntxhais them rov qab nqi khaub ncaws, nqi tshuaj pleev ntsej muag thiab nqi mus los, thiab tag nrho qhov lawv khwv tau mus them nuj nqis. Hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) xyoo { $zone-year }, cov tswv haujlwm kom them { $zone-debt }, thiab nqi zaub mov thiab chav nyob thiab.
    .do = Kom lawv sau ua ntawv: Nuj nqis npaum li cas? Txiav npaum li cas txhua hli? Thaum twg them tas? Nug tias yog koj xav tawm yuav ua li cas. Yog lawv tsis teb, zoo dua yog tos thiab nug ib tus xov tooj pab.

check-before-you-go-flag-loan = Koj yuav qiv nyiaj mus
    .reason = Tej txoj kev raug cai tej zaum qeeb thiab kim. Vim li ntawd, neeg mus cuag neeg nruab nrab (ນາຍໜ້າ: neeg coj neeg mus ua haujlwm kom tau nyiaj) thiab tshuav nuj nqis. Nuj nqis ua rau tawm haujlwm phem nyuaj dua.
    .do = Suav ua ntej koj qiv: Yuav siv pes tsawg lub hlis nyiaj hli thiaj them tas? Yog haujlwm tas ntxov yuav ua li cas? Kom lawv sau cov lus cog ntawm kev qiv nyiaj ua ntawv. Nrog koj tsev neeg los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) tham txog nws.

check-before-you-go-flag-papers-kept = Lwm tus yuav khaws koj phau passport
    .reason = Thaum lwm tus txeeb neeg ua haujlwm phau passport los sis daim npav qhia tus kheej cia, nws yog ib lub cim ntawm kev yuam ua haujlwm. Hauv Thaib teb, tus uas txeeb neeg ua haujlwm txawv teb chaws cov ntaub ntawv tseem ceeb cia tej zaum raug kaw txog { $months } lub hlis, raug nplua txog { $fine }, los sis raug ob yam. Qhov no los ntawm ib tsab cai xyoo { $law-year }; peb tsis paub tag nrho qhov hloov tom qab.
    .do = Hais tias koj xav khaws koj phau passport koj tus kheej. Luam cia: ib co rau koj tsev neeg, ib co rau koj, thiab cov duab hauv koj lub xov tooj. Lawv puas xav tau mus ua visa? Kom lawv sau ua ntawv tias thaum twg koj tau rov qab. Lawv puas twb khaws lawm? Thov rov qab, thiab yog lawv tsis kam, thov kev pab.

check-before-you-go-flag-no-own-papers = Koj tsis muaj passport
    .reason = Yuav ua haujlwm hauv Thaib teb nrog ntaub ntawv, ib tug neeg yuav tsum muaj phau ntawv hla teb chaws (passport) los sis ntawv taug kev, visa L-A, ntawv cog lus ua haujlwm thiab ntawv tso cai ua haujlwm. Ua haujlwm tsis muaj ntawv tso cai tej zaum raug nplua { $fine-low } txog { $fine-high }, thiab tus neeg raug xa rov qab (cov xov txog xyoo { $fine-year }). Thaum xyoo { $girls-year }, { $girls } leej ntxhais Los Tsuas uas tsis muaj ntaub ntawv raug tub ceev xwm Suav teb kaw tshaj { $months } lub hlis.
    .do = Nug tias ua li cas koj thiaj tau passport ua ntej koj mus, thiab raug nqi npaum li cas. Nug hoob kas haujlwm tias txoj haujlwm no yuav tsum muaj cov ntaub ntawv twg. Koj puas twb nyob txawv teb chaws lawm tsis muaj ntaub ntawv? Koj tseem hu tau thov kev pab.

check-before-you-go-flag-hidden-crossing = Ib txoj kev nyiag hla ciam teb
    .reason = Neeg uas hla dej los sis hla hav zoov tau raug ntes. Thaum xyoo { $broker-year } qee leej them neeg coj kev (ນາຍໜ້າ: neeg coj neeg hla ciam teb kom tau nyiaj) { $broker-low } txog { $broker-high }. Txij xyoo { $arrests-from } txog xyoo { $arrests-to }, { $arrested } leej neeg ua haujlwm Los Tsuas tsis muaj ntaub ntawv raug ntes hauv Thaib teb. Ua haujlwm tsis muaj ntawv tso cai tej zaum raug nplua { $fine-low } txog { $fine-high } (cov xov txog xyoo { $fine-year }). Kev nyiag hla kuj yog ib lub cim ntawm lus caw cuav (dag).
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC) txog txoj kev raug cai. Puas muaj ib tug twb hla lawm thiab muaj teeb meem? Hauv Thaib teb, neeg ua haujlwm muaj cai, txawm muaj ntaub ntawv los tsis muaj los xij, thiab hu tau thov kev pab.

check-before-you-go-flag-visit-visa = Tsis muaj visa ua haujlwm
    .reason = Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: visa ncig teb chaws (tourist visa) mus ua haujlwm. Tsawg kawg { $people } leej neeg Los Tsuas poob nyiaj rau visa ncig teb chaws cuav mus Kaus Lim Qab Teb. Ua haujlwm hauv Thaib teb tsis muaj ntawv tso cai tej zaum raug nplua { $fine-low } txog { $fine-high }. Tus neeg raug xa rov qab thiab tsis tau ntawv tso cai ua haujlwm { $ban-years } xyoo (cov xov txog xyoo { $fine-year }). Peb nrhiav tsis tau cov cai hnub no txog neeg ua haujlwm Los Tsuas uas siv daim ntawv hla ciam teb (border pass; ບັດຜ່ານແດນ).
    .do = Nug tias koj tau visa dab tsi, thiab ntawv tso cai ua haujlwm dab tsi. Thov saib ua ntej koj mus los sis them. Nug hoob kas haujlwm tias txoj haujlwm no yuav tsum muaj visa dab tsi.

check-before-you-go-flag-threat = Muaj neeg hem koj
    .reason = Kev hem neeg ua haujlwm los sis tsev neeg yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no.
    .do = Tsis yog koj txhaum. Zoo dua yog tsis txhob mus ua ntej koj tau nrog ib tug neeg uas pab tau tham. Qhia rau ib tug neeg koj ntseeg. Hu ib tus xov tooj pab. Yog tam sim no koj raug kev txaus ntshai, hu tub ceev xwm. Khaws cov ntawv sib tham yog koj ua tau yam tsis muaj kev txaus ntshai.

check-before-you-go-flag-secret = Luag kom koj tsis txhob qhia leej twg
    .reason = Raug cais deb ntawm tsev neeg thiab lwm tus neeg yog ib lub cim ntawm kev yuam ua haujlwm. International Labour Organization (ILO) hais li no. Yog tsis muaj leej twg paub, tsis muaj leej twg mus nrhiav tau koj.
    .do = Zoo dua yog tsis txhob mus thiab tsis txhob them nyiaj ua ntej koj tau nrog ib tug neeg uas pab tau tham. Koj tsis tas zais qhov no. Qhia rau ib tug neeg koj ntseeg, hauv tsev los sis hauv ib tus xov tooj pab.

check-before-you-go-flag-hurry = Luag kom koj maj
    .reason = Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: "mus tam sim no". Tus neeg uas maj tsis muaj sij hawm nug.
    .do = Tsis txhob maj. Hais tias koj xav tau ob peb hnub los nug koj tsev neeg thiab hoob kas haujlwm. Yog thaum ntawd cov lus caw tsis muaj lawm, tsis txhais tias koj ua yuam kev.

check-before-you-go-flag-family-unaware = Koj tsev neeg tsis paub
    .reason = Raug cais deb ntawm tsev neeg yog ib lub cim ceeb toom. Hauv ib qho kev nug neeg yav tas los, { $percent } feem pua (%) ntawm niam txiv tsis paub tias lawv cov me nyuam nyob qhov twg (luam thaum xyoo { $survey-year }).
    .do = Qhia rau ib tug hauv koj tsev neeg. Puas nyuaj? Ces qhia rau lwm tus neeg koj ntseeg. Tso tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj cia rau tus neeg ntawd. Teem tias thaum twg koj yuav hu.

check-before-you-go-flag-employer-unknown = Tsis muaj leej twg qhia koj tus tswv haujlwm lub npe
    .reason = Lus taw qhia rau neeg mus txawv teb chaws hais tias: paub tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj ua ntej koj mus. Cov lus ceeb toom txog lus caw cuav hais txog lub cim no: ib lub tuam txhab uas kuaj tsis tau.
    .do = Kom lawv sau lub npe, chaw nyob thiab tus xov tooj rau daim ntawv. Yog koj tsis tau, zoo dua yog tos, tsis txhob mus thiab tsis txhob them. Nug hoob kas haujlwm tias nws paub dab tsi txog tus tswv haujlwm.

check-before-you-go-flag-family-details = Koj tsev neeg yuav tsum paub ntau dua
    .reason = Lus taw qhia rau neeg mus txawv teb chaws hais tias: tso tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj cia rau koj tsev neeg.
    .do = Sau rau daim ntawv, nrog cov neeg uas coj koj mus lawv cov npe. Tso daim luam ntawm koj cov ntaub ntawv rau koj tsev neeg. Teem tias ntev npaum li cas koj hu ib zaug.
