# Self-checks: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

check-before-you-go = Before you go: look at the offer
    .about = Did someone offer you work abroad, or ask you for money for it? These questions help you to look at the offer. You can skip any question. If you ask for another person, answer for that person. If two answers fit, choose the one that worries you more. At the end you see the warning signs, the reasons, and who can help. If no sign appears, that does not mean that all is well. Our sources give no rule for how much each sign counts. How we weigh them is this project's own rule.
    .found = What you told has warning signs. Talk to someone about them before you go or pay.
    .nothing-found = We found no warning sign in what you told. That is not proof that all is well. Find out what is still unknown.

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

## Self-check for someone at work abroad: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

check-where-i-am-now = Where I am now: at work away from home
    .about = Are you at work abroad, or far from home in Laos, and something feels wrong? These questions help you to look at it. Answer when nobody can see your screen. You can skip any question. If you ask for another person, answer the first question for yourself and the others for that person. If two answers fit, choose the one that worries you more. The questions follow signs of forced labour (work that a person cannot refuse or leave) that the International Labour Organization (ILO) names. One sign alone can sometimes mean forced labour; usually there are several. The answers prove nothing. Our sources give no points for the signs. How we weigh them is this project's own rule.
    .found = What you told has warning signs. You are not to blame. Talk with someone who can help, as soon as nobody is listening.
    .nothing-found = We found no warning sign in what you told. That is not proof that all is well. If something feels wrong, you can still call and ask.

check-where-i-am-now-question-alone = Can you read this alone?
    .why = If someone watches you, reading this could bring you trouble. Then close this now, and come back when you are alone.
    .ask = Look around: Who is near? Can someone see the screen, or take the phone from you?
    .choice-watched = No, somebody watches me or looks into my phone
    .choice-trusted = Someone is with me, and I trust this person
    .choice-alone = Yes, nobody can see my screen

check-where-i-am-now-question-age = How old are you?
    .why = The law protects people under { $adult } years more strongly.
    .ask = Look at a paper with your date of birth. Or ask your family.
    .choice-under-18 = Under { $adult } years
    .choice-grown-up = { $adult } years or older

check-where-i-am-now-question-work = Is the work what you were promised?
    .why = Being lied to about the work, the pay or the place is a sign of forced labour.
    .ask = Think back: What did they tell you before you left? Which work, which place, how much pay? Is it written anywhere?
    .choice-cheat = No, they make me cheat people on the internet, or break the law in another way
    .choice-other = No, the work, the pay or the place is different
    .choice-same = Yes, as promised

check-where-i-am-now-question-leave = Can you go out when you like, and can you stop this work?
    .why = Not being able to go out freely is a sign of forced labour.
    .ask = Only think about it, do not try it: What would happen if I went out today? What if I said that I want to stop?
    .choice-locked = No, I am locked in, guarded, or brought back when I leave
    .choice-asked = Only if they allow it or come with me, or they do not let me stop
    .choice-free = Yes, both

check-where-i-am-now-question-contact = Can you talk freely with your family and with other people?
    .why = Being cut off from family and other people is a sign of forced labour.
    .ask = Think back: When did you last talk with your family? Could you say all that you wanted?
    .choice-none = No, they took my phone, or I may not call or meet anyone
    .choice-listened = Only while somebody listens, or they tell me what to say
    .choice-free = Yes

check-where-i-am-now-question-hurt = Does somebody there hurt you?
    .why = Blows and sexual violence are signs of forced labour. They are never your fault.
    .ask = Hurting is: hitting, kicking, touching you when you do not want it, making you do sexual things.
    .choice-beaten = Yes, they hit me or hurt my body
    .choice-sexual = Yes, they touch me against my will, or make me do sexual things
    .choice-both = Yes, both
    .choice-no = No

check-where-i-am-now-question-threats = Does somebody threaten you or your family?
    .why = Threats against a worker or the family are a sign of forced labour.
    .ask = A threat is, for example: "We will hurt you", "We will hurt your parents", "We will show these pictures".
    .choice-harm = Yes, they say that they will hurt me or my family, or sell me to others
    .choice-shame = Yes, they say that they will tell bad things about me, or show pictures
    .choice-no = No

check-where-i-am-now-question-weakness = Do they say that you must obey because you have no papers or no money, or do not know the language?
    .why = Using the weak point of a person is a sign of forced labour. A weak point can be: no papers, no money, another language, fear.
    .ask = Think back: What did they say when you asked for something? Do they talk about the police, your papers, your debt or your family?
    .choice-police = Yes, they say that they will call the police or have me sent back
    .choice-other = Yes, in another way
    .choice-no = No

check-where-i-am-now-question-papers = Who has your passport or identity card?
    .why = Keeping a worker's passport or identity card is a sign of forced labour.
    .ask = Think back: Who had it last? Ask for it only if you can do so without danger.
    .choice-they = The employer or another person, and I do not get it back
    .choice-lent = The employer or another person, and I get it when I ask
    .choice-none = I have none, or it is lost or no longer valid
    .choice-me = I have it myself

check-where-i-am-now-question-pay = Do you get the pay that was agreed?
    .why = Pay that is held back is a sign of forced labour.
    .ask = Count: How many days did you work? How much did you get? What was taken off, and what for?
    .choice-none = No pay, or it is held back for a long time
    .choice-less = Less than agreed, or a lot is taken off
    .choice-agreed = Yes, as agreed

check-where-i-am-now-question-debt = Do you owe money to the employer or to the people who brought you?
    .why = Working to pay a debt that does not end is a sign of forced labour.
    .ask = A debt can be for travel, papers, food, room or clothes, or a fine. Does someone write it down? Ask to see it, if you can ask without danger.
    .choice-owe = Yes
    .choice-no = No

