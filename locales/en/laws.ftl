# Laws: what laws of Laos and Thailand, and one international agreement, say for people who work abroad

law-la-decree245 = Decree 245: sending Lao workers abroad
    .about = The Lao rules on who may be sent abroad to work, to which jobs, and by whom.
    .point-1 = You must be { $age } or older, healthy, without a criminal sentence, and a Lao national who lives in Laos. You need a labour contract.
    .point-2 = You must want to go yourself. Nobody may force you.
    .point-3 = It forbids sending people to prostitution, or to work that is dangerous to health or life: for example with chemicals or explosives, in noise above the limit, or fishing on small boats.
    .point-4 = An agency needs a licence, money of its own, a guarantee, and somebody who stands for it in the country of work. It needs a contract for supplying workers, and a contract between the employer and the worker.
    .point-5 = Workers and agencies must pay into a support fund for workers abroad. The Labour Law names { $percent }% of one month's pay. In { $checked } the fund was not working yet.
    .point-6 = The permit is for { $years } years and can be made longer by { $more-years } years.
    .unknown-1 = We have not read the decree itself. We know it from a Japanese trade office and a page of a Lao ministry.
    .unknown-2 = We do not know for sure whose permit this is, yours or the agency's. We do not know if the fund is working now.
    .unknown-3 = We do not know if the Lao law of { $new-law } on employment services changed some of this. Ask the labour office.

law-la-agency-2022 = Agreement 1050/MLSW: rules for employment agencies
    .about = Rules of the Lao labour ministry for companies that find work for people.
    .point-1 = An agency must be Lao-owned. To send workers abroad it needs at least { $capital } of registered capital (money of its own).
    .point-2 = Its licence must be renewed every { $licence-years } years. Ask to see it and look at the date.
    .point-3 = An agency may charge the worker a fee of at most { $cap }% of monthly pay.
    .point-4 = For Thailand, Thai law since { $thai-law } says no recruitment fee may be taken from workers. The two do not agree, so there is no one right price.
    .unknown-1 = We do not know if an agency may ask for other costs on top, or if the fee is taken once or every month. Ask for a receipt.
    .unknown-2 = We do not know what the Lao law of { $new-law } on employment services changed.

law-la-employment-services-law = Law on Employment Services (Laos)
    .about = A Lao law on employment services: finding work for people.
    .point-1 = It stands above the older rules of the ministry on finding work. If someone shows you an older rule, ask the labour office what holds now.
    .unknown-1 = We have not seen what it says about fees. Ask the labour office before you pay.

law-la-decision043 = Decision 043/MLSW: older rules for employment agencies
    .about = An older Lao rule on what an employment agency needs. Newer rules have overtaken parts of it.
    .point-1 = An agency must meet set conditions, have a licence and leave collateral (money or property as a guarantee). It has duties.
    .point-2 = Article 23 is about letting others use the company's name or licence. So ask whose licence it is, and ask that company about the person you deal with.
    .point-3 = The licence is given by the labour skills development department of the Ministry of Labour and Social Welfare.
    .unknown-1 = We have not read what article 23 says in full. We do not know which parts of the rule still hold.
    .unknown-2 = The department may have another name today. Ask the labour office.

law-la-decree68 = Decree 68/PM: the old rules on sending workers abroad
    .about = Decree 245 replaced it in { $replaced }. It is shown because older leaflets still quote it.
    .point-1 = It asked for a Lao citizen of { $age } or older, healthy, a good citizen, with at least primary school.
    .point-2 = A list of the ministry of { $list }, No. 3824/MoLSW, named jobs and places that are forbidden.
    .unknown-1 = We have not seen the list. We do not know if it still holds.

law-la-labourlaw38 = Labour Law (No. 43), article 38: dangerous work abroad
    .about = What the Lao Labour Law forbids when workers are sent abroad.
    .point-1 = Nobody may send workers to places or jobs abroad that are dangerous to health and safety, or that are against Lao customs and law.
    .unknown-1 = We know the text as it was made. We do not know if it was changed later.

law-la-penal215 = Penal Code, article 215: human trafficking
    .about = How Lao law punishes those who traffic people.
    .point-1 = Human trafficking: { $prison-from } to { $prison-to } years in prison and a fine of { $fine-from } to { $fine-to }.
    .point-2 = If the victim is a child, the fine is { $child-from } to { $child-to }.
    .unknown-1 = We know this from a report of { $report }. We have not read the code itself.

