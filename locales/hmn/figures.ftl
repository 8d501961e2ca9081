# Figures: numbers about victims, people abroad or back home, shelters and help - what is counted and what is not.

# en: 4e6fc69d
figure-f-iom-returnees = Neeg Los Tsuas uas IOM pab rov los tsev, faib ua poj niam thiab txiv neej
    .counts = Cov neeg Los Tsuas uas rov los thiab tau kev pab ntawm IOM (International Organization for Migration). IOM yog tus suav.
    .not-counted = Tsis suav cov neeg uas rov los tsev es IOM tsis tau pab. Tsis qhia tias muaj pes tsawg leej raug kev lag luam tib neeg. Nws tsis yog tag nrho cov neeg uas raug kev lag luam tib neeg.

# en: 82109f6b
figure-f-iom-age = Neeg Los Tsuas uas IOM pab rov los tsev, faib raws hnub nyoog
    .counts = Cov neeg Los Tsuas uas rov los thiab tau kev pab ntawm IOM (International Organization for Migration). IOM yog tus suav. Cov yau dua yog cov muaj { $younger-to } xyoo rov hauv. Cov laus dua yog cov muaj { $older-from } xyoo rov saud.
    .not-counted = IOM ob qho lej no suav ob lub sij hawm sib txawv. Qhov no pib xyoo { $starts }. Qhov faib ua poj niam thiab txiv neej pib xyoo { $other-starts }. Yog li ntawd tag nrho tsis sib xws, thiab tsis txhob muab ob qho sib ntxiv. Tsis suav cov neeg uas rov los tsev es IOM tsis tau pab, thiab tsis qhia tias muaj pes tsawg leej raug kev lag luam tib neeg.

# en: dc0be0ed
figure-f-victims-2021 = Cov neeg raug kev lag luam tib neeg uas tsoom fwv nrhiav pom
    .counts = Cov neeg uas tsoom fwv Los Tsuas txiav txim tias raug kev lag luam tib neeg. { $foreigners } leej ntawm lawv yog neeg lwm lub teb chaws. Tus lej no los ntawm daim ntawv qhia ntawm United States Department of State (tsoom fwv Mes Kas) xyoo { $report }.
    .not-counted = Suav cov uas tsoom fwv txiav txim tias raug xwb. Tej zaum tseem muaj lwm tus uas tsis tau nrhiav pom. Lub sij hawm ntawd, tsuas yog tub ceev xwm lub hoob kas loj tiv thaiv kev lag luam tib neeg (Anti-Trafficking Department) thiaj txiav txim tau raws cai tias leej twg raug.

# en: c5cb5163
figure-f-iom-global = Neeg uas IOM pab thoob ntiaj teb
    .counts = Cov neeg raug kev lag luam tib neeg thoob ntiaj teb uas IOM (International Organization for Migration) pab txij xyoo { $starts } txog kwv yees li xyoo { $until }. IOM yog tus qhia tus lej no.
    .not-counted = Tus lej no kwv yees xwb. Nws tsis yog hais txog neeg Los Tsuas nkaus xwb. Tsis suav cov uas IOM tsis tau pab. Hnub no IOM tej zaum hais ib tug lej loj dua.

# en: 6b6f33c2
figure-f-shelters-six = Cov chaw nyob uas tuaj koom ib lub rooj kawm txog kev pab neeg raug
    .counts = Cov chaw nyob ntawm tsoom fwv thiab ntawm cov koom haum uas tsis yog tsoom fwv (NGO), hauv ib lub rooj kawm ntawm IOM thiab Los Tsuas lub Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ). Muaj { $managers } leej thawj saib chaw nyob tuaj koom.
    .not-counted = Nws tsis qhia tias hauv Los Tsuas muaj pes tsawg lub chaw nyob, los sis txais tau pes tsawg leej neeg. Daim ntawv tsis muaj hnub. Nws yog kwv yees li xyoo { $earliest } txog xyoo { $latest }.

# en: f726931f
figure-f-centres-2023 = Koom Haum Poj Niam Los Tsuas cov chaw sab laj thiab tiv thaiv
    .counts = Koom Haum Poj Niam Los Tsuas cov chaw uas sab laj thiab tiv thaiv neeg, xyoo { $when }. Lub hauv { $fifth } thiab lub hauv { $sixth } hu ua lub thib tsib thiab lub thib rau.
    .not-counted = Tsis suav lwm tus cov chaw nyob. Tsis qhia tias cov chaw txais tau pes tsawg leej neeg. Cov ntawv tsis suav ib yam: thaum xyoo { $other-when } lub chaw hauv { $other } hu ua lub chaw nyob thib peb ntawm tsoom fwv.