check-where-i-am-now-question-debt-end = Does this debt get smaller?
    .why = A debt that you can work off has an end. A debt that does not end is a sign of forced labour.
    .ask = Ask, if you can do so without danger: How much was it at first? How much is it now? In which month will it be paid?
    .choice-never = No, it stays or grows, or nobody tells me how much it is
    .choice-tied = I do not know the end, and I may not leave before it is paid
    .choice-smaller = Yes, and I know when it will be paid

check-where-i-am-now-question-living = Is the place where you work or sleep dangerous or very bad?
    .why = Dangerous or degrading places to work and live are a sign of forced labour. Degrading means: people are treated as if they were worth nothing.
    .ask = Look: Does something protect you from machines, poison, fire and falling? Is there clean water, a toilet, enough food and a place to sleep?
    .choice-danger = Yes, the work is dangerous, and nothing protects me
    .choice-bad = Yes, the place where I sleep or eat is very bad
    .choice-no = No

check-where-i-am-now-question-hours = Do you work far too many hours?
    .why = Far too many hours are a sign of forced labour. A Thai guide to work contracts says: at most { $most } hours a day and { $days } days a week.
    .ask = Count for one week: When do I begin? When do I end? On which day do I rest?
    .choice-forced = Yes, very long with little rest, and I cannot say no
    .choice-long = Longer than agreed
    .choice-usual = No

check-where-i-am-now-flag-watched = Somebody watches you
    .reason = A list of the ILO (International Labour Organization) counts it among the strong signs if a person is locked in or watched. We read this list in one file only.
    .do = Put the phone away now. Come back when you are alone. Choose a time and a place where nobody sees or hears you, and call then. If you are in danger, call the police as soon as you can.

check-where-i-am-now-flag-held = You are locked in or cannot get away
    .reason = Not being able to go out freely is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = Do not put yourself in danger to get out. Call the police or a help line when nobody is listening. Try to find out where you are: look for a name on a sign, a paper or a package. Tell your family, if you can do so without danger. Are you in the Golden Triangle zone in Laos? In { $police-year } the Lao police said: they cannot easily go in, but they can when the person or the family makes a complaint. Your family can call.

check-where-i-am-now-flag-beaten = Somebody hits or hurts you
    .reason = Violence against a worker is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = This is not your fault. Are you badly hurt? Call the ambulance. Call the police or a help line when nobody is listening. You can ask a doctor to write down your injuries.

check-where-i-am-now-flag-sexual-abuse = Somebody does sexual things to you that you do not want
    .reason = Sexual violence is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = This is not your fault, whatever they say. Call a help line or the police when nobody is listening. You can ask for a doctor, and for tests and treatment. Ask to talk with the doctor alone.

check-where-i-am-now-flag-threatened = Somebody threatens you or your family
    .reason = Threats against a worker or the family are a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = This is not your fault. Call a help line or the police when nobody is listening. Tell your family about it, so that they can get help too. Keep the messages if you can do so without danger.

check-where-i-am-now-flag-under-age = You are younger than { $adult }
    .reason = Taking, moving or keeping someone under { $adult } to exploit them (to use and harm them for profit) is human trafficking. This is so even if nobody lied or used force. In Thailand, nobody under { $youngest } may work. Nobody under { $adult } may work in bars, massage, gambling or entertainment places, in sea fishing or in seafood factories.
    .do = You have done nothing wrong. Tell a grown-up you trust, but nobody who brought you to this work. You can also call a help line. Young people can call by themselves. Is it your child or a relative? You can call for them.

check-where-i-am-now-flag-endless-debt = You work for a debt that does not end
    .reason = Working for a debt that does not end is a sign of forced labour. The International Labour Organization (ILO) says so. Reports from { $from-year } to { $to-year } tell of people in the Golden Triangle zone. They had debts from the first day for travel, food and room. Some were sold to another company.
    .do = Call a help line when nobody is listening, and tell about the debt. It is better not to sign for more money before that. Keep every paper about it, or take a photo, if you can do so without danger.

check-where-i-am-now-flag-made-to-cheat = They make you cheat others or break the law
    .reason = In { $un-year } the United Nations reported on people in this region who are held and made to cheat others on the internet. It says: they are victims, not criminals. But they are often treated as criminals. A guideline of the ASEAN countries of { $asean-year } says: victims of trafficking should not be punished for what they did because of it. ASEAN is a group of countries; Laos and Thailand belong to it.
    .do = You are not to blame. Call a help line when nobody is listening. Say that they make you do it. Try to remember the name of the company and of the place.

check-where-i-am-now-flag-not-free = You may not go out or stop the work as you like
    .reason = Not being able to go out freely is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = Call a help line when nobody is listening, and say what they do not allow. In Thailand, a work permit can be tied to one employer and one place. So ask the labour line before you leave the work. If you are in danger, do not wait: call the police.

check-where-i-am-now-flag-cut-off = You are cut off from others
    .reason = Being cut off from family and other people is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = When you can do so without danger, tell one person outside, whom you trust, where you are and for whom you work. Your family can call a help line for you.

check-where-i-am-now-flag-police-threat = They threaten you with the police or with being sent back
    .reason = A list of the ILO (International Labour Organization) names this threat among the signs. We read this list in one file only. In Thailand, a worker has rights with or without papers. But it is also true: work without a permit can bring a fine there, and the person is sent back (reports up to { $fine-year }).
    .do = Get advice from someone who is not on their side. Call a help line, the labour line or the Lao embassy, and first ask what can happen. You can call for help without papers too.

check-where-i-am-now-flag-weakness-used = They use your situation against you
    .reason = Using the weak point of a person is a sign of forced labour: no papers, no money, another language, fear. The International Labour Organization (ILO) says so.
    .do = You are not weak, and you are not to blame. Tell someone you trust. Call a help line and say that you need an interpreter (a person who says your words in the other language).