law-la-trafficking-def = What Lao law calls human trafficking
    .about = Human trafficking brings people into exploitation: others use them for their own gain.
    .point-1 = It covers recruiting, moving, hiding or receiving people by persuading, deceiving, paying, threatening or forcing them, or by binding them with a debt.
    .point-2 = It also covers a hidden adoption of a child, or a hidden engagement or marriage.
    .point-3 = With a child under { $age }, it is trafficking even if nobody deceived, threatened or forced the child, and without a debt.
    .unknown-1 = The rule about children was described in { $told }, from a law on women of { $women-law } and article 134 of the old criminal code. We do not know how the law says it today.
    .unknown-2 = We have not read the full text of the law. If you are not sure, call and ask: you do not need to know the law to ask for help.

law-th-ordinance = Thai law on foreign workers (Emergency Decree B.E. 2560)
    .about = The Thai law on hiring workers from other countries.
    .point-1 = Since { $changed } no recruitment fee may be taken from migrant workers.
    .point-2 = Since { $changed } the law has no prison for workers because they work without a permit. There can still be a fine, and being sent home. This is only about the permit: coming into Thailand without papers is another offence.
    .point-3 = You should get a written contract in your language. So says a summary of the International Labour Organization (ILO).
    .point-4 = An employer who hires workers without papers may be fined { $fine-from } to { $fine-to } for each worker. The second time it is up to { $prison } year in prison, or { $again-from } to { $again-to } for each worker, or both, and no hiring for { $bar } years.
    .unknown-1 = The ILO noted that further rules still had to say what counts as a recruitment fee. We do not know what they say.

law-th-worker-penalty = Working in Thailand without a permit
    .about = What Thai law says for the worker and for the employer.
    .point-1 = The worker may be fined { $fine-from } to { $fine-to } and deported (sent home by the state), and gets no work permit for { $bar } years.
    .point-2 = Since { $no-prison } the law has no prison for workers for this. Coming into Thailand without papers is another offence.
    .point-3 = The employer may be fined { $employer-from } to { $employer-to } for each worker.
    .unknown-1 = The newest report that we have is of { $newest }. We do not know if the amounts have changed.

law-th-docs-retention = When someone keeps your papers in Thailand
    .about = What a Thai law said about keeping the papers of workers.
    .point-1 = Who keeps a foreigner's work permit or important papers may get up to { $months } months in prison, or a fine of up to { $fine }, or both.
    .point-2 = Who tricks people about bringing foreigners to work may get { $prison-from } to { $prison-to } years in prison, or a fine of { $trick-from } to { $trick-to } for each person, or both.
    .point-3 = If someone keeps your papers, you can ask the Thai labour hotline: { $labour }.
    .unknown-1 = This comes from a summary of the text of { $text }. The law was changed in { $changed }: ask what holds now.

law-th-overstay = Staying in Thailand too long (overstay)
    .about = What happens when you stay after your visa or permission has ended.
    .point-1 = The fine is { $day-fine } for each day, up to { $most-fine }, if you report yourself when you leave.
    .point-2 = Even if you leave by yourself, after a long overstay you are not allowed to come back for some time. Overstay of more than { $over-1 } days: { $bar-1 } year. More than { $over-2 } year: { $bar-2 } years. More than { $over-3 } years: { $bar-3 } years. More than { $over-4 } years: { $bar-4 } years.
    .point-3 = It is harsher for people who are arrested. Older pages say { $caught-low } or { $caught-high } years.
    .unknown-1 = We do not know if the years after an arrest are still the same.

law-th-minage = From what age one may work in Thailand
    .about = Thai rules for children and young people at work.
    .point-1 = The lowest age for work is { $age }. For sea fishing it is { $grown-up }.
    .point-2 = Under { $grown-up }, nobody may do dangerous work, or work where there is gambling, alcohol, massage or entertainment, in sea fishing or in seafood processing.
    .point-3 = An employer who breaks this may get up to { $prison } years in prison, or a fine of { $fine-from } to { $fine-to } for each child, or both. The punishment is for the employer.
    .point-4 = Lao law (Decree 245) asks for { $lao-age } or older to be sent abroad to work.
    .unknown-1 = Our newest source is of { $newest }. We do not know if the rules have changed.

