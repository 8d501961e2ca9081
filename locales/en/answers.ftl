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
why-emergency-network = Emergency line of { $country }, whose network your phone is on. Say where you are.
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
gap-line = We know no line for { $need } that can be called from { $place }. That does not mean that there is none. The lines below may know who helps.
gap-need = For this we know no service in { $place }: { $need }. That does not mean that there is none. Call and ask.
gap-unconfirmed = What we know of such services in { $place } is not confirmed by a recent source. Call and ask first.
gap-shelter-men = We know no place to stay in { $place } that a recent source says takes men. Call and ask.

channels-none = We know of no legal way to work in { $place }. That does not mean that there is none. Ask the labour office of your province.
way-irregular = The way without papers
channels-home = Work in { $place } is work in your own country: you need no way to go abroad. Still look at the offer before you go: what work, what pay, where, and who keeps your papers.
channels-was-open = By our source ({ $date }) this way was open. We do not know if it is open today: ask before you pay or leave.

# what a hotline's hours do not say
hours-holidays = We do not know if somebody answers on public holidays.
why-past = What we know of this line was valid until a day that is over.

# an asked price beside the official one
asked-within = Not more than the official price that we know.
asked-above = { $more } more than the official price that we know.
asked-none = We know no official price for this.
asked-past = The price that we know is no longer in force.
asked-other-currency = Asked: { $asked }. Official: { $official }. The currencies are different and we have no rate of a known day, so we cannot compare.
asked-share-within = Not more than the rule allows that we know: at most { $percent } percent of one month’s pay, { $most }.
asked-share-above = { $more } more than the rule allows that we know: at most { $percent } percent of one month’s pay, { $most }.
asked-share-no-pay = By the rule that we know, at most { $percent } percent of one month’s pay. Tell the pay to compare.
asked-several = It is asked in more than one currency, and we have no rate of a known day. So the whole cannot be compared.
asked-no-way = We know no legal way to work in { $place }, so we compare no price for going abroad.
asked-crossing = No office sells this. When someone asks for money to take you across a border, that is a sign of danger. It is better not to pay before you have talked with someone who can help.
asked-unclear = Nobody says clearly what this is for, or how much it is. Ask for a paper that says both before you pay.
asked-for = { $what }. Asked: { $asked }.
asked-found = Something here is a warning sign, or is not clear. Talk with someone who can help before you pay.
asked-nothing = We found nothing that is more than an official price that we know. That is not proof that the price is right or that the offer is good. Ask for a receipt.

# what is paid for
purpose-passport = Passport
purpose-visa = Visa
purpose-extension = Leave to stay longer
purpose-work-permit = Work permit
purpose-medical-check = Medical check
purpose-insurance = Insurance
purpose-registration = Registration
purpose-job = Finding the work
purpose-fund = Fund for workers abroad
purpose-travel = Travel
purpose-training = Training
purpose-crossing = Being taken across the border
purpose-other = Other

