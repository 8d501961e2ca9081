# Organisations: names, what each one does and how it is reached

## Government and mass organisations in Laos

# en: d0276926
organisation-mops = Ministry of Public Security (MoPS; ກະຊວງປ້ອງກັນຄວາມສະຫງົບ)
    .role = Tsoom fwv fab tub ceev xwm. Nws coj txoj haujlwm tiv thaiv kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) hauv Los Tsuas. Hoob kas tiv thaiv kev lag luam tib neeg (ກົມຕຳຫຼວດຕ້ານການຄ້າມະນຸດ) thiab hoob kas kuaj neeg nkag teb chaws (ກົມຕຳຫຼວດຄວບຄຸມຄົນເຂົ້າ-ອອກເມືອງ) yog ib feem ntawm nws. Nws kuj coj lub hoob kas ntawm tsoom fwv pab neeg saib kev tiv thaiv kev lag luam tib neeg (NCATIP).
    .reach = Thaum muaj xwm txheej ceev hauv Los Tsuas, hu tub ceev xwm: { $line }. Peb tsis paub lwm tus xov tooj.

# en: 2bd1e4b7
organisation-atd = Anti-human Trafficking Department (ATD; ກົມຕຳຫຼວດຕ້ານການຄ້າມະນຸດ)
    .role = Tub ceev xwm lub hoob kas loj txog kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg). Nws tshawb cov rooj plaub, coj neeg tawm los, thiab txiav txim raws cai tias leej twg raug. Nws muaj hoob kas hauv cov xeev. Ib daim ntawv qhia xyoo { $report } hais tias thaum xyoo { $year } tsuas yog lub hoob kas loj hauv nroog Vientiane thiaj txiav txim tau raws cai tias leej twg raug. Peb tsis paub xyov puas tseem zoo li ntawd. Ib daim ntawv qhia xyoo { $zone } hais tias nws tau qhib ib lub hoob kas hauv ib thaj chaw lag luam tshwj xeeb (ເຂດເສດຖະກິດພິເສດ: thaj chaw uas muaj nws cov cai rau tuam txhab), tiam sis tsis hais thaj twg.
    .reach = Peb tsis paub ib tus xov tooj ntawm lub hoob kas no rau pej xeem. Thaum muaj xwm txheej ceev hauv Los Tsuas, hu tub ceev xwm: { $line }. Hais tias koj xav ntsib hoob kas tiv thaiv kev lag luam tib neeg (ຕຳຫຼວດຕ້ານການຄ້າມະນຸດ). Koom Haum Poj Niam Los Tsuas kuj xa tau koj mus.

# en: 2d454022
organisation-doi = Department of Immigration (DOI; ກົມຕຳຫຼວດຄວບຄຸມຄົນເຂົ້າ-ອອກເມືອງ)
    .role = Cov tub ceev xwm uas kuaj neeg ntawm Los Tsuas cov ciam teb. Lawv kuj nrog cov neeg uas rov txawv teb chaws los tham, saib leej twg tej zaum xav tau kev pab.
    .reach = Cov nom nyob ntawm cov chaw hla ciam teb (ດ່ານ). Peb tsis paub ib tus xov tooj rau pej xeem.

# en: c2720b95
organisation-ncatip = National Committee on Anti-Trafficking in Persons (NCATIP; ຄະນະກຳມະການຕ້ານການຄ້າມະນຸດລະດັບຊາດ)
    .role = Ib pab neeg ntawm tsoom fwv uas coj txoj haujlwm tiv thaiv kev lag luam tib neeg thoob lub teb chaws. Nws lub hoob kas hu ua Secretariat (ກອງເລຂາ); Ministry of Public Security (ກະຊວງປ້ອງກັນຄວາມສະຫງົບ) yog tus coj. Thaum xyoo { $lwu } Koom Haum Poj Niam Los Tsuas pab coj lub hoob kas no. Ib daim ntawv qhia xyoo { $report } hais tias, tom qab ib tsab cai (decree) xyoo { $decree }, muaj cov pab neeg zoo li no hauv tag nrho { $provinces } lub xeev thiab hauv tej moos (ເມືອງ).
    .reach = Peb tsis paub ib tus xov tooj rau pej xeem. Yog koj xav tau kev pab, mus cuag tub ceev xwm los sis Koom Haum Poj Niam Los Tsuas.

# en: a9468f66
organisation-molsw = Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ)
    .role = Tsoom fwv fab haujlwm thiab fab pab cov neeg txom nyem. Nws saib kev ua haujlwm txawv teb chaws, thiab muab ntawv tso cai rau cov tuam txhab uas xa neeg mus ua haujlwm txawv teb chaws. Nws pab cov neeg uas rov los tsev tom qab raug kev lag luam tib neeg: muaj ib lub chaw so (qhov chaw nyob thaum taug kev los tsev), thiab pab rov mus rau tsev neeg thiab lub zos. Nws nrog ILO (United Nations lub koom haum txog haujlwm) ua cov chaw taw qhia rau neeg ua haujlwm txawv teb chaws. Nws kuj tiv thaiv me nyuam yaus. Thaum xyoo { $campaign } nws ceeb toom pej xeem txog kev lag luam tib neeg.
    .reach = Nug ntawm hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) los sis hauv koj lub moos (ເມືອງ). Peb tsis paub ib tus xov tooj pab ntawm tsoom fwv fab no.

