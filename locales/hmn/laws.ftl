# Laws: what laws of Laos and Thailand, and one international agreement, say for people who work abroad

# en: 01456323
law-la-decree245 = Decree 245 (ດຳລັດ 245): xa neeg ua haujlwm Los Tsuas mus txawv teb chaws
    .about = Los Tsuas cov cai hais tias leej twg xa tau mus ua haujlwm txawv teb chaws, mus ua cov haujlwm twg, thiab leej twg xa tau.
    .point-1 = Koj yuav tsum muaj { $age } xyoo rov saud, noj qab haus huv, tsis raug tsev hais plaub txiav txim txhaum, thiab yog pej xeem Los Tsuas uas nyob hauv Los Tsuas. Koj yuav tsum muaj ntawv cog lus ua haujlwm.
    .point-2 = Yuav tsum yog koj xav mus koj tus kheej. Tsis pub leej twg yuam koj.
    .point-3 = Nws txwv tsis pub xa neeg mus pw nrog neeg kom tau nyiaj, los sis mus ua haujlwm uas txaus ntshai rau kev noj qab haus huv los sis txoj sia: xws li nrog tshuaj lom los sis khoom tawg, nyob hauv suab nrov dhau qhov pub, los sis nuv ntses hauv nkoj me.
    .point-4 = Ib lub tuam txhab yuav tsum muaj ntawv tso cai, nyiaj ntawm nws tus kheej, nyiaj tso pov thawj, thiab ib tug neeg sawv cev rau nws hauv lub teb chaws uas ua haujlwm. Yuav tsum muaj ntawv cog lus txog kev xa neeg ua haujlwm, thiab ntawv cog lus ntawm tus tswv haujlwm thiab tus neeg ua haujlwm.
    .point-5 = Neeg ua haujlwm thiab tuam txhab yuav tsum them rau ib lub peev nyiaj pab neeg ua haujlwm txawv teb chaws. Kev cai lij choj ua haujlwm (Labour Law) hais txog { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli. Thaum xyoo { $checked } lub peev nyiaj no tseem tsis tau ua haujlwm.
    .point-6 = Daim ntawv tso cai siv tau { $years } xyoo, thiab txuas tau { $more-years } xyoo ntxiv.
    .unknown-1 = Peb tsis tau nyeem tsab decree no tiag. Peb paub nws los ntawm Nyij Pooj ib lub hoob kas lag luam thiab ib nplooj website ntawm ib lub hoob kas loj hauv tsoom fwv Los Tsuas (ກະຊວງ).
    .unknown-2 = Peb tsis paub tseeb tias daim ntawv tso cai no yog koj li los yog tuam txhab li. Peb tsis paub xyov tam sim no lub peev nyiaj puas ua haujlwm lawm.
    .unknown-3 = Peb tsis paub xyov kev cai lij choj Los Tsuas xyoo { $new-law } txog kev nrhiav haujlwm puas hloov tej yam no. Nug hoob kas haujlwm.

# en: 5a1504e4
law-la-agency-2022 = Agreement 1050/MLSW (ຂໍ້ຕົກລົງ 1050): cov cai rau tuam txhab nrhiav haujlwm
    .about = Cov cai ntawm Los Tsuas tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) rau cov tuam txhab uas nrhiav haujlwm rau neeg.
    .point-1 = Lub tuam txhab yuav tsum yog neeg Los Tsuas li. Yuav xa neeg mus ua haujlwm txawv teb chaws, nws yuav tsum muaj peev nyiaj sau npe (nyiaj ntawm nws tus kheej) tsawg kawg { $capital }.
    .point-2 = Nws daim ntawv tso cai yuav tsum ua dua tshiab txhua { $licence-years } xyoo. Hais kom lawv muab rau koj saib, thiab saib hnub.
    .point-3 = Tuam txhab sau tau nqi ntawm tus neeg ua haujlwm tsis pub tshaj { $cap } feem pua (%) ntawm ib hlis nyiaj hli.
    .point-4 = Rau Thaib teb, kev cai lij choj Thaib txij xyoo { $thai-law } los hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg ua haujlwm. Ob txoj cai tsis sib xws, yog li ntawd tsis muaj ib tus nqi yog.
    .unknown-1 = Peb tsis paub xyov tuam txhab puas sau tau lwm cov nqi ntxiv, los sis tus nqi no sau ib zaug los sis txhua hli. Hais kom muab ntawv txais nyiaj rau koj.
    .unknown-2 = Peb tsis paub tias kev cai lij choj Los Tsuas xyoo { $new-law } txog kev nrhiav haujlwm tau hloov dab tsi.

