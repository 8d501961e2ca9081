# Organisations: names, what each one does and how it is reached

## Government and mass organisations in Laos

organisation-mops = Ministry of Public Security (MoPS)
    .role = The ministry of the police. It leads the work against human trafficking (people sold, or tricked and forced) in Laos. The Anti-human Trafficking Department and the Department of Immigration are part of it. It also heads the office of the national committee against trafficking.
    .reach = In an emergency in Laos, call the police: { $line }. We know no other number.

organisation-atd = Anti-human Trafficking Department (ATD)
    .role = The police department for human trafficking (people sold, or tricked and forced). It looks into cases, gets people out, and says officially who is a victim. It has offices in the provinces. A report of { $report } said that in { $year } only the central department could say officially who is a victim. We do not know if it is still so. A report of { $zone } said that it had opened an office inside a special economic zone (an area with its own rules for companies), but not in which one.
    .reach = We know no public number of this department. In an emergency in Laos, call the police: { $line }. Ask for the Anti-human Trafficking Department. The Lao Women's Union can send you on to it too.

organisation-doi = Department of Immigration (DOI)
    .role = The police who check people at the borders of Laos. They also talk with people who come home from abroad, to see who may need help.
    .reach = Its officers are at the border checkpoints. We know no public number.

organisation-ncatip = National Committee on Anti-Trafficking in Persons (NCATIP)
    .role = A committee of the state that leads the work against human trafficking in the whole country. Its office, the Secretariat, is headed by the Ministry of Public Security. In { $lwu } the Lao Women's Union helped to lead this office. A report of { $report } said that, after a decree of { $decree }, there are such committees in all { $provinces } provinces and in districts.
    .reach = We know no public number. If you need help, turn to the police or to the Lao Women's Union.

organisation-molsw = Ministry of Labour and Social Welfare (MoLSW)
    .role = The ministry for work and for people in need. It deals with migrant workers, and it gives the agencies that send workers abroad their licence. It helps people who come home after trafficking: with the transit centre (a place to stay on the way home), and to go back to family and village. It works with the ILO (the United Nations body for work) on centres where migrant workers get advice. It also works for the protection of children. In { $campaign } it warned people about trafficking in public campaigns.
    .reach = Ask at the labour and social welfare office of your province or district. We know no hotline of this ministry.

organisation-lwu = Lao Women's Union (LWU)
    .role = It helps victims of violence and human trafficking, from the capital down to the village. It runs the Counselling and Protection Centres for Women and Children, and a hotline.
    .reach = Call { $line } in Laos, or speak to the Lao Women's Union in your village, district or province. We know of no number that works from another country.

organisation-lyu = Lao People's Revolutionary Youth Union (Lao Youth Union, LYU)
    .role = The organisation of young people in Laos. It runs a helpline for children and young people, with help from UNICEF.
    .reach = Call { $line } in Laos. We know of no number that works from another country.

organisation-ospp = Office of the Supreme People's Prosecutor (OSPP)
    .role = Prosecutors are the state's lawyers: they take people who traffic others to court. The office works with IOM (the International Organization for Migration) and with the centre of the Lao Women's Union.
    .reach = We know no public number. To report a crime, go to the police.

organisation-mofa = Ministry of Foreign Affairs (MoFA), Consular Department
    .role = It gives out passports. The Lao embassies and consulates in other countries belong to it. They are there to protect Lao people who work abroad.
    .reach = For a passport: a report of { $desks } named desks in { $oudomxay }, { $xiengkhouang }, { $xayaboury } and { $khammouane }. Desks in { $savannakhet } and { $champasak } are named too. Ask which one is open. There is a website. We know no emergency number of the Consular Department. When you are abroad, ask the Lao embassy or consulate there.

organisation-moj = Ministry of Justice
    .role = It gives legal aid: help with the law that costs nothing. Victims of human trafficking are among the people it is for.
    .reach = Ask at the justice office of your province or district. We know no public number.

