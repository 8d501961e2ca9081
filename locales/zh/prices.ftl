# Prices: what papers and ways to work abroad cost, by law or as people told it

# en: 3b0af72b
price-passport-2024 = 老挝护照
    .about = 这些价格的开始日期是{ $from }，用基普付钱。一般最多要{ $normal }天；想快一点，有加急价格，我们不知道加急费是不是另外再加。这些信息只来自一家报纸，所以请问护照办理处。
    .item-electronic = 电子护照
    .item-plain = 非电子护照
    .item-express-1-day = 加急：{ $fastest }天
    .item-express-3-days = 加急：{ $faster }天
    .item-express-5-days = 加急：{ $fast }天

# en: 60b06d7e
price-th-visa-2023 = MoU工人的泰国签证和延长居留
    .about = 泰国降低了这些价格（{ $cut }），为期{ $years }年，所以应该到{ $until }都有效。每一项的期限是{ $length }年。报道没有说由谁付。
    .item-visa = L-A签证（MoU工人的签证）
    .item-extension = 延长居留（准许住更久）

# en: 0215acfc
price-th-covid-fees = 在泰国的工人以前的收费（新冠疫情Covid-19时期）
    .about = 这些收费是老挝和泰国在新冠疫情时期的一次会议上说的，没有说明年份。现在已经不算数，因为后来降了价（{ $cut }）。另一篇报道说，这里的工作许可证金额是延长居留的价格。
    .item-visa = { $length }年签证
    .item-work-permit = { $length }年工作许可证
    .item-medical-check = 体检
    .item-health-insurance = { $length }年医疗保险
    .item-vaccination = 打疫苗

# en: dc36ff2a
price-th-registration-cost-2025 = 没有证件的人在泰国登记（{ $decided }决定的那一轮）
    .about = 这一轮已经结束。官方费用总共是{ $total }；其中{ $back }，做完{ $contract }年合同后应该退还。泰国一个反对党说，工人实际付的钱高达{ $claimed }。
    .item-registration = 登记和保证金
    .item-visa = 签证
    .item-health = 体检和医疗保险

# en: d0147433
price-th-workpermit-2026 = 泰国更新证件那一轮的工作许可证费
    .about = 这是{ $opened }决定的那一轮的费用。我们知道的最后一天是{ $until }：在你问清楚之前，请当作已经关闭。报道没有说由谁付。
    .item-work-permit = 工作许可证

# en: 7131ab62
price-th-mou-market = 去泰国，老挝职业中介机构要多少钱（人们说的）
    .about = 一篇电台报道说（{ $told }），职业中介机构向每个工人大约要这么多钱，比一个月的工资还多。没有法律规定这个价格：泰国法律（自{ $thai-law }起）不准向工人收招聘费，而老挝的一项规定准许最多收月工资的{ $cap }%。我们不知道现在要多少。
    .item-agency = 向每个工人要的钱

# en: 57393940
price-la-agency-fee = 老挝职业中介机构可以向工人收多少钱
    .about = 老挝的一项规定（1050/MLSW号协议，{ $rule }）准许职业中介机构最多收月工资的这一部分。去泰国的话，泰国法律（自{ $thai-law }起）规定不准向工人收招聘费：两者不一致，所以没有一个正确的价格。我们不知道老挝的新法律（{ $new-law }）改了什么，所以请问劳动部门，并且要收据。
    .item-fee = 职业中介机构最多可以收的钱（我们不知道是只收一次还是每月收）
    .disputed = 老挝的一项规定准许职业中介机构收工资的一部分。泰国法律（自{ $thai-law }起）规定不准向工人收招聘费。两者不一致。付钱之前，请问劳动部门。

# en: 9ab0819b
price-la-fund = 老挝海外工人援助基金
    .about = 工人和职业中介机构必须向这个基金交钱，《劳动法》规定交一个月工资的这一部分。当时（{ $checked }）基金还没有运作；我们不知道现在有没有运作。如果有人向你要这笔钱，请先问劳动部门。
    .item-fund = 交给基金的钱

# en: 0a94d4de
price-smuggler-fees = 没有证件过境时，人们付给中介的钱
    .about = 这只供比较，不是该付的价格。这些是人们说的价格，或者带路的人拿到的钱。曾有成群这样过境的人被发现并逮捕。
    .item-champasak = 从{ $champasak }到泰国（{ $first }）
    .item-salavan-bangkok = 从{ $salavan }到曼谷（{ $first }）
    .item-khong-chiam = 在泰国孔尖（Khong Chiam，{ $second }）
    .item-guide = 带路的人每带一个人拿到的钱（{ $third }）
    .item-home-from-malaysia = 从马来西亚经过泰国被带回家

# en: 1a360f2a
price-th-fine-leaving = 没有证件回家时在泰国的罚款
    .about = 没有证件回家的人说（{ $told }），他们在泰国一边被罚款，最多这么多钱。当时老挝方面说，不会对从官方口岸回家的人罚款。我们不知道现在怎样规定。
    .item-fine = 人们说的最高罚款

# en: 88487dbb
price-kr-scam = 因韩国假签证损失的钱
    .about = 人们被卖假旅游签证的人骗走这么多钱，有的人损失更多。这不是真证件的价格。报道没有日期。
    .item-lost = 每个人损失的钱

# en: 108592c4
price-recruit-lfs2017 = 回国的老挝工人说，他们为出国工作付了多少钱（{ $survey }）
    .about = 这来自一次调查（{ $survey }），是第一次尝试，问了{ $people }个回国的工人。各人付的钱相差很大，而且资料很旧。这不是该付的价格。
    .item-average = 平均
    .item-spread = 大致最少的和最多的
    .item-share = 平均，和工资相比

# en: 5dade151
price-sez-debt = 金三角特区里被要的债和赎金
    .about = 有人对一家电台说到这些钱：按当时算，大约{ $debt-dollars }和大约{ $ransom-dollars }。这不是工作的价格。如果有人因为债或赎金（放人要的钱）被关住，请向人求助。
    .item-debt = 雇主说工人欠的债，吃和住另外算（{ $debt-year }）
    .item-ransom = 一个{ $age }岁的人被转卖到缅甸孟拉（Mongla）后，被要的赎金（{ $ransom-year }）
