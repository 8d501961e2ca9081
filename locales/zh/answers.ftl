# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
# en: 8603e7b6
currency-thb = { $amount }泰铢
# en: afcf75f6
currency-lak = { $amount }基普
# en: 82778def
currency-usd = { $amount }美元
# en: 03f54b0a
currency-krw = { $amount }韩元
# en: 6bbaa19f
currency-jpy = { $amount }日元
# en: 1d18d2df
currency-cny = { $amount }元人民币

# en: eb18f5e6
amount-exact = { $amount }
# en: 34597bc8
amount-about = 大约{ $amount }
# en: 20a87750
amount-range = { $amount }到{ $to }
# en: f572a868
amount-was = { $amount }（以前：{ $was }）
# en: f4ef5c31
amount-percent = 一个月工资的{ $percent }%

# dates; date-year writes a bare year
# en: 298b48c7
date-day = { $year }年{ $month }{ $day }日
# en: a34fd4a4
date-month = { $year }年{ $month }
# en: c6ba82e0
date-year = { $year }年
# en: a03fdb2c
month-1 = 1月
# en: df1d06b4
month-2 = 2月
# en: 248c9f72
month-3 = 3月
# en: 28a3202c
month-4 = 4月
# en: 7f154281
month-5 = 5月
# en: e1d29d81
month-6 = 6月
# en: 2cbf27a1
month-7 = 7月
# en: 83bb941b
month-8 = 8月
# en: d97b8ab9
month-9 = 9月
# en: bddbe3b0
month-10 = 10月
# en: 9e77977e
month-11 = 11月
# en: 4a6e70a1
month-12 = 12月

# a short number, named to a reader in another country
# en: b731e605
phone-inside = { $number }（只能在{ $country }境内拨打）
# en: 1edb2714
phone-untested = { $number }（在{ $country }境内可以拨打；不知道从你所在的地方能不能打通）

# why a line stands where it stands in a list
# en: 64f0b72b
why-emergency = 你所在国家的紧急电话。
# en: 7b9d0bc6
why-emergency-network = { $country }的紧急电话，因为你的手机连着那个国家的网络。请说清你在哪里。
# en: e07fd3dd
why-need = 能帮忙的事：{ $need }。
# en: bff13978
why-international = 用+号和国家代码拨打，从任何国家都可以打。可能要付电话费。
# en: fc121fc3
why-untested = 在{ $country }境内可以拨打。没有资料说明从你所在的地方能不能打通。
# en: 39cf6968
why-not-from-here = 短号码：只能在{ $country }境内拨打。从你所在的地方打不通。
# en: 31f5c3c8
why-nationals = 为{ $country }公民服务。
# en: 9cc6382a
why-province = 只服务{ $country }。
# en: eb693f31
why-open = 按我们知道的时间，现在开放。
# en: 67c345f5
why-closed = 按我们知道的时间，现在不开放。
# en: 6426c0f9
why-hours-unknown = 我们不知道服务时间。
# en: a693d546
why-language = 可以用你的语言接听。
# en: 1b3cbe76
why-gsm = 我们不知道这个国家的紧急号码。在大多数国家，手机会把这个号码转到紧急电话。

# en: 151d174a
gsm-112 = 用手机拨打紧急电话
# en: c37cafe3
gsm-112-operator = 手机网络
# en: 6d1691c6
gsm-112-about = 手机标准规定：拨打这个号码，会接到你所在国家的紧急电话。我们没有在那里试过。

# what a person needs
# en: 0a0d7f4c
need-police = 警察
# en: 134955f8
need-ambulance = 救护车
# en: fefe318c
need-fire = 消防
# en: f375e7e0
need-trafficking = 人口贩运
# en: ff45b000
need-violence = 暴力
# en: 48757652
need-children = 儿童和青少年
# en: df08f243
need-counselling = 找人谈一谈
# en: c6cd7743
need-health = 健康和看病
# en: c8a57108
need-labour = 工作和工资
# en: 83c13ebf
need-immigration = 签证、居留和证件
# en: 13c59a55
need-consular = 大使馆或领事馆
# en: 23676892
need-interpretation = 口译员
# en: 414d4925
need-legal = 法律援助
# en: acb9e7d3
need-information = 信息
# en: aba2d85f
need-missing = 失踪的人
# en: fdd601ea
need-shelter = 住的地方
# en: e7f28f90
need-training = 学一门手艺
# en: 49bd7f9a
need-education = 上学
# en: 900f5560
need-economic = 钱或小生意方面的帮助
# en: be005c65
need-reintegration = 在家乡重新开始
# en: a306443d
need-return = 回家

