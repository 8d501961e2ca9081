# Topics: guidance for each part of the way - before, on the way, at work, in trouble, home again

# en: 150e4615
topic-before = Ua ntej koj mus
    .about = Muaj tej yam uas nug yooj yim dua thaum koj tseem nyob hauv tsev.
    .point-1 = Nrog koj tsev neeg thiab cov uas paub qhov chaw los sis txoj haujlwm tham. Koj kuj nug tau ib lub chaw qhia neeg ua haujlwm txawv teb chaws (MRC: qhov chaw uas taw qhia neeg mus ua haujlwm txawv teb chaws).
    .point-2 = Kuaj saib lub tuam txhab puas muaj ntawv tso cai ntawm tsoom fwv fab haujlwm (ກະຊວງແຮງງານ). Koj nug tau hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ).
    .point-3 = Raws kev cai lij choj Los Tsuas (Decree 245 xyoo { $decree }), ib tug neeg yuav tsum muaj { $adult } xyoo rov saud thiaj xa tau mus ua haujlwm txawv teb chaws.
    .point-4 = Nug kom paub tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj. Tso cia rau koj tsev neeg.
    .point-5 = Nug tias leej twg them kev mus los thiab chav nyob.
    .unknown-1 = Peb tsis muaj daim ntawv teev cov tuam txhab uas hnub no muaj ntawv tso cai.

# en: 2b2ef773
topic-documents = Ntaub ntawv: luam cia, khaws cia
    .about = Daim luam (ສຳເນົາ) pab koj yog ib daim ntawv ploj los sis raug txeeb.
    .point-1 = Luam koj cov ntaub ntawv tag nrho. Tso ib co rau koj tsev neeg thiab khaws ib co nrog koj. Siv koj lub xov tooj thaij duab cia.
    .point-2 = Khaws cov ntaub ntawv tiag koj tus kheej. Tsis txhob muab rau tus tswv haujlwm.
    .point-3 = Hauv Thaib teb koj kuj tau ntawv tso cai ua haujlwm thiab daim npav kho mob. Luam cov no thiab.
    .unknown-1 = Cov lus qhia no los ntawm cov nplooj ntawv uas tsis muaj hnub.

# en: 995c791b
topic-contract = Ntawv cog lus ua haujlwm hauv Thaib teb yuav tsum hais dab tsi
    .about = Ntawv cog lus ua haujlwm yog daim ntawv uas sau qhov tus tswv haujlwm cog lus. Kuaj cov no ua ntej koj kos npe.
    .point-1 = Txoj haujlwm twg, nyiaj hli npaum li cas, thiab them hnub twg. Nyiaj hli tsis pub tsawg dua nyiaj hli tsawg tshaj (minimum wage: nyiaj hli tsawg tshaj uas kev cai lij choj pub). Yuav tsum them tsawg kawg ib zaug txhua hli.
    .point-2 = Ntev npaum li cas: { $short } los sis { $long } xyoo. Thiab qhov chaw twg.
    .point-3 = Ua haujlwm tsis pub tshaj { $hours } teev ib hnub, los sis { $hard-hours } teev yog haujlwm txaus ntshai. Tsis pub tshaj { $days } hnub ib lub lim tiam.
    .point-4 = Hnub so uas tau nyiaj: { $day-off } hnub txhua lub lim tiam, { $holidays } hnub so hauv lub xyoo, thiab { $leave } hnub ntxiv tom qab ua haujlwm ib xyoos.
    .point-5 = Ua haujlwm ntau dua cov teev no hu ua overtime (ua haujlwm ntxiv). Yuav tsum them tsawg kawg ib npaug thiab ib nrab; ua haujlwm hnub so yuav tsum them tsawg kawg { $holiday-pay } npaug.
    .point-6 = Leej twg them zaub mov, chav nyob, kho mob thiab kev mus los: sib cog lus sau ua ntawv. Kev cai lij choj Thaib, hloov thaum xyoo { $changed }, kom muaj ntawv cog lus sau ua koj hom lus, raws li International Labour Organization (ILO) piav.
    .unknown-1 = Tsoom fwv Thaib phau ntawv taw qhia hais tias hnub so txhua lub lim tiam tau nyiaj. Rau cov uas tau nyiaj raws hnub tej zaum txawv.
    .unknown-2 = Phau ntawv taw qhia tsis muaj hnub. Koj nug tau Thaib tus xov tooj tiv thaiv neeg ua haujlwm saib puas tseem zoo li no: { $line }.

# en: 4575287a
topic-money = Khaws nyiaj thiab xa nyiaj mus tsev
    .about = Cov ntawv qhia hais li cas txog nyiaj uas neeg xa txawv teb chaws los tsev.
    .point-1 = Cov ntawv qhia txij xyoo { $from } txog xyoo { $to } hais tias: nyiaj txawv teb chaws pab tsev neeg lub neej zoo dua. Tiam sis tsawg leej xa hauv tsev txhab nyiaj (bank), thiab feem ntau ntawm cov nyiaj uas xa los Los Tsuas raws cov kev raug cai yog nyiaj me.
    .point-2 = Kwv yees li xyoo { $ilo } International Labour Organization (ILO) qhia kom neeg kawm txog nyiaj ua ntej lawv mus. Nws hais tias txawj siv tsev txhab nyiaj yog ib qho pab.
    .point-3 = Kwv yees li xyoo { $digital } ib lub peev nyiaj ntawm United Nations sau tias cov kev xa nyiaj digital, xws li xa hauv xov tooj los sis hauv internet, pab poj niam ntau tshaj.
    .step-1 = Ua ntej koj xa nyiaj, nug: Raug nqi npaum li cas? Txog npaum li cas? Thaum twg txog?
    .step-2 = Khaws ntawv txais nyiaj (daim ntawv los sis cov lus uas qhia tias koj them lawm).
    .unknown-1 = Peb nrhiav tsis tau ib daim ntawv teev cov nqi hnub no, thiab tsis pom ib qho uas muab cov kev xa nyiaj sib piv.

# en: 4eff10c2
topic-way = Thaum taug kev
    .about = Cov xov hais li cas txog kev hla ciam teb.
    .point-1 = Hla cov chaw hla ciam teb raug cai (ດ່ານ).
    .point-2 = Cov xov txij xyoo { $from } txog xyoo { $to } hais txog neeg uas hla dej los sis hla hav zoov. Lawv raug ntes thiab yuav tau them nyiaj nplua. Thaum xyoo { $year } qee leej tau them neeg nruab nrab { $low } txog { $high } (neeg nruab nrab, ນາຍໜ້າ: coj neeg mus ua haujlwm kom tau nyiaj).
    .point-3 = Tsis txhob cia leej twg coj koj mus rau lwm lub teb chaws, yog tsis yog lub uas sib cog lus. Qhov no yog ib lub cim ntawm lus caw cuav (dag).
    .step-1 = Puas muaj neeg coj koj mus rau lwm qhov? Qhia koj tsev neeg tias koj nyob qhov twg, sai li sai tau thaum koj ua tau yam tsis muaj kev txaus ntshai. Thaum taug kev los koj hu tau ib tus xov tooj pab.

# en: ff70a9ec
topic-work = Thaum ua haujlwm
    .about = Peb yam uas pab koj yog muaj teeb meem tom qab.
    .point-1 = Sau txhua hnub uas koj ua haujlwm, thiab ua pes tsawg teev.
    .point-2 = Hauv Thaib teb, koj tus tswv haujlwm yuav tsum qhia hoob kas Thaib tias koj ua haujlwm ntawd, tsis pub tshaj { $days } hnub. Ib tsab xov hais tias { $mou-days } hnub rau cov uas tuaj raws txoj kev MoU (kev sib cog lus ntawm ob lub tsoom fwv). Tus tswv haujlwm kuj yuav tsum muab ib daim luam ntawm daim ntawv cog lus rau koj.
    .point-3 = Tsis txhob ua haujlwm rau lwm tus tswv haujlwm los sis hauv lwm qhov chaw, yog nws tsis nyob hauv koj daim ntawv tso cai.
    .step-1 = Koj puas tsis muaj daim luam ntawm daim ntawv cog lus? Thov ib daim. Thaij duab nws thiab koj daim ntawv tso cai ua haujlwm.
    .unknown-1 = Cov nplooj ntawv uas hais qhov no tsis muaj hnub.

# en: b35887a9
topic-rights = Koj cov cai, ib lub teb chaws zuj zus
    .about = Qhov peb paub txog cov cai ntawm cov neeg uas ua haujlwm hauv Thaib teb, Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) thiab Nyij Pooj (ຍີ່ປຸ່ນ).
    .point-1 = Thaib teb: koj muaj cai, txawm muaj ntaub ntawv los tsis muaj. Ib txoj yog nyiaj hli tsawg tshaj (minimum wage: nyiaj hli tsawg tshaj uas kev cai lij choj pub).
    .point-2 = Thaib teb: txij xyoo { $homes } los, nyiaj hli tsawg tshaj kuj yog rau neeg ua haujlwm hauv tsev (neeg uas ua haujlwm hauv lwm tus lub tsev).
    .point-3 = Thaib teb: txij xyoo { $fees } los, kev cai lij choj hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg ua haujlwm. Lub sij hawm ntawd tseem yuav tau teev tias dab tsi suav ua tus nqi no.
    .point-4 = Thaib teb: txeeb neeg ua haujlwm cov ntaub ntawv cia yog txhaum cai (tsab cai xyoo { $papers }).
    .point-5 = Kaus Lim Qab Teb: xyoo { $korea } nyiaj hli tsawg tshaj yog { $wage } ib teev. Neeg txawv teb chaws tau ib yam.
    .point-6 = Nyij Pooj: mus ua haujlwm tau los ntawm cov koom haum uas tau kev pom zoo xwb (tsab xov xyoo { $japan }).
    .unknown-1 = Kev cai lij choj Thaib txog ntaub ntawv tau hloov thaum xyoo { $changed }. Peb tsis paub tag nrho qhov hloov.
    .unknown-2 = Rau lwm lub teb chaws peb tseem tsis tau muaj ib daim ntawv teev zoo li no.

# en: e0e46bf3
topic-health = Kev noj qab haus huv hauv Thaib teb
    .about = Leej twg muaj ntawv tuav pov hwm (ປະກັນ) rau kws kho mob thiab tsev kho mob.
    .point-1 = Thaum xyoo { $said } tsoom fwv Thaib fab haujlwm sau tias: neeg txawv teb chaws ua haujlwm uas muaj ntaub ntawv tau social security (ປະກັນສັງຄົມ: ntawv tuav pov hwm ntawm tsoom fwv) los sis ntawv tuav pov hwm kho mob (ປະກັນສຸຂະພາບ), ib yam li neeg ua haujlwm Thaib. Cov tsis muaj ntaub ntawv feem ntau tsis muaj.
    .point-2 = Cov uas mus raws txoj kev MoU (kev sib cog lus ntawm ob lub tsoom fwv) los sis sau npe hauv Thaib teb, luag kom muaj ntawv tuav pov hwm kho mob los sis kuaj mob. Saib cov nqi ua ntej koj them.
    .point-3 = Ib qho kev tshawb fawb txog xyoo { $from } txog xyoo { $to } hais tias: cov tsis muaj ntaub ntawv yuav tau ntawv tuav pov hwm kho mob rau neeg txawv teb chaws ntawm tsev kho mob ntawm tsoom fwv, ib zaug siv tau ib xyoos.
    .unknown-1 = Peb tsis paub tias hnub no ntawv tuav pov hwm no raug nqi npaum li cas, thiab leej twg yuav tau. Nug ntawm ib lub tsev kho mob ntawm tsoom fwv.

# en: 1b48bab3
topic-pregnancy = Cev xeeb me nyuam thiab ua haujlwm hauv Thaib teb
    .about = Kev cai lij choj Thaib hais li cas rau poj niam uas ua haujlwm.
    .point-1 = Txij xyoo { $since } los, ib tug neeg ua haujlwm so yug me nyuam tau { $days } hnub. { $paid } hnub ntawm cov ntawd tau nyiaj.
    .point-2 = Tsis pub ib tug poj niam poob haujlwm vim nws cev xeeb me nyuam. Ib txoj cai xyoo { $rule } hais li no rau neeg ua haujlwm hauv tsev thiab (neeg uas ua haujlwm hauv lwm tus lub tsev).
    .point-3 = Raws txoj cai rau neeg ua haujlwm hauv tsev, ib tug poj niam cev xeeb me nyuam tsis ua haujlwm hmo ntuj, tsis ua haujlwm ntxiv, thiab tsis ua haujlwm hnub so.
    .unknown-1 = Cov xov txawv ib hnub tias tsab kev cai lij choj tshiab pib hnub twg.
    .unknown-2 = Rau neeg ua haujlwm hauv tsev, txoj cai xyoo { $rule } pub { $home-days } hnub. Peb tsis paub xyov tsab kev cai lij choj tshiab puas hloov qhov no.

