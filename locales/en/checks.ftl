# Self-checks: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

check-before-you-go = Before you go: look at the offer
    .about = Did someone offer you work abroad, or ask you for money for it? These questions help you to look at the offer. You can skip any question. If you ask for another person, answer for that person. If two answers fit, choose the one that worries you more. At the end you see the warning signs, the reasons, and who can help. If no sign appears, that does not mean that all is well. Our sources give no rule for how much each sign counts. How we weigh them is this project's own rule.

check-before-you-go-question-age = How old are you?
    .why = By Lao law, a person must be { $adult } or older to be sent to work abroad.
    .ask = Look at the identity card, the family book or the birth certificate. Or ask your family.
    .choice-under-18 = Under { $adult } years
    .choice-grown-up = { $adult } years or older

check-before-you-go-question-contact = Who told you about the work?
    .why = Strangers on the internet make such offers. So do neighbours, friends and relatives. People have been lied to in both ways.
    .ask = Ask the person: What is your full name? Who sent you? How do you know this work? Does someone pay you for bringing me?
    .choice-stranger = Someone I do not know: on Facebook, by message, by phone or face to face
    .choice-known = Someone I know: family, a friend, a neighbour
    .choice-agency = A recruitment agency (a company that finds work for people)
    .choice-labour-office = The labour office, or a migrant resource centre (an office that informs people who go to work abroad)

check-before-you-go-question-licence = Is there an agency with a licence?
    .why = A Lao agency needs a licence from the labour ministry to send people to work abroad. A licence is a paper that allows it. It must be renewed every { $years } years.
    .ask = Ask the agency for its name and its licence. Then ask the labour office of your province if the licence is real and still in force. We have no list of the agencies with a licence.
    .choice-none = There is no agency, or it has no licence
    .choice-says-so = They say they have one, but nobody has checked
    .choice-confirmed = Yes, and the labour office confirmed it
    .choice-office = The labour office arranges the work itself

check-before-you-go-question-where = Where would you work?
    .why = From some places there are many reports of people who were lied to and held. And when the place changes, that is a sign too.
    .ask = Ask for the country, the province, the town and the address of the work. Write it down. Give a copy to your family.
    .choice-changed = They do not say it clearly, or the place or the work is now different from the first offer
    .choice-zone = In the Golden Triangle zone, in Myanmar or in Cambodia
    .choice-elsewhere = In another country, such as China, Malaysia, South Korea or Japan
    .choice-thailand = In Thailand

check-before-you-go-question-work = What kind of work is it?
    .why = For some kinds of work there are many reports of lies and force. It also happens in homes, on farms, in factories and on building sites.
    .ask = Ask: What will I do each day? How many hours? In which place? For whom? Ask for it in writing.
    .choice-screen = Chatting, selling or helping customers on the internet, typing, or work in a casino
    .choice-night = Restaurant, bar, karaoke or massage
    .choice-fishing = On a fishing boat, or with seafood
    .choice-other = Other work: factory, farm, building, housework

check-before-you-go-question-marriage = Is a marriage part of the offer?
    .why = Some people were promised a husband and money. Then they were held, beaten or sold.
    .ask = Ask your family and the person who brings the offer: Does someone talk about a marriage, or about money for the family if someone marries?
    .choice-yes = Yes, a marriage, or money for my family if I marry
    .choice-no = No

check-before-you-go-question-contract = Do you have a work contract?
    .why = A contract is a paper with the promises of the employer. By Lao law, a worker goes abroad with a contract. In Thailand, the law asks for a contract in the worker's language.
    .ask = Ask for the contract before you leave, and for a copy to keep. Look for: the employer, the place, the work, the pay, the hours, the days off, and who pays for food, room and travel.
    .choice-none = No, nothing
    .choice-spoken = Only spoken promises
    .choice-unread = Yes, on paper, but I cannot read it
    .choice-read = Yes, on paper, in a language that I can read

