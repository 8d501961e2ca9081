# Channels: the legal ways to work in Thailand and South Korea, their steps, rules, papers and what we do not know

channel-th-mou-basis = The agreement between Laos and Thailand on work
    .about = Laos and Thailand have agreed on a legal way to go and work in Thailand. People call it MoU: a written agreement between governments.
    .point-1 = The first agreement is from { $first }. In { $said } the Lao side said it was about jobs only, and that protection and training would be added.
    .point-2 = The labour ministers of both countries signed a new agreement on { $signed }. It added skills, social benefits and working together on learning.
    .unknown-1 = We have not seen the texts of the agreements. So we cannot tell you what each of them promises a worker.

channel-th-mou-steps = Going to Thailand by the MoU way, step by step
    .about = The MoU way is the legal way to a job in Thailand that both governments agreed on. A Thai employer asks for workers, and a Lao agency with a licence finds them.
    .point-1 = Before you pay anything, ask what it is for and who set the price. Keep every receipt and a copy of every paper.
    .point-2 = Before you sign, you can ask the labour office of your district or province, or a migrant resource centre (a place that gives advice to people who go abroad to work).
    .point-3 = Leave the employer's name, address and phone number with your family.
    .step-1 = The Thai employer asks the Thai employment office of the province for permission to take workers. One page says that this takes about { $approval } days.
    .step-2 = The employer's request goes to the Lao side. The employer signs at the Lao embassy.
    .step-3 = A Lao agency with a licence looks for workers: here you can apply. The Ministry of Labour and Social Welfare must give a permit to send workers. Ask to see both papers.
    .step-4 = The Lao side makes the list of names, and the embassy checks it. Ask if your name is on the list.
    .step-5 = The employer asks for your work permit, with the list of names and health insurance. The form is called BT 31.
    .step-6 = You get your visa and go in through the official border checkpoint. In Thailand you are given advice at a reception centre, and you get your work permit.
    .rule-1 = The work permit is for { $first-years } years. It can be made longer once, by { $more-years } years.
    .rule-2 = A Lao government page says that when the time is over, you must go back to Laos and start again. It says to go back { $home-days } days before the permit ends.
    .rule-3 = Lao law (Decree 245) says you must be { $age } or older, healthy, without a criminal sentence, and have a labour contract. You must want to go yourself: nobody may force you.
    .rule-4 = The same decree forbids sending people to prostitution, or to work that is dangerous to health or life: for example with chemicals or explosives, or fishing on small boats.
    .rule-5 = A Lao agency needs a licence from the ministry, and must renew it every { $licence-years } years. Ask to see it and look at the date.
    .rule-6 = Thai law since { $thai-law } says no recruitment fee may be taken from workers. A Lao rule of { $lao-rule } lets an agency take up to { $cap }% of monthly pay. The two do not agree, so we cannot name one right price.
    .unknown-1 = The steps in Thailand come from a private company and a short news text. No official list of steps for workers was found. Ask the labour office if they are still so.
    .unknown-2 = We have no list of the agencies that have a licence today. Ask the labour office about the agency by its name.
    .unknown-3 = We do not know exactly what counts as a recruitment fee in Thai law. We also do not know what the Lao law of { $new-law } on employment services changed.

channel-th-mou-time = How long the MoU way takes
    .about = Expect it to take weeks or months, not days.
    .point-1 = The Thai Department of Employment says it takes { $office-from } to { $office-to } days to deal with an employer's request.
    .point-2 = In { $wrote } a Thai company wrote { $company-from } to { $company-to } working days, counted from when the employer's request is approved. Working days take longer, because days off do not count.
    .point-3 = If someone tells you it goes much faster, ask how, and which papers you will have when you leave.
    .unknown-1 = The first number has no date. The second comes from a private company and was meant for workers who return by the MoU way.
    .unknown-2 = We do not know how long the part in Laos takes, or if it is counted in these numbers.