# en: ea5d5327
law-la-employment-services-law = Kev cai lij choj txog kev nrhiav haujlwm rau neeg (Los Tsuas)
    .about = Ib tsab kev cai lij choj Los Tsuas (Law on Employment Services; ກົດໝາຍວ່າດ້ວຍການບໍລິການຈັດຫາງານ) txog kev nrhiav haujlwm rau neeg.
    .point-1 = Nws loj dua tsoom fwv fab haujlwm (ກະຊວງ) cov cai qub txog kev nrhiav haujlwm. Yog muaj neeg muab ib txoj cai qub rau koj saib, nug hoob kas haujlwm tias tam sim no siv txoj cai twg.
    .unknown-1 = Peb tsis tau pom tias nws hais li cas txog nqi. Nug hoob kas haujlwm ua ntej koj them.

# en: 636ed31d
law-la-decision043 = Decision 043/MLSW (ຂໍ້ຕົກລົງ 043): cov cai qub rau tuam txhab nrhiav haujlwm
    .about = Ib txoj cai Los Tsuas qub hais tias ib lub tuam txhab nrhiav haujlwm yuav tsum muaj dab tsi. Cov cai tshiab dua tau hloov qee qhov ntawm nws lawm.
    .point-1 = Tuam txhab yuav tsum ua raws cov lus teev cia, muaj ntawv tso cai, thiab tso nyiaj los sis khoom ua pov thawj. Nws muaj tej yam yuav tsum ua.
    .point-2 = Article 23 (ມາດຕາ 23) hais txog kev cia lwm tus siv tuam txhab lub npe los sis daim ntawv tso cai. Yog li ntawd nug tias daim ntawv tso cai yog leej twg li, thiab nug lub tuam txhab ntawd txog tus neeg uas nrog koj tham.
    .point-3 = Lub hoob kas txog txuj ci ua haujlwm ntawm Ministry of Labour and Social Welfare (ກົມພັດທະນາສີມືແຮງງານ, ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) yog tus muab daim ntawv tso cai.
    .unknown-1 = Peb tsis tau nyeem tag nrho tias article 23 hais li cas. Peb tsis paub tias feem twg ntawm txoj cai tseem siv.
    .unknown-2 = Hnub no lub hoob kas ntawd tej zaum muaj lwm lub npe. Nug hoob kas haujlwm.

# en: 62ffe01f
law-la-decree68 = Decree 68/PM (ດຳລັດ 68): cov cai qub txog kev xa neeg ua haujlwm mus txawv teb chaws
    .about = Decree 245 los hloov nws thaum xyoo { $replaced }. Peb sau nws cia vim cov ntawv qub tseem hais txog nws.
    .point-1 = Nws xav tau ib tug pej xeem Los Tsuas muaj { $age } xyoo rov saud, noj qab haus huv, yog pej xeem zoo, thiab tsawg kawg kawm tas qib pib (ຊັ້ນປະຖົມ).
    .point-2 = Tsoom fwv fab haujlwm (ກະຊວງ) daim ntawv teev xyoo { $list }, No. 3824/MoLSW, hais cov haujlwm thiab cov chaw uas txwv tsis pub mus.
    .unknown-1 = Peb tsis tau pom daim ntawv teev. Peb tsis paub xyov nws puas tseem siv.

