# Hotlines: names, operators and what each line helps with, for all countries.

## Lao PDR

# en: 83d46a8b
hotline-la-1362 = Koom Haum Poj Niam Los Tsuas tus xov tooj pab poj niam thiab me nyuam yaus
    .operator = Koom Haum Poj Niam Los Tsuas (Lao Women's Union; ສະຫະພັນແມ່ຍິງລາວ), lub chaw sab laj thiab tiv thaiv poj niam thiab me nyuam yaus
    .about = Rau poj niam thiab me nyuam yaus uas raug ntaus, raug tsim txom, los sis raug kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg): muaj neeg mloog thiab sab laj. Lub Koom Haum hais tias nws pab txhua tus, tsis hais poj niam los txiv neej. Tsuas muaj ib qho ntaub ntawv, kwv yees li xyoo { $printed }, luam tus xov tooj no, thiab cov sij hawm yog xyoo { $hours-date } li, hais txog lub caij muaj COVID-19. Peb tsis paub xyov cov sij hawm puas tseem zoo li ntawd, thiab tsis paub xyov puas hu dawb.

# en: 04e49c29
hotline-la-1554 = Koom Haum Hluas Los Tsuas tus xov tooj pab me nyuam yaus thiab cov hluas
    .operator = Koom Haum Hluas Los Tsuas (Lao People's Revolutionary Youth Union; ຊາວໜຸ່ມປະຊາຊົນປະຕິວັດລາວ), UNICEF pab
    .about = Rau me nyuam yaus thiab cov hluas uas muaj kev txhawj, los sis xav tau kev tiv thaiv: muaj neeg mloog thiab sab laj. Cov sij hawm thiab cov lus yog xyoo { $told } li. Peb tsis paub xyov puas tseem zoo li ntawd.

# en: eb0cff4e
hotline-la-1191 = Tub ceev xwm, Los Tsuas
    .operator = Ministry of Public Security (ກະຊວງປ້ອງກັນຄວາມສະຫງົບ)
    .about = Hu tub ceev xwm hauv Los Tsuas thaum muaj xwm txheej ceev. Qee daim ntawv muaj ib tus xov tooj luv dua rau Los Tsuas. Cov ntaub ntawv peb nyeem tsis hais li ntawd: tus ntawd yog tus xov tooj hu tub ceev xwm hauv Thaib teb.

# en: a9d8c73e
hotline-la-1195 = Tsheb thauj neeg mob, Los Tsuas
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu tsheb thauj neeg mob hauv Los Tsuas. Tsis muaj ntaub ntawv hais tias tsheb puas mus sab nraum cov nroog loj. Peb tsis paub sij hawm, thiab tsis paub xyov puas hu dawb.

# en: 8e060926
hotline-la-1190 = Neeg tua hluav taws, Los Tsuas
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu cov neeg tua hluav taws hauv Los Tsuas. Peb tsis paub sij hawm, thiab tsis paub xyov puas hu dawb.

# en: 9214b124
hotline-la-tourist-police-vte = Tub ceev xwm rau neeg ncig teb chaws (tourist police), Vientiane
    .operator = Tub ceev xwm rau neeg ncig teb chaws (ຕຳຫຼວດທ່ອງທ່ຽວ), Vientiane
    .about = Tub ceev xwm rau neeg txawv teb chaws uas tuaj ncig Vientiane. Cov ntaub ntawv tsis muaj hnub. Ib lub tuam txhab coj neeg ncig luam lwm tus xov tooj thaum xyoo { $other-year }. Peb tsis paub sij hawm thiab hais hom lus twg.

# en: 01122557
hotline-la-iom = IOM lub hoob kas hauv Los Tsuas
    .operator = International Organization for Migration (IOM)
    .about = IOM pab cov neeg tsiv chaw (neeg uas mus nyob los sis mus ua haujlwm lwm qhov) thiab tiv thaiv kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg). Tus no yog hoob kas tus xov tooj, tsis yog tus hu rau xwm txheej ceev. Tus xov tooj no yog kwv yees li xyoo { $printed } li. Peb tsis paub sij hawm.

