# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
currency-thb = { $amount } baht
currency-lak = { $amount } kip
currency-usd = { $amount } daus las Mes Kas
currency-krw = { $amount } won
currency-jpy = { $amount } yen
currency-cny = { $amount } yuan

amount-exact = { $amount }
amount-about = kwv yees li { $amount }
amount-range = { $amount } txog { $to }
amount-was = { $amount } (ua ntej no: { $was })
amount-percent = { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli

# dates; a bare year stands as it is
date-day = { $year } { $month } hnub tim { $day }
date-month = { $year } { $month }
month-1 = lub ib hlis
month-2 = lub ob hlis
month-3 = lub peb hlis
month-4 = lub plaub hlis
month-5 = lub tsib hlis
month-6 = lub rau hli
month-7 = lub xya hli
month-8 = lub yim hli
month-9 = lub cuaj hlis
month-10 = lub kaum hli
month-11 = lub kaum ib hlis
month-12 = lub kaum ob hlis

# a short number, named to a reader in another country
phone-inside = { $number } (siv tau hauv { $country } xwb)
phone-untested = { $number } (siv tau hauv { $country }; tsis paub xyov hu ntawm qhov chaw koj nyob puas tau)

# why a line stands where it stands in a list
why-emergency = Tus xov tooj rau xwm txheej ceev hauv lub teb chaws koj nyob.
why-need = Pab txog: { $need }.
why-international = Hu nrog tus cim + thiab lub teb chaws tus lej. Txhua lub teb chaws hu tau. Tej zaum yuav tau them nqi hu.
why-untested = Siv tau hauv { $country }. Tsis muaj leej twg sau tias hu ntawm qhov chaw koj nyob puas tau.
why-not-from-here = Tus xov tooj luv: siv tau hauv { $country } xwb. Hu ntawm qhov chaw koj nyob tsis tau.
why-nationals = Rau cov pej xeem ntawm { $country }.
why-province = Pab hauv { $country } xwb.
why-open = Tam sim no qhib, raws li cov sij hawm peb paub.
why-closed = Tam sim no kaw, raws li cov sij hawm peb paub.
why-hours-unknown = Peb tsis paub sij hawm teb xov tooj.
why-language = Muaj neeg hais koj hom lus teb xov tooj.
why-gsm = Peb tsis paub tus xov tooj rau xwm txheej ceev hauv lub teb chaws no. Hauv feem coob teb chaws, xov tooj ntawm tes xa tus no mus rau cov neeg pab xwm txheej ceev.

gsm-112 = Siv xov tooj ntawm tes hu thaum muaj xwm txheej ceev
gsm-112-operator = Lub network xov tooj ntawm tes
gsm-112-about = Txoj cai (standard) rau xov tooj ntawm tes hais tias: tus xov tooj no hu mus rau cov neeg pab xwm txheej ceev hauv lub teb chaws koj nyob. Peb tsis tau sim hu qhov ntawd.

# what a person needs
need-police = tub ceev xwm
need-ambulance = tsheb thauj neeg mob
need-fire = neeg tua hluav taws
need-trafficking = kev lag luam tib neeg
need-violence = kev ua nruj ua tsiv (ntaus, tsim txom)
need-children = me nyuam yaus thiab cov hluas
need-counselling = ib tug neeg nrog tham
need-health = kev noj qab haus huv
need-labour = haujlwm thiab nyiaj hli
need-immigration = visa, kev nyob thiab ntaub ntawv
need-consular = hoob kas sawv cev teb chaws (ສະຖານທູດ los sis ສະຖານກົງສູນ)
need-interpretation = tus neeg txhais lus
need-legal = kev pab txog kev cai lij choj
need-information = lus qhia kom paub
need-missing = ib tug neeg ploj lawm
need-shelter = chaw nyob
need-training = kawm txuj ci ua haujlwm
need-education = kawm ntawv
need-economic = pab nyiaj los sis pab ua lag luam me
need-reintegration = pib lub neej dua hauv tsev
need-return = rov los tsev

# what no service is known for
gap-none = Peb tsis paub tias muaj kev pab zoo li no hauv { $place }. Qhov no tsis txhais tias tsis muaj. Thov hu nug.
gap-shelter-men = Peb tsis paub ib qho chaw nyob hauv { $place } uas muaj neeg hais tias txais txiv neej. Thov hu nug.

channels-none = Peb tsis paub ib txoj kev raug cai mus ua haujlwm hauv { $place }. Qhov no tsis txhais tias tsis muaj. Thov nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ).

outcome-found = Qhov koj qhia no muaj cim ceeb toom. Nrog ib tug neeg tham txog cov cim no ua ntej koj mus los sis them nyiaj.
outcome-nothing-found = Peb tsis pom cim ceeb toom hauv qhov koj qhia. Qhov no tsis yog pov thawj tias txhua yam zoo lawm. Nug kom paub qhov uas koj tseem tsis tau paub.
