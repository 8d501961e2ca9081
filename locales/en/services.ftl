# Services: shelters, centres, legal aid and other help in Laos - what they do, for whom, how to reach them.

service-lwu-cpc = Counselling and Protection Centre for Women and Children, Vientiane Capital
    .operator = Lao Women's Union (LWU)
    .about = A place to stay, someone to talk to, medical help, help with the law, school, training for a job, money help, and help to go back to family and village. You can come for help only, or stay. Counselling (talking with someone who listens and gives advice), by phone or face to face, is free. The centre is for women and children who suffered violence at home, were exploited for sex or were trafficked. The Lao Women's Union says that it helps victims of any gender. When it opened in { $since } it had room for up to { $room } people.
    .reach = Call { $line } or walk in. Police, hospitals, prosecutors, social welfare offices and the Lao Women's Union in your area can also send you there. The address is kept secret to protect the people there. When you call, ask how to get there. We know of no number that works from another country.

service-lwu-bokeo = Counselling and Protection Centre for Women and Children, Bokeo
    .operator = Lao Women's Union (LWU), with UNFPA (the United Nations Population Fund) and Australia
    .about = A place to stay, a worker who follows your case, support for your feelings, basic medical help, help with the law, money help or training for a job, and care afterwards. It is for people who lived through violence, or who are at risk of violence or trafficking, of any gender. Most are women and girls. It opened on { $opened }. A visit to it was in the news in about { $seen }.
    .reach = Call { $line }, the hotline of the Lao Women's Union. The Lao Women's Union and the authorities of the province send people there. We know of no number of its own, and no number that works from another country. The address is kept secret to protect the people there.

service-lwu-bolikhamxay = Counselling and Protection Centre for Women and Children, Bolikhamxay
    .operator = Lao Women's Union (LWU), with UNFPA (the United Nations Population Fund), UN-Habitat and the Government of Japan
    .about = A place to stay, someone to talk to, support for your feelings, advice on the law and training for a job. Staff can send you on to health services and to justice services (such as courts). It is for women and children who lived through violence. It opened on { $opened }. We do not know if it takes men.
    .reach = Call { $line }, the hotline of the Lao Women's Union. The Lao Women's Union sends people there. We know of no number that works from another country. The address is kept secret to protect the people there.

service-lwu-champasak = Counselling and Protection Centre for Women and Children, Champasak
    .operator = Lao Women's Union (LWU), with UNFPA (the United Nations Population Fund), UN-Habitat and the Government of Japan
    .about = A place to stay, someone to talk to, support for your feelings, advice on the law and training for a job. Staff can send you on to health services and to justice services (such as courts). It is for women and children who lived through violence. It opened on { $opened }. We do not know if it takes men.
    .reach = Call { $line }, the hotline of the Lao Women's Union. The Lao Women's Union sends people there. We know of no number that works from another country. The address is kept secret to protect the people there.

service-luangnamtha-shelter = Shelter for women who were trafficked, Luang Namtha
    .operator = Government of Laos (we do not know which office runs it)
    .about = A place to stay for a time, and help to recover before going home to the family. The news says that it is for Lao women and children who come back to Laos after being trafficked. It opened in about { $opened }. We know little about it. We do not know if it takes boys or men.
    .reach = We know of no phone number, and we do not know who sends people there. You can ask the police or the Lao Women's Union about it. The address is kept secret to protect the people there.

service-molsw-transit-vte = Transit centre for people coming home, Vientiane Capital
    .operator = Ministry of Labour and Social Welfare (MoLSW), with support from IOM (the International Organization for Migration)
    .about = Reports of about { $first } and { $last } told of this help. We do not know if it is still so. It was for victims of trafficking and other people in need who were sent home the official way, most of them from shelters in Thailand. Staff met them at the border with Thailand. There was a talk with the anti-trafficking police, an HIV test and support for the feelings. Then someone went with them to their home province, and help went on there.
    .reach = In those reports, the shelter in Thailand asked the Lao side to find the family. The province looked for the family and looked at how things were there. Then the way home was planned. If you are in a shelter in Thailand, ask the staff about it. We know of no phone number. We do not give the address, to protect the people there.