check-where-i-am-now-flag-papers-kept = Someone keeps your passport or identity card
    .reason = When others keep a worker's passport or identity card, it is a sign of forced labour. In Thailand, keeping a foreign worker's important papers can bring up to { $months } months of prison, a fine of up to { $fine }, or both. This is from a text of { $law-year }; we do not know all later changes.
    .do = Ask for it back if you can do so without danger. If not, call the labour line, a help line or the Lao embassy. You can call for help without papers too.

check-where-i-am-now-flag-lied-to = You were lied to about the work
    .reason = Being lied to about the work, the pay or the place is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = Write down, if nobody reads it: what was promised, who promised it, and what is true now. Keep the messages. Call the labour line or a help line and ask what you can do.

check-where-i-am-now-flag-no-pay = Your pay is held back
    .reason = Pay that is held back is a sign of forced labour. In Thailand, a complaint at the labour protection office of the province costs nothing, for foreign workers too. The inspector (the official who looks into it) can order the employer to pay. In { $example-year }, { $workers } workers from Myanmar got { $sum } within { $months } months.
    .do = Write down every day, if nobody reads it: the date, the hours, what you got. Keep payslips and messages. Call the labour line and ask how to complain.

check-where-i-am-now-flag-debt = You owe money to the people who gave you the work
    .reason = A debt to the employer can keep a person in bad work. If it does not end, it is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = Ask for it on paper, if you can ask without danger: How much? What for? How much is taken off each month? When is it paid? If they do not answer, call the labour line or a help line.

check-where-i-am-now-flag-bad-place = The place is dangerous or very bad
    .reason = Dangerous or degrading places to work and live are a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = Tell the labour line what is dangerous and what is missing. Take a photo if nobody sees it. Are you ill or hurt? Ask for a doctor, or call the ambulance.

check-where-i-am-now-flag-long-hours = You work far too many hours and cannot say no
    .reason = Far too many hours are a sign of forced labour. The International Labour Organization (ILO) says so. A Thai guide to work contracts says: at most { $most } hours a day, { $days } days a week, and a paid day off every week.
    .do = If nobody reads it, write down for each day when you begin and when you end. Call the labour line and ask what the rules are for your work.

check-where-i-am-now-flag-papers-lent = Someone else keeps your passport for you
    .reason = Advice for migrant workers says: keep the originals of your papers yourself. When others keep them and do not give them back, it is a sign of forced labour.
    .do = Ask to keep your passport yourself, if you can do so without danger. Take a photo of it, and send the photo to your family.

check-where-i-am-now-flag-no-papers = You have no valid passport
    .reason = In Thailand, a worker has rights with or without papers. But work without a permit can bring a fine there, and the person is sent back (reports up to { $fine-year }).
    .do = Ask the Lao embassy or consulate how you can get a paper. Ask the labour line before you go to an office. You can call for help without papers too.

check-where-i-am-now-flag-pay-cut = You get less than was agreed
    .reason = A list of the ILO (International Labour Organization) names it among the signs if pay is made smaller by fines or by taking money off. We read this list in one file only. In Thailand, the contract must say how much the pay is. It must not be less than the minimum wage (the lowest pay that the law allows).
    .do = Ask for it on paper, if you can ask without danger: What was taken off, and what for? Compare it with the contract and with the minimum wage. Write down your days and hours. Call the labour line and ask.

check-where-i-am-now-flag-overtime = You work longer than agreed
    .reason = A Thai guide to work contracts says: work beyond the usual hours must be paid, and paid higher.
    .do = Write down your hours. If you can ask without danger, ask how the extra hours are paid, and ask for it on paper. Call the labour line if you get no answer.

## Self-check for a volunteer, a relative or a nurse who met somebody: what to look for from outside, how to do no harm, and what one can do.

check-someone-i-met = Someone I met: how can I help?
    .about = For you who met somebody who may need help: as a volunteer, a relative, a nurse. The questions are about what you see and hear; you need not ask the person all of them. First, do no harm. Talk with the person alone, and only if they agree. Do not talk to the employer or the recruiter about it. Do not promise anything. Write down no names here. Answer when nobody else can see your screen. You can skip any question. If two answers fit, choose the one that worries you more. Signs prove nothing, and no signs prove nothing either. They only say: ask further. We read most of the lists of signs on pages that quote them. How we weigh them is this project's own rule.
    .found = What you told has signs that someone should look at. They prove nothing. Ask the person what they want. If they agree, call a help line together.
    .nothing-found = What you told has none of these signs. That is not proof that all is well: many signs do not show. If you are worried, call a help line and ask what you can do.

check-someone-i-met-question-danger = Is the person in danger now?
    .why = If a life is in danger, that comes before all other questions.
    .ask = If you can ask alone: Are you afraid for your life today? Where will you sleep tonight? Who waits for you there?
    .choice-now = Yes, somebody hurts or holds them now, or they badly need a doctor
    .choice-later = Not now, but there may be trouble if somebody learns that we talked
    .choice-no = No

check-someone-i-met-question-alone = Can you talk with the person alone?
    .why = If others listen, a person may not be able to say what is true.
    .ask = Look for a quiet moment and a quiet place. Do not send anyone away in anger. If you cannot talk alone, wait for another day.
    .choice-others = No, somebody stays close, or answers for the person
    .choice-interpreter = Only with an interpreter from the employer or the recruiter
    .choice-alone = Yes

check-someone-i-met-question-agreed = Does the person agree to talk with you?
    .why = Others may have decided for this person for a long time. Here the person decides.
    .ask = Say who you are and why you ask. Say: you can say no, and you can stop when you want. Then ask: May I ask you some questions? May I call someone with you?
    .choice-not-asked = I have not asked yet
    .choice-no = No, the person does not want to
    .choice-yes = Yes