# en: 721cfb89
law-la-labourlaw38 = Labour Law (No. 43; ກົດໝາຍແຮງງານ), article 38: haujlwm txaus ntshai txawv teb chaws
    .about = Qhov uas Los Tsuas kev cai lij choj ua haujlwm txwv thaum xa neeg mus ua haujlwm txawv teb chaws.
    .point-1 = Tsis pub leej twg xa neeg mus rau cov chaw los sis haujlwm txawv teb chaws uas txaus ntshai rau kev noj qab haus huv thiab kev nyab xeeb, los sis uas txhaum Los Tsuas kab lis kev cai thiab kev cai lij choj.
    .unknown-1 = Peb paub cov lus raws li thaum sau. Peb tsis paub xyov tom qab ntawd puas tau hloov.

# en: aec71a62
law-la-penal215 = Penal Code (ປະມວນກົດໝາຍອາຍາ), article 215: kev lag luam tib neeg
    .about = Kev cai lij choj Los Tsuas rau txim li cas rau cov uas lag luam tib neeg.
    .point-1 = Kev lag luam tib neeg: raug kaw { $prison-from } txog { $prison-to } xyoo, thiab raug nplua { $fine-from } txog { $fine-to }.
    .point-2 = Yog tus neeg raug tsim txom yog ib tug me nyuam yaus, nyiaj nplua yog { $child-from } txog { $child-to }.
    .unknown-1 = Peb paub qhov no los ntawm ib daim ntawv qhia xyoo { $report }. Peb tsis tau nyeem phau kev cai lij choj tiag.

# en: b2faedc2
law-la-trafficking-def = Kev cai lij choj Los Tsuas hu dab tsi ua kev lag luam tib neeg
    .about = Kev lag luam tib neeg coj neeg mus rau qhov uas lwm tus siv thiab tsim txom lawv kom tau nyiaj los sis tau txiaj ntsig.
    .point-1 = Nws suav kev nrhiav, coj, zais los sis txais neeg los ntawm kev ntxias, dag, them nyiaj, hem los sis yuam lawv, los sis muab nuj nqis khi lawv.
    .point-2 = Nws kuj suav kev yuav me nyuam los tu (txais ua me nyuam) uas npog cia, los sis kev hais poj niam thiab kev sib yuav uas npog cia.
    .point-3 = Rau ib tug me nyuam uas tsis tau txog { $age } xyoo, nws yog kev lag luam tib neeg txawm tias tsis muaj leej twg dag, hem los sis yuam nws, thiab tsis muaj nuj nqis.
    .unknown-1 = Txoj cai txog me nyuam yaus luag piav thaum xyoo { $told }, los ntawm ib tsab cai txog poj niam xyoo { $women-law } thiab article 134 ntawm phau cai qub txog kev txhaum. Peb tsis paub tias hnub no kev cai lij choj hais li cas.
    .unknown-2 = Peb tsis tau nyeem tag nrho tsab kev cai lij choj. Yog koj tsis paub tseeb, hu nug: koj tsis tas paub kev cai lij choj thiaj thov tau kev pab.

# en: 0e2fae51
law-th-ordinance = Kev cai lij choj Thaib txog neeg txawv teb chaws ua haujlwm (Emergency Decree B.E. 2560)
    .about = Kev cai lij choj Thaib txog kev txais neeg ua haujlwm ntawm lwm lub teb chaws.
    .point-1 = Txij xyoo { $changed } los, tsis pub sau nqi nrhiav haujlwm ntawm neeg ua haujlwm txawv teb chaws.
    .point-2 = Txij xyoo { $changed } los, kev cai lij choj tsis kaw neeg ua haujlwm vim lawv ua haujlwm tsis muaj ntawv tso cai. Tseem raug nplua tau, thiab tseem raug xa rov tsev tau. Qhov no hais txog daim ntawv tso cai ua haujlwm xwb: nkag Thaib teb tsis muaj ntaub ntawv yog lwm yam txhaum cai.
    .point-3 = Koj yuav tsum tau ib daim ntawv cog lus sau ua koj hom lus. International Labour Organization (ILO) cov lus luv hais li no.
    .point-4 = Tus tswv haujlwm uas txais neeg ua haujlwm tsis muaj ntaub ntawv tej zaum raug nplua { $fine-from } txog { $fine-to } rau ib tug neeg ua haujlwm. Zaum ob raug kaw txog { $prison } xyoo, los sis raug nplua { $again-from } txog { $again-to } rau ib tug neeg ua haujlwm, los sis raug ob yam, thiab tsis pub txais neeg ua haujlwm { $bar } xyoo.
    .unknown-1 = ILO sau tias tseem yuav tau muaj cov cai ntxiv hais tias dab tsi suav ua nqi nrhiav haujlwm. Peb tsis paub tias cov cai ntawd hais li cas.

