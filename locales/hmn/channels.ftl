# Channels: the legal ways to work in Thailand and South Korea, their steps, rules, papers and what we do not know

# en: a77b6819
channel-th-mou-basis = Los Tsuas thiab Thaib teb kev sib cog lus txog haujlwm
    .about = Los Tsuas thiab Thaib teb tau sib cog lus txog ib txoj kev raug cai mus ua haujlwm hauv Thaib teb. Neeg hu ua MoU: ib daim ntawv sib cog lus ntawm ob lub tsoom fwv.
    .point-1 = Thawj daim ntawv sib cog lus yog xyoo { $first }. Thaum xyoo { $said } sab Los Tsuas hais tias daim no hais txog haujlwm xwb, thiab tias yuav ntxiv kev tiv thaiv neeg thiab kev cob qhia.
    .point-2 = Ob lub teb chaws cov nom loj saib haujlwm tau kos npe rau ib daim ntawv tshiab thaum xyoo { $signed }. Daim no ntxiv txuj ci ua haujlwm, kev pab pej xeem thiab kev koom tes kawm.
    .unknown-1 = Peb tsis tau pom cov lus hauv cov ntawv sib cog lus. Yog li ntawd peb qhia tsis tau koj tias ib daim twg cog dab tsi rau neeg ua haujlwm.

# en: 5bd8db22
channel-th-mou-steps = Mus Thaib teb raws txoj kev MoU, ib kauj ruam zuj zus
    .about = Txoj kev MoU yog txoj kev raug cai mus ua haujlwm hauv Thaib teb uas ob lub tsoom fwv pom zoo. Tus tswv haujlwm Thaib thov neeg ua haujlwm, thiab ib lub tuam txhab Los Tsuas uas muaj ntawv tso cai nrhiav neeg.
    .point-1 = Ua ntej koj them nyiaj, nug tias them rau dab tsi thiab leej twg teev tus nqi. Khaws txhua daim ntawv txais nyiaj thiab ib daim luam (ສຳເນົາ) ntawm txhua daim ntawv.
    .point-2 = Ua ntej koj kos npe, koj nug tau hoob kas haujlwm hauv koj lub moos los sis lub xeev (ຫ້ອງການແຮງງານ), los sis chaw qhia neeg ua haujlwm txawv teb chaws (MRC: qhov chaw uas taw qhia neeg mus ua haujlwm txawv teb chaws).
    .point-3 = Tso tus tswv haujlwm lub npe, chaw nyob thiab tus xov tooj cia rau koj tsev neeg.
    .step-1 = Tus tswv haujlwm Thaib mus thov hoob kas haujlwm Thaib hauv lub xeev kom tso cai txais neeg ua haujlwm. Ib nplooj website hais tias siv sij hawm kwv yees li { $approval } hnub.
    .step-2 = Tus tswv haujlwm daim ntawv thov xa mus rau sab Los Tsuas. Tus tswv haujlwm kos npe ntawm Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ).
    .step-3 = Ib lub tuam txhab Los Tsuas uas muaj ntawv tso cai nrhiav neeg ua haujlwm: kauj ruam no koj thov tau. Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) yuav tsum muab ib daim ntawv tso cai xa neeg ua haujlwm. Hais kom lawv muab ob daim ntawv no rau koj saib.
    .step-4 = Sab Los Tsuas sau daim ntawv teev npe, thiab hoob kas sawv cev kuaj. Nug saib puas muaj koj lub npe.
    .step-5 = Tus tswv haujlwm thov ntawv tso cai ua haujlwm rau koj, nrog daim ntawv teev npe thiab ntawv tuav pov hwm kho mob. Daim ntawv thov no hu ua BT 31.
    .step-6 = Koj tau koj lub visa thiab hla lub chaw hla ciam teb raug cai (ດ່ານ). Hauv Thaib teb muaj neeg taw qhia koj hauv ib lub chaw txais tos, thiab koj tau koj daim ntawv tso cai ua haujlwm.
    .rule-1 = Ntawv tso cai ua haujlwm siv tau { $first-years } xyoo. Txuas tau ib zaug ntxiv, { $more-years } xyoo.
    .rule-2 = Ib nplooj website ntawm tsoom fwv Los Tsuas hais tias thaum tas sij hawm, koj yuav tsum rov los Los Tsuas thiab pib dua tshiab. Nws hais kom rov los { $home-days } hnub ua ntej daim ntawv tso cai tas.
    .rule-3 = Kev cai lij choj Los Tsuas (Decree 245) hais tias koj yuav tsum muaj { $age } xyoo rov saud, noj qab haus huv, tsis raug tsev hais plaub txiav txim txhaum, thiab muaj ntawv cog lus ua haujlwm. Yuav tsum yog koj xav mus koj tus kheej: tsis pub leej twg yuam koj.
    .rule-4 = Tib tsab cai ntawd txwv tsis pub xa neeg mus pw nrog neeg kom tau nyiaj, los sis mus ua haujlwm uas txaus ntshai rau kev noj qab haus huv los sis txoj sia: xws li nrog tshuaj lom los sis khoom tawg, los sis nuv ntses hauv nkoj me.
    .rule-5 = Tuam txhab Los Tsuas yuav tsum muaj ntawv tso cai ntawm tsoom fwv fab haujlwm (ກະຊວງ), thiab yuav tsum ua dua tshiab txhua { $licence-years } xyoo. Hais kom lawv muab rau koj saib, thiab saib hnub.
    .rule-6 = Kev cai lij choj Thaib txij xyoo { $thai-law } los hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg ua haujlwm. Ib txoj cai Los Tsuas xyoo { $lao-rule } pub tuam txhab sau txog { $cap } feem pua (%) ntawm nyiaj hli. Ob txoj cai tsis sib xws, yog li ntawd peb hais tsis tau tias tus nqi twg yog.
    .unknown-1 = Cov kauj ruam hauv Thaib teb los ntawm ib lub tuam txhab thiab ib tsab xov luv. Peb nrhiav tsis tau daim ntawv ntawm tsoom fwv uas teev cov kauj ruam rau neeg ua haujlwm. Nug hoob kas haujlwm saib puas tseem zoo li no.
    .unknown-2 = Peb tsis muaj daim ntawv teev cov tuam txhab uas muaj ntawv tso cai hnub no. Qhia lub tuam txhab lub npe rau hoob kas haujlwm thiab nug txog nws.
    .unknown-3 = Peb tsis paub meej tias kev cai lij choj Thaib suav dab tsi yog nqi nrhiav haujlwm. Peb kuj tsis paub tias kev cai lij choj Los Tsuas xyoo { $new-law } txog kev nrhiav haujlwm tau hloov dab tsi.