check-someone-i-met-question-age = How old is the person?
    .why = For people under { $adult } years, stronger rules hold. They need help from people who have learned to help children.
    .ask = Ask in which year they were born, or how old their brothers and sisters are. If you are not sure, choose "perhaps".
    .choice-under-18 = Under { $adult } years
    .choice-perhaps = Perhaps under { $adult }, I am not sure
    .choice-grown-up = { $adult } years or older

check-someone-i-met-question-free = Can the person go out, and stop the work?
    .why = Not being able to leave the workplace is one of the signs that UNODC names. UNODC is an office of the United Nations.
    .ask = You can ask: Can you leave this work if you want to? Can you come and go as you like? What happens if you try?
    .choice-locked = No, they are locked in or guarded, or were hurt when they tried
    .choice-escorted = Only if it is allowed, or somebody goes along
    .choice-free = Yes

check-someone-i-met-question-contact = Can the person talk freely with family and friends?
    .why = Little contact with others is one of the signs that UNODC, an office of the United Nations, names.
    .ask = You can ask: When did you last talk with your family? Do they know where you are? Do you have a phone of your own?
    .choice-none = No, or only seldom, or only while somebody listens
    .choice-free = Yes

check-someone-i-met-question-acts = How does the person act?
    .why = Fear, or answers that sound learned, can be signs that others control the person.
    .ask = Watch and listen. Do not press. A person can have many reasons to be quiet.
    .choice-told = The answers sound learned, or as if somebody said what to say
    .choice-afraid = Very afraid, trusts nobody, or is afraid of the police or of showing papers
    .choice-neither = Neither

check-someone-i-met-question-hurt = Was the person hurt?
    .why = Violence, and injuries that look like blows, are signs that UNODC, an office of the United Nations, names.
    .ask = You can ask: Has somebody hurt you? Do you want a doctor? Do not ask how exactly it happened.
    .choice-tells = Yes, they tell of blows or sexual violence
    .choice-marks = I see injuries that look like blows
    .choice-no = No

check-someone-i-met-question-threats = Was the person or the family threatened?
    .why = Threats against a person or the family are one of the signs that UNODC, an office of the United Nations, names.
    .ask = You can ask: Has somebody threatened you? Has somebody threatened your family?
    .choice-yes = Yes
    .choice-no = No

check-someone-i-met-question-papers = Who has the person's passport or identity card?
    .why = Papers that are held by somebody else, or are false, are signs that UNODC, an office of the United Nations, names.
    .ask = You can ask: Do you have your passport or identity card? Who has it? Do not ask to see it if that frightens them.
    .choice-they = The employer, the recruiter or another person
    .choice-none = They have none, or they are false
    .choice-own = The person has them

check-someone-i-met-question-pay = Is the person paid?
    .why = Little or no pay is one of the signs that the foreign ministry of the United States names.
    .ask = You can ask: Do you get your pay yourself? Is it what was agreed?
    .choice-little = No, or very little
    .choice-paid = Yes

check-someone-i-met-question-debt = Does the person owe money to the employer or the recruiter?
    .why = A debt that does not end is a sign of forced labour. Forced labour is work that a person cannot refuse or leave.
    .ask = You can ask: Do you owe money to your employer? Do you know when it will be paid?
    .choice-owe = Yes
    .choice-no = No

check-someone-i-met-question-lives = Where does the person live?
    .why = Not knowing the own address is one of the signs that UNODC, an office of the United Nations, names. Living with the employer can be a sign too.
    .ask = You can ask: Where do you sleep? Where do you eat? Who lives there with you?
    .choice-unknown = They do not know the address
    .choice-employer = At the workplace or with the employer, or crowded and in a bad state
    .choice-other = Somewhere else

check-someone-i-met-question-work = What work does the person do?
    .why = Some kinds of force can be seen by the work. But force is found in every kind of work.
    .ask = You can ask: What did they promise you? What do you do now? Do you want to do it?
    .choice-sexual = Sex work against their will, or others bring them there or keep their money and papers
    .choice-cheat = They are made to cheat people on the internet or to break the law
    .choice-forced = Other work, and they say that they must do it against their will
    .choice-other = Work that they do by their own wish

check-someone-i-met-flag-danger-now = The person is in danger now
    .reason = Violence, and not being able to leave, are signs of human trafficking. UNODC, an office of the United Nations, names them.
    .do = Call the police or the ambulance. Ask the person first, if they can answer. Say where the person is. Do not go in alone, and do not speak to the employer: that can bring both of you into danger. Stay with the person if you can do so without danger.

check-someone-i-met-flag-child = The person is, or may be, younger than { $adult }
    .reason = Taking, moving or keeping someone under { $adult } to exploit them (to use and harm them for profit) is human trafficking. This is so even if nobody lied or used force. Reports from { $from-year } to { $to-year } say that the recruiter is often someone the person knows, and sometimes one of the family.
    .do = Stay calm and listen. Do not ask for every detail. Call the line for children or the line against human trafficking, and let people who are trained for this take over. Tell the child what you do. Do not promise to keep it secret. Ask the help line before you bring the child to anyone, also to the family.

check-someone-i-met-flag-hurt = The person was hurt
    .reason = Violence, and injuries that look like blows, are signs of human trafficking. UNODC, an office of the United Nations, names them.
    .do = Listen, and say: it is not your fault. Ask if the person wants a doctor. They can ask to be alone with the doctor. If they agree, call a help line or the police together. Do not make them tell everything: others will have to ask again.

check-someone-i-met-flag-held = The person is locked in or cannot get away
    .reason = Not being able to leave the workplace is a sign of human trafficking. UNODC, an office of the United Nations, names it.
    .do = Do not try to bring the person out by yourself. Ask what they want. If they agree, or if a life is in danger, call the police or a help line. If you cannot ask them, call a help line and ask what to do. Is it in the Golden Triangle zone in Laos? In { $police-year } the Lao police said: they cannot easily go in, but they can when the person or the family makes a complaint. The family can call.