# en: c24a8497
law-th-worker-penalty = Ua haujlwm hauv Thaib teb tsis muaj ntawv tso cai
    .about = Kev cai lij choj Thaib hais li cas rau tus neeg ua haujlwm thiab rau tus tswv haujlwm.
    .point-1 = Tus neeg ua haujlwm tej zaum raug nplua { $fine-from } txog { $fine-to } thiab raug ntiab (tsoom fwv xa rov tsev), thiab tsis tau ntawv tso cai ua haujlwm { $bar } xyoo.
    .point-2 = Txij xyoo { $no-prison } los, kev cai lij choj tsis kaw neeg ua haujlwm vim qhov no. Nkag Thaib teb tsis muaj ntaub ntawv yog lwm yam txhaum cai.
    .point-3 = Tus tswv haujlwm tej zaum raug nplua { $employer-from } txog { $employer-to } rau ib tug neeg ua haujlwm.
    .unknown-1 = Tsab xov tshiab tshaj uas peb muaj yog xyoo { $newest } li. Peb tsis paub xyov cov nyiaj no puas tau hloov.

# en: f3ca5b0e
law-th-docs-retention = Thaum muaj neeg txeeb koj cov ntaub ntawv cia hauv Thaib teb
    .about = Ib tsab kev cai lij choj Thaib hais li cas txog kev txeeb neeg ua haujlwm cov ntaub ntawv cia.
    .point-1 = Tus uas txeeb neeg txawv teb chaws daim ntawv tso cai ua haujlwm los sis cov ntaub ntawv tseem ceeb cia tej zaum raug kaw txog { $months } lub hlis, los sis raug nplua txog { $fine }, los sis raug ob yam.
    .point-2 = Tus uas dag neeg txog kev coj neeg txawv teb chaws mus ua haujlwm tej zaum raug kaw { $prison-from } txog { $prison-to } xyoo, los sis raug nplua { $trick-from } txog { $trick-to } rau ib tug neeg, los sis raug ob yam.
    .point-3 = Yog muaj neeg txeeb koj cov ntaub ntawv cia, koj nug tau Thaib tus xov tooj tiv thaiv neeg ua haujlwm: { $labour }.
    .unknown-1 = Qhov no los ntawm cov lus luv txog tsab cai xyoo { $text }. Tsab cai no tau hloov thaum xyoo { $changed }: nug tias tam sim no siv li cas.

# en: 154ccaa8
law-th-overstay = Nyob Thaib teb dhau sij hawm (overstay; ຢູ່ເກີນກຳນົດ)
    .about = Yuav muaj dab tsi tshwm sim yog koj nyob tom qab koj lub visa los sis daim ntawv tso cai nyob tas lawm.
    .point-1 = Nyiaj nplua yog { $day-fine } ib hnub, tsis tshaj { $most-fine }, yog koj mus qhia koj tus kheej thaum koj tawm.
    .point-2 = Txawm koj tawm koj tus kheej los, yog koj nyob dhau sij hawm ntev, muaj ib lub sij hawm tsis pub koj rov tuaj. Dhau tshaj { $over-1 } hnub: { $bar-1 } xyoo. Tshaj { $over-2 } xyoo: { $bar-2 } xyoo. Tshaj { $over-3 } xyoo: { $bar-3 } xyoo. Tshaj { $over-4 } xyoo: { $bar-4 } xyoo.
    .point-3 = Cov uas raug ntes raug hnyav dua. Cov nplooj ntawv qub hais tias { $caught-low } los sis { $caught-high } xyoo.
    .unknown-1 = Peb tsis paub xyov cov xyoo tom qab raug ntes puas tseem zoo li ntawd.