# en: 8c57960e
organisation-lwu = Koom Haum Poj Niam Los Tsuas (Lao Women's Union, LWU; ສະຫະພັນແມ່ຍິງລາວ)
    .role = Nws pab cov neeg raug ntaus raug tsim txom thiab raug kev lag luam tib neeg, txij hauv nroog Vientiane mus txog hauv zos. Nws saib cov chaw sab laj thiab tiv thaiv poj niam thiab me nyuam yaus, thiab ib tus xov tooj pab.
    .reach = Hauv Los Tsuas hu { $line }, los sis nrog Koom Haum Poj Niam Los Tsuas hauv koj lub zos, lub moos (ເມືອງ) los sis lub xeev tham. Peb tsis paub ib tus xov tooj uas hu tau lwm lub teb chaws tuaj.

# en: e16aba08
organisation-lyu = Koom Haum Hluas Los Tsuas (Lao People's Revolutionary Youth Union, LYU; ຊາວໜຸ່ມປະຊາຊົນປະຕິວັດລາວ)
    .role = Lub koom haum ntawm cov hluas hauv Los Tsuas. Nws muaj ib tus xov tooj pab me nyuam yaus thiab cov hluas, UNICEF pab.
    .reach = Hauv Los Tsuas hu { $line }. Peb tsis paub ib tus xov tooj uas hu tau lwm lub teb chaws tuaj.

# en: fe0b7bbf
organisation-ospp = Office of the Supreme People's Prosecutor (OSPP; ອົງການໄອຍະການປະຊາຊົນສູງສຸດ)
    .role = Cov nom foob plaub (ໄອຍະການ) yog tsoom fwv cov kws lij choj: lawv foob cov neeg uas lag luam tib neeg rau tsev hais plaub. Lub hoob kas no nrog IOM (International Organization for Migration) thiab Koom Haum Poj Niam Los Tsuas lub chaw pab ua haujlwm ua ke.
    .reach = Peb tsis paub ib tus xov tooj rau pej xeem. Yog xav qhia txog kev txhaum cai, mus cuag tub ceev xwm.

# en: c743cc94
organisation-mofa = Ministry of Foreign Affairs (MoFA; ກະຊວງການຕ່າງປະເທດ), Consular Department (ກົມກົງສູນ)
    .role = Nws yog tus ua passport. Los Tsuas cov hoob kas sawv cev (ສະຖານທູດ) thiab consulate (ສະຖານກົງສູນ) hauv lwm lub teb chaws yog nws li. Lawv nyob ntawd tiv thaiv neeg Los Tsuas uas ua haujlwm txawv teb chaws.
    .reach = Yog xav ua passport: ib tsab xov xyoo { $desks } hais txog cov chaw hauv { $oudomxay }, { $xiengkhouang }, { $xayaboury } thiab { $khammouane }. Kuj hais txog cov chaw hauv { $savannakhet } thiab { $champasak }. Nug ua ntej tias qhov twg qhib. Muaj website. Peb tsis paub ib tus xov tooj rau xwm txheej ceev ntawm Consular Department. Thaum koj nyob txawv teb chaws, nug Los Tsuas hoob kas sawv cev los sis consulate hauv lub teb chaws ntawd.

# en: 034d3970
organisation-moj = Ministry of Justice (ກະຊວງຍຸຕິທຳ)
    .role = Nws muab kev pab txog kev cai lij choj: koj tsis tas them nyiaj. Cov neeg raug kev lag luam tib neeg yog ib pab ntawm cov uas tau kev pab no.
    .reach = Nug ntawm hoob kas hais plaub hauv koj lub xeev los sis lub moos (ພະແນກຍຸຕິທຳ). Peb tsis paub ib tus xov tooj rau pej xeem.

# en: f07e52d4
organisation-lftu = Lao Federation of Trade Unions (LFTU; ສູນກາງສະຫະພັນກຳມະບານລາວ)
    .role = Koom haum neeg ua haujlwm (trade union; ກຳມະບານ) sawv tiv thaiv neeg ua haujlwm. Lub no muaj ib lub chaw qhia neeg ua haujlwm txawv teb chaws (MRC) hauv { $place }, uas qhib xyoo { $opened }. Nyob ntawd neeg tau lus taw qhia txog kev mus ua haujlwm txawv teb chaws. Peb tsis paub xyov puas tseem qhib. Ib daim ntawv qhia xyoo { $report } hais tias tsoom fwv tab tom ua ib daim ntawv sib cog lus kom lub koom haum nkag tau cov thaj chaw lag luam tshwj xeeb (ເຂດເສດຖະກິດພິເສດ: thaj chaw uas muaj nws cov cai rau tuam txhab). Peb tsis paub xyov ua tau lawm los tsis tau.
    .reach = Nug ntawm lub koom haum neeg ua haujlwm lub hoob kas hauv koj lub xeev. Peb tsis paub ib tus xov tooj rau pej xeem.

## United Nations and other organisations in Laos

# en: 06ce2d0a
organisation-iom = International Organization for Migration (IOM; ອົງການສາກົນເພື່ອການເຄື່ອນຍ້າຍຖິ່ນຖານ), Los Tsuas
    .role = United Nations (UN, ສະຫະປະຊາຊາດ) ib lub koom haum txog kev tsiv chaw (neeg uas mus nyob los sis mus ua haujlwm lwm qhov). IOM hais tias nws nyob hauv Los Tsuas txij xyoo { $present } los, thiab pab Los Tsuas tiv thaiv kev lag luam tib neeg txij xyoo { $since } los. Nws pab saib tias leej twg raug, xa neeg mus rau lwm tus uas pab, pab thaum muaj xwm txheej ceev, thiab cob qhia cov nom. Raws li nws suav, nws tau pab tshaj { $helped } leej neeg tsiv chaw uas xav tau kev pab hauv Los Tsuas.
    .reach = Hu { $line }. Tus no yog hoob kas tus xov tooj, tsis yog tus hu rau xwm txheej ceev. Tus xov tooj luam kwv yees li xyoo { $printed }. Lub sij hawm ntawd lub hoob kas nyob hauv UN House hauv Vientiane.

# en: 67268a99
organisation-ilo = International Labour Organization (ILO; ອົງການແຮງງານສາກົນ), Los Tsuas
    .role = United Nations lub koom haum txog haujlwm. Nws nrog tsoom fwv, cov koom haum neeg ua haujlwm thiab lwm tus txhawb cov chaw qhia neeg ua haujlwm txawv teb chaws (MRC). Nyob ntawd neeg tau lus taw qhia txog kev mus ua haujlwm txawv teb chaws. Ob ntawm nws cov haujlwm hauv Los Tsuas hu ua TRIANGLE in ASEAN thiab Ship to Shore Rights.
    .reach = Peb tsis paub ib tus xov tooj rau pej xeem. Yog xav tau lus taw qhia, mus ntawm ib lub chaw qhia neeg ua haujlwm txawv teb chaws (MRC).

# en: 68decf28
organisation-unfpa = United Nations Population Fund (UNFPA; ກອງທຶນສະຫະປະຊາຊາດສຳລັບປະຊາກອນ), Los Tsuas
    .role = Nws txhawb Koom Haum Poj Niam Los Tsuas pab cov neeg uas raug ntaus raug tsim txom hauv tsev, los sis raug tsim txom vim lawv yog poj niam los sis txiv neej: muaj cov chaw nyob, thiab muaj txoj kev meej xa neeg mus rau cov uas pab tau.
    .reach = Muaj website. Peb tsis paub UNFPA tus xov tooj. Yog koj nyob hauv Los Tsuas thiab xav tau kev pab, hu Koom Haum Poj Niam Los Tsuas: { $line }.

# en: 157cee83
organisation-unicef = UNICEF, Los Tsuas
    .role = United Nations lub koom haum rau me nyuam yaus. Nws nrog cov pab neeg uas tiv thaiv me nyuam yaus ua haujlwm, thiab pab Koom Haum Hluas Los Tsuas tus xov tooj pab.
    .reach = Peb tsis paub UNICEF tus xov tooj. Me nyuam yaus thiab cov hluas hauv Los Tsuas hu tau rau Koom Haum Hluas Los Tsuas tus xov tooj pab: { $line }.

# en: 7ca1463e
organisation-unodc = United Nations Office on Drugs and Crime (UNODC), Los Tsuas
    .role = Nws pab Los Tsuas txog kev cai lij choj, tub ceev xwm thiab tsev hais plaub kom tiv thaiv tau kev txhaum cai loj. Cov ntawv qhia xyoo { $first } thiab xyoo { $last } hais tias nws pab tiv thaiv thiab nrhiav cov neeg raug kev lag luam tib neeg.
    .reach = Muaj website. Peb tsis paub tus xov tooj. Yog koj xav tau kev pab, mus cuag tub ceev xwm los sis Koom Haum Poj Niam Los Tsuas.

# en: 5873d239
organisation-vfi = Village Focus International (VFI)
    .role = Ib lub koom haum uas tsis yog tsoom fwv. Nws cov website kwv yees li xyoo { $first } thiab xyoo { $last } hais txog cov chaw nyob, cov chaw mus so ib nyuag thiab ib lub tsev ntawm ciam teb, rau cov neeg raug kev lag luam tib neeg los sis raug xa rov qab. Nws kuj ua lub chaw qhia neeg ua haujlwm txawv teb chaws (MRC) hauv { $salavan }, uas neeg tau lus taw qhia txog kev mus ua haujlwm txawv teb chaws. Peb tsis paub tias tam sim no lub twg qhib.
    .reach = Muaj website. Peb tsis paub tus xov tooj. Lawv zais cov chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: d735c19b
organisation-aseanact = ASEAN-Australia Counter Trafficking (ASEAN-ACT)
    .role = Ib txoj haujlwm tiv thaiv kev lag luam tib neeg hauv cheeb tsam no. Nws tso tawm ib daim ntawv teev cov koom haum uas tiv thaiv kev lag luam tib neeg hauv Los Tsuas. Nws kuj tso tawm ASEAN cov lus taw qhia tias cov neeg raug kev lag luam tib neeg yuav tsum tsis txhob raug txim vim tej yam uas luag yuam lawv ua. ASEAN pom zoo rau cov lus no thaum xyoo { $adopted }. Muaj cov lus txhais ua lus Nplog, tiam sis tsis yog tsoom fwv txhais.
    .reach = Muaj website. Peb tsis paub tus xov tooj. Yog koj xav tau kev pab, mus cuag tub ceev xwm los sis Koom Haum Poj Niam Los Tsuas.

## Lao embassies and consulates

# en: 06dff549
organisation-lao-emb-bkk = Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) hauv Bangkok, Thaib teb
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws). Muaj ib lub chaw pab neeg ua haujlwm Los Tsuas qhib hauv Bangkok thaum xyoo { $centre }. Peb tsis paub xyov puas tseem muaj.
    .reach = Peb tsis paub tus xov tooj thiab chaw nyob. Muaj xov txog lub hoob kas sawv cev thaum xyoo { $seen }. Thaum muaj xwm txheej ceev, saib cov xov tooj rau Thaib teb.