check-someone-i-met-flag-threatened = The person or the family was threatened
    .reason = Threats against a person or the family are a sign of human trafficking. UNODC, an office of the United Nations, names it.
    .do = Take the threat seriously. Ask what the person wants. Do not speak to those who threaten. If they agree, call the police or a help line together, and ask what can protect the family too.

check-someone-i-met-flag-sexual-exploitation = The person may be forced into sex work
    .reason = UNODC, an office of the United Nations, names these signs: the person is moved from place to place, does not go out alone, sleeps where the work is, and has no money or papers of their own.
    .do = Do not blame, and do not ask about clients. Ask: What do you need now? Would you like a doctor? If they agree, call a help line together. Is the person under age, or perhaps under age? Call the line for children.

check-someone-i-met-flag-forced-work = The person must work against their will
    .reason = The belief that one must work against one's will is a sign of human trafficking. UNODC, an office of the United Nations, names it. In Laos, only the police department against human trafficking could say officially who is a victim (report of { $report-year }; this may have changed). You need not prove anything.
    .do = Ask what the person wants. Tell them that there are people who help, and that they can say no. If they agree, call a help line together. Do not speak to the employer.

check-someone-i-met-flag-made-to-cheat = The person is made to cheat others or to break the law
    .reason = In { $un-year } the United Nations reported on people in this region who are held and made to cheat others on the internet. It says: they are victims, not criminals. But they are often treated as criminals. A guideline of the ASEAN countries of { $asean-year } says: victims of trafficking should not be punished for what they did because of it. ASEAN is a group of countries; Laos and Thailand belong to it.
    .do = This person needs help, not blame. Ask what they want. If they agree, call a help line together, and ask for legal help before they speak with an office.

check-someone-i-met-flag-harm-if-seen = It may bring trouble if somebody learns that you talked
    .reason = Movements that others control, and fear, are signs of human trafficking. UNODC, an office of the United Nations, names them. Our rule is: first, do no harm.
    .do = Stop talking when others come close. Do not call the person and send no messages by yourself: others may read them. Ask when and how you may meet again. Tell nobody who need not know.

check-someone-i-met-flag-not-alone = You cannot talk alone
    .reason = The foreign ministry of the United States names it as a sign if one cannot talk with a person alone. UNODC, an office of the United Nations, names another: others speak for the person.
    .do = Do not insist, and show no suspicion. Try again on another day, at another place. Ask a help line for an interpreter who has nothing to do with the employer.

check-someone-i-met-flag-controlled = Others decide when the person goes out
    .reason = Movements that others control are a sign of human trafficking. UNODC, an office of the United Nations, names it.
    .do = Ask which times and places are good for the person. Say that they can call a help line by themselves. Give a number only if they want it and can keep it where nobody finds it.

check-someone-i-met-flag-cut-off = The person has little contact with others
    .reason = Little contact with others is a sign of human trafficking. UNODC, an office of the United Nations, names it.
    .do = Ask if the person wants to call the family, and if that is good for them. Not every family helps. Call only if they agree.

check-someone-i-met-flag-rehearsed = The answers sound learned
    .reason = Learned answers are a sign that the foreign ministry of the United States names. UNODC, an office of the United Nations, says: people may act as if someone had told them what to say.
    .do = Do not say that they are lying. Be friendly, and ask again on another day, alone. Ask a help line how to go on.

check-someone-i-met-flag-papers-kept = Somebody else has the person's papers
    .reason = Papers that somebody else holds are a sign of human trafficking. UNODC, an office of the United Nations, names it. In Thailand, keeping a foreign worker's important papers is an offence (text of { $law-year }; we do not know all later changes).
    .do = Do not ask the employer for them. If the person agrees, call the labour line, a help line or the Lao embassy. The person can get help without papers too.

check-someone-i-met-flag-no-pay = The person gets little or no pay
    .reason = Little or no pay is a sign that the foreign ministry of the United States names. In Thailand, a complaint about pay costs nothing, for foreign workers too.
    .do = The person can write down the days, the hours and the pay, and keep messages. If they agree, call the labour line together.

check-someone-i-met-flag-debt = The person owes money to the employer or the recruiter
    .reason = A debt that does not end is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = Do not pay the debt for the person before you have asked a help line. Ask what the debt is for, and if there is a paper. If they agree, call the labour line or a help line together.

check-someone-i-met-flag-no-address = The person does not know where they live or work
    .reason = Not knowing the home or work address is a sign of human trafficking. UNODC, an office of the United Nations, names it.
    .do = Ask what they see there: a sign, a temple, a shop, a road. If they agree, tell it to a help line. Do not go and look by yourself.

check-someone-i-met-flag-fearful = The person is very afraid
    .reason = Fear, and no trust in offices, are signs of human trafficking. UNODC, an office of the United Nations, names them. Fear can also have quite other reasons.
    .do = Take time. Talk about small things first. Say that they can stop when they want. Ask: What would make it easier for you?

check-someone-i-met-flag-no-papers = The person has no papers, or false ones
    .reason = False papers are a sign of human trafficking. UNODC, an office of the United Nations, names it. Many people have no papers for other reasons. In Thailand, a worker has rights with or without papers.
    .do = Do not report the person for that. If they agree, ask the labour line, a help line or the Lao embassy how they can get papers.

check-someone-i-met-flag-lives-at-work = The person lives with the employer or in a bad place
    .reason = The foreign ministry of the United States names this as a sign. Many workers live with the employer, and that alone says little.
    .do = Ask if the person can go out, lock the door, and rest. Look at the other signs too.

check-someone-i-met-flag-not-agreed = The person has not agreed
    .reason = That the person decides is this project's own rule. People who do such talks as their work have rules too: a handbook of IOM (International Organization for Migration) contains some. We did not see their text.
    .do = Ask first. If the person says no, accept it, and say that they can come back. You can ask a help line for advice without a name. If it is a child, or if a life is in danger, get help all the same.