# en: 2734eb3f
channel-th-mou-time = Txoj kev MoU siv sij hawm ntev npaum li cas
    .about = Xav tias yuav siv ntau lub lim tiam los sis ntau lub hlis, tsis yog ob peb hnub.
    .point-1 = Thaib lub Department of Employment (ກົມຈັດຫາງານ) hais tias nws siv { $office-from } txog { $office-to } hnub los saib tus tswv haujlwm daim ntawv thov.
    .point-2 = Thaum xyoo { $wrote } ib lub tuam txhab Thaib sau tias { $company-from } txog { $company-to } hnub ua haujlwm, suav txij thaum tus tswv haujlwm daim ntawv thov tau kev pom zoo. Hnub ua haujlwm ntev dua, vim tsis suav hnub so.
    .point-3 = Yog muaj neeg hais rau koj tias sai dua ntawd ntau, nug tias ua li cas, thiab thaum koj mus koj yuav muaj cov ntaub ntawv twg.
    .unknown-1 = Thawj tus lej tsis muaj hnub. Tus lej ob los ntawm ib lub tuam txhab, thiab yog rau cov neeg ua haujlwm uas rov qab mus raws txoj kev MoU.
    .unknown-2 = Peb tsis paub tias sab Los Tsuas siv sij hawm ntev npaum li cas, los sis cov lej no puas suav sab Los Tsuas lawm.

# en: 5a1e9441
channel-th-mou-contract-rules = Ua haujlwm hauv Thaib teb nrog ntawv tso cai MoU
    .about = Koj daim ntawv tso cai khi nrog koj txoj haujlwm. Koj tus tswv haujlwm kuj muaj tej yam nws yuav tsum ua.
    .point-1 = Khaws koj cov ntaub ntawv koj tus kheej. Khaws ib daim luam (ສຳເນົາ) ntawm koj daim ntawv cog lus ua haujlwm, thiab thaij duab cia hauv koj lub xov tooj.
    .point-2 = Yog lawv tsis muab daim luam ntawm daim ntawv cog lus rau koj, los sis muaj neeg txeeb koj cov ntaub ntawv cia, koj nug tau Thaib tus xov tooj tiv thaiv neeg ua haujlwm: { $labour }.
    .rule-1 = Koj ua haujlwm tau rau tus tswv haujlwm thiab hauv qhov chaw uas sau hauv koj daim ntawv tso cai xwb. Koj hloov tsis tau raws li koj siab nyiam.
    .rule-2 = Tus tswv haujlwm yuav tsum qhia hoob kas Thaib tsis pub tshaj { $report-days } hnub thaum koj pib los sis tawm haujlwm. Ib tsab xov hais tias { $report-mou } hnub rau cov uas pib raws txoj kev MoU.
    .rule-3 = Tus tswv haujlwm yuav tsum muab ib daim luam ntawm koj daim ntawv cog lus rau koj. Tsab xov hais txog nyiaj nplua { $fine }.
    .rule-4 = International Labour Organization (ILO) sau tias kev cai lij choj Thaib kom muaj ntawv cog lus sau ua koj hom lus.
    .rule-5 = Ib tsab kev cai lij choj Thaib xyoo { $papers-law } hais tias leej twg txeeb neeg ua haujlwm daim ntawv tso cai los sis cov ntaub ntawv tseem ceeb cia, yog txhaum cai. Tsab cai no tau hloov thaum xyoo { $changed }, yog li ntawd nug tias tam sim no yog li cas.
    .rule-6 = Ib lub tuam txhab Thaib hais tias tus tswv haujlwm yuav tsum them koj txoj kev los tsev thaum daim ntawv cog lus MoU tas ua ntej sij hawm.
    .unknown-1 = Feem coob ntawm cov nplooj ntawv no tsis muaj hnub. Nug hoob kas haujlwm Thaib tias tam sim no yog li cas.
    .unknown-2 = Peb tsis tau pom ib txoj kev cai lij choj uas hais tias leej twg them txoj kev los tsev. Nug ua ntej koj kos npe, thiab kom lawv sau cov lus teb rau hauv daim ntawv cog lus.

