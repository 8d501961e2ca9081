# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
# en: 8603e7b6
currency-thb = { $amount } baht
# en: afcf75f6
currency-lak = { $amount } kip
# en: 82778def
currency-usd = { $amount } daus las Mes Kas
# en: 03f54b0a
currency-krw = { $amount } won
# en: 6bbaa19f
currency-jpy = { $amount } yen
# en: 1d18d2df
currency-cny = { $amount } yuan

# en: eb18f5e6
amount-exact = { $amount }
# en: 34597bc8
amount-about = kwv yees li { $amount }
# en: 20a87750
amount-range = { $amount } txog { $to }
# en: f572a868
amount-was = { $amount } (ua ntej no: { $was })
# en: f4ef5c31
amount-percent = { $percent } feem pua (%) ntawm ib lub hlis nyiaj hli

# dates; date-year writes a bare year
# en: 298b48c7
date-day = { $year } { $month } hnub tim { $day }
# en: a34fd4a4
date-month = { $year } { $month }
# en: c6ba82e0
date-year = { $year }
# en: a03fdb2c
month-1 = lub ib hlis
# en: df1d06b4
month-2 = lub ob hlis
# en: 248c9f72
month-3 = lub peb hlis
# en: 28a3202c
month-4 = lub plaub hlis
# en: 7f154281
month-5 = lub tsib hlis
# en: e1d29d81
month-6 = lub rau hli
# en: 2cbf27a1
month-7 = lub xya hli
# en: 83bb941b
month-8 = lub yim hli
# en: d97b8ab9
month-9 = lub cuaj hlis
# en: bddbe3b0
month-10 = lub kaum hli
# en: 9e77977e
month-11 = lub kaum ib hlis
# en: 4a6e70a1
month-12 = lub kaum ob hlis

# a short number, named to a reader in another country
# en: b731e605
phone-inside = { $number } (siv tau hauv { $country } xwb)
# en: 1edb2714
phone-untested = { $number } (siv tau hauv { $country }; tsis paub xyov hu ntawm qhov chaw koj nyob puas tau)

# why a line stands where it stands in a list
# en: 64f0b72b
why-emergency = Tus xov tooj rau xwm txheej ceev hauv lub teb chaws koj nyob.
# en: e07fd3dd
why-need = Pab txog: { $need }.
# en: bff13978
why-international = Hu nrog tus cim + thiab lub teb chaws tus lej. Txhua lub teb chaws hu tau. Tej zaum yuav tau them nqi hu.
# en: fc121fc3
why-untested = Siv tau hauv { $country }. Tsis muaj leej twg sau tias hu ntawm qhov chaw koj nyob puas tau.
# en: 39cf6968
why-not-from-here = Tus xov tooj luv: siv tau hauv { $country } xwb. Hu ntawm qhov chaw koj nyob tsis tau.
# en: 31f5c3c8
why-nationals = Rau cov pej xeem ntawm { $country }.
# en: 9cc6382a
why-province = Pab hauv { $country } xwb.
# en: eb693f31
why-open = Tam sim no qhib, raws li cov sij hawm peb paub.
# en: 67c345f5
why-closed = Tam sim no kaw, raws li cov sij hawm peb paub.
# en: 6426c0f9
why-hours-unknown = Peb tsis paub sij hawm teb xov tooj.
# en: a693d546
why-language = Muaj neeg hais koj hom lus teb xov tooj.
# en: 1b3cbe76
why-gsm = Peb tsis paub tus xov tooj rau xwm txheej ceev hauv lub teb chaws no. Hauv feem coob teb chaws, xov tooj ntawm tes xa tus no mus rau cov neeg pab xwm txheej ceev.

# en: 151d174a
gsm-112 = Siv xov tooj ntawm tes hu thaum muaj xwm txheej ceev
# en: c37cafe3
gsm-112-operator = Lub network xov tooj ntawm tes
# en: 6d1691c6
gsm-112-about = Txoj cai (standard) rau xov tooj ntawm tes hais tias: tus xov tooj no hu mus rau cov neeg pab xwm txheej ceev hauv lub teb chaws koj nyob. Peb tsis tau sim hu qhov ntawd.

# what a person needs
# en: 0a0d7f4c
need-police = tub ceev xwm
# en: 134955f8
need-ambulance = tsheb thauj neeg mob
# en: fefe318c
need-fire = neeg tua hluav taws
# en: f375e7e0
need-trafficking = kev lag luam tib neeg
# en: ff45b000
need-violence = kev ua nruj ua tsiv (ntaus, tsim txom)
# en: 48757652
need-children = me nyuam yaus thiab cov hluas
# en: df08f243
need-counselling = ib tug neeg nrog tham
# en: c6cd7743
need-health = kev noj qab haus huv
# en: c8a57108
need-labour = haujlwm thiab nyiaj hli
# en: 83c13ebf
need-immigration = visa, kev nyob thiab ntaub ntawv
# en: 13c59a55
need-consular = hoob kas sawv cev teb chaws (ສະຖານທູດ los sis ສະຖານກົງສູນ)
# en: 23676892
need-interpretation = tus neeg txhais lus
# en: 414d4925
need-legal = kev pab txog kev cai lij choj
# en: acb9e7d3
need-information = lus qhia kom paub
# en: aba2d85f
need-missing = ib tug neeg ploj lawm
# en: fdd601ea
need-shelter = chaw nyob
# en: e7f28f90
need-training = kawm txuj ci ua haujlwm
# en: 49bd7f9a
need-education = kawm ntawv
# en: 900f5560
need-economic = pab nyiaj los sis pab ua lag luam me
# en: be005c65
need-reintegration = pib lub neej dua hauv tsev
# en: a306443d
need-return = rov los tsev

# what no service is known for
# en: 2745c38b
gap-none = Peb tsis paub tias muaj kev pab zoo li no hauv { $place }. Qhov no tsis txhais tias tsis muaj. Thov hu nug.
# en: 4bec6fa2
gap-shelter-men = Peb tsis paub ib qho chaw nyob hauv { $place } uas muaj neeg hais tias txais txiv neej. Thov hu nug.

# en: 322af226
channels-none = Peb tsis paub ib txoj kev raug cai mus ua haujlwm hauv { $place }. Qhov no tsis txhais tias tsis muaj. Thov nug hoob kas haujlwm hauv koj lub xeev (ພະແນກແຮງງານ).