# en: 40b2992e
figure-f-victims-2024 = Cov neeg raug kev lag luam tib neeg, raws li tsoom fwv fab tub ceev xwm suav
    .counts = Cov neeg raug hauv xyoo { $year }. Cov me nyuam ntxhais tsis tau txog { $grown-up } xyoo. Tib xyoo ntawd muaj { $cases } rooj plaub tshiab thiab ntes { $arrests } leej. Cov lej no yog Los Tsuas lub Ministry of Public Security (ກະຊວງປ້ອງກັນຄວາມສະຫງົບ) li. Peb paub los ntawm Xinhua, ib lub koom haum xov xwm Suav.
    .not-counted = Suav cov uas tsoom fwv paub xwb. Tej zaum tseem muaj lwm tus uas tsis tau nrhiav pom. Tsis qhia tias luag ua dab tsi rau lawv, los sis qhov twg. Nws los ntawm xov xwm, tsis yog los ntawm tsoom fwv ncaj qha.

# en: 1cfa97ee
figure-f-bokeo-2022 = Neeg ua haujlwm uas tej zaum yuav raug thiab tau kev pab hauv Bokeo
    .counts = Cov neeg ua haujlwm hauv { $where } uas tej zaum yuav raug kev lag luam tib neeg thiab tau kev pab ua ntej xyoo { $before }. Tus lej los ntawm ib tsab ntawv xov xwm.
    .not-counted = Daim luam ntawm tsab ntawv xov xwm uas peb muaj tsis luam xyoo. Peb xav tias yog xyoo { $year }. Tsis qhia tias suav neeg txij hnub twg los, los sis muaj pes tsawg leej raug kev lag luam tib neeg. Tsis suav lwm cov xeev.

# en: 4d46216f
figure-f-help-2024 = Neeg uas tau kev sab laj hauv cov chaw tiv thaiv
    .counts = Neeg uas tau kev sab laj (nrog ib tug neeg tham uas nws txoj haujlwm yog pab) hauv cov chaw tiv thaiv hauv Los Tsuas xyoo { $year }. Xinhua, ib lub koom haum xov xwm Suav, sau qhov no thaum xyoo { $told }.
    .not-counted = Tsis qhia tias muaj pes tsawg leej ntawm lawv raug kev lag luam tib neeg, los sis tom qab ntawd ua li cas. Tib tsab xov muaj lwm cov lej txog neeg uas tau kev pab. Tej zaum ib tug neeg nyob hauv ob peb tus lej, yog li ntawd tsis txhob muab sib ntxiv.

# en: 9efaecda
figure-f-help-2024-families = Poj niam thiab me nyuam ntxhais uas rov nrog tsev neeg nyob
    .counts = Poj niam thiab me nyuam ntxhais uas rov los rau lawv tsev neeg xyoo { $year }. Xinhua, ib lub koom haum xov xwm Suav, sau qhov no thaum xyoo { $told }.
    .not-counted = Tsis suav txiv neej thiab me nyuam tub. Tsis qhia tias cov poj niam thiab me nyuam ntxhais tau nyob qhov twg los, los sis tam sim no lawv nyob li cas. Tej zaum ib tug neeg kuj nyob hauv lwm cov lej ntawm tib tsab xov, yog li ntawd tsis txhob muab sib ntxiv.

# en: 0bed1304
figure-f-help-2024-risk = Neeg uas tej zaum yuav raug thiab tau kev sab laj
    .counts = Neeg uas tej zaum yuav raug kev txaus ntshai thiab tau kev sab laj xyoo { $year }, tim ntsej tim muag los sis hauv ib tus xov tooj pab. Xinhua, ib lub koom haum xov xwm Suav, sau qhov no thaum xyoo { $told }.
    .not-counted = Tsis qhia tias muaj pes tsawg leej ntawm lawv hu xov tooj, los sis kev txaus ntshai yog dab tsi. Nws tsis yog tus lej ntawm cov neeg raug. Tej zaum ib tug neeg kuj nyob hauv lwm cov lej ntawm tib tsab xov, yog li ntawd tsis txhob muab sib ntxiv.

