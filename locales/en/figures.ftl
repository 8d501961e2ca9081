# Figures: numbers about victims, people abroad or back home, shelters and help - what is counted and what is not.

figure-f-iom-returnees = Lao people who came home with help from IOM, by gender
    .counts = People from Laos who came back and got help from IOM (the International Organization for Migration). IOM counted them.
    .not-counted = It does not count people who came home without help from IOM. It does not tell how many were victims of trafficking. It is not the number of all people who were trafficked.

figure-f-iom-age = Lao people who came home with help from IOM, by age
    .counts = People from Laos who came back and got help from IOM (the International Organization for Migration). IOM counted them. Younger means { $younger-to } years old or less. Older means { $older-from } or more.
    .not-counted = The two IOM figures cover different times. This one starts in { $starts }. The one by gender starts in { $other-starts }. So the totals differ, and they must not be added up. It does not count people who came home without help from IOM, and it does not tell how many were victims of trafficking.

figure-f-victims-2021 = Victims of trafficking found by the government
    .counts = People whom the Lao government identified as victims of trafficking. { $foreigners } of them were from other countries. The number comes from a report of the United States Department of State of { $report }.
    .not-counted = It counts only victims whom the government identified. Others may not have been found. At that time only the central Anti-Trafficking Department of the police could formally say that someone is a victim.

figure-f-iom-global = People helped by IOM in the whole world
    .counts = Victims of human trafficking in the whole world whom IOM (the International Organization for Migration) helped from { $starts } to about { $until }. IOM gave this number.
    .not-counted = The number is rough. It is not about Lao people only. It does not count victims who got no help from IOM. IOM may give a higher number today.

figure-f-shelters-six = Shelters at a workshop on help for victims
    .counts = Shelters of the state and of NGOs (groups outside the government) at a workshop of IOM and the Lao Ministry of Labour and Social Welfare. { $managers } shelter managers took part.
    .not-counted = It does not tell how many shelters there are in Laos, or how many people they can take in. The text has no date. It is from about { $earliest } to { $latest }.

figure-f-centres-2023 = Counselling and protection centres of the Lao Women's Union
    .counts = Centres of the Lao Women's Union that give advice and protection, in { $when }. The centres in { $fifth } and { $sixth } are called the fifth and the sixth.
    .not-counted = It does not count shelters of others. It does not tell how many people the centres can take in. Not all texts count in the same way: in { $other-when } the centre in { $other } was called the third shelter run by the government.

figure-f-victims-2024 = Victims of human trafficking, as the police ministry counted them
    .counts = Victims in { $year }. The girls were under { $grown-up } years old. In the same year there were { $cases } new cases and { $arrests } arrests. These are numbers of the Lao Ministry of Public Security. We know them from Xinhua, a Chinese news agency.
    .not-counted = It counts only victims whom the ministry knew of. Others may not have been found. It does not tell what was done to them, or where. It is from the news, not from the ministry itself.

figure-f-bokeo-2022 = Workers at risk who got help in Bokeo
    .counts = Workers in { $where } who were at risk of human trafficking and got help before { $before }. The number is from a newspaper.
    .not-counted = The copy of the newspaper text that we have does not print the year. We take it to be { $year }. It does not tell from which day people were counted, or how many were victims of trafficking. It does not count other provinces.

figure-f-help-2024 = People who got counselling in protection centres
    .counts = People who got counselling (they could talk with someone whose work is to help) in protection centres in Laos in { $year }. Xinhua, a Chinese news agency, wrote it in { $told }.
    .not-counted = It does not tell how many of them were victims of trafficking, or what happened later. The same report has other numbers of people who got help. Some people may be in more than one, so they must not be added up.

figure-f-help-2024-families = Women and girls who are back with their families
    .counts = Women and girls who came back to their families in { $year }. Xinhua, a Chinese news agency, wrote it in { $told }.
    .not-counted = It does not count men and boys. It does not tell where the women and girls had been, or how they live now. Some people may also be in other numbers of the same report, so they must not be added up.

figure-f-help-2024-risk = People at risk who got counselling
    .counts = People at risk who got counselling in { $year }, face to face or through a hotline. Xinhua, a Chinese news agency, wrote it in { $told }.
    .not-counted = It does not tell how many of them used a hotline, or what the risk was. It is not a number of victims. Some people may also be in other numbers of the same report, so they must not be added up.