check-before-you-go-question-pay = Do you know how much you would be paid?
    .why = Unclear pay can turn out to be little or nothing. Very high pay for easy work is a sign of a false offer.
    .ask = Ask: How much is it? On which day is it paid? How much is taken off for food, room, travel and papers? Compare it with the minimum wage of that place. That is the lowest pay that the law allows.
    .choice-high = Yes, very much money for easy work
    .choice-unclear = No, or they only say "good pay"
    .choice-told = Yes, how much and on which day

check-before-you-go-question-money = Does someone ask you for money?
    .why = Since { $thai-year }, Thai law says that foreign workers must not be charged for finding them work. By a Lao rule, an agency may take only a small fee.
    .ask = Ask: What is each sum for? Who gets it? Do I get a receipt (a paper that shows that I paid)?
    .choice-unclear = Yes, but they do not say clearly what it is for, or there is no contract yet
    .choice-fee = Yes, a fee for finding the work
    .choice-papers = Yes, but only for the passport, the visa or the health check
    .choice-no = No

check-before-you-go-question-fee-size = Is the money they ask for more than { $percent } percent of one month's pay?
    .why = By a Lao rule of { $rule-year }, an agency may take at most this part of one month's pay. An example: if the pay is { $example-pay } a month, it is { $example-fee }.
    .ask = Ask for two sums in writing: all that you must pay, and the pay for one month. You can ask someone who is good with numbers to help you.
    .choice-more = Yes, it is more
    .choice-less = No, it is this much or less

check-before-you-go-question-debt = Would you start with a debt?
    .why = Working to pay a debt that never ends is a sign of forced labour. Forced labour is work that a person cannot refuse or leave.
    .ask = Ask: Who pays for travel, food, room and clothes? Must I pay it back? How much, and until when? What happens if I want to leave?
    .choice-advance = Yes, they pay first or give money to my family, and I work to pay it back
    .choice-loan = Yes, I borrow money from someone else to go
    .choice-no = No

check-before-you-go-question-papers = Who would keep your passport?
    .why = If someone else has your passport, it is hard to leave. Keeping a worker's passport is a sign of forced labour.
    .ask = Ask before you leave: Will someone take my passport? Why? When do I get it back?
    .choice-they = The recruiter, the agency or the employer would keep it, or has it already
    .choice-none = I have no passport
    .choice-me = I keep it myself

check-before-you-go-question-way = How would you cross the border?
    .why = To work abroad with papers, you need a visa for work and an official crossing. A hidden way, or a tourist visa for work, is a sign of a false offer.
    .ask = Ask: Which border crossing? Which visa? Can I see it before we leave? A visa is the permission to enter. The Thai visa for work is called L-A visa.
    .choice-hidden = By river or through the forest, away from the official crossing
    .choice-visit = At an official crossing or airport, as a tourist or with a border pass
    .choice-work-visa = At an official crossing or airport, with a visa for work

check-before-you-go-question-pressure = Does someone put pressure on you?
    .why = A person who wants to use you may not give you time to think or to ask.
    .ask = Say that you need some days to think. Look at what the person does then. Talk about it with someone you trust.
    .choice-threat = Yes, they threaten me or my family, or do not let me say no
    .choice-secret = Yes, I should tell nobody
    .choice-hurry = Yes, I should leave or pay right now
    .choice-no = No

check-before-you-go-question-family = Does your family know where you would go, and for whom you would work?
    .why = Your family can look for you and get help if they know where you are.
    .ask = Ask for the name, address and phone number of the employer. Write them on paper. Leave one paper with your family and keep one.
    .choice-nobody = No, they do not know that I would go
    .choice-no-name = They know, but nobody has told us the employer's name
    .choice-part = They know a little, but have no address or phone number
    .choice-all = Yes, they have the name, address and phone number on paper