# en: b29fa186
organisation-lao-cons-kkn = Los Tsuas consulate (ສະຖານກົງສູນລາວ) hauv Khon Kaen, Thaib teb
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws). Nws ua ntaub ntawv uas neeg Los Tsuas xav tau, xws li ntawv pov thawj.
    .reach = Nws nyob ntawm txoj kev Mitraphap hauv Khon Kaen. Xov txog nws yog xyoo { $seen } li. Peb tsis paub tus xov tooj. Thaum muaj xwm txheej ceev, saib cov xov tooj rau Thaib teb.

# en: c94428a7
organisation-lao-cons-kmg = Los Tsuas consulate loj (ສະຖານກົງສູນໃຫຍ່ລາວ) hauv Kunming, Suav teb
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws).
    .reach = Peb tsuas paub tias nws tau qhib. Tsab xov yog xyoo { $seen } li. Peb tsis paub tus xov tooj thiab chaw nyob. Thaum muaj xwm txheej ceev, saib cov xov tooj rau Suav teb.

# en: ae7bbf5e
organisation-lao-cons-csx = Los Tsuas consulate loj (ສະຖານກົງສູນໃຫຍ່ລາວ) hauv Changsha, Suav teb
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws). Nws yog rau cov xeev Hunan, Hubei, Henan thiab Guizhou. Tus uas raug coj mus yuav txij nkawm nyob ntawd kuj thov tau kev pab.
    .reach = Peb tsuas paub tias nws qhib xyoo { $opened }. Peb tsis paub tus xov tooj thiab chaw nyob. Thaum muaj xwm txheej ceev, saib cov xov tooj rau Suav teb.