channel-th-mou-contract-rules = At work in Thailand with an MoU permit
    .about = Your permit is tied to your job. Your employer has duties too.
    .point-1 = Keep your papers yourself. Keep a copy of your contract, and a photo of it on your phone.
    .point-2 = If you get no copy of the contract, or someone keeps your papers, you can ask the Thai labour hotline: { $labour }.
    .rule-1 = You may work only for the employer and at the workplace named in your permit. You cannot freely change them.
    .rule-2 = The employer must tell the Thai office within { $report-days } days when you start or leave. One report says { $report-mou } days for workers who start by the MoU way.
    .rule-3 = The employer must give you a copy of your contract. The report speaks of a fine of { $fine }.
    .rule-4 = The International Labour Organization (ILO) writes that Thai law asks for a written contract in your language.
    .rule-5 = A { $papers-law } text of Thai law makes it a crime to keep a worker's permit or important papers. The law was changed in { $changed }, so ask what holds now.
    .rule-6 = A private Thai agency says that the employer must pay your trip home when an MoU contract ends early.
    .unknown-1 = Most of these pages have no date. Ask the Thai employment office what holds now.
    .unknown-2 = We have not seen a law that says who pays the trip home. Ask before you sign, and have the answer written in the contract.

channel-th-change-employer = Changing your employer in Thailand
    .about = It may be possible, but the exact rules are not known to us. Ask before you leave a job.
    .step-1 = If you are in danger, get help first. You can call { $help }.
    .step-2 = Before you leave the job, ask the Thai employment office which reasons count and how much time you have. You can call { $office }.
    .step-3 = Write down the day and what the office told you. Keep copies of your permit and your contract.
    .step-4 = Do not start in another place before the office says that you may.
    .rule-1 = Since { $law } the law no longer asks for permission to change employer, workplace or kind of work. But the change must be told to the office.
    .rule-2 = On { $decided } the Thai cabinet gave some workers more time to find a new job: { $months-new } months instead of { $months-old }. It was for permits that ended on { $permit-end }.
    .rule-3 = Thai agencies say that MoU workers cannot freely change their employer.
    .unknown-1 = We did not find an official list of the reasons and the time limits that count today.
    .unknown-2 = The law and the agencies do not say the same about MoU workers. Ask the office about your own permit.

channel-th-registration-2025-26 = Renewing papers in Thailand (last day we know of: { $until })
    .about = In this round, workers from Laos, Myanmar and Viet Nam who were already in Thailand could renew their papers. Take it as closed until you have asked.
    .point-1 = The Thai cabinet decided on it on { $opened }. Reports said that the last day was moved from { $first-end } to { $until }.
    .point-2 = Many people had not finished. What was missing were the health insurance papers, the medical check and the work permit fee of { $fee }.
    .point-3 = Before this, permits of Lao workers that ended on { $old-end } were made longer to { $old-extended }. In that time, stay and work could be renewed to { $old-new }.
    .step-1 = Look at the dates in your work permit and your passport. Keep a photo of them.
    .step-2 = Ask the Thai employment office if you can still renew. You can call { $office }.
    .step-3 = If you can, ask the office and your employer which papers are missing. Keep every receipt.
    .rule-1 = A person who works without a permit can be fined { $fine-from } to { $fine-to }, be sent home and get no permit for { $bar-years } years. Since { $no-prison } the law has no prison for workers for this. Coming into Thailand without papers is another offence.
    .rule-2 = A person who stayed too long pays { $day-fine } a day, up to { $most-fine }, when they report themselves on leaving. After a longer time they may not come back for some years. It is harder for someone who is arrested.
    .unknown-1 = We do not know if the round is open. The new last day still had to go to the Thai cabinet, and we found no news after that.

channel-th-registration-2024 = Registration round in Thailand decided on { $decided } (over)
    .about = This round was for workers in Thailand who had no papers. It is over.
    .point-1 = The Thai cabinet let workers without papers from Laos, Myanmar, Cambodia and Viet Nam register. Their children under { $child-age } were allowed to stay.
    .point-2 = Employers registered the workers online. In { $told } the Thai Labour Ministry named an official cost of { $cost }.
    .point-3 = If someone asks you for money for this round today, ask the Thai employment office first. You can call { $office }.
    .unknown-1 = The reports we saw do not name the last day. We do not know if there will be another round like this.