check-before-you-go-flag-under-age = You are younger than { $adult }
    .reason = By Lao law (Decree 245 of { $decree-year }), a person must be { $adult } or older to be sent to work abroad. In Thailand, nobody under { $adult } may work in bars, massage, gambling or entertainment places, in sea fishing or in seafood factories. Taking or recruiting someone under { $adult } to exploit them (to use and harm them for profit) is human trafficking. This is so even if nobody lied or used force, and even if the young person said yes.
    .do = You have done nothing wrong. It is better not to go, and not to pay, before you have talked with someone who can help. Talk with a grown-up you trust, or call a help line. Young people can call by themselves. Is it your child or a relative? Talk calmly, listen, and call together.

check-before-you-go-flag-stranger = A stranger makes the offer
    .reason = In { $warning-year }, the Lao labour ministry warned about people and companies on social media who offered work in Korea without permission. A young person of { $victim-age } from the north of Laos got a Facebook message from a stranger about earning money. This young person ended up in a closed place in Myanmar where people are made to cheat others on the internet. Some accounts disappear after the offer.
    .do = It is better not to send money, photos, videos or papers now. Ask for the name and address of the company. Ask the labour office about it. Keep the messages.

check-before-you-go-flag-known-recruiter = Someone you know brings the offer
    .reason = Reports from { $from-year } to { $to-year } say that the recruiter is often someone the person knows: a neighbour, a friend, a relative, or a villager who has been abroad. This does not mean that the person is lying to you.
    .do = Ask the same questions as with a stranger: Which employer? Which place? How much pay? Who pays whom? Ask for it in writing. Ask the labour office or a migrant resource centre too.

check-before-you-go-flag-no-licence = No agency with a licence
    .reason = By Lao rules (Decree 245 of { $decree-year }), an agency that sends workers abroad needs a licence. The labour ministry gives a permit for each sending. For some work abroad, government offices do this themselves. Warnings about false offers also name this sign: there is no agency with a licence, or no company that one can check.
    .do = Ask the labour office or a migrant resource centre which way with papers there is. Ask the recruiter who answers for the promises. It is better to wait with signing and paying until you know.

check-before-you-go-flag-licence-unchecked = Nobody has checked the licence
    .reason = A Lao agency needs a licence to send people to work abroad. By a rule of { $rule-year }, it must be renewed every { $years } years. We have no list of the agencies that have one today.
    .do = Ask the agency to show you the licence. Write down the name and the date on it. Ask the labour office of your province about it before you sign or pay.

check-before-you-go-flag-place-changed = The place or the work is not clear, or has changed
    .reason = Being lied to about the work, the pay or the place is a sign of forced labour. The International Labour Organization (ILO) says so. Warnings about false offers name another sign: people are brought to a different country than agreed. A young person of { $victim-age } from Laos was promised work in a restaurant, then sold several times and taken to Myanmar (report of { $report-year }).
    .do = It is better not to go, and not to pay, before you have talked with someone who can help. Ask for the new place and the work in writing. Are you already on the way? Call a help line as soon as you can, and tell your family where you are.

check-before-you-go-flag-zone = A place from which many people asked for help
    .reason = The Golden Triangle zone is in Bokeo. Reports from { $from-year } to { $to-year } tell of debts from the first day, and of people who were locked in, beaten, or sold to another company. In { $un-year } the United Nations said: at least { $myanmar } people in Myanmar and { $cambodia } in Cambodia may be held and made to cheat others on the internet. The United Nations says they are victims, not criminals.
    .do = It is better not to go, and not to pay, before you have talked with someone who can help. Is a person from your family already in the Golden Triangle zone and cannot leave? In { $police-year } the Lao police said: they can go in when the person or the family makes a complaint. The family can call.