# en: 650e51ce
channel-th-change-employer = Hloov tus tswv haujlwm hauv Thaib teb
    .about = Tej zaum hloov tau, tiam sis peb tsis paub meej txog cov cai. Nug ua ntej koj tawm ib txoj haujlwm.
    .step-1 = Yog koj raug kev txaus ntshai, nrhiav kev pab ua ntej. Koj hu tau rau { $help }.
    .step-2 = Ua ntej koj tawm txoj haujlwm, nug hoob kas haujlwm Thaib (ຈັດຫາງານ) tias vim li cas thiaj hloov tau thiab koj muaj sij hawm npaum li cas. Koj hu tau rau { $office }.
    .step-3 = Sau hnub thiab qhov uas lub hoob kas qhia koj. Khaws daim luam ntawm koj daim ntawv tso cai thiab koj daim ntawv cog lus.
    .step-4 = Tsis txhob pib ua haujlwm lwm qhov ua ntej lub hoob kas hais tias koj ua tau.
    .rule-1 = Txij xyoo { $law } los, kev cai lij choj tsis kom thov kev tso cai hloov tus tswv haujlwm, qhov chaw ua haujlwm los sis hom haujlwm lawm. Tiam sis yuav tsum qhia qhov hloov rau lub hoob kas.
    .rule-2 = Thaum xyoo { $decided } Thaib pab nom loj (ຄະນະລັດຖະມົນຕີ) pub qee cov neeg ua haujlwm muaj sij hawm ntau dua los nrhiav haujlwm tshiab: { $months-new } lub hlis, tsis yog { $months-old } lub hlis. Qhov no yog rau cov ntawv tso cai uas tas xyoo { $permit-end }.
    .rule-3 = Cov tuam txhab Thaib hais tias neeg ua haujlwm MoU hloov tsis tau tus tswv haujlwm raws li siab nyiam.
    .unknown-1 = Peb nrhiav tsis tau daim ntawv ntawm tsoom fwv uas teev tias hnub no vim li cas thiaj hloov tau thiab muaj sij hawm ntev npaum li cas.
    .unknown-2 = Kev cai lij choj thiab cov tuam txhab hais tsis sib xws txog neeg ua haujlwm MoU. Nug lub hoob kas txog koj daim ntawv tso cai.

# en: ce33dae3
channel-th-registration-2025-26 = Txuas ntaub ntawv hauv Thaib teb (hnub kawg uas peb paub: xyoo { $until })
    .about = Lub caij no, cov neeg ua haujlwm ntawm Los Tsuas, Phab Mab (Myanmar) thiab Nyab Laj uas twb nyob hauv Thaib teb lawm txuas tau lawv cov ntaub ntawv. Suav tias kaw lawm, txog thaum koj tau nug.
    .point-1 = Thaib pab nom loj (ຄະນະລັດຖະມົນຕີ) txiav txim txog qhov no thaum xyoo { $opened }. Cov xov hais tias hnub kawg tau txav ntawm xyoo { $first-end } mus rau xyoo { $until }.
    .point-2 = Neeg coob tseem ua tsis tau tiav. Qhov uas tu yog ntawv tuav pov hwm kho mob, kev kuaj mob thiab nqi ntawv tso cai ua haujlwm { $fee }.
    .point-3 = Ua ntej ntawd, cov ntawv tso cai ntawm neeg ua haujlwm Los Tsuas uas tas xyoo { $old-end } tau txuas mus txog xyoo { $old-extended }. Lub sij hawm ntawd, txuas tau kev nyob thiab kev ua haujlwm mus txog xyoo { $old-new }.
    .step-1 = Saib cov hnub hauv koj daim ntawv tso cai ua haujlwm thiab koj phau ntawv hla teb chaws (passport). Thaij duab cia.
    .step-2 = Nug hoob kas haujlwm Thaib (ຈັດຫາງານ) saib koj puas tseem txuas tau. Koj hu tau rau { $office }.
    .step-3 = Yog txuas tau, nug lub hoob kas thiab koj tus tswv haujlwm tias tseem tu cov ntaub ntawv twg. Khaws txhua daim ntawv txais nyiaj.
    .rule-1 = Tus neeg uas ua haujlwm tsis muaj ntawv tso cai, tej zaum raug nplua { $fine-from } txog { $fine-to }, raug xa rov tsev thiab tsis tau ntawv tso cai { $bar-years } xyoo. Txij xyoo { $no-prison } los, kev cai lij choj tsis kaw neeg ua haujlwm vim qhov no. Nkag Thaib teb tsis muaj ntaub ntawv yog lwm yam txhaum cai.
    .rule-2 = Tus neeg uas nyob dhau sij hawm them { $day-fine } ib hnub, tsis tshaj { $most-fine }, yog nws mus qhia nws tus kheej thaum tawm teb chaws. Yog nyob dhau ntev dua, tej zaum tsis pub rov tuaj ob peb xyoos. Tus uas raug ntes raug hnyav dua.
    .unknown-1 = Peb tsis paub xyov lub caij no puas tseem qhib. Hnub kawg tshiab tseem yuav tau mus dhau Thaib pab nom loj, thiab tom qab ntawd peb tsis pom xov lawm.

# en: 7a7e650c
channel-th-registration-2024 = Lub caij sau npe hauv Thaib teb uas txiav txim xyoo { $decided } (tas lawm)
    .about = Lub caij sau npe no yog rau cov neeg ua haujlwm hauv Thaib teb uas tsis muaj ntaub ntawv. Nws tas lawm.
    .point-1 = Thaib pab nom loj (ຄະນະລັດຖະມົນຕີ) pub cov neeg ua haujlwm tsis muaj ntaub ntawv ntawm Los Tsuas, Phab Mab (Myanmar), Cambodia (ກຳປູເຈຍ) thiab Nyab Laj sau npe. Lawv cov me nyuam uas tsis tau txog { $child-age } xyoo nyob tau.
    .point-2 = Cov tswv haujlwm sau npe rau neeg ua haujlwm hauv internet. Thaum xyoo { $told } tsoom fwv Thaib fab haujlwm hais tias tus nqi yog { $cost }.
    .point-3 = Yog hnub no muaj neeg kom koj them nyiaj rau lub caij sau npe no, nug hoob kas haujlwm Thaib (ຈັດຫາງານ) ua ntej. Koj hu tau rau { $office }.
    .unknown-1 = Cov xov peb pom tsis hais hnub kawg. Peb tsis paub xyov puas yuav muaj ib lub caij zoo li no dua.