## Self-check for someone just home again: what one may want help with, why it is asked, and who can help.

check-after-return = Home again: what do I need?
    .about = Are you back home after work abroad? These questions help you to see what you may want help with. There are no right or wrong answers. Answer when nobody can see your screen. You can skip any question. If you ask for another person, answer for that person. If two answers fit, choose the one that weighs more. At the end you see what you named, and who can help. We do not know all services. Which things we call urgent is this project's own rule.
    .found = You named things that you may want help with. If one of them is a danger, begin with that one. You need not solve all of them at once, and not alone.
    .nothing-found = You named nothing that you want help with now. That does not mean that all is well. You can come back to these questions later, and call and ask.

check-after-return-question-age = How old are you?
    .why = There is help that is made for people under { $adult } years.
    .ask = Look at the family book or the birth certificate. Or ask your family.
    .choice-under-18 = Under { $adult } years
    .choice-grown-up = { $adult } years or older

check-after-return-question-stay = Do you have a place to stay?
    .why = With a place to stay, the other things are easier.
    .ask = Ask yourself: Where will I sleep this week? And next month? Do I feel well there?
    .choice-none = No
    .choice-short = Only for a short time, or I do not feel well there
    .choice-home = Yes

check-after-return-question-family = How is it with your family?
    .why = A home that supports you makes the return easier. Violence or quarrel at home makes it harder.
    .ask = Ask yourself: Can I talk with someone at home? Does somebody there frighten me?
    .choice-violence = Somebody at home hurts me or threatens me
    .choice-conflict = There is quarrel, blame or shame, or they do not talk with me
    .choice-well = It goes, or I have no contact and want none

check-after-return-question-recruiter = Do the people who took you abroad still trouble you?
    .why = After they came home, some people were trafficked again (taken away again to be exploited).
    .ask = Ask your family too: Has somebody called, come by, or asked about me?
    .choice-threat = Yes, they threaten me or my family, or look for me
    .choice-again = They call or write, or offer work again
    .choice-no = No

check-after-return-question-health = Is there something about your health that worries you?
    .why = Medical help is one of the things that people who come home may need.
    .ask = Ask yourself: Do I have pain, a wound, fever, a cough that stays? Could I be pregnant? Could I have caught something?
    .choice-ill = Yes, I am ill or hurt
    .choice-test = I want to know if I am ill or pregnant
    .choice-both = Both
    .choice-no = No

check-after-return-question-heart = How do you feel inside?
    .why = After a hard time, many people carry fear, shame or guilt. One can talk about it.
    .ask = Ask yourself: How do I sleep? What goes round in my head? Is there something that still makes me glad?
    .choice-die = I think of dying, or of hurting myself
    .choice-heavy = I sleep badly, or am afraid, ashamed or very sad
    .choice-well = I can manage

check-after-return-question-papers = Do you have your papers?
    .why = Papers show who you are. Some people come home without theirs.
    .ask = Look for: identity card, passport, family book, work contract, payslips. Who has them?
    .choice-kept = No, somebody abroad kept them
    .choice-none = No, they are lost, or I never had any
    .choice-have = Yes

check-after-return-question-fine = Do you fear a fine because of how you left or came back?
    .why = Reports tell of people who were fined when they came home.
    .ask = Ask who wants the money: Which office? By which rule? Is there a receipt (a paper that shows that one paid)?
    .choice-asked = Somebody has asked me to pay, or I have paid
    .choice-afraid = I am afraid of it
    .choice-no = No

check-after-return-question-wages = Is pay for your work abroad still missing?
    .why = In Thailand, foreign workers too can complain about pay that they did not get.
    .ask = Write down: the name and place of the work, the months, the pay agreed, the pay you got.
    .choice-owed = Yes
    .choice-no = No

check-after-return-question-debt = Do you have debts because of the journey or the work?
    .why = With a debt it is harder to start again at home.
    .ask = Write down for each debt: To whom? How much? Is there a paper? Who else knows of it?
    .choice-recruiter = Yes, with the people who took me or with the employer
    .choice-loan = Yes, with others: family, neighbours, a bank, a lender
    .choice-no = No

check-after-return-question-justice = Do you want those who harmed you to answer for it?
    .why = Human trafficking is a crime. Whether you complain is for you to decide.
    .ask = You can first ask for legal advice (someone explains the law to you), and decide later.
    .choice-yes = Yes
    .choice-unsure = I am not sure, I want to know more
    .choice-no = No, or nobody harmed me

check-after-return-question-children = Do your children need papers or school?
    .why = A child who was born abroad or was long away may lack papers or school.
    .ask = Look: Is there a birth certificate, or a paper from the hospital? Does the child go to school?
    .choice-papers = Yes, papers
    .choice-school = Yes, school
    .choice-both = Yes, both
    .choice-no = No, or I have no children

check-after-return-question-work = Do you need work, or do you want to learn something?
    .why = People who come home often leave again if nothing changes at home.
    .ask = Ask yourself: What did I learn abroad? What can I do here? What would I need for it?
    .choice-work = Yes, work
    .choice-learn = Yes, I want to learn a trade
    .choice-trade = Yes, I want to start something of my own
    .choice-no = No

check-after-return-question-again = Do you think of going abroad again?
    .why = People who come home often leave again. It is good to look at the offer first.
    .ask = Ask yourself: What should be different this time? Who makes the offer?
    .choice-yes = Yes, or perhaps
    .choice-no = No

check-after-return-flag-violence-at-home = Somebody at home hurts or threatens you
    .reason = The Lao Women's Union has centres for people who meet violence in the family. It says that it helps victims of every gender.
    .do = This is not your fault. If you are in danger now, call the police. Call the help line and ask for a place to stay and for advice. Tell a person you trust.