check-before-you-go-flag-other-country = Ask which legal way leads to this country
    .reason = South Korea: government offices run the work programme EPS (E-9 visa). For farm and fishing seasons, the labour ministry has agreements with places in Korea. In { $korea-year } the ministry warned about false offers. Japan: work goes only through approved organisations. Malaysia: in { $malaysia-date } the ministry said that there was no labour agreement with Laos. China: we found no official way for Lao workers. This may have changed.
    .do = Ask the labour office of your province or a migrant resource centre: Which legal way is there? What does it cost? How long does it take?

check-before-you-go-flag-online-work = Work on the internet or in a casino
    .reason = Many such offers were false. Reports from { $from-year } to { $to-year } tell of people in the Golden Triangle zone who were promised chat, sales or restaurant work. They had debts from the start, and some were forced into sex work. In { $un-year } the United Nations reported that people in the region were made to cheat others on the internet, and that passports and phones were taken. Good pay, an easy test and a paid ticket are often part of the false offer.
    .do = It is better not to go, and not to pay, before you have talked with someone who can help. Ask for the name and address of the company, and ask the labour office about it. Is someone already there and forced to cheat others? That person needs help, not blame.

check-before-you-go-flag-night-work = Work in a restaurant, bar, karaoke or massage place
    .reason = Reports from { $from-year } to { $to-year } tell of Lao girls who were promised restaurant work in Thailand. They were forced into sex work, and some were beaten or not paid. In { $debt-year }, girls were told to pay back clothes, make-up and { $travel-low } to { $travel-high } for travel. In Thailand, nobody under { $adult } may work in bars, massage, gambling or entertainment places. We cannot tell if your offer is like that.
    .do = Ask for the name and address of the place, and for the pay in writing. Give them to your family. Keep your passport yourself. Agree with your family when you will call.

check-before-you-go-flag-fishing = Work on a boat or with seafood
    .reason = A Lao decree of { $decree-year } does not allow sending workers to fish on small boats. In Thailand, a person must be { $adult } for sea fishing and for seafood factories. A report of { $report-year } names Lao men and boys in forced labour on Thai boats. Fishermen told of captains who kept the papers, days of { $hours } hours, and years without pay. Most of these stories come from people of other countries.
    .do = Ask for a written contract with a copy for you. A Thai rule of { $rule-year } requires this for sea fishing. Ask for the name of the boat and of its owner, and give them to your family. Ask the labour office if this work is allowed.

check-before-you-go-flag-marriage-offer = A marriage abroad is part of the offer
    .reason = Reports from { $from-year } to { $to-year } say: families in Laos were offered about { $dowry }, or up to { $dowry-top }, for a marriage in China. Some of the women and girls could not go out or call home, were beaten or were sold. Some girls were only { $youngest } years old. The Lao law on human trafficking also names marriage as a cover. In { $post-year } a Facebook post offered { $post-pay } a month for marrying a businessman and asked for videos. Then the account was gone.
    .do = It is better not to go, and not to take or pay money, before you have talked with someone who can help. You may say no, even if others have said yes. Call a help line. Is someone from your family already there? You can call for her.

check-before-you-go-flag-no-contract = No written contract
    .reason = By Lao law (Decree 245 of { $decree-year }), a worker goes abroad with a work contract. Thai law, changed in { $thai-year }, asks for a written contract in the worker's language, as the ILO (International Labour Organization) explains it. Spoken promises are hard to prove.
    .do = Ask for the contract on paper before you go or pay. It should say: the employer, the place, the work, the pay and the pay day, the hours, the days off, and who pays for food, room and travel. Keep a copy, and leave one with your family.

check-before-you-go-flag-contract-unread = You cannot read the contract
    .reason = Thai law, changed in { $thai-year }, asks for a written contract in the worker's language, as the ILO (International Labour Organization) explains it.
    .do = It is better not to sign yet. Ask for the contract in your language. Ask someone you trust, the labour office or a migrant resource centre to read it aloud to you. Keep a copy.

