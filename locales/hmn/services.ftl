# Services: shelters, centres, legal aid and other help in Laos - what they do, for whom, how to reach them.

# en: 8ce3ebf6
service-lwu-cpc = Chaw sab laj thiab tiv thaiv poj niam thiab me nyuam yaus, nroog Vientiane
    .operator = Koom Haum Poj Niam Los Tsuas (Lao Women's Union, LWU; ສະຫະພັນແມ່ຍິງລາວ)
    .about = Muaj chaw nyob, neeg nrog tham, kev kho mob, kev pab txog kev cai lij choj, kev kawm ntawv, kawm txuj ci ua haujlwm, pab nyiaj, thiab pab rov mus rau tsev neeg thiab lub zos. Koj tuaj kom tau kev pab xwb los tau, tuaj nyob los tau. Kev sab laj (nrog ib tug neeg tham uas mloog thiab taw qhia), hauv xov tooj los sis tim ntsej tim muag, yog pub dawb. Lub chaw no yog rau poj niam thiab me nyuam yaus uas raug ntaus raug tsim txom hauv tsev, raug yuam pw nrog neeg kom lwm tus tau nyiaj, los sis raug kev lag luam tib neeg. Koom Haum Poj Niam Los Tsuas hais tias nws pab txhua tus uas raug, tsis hais poj niam los txiv neej. Thaum qhib xyoo { $since }, muaj chaw rau neeg txog { $room } leej.
    .reach = Hu { $line } los sis mus ncaj qha. Tub ceev xwm, tsev kho mob, cov nom foob plaub (ໄອຍະການ), hoob kas pab pej xeem thiab Koom Haum Poj Niam Los Tsuas hauv koj cheeb tsam kuj xa tau koj mus. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv. Thaum koj hu, nug tias yuav mus li cas. Peb tsis paub ib tus xov tooj uas hu tau lwm lub teb chaws tuaj.

# en: bf6f223a
service-lwu-bokeo = Chaw sab laj thiab tiv thaiv poj niam thiab me nyuam yaus, Bokeo (ບໍ່ແກ້ວ)
    .operator = Koom Haum Poj Niam Los Tsuas (Lao Women's Union, LWU; ສະຫະພັນແມ່ຍິງລາວ), nrog UNFPA (United Nations Population Fund) thiab Australia
    .about = Muaj chaw nyob, ib tug neeg ua haujlwm saib koj qhov teeb meem, kev txhawb siab, kev kho mob yooj yim, kev pab txog kev cai lij choj, pab nyiaj los sis kawm txuj ci ua haujlwm, thiab kev saib xyuas tom qab. Nws yog rau cov neeg uas raug ntaus raug tsim txom lawm, los sis tej zaum yuav raug tsim txom los sis raug kev lag luam tib neeg, tsis hais poj niam los txiv neej. Feem coob yog poj niam thiab me nyuam ntxhais. Nws qhib xyoo { $opened }. Kwv yees li xyoo { $seen } muaj xov hais tias muaj neeg mus xyuas.
    .reach = Hu { $line }, tus xov tooj pab ntawm Koom Haum Poj Niam Los Tsuas. Koom Haum Poj Niam Los Tsuas thiab cov nom hauv xeev xa neeg mus. Peb tsis paub lub chaw no tus xov tooj, thiab tsis paub ib tus xov tooj uas hu tau lwm lub teb chaws tuaj. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 6117d1c9
service-lwu-bolikhamxay = Chaw sab laj thiab tiv thaiv poj niam thiab me nyuam yaus, Bolikhamxay (ບໍລິຄຳໄຊ)
    .operator = Koom Haum Poj Niam Los Tsuas (Lao Women's Union, LWU; ສະຫະພັນແມ່ຍິງລາວ), nrog UNFPA (United Nations Population Fund), UN-Habitat thiab tsoom fwv Nyij Pooj
    .about = Muaj chaw nyob, neeg nrog tham, kev txhawb siab, lus taw qhia txog kev cai lij choj thiab kawm txuj ci ua haujlwm. Cov neeg ua haujlwm xa tau koj mus rau chaw kho mob thiab mus rau chaw hais plaub (xws li tsev hais plaub). Nws yog rau poj niam thiab me nyuam yaus uas raug ntaus raug tsim txom lawm. Nws qhib xyoo { $opened }. Peb tsis paub xyov puas txais txiv neej.
    .reach = Hu { $line }, tus xov tooj pab ntawm Koom Haum Poj Niam Los Tsuas. Koom Haum Poj Niam Los Tsuas xa neeg mus. Peb tsis paub ib tus xov tooj uas hu tau lwm lub teb chaws tuaj. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: d5e6ba66
service-lwu-champasak = Chaw sab laj thiab tiv thaiv poj niam thiab me nyuam yaus, Champasak (ຈຳປາສັກ)
    .operator = Koom Haum Poj Niam Los Tsuas (Lao Women's Union, LWU; ສະຫະພັນແມ່ຍິງລາວ), nrog UNFPA (United Nations Population Fund), UN-Habitat thiab tsoom fwv Nyij Pooj
    .about = Muaj chaw nyob, neeg nrog tham, kev txhawb siab, lus taw qhia txog kev cai lij choj thiab kawm txuj ci ua haujlwm. Cov neeg ua haujlwm xa tau koj mus rau chaw kho mob thiab mus rau chaw hais plaub (xws li tsev hais plaub). Nws yog rau poj niam thiab me nyuam yaus uas raug ntaus raug tsim txom lawm. Nws qhib xyoo { $opened }. Peb tsis paub xyov puas txais txiv neej.
    .reach = Hu { $line }, tus xov tooj pab ntawm Koom Haum Poj Niam Los Tsuas. Koom Haum Poj Niam Los Tsuas xa neeg mus. Peb tsis paub ib tus xov tooj uas hu tau lwm lub teb chaws tuaj. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: b0d6da3e
service-luangnamtha-shelter = Chaw nyob rau poj niam raug kev lag luam tib neeg, Luang Namtha (ຫຼວງນ້ຳທາ)
    .operator = Tsoom fwv Los Tsuas (peb tsis paub tias lub hoob kas twg saib)
    .about = Ib qho chaw nyob ib ntus, thiab kev pab kom rov zoo ua ntej rov mus rau tsev neeg. Xov xwm hais tias nws yog rau poj niam thiab me nyuam yaus Los Tsuas uas rov los Los Tsuas tom qab raug kev lag luam tib neeg. Nws qhib kwv yees li xyoo { $opened }. Peb paub me ntsis xwb txog nws. Peb tsis paub xyov puas txais me nyuam tub los sis txiv neej.
    .reach = Peb tsis paub tus xov tooj, thiab tsis paub leej twg xa neeg mus. Koj nug tau tub ceev xwm los sis Koom Haum Poj Niam Los Tsuas txog nws. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 3016a259
service-molsw-transit-vte = Chaw so rau cov neeg rov los tsev, nroog Vientiane
    .operator = Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ), IOM (International Organization for Migration) txhawb
    .about = Cov ntawv qhia kwv yees li xyoo { $first } thiab xyoo { $last } hais txog kev pab no. Peb tsis paub xyov tam sim no puas tseem zoo li ntawd. Nws yog rau cov neeg raug kev lag luam tib neeg thiab lwm tus neeg xav tau kev pab uas raug xa rov los raws cai, feem coob los ntawm cov chaw nyob hauv Thaib teb. Cov neeg ua haujlwm tos lawv ntawm ciam teb nrog Thaib teb. Muaj kev sib tham nrog tub ceev xwm tiv thaiv kev lag luam tib neeg, kuaj HIV thiab kev txhawb siab. Tom qab ntawd muaj neeg nrog lawv mus rau lawv lub xeev, thiab txuas kev pab nyob ntawd.
    .reach = Raws cov ntawv qhia ntawd, lub chaw nyob hauv Thaib teb thov sab Los Tsuas nrhiav tsev neeg. Lub xeev nrhiav tsev neeg thiab saib tias lawv nyob li cas. Ces mam npaj txoj kev los tsev. Yog koj nyob hauv ib lub chaw nyob hauv Thaib teb, nug cov neeg ua haujlwm ntawd. Peb tsis paub tus xov tooj. Peb tsis qhia lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 1eb0f8d1
service-lao-thai-centre = Laos-Thailand Friendship Social Development Centre (ສູນພັດທະນາສັງຄົມ ມິດຕະພາບ ລາວ-ໄທ)
    .operator = Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ), Thaib teb txhawb
    .about = Lub chaw no yog npaj yuav ua. Ib tsab xov xyoo { $report } hais tias nws yuav pab cov neeg raug kev lag luam tib neeg, thiab cob qhia thiab qhia xov rau cov neeg mus ua haujlwm hauv Thaib teb. Peb tsis paub xyov nws puas tau qhib.
    .reach = Peb tsis paub chaw nyob thiab tus xov tooj. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) saib nws puas qhib.

# en: eae07f51
service-vfi-pakse = Village Focus: chaw nyob, chaw mus so ib nyuag thiab tsev so, Champasak (ຈຳປາສັກ)
    .operator = Village Focus International (VFI)
    .about = Rau cov neeg raug kev lag luam tib neeg, thiab cov neeg uas raug xa rov qab hla ciam teb. Muaj ib lub chaw nyob hu ua Home of Dreams. Muaj ob lub chaw mus so ib nyuag: ib lub rau poj niam thiab me nyuam ntxhais, ib lub rau txiv neej thiab me nyuam tub. Muaj ib lub tsev so (qhov chaw nyob thaum taug kev los tsev) ntawm ciam teb nrog Thaib teb. Neeg tau kev kho mob, kev kawm ntawv thiab kawm txuj ci ua haujlwm. Cov website kwv yees li xyoo { $first } thiab xyoo { $last } hais li no. Peb tsis paub xyov tam sim no puas tseem zoo li ntawd, thiab tsis paub xyov lub chaw nyob puas txais txiv neej thiab me nyuam tub.
    .reach = Cov nom kuaj neeg nkag teb chaws ntawm ciam teb xa neeg mus. Peb tsis paub xyov koj puas mus ncaj qha tau. Peb tsis paub tus xov tooj; muaj website. Lawv zais cov chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 5ac2840f
service-vfi-vientiane = Village Focus lub chaw nyob, nroog Vientiane
    .operator = Village Focus International (VFI)
    .about = Chaw nyob rau cov neeg raug kev lag luam tib neeg. Kwv yees li xyoo { $announced } VFI sau tias nws yuav qhib thaum pib xyoo { $start }. Kwv yees li xyoo { $later } VFI sau tias nws muaj ob lub chaw nyob. Peb xav tias qhov no yog ib lub, tiam sis peb tsis paub tseeb. Peb tsis paub xyov tam sim no puas qhib, thiab txais leej twg.
    .reach = Peb tsis paub tus xov tooj; muaj website. Peb tsis paub leej twg xa neeg mus. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 71f8493a
service-mrc-salavan = Chaw qhia neeg ua haujlwm txawv teb chaws (MRC), Salavan (ສາລະວັນ)
    .operator = Village Focus International (VFI), nrog Ship to Shore Rights, ib txoj haujlwm ntawm International Labour Organization (ILO)
    .about = Qhia xov thiab cob qhia txog kev mus ua haujlwm txawv teb chaws kom txo tau kev phom sij, thiab txog neeg ua haujlwm cov cai. Nws yog rau cov neeg xav mus thiab cov neeg rov los lawm. Cov uas raug ntiab (lwm lub teb chaws xa rov qab) tau kev pab txog kev noj qab haus huv, kev taug kev thiab kev txhawb siab. Lawv tsim lub chaw no kwv yees li xyoo { $from } los sis xyoo { $to }. Peb tsis paub xyov puas tseem qhib.
    .reach = Mus ncaj qha los sis hu. Lub chaw muaj ib tus xov tooj, tiam sis peb tsis paub tus xov tooj ntawd. Cov neeg ua haujlwm xa neeg cov lus foob mus ntxiv. Peb tsis paub chaw nyob.

# en: ad0191c5
service-mrc-champasak = Chaw qhia neeg ua haujlwm txawv teb chaws (MRC), Pakse (ປາກເຊ)
    .operator = Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ), nrog TRIANGLE in ASEAN, ib txoj haujlwm ntawm International Labour Organization (ILO)
    .about = Taw qhia, cob qhia thiab pab txog kev cai lij choj. Nws yog rau cov neeg ua haujlwm txawv teb chaws, cov neeg xav mus, thiab lawv tsev neeg. Cov neeg ua haujlwm kuj tawm mus ntsib neeg. Ib tsab xov xyoo { $report } qhia tias lub chaw no ua haujlwm.
    .reach = Mus ncaj qha. Nws nyob hauv Pakse (ປາກເຊ); peb tsis paub chaw nyob. Nug ntawm hoob kas haujlwm xeev Champasak (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ). Peb tsis paub tus xov tooj.