# en: 1a3f3f96
hotline-la-emb-cn = Hoob kas sawv cev Suav teb (ສະຖານທູດຈີນ) hauv Los Tsuas
    .operator = Embassy of China, Vientiane
    .about = Rau pej xeem Suav teb nyob hauv Los Tsuas: kev pab consular (ib lub teb chaws kev pab rau nws cov pej xeem nyob txawv teb chaws). Cov lwm tus xov tooj: thawj tus yog Suav teb lub consulate (ສະຖານກົງສູນ) hauv Luang Prabang. Tus ob yog ib tus xov tooj hauv Suav teb rau pej xeem Suav teb nyob txhua lub teb chaws, nruab hnub thiab hmo ntuj. Cov xov tooj no los ntawm ib daim luam ntawm tsab ntawv tshaj tawm, kwv yees li xyoo { $printed }.

# en: 6847c66e
hotline-la-emb-kr = Hoob kas sawv cev Kaus Lim Qab Teb (ສະຖານທູດເກົາຫຼີໃຕ້) hauv Los Tsuas
    .operator = Embassy of the Republic of Korea, Vientiane
    .about = Rau pej xeem Kaus Lim Qab Teb nyob hauv Los Tsuas: kev pab consular (ib lub teb chaws kev pab rau nws cov pej xeem nyob txawv teb chaws). Lwm tus xov tooj yog chav consular. Daim ntaub ntawv luam ntau kab xov tooj ntxiv rau ob tus no. Nws yog kwv yees li xyoo { $printed } li thiab tsis qhia sij hawm.

## Thailand

# en: f896d21a
hotline-th-191 = Tub ceev xwm, Thaib teb
    .operator = Royal Thai Police (tub ceev xwm Thaib)
    .about = Hu tub ceev xwm hauv Thaib teb thaum muaj xwm txheej ceev. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Ceev faj ntawm ciam teb: hauv Phab Mab (Myanmar), tib tus xov tooj no yog neeg tua hluav taws.

# en: 303e8079
hotline-th-1669 = Tsheb thauj neeg mob, Thaib teb
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu kom tau kev kho mob los sis tsheb thauj neeg mob hauv Thaib teb. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Peb tsis paub xyov puas hu dawb.

# en: 4953ab94
hotline-th-199 = Neeg tua hluav taws, Thaib teb
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu cov neeg tua hluav taws hauv Thaib teb. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Ceev faj ntawm ciam teb: hauv Phab Mab (Myanmar), tib tus xov tooj no yog tub ceev xwm.

# en: 0666ff09
hotline-th-1155 = Tub ceev xwm rau neeg ncig teb chaws (tourist police), Thaib teb
    .operator = Tourist Police Bureau, Thaib teb
    .about = Tub ceev xwm rau neeg txawv teb chaws nyob hauv Thaib teb. Lus Nplog tsis nyob hauv daim ntawv teev cov lus xyoo { $languages-year }. Ib tsab ntawv xov xwm uas tsis muaj hnub pom tias hu los tsis muaj neeg teb. Kuj muaj ib lub app, "Tourist Police I Lert U".

# en: 6bed51e5
hotline-th-1300 = Chaw pab pej xeem (Social Assistance Centre), Thaib teb
    .operator = Ministry of Social Development and Human Security, Thaib teb
    .about = Pab txog kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg), kev ntaus kev tsim txom thiab neeg ploj, rau me nyuam yaus thiab. Pab neeg Thaib thiab neeg txawv teb chaws uas nyob hauv Thaib teb. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Thaum xyoo { $app-year } lub chaw no kuj muaj ib lub app, PROTECT-U.

# en: 34810067
hotline-th-1546 = Tus xov tooj tiv thaiv neeg ua haujlwm, Thaib teb
    .operator = Department of Labour Protection and Welfare, Ministry of Labour, Thaib teb
    .about = Qhia lawv txog kev tsis them nyiaj hli, kev yuam ua haujlwm (haujlwm uas luag yuam koj ua), los sis nug txog koj cov cai ua haujlwm. Lub chaw no hais tias nws pab neeg ua haujlwm Thaib thiab neeg txawv teb chaws ib yam nkaus. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Peb tsis paub sij hawm.