# en: f3d5acd1
law-th-minage = Muaj pes tsawg xyoo thiaj ua haujlwm tau hauv Thaib teb
    .about = Cov cai Thaib rau me nyuam yaus thiab cov hluas uas ua haujlwm.
    .point-1 = Yuav tsum muaj tsawg kawg { $age } xyoo thiaj ua haujlwm tau. Nuv ntses hauv hiav txwv yuav tsum muaj { $grown-up } xyoo.
    .point-2 = Tus uas tsis tau txog { $grown-up } xyoo tsis pub ua haujlwm txaus ntshai, los sis haujlwm hauv chaw twv txiaj, chaw haus cawv, chaw zaws ib ce (massage) los sis chaw lom zem, nuv ntses hauv hiav txwv los sis hauv chaw ua ntses thiab khoom noj hiav txwv.
    .point-3 = Tus tswv haujlwm uas txhaum txoj cai no tej zaum raug kaw txog { $prison } xyoo, los sis raug nplua { $fine-from } txog { $fine-to } rau ib tug me nyuam, los sis raug ob yam. Lub txim no yog rau tus tswv haujlwm.
    .point-4 = Kev cai lij choj Los Tsuas (Decree 245) hais tias yuav tsum muaj { $lao-age } xyoo rov saud thiaj xa tau mus ua haujlwm txawv teb chaws.
    .unknown-1 = Peb daim ntaub ntawv tshiab tshaj yog xyoo { $newest } li. Peb tsis paub xyov cov cai puas tau hloov.

# en: cd105dcc
law-th-domestic = Neeg ua haujlwm hauv tsev nyob Thaib teb (Regulation No. 15; ກົດກະຊວງ ສະບັບທີ 15)
    .about = Cov cai ntawm cov neeg uas ua haujlwm hauv lwm tus lub tsev. Cov cai no yog rau neeg Thaib thiab rau neeg txawv teb chaws.
    .point-1 = Ua haujlwm tsis pub tshaj { $hours } teev ib hnub, thiab so { $break } teev. Nyiaj hli tsawg tshaj (minimum wage: nyiaj hli tsawg tshaj uas kev cai lij choj pub) yog rau koj thiab.
    .point-2 = Koj muaj { $day-off } hnub so txhua lub lim tiam, thiab { $holidays } hnub so hauv lub xyoo uas tau nyiaj. Tom qab ib xyoos koj muaj { $leave-days } hnub so ntxiv. Thaum koj mob, koj so tau txog { $sick-days } hnub uas tau nyiaj.
    .point-3 = Yug me nyuam so tau { $birth-days } hnub; { $paid-days } hnub ntawm cov ntawd tau nyiaj. Tsis pub leej twg ntiab koj tawm haujlwm vim koj cev xeeb me nyuam.
    .point-4 = Yuav tsum muaj tsawg kawg { $age } xyoo. Neeg ua haujlwm muaj { $age } txog { $report-to } xyoo, yuav tsum qhia rau tus nom kuaj haujlwm.
    .point-5 = Yog koj tsis tau cov cai no, koj nug tau Thaib tus xov tooj tiv thaiv neeg ua haujlwm: { $labour }.
    .unknown-1 = Ib tsab cai xyoo { $new-law } pub neeg ua haujlwm so yug me nyuam ntev dua. Peb tsis paub xyov nws puas siv rau neeg ua haujlwm hauv tsev.

