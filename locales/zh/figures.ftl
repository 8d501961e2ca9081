# Figures: numbers about victims, people abroad or back home, shelters and help - what is counted and what is not.

# en: 4e6fc69d
figure-f-iom-returnees = 在IOM帮助下回家的老挝人，按性别
    .counts = 回到老挝并得到IOM（国际移民组织）帮助的老挝人。由IOM统计。
    .not-counted = 没有得到IOM帮助就回家的人，不在里面。这个数字没有说明其中有多少人是人口贩运受害人。它不是所有被贩运的人的总数。

# en: 82109f6b
figure-f-iom-age = 在IOM帮助下回家的老挝人，按年龄
    .counts = 回到老挝并得到IOM（国际移民组织）帮助的老挝人。由IOM统计。“年纪较小”指{ $younger-to }岁及以下。“年纪较大”指{ $older-from }岁及以上。
    .not-counted = IOM的两组数字统计的时间不同。这一组的开始时间是{ $starts }。按性别的那一组的开始时间是{ $other-starts }。所以总数不一样，也不能加在一起。没有得到IOM帮助就回家的人，不在里面。它也没有说明有多少人是人口贩运受害人。

# en: dc0be0ed
figure-f-victims-2021 = 政府认定的人口贩运受害人
    .counts = 老挝政府认定为人口贩运受害人的人。其中{ $foreigners }人来自别的国家。这个数字来自美国国务院的一份报告（{ $report }）。
    .not-counted = 只算政府认定的受害人。可能还有人没有被发现。那时，只有警察的中央打击人口贩运局可以正式认定谁是受害人。

# en: c5cb5163
figure-f-iom-global = IOM在全世界帮助的人
    .counts = 从{ $starts }到大约{ $until }，得到IOM（国际移民组织）帮助的全世界的人口贩运受害人。这个数字是IOM说的。
    .not-counted = 这是大概的数字。不只是老挝人。没有得到IOM帮助的受害人，不在里面。IOM今天说的数字可能更高。

# en: 6b6f33c2
figure-f-shelters-six = 参加一次关于帮助受害人的培训会的庇护所
    .counts = 国家的和非政府组织（NGO，政府以外的组织）的庇护所，参加了IOM和老挝劳动与社会福利部办的一次培训会。有{ $managers }个庇护所负责人参加。
    .not-counted = 它没有说明老挝有多少庇护所，也没有说明能住多少人。这份资料没有日期。大约是从{ $earliest }到{ $latest }之间。

# en: f726931f
figure-f-centres-2023 = 老挝妇女联盟的咨询与保护中心
    .counts = { $when }老挝妇女联盟提供建议和保护的中心。{ $fifth }的中心叫第五个，{ $sixth }的中心叫第六个。
    .not-counted = 别的组织的庇护所不在里面。它没有说明这些中心能住多少人。各份资料的算法不一样：另一个时候（{ $other-when }），{ $other }的中心被叫作政府管理的第三个庇护所。

# en: 40b2992e
figure-f-victims-2024 = 公安部统计的人口贩运受害人
    .counts = { $year }的受害人。女孩是指不满{ $grown-up }岁。同一年有{ $cases }起新案件，逮捕了{ $arrests }人。这些是老挝公安部的数字。我们是从中国的新华社（新闻机构）知道的。
    .not-counted = 只算公安部知道的受害人。可能还有人没有被发现。它没有说明他们遭遇了什么，也没有说明在哪里。这来自新闻，不是直接来自公安部。

# en: 1cfa97ee
figure-f-bokeo-2022 = 在博胶省得到帮助的、有风险的工人
    .counts = 在{ $before }以前，{ $where }有人口贩运风险、并得到帮助的工人。这个数字来自一家报纸。
    .not-counted = 我们手里的报纸文章没有印年份。我们认为是{ $year }。它没有说明从哪一天开始统计，也没有说明其中有多少人是人口贩运受害人。别的省不在里面。

# en: 4d46216f
figure-f-help-2024 = 在保护中心得到咨询的人
    .counts = { $year }在老挝的保护中心得到咨询（可以和专门帮助人的工作人员谈话）的人。这是中国的新华社（新闻机构）写的（{ $told }）。
    .not-counted = 它没有说明其中有多少人是人口贩运受害人，也没有说明后来怎样。同一篇报道还有别的得到帮助的人数。有些人可能不止算了一次，所以不能加在一起。

# en: 9efaecda
figure-f-help-2024-families = 回到家人身边的妇女和女孩
    .counts = { $year }回到家人身边的妇女和女孩。这是中国的新华社（新闻机构）写的（{ $told }）。
    .not-counted = 男子和男孩不在里面。它没有说明这些妇女和女孩以前在哪里，也没有说明她们现在生活怎样。有些人可能也在同一篇报道的别的数字里，所以不能加在一起。

# en: 0bed1304
figure-f-help-2024-risk = 得到咨询的、有风险的人
    .counts = { $year }得到咨询的、有风险的人，有的见面谈，有的通过热线。这是中国的新华社（新闻机构）写的（{ $told }）。
    .not-counted = 它没有说明其中有多少人用了热线，也没有说明是什么风险。这不是受害人的数字。有些人可能也在同一篇报道的别的数字里，所以不能加在一起。