# en: cfc056c4
service-mrc-luangprabang = Chaw qhia neeg ua haujlwm txawv teb chaws (MRC), Luang Prabang (ຫຼວງພະບາງ)
    .operator = Lao Federation of Trade Unions (LFTU; ສະຫະພັນກຳມະບານລາວ), nrog International Labour Organization (ILO)
    .about = Qhia xov txog koj cov cai thiab leej twg pab tau koj hauv lub teb chaws uas koj ua haujlwm, thiab taw qhia txog kev cai lij choj. Cov neeg ua haujlwm xa tau koj mus rau lwm tus uas pab. Nws yog rau neeg ua haujlwm txawv teb chaws, tsev neeg thiab cov zos hauv Luang Prabang thiab cov xeev nyob ze. Nws qhib xyoo { $opened }. Peb tsis paub xyov puas tseem qhib.
    .reach = Mus ncaj qha; peb tsis paub chaw nyob. Nug ntawm Lao Federation of Trade Unions (ສະຫະພັນກຳມະບານລາວ) hauv Luang Prabang. Peb tsis paub tus xov tooj.

# en: c454eb18
service-mrc-network = Chaw qhia neeg ua haujlwm txawv teb chaws (MRC) nyob lwm qhov
    .operator = Tsoom fwv, cov koom haum neeg ua haujlwm thiab cov pab pej xeem, nrog International Labour Organization (ILO)
    .about = Cov chaw uas neeg ua haujlwm txawv teb chaws thiab neeg hauv lawv cov zos tau xov, lus taw qhia, kev pab txog kev cai lij choj thiab kev pab foob. Ib tsab ntawv xyoo { $paper } hais { $south } thiab { $north } ua ob lub ntawm cov xeev no. Peb tsis paub lwm cov npe. Peb tsis paub tias tam sim no lub chaw twg qhib.
    .reach = Peb tsis paub tus xov tooj. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) saib puas muaj ib lub chaw ze koj.

