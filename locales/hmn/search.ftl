# What people type when somebody may be in danger, apart by |: then help stands first in the search.
# Short stems that all phrasings share; nothing that harmless questions have in them.
# a/b is one of two words (a_b/c: two words in one choice), … a few words or none, a~ any ending,
# "a or a" where a sentence begins or ends, =a with its marks only.

urgent-locked-in = xauv qhov rooj | kaw/xauv … kuv/peb/nws/wb | raug … kaw/xauv | tsis pub/kheev/cia kuv/peb/nws/wb … tawm/mus/rov/hu/los | tsis pub … tawm/rov/mus_tsev | tawm/khiav/mus tsis tau/dim/taus | tsis tso kuv/peb/nws/wb | xav … khiav | pab … tawm | coj … kuv/peb tawm | khi … kuv tes/taw | raug khi | saw hlau … khi/xauv/kaw kuv/peb/nws/wb/tes/taw | khi/xauv kuv/peb/nws/wb … saw | daig … phab_mab/phamab/myanmar/khab_puj_cia/cambodia

urgent-beaten = ua kuv mob | tsim txom kuv | zawm caj dab | raug ua kom mob | ntaus/nplawm/ncaws/xuab kuv/peb/nws/wb | tswv/txiv/lawv/nws/tub/luag/nais ntaus/nplawm/ncaws | raug … ntaus/nplawm/tsim_txom | tsis pub … noj

urgent-rape = mos deev | mos kuv | raug yuam pw | pw nrog qhua | yuam … pw/deev/muag_cev/niam_ntiav | raug … deev/mos/yuam_pw | kov/puag … lub_cev/mis | muag … lub_cev/cev

urgent-suicide = tsis xav muaj txoj sia | xav … tuag | tsis xav … nyob/ua_neej | tua … tus_kheej | noj tshuaj … tuag/tas_hwj | dai … caj_dab | xav txov/txo | txov/txo … txoj_sia

urgent-sold = muag kuv | muag nws | muag peb | coj mus muag | dag mus muag | muag me nyuam | muag menyuam | muag rau suav | yuam kuv yuav | raug kev lag luam | zij kuv | raug zij | muag kuv/peb/nws/wb … rau/mus/lawm | raug … muag | dag kuv/peb/nws/wb … mus/los | raug … dag_mus/dag_los | yuam … yuav_txiv/yuav_poj_niam/ua_niam

urgent-forced-work = yuam peb | yuam nws | ua qhev | tsis pub so | tsis pub pw | ua haujlwm them nqi | ua hauj lwm them nqi | them nqi tsis tas | tsis pub tso haujlwm | yuam kuv/peb/nws/wb … ua | raug … yuam | tsis pub kuv/peb/nws/wb … so/pw

urgent-scam-compound = chaw dag neeg | yuam kuv dag | yuam dag neeg | kom kuv dag neeg | dag neeg hauv internet | kings romans | myawaddy

urgent-threatened = raug hem | hem … kuv/peb/nws/tua | yuav/xav tua kuv/peb/nws/wb | tuav/muaj … phom/riam

urgent-ransom = nyiaj txhiv | txhiv kuv | txhiv nws | txhiv neeg | raug nyiag coj | nyiag neeg | raug txhom | ntes coj mus | raug coj mus | them nyiaj thiaj tso

urgent-child = me nyuam raug | menyuam raug | ntxhais raug | ntaus me nyuam | ntaus menyuam | me nyuam ploj | menyuam ploj | me nyuam xiam | nyiag me nyuam | nyiag menyuam | coj kuv tus me nyuam | muag me nyuam | tsim txom me nyuam

urgent-missing = neeg ploj | tsis teb xov tooj | tsis teb kuv | hu tsis tau nws | nrhiav tsis pom nws | nrhiav tsis tau nws | tsis paub nws nyob | tsis hnov xov | yuam kev lawm | poob zoo | hu tsis tau kuv | ntxhais/tub/muam/nus/txiv/niam/menyuam/nyuam/phooj_ywg … ploj | nrhiav nws/kuv_tus … tsis_pom/tsis_tau | hu nws/kuv_tus … tsis_tau/tsis_teb | tsis paub nws/kuv_tus … nyob_qhov_twg | tsis rov los tsev