# an offer, looked at
offer-found = What you told has warning signs. Talk with someone who can help before you go, sign or pay.
offer-nothing = We found no warning sign in what you told. That is not proof that the offer is good. Ask what you do not know yet.
offer-pay = Told: { $told } for one { $unit } of work. The least by law: { $least }.
offer-pay-recommended = Told: { $told } for one { $unit } of work. Recommended on average: { $least }.
offer-pay-days = Counted with { $days } days of work in a month.
offer-pay-hours = { $hours ->
    [one] Counted with { $hours } hour of work a day.
   *[other] Counted with { $hours } hours of work a day.
}
offer-pay-places = The least by law depends on the place: from { $least } to { $most } for one { $unit } of work. Ask where you would work.
offer-pay-not-compared = We know no lowest pay by law to compare this with.
offer-pay-currency = The pay is told in { $told } and the lowest pay by law in { $least }. We have no rate of a known day, so we cannot compare.
unit-of-work-hour = hour
unit-of-work-day = day
unit-of-work-month = month
offer-hours = How many hours a day would you work?
offer-hours-ask = Ask for it in writing: When does the work begin and end? How is more work paid?
offer-days-off = How many days off are there in a week?
offer-days-off-ask = Ask for it in writing: Which days are free? Are they paid?
offer-too-little = This is too little for us to look at. That is not proof that the offer is good. Tell more, or ask what you do not know yet.
offer-destination = In which country would you work?
offer-destination-ask = Ask for the country, the province and the address of the work. Write it down.
offer-scheme = By which legal way would you go?
offer-scheme-ask = Ask the labour office of your province: Which legal way leads to this work, and is it open now?
offer-pay-no-country = To compare the pay, we need to know the country of work.
offer-pay-as-of = We know this amount as of { $date }.
offer-pay-old = We know this amount as of { $date }. It may be higher now. Ask the labour office.
offer-pay-work = Told: { $told } for one { $unit } of work. For some work of this kind, the least by law is { $least }. Ask what counts for this work.
offer-pay-short-day = Told: { $told } for one { $unit } of work, with few hours. The least by law for one { $unit }: { $least }. We do not know if less may be paid for fewer hours. Ask the labour office.
unit-of-work-week = week
offer-province = We know no province { $province } in { $place }. So we looked at all of { $place }.
offer-way-closed = “{ $way }” cannot be taken now, by what we know.
offer-way-not-known = We do not know if “{ $way }” is open now. Ask first.
offer-way-ages = “{ $way }” takes people from { $from } to { $to } years, by what we know.
offer-way-ages-from = “{ $way }” takes people of { $from } years or older, by what we know.
offer-way-elsewhere = “{ $way }” does not lead to { $place }, by what we know.
offer-rule-past = The rule behind this sign held until { $date }. We do not know if it still does. Ask.

# an agency, looked up
licence-licensed = By our source ({ $date }) this agency has a licence. That can change: ask the labour office if it is so today.
licence-was-licensed = By our source ({ $date }) this agency had a licence. We do not know if it has one today. Ask the labour office before you sign or pay.
licence-suspended = By our source ({ $date }) the licence of this agency is stopped for a time. It is better not to sign or pay.
licence-expired = By our source ({ $date }) the licence of this agency has run out. It is better not to sign or pay.
licence-status-unknown = We know this name, but not if it has a licence today. Ask the labour office.
licence-needs-none = This is no company that sends people abroad. But anybody can use its name: ask there if the person who talks to you really works for it.
licence-not-listed = { $what ->
    [number] This number
    [page] This page
   *[name] This name
 } is not in our list of { $date }. That says nothing good and nothing bad about it. Ask the labour office before you sign or pay.
licence-near = Did you mean one of these? Look at the name letter by letter.
licence-near-stopped = By our source, an agency with a name like this one has its licence stopped, or it has run out. Compare the two names letter by letter. If it is the same agency, it is better not to sign or pay.
licence-not-asked = Tell the name of the agency as it stands on its papers, or its phone number, or its page.
licence-no-list = { $what ->
    [number] We do not know this number.
    [page] We do not know this page.
   *[name] We do not know this name.
 } We have no list of agencies with a licence, so that says nothing good and nothing bad about it. Ask the labour office before you sign or pay.

# services for one person
gap-person = We know no place to stay in { $place } that a recent source says takes this person. Call and ask.
gap-district = Where we know only the province, the distance is counted to its middle.
district-passed-over = We could not count from the district that was told. We do not know where it is, or it is in another province.
distance = about { $km } km away in a straight line
takes-person = Said to take this person.
takes-person-not = Said not to take this person.
takes-person-not-known = Not said if it takes this person: ask first.

# a self-check, and whom to call where no line is for just this
check-told-nothing = You have not told anything yet, so we cannot say anything about it.
told-so-far = Answered: { $answered } of { $asked } questions.
contacts-general = Apart from emergency numbers, we know no line for just this that you can call from here. These lines help people in other trouble. Ask them who can help you.

# search
search-urgent = Is somebody in danger now? These lines help.
search-nothing = We found nothing for this. Try another word, or call and ask.
search-near = Did you mean: { $words }?

# figures read aloud
chart-text = A chart with bars. { $bars }.
chart-bar = { $label }: { $value }

# a card to keep or to give on
kept-note = This card holds advice and numbers. It is no proof of anything.