# en: e5dd8223
law-th-lpa9 = Thaib teb: hnub so thaum yug me nyuam (Labour Protection Act No. 9, B.E. 2568)
    .about = Ib tsab kev cai lij choj Thaib tshiab dua uas pub niam txiv so ntev dua.
    .point-1 = Yug me nyuam so tau { $birth-days } hnub. Tus tswv haujlwm them { $paid-days } hnub ntawm cov ntawd.
    .point-2 = Lwm tus ntawm nkawm niam txiv so tau { $parent-days } hnub uas tau nyiaj.
    .point-3 = Yog tus me nyuam mos mob, so tau { $sick-days } hnub ntxiv, tau ib nrab nyiaj.
    .unknown-1 = Cov ntaub ntawv hais tsis sib xws tias nws pib xyoo { $first-day } los yog xyoo { $other-day }.
    .unknown-2 = Peb tsis paub xyov nws puas siv rau neeg ua haujlwm hauv tsev (cov neeg uas ua haujlwm hauv lwm tus lub tsev).

# en: 45f62ae2
law-th-fishing = Haujlwm hauv nkoj nuv ntses hauv Thaib teb
    .about = Cov cai Thaib rau haujlwm hauv hiav txwv.
    .point-1 = Yuav tsum muaj ib daim ntawv cog lus sau ua { $copies } daim. Ib daim yog koj li: khaws cia, thiab thaij duab cia.
    .point-2 = Ib xyoos ib zaug tus tswv haujlwm yuav tsum coj cov neeg ua haujlwm mus ntsib tus nom kuaj haujlwm.
    .point-3 = Tus tswv haujlwm yuav tsum khaws cov ntawv teev nyiaj hli uas koj kos npe, los sis pov thawj tias them hauv tsev txhab nyiaj (bank), { $keep-years } xyoo.
    .point-4 = Yuav tsum muaj tsawg kawg { $age } xyoo.
    .unknown-1 = Cov cai txog ntawv cog lus, nom kuaj haujlwm thiab nyiaj hli yog xyoo { $rules } li. Muaj ib tsab cai tshiab dua xyoo { $newer } txog haujlwm nuv ntses. Peb tsis paub tias nws hloov dab tsi.

# en: a9acc7a1
law-palermo-child = United Nations daim ntawv sib cog lus tiv thaiv kev lag luam tib neeg (Palermo Protocol; ພິທີສານປາແລັກໂມ), article 3
    .about = Ib daim ntawv sib cog lus ntawm ntau lub teb chaws uas hais tias dab tsi yog kev lag luam tib neeg.
    .point-1 = Yog ib tug neeg raug dag, raug yuam los sis raug hem, los sis lwm tus siv nws qhov tsis muaj zog, txawm tias nws tau hais tias kam los tsis suav.
    .point-2 = Kev cai lij choj Los Tsuas suav tias kev nrhiav ib tug uas tsis tau txog { $age } xyoo mus siv thiab tsim txom kom tau nyiaj yog kev lag luam tib neeg, txawm tsis muaj kev dag los sis kev yuam.
    .unknown-1 = Cov lus piav txog kev cai lij choj Los Tsuas yog xyoo { $told } li. Peb tsis paub tias hnub no kev cai lij choj hais li cas.

## Wages: what work is paid - by law, as people told it, or as it was falsely promised.

# en: 96888858
wage-th-2025 = Nyiaj hli tsawg tshaj (minimum wage) hauv Thaib teb
    .about = Qhov tsawg tshaj uas tus tswv haujlwm yuav tsum them rau ib hnub haujlwm. Txhua lub xeev tsis sib xws, thiab peb lub moos (ອຳເພີ) muaj lawv li nyiaj. Daim no siv txij xyoo { $from } los.
    .point-1 = Hauv Bangkok, cov nyiaj qhia ntawm no siv txij xyoo { $changed } los.
    .point-2 = Hauv cov chaw lom zem, thiab hauv cov tsev so (hotel) hom 2, 3 thiab 4 (nug lub tsev so tias nws yog hom twg), nws yog { $hotels } ib hnub thoob Thaib teb txij xyoo { $changed } los.
    .point-3 = Peb nrhiav tsis tau ib qho hloov rau xyoo { $newer }. Tiam sis tej zaum muaj ib qho uas peb tsis paub.