urgent-hurt = raug mob | mob heev | mob hnyav | mob loj | tsheb sib tsoo | tsheb tsoo | poob tsheb | noj tshuaj lom | raug lom | tsaus muag | ua tsis taus pa | lov tes | lov ceg | poob dej | nab tom | yuav yug me nyuam | mob plab yug | yuav tuag | hu tsheb thauj neeg mob | los … ntshav | ntshav … los/ntws | ua pa tsis tau/taus | tsis ua pa | tsis … nco_qab/paub_qab | tsa tsis sawv | raug … tua/nkaug/tsheb_tsoo

urgent-fire = hluav taws kub | tsev kub | kub hnyiab | hluav taws hlawv | kub tsev | chaw ua haujlwm kub | roj tawg | pa taws puv | hu tua hluav taws

urgent-arrested = raug txhom | hauv nkuaj | kaw nkuaj | raug kaw nkuaj | nyob nkuaj | raug xa rov qab | tub_ceev_xwm/polis/police … ntes/txhom | raug … ntes/txhom | ntes kuv/peb/nws/wb

urgent-passport-taken = txeeb kuv | raug txeeb | txeeb koj | khaws kuv phau | khaws kuv passport | tsis thim kuv | txeeb/khaws/zais … passport/phau_ntawv/npav/xov_tooj … kuv/peb/mus/lawm/cia | coj/muab kuv/peb … passport/phau_ntawv/npav/xov_tooj | txeeb … passport/ntaub_ntawv/npav/xov_tooj | tswv/txiv/lawv/nws/tub/luag/nais … txeeb/coj/khaws … passport/npav | passport … raug … txeeb/coj | tsis … thim/rov/muab … passport

urgent-crime-now = tub sab | raug plua | raug nyiag | nyiag kuv | caum kuv | taug kuv qab | lawv qab kuv | hu tub ceev xwm | hu rau tub ceev xwm | tua neeg | tsoo tsev

urgent-taken-on = raug coj mus | coj peb mus | coj nws mus | coj mus phab mab | coj mus lwm lub teb chaws | tsis paub coj mus | coj kuv mus phab mab

urgent-no-shelter = tsis paub mus qhov twg | ntiab kuv tawm | pw ntug kev | raug tso tseg | tsis muaj mov noj | tsis muaj dab tsi noj | khiav tawm los | khiav dim | tsis muaj … chaw pw/nyob/mus | raug … ntiab | kuv/peb/nws/wb tsis tau noj mov" | tsis tau noj mov tau/ob/peb/plaub/ntau/2/3/4/5 … hnub | ob/peb/plaub/ntau/2/3/4/5 hnub … tsis_tau_noj_mov/tsis_tau_noj_dab_tsi/tsis_muaj_mov

urgent-danger = cawm kuv | cawm peb | cawm nws | raug kev txaus ntshai | txaus ntshai heev | kuv ntshai heev | ntshai tuag | xwm txheej ceev | pab/cawm kuv/peb/wb/nws" | pab/cawm kuv/peb/wb/nws os/sai/maj/thov/nawb/tau/lawm/tam | "pab" | "pab_pab | thov … pab | thov … cawm | xav_tau/yuav_tsum … kev_pab" | "cawm | "xwm_txheej_ceev | muaj/raug … kev_phom_sij | kuv/peb/wb ntshai" | kuv/peb/wb ntshai os/kawg/lawm"

## What people type for a record besides its own words, apart by |. No reader is shown this.

also-hotline-la-1362 = xov tooj pojniam | kev tsim txom hauv tsev | lwu | hotline pojniam