# en: 3a9fba1c
hotline-th-1506 = Ministry of Labour tus xov tooj, Thaib teb
    .operator = Ministry of Labour (tsoom fwv Thaib fab haujlwm)
    .about = Qhia txog kev tsis ncaj ncees hauv haujlwm, thiab nug txog koj cov cai ua haujlwm. Tej zaum yuav muaj suab kom koj nias cov lej, thiab cov lej hloov tau. Cov ntaub ntawv peb nyeem yog xyoo { $first-year } thiab xyoo { $last-year }, thiab tsis qhia sij hawm. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: bc09e39e
hotline-th-1694 = Tus xov tooj txog haujlwm rau neeg txawv teb chaws, Thaib teb
    .operator = Department of Employment (ກົມຈັດຫາງານ), Ministry of Labour, Thaib teb
    .about = Nug txog ntawv tso cai ua haujlwm (cov ntawv uas pub koj ua haujlwm) thiab txog koj cov cai ua haujlwm. Cov sij hawm yog xyoo { $hours-year } li. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Thaum xyoo { $lao-year } lub chaw no hais tias neeg Los Tsuas hu tuaj siv lus Thaib tau.

## Viet Nam

# en: dff76e74
hotline-vn-111 = Tus xov tooj tiv thaiv kev lag luam tib neeg thiab pab me nyuam yaus, Nyab Laj
    .operator = Ministry of Health of Viet Nam (tsoom fwv Nyab Laj fab kev noj qab haus huv), IOM (International Organization for Migration) pab
    .about = Pab txog kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) thiab pab me nyuam yaus uas xav tau kev tiv thaiv. Lawv kuj qhia tau koj tias lwm tus twg pab tau. Lawv kaw suab cia thaum neeg hu tuaj. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 087fa9ea
hotline-vn-113 = Tub ceev xwm, Nyab Laj
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu tub ceev xwm hauv Nyab Laj thaum muaj xwm txheej ceev. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: ba32f694
hotline-vn-114 = Neeg tua hluav taws thiab cawm neeg, Nyab Laj
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu cov neeg tua hluav taws thiab cawm neeg hauv Nyab Laj. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: c2a14857
hotline-vn-115 = Tsheb thauj neeg mob, Nyab Laj
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu tsheb thauj neeg mob hauv Nyab Laj. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

## China

# en: 483c3f70
hotline-cn-110 = Tub ceev xwm, Suav teb
    .operator = Tub ceev xwm Suav teb
    .about = Hu tub ceev xwm hauv Suav teb thaum muaj xwm txheej ceev. Muaj neeg hais lus As Kiv hauv qee lub nroog loj xwb. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Ib lub website rau neeg ncig teb chaws hais tias tej zaum SIM txawv teb chaws hu tsis tau tus no.

# en: dcb6ff03
hotline-cn-120 = Tsheb thauj neeg mob, Suav teb
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu tsheb thauj neeg mob hauv Suav teb. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 3a62c67e
hotline-cn-119 = Neeg tua hluav taws, Suav teb
    .operator = Cov ntaub ntawv peb nyeem tsis hais
    .about = Hu cov neeg tua hluav taws hauv Suav teb. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: dd0c66d2
hotline-cn-12367 = Tus xov tooj nug txog kev nkag teb chaws (immigration), Suav teb
    .operator = National Immigration Administration, Suav teb
    .about = Nug txog kev nkag mus thiab kev nyob hauv Suav teb. Nws qhia xov xwb; tsis yog tus hu rau xwm txheej ceev. Ib tsab ntawv xov xwm hais tias nyob txawv teb chaws los hu tau, tiam sis tsis qhia hu li cas. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

## Malaysia

# en: 9811d1f4
hotline-my-999 = Tub ceev xwm, tsheb thauj neeg mob thiab neeg tua hluav taws, Malaysia
    .operator = Malaysian Emergency Response Services
    .about = Tib tus xov tooj hu tub ceev xwm, tsheb thauj neeg mob los sis neeg tua hluav taws hauv Malaysia. Ib tsab xov xyoo { $sim-year } hais tias lub xov tooj yuav tsum muaj SIM uas siv tau. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 378f2e6e