channel-th-registration-earlier = Older registration rounds in Thailand (over)
    .about = Thailand has opened rounds for workers without papers before. These are over, and stand here so that you know an old round when someone offers it to you.
    .point-1 = In { $round-one } registration cost { $registration } and the work permit { $permit }. The card was good until { $card-end } and could then be renewed.
    .point-2 = In { $round-two } workers without a passport registered for a temporary travel paper, to go home and get a passport. They were asked for an ID card, or a copy of the family book, or a paper on where they live, and for { $photos } photos.
    .point-3 = In { $round-three } the last day for the pink card (a card for foreign workers in Thailand) was moved from { $pink-old } to { $pink-new }.
    .unknown-1 = We do not know if or when the next round comes. Ask the Thai employment office before you pay anyone.

channel-th-nationality-verification = Proof that you are Lao, for papers in Thailand (old)
    .about = Nationality verification means that Lao officials check that you are Lao, so that you can get papers. What we know about it is old.
    .point-1 = In { $offered } Laos was ready to send officials to Thailand to check registered Lao workers. Each worker was expected to pay { $fee }. This price is old.
    .point-2 = A text without a year tells of { $centres } centres in Laos to give passports to workers who came home, so that they could work legally again. Named are Vientiane, { $champasak }, { $salavan }, { $savannakhet }, { $khammouane } and { $xayaboury }.
    .unknown-1 = We do not know if any of these centres works today, or what it costs. Ask the labour office of your province or the Lao embassy.

channel-th-section64 = Work near the border with a border pass (Section 64)
    .about = Thai law has a way to work for a short time near the border, called Section 64. We found no rule that holds for Lao workers today.
    .point-1 = The Thai word for border pass sounds like the Lao word for passport. Ask which of these papers is meant.
    .step-1 = Before you cross to work, ask the labour office or the officials at the checkpoint. Does this pass allow work? Where, for how long, and at what price?
    .step-2 = If an employer says that the border pass is enough, ask for the work permit too. Keep a copy of both.
    .rule-1 = A Thai law of { $old-law }, which came before Section 64, let people from neighbouring countries with a travel paper get a temporary work permit. It was only for set work, a set place, and a set time or season, near the border.
    .rule-2 = The { $old-law } text has a fine of up to { $fine } for breaking this.
    .rule-3 = A report of { $reported } said that seasonal border permits are renewed only where you came in, once every { $months } months. We do not know if this holds for Lao workers.
    .unknown-1 = We do not know which Thai provinces take Lao workers with a border pass, for how many days, or at what price.
    .unknown-2 = A Thai measure of { $cambodia } was for workers from Cambodia. Its prices and days are not the rule for Lao workers.

channel-th-documents = Papers for work in Thailand
    .about = These are the papers for work in Thailand. Some you need before you go, some you get there.
    .point-1 = Before you go: a passport or other travel document, an L-A visa (the Thai visa for MoU workers) and a labour contract.
    .point-2 = In Thailand you also get a work permit, and a health card or health insurance.
    .point-3 = One web page says that for a passport you need a form signed and stamped by the village chief, and your ID card or family book. Ask the passport office if it is still so.
    .step-1 = Copy all your papers. Leave one set with your family, keep one with you, and keep photos on your phone.
    .step-2 = Keep the originals yourself. Do not hand them to the employer.
    .step-3 = When you are in Thailand, ask for your work permit and health card. Copy them too.
    .unknown-1 = Part of this list comes from a page for workers from Cambodia, without a date. No official list for Lao workers was found: ask the labour office.

channel-kr-eps = Work in South Korea by the state system (EPS, E-9)
    .about = EPS is the Employment Permit System. It is run by government offices of Laos and South Korea.
    .point-1 = It rests on an agreement between the governments of { $agreed }. In Laos it is run by the Employment Service Centre of the Ministry of Labour and Social Welfare, in Korea by HRD Korea.
    .point-2 = You get points in tests: a Korean language test (EPS-TOPIK), a skills test, and a competency test, which shows what you can do at work.
    .point-3 = You may work up to { $years } years, and then { $more-years } year and { $more-months } months more. People who came back can apply again.
    .point-4 = From { $first-year } to { $last-year } about { $chosen } Lao people were chosen each year. Ask how many places there are now.
    .step-1 = Register with the Employment Service Centre.
    .step-2 = Pass the Korean language test, EPS-TOPIK.
    .step-3 = Pass the skills test and the competency test.
    .step-4 = A Korean employer chooses you. There may be an interview.
    .unknown-1 = We did not find what the test and the papers in Laos cost. Ask the Employment Service Centre before you pay anyone.
    .unknown-2 = The ages shown here are from { $age-year } and for jobs in industry. We do not know the ages for other jobs.
    .unknown-3 = We do not know how many Lao people have been chosen each year since { $last-year }.