also-hotline-la-1554 = xov tooj menyuam | menyuam muaj teeb meem | hluas nkauj hluas nraug | tub kawm ntawv | niam txiv ntaus | child line

also-hotline-la-tourist-police-vte = neeg ncig tebchaws | raug nyiag hnab | ncig ua si | tourist police Vieej Cas | neeg txawv teb raug nyiag | poob hnab

also-hotline-th-1155 = neeg ncig tebchaws | raug nyiag hnab | ncig ua si | neeg txawv teb raug nyiag | poob hnab | tsheb taxi dag

also-hotline-la-iom = united nations | pab rov teb chaws | koom haum neeg tsiv teb | nyob txawv teb rov tsis tau

also-hotline-la-emb-cn = suav poob passport | Tuam Tshoj

also-hotline-la-emb-kr = consulate Kauslim | neeg Kauslim | poob passport Korea

also-hotline-th-1300 = social worker | pab neeg txom nyem

also-hotline-th-1546 = foob tswv | tsis tau nyiaj hli | tswv tsis them nyiaj | raug ntiab haujlwm | ot

also-hotline-th-1506 = ministry of labor | foob txog haujlwm | social security

also-hotline-th-1694 = nrhiav haujlwm | daim npav liab dawb | work permit

also-hotline-vn-111 = pab menyuam | raug dag muag | menyuam raug tsim txom

also-hotline-kr-1345 = visa Kauslim | nug visa Korea | npav neeg txawv teb chaws | neeg txhais lus Kauslim | tm Korea

also-hotline-kr-danuri = txiv Kauslim | yuav txiv Kauslim | nyab Kauslim | poj niam yuav neeg Korea

also-hotline-kr-hug = tswv Kauslim | tsis tau nyiaj Korea | hloov haujlwm Korea | eps

also-hotline-kr-1577-1701 = raug tua plua Korea | raug ntaus Kauslim | neeg raug mob | victim

also-hotline-kr-bbb = hais tsis tau lus Kauslim | translator | neeg pab txhais | txhais lus hauv phone | txhais lus Kauslim

also-hotline-jp-fric = visa Nyij Pooj | npav nyob Japan | nug visa Japan

also-hotline-jp-dv-plus = txiv ntaus | hluas nraug ntaus | kev tsim txom hauv tsev | txiv Nyij Pooj

also-hotline-jp-8103 = mos deev | raug kov cev | raug yuam pw

also-hotline-my-15999 = pab menyuam | malaxia

also-hotline-my-mapo = raug dag mus malaysia | raug yuam ua haujlwm | malaxia

also-hotline-kh-1280 = xov tooj menyuam | hluas nkauj hluas nraug | menyuam khamen

also-hotline-cn-12367 = visa suav | visa tas suav teb | nug visa | visa Tuam Tshoj | nyob suav teb tshaj hnub

also-hotline-la-1191 = police | polis | tubceevxwm | tub sab | raug nyiag khoom

also-hotline-th-191 = polis | tubceevxwm | tub sab | raug nyiag khoom

also-hotline-kr-112 = polis | tubceevxwm | tub sab | raug nyiag khoom

also-hotline-cn-110 = police | polis | tubceevxwm | tub sab | raug nyiag khoom

also-hotline-jp-110 = police | polis | tubceevxwm | tub sab | raug nyiag khoom | tus xov tooj ceev

also-hotline-kh-117 = polis | tubceevxwm | tub sab | raug nyiag khoom

also-hotline-mm-199 = polis | tubceevxwm | tub sab | raug nyiag khoom

also-hotline-vn-113 = police | polis | tubceevxwm | tub sab | raug nyiag khoom | tus xov tooj ceev

also-hotline-la-1195 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-th-1669 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-cn-120 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-kh-119 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-mm-192 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-vn-115 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-la-1190 = hluav taws kub | tsev kub hnyiab | kub tsev | tsheb tua hluav taws | kub nyhiab | fire

also-hotline-th-199 = hluav taws kub | tsev kub hnyiab | kub tsev | tsheb tua hluav taws | kub nyhiab | fire

