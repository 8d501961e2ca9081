# Answers: the phrases that the core itself says, and how amounts and dates are written.

# money; $amount is a number with grouped digits
currency-thb = { $amount }泰铢
currency-lak = { $amount }基普
currency-usd = { $amount }美元
currency-krw = { $amount }韩元
currency-jpy = { $amount }日元
currency-cny = { $amount }元人民币

amount-exact = { $amount }
amount-about = 大约{ $amount }
amount-range = { $amount }到{ $to }
amount-was = { $amount }（以前：{ $was }）
amount-percent = 一个月工资的{ $percent }%

# dates; a bare year stands as it is
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# a short number, named to a reader in another country
phone-inside = { $number }（只能在{ $country }境内拨打）
phone-untested = { $number }（在{ $country }境内可以拨打；不知道从你所在的地方能不能打通）

# why a line stands where it stands in a list
why-emergency = 你所在国家的紧急电话。
why-need = 能帮忙的事：{ $need }。
why-international = 用+号和国家代码拨打，从任何国家都可以打。可能要付电话费。
why-untested = 在{ $country }境内可以拨打。没有资料说明从你所在的地方能不能打通。
why-not-from-here = 短号码：只能在{ $country }境内拨打。从你所在的地方打不通。
why-nationals = 为{ $country }公民服务。
why-province = 只服务{ $country }。
why-open = 按我们知道的时间，现在开放。
why-closed = 按我们知道的时间，现在不开放。
why-hours-unknown = 我们不知道服务时间。
why-language = 可以用你的语言接听。
why-gsm = 我们不知道这个国家的紧急号码。在大多数国家，手机会把这个号码转到紧急电话。

gsm-112 = 用手机拨打紧急电话
gsm-112-operator = 手机网络
gsm-112-about = 手机标准规定：拨打这个号码，会接到你所在国家的紧急电话。我们没有在那里试过。

# what a person needs
need-police = 警察
need-ambulance = 救护车
need-fire = 消防
need-trafficking = 人口贩运
need-violence = 暴力
need-children = 儿童和青少年
need-counselling = 找人谈一谈
need-health = 健康和看病
need-labour = 工作和工资
need-immigration = 签证、居留和证件
need-consular = 大使馆或领事馆
need-interpretation = 口译员
need-legal = 法律援助
need-information = 信息
need-missing = 失踪的人
need-shelter = 住的地方
need-training = 学一门手艺
need-education = 上学
need-economic = 钱或小生意方面的帮助
need-reintegration = 在家乡重新开始
need-return = 回家

# what no service is known for
gap-none = 我们不知道{ $place }有这样的服务。这不等于没有。请打电话问一问。
gap-shelter-men = 我们不知道{ $place }有哪个住的地方说过接收男子。请打电话问一问。

channels-none = 我们不知道去{ $place }打工的合法途径。这不等于没有。请问你所在省的劳动部门。

outcome-found = 你说的情况里有危险信号。在动身或付钱之前，请先找人谈谈。
outcome-nothing-found = 在你说的情况里，我们没有发现危险信号。这不能证明一切都好。请弄清还不知道的事。