# en: 4b10af9c
topic-children = Me nyuam yaus hauv Thaib teb
    .about = Kawm ntawv, ntawv yug thiab nyob ua ke.
    .point-1 = Txhua tus me nyuam hauv Thaib teb mus kawm ntawv dawb tau, txawm muaj ntaub ntawv los tsis muaj. Txoj cai no yog xyoo { $first } thiab xyoo { $second } li.
    .point-2 = Tsis yog txhua zaus ua li ntawd. Cov xov txij xyoo { $from } txog xyoo { $to } hais tias kwv yees li { $percent } feem pua (%) ntawm cov me nyuam ntawm neeg txawv teb chaws kawm hauv tsev kawm ntawv Thaib.
    .point-3 = Koj tus me nyuam puas yug hauv Thaib teb? Sau npe ua ntawv yug. Tus me nyuam tau kev tso cai nyob ib yam li nws niam los sis nws txiv.
    .point-4 = Txoj kev MoU (kev sib cog lus ntawm ob lub tsoom fwv) yog rau tus neeg ua haujlwm, tsis yog rau tsev neeg. Xyoo { $round } lawv pub cov me nyuam uas tsis tau txog { $age } xyoo ntawm cov neeg ua haujlwm uas nyuam qhuav sau npe nyob tau. Raws li peb paub, lub caij sau npe ntawd tas lawm.
    .step-1 = Nug tsev kawm ntawv thiab tsev kho mob tias koj tus me nyuam yuav tsum muaj cov ntaub ntawv twg. Khaws ntawv yug thiab ib daim luam.
    .unknown-1 = Peb tsis paub tias hnub no siv txoj cai twg rau cov me nyuam ntawm cov neeg ua haujlwm uas nyuam qhuav sau npe.

# en: 81cd4648
topic-family = Sib hu tas li
    .about = Thaum koj tsev neeg paub tias koj nyob qhov twg, lawv nrhiav tau koj thiab thov tau kev pab.
    .point-1 = Hu los tsev tas li. Muab koj chaw nyob thiab koj tus tswv haujlwm lub npe rau koj tsev neeg. Qhia lawv thaum muaj ib yam hloov.
    .point-2 = Raug cais deb ntawm koj tsev neeg yog ib lub cim ceeb toom. Puas muaj neeg txeeb koj lub xov tooj, los sis tsis pub koj hu? Thov kev pab thaum koj thov tau.
    .point-3 = Hauv ib qho kev nug neeg qub (luam kwv yees li xyoo { $year }), { $percent } feem pua (%) ntawm niam txiv tsis paub tias lawv cov me nyuam nyob qhov twg.

# en: d150d416
topic-emergency = Raug kev txaus ntshai, raug ua kom mob, los sis luag txeeb koj cov ntaub ntawv
    .about = Qhov koj ua tau tam sim no, thiab kev cai lij choj hais li cas. Qhov luag ua rau koj, tsis yog koj txhaum.
    .point-1 = Thaib teb: { $line } yog ib tus xov tooj pab ntawm tsoom fwv Thaib fab pab pej xeem. Nws yog rau neeg Thaib thiab neeg txawv teb chaws.
    .point-2 = Thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) hauv Bokeo (ບໍ່ແກ້ວ): thaum xyoo { $zone } tub ceev xwm Los Tsuas hais tias lawv nkag mus tsis yooj yim, tiam sis nkag mus tau thaum tus neeg los sis tsev neeg tuaj foob (qhia tub ceev xwm tias muaj dab tsi tshwm sim thiab thov kev pab).
    .point-3 = Thaib teb: txeeb neeg ua haujlwm cov ntaub ntawv cia yog kev txhaum cai loj (tsab cai xyoo { $papers }).
    .step-1 = Tam sim no koj puas raug kev txaus ntshai? Hu tub ceev xwm hauv lub teb chaws koj nyob. Yog ua tau, hu thaum tsis muaj leej twg mloog.
    .step-2 = Ua ntej hais tias koj nyob qhov twg. Yog koj tsis paub qhov chaw, hais tias koj pom dab tsi. Tom qab ntawd hais koj lub npe.
    .step-3 = Koj puas hu tsis tau? Ib tug neeg koj ntseeg hu pab tau koj.
    .unknown-1 = Peb tsis tau hu tus xov tooj no peb tus kheej. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.
    .unknown-2 = Kev cai lij choj Thaib txog ntaub ntawv tau hloov thaum xyoo { $changed }. Peb tsis paub tag nrho qhov hloov.

# en: df763862
topic-wages = Luag tsis them koj nyiaj hli (Thaib teb)
    .about = Koj foob tau, thiab tsis raug nqi dab tsi. Foob txhais tias: koj qhia ib lub hoob kas tias muaj dab tsi tshwm sim thiab thov kom nws pab.
    .point-1 = Foob ntawm hoob kas tiv thaiv neeg ua haujlwm hauv lub xeev (Labour Protection and Welfare Office), los sis hu { $line }. Neeg txawv teb chaws ua haujlwm los foob tau.
    .point-2 = Tus nom kuaj haujlwm (ib tug nom uas kuaj cov chaw ua haujlwm) txiav txim tau kom tus tswv haujlwm them. Tej zaum yog nyiaj hli, nyiaj ua haujlwm ntxiv, thiab nyiaj thaum tawm haujlwm (nyiaj uas yuav tsum them thaum txoj haujlwm xaus).
    .point-3 = Ib qho piv txwv: xyoo { $year }, { $workers } leej neeg ua haujlwm Phab Mab (Myanmar) tau { $paid } tsis tshaj { $months } lub hlis.
    .point-4 = Lwm tus xov tooj pab yog { $other } (Thaib lub Department of Employment; ກົມຈັດຫາງານ). Luag hais tias nws teb ua lus As Kiv, lus Phab Mab thiab lus Khmer. Tsis muaj lus Nplog; luag xav kom neeg Los Tsuas uas hu tuaj hais lus Thaib.
    .step-1 = Sau cov hnub thiab cov teev uas koj ua haujlwm, thiab koj tau nyiaj npaum li cas.
    .step-2 = Nqa koj daim ntawv cog lus, koj daim ntawv tso cai los sis cov duab thaij ntawm lawv, yog koj muaj.
    .step-3 = Mus ntawm lub hoob kas, los sis hu.
    .unknown-1 = Qhov no los ntawm cov xov xyoo { $from } txog xyoo { $to }. Peb tsis paub xyov puas tseem zoo li ntawd tag nrho.
    .unknown-2 = Peb tsis paub xyov thaum ib tug neeg tsis muaj ntaub ntawv, lub hoob kas puas txais nws lo lus foob ib yam. Koj hu nug ua ntej tau.

# en: 09164d12
topic-home = Rov los tsev
    .about = Cov neeg raug kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) rov hauv Thaib teb los tsev li cas.
    .point-1 = Ib zaj lus kwv yees li xyoo { $year } piav li no. Ua ntej nrhiav tsev neeg hauv Los Tsuas. Tom qab ntawd muab tus neeg cob rau sab Los Tsuas ntawm Tus Choj Phooj Ywg (Friendship Bridge; ຂົວມິດຕະພາບ). Nws nyob tau hauv ib lub chaw so (qhov chaw nyob ib ntus luv) hauv Vientiane txog { $days } hnub. Ces nws mus rau nws lub xeev.
    .point-2 = Muaj cov chaw nyob (qhov chaw nyob uas muaj kev tiv thaiv). Cov neeg ua haujlwm ntawm { $shelters } lub chaw nyob, ntawm tsoom fwv los sis ntawm cov koom haum pab neeg, tuaj koom ib lub rooj sib tham ntawm International Organization for Migration (IOM). Txij xyoo { $opened } los kuj muaj ib lub hauv { $where }.
    .point-3 = Los Tsuas thiab Thaib teb tseem sib tham txog qhov no. Thaum xyoo { $talked } lawv muaj ib lub phiaj xwm rau xyoo { $plan-from } txog xyoo { $plan-to }, thiab hais txog lub tom ntej rau xyoo { $next-from } txog xyoo { $next-to }.
    .unknown-1 = Cov lus piav qub lawm. Peb tsis paub xyov txoj kev los tsev puas tseem zoo li no.
    .unknown-2 = Peb tsis paub xyov cov uas rov los tsev lawv tus kheej puas tau kev pab no thiab. Koj nug tau.

# en: ffa00390
topic-after = Tom qab koj rov los txog tsev lawm
    .about = Rov los tsev tej zaum nyuaj. Koj thov tau kev pab.
    .point-1 = Cov uas rov los feem ntau xav tau kws kho mob, lus taw qhia txog kev cai lij choj, ib tug neeg nrog tham, los sis kawm txuj ci ua haujlwm. Yog tom qab muaj neeg rov tuaj nug tias nyob li cas, qhov ntawd pab.
    .point-2 = Ib tsab xov xyoo { $left } hais tias neeg coob rov mus dua thaum tsis muaj dab tsi hloov hauv tsev. Tsis txhob muaj leej twg liam lawv.
    .point-3 = Thaum xyoo { $year } cov uas rov los rau { $where } tau kev cob qhia thiab tau nyiaj me ntsis (nyiaj pib ua ib yam).
    .unknown-1 = Peb tsis paub xyov kev pab no hauv { $where } puas tseem muaj.

# en: 569a708b
topic-agreements-overall = Los Tsuas nrog cov teb chaws twg sib cog lus txog haujlwm
    .about = Cov no yog kev sib cog lus ntawm cov tsoom fwv txog ib txoj kev raug cai mus ua haujlwm.
    .point-1 = Thaum xyoo { $said } Los Tsuas muaj kev sib cog lus xa neeg ua haujlwm mus rau { $a }, { $b } thiab { $c }.
    .point-2 = Thaum xyoo { $counted } ib tug nom loj hais tias { $legal } leej neeg Los Tsuas ua haujlwm txawv teb chaws muaj ntaub ntawv raug cai, thiab { $irregular } leej tsis muaj. Lawv xa nyiaj los tsev kwv yees li { $sent } ib xyoos.
    .step-1 = Cov lus caw koj puas yog ntawm lwm lub teb chaws? Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) tias muaj txoj kev raug cai twg.
    .unknown-1 = Lwm qhov ntaub ntawv hais lwm cov lej. Lawv tsis suav tib yam.
    .unknown-2 = Peb tsis paub xyov tom qab ntawd puas tau sib cog lus nrog lwm lub teb chaws.

# en: 9537f954
topic-internal-migration = Tsiv mus ua haujlwm hauv Los Tsuas
    .about = Kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) kuj muaj yam tsis tau hla ciam teb.
    .point-1 = Ib nplooj website kwv yees li xyoo { $year } hais tias: poj niam thiab me nyuam ntxhais raug coj tom zos mus rau tom nroog thiab raug yuam pw nrog neeg kom lwm tus tau nyiaj. Sab qaum teb, poj niam thiab me nyuam ntxhais ntawm tej haiv neeg (ຊົນເຜົ່າ) raug li no coob zuj zus.
    .point-2 = Tib nplooj ntawd hais tias feem ntau yog hauv cov chaw lom zem hmo ntuj (nightclub) thiab cov khw me muag npias (beer).
    .point-3 = Muaj ib thaj chaw hauv Los Tsuas uas ntau tsab xov txij xyoo { $from } txog xyoo { $to } hais txog: thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) hauv { $where }. Neeg nyob ntawd tshuav nuj nqis txij thawj hnub.
    .step-1 = Nug tib cov lus nug ib yam li haujlwm txawv teb chaws: Tus tswv haujlwm yog leej twg? Qhov chaw twg? Haujlwm dab tsi? Nyiaj hli npaum li cas, thiab them hnub twg?
    .step-2 = Tso tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj cia rau koj tsev neeg. Khaws koj daim npav qhia tus kheej (ບັດປະຈຳຕົວ) koj tus kheej.
    .unknown-1 = Nplooj website qub lawm. Peb nrhiav tsis tau xov tshiab dua txog cov neeg uas raug txav hauv Los Tsuas, thiab tsis muaj tus lej.

# en: e43bc70b
topic-children-left-behind = Me nyuam uas nyob tom tsev
    .about = Thaum niam txiv ua haujlwm txawv teb chaws, lawv cov me nyuam tej zaum nyob nrog lwm tus. Peb nrhiav tau yuav luag tsis muaj dab tsi txog cov me nyuam no hauv Los Tsuas.
    .point-1 = Hu los tsev tas li. Muab koj chaw nyob thiab koj tus tswv haujlwm lub npe rau cov uas saib koj tus me nyuam.
    .point-2 = Me nyuam yaus thiab cov hluas hauv Los Tsuas hu tau { $line } lawv tus kheej. Hu dawb. Muaj neeg mloog thiab sab laj.
    .unknown-1 = Peb tsis paub tias muaj pes tsawg tus me nyuam hauv Los Tsuas tsis nrog niam txiv nyob vim qhov no, los sis lawv nyob li cas.
    .unknown-2 = Peb tsis paub ib qho kev pab hauv Los Tsuas uas yog rau lawv nkaus xwb.

# en: cd572dff
topic-transit = Neeg uas raug coj hla Los Tsuas
    .about = Los Tsuas kuj yog ib lub teb chaws nyob nruab kev: muaj neeg raug kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) hla nws mus.
    .point-1 = Ib daim ntawv qhia xyoo { $said } hais tias neeg Phab Mab (Myanmar) thiab neeg Nyab Laj raug coj hla Los Tsuas mus rau Thaib teb.
    .point-2 = Thaum xyoo { $un } United Nations hais tias Los Tsuas yog ib lub teb chaws uas luag coj neeg tuaj rau, los sis coj hla, thiab yuam lawv dag lwm tus hauv internet.
    .step-1 = Puas muaj neeg coj koj mus rau lwm lub teb chaws, tsis yog lub uas sib cog lus? Qhia koj tsev neeg tias koj nyob qhov twg, sai li sai tau thaum koj ua tau yam tsis muaj kev txaus ntshai. Thaum taug kev los koj hu tau ib tus xov tooj pab.
    .step-2 = Koj puas tau ntsib ib tug uas muaj teeb meem zoo li no? Nug tias nws xav tau kev pab dab tsi.
    .unknown-1 = Thawj daim ntawv qhia qub lawm. Peb tsis paub tias hnub no muaj pes tsawg leej raug li no.