# en: 77fb90d1
channel-th-registration-earlier = Cov caij sau npe qub hauv Thaib teb (tas lawm)
    .about = Yav tas los Thaib teb tau qhib ntau lub caij sau npe rau neeg ua haujlwm tsis muaj ntaub ntawv. Cov no tas lawm. Peb sau cia ntawm no kom koj paub ib lub caij qub thaum muaj neeg coj los caw koj.
    .point-1 = Thaum xyoo { $round-one } sau npe raug nqi { $registration } thiab ntawv tso cai ua haujlwm raug nqi { $permit }. Daim npav siv tau txog xyoo { $card-end } thiab tom qab ntawd txuas tau.
    .point-2 = Thaum xyoo { $round-two } cov neeg ua haujlwm tsis muaj passport sau npe kom tau ib daim ntawv taug kev ib ntus, los tsev mus ua passport. Luag kom lawv muab daim npav qhia tus kheej (ບັດປະຈຳຕົວ), los sis daim luam ntawm phau ntawv tsev neeg (ສຳມະໂນຄົວ), los sis ntawv qhia chaw nyob, thiab { $photos } daim duab.
    .point-3 = Thaum xyoo { $round-three } hnub kawg rau daim npav paj yeeb (pink card: daim npav rau neeg txawv teb chaws ua haujlwm hauv Thaib teb) tau txav ntawm xyoo { $pink-old } mus rau xyoo { $pink-new }.
    .unknown-1 = Peb tsis paub xyov puas yuav muaj lwm lub caij thiab thaum twg. Nug hoob kas haujlwm Thaib ua ntej koj them nyiaj rau leej twg.

# en: ed90c87a
channel-th-nationality-verification = Pov thawj tias koj yog pej xeem Los Tsuas, rau ntaub ntawv hauv Thaib teb (qub)
    .about = Nationality verification txhais tias cov nom Los Tsuas kuaj tias koj yog pej xeem Los Tsuas, kom koj tau ntaub ntawv. Qhov peb paub txog nws yog xov qub.
    .point-1 = Thaum xyoo { $offered } Los Tsuas npaj xa nom mus Thaib teb kuaj cov neeg ua haujlwm Los Tsuas uas sau npe lawm. Lawv xav tias ib tug neeg ua haujlwm yuav them { $fee }. Tus nqi no qub lawm.
    .point-2 = Ib tsab ntawv tsis muaj xyoo hais txog { $centres } lub chaw hauv Los Tsuas uas ua passport rau neeg ua haujlwm rov los tsev, kom lawv rov ua haujlwm raug cai tau. Cov npe yog Vientiane, { $champasak }, { $salavan }, { $savannakhet }, { $khammouane } thiab { $xayaboury }.
    .unknown-1 = Peb tsis paub xyov hnub no puas muaj ib lub ntawm cov chaw no tseem qhib, los sis raug nqi npaum li cas. Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) los sis Los Tsuas hoob kas sawv cev (ສະຖານທູດລາວ).

# en: 029b5c81
channel-th-section64 = Section 64: ua haujlwm ze ciam teb nrog daim ntawv hla ciam teb (border pass; ບັດຜ່ານແດນ)
    .about = Kev cai lij choj Thaib muaj ib txoj kev ua haujlwm luv luv ze ciam teb, hu ua Section 64. Peb nrhiav tsis tau ib txoj cai uas siv hnub no rau neeg ua haujlwm Los Tsuas.
    .point-1 = Lo lus Thaib rau daim ntawv hla ciam teb (border pass) nrov zoo li lo lus Nplog rau phau ntawv hla teb chaws (passport). Nug tias lawv hais daim twg tiag.
    .step-1 = Ua ntej koj hla mus ua haujlwm, nug hoob kas haujlwm los sis cov nom ntawm lub chaw hla ciam teb (ດ່ານ). Daim ntawv no puas pub ua haujlwm? Qhov twg, ntev npaum li cas, thiab raug nqi npaum li cas?
    .step-2 = Yog tus tswv haujlwm hais tias daim ntawv hla ciam teb txaus lawm, nug txog ntawv tso cai ua haujlwm thiab. Khaws daim luam ntawm ob daim.
    .rule-1 = Ib tsab kev cai lij choj Thaib xyoo { $old-law }, uas los ua ntej Section 64, pub neeg ntawm cov teb chaws nyob ze uas muaj ntawv taug kev tau ib daim ntawv tso cai ua haujlwm ib ntus. Nws pub rau cov haujlwm, qhov chaw, thiab sij hawm los sis caij uas teev cia xwb, ze ciam teb.
    .rule-2 = Tsab cai xyoo { $old-law } muaj nyiaj nplua txog { $fine } rau tus uas txhaum nws.
    .rule-3 = Ib tsab xov xyoo { $reported } hais tias daim ntawv tso cai ua haujlwm raws caij ze ciam teb txuas tau tsuas yog ntawm qhov koj nkag tuaj xwb, ib zaug txhua { $months } lub hlis. Peb tsis paub xyov qhov no puas siv rau neeg ua haujlwm Los Tsuas.
    .unknown-1 = Peb tsis paub tias cov xeev Thaib twg txais neeg ua haujlwm Los Tsuas uas muaj daim ntawv hla ciam teb, pub pes tsawg hnub, los sis raug nqi npaum li cas.
    .unknown-2 = Ib txoj cai Thaib xyoo { $cambodia } yog rau neeg ua haujlwm Cambodia (ກຳປູເຈຍ). Nws cov nqi thiab cov hnub tsis yog txoj cai rau neeg ua haujlwm Los Tsuas.