# en: dafd41e0
figure-f-victims-2020 = Cov neeg raug kev lag luam tib neeg uas tsoom fwv nrhiav pom, faib raws qhov luag ua rau lawv
    .counts = Cov neeg uas tsoom fwv Los Tsuas txiav txim tias raug kev lag luam tib neeg. Tus lej no los ntawm daim ntawv qhia ntawm United States Department of State (tsoom fwv Mes Kas) xyoo { $report }.
    .not-counted = Suav cov uas tsoom fwv txiav txim tias raug xwb. Tej zaum tseem muaj lwm tus uas tsis tau nrhiav pom. Tsis qhia tias muaj pes tsawg tus poj niam, txiv neej los sis me nyuam yaus.

# en: 18330c57
figure-f-1362-calls = Neeg hu Koom Haum Poj Niam Los Tsuas tus xov tooj pab
    .counts = Pes tsawg zaus hauv ib lub hlis neeg hu rau tus xov tooj pab { $line }. Ib tsab ntawv xov xwm sau qhov no kwv yees li xyoo { $year }.
    .not-counted = Tsis qhia tias neeg hu txog dab tsi, los sis muaj pes tsawg tus uas hu yog neeg raug. Tus lej qub lawm. Peb tsis paub tias hnub no muaj pes tsawg leej hu.

# en: 59700c3b
figure-f-workers-2024 = Neeg ua haujlwm Los Tsuas nyob txawv teb chaws, raws li tsoom fwv suav
    .counts = Neeg ua haujlwm Los Tsuas nyob lwm lub teb chaws thaum nruab nrab xyoo { $year }: cov uas muaj ntaub ntawv raug cai, thiab lwm cov. Peb muab ob tus lej no sib ntxiv. Lawv xa nyiaj los tsev kwv yees li { $sent } ib xyoos.
    .not-counted = Peb paub nws los ntawm ib tsab ntawv luv txog ib nplooj xov xwm Los Tsuas xwb. Peb tsis paub tias luag suav cov uas tsis muaj ntaub ntawv li cas. Rau xyoo { $earlier-year } tsoom fwv fab haujlwm hais tias muaj { $earlier } leej xwb uas muaj ntaub ntawv raug cai, thiab lwm cov ib yam npaum li ntawd. Lwm cov lej txog neeg Los Tsuas nyob txawv teb chaws sib txawv deb, vim lawv suav lwm yam. Tsis txhob muab xyaw ua ke.

# en: 67324a70
figure-f-abroad-2020 = Neeg Los Tsuas nyob txawv teb chaws
    .counts = Cov neeg uas yog pej xeem Los Tsuas thiab nyob lwm lub teb chaws. Tus lej los ntawm ib daim ntawv qhia ntawm IOM (International Organization for Migration) xyoo { $when }.
    .not-counted = Peb tsis paub tias leej twg suav, los sis cov neeg tsis muaj ntaub ntawv puas nyob hauv. Nws tsis yog tus lej ntawm neeg ua haujlwm. Lwm cov lej txog neeg Los Tsuas nyob txawv teb chaws sib txawv deb, vim lawv suav lwm yam.

# en: ce0012d6
figure-f-abroad-desa = Neeg Los Tsuas nyob txawv teb chaws, raws li United Nations kwv yees
    .counts = Neeg Los Tsuas uas nyob lwm lub teb chaws xyoo { $year }. Nws yog ib tug lej kwv yees (xav zoo zoo, tsis tau suav ib leeg zuj zus) ntawm UN DESA, United Nations lub hoob kas txog nyiaj txiag thiab pej xeem. Ntawm ib puas leej, { $women } leej yog poj niam.
    .not-counted = Tus lej no kwv yees xwb. Rau xyoo { $other-year } muaj ib tug lej kwv yees uas txawv deb: kwv yees li { $other }. Nws tsis yog tus lej ntawm neeg ua haujlwm los sis neeg raug. Peb tsis paub xyov cov neeg tsis muaj ntaub ntawv puas nyob hauv.

# en: 89b57069
figure-f-abroad-desa-2017 = Neeg Los Tsuas nyob txawv teb chaws, raws li United Nations kwv yees yav ntej
    .counts = Neeg Los Tsuas uas nyob lwm lub teb chaws xyoo { $year }. Nws yog ib tug lej kwv yees (xav zoo zoo, tsis tau suav ib leeg zuj zus) ntawm UN DESA, United Nations lub hoob kas txog nyiaj txiag thiab pej xeem. Ntawm ib puas leej, { $women } leej yog poj niam.
    .not-counted = Tus lej no kwv yees xwb thiab qub dua. Rau xyoo { $other-year } muaj ib tug lej kwv yees uas txawv deb: kwv yees li { $other }. Nws tsis yog tus lej ntawm neeg ua haujlwm los sis neeg raug. Peb tsis paub xyov cov neeg tsis muaj ntaub ntawv puas nyob hauv.