# en: 81aab1ba
topic-marriage-offers = Lus caw mus yuav txij nkawm txawv teb chaws
    .about = Qee cov lus caw mus yuav txij nkawm txawv teb chaws yog cuav. Zoo nug ua ntej leej twg hais tias kam.
    .point-1 = Cov xov txij xyoo { $from } txog xyoo { $to } hais txog poj niam thiab me nyuam ntxhais uas raug yuav mus rau Suav teb kom tau nyiaj. Qee leej tawm tsis tau los sis hu los tsev tsis tau, raug ntaus, los sis raug muag.
    .point-2 = Xyoo { $victims-year } tsoom fwv Los Tsuas nrhiav pom { $victims } leej uas raug kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg). { $married } leej ntawm lawv raug los ntawm kev sib yuav cuav.
    .point-3 = Kev cai lij choj Los Tsuas txog kev lag luam tib neeg kuj hais tias muaj neeg siv kev hais poj niam thiab kev sib yuav los npog (xov xyoo { $law-year }). Coj ib tug uas tsis tau txog { $adult } xyoo mus siv thiab tsim txom kom tau nyiaj yog kev lag luam tib neeg, txawm tias tsis muaj leej twg dag los sis yuam (lus piav xyoo { $child-year }).
    .point-4 = Cog lus txog kev sib yuav nrog "nyiaj hli" txhua hli yog ib lub cim ntawm lus caw cuav. Thaum xyoo { $post-year } ib tsab ntawv hauv Facebook hais yuav muab { $post-pay } ib hlis thiab kom xa video luag ntxhi tuaj. Tom qab ntawd lub account ploj lawm.
    .step-1 = Nug txog tus txiv neej: Nws lub npe tag nrho hu li cas? Nws nyob thiab ua haujlwm qhov twg? Leej twg tau ntsib nws?
    .step-2 = Nug txog nyiaj: Leej twg tau, npaum li cas, thiab rau dab tsi? Yog tus poj niam xav tawm yuav ua li cas?
    .step-3 = Nug txog nws lub neej nyob ntawd: Nws puas khaws nws cov ntaub ntawv nws tus kheej? Nws puas tawm tau, hu los tsev tau, thiab rov los xyuas tsev tau?
    .step-4 = Tso tus txiv neej lub npe, chaw nyob thiab hnub mus cia rau ib tug neeg koj ntseeg. Teem tias thaum twg koj yuav hu.
    .step-5 = Xav txog nws, tsis txhob maj. Koj hais tau tias koj tsis kam, txawm tias them nyiaj lawm los sis lwm tus kam lawm.
    .unknown-1 = Peb tsis paub tias kev sib yuav txawv teb chaws yuav tsum muaj cov ntaub ntawv twg, thiab peb tsis paub ib lub hoob kas uas kuaj cov lus caw zoo li no.

# en: 0e8e91f5
topic-scam-compounds = Raug kaw hauv ib lub chaw kaw neeg dag lwm tus (scam compound)
    .about = Scam compound yog ib qho chaw kaw uas luag yuam neeg dag lwm tus hauv internet. Zaj no yog rau koj yog koj raug kaw hauv ib qho, los sis yog ib tug hauv koj tsev neeg raug kaw.
    .point-1 = Thaum xyoo { $un } United Nations hais tias: cov uas raug yuam ua qhov no yog neeg raug tsim txom, tsis yog neeg txhaum. Tiam sis feem ntau luag ua yuam kev rau lawv zoo li lawv tau ua txhaum.
    .point-2 = Thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ) hauv { $where }: thaum xyoo { $said } tub ceev xwm Los Tsuas hais tias lawv nkag mus tsis yooj yim. Lawv ua haujlwm thaum tus neeg los sis tsev neeg tuaj foob (qhia tub ceev xwm tias muaj dab tsi tshwm sim thiab thov kev pab). Xyoo { $out-year }, lawv coj { $low } txog { $high } tus poj niam tawm los.
    .point-3 = Thaum xyoo { $office-from } los sis xyoo { $office-to } tub ceev xwm tiv thaiv kev lag luam tib neeg qhib ib lub hoob kas hauv ib thaj chaw zoo li no, thiab coj neeg coob dua tawm los. Daim ntawv qhia tsis hais thaj chaw lub npe.
    .point-4 = Ib daim ntawv qhia xyoo { $us } hais tias feem coob ntawm cov uas raug coj tawm los, luag sau tias yog kev sib cav txog haujlwm, thiab tsawg leej sau tias raug kev lag luam tib neeg. Yog li ntawd qhia tag nrho qhov tshwm sim: nuj nqis, qhov rooj xauv, lus hem, ntaub ntawv los sis xov tooj uas raug txeeb.
    .step-1 = Yog koj ua tau yam tsis muaj kev txaus ntshai, qhia ib tug neeg koj ntseeg tias koj nyob qhov twg: qhov chaw los sis lub tuam txhab lub npe, thiab koj pom dab tsi.
    .step-2 = Koj los sis koj tsev neeg mus foob tau rau tub ceev xwm. Ib tug kwv tij neej tsa hu pab tau koj. Hais tias leej twg raug kaw, nyob qhov twg, thiab txij thaum twg los.
    .step-3 = Koj tsev neeg khaws txhua tsab ntawv sib tham, lub npe, daim duab thiab tus xov tooj. Cov no pab nrhiav koj.
    .unknown-1 = Muaj ib zaj uas luag qhia thaum xyoo { $ransom-year } tias lawv kom them nyiaj txhiv (nyiaj kom tso ib tug neeg) { $ransom }. Peb tsis paub xyov them lawm puas pab tau.
    .unknown-2 = Rau cov chaw hauv Phab Mab (Myanmar) thiab Cambodia (ກຳປູເຈຍ), peb tsis paub tias leej twg nkag mus tau.

# en: 0fe468fc
topic-destination-laos = Neeg uas raug coj tuaj rau Los Tsuas
    .about = Neeg txawv teb chaws los raug kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) hauv Los Tsuas.
    .point-1 = Xyoo { $year } tsoom fwv Los Tsuas nrhiav pom { $all } leej uas raug kev lag luam tib neeg. { $foreign } leej ntawm lawv yog neeg txawv teb chaws.
    .point-2 = Ib daim ntawv qhia xyoo { $old } hais txog poj niam Nyab Laj thiab poj niam Suav uas raug coj tuaj rau Los Tsuas thiab raug yuam pw nrog neeg kom lwm tus tau nyiaj.
    .point-3 = Thaum xyoo { $un } United Nations hais tias Los Tsuas yog ib lub teb chaws uas luag coj neeg tuaj rau, los sis coj hla, thiab yuam lawv dag lwm tus hauv internet.
    .point-4 = Xyoo { $first }, { $first-people } leej neeg India raug coj tawm ntawm txoj haujlwm zoo li no hauv ib thaj chaw hauv Los Tsuas, thiab xyoo { $second } muaj { $second-people } leej ntxiv. Xyoo { $warned } Thaib teb thiab Philippines cov hoob kas sawv cev ceeb toom lawv cov pej xeem txog cov lus caw ua haujlwm hauv Los Tsuas.
    .step-1 = Koj puas tau ntsib ib tug uas muaj teeb meem zoo li no? Nug tias nws xav tau kev pab dab tsi, thiab ua hom lus twg. Neeg kuj nug tau hoob kas sawv cev ntawm lawv lub teb chaws.
    .unknown-1 = Peb tsis paub tias hnub no muaj pes tsawg leej neeg txawv teb chaws hauv Los Tsuas muaj teeb meem zoo li no.

## Risks: what reports tell about dangers on the way and at work, and what one can do

# en: e89a0592
topic-irregular-common = Vim li cas neeg coob mus tsis muaj ntaub ntawv
    .about = Muaj neeg Los Tsuas coob uas ua haujlwm txawv teb chaws tsis muaj ntaub ntawv raug cai. Lawv muaj lawv qhov vim li cas.
    .point-1 = Tsoom fwv Los Tsuas cov lej xyoo { $from } thiab xyoo { $to } hais tias: kwv yees li { $people } leej neeg Los Tsuas ua haujlwm txawv teb chaws tsis muaj ntaub ntawv raug cai.
    .point-2 = International Labour Organization (ILO) sau thaum xyoo { $ilo } tias: neeg feem coob tseem mus tsis muaj ntaub ntawv, vim txoj kev raug cai kim, qeeb thiab nyuaj.
    .point-3 = Nws kuj sau tias neeg ua haujlwm cov cai raug txhaum ntau zaus, thiab nrhiav kev pab nyuaj. Poj niam raug saib tsis ncaj ncees ob npaug: vim lawv yog poj niam, thiab vim lawv yog neeg tsiv chaw.
    .step-1 = Ua ntej koj xaiv, nug hoob kas haujlwm los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC: qhov chaw uas taw qhia neeg mus ua haujlwm txawv teb chaws): Txoj kev raug cai raug nqi npaum li cas? Siv sij hawm ntev npaum li cas?
    .unknown-1 = Lwm qhov ntaub ntawv hais lwm cov lej. Lawv tsis suav tib yam.

# en: fc7ee1ab
topic-regular-better = Txoj kev raug cai puas zoo dua rau koj?
    .about = Ob lub koom haum ntawm United Nations (ILO thiab UNDP) nug { $people } leej neeg uas rov hauv Thaib teb ua haujlwm los tsev. Daim ntawv qhia yog xyoo { $year } li.
    .point-1 = Cov uas mus raws txoj kev raug cai, ua haujlwm tau zoo dua cov uas mus tsis muaj ntaub ntawv.
    .point-2 = Ob pab puav leej muaj teeb meem. Muaj ntaub ntawv xwb tsis txhais tias yuav tsis muaj teeb meem.
    .step-1 = Txawm muaj ntaub ntawv los tsis muaj: khaws daim luam cia, sau koj cov teev ua haujlwm cia, thiab tso tus tswv haujlwm lub npe thiab chaw nyob cia rau koj tsev neeg.

# en: a453d8d1
topic-arrests = Kev ntes neeg hauv Thaib teb
    .about = Cov xov hais li cas txog cov neeg tsis muaj ntaub ntawv uas raug ntes.
    .point-1 = Txij xyoo { $from } txog xyoo { $to }, { $all } leej neeg ua haujlwm tsis muaj ntaub ntawv raug ntes hauv Thaib teb. { $lao } leej ntawm lawv los ntawm Los Tsuas.
    .point-2 = Cov xov txij xyoo { $bank-from } txog xyoo { $bank-to } hais txog cov pab neeg Los Tsuas uas raug ntes ntawm ntug dej Mekong (ແມ່ນ້ຳຂອງ). Luag foob lawv tias nkag teb chaws tsis raug cai, thiab muab lawv xa mus rau hoob kas kuaj neeg nkag teb chaws (immigration).
    .point-3 = Txawm muaj ntaub ntawv los tsis muaj, koj muaj cai hauv Thaib teb thiab thov tau kev pab.
    .unknown-1 = Peb tsis paub tias tom qab ntawd cov neeg no ua li cas lawm.

# en: da6a30f2
topic-return-fines = Nyiaj nplua thaum koj rov los tsev
    .about = Qhov peb paub txog nyiaj nplua rau cov neeg uas mus tsis muaj ntaub ntawv.
    .point-1 = Thaum xyoo { $notice } Los Tsuas hoob kas kuaj neeg nkag teb chaws (ກວດຄົນເຂົ້າເມືອງ) hais tias cov uas rov los tsis muaj ntaub ntawv yuav tsis raug nplua, yog lawv hla cov chaw hla ciam teb raug cai. Ntawd yog lub caij Covid.
    .point-2 = Thaum xyoo { $boats } cov uas caij nkoj rov los raug ntes.
    .point-3 = Yog koj raug kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg), koj yuav tsum tsis txhob raug nplua thaum rov los tsev. Ib tsab kev cai lij choj Los Tsuas xyoo { $law } hais li no, raws li ib daim ntawv qhia xyoo { $told } piav. Tiam sis thaum xyoo { $us } Mes Kas tseem thov Los Tsuas kom tsis txhob nplua li no.
    .step-1 = Hla lub chaw hla ciam teb raug cai (ດ່ານ). Ua ntej koj los tsev, koj nug tau Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) los sis Los Tsuas hoob kas kuaj neeg nkag teb chaws tias hnub no yog li cas.
    .unknown-1 = Peb tsis paub txoj cai hnub no. Tsab ntawv xyoo { $notice } tej zaum tsis siv lawm.

# en: aae298bf
topic-pushback = Raug xa rov qab yam tsis qhia ua ntej
    .about = Ib daim ntawv qhia ntawm Mes Kas xyoo { $year } hais txog cov neeg uas raug xa rov qab los Los Tsuas.
    .point-1 = Tshaj { $people } leej ib xyoos raug xa rov qab yam tsis qhia ua ntej, feem ntau caij nkoj.
    .point-2 = Muaj neeg tsav tsheb tos qee leej ntawm sab Los Tsuas thiab lag luam lawv dua (coj lawv mus rau cov uas siv los sis muag lawv).
    .step-1 = Puas muaj ib tug neeg koj tsis paub hais yuav thauj koj los sis caw koj ua haujlwm tshiab thaum koj nyuam qhuav hla ciam teb los? Koj hais tau tias tsis kam. Zoo dua yog tsis txhob nce tsheb. Mus rau qhov uas muaj lwm tus neeg, thiab hu ib tug neeg koj ntseeg.
    .unknown-1 = Daim ntawv qhia qub lawm. Peb tsis paub tias hnub no muaj pes tsawg leej raug xa rov qab li no.

