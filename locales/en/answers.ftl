# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
currency-thb = { $amount } baht
currency-lak = { $amount } kip
currency-usd = { $amount } US dollars
currency-krw = { $amount } won
currency-jpy = { $amount } yen
currency-cny = { $amount } yuan

amount-exact = { $amount }
amount-about = about { $amount }
amount-range = from { $amount } to { $to }
amount-was = { $amount } (before: { $was })
amount-percent = { $percent } percent of one month’s pay

# dates; date-year writes a bare year
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# a short number, named to a reader in another country
phone-inside = { $number } (works only inside { $country })
phone-untested = { $number } (works inside { $country }; not known if it can be called from where you are)

# why a line stands where it stands in a list
why-emergency = Emergency line of the country where you are.
why-need = Helps with: { $need }.
why-international = Called with + and the country code, from any country. The call may cost money.
why-untested = Works inside { $country }. Nobody has written if it can be called from where you are.
why-not-from-here = Short number: it works only inside { $country }. You cannot call it from where you are.
why-nationals = For people from { $country }.
why-province = Serves { $country } only.
why-open = Open now, by the hours we know.
why-closed = Closed now, by the hours we know.
why-hours-unknown = We do not know the hours.
why-language = Answers in your language.
why-gsm = We know no emergency number of this country. Mobile phones pass this one on in most countries.

gsm-112 = Emergency call from a mobile phone
gsm-112-operator = The mobile network
gsm-112-about = The standard for mobile phones says: this number calls the emergency line of the country where you are. We have not tested it there.

# what a person needs
need-police = police
need-ambulance = ambulance
need-fire = fire
need-trafficking = human trafficking
need-violence = violence
need-children = children and young people
need-counselling = someone to talk to
need-health = health
need-labour = work and pay
need-immigration = visa, stay and papers
need-consular = embassy or consulate
need-interpretation = an interpreter
need-legal = legal help
need-information = information
need-missing = a missing person
need-shelter = a place to stay
need-training = learning a trade
need-education = school
need-economic = help with money or a small business
need-reintegration = starting again at home
need-return = coming home

# what no service is known for
gap-none = We know no such service in { $place }. That does not mean that there is none. Call and ask.
gap-shelter-men = We know no place to stay in { $place } that is said to take men. Call and ask.

channels-none = We know of no legal way to work in { $place }. That does not mean that there is none. Ask the labour office of your province.