# en: 6e273f2a
figure-f-covid-return = Neeg ua haujlwm txawv teb chaws uas rov los tsev thaum pib Covid-19
    .counts = Neeg ua haujlwm txawv teb chaws uas rov los Los Tsuas txij thaum pib Covid-19 txog xyoo { $until }. Tus lej los ntawm ib daim ntawv ntawm IOM (International Organization for Migration).
    .not-counted = Tsis qhia tus lej tseeb. Cov uas rov los tom qab tsis nyob hauv. Tsis qhia tias lawv los ntawm lub teb chaws twg los, los sis muaj pes tsawg leej xav tau kev pab.

# en: ceb1c450
figure-f-vaw = Poj niam uas tau raug ntaus raug tsim txom
    .counts = Poj niam hauv Los Tsuas uas tau raug tsim txom txog lub cev, txog kev sib deev los sis txog lub siab (ntaus, yuam deev, hais lus ua rau mob siab thiab ntshai), hauv ib qho kev nug neeg thoob teb chaws xyoo { $survey }. Ntawm ib puas leej, { $told } leej tau qhia rau lwm tus. Ntawm ib puas leej, { $sought } leej tau mus nrhiav kev pab.
    .not-counted = Tsis suav txiv neej thiab me nyuam yaus. Nws tsis yog tus lej ntawm cov neeg raug kev lag luam tib neeg. Qhov kev nug no qub lawm, thiab peb paub los ntawm ib tsab ntawv xov xwm xyoo { $paper }.

# en: 95f73c73
figure-f-legal = Cov hoob kas pab txog kev cai lij choj uas tau kev txhawb
    .counts = Cov hoob kas uas pab dawb txog kev cai lij choj, hauv { $provinces } lub xeev. LuxDev, uas ua haujlwm rau lub teb chaws Luxembourg, pab txhawb lawv thiab sau txog qhov no thaum xyoo { $told }. Tshaj { $reached } leej neeg tau kev pab los sis lus qhia.
    .not-counted = Tsis suav cov hoob kas hauv lwm cov xeev. Tsis qhia tias muaj pes tsawg leej ntawm cov neeg raug kev lag luam tib neeg, los sis lawv cov rooj plaub xaus li cas.

# en: 02796d73
figure-f-2006 = Cov neeg raug kev lag luam tib neeg uas tau kev pab ntev los lawm
    .counts = Cov neeg raug uas Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) pab xyoo { $year }. Koom Haum Poj Niam Los Tsuas lub chaw nyob pab { $shelter } leej. Muaj { $investigations } rooj plaub uas raug tshawb, thiab { $convictions } rooj uas tsev hais plaub txiav txim tias muaj neeg txhaum.
    .not-counted = Tus lej no qub lawm. Nws tsis qhia dab tsi txog hnub no. Peb tsis paub xyov puas muaj neeg nyob hauv ob tus lej, yog li ntawd tsis txhob muab sib ntxiv. Tej zaum tseem muaj lwm tus uas tsis tau nrhiav pom.

# en: ed264e91
group-women-and-girls = Poj niam thiab me nyuam ntxhais
# en: 571ab793
group-men-and-boys = Txiv neej thiab me nyuam tub
# en: 0294ce5b
group-younger = Cov yau dua
# en: 3d3d51bb
group-older = Cov laus dua
# en: 56d85dad
group-women = Poj niam
# en: 6ba09449
group-girls = Me nyuam ntxhais
# en: df4e5b72
group-men = Txiv neej
# en: d124fd98
group-boys = Me nyuam tub
# en: 67f40b68
group-sex-trafficking = Siv txog kev sib deev kom tau nyiaj
# en: 120423f4
group-labour-trafficking = Siv ua haujlwm
# en: 56999de0
group-false-marriage = Kev sib yuav cuav
# en: b0da7469
group-other-trafficking = Lwm yam
# en: ef263ef8
group-regular = Muaj ntaub ntawv raug cai
# en: a5c5d53b
group-irregular = Tsis muaj ntaub ntawv raug cai