law-th-domestic = Domestic workers in Thailand (Regulation No. 15)
    .about = Rights of people who work in somebody's home. They count for Thai people and for migrants.
    .point-1 = Work is at most { $hours } hours a day, with { $break } hour of break. The minimum wage (the lowest pay that the law allows) counts for you.
    .point-2 = You have { $day-off } full day off each week and { $holidays } paid public holidays a year. After a year you have { $leave-days } days of leave. You have up to { $sick-days } paid days when you are ill.
    .point-3 = Maternity leave is { $birth-days } days, { $paid-days } of them paid. Nobody may dismiss you because you are pregnant.
    .point-4 = The lowest age is { $age }. Workers from { $age } to { $report-to } years old must be reported to the labour inspector.
    .point-5 = If you do not get these rights, you can ask the Thai labour hotline: { $labour }.
    .unknown-1 = A law of { $new-law } gives employees longer maternity leave. We do not know if it counts for domestic workers.

law-th-lpa9 = Thailand: leave when a child is born (Labour Protection Act No. 9, B.E. 2568)
    .about = A newer Thai law with more leave for parents.
    .point-1 = Maternity leave is { $birth-days } days. The employer pays { $paid-days } of them.
    .point-2 = The other parent has { $parent-days } days of paid leave.
    .point-3 = If the newborn child is ill, there are { $sick-days } more days at half pay.
    .unknown-1 = Sources do not agree if it began on { $first-day } or on { $other-day }.
    .unknown-2 = We do not know if it counts for domestic workers (people who work in a home).

law-th-fishing = Work on fishing boats in Thailand
    .about = Thai rules for work at sea.
    .point-1 = There must be a written contract in { $copies } copies. One is for you: keep it, and a photo of it.
    .point-2 = Once a year the employer must bring the workers before a labour inspector.
    .point-3 = The employer must keep pay records that you signed, or proof of payment by bank, for { $keep-years } years.
    .point-4 = The lowest age is { $age }.
    .unknown-1 = The rules on contract, inspector and pay are of { $rules }. There is a newer law of { $newer } on fishing work. We do not know what it changed.

law-palermo-child = The UN agreement against trafficking (Palermo Protocol), article 3
    .about = An international agreement that says what human trafficking is.
    .point-1 = If someone was deceived, forced or threatened, or if their weak position was abused, it does not matter that they said yes.
    .point-2 = Lao law treats recruiting anyone under { $age } for exploitation as trafficking even without such means.
    .unknown-1 = The description of Lao law is of { $told }. We do not know how the law says it today.

## Wages: what work is paid - by law, as people told it, or as it was falsely promised.

wage-th-2025 = Minimum wage in Thailand
    .about = The least that an employer may pay for a day of work. It is not the same in every province, and three districts have a wage of their own. This table counts since { $from }.
    .point-1 = In Bangkok the wage shown here counts since { $changed }.
    .point-2 = In places of entertainment, and in hotels of type 2, 3 and 4 (ask the hotel which type it is), it is { $hotels } a day in all of Thailand since { $changed }.
    .point-3 = We found no change for { $newer }. But there may be one that we do not know.

wage-la-2024 = Minimum wage in Laos
    .about = The least that an employer may pay for a month of work. It counts since { $from }.
    .point-1 = Workers without special skills also get { $allowance } for daily living. We know this from one newspaper only.

wage-kr-2026 = Minimum wage in South Korea in { $year }
    .about = The least that an employer may pay, for an hour and for a month. A month is counted as { $hours } hours of work.

wage-kr-2025 = Minimum wage in South Korea in { $year }
    .about = The least that an employer could pay in that year, for an hour and for a month. It no longer counts. You can use it to check pay from that year.

wage-kr-2024 = Minimum wage in South Korea in { $year }
    .about = The least that an employer could pay in that year, for an hour and for a month. It no longer counts. You can use it to check pay from that year.

wage-kr-lao-reported = What Lao workers in South Korea earn, as the news told it
    .about = This is what news reports said. It is not the minimum wage of the law. It is not sure that you would earn this much.
    .point-1 = The first amounts are from { $first }.
    .point-2 = The last amount is from { $second }. The report says that pay starts from it.

wage-jp-2025 = Pay by the hour recommended in Japan
    .about = A council recommended it on { $decided } for the business year { $year }, as the average (the middle) of all of Japan. It is { $more } more than before. It is not a law.
    .point-1 = Each prefecture (a part of Japan, like a province) has a minimum wage of its own. We do not know these amounts.

wage-th-lao-reported = What Lao workers in Thailand earned, as they told it
    .about = A radio report of { $told } says what workers from one village earned in Thailand. It is not the minimum wage of the law.
    .point-1 = This is one village only. We do not know what others earn.

wage-th-lao-promised = What was falsely promised for work in Thailand
    .about = In a case of human trafficking in { $case } this pay was promised. The promise was false.
    .point-1 = It was not a strange amount: workers from one village told in { $told } that they really earned about { $earned } a month. So a normal amount does not show that an offer is true.