# what no service is known for
# en: 2745c38b
gap-none = 我们不知道{ $place }有这样的服务。这不等于没有。请打电话问一问。
# en: 94e56a53
gap-line = 我们不知道从{ $place }能打的、关于{ $need }的热线。这不等于没有。下面的热线也许知道谁能帮忙。
# en: 406e0016
gap-need = 这方面，我们不知道{ $place }有什么服务：{ $need }。这不等于没有。请打电话问一问。
# en: e7764c54
gap-unconfirmed = 我们知道的{ $place }这类服务，没有近期资料确认。请先打电话问清楚。
# en: 4ed50da5
gap-shelter-men = 我们不知道{ $place }有哪个住的地方，近期资料说接收男子。请打电话问一问。

# en: 322af226
channels-none = 我们不知道去{ $place }打工的合法途径。这不等于没有。请问你所在省的劳动部门。
# en: c550ddc5
way-irregular = 没有证件的途径
# en: fe89a0a6
channels-home = 在{ $place }工作就是在你自己的国家工作：不需要出国的途径。但去之前还是要看清这份工作：做什么、工资多少、在哪里、谁拿着你的证件。
# en: 9850b8aa
channels-was-open = 根据我们的来源（{ $date }），这条途径是开放的。我们不知道今天还开不开放：付钱或出发之前请先问。

# en: 562a75f1
hours-holidays = 我们不知道公共假日有没有人接听。
# en: f7952e22
why-past = 我们知道的这条热线的资料，有效期已经过了。

# en: 099198ba
asked-within = 没有超过我们知道的官方价格。
# en: 3ae4cbb3
asked-above = 比我们知道的官方价格多{ $more }。
# en: ab588254
asked-none = 我们不知道这一项的官方价格。
# en: 70822a9f
asked-past = 我们知道的价格已经失效。
# en: f44d145c
asked-other-currency = 对方要：{ $asked }。官方价格：{ $official }。两种货币不同，我们也没有日期清楚的汇率，所以不能比较。
# en: e67f8148
asked-share-within = 没有超过我们知道的规定：最多是一个月工资的{ $percent }%，也就是{ $most }。
# en: 82342433
asked-share-above = 比我们知道的规定多{ $more }：最多是一个月工资的{ $percent }%，也就是{ $most }。
# en: 3f22a811
asked-share-no-pay = 按我们知道的规定，最多是一个月工资的{ $percent }%。请填工资，才能比较。
# en: 1a0c4861
asked-several = 对方要的钱不止一种货币，我们也没有日期清楚的汇率，所以不能比较总数。
# en: 468cc7cf
asked-no-way = 我们不知道去{ $place }打工的合法途径，所以不比较出国的价格。
# en: 613398f7
asked-crossing = 没有哪个部门卖这个。有人要钱带你过边境，就是危险的信号。在和能帮忙的人谈过之前，最好先不付钱。
# en: 64abdb8a
asked-unclear = 没有人说清这笔钱做什么用，或者是多少。付钱之前，要一张写明这两样的纸。
# en: f0142b9f
asked-for = { $what }。对方要：{ $asked }。
# en: 9da1f66a
asked-found = 这里面有危险信号，或者有不清楚的地方。付钱之前，请先和能帮忙的人谈谈。
# en: 57398ea1
asked-nothing = 我们没有发现哪一项超过我们知道的官方价格。这不能证明价格对，也不能证明这份工作好。请要收据。

