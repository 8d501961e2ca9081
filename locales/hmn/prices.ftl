# Prices: what papers and ways to work abroad cost, by law or as people told it

# en: 3b0af72b
price-passport-2024 = Phau ntawv hla teb chaws (passport) Los Tsuas
    .about = Cov nqi no siv txij xyoo { $from } los, thiab them ua nyiaj kip. Ib txwm siv sij hawm tsis tshaj { $normal } hnub. Yog xav tau sai dua, muaj nqi ua kom sai; peb tsis paub xyov puas yuav tau them ntxiv rau ntawm cov nqi no. Peb paub qhov no los ntawm ib tsab ntawv xov xwm xwb, yog li ntawd nug lub hoob kas ua passport.
    .item-electronic = Passport electronic (ເອເລັກໂຕຣນິກ)
    .item-plain = Passport uas tsis yog electronic
    .item-express-1-day = Ua kom sai: { $fastest } hnub
    .item-express-3-days = Ua kom sai: { $faster } hnub
    .item-express-5-days = Ua kom sai: { $fast } hnub

# en: 60b06d7e
price-th-visa-2023 = Visa Thaib thiab kev nyob ntev dua rau neeg ua haujlwm MoU
    .about = Thaib teb txo cov nqi no thaum xyoo { $cut } kom siv { $years } xyoo, yog li ntawd tsim nyog siv tau txog xyoo { $until }. Ib qho twg siv tau { $length } xyoo. Cov xov tsis hais tias leej twg them.
    .item-visa = Visa L-A (visa rau neeg ua haujlwm MoU)
    .item-extension = Kev nyob ntev dua (ntawv tso cai nyob ntxiv)

# en: 0215acfc
price-th-covid-fees = Cov nqi qub rau neeg ua haujlwm hauv Thaib teb (lub caij Covid-19)
    .about = Los Tsuas thiab Thaib teb hais txog cov nqi no hauv ib lub rooj sib tham lub caij Covid-19; tsis hais xyoo twg. Cov nqi no tsis siv lawm, vim lawv txo nqi thaum xyoo { $cut }. Lwm tsab xov hais tias tus nqi ntawv tso cai ua haujlwm no yog tus nqi nyob ntev dua.
    .item-visa = Visa { $length } xyoo
    .item-work-permit = Ntawv tso cai ua haujlwm { $length } xyoo
    .item-medical-check = Kuaj mob
    .item-health-insurance = Ntawv tuav pov hwm kho mob (ປະກັນສຸຂະພາບ) { $length } xyoo
    .item-vaccination = Txhaj tshuaj tiv thaiv kab mob

# en: dc36ff2a
price-th-registration-cost-2025 = Sau npe hauv Thaib teb rau cov tsis muaj ntaub ntawv (lub caij sau npe xyoo { $decided })
    .about = Lub caij sau npe no tas lawm. Tus nqi tsoom fwv teev yog { $total } tag nrho; { $back } ntawm ntawd tsim nyog tau rov qab tom qab ntawv cog lus ua haujlwm { $contract } xyoo. Ib pab nom Thaib uas tsis tuav tsoom fwv hais tias neeg ua haujlwm them tiag tiag txog { $claimed }.
    .item-registration = Sau npe thiab nyiaj tso pov thawj (ເງິນຄ້ຳປະກັນ)
    .item-visa = Visa
    .item-health = Kuaj mob thiab ntawv tuav pov hwm kho mob (ປະກັນສຸຂະພາບ)

# en: d0147433
price-th-workpermit-2026 = Nqi ntawv tso cai ua haujlwm, lub caij txuas ntaub ntawv hauv Thaib teb
    .about = Qhov no yog tus nqi hauv lub caij uas lawv txiav txim xyoo { $opened }. Hnub kawg uas peb paub yog xyoo { $until }: suav tias kaw lawm, txog thaum koj tau nug. Cov xov tsis hais tias leej twg them.
    .item-work-permit = Ntawv tso cai ua haujlwm

# en: 7131ab62
price-th-mou-market = Nyiaj uas tuam txhab Los Tsuas kom them mus Thaib teb, raws li neeg hais
    .about = Thaum xyoo { $told } ib tsab xov hauv xov tooj cua hais tias cov tuam txhab kom ib tug neeg ua haujlwm them kwv yees li no, ntau dua ib lub hlis nyiaj hli. Tsis muaj kev cai lij choj teev tus nqi no: kev cai lij choj Thaib txij xyoo { $thai-law } los tsis pub sau nqi nrhiav haujlwm ntawm neeg ua haujlwm, tiam sis ib txoj cai Los Tsuas pub sau tsis tshaj { $cap } feem pua (%) ntawm nyiaj hli. Peb tsis paub tias tam sim no lawv kom them npaum li cas.
    .item-agency = Kom ib tug neeg ua haujlwm twg them