also-hotline-cn-119 = hluav taws kub | tsev kub hnyiab | kub tsev | tsheb tua hluav taws | kub nyhiab | fire

also-hotline-kh-118 = hluav taws kub | tsev kub hnyiab | kub tsev | tsheb tua hluav taws | kub nyhiab | fire

also-hotline-mm-191 = hluav taws kub | tsev kub hnyiab | kub tsev | tsheb tua hluav taws | kub nyhiab | fire

also-hotline-vn-114 = hluav taws kub | tsev kub hnyiab | kub tsev | tsheb tua hluav taws | kub nyhiab | fire

also-hotline-kr-119 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-jp-119 = ambulance | tsheb tsev kho mob | mob heev | mob hnyav | raug mob | tsheb sib tsoo

also-hotline-my-999 = police | polis | tubceevxwm | tub sab | ambulance | tsheb tsev kho mob

also-hotline-kr-lao-embassy = poob passport | passport tas sij hawm | ua passport tshiab | ntawv rov qab teb chaws | consulate | hoob kas Nplog

also-hotline-jp-lao-embassy = poob passport | passport tas sij hawm | ua passport tshiab | ntawv rov qab teb chaws | consulate | hoob kas Nplog

also-price-passport-2024 = paspaum | passport pes tsawg | ntawv taug kev txawv teb | nqi ntawv hla teb chaws | raug nqi npaum cas

also-price-th-visa-2023 = txuas visa | visa pes tsawg | vixa

also-price-th-covid-fees = corona

also-price-th-registration-cost-2025 = nqi ua npav | ua npav pes tsawg | npav pink | ua npav Thaib

also-price-th-workpermit-2026 = txuas npav pes tsawg | nqi txuas npav

also-price-th-mou-market = mus Thaib pes tsawg | nqi broker

also-price-la-agency-fee = nqi broker | nqi pab nrhiav haujlwm | txiav nyiaj hli | feem pua | nqi kev pab

also-price-la-fund = nyiaj pab cuam | nyiaj tuav pov hwm

also-price-smuggler-fees = mus zais | hla dej zais | nyiag hla ciam teb | hla dej Mekong

also-price-th-fine-leaving = them nplua | nplua ntawm ciam teb | nplua pes tsawg

also-price-kr-scam = raug dag nyiaj | yuav visa Korea | nyiaj visa ploj

also-price-recruit-lfs2017 = nruab nrab them pes tsawg | lwm tus them npaum cas | kev tshawb fawb | nqi mus txawv teb

also-price-sez-debt = tshuav tuam txhab nqi | them thiaj tso | txhiv lub cev | kings romans

also-topic-before = npaj mus | xav mus txawv teb | npaj dab tsi | npaj khoom | yuav mus lawm

also-topic-documents = copy | thaij duab passport | zais passport | poob ntawv

also-topic-contract = nyeem tsis tau ntawv cog lus | ntawv cog lus cuav | cog lus nrog tswv

also-topic-money = hloov nyiaj | tso nyiaj bank | qhib account | western union

also-topic-way = hla choj | mus tsheb

also-topic-work = ot | tus thawj | tsev ua haujlwm

also-topic-rights = kuv muaj cai li cas | human rights | kev ncaj ncees

also-topic-health = kuv mob | tshuaj | insurance | ua npaws

also-topic-pregnancy = xeeb tub | muaj me nyuam hauv plab | cev xeeb tub | yug menyuam | rho menyuam | tsis coj khaub ncaws

also-topic-children = menyuam kawm ntawv | tshuaj tiv thaiv menyuam | tub ntxhais

also-topic-family = nco tsev | niam txiv txhawj | whatsapp

also-topic-emergency = pab kuv | cawm kuv | raug hem | txeeb passport | sos

also-topic-wages = tshuav kuv nyiaj | dag nyiaj hli | tswv tsis muab nyiaj | tsis them nqi zog