organisation-lftu = Lao Federation of Trade Unions (LFTU)
    .role = Trade unions stand up for workers. This one has a Migrant Worker Resource Centre in { $place }, opened on { $opened }, where people get advice about work abroad. We do not know if it is still open. A report of { $report } said that the government was working on an agreement to let the union into the special economic zones (areas with their own rules for companies). We do not know if that happened.
    .reach = Ask at the office of the union in your province. We know no public number.

## United Nations and other organisations in Laos

organisation-iom = International Organization for Migration (IOM), Lao PDR
    .role = A body of the United Nations for migration (people who move to live or work). It says that it has been in Laos since { $present }, and has helped Laos against human trafficking since { $since }. It helps to see who is a victim, sends people on to others who help, gives help in an emergency, and trains officials. By its own count it has helped more than { $helped } migrants in need in Laos.
    .reach = Call { $line }. This is an office phone, not an emergency line. The number was printed in about { $printed }. The office was then in the UN House in Vientiane.

organisation-ilo = International Labour Organization (ILO), Lao PDR
    .role = The United Nations body for work. Together with the government, the trade unions and others, it supports the Migrant Worker Resource Centres, where people get advice about work abroad. Two of its programmes here are TRIANGLE in ASEAN and Ship to Shore Rights.
    .reach = We know no public number. For advice, go to a Migrant Worker Resource Centre.

organisation-unfpa = United Nations Population Fund (UNFPA), Lao PDR
    .role = It supports the Lao Women's Union in helping people who met violence at home or violence because of their sex: with shelters, and with clear ways to pass people on to those who can help.
    .reach = There is a website. We know no phone number of UNFPA. For help in Laos, call the Lao Women's Union: { $line }.

organisation-unicef = UNICEF, Lao PDR
    .role = The United Nations organisation for children. It works for the protection of children, with networks of people who protect children, and helps the helpline of the Lao Youth Union.
    .reach = We know no phone number of UNICEF. Children and young people in Laos can call the helpline of the Lao Youth Union: { $line }.

organisation-unodc = United Nations Office on Drugs and Crime (UNODC), Lao PDR
    .role = It helps Laos with its laws, police and courts against crime. Reports of { $first } and { $last } tell how it helped to protect and to find victims of human trafficking.
    .reach = There is a website. We know no phone number. If you need help, turn to the police or to the Lao Women's Union.

organisation-vfi = Village Focus International (VFI)
    .role = An organisation that is not part of the government. Its web pages of about { $first } and { $last } told of shelters, drop-in centres (places for a short stay) and a house at the border for people who were trafficked or sent back. It also ran the Migrant Worker Resource Centre in { $salavan }, where people get advice about work abroad. We do not know what is open now.
    .reach = There is a website. We know no phone number. The addresses of shelters are kept secret to protect the people there.

organisation-aseanact = ASEAN-Australia Counter Trafficking (ASEAN-ACT)
    .role = A programme against human trafficking in this part of the world. It publishes a list of organisations that work against trafficking in Laos. It also publishes the ASEAN guidelines that victims should not be punished for what they were made to do. ASEAN agreed on them on { $adopted }, and there is an unofficial Lao translation.
    .reach = There is a website. We know no phone number. If you need help, turn to the police or to the Lao Women's Union.

## Lao embassies and consulates