# en: 1ecfb5ec
channel-th-documents = Ntaub ntawv ua haujlwm hauv Thaib teb
    .about = Cov no yog ntaub ntawv ua haujlwm hauv Thaib teb. Qee daim koj yuav tsum muaj ua ntej koj mus, qee daim koj tau nyob qhov ntawd.
    .point-1 = Ua ntej koj mus: phau ntawv hla teb chaws (passport) los sis lwm daim ntawv taug kev, visa L-A (visa Thaib rau neeg ua haujlwm MoU) thiab ntawv cog lus ua haujlwm.
    .point-2 = Hauv Thaib teb koj kuj tau ntawv tso cai ua haujlwm, thiab daim npav kho mob los sis ntawv tuav pov hwm kho mob (ປະກັນສຸຂະພາບ).
    .point-3 = Ib nplooj website hais tias ua passport yuav tau muaj ib daim ntawv thov uas tus hau zos (ນາຍບ້ານ) kos npe thiab ntaus hom thawj, thiab koj daim npav qhia tus kheej (ບັດປະຈຳຕົວ) los sis phau ntawv tsev neeg (ສຳມະໂນຄົວ). Nug lub hoob kas ua passport saib puas tseem zoo li no.
    .step-1 = Luam (ເຮັດສຳເນົາ) koj cov ntaub ntawv tag nrho. Tso ib co rau koj tsev neeg, khaws ib co nrog koj, thiab khaws cov duab hauv koj lub xov tooj.
    .step-2 = Khaws cov ntaub ntawv tiag koj tus kheej. Tsis txhob muab rau tus tswv haujlwm.
    .step-3 = Thaum koj nyob hauv Thaib teb, hais kom muab koj daim ntawv tso cai ua haujlwm thiab daim npav kho mob rau koj. Luam cov no thiab.
    .unknown-1 = Ib feem ntawm daim ntawv teev no los ntawm ib nplooj ntawv rau neeg ua haujlwm Cambodia (ກຳປູເຈຍ), tsis muaj hnub. Peb nrhiav tsis tau daim ntawm tsoom fwv rau neeg ua haujlwm Los Tsuas: nug hoob kas haujlwm.

# en: 04e7ac3f
channel-kr-eps = Ua haujlwm hauv Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) raws tsoom fwv txoj kev (EPS, E-9)
    .about = EPS yog Employment Permit System (txoj kev tso cai ua haujlwm). Los Tsuas thiab Kaus Lim Qab Teb cov hoob kas tsoom fwv yog cov ua.
    .point-1 = Nws nyob ntawm ib daim ntawv sib cog lus ntawm ob lub tsoom fwv xyoo { $agreed }. Hauv Los Tsuas, Employment Service Centre (ສູນບໍລິການຈັດຫາງານ) ntawm Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ) yog tus ua; hauv Kaus Lim, HRD Korea yog tus ua.
    .point-2 = Koj tau qhab nia hauv cov kev xeem: xeem lus Kaus Lim (EPS-TOPIK), xeem txuj ci, thiab xeem peev xwm, uas qhia tias koj ua tau dab tsi hauv haujlwm.
    .point-3 = Koj ua haujlwm tau txog { $years } xyoo, thiab tom qab ntawd { $more-years } xyoo thiab { $more-months } lub hlis ntxiv. Cov uas rov los lawm thov dua tau.
    .point-4 = Txij xyoo { $first-year } txog xyoo { $last-year }, ib xyoos twg muaj kwv yees li { $chosen } leej neeg Los Tsuas tau kev xaiv. Nug tias tam sim no muaj pes tsawg qhov chaw.
    .step-1 = Sau npe ntawm Employment Service Centre (ສູນບໍລິການຈັດຫາງານ).
    .step-2 = Xeem kom dhau lus Kaus Lim, EPS-TOPIK.
    .step-3 = Xeem kom dhau txuj ci thiab peev xwm.
    .step-4 = Ib tug tswv haujlwm Kaus Lim xaiv koj. Tej zaum yuav nrog koj sib tham nug.
    .unknown-1 = Peb nrhiav tsis tau tias kev xeem thiab ntaub ntawv hauv Los Tsuas raug nqi npaum li cas. Nug Employment Service Centre ua ntej koj them nyiaj rau leej twg.
    .unknown-2 = Cov hnub nyoog sau ntawm no yog xyoo { $age-year } li thiab yog rau haujlwm hauv chaw tsim khoom. Peb tsis paub hnub nyoog rau lwm yam haujlwm.
    .unknown-3 = Peb tsis paub tias txij xyoo { $last-year } los, ib xyoos twg muaj pes tsawg leej neeg Los Tsuas tau kev xaiv.

# en: e57f0f59
channel-kr-eps-quota = Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້) txais pes tsawg leej neeg ua haujlwm txawv teb chaws xyoo { $year }
    .about = Cov lej no yog rau txhua lub teb chaws ua ke, tsis yog rau Los Tsuas nkaus xwb.
    .point-1 = Raws EPS (E-9), tsis pub tshaj { $eps } leej neeg ua haujlwm tuaj.
    .point-2 = Rau haujlwm raws caij hauv liaj teb thiab nuv ntses (E-8), tsis pub tshaj { $seasonal } leej neeg ua haujlwm tuaj.
    .unknown-1 = Peb tsis paub tias muaj pes tsawg qhov chaw ntawm cov no yog rau neeg ua haujlwm Los Tsuas.