# en: 9638918b
wage-la-2024 = Nyiaj hli tsawg tshaj (minimum wage) hauv Los Tsuas
    .about = Qhov tsawg tshaj uas tus tswv haujlwm yuav tsum them rau ib lub hlis haujlwm. Nws siv txij xyoo { $from } los.
    .point-1 = Neeg ua haujlwm uas tsis muaj txuj ci tshwj xeeb kuj tau { $allowance } pab rau kev noj kev nyob. Peb paub qhov no los ntawm ib tsab ntawv xov xwm xwb.

# en: 7f7584d4
wage-kr-2026 = Nyiaj hli tsawg tshaj (minimum wage) hauv Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) xyoo { $year }
    .about = Qhov tsawg tshaj uas tus tswv haujlwm yuav tsum them, rau ib teev thiab rau ib hlis. Ib hlis suav ua { $hours } teev haujlwm.

# en: 34e57a35
wage-kr-2025 = Nyiaj hli tsawg tshaj (minimum wage) hauv Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) xyoo { $year }
    .about = Qhov tsawg tshaj uas tus tswv haujlwm yuav tsum them xyoo ntawd, rau ib teev thiab rau ib hlis. Tam sim no tsis siv lawm. Koj siv tau nws kuaj nyiaj hli xyoo ntawd.

# en: 5d767fde
wage-kr-2024 = Nyiaj hli tsawg tshaj (minimum wage) hauv Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) xyoo { $year }
    .about = Qhov tsawg tshaj uas tus tswv haujlwm yuav tsum them xyoo ntawd, rau ib teev thiab rau ib hlis. Tam sim no tsis siv lawm. Koj siv tau nws kuaj nyiaj hli xyoo ntawd.

# en: 696cee90
wage-kr-lao-reported = Neeg ua haujlwm Los Tsuas hauv Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) tau nyiaj npaum li cas, raws li xov xwm hais
    .about = Qhov no yog xov xwm hais. Nws tsis yog nyiaj hli tsawg tshaj raws kev cai lij choj. Tsis paub tseeb tias koj yuav tau npaum no.
    .point-1 = Thawj cov nyiaj yog xyoo { $first } li.
    .point-2 = Tus kawg yog xyoo { $second } li. Tsab xov hais tias nyiaj hli pib ntawm npaum ntawd.

# en: 92b9f569
wage-jp-2025 = Nyiaj ib teev uas lawv hais kom them hauv Nyij Pooj (ຍີ່ປຸ່ນ)
    .about = Ib pab nom sab laj hais txog nws thaum xyoo { $decided } rau lub xyoo ua haujlwm { $year }, ua qhov nruab nrab ntawm tag nrho Nyij Pooj. Nws ntau dua yav ntej { $more }. Nws tsis yog kev cai lij choj.
    .point-1 = Txhua lub prefecture (ib cheeb tsam hauv Nyij Pooj, zoo li ib lub xeev) muaj nws li nyiaj hli tsawg tshaj. Peb tsis paub cov nyiaj no.

# en: b72f83ea
wage-th-lao-reported = Neeg ua haujlwm Los Tsuas hauv Thaib teb tau nyiaj npaum li cas, raws li lawv hais
    .about = Ib tsab xov hauv xov tooj cua xyoo { $told } hais tias neeg ua haujlwm ntawm ib lub zos tau nyiaj npaum li cas hauv Thaib teb. Nws tsis yog nyiaj hli tsawg tshaj raws kev cai lij choj.
    .point-1 = Qhov no yog ib lub zos xwb. Peb tsis paub tias lwm tus tau npaum li cas.

# en: a976a15d
wage-th-lao-promised = Nyiaj uas luag dag cog lus rau haujlwm hauv Thaib teb
    .about = Hauv ib rooj plaub lag luam tib neeg xyoo { $case } luag cog lus tias yuav them npaum no. Cov lus cog ntawd tsis yog tiag.
    .point-1 = Nws tsis yog ib tug nyiaj txawv: neeg ua haujlwm ntawm ib lub zos qhia thaum xyoo { $told } tias lawv tau kwv yees li { $earned } ib hlis tiag. Yog li ntawd, txawm nyiaj hli zoo li ib txwm, tsis qhia tias cov lus caw yog tiag.