# en: 092e92f6
topic-recruiters-known = Leej twg coj cov lus caw tuaj
    .about = Cov lus caw cuav tsis yog los ntawm neeg koj tsis paub xwb.
    .point-1 = Cov xov txij xyoo { $from } txog xyoo { $to } hais tias feem ntau yog ib tug uas nws paub: neeg zej zog, phooj ywg, kwv tij neej tsa, txawm yog tsev neeg ze, los sis ib tug hauv zos uas paub ciam teb.
    .point-2 = Neeg lag luam tib neeg txawv teb chaws (cov uas muag los sis siv lwm tus) nrog cov neeg pab hauv Los Tsuas ua haujlwm ua ke.
    .point-3 = Cov kev raug cai kim thiab qeeb. Qhov no yuam kom neeg mus cuag neeg nruab nrab (ນາຍໜ້າ: coj neeg mus ua haujlwm kom tau nyiaj) thiab tshuav nuj nqis.
    .point-4 = Qhov no tsis txhais tias tus neeg koj paub dag koj.
    .step-1 = Nug tib cov lus nug uas koj nug neeg koj tsis paub: Tus tswv haujlwm yog leej twg? Qhov chaw nyob qhov twg? Nyiaj hli npaum li cas? Leej twg them leej twg? Kom lawv sau ua ntawv.

# en: 5c8e48c9
topic-online-recruit = Cov lus caw hauv Facebook thiab lwm lub social media
    .about = Ib lub account yuav yog cuav los tau, thiab tag kis yuav ploj los tau.
    .point-1 = Thaum xyoo { $groups } neeg nruab nrab (ນາຍໜ້າ) nkag mus rau cov pab nrhiav haujlwm hauv Facebook thiab caw tias yuav tau nyiaj sai yog yuav ib tug txiv Suav.
    .point-2 = Thaum xyoo { $post } ib tsab ntawv hauv Facebook hais yuav muab { $pay } ib hlis yog yuav ib tug txiv ua lag luam, thiab kom xa video luag ntxhi tuaj. Tom qab ntawd lub account ploj lawm.
    .point-3 = Ib tug hluas muaj { $age } xyoo ntawm { $where } tau ib tsab ntawv hauv Facebook los ntawm ib tug neeg nws tsis paub txog kev khwv nyiaj. Thaum kawg nws nyob hauv ib qho chaw kaw hauv Phab Mab (Myanmar), uas luag yuam neeg dag lwm tus.
    .point-4 = Thaum xyoo { $warned } Los Tsuas tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) ceeb toom txog cov ntawv caw mus ua haujlwm hauv Kaus Lim uas tsis muaj kev tso cai. Thaum xyoo { $rise } muaj cov account cuav coob zuj zus.
    .step-1 = Zoo dua yog tsis txhob xa duab, video, ntaub ntawv los sis nyiaj rau ib tug neeg koj tsis paub.
    .step-2 = Nug lub tuam txhab lub npe thiab chaw nyob, thiab nug hoob kas haujlwm txog nws.
    .step-3 = Khaws cov ntawv sib tham.
    .unknown-1 = TikTok: cov xov hais tias cov neeg ua haujlwm hauv bar tso video rau ntawd xwb. Peb nrhiav tsis tau ib tsab lus ceeb toom ntawm tsoom fwv Los Tsuas txog cov lus caw ua haujlwm hauv ntawd.

# en: 76dfa4ce
topic-sez-scam = Thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ)
    .about = Ib thaj chaw lag luam tshwj xeeb (ເຂດເສດຖະກິດພິເສດ) hauv { $where }. Cov xov txij xyoo { $from } txog xyoo { $to } hais txog neeg uas tawm tsis tau.
    .point-1 = Cov haujlwm uas luag caw: nrog neeg tham hauv internet ("chat girl"), tu neeg hauv bar, muag khoom, los sis haujlwm hauv khw noj mov.
    .point-2 = Nuj nqis pib tam sim ntawd: nqi nrhiav haujlwm, kev mus los, zaub mov thiab chav nyob. Cov nyiaj uas yuav tsum khwv tau ntau dhau ua tsis tau. Neeg ua haujlwm raug muag mus rau lwm lub tuam txhab, los sis raug yuam pw nrog neeg kom lwm tus tau nyiaj.
    .point-3 = Qee leej hais tias lawv raug kaw thiab raug ua kom mob, ua lub txim.
    .point-4 = Thaum xyoo { $police } tub ceev xwm hais tias lawv nkag mus tsis yooj yim. Lawv ua haujlwm thaum tus neeg los sis tsev neeg tuaj foob (qhia tub ceev xwm tias muaj dab tsi tshwm sim thiab thov kev pab). Xyoo { $out-year }, lawv coj { $low } txog { $high } tus poj niam tawm los.
    .point-5 = Ib daim ntawv qhia ntawm Mes Kas xyoo { $us } hais tias: tsawg leej tau kev lees paub tias raug kev lag luam tib neeg. Feem coob ntawm cov uas raug coj tawm los, luag sau tias yog kev sib cav txog haujlwm. Daim ntawv qhia muab Los Tsuas tso rau hauv ib daim ntawv teev cov teb chaws uas yuav tsum saib.
    .step-1 = Puas muaj ib tug hauv koj tsev neeg nyob ntawd thiab tawm tsis tau? Koj mus foob tau rau tub ceev xwm.
    .unknown-1 = Cov lus hais txog kev ntaus kev tsim txom los ntawm ob peb tug neeg uas lawv nug xwb. Tsoom fwv cov lej muaj tsawg.

# en: c2b5308f
topic-sez-sold-on = Raug coj mus ntxiv rau Phab Mab (Myanmar)
    .about = Qee leej raug txav mus rau lwm lub teb chaws, tsis yog lub uas sib cog lus.
    .point-1 = Ib tsab xov xyoo { $year } hais txog ib tug hluas muaj { $age } xyoo ntawm Vientiane, uas luag cog lus tias yuav tau haujlwm hauv khw noj mov, { $pay } ib hlis. Tus hluas no raug yuam pw nrog neeg kom lwm tus tau nyiaj, raug muag ob peb zaug, thiab raug coj mus rau Mongla hauv Phab Mab.
    .point-2 = Lwm tsab xov, tsis muaj hnub, hais txog cov hluas ntawm { $where } uas raug kaw thiab raug ua kom mob hauv Myawaddy, hauv cov chaw kaw uas luag yuam neeg dag lwm tus hauv internet.
    .step-1 = Puas muaj neeg hais tias koj yuav raug txav mus lwm qhov? Qhia koj tsev neeg tias koj nyob qhov twg thiab yuav mus qhov twg, yog koj ua tau yam tsis muaj kev txaus ntshai.
    .step-2 = Puas yog ib tug hauv koj tsev neeg? Koj mus foob tau rau tub ceev xwm. Khaws txhua tsab ntawv sib tham, cov npe thiab cov duab.
    .unknown-1 = Peb tsis paub tias muaj pes tsawg leej raug li no, los sis leej twg nkag mus tau qhov ntawd.

# en: e26a6da9
topic-scam-region = Cov chaw kaw neeg dag lwm tus (scam compound) hauv cheeb tsam no
    .about = Scam compound yog ib qho chaw kaw uas luag yuam neeg dag lwm tus hauv internet.
    .point-1 = Thaum xyoo { $year } United Nations (UN, ສະຫະປະຊາຊາດ) hais tias: tsawg kawg { $myanmar } leej hauv Phab Mab (Myanmar) thiab { $cambodia } leej hauv Cambodia (ກຳປູເຈຍ) tej zaum raug kaw. Neeg kuj raug coj mus rau Los Tsuas, Thaib teb thiab Philippines, los sis raug coj hla cov teb chaws no.
    .point-2 = Lawv xav tias yuav tau haujlwm nrog computer los sis nrog neeg yuav khoom. Luag txeeb lawv cov passport thiab xov tooj.
    .point-3 = United Nations hais tias: cov uas raug yuam dag lwm tus yog neeg raug tsim txom, tsis yog neeg txhaum. Tiam sis feem ntau luag ua yuam kev rau lawv zoo li lawv tau ua txhaum.
    .step-1 = Koj puas raug yuam ua qhov no? Koj qhia tau thiab thov tau kev pab. Thov kev pab txog kev cai lij choj ua ntej koj nrog ib lub hoob kas tham. Qhov uas luag yuam koj ua, tsis yog koj txhaum.
    .unknown-1 = Cov lej yog kwv yees xyoo { $year }. Peb tsis paub cov lej hnub no.

# en: bdbf3ccc
topic-entertainment-th = Haujlwm hauv khw noj mov thiab bar karaoke hauv Thaib teb
    .about = Qee cov lus caw ua haujlwm zoo li no yog cuav.
    .point-1 = Ib tsab xov xyoo { $girl-year } hais txog ib tug ntxhais muaj { $age } xyoo, uas luag cog lus tias yuav tau { $pay-low } txog { $pay-high } ib hlis hauv khw noj mov. Tom qab ntawd nws raug yuam pw nrog neeg kom lwm tus tau nyiaj, raug ntaus, thiab tsis tau nyiaj hli.
    .point-2 = Thaum xyoo { $debt-year } luag kom cov ntxhais them rov qab nqi khaub ncaws, nqi tshuaj pleev ntsej muag, thiab { $travel-low } txog { $travel-high } rau kev mus los. Tag nrho qhov lawv khwv tau mus them "nuj nqis" no.
    .point-3 = Cov xov txij xyoo { $from } txog xyoo { $to } hais tias tub ceev xwm pom cov ntxhais uas tsis tau txog { $adult } xyoo hauv cov chaw zoo li no: hauv Nakhon Pathom, Udon Thani, Nong Khai, Narathiwat thiab lwm cov xeev.
    .point-4 = Hauv Thaib teb, tus uas tsis tau txog { $adult } xyoo tsis pub ua haujlwm hauv bar, chaw zaws ib ce (massage), chaw twv txiaj los sis chaw lom zem.
    .step-1 = Nug qhov chaw ntawd lub npe thiab chaw nyob, thiab kom sau nyiaj hli ua ntawv. Muab cov no rau koj tsev neeg.
    .step-2 = Khaws koj phau passport koj tus kheej. Nrog koj tsev neeg teem tias thaum twg koj yuav hu.
    .unknown-1 = Peb hais tsis tau tias cov lus caw koj puas zoo li ntawd.

# en: 2e5bb1c0
topic-china-marriage = Kev sib yuav hauv Suav teb
    .about = Cov xov txij xyoo { $from } txog xyoo { $to } hais li cas txog poj niam thiab me nyuam ntxhais Los Tsuas uas raug yuav mus rau Suav teb kom tau nyiaj.
    .point-1 = Luag hais yuav muab kwv yees li { $dowry }, los sis txog { $dowry-top }, rau cov tsev neeg ua nqi mis nqi hno (nyiaj rau tus nkauj nyab tsev neeg).
    .point-2 = Qee tus poj niam tawm tsis tau los sis hu los tsev tsis tau, raug ntaus, los sis raug muag rau lwm tus mus pw nrog neeg kom lawv tau nyiaj.
    .point-3 = Lawv los ntawm sab qaum teb, nruab nrab thiab sab qab teb Los Tsuas. Qee tus ntxhais muaj { $youngest } xyoo xwb.
    .point-4 = Thaum xyoo { $girls-year }, { $girls } leej ntxhais uas tsis muaj ntaub ntawv raug tub ceev xwm Suav teb kaw tshaj { $months } lub hlis.
    .step-1 = Koj hais tau tias koj tsis kam, txawm tias lwm tus kam lawm.
    .step-2 = Puas muaj ib tug hauv koj tsev neeg twb nyob ntawd thiab muaj teeb meem? Koj hu pab tau nws.
    .unknown-1 = Peb tsis paub tias muaj pes tsawg tus poj niam thiab me nyuam ntxhais raug li no. Ib nplooj ntawv hais ib tug lej, tiam sis tsis muaj lwm tus lees tias yog.

# en: dac43dcd
topic-fishing = Nuv ntses thiab khoom noj hiav txwv
    .about = Haujlwm hauv hiav txwv, deb ntawm kev pab.
    .point-1 = Ib daim ntawv qhia ntawm Mes Kas xyoo { $year } hais txog txiv neej thiab me nyuam tub Los Tsuas uas raug yuam ua haujlwm (haujlwm uas hais tias tsis kam los tsis tau, tawm los tsis tau) hauv nkoj Thaib. Lawv nrhiav tau qee leej hauv Indonesia thaj dej.
    .point-2 = Cov neeg nuv ntses hais li no: luag cog lus txog lwm txoj haujlwm, los sis luag muab tshuaj ua rau lawv tsis nco qab. Tus thawj nkoj txeeb cov ntaub ntawv cia. Lawv ua haujlwm { $hours } teev ib hnub, thiab ntau xyoo tsis tau nyiaj.
    .point-3 = Cov txiv neej Los Tsuas uas tau ua haujlwm hauv nkoj nyob Malaysia raug ntes thaum lawv hla Thaib teb los tsev.
    .step-1 = Thov ib daim ntawv cog lus sau cia. Ib txoj cai Thaib xyoo { $rule } kom muaj { $copies } daim rau haujlwm hauv hiav txwv; ib daim yog koj li.
    .step-2 = Nug lub nkoj lub npe thiab tus tswv nkoj lub npe, thiab muab rau koj tsev neeg.
    .unknown-1 = Daim ntawv qhia hais txog txiv neej Los Tsuas, tiam sis feem coob ntawm cov zaj los ntawm neeg lwm lub teb chaws.
    .unknown-2 = Peb tsis paub tias hnub no yog li cas.

