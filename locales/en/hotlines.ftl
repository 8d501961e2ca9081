# Hotlines: names, operators and what each line helps with, for all countries.

## Lao PDR

hotline-la-1362 = Lao Women's Union hotline for women and children
    .operator = Lao Women's Union, Counselling and Protection Centre for Women and Children
    .about = For women and children who meet violence or human trafficking (people sold, or tricked and forced): someone listens and gives advice. The Union says it supports people of any gender. Only one source, of about { $printed }, prints this number. The hours are from { $hours-date } and tell of the time of COVID-19. We do not know if they are still so, or if the call is free.

hotline-la-1554 = Lao Youth Union helpline for children and young people
    .operator = Lao People's Revolutionary Youth Union, with help from UNICEF
    .about = For children and young people with worries, or who need protection: someone listens and gives advice. The hours and languages are from { $told }. We do not know if they are still so.

hotline-la-1191 = Police, Laos
    .operator = Ministry of Public Security
    .about = Call the police of Laos in an emergency. Some lists print a shorter number for Laos. Our sources do not support it: it is the police number of Thailand.

hotline-la-1195 = Ambulance, Laos
    .operator = Our sources do not say
    .about = Call an ambulance in Laos. No source says if one comes outside the large towns. We do not know the hours, or if the call is free.

hotline-la-1190 = Fire service, Laos
    .operator = Our sources do not say
    .about = Call the fire service in Laos. We do not know the hours, or if the call is free.

hotline-la-tourist-police-vte = Tourist police, Vientiane
    .operator = Tourist police, Vientiane
    .about = Police for foreign visitors in Vientiane. The sources have no date. A travel company printed another number in { $other-year }. We do not know the hours or the languages.

hotline-la-iom = IOM office in Laos
    .operator = International Organization for Migration (IOM)
    .about = IOM works for migrants (people who move to live or work) and against human trafficking (people sold, or tricked and forced). This is an office phone, not an emergency line. The number is from about { $printed }. We do not know the hours.