service-lao-thai-centre = Laos-Thailand Friendship Social Development Centre
    .operator = Ministry of Labour and Social Welfare (MoLSW), with support from Thailand
    .about = This centre was planned. A report of { $report } said that it would help victims of trafficking, and give training and information to people who go to work in Thailand. We do not know if it ever opened.
    .reach = We know no address and no phone number. Ask the labour and social welfare office of your province if it is open.

service-vfi-pakse = Village Focus: shelter, drop-in centres and transit house, Champasak
    .operator = Village Focus International (VFI)
    .about = For people who were trafficked, and for migrants sent back over the border. There was a shelter called Home of Dreams. There were two drop-in centres for a short stay: one for women and girls, one for men and boys. There was a transit house (a place to stay on the way home) at the border with Thailand. People could get health care, school and training for a job. Web pages of about { $first } and { $last } say this. We do not know if it is still so, or if the shelter takes men and boys.
    .reach = Immigration officers at the border sent people there. We do not know if you can walk in. We know of no phone number; there is a website. The addresses are kept secret to protect the people there.

service-vfi-vientiane = Village Focus shelter, Vientiane Capital
    .operator = Village Focus International (VFI)
    .about = A shelter for people who were trafficked. In about { $announced } VFI wrote that it would open early in { $start }. In about { $later } VFI wrote that it ran two shelters. We think that this is one of them, but we are not sure. We do not know if it is open now, or whom it takes.
    .reach = We know of no phone number; there is a website. We do not know who sends people there. The address is kept secret to protect the people there.

service-mrc-salavan = Migrant Worker Resource Centre (MRC), Salavan
    .operator = Village Focus International (VFI), with Ship to Shore Rights, a project of the International Labour Organization (ILO)
    .about = Information and training on how to go abroad for work with fewer risks, and on the rights of workers. It is for people who want to go and people who have come back. People who were deported (sent back by another country) can get help with health, transport and their feelings. It was set up in about { $from } or { $to }. We do not know if it is still open.
    .reach = Walk in or call. The centre had a phone line, but we do not know the number. Staff pass on complaints. We do not know the address.

service-mrc-champasak = Migrant Worker Resource Centre (MRC), Pakse
    .operator = Ministry of Labour and Social Welfare (MoLSW), with TRIANGLE in ASEAN, a programme of the International Labour Organization (ILO)
    .about = Advice, training and help with the law. It is for people who work abroad, people who want to go, and their families. Staff also go out to meet people. A report of { $report } shows the centre at work.
    .reach = Walk in. It is in Pakse; we do not know the address. Ask at the Department of Labour and Social Welfare of Champasak. We know of no phone number.

service-mrc-luangprabang = Migrant Worker Resource Centre (MRC), Luang Prabang
    .operator = Lao Federation of Trade Unions (LFTU), with the International Labour Organization (ILO)
    .about = Information on your rights and on who can help in the country where you work, and advice on the law. Staff can send you on to others who help. It is for migrant workers, families and villages in Luang Prabang and the provinces next to it. It opened on { $opened }. We do not know if it is still open.
    .reach = Walk in; we do not know the address. Ask at the Lao Federation of Trade Unions in Luang Prabang. We know of no phone number.

service-mrc-network = Migrant Worker Resource Centres (MRC) in other places
    .operator = Government, trade unions and citizens' groups, with the International Labour Organization (ILO)
    .about = Centres where migrant workers and people in their villages get information, advice, help with the law and help with complaints. A paper of { $paper } names { $south } and { $north } among the provinces. We do not know the other names. We do not know which centres are open now.
    .reach = We know of no phone number. Ask the labour and social welfare office of your province if there is a centre near you.