# en: 5c611240
organisation-lao-cons-dad = Los Tsuas consulate loj (ສະຖານກົງສູນໃຫຍ່ລາວ) hauv Da Nang, Nyab Laj
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws).
    .reach = Peb tsuas paub tias nws muaj nyob thaum xyoo { $seen }. Peb tsis paub tus xov tooj thiab chaw nyob. Thaum muaj xwm txheej ceev, saib cov xov tooj rau Nyab Laj.

# en: 09319907
organisation-lao-cons-sgn = Los Tsuas consulate loj (ສະຖານກົງສູນໃຫຍ່ລາວ) hauv Ho Chi Minh City, Nyab Laj
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws).
    .reach = Peb tsuas paub tias nws muaj nyob thaum xyoo { $seen }. Ntawd ntev lawm: nug saib puas tseem muaj. Peb tsis paub tus xov tooj thiab chaw nyob. Thaum muaj xwm txheej ceev, saib cov xov tooj rau Nyab Laj.

# en: cced7c86
organisation-lao-emb-han = Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) hauv Ha Noi, Nyab Laj
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws).
    .reach = Peb tsuas paub tias nws muaj nyob thaum xyoo { $seen }. Peb tsis paub tus xov tooj thiab chaw nyob. Thaum muaj xwm txheej ceev, saib cov xov tooj rau Nyab Laj.

# en: 3ba4f657
organisation-lao-emb-sel = Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) hauv Seoul, Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້)
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws). Xov xwm hais tias txij xyoo { $linked } los nws muaj ib txoj xov ncaj nraim mus rau Kaus Lim ib lub hoob kas rau neeg ua haujlwm, Korea Labor and Employment Service.
    .reach = Hauv Kaus Lim Qab Teb hu { $line }. Peb tsis paub sij hawm, thiab tsis paub nyob lwm lub teb chaws yuav hu li cas.

# en: 24093327
organisation-lao-emb-tyo = Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) hauv Tokyo, Nyij Pooj (ຍີ່ປຸ່ນ)
    .role = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws).
    .reach = Hauv Nyij Pooj hu { $line }. Muaj website. Peb tsis paub sij hawm teb xov tooj, thiab tsis paub nyob lwm lub teb chaws yuav hu li cas.

## Organisations in Thailand