hotline-my-15999 = Talian Kasih, Malaysia
    .operator = Ministry of Women, Family and Community Development, Malaysia
    .about = Ib tus xov tooj rau poj niam thiab me nyuam yaus: pab thaum raug ntaus raug tsim txom, thiab muaj neeg mloog thiab sab laj. Tus xov tooj WhatsApp luam raws li siv hauv Malaysia xwb. Tsis muaj ntaub ntawv qhia tias hais hom lus twg, thiab tsis muaj ib daim hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: ff816b3e
hotline-my-mapo = Tus xov tooj tiv thaiv kev lag luam tib neeg, Malaysia
    .operator = Lub rooj sab laj tiv thaiv kev lag luam tib neeg thiab kev nyiag thauj neeg hla ciam teb (MAPO), Ministry of Home Affairs, Malaysia
    .about = Qhia txog kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) los sis kev nyiag thauj neeg (nyiag coj neeg hla ciam teb kom tau nyiaj). Cov sij hawm yog xyoo { $hours-year } li; lwm lub sij hawm muaj suab kaw tseg. Tej zaum tam sim no lub chaw no muaj lwm lub npe. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

## South Korea

# en: a9faf634
hotline-kr-112 = Tub ceev xwm, Kaus Lim Qab Teb
    .operator = Tub ceev xwm Kaus Lim (Korean National Police)
    .about = Hu tub ceev xwm hauv Kaus Lim Qab Teb thaum muaj xwm txheej ceev. Tus neeg txhais lus (tus uas txhais lus rau koj) tuaj koom hauv xov tooj tau. Peb tsis paub txhais hom lus twg. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: abf5d9de
hotline-kr-119 = Neeg tua hluav taws thiab tsheb thauj neeg mob, Kaus Lim Qab Teb
    .operator = Cov neeg tua hluav taws thiab pab xwm txheej ceev, Kaus Lim Qab Teb
    .about = Hu cov neeg tua hluav taws los sis tsheb thauj neeg mob hauv Kaus Lim Qab Teb. Tus neeg txhais lus (tus uas txhais lus rau koj) tuaj koom hauv xov tooj tau. Peb tsis paub txhais hom lus twg. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 7fbaba73
hotline-kr-1345 = Immigration Contact Center, Kaus Lim Qab Teb
    .operator = Ministry of Justice (tsoom fwv fab kev cai lij choj), Kaus Lim Qab Teb
    .about = Nug txog koj kev nyob, kev cai lij choj thiab koj cov cai ua haujlwm, muaj tus neeg txhais lus (tus uas txhais lus) thiab. Lawv txuas tau koj mus rau lub hoob kas uas pab thaum tsis them nyiaj hli los sis raug tsim txom. Muaj { $languages } hom lus; tom qab { $evening } teev tsaus ntuj tsuas muaj lus Kaus Lim, As Kiv thiab Suav xwb; tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Lub website ntawm ib cheeb tsam qhia kev hu txawv teb chaws tuaj; peb tsis tau sim.

# en: aca5414d
hotline-kr-danuri = Danuri Helpline, Kaus Lim Qab Teb
    .operator = Danuri Helpline, tsoom fwv Kaus Lim Qab Teb them nyiaj
    .about = Rau poj niam tsiv tuaj, poj niam thiab txiv neej uas tuaj yuav txij nkawm, thiab tsev neeg uas muaj ntau haiv neeg: pab thaum raug ntaus raug tsim txom, sab laj, thiab muaj neeg txhais lus. Tsuas yog tus no sab nraum Los Tsuas uas peb pom lus Nplog hauv daim ntawv teev cov lus. Phau ntawv qhia uas luam tus no tsis muaj hnub. Ib lub nroog lub website qub xyoo { $other-year } luam lwm tus xov tooj.

# en: 7e963716
hotline-kr-hug = Chaw sab laj rau neeg ua haujlwm txawv teb chaws (HUG Korea)
    .operator = Ministry of Employment and Labor thiab HRD Korea, Kaus Lim Qab Teb
    .about = Sab laj thaum tsis them nyiaj hli thiab txog koj cov cai ua haujlwm, muaj tus neeg txhais lus (tus uas txhais lus) thiab. Ib qho ntaub ntawv hais tias muaj { $languages } hom lus tiam sis tsis qhia hom twg; tsis muaj ib qho hais tias muaj neeg paub lus Nplog teb xov tooj. Cov sij hawm yog xyoo { $hours-year } li.