organisation-lao-emb-bkk = Embassy of the Lao PDR in Bangkok, Thailand
    .role = For citizens of Laos: consular help (your own state's help when you are abroad). A centre to help Lao workers opened in Bangkok in { $centre }. We do not know if it is still there.
    .reach = We know no phone number and no address. The embassy was in the news in { $seen }. In an emergency, see the numbers for Thailand.

organisation-lao-cons-kkn = Consulate of the Lao PDR in Khon Kaen, Thailand
    .role = For citizens of Laos: consular help (your own state's help when you are abroad). It gives Lao people papers that they need, such as certificates.
    .reach = It is on Mitraphap Road in Khon Kaen. The news about it is from { $seen }. We know no phone number. In an emergency, see the numbers for Thailand.

organisation-lao-cons-kmg = Consulate General of the Lao PDR in Kunming, China
    .role = For citizens of Laos: consular help (your own state's help when you are abroad).
    .reach = We know only that it opened. The news is from { $seen }. We know no phone number and no address. In an emergency, see the numbers for China.

organisation-lao-cons-csx = Consulate General of the Lao PDR in Changsha, China
    .role = For citizens of Laos: consular help (your own state's help when you are abroad). It is for the provinces Hunan, Hubei, Henan and Guizhou. Someone who was taken there to be married can ask it for help too.
    .reach = We know only that it opened on { $opened }. We know no phone number and no address. In an emergency, see the numbers for China.

organisation-lao-cons-dad = Consulate General of the Lao PDR in Da Nang, Viet Nam
    .role = For citizens of Laos: consular help (your own state's help when you are abroad).
    .reach = We know only that it was there in { $seen }. We know no phone number and no address. In an emergency, see the numbers for Viet Nam.

organisation-lao-cons-sgn = Consulate General of the Lao PDR in Ho Chi Minh City, Viet Nam
    .role = For citizens of Laos: consular help (your own state's help when you are abroad).
    .reach = We know only that it was there in { $seen }. That is long ago: ask if it is still there. We know no phone number and no address. In an emergency, see the numbers for Viet Nam.

organisation-lao-emb-han = Embassy of the Lao PDR in Ha Noi, Viet Nam
    .role = For citizens of Laos: consular help (your own state's help when you are abroad).
    .reach = We know only that it was there in { $seen }. We know no phone number and no address. In an emergency, see the numbers for Viet Nam.

organisation-lao-emb-sel = Embassy of the Lao PDR in Seoul, South Korea
    .role = For citizens of Laos: consular help (your own state's help when you are abroad). The news said that since { $linked } it has a direct line to a Korean office for workers, the Korea Labor and Employment Service.
    .reach = Call { $line } in South Korea. We do not know the hours, or how to call from another country.

organisation-lao-emb-tyo = Embassy of the Lao PDR in Tokyo, Japan
    .role = For citizens of Laos: consular help (your own state's help when you are abroad).
    .reach = Call { $line } in Japan. There is a website. We do not know the hours of the phone, or how to call from another country.

## Organisations in Thailand

organisation-hrdf = Human Rights and Development Foundation (HRDF), Thailand
    .role = Help with the law for migrant workers from Laos, Myanmar and Cambodia. It also takes cases to court that can help many workers. Our source has no date.
    .reach = We know no phone number and no website. We do not know if someone there speaks Lao.

organisation-map = MAP Foundation, Chiang Mai and Mae Sot, Thailand
    .role = Help with the law, radio and a hotline for migrant workers, most of them from Myanmar. This is from about { $year }. We do not know if it is still so.
    .reach = There is a website. We do not know the number of the hotline. We do not know if someone there speaks Lao.

organisation-lpn = Labour Protection Network (LPN), Thailand
    .role = It helps migrant workers, and people who were trafficked to work on fishing boats. It works with partners in Laos, Cambodia and Myanmar. This is from about { $year }.
    .reach = There is a website. The phone numbers that we found are old, so we do not give them. We do not know if someone there speaks Lao.

## Agencies: who gives licences to agencies, who may send workers abroad, and how to check an agency

agency-dept-employment = Department of Employment, Ministry of Labour and Social Welfare
    .about = This is the authority. It gives agencies their licence: the paper that allows them to find work for people. It also gives a permit each time an agency sends workers to Thailand, Japan or South Korea, and it makes agreements with other countries. From { $old-from } to { $old-to } texts call it Department of Skills Development and Employment, in { $new-from } and { $new-to } Department of Employment. We have no list of agencies with a licence. That an agency is not named here says nothing good or bad about it.
    .ask = Do this before you sign or pay. Ask the agency for its full name. Ask to see two papers: its licence, and the permit to send workers for this job. Write down the name, the number and the dates. Then go to the labour and social welfare office of your province or district, or to a Migrant Worker Resource Centre. Ask: "Does this agency have a licence today? Does it have a permit for this country and this job?" By a rule of { $rule } (Agreement 1050), an agency must renew its licence every { $years } years, so look at the date. A newer law of { $law } may have changed this. If nobody can tell you, the licence is not checked. We know no phone number of this department.

agency-esc = Employment Service Centre, Ministry of Labour and Social Welfare
    .about = A state office. Reports of { $first } and about { $last } say: people who want to work in South Korea under EPS (the system run by both states) sign up here. A Korean state body, HRD Korea, does this together with the Centre. We do not know if it is still so.
    .ask = Ask when people can sign up, which tests there are and what they cost. Does someone offer you a job in Korea for money, or on social media? Ask the Centre first. In { $warned } the ministry warned of people and companies who offered jobs in Korea without being allowed to. We know no phone number and no address. Ask at the labour office of your province.

agency-jp-number = Agencies that may send workers to Japan
    .about = To work in Japan, one applies through an agency that the Lao government has approved (these are called sending organisations). In { $first } there were { $first-count } of them for technical interns (people who work and train in Japan). In { $last } there were { $last-count } approved agencies. OTIT, a body in Japan, publishes names. We could not see that list, so we name none.
    .ask = Ask for the full name of the agency, and look for it on the list of OTIT on the internet. Ask at the labour and social welfare office of your province: "Is this agency approved for Japan today?" Do this before you sign or pay. We do not know how many agencies are approved today.

agency-buasavanh = Buasavanh Employment Service Company
    .about = Named in { $named } for one programme: the ministry gave it the task for seasonal workers under an agreement with a place in South Korea. Whether it has a licence today is not known to us. It stands here so that you can check it. It is not advice to go to it, or not to go to it.
    .ask = Ask to see its licence and the permit to send workers for this job, and look at the dates. Ask if the person who talks to you really works for the company. Then ask at the labour and social welfare office of your province: "Does this company have a licence today? May it send people to this job?" Do this before you sign or pay.

agency-leba = Lao Employment Business Association
    .about = The first association of private agencies in Laos. It opened on { $opened }. It is meant to make the work of agencies better and fairer. We do not know which agencies are members. Being a member is not the same as having a licence: the licence comes from the ministry.
    .ask = You can ask an agency if it is a member. Ask to see its licence too, and check it at the labour and social welfare office of your province. We know no phone number and no address of the association.

agency-mrc = Migrant Worker Resource Centres (MRC)
    .about = Places where people who want to work abroad, and people who come back, get advice, training and help with the law. One opened in { $luangprabang } on { $opened }, run by the Lao Federation of Trade Unions. One is in Pakse in { $champasak }, run by the Ministry of Labour and Social Welfare: it was at work in { $seen }. One is in { $salavan }, run by Village Focus International. We do not know which ones are open today.
    .ask = Go there before you sign or pay. Take the papers, or photos of them. Ask about the agency, the contract and the price. Ask them to help you check the licence. We know no addresses and no phone numbers: ask at the labour and social welfare office of your province.

## Programmes: projects, plans and processes against human trafficking, what each does or did

programme-mapp = Migrant Assistance and Protection Programme (MAPP)
    .about = A programme of IOM (the International Organization for Migration) in { $countries } countries. In Laos it gave direct help to migrants in need, and helped offices and groups to do this work better. It also helped countries to work together. The State Department of the United States (PRM) paid for it. One text of IOM gives the years { $from } to { $to }. Another says that it has run since { $other-from }.

programme-charj = Combating Human Trafficking through Reinforcing Judicial Capacity (CHARJ)
    .about = A project of IOM (the International Organization for Migration) from { $from } to { $to }. It worked with police, prosecutors (the state's lawyers), judges and lawyers in Laos, so that more traffickers come to court and victims are better seen as victims. The State Department of the United States (INL) paid for it.

programme-charj-plus = Combating Human Trafficking through Reinforcing Judicial Capacity and Enhancing Border Security (CHARJ+)
    .about = A project of IOM (the International Organization for Migration). It was to help Laos to find cases of human trafficking, to bring them to court, and to see and protect victims. The State Department of the United States (INL) paid for it. The text of IOM contradicts itself: it says { $months } months, but gives the dates { $from } to { $to }, which is three years.

programme-glo-act = Global Action against Trafficking in Persons and the Smuggling of Migrants (GLO.ACT)
    .about = A programme in { $countries } countries, among them Laos, from { $from } to { $to }. In Laos it worked on the referral system: how people who were trafficked are passed on to those who can help. It also helped groups that protect victims and people who were sent back. Reports tell of a meeting of Laos and Thailand about help with the law ({ $exchange }), and of training for the Lao Women's Union on how to see who is a victim ({ $training }). The European Union paid for it.

programme-jtip = Building National and Local Capacity to Combat Trafficking in Persons in Lao PDR (J/TIP)
    .about = A project of IOM (the International Organization for Migration), planned from { $from } to { $to }. It was to tell people about human trafficking, to help police and prosecutors (the state's lawyers) to bring more cases to court, and to make laws and agreements better. The State Department of the United States (J/TIP) paid for it. Our text is older than its end: we do not know how it ended.

programme-regional-migration-programme = Asia Regional Migration Program (PRM)
    .about = A programme of IOM (the International Organization for Migration) that helped governments to deal well with migration and to lower the risks for migrants. In Laos, IOM and the labour ministry used it to train people who run shelters. One text gives the dates { $from } to { $to }. Another says that it has run in { $countries } countries since { $since }. We do not know if it went on. The State Department of the United States (PRM) paid for it.

programme-triangle = TRIANGLE in ASEAN
    .about = A programme of the ILO (the United Nations body for work). With the Ministry of Labour and Social Welfare it supports the Migrant Worker Resource Centre in Pakse: a report of { $report } shows it at work. A paper of { $paper } names { $south } and { $north } among the provinces. We do not know who pays for it, or if it still runs.

programme-asean-act = ASEAN-Australia Counter Trafficking (ASEAN-ACT)
    .about = A programme against human trafficking in this part of the world. It published a list of organisations that work against trafficking in Laos (about { $list }) and the ASEAN guidelines that victims should not be punished for what they were made to do ({ $seen }). Our sources do not give its years. We do not know if it still runs.

programme-commit = Coordinated Mekong Ministerial Initiative against Trafficking (COMMIT)
    .about = In COMMIT, governments of countries on the Mekong work together against human trafficking. Laos takes part. It hosted a meeting in { $met }. In { $signs } these countries agreed on a list of signs for a first look at who may be a victim. We have not found that list. IOM (the International Organization for Migration) helps with money and advice, its page of about { $seen } says.

programme-bali-process = Bali Process (Bali meetings of ministers on trafficking and smuggling of migrants)
    .about = States talk there about human trafficking and about the smuggling of migrants (bringing people over a border in secret, for money). A page of about { $page } lists these meetings among the agreements that Laos is part of. We know no more.

programme-npa-2017-2020 = National plan of action against human trafficking, { $from } to { $to }
    .about = A plan of the Lao state. Its section 4 is about victims: how to see who is one, to pass them on, to protect and to help them. Most texts give the years { $from } to { $to }. An older sheet of IOM (the International Organization for Migration) gives { $other-from } to { $to }. We have not seen the plan.

programme-npa-2021-2025 = National plan of action against human trafficking, phase III, { $from } to { $to }
    .about = A plan of the Lao state. Its years are over. We have not seen it, and we do not know if there is a new plan.

programme-lao-thai-plan = Plan of Laos and Thailand against human trafficking, { $from } to { $to }
    .about = Laos and Thailand work together against human trafficking, also on protecting victims, bringing them home and helping them afterwards. In about { $met } they looked at this plan and began to prepare the next one, for { $next-from } to { $next-to }. We do not know if the next plan is in force.