# en: 597dd50a
organisation-hrdf = Human Rights and Development Foundation (HRDF), Thaib teb
    .role = Pab txog kev cai lij choj rau neeg ua haujlwm txawv teb chaws ntawm Los Tsuas, Phab Mab (Myanmar) thiab Cambodia (ກຳປູເຈຍ). Nws kuj coj cov rooj plaub uas pab tau neeg ua haujlwm coob leej mus rau tsev hais plaub. Peb daim ntaub ntawv tsis muaj hnub.
    .reach = Peb tsis paub tus xov tooj thiab website. Peb tsis paub xyov nyob ntawd puas muaj neeg hais lus Nplog.

# en: bde04003
organisation-map = MAP Foundation, Chiang Mai thiab Mae Sot, Thaib teb
    .role = Pab txog kev cai lij choj, muaj xov tooj cua thiab ib tus xov tooj pab rau neeg ua haujlwm txawv teb chaws, feem coob los ntawm Phab Mab (Myanmar). Xov no yog kwv yees li xyoo { $year } li. Peb tsis paub xyov puas tseem zoo li ntawd.
    .reach = Muaj website. Peb tsis paub tus xov tooj pab. Peb tsis paub xyov nyob ntawd puas muaj neeg hais lus Nplog.

# en: 47f65037
organisation-lpn = Labour Protection Network (LPN), Thaib teb
    .role = Nws pab neeg ua haujlwm txawv teb chaws, thiab cov neeg uas raug kev lag luam tib neeg mus ua haujlwm hauv nkoj nuv ntses. Nws nrog lwm cov koom haum hauv Los Tsuas, Cambodia (ກຳປູເຈຍ) thiab Phab Mab (Myanmar) ua haujlwm. Xov no yog kwv yees li xyoo { $year } li.
    .reach = Muaj website. Cov xov tooj uas peb nrhiav tau qub lawm, yog li ntawd peb tsis qhia. Peb tsis paub xyov nyob ntawd puas muaj neeg hais lus Nplog.

## Agencies: who gives licences to agencies, who may send workers abroad, and how to check an agency

# en: a8f0e594
agency-dept-employment = Department of Employment (ກົມຈັດຫາງານ), Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ)
    .about = Qhov no yog tsoom fwv lub hoob kas uas muaj cai txiav txim. Nws muab ntawv tso cai rau cov tuam txhab: daim ntawv uas pub lawv nrhiav haujlwm rau neeg. Nws kuj muab ib daim ntawv tso cai rau txhua zaus uas ib lub tuam txhab xa neeg mus ua haujlwm hauv Thaib teb, Nyij Pooj los sis Kaus Lim Qab Teb, thiab nws nrog lwm lub teb chaws sib cog lus. Txij xyoo { $old-from } txog xyoo { $old-to } cov ntawv hu nws ua Department of Skills Development and Employment. Thaum xyoo { $new-from } thiab xyoo { $new-to } hu ua Department of Employment. Peb tsis muaj daim ntawv teev cov tuam txhab uas muaj ntawv tso cai. Yog ib lub tuam txhab tsis muaj npe ntawm no, qhov ntawd tsis qhia tias nws zoo los sis phem.
    .ask = Ua li no ua ntej koj kos npe los sis them nyiaj. Nug lub tuam txhab lub npe tag nrho. Hais kom muab ob daim ntawv rau koj saib: nws daim ntawv tso cai, thiab daim ntawv tso cai xa neeg mus ua txoj haujlwm no. Sau lub npe, tus lej thiab cov hnub cia. Tom qab ntawd mus ntawm hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) los sis lub moos (ເມືອງ), los sis ib lub chaw qhia neeg ua haujlwm txawv teb chaws (MRC). Nug: "Hnub no lub tuam txhab no puas muaj ntawv tso cai? Nws puas muaj ntawv tso cai rau lub teb chaws no thiab txoj haujlwm no?" Raws ib txoj cai xyoo { $rule } (Agreement 1050), tuam txhab yuav tsum ua daim ntawv tso cai dua tshiab txhua { $years } xyoo, yog li ntawd saib hnub. Ib tsab kev cai lij choj tshiab dua xyoo { $law } tej zaum hloov qhov no. Yog tsis muaj leej twg qhia tau koj, suav tias daim ntawv tso cai tseem tsis tau kuaj. Peb tsis paub lub hoob kas no tus xov tooj.

# en: 8569d90f
agency-esc = Employment Service Centre (ສູນບໍລິການຈັດຫາງານ), Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ)
    .about = Ib lub hoob kas ntawm tsoom fwv. Cov xov xyoo { $first } thiab kwv yees li xyoo { $last } hais tias: cov neeg uas xav mus ua haujlwm hauv Kaus Lim Qab Teb raws EPS (txoj kev uas ob lub tsoom fwv ua) sau npe ntawm no. HRD Korea, ib lub hoob kas ntawm tsoom fwv Kaus Lim, nrog nws ua qhov no. Peb tsis paub xyov puas tseem zoo li ntawd.
    .ask = Nug tias thaum twg sau npe tau, muaj cov kev xeem twg, thiab raug nqi npaum li cas. Puas muaj neeg caw koj mus ua haujlwm hauv Kaus Lim es kom koj them nyiaj, los sis caw hauv internet (social media)? Nug lub hoob kas no ua ntej. Thaum xyoo { $warned } tsoom fwv fab haujlwm (ກະຊວງ) ceeb toom txog neeg thiab tuam txhab uas tsis muaj kev tso cai es caw mus ua haujlwm hauv Kaus Lim. Peb tsis paub tus xov tooj thiab chaw nyob. Nug ntawm hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ).

