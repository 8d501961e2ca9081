# Topics: guidance for each part of the way - before, on the way, at work, in trouble, home again

topic-before = Before you go
    .about = Some things are easier to ask while you are still at home.
    .point-1 = Talk with your family and with people who know the place or the work. You can also ask a migrant resource centre (a place that gives advice to people who go abroad to work).
    .point-2 = Check that the agency has a licence from the labour ministry. You can ask the labour office of your province.
    .point-3 = By Lao law (Decree 245 of { $decree }), a person must be { $adult } or older to be sent to work abroad.
    .point-4 = Learn the employer's name, address and phone number. Leave them with your family.
    .point-5 = Ask who pays for the travel and for the room.
    .unknown-1 = We have no list of the agencies that have a licence today.

topic-documents = Papers: copy them, keep them
    .about = Copies help you if a paper is lost or taken.
    .point-1 = Copy all your papers. Leave one set with your family and keep one set with you. Take photos of them with your phone.
    .point-2 = Keep the real papers yourself. Do not hand them to the employer.
    .point-3 = In Thailand you also get a work permit and a health card. Copy these too.
    .unknown-1 = These tips come from pages without a date.

topic-contract = What a work contract for Thailand must say
    .about = A work contract is the paper with the employer's promises. Check these points before you sign.
    .point-1 = Which job, how much pay, and on which day. The pay must not be under the minimum wage (the lowest pay that the law allows). It must be paid at least once a month.
    .point-2 = How long: { $short } or { $long } years. And in which place.
    .point-3 = At most { $hours } hours of work a day, { $hard-hours } if the work is dangerous. At most { $days } days a week.
    .point-4 = Days off with pay: { $day-off } each week, { $holidays } holidays a year, and { $leave } more after a year of work.
    .point-5 = More work than these hours is overtime. It is paid at least one and a half times as much; work on a holiday at least { $holiday-pay } times as much.
    .point-6 = Who pays for food, room, doctor and travel: agree on it in writing. Thai law, changed in { $changed }, asks for a contract in your language, as the International Labour Organization (ILO) explains it.
    .unknown-1 = The Thai government guide calls the weekly day off paid. For people who are paid by the day it may be different.
    .unknown-2 = The guide has no date. You can ask the Thai labour line if it is still so: { $line }.

topic-money = Saving money and sending it home
    .about = What reports say about money that people send home from abroad.
    .point-1 = Reports from { $from } to { $to } say: money from abroad helps families to live better. But few people send it through a bank, and most sums that come to Laos by official ways are small.
    .point-2 = In about { $ilo } the International Labour Organization (ILO) advised people to learn about money before they leave. It said that being able to use a bank helps.
    .point-3 = In about { $digital } a United Nations fund wrote that digital ways, such as sending by phone or internet, help women most.
    .step-1 = Before you send money, ask: What does it cost? How much arrives? When?
    .step-2 = Keep the receipt (the paper or message that shows that you paid).
    .unknown-1 = We found no list of today's prices, and nothing that compares one way of sending with another.

topic-way = On the way
    .about = What reports say about crossing the border.
    .point-1 = Use the official border checkpoints.
    .point-2 = Reports from { $from } to { $to } tell of people who crossed by the river or through the forest. They were arrested and had to pay fines. In { $year } some had paid brokers { $low } to { $high } (a broker takes people to work to earn money).
    .point-3 = Do not let anyone take you to another country than agreed. This is a sign of a false offer.
    .step-1 = Are you being taken to another place? Tell your family where you are, as soon as you can do it without danger. You can call a help line on the way too.

topic-work = At work
    .about = Three things that help you if there is trouble later.
    .point-1 = Write down each day on which you work, and how many hours.
    .point-2 = In Thailand, your employer must tell the Thai office that you work there, within { $days } days. One report says { $mou-days } days for people who came by the MoU way (the agreement between governments). The employer must also give you a copy of the contract.
    .point-3 = Do not work for another employer or in another place than your permit says.
    .step-1 = Have you no copy of the contract? Ask for it. Take a photo of it and of your work permit.
    .unknown-1 = The pages that say this have no date.