# en: 2b3e4f62
channel-kr-seasonal = Haujlwm raws caij (E-8) hauv Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້): liaj teb thiab nuv ntses
    .about = Qhov no yog haujlwm hauv Kaus Lim Qab Teb ob peb lub hlis. Los Tsuas lub Department of Employment thiab cov nom hauv tej cheeb tsam Kaus Lim sib cog lus txog nws.
    .point-1 = Cov xov hais txog kev sib cog lus nrog ib lub cheeb tsam hauv Kangwon (xyoo { $kangwon }) thiab nrog Gyeongsangnam-do (xyoo { $gyeongsang }).
    .point-2 = Ib tsab xov xyoo { $no-test } hais tias tsis tas xeem lus Kaus Lim.
    .point-3 = Thaum xyoo { $asked } lawv xav tau neeg muaj { $age-from } txog { $age-to } xyoo uas noj qab haus huv. Lwm cov xov hais lwm lub hnub nyoog.
    .point-4 = Cov xov hais tsis sib xws tias daim ntawv cog lus ntev npaum li cas: { $newest-from } txog { $newest-to } lub hlis (xyoo { $newest }), { $older-from } txog { $older-to } lub hlis (xyoo { $older }), los sis { $third-from } txog { $third-to } lub hlis hauv lwm tsab.
    .point-5 = Thaum xyoo { $signed-up } neeg hauv { $province } sau npe ntawm hoob kas haujlwm hauv xeev, nyob Phonhong (ໂພນໂຮງ).
    .point-6 = Cov xov hais tias muaj neeg foob txoj kev no tias nws ua rau neeg ua haujlwm zoo li qhev. Peb paub qhov foob, tsis paub tias lawv kuaj pom dab tsi.
    .step-1 = Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib tam sim no puas txais neeg ua haujlwm, thiab leej twg txais tau koj daim ntawv thov.
    .step-2 = Nug tias raug nqi npaum li cas, nyiaj hli npaum li cas thiab daim ntawv cog lus ntev npaum li cas. Kom lawv sau ua ntawv.
    .step-3 = Khaws daim luam ntawm koj phau passport thiab koj daim ntawv cog lus. Tso tus tswv haujlwm lub npe thiab chaw nyob cia rau koj tsev neeg.
    .rule-1 = Kev cai lij choj Los Tsuas (Decree 245) hais tias koj yuav tsum muaj { $age } xyoo rov saud thiaj xa tau mus txawv teb chaws, noj qab haus huv, thiab muaj ntawv cog lus ua haujlwm.
    .unknown-1 = Cov xov hais hnub nyoog thiab ntawv cog lus ntev tsis sib xws. Nug tias zaum no yog li cas.
    .unknown-2 = Thaum xyoo { $company } tsoom fwv fab haujlwm (ກະຊວງ) hais ib lub tuam txhab kom txais cov ntawv thov. Peb tsis paub tias hnub no leej twg ua tau.
    .unknown-3 = Peb tsis paub xyov tam sim no puas txais neeg ua haujlwm, los sis tus nqi uas tsoom fwv teev yog npaum li cas.

# en: 0af0151f
channel-kr-warnings = Ceev faj nrog cov lus caw mus ua haujlwm hauv Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້)
    .about = Neeg tau poob nyiaj ntau heev rau cov lus caw cuav mus Kaus Lim Qab Teb. Nug ua ntej koj them.
    .point-1 = Thaum xyoo { $first } thiab dua thaum xyoo { $second } tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) ceeb toom txog neeg thiab tuam txhab uas tsis muaj kev tso cai es caw mus ua haujlwm Kaus Lim hauv internet (social media).
    .point-2 = Tub ceev xwm Los Tsuas ntes { $arrested } leej neeg vim visa ncig teb chaws cuav mus Kaus Lim. Tsawg kawg { $cheated } leej neeg Los Tsuas tau them, ib leeg them ntawm { $low } mus txog tshaj { $high }.
    .step-1 = Ua ntej koj them los sis muab koj phau passport rau lwm tus, nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) los sis Employment Service Centre saib cov lus caw no puas yog tiag.
    .step-2 = Nug tias yog visa dab tsi. Tsoom fwv txoj kev yog E-9 (EPS) thiab E-8 (haujlwm raws caij). Ceev faj yog muaj neeg hais txog visa ncig teb chaws (tourist visa).
    .step-3 = Khaws cov ntawv sib tham, cov npe thiab cov ntawv txais nyiaj. Yog koj twb them lawm, tsis yog koj txhaum. Koj qhia tau rau tub ceev xwm.
    .unknown-1 = Peb tsis muaj daim ntawv teev tias hnub no leej twg xa tau neeg mus ua haujlwm Kaus Lim.
    .unknown-2 = Tsab xov txog kev ntes neeg tsis muaj hnub.

# en: 772e577d
document-passport = Phau ntawv hla teb chaws (passport)
# en: c58cf5cf
document-visa-la = Visa L-A (visa Thaib rau neeg ua haujlwm MoU)
# en: bcf28b1b
document-contract = Ntawv cog lus ua haujlwm
# en: cdc84e42
document-work-permit = Ntawv tso cai ua haujlwm
# en: a586c8d9
document-health-insurance = Daim npav kho mob los sis ntawv tuav pov hwm kho mob (ປະກັນສຸຂະພາບ)
# en: b392023a
document-medical-check = Ntawv kuaj mob