# en: c4a32f69
agency-jp-number = Cov tuam txhab uas xa tau neeg mus ua haujlwm hauv Nyij Pooj (ຍີ່ປຸ່ນ)
    .about = Yuav mus ua haujlwm hauv Nyij Pooj, yuav tsum thov los ntawm ib lub tuam txhab uas tsoom fwv Los Tsuas tau pom zoo (hu ua koom haum xa neeg ua haujlwm; ອົງການສົ່ງແຮງງານ). Thaum xyoo { $first } muaj { $first-count } lub rau cov neeg kawm txuj ci ua haujlwm (neeg uas ua haujlwm thiab kawm hauv Nyij Pooj). Thaum xyoo { $last } muaj { $last-count } lub tuam txhab uas tau kev pom zoo. OTIT, ib lub koom haum hauv Nyij Pooj, tso cov npe tawm. Peb saib tsis tau daim ntawv teev ntawd, yog li ntawd peb tsis hais ib lub npe.
    .ask = Nug lub tuam txhab lub npe tag nrho, thiab nrhiav nws hauv OTIT daim ntawv teev hauv internet. Nug ntawm hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ): "Hnub no lub tuam txhab no puas tau kev pom zoo rau Nyij Pooj?" Ua li no ua ntej koj kos npe los sis them nyiaj. Peb tsis paub tias hnub no muaj pes tsawg lub tuam txhab tau kev pom zoo.

# en: bf6697ad
agency-buasavanh = Buasavanh Employment Service Company (ib lub tuam txhab nrhiav haujlwm)
    .about = Thaum xyoo { $named } lawv hais nws lub npe rau ib txoj haujlwm xwb: tsoom fwv fab haujlwm (ກະຊວງ) kom nws ua txog haujlwm raws caij, raws kev sib cog lus nrog ib cheeb tsam hauv Kaus Lim Qab Teb. Peb tsis paub xyov hnub no nws puas muaj ntawv tso cai. Peb sau nws lub npe ntawm no kom koj kuaj tau. Peb tsis qhia kom koj mus, thiab tsis qhia kom koj tsis txhob mus.
    .ask = Hais kom muab nws daim ntawv tso cai thiab daim ntawv tso cai xa neeg mus ua txoj haujlwm no rau koj saib, thiab saib cov hnub. Nug saib tus neeg uas nrog koj tham puas ua haujlwm rau lub tuam txhab tiag. Tom qab ntawd nug ntawm hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ): "Hnub no lub tuam txhab no puas muaj ntawv tso cai? Nws puas xa tau neeg mus ua txoj haujlwm no?" Ua li no ua ntej koj kos npe los sis them nyiaj.

# en: b1ebad1a
agency-leba = Lao Employment Business Association (ສະມາຄົມທຸລະກິດຈັດຫາງານລາວ)
    .about = Thawj lub koom haum ntawm cov tuam txhab nrhiav haujlwm hauv Los Tsuas (tsis yog tsoom fwv li). Nws qhib xyoo { $opened }. Nws xav kom cov tuam txhab ua haujlwm zoo dua thiab ncaj ncees dua. Peb tsis paub tias cov tuam txhab twg koom. Koom lub koom haum no tsis yog ib yam li muaj ntawv tso cai: daim ntawv tso cai los ntawm tsoom fwv fab haujlwm (ກະຊວງ).
    .ask = Koj nug tau ib lub tuam txhab saib nws puas koom. Hais kom muab nws daim ntawv tso cai rau koj saib thiab, thiab nug txog nws ntawm hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ). Peb tsis paub lub koom haum tus xov tooj thiab chaw nyob.

# en: df2e149e
agency-mrc = Chaw qhia neeg ua haujlwm txawv teb chaws (Migrant Worker Resource Centre, MRC; ສູນຊັບພະຍາກອນແຮງງານເຄື່ອນຍ້າຍ)
    .about = Cov chaw uas neeg xav mus ua haujlwm txawv teb chaws, thiab neeg rov los lawm, tau lus taw qhia, kev cob qhia thiab kev pab txog kev cai lij choj. Ib lub qhib hauv { $luangprabang } thaum xyoo { $opened }; Lao Federation of Trade Unions (ສະຫະພັນກຳມະບານລາວ) yog tus ua. Ib lub nyob hauv Pakse (ປາກເຊ), { $champasak }; Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) yog tus ua: nws ua haujlwm thaum xyoo { $seen }. Ib lub nyob hauv { $salavan }; Village Focus International yog tus ua. Peb tsis paub tias hnub no lub twg qhib.
    .ask = Mus ntawd ua ntej koj kos npe los sis them nyiaj. Nqa cov ntaub ntawv, los sis cov duab thaij ntawm lawv. Nug txog lub tuam txhab, daim ntawv cog lus thiab tus nqi. Thov lawv pab koj kuaj daim ntawv tso cai. Peb tsis paub cov chaw nyob thiab cov xov tooj: nug ntawm hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ).

