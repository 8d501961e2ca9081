hours-holidays = We do not know if somebody answers on public holidays.
why-past = What we know of this line was valid until a day that is over.
asked-within = Not more than the official price that we know.
asked-above = { $more } more than the official price that we know.
asked-none = We know no official price for this.
asked-past = The price that we know is no longer in force.
asked-other-currency = Asked: { $asked }. Official: { $official }. The currencies are different and we have no rate of a known day, so we cannot compare.
asked-share = By the rule that we know, at most { $percent } percent of one month’s pay: { $most }.
asked-share-no-pay = By the rule that we know, at most { $percent } percent of one month’s pay. Tell the pay to compare.
offer-found = What you told has warning signs. Talk with someone who can help before you go, sign or pay.
offer-nothing = We found no warning sign in what you told. That is not proof that the offer is good. Ask what you do not know yet.
offer-pay = Told: { $told } for one { $unit } of work. The least by law: { $least }.
offer-pay-recommended = Told: { $told } for one { $unit } of work. Recommended on average: { $least }.
offer-pay-days = Counted with { $days } days of work in a month.
offer-pay-hours = Counted with { $hours } hours of work a day.
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
licence-no-list = { $what ->
    [number] We do not know this number.
    [page] We do not know this page.
   *[name] We do not know this name.
 } We have no list of agencies with a licence, so that says nothing good and nothing bad about it. Ask the labour office before you sign or pay.
gap-person = We know no place to stay in { $place } that a recent source says takes this person. Call and ask.
licence-near-stopped = By our source, an agency with a name like this one has its licence stopped, or it has run out. Compare the two names letter by letter. If it is the same agency, it is better not to sign or pay.
licence-not-asked = Tell the name of the agency as it stands on its papers, or its phone number, or its page.
channels-home = Work in { $place } is work in your own country: you need no way to go abroad. Still look at the offer before you go: what work, what pay, where, and who keeps your papers.
channels-was-open = By our source ({ $date }) this way was open. We do not know if it is open today: ask before you pay or leave.
as-of-not-known = date not known
gap-district = Where we know only the province, the distance is counted to its middle.
distance = about { $km } km away in a straight line
takes-person = Said to take this person.
takes-person-not = Said not to take this person.
takes-person-not-known = Not said if it takes this person: ask first.
gap-need = For this we know no service in { $place }: { $need }. That does not mean that there is none. Call and ask.
gap-unconfirmed = What we know of such services in { $place } is not confirmed by a recent source. Call and ask first.
district-passed-over = We could not count from the district that was told. We do not know where it is, or it is in another province.
contacts-general = Apart from emergency numbers, we know no line for just this that you can call from here. These lines help people in other trouble. Ask them who can help you.
check-told-nothing = You have not told anything yet, so we cannot say anything about it.
told-so-far = Answered: { $answered } of { $asked } questions.
search-urgent = Is somebody in danger now? These lines help.
search-nothing = We found nothing for this. Try another word, or call and ask.
search-near = Did you mean: { $words }?
chart-text = A chart with bars. { $bars }.
chart-bar = { $label }: { $value }
kept-note = This card holds advice and numbers. It holds nothing of what you answered.
rule-one = A rule
    .reason = About the rule
    .do = Ask about it
urgent-one = locked in | cannot leave
way-irregular = The way without papers
draft = Draft: nobody has checked this text yet.
not-known = not known