# en: d1f31593
service-sengsavang = Chaw Sengsavang rau me nyuam ntxhais thiab ntxhais hluas, Savannakhet (ສະຫວັນນະເຂດ)
    .operator = Sengsavang (ib lub koom haum uas tsis yog tsoom fwv)
    .about = Rau me nyuam ntxhais thiab ntxhais hluas uas raug kev lag luam tib neeg los sis raug yuam pw nrog neeg kom lwm tus tau nyiaj, los sis tej zaum yuav raug li ntawd. Muaj chaw nyob, zaub mov, khaub ncaws, kws kho mob txhua lub lim tiam, kev txhawb siab, kws lij choj, thiab kev kawm ntawv. Me nyuam ntxhais kawm tau xaws khaub ncaws, ua plaub hau thiab ua kom zoo nkauj, ua zaub mov los sis ua liaj ua teb { $months-from } txog { $months-to } lub hlis, thiab tau ntawv pov thawj. Lawv tau cov khoom siv los pib ua lag luam me, thiab tau kev pab rov mus rau tsev neeg thiab lub zos. Sengsavang nyob hauv Los Tsuas txij xyoo { $since } los. Thaum xyoo { $year } nws pab { $girls } leej me nyuam ntxhais. Peb tsis paub xyov puas tseem zoo li ntawd.
    .reach = Peb tsis paub tus xov tooj; muaj website. Peb tsis paub leej twg xa neeg mus. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 96635e07