hotline-la-emb-cn = Embassy of China in Laos
    .operator = Embassy of China, Vientiane
    .about = For citizens of China in Laos: consular help (a state's help for its own people abroad). Of the other numbers, the first is the Chinese consulate in Luang Prabang. The second is a line in China for citizens of China in any country, day and night. The numbers are from a copy of a notice of about { $printed }.

hotline-la-emb-kr = Embassy of South Korea in Laos
    .operator = Embassy of the Republic of Korea, Vientiane
    .about = For citizens of South Korea in Laos: consular help (a state's help for its own people abroad). The other number is the consular section. The source prints more lines for both numbers. It is from about { $printed } and does not tell the hours.

## Thailand

hotline-th-191 = Police, Thailand
    .operator = Royal Thai Police
    .about = Call the police of Thailand in an emergency. No source says that a Lao speaker answers. Take care at the border: in Myanmar the same number is the fire service.

hotline-th-1669 = Ambulance, Thailand
    .operator = Our sources do not say
    .about = Call for medical help or an ambulance in Thailand. No source says that a Lao speaker answers. We do not know if the call is free.

hotline-th-199 = Fire service, Thailand
    .operator = Our sources do not say
    .about = Call the fire service in Thailand. No source says that a Lao speaker answers. Take care at the border: in Myanmar the same number is the police.

hotline-th-1155 = Tourist police, Thailand
    .operator = Tourist Police Bureau, Thailand
    .about = Police for foreigners in Thailand. Lao was not in the list of languages of { $languages-year }. A newspaper report without a date found that calls were not answered. There is also an app, "Tourist Police I Lert U".

hotline-th-1300 = Social Assistance Centre, Thailand
    .operator = Ministry of Social Development and Human Security, Thailand
    .about = Help with human trafficking (people sold, or tricked and forced), with violence and with missing people, also for children. It is for Thais and for foreigners who live in Thailand. No source says that a Lao speaker answers. In { $app-year } the ministry also had an app, PROTECT-U.

hotline-th-1546 = Labour protection hotline, Thailand
    .operator = Department of Labour Protection and Welfare, Ministry of Labour, Thailand
    .about = Tell them about unpaid wages, forced labour (work you are made to do) or your rights at work. The department says it is for Thai and foreign workers equally. No source says that a Lao speaker answers. We do not know the hours.

hotline-th-1506 = Ministry of Labour hotline, Thailand
    .operator = Ministry of Labour, Thailand
    .about = Complaints about work, and questions about your rights at work. There may be a menu of keys to press, and the keys can change. Our sources are from { $first-year } and { $last-year }, and do not tell the hours. No source says that a Lao speaker answers.

hotline-th-1694 = Job hotline for migrant workers, Thailand
    .operator = Department of Employment, Ministry of Labour, Thailand
    .about = Ask about work permits (papers that allow you to work) and about your rights at work. The hours are from { $hours-year }. No source says that a Lao speaker answers. In { $lao-year } the department said that Lao callers can use Thai.

## Viet Nam

hotline-vn-111 = Hotline against human trafficking and for children, Viet Nam
    .operator = Ministry of Health of Viet Nam, with help from IOM (International Organization for Migration)
    .about = Help with human trafficking (people sold, or tricked and forced) and for children who need protection. They can also tell you who else can help. The calls are recorded. No source says that a Lao speaker answers.

hotline-vn-113 = Police, Viet Nam
    .operator = Our sources do not say
    .about = Call the police of Viet Nam in an emergency. No source says that a Lao speaker answers.

hotline-vn-114 = Fire and rescue, Viet Nam
    .operator = Our sources do not say
    .about = Call the fire and rescue service in Viet Nam. No source says that a Lao speaker answers.

hotline-vn-115 = Ambulance, Viet Nam
    .operator = Our sources do not say
    .about = Call an ambulance in Viet Nam. No source says that a Lao speaker answers.

## China

hotline-cn-110 = Police, China
    .operator = Police of China (public security organs)
    .about = Call the police of China in an emergency. English is answered only in some large cities. No source says that a Lao speaker answers. A travel site says that a foreign SIM card may not reach this number.

hotline-cn-120 = Ambulance, China
    .operator = Our sources do not say
    .about = Call an ambulance in China. No source says that a Lao speaker answers.

hotline-cn-119 = Fire service, China
    .operator = Our sources do not say
    .about = Call the fire service in China. No source says that a Lao speaker answers.

hotline-cn-12367 = Immigration hotline, China
    .operator = National Immigration Administration, China
    .about = Questions about entering China and staying there. It gives information; it is not an emergency line. A newspaper says one can also call from abroad, but does not print how. No source says that a Lao speaker answers.

## Malaysia

hotline-my-999 = Police, ambulance and fire service, Malaysia
    .operator = Malaysian Emergency Response Services
    .about = One number for the police, an ambulance or the fire service in Malaysia. A report of { $sim-year } said that the phone needs a working SIM card. No source says that a Lao speaker answers.

hotline-my-15999 = Talian Kasih, Malaysia
    .operator = Ministry of Women, Family and Community Development, Malaysia
    .about = A line for women and children: help with violence, and someone who listens and gives advice. The WhatsApp number is printed only as it is used inside Malaysia. No source tells the languages, and none says that a Lao speaker answers.

hotline-my-mapo = Anti-trafficking hotline, Malaysia
    .operator = Council against human trafficking and smuggling of migrants (MAPO), Ministry of Home Affairs, Malaysia
    .about = Report human trafficking (people sold, or tricked and forced) or smuggling (people taken over a border in secret, for money). The hours are from { $hours-year }; at other times there were recorded messages. The call centre may have another name now. No source says that a Lao speaker answers.

## South Korea

hotline-kr-112 = Police, South Korea
    .operator = Korean National Police
    .about = Call the police of South Korea in an emergency. An interpreter (someone who translates for you) can join the call. We do not know in which languages. No source says that a Lao speaker answers.

hotline-kr-119 = Fire service and ambulance, South Korea
    .operator = Fire and emergency services, South Korea
    .about = Call the fire service or an ambulance in South Korea. An interpreter (someone who translates for you) can join the call. We do not know in which languages. No source says that a Lao speaker answers.

hotline-kr-1345 = Immigration Contact Center, South Korea
    .operator = Ministry of Justice, South Korea
    .about = Ask about your stay, the law and your rights at work, also with an interpreter (someone who translates). It can put you through to the right office for unpaid wages or violence. It has { $languages } languages, after { $evening } in the evening only Korean, English and Chinese; no source says that a Lao speaker answers. A county page prints a way to call from abroad; it is untested.

hotline-kr-danuri = Danuri Helpline, South Korea
    .operator = Danuri Helpline, paid by the government of South Korea
    .about = For migrant women, women and men who came to marry, and families of several cultures: help with violence, advice, and someone who translates. This is the only line outside Laos where we found Lao in the list of languages. The guide that prints it has no date. An older city page of { $other-year } prints another number.

hotline-kr-hug = Counselling centre for foreign workers (HUG Korea)
    .operator = Ministry of Employment and Labor and HRD Korea, South Korea
    .about = Advice about unpaid wages and your rights at work, also with an interpreter (someone who translates). A source says { $languages } languages but does not list them; none says that a Lao speaker answers. The hours are from { $hours-year }.

hotline-kr-1577-1701 = Crime victim support centre, South Korea
    .operator = Our source does not say
    .about = Help and legal advice for people hurt by violence or another crime. Only one source, of about { $printed }, prints this number. It does not tell the hours or the languages. No source says that a Lao speaker answers.

hotline-kr-bbb = BBB Korea, interpreters by phone
    .operator = BBB Korea
    .about = Someone translates for you by phone. The source does not list the languages, so we do not know if Lao is one of them. No source says that a Lao speaker answers.

hotline-kr-lao-embassy = Embassy of the Lao PDR in Seoul
    .operator = Embassy of the Lao PDR, South Korea
    .about = For citizens of Laos: consular help (your own state's help when you are abroad). The source prints a second line: the same number, but the last digit is one higher. It is from about { $printed }. We do not know the hours, or how to call from outside South Korea.

## Japan

hotline-jp-110 = Police, Japan
    .operator = Police of Japan
    .about = Call the police of Japan in an emergency. No source says that a Lao speaker answers.

hotline-jp-119 = Fire service and ambulance, Japan
    .operator = Fire and ambulance services, Japan
    .about = Call the fire service or an ambulance in Japan. No source says that a Lao speaker answers.

hotline-jp-8103 = Police line about sexual violence, Japan
    .operator = National Police Agency, Japan
    .about = For people hurt by sexual violence: the line connects you to the police of your prefecture (a part of Japan, like a province). The hours are not the same in each prefecture. The source is from { $printed }. No source says that a Lao speaker answers.

hotline-jp-fric = Immigration information centre, Japan
    .operator = Immigration Services Agency of Japan
    .about = Foreigners who live in Japan can ask about entering and staying. The other number is for internet phones and for calls from abroad; the source prints it without the code for Japan. Lao was not in the list of languages of { $printed }.

hotline-jp-dv-plus = DV Hotline Plus, Japan
    .operator = Cabinet Office of Japan
    .about = For people who meet violence from a partner or in the family. Our sources are from { $printed } and do not agree: one gives other languages by phone, the other only by written chat. None of them names Lao.

hotline-jp-lao-embassy = Embassy of the Lao PDR in Tokyo
    .operator = Embassy of the Lao PDR, Japan
    .about = For citizens of Laos: consular help (your own state's help when you are abroad). Only the hours of the visa desk are printed: Monday to Friday, a few hours in the morning and in the afternoon. We do not know the hours of the phone, or how to call from outside Japan.

## Cambodia

hotline-kh-117 = Police, Cambodia
    .operator = National Police of Cambodia
    .about = Call the police of Cambodia in an emergency. In { $since } the line was set up for people who are locked up against the law or tortured; it also takes reports of human trafficking (people sold, or tricked and forced). It works even when the phone has no credit. No source says that a Lao speaker answers.

hotline-kh-119 = Ambulance, Cambodia
    .operator = Our source does not say
    .about = Call an ambulance in Cambodia. Only one source prints this number. No source says that a Lao speaker answers.

hotline-kh-118 = Fire service, Cambodia
    .operator = Our source does not say
    .about = Call the fire service in Cambodia. Only one source prints this number. No source says that a Lao speaker answers.

hotline-kh-1280 = Child Helpline Cambodia
    .operator = Child Helpline Cambodia, an aid organisation (not the state)
    .about = For children and young people up to { $age } years: someone listens and gives advice, also about human trafficking (people sold, or tricked and forced). The other phone number is the office. The sources have no date. They do not tell the languages, and none says that a Lao speaker answers.

## Myanmar

hotline-mm-199 = Police, Myanmar
    .operator = Myanmar Police Force
    .about = Call the police of Myanmar in an emergency. Only one source prints this number. No source says that a Lao speaker answers. Take care at the border: in Thailand the same number is the fire service.

hotline-mm-192 = Ambulance, Myanmar
    .operator = Our source does not say
    .about = Call an ambulance in Myanmar. Only one source prints this number. No source says that a Lao speaker answers.

hotline-mm-191 = Fire service, Myanmar
    .operator = Our source does not say
    .about = Call the fire service in Myanmar. Only one source prints this number. No source says that a Lao speaker answers. Take care at the border: in Thailand the same number is the police.