check-before-you-go-flag-high-pay = Very high pay for easy work
    .reason = Warnings from embassies, newspapers and job sites name this sign of a false offer: high pay for work that needs little skill. Often there is a very easy test, and the ticket and the room are paid. This is not an official list.
    .do = Ask what people in this work usually earn there. Compare with the minimum wage (the lowest pay that the law allows). Ask the labour office about the company before you decide.

check-before-you-go-flag-pay-unclear = The pay is not clear
    .reason = In Thailand, a work contract must say how much the pay is. It must not be less than the minimum wage (the lowest pay that the law allows), and it must be paid at least once a month. Lies about pay, and pay that is held back, are signs of forced labour.
    .do = Ask for it in writing: How much? On which day? For how many hours? How much is taken off, and what for? How is more work paid?

check-before-you-go-flag-unclear-fee = Money is asked too early, or nobody says what for
    .reason = Warnings about false offers name this sign: money is asked early. In one case, at least { $people } Lao people paid for false visas to South Korea. Each lost { $low } to more than { $high }. The report has no date.
    .do = It is better not to pay before you have talked with someone who can help. Ask for a paper that says what the money is for and who gets it. Have you already paid? You are not to blame. Keep every paper and message, and call for advice.

check-before-you-go-flag-job-fee = You are asked to pay for getting the work
    .reason = Since { $thai-year }, Thai law says that foreign workers must not be charged a fee for finding them work. What counts as such a fee was still to be set out. By a Lao rule of { $rule-year }, an agency may take at most { $percent } percent of one month's pay. So the rules of the two countries differ.
    .do = Ask which rule allows the fee, and what it is for. Ask the labour office before you pay. If you pay, ask for a receipt (a paper that shows that you paid) and keep it.

check-before-you-go-flag-papers-fee = You are asked to pay for papers
    .reason = Such papers have official prices. In { $visa-year }, Thailand set the L-A visa at { $visa } for workers who go under the agreement with Laos. This is valid until { $visa-end }. In { $passport-year }, a Lao passport cost { $passport }, and an electronic one { $e-passport }. The passport prices come from one news report and may have changed.
    .do = Ask the price of each paper, one by one. Ask the office that makes the paper for its price. Ask for a receipt (a paper that shows that you paid) and keep it.

check-before-you-go-flag-fee-above-limit = The fee is higher than a Lao rule allows
    .reason = By a Lao rule of { $rule-year }, an agency may take at most { $percent } percent of one month's pay. We do not know if it may ask for other costs too. A new law of { $law-year } may have changed this; we have not seen what it says about fees. In { $report-date }, a news report said that agencies asked for about { $asked }. That is not an official price.
    .do = Ask for a list of all costs on paper: what each sum is for, and who pays it. Show it to the labour office or a migrant resource centre before you pay.

check-before-you-go-flag-debt-to-recruiter = You would owe money to the people who take you
    .reason = Working for a debt that does not end is a sign of forced labour. The International Labour Organization (ILO) says so. In Thailand, girls were told to pay back clothes, make-up and travel, and all that they earned went to the debt. In the Golden Triangle zone in { $zone-year }, employers asked for { $zone-debt }, and for food and room as well.
    .do = Ask for it on paper: How much is the debt? How much is taken off each month? When is it paid? Ask what happens if you want to leave. If they do not answer, it is better to wait and to ask a help line.

check-before-you-go-flag-loan = You would borrow money to go
    .reason = The legal ways can be slow and cost much. Because of that, people go to brokers (people who bring workers for money) and get into debt. A debt makes it harder to leave bad work.
    .do = Count before you borrow: How many months of pay would it take to pay back? What if the work ends early? Ask for the terms of the loan on paper. Talk about it with your family or a migrant resource centre.

check-before-you-go-flag-papers-kept = Someone else would keep your passport
    .reason = When others keep a worker's passport or identity card, it is a sign of forced labour. In Thailand, keeping a foreign worker's important papers can bring up to { $months } months of prison, a fine of up to { $fine }, or both. This is from a text of { $law-year }; we do not know all later changes.
    .do = Ask to keep your passport yourself. Make copies: one set for your family, one for you, and photos on your phone. Do they need it for the visa? Ask on paper when you get it back. Do they already have it? Ask for it back, and ask for help if they refuse.