service-peuan-mit = Peuan Mit (ເພື່ອນມິດ), pab me nyuam yaus thiab cov hluas
    .operator = Friends-International, nrog Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ)
    .about = Rau me nyuam yaus thiab cov hluas uas nyob raws ntug kev los sis nyob hauv tej zos uas txom nyem, thiab rau cov uas tu lawv. Cov neeg ua haujlwm tawm mus nruab hnub thiab hmo ntuj. Muaj ib lub tsev nyob luv luv. Cov neeg ua haujlwm pab nrhiav tsev neeg thiab rov mus nrog tsev neeg, rov mus kawm ntawv, kawm ib txoj haujlwm thiab nrhiav haujlwm. Cov uas tu me nyuam tau kev pab kom khwv tau nyiaj. Xov no yog kwv yees li xyoo { $year } li. Peb tsis paub xyov puas tseem zoo li ntawd.
    .reach = Cov neeg ua haujlwm tawm mus ntsib me nyuam yaus thiab cov hluas ntawm qhov chaw lawv nyob. Yav tas los muaj ib tus xov tooj ChildSafe hauv Vientiane, tiam sis peb tsis paub tus xov tooj ntawd. Muaj website. Lawv zais lub tsev qhov chaw nyob, kom tiv thaiv tau cov neeg nyob hauv.