# en: b43235b6
purpose-passport = 护照
# en: ba2eb1ad
purpose-visa = 签证
# en: f0599c3d
purpose-extension = 延长居留
# en: 515346ab
purpose-work-permit = 工作许可证
# en: bff2cb86
purpose-medical-check = 体检
# en: 368f32e8
purpose-insurance = 保险
# en: 957709fb
purpose-registration = 登记
# en: 24b39160
purpose-job = 找工作
# en: 181b1308
purpose-fund = 出国工人基金
# en: 78d9120b
purpose-travel = 路费
# en: 508a5ecb
purpose-training = 培训
# en: 69d34bd4
purpose-crossing = 带过边境
# en: 3b2d1b8e
purpose-other = 其他

# en: 761bcf62
offer-found = 你说的情况里有危险信号。在动身、签字或付钱之前，请先和能帮忙的人谈谈。
# en: 22e7d598
offer-nothing = 在你说的情况里，我们没有发现危险信号。这不能证明这份工作好。请问清你还不知道的事。
# en: 55c5a120
offer-pay = 对方说：每{ $unit }工资{ $told }。法律规定的最低数额：{ $least }。
# en: 4ad46c3e
offer-pay-recommended = 对方说：每{ $unit }工资{ $told }。建议的平均数额：{ $least }。
# en: d4f976ca
offer-pay-days = 按一个月工作{ $days }天算。
# en: 9236a263
offer-pay-hours = 按一天工作{ $hours }小时算。
# en: a20286a8
offer-pay-places = 法律规定的最低数额，各地不一样：每{ $unit }从{ $least }到{ $most }。请问清你会在哪里工作。
# en: 93646bfc
offer-pay-not-compared = 我们不知道可以用来比较的法定最低工资。
# en: 6ccdce71
offer-pay-currency = 对方说的工资用{ $told }算，法律规定的最低工资用{ $least }算。我们没有日期清楚的汇率，所以不能比较。
# en: 166a7c89
unit-of-work-hour = 小时
# en: 25fff366
unit-of-work-day = 天
# en: 4e0b3040
unit-of-work-month = 月
# en: 84ec4bde
offer-hours = 你一天要工作几小时？
# en: 791101f6
offer-hours-ask = 要求写在纸上：几点开始，几点结束？加班怎样算钱？
# en: 1c436def
offer-days-off = 一个星期休息几天？
# en: 8b28b7c9
offer-days-off-ask = 要求写在纸上：哪几天休息？休息日有没有工资？
# en: e62a77de
offer-too-little = 这些太少，我们没有办法看。这不能证明这份工作好。请多说一点，或者问清你还不知道的事。
# en: 3fc9c8b1
offer-destination = 你会去哪个国家工作？
# en: f268863d
offer-destination-ask = 问清工作的国家、省和地址。写下来。
# en: 825936b9
offer-scheme = 你会走哪个合法途径去？
# en: ec91aa3a
offer-scheme-ask = 问你所在省的劳动部门：做这份工作有什么合法途径，现在开放吗？
# en: 0fa481a8
offer-pay-no-country = 要比较工资，我们需要知道在哪个国家工作。
# en: 3686f1d4
offer-pay-as-of = 这个数额的资料日期：{ $date }。
# en: 1d0d8f54
offer-pay-old = 这个数额的资料日期：{ $date }。现在可能更高。请问劳动部门。
# en: 6195d6a6
offer-pay-work = 对方说：每{ $unit }工资{ $told }。有些这类工作，法律规定的最低数额是{ $least }。请问清这份工作按哪个算。
# en: caab8c67
offer-pay-short-day = 对方说：每{ $unit }工资{ $told }，工作时间短。法律规定每{ $unit }的最低数额：{ $least }。我们不知道工作时间短可不可以少付。请问劳动部门。
# en: 7c76eb26
unit-of-work-week = 星期
# en: f44c08d7
offer-province = 我们不知道{ $place }有{ $province }这个省。所以我们看的是整个{ $place }。
# en: 616a0543
offer-way-closed = “{ $way }”：按我们知道的情况，现在不能走。
# en: d17427f9
offer-way-not-known = 我们不知道“{ $way }”现在是不是开放。请先问清。
# en: 232f997f
offer-way-ages = “{ $way }”：按我们知道的情况，收{ $from }到{ $to }岁的人。
# en: 5d3f1035
offer-way-ages-from = “{ $way }”：按我们知道的情况，收年满{ $from }岁的人。
# en: b2c377b9
offer-way-elsewhere = “{ $way }”：按我们知道的情况，不是去{ $place }的途径。
# en: 18dca6af
offer-rule-past = 这个信号背后的规定有效到{ $date }。我们不知道现在还有没有效。请问清。