# en: fc06c5e9
topic-agri-domestic = Haujlwm hauv tsev, hauv liaj teb, hauv chaw tsim khoom, hauv chaw ua vaj tse
    .about = Haujlwm uas tsis muaj leej twg sab nraum pom yuav yog kev yuam ua haujlwm los tau (haujlwm uas hais tias tsis kam los tsis tau, tawm los tsis tau).
    .point-1 = Ib daim ntawv qhia ntawm Mes Kas xyoo { $year } hais txog poj niam thiab me nyuam ntxhais Los Tsuas uas raug yuam ua haujlwm hauv tsev, hauv chaw tsim khoom thiab hauv liaj teb nyob Thaib teb, thiab txiv neej hauv chaw ua vaj tse thiab hauv liaj teb.
    .point-2 = Hauv ib qho kev nug neeg qub (ua ntej xyoo { $survey }), ib nrab ntawm cov me nyuam uas rov los tsev hais tias phem heev. { $percent } feem pua (%) tau raug kaw.
    .point-3 = Txij xyoo { $rule } los, kev cai lij choj Thaib pub neeg ua haujlwm hauv tsev (neeg uas ua haujlwm hauv lwm tus lub tsev) tau nyiaj hli tsawg tshaj (minimum wage: nyiaj hli tsawg tshaj uas kev cai lij choj pub) thiab { $day-off } hnub so txhua lub lim tiam. Nws kuj yog rau neeg txawv teb chaws.
    .unknown-1 = Qhov kev nug no qub lawm, thiab peb tsis paub tias cov me nyuam no ua haujlwm dab tsi.

# en: 83e302d2
topic-kr-seasonal-risk = Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້): haujlwm raws caij thiab visa cuav
    .about = Ob yam yuav tau nug ua ntej koj them rau haujlwm hauv Kaus Lim Qab Teb.
    .point-1 = Txoj kev mus ua haujlwm raws caij hauv liaj teb thiab nuv ntses, uas txais neeg ua haujlwm Los Tsuas, raug foob tias nws ua rau neeg ua haujlwm zoo li qhev (ua rau lawv zoo li lawv yog lwm tus li).
    .point-2 = Cov neeg nrhiav neeg ua haujlwm cuav muag visa ncig teb chaws cuav.
    .step-1 = Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib cov lus caw puas yog tiag, thiab yog visa dab tsi. Ua li no ua ntej koj them.
    .step-2 = Khaws cov ntawv sib tham, cov npe thiab cov ntawv txais nyiaj. Koj puas twb them lawm? Tsis yog koj txhaum.
    .unknown-1 = Peb paub qhov foob xwb, tsis paub tias lawv kuaj pom dab tsi.
    .unknown-2 = Cov xov tsis muaj hnub.

# en: 0b8f65c0
topic-health-risk = Koj kev noj qab haus huv tom qab raug ntaus los sis raug yuam pw nrog neeg
    .about = Tus uas raug ua kom mob los sis raug yuam tej zaum yuav tsum ntsib kws kho mob, txawm tias tsis pom dab tsi sab nraud. Tsis yog nws txhaum.
    .point-1 = Ib tug ntxhais uas khiav dim thaum xyoo { $year } rov los tsev cev xeeb me nyuam thiab muaj kab mob syphilis (ib yam mob uas kis los ntawm kev sib deev).
    .point-2 = Hauv Los Tsuas muaj kev kho mob thiab kev sab laj rau cov neeg raug kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg), los ntawm Koom Haum Poj Niam Los Tsuas thiab tsoom fwv fab haujlwm (daim ntawv qhia xyoo { $care-year }). Rau txiv neej muaj kev pab tsawg dua.
    .step-1 = Thov ntsib ib tug kws kho mob, thiab thov ib tug neeg koj ntseeg nrog koj mus. Koj yog tus txiav txim tias koj xav qhia dab tsi.
    .unknown-1 = Peb paub ib zaj no xwb. Peb tsis muaj lej.

## Referral: who helps and who decides when somebody may have been trafficked, the way home, and the rights that go with it.

# en: dcbdf46b
topic-four-ps = Plaub feem ntawm txoj haujlwm tiv thaiv kev lag luam tib neeg (four Ps)
    .about = Txoj haujlwm tiv thaiv kev lag luam tib neeg muaj plaub feem. Ua lus As Kiv txhua lo pib nrog tus ntawv P: prevention, protection, prosecution, partnership. IOM (International Organization for Migration) piav nws txoj haujlwm hauv Los Tsuas li no.
    .point-1 = Prevention: tiv thaiv ua ntej tshwm sim. Neeg tau lus qhia thiab tau ib txoj haujlwm ua. Kwv yees li xyoo { $said } Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) hais tias nws pab cov uas tej zaum yuav raug kom tau ob yam no.
    .point-2 = Protection: nrhiav cov neeg raug kev lag luam tib neeg, tiv thaiv thiab pab lawv. Koom Haum Poj Niam Los Tsuas (LWU) thiab MoLSW ua qhov no.
    .point-3 = Prosecution: tub ceev xwm tshawb qhov txhaum, thiab cov nom foob plaub (ໄອຍະການ) coj mus rau tsev hais plaub. Tub ceev xwm lub hoob kas tiv thaiv kev lag luam tib neeg (ATD; ກົມຕຳຫຼວດຕ້ານການຄ້າມະນຸດ) thiab Office of the Supreme People's Prosecutor (OSPP; ອົງການໄອຍະການປະຊາຊົນສູງສຸດ) ua qhov no.
    .point-4 = Partnership: cov hoob kas, cov koom haum thiab cov teb chaws koom tes. Cov teb chaws raws tus dej Mekong (ແມ່ນ້ຳຂອງ) koom tes raws lub npe COMMIT, thiab Los Tsuas yog ib lub.
    .unknown-1 = Leej twg ua feem twg, peb muab los ntawm ntau qhov ntaub ntawv los sau ua ke. Cov hoob kas tsis tau lees tias yog.

# en: 0ec35775
topic-national-referral = Leej twg ua dab tsi thaum ib tug neeg tej zaum raug kev lag luam tib neeg
    .about = Ntau lub hoob kas koom ua txoj haujlwm no. Xa mus ntxiv (referral) txhais tias ib lub hoob kas xa koj mus rau lub tom ntej uas pab tau. Qhov no yog tag nrho ua lus luv.
    .point-1 = Thawj kauj ruam: tub ceev xwm, Koom Haum Poj Niam Los Tsuas (LWU), hoob kas haujlwm, tsev kho mob los sis ib lub koom haum mloog koj thiab xa koj mus ntxiv. Saib "Leej twg pab tau thawj tus".
    .point-2 = Kev txiav txim: tub ceev xwm lub hoob kas tiv thaiv kev lag luam tib neeg (ATD) hais raws cai tias leej twg raug kev lag luam tib neeg. Thaum xyoo { $decides } tsis muaj lwm lub hoob kas ua tau. Saib "Leej twg txiav txim raws cai tias ib tug neeg raug kev lag luam tib neeg".
    .point-3 = Kev pab: LWU thiab Ministry of Labour and Social Welfare (MoLSW) yuav tsum pab chaw nyob, kev tu thiab kev pib lub neej dua. Saib "Kev pab uas yuav tsum muaj rau koj".
    .point-4 = Kev cai lij choj: tub ceev xwm thiab cov nom foob plaub (ໄອຍະການ) ua rau tus neeg lag luam tib neeg. Koj yuav tsum tau kev pab dawb txog kev cai lij choj. Saib "Kev pab dawb txog kev cai lij choj".
    .point-5 = Rov los tsev: rau cov neeg rov hauv Thaib teb los, muaj ib txoj kev ntawm tsoom fwv. Saib "Txoj kev ntawm tsoom fwv rov hauv Thaib teb los tsev".
    .point-6 = IOM (International Organization for Migration) hais tias nws txhawb kev nrhiav, kev xa mus ntxiv thiab kev tiv thaiv cov neeg raug kev lag luam tib neeg hauv Los Tsuas, thiab pab lawv kom txog tau cov kev pab.
    .unknown-1 = Zaj no yog peb li, muab los ntawm ntau qhov ntaub ntawv los sau ua ke. Nws tsis yog tsoom fwv daim duab. Cov tsoom fwv fab thiab LWU tsis tau lees tias yog.
    .unknown-2 = Peb tsis paub xyov kev pab puas pib ua ntej ATD txiav txim. Txawm li ntawd los thov kev pab.
    .unknown-3 = Peb tsis tau nyeem tsoom fwv cov lus taw qhia txog qhov no.

# en: f635e734
topic-consent = Koj qhov kev pom zoo
    .about = Yuav tsum tsis txhob muaj leej twg ua ib yam dab tsi nrog koj los sis rau koj yam koj tsis tau pom zoo. Kev pom zoo yog koj hais tias kam, raws koj tus kheej lub siab, tom qab koj to taub tias yog hais txog dab tsi.
    .point-1 = Nug ua ntej koj teb: Vim li cas koj xav paub qhov no? Koj sau dab tsi? Leej twg yuav tau nyeem? Tom qab no yuav ua li cas?
    .point-2 = Koj yuav tsum hais tau tias tsis kam, so tau ib pliag, thiab nres tau txhua lub sij hawm, txawm tias ua ntej ntawd koj tau hais tias kam.
    .point-3 = Koj thov tham tau koj ib leeg, tsis muaj koj tus tswv haujlwm thiab tsis muaj tus neeg uas coj koj tuaj. Thaum ib tug neeg tsis pub lwm tus tham nws ib leeg li, qhov ntawd yog ib lub cim ceeb toom.
    .point-4 = Tej zaum koj tau hais tias kam mus los sis kam ua haujlwm. United Nations daim ntawv sib cog lus tiv thaiv kev lag luam tib neeg hais tias: lo lus kam ntawd tsis suav, yog luag dag, yuam los sis hem koj, los sis siv koj qhov tsis muaj zog.
    .unknown-1 = Thawj peb nqe (nqe ib, nqe ob, nqe peb) hais raws li peb xav tias cov neeg pab yuav tsum ua haujlwm. Peb nrhiav tsis tau ib daim ntawv Los Tsuas uas teev qhov no. Nug cov uas pab koj tias lawv ua raws cov cai twg.
    .unknown-2 = IOM (International Organization for Migration) muaj cov cai txog qhov zoo thiab qhov tsis zoo rau kev tham zoo li no. Peb nyeem lub npe xwb.

# en: 5bd69f1e
topic-interpretation = Ib tug neeg txhais lus uas koj ntseeg tau
    .about = Tus neeg txhais lus muab qhov lwm tus hais txhais ua koj hom lus, thiab qhov koj hais txhais ua lawv hom lus. Koj yuav tsum thov tau ib tug uas txhais hom lus koj hais tau zoo tshaj.
    .point-1 = Tus neeg txhais lus yuav tsum tsis txhob yog koj tus tswv haujlwm, tus neeg uas nrhiav koj (coj koj mus ua haujlwm) los sis ib tug kwv tij neej tsa. Thaum lwm tus pheej hais lus hloov ib tug neeg, los sis qhia nws tias yuav hais li cas, qhov ntawd yog ib lub cim ceeb toom.
    .point-2 = Yog koj tsis to taub tus neeg txhais lus, los sis ntshai nws, koj hais tau thiab thov tau lwm tus.
    .point-3 = Kwv yees li xyoo { $written } IOM (International Organization for Migration) sau tias nws txhais lus thaum luag nug neeg hauv Los Tsuas saib lawv puas raug kev lag luam tib neeg.
    .point-4 = Ntawm cov xov tooj pab sab nraum Los Tsuas uas peb paub, tsuas muaj ib tus uas teev lus Nplog. Nws nyob hauv Kaus Lim Qab Teb: { $line }. Hu lwm tus xov tooj, hais lo lus "Lao" thiab thov ib tug neeg txhais lus.
    .unknown-1 = Peb tsis paub tias yuav thov IOM ib tug neeg txhais lus li cas, los sis IOM puas tseem ua qhov no.
    .unknown-2 = Peb tsis paub xyov tub ceev xwm, tsev kho mob los sis tsev hais plaub hauv Los Tsuas puas muaj neeg txhais lus, xws li rau lus Hmoob los sis lus Khmu (ກຶມມຸ).

# en: c9e729dc
topic-r-law-crime = Hauv Los Tsuas kev lag luam tib neeg yog kev txhaum cai loj
    .about = Kev lag luam tib neeg txhais tias neeg raug muag, los sis raug dag thiab raug yuam, kom lwm tus siv tau lawv. Hauv Los Tsuas kev cai lij choj rau txim cov uas ua li no.
    .point-1 = Penal Code (ປະມວນກົດໝາຍອາຍາ: phau cai txog kev txhaum thiab kev rau txim) xyoo { $code-year }, Article 215, teev tias raug kaw { $prison-from } txog { $prison-to } xyoo, thiab raug nplua { $fine-from } txog { $fine-to }.
    .point-2 = Thaum tus neeg raug tsim txom yog ib tug me nyuam yaus, nyiaj nplua yog { $child-from } txog { $child-to }.
    .unknown-1 = Peb paub qhov no los ntawm ib daim ntawv qhia ntawm Mes Kas xyoo { $report }. Peb tsis tau nyeem phau cai tiag. Tej zaum nws hloov lawm.