# en: 193d03ec
hotline-kr-1577-1701 = Chaw pab cov neeg raug kev txhaum cai, Kaus Lim Qab Teb
    .operator = Daim ntaub ntawv peb nyeem tsis hais
    .about = Pab thiab sab laj txog kev cai lij choj rau cov neeg raug ntaus raug tsim txom los sis raug lwm yam txhaum cai. Tsuas muaj ib qho ntaub ntawv, kwv yees li xyoo { $printed }, luam tus xov tooj no. Nws tsis qhia sij hawm los sis hom lus. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 15721f72
hotline-kr-bbb = BBB Korea, neeg txhais lus hauv xov tooj
    .operator = BBB Korea
    .about = Muaj neeg txhais lus rau koj hauv xov tooj. Daim ntaub ntawv tsis teev cov lus, yog li ntawd peb tsis paub xyov puas muaj lus Nplog. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: a76f980c
hotline-kr-lao-embassy = Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) hauv Seoul
    .operator = Embassy of the Lao PDR, Kaus Lim Qab Teb
    .about = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws). Daim ntaub ntawv luam ib tus xov tooj thib ob: tib cov lej, tiam sis tus lej kawg loj dua ib. Nws yog kwv yees li xyoo { $printed } li. Peb tsis paub sij hawm, thiab tsis paub nyob sab nraum Kaus Lim Qab Teb yuav hu li cas.

## Japan

# en: c3fbccfd
hotline-jp-110 = Tub ceev xwm, Nyij Pooj
    .operator = Tub ceev xwm Nyij Pooj
    .about = Hu tub ceev xwm hauv Nyij Pooj thaum muaj xwm txheej ceev. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: d7f00dd4
hotline-jp-119 = Neeg tua hluav taws thiab tsheb thauj neeg mob, Nyij Pooj
    .operator = Cov neeg tua hluav taws thiab tsheb thauj neeg mob, Nyij Pooj
    .about = Hu cov neeg tua hluav taws los sis tsheb thauj neeg mob hauv Nyij Pooj. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 6e46e717
hotline-jp-8103 = Tub ceev xwm tus xov tooj txog kev tsim txom txog kev sib deev, Nyij Pooj
    .operator = National Police Agency, Nyij Pooj
    .about = Rau cov neeg raug yuam deev los sis raug tsim txom txog kev sib deev: tus xov tooj no txuas koj mus rau tub ceev xwm hauv koj lub prefecture (ib cheeb tsam hauv Nyij Pooj, zoo li ib lub xeev). Cov sij hawm hauv txhua lub prefecture tsis sib xws. Daim ntaub ntawv yog xyoo { $printed } li. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 31858b9e
hotline-jp-fric = Chaw qhia txog kev nkag teb chaws (immigration), Nyij Pooj
    .operator = Immigration Services Agency of Japan
    .about = Neeg txawv teb chaws uas nyob hauv Nyij Pooj nug tau txog kev nkag teb chaws thiab kev nyob. Lwm tus xov tooj yog rau xov tooj hauv internet thiab rau neeg hu txawv teb chaws tuaj; daim ntaub ntawv luam tus no tsis muaj Nyij Pooj tus lej teb chaws. Lus Nplog tsis nyob hauv daim ntawv teev cov lus xyoo { $printed }.

# en: 24d9dd25
hotline-jp-dv-plus = DV Hotline Plus, Nyij Pooj
    .operator = Cabinet Office of Japan (tsoom fwv Nyij Pooj)
    .about = Rau cov neeg raug tus txij nkawm los sis tsev neeg ntaus los sis tsim txom. Cov ntaub ntawv peb nyeem yog xyoo { $printed } li thiab hais tsis sib xws: ib qho hais tias muaj lwm hom lus hauv xov tooj, ib qho hais tias sau ntawv tham (chat) xwb. Tsis muaj ib qho hais txog lus Nplog.