## Channels: what is known of legal ways to work in Japan, Malaysia, China and Viet Nam

# en: e951024f
channel-jp-ssw = Ua haujlwm hauv Nyij Pooj (ຍີ່ປຸ່ນ) nrog txuj ci (SSW)
    .about = SSW (Specified Skilled Worker; ແຮງງານທັກສະສະເພາະ) yog ib txoj kev raug cai mus ua haujlwm hauv Nyij Pooj. Nws yog rau cov neeg uas muaj txuj ci uas Nyij Pooj xav tau. Koj mus los ntawm ib lub koom haum xa neeg ua haujlwm (ອົງການສົ່ງແຮງງານ) uas tsoom fwv tau pom zoo.
    .point-1 = Los Tsuas thiab Nyij Pooj kos npe sib cog lus txog qhov no thaum xyoo { $signed }. Lawv xav kom daim ntawv no txwv cov neeg nruab nrab (ນາຍໜ້າ) uas dag neeg.
    .point-2 = Thaum xyoo { $counted } muaj { $approved } lub koom haum xa neeg ua haujlwm uas tau kev pom zoo.
    .point-3 = Ib tsab xov xyoo { $newest } hais tias Los Tsuas muaj ib daim ntawv sib cog lus nrog Nyij Pooj txog kev xa neeg ua haujlwm.
    .step-1 = Nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) saib lub koom haum xa neeg ua haujlwm puas tau kev pom zoo. Qhia nws lub npe tag nrho.
    .step-2 = Nug tias koj yuav tsum them npaum li cas, them rau dab tsi, thiab nyiaj hli npaum li cas. Kom lawv sau ua ntawv.
    .step-3 = Khaws txhua daim ntawv txais nyiaj thiab ib daim luam (ສຳເນົາ) ntawm txhua daim ntawv.
    .rule-1 = Koj yuav tsum thov rau Ministry of Labour and Social Welfare (ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ), los ntawm ib lub koom haum xa neeg ua haujlwm uas tsoom fwv tau pom zoo.
    .rule-2 = Koj yuav tsum muaj { $age } xyoo rov saud, noj qab haus huv, tsis raug tsev hais plaub txiav txim txhaum, thiab yog pej xeem Los Tsuas uas nyob hauv Los Tsuas. Koj yuav tsum muaj ntawv cog lus ua haujlwm.
    .rule-3 = Yuav tsum yog koj xav mus koj tus kheej. Tsis pub leej twg yuam koj.
    .unknown-1 = Peb tsis muaj daim ntawv teev cov koom haum xa neeg ua haujlwm uas hnub no tau kev pom zoo.
    .unknown-2 = Peb tsis paub txog cov nqi, cov kev xeem, cov hom haujlwm, los sis koj nyob tau ntev npaum li cas.

# en: c7fe8cb6
channel-jp-titp = Kawm txuj ci ua haujlwm hauv Nyij Pooj (TITP)
    .about = TITP yog Technical Intern Training Program (ໂຄງການຝຶກງານດ້ານເຕັກນິກ): ib tug neeg kawm ib txoj txuj ci thaum nws ua haujlwm hauv Nyij Pooj. Muaj lwm txoj kev los hloov nws txij xyoo { $replaced }.
    .point-1 = Nyij Pooj cov hoob kas loj (ministry; ກະຊວງ) thiab Los Tsuas tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) tau sib cog lus txog qhov no. Sab Los Tsuas yog tus pom zoo rau cov koom haum xa neeg ua haujlwm.
    .point-2 = Thaum xyoo { $counted }, { $approved } lub tuam txhab Los Tsuas (tsis yog tsoom fwv li) tau kev pom zoo xa neeg mus kawm.
    .point-3 = Cov uas twb tab tom kawm tej zaum kawm ntxiv tau, raws cov cai rau lub sij hawm hloov. Nug tias cov cai twg siv rau koj.
    .step-1 = Yog muaj neeg caw koj mus, nug hoob kas haujlwm ua ntej: Puas tseem txais neeg tshiab? Lub tuam txhab no puas tau kev pom zoo?
    .step-2 = Ua ntej koj them, nug tias them rau dab tsi, nyiaj hli npaum li cas, thiab tom qab xyoo { $replaced } yuav ua li cas. Kom lawv sau ua ntawv.
    .step-3 = Khaws txhua daim ntawv txais nyiaj thiab ib daim luam (ສຳເນົາ) ntawm txhua daim ntawv.
    .unknown-1 = Peb tsis paub xyov puas tseem txais neeg tshiab ntawm Los Tsuas.
    .unknown-2 = Peb tsis muaj daim ntawv teev cov tuam txhab uas hnub no tau kev pom zoo, thiab tsis paub txog cov nqi.