# en: b7275bd1
topic-r-law-specific = Ib tsab kev cai lij choj tshwj xeeb tiv thaiv kev lag luam tib neeg
    .about = Los Tsuas muaj Penal Code, thiab muaj ib tsab kev cai lij choj tshwj xeeb tiv thaiv kev lag luam tib neeg. Mes Kas thiab IOM (International Organization for Migration) hu nws ua tsab cai xyoo { $law-year }.
    .point-1 = Thaum xyoo { $said } UNODC (United Nations Office on Drugs and Crime) hais tias qee feem ntawm tsab cai no, thiab ntawm tsoom fwv lub phiaj xwm xyoo { $plan-from } txog xyoo { $plan-to }, taw qhia tias yuav nrhiav, xa mus ntxiv, tiv thaiv thiab pab cov neeg raug kev lag luam tib neeg li cas.
    .unknown-1 = Peb tsis tau nyeem tsab cai no. Yog li ntawd peb qhia tsis tau tias nws muab cov cai twg rau koj. Koj thov tau kev pab txog kev cai lij choj.

# en: 8c030592
topic-r-who-identifies = Leej twg txiav txim raws cai tias ib tug neeg raug kev lag luam tib neeg
    .about = "Raws cai" txhais tias ib lub hoob kas ntawm tsoom fwv txiav txim. Thaum xyoo { $year } tsuas muaj ib lub hoob kas hauv Los Tsuas uas ua tau: lub hoob kas loj tiv thaiv kev lag luam tib neeg (ATD; ກົມຕຳຫຼວດຕ້ານການຄ້າມະນຸດ) ntawm Ministry of Public Security (ກະຊວງປ້ອງກັນຄວາມສະຫງົບ: tsoom fwv fab tub ceev xwm).
    .point-1 = Lwm tus mloog tau koj thiab pab tau koj ua ntej, ces qhia rau ATD. Saib "Leej twg pab tau thawj tus".
    .point-2 = Peb tsis paub ATD ib tus xov tooj rau pej xeem. Tub ceev xwm, Koom Haum Poj Niam Los Tsuas los sis hoob kas haujlwm xa tau koj zaj mus ntxiv.
    .unknown-1 = Qhov no los ntawm ib daim ntawv qhia xyoo { $report }. Peb tsis paub xyov tam sim no cov hoob kas hauv xeev puas txiav txim tau.
    .unknown-2 = Peb tsis paub tias kev txiav txim siv sij hawm ntev npaum li cas.

# en: 51bfc95b
topic-r-first-contact = Leej twg pab tau thawj tus
    .about = Koj puas xav tias koj, los sis ib tug neeg koj paub, tej zaum raug kev lag luam tib neeg? Koj mus cuag tau ib tug ntawm cov no ua ntej. Xaiv ib tug uas koj ntseeg.
    .point-1 = Tub ceev xwm, cov nom ntawm ciam teb thiab cov nom kuaj neeg nkag teb chaws (cov uas kuaj ntaub ntawv ntawm ciam teb).
    .point-2 = Koom Haum Poj Niam Los Tsuas (LWU): nws nyob hauv zos, hauv moos (ເມືອງ) thiab hauv xeev.
    .point-3 = Hoob kas haujlwm (ຫ້ອງການແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ).
    .point-4 = Tsev kho mob, los sis ib lub koom haum uas tsis yog tsoom fwv (NGO).
    .point-5 = Lawv yuav tsum xa koj zaj mus rau hoob kas tiv thaiv kev lag luam tib neeg (ATD), uas txiav txim raws cai. Lawv yuav tsum xa koj mus rau LWU los sis Ministry of Labour and Social Welfare (MoLSW) kom tau kev pab.
    .unknown-1 = Peb muab qhov no los ntawm ntau qhov ntaub ntawv los sau ua ke. Nws tsis yog tsoom fwv daim duab. Cov hoob kas tsis tau lees tias yog.

# en: 6049db92
topic-r-working-group = Pab neeg uas nrhiav cov neeg raug kev lag luam tib neeg
    .about = Ib daim ntawv xyoo { $year } hais txog ib pab hoob kas uas koom tes ua qhov no.
    .point-1 = Cov uas coj yog hoob kas tiv thaiv kev lag luam tib neeg (ATD), Koom Haum Poj Niam Los Tsuas lub chaw sab laj, hoob kas pab pej xeem (Department of Social Welfare), thiab hoob kas nom foob plaub (ໄອຍະການ: coj kev txhaum mus rau tsev hais plaub).
    .unknown-1 = Xov no qub lawm. Peb tsis paub xyov pab neeg no puas tseem muaj.

# en: e1c12ba9
topic-r-guidelines = Tsoom fwv cov lus taw qhia txog kev tiv thaiv neeg thiab xa neeg mus rau kev pab
    .about = Cov lus taw qhia no hais txog kev tiv thaiv cov neeg raug kev lag luam tib neeg, thiab xa lawv mus rau kev pab. Cov koom haum pej xeem tau pab sau.
    .point-1 = Thaum pib xyoo { $draft } tseem tsis tau pom zoo rau cov lus no. Txog xyoo { $shared } lawv tab tom muab faib rau cov nom.
    .unknown-1 = Peb nrhiav tsis tau cov lus taw qhia. Yog li ntawd peb tsis paub tias hais li cas txog koj cov cai, los sis cov nom puas muaj tag nrho.

# en: 224cab60
topic-r-committees = Cov pab neeg uas coj txoj haujlwm tiv thaiv kev lag luam tib neeg
    .about = Hauv Los Tsuas, muaj cov pab neeg (committee; ຄະນະກຳມະການ) coj txoj haujlwm no txij hauv nroog Vientiane mus txog hauv tej moos (ເມືອງ). Ib pab yog neeg ntawm ntau lub hoob kas uas txiav txim ua ke.
    .point-1 = Saum toj kawg nkaus yog National Steering Committee (pab nom loj uas coj) thiab National Secretariat (ກອງເລຂາ: ua haujlwm txhua hnub).
    .point-2 = Thaum xyoo { $decree } ib tsab cai (decree: tsoom fwv txoj cai) ntawm Prime Minister (ນາຍົກລັດຖະມົນຕີ) tsim cov pab neeg no hauv tag nrho { $provinces } lub xeev thiab hauv tej moos.
    .point-3 = IOM (International Organization for Migration) sau txog National Committee on Anti-Trafficking in Persons (NCATIP; ຄະນະກຳມະການຕ້ານການຄ້າມະນຸດລະດັບຊາດ). Ministry of Public Security (ກະຊວງປ້ອງກັນຄວາມສະຫງົບ) coj nws lub Secretariat.
    .unknown-1 = Peb tsis paub xyov ob lub npe no puas yog tib pab neeg.
    .unknown-2 = Peb tsis paub ib tus xov tooj rau pej xeem ntawm ib pab twg. Yog xav tau kev pab, mus cuag cov uas sau hauv "Leej twg pab tau thawj tus".

# en: cef498fb
topic-r-return-steps = Txoj kev ntawm tsoom fwv rov hauv Thaib teb los tsev
    .about = Txoj kev no yog rau cov neeg raug kev lag luam tib neeg uas nyob hauv ib lub chaw nyob hauv Thaib teb. Ib daim ntawv kwv yees li xyoo { $told } piav nws ua yim kauj ruam.
    .point-1 = Ntawm txhua kauj ruam koj nug tau: Tom qab no yuav ua li cas? Siv sij hawm ntev npaum li cas? Leej twg yuav tau paub txog qhov no?
    .step-1 = Hauv lub chaw nyob hauv Thaib teb cov neeg ua haujlwm nrog koj tham thiab npaj koj cov ntaub ntawv.
    .step-2 = Lawv thov Los Tsuas nrhiav koj tsev neeg. Daim ntawv thov mus rau cov hoob kas loj.
    .step-3 = Koj lub xeev nrhiav koj tsev neeg thiab saib tias hauv tsev nyob li cas.
    .step-4 = Lo lus teb rov mus, thiab lawv npaj koj txoj kev los tsev.
    .step-5 = Muaj neeg tos koj ntawm Tus Choj Phooj Ywg (Friendship Bridge; ຂົວມິດຕະພາບ) ntawm Thaib teb thiab Los Tsuas.
    .step-6 = Koj tuaj txog ntawm lub chaw so hauv Vientiane (qhov chaw nyob ib ntus luv). Tub ceev xwm tiv thaiv kev lag luam tib neeg (ATD) nrog koj tham. Muaj ib qho kev kuaj HIV (tus kab mob uas ua rau mob AIDS). Muaj kev txhawb siab rau koj.
    .step-7 = Muaj neeg nrog koj mus rau koj lub xeev.
    .step-8 = Tom qab ntawd muaj neeg nug tias koj nyob li cas, thiab pab koj pib lub neej dua hauv tsev.
    .unknown-1 = Xov no qub lawm. Peb tsis paub xyov txoj kev no puas tseem zoo li qub. Nug cov neeg ua haujlwm hauv lub chaw nyob.
    .unknown-2 = Peb tsis paub tias nws siv sij hawm ntev npaum li cas.
    .unknown-3 = Peb tsis paub xyov ib tug neeg puas hais tau tias tsis kam kuaj. Koj nug tau tias kuaj rau dab tsi ua ntej koj hais tias kam.

# en: 0742fd46
topic-r-right-not-fined = Koj yuav tsum tsis txhob raug nplua los sis raug txim
    .about = Nyiaj nplua yog nyiaj uas koj yuav tsum them ua ib lub txim. Cov neeg raug kev lag luam tib neeg yuav tsum tsis txhob raug nplua los sis raug txim thaum lawv rov los tsev.
    .point-1 = Ib daim ntawv qhia ntawm Mes Kas xyoo { $report } hais tias: tsab cai txog poj niam (Law on Women) xyoo { $law } tiv thaiv cov neeg raug, thiab txwv tsis pub nplua cov neeg raug kev lag luam tib neeg thaum lawv rov los.
    .point-2 = Thaum xyoo { $guidelines } ASEAN (ib pab teb chaws hauv cheeb tsam no, nrog Los Tsuas) pom zoo rau ib co lus taw qhia. Cov lus hais tias: tsis txhob rau txim cov neeg raug vim tej yam txhaum cai uas lawv ua ncaj qha vim raug kev lag luam tib neeg. Muaj cov lus txhais ua lus Nplog, tiam sis tsis yog tsoom fwv txhais.
    .point-3 = Puas muaj neeg xav kom koj them nyiaj nplua? Koj nug tau tias them rau dab tsi, thiab thov tau kev pab txog kev cai lij choj.
    .unknown-1 = Thaum xyoo { $report } thiab xyoo { $later } muaj xov hais tias txawm li ntawd los cov nom hauv tej cheeb tsam tseem nplua cov neeg raug. Peb tsis paub xyov qhov no puas tseem muaj. Yog li ntawd peb cog lus tsis tau tias yuav tsis muaj leej twg nplua koj.
    .unknown-2 = Peb tsis tau nyeem tias tsab kev cai lij choj tshwj xeeb tiv thaiv kev lag luam tib neeg hais li cas txog qhov no.

# en: 5d729bf7
topic-r-right-services = Kev pab uas yuav tsum muaj rau koj
    .about = Hauv Los Tsuas, Koom Haum Poj Niam Los Tsuas (LWU) thiab Ministry of Labour and Social Welfare (MoLSW; ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) pab cov neeg raug kev lag luam tib neeg li no. Koj yuav tsum tau kev pab no.
    .point-1 = Chaw nyob, kev kho mob, thiab kev sab laj (nrog ib tug neeg tham uas mloog thiab taw qhia).
    .point-2 = Kev pab txog kev cai lij choj. Kev kawm ntawv, los sis kawm txuj ci ua haujlwm.
    .point-3 = Pab nyiaj, thiab pab pib lub neej dua nrog koj tsev neeg thiab lub zos.
    .point-4 = Txiv neej thiab me nyuam tub thiab: cov txiv neej raug kev lag luam tib neeg tau kev pab no thawj zaug thaum xyoo { $men-from } txog xyoo { $men-to }. Ib daim ntawv qhia xyoo { $weaker } hais tias kev pab rau txiv neej thiab rau cov neeg LGBTQI+ (neeg uas nyiam tib hom neeg li lawv, neeg transgender thiab lwm tus) tsawg dua ntau. Txawm li ntawd los hu nug.
    .unknown-1 = Peb tsis paub tias hnub no txhua lub xeev muaj kev pab twg.

# en: 6ed3ca77
topic-r-right-compensation = Nyiaj them rov qab ntawm tus neeg lag luam tib neeg
    .about = Tsev hais plaub hauv Los Tsuas txiav txim tau kom them rov qab (restitution): tus uas ua phem yuav tsum them ib yam rov qab rau tus uas raug.
    .point-1 = Thaum xyoo { $year } cov tsev hais plaub txiav txim li no hauv { $cases } rooj plaub.
    .point-2 = Koj nug tau cov uas pab koj txog kev cai lij choj tias yuav thov tsev hais plaub li cas.
    .unknown-1 = Peb tsis paub tias cov tsev hais plaub txiav txim kom them npaum li cas, los sis puas tau them.