# en: dafd41e0
figure-f-victims-2020 = 政府认定的人口贩运受害人，按他们的遭遇
    .counts = 老挝政府认定为人口贩运受害人的人。这个数字来自美国国务院的一份报告（{ $report }）。
    .not-counted = 只算政府认定的受害人。可能还有人没有被发现。它没有说明其中有多少妇女、男子或儿童。

# en: 18330c57
figure-f-1362-calls = 打到老挝妇女联盟热线的电话
    .counts = 一个月里打到热线{ $line }的电话。这是一家报纸写的（大约{ $year }）。
    .not-counted = 它没有说明打电话是为了什么事，也没有说明打电话的人里有多少是受害人。这个数字很旧。我们不知道今天有多少人打。

# en: 59700c3b
figure-f-workers-2024 = 政府统计的在国外的老挝工人
    .counts = 年中（{ $year }）在别的国家的老挝工人，包括身份合法的和其他的。总数是我们把这两个数字加起来的。他们每年大约寄回家{ $sent }。
    .not-counted = 我们只是从一段介绍老挝新闻网页的短文知道的。我们不知道身份不合法的人是怎样统计的。对以前的一年（{ $earlier-year }），部里只说有{ $earlier }人身份合法，其他的人数也一样多。别的关于在国外的老挝人的数字相差很大，因为统计的内容不同。请不要混在一起。

# en: 67324a70
figure-f-abroad-2020 = 在国外的老挝人
    .counts = 在别的国家的、有老挝国籍的人。这个数字来自IOM（国际移民组织）的一份报告（{ $when }）。
    .not-counted = 我们不知道是谁统计的，也不知道没有证件的人在不在里面。这不是工人的数字。别的关于在国外的老挝人的数字相差很大，因为统计的内容不同。

# en: ce0012d6
figure-f-abroad-desa = 住在国外的老挝人，联合国的估计
    .counts = { $year }住在别的国家的老挝人。这是UN DESA（联合国管经济和社会事务的部门）的估计（经过仔细推算的数字）。每一百人中有{ $women }个女性。
    .not-counted = 这是大概的数字。另一个时候（{ $other-year }）的估计很不一样：大约{ $other }人。这不是工人的数字，也不是受害人的数字。我们不知道没有证件的人在不在里面。

# en: 89b57069
figure-f-abroad-desa-2017 = 住在国外的老挝人，联合国以前的估计
    .counts = { $year }住在别的国家的老挝人。这是UN DESA（联合国管经济和社会事务的部门）的估计（经过仔细推算的数字）。每一百人中有{ $women }个女性。
    .not-counted = 这是大概的、较旧的数字。另一个时候（{ $other-year }）的估计很不一样：大约{ $other }人。这不是工人的数字，也不是受害人的数字。我们不知道没有证件的人在不在里面。

# en: 6e273f2a
figure-f-covid-return = 新冠疫情（Covid-19）开始时回家的移民
    .counts = 从新冠疫情开始到{ $until }，回到老挝的移民。这个数字来自IOM（国际移民组织）的一份资料。
    .not-counted = 没有说准确的数字。后来回来的人不在里面。它没有说明他们从哪些国家回来，也没有说明有多少人需要帮助。

# en: ceb1c450
figure-f-vaw = 遭受过暴力的妇女
    .counts = 在一次全国调查里（{ $survey }），老挝遭受过身体、性或精神暴力（被打、被强迫性行为、被话语伤害和恐吓）的妇女。每一百人中有{ $told }人告诉过别人。每一百人中有{ $sought }人去求助过。
    .not-counted = 男子和儿童不在里面。这不是人口贩运受害人的数字。这次调查很旧，我们是从一家报纸（{ $paper }）知道的。

# en: 95f73c73
figure-f-legal = 得到加强的法律援助办公室
    .counts = 在{ $provinces }个省提供免费法律帮助的办公室。为卢森堡工作的机构LuxDev帮助加强了它们，并写了这件事（{ $told }）。有{ $reached }多人得到了服务。
    .not-counted = 别的省的办公室不在里面。它没有说明其中有多少人是人口贩运受害人，也没有说明他们的事最后怎样。

# en: 02796d73
figure-f-2006 = 很久以前得到帮助的人口贩运受害人
    .counts = { $year }得到劳动与社会福利部帮助的受害人。老挝妇女联盟的庇护所帮助了{ $shelter }人。有{ $investigations }起调查，{ $convictions }起定罪（法院认定有人有罪）。
    .not-counted = 这是旧数字。它不能说明今天的情况。我们不知道有没有人两边都算了，所以不能加在一起。可能还有人没有被发现。

# en: ed264e91
group-women-and-girls = 妇女和女孩
# en: 571ab793
group-men-and-boys = 男子和男孩
# en: 0294ce5b
group-younger = 年纪较小
# en: 3d3d51bb
group-older = 年纪较大
# en: 56d85dad
group-women = 妇女
# en: 6ba09449
group-girls = 女孩
# en: df4e5b72
group-men = 男子
# en: d124fd98
group-boys = 男孩
# en: 67f40b68
group-sex-trafficking = 性剥削
# en: 120423f4
group-labour-trafficking = 劳动
# en: 56999de0
group-false-marriage = 通过假结婚
# en: b0da7469
group-other-trafficking = 其他
# en: ef263ef8
group-regular = 身份合法
# en: a5c5d53b
group-irregular = 身份不合法（没有正规手续）