check-before-you-go-flag-no-own-papers = You have no passport
    .reason = To work in Thailand with papers, a person needs a passport or travel document, an L-A visa, a contract and a work permit. Work without a permit can bring a fine of { $fine-low } to { $fine-high }, and the person is sent back (reports up to { $fine-year }). In { $girls-year }, { $girls } girls from Laos without papers were held by the Chinese police for more than { $months } months.
    .do = Ask how you can get a passport before you go, and what it costs. Ask the labour office which papers the work needs. Are you already abroad without papers? You can still call for help.

check-before-you-go-flag-hidden-crossing = A hidden way across the border
    .reason = People who crossed by river or forest were arrested. In { $broker-year } some had paid brokers (people who take others across for money) { $broker-low } to { $broker-high }. From { $arrests-from } to { $arrests-to }, { $arrested } Lao workers without papers were arrested in Thailand. Work without a permit can bring a fine of { $fine-low } to { $fine-high } (reports up to { $fine-year }). A hidden crossing is also a sign of a false offer.
    .do = It is better not to go, and not to pay, before you have talked with someone who can help. Ask the labour office or a migrant resource centre for the official way. Is someone already across and in trouble? In Thailand, a worker has rights with or without papers, and can call for help.

check-before-you-go-flag-visit-visa = No visa for work
    .reason = Warnings about false offers name this sign: a tourist visa for work. At least { $people } Lao people lost money for false tourist visas to South Korea. Work in Thailand without a permit can bring a fine of { $fine-low } to { $fine-high }. The person is sent back and gets no work permit for { $ban-years } years (reports up to { $fine-year }). We found no rules for today about Lao workers with a border pass.
    .do = Ask which visa you get, and which permit for work. Ask to see them before you leave or pay. Ask the labour office which visa this work needs.

check-before-you-go-flag-threat = Someone threatens you
    .reason = Threats against a worker or the family are a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = This is not your fault. It is better not to go before you have talked with someone who can help. Tell a person you trust. Call a help line. If you are in danger now, call the police. Keep the messages if you can do so without danger.

check-before-you-go-flag-secret = You should tell nobody
    .reason = Being cut off from family and other people is a sign of forced labour. The International Labour Organization (ILO) says so. If nobody knows, nobody can look for you.
    .do = It is better not to go, and not to pay, before you have talked with someone who can help. You do not have to keep this secret. Tell one person you trust, at home or on a help line.

check-before-you-go-flag-hurry = You should hurry
    .reason = Warnings about false offers name this sign: "leave now". Someone in a hurry has no time to ask.
    .do = Take your time. Say that you need some days to ask your family and the labour office. If the offer is gone then, it does not mean that you did wrong.

check-before-you-go-flag-family-unaware = Your family does not know
    .reason = Being cut off from family is a warning sign. In an old survey, { $percent } percent of parents did not know where their children were (printed in { $survey-year }).
    .do = Tell someone in your family. Is that hard? Then tell another person you trust. Leave the name, the address and the phone number of the employer with that person. Agree when you will call.

check-before-you-go-flag-employer-unknown = Nobody tells you the employer's name
    .reason = Advice for people who go abroad says: know the employer's name, address and phone number before you go. Warnings about false offers name this sign: a company that one cannot check.
    .do = Ask for the name, the address and the phone number on paper. If you do not get them, it is better to wait with going and paying. Ask the labour office what it knows about the employer.

check-before-you-go-flag-family-details = Your family needs to know more
    .reason = Advice for people who go abroad says: leave the employer's name, address and phone number with your family.
    .do = Write them on paper, with the names of the people who take you. Leave copies of your papers with your family. Agree how often you will call.