# en: 461a22e5
channel-jp-ikusei = Kawm thiab ua haujlwm hauv Nyij Pooj: txoj kev uas los hloov TITP
    .about = Nyij Pooj hu nws ua Employment for Skill Development (ua haujlwm kom tau txuj ci). Nws pib xyoo { $starts } thiab los hloov TITP, txoj kev kawm txuj ci ua haujlwm.
    .point-1 = Koj ua haujlwm tau txog { $years } xyoo, hauv cov haujlwm uas Nyij Pooj tsis muaj neeg ua txaus. Lawv xav kom tom qab ntawd koj ua tau ib tug Specified Skilled Worker (SSW No. 1).
    .point-2 = Tom qab { $change-from } txog { $change-to } xyoo koj hloov tau tus tswv haujlwm hauv tib hom haujlwm, yog koj xeem dhau txuj ci thiab xeem dhau lus Nyij Pooj. Ntev npaum li cas nyob ntawm hom haujlwm.
    .point-3 = Cov uas twb tab tom kawm txuj ci ua haujlwm tej zaum kawm ntxiv tau, raws cov cai rau lub sij hawm hloov.
    .step-1 = Yog muaj neeg kom koj them nyiaj rau txoj kev no, nug hoob kas haujlwm ua ntej.
    .step-2 = Nug tias leej twg xa tau neeg ua haujlwm Los Tsuas, thiab raug nqi npaum li cas. Kom lawv sau ua ntawv.
    .unknown-1 = Cov no yog cov cai rau txhua lub teb chaws. Peb nrhiav tsis tau ib daim ntawv sib cog lus rau neeg ua haujlwm Los Tsuas. Yog li ntawd peb tsis paub xyov neeg Los Tsuas puas koom tau, thiab koom li cas.
    .unknown-2 = Peb paub qhov no los ntawm cov nplooj ntawv uas tsis yog tsoom fwv li. Cov cai tseem hloov tau.

# en: ea46e1ad
channel-my-none = Malaysia (ມາເລເຊຍ): peb tsis paub ib txoj kev ntawm tsoom fwv
    .about = Peb tsis paub ib daim ntawv sib cog lus ntawm Los Tsuas thiab Malaysia txog kev xa neeg ua haujlwm. Qhov no tsis yog pov thawj tias tsis muaj: nug ua ntej koj mus.
    .point-1 = Thaum xyoo { $said } Los Tsuas tsoom fwv fab haujlwm (ກະຊວງແຮງງານ) hais tias Los Tsuas thiab Malaysia tsis muaj kev sib cog lus txog haujlwm (MoU).
    .point-2 = Tib tsab xov hais tias muaj kwv yees li { $workers } leej neeg Los Tsuas ua haujlwm nyob ntawd tsis tau sau npe. Luag xav tias qee leej ntawm lawv pw nrog neeg kom tau nyiaj.
    .step-1 = Yog muaj neeg caw koj mus ua haujlwm hauv Malaysia, nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) ua ntej: Puas muaj ib txoj kev raug cai? Yuav tsum muaj cov ntaub ntawv twg?
    .step-2 = Tos lo lus teb ua ntej koj them nyiaj los sis muab koj phau passport rau lwm tus.
    .unknown-1 = Qhov no yog li ntawd thaum xyoo { $said }. Txij thaum ntawd los tej zaum hloov lawm.

# en: bd9f70c1
channel-cn-none = Suav teb: peb tsis paub ib txoj kev ntawm tsoom fwv
    .about = Peb nrhiav tsis tau ib txoj kev ntawm tsoom fwv ntawm Los Tsuas mus ua haujlwm hauv Suav teb. Qhov no tsis yog pov thawj tias tsis muaj: nug ua ntej koj mus.
    .point-1 = Hauv ib tsab xov kwv yees li xyoo { $told }, lub hoob kas hauv cheeb tsam ntawm IOM (International Organization for Migration, ib lub koom haum ntawm United Nations) hais tias luag paub me ntsis xwb.
    .point-2 = Qee leej hla ntawm { $province } mus nrog passport los sis daim ntawv hla ciam teb (border pass; ບັດຜ່ານແດນ), mus ua haujlwm raws lim tiam los sis raws caij. Lawv nrhiav haujlwm sab nraum cov kev raug cai, los ntawm neeg nruab nrab (ນາຍໜ້າ) Los Tsuas thiab Suav.
    .step-1 = Yog muaj neeg caw koj mus ua haujlwm hauv Suav teb, nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) ua ntej: Puas muaj ib txoj kev raug cai? Yuav tsum muaj cov ntaub ntawv twg?
    .step-2 = Tos lo lus teb ua ntej koj them nyiaj los sis muab koj phau passport rau lwm tus.
    .unknown-1 = Peb tsis paub xyov daim ntawv hla ciam teb puas pub koj ua haujlwm nyob ntawd. Nug hoob kas haujlwm.
    .unknown-2 = Tsab xov tsis muaj hnub tseeb. Txij thaum ntawd los tej zaum hloov lawm.

# en: 25908cb6
channel-vn-old = Nyab Laj: ib daim ntawv sib cog lus qub txog haujlwm
    .about = Los Tsuas thiab Nyab Laj tau sib cog lus txog haujlwm. Qhov peb paub txog nws yog xov qub thiab tsis meej.
    .point-1 = Daim ntawv sib cog lus yog xyoo { $agreed } li.
    .point-2 = Ib tsab xov kwv yees li xyoo { $told } hais tias tab tom sau nws dua tshiab: nrhiav neeg ua haujlwm tau los ntawm cov tuam txhab uas tsoom fwv lees paub xwb.
    .step-1 = Yog muaj neeg caw koj mus ua haujlwm hauv Nyab Laj, nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ) ua ntej: Puas muaj ib txoj kev raug cai? Yuav tsum muaj cov ntaub ntawv twg?
    .unknown-1 = Daim ntawv sib cog lus feem ntau hais txog neeg Nyab Laj uas ua haujlwm hauv Los Tsuas. Peb tsis paub tias nws hais li cas txog neeg Los Tsuas uas mus Nyab Laj.
    .unknown-2 = Tsab xov tsis muaj hnub. Peb tsis paub xyov daim ntawv sib cog lus tshiab puas tau sau tiav, los sis tam sim no siv daim twg.