# en: 57393940
price-la-agency-fee = Nyiaj uas tuam txhab Los Tsuas sau tau ntawm neeg ua haujlwm
    .about = Ib txoj cai Los Tsuas xyoo { $rule } (Agreement 1050/MLSW) pub tuam txhab nrhiav haujlwm sau tsis tshaj feem no ntawm nyiaj hli. Rau Thaib teb, kev cai lij choj Thaib txij xyoo { $thai-law } los hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg ua haujlwm: ob txoj cai no tsis sib xws, yog li ntawd tsis muaj ib tus nqi yog. Peb tsis paub tias kev cai lij choj Los Tsuas xyoo { $new-law } hloov dab tsi, yog li ntawd nug hoob kas haujlwm, thiab hais kom muab ntawv txais nyiaj rau koj.
    .item-fee = Qhov ntau tshaj uas tuam txhab sau tau (peb tsis paub xyov sau ib zaug los sis txhua hli)
    .disputed = Ib txoj cai Los Tsuas pub tuam txhab sau ib feem ntawm nyiaj hli. Kev cai lij choj Thaib txij xyoo { $thai-law } los hais tias tsis pub sau nqi nrhiav haujlwm ntawm neeg ua haujlwm. Ob txoj cai no tsis sib xws. Nug hoob kas haujlwm ua ntej koj them nyiaj.

# en: 9ab0819b
price-la-fund = Lub peev nyiaj pab neeg ua haujlwm Los Tsuas nyob txawv teb chaws
    .about = Neeg ua haujlwm thiab tuam txhab yuav tsum them rau lub peev nyiaj no, thiab kev cai lij choj ua haujlwm hais txog feem no ntawm ib lub hlis nyiaj hli. Thaum xyoo { $checked } lub peev nyiaj no tseem tsis tau ua haujlwm, thiab peb tsis paub xyov tam sim no puas ua lawm. Yog muaj neeg kom koj them nyiaj no, nug hoob kas haujlwm ua ntej.
    .item-fund = Nyiaj them rau lub peev nyiaj

# en: 0a94d4de
price-smuggler-fees = Nyiaj uas neeg them rau neeg nruab nrab kom hla ciam teb tsis muaj ntaub ntawv
    .about = Qhov no cia sib piv xwb, tsis yog ib tus nqi yuav them. Neeg hais txog cov nqi no, los sis hais tias cov neeg coj kev tau npaum no. Cov pab neeg uas mus li no raug ntes lawm.
    .item-champasak = Ntawm { $champasak } mus Thaib teb (xyoo { $first })
    .item-salavan-bangkok = Ntawm { $salavan } mus Bangkok (xyoo { $first })
    .item-khong-chiam = Ntawm Khong Chiam (ໂຂງຈຽມ) hauv Thaib teb (xyoo { $second })
    .item-guide = Nyiaj uas tus neeg coj kev tau rau ib tug neeg (xyoo { $third })
    .item-home-from-malaysia = Raug coj los tsev ntawm Malaysia (ມາເລເຊຍ) hla Thaib teb

# en: 1a360f2a
price-th-fine-leaving = Nyiaj nplua hauv Thaib teb thaum rov los tsev tsis muaj ntaub ntawv
    .about = Thaum xyoo { $told } cov neeg uas rov los tsev tsis muaj ntaub ntawv hais tias sab Thaib nplua lawv txog npaum no. Thaum ntawd sab Los Tsuas hais tias yuav tsis nplua cov neeg uas rov los tsev hla cov chaw hla ciam teb raug cai. Peb tsis paub tias tam sim no yog li cas.
    .item-fine = Nyiaj nplua siab tshaj uas neeg hais txog

# en: 88487dbb
price-kr-scam = Nyiaj uas neeg poob rau visa cuav mus Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້)
    .about = Neeg poob nyiaj npaum no rau cov neeg muag visa ncig teb chaws cuav, thiab qee leej poob ntau dua. Nws tsis yog tus nqi ntawm ntaub ntawv tiag. Tsab xov tsis muaj hnub.
    .item-lost = Ib tug neeg poob

# en: 108592c4
price-recruit-lfs2017 = Nyiaj uas neeg ua haujlwm Los Tsuas rov los tsev hais tias lawv tau them kom tau haujlwm txawv teb chaws (xyoo { $survey })
    .about = Qhov no los ntawm ib qho kev nug neeg xyoo { $survey }, sim thawj zaug nrog { $people } leej neeg ua haujlwm uas rov los tsev lawm. Cov nyiaj sib txawv deb heev, thiab qub lawm. Nws tsis yog ib tus nqi yuav them.
    .item-average = Nruab nrab
    .item-spread = Kwv yees li, qhov tsawg tshaj thiab qhov ntau tshaj
    .item-share = Nruab nrab, muab piv nrog nyiaj hli

# en: 5dade151
price-sez-debt = Nuj nqis thiab nyiaj txhiv neeg uas lawv kom them hauv thaj chaw Golden Triangle (ສາມຫຼ່ຽມຄຳ)
    .about = Neeg qhia cov nyiaj no rau ib lub xov tooj cua: thaum ntawd kwv yees li { $debt-dollars } thiab kwv yees li { $ransom-dollars }. Nws tsis yog tus nqi ntawm haujlwm. Yog muaj neeg raug kaw vim nuj nqis los sis vim nyiaj txhiv, thov kev pab.
    .item-debt = Nuj nqis uas cov tswv haujlwm kom them; zaub mov thiab chav nyob suav ntxiv (xyoo { $debt-year })
    .item-ransom = Nyiaj txhiv uas lawv kom them rau ib tug muaj { $age } xyoo uas raug muag ntxiv mus rau Mongla hauv Phab Mab (Myanmar) (xyoo { $ransom-year })