check-after-return-flag-recruiter-threat = You are threatened because of the work abroad
    .reason = Threats against a worker or the family are a sign of forced labour. The International Labour Organization (ILO) says so. A report of { $report-year } tells of people who had just been sent back to Laos: drivers met them there, and they were trafficked again.
    .do = Do not go to meet these people. Call the police or the help line. Agree with your family, or with another person you trust, what to do if they come. Keep messages, names and numbers of vehicles, if you can do so without danger.

check-after-return-flag-thoughts-of-dying = You think of dying
    .reason = After a hard time such thoughts can come. A handbook of IOM (International Organization for Migration) says that people who come home may carry shame, guilt and a bad picture of themselves. You are not to blame for that.
    .do = Do not stay alone with it today. Go to a person you trust, and say it in plain words. Call the help line, now if it is open. Are you a man? Call all the same, and ask who can listen to you. Are you hurt, or is it very urgent? Call the ambulance.

check-after-return-flag-recruiter-again = The people who took you are calling again
    .reason = People who come home often leave again if nothing changes. A report of { $report-year } tells of people who had just been sent back to Laos: drivers met them there, and they were trafficked again.
    .do = You need not answer. It is better not to meet them and not to agree to anything before you have talked with someone who can help. Keep the messages.

check-after-return-flag-young = There is help for young people
    .reason = You are younger than { $adult }. The Lao Youth Union has a help line for children and young people, in Lao and in Hmong (report of { $line-year }). Some centres help with school and with learning a trade.
    .do = You can call by yourself, and also just to talk. Or ask a grown-up you trust to call with you.

check-after-return-flag-no-place = A place to stay
    .reason = Victims of violence and of human trafficking can get a place to stay through the Lao Women's Union and the labour and social welfare offices. For men and for LGBTQI+ people there was much less help (report of { $report-year }).
    .do = Call the help line and ask. Say for whom it is: a woman, a man, a family with children. The addresses of such places are secret, to protect the people there.

check-after-return-flag-health = Help for your health
    .reason = Medical help is part of the help for people who come home and for victims of human trafficking.
    .do = Go to a hospital or health centre, and say what hurts. You need not tell the whole story. Tell the doctor what medicine you take. You can ask for help with the cost.

check-after-return-flag-private-test = A test, in private
    .reason = Some illnesses and a pregnancy do not show at first. A news report of { $girl-year } tells of a girl who came home from Thailand pregnant and with an illness that sex passes on. On the official way home, there was a test for HIV (a report of about { $return-year }). We do not know if one could refuse it. HIV is a virus that makes the body weak over years.
    .do = At a hospital you can ask to be tested and treated in private: alone with the doctor, without family or neighbours. You may ask who will see the result. You can say that you do not want a test. To be ill or pregnant is not your fault.

check-after-return-flag-someone-to-talk = Someone to talk to
    .reason = A handbook of IOM (International Organization for Migration) says that people who come home may carry shame, guilt and a bad picture of themselves. That is no sign of weakness.
    .do = Choose one person you trust, and begin with a small part. Or call the help line: there, people listen. Are you a man? Call all the same, and ask who can listen to you. You can stop when you want.

check-after-return-flag-family-conflict = Peace with your family
    .reason = Handbooks of IOM (International Organization for Migration) name a home that supports a person as a protection. They also name shame and guilt, which people may carry when they come home.
    .do = Talk with someone outside the family. The Lao Women's Union is in villages, districts and provinces. Ask the help line how someone can help you to talk with each other.

check-after-return-flag-papers = Your papers
    .reason = In Thailand, keeping a foreign worker's important papers is an offence (text of { $law-year }; we do not know all later changes). For a new Lao passport, one needs a form with the stamp of the village chief, and the identity card or the family book. That is from a website without a date, not from an office.
    .do = Ask the village chief which paper you can get first. Write down which papers are missing, and who had them last. Ask for legal help if somebody keeps them.

check-after-return-flag-fines = Fear of a fine or punishment
    .reason = Victims of human trafficking should not be fined when they come home: so says the Lao Law on Women of { $women-year }, as a report explains it. A guideline of the ASEAN countries (a group to which Laos belongs) of { $asean-year } says: they should not be punished for what they did because of it. But reports of { $old-from } and { $old-to } say that some officials fined victims all the same. In { $covid-date }, at the time of Covid, the Lao immigration office said: no fine for people without papers who come back over an official crossing. In { $boat-date }, people who came back by boat were arrested. We do not know today's rule.
    .do = Ask for legal help before you pay. Ask by which rule you should pay, and ask for a receipt. You can ask a help line first, and decide later if you say your name.

check-after-return-flag-wages-owed = Pay that you did not get
    .reason = In Thailand, a complaint at the labour protection office of the province costs nothing, for foreign workers too. The inspector (the official who looks into it) can order the employer to pay. In { $example-year }, { $workers } workers from Myanmar got { $sum } within { $months } months. We do not know how one complains from Laos.
    .do = Write down the work, the months and the pay. Keep contract, payslips and messages. Ask the labour office of your province or a migrant resource centre (an office that informs people who work abroad), and ask for legal help.

check-after-return-flag-debt-to-recruiter = A debt to the people who took you
    .reason = Working for a debt that does not end is a sign of forced labour. The International Labour Organization (ILO) says so.
    .do = It is better not to pay, to sign or to go back to work for it before you have asked for legal help. Write down how the debt came about. Do they threaten you? Call the police or the help line.

check-after-return-flag-debt = A debt to others
    .reason = The ways abroad cost money, and people borrow for them. Help with money and legal help are part of the help for victims of human trafficking.
    .do = Make a list of the debts. Talk with the lender: Can I pay later, or in small parts? Get it on paper. Ask a help line if there is help for you.

check-after-return-flag-justice = Legal help
    .reason = Human trafficking is a crime in Laos. Courts can order that the victim gets money: in { $court-year } they did so in { $cases } cases. Victims of human trafficking are among those who should get the free legal help of the Ministry of Justice.
    .do = Ask at the justice office of your province or district. Before you complain, ask a help line what can protect you and your family. Keep papers, messages and photos. Write down what you remember. You decide how far you go.