# en: 638e457d
hotline-jp-lao-embassy = Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ) hauv Tokyo
    .operator = Embassy of the Lao PDR, Nyij Pooj
    .about = Rau pej xeem Los Tsuas: kev pab consular (koj lub teb chaws kev pab thaum koj nyob txawv teb chaws). Tsuas luam cov sij hawm ntawm lub chaw visa xwb: hnub zwj hli txog hnub zwj kuab (ວັນຈັນ txog ວັນສຸກ), ob peb teev yav sawv ntxov thiab yav tav su. Peb tsis paub sij hawm teb xov tooj, thiab tsis paub nyob sab nraum Nyij Pooj yuav hu li cas.

## Cambodia

# en: 7cf7831a
hotline-kh-117 = Tub ceev xwm, Cambodia (ກຳປູເຈຍ)
    .operator = National Police of Cambodia
    .about = Hu tub ceev xwm hauv Cambodia (ກຳປູເຈຍ) thaum muaj xwm txheej ceev. Thaum xyoo { $since } lawv tsim tus xov tooj no rau cov neeg raug kaw tsis raug cai los sis raug tsim txom; lawv kuj txais xov txog kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg). Xov tooj tsis muaj nyiaj lawm los hu tau. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 52036c5c
hotline-kh-119 = Tsheb thauj neeg mob, Cambodia (ກຳປູເຈຍ)
    .operator = Daim ntaub ntawv peb nyeem tsis hais
    .about = Hu tsheb thauj neeg mob hauv Cambodia (ກຳປູເຈຍ). Tsuas muaj ib qho ntaub ntawv luam tus xov tooj no. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: b0a7ac70
hotline-kh-118 = Neeg tua hluav taws, Cambodia (ກຳປູເຈຍ)
    .operator = Daim ntaub ntawv peb nyeem tsis hais
    .about = Hu cov neeg tua hluav taws hauv Cambodia (ກຳປູເຈຍ). Tsuas muaj ib qho ntaub ntawv luam tus xov tooj no. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: e03f6dc5
hotline-kh-1280 = Child Helpline Cambodia
    .operator = Child Helpline Cambodia, ib lub koom haum pab neeg (tsis yog tsoom fwv)
    .about = Rau me nyuam yaus thiab cov hluas txog { $age } xyoo: muaj neeg mloog thiab sab laj, txog kev lag luam tib neeg (muag neeg, los sis dag thiab yuam neeg) thiab. Lwm tus xov tooj yog lub hoob kas. Cov ntaub ntawv tsis muaj hnub. Cov no tsis qhia tias hais hom lus twg, thiab tsis muaj ib qho hais tias muaj neeg paub lus Nplog teb xov tooj.

## Myanmar

# en: 09865645
hotline-mm-199 = Tub ceev xwm, Phab Mab (Myanmar)
    .operator = Myanmar Police Force
    .about = Hu tub ceev xwm hauv Phab Mab (Myanmar) thaum muaj xwm txheej ceev. Tsuas muaj ib qho ntaub ntawv luam tus xov tooj no. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Ceev faj ntawm ciam teb: hauv Thaib teb, tib tus xov tooj no yog neeg tua hluav taws.

# en: 0ca3ff2e
hotline-mm-192 = Tsheb thauj neeg mob, Phab Mab (Myanmar)
    .operator = Daim ntaub ntawv peb nyeem tsis hais
    .about = Hu tsheb thauj neeg mob hauv Phab Mab (Myanmar). Tsuas muaj ib qho ntaub ntawv luam tus xov tooj no. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj.

# en: 547d9a8c
hotline-mm-191 = Neeg tua hluav taws, Phab Mab (Myanmar)
    .operator = Daim ntaub ntawv peb nyeem tsis hais
    .about = Hu cov neeg tua hluav taws hauv Phab Mab (Myanmar). Tsuas muaj ib qho ntaub ntawv luam tus xov tooj no. Tsis muaj ntaub ntawv hais tias muaj neeg paub lus Nplog teb xov tooj. Ceev faj ntawm ciam teb: hauv Thaib teb, tib tus xov tooj no yog tub ceev xwm.