# en: 3ad175df
topic-r-right-legal-aid = Kev pab dawb txog kev cai lij choj
    .about = Ministry of Justice (ກະຊວງຍຸຕິທຳ) muab kev pab dawb: lus taw qhia thiab kev pab txog kev cai lij choj. Cov neeg raug kev lag luam tib neeg muaj npe nrog cov uas tau kev pab no.
    .point-1 = Koj yuav tsum tsis tas them nyiaj rau kev pab no.
    .point-2 = Nug ntawm hoob kas hais plaub hauv koj lub xeev los sis lub moos (ພະແນກຍຸຕິທຳ). Qee cov neeg ua haujlwm kuj mus rau tej zos: ib tsab xov xyoo { $told } hais txog qhov no.
    .unknown-1 = Peb tsis muaj daim ntawv teev tag nrho cov hoob kas.

# en: 51152284
topic-r-sez = Kev pab hauv cov thaj chaw lag luam tshwj xeeb (special economic zone; ເຂດເສດຖະກິດພິເສດ)
    .about = Thaj chaw lag luam tshwj xeeb yog ib thaj chaw ua lag luam uas muaj nws cov cai. Muaj cov xov hais txog neeg uas raug kaw thiab raug yuam ua haujlwm hauv ib thaj chaw zoo li no.
    .point-1 = Thaum xyoo { $from } txog xyoo { $to } hoob kas tiv thaiv kev lag luam tib neeg (ATD) qhib ib lub hoob kas hauv ib thaj chaw.
    .point-2 = Tib lub sij hawm ntawd lawv coj neeg coob dua, uas tej zaum raug kev lag luam tib neeg, tawm ntawm cov thaj chaw los.
    .point-3 = Puas muaj neeg raug kaw hauv ib thaj chaw? Txog thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ), thaum xyoo { $police-year } tub ceev xwm hais tias lawv nkag mus tsis yooj yim, tiam sis nkag mus tau thaum tus neeg los sis tsev neeg tuaj foob (qhia tub ceev xwm thiab thov kev pab). Tsev neeg hu tau.
    .unknown-1 = Daim ntawv qhia uas peb nyeem tsis hais thaj chaw uas muaj lub hoob kas lub npe.
    .unknown-2 = Peb tsis paub lub hoob kas ntawd ib tus xov tooj.

## Instruments: the lists and questions that the self-checks draw on, or that trained staff use.

# en: c8505cfb
topic-ilo-11 = Kaum ib lub cim ntawm kev yuam ua haujlwm (ILO)
    .about = Kev yuam ua haujlwm yog haujlwm uas ib tug neeg hais tias tsis kam los tsis tau, tawm los tsis tau. ILO (International Labour Organization) sau daim ntawv teev no thaum xyoo { $made } rau cov uas ntsib neeg ua haujlwm, kom lawv pom tias tej zaum leej twg xav tau kev pab kub ceev. Tsis muaj qhab nia yuav suav. Tej zaum ib lub cim xwb los twb yog kev yuam ua haujlwm. Feem ntau muaj ob peb lub.
    .point-1 = Lawv siv yam uas ua rau koj tsis muaj zog: koj pluag los sis ntshai, koj tsis muaj ntaub ntawv, los sis koj tsis paub hom lus.
    .point-2 = Lawv dag koj txog haujlwm, nyiaj hli los sis qhov chaw.
    .point-3 = Koj tawm mus tsis tau thaum koj xav mus.
    .point-4 = Lawv cais koj deb ntawm koj tsev neeg los sis lwm tus neeg.
    .point-5 = Koj raug ntaus, raug ua kom mob, los sis raug tsim txom txog kev sib deev.
    .point-6 = Lawv hem koj los sis koj tsev neeg.
    .point-7 = Lwm tus khaws koj phau passport los sis koj daim npav qhia tus kheej (ບັດປະຈຳຕົວ).
    .point-8 = Lawv khaws koj cov nyiaj hli cia tsis them.
    .point-9 = Koj yuav tsum ua haujlwm them ib co nuj nqis uas tsis txawj tas.
    .point-10 = Qhov chaw koj ua haujlwm los sis koj nyob txaus ntshai los sis ua rau neeg zoo li lawv tsis muaj nqis.
    .point-11 = Koj yuav tsum ua haujlwm ntau teev dhau heev.
    .unknown-1 = Peb nyeem daim ntawv teev hauv cov nplooj ntawv uas hais txog nws, tsis yog hauv phau ntawv tiag. Muaj neeg hais tias phau tshiab dua xyoo { $newer } muaj tib kaum ib lub cim. Peb paub qhov ntawd los ntawm ib daim ntawv xwb.
    .unknown-2 = Peb tsis tau nyeem tias leej twg luam tau phau ntawv. Cov lus ntawm no yog peb cov lus.

# en: 43e0d9b8
topic-ilo-delphi = Cov cim ntawm kev lag luam tib neeg mus ua haujlwm (ILO thiab European Commission)
    .about = Daim ntawv teev xyoo { $made } no los ntawm ILO (International Labour Organization) thiab European Commission (tsoom fwv ntawm pab teb chaws Europe). Nws muaj { $signs } lub cim, faib ua rau feem. Nws pab saib tias ib tug neeg puas raug kev lag luam tib neeg mus ua haujlwm. Peb piav cov feem, tsis luam daim ntawv teev.
    .point-1 = Feem ib, dag thaum pib: muaj neeg dag txog haujlwm, nyiaj hli, qhov chaw, ntaub ntawv los sis kev sib yuav.
    .point-2 = Feem ob, yuam thaum pib: kev ntaus, kev hem, nuj nqis, los sis kev txeeb ntaub ntawv yuam kom nws mus.
    .point-3 = Feem peb, siv qhov tsis muaj zog thaum pib: lwm tus siv qhov uas nws pluag, tsis muaj ntaub ntawv, los sis tsis paub cov cai los sis hom lus.
    .point-4 = Feem plaub, siv thiab tsim txom kom tau nyiaj: ua haujlwm ntau teev dhau, nyiaj hli me los sis tsis tau li, txaus ntshai, chaw nyob phem.
    .point-5 = Feem tsib, yuam hauv chaw ua haujlwm: txeeb ntaub ntawv, nuj nqis, kaw los sis zov nws, ntaus, hem, khaws nyiaj hli cia.
    .point-6 = Feem rau, siv qhov tsis muaj zog hauv chaw ua haujlwm: nws yuav tsum cia siab rau cov uas siv nws, thiab tsis paub qhov chaw.
    .point-7 = Suav ib feem li cas: ib lub cim loj, nruab nrab los sis me. Ib feem suav thaum muaj ob lub cim loj; los sis ib lub loj thiab ib lub lwm yam; los sis peb lub nruab nrab; los sis ob lub nruab nrab thiab ib lub me.
    .point-8 = Muab cov feem sib txuas li cas: dag los sis yuam thaum pib, nrog kev siv thiab tsim txom thiab kev yuam hauv chaw ua haujlwm, suav ua kev lag luam tib neeg mus yuam ua haujlwm. Kev siv thiab tsim txom ib yam xwb tsis suav.
    .point-9 = Rau ib tug uas tsis tau txog { $child } xyoo, tsis tas muaj kev dag, kev yuam los sis kev siv qhov tsis muaj zog. Raug coj mus los sis raug txav mus, thiab raug siv thiab tsim txom, txaus lawm.
    .unknown-1 = Peb nyeem tag nrho daim ntawv teev hauv ib daim ntawv xwb, uas ua los ntawm computer kev pab (AI). Lwm nplooj ntawv hais tib tus lej ntawm cov cim. Tseem yuav tau muab nws piv nrog ILO daim ntawv. Raws daim ntawv ntawd, txoj cai hais tias muab cov feem sib txuas li cas los ntawm ib qho kev nug neeg hauv Moldova.
    .unknown-2 = Cov cim no hais txog haujlwm. Cov ntawv teev txog kev siv txog kev sib deev txawv. Peb tsis muaj cov ntawd.
    .unknown-3 = Peb tsis tau nyeem tias leej twg luam tau daim ntawv.

# en: 6bb9333c
topic-icls-2018 = Cov lus taw qhia suav kev yuam ua haujlwm hauv ib lub teb chaws
    .about = Cov lus taw qhia xyoo { $made } no yog rau kev nug neeg: rau cov uas suav tias hauv ib lub teb chaws muaj pes tsawg leej raug yuam ua haujlwm (haujlwm uas ib tug neeg hais tias tsis kam los tsis tau, tawm los tsis tau). Cov lus los ntawm cov neeg suav lej txog haujlwm lub rooj sib tham thoob ntiaj teb (20th ICLS). Nws tsis yog ib qho kev kuaj rau ib tug neeg.
    .point-1 = Cov lus saib kev dag thiab kev yuam hauv peb lub sij hawm: thaum lawv nrhiav tus neeg, thaum ua haujlwm, thiab thaum tus neeg sim tawm.
    .unknown-1 = Peb nyeem tias cov lus taw qhia siv rau dab tsi xwb, tsis tau nyeem tag nrho. Cov lus yog ILO (International Labour Organization) li.

# en: 72b83cf2
topic-unodc = Cov cim ntawm kev lag luam tib neeg (UNODC)
    .about = Qhov no yog ib daim ntawv me ntawm UNODC (United Nations Office on Drugs and Crime). Nws pab pom tias tej zaum ib tug neeg raug kev lag luam tib neeg.
    .point-1 = Suav li cas: tsis muaj qhab nia. Tsis yog txhua lub cim tshwm. Ib lub cim tsis yog pov thawj, thiab tsis muaj cim los tsis yog pov thawj. Tiam sis thaum muaj cim, tsim nyog mus saib kom zoo dua.
    .point-2 = Kev ywj pheej: lawv xav tias lawv yuav tsum ua haujlwm txawm lawv tsis kam. Lawv tawm ntawm chaw ua haujlwm tsis tau, los sis xav tias tawm tsis tau. Lwm tus tswj tias lawv mus qhov twg.
    .point-3 = Kev ntshai thiab kev ntaus: lawv ntshai los sis tsis ntseeg cov nom. Luag hem lawv los sis lawv tsev neeg. Lawv muaj qhov mob zoo li raug ntaus.
    .point-4 = Kev sib cuag: lwm tus hais lus hloov lawv, los sis qhia lawv tias yuav hais li cas. Lawv ntsib neeg tsawg thiab hais lus tsis tau raws siab.
    .point-5 = Ntaub ntawv thiab qhov chaw: lwm tus khaws lawv cov ntaub ntawv, los sis cov ntaub ntawv yog cuav. Lawv ntshai qhia tias lawv puas muaj cai nyob hauv lub teb chaws. Lawv tsis paub chaw nyob uas lawv nyob los sis ua haujlwm.
    .point-6 = Siv txog kev sib deev kom tau nyiaj: lawv raug txav ib qho mus rau ib qho, thiab muaj neeg coj tas li. Lawv pw hauv chaw ua haujlwm. Lawv muaj khaub ncaws tsawg, thiab tsis muaj nyiaj los sis npav qhia tus kheej ntawm lawv tus kheej.
    .unknown-1 = Peb nyeem cov cim hauv cov nplooj ntawv uas hais txog daim ntawv me. Daim ntawv me tsis muaj hnub. Peb nrhiav tsis tau tag nrho nws cov cim txog me nyuam yaus, txog haujlwm hauv tsev thiab txog kev thov khawv.
    .unknown-2 = Peb tsis tau nyeem tias leej twg luam tau daim ntawv me. Cov lus ntawm no yog peb cov lus.

# en: 0159837b
topic-iom-domv = Yam uas ua rau ib tug neeg tsiv chaw pheej hmoo, thiab yam uas tiv thaiv (IOM)
    .about = Qhov no yog ib feem ntawm ib phau ntawv xyoo { $made } ntawm IOM (International Organization for Migration), rau cov neeg ua haujlwm uas tau kawm lawm. Nws saib yam uas ua rau ib tug neeg tsiv chaw yooj yim raug kev phem, thiab yam uas tiv thaiv. Tsis muaj qhab nia teev cia: cov neeg ua haujlwm muab ob yam ntsuas sib piv, ua plaub theem.
    .point-1 = Tus neeg: xws li hnub nyoog, poj niam los txiv neej, kev noj qab haus huv, lub neej yav tas los, nyiaj. Txawj nyeem ntawv pab tiv thaiv.
    .point-2 = Tsev neeg: kev ntaus kev tsim txom hauv tsev yog kev pheej hmoo. Tsev neeg uas txhawb, muaj nyiaj txaus, thiab ncaj ncees rau me nyuam ntxhais thiab me nyuam tub, pab tiv thaiv.
    .point-3 = Lub zos los sis lub nroog: qhov no muaj ib daim ntawv nug nws tus kheej. Peb tsis paub tias muaj dab tsi hauv.
    .point-4 = Lub teb chaws thiab cheeb tsam: kev tswj hwm, nyiaj txiag, haiv neeg thiab xeeb ceem.
    .point-5 = Qee cov neeg pheej hmoo dua, xws li me nyuam yaus nyob ib leeg, poj niam cev xeeb me nyuam, indigenous people (thawj haiv neeg ntawm ib cheeb tsam), neeg LGBTI (neeg uas nyiam tib hom neeg li lawv, neeg transgender thiab lwm tus), thiab cov uas raug kev txhaum cai los sis kev tsim txom taug kev.
    .unknown-1 = Tag nrho cov cai luam yog IOM li. Yog li ntawd qhov no yog ib zaj luv xwb, ua peb cov lus.
    .unknown-2 = Peb nyeem cov nplooj ntawv hais txog phau ntawv, tsis tau nyeem tag nrho.

