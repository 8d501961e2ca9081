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
# en: 4bec6fa2
gap-shelter-men = 我们不知道{ $place }有哪个住的地方说过接收男子。请打电话问一问。

# en: 322af226
channels-none = 我们不知道去{ $place }打工的合法途径。这不等于没有。请问你所在省的劳动部门。