also-topic-home = xav rov tsev | xav rov Los Tsuas | tsis muaj nyiaj rov | rov teb chaws

also-topic-after = pib dua tshiab | nrhiav haujlwm hauv tsev | pw tsis tsaug zog | npau suav phem

also-topic-agreements-overall = mou nrog leej twg | teb chaws twg txais

also-topic-internal-migration = ua haujlwm Vientiane | tsev xaws khaub ncaws

also-topic-children-left-behind = tso menyuam tseg | menyuam nrog pog yawg | leej twg zov menyuam | me nyuam nco niam

also-topic-marriage-offers = nqi tshoob | mej koob | nqi mis nqi hno

also-topic-scam-compounds = call center | kings romans | casino

also-topic-transit = hla Nplog teb

also-topic-destination-laos = dag los Nplog teb | nyab laj nyob Nplog

also-topic-irregular-common = mus zais | tsis muaj passport | nyiag mus

also-topic-regular-better = mou puas zoo | mus zais los raug cai | mus li cas zoo | txoj kev nyab xeeb

also-topic-arrests = tub ceev xwm ntes | nyob nkuaj Thaib | tm ntes | ntshai tub ceev xwm | raug txhom

also-topic-return-fines = rov los them nplua | nplua ntawm ciam teb | nplua pes tsawg

also-topic-pushback = raug ntiab rov | raug ntiab tawm teb chaws | deport

also-topic-recruiters-known = broker | neeg nrhiav haujlwm rau | agent

also-topic-online-recruit = haujlwm hauv fb | internet | whatsapp | fesbuk

also-topic-sez-scam = kings romans | casino | haujlwm casino | ton pheung | gtsez | chaw twv txiaj

also-topic-sez-sold-on = tachileik

also-topic-scam-region = kk park | myawaddy | dag neeg Khamen | poipet

also-topic-entertainment-th = khw cawv | zaws nraub qaum | hu nkauj | nqa khoom noj | ktv

also-topic-china-marriage = txiv suav | yuav txiv suav | khiav txiv suav

also-topic-fishing = tev cws | mus hiav txwv

also-topic-agri-domestic = tu tsev | txiav kab tsib | zov menyuam | hlais roj hmab

also-topic-kr-seasonal-risk = visa e8 | visa cuav Korea | khiav Korea | nyiaj deposit | dag mus Kauslim

also-topic-health-risk = hiv | kab mob aids | tshuaj txwv menyuam | kuaj ntshav

also-topic-national-referral = nrm

also-topic-consent = tso cai | zais cia | ntiag tug | kuv puas yuav teb

also-topic-interpretation = translator | hais tsis tau lus Thaib

also-topic-r-law-crime = foob neeg muag neeg

also-topic-r-who-identifies = kuv puas yog neeg raug | ntawv lees neeg raug | leej twg lees | victim

also-topic-r-first-contact = mus nrhiav leej twg | hu leej twg | qhia qhov twg | thov kev pab | nais ban

also-topic-r-return-steps = kauj ruam xa rov | nyob shelter Thaib | thaum twg rov tau | xa rov qab

also-topic-r-right-not-fined = tsis yog kuv txhaum | ntshai raug kaw | ntshai raug nplua | kuv puas raug ntes

also-topic-r-right-services = tau kev pab dab tsi | pab dawb | chaw nyob noj haus

also-topic-r-right-compensation = nyiaj puas tsuaj | foob kom them

also-topic-r-right-legal-aid = kws lij choj | kws lij choj dawb | tsev hais plaub | foob | lawyer

also-topic-r-sez = casino | kings romans

also-topic-r-law-specific = kev cai muag neeg | cai tiv thaiv muag neeg | anti trafficking law | tsab cai muag neeg

also-topic-r-committees = leej twg saib xyuas

also-topic-fake-job = dag mus ua haujlwm | haujlwm puas tiag | raug dag | scam

also-channel-kr-eps = mus Kauslim | xeem lus Kauslim | visa e9 | tsev haujlwm Korea