# en: 7e38ad57
topic-iom-screening = Cov neeg ua haujlwm uas tau kawm lawm ua li cas thiaj paub tias leej twg raug kev lag luam tib neeg (IOM phau ntawv)
    .about = Qhov no yog ib phau ntawv xyoo { $made } ntawm IOM (International Organization for Migration) rau cov uas pab cov neeg raug kev lag luam tib neeg. Muaj ib tshooj hais txog screening: nug kom paub tias ib tug neeg puas raug kev lag luam tib neeg.
    .point-1 = Ib tug neeg nug uas tau kawm lawm yog tus txiav txim. Nws tsis yog ib qho kev kuaj uas ib tug neeg kuaj nws tus kheej.
    .point-2 = Nws kuj muaj cov cai txog qhov zoo thiab qhov tsis zoo rau kev tham.
    .unknown-1 = Peb nyeem cov npe xwb, tsis tau nyeem cov lus nug. Yog IOM tsis tso cai, tsis pub leej twg luam phau ntawv.

# en: 0b591ead
topic-us-state-questions = Cov lus nug ntawm United States Department of State (tsoom fwv Mes Kas)
    .about = Cov no yog cov lus nug uas nug ib tug neeg uas tej zaum raug kev lag luam tib neeg, thiab cov cim uas saib. United States Department of State tso tawm; peb tau los ntawm xyoo { $published }. Nws ib daim ntawv qub dua hais tias: thaum muaj ib lub cim los sis ntau dua, nug ntxiv.
    .point-1 = Kev mus los: Koj tawm tau ntawm txoj haujlwm thaum koj xav tawm los tsis tau? Koj mus thiab los raws koj siab puas tau?
    .point-2 = Kev raug mob: Koj puas raug ua kom mob los sis raug hem thaum koj sim tawm? Luag puas hem koj tsev neeg?
    .point-3 = Kev nyob: Koj puas nyob nrog koj tus tswv haujlwm? Koj pw qhov twg thiab noj mov qhov twg?
    .point-4 = Nyiaj thiab ntaub ntawv: Koj puas tshuav koj tus tswv haujlwm nyiaj? Koj puas muaj koj phau passport los sis daim npav qhia tus kheej? Leej twg khaws?
    .point-5 = Cov cim uas saib: tus neeg nyob nrog tus tswv haujlwm, los sis nrog neeg coob hauv tsev phem. Koj nrog tus neeg tham ib leeg tsis tau. Cov lus teb zoo li kawm ntxov lawm. Tus tswv haujlwm khaws cov ntaub ntawv. Muaj cim raug ntaus, kev ntshai, los sis nyiaj hli me los sis tsis tau li.
    .point-6 = Ib tug uas tsis tau txog { $child } xyoo uas luag siv pw nrog neeg kom tau nyiaj kuj yog ib lub cim zoo li no.
    .unknown-1 = Feem ntau txhua tus siv tau tsoom fwv Mes Kas cov ntawv. Nplooj ntawv no tsis hais li ntawd.

# en: 8abbfeed
topic-us-know-your-rights = Mes Kas daim ntawv me "Know Your Rights" (paub koj cov cai)
    .about = Mes Kas muab daim ntawv me no rau cov neeg uas tuaj ua haujlwm nyob ntawd ib ntus. Peb nyeem daim xyoo { $edition }. Tsis muaj qhab nia yuav suav.
    .point-1 = Nyiaj hli ncaj ncees. Tsis pub saib tsis taus (ua phem rau koj vim koj yog leej twg), tsis pub thab txog kev sib deev, tsis pub siv thiab tsim txom koj kom tau nyiaj. Ib qho chaw ua haujlwm uas tsis ua rau koj mob.
    .point-2 = Koj khaws koj phau passport koj tus kheej. Koj tawm tau ib txoj haujlwm uas tsim txom koj. Koj thov tau kev pab ntawm cov koom haum neeg ua haujlwm los sis cov pab neeg uas pab.
    .point-3 = Sau koj cov teev ua haujlwm cia.
    .unknown-1 = Cov no yog cov cai hauv Mes Kas. Lwm lub teb chaws siv lwm cov cai. Tsuas yog daim ntawv me lub tswv yim xwb uas pab tau lwm qhov.

# en: ec43ec03
topic-commit-2016 = Cov cim ntawm kev lag luam tib neeg uas cov teb chaws pom zoo ua ke (ASEAN thiab COMMIT)
    .about = Cov cim no yog rau thawj zaug saib tias ib tug neeg tej zaum raug kev lag luam tib neeg. Cov teb chaws COMMIT (cov teb chaws raws tus dej Mekong uas koom tes tiv thaiv kev lag luam tib neeg), nrog Los Tsuas, pom zoo rau cov cim thaum xyoo { $adopted }. ILO, IOM thiab cov txoj haujlwm AAPTIP thiab UN-ACT tau koom.
    .point-1 = Suav li cas: nws nyob ntawm muaj pes tsawg lub cim thiab cov cim loj npaum li cas.
    .point-2 = Nws yog thawj zaug saib xwb. Tom qab ntawd mam txiav txim tiag tias tus neeg puas raug kev lag luam tib neeg.
    .unknown-1 = Peb nrhiav tsis tau daim ntawv teev cov cim tiag. Los ntawm no tsuas tau lub tswv yim xwb: saib ua ntej, ces xa mus rau kev pab.
    .unknown-2 = Peb tsis paub tias leej twg luam tau.

# en: 3ac405b9
topic-reintegration = Neeg nyob li cas tom qab rov los tsev (IOM)
    .about = IOM (International Organization for Migration) muaj cov ntawv thiab cov lus nug no, kom cov neeg ua haujlwm pom tias ib tug neeg xav tau dab tsi tom qab rov los tsev. Peb paub los ntawm ib phau ntawv xyoo { $handbook } thiab ib daim ntawv qhia xyoo { $survey }.
    .point-1 = Cov neeg ua haujlwm saib kev pheej hmoo, saib tsev neeg, thiab saib tias tus neeg ua tau dab tsi.
    .point-2 = Ib daim ntawv nug nrog { $signs } lub cim saib peb yam: nyiaj thiab haujlwm; kev nyob nrog lwm tus; thiab lub siab.
    .point-3 = Cov neeg ua haujlwm saib kev txaj muag, kev xav tias yog nws txhaum, thiab kev saib tsis taus nws tus kheej.
    .point-4 = IOM muaj ib txoj kev suav qhab nia. Peb tsis tau nyeem. Yog li ntawd peb tsis siv nws cov qhab nia.
    .unknown-1 = Tag nrho cov cai luam yog IOM li. Yog li ntawd qhov no yog ib zaj luv xwb, ua peb cov lus.

# en: bc107efe
topic-fake-job = Cov cim ntawm cov lus caw ua haujlwm cuav
    .about = Tsis muaj tsoom fwv ib daim ntawv teev. Cov cim no peb sau los ntawm cov hoob kas sawv cev cov lus ceeb toom, xov xwm thiab cov website nrhiav haujlwm, xyoo { $from } txog xyoo { $to }. Peb cov lus nug ua ntej mus siv cov cim no.
    .point-1 = Nyiaj hli ntau rau haujlwm uas tsis tas muaj txuj ci ntau. Kev nug los sis kev xeem ntaus ntawv yooj yim heev.
    .point-2 = Haujlwm xws li muag khoom hauv internet, pab neeg yuav khoom los sis sau ntawv tham (chat), thiab lwm tus them dav hlau thiab tsev so (hotel).
    .point-3 = Txoj kev mus rau lwm lub teb chaws, tsis yog lub uas sib cog lus, feem ntau nyiag hla ciam teb los sis siv visa ncig teb chaws (tourist visa).
    .point-4 = Cov lus caw los ua ntawv los sis hauv internet (social media), los ntawm ib tug neeg koj tsis paub, los sis los ntawm ib lub account tshiab los sis uas ploj mus.
    .point-5 = Tsis ntev lawv kom xa nyiaj, xa video ntawm koj, los sis xa koj cov ntaub ntawv.
    .point-6 = Tsis muaj ntawv cog lus sau cia, tsis muaj tuam txhab uas koj kuaj tau, tsis muaj tuam txhab uas muaj ntawv tso cai.
    .point-7 = Lawv kom koj maj: "Mus tam sim no."
    .point-8 = Lawv cog lus txog kev sib yuav, thiab cog nyiaj txhua hli rau qhov ntawd.
    .unknown-1 = Tsis muaj ib qho ntaub ntawv hais tias ib lub cim twg loj npaum li cas. Peb cov lus nug ntsuas cov cim raws peb tus kheej txoj cai.
    .unknown-2 = Cov lus caw uas tsis muaj cov cim no kuj tseem cuav tau.

# en: 65253a1c
topic-child-rules = Cov cai tshwj xeeb rau me nyuam uas tsis tau txog { $adult } xyoo
    .about = Thaum ib tug uas tsis tau txog { $adult } xyoo raug lwm tus siv thiab tsim txom kom tau nyiaj, suav ua kev lag luam tib neeg thiab hu cov uas pab me nyuam. Cov cai no los ntawm kev cai lij choj. Tsis muaj qhab nia yuav suav.
    .point-1 = Tsis tas muaj kev dag, kev yuam los sis nuj nqis: nrhiav, coj los sis khaws ib tug me nyuam kom siv thiab tsim txom nws kom tau nyiaj, yog kev lag luam tib neeg. United Nations daim ntawv sib cog lus xyoo { $agreement } hais li no. Ib daim ntawv qhia xyoo { $lao-year } hais tias kev cai lij choj Los Tsuas kuj hais li no.
    .point-2 = Hauv Thaib teb yuav tsum muaj tsawg kawg { $youngest } xyoo thiaj ua haujlwm tau (tsab cai xyoo { $thai-year }).
    .point-3 = Hauv Thaib teb yuav tsum muaj { $adult } xyoo thiaj nuv ntses hauv hiav txwv tau, ua haujlwm nrog khoom noj hiav txwv tau, hauv bar tau thiab hauv chaw zaws ib ce (massage) tau.
    .point-4 = Raws kev cai lij choj Los Tsuas (Decree 245 xyoo { $decree-year }), neeg ua haujlwm uas raug xa mus txawv teb chaws yuav tsum muaj { $abroad } xyoo rov saud.
    .unknown-1 = Peb tsis tau nyeem cov kev cai lij choj tiag. Tej zaum hloov lawm.

# en: 93312e4a
topic-triangle-topics = Yam uas luag qhia neeg ua ntej lawv mus (ILO thiab IOM)
    .about = ILO (International Labour Organization) thiab IOM (International Organization for Migration) tau qhia cov neeg uas mus ua haujlwm txawv teb chaws, txij xyoo { $from } txog xyoo { $to }: GMS TRIANGLE, Travel Smart – Work Smart, thiab IOM X. Peb hais lawv cov zaj lub npe xwb.
    .point-1 = Ua ntej koj mus: nug kom paub. Xaiv lub tuam txhab kom zoo zoo. Txoj kev raug cai muaj qhov zoo. Npaj siab rau yam uas koj tsis tau xav txog.
    .point-2 = Thaum ua haujlwm thiab tom qab: to taub koj daim ntawv cog lus. Saib xyuas koj cov nyiaj. Npaj rov los tsev.
    .point-3 = Hauv ib qho kev sim ntawm IOM X ib daim video, { $percent } feem pua (%) hais tom qab saib tas tias lawv yuav qhia lwm tus kom mus ntawm ib lub chaw qhia neeg ua haujlwm txawv teb chaws (MRC).
    .unknown-1 = Cov ntawv yog ILO thiab IOM li. Peb nrhiav tsis tau lwm tus cov ntawv teev, xws li MTV EXIT thiab Issara.

# en: 74a5f33e
topic-vera-tvit = Cov lus nug rau cov neeg ua haujlwm uas tau kawm lawm hauv Mes Kas (Vera TVIT)
    .about = Hauv Mes Kas cov neeg ua haujlwm uas tau kawm lawm siv cov lus nug no kom paub tias ib tug neeg puas raug kev lag luam tib neeg. Cov neeg tshawb fawb tau sim tias cov lus nug zoo npaum li cas. Peb paub phau ntawv taw qhia xyoo { $guide }.
    .point-1 = Ib tug neeg nug uas tau kawm lawm yog tus nug thiab txiav txim. Nws tsis yog ib qho kev kuaj uas ib tug neeg kuaj nws tus kheej.
    .unknown-1 = Peb tsis tau nyeem tias leej twg luam tau cov lus nug. Yog li ntawd tsis muaj ib nqe nyob ntawm no.

# en: 6c170cee
topic-evidence-standard = Lus ceeb toom: thaum pib tsis txhob nug pov thawj ntau dhau
    .about = Ib qho kev tshawb fawb xyoo { $study } saib tias cov nom hauv cov teb chaws hauv cheeb tsam no txiav txim li cas tias leej twg raug kev lag luam tib neeg. Nws pom tias: feem ntau lawv xav tau pov thawj ntau npaum li tsev hais plaub xav tau. Qhov ntawd ntau dhau rau thawj zaug saib.
    .point-1 = Yog li ntawd cov lus nug hauv lub app no tsis nug koj pov thawj.
    .point-2 = Koj thov tau kev pab txawm tias koj tsis muaj pov thawj.
    .unknown-1 = Peb tsis paub xyov Los Tsuas puas nyob hauv qhov kev tshawb fawb. Qhov kev tshawb fawb faib tau rau lwm tus nrog tus sau lub npe, tiam sis tsis pub siv khwv nyiaj.