figure-f-victims-2020 = Victims of trafficking found by the government, by what was done to them
    .counts = People whom the Lao government identified as victims of trafficking. The number comes from a report of the United States Department of State of { $report }.
    .not-counted = It counts only victims whom the government identified. Others may not have been found. It does not tell how many were women, men or children.

figure-f-1362-calls = Calls to the hotline of the Lao Women's Union
    .counts = Calls in one month to the hotline { $line }. A newspaper wrote it in about { $year }.
    .not-counted = It does not tell what the calls were about, or how many callers were victims. The number is old. We do not know how many people call today.

figure-f-workers-2024 = Lao workers abroad, as the government counted them
    .counts = Workers from Laos in other countries in the middle of { $year }, those in a legal situation and the others. We made the total from these two numbers. They sent home about { $sent } a year.
    .not-counted = We know it only from a short text about a Lao news page. We do not know how those who are not in a legal situation were counted. For { $earlier-year } the ministry named only { $earlier } in a legal situation and the same number of others. Other counts of Lao people abroad differ a lot, because they count different things. Do not mix them.

figure-f-abroad-2020 = Lao people abroad
    .counts = People of Lao nationality in other countries. The number is from a report of IOM (the International Organization for Migration) of { $when }.
    .not-counted = We do not know who counted them, or if people without papers are in it. It is not a number of workers. Other counts of Lao people abroad differ a lot, because they count different things.

figure-f-abroad-desa = Lao people living abroad, as the United Nations estimated
    .counts = People from Laos who lived in other countries in { $year }. It is an estimate (a careful guess) of UN DESA, the United Nations department for economic and social affairs. { $women } in every hundred were women.
    .not-counted = It is a rough number. For { $other-year } there is a very different estimate: about { $other }. It is not a number of workers or of victims. We do not know if people without papers are in it.

figure-f-abroad-desa-2017 = Lao people living abroad, as the United Nations estimated before
    .counts = People from Laos who lived in other countries in { $year }. It is an estimate (a careful guess) of UN DESA, the United Nations department for economic and social affairs. { $women } in every hundred were women.
    .not-counted = It is a rough and older number. For { $other-year } there is a very different estimate: about { $other }. It is not a number of workers or of victims. We do not know if people without papers are in it.

figure-f-covid-return = Migrants who came home at the start of Covid-19
    .counts = Migrants who came back to Laos from the start of Covid-19 to { $until }. The number is from a text of IOM (the International Organization for Migration).
    .not-counted = The exact number is not told. People who came back later are not in it. It does not tell from which countries they came, or how many needed help.

figure-f-vaw = Women who have met violence
    .counts = Women in Laos who have met physical, sexual or emotional violence (hitting, sexual force, words that hurt and frighten), in a national survey of { $survey }. { $told } in a hundred told anyone about it. { $sought } in a hundred looked for help.
    .not-counted = It does not count men and children. It is not a number of victims of trafficking. The survey is old, and we know it from a newspaper of { $paper }.

figure-f-legal = Legal aid offices that were made stronger
    .counts = Offices that give free help with the law, in { $provinces } provinces. LuxDev, which works for Luxembourg, helped to make them stronger and wrote about it in { $told }. More than { $reached } people were reached.
    .not-counted = It does not count offices in other provinces. It does not tell how many of the people were victims of trafficking, or how their cases ended.

figure-f-2006 = Victims of trafficking who got help long ago
    .counts = Victims whom the Ministry of Labour and Social Welfare helped in { $year }. The shelter of the Lao Women's Union helped { $shelter }. There were { $investigations } investigations and { $convictions } convictions (a court found someone guilty).
    .not-counted = This is an old number. It says nothing about today. We do not know if some people are in both numbers, so they must not be added up. Others may not have been found.

group-women-and-girls = Women and girls
group-men-and-boys = Men and boys
group-younger = Younger
group-older = Older
group-women = Women
group-girls = Girls
group-men = Men
group-boys = Boys
group-sex-trafficking = For sexual exploitation
group-labour-trafficking = For work
group-false-marriage = By a false marriage
group-other-trafficking = Other
group-regular = In a legal situation
group-irregular = Not in a legal situation (irregular)