channel-kr-eps-quota = How many foreign workers South Korea takes in { $year }
    .about = These numbers are for all countries together, not for Laos alone.
    .point-1 = By EPS (E-9), at most { $eps } workers may come.
    .point-2 = For seasonal work on farms and in fishing (E-8), at most { $seasonal } workers may come.
    .unknown-1 = We do not know how many of these places are for Lao workers.

channel-kr-seasonal = Seasonal work in South Korea (E-8): farms and fishing
    .about = This is work in South Korea for some months. The Lao Department of Employment agrees on it with local governments in Korea.
    .point-1 = Reports tell of agreements with a district in Kangwon ({ $kangwon }) and with Gyeongsangnam-do ({ $gyeongsang }).
    .point-2 = A report of { $no-test } said that no Korean language test is needed.
    .point-3 = In { $asked } people from { $age-from } to { $age-to } years old in good health were wanted. Other reports say other ages.
    .point-4 = Reports do not agree on how long the contract is: { $newest-from } to { $newest-to } months ({ $newest }), { $older-from } to { $older-to } months ({ $older }), or { $third-from } to { $third-to } months in another one.
    .point-5 = In { $signed-up } people of { $province } signed up at the provincial labour department in Phonhong.
    .point-6 = News reports said that this scheme has been accused of treating workers like slaves. We know of the charge, not of what was found out.
    .step-1 = Ask the labour department of your province if workers are being taken now, and who may take your application.
    .step-2 = Ask what it costs, what the pay is and how long the contract is. Ask for it in writing.
    .step-3 = Keep copies of your passport and your contract. Leave the employer's name and address with your family.
    .rule-1 = Lao law (Decree 245) says you must be { $age } or older to be sent abroad, healthy, and have a labour contract.
    .unknown-1 = Ages and lengths of contracts differ between the reports. Ask what holds this time.
    .unknown-2 = In { $company } the ministry named one company to handle the applications. We do not know who may do it today.
    .unknown-3 = We do not know if workers are being taken now, or what the official price is.

channel-kr-warnings = Be careful with job offers for South Korea
    .about = People have lost a lot of money to false offers for South Korea. Ask before you pay.
    .point-1 = In { $first } and again in { $second } the labour ministry warned of people and companies without permission who offer Korean jobs on social media.
    .point-2 = Lao police arrested { $arrested } people for false tourist visas for Korea. At least { $cheated } Lao people had each paid from { $low } to more than { $high }.
    .step-1 = Before you pay or hand over your passport, ask the labour department of your province or the Employment Service Centre if the offer is real.
    .step-2 = Ask which visa it is. The state ways are E-9 (EPS) and E-8 (seasonal work). Be careful if someone talks of a tourist visa.
    .step-3 = Keep the messages, names and receipts. If you have already paid, it is not your fault. You can tell the police.
    .unknown-1 = We have no list of who may send workers to Korea today.
    .unknown-2 = The report about the arrests has no date.

document-passport = Passport
document-visa-la = L-A visa (the Thai visa for MoU workers)
document-contract = Labour contract
document-work-permit = Work permit
document-health-insurance = Health card or health insurance
document-medical-check = Paper from the medical check

## Channels: what is known of legal ways to work in Japan, Malaysia, China and Viet Nam

channel-jp-ssw = Work in Japan with a skill (SSW)
    .about = SSW (Specified Skilled Worker) is a legal way to work in Japan, for people with a skill that Japan asks for. You go through a sending organisation that the government has approved.
    .point-1 = Laos and Japan signed an agreement about this on { $signed }. It is meant to keep out dishonest brokers.
    .point-2 = In { $counted } there were { $approved } approved sending organisations.
    .point-3 = News of { $newest } said that Laos has an agreement with Japan for sending workers.
    .step-1 = Ask the labour office of your province if the sending organisation is approved. Give its full name.
    .step-2 = Ask what you must pay, what it is for, and what the pay is. Ask for it in writing.
    .step-3 = Keep every receipt and a copy of every paper.
    .rule-1 = You must apply to the Ministry of Labour and Social Welfare, through a sending organisation that the government has approved.
    .rule-2 = You must be { $age } or older, healthy, without a criminal sentence, and a Lao national who lives in Laos. You need a labour contract.
    .rule-3 = You must want to go yourself. Nobody may force you.
    .unknown-1 = We have no list of the sending organisations that are approved today.
    .unknown-2 = We do not know the costs, the tests, the kinds of work, or how long you may stay.