# en: 290b66c3
licence-licensed = 根据我们的来源（{ $date }），这家机构有许可证。情况可能会变：请问劳动部门今天是不是还这样。
# en: d04ef038
licence-was-licensed = 根据我们的来源（{ $date }），这家机构有过许可证。我们不知道它今天还有没有。签字或付钱之前，请问劳动部门。
# en: fc5b0574
licence-suspended = 根据我们的来源（{ $date }），这家机构的许可证被暂停。最好不签字，也不付钱。
# en: 873b4e94
licence-expired = 根据我们的来源（{ $date }），这家机构的许可证已经过期。最好不签字，也不付钱。
# en: 8cdae658
licence-status-unknown = 我们知道这个名字，但不知道它今天有没有许可证。请问劳动部门。
# en: 74727525
licence-needs-none = 这不是送人出国的公司。但是谁都可以用这个名字：请到那里问，跟你谈的人是不是真的在那里工作。
# en: c4208f7f
licence-not-listed = 我们的名单（{ $date }）里没有{ $what ->
    [number] 这个号码
    [page] 这个网页
   *[name] 这个名字
 }。这不能说明它好，也不能说明它不好。签字或付钱之前，请问劳动部门。
# en: c9951014
licence-near = 你要找的是这里面的一个吗？请一个字一个字地看清名字。
# en: 08614a01
licence-near-stopped = 根据我们的来源，有一家名字相近的机构，许可证被暂停或已经过期。请把两个名字一个字一个字地对照。如果是同一家，最好不签字，也不付钱。
# en: bf1c6dea
licence-not-asked = 请写出机构文件上的名字，或者它的电话号码，或者它的网页。
# en: 7e050698
licence-no-list = { $what ->
    [number] 我们不知道这个号码。
    [page] 我们不知道这个网页。
   *[name] 我们不知道这个名字。
 }我们没有许可机构的名单，所以这不能说明它好，也不能说明它不好。签字或付钱之前，请问劳动部门。

# en: 48a859a8
gap-person = 我们不知道{ $place }有哪个住的地方，近期资料说接收这个人。请打电话问一问。
# en: 6ffd992a
gap-district = 如果我们只知道在哪个省，距离就算到这个省的中间。
# en: d9801768
district-passed-over = 我们没办法从你说的县计算距离：我们不知道它在哪里，或者它在另一个省。
# en: 84a93d7b
distance = 直线距离大约{ $km }公里
# en: abce764d
takes-person = 资料说接收这个人。
# en: 7c2f29fd
takes-person-not = 资料说不接收这个人。
# en: fcb7de6a
takes-person-not-known = 没有说明接不接收这个人：请先问清楚。

# en: 13267f4c
check-told-nothing = 你还没有说什么，所以我们还不能说什么。
# en: 6acb77a0
told-so-far = 已经回答了{ $asked }个问题中的{ $answered }个。
# en: fd62b741
contacts-general = 除了紧急号码，我们不知道有哪条专门管这件事的热线可以从这里拨打。下面这些热线帮助遇到其他困难的人。请问他们谁能帮你。

# en: 5ab1c8b4
search-urgent = 现在有人遇到危险吗？这些热线能帮忙。
# en: a40d7ca6
search-nothing = 没有找到。换一个词试试，或打电话问。
# en: 31c2cd44
search-near = 你要找的是：{ $words }？

# en: bf14cb8f
chart-text = 条形图。{ $bars }。
# en: 0b9b886d
chart-bar = { $label }：{ $value }

# en: 59b54021
kept-note = 这张卡片上有建议和电话号码，不能证明任何事情。