service-sengsavang = Sengsavang centre for girls and young women, Savannakhet
    .operator = Sengsavang (an organisation outside the government)
    .about = For girls and young women who were trafficked or exploited for sex, or who are at risk of it. It gives a place to stay, food, clothes, a doctor every week, support for the feelings, a lawyer, and school. Girls can learn sewing, beauty work, cooking or farming for { $months-from } to { $months-to } months, with a certificate. They can get a starter kit for a small business, and help to go back to family and village. Sengsavang has been in Laos since { $since }. In { $year } it helped { $girls } girls. We do not know if it is still so.
    .reach = We know of no phone number; there is a website. We do not know who sends people there. The address is kept secret to protect the people there.

service-peuan-mit = Peuan Mit, help for children and young people
    .operator = Friends-International, with the Ministry of Labour and Social Welfare (MoLSW)
    .about = For children and young people who live on the street or who live in communities with few chances, and for those who care for them. Staff go out by day and by night. There is a home for a short stay. Staff help to find the family and go back to it, to go back to school, to learn a job and to find work. Those who care for children can get help with income. The information is of about { $year }. We do not know if it is still so.
    .reach = Staff go out to meet children and young people where they are. There was a ChildSafe hotline in Vientiane, but we do not know the number. There is a website. The address of the home is kept secret to protect the people there.

service-moj-legal-aid = Free legal aid of the Ministry of Justice
    .operator = Ministry of Justice, with the Lao Bar Association (the association of lawyers) and non-profit associations
    .about = Free advice on the law and help with documents. Mobile clinics bring this help to villages. The Legal Aid Decree, a government rule, gives the right to free legal aid. It is for poor people, people with disabilities, children, victims of violence and victims of trafficking. A report of { $report } tells of { $offices } offices in { $bokeo }, { $luangnamtha }, { $bolikhamxay }, { $khammouane } and Vientiane. It is not clear if this means Vientiane Province or the capital. Help from the United States for legal aid may have ended in { $donor-year }.
    .reach = Walk in, or ask at the justice office of your province or district. We have no list of the offices in other provinces. The Ministry of Justice has a web page for questions, but we do not know its address.

service-lba-clinics = Legal aid clinics of the Lao Bar Association
    .operator = Lao Bar Association (the association of lawyers)
    .about = Help with the law for people who are poor or have a hard life, also in mobile clinics that travel. A report of { $report } names { $south } and { $north }. This is old; we do not know if it is still so.
    .reach = We know of no phone number and no address. You can ask at the justice office of your province or district.

service-adwle = Legal aid clinics for women (ADWLE), Vientiane Capital
    .operator = Association for Development of Women and Legal Education (ADWLE), a Lao organisation outside the government
    .about = Free help with the law for women who suffered violence, also for women who were trafficked. Many come from ethnic groups such as the Hmong. It also teaches about trafficking, about going abroad for work with fewer risks, and about equal rights of women and men. A list of about { $list } tells of it.
    .reach = The list gives no phone number and no address. We do not know who sends people there.

service-afesip = AFESIP Laos
    .operator = AFESIP Laos, with the Ministry of Labour and Social Welfare (MoLSW)
    .about = This service may be closed. Reports of { $first } to { $last } said that it worked in Vientiane and { $south }. It gave women and girls who were trafficked or exploited for sex a place to stay, training for a job, and help to go back to family and village. We found nothing newer. It is not the same as Sengsavang.
    .reach = We know of no phone number. Ask another service first. The address is kept secret to protect people who may be there.

service-care = CARE International in Laos
    .operator = CARE
    .about = Works with women in towns who have a hard life and with women of ethnic groups. It helps with income and earning a living, and works against violence towards women. A list of about { $list } says that it also helps to find out who is a victim, and helps people to go back to family and village.
    .reach = The number is that of the office. It comes from a list of about { $list }. We do not know who sends people there.

service-health-referral = Hospitals: help for victims
    .operator = Ministry of Health
    .about = Hospital staff and police are trained to see the signs of violence and trafficking. They can connect you with the centre of the Lao Women's Union. In { $year } medical staff of { $provinces } provinces were trained. Basic medical care is also given through shelters.
    .reach = Go to a hospital and ask for help. You can ask staff to connect you with the Lao Women's Union. We do not know of a hospital that has its own office for victims.