channel-jp-titp = Technical interns in Japan (TITP)
    .about = TITP is the Technical Intern Training Program: an intern learns a trade while working in Japan. Another programme takes its place from { $replaced }.
    .point-1 = Ministries of Japan and the Lao labour ministry have an agreement on this. The Lao side approves the sending organisations.
    .point-2 = In { $counted }, { $approved } private Lao companies were approved to send interns.
    .point-3 = People who are interns already may go on under rules for the time of change. Ask which rules count for you.
    .step-1 = If someone offers you a place, ask the labour office first: are new interns still taken, and is this company approved?
    .step-2 = Before you pay, ask what it is for, what the pay is, and what happens after { $replaced }. Ask for it in writing.
    .step-3 = Keep every receipt and a copy of every paper.
    .unknown-1 = We do not know if new interns from Laos are still taken.
    .unknown-2 = We have no list of the companies that are approved today, and we do not know the costs.

channel-jp-ikusei = Learn and work in Japan: the programme after TITP
    .about = Japan calls it Employment for Skill Development. It starts on { $starts } and takes the place of TITP, the programme for technical interns.
    .point-1 = You may work up to { $years } years, in kinds of work where Japan lacks workers. The aim is that you then become a Specified Skilled Worker (SSW No. 1).
    .point-2 = After { $change-from } to { $change-to } years you may change your employer inside the same kind of work, if you pass a skills test and a Japanese test. How long it takes depends on the kind of work.
    .point-3 = People who are technical interns already may go on under rules for the time of change.
    .step-1 = If someone asks you for money for this programme, ask the labour office first.
    .step-2 = Ask who may send Lao workers, and what it costs. Ask for it in writing.
    .unknown-1 = These are general rules. We found no agreement for Lao workers, so we do not know if or how Lao people can take part.
    .unknown-2 = We know this from pages that are not official. The rules may still change.

channel-my-none = Malaysia: no official way that we know of
    .about = We know of no agreement between Laos and Malaysia on sending workers. That does not prove that there is none: ask before you go.
    .point-1 = In { $said } the Lao labour ministry said that Laos and Malaysia had no labour agreement (MoU).
    .point-2 = The same news said that about { $workers } Lao people were working there without being registered. Some of them are believed to be in sex work.
    .step-1 = If someone offers you work in Malaysia, ask the labour office of your province first: is there a legal way, and which papers does it take?
    .step-2 = Wait for the answer before you pay or hand over your passport.
    .unknown-1 = This was so in { $said }. It may have changed since then.

channel-cn-none = China: no official way that we know of
    .about = We found no official way from Laos to work in China. That does not prove that there is none: ask before you go.
    .point-1 = In a report of about { $told }, the regional office of IOM (the UN organisation for migration) said that little is known.
    .point-2 = Some people cross from { $province } with a passport or a border pass, for work by the week or the season. They find jobs outside the legal ways, through Lao and Chinese brokers.
    .step-1 = If someone offers you work in China, ask the labour office of your province first: is there a legal way, and which papers does it take?
    .step-2 = Wait for the answer before you pay or hand over your passport.
    .unknown-1 = We do not know if a border pass lets you work there. Ask the labour office.
    .unknown-2 = The report has no exact date. It may have changed since then.

channel-vn-old = Viet Nam: an old labour agreement
    .about = Laos and Viet Nam have had an agreement on labour. What we know of it is old and uncertain.
    .point-1 = The agreement is from { $agreed }.
    .point-2 = A news text of about { $told } said that it was being rewritten: workers should be found only through recognised agencies.
    .step-1 = If someone offers you work in Viet Nam, ask the labour office of your province first: is there a legal way, and which papers does it take?
    .unknown-1 = The agreement is mainly about Vietnamese people who work in Laos. We do not know what it says about Lao people who go to Viet Nam.
    .unknown-2 = The news text has no date. We do not know if the new agreement was finished, or what holds now.