also-channel-kr-seasonal = ua teb Korea | visa e8 | de zaub Korea | ua liaj ua teb Kauslim | mus Korea 5 hlis

also-channel-kr-warnings = dag mus Korea | broker Korea | dag haujlwm Kauslim | mus Korea zais | raug dag nyiaj Korea

also-channel-jp-ssw = mus Japan | haujlwm Japan | tokutei | visa Nyij Pooj | tu neeg laus Japan | xeem lus Japan

also-channel-jp-titp = kawm haujlwm Japan | trainee Japan | xyaum haujlwm Nyij Pooj

also-channel-jp-ikusei = txoj kev tshiab Japan | Japan 2027 | kawm haujlwm tshiab

also-channel-my-none = haujlwm malaxia | visa malaysia | ua haujlwm malaxia

also-channel-cn-none = tsev haujlwm suav | visa suav | Tuam Tshoj

also-channel-th-mou-basis = memorandum

also-channel-th-mou-steps = tuam txhab coj mus Thaib

also-channel-th-mou-time = tos ntev npaum cas | pes tsawg hnub | pes tsawg hli | tos mou

also-channel-th-mou-contract-rules = khiav tswv | qhia chaw nyob 90 hnub

also-channel-th-change-employer = tawm tswv qub | hloov hauj lwm | tus tswv tsis zoo

also-channel-th-registration-2025-26 = npav tas sij hawm | txuas npav | txuas visa | pink card | sau npe | txuas work permit

also-channel-th-nationality-verification = pov thawj yog Nplog | phau ci | passport ib ntus | nv center

also-channel-th-section64 = ntawv hla dej | mus rov ib hnub | txiav kab tsib | mus rov niaj hnub

also-channel-th-documents = siv ntawv dab tsi | work permit | kuaj mob

also-wage-th-2025 = nqi zog | ib hnub pes tsawg | tau nyiaj npaum cas | nyiaj ua haujlwm

also-wage-la-2024 = ib hlis pes tsawg | nqi zog | pes tsawg kip

also-wage-kr-2026 = nyiaj Korea | ib teev pes tsawg won | nqi zog Kauslim | nyiaj hli Kauslim

also-wage-kr-lao-reported = nyiaj tau tiag | mus Korea tau pes tsawg | nyiaj ib hlis Korea | khwv tau npaum cas

also-wage-jp-2025 = nyiaj Japan | ib teev pes tsawg yen | minimum wage | nqi zog Japan | nyiaj hli Japan

also-wage-th-lao-reported = nyiaj tau tiag | nyiaj tu tsev | nyiaj khw noj mov | khwv tau npaum cas Thaib

also-wage-th-lao-promised = nyiaj hli siab | haujlwm nyiaj ntau | cog lus nyiaj cuav

also-law-la-decree245 = damlat | kev cai mus ua haujlwm deb

also-law-la-agency-2022 = tuam txhab cuav | kev cai broker

also-law-la-penal215 = muag neeg txim | kaw nkuaj pes tsawg xyoo | nplua neeg muag neeg | txim muag neeg

also-law-la-labourlaw38 = haujlwm nyhav | haujlwm pheej hmoo

also-law-th-ordinance = foreign worker law | kev cai tsiv teb ua haujlwm | tswv them nplua | haujlwm twg ua tau

also-law-th-worker-penalty = ua haujlwm zais | tsis muaj npav | tsis muaj work permit

also-law-th-docs-retention = txeeb passport | tswv khaws passport | tsis thim passport | coj kuv passport | txeeb npav | tswv khaws ntaub ntawv

also-law-th-overstay = blacklist | txwv nkag Thaib | over stay

also-law-th-minage = menyuam ua haujlwm | tsis tau 18 | hnub nyoog tsawg tshaj | muaj hnub nyoog npaum cas

also-law-th-fishing = fishing boat

also-agency-esc = chaw nrhiav haujlwm