# en: 84516cba
service-moj-legal-aid = Kev pab dawb txog kev cai lij choj ntawm Ministry of Justice
    .operator = Ministry of Justice (ກະຊວງຍຸຕິທຳ), nrog Lao Bar Association (koom haum kws lij choj; ສະພາທະນາຍຄວາມລາວ) thiab cov koom haum pab neeg
    .about = Taw qhia dawb txog kev cai lij choj thiab pab txog ntaub ntawv. Muaj neeg coj kev pab no mus rau tej zos. Legal Aid Decree, ib txoj cai ntawm tsoom fwv, hais tias neeg muaj cai tau kev pab dawb txog kev cai lij choj. Nws yog rau neeg pluag, neeg xiam oob qhab, me nyuam yaus, neeg raug ntaus raug tsim txom thiab neeg raug kev lag luam tib neeg. Ib daim ntawv qhia xyoo { $report } hais txog { $offices } lub hoob kas hauv { $bokeo }, { $luangnamtha }, { $bolikhamxay }, { $khammouane } thiab Vientiane. Tsis meej tias yog xeev Vientiane los sis nroog Vientiane. Mes Kas cov nyiaj pab rau kev pab no tej zaum tas lawm thaum xyoo { $donor-year }.
    .reach = Mus ncaj qha, los sis nug ntawm hoob kas hais plaub hauv koj lub xeev los sis lub moos (ພະແນກຍຸຕິທຳ). Peb tsis muaj daim ntawv teev cov hoob kas hauv lwm lub xeev. Ministry of Justice muaj ib nplooj website rau cov lus nug, tiam sis peb tsis paub nws lub npe website.

# en: 62684706
service-lba-clinics = Chaw pab txog kev cai lij choj ntawm Lao Bar Association
    .operator = Lao Bar Association (koom haum kws lij choj; ສະພາທະນາຍຄວາມລາວ)
    .about = Pab txog kev cai lij choj rau cov neeg pluag los sis lub neej nyuaj, kuj muaj cov chaw pab uas mus rau ntau qhov. Ib daim ntawv qhia xyoo { $report } hais { $south } thiab { $north }. Xov no qub lawm; peb tsis paub xyov puas tseem zoo li ntawd.
    .reach = Peb tsis paub tus xov tooj thiab chaw nyob. Koj nug tau ntawm hoob kas hais plaub hauv koj lub xeev los sis lub moos (ພະແນກຍຸຕິທຳ).

