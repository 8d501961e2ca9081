# Screens: labels and short lines that the apps, the command and the printed pages share.

draft = Draft: nobody has checked this text yet.
outdated = This text may be out of date: the English was changed after it was translated.
not-known = not known
call = Call
call-from-abroad = Call (from any country)
call-untested = Not tested from here
call-not-from-here = Not from here
open-always = Open day and night
open-until = Open now, until { $day } { $time }
opens = Closed now. Opens { $day } { $time }
hours-not-known = Hours not known
hours-of = Hours as of { $date }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
cost-free = Free call
cost-charged = The call costs money
cost-not-known = Cost not known
speaks = Speaks: { $languages }
speaks-not-known = Languages not known
language-ar = Arabic
language-en = English
language-es = Spanish
language-fil = Filipino
language-fr = French
language-hmn = Hmong
language-id = Indonesian
language-ja = Japanese
language-kjg = Khmu
language-km = Khmer
language-ko = Korean
language-lo = Lao
language-mn = Mongolian
language-ms = Malay
language-my = Burmese
language-ne = Nepali
language-pt = Portuguese
language-ru = Russian
language-si = Sinhala
language-th = Thai
language-tl = Tagalog
language-ur = Urdu
language-uz = Uzbek
language-vi = Vietnamese
language-yue = Cantonese
language-zh = Chinese

other-sms = Text message
other-whatsapp = WhatsApp
other-chat = Chat
other-web = Website
other-phone = Other number
other-mail = Mail

source = Source
as-of = as of { $date }
as-of-not-known = date not known
about-date = about { $date }
was-valid-until = was valid until { $date }
confidence-high = well sourced
confidence-medium = one source
confidence-low = old or unclear source

form-shelter = place to stay
form-drop-in = drop-in centre
form-transit = transit centre
form-resource-centre = advice centre for migrant workers
form-legal-aid = legal help
form-health = health service
form-outreach = outreach
form-programme = programme
status-open = open, by a recent source
status-unconfirmed = not confirmed lately: ask first
status-planned = planned; not known to be open
status-perhaps-closed = may be closed
accepts = Takes
accepts-not-stated = Not said
accepts-no = Does not take
person-women = women
person-men = men
person-girls = girls
person-boys = boys
person-lgbtqi = LGBTQI+ people
person-disability = people with disabilities
where = Where
reach = How to reach it
missing = What is missing
not-near = Not where you are.

state-open = open
state-not-known = not known if open: ask first
state-not-yet = not open yet
state-suspended = suspended
state-closed = closed
state-none-known = no official way known
steps = What happens
documents = Papers
points = Good to know
rules = Rules
unknowns = What we do not know
takes = How long it takes
stay = How long you may work
ages = Ages
from-to = { $from } to { $to }
from-on = { $from } or more
duration-days = { $time } days
duration-working-days = { $time } working days
duration-weeks = { $time } weeks
duration-months = { $time } months
duration-years = { $time } years
nature-official = Official price
nature-past = No longer in force
nature-reported = What people said they were asked to pay
nature-irregular = Paid to brokers; to compare, not advice
payer-worker = the worker pays
payer-employer = the employer pays
payer-not-stated = not said who pays

status-agency-licensed = has a licence, by our source
status-agency-suspended = licence stopped for a time (suspended)
status-agency-expired = licence has run out
status-agency-unknown = not known if it has a licence: ask first
status-law-in-force = in force
status-law-replaced = replaced by a newer one
status-law-unknown = not known if still in force
nature-wage-minimum = Minimum wage: the lowest pay by law
nature-wage-recommended = Recommended pay, not a law
nature-wage-reported = What people said they earned
nature-wage-promised = What was promised, but was not true
per-hour = per hour
per-day = per day
per-week = per week
per-month = per month
status-programme-running = running
status-programme-past = over
status-programme-unknown = not known if still running

# what an organisation is
form-organisation-government = government office
form-organisation-mass-organisation = people’s union (of women, young people or workers)
form-organisation-un = United Nations organisation
form-organisation-ngo = organisation outside the government (NGO)
form-organisation-mission = embassy or consulate
form-organisation-programme = programme
partner = partner of the programme

# what an agency is, or who allows and advises
form-agency-authority = office that gives licences
form-agency-public-service = job service of the state
form-agency-company = company
form-agency-association = association of companies
form-agency-list = official list
form-agency-advice = gives advice, sends nobody abroad

# what a programme is
form-programme-programme = programme
form-programme-plan = plan
form-programme-process = governments working together

# figures: what is counted, after its number, and how exact the number is
unit-people = people
unit-cases = cases
unit-centres = centres
unit-offices = offices
unit-calls-a-month = calls a month
at-least = more than { $number }
share = { $number } of { $of }
about-number = about { $number }

stage-before = Before you go
stage-way = On the way
stage-work = At work
stage-trouble = In trouble
stage-home = Coming home
stage-after = Home again
stage-any = At any time
form-topic-guidance = Advice
form-topic-risk = Risk: what can go wrong
form-topic-referral = What happens when someone asks for help
form-topic-right = Right
form-topic-instrument = List of questions or signs for people who help
form-topic-framework = Agreement or plan of governments

why-we-ask = Why we ask
choice-not-known = I do not know
choice-skip = Skip
back = Back
weight-stop = Urgent: get help with this first
weight-serious = Serious sign
weight-ask = Ask about this
weight-need = You may want help with this
find-out = What to find out
who-can-help = Who can help
what-to-do = What you can do
total = In all
counted = What is counted
not-counted = What is not counted

# how old a fact is
age-days = { $number ->
    [one] { $number } day old
   *[other] { $number } days old
}
age-months = { $number ->
    [one] { $number } month old
   *[other] { $number } months old
}
age-years = { $number ->
    [one] { $number } year old
   *[other] { $number } years old
}
asked = Asked
official = Official
instead = You can call this instead
together = In all
side-by-side = What people paid brokers for the way without papers, to compare

# kinds of what is found
kind-hotline = Hotlines
kind-service = Services
kind-organisation = Organisations
kind-channel = Legal ways
kind-price = Prices
kind-law = Laws
kind-wage = Pay
kind-agency = Agencies
kind-topic = Good to know
kind-programme = Programmes
kind-check = Self-checks
kind-figure = Figures
kind-place = Places
kind-district = Districts
kind-card = Cards to show