check-after-return-flag-child-papers = Papers for your child
    .reason = In Thailand, the birth of a migrant worker's child can be registered (a text of { $report-year }). We do not know what Laos asks for a child who was born abroad.
    .do = Keep every paper from the birth. Ask the village chief and the district office which papers the child needs. Ask for legal help if you get stuck.

check-after-return-flag-school = School for your child
    .reason = Help with school is part of the help for victims of human trafficking, and some centres for children give it.
    .do = Ask the school in your village or district. Ask the help line which centre helps children to go back to school.

check-after-return-flag-work = Work, a trade, or something of your own
    .reason = Training and help with money are part of the help for victims of human trafficking. In { $report-year }, people who came home to Salavan got training and small sums to begin with. We do not know if that is still so.
    .do = Ask the labour office of your province or a migrant resource centre (an office that informs people who work abroad) about work and training. Ask the help line about training for people who were exploited.

check-after-return-flag-again = Before you go again
    .reason = A report of { $report-year } says that people who come home often leave again if nothing changes at home. A survey of { $survey-year } with { $people } people who came home found: work with papers turned out better than work without, but both groups had problems.
    .do = Take your time. Look at the offer with the questions "Before you go". Ask the labour office of your province which legal ways there are.


rule-th-hours = More than { $hours } hours of work a day
    .reason = A guide of the Thai government says what a work contract must have: at most { $hours } hours of work a day, { $hours-dangerous } for dangerous work. The rules for housework of { $housework } say { $hours } hours too. More hours can be agreed, and must be paid more. Far too many hours are a sign of forced labour.
    .do = Ask for the hours in writing, and how each more hour is paid. Write down every day how long you work.

rule-th-day-off = Less than one day off in a week
    .reason = A guide of the Thai government says: at least { $day-off } day off in each week. The rules for housework of { $housework } say so too.
    .do = Ask for the day off in writing. If they say no, ask the labour office or a migrant resource centre before you go.

rule-th-age = Younger than { $age }
    .reason = In Thailand nobody younger than { $age } may be put to work. By Lao law a worker who goes abroad must be { $lao-age }.
    .do = It is better not to go. You did nothing wrong. Talk with an adult whom you trust, or call a help line. There is help for young people.

rule-pay-below-minimum = The pay is lower than the law allows
    .reason = Many countries set a lowest pay by law (minimum wage). It counts for workers from other countries too.
    .do = Ask for the pay in writing: how much, for how many hours, and what is taken off. Show it to the labour office or a migrant resource centre before you sign.

rule-pay-below-recommended = The pay is lower than what a council recommends
    .reason = In Japan each prefecture sets its own lowest pay. A council recommended this average in { $year }. It is not the law of one place, so the right number can be lower or higher.
    .do = Ask for the lowest pay of the place where you would work, and for the pay in writing.

rule-fee-above-official = A paper costs more than its official price
    .reason = Passports, visas and permits have prices that offices set. Somebody who asks for more may be paid for help, or may be cheating. We cannot tell which.
    .do = Ask what each part of the money is for, and ask for a receipt. Ask the office that makes the paper for its price.

rule-way-closed = This way is closed or stopped
    .reason = By what we know, this legal way cannot be taken now. People who offer it all the same may be wrong or may be cheating.
    .do = Do not pay yet. Ask the labour office of your province if the way is open, and from when.

rule-age-outside = The age does not fit this way
    .reason = This legal way takes only people of certain ages, by what we know.
    .do = Ask the labour office which ages are taken. Be careful if someone offers to change your papers: false papers can harm you later.

rule-agency-suspended = The licence of this agency is stopped or has run out
    .reason = An agency needs a licence that is in force to find work abroad for people.
    .do = It is better not to sign or pay. Ask the labour office of your province which agencies have a licence today.

rule-agency-near-stopped = The licence of an agency with a name like this one is stopped or has run out
    .reason = An agency needs a licence that is in force to find work abroad for people. One name can be written in many ways: this may be the same agency, or another one.
    .do = Compare the names letter by letter, on the papers of the agency. Ask the labour office of your province if it is the same. Until you know, it is better not to sign or pay.

rule-long-hours = More than { $hours } hours of work a day
    .reason = Far too many hours are a sign of forced labour. The International Labour Organization (ILO) says so. Our sources give no number for every country: we chose { $hours } hours ourselves.
    .do = Ask for the hours in writing, and how each more hour is paid. Ask the labour office how many hours the law of that country allows.

rule-no-day-off = Less than one day off in a week
    .reason = Too many days of work, and days off that are refused, are a sign of forced labour. The International Labour Organization (ILO) says so. How many days off the law gives is not the same in every country.
    .do = Ask for the days off in writing. Ask the labour office how many the law of that country gives.

rule-young-at-home = Younger than { $adult }
    .reason = Taking or recruiting someone under { $adult } to exploit them (to use and harm them for profit) is human trafficking. This is so even if nobody lied or used force, and even if the young person said yes. We do not know from which age the law of Laos allows which work.
    .do = You have done nothing wrong. It is better to talk with someone who can help before you go. Talk with a grown-up you trust, or call a help line. Young people can call by themselves.

rule-pay-maybe-below = The pay may be lower than the law allows
    .reason = There is a lowest pay by law that may count for this work. We cannot tell from what you told if it does.
    .do = Ask the labour office which lowest pay counts for this work. Ask for the pay in writing: how much, and for how many hours.

rule-way-not-known = It is not known if this way is open
    .reason = We know this legal way, but no source says if it can be taken now, or what we know is too old. Someone may offer a way that is closed.
    .do = Do not pay yet. Ask the labour office of your province if the way is open, for whom, and what it costs.