## Programmes: projects, plans and processes against human trafficking, what each does or did

# en: f9e9a5c6
programme-mapp = Migrant Assistance and Protection Programme (MAPP): pab thiab tiv thaiv neeg tsiv chaw
    .about = Ib txoj haujlwm ntawm IOM (International Organization for Migration) hauv { $countries } lub teb chaws. Hauv Los Tsuas nws pab ncaj qha rau cov neeg tsiv chaw uas xav tau kev pab, thiab pab cov hoob kas thiab cov koom haum kom ua txoj haujlwm no zoo dua. Nws kuj pab cov teb chaws koom tes ua haujlwm. United States Department of State (PRM; tsoom fwv Mes Kas) them nyiaj. Ib daim ntawv ntawm IOM hais tias yog txij xyoo { $from } txog xyoo { $to }. Lwm daim hais tias nws ua txij xyoo { $other-from } los.

# en: c161258b
programme-charj = Combating Human Trafficking through Reinforcing Judicial Capacity (CHARJ): pab tsev hais plaub tiv thaiv kev lag luam tib neeg
    .about = Ib txoj haujlwm ntawm IOM (International Organization for Migration) txij xyoo { $from } txog xyoo { $to }. Nws nrog tub ceev xwm, cov nom foob plaub (ໄອຍະການ: tsoom fwv cov kws lij choj), cov nom txiav txim plaub thiab cov kws lij choj hauv Los Tsuas ua haujlwm. Lawv xav kom foob tau neeg lag luam tib neeg ntau dua hauv tsev hais plaub, thiab kom paub zoo dua tias leej twg raug. United States Department of State (INL; tsoom fwv Mes Kas) them nyiaj.

# en: 6f673b94
programme-charj-plus = Combating Human Trafficking through Reinforcing Judicial Capacity and Enhancing Border Security (CHARJ+): pab tsev hais plaub thiab ciam teb tiv thaiv kev lag luam tib neeg
    .about = Ib txoj haujlwm ntawm IOM (International Organization for Migration). Nws npaj pab Los Tsuas nrhiav cov rooj plaub lag luam tib neeg, coj mus rau tsev hais plaub, thiab pom thiab tiv thaiv cov neeg raug. United States Department of State (INL; tsoom fwv Mes Kas) them nyiaj. IOM daim ntawv hais tsis sib xws: nws hais tias { $months } lub hlis, tiam sis sau tias txij xyoo { $from } txog xyoo { $to }, uas yog peb xyoos.

# en: 3608da5c
programme-glo-act = Global Action against Trafficking in Persons and the Smuggling of Migrants (GLO.ACT): tiv thaiv kev lag luam tib neeg thiab kev nyiag thauj neeg hla ciam teb
    .about = Ib txoj haujlwm hauv { $countries } lub teb chaws, nrog Los Tsuas thiab, txij xyoo { $from } txog xyoo { $to }. Hauv Los Tsuas nws ua txog kev xa neeg mus ntxiv: xa cov neeg raug kev lag luam tib neeg mus rau cov uas pab tau lawv. Nws kuj pab cov koom haum uas tiv thaiv cov neeg raug thiab cov neeg raug xa rov qab. Cov ntawv qhia hais txog ib lub rooj sib tham ntawm Los Tsuas thiab Thaib teb txog kev pab txog kev cai lij choj (xyoo { $exchange }), thiab kev cob qhia Koom Haum Poj Niam Los Tsuas saib tias leej twg raug (xyoo { $training }). European Union (pab teb chaws Europe) them nyiaj.

# en: 26643ea5
programme-jtip = Building National and Local Capacity to Combat Trafficking in Persons in Lao PDR (J/TIP): pab Los Tsuas kom tiv thaiv tau kev lag luam tib neeg
    .about = Ib txoj haujlwm ntawm IOM (International Organization for Migration), npaj ua txij xyoo { $from } txog xyoo { $to }. Nws npaj qhia neeg txog kev lag luam tib neeg, pab tub ceev xwm thiab cov nom foob plaub (ໄອຍະການ: tsoom fwv cov kws lij choj) coj cov rooj plaub mus rau tsev hais plaub ntau dua, thiab ua kom kev cai lij choj thiab cov ntawv sib cog lus zoo dua. United States Department of State (J/TIP; tsoom fwv Mes Kas) them nyiaj. Peb daim ntawv qub dua hnub nws xaus: peb tsis paub tias nws xaus li cas.

# en: 12c7b7c4
programme-regional-migration-programme = Asia Regional Migration Program (PRM): kev tsiv chaw hauv Asia
    .about = Ib txoj haujlwm ntawm IOM (International Organization for Migration) uas pab cov tsoom fwv saib kev tsiv chaw kom zoo, thiab txo kev pheej hmoo rau cov neeg tsiv chaw. Hauv Los Tsuas, IOM thiab tsoom fwv fab haujlwm siv nws cob qhia cov neeg uas saib cov chaw nyob. Ib daim ntawv hais tias txij xyoo { $from } txog xyoo { $to }. Lwm daim hais tias nws ua hauv { $countries } lub teb chaws txij xyoo { $since } los. Peb tsis paub xyov nws puas ua ntxiv. United States Department of State (PRM; tsoom fwv Mes Kas) them nyiaj.