topic-rights = Your rights, country by country
    .about = What we know about the rights of people who work in Thailand, South Korea and Japan.
    .point-1 = Thailand: you have rights, with papers or without. One of them is the minimum wage (the lowest pay that the law allows).
    .point-2 = Thailand: since { $homes } the minimum wage is also for domestic workers (people who work in somebody's home).
    .point-3 = Thailand: since { $fees } the law says that a worker must not be charged a fee for finding work. What counts as such a fee was still to be set out.
    .point-4 = Thailand: to keep a worker's papers is against the law (text of { $papers }).
    .point-5 = South Korea: in { $korea } the minimum wage is { $wage } an hour. It is the same for foreigners.
    .point-6 = Japan: work goes only through approved organisations (report of { $japan }).
    .unknown-1 = The Thai law on papers was changed in { $changed }. We do not know all changes.
    .unknown-2 = For other countries we have no such list yet.

topic-health = Health in Thailand
    .about = Who has insurance for the doctor and the hospital.
    .point-1 = In { $said } the Thai labour ministry wrote: foreign workers with papers get social security (insurance run by the state) or health insurance, the same as Thai workers. People without papers often have none.
    .point-2 = People who go by the MoU way (the agreement between governments) or who register in Thailand are asked for health insurance or a health check. Look at the costs before you pay.
    .point-3 = A study of the years { $from } to { $to } says: people without papers could get health insurance for migrants at public hospitals, for one year at a time.
    .unknown-1 = We do not know what this insurance costs today and who can get it. Ask at a public hospital.

topic-pregnancy = Pregnant and at work in Thailand
    .about = What Thai law says for women who work.
    .point-1 = Since { $since } a worker has { $days } days of leave for the birth. { $paid } of them are paid.
    .point-2 = A woman must not lose her work because she is pregnant. A rule of { $rule } says this for domestic workers too (people who work in somebody's home).
    .point-3 = By the rule for domestic workers, a pregnant woman does no night work, no overtime and no work on holidays.
    .unknown-1 = Reports differ by one day on when the new law began.
    .unknown-2 = For domestic workers the rule of { $rule } gives { $home-days } days. We do not know if the new law changed this.

topic-children = Children in Thailand
    .about = School, birth papers and staying together.
    .point-1 = Every child in Thailand may go to school free of charge, with papers or without. This policy is from { $first } and { $second }.
    .point-2 = It does not always happen. Reports from { $from } to { $to } say that about { $percent } percent of migrant children were in Thai schools.
    .point-3 = Is your child born in Thailand? Register the birth. The child gets the same permission to stay as the parent.
    .point-4 = The MoU way (the agreement between governments) is for the worker, not for the family. In { $round } children under { $age } of newly registered workers were allowed to stay. That round is over, as far as we know.
    .step-1 = Ask the school and the hospital which papers they need for your child. Keep the birth paper and a copy.
    .unknown-1 = We do not know which rule holds today for children of newly registered workers.

topic-family = Staying in touch
    .about = When your family knows where you are, they can look for you and ask for help.
    .point-1 = Call home often. Give your family your address and the name of your employer. Tell them when something changes.
    .point-2 = Being cut off from your family is a warning sign. Does somebody take your phone, or not let you call? Ask for help when you can.
    .point-3 = In an old survey (printed in about { $year }), { $percent } percent of parents did not know where their children were.

topic-emergency = In danger, hurt, or your papers taken
    .about = What you can do now, and what the law says. What was done to you is not your fault.
    .point-1 = Thailand: { $line } is a help line of the ministry for social development. It is for Thais and for foreigners.
    .point-2 = The Golden Triangle zone in Bokeo: in { $zone } the Lao police said that they cannot easily go in, but that they can when the person or the family makes a complaint (tells the police what happened and asks for help).
    .point-3 = Thailand: to keep a worker's papers is a crime (text of { $papers }).
    .step-1 = Are you in danger now? Call the police of the country where you are. If you can, call when nobody is listening.
    .step-2 = First say where you are. If you do not know the place, say what you can see. Then say your name.
    .step-3 = Can you not call? Somebody whom you trust can call for you.
    .unknown-1 = We have not called this line ourselves. No source says that a Lao speaker answers.
    .unknown-2 = The Thai law on papers was changed in { $changed }. We do not know all changes.

topic-wages = Your pay was not paid (Thailand)
    .about = You can complain, and it costs nothing. A complaint means: you tell an office what happened and ask it to act.
    .point-1 = Complain at the Labour Protection and Welfare Office of the province, or call { $line }. Migrant workers can do this too.
    .point-2 = A labour inspector (an official who checks workplaces) can order the employer to pay. This can be wages, overtime, and severance (money that is due when the work is ended).
    .point-3 = An example: in { $year }, { $workers } workers from Myanmar got { $paid } within { $months } months.
    .point-4 = Another help line is { $other } (Thai Department of Employment). It was said to answer in English, Burmese and Khmer. Lao was not offered; callers from Laos were expected to speak Thai.
    .step-1 = Write down which days and hours you worked, and what you were paid.
    .step-2 = Take your contract, your permit or photos of them, if you have any.
    .step-3 = Go to the office, or call.
    .unknown-1 = This comes from reports of { $from } to { $to }. We do not know if all of it is still so.
    .unknown-2 = We do not know if the office treats a complaint in the same way when a person has no papers. You can ask on the phone first.

topic-home = Coming home
    .about = How people who were trafficked (sold, or tricked and forced) came home from Thailand.
    .point-1 = A presentation of about { $year } describes it so. First the family in Laos is found. Then the person is handed over at the Friendship Bridge, and can stay in a transit centre (a place for a short stay) in Vientiane for up to { $days } days. Then the person goes on to the home province.
    .point-2 = There are shelters (places to stay with protection). Staff of { $shelters } of them, run by the state or by aid groups, came to a meeting of the International Organization for Migration (IOM). Since { $opened } there is one in { $where } too.
    .point-3 = Laos and Thailand go on talking about this. In { $talked } they had a plan for { $plan-from } to { $plan-to }, and a next one for { $next-from } to { $next-to } was named.
    .unknown-1 = The description is old. We do not know if the way home is still like this.
    .unknown-2 = We do not know if people who come home on their own get this help too. You can ask.

topic-after = After you are back
    .about = Coming home can be hard. You may ask for help.
    .point-1 = People who came back often needed a doctor, advice about the law, someone to talk to, or training for a job. It helps when somebody comes again later and asks how things are.
    .point-2 = A report of { $left } says that many people leave again when nothing changes at home. Nobody should blame them.
    .point-3 = In { $year } people who came back to { $where } got training and small grants (money to start something).
    .unknown-1 = We do not know if this help in { $where } still goes on.

topic-agreements-overall = With which countries Laos has agreements on work
    .about = These are agreements between governments about a legal way to go and work.
    .point-1 = In { $said } Laos had agreements to send workers to { $a }, { $b } and { $c }.
    .point-2 = In { $counted } a minister said that { $legal } people from Laos worked abroad with legal papers, and { $irregular } without. They sent home about { $sent } a year.
    .step-1 = Is your offer from another country? Ask the labour office of your province which legal way there is.
    .unknown-1 = Other sources give other numbers. They do not all count the same.
    .unknown-2 = We do not know if agreements with other countries came later.

topic-internal-migration = Moving for work inside Laos
    .about = Human trafficking (people are sold, or tricked and forced) also happens without crossing a border.
    .point-1 = A web page of about { $year } says: women and girls were taken from villages to towns and made to do sex work. In the north this grew among women and girls of ethnic minorities.
    .point-2 = The same page names nightclubs and small beer shops as the usual places.
    .point-3 = One zone inside Laos is named in many reports from { $from } to { $to }: the Golden Triangle zone in { $where }. People were in debt there from the first day.
    .step-1 = Ask the same questions as for work abroad: Which employer? Which place? Which work? How much pay, and on which day?
    .step-2 = Leave the employer's name, address and phone number with your family. Keep your identity card yourself.
    .unknown-1 = The web page is old. We found nothing newer on people who are moved inside Laos, and no number of them.

topic-children-left-behind = Children who stay at home
    .about = When parents work abroad, their children may stay with others. We found nearly nothing about these children in Laos.
    .point-1 = Call home often, and give the people who look after your child your address and your employer's name.
    .point-2 = Children and young people in Laos can call { $line } themselves. It is free. Somebody listens and gives advice.
    .unknown-1 = We do not know how many children in Laos live without their parents for this reason, or how they are.
    .unknown-2 = We know no help in Laos that is only for them.

topic-transit = People who are taken through Laos
    .about = Laos is also a country on the way (a transit country): people are trafficked through it (sold, or tricked and forced).
    .point-1 = A report of { $said } says that people from Myanmar and Viet Nam were taken through Laos to Thailand.
    .point-2 = In { $un } the United Nations named Laos as a country to which or through which people are brought who are made to cheat others on the internet.
    .step-1 = Are you being taken to another country than agreed? Tell your family where you are, as soon as you can do it without danger. You can call a help line on the way too.
    .step-2 = Have you met somebody who is in such trouble? Ask what help the person wants.
    .unknown-1 = The first report is old. We do not know how many people this concerns today.

topic-marriage-offers = An offer to marry abroad
    .about = Some offers of marriage abroad were false. It is good to ask before anybody says yes.
    .point-1 = Reports from { $from } to { $to } tell of women and girls who were married to China for money. Some could not go out or call home, were beaten, or were sold.
    .point-2 = In { $victims-year } the Lao government found { $victims } people who had been trafficked (sold, or tricked and forced). For { $married } of them it was through a false marriage.
    .point-3 = Lao law on human trafficking also names engagement and marriage as a cover (news of { $law-year }). To take a child under { $adult } away to be exploited (used or hurt for money) is trafficking, even if nobody lied or used force (description of { $child-year }).
    .point-4 = A promise of marriage together with a monthly "salary" is a sign of a false offer. In { $post-year } a Facebook post offered { $post-pay } a month and asked for smiling videos. Then the account was gone.
    .step-1 = Ask about the man: What is his full name? Where does he live and work? Who has met him?
    .step-2 = Ask about the money: Who gets it, how much, and what for? What happens if the woman wants to leave?
    .step-3 = Ask about her life there: Will she keep her own papers? Can she go out, call home and visit home?
    .step-4 = Leave his name, the address and the day of travel with somebody you trust. Agree when you will call.
    .step-5 = Think about it without hurry. You may say no, even if money has been paid or others have said yes.
    .unknown-1 = We do not know which papers a marriage abroad needs, and we know no office that checks such offers.

topic-scam-compounds = Held in a scam compound
    .about = A scam compound is a closed place where people are made to cheat others on the internet. This is for you if you are held in one, or if somebody from your family is.
    .point-1 = In { $un } the United Nations said: people who are forced to do this are victims, not criminals. But they are often wrongly treated as if they had done wrong.
    .point-2 = The Golden Triangle zone in { $where }: in { $said } the Lao police said that they cannot easily go in. They act when the person or the family makes a complaint (tells the police what happened and asks for help). In { $out-year }, { $low } to { $high } women were brought out.
    .point-3 = In { $office-from } or { $office-to } the police against human trafficking opened an office inside one such zone, and more people were brought out. The report does not name the zone.
    .point-4 = A report of { $us } says that most people who were brought out were written down as a quarrel about work, and few as victims of trafficking. So tell everything that happened: debts, locked doors, threats, papers or a phone that were taken.
    .step-1 = If you can do it without danger, tell somebody you trust where you are: the name of the place or company, and what you can see.
    .step-2 = You or your family can make a complaint to the police. A relative can call for you. Say who is held, where, and since when.
    .step-3 = Your family keeps every message, name, photo and phone number. These help to find you.
    .unknown-1 = A ransom (money to let a person go) of { $ransom } was asked in one case told in { $ransom-year }. We do not know if paying helps.
    .unknown-2 = For places in Myanmar and Cambodia, we do not know who can go in.

topic-destination-laos = People who are brought to Laos
    .about = Foreigners too are trafficked (sold, or tricked and forced) in Laos.
    .point-1 = In { $year } the Lao government found { $all } victims of trafficking. { $foreign } of them were foreigners.
    .point-2 = A report of { $old } names women from Viet Nam and China who were brought to Laos and made to do sex work.
    .point-3 = In { $un } the United Nations named Laos as a country to which or through which people are brought who are made to cheat others on the internet.
    .point-4 = In { $first }, { $first-people } people from India were brought out of such work in a zone in Laos, and in { $second } another { $second-people }. In { $warned } the embassies of Thailand and the Philippines warned their people about job offers in Laos.
    .step-1 = Have you met somebody who is in such trouble? Ask what help the person wants, and in which language. People can also ask the embassy of their country.
    .unknown-1 = We do not know how many foreigners are in such trouble in Laos today.

## Risks: what reports tell about dangers on the way and at work, and what one can do

topic-irregular-common = Why many people go without papers
    .about = Many people from Laos work abroad without proper papers. They have reasons.
    .point-1 = Lao government numbers of { $from } and { $to } say: about { $people } people from Laos worked abroad without proper papers.
    .point-2 = The International Labour Organization (ILO) wrote in { $ilo }: most people still go without papers, because the legal way is costly, slow and complicated.
    .point-3 = It also wrote that workers' rights are often broken and that help is hard to reach. Women are treated unfairly twice: as women and as migrants.
    .step-1 = Before you choose, ask the labour office or a migrant resource centre (a place that gives advice to people who go abroad to work): What does the legal way cost? How long does it take?
    .unknown-1 = Other sources give other numbers. They do not all count the same.

topic-regular-better = Is the legal way better for you?
    .about = Two United Nations bodies (ILO and UNDP) asked { $people } people who had come home from work in Thailand. The report is of { $year }.
    .point-1 = People who had gone the legal way did better at work than people who had gone without papers.
    .point-2 = Both groups had problems. Papers alone do not keep trouble away.
    .step-1 = With papers or without: keep copies, write down your hours, and leave the employer's name and address with your family.

topic-arrests = Arrests in Thailand
    .about = What reports say about people without papers who were arrested.
    .point-1 = From { $from } to { $to }, { $all } workers without papers were arrested in Thailand. { $lao } of them were from Laos.
    .point-2 = Reports from { $bank-from } to { $bank-to } tell of groups from Laos who were caught on the bank of the Mekong. They were charged with illegal entry and handed to the immigration office.
    .point-3 = With papers or without, you have rights in Thailand and may ask for help.
    .unknown-1 = We do not know what happened to these people afterwards.

topic-return-fines = Fines when you come home
    .about = What we know about fines for people who left without papers.
    .point-1 = In { $notice } the Lao Immigration Department said that people who came back without papers would not be fined if they used the official crossings. That was in the time of Covid.
    .point-2 = In { $boats } people who came back by boat were arrested.
    .point-3 = You should not be fined for coming home if you were trafficked (sold, or tricked and forced). A Lao law of { $law } says so, as a report of { $told } describes it. But in { $us } the United States still asked Laos to stop such fines.
    .step-1 = Use an official crossing. Before you go home, you can ask the Lao embassy or the Lao immigration department what holds today.
    .unknown-1 = We do not know today's rule. The notice of { $notice } may no longer be in use.

topic-pushback = Sent back without notice
    .about = A report of { $year } by the United States tells of people who were sent back to Laos.
    .point-1 = More than { $people } people a year were sent back without notice, often by boat.
    .point-2 = Drivers waited for some of them on the Lao side and trafficked them again (took them to people who used or sold them).
    .step-1 = Does a stranger offer you a ride or new work right after the border? You can say no. It is better not to get in. Go where other people are, and call somebody you trust.
    .unknown-1 = The report is old. We do not know how many people are sent back like this today.

topic-recruiters-known = Who brings the offer
    .about = A false offer does not always come from a stranger.
    .point-1 = Reports from { $from } to { $to } say that it is often somebody the person knows: a neighbour, a friend, a relative, even close family, or a villager who knows the border.
    .point-2 = Foreign traffickers (people who sell or use others) work with helpers in Laos.
    .point-3 = The legal ways cost much and are slow. This pushes people to brokers (who take people to work to earn money) and into debt.
    .point-4 = This does not mean that the person you know is lying to you.
    .step-1 = Ask the same questions as with a stranger: Which employer? Which place? How much pay? Who pays whom? Ask for it in writing.

topic-online-recruit = Offers on Facebook and other social media
    .about = An account can be false, and it can be gone tomorrow.
    .point-1 = In { $groups } brokers joined job groups on Facebook and offered quick money for marrying a man from China.
    .point-2 = In { $post } a Facebook post offered { $pay } a month for marrying a businessman and asked for smiling videos. Then the account was gone.
    .point-3 = A young person of { $age } from { $where } got a Facebook message from a stranger about earning money, and ended up in a closed place in Myanmar where people are made to cheat others.
    .point-4 = In { $warned } the Lao labour ministry warned of posts for work in Korea without permission. In { $rise } the number of false accounts was rising.
    .step-1 = It is better not to send photos, videos, papers or money to somebody you do not know.
    .step-2 = Ask for the name and address of the company, and ask the labour office about it.
    .step-3 = Keep the messages.
    .unknown-1 = TikTok: reports name it only as a place where bar workers post videos. We found no official Lao warning about work offers there.

topic-sez-scam = The Golden Triangle zone
    .about = A special economic zone in { $where }. Reports from { $from } to { $to } tell of people who could not leave.
    .point-1 = Work that was offered: chatting with customers on the internet ("chat girl"), serving in a bar, selling, or work in a restaurant.
    .point-2 = The debt begins at once: for fees, travel, food and room. The amount that one must bring in cannot be reached. Workers are sold on to other companies or pushed into sex work.
    .point-3 = Some told of being locked in and hurt as a punishment.
    .point-4 = In { $police } the police said that they cannot easily go in. They act when the person or the family makes a complaint (tells the police what happened and asks for help). In { $out-year }, { $low } to { $high } women were brought out.
    .point-5 = A report of { $us } by the United States says: few were recognised as victims of trafficking. Most people who were brought out were written down as a quarrel about work. The report put Laos on a list of countries to watch.
    .step-1 = Is somebody from your family there and cannot leave? You can make the complaint to the police.
    .unknown-1 = What is told about violence rests on a few interviews. There are few official numbers.

topic-sez-sold-on = Taken on to Myanmar
    .about = Some people were moved to another country than agreed.
    .point-1 = A report of { $year } tells of a young person of { $age } from Vientiane who was promised restaurant work for { $pay } a month. This person was forced into sex work, sold several times and taken to Mongla in Myanmar.
    .point-2 = Another report, without a date, tells of teenagers from { $where } who were held and hurt in Myawaddy, in closed places where people are made to cheat others on the internet.
    .step-1 = Are you told that you will be moved? Tell your family where you are and where you are to go, if you can do it without danger.
    .step-2 = Is it somebody from your family? You can make a complaint to the police. Keep all messages, names and photos.
    .unknown-1 = We do not know to how many people this happened, or who can go in there.

topic-scam-region = Scam compounds in the region
    .about = A scam compound is a closed place where people are made to cheat others on the internet.
    .point-1 = In { $year } the United Nations said: at least { $myanmar } people in Myanmar and { $cambodia } in Cambodia may be held. People are also taken to Laos, Thailand and the Philippines, or through them.
    .point-2 = They had expected work with computers or with customers. Their passports and phones were taken.
    .point-3 = The United Nations says: people who are forced to cheat others are victims, not criminals. But they are often wrongly treated as if they had done wrong.
    .step-1 = Did you have to do this? You may tell it and ask for help. Ask for help with the law before you speak with an office. You are not to blame for what you were forced to do.
    .unknown-1 = The numbers are estimates of { $year }. We do not know them for today.

topic-entertainment-th = Work in restaurants and karaoke bars in Thailand
    .about = Some offers of such work were false.
    .point-1 = A report of { $girl-year } tells of a girl of { $age } who was promised { $pay-low } to { $pay-high } a month in a restaurant, then was forced into sex work, beaten and not paid.
    .point-2 = In { $debt-year } girls were told to pay back clothes, make-up and { $travel-low } to { $travel-high } for travel. All that they earned went to this "debt".
    .point-3 = Reports from { $from } to { $to } tell of police who found girls under { $adult } in such places: in Nakhon Pathom, Udon Thani, Nong Khai, Narathiwat and other provinces.
    .point-4 = In Thailand nobody under { $adult } may work in bars, massage, gambling or entertainment places.
    .step-1 = Ask for the name and address of the place, and for the pay in writing. Give them to your family.
    .step-2 = Keep your passport yourself. Agree with your family when you will call.
    .unknown-1 = We cannot tell if your offer is like that.

topic-china-marriage = Marriage in China
    .about = What reports from { $from } to { $to } tell about Lao women and girls who were married to China for money.
    .point-1 = Families were offered about { $dowry }, or up to { $dowry-top }, as a dowry (money to the family of the bride).
    .point-2 = Some women could not go out or call home, were beaten, or were sold to others for sex work.
    .point-3 = They came from the north, the centre and the south of Laos. Some girls were only { $youngest } years old.
    .point-4 = In { $girls-year }, { $girls } girls without papers were held by the Chinese police for more than { $months } months.
    .step-1 = You may say no, even if others have said yes.
    .step-2 = Is somebody from your family already there and in trouble? You can call for her.
    .unknown-1 = We do not know how many women and girls this happened to. One page gives a number, but nobody else confirms it.

topic-fishing = Fishing and seafood
    .about = Work at sea, far from help.
    .point-1 = A report of { $year } by the United States names Lao men and boys in forced labour (work that one cannot refuse or leave) on Thai boats. Some were found in the waters of Indonesia.
    .point-2 = Fishermen told of this: other work was promised, or they were drugged. The captain keeps the papers. They work { $hours } hours a day, and for years without pay.
    .point-3 = Lao men who had worked on boats in Malaysia were caught on their way home through Thailand.
    .step-1 = Ask for a written contract. A Thai rule of { $rule } asks for { $copies } copies at sea, one of them for you.
    .step-2 = Ask for the name of the boat and of its owner, and give them to your family.
    .unknown-1 = Lao men are named in the report, but most of the stories come from people of other countries.
    .unknown-2 = We do not know how things are today.

topic-agri-domestic = Work in homes, on farms, in factories, on building sites
    .about = Work that nobody sees from outside can be forced labour (work that one cannot refuse or leave).
    .point-1 = A report of { $year } by the United States names Lao women and girls in forced labour in homes, factories and farms in Thailand, and men on building sites and farms.
    .point-2 = In an old survey (before { $survey }), half of the children who had come home said that it had been terrible. { $percent } percent had been locked in.
    .point-3 = Since { $rule } Thai law gives domestic workers (people who work in somebody's home) the minimum wage (the lowest pay that the law allows) and { $day-off } full day off a week. It counts for migrants too.
    .unknown-1 = The survey is old, and we do not know in which work these children were.

topic-kr-seasonal-risk = South Korea: season work and false visas
    .about = Two things to ask about before you pay for work in South Korea.
    .point-1 = The scheme for season work on farms and in fishing, which takes Lao workers, was accused of modern slavery (treating workers as if one owned them).
    .point-2 = False recruiters sold false tourist visas.
    .step-1 = Ask the labour office of your province if the offer is real, and which visa it is. Do this before you pay.
    .step-2 = Keep the messages, names and receipts. Have you already paid? You are not to blame.
    .unknown-1 = We know the accusation only, not what was found.
    .unknown-2 = The reports have no date.

topic-health-risk = Your health after violence or forced sex work
    .about = Somebody who was hurt or forced may need a doctor, even when nothing can be seen. It is not the person's fault.
    .point-1 = A girl who got away in { $year } came home pregnant and with syphilis (an illness that passes on through sex).
    .point-2 = In Laos there is medical care and counselling for people who were trafficked (sold, or tricked and forced), through the Lao Women's Union and the labour ministry (report of { $care-year }). For men there was less help.
    .step-1 = Ask for a doctor, and for somebody you trust to come with you. You decide what you want to tell.
    .unknown-1 = We know of this one case. We have no numbers.

## Referral: who helps and who decides when somebody may have been trafficked, the way home, and the rights that go with it.

topic-four-ps = The four parts of the work against trafficking (four Ps)
    .about = The work against human trafficking has four parts. In English each begins with a P: prevention, protection, prosecution, partnership. IOM (the International Organization for Migration) describes its work in Laos in this way.
    .point-1 = Prevention: stopping it before it happens. People get information and a chance of work. In about { $said } the Ministry of Labour and Social Welfare (MoLSW) said that it helps people at risk to get both.
    .point-2 = Protection: finding people who were trafficked, protecting them and helping them. The Lao Women's Union (LWU) and MoLSW do this.
    .point-3 = Prosecution: the police look into the crime and the prosecutor brings it to court. The Anti-Trafficking Department (ATD) of the police and the Office of the Supreme People's Prosecutor (OSPP) do this.
    .point-4 = Partnership: offices, organisations and countries work together. Countries on the Mekong do so under the name COMMIT, and Laos is one of them.
    .unknown-1 = Who does which part is put together by us from several sources. The offices have not confirmed it.

topic-national-referral = Who does what when somebody may have been trafficked
    .about = Many offices share this work. Referral means that one office sends you on to the next one that can help. This is the whole picture in short.
    .point-1 = The first step: the police, the Lao Women's Union (LWU), a labour and social welfare office, a hospital or an organisation listens and sends you on. See "Who can be the first to help".
    .point-2 = The decision: the Anti-Trafficking Department (ATD) of the police says formally who was trafficked. In { $decides } no other office could. See "Who decides formally that somebody was trafficked".
    .point-3 = The help: LWU and the Ministry of Labour and Social Welfare (MoLSW) should give a place to stay, care and help to start again. See "The help that there should be for you".
    .point-4 = The law: the police and the prosecutor act against the trafficker. You should be able to get free help with the law. See "Free help with the law".
    .point-5 = Coming home: for people who come back from Thailand there is an official way. See "The official way home from Thailand".
    .point-6 = IOM (the International Organization for Migration) says that it supports finding, sending on and protecting people who were trafficked in Laos, and helps them to reach services.
    .unknown-1 = This picture is ours, put together from several sources. It is not an official chart. The ministries and LWU have not confirmed it.
    .unknown-2 = We do not know if help starts before the ATD has decided. Ask for help all the same.
    .unknown-3 = We have not read the national guidelines on this.

topic-consent = Your agreement
    .about = Nothing should be done with you or for you without your agreement. Agreement is your own free yes, after you have understood what it is about.
    .point-1 = Ask before you answer: Why do you want to know this? What do you write down? Who gets to read it? What happens next?
    .point-2 = You should be able to say no, to take a break, and to stop at any time, also when you have said yes before.
    .point-3 = You can ask to talk alone, without your employer and without the person who brought you. When somebody never lets a person talk alone, that is a warning sign.
    .point-4 = Perhaps you once said yes to the journey or the work. The United Nations agreement against trafficking says: that yes does not matter if you were lied to, forced or threatened, or if somebody used your weak position.
    .unknown-1 = The first three points say how we think that helpers should work. We found no Lao text that sets this out. Ask those who help you by which rules they work.
    .unknown-2 = IOM (the International Organization for Migration) has ethical rules (rules on what is right) for such talks. We read only their title.

topic-interpretation = An interpreter whom you can trust
    .about = An interpreter puts into your language what others say, and into theirs what you say. You should be able to ask for one in the language that you speak best.
    .point-1 = The interpreter should not be your employer, the person who recruited you (brought you to the work) or a relative. When others always speak for a person, or tell the person what to say, that is a warning sign.
    .point-2 = If you do not understand the interpreter, or feel afraid of them, you can say so and ask for another one.
    .point-3 = In about { $written } IOM (the International Organization for Migration) wrote that it translates when people in Laos are asked whether they were trafficked.
    .point-4 = Of the lines outside Laos that we know, only one names Lao among its languages. It is in South Korea: { $line }. On other lines, say the word "Lao" and ask for an interpreter.
    .unknown-1 = We do not know how to ask IOM for an interpreter, or if IOM still does this.
    .unknown-2 = We do not know if the police, hospitals or courts in Laos have interpreters, for example for Hmong or Khmu.

topic-r-law-crime = Human trafficking is a crime in Laos
    .about = Human trafficking means that people are sold, or tricked and forced, so that others can use them. In Laos the law punishes those who do this.
    .point-1 = The Penal Code (the book of crimes and their punishments) of { $code-year }, Article 215, sets { $prison-from } to { $prison-to } years in prison and a fine of { $fine-from } to { $fine-to }.
    .point-2 = When a child is the victim, the fine is { $child-from } to { $child-to }.
    .unknown-1 = We know this from a report of the United States of { $report }. We have not read the Code itself. It may have changed.

topic-r-law-specific = A special law against human trafficking
    .about = Besides the Penal Code, Laos has a special law against human trafficking. The United States and IOM (the International Organization for Migration) call it the law of { $law-year }.
    .point-1 = In { $said } UNODC (the United Nations Office on Drugs and Crime) said that parts of this law, and of the national plan for { $plan-from } to { $plan-to }, guide how people who were trafficked are found, sent on, protected and helped.
    .unknown-1 = We have not read the text of this law. So we cannot say which rights it gives you. You can ask for help with the law.

topic-r-who-identifies = Who decides formally that somebody was trafficked
    .about = "Formally" means that an office of the state decides. In { $year } only one office in Laos could do so: the central Anti-Trafficking Department (ATD) of the Ministry of Public Security (the ministry of the police).
    .point-1 = Others can listen to you and help you first, and tell the ATD. See "Who can be the first to help".
    .point-2 = We know no public number of the ATD. The police, the Lao Women's Union or a labour and social welfare office can send your case on.
    .unknown-1 = This is from a report of { $report }. We do not know if offices in the provinces may decide now.
    .unknown-2 = We do not know how long the decision takes.

topic-r-first-contact = Who can be the first to help
    .about = Do you think that you, or somebody you know, may have been trafficked? You can turn to any of these first. Choose one that you trust.
    .point-1 = The police, border officers and immigration officers (those who check papers at the border).
    .point-2 = The Lao Women's Union (LWU): it is in villages, districts and provinces.
    .point-3 = A labour and social welfare office.
    .point-4 = A hospital, or an organisation outside the government (NGO).
    .point-5 = They should send your case to the Anti-Trafficking Department (ATD), which decides formally. They should send you to LWU or to the Ministry of Labour and Social Welfare (MoLSW) for help.
    .unknown-1 = We put this together from several sources. It is not an official chart. The offices have not confirmed it.

topic-r-working-group = The working group on finding people who were trafficked
    .about = A paper of { $year } tells of a group of offices that worked on this together.
    .point-1 = It was led by the Anti-Trafficking Department (ATD), the counselling centre of the Lao Women's Union, the Department of Social Welfare, and the Prosecutor's Office (it brings crimes to court).
    .unknown-1 = This is old. We do not know if the group still exists.

topic-r-guidelines = National guidelines on protecting people and sending them on to help
    .about = These guidelines are about protecting people who were trafficked and sending them on to help. Organisations of citizens helped to write them.
    .point-1 = Early in { $draft } they were not yet approved. By { $shared } they were being handed out to officials.
    .unknown-1 = We did not find the guidelines. So we do not know what they say about your rights, or if all officials have them.

topic-r-committees = The committees that lead the work against trafficking
    .about = In Laos, committees lead this work from the capital down to districts. A committee is a group of people from several offices who decide together.
    .point-1 = At the top are a National Steering Committee of ministers and a National Secretariat (it does the daily work).
    .point-2 = In { $decree } a decree (a government rule) of the Prime Minister set up committees in all { $provinces } provinces and in districts.
    .point-3 = IOM (the International Organization for Migration) writes of a National Committee on Anti-Trafficking in Persons (NCATIP). The Ministry of Public Security heads its Secretariat.
    .unknown-1 = We do not know if the two names mean the same committee.
    .unknown-2 = We know no public number of a committee. To get help, turn to those named in "Who can be the first to help".

topic-r-return-steps = The official way home from Thailand
    .about = This way was for people in a shelter in Thailand who were trafficked. A paper of about { $told } describes it in eight steps.
    .point-1 = At each step you can ask: What happens next? How long does it take? Who gets to know about it?
    .step-1 = In the shelter in Thailand the staff talk with you and prepare your papers.
    .step-2 = Laos is asked to look for your family. The request goes to the central offices.
    .step-3 = Your province looks for your family and looks at how things are at home.
    .step-4 = The answer goes back, and your return is planned.
    .step-5 = Somebody meets you at the Friendship Bridge between Thailand and Laos.
    .step-6 = You come to the transit centre in Vientiane (a place to stay for a short time). The anti-trafficking police (ATD) talk with you. There is a test for HIV (the virus that causes AIDS). There is support for your feelings.
    .step-7 = Somebody goes with you to your province.
    .step-8 = Later, somebody asks how you are, and helps you to start again at home.
    .unknown-1 = This is old. We do not know if the way is still the same. Ask the staff of the shelter.
    .unknown-2 = We do not know how long it took.
    .unknown-3 = We do not know if one could refuse the test. You can ask what it is for before you agree.

topic-r-right-not-fined = You should not be fined or punished
    .about = A fine is money that you must pay as a punishment. People who were trafficked should not be fined or punished when they come home.
    .point-1 = A report of the United States of { $report } says: the Law on Women of { $law } protects victims, and forbids fining victims of trafficking when they return.
    .point-2 = On { $guidelines } ASEAN (the group of countries of this region, with Laos) adopted guidelines. They say: victims are not to be punished for unlawful things that they did as a direct result of being trafficked. There is a Lao translation, but it is not official.
    .point-3 = Does somebody want a fine from you? You can ask what it is for, and ask for help with the law.
    .unknown-1 = In { $report } and { $later } it was reported that local officials fined victims all the same. We do not know if this still happens. So we cannot promise that nobody asks you for a fine.
    .unknown-2 = We have not read what the special law against human trafficking says about this.

topic-r-right-services = The help that there should be for you
    .about = In Laos the Lao Women's Union (LWU) and the Ministry of Labour and Social Welfare (MoLSW) give this help to people who were trafficked. You should be able to get it.
    .point-1 = A place to stay, medical care, and counselling (talking with someone who listens and gives advice).
    .point-2 = Help with the law. School, or training for a job.
    .point-3 = Help with money, and help to start again with your family and village.
    .point-4 = Men and boys too: men who were trafficked got this help for the first time in { $men-from } to { $men-to }. A report of { $weaker } said that help for men and for LGBTQI+ people (people who love the same sex, transgender people and others) was much weaker. Call and ask all the same.
    .unknown-1 = We do not know which help there is in each province today.

topic-r-right-compensation = Money from the trafficker
    .about = A court in Laos can order restitution: the person who did harm must pay something back to the person who was harmed.
    .point-1 = In { $year } courts ordered this in { $cases } cases.
    .point-2 = You can ask those who help you with the law how to ask a court for it.
    .unknown-1 = We do not know how much the courts ordered, or if it was paid.

topic-r-right-legal-aid = Free help with the law
    .about = The Ministry of Justice gives legal aid: free advice and help with the law. Victims of human trafficking are named among those whom it is for.
    .point-1 = You should not have to pay for this help.
    .point-2 = Ask at the justice office of your province or district. Some staff also travel to villages: a report of { $told } tells of this.
    .unknown-1 = We have no list of all the offices.

topic-r-sez = Help inside the special economic zones
    .about = A special economic zone is an area for business with rules of its own. Reports tell of people who were held and forced to work in such a zone.
    .point-1 = In { $from } to { $to } the Anti-Trafficking Department (ATD) opened an office inside one zone.
    .point-2 = In the same time more people who may have been trafficked were brought out of zones.
    .point-3 = Is somebody held in a zone? Of the Golden Triangle zone the police said in { $police-year } that they cannot easily go in, but that they can when the person or the family makes a complaint (tells the police and asks for help). The family can call.
    .unknown-1 = The report that we read does not name the zone with the office.
    .unknown-2 = We know no number of that office.

## Instruments: the lists and questions that the self-checks draw on, or that trained staff use.

topic-ilo-11 = Eleven signs of forced labour (ILO)
    .about = Forced labour is work that a person cannot refuse or cannot leave. The ILO (the International Labour Organization) made this list in { $made } for people who meet workers, so that they see who may need urgent help. There are no points to count. Sometimes one sign alone can mean forced labour. Usually there are several.
    .point-1 = They use what makes you weak: you are poor or afraid, you have no papers, or you do not know the language.
    .point-2 = They lied to you about the work, the pay or the place.
    .point-3 = You cannot go out when you want to.
    .point-4 = You are kept apart from your family or from other people.
    .point-5 = You are hit, hurt or sexually abused.
    .point-6 = They threaten you or your family.
    .point-7 = Somebody else keeps your passport or your identity card.
    .point-8 = They hold back your pay.
    .point-9 = You must work to pay off a debt that never ends.
    .point-10 = The place where you work or live is dangerous, or treats people as if they were worth nothing.
    .point-11 = You must work far too many hours.
    .unknown-1 = We read the list on pages that tell of it, not in the booklet itself. A newer edition of { $newer } is said to have the same eleven signs. We know that from one file only.
    .unknown-2 = We have not read who may copy the booklet. The words here are our own.

topic-ilo-delphi = Signs of trafficking for work (ILO and European Commission)
    .about = This list of { $made } comes from the ILO (the International Labour Organization) and the European Commission. It has { $signs } signs in six parts. It helps to see whether somebody was trafficked for work. We describe the parts and do not copy the list.
    .point-1 = Part one, lies at the start: somebody lies about the work, the pay, the place, the papers or a marriage.
    .point-2 = Part two, force at the start: violence, threats, debt, or papers taken away make the person go.
    .point-3 = Part three, weakness used at the start: somebody uses that the person is poor, has no papers, or does not know the rules or the language.
    .point-4 = Part four, exploitation (being used for gain): too many hours, little or no pay, danger, bad conditions.
    .point-5 = Part five, force at the workplace: papers taken, debt, being locked in or watched, violence, threats, pay held back.
    .point-6 = Part six, weakness used at the workplace: the person depends on those who use them, and does not know the place.
    .point-7 = How each part counts: a sign is strong, medium or weak. A part counts with two strong signs; or one strong and one other; or three medium; or two medium and one weak.
    .point-8 = How the parts come together: lies or force at the start, with exploitation and with force at the workplace, are read as trafficking for forced labour. Exploitation alone is not.
    .point-9 = For somebody under { $child } no lie, force or weakness is needed. Being brought or moved, and exploitation, are enough.
    .unknown-1 = We read the full list only in one file that was made with the help of a computer program (AI). The number of signs is the same on another page. It must still be compared with the paper of the ILO. By that file, the rule on how the parts come together is from a survey in Moldova.
    .unknown-2 = These signs are about work. The lists about sexual exploitation are different. We do not have them.
    .unknown-3 = We have not read who may copy the paper.

topic-icls-2018 = Guidelines for counting forced labour in a country
    .about = These guidelines of { $made } are for surveys: for people who count how many in a country are in forced labour (work that a person cannot refuse or cannot leave). They come from a world meeting of labour statisticians (20th ICLS). They are not a test for one person.
    .point-1 = They look for lies and force at three times: when the person is recruited, at work, and when the person tries to leave.
    .unknown-1 = We read only what the guidelines are for, not the whole text. The text belongs to the ILO (the International Labour Organization).

topic-unodc = Signs of human trafficking (UNODC)
    .about = This is a leaflet of UNODC (the United Nations Office on Drugs and Crime). It helps to notice that somebody may have been trafficked.
    .point-1 = How it counts: there is no score. Not every sign shows. A sign proves nothing. When there is no sign, that proves nothing either. But signs should lead to a closer look.
    .point-2 = Freedom: they think that they must work against their will. They cannot leave the workplace, or feel that they cannot. Others control where they go.
    .point-3 = Fear and violence: they are afraid or distrust officials. They or their family are threatened. They have injuries as if from being attacked.
    .point-4 = Contact: others speak for them, or tell them what to say. They meet few people and cannot speak freely.
    .point-5 = Papers and place: others hold their papers, or the papers are false. They are afraid to show whether they may be in the country. They do not know the address where they live or work.
    .point-6 = Sexual exploitation: they are moved from place to place and always led by others. They sleep where they work. They have few clothes and no money or identity card of their own.
    .unknown-1 = We read the signs on pages that quote the leaflet. The leaflet has no date. We did not find all of its signs for children, for work in a home and for begging.
    .unknown-2 = We have not read who may copy the leaflet. The words here are our own.

topic-iom-domv = What puts a migrant at risk, and what protects (IOM)
    .about = This is part of a handbook of { $made } by IOM (the International Organization for Migration), for trained staff. It looks at what makes harm more likely for a migrant, and at what protects. There are no fixed points: staff weigh the two against each other at four levels.
    .point-1 = The person: for example age, sex, health, life so far, money. Being able to read protects.
    .point-2 = The family: violence at home is a risk. A family that supports, with enough income, and fair to girls and boys, protects.
    .point-3 = The village or town: this has a form of its own. We do not know what is in it.
    .point-4 = The country and the region: politics, the economy, society, nature.
    .point-5 = Some people are more at risk, for example children alone, pregnant women, indigenous people (the first peoples of an area), LGBTI people (people who love the same sex, transgender people and others), and people who met crime or abuse on the way.
    .unknown-1 = All rights belong to IOM. So this is only a short description in our own words.
    .unknown-2 = We read pages about the handbook, not all of it.

topic-iom-screening = How trained staff find out who was trafficked (IOM handbook)
    .about = This is a handbook of { $made } by IOM (the International Organization for Migration) for people who help victims of trafficking. One chapter is about screening: asking, to find out whether somebody was trafficked.
    .point-1 = A trained interviewer decides. It is not a test that one does oneself.
    .point-2 = It also has ethical rules (rules on what is right) for the talk.
    .unknown-1 = We read only the titles, not the questions. Without the permission of IOM nobody may copy the handbook.

topic-us-state-questions = Questions of the United States Department of State
    .about = These are questions to ask somebody who may have been trafficked, and signs to notice. The United States Department of State published them; we have them from { $published }. An older text of it says: when one or more signs are there, ask further.
    .point-1 = Going: Can you leave your work when you want? Can you come and go as you like?
    .point-2 = Harm: Were you hurt or threatened when you tried to leave? Was your family threatened?
    .point-3 = Living: Do you live with your employer? Where do you sleep and eat?
    .point-4 = Money and papers: Do you owe your employer money? Do you have your passport or identity card? Who has it?
    .point-5 = Signs to notice: the person lives with the employer, or with many others in bad housing. You cannot speak with the person alone. The answers sound learned by heart. The employer keeps the papers. There are marks of violence, fear, or little or no pay.
    .point-6 = Somebody under { $child } who is used for paid sex is also such a sign.
    .unknown-1 = As a rule everybody may use texts of the United States government. The page itself does not say so.

topic-us-know-your-rights = The leaflet "Know Your Rights" of the United States
    .about = The United States gives this leaflet to people who come there to work for a time. We read an edition of { $edition }. It has no points to count.
    .point-1 = Fair pay. No discrimination (worse treatment because of who you are), no sexual harassment, no exploitation. A workplace that does not harm your health.
    .point-2 = You keep your own passport. You can leave a job in which you are abused. You can ask trade unions or support groups for help.
    .point-3 = Write down your hours of work.
    .unknown-1 = These are rights in the United States. In another country other rules hold. Only the idea of the leaflet helps elsewhere.

topic-commit-2016 = Common signs of trafficking (ASEAN and COMMIT)
    .about = These signs are for a first look at whether somebody may have been trafficked. The COMMIT countries (countries on the Mekong that work together against trafficking), with Laos, adopted them in { $adopted }. The ILO, IOM and the programmes AAPTIP and UN-ACT took part.
    .point-1 = How it counts: it depends on how many signs there are and how serious they are.
    .point-2 = It is only the first look. After it comes the full decision on whether the person was trafficked.
    .unknown-1 = We did not find the list of signs itself. From here comes only the idea: first look, then send on to help.
    .unknown-2 = We do not know who may copy it.

topic-reintegration = How people are doing after their return (IOM)
    .about = With these forms and questions of IOM (the International Organization for Migration), staff see what a person needs after coming home. We know them from a handbook of { $handbook } and a report of { $survey }.
    .point-1 = Staff look at risks, at the family and at what the person can do.
    .point-2 = A survey with { $signs } signs looks at three areas: money and work; life with others; and feelings.
    .point-3 = Staff watch for shame, guilt and thinking badly of oneself.
    .point-4 = IOM has a way to count points. We have not read it. So we take no points from it.
    .unknown-1 = All rights belong to IOM. So this is only a short description in our own words.

topic-fake-job = Signs of a false job offer
    .about = There is no official list. These signs are collected from warnings of embassies, from news and from job websites of { $from } to { $to }. Our questions before leaving use them.
    .point-1 = Much pay for work that needs little skill. A very easy interview or typing test.
    .point-2 = Work such as online sales, customer support or chat, and somebody else pays for the flight and the hotel.
    .point-3 = The journey goes to another country than agreed, often on a hidden way over the border or with a tourist visa.
    .point-4 = The offer comes by message or on social media, from a stranger or from an account that is new or disappears.
    .point-5 = They soon ask for money, for videos of you, or for your papers.
    .point-6 = There is no written contract, no company that you can check, no agency with a licence.
    .point-7 = You are told to hurry: "Leave now."
    .point-8 = They promise a marriage, and money every month for it.
    .unknown-1 = No source says how heavy each sign weighs. How our questions weigh them is our own rule.
    .unknown-2 = An offer without these signs can still be false.

topic-child-rules = Special rules for children under { $adult }
    .about = When somebody under { $adult } is exploited (used by others for gain), treat it as trafficking and call those who help children. These rules come from laws. There are no points to count.
    .point-1 = No lie, force or debt is needed: recruiting, moving or keeping a child in order to exploit the child is trafficking. The United Nations agreement of { $agreement } says so. A report of { $lao-year } says that Lao law does too.
    .point-2 = In Thailand the youngest age for work is { $youngest } (law of { $thai-year }).
    .point-3 = In Thailand one must be { $adult } to work in sea fishing, with seafood, in bars and in massage.
    .point-4 = By Lao law (Decree 245 of { $decree-year }), workers who are sent abroad must be { $abroad } or older.
    .unknown-1 = We have not read the laws themselves. They may have changed.

topic-triangle-topics = What campaigns teach before people leave (ILO and IOM)
    .about = The ILO (the International Labour Organization) and IOM (the International Organization for Migration) ran campaigns for people who go abroad to work, from { $from } to { $to }: GMS TRIANGLE, Travel Smart – Work Smart, and IOM X. We name only their topics.
    .point-1 = Before you go: be informed. Choose the agency with care. The legal way has benefits. Be ready for surprises.
    .point-2 = At work and after: understand your contract. Look after your money. Prepare for coming home.
    .point-3 = In a test of an IOM X video, { $percent } percent said after watching that they would advise others to go to a migrant resource centre (a place with advice for people who work abroad).
    .unknown-1 = The texts belong to the ILO and IOM. We did not find the checklists of other campaigns, such as MTV EXIT and Issara.

topic-vera-tvit = An interview for trained staff in the United States (Vera TVIT)
    .about = With these questions trained staff of services in the United States find out whether somebody was trafficked. Research has tested how well it works. We know the guide of { $guide }.
    .point-1 = A trained interviewer asks and decides. It is not a test that one does oneself.
    .unknown-1 = We have not read who may copy the questions. So none of them is here.

topic-evidence-standard = A warning: do not ask for too much proof at the start
    .about = A study of { $study } looked at how officials in countries of this region decide who was trafficked. It found: they often want as much proof as a court would. That is too much for a first look.
    .point-1 = So the questions in this app do not ask you for proof.
    .point-2 = You can ask for help even if you have no proof.
    .unknown-1 = We do not know if Laos was part of the study. The study may be shared with the name of its author, but not to earn money.