# en: 1daf33f3
service-adwle = Chaw pab poj niam txog kev cai lij choj (ADWLE), nroog Vientiane
    .operator = Association for Development of Women and Legal Education (ADWLE), ib lub koom haum Los Tsuas uas tsis yog tsoom fwv
    .about = Pab dawb txog kev cai lij choj rau poj niam uas raug ntaus raug tsim txom, thiab rau poj niam uas raug kev lag luam tib neeg. Coob leej yog los ntawm tej haiv neeg (ຊົນເຜົ່າ) xws li Hmoob. Nws kuj qhia txog kev lag luam tib neeg, txog kev mus ua haujlwm txawv teb chaws kom txo tau kev phom sij, thiab tias poj niam thiab txiv neej muaj cai sib luag. Ib daim ntawv teev npe kwv yees li xyoo { $list } hais txog nws.
    .reach = Daim ntawv teev npe tsis muaj xov tooj thiab tsis muaj chaw nyob. Peb tsis paub leej twg xa neeg mus.

# en: b8269cbf
service-afesip = AFESIP Laos
    .operator = AFESIP Laos, nrog Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ)
    .about = Tej zaum lub chaw no kaw lawm. Cov ntawv qhia xyoo { $first } txog xyoo { $last } hais tias nws ua haujlwm hauv Vientiane thiab { $south }. Nws muab chaw nyob, kev kawm txuj ci ua haujlwm, thiab kev pab rov mus rau tsev neeg thiab lub zos, rau poj niam thiab me nyuam ntxhais uas raug kev lag luam tib neeg los sis raug yuam pw nrog neeg kom lwm tus tau nyiaj. Peb tsis pom xov tshiab dua. Nws tsis yog Sengsavang.
    .reach = Peb tsis paub tus xov tooj. Nug lwm lub chaw pab ua ntej. Lawv zais lub chaw nyob, kom tiv thaiv tau cov neeg uas tej zaum nyob hauv.

# en: 6c2410b6
service-care = CARE International hauv Los Tsuas
    .operator = CARE
    .about = Nrog poj niam hauv nroog uas lub neej nyuaj thiab poj niam ntawm tej haiv neeg (ຊົນເຜົ່າ) ua haujlwm. Nws pab kom khwv tau nyiaj thiab ua tau noj, thiab tiv thaiv kev ntaus kev tsim txom poj niam. Ib daim ntawv teev npe kwv yees li xyoo { $list } hais tias nws kuj pab nrhiav kom paub tias leej twg raug tsim txom, thiab pab neeg rov mus rau tsev neeg thiab lub zos.
    .reach = Tus xov tooj yog lub hoob kas tus xov tooj. Nws los ntawm ib daim ntawv teev npe kwv yees li xyoo { $list }. Peb tsis paub leej twg xa neeg mus.

# en: 68d601f7
service-health-referral = Tsev kho mob: pab cov neeg raug tsim txom
    .operator = Ministry of Health (ກະຊວງສາທາລະນະສຸກ)
    .about = Cov neeg ua haujlwm hauv tsev kho mob thiab tub ceev xwm tau kawm saib cov cim ntawm kev ntaus kev tsim txom thiab kev lag luam tib neeg. Lawv txuas tau koj mus rau lub chaw ntawm Koom Haum Poj Niam Los Tsuas. Thaum xyoo { $year } lawv cob qhia cov kws kho mob hauv { $provinces } lub xeev. Cov chaw nyob kuj muaj kev kho mob yooj yim.
    .reach = Mus tsev kho mob thiab thov kev pab. Koj hais tau kom lawv txuas koj mus rau Koom Haum Poj Niam Los Tsuas. Peb tsis paub ib lub tsev kho mob uas muaj nws lub hoob kas rau cov neeg raug tsim txom.