# en: ca3e2283
programme-triangle = TRIANGLE in ASEAN
    .about = Ib txoj haujlwm ntawm ILO (International Labour Organization, United Nations lub koom haum txog haujlwm). Nws nrog Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) txhawb lub chaw qhia neeg ua haujlwm txawv teb chaws (MRC) hauv Pakse (ປາກເຊ): ib tsab xov xyoo { $report } qhia tias nws ua haujlwm. Ib daim ntawv xyoo { $paper } hais { $south } thiab { $north } ua ob lub ntawm cov xeev. Peb tsis paub tias leej twg them nyiaj rau nws, los sis nws puas tseem ua.

# en: ad335939
programme-asean-act = ASEAN-Australia Counter Trafficking (ASEAN-ACT)
    .about = Ib txoj haujlwm tiv thaiv kev lag luam tib neeg hauv cheeb tsam no. Nws tso tawm ib daim ntawv teev cov koom haum uas tiv thaiv kev lag luam tib neeg hauv Los Tsuas (kwv yees li xyoo { $list }). Nws kuj tso tawm ASEAN cov lus taw qhia tias cov neeg raug kev lag luam tib neeg yuav tsum tsis txhob raug txim vim tej yam uas luag yuam lawv ua (xyoo { $seen }). Cov ntaub ntawv peb nyeem tsis hais tias nws ua xyoo twg txog xyoo twg. Peb tsis paub xyov nws puas tseem ua.

# en: 6acdf492
programme-commit = Coordinated Mekong Ministerial Initiative against Trafficking (COMMIT): cov teb chaws raws tus dej Mekong koom tes
    .about = Hauv COMMIT, cov tsoom fwv ntawm cov teb chaws raws tus dej Mekong (ແມ່ນ້ຳຂອງ) koom tes tiv thaiv kev lag luam tib neeg. Los Tsuas koom nrog. Nws ua tswv npaj ib lub rooj sib tham thaum xyoo { $met }. Thaum xyoo { $signs } cov teb chaws no pom zoo rau ib daim ntawv teev cov cim, kom thawj zaug saib tias tej zaum leej twg raug. Peb nrhiav tsis tau daim ntawv teev ntawd. IOM (International Organization for Migration) nplooj website kwv yees li xyoo { $seen } hais tias IOM pab nyiaj thiab pab tswv yim.

# en: ed4b2d7e
programme-bali-process = Bali Process (cov nom loj cov rooj sib tham hauv Bali txog kev lag luam tib neeg thiab kev nyiag thauj neeg)
    .about = Nyob ntawd cov teb chaws sib tham txog kev lag luam tib neeg, thiab txog kev nyiag thauj neeg (nyiag coj neeg hla ciam teb kom tau nyiaj). Ib nplooj website kwv yees li xyoo { $page } teev cov rooj sib tham no nrog cov kev sib cog lus uas Los Tsuas koom. Peb tsis paub ntau dua no.

# en: dfcceaa1
programme-npa-2017-2020 = Tsoom fwv lub phiaj xwm tiv thaiv kev lag luam tib neeg (ແຜນດຳເນີນງານແຫ່ງຊາດ), xyoo { $from } txog xyoo { $to }
    .about = Ib lub phiaj xwm ntawm tsoom fwv Los Tsuas. Nws feem 4 hais txog cov neeg raug: saib tias leej twg raug, xa lawv mus ntxiv, tiv thaiv thiab pab lawv. Feem coob ntawm cov ntawv hais tias xyoo { $from } txog xyoo { $to }. Ib daim ntawv qub dua ntawm IOM (International Organization for Migration) hais tias xyoo { $other-from } txog xyoo { $to }. Peb tsis tau pom lub phiaj xwm.

# en: a266dd36
programme-npa-2021-2025 = Tsoom fwv lub phiaj xwm tiv thaiv kev lag luam tib neeg (ແຜນດຳເນີນງານແຫ່ງຊາດ), theem III, xyoo { $from } txog xyoo { $to }
    .about = Ib lub phiaj xwm ntawm tsoom fwv Los Tsuas. Nws cov xyoo tas lawm. Peb tsis tau pom nws, thiab peb tsis paub xyov puas muaj ib lub phiaj xwm tshiab.

# en: b04351cc
programme-lao-thai-plan = Los Tsuas thiab Thaib teb lub phiaj xwm tiv thaiv kev lag luam tib neeg, xyoo { $from } txog xyoo { $to }
    .about = Los Tsuas thiab Thaib teb koom tes tiv thaiv kev lag luam tib neeg, thiab tiv thaiv cov neeg raug, coj lawv los tsev thiab pab lawv tom qab. Kwv yees li xyoo { $met } lawv xyuas lub phiaj xwm no thiab pib npaj lub tom ntej, rau xyoo { $next-from } txog xyoo { $next-to }. Peb tsis paub xyov lub phiaj xwm tom ntej puas siv lawm.
