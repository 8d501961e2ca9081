# Self-checks: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

# en: e9453666
check-before-you-go = 动身之前：看清这份工作
    .about = 有人给你介绍国外的工作，或为这件事向你要钱吗？这些问题帮你看清楚。任何问题都可以跳过。如果你是替别人问，请替那个人回答。如果两个答案都合适，选让你更担心的那个。最后你会看到危险信号、理由，以及谁能帮忙。如果没有出现信号，也不等于一切都好。我们的来源没有规定每个信号有多严重。怎样判断轻重，是这个项目自己定的。
    .found = 你说的情况里有危险信号。在动身或付钱之前，请先找人谈谈。
    .nothing-found = 在你说的情况里，我们没有发现危险信号。这不能证明一切都好。请弄清还不知道的事。

# en: e5d5d53f
check-before-you-go-question-age = 你多大年纪？
    .why = 按老挝法律，年满{ $adult }岁的人才可以被送到国外工作。
    .ask = 看身份证、户口簿或出生证明。或者问你的家人。
    .choice-under-18 = 不满{ $adult }岁
    .choice-grown-up = { $adult }岁或以上

# en: f2b58afd
check-before-you-go-question-contact = 谁告诉你有这份工作？
    .why = 网上的陌生人会这样介绍工作。邻居、朋友和亲戚也会。两种情况都有人被骗过。
    .ask = 问那个人：你的全名叫什么？谁让你来的？你怎么知道这份工作？带我去，有人给你钱吗？
    .choice-stranger = 我不认识的人：在Facebook上、发消息、打电话或当面
    .choice-known = 我认识的人：家人、朋友、邻居
    .choice-agency = 职业中介机构（给人找工作的公司）
    .choice-labour-office = 劳动部门，或移民工人资源中心（给出国打工的人提供信息的地方）

# en: 260c6de3
check-before-you-go-question-licence = 有没有职业中介机构？它有许可证吗？
    .why = 老挝职业中介机构要有劳动部的许可证，才可以送人到国外工作。许可证是一张准许这样做的文件。每{ $years }年要更新一次。
    .ask = 问职业中介机构的名字，要看许可证。再问你所在省的劳动部门，许可证是不是真的、还有没有效。哪些职业中介机构有许可证，我们没有名单。
    .choice-none = 没有职业中介机构，或它没有许可证
    .choice-says-so = 他们说有，但没有人查过
    .choice-confirmed = 有，劳动部门已经确认
    .choice-office = 由劳动部门自己安排工作

# en: d0a650b9
check-before-you-go-question-where = 你会在哪里工作？
    .why = 关于有些地方，有很多报道说人被骗、被关。如果地方变了，那也是一个信号。
    .ask = 问清国家、省、城镇和工作的地址。写下来。给家人留一份。
    .choice-changed = 他们说不清楚，或地方或工作和最初说的不一样了
    .choice-zone = 在金三角特区、缅甸或柬埔寨
    .choice-elsewhere = 在别的国家，例如中国、马来西亚、韩国或日本
    .choice-thailand = 在泰国

# en: efbd49b3
check-before-you-go-question-work = 是什么样的工作？
    .why = 关于有些工作，有很多报道说有欺骗和强迫。在家里、农场、工厂和工地也会发生。
    .ask = 问：我每天做什么？做多少个小时？在什么地方？给谁做？要求写在纸上。
    .choice-screen = 在网上聊天、卖东西或帮助顾客，打字，或在赌场工作
    .choice-night = 餐馆、酒吧、卡拉OK或按摩
    .choice-fishing = 在渔船上，或和海产品有关
    .choice-other = 其他工作：工厂、农场、建筑、家务

# en: 06c48971
check-before-you-go-question-marriage = 对方有没有提到结婚？
    .why = 有些人得到承诺，说会有丈夫和钱。后来却被关、被打或被卖。
    .ask = 问家人，也问来说这件事的人：有没有人说到结婚，或说有人结婚就给家里钱？
    .choice-yes = 有，要结婚，或我结婚就给家里钱
    .choice-no = 没有

# en: 75c56584
check-before-you-go-question-contract = 你有劳动合同吗？
    .why = 合同是写着雇主承诺的文件。按老挝法律，工人出国工作要有合同。在泰国，法律要求合同用工人的语言写。
    .ask = 动身之前要看合同，并要一份副本自己留着。看清：雇主、地点、工作、工资、工作时间、休息日，以及吃、住、路费由谁付。
    .choice-none = 没有，什么都没有
    .choice-spoken = 只有口头承诺
    .choice-unread = 有，写在纸上，但我看不懂
    .choice-read = 有，写在纸上，用我看得懂的语言

# en: d972a469
check-before-you-go-question-pay = 你知道会拿多少工资吗？
    .why = 工资不清楚，结果可能很少，或什么都没有。活儿轻松、工资却很高，是虚假招工的信号。
    .ask = 问：工资多少？哪一天发？吃、住、路费和证件要扣多少钱？和当地的最低工资比一比。最低工资是法律准许的最低的工资。
    .choice-high = 知道，活儿轻松，钱很多
    .choice-unclear = 不知道，或他们只说“工资很好”
    .choice-told = 知道多少钱、哪一天发

# en: 1e699e3f
check-before-you-go-question-money = 有人向你要钱吗？
    .why = 自{ $thai-year }起，泰国法律规定，不准因为找工作向外国工人收钱。按老挝的一项规定，职业中介机构只可以收一小笔费用。
    .ask = 问：每笔钱是做什么的？谁拿这笔钱？给不给我收据（证明我付了钱的纸）？
    .choice-unclear = 有，但他们说不清是什么钱，或还没有合同
    .choice-fee = 有，是找工作的费用
    .choice-papers = 有，但只是护照、签证或体检的钱
    .choice-no = 没有

# en: a6e58f15
check-before-you-go-question-fee-size = 他们要的钱，超过一个月工资的{ $percent }%吗？
    .why = 按老挝的一项规定（{ $rule-year }），职业中介机构最多可以收一个月工资的这一部分。例如：如果月工资是{ $example-pay }，这一部分就是{ $example-fee }。
    .ask = 要求把两个数字写在纸上：你总共要付多少，一个月工资多少。可以请会算账的人帮你。
    .choice-more = 是，超过了
    .choice-less = 不，正好这么多或更少

# en: 609153df
check-before-you-go-question-debt = 你会一开始就欠债吗？
    .why = 干活还一笔永远还不完的债，是强迫劳动的信号。强迫劳动是人不能拒绝、也不能离开的工作。
    .ask = 问：路费、吃、住和衣服由谁付？我要还吗？还多少，还到什么时候？如果我想离开，会怎么样？
    .choice-advance = 会，他们先付钱或先给我家里钱，我干活来还
    .choice-loan = 会，我向别人借钱去
    .choice-no = 不会

# en: 4881e2ef
check-before-you-go-question-papers = 你的护照由谁保管？
    .why = 如果你的护照在别人手里，你就很难离开。扣押工人的护照，是强迫劳动的信号。
    .ask = 动身之前问：会有人拿走我的护照吗？为什么？什么时候还给我？
    .choice-they = 招工的人、职业中介机构或雇主要保管，或已经拿走了
    .choice-none = 我没有护照
    .choice-me = 我自己保管

# en: 6e106de7
check-before-you-go-question-way = 你会怎样过境？
    .why = 要办齐证件出国工作，就要有工作签证，走官方口岸。走隐蔽的路过境，或用旅游签证去工作，是虚假招工的信号。
    .ask = 问：走哪个口岸？用什么签证？动身之前能给我看吗？签证是准许入境的文件。泰国的工作签证叫L-A签证。
    .choice-hidden = 走河上或穿树林，不走官方口岸
    .choice-visit = 走官方口岸或机场，以游客身份或用边境通行证
    .choice-work-visa = 走官方口岸或机场，有工作签证

# en: eb25800c
check-before-you-go-question-pressure = 有人给你压力吗？
    .why = 想利用你的人，可能不给你时间去想、去问。
    .ask = 说你要想几天。看那个人会怎么做。和你信任的人谈谈。
    .choice-threat = 有，他们威胁我或我的家人，或不让我说不
    .choice-secret = 有，他们要我谁也别告诉
    .choice-hurry = 有，他们要我马上走或马上付钱
    .choice-no = 没有

# en: d9bdbc3e
check-before-you-go-question-family = 家人知道你要去哪里、给谁工作吗？
    .why = 如果家人知道你在哪里，他们就能找你，替你求助。
    .ask = 问雇主的姓名、地址和电话号码。写在纸上。一张留给家人，一张自己留着。
    .choice-nobody = 不，他们不知道我要去
    .choice-no-name = 他们知道，但没有人告诉我们雇主的姓名
    .choice-part = 他们知道一点，但没有地址或电话号码
    .choice-all = 知道，他们有写在纸上的姓名、地址和电话号码

# en: 4c4a142a
check-before-you-go-flag-under-age = 你不满{ $adult }岁
    .reason = 按老挝法律（第245号法令，{ $decree-year }），年满{ $adult }岁的人才可以被送到国外工作。在泰国，不满{ $adult }岁的人不准在酒吧、按摩、赌博或娱乐场所工作，也不准做海上捕鱼或在海产品工厂工作。为了剥削（为赚钱而利用和伤害）而带走或招收不满{ $adult }岁的人，就是人口贩运。即使没有人欺骗或强迫，即使这个年轻人自己同意，也一样。
    .do = 你没有做错什么。在和能帮忙的人谈过之前，最好先不去，也不付钱。和你信任的大人谈谈，或打求助热线。年轻人可以自己打电话。是你的孩子或亲戚吗？平静地谈，认真听，一起打电话。

# en: 6073de04
check-before-you-go-flag-stranger = 介绍工作的是陌生人
    .reason = 老挝劳动部警告过（{ $warning-year }）：有些个人和公司没有得到许可，却在社交媒体上介绍去韩国的工作。老挝北部一个{ $victim-age }岁的年轻人在Facebook上收到陌生人的消息，说能赚钱。后来这个年轻人到了缅甸一个封闭的地方，那里的人被逼在网上骗人。有些账号介绍之后就消失了。
    .do = 现在最好不要寄钱、照片、视频或证件。问清公司的名字和地址。向劳动部门打听这家公司。消息要留好。

# en: 96015222
check-before-you-go-flag-known-recruiter = 介绍工作的是你认识的人
    .reason = 报告（{ $from-year }到{ $to-year }）说，招工的人常常是本人认识的：邻居、朋友、亲戚，或去过国外的同村人。这不等于那个人在骗你。
    .do = 像对陌生人一样问：哪个雇主？什么地方？多少工资？谁给谁钱？要求写在纸上。也问劳动部门或移民工人资源中心。

# en: bc2494d1
check-before-you-go-flag-no-licence = 没有一家有许可证的职业中介机构
    .reason = 按老挝的规定（第245号法令，{ $decree-year }），送工人出国的职业中介机构要有许可证。每一次送人，都要劳动部批准。有些国外工作由政府部门自己办理。关于虚假招工的警告也说到这个信号：没有一家有许可证的职业中介机构，或没有一家查得到的公司。
    .do = 问劳动部门或移民工人资源中心，有哪些办齐证件的途径。问招工的人，由谁对承诺负责。在弄清之前，最好先不签字、不付钱。

# en: daee00ba
check-before-you-go-flag-licence-unchecked = 没有人查过许可证
    .reason = 老挝职业中介机构要有许可证，才可以送人到国外工作。按一项规定（{ $rule-year }），每{ $years }年要更新一次。今天哪些职业中介机构有许可证，我们没有名单。
    .do = 要求职业中介机构给你看许可证。写下上面的名字和日期。签字或付钱之前，问你所在省的劳动部门。

# en: 996d2154
check-before-you-go-flag-place-changed = 地方或工作不清楚，或者变了
    .reason = 在工作、工资或地方上被骗，是强迫劳动的信号。这是国际劳工组织（ILO）说的。关于虚假招工的警告还说到另一个信号：人被带到和约定不同的国家。有人答应让一个{ $victim-age }岁的老挝年轻人在餐馆工作，这个年轻人后来被卖了几次，被带到缅甸（报告，{ $report-year }）。
    .do = 在和能帮忙的人谈过之前，最好先不去，也不付钱。要求把新的地方和工作写在纸上。你已经在路上了吗？尽快打求助热线，告诉家人你在哪里。

# en: ca41d5f6
check-before-you-go-flag-zone = 许多人从这个地方求救过
    .reason = 金三角特区在博胶省。报告（{ $from-year }到{ $to-year }）说，有人从第一天就欠债，有人被锁起来、被打，或被卖给别的公司。联合国说（{ $un-year }）：可能有至少{ $myanmar }人在缅甸、{ $cambodia }人在柬埔寨被关住，被逼在网上骗人。联合国说，他们是受害人，不是罪犯。
    .do = 在和能帮忙的人谈过之前，最好先不去，也不付钱。有家人已经在金三角特区、不能离开吗？老挝警察说过（{ $police-year }）：本人或家人报案，警察就可以进去。家人可以打电话。

# en: a64d25fd
check-before-you-go-flag-other-country = 问清去这个国家有什么合法途径
    .reason = 韩国：由政府部门办理EPS工作项目（E-9签证）。农业和渔业季节工作，劳动部和韩国一些地方有协议。劳动部警告过虚假招工（{ $korea-year }）。日本：只能通过得到批准的机构去工作。马来西亚：劳动部说过（{ $malaysia-date }），和老挝没有劳务协议。中国：我们没有找到给老挝工人的官方途径。情况可能已经变了。
    .do = 问你所在省的劳动部门或移民工人资源中心：有什么合法途径？要多少钱？要多长时间？

# en: 554b479a
check-before-you-go-flag-online-work = 网上的工作或赌场的工作
    .reason = 很多这样的招工是假的。报告（{ $from-year }到{ $to-year }）说到金三角特区里的一些人：原来有人答应给他们聊天、卖东西或餐馆的工作。他们一开始就欠债，有些人被迫从事性服务。联合国报告说（{ $un-year }），这个地区有人被逼在网上骗人，护照和手机被拿走。工资高、考试容易、替你买票，常常是虚假招工的一部分。
    .do = 在和能帮忙的人谈过之前，最好先不去，也不付钱。问清公司的名字和地址，再向劳动部门打听。有人已经在那里、被逼骗人吗？那个人需要帮助，不该受责怪。

# en: 2d2b09d3
check-before-you-go-flag-night-work = 餐馆、酒吧、卡拉OK或按摩的工作
    .reason = 报告（{ $from-year }到{ $to-year }）说，有人答应让老挝女孩在泰国的餐馆工作。结果她们被迫从事性服务，有的被打，有的拿不到工资。有女孩被要求还衣服、化妆品的钱，以及{ $travel-low }到{ $travel-high }的路费（{ $debt-year }）。在泰国，不满{ $adult }岁的人不准在酒吧、按摩、赌博或娱乐场所工作。我们不能判断给你介绍的工作是不是这样。
    .do = 问清地方的名字和地址，要求把工资写在纸上。把这些交给家人。护照自己保管。和家人约好什么时候打电话。

# en: 25583a47
check-before-you-go-flag-fishing = 船上的工作或海产品的工作
    .reason = 老挝的一个法令（{ $decree-year }）不准送工人去小船上捕鱼。在泰国，海上捕鱼和海产品工厂的工作，必须年满{ $adult }岁。一份报告（{ $report-year }）提到，有老挝男子和男孩在泰国船上被强迫劳动。渔工说，船长扣押证件，一天干{ $hours }个小时，几年没有工资。这些经历大多来自其他国家的人。
    .do = 要求有书面合同，并给你一份副本。泰国的一项规定（{ $rule-year }）要求海上捕鱼这样做。问清船名和船主的姓名，交给家人。问劳动部门，这种工作准不准做。

# en: b7033ffc
check-before-you-go-flag-marriage-offer = 对方提出要到国外结婚
    .reason = 报告（{ $from-year }到{ $to-year }）说：有人提出给老挝家庭大约{ $dowry }，最多{ $dowry-top }，换一门在中国的婚事。有些妇女和女孩不能出门，不能给家里打电话，被打或被卖。有些女孩只有{ $youngest }岁。老挝关于人口贩运的法律也说到用结婚作掩护。Facebook上有过一个帖子（{ $post-year }），说嫁给一个商人每月给{ $post-pay }，还要视频。后来这个账号不见了。
    .do = 在和能帮忙的人谈过之前，最好先不去，也不付钱、不收钱。即使别人已经答应，你也可以说不。打求助热线。家里有人已经在那里吗？你可以替她打电话。

# en: 3593f038
check-before-you-go-flag-no-contract = 没有书面合同
    .reason = 按老挝法律（第245号法令，{ $decree-year }），工人出国工作要有劳动合同。泰国法律（修改：{ $thai-year }）要求有书面合同，用工人的语言写成，这是ILO（国际劳工组织）的解释。口头承诺很难证明。
    .do = 动身或付钱之前，要求有写在纸上的合同。上面要写：雇主、地点、工作、工资和发工资的日子、工作时间、休息日，以及吃、住、路费由谁付。自己留一份，给家人留一份。

# en: 1f5fd665
check-before-you-go-flag-contract-unread = 你看不懂合同
    .reason = 泰国法律（修改：{ $thai-year }）要求有书面合同，用工人的语言写成，这是ILO（国际劳工组织）的解释。
    .do = 最好先不签字。要求给你一份用你的语言写的合同。请你信任的人、劳动部门或移民工人资源中心念给你听。自己留一份。

# en: 69dace29
check-before-you-go-flag-high-pay = 活儿轻松，工资很高
    .reason = 大使馆、报纸和招聘网站的警告说到虚假招工的这个信号：不需要多少技能的工作，工资却很高。常常考试很容易，票和住的地方有人付钱。这不是官方清单。
    .do = 问在那里做这种工作的人一般拿多少工资。和最低工资（法律准许的最低的工资）比一比。决定之前，向劳动部门打听这家公司。

# en: ea352012
check-before-you-go-flag-pay-unclear = 工资不清楚
    .reason = 在泰国，劳动合同必须写明工资多少。工资不能低于最低工资（法律准许的最低的工资），每月至少发一次。在工资上骗人、扣住工资不发，是强迫劳动的信号。
    .do = 要求写在纸上：多少钱？哪一天发？做多少个小时？扣多少，为什么扣？加班怎样算钱？

# en: c1af2fa8
check-before-you-go-flag-unclear-fee = 太早要钱，或没有人说是什么钱
    .reason = 关于虚假招工的警告说到这个信号：很早就要钱。有一次，至少有{ $people }个老挝人为去韩国的假签证付了钱。每人损失{ $low }到{ $high }以上。这篇报道没有日期。
    .do = 在和能帮忙的人谈过之前，最好先不付钱。要一张纸，写明这是什么钱、谁拿这笔钱。你已经付了吗？这不怪你。所有纸张和消息都留好，打电话问怎么办。

# en: e8b0afd6
check-before-you-go-flag-job-fee = 要你为得到工作付钱
    .reason = 自{ $thai-year }起，泰国法律规定，不准因为找工作向外国工人收费。当时还没有定清楚什么算这种费用。按老挝的一项规定（{ $rule-year }），职业中介机构最多可以收一个月工资的{ $percent }%。所以两国的规定不一样。
    .do = 问这笔费用是按哪条规定收的，是做什么的。付钱之前，问劳动部门。如果付钱，要收据（证明你付了钱的纸），并留好。

# en: 49cb6a42
check-before-you-go-flag-papers-fee = 要你为证件付钱
    .reason = 这些证件有官方价格。泰国规定（{ $visa-year }），按和老挝的协议去的工人，L-A签证是{ $visa }。这个价格的有效期到{ $visa-end }。老挝护照的价格（{ $passport-year }）是{ $passport }，电子护照是{ $e-passport }。护照价格只来自一篇新闻报道，可能已经变了。
    .do = 一样一样问清每种证件的价格。问办这种证件的部门要多少钱。要收据（证明你付了钱的纸），并留好。

# en: a96a37be
check-before-you-go-flag-fee-above-limit = 费用比老挝一项规定准许的高
    .reason = 按老挝的一项规定（{ $rule-year }），职业中介机构最多可以收一个月工资的{ $percent }%。我们不知道它能不能另外收其他费用。一部新法律（{ $law-year }）可能改了这一点；我们没有看到它关于费用怎样规定。一篇新闻报道说（{ $report-date }），职业中介机构要大约{ $asked }。这不是官方价格。
    .do = 要一张写着所有费用的清单：每笔钱做什么用，由谁付。付钱之前，给劳动部门或移民工人资源中心看。

# en: d36ebb74
check-before-you-go-flag-debt-to-recruiter = 你会欠带你去的人的钱
    .reason = 为还不完的债干活，是强迫劳动的信号。这是国际劳工组织（ILO）说的。在泰国，有女孩被要求还衣服、化妆品和路费，她们赚的钱全都拿去还债。在金三角特区，雇主要{ $zone-debt }，还要吃和住的钱（{ $zone-year }）。
    .do = 要求写在纸上：欠多少？每月扣多少？什么时候还清？问如果你想离开会怎么样。如果他们不回答，最好先等一等，问求助热线。

# en: 9865c4fd
check-before-you-go-flag-loan = 你要借钱去
    .reason = 合法途径可能很慢，花很多钱。所以有人去找中介（收钱把工人带去的人），欠了债。欠了债，就更难离开不好的工作。
    .do = 借钱之前先算：要几个月的工资才能还清？如果工作提前结束怎么办？要求把借钱的条件写在纸上。和家人或移民工人资源中心谈谈。

# en: df483aa8
check-before-you-go-flag-papers-kept = 你的护照要由别人保管
    .reason = 别人扣押工人的护照或身份证，是强迫劳动的信号。在泰国，扣押外国工人的重要证件，可能坐牢最多{ $months }个月，或罚款最多{ $fine }，或两样都罚。这来自一份法律文本（{ $law-year }）；后来的修改我们不全知道。
    .do = 要求自己保管护照。做复印件：一份给家人，一份给自己，手机里存照片。他们办签证要用吗？要他们在纸上写明什么时候还你。已经在他们手里了吗？请要回来；如果他们不给，就求助。

# en: 82602b88
check-before-you-go-flag-no-own-papers = 你没有护照
    .reason = 要办齐证件在泰国工作，就要有护照或旅行证件、L-A签证、劳动合同和工作许可证。没有许可证而工作，可能被罚款{ $fine-low }到{ $fine-high }，并被送回来（报告截至{ $fine-year }）。有{ $girls }个没有证件的老挝女孩被中国警察关了{ $months }个多月（{ $girls-year }）。
    .do = 动身之前，问怎样办护照、要多少钱。问劳动部门，这份工作要哪些证件。你已经在国外、没有证件吗？你还是可以打电话求助。

# en: 5ebcdfb7
check-before-you-go-flag-hidden-crossing = 走隐蔽的路过境
    .reason = 从河上或树林过境的人，有的被逮捕。有些人付给中介（收钱带人过境的人）{ $broker-low }到{ $broker-high }（{ $broker-year }）。从{ $arrests-from }到{ $arrests-to }，有{ $arrested }个没有证件的老挝工人在泰国被逮捕。没有许可证而工作，可能被罚款{ $fine-low }到{ $fine-high }（报告截至{ $fine-year }）。走隐蔽的路过境也是虚假招工的信号。
    .do = 在和能帮忙的人谈过之前，最好先不去，也不付钱。向劳动部门或移民工人资源中心问官方途径。有人已经过去了、遇到困难吗？在泰国，不管有没有证件，工人都有权利，可以打电话求助。

# en: 1050fe34
check-before-you-go-flag-visit-visa = 没有工作签证
    .reason = 关于虚假招工的警告说到这个信号：用旅游签证去工作。至少有{ $people }个老挝人因为去韩国的假旅游签证损失了钱。在泰国没有许可证而工作，可能被罚款{ $fine-low }到{ $fine-high }。这个人会被送回来，{ $ban-years }年内拿不到工作许可证（报告截至{ $fine-year }）。关于用边境通行证的老挝工人，我们没有找到今天的规定。
    .do = 问你会拿到哪种签证、哪种工作许可。动身或付钱之前，要求看这些证件。问劳动部门，这份工作要哪种签证。

# en: 1944879b
check-before-you-go-flag-threat = 有人威胁你
    .reason = 威胁工人或家人，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 这不是你的错。在和能帮忙的人谈过之前，最好先不去。告诉一个你信任的人。打求助热线。如果你现在有危险，打电话叫警察。如果留着消息没有危险，就留好。

# en: 1ae5c7ad
check-before-you-go-flag-secret = 要你谁也别告诉
    .reason = 和家人、和别人断了联系，是强迫劳动的信号。这是国际劳工组织（ILO）说的。如果没有人知道，就没有人能去找你。
    .do = 在和能帮忙的人谈过之前，最好先不去，也不付钱。你不必保守这个秘密。告诉一个你信任的人，在家里，或打求助热线。

# en: a3248eae
check-before-you-go-flag-hurry = 要你赶快
    .reason = 关于虚假招工的警告说到这个信号：“马上就走”。匆忙的人没有时间去问。
    .do = 慢慢来。说你要几天时间，问家人和劳动部门。如果到时候机会没有了，不等于你做错了。

# en: 4a669671
check-before-you-go-flag-family-unaware = 家人不知道
    .reason = 和家人断了联系，是危险信号。在一次旧的调查里（印于{ $survey-year }），{ $percent }%的父母不知道孩子在哪里。
    .do = 告诉家里的一个人。很难开口吗？那就告诉另一个你信任的人。把雇主的姓名、地址和电话号码留给那个人。约好什么时候打电话。

# en: d63fc432
check-before-you-go-flag-employer-unknown = 没有人告诉你雇主的姓名
    .reason = 给出国的人的建议说：动身之前，要知道雇主的姓名、地址和电话号码。关于虚假招工的警告说到这个信号：查不到的公司。
    .do = 要求把姓名、地址和电话号码写在纸上。如果拿不到，最好先不去，也不付钱。问劳动部门，知不知道这个雇主。

# en: e523faec
check-before-you-go-flag-family-details = 家人要知道得更多
    .reason = 给出国的人的建议说：把雇主的姓名、地址和电话号码留给家人。
    .do = 写在纸上，也写下带你去的人的姓名。给家人留证件的复印件。约好多久打一次电话。

## Self-check for someone at work abroad: the questions, why they are asked, and the warning signs they can show, with the reason and what one can do.

# en: c00fa135
check-where-i-am-now = 我现在的情况：在外面打工
    .about = 你在国外工作，或在老挝国内离家很远的地方工作，觉得有什么不对吗？这些问题帮你看清楚。请在没有人能看到你的屏幕时回答。任何问题都可以跳过。如果你是替别人问，第一个问题请按你自己的情况回答，其他问题请替那个人回答。如果两个答案都合适，选让你更担心的那个。这些问题根据国际劳工组织（ILO）列出的强迫劳动（人不能拒绝、也不能离开的工作）的信号。有时只有一个信号，就可能是强迫劳动；通常有几个。回答不能证明什么。我们的来源没有给信号定分数。怎样判断轻重，是这个项目自己定的。
    .found = 你说的情况里有危险信号。这不怪你。等到没有人听着时，尽快和能帮忙的人谈谈。
    .nothing-found = 在你说的情况里，我们没有发现危险信号。这不能证明一切都好。如果觉得有什么不对，你还是可以打电话问。

# en: 11c6d2ff
check-where-i-am-now-question-alone = 你能一个人看这些吗？
    .why = 如果有人看着你，看这些可能给你带来麻烦。如果是这样，现在就关掉，等你一个人的时候再看。
    .ask = 看看周围：谁在附近？有人能看到屏幕，或从你手里拿走手机吗？
    .choice-watched = 不能，有人看着我，或看我的手机
    .choice-trusted = 有人和我在一起，我信任这个人
    .choice-alone = 能，没有人能看到我的屏幕

# en: 5e25ccb1
check-where-i-am-now-question-age = 你多大年纪？
    .why = 对不满{ $adult }岁的人，法律的保护更强。
    .ask = 看写着出生日期的证件。或者问你的家人。
    .choice-under-18 = 不满{ $adult }岁
    .choice-grown-up = { $adult }岁或以上

# en: 956bc768
check-where-i-am-now-question-work = 工作和当初答应你的一样吗？
    .why = 在工作、工资或地方上被骗，是强迫劳动的信号。
    .ask = 想一想：动身之前他们怎么说？什么工作，什么地方，多少工资？有写在纸上吗？
    .choice-cheat = 不一样，他们逼我在网上骗人，或做别的违法的事
    .choice-other = 不一样，工作、工资或地方不同
    .choice-same = 一样，和答应的相同

# en: 893942e6
check-where-i-am-now-question-leave = 你想出去时能出去吗？你能停下这份工作吗？
    .why = 不能自由出门，是强迫劳动的信号。
    .ask = 只是想一想，不要去试：如果我今天出去，会怎么样？如果我说不想做了，会怎么样？
    .choice-locked = 不能，我被锁起来、被看守，或离开后被带回来
    .choice-asked = 只有他们准许或陪着才能出去，或他们不让我停下
    .choice-free = 能，两样都能

# en: efb67737
check-where-i-am-now-question-contact = 你能自由地和家人、和别人说话吗？
    .why = 和家人、和别人断了联系，是强迫劳动的信号。
    .ask = 想一想：你上一次和家人说话是什么时候？想说的话都能说吗？
    .choice-none = 不能，他们拿走了我的手机，或不准我打电话、见人
    .choice-listened = 只有别人在旁边听着时才能，或他们教我说什么
    .choice-free = 能

# en: ded597c7
check-where-i-am-now-question-hurt = 那里有人伤害你吗？
    .why = 打人和性暴力，是强迫劳动的信号。这从来不是你的错。
    .ask = 伤害就是：打你，踢你，在你不愿意时碰你，逼你做性方面的事。
    .choice-beaten = 有，他们打我，或伤害我的身体
    .choice-sexual = 有，他们在我不愿意时碰我，或逼我做性方面的事
    .choice-both = 有，两样都有
    .choice-no = 没有

# en: f52c6cd8
check-where-i-am-now-question-threats = 有人威胁你或你的家人吗？
    .why = 威胁工人或家人，是强迫劳动的信号。
    .ask = 威胁的例子：“我们要伤害你”，“我们要伤害你父母”，“我们要把这些照片给别人看”。
    .choice-harm = 有，他们说要伤害我或我的家人，或把我卖给别人
    .choice-shame = 有，他们说要讲我的坏话，或把照片给别人看
    .choice-no = 没有

# en: 0da74526
check-where-i-am-now-question-weakness = 他们有没有说，你没有证件、没有钱或不懂语言，所以必须听话？
    .why = 利用一个人的弱点，是强迫劳动的信号。弱点可以是：没有证件，没有钱，语言不通，害怕。
    .ask = 回想一下：你提出要求时，他们说过什么？他们有没有说到警察、你的证件、你的债或你的家人？
    .choice-police = 有，他们说要叫警察，或让我被送回去
    .choice-other = 有，用别的办法
    .choice-no = 没有

# en: 3a2278f3
check-where-i-am-now-question-papers = 你的护照或身份证在谁手里？
    .why = 扣押工人的护照或身份证，是强迫劳动的信号。
    .ask = 回想一下：最后是谁拿着？只有在没有危险时，才去要。
    .choice-they = 在雇主或别人手里，不还给我
    .choice-lent = 在雇主或别人手里，我要的时候就给我
    .choice-none = 我没有，或丢了，或已经过期
    .choice-me = 在我自己手里

# en: e7ac3ec7
check-where-i-am-now-question-pay = 你拿到约定的工资了吗？
    .why = 扣住工资不发，是强迫劳动的信号。
    .ask = 算一算：你工作了多少天？拿到多少钱？扣了什么钱，为什么扣？
    .choice-none = 没有工资，或工资被扣住很久
    .choice-less = 比约定的少，或扣了很多
    .choice-agreed = 拿到了，和约定的一样

# en: 4560c479
check-where-i-am-now-question-debt = 你欠雇主的钱，或欠带你来的人的钱吗？
    .why = 干活还一笔永远还不完的债，是强迫劳动的信号。
    .ask = 债可能是路费、证件、吃、住或衣服的钱，也可能是罚的钱。有人记账吗？如果问了没有危险，就要求看一看。
    .choice-owe = 欠
    .choice-no = 不欠

# en: 956681e6
check-where-i-am-now-question-debt-end = 这笔债在变少吗？
    .why = 能靠干活还清的债，有还完的时候。永远还不完的债，是强迫劳动的信号。
    .ask = 如果问了没有危险，就问：一开始欠多少？现在欠多少？哪个月还清？
    .choice-never = 没有，一直不变或变多，或没有人告诉我欠多少
    .choice-tied = 我不知道什么时候还完，还清之前我不准离开
    .choice-smaller = 在变少，我知道什么时候还清

# en: 695b7e4a
check-where-i-am-now-question-living = 你工作或睡觉的地方有危险吗，或者很差吗？
    .why = 工作和住的地方有危险或没有尊严，是强迫劳动的信号。没有尊严的意思是：不把人当人看。
    .ask = 看一看：有什么保护你不被机器、有毒的东西、火伤到，不从高处掉下来吗？有干净的水、厕所、够吃的东西和睡觉的地方吗？
    .choice-danger = 是，工作有危险，没有任何保护
    .choice-bad = 是，我睡觉或吃饭的地方很差
    .choice-no = 不是

# en: 039803f6
check-where-i-am-now-question-hours = 你的工作时间过长吗？
    .why = 工作时间过长，是强迫劳动的信号。泰国的一份劳动合同指南说：每天最多{ $most }小时，每星期最多{ $days }天。
    .ask = 算一个星期：我几点开始？几点结束？哪一天休息？
    .choice-forced = 是，时间很长，休息很少，我不能说不
    .choice-long = 比约定的长
    .choice-usual = 不是

# en: d1ac5db8
check-where-i-am-now-flag-watched = 有人看着你
    .reason = ILO（国际劳工组织）的一份清单说，一个人被锁起来或被看住，是强的信号。这份清单，我们只在一个文件里读到。
    .do = 现在把手机收起来。一个人的时候再回来看。选一个没有人看到、没有人听到的时间和地方，那时再打电话。如果你有危险，一有机会就打电话叫警察。

# en: 00694c20
check-where-i-am-now-flag-held = 你被锁起来，或不能离开
    .reason = 不能自由出门，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 不要为了逃出来而让自己有危险。没有人听着时，打电话叫警察，或打求助热线。想办法弄清你在哪里：看招牌、纸或包装上的名字。如果没有危险，告诉家人。你在老挝的金三角特区吗？老挝警察说过（{ $police-year }）：他们不容易进去；但是本人或家人报案，警察就可以进去。家人可以打电话。

# en: f12cb394
check-where-i-am-now-flag-beaten = 有人打你或伤害你
    .reason = 对工人使用暴力，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 这不是你的错。伤得很重吗？叫救护车。没有人听着时，打电话叫警察，或打求助热线。你可以请医生写下你的伤。

# en: fb533949
check-where-i-am-now-flag-sexual-abuse = 有人对你做你不愿意的性方面的事
    .reason = 性暴力是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 不管他们怎么说，这不是你的错。没有人听着时，打求助热线或叫警察。你可以要求看医生，做检查和治疗。请要求单独和医生谈。

# en: b5d4623c
check-where-i-am-now-flag-threatened = 有人威胁你或你的家人
    .reason = 威胁工人或家人，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 这不是你的错。没有人听着时，打求助热线或叫警察。把这件事告诉家人，让他们也能得到帮助。如果留着消息没有危险，就留好。

# en: 12a81577
check-where-i-am-now-flag-under-age = 你不满{ $adult }岁
    .reason = 为了剥削（为赚钱而利用和伤害）而带走、转移或留住不满{ $adult }岁的人，就是人口贩运。即使没有人欺骗或强迫，也一样。在泰国，不满{ $youngest }岁的人不准工作。不满{ $adult }岁的人不准在酒吧、按摩、赌博或娱乐场所工作，也不准做海上捕鱼或在海产品工厂工作。
    .do = 你没有做错什么。告诉一个你信任的大人，但不要告诉带你来做这份工作的人。也可以打求助热线。年轻人可以自己打电话。是你的孩子或亲戚吗？你可以替他们打电话。

# en: 76e4d2a3
check-where-i-am-now-flag-endless-debt = 你在干活还一笔永远还不完的债
    .reason = 干活还永远还不完的债，是强迫劳动的信号。这是国际劳工组织（ILO）说的。报告（{ $from-year }到{ $to-year }）说到金三角特区里的人。他们从第一天就欠路费、吃和住的债。有些人被卖给别的公司。
    .do = 没有人听着时，打求助热线，说出债的事。在那之前，最好不要为更多的钱签字。如果没有危险，把每张有关的纸都留好，或拍照。

# en: 001ea91d
check-where-i-am-now-flag-made-to-cheat = 他们逼你骗人，或做违法的事
    .reason = 联合国报告过（{ $un-year }）：本地区有人被关住，被逼在网上骗人。联合国说：他们是受害人，不是罪犯。但是他们常常被当成罪犯。东盟（ASEAN）国家的一份指导原则（{ $asean-year }）说：人口贩运受害人因为被贩运而做的事，不应该受罚。东盟是一些国家的组织；老挝和泰国都在里面。
    .do = 这不怪你。没有人听着时，打求助热线。说是他们逼你做的。尽量记住公司的名字和地方的名字。

# en: 0dc8767c
check-where-i-am-now-flag-not-free = 你不能自由出门，或不能停下工作
    .reason = 不能自由出门，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 没有人听着时，打求助热线，说他们不准你做什么。在泰国，工作许可证可能只限一个雇主、一个地点。所以离开工作之前，先问劳工热线。如果你有危险，不要等：打电话叫警察。

# en: bef860c5
check-where-i-am-now-flag-cut-off = 你和别人断了联系
    .reason = 和家人、和别人断了联系，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 等到没有危险时，告诉外面一个你信任的人：你在哪里，给谁工作。家人可以替你打求助热线。

# en: 0fc3c0ec
check-where-i-am-now-flag-police-threat = 他们用警察或送回国来威胁你
    .reason = ILO（国际劳工组织）的一份清单把这种威胁列为信号。这份清单，我们只在一个文件里读到。在泰国，不管有没有证件，工人都有权利。但是也要知道：在那里没有许可证工作，可能被罚款，并被送回国（报告截至{ $fine-year }）。
    .do = 问一个不在他们那一边的人。打电话给求助热线、劳工热线或老挝大使馆，先问会怎么样。没有证件，你也可以打电话求助。

# en: 94eacc8e
check-where-i-am-now-flag-weakness-used = 他们利用你的处境对付你
    .reason = 利用一个人的弱点，是强迫劳动的信号：没有证件，没有钱，语言不通，害怕。这是国际劳工组织（ILO）说的。
    .do = 你并不软弱，这也不怪你。告诉一个你信任的人。打求助热线，说你需要口译员（把你的话译成另一种语言的人）。

# en: 91cf67f5
check-where-i-am-now-flag-papers-kept = 有人扣押你的护照或身份证
    .reason = 别人扣押工人的护照或身份证，是强迫劳动的信号。在泰国，扣押外国工人的重要证件，可能坐牢最多{ $months }个月，或罚款最多{ $fine }，或两样都罚。这来自一份法律文本（{ $law-year }）；后来的修改我们不全知道。
    .do = 如果没有危险，请要回来。如果不行，打电话给劳工热线、求助热线或老挝大使馆。没有证件，你也可以打电话求助。

# en: b9a4142c
check-where-i-am-now-flag-lied-to = 在工作上，他们骗了你
    .reason = 在工作、工资或地方上被骗，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 如果没有人会看到，就写下：答应了什么，谁答应的，现在是什么样。消息要留好。打劳工热线或求助热线，问你可以做什么。

# en: b52d6151
check-where-i-am-now-flag-no-pay = 你的工资被扣住
    .reason = 扣住工资不发，是强迫劳动的信号。在泰国，向府（泰国的省）的劳工保护办公室投诉不用付钱，外国工人也一样。监察员（处理这件事的官员）可以命令雇主付钱。有一个例子（{ $example-year }）：{ $workers }个缅甸工人在{ $months }个月内得到了{ $sum }。
    .do = 如果没有人会看到，每天写下：日期、小时、拿到多少钱。工资单和消息要留好。打劳工热线，问怎样投诉。

# en: 5e2d4a0c
check-where-i-am-now-flag-debt = 你欠给你工作的人的钱
    .reason = 欠雇主的债，可能让人离不开不好的工作。如果永远还不完，就是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 如果问了没有危险，要求写在纸上：欠多少？为什么欠？每月扣多少？什么时候还清？如果他们不回答，打劳工热线或求助热线。

# en: 0df6e1ea
check-where-i-am-now-flag-bad-place = 地方有危险，或很差
    .reason = 工作和住的地方有危险或没有尊严，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 告诉劳工热线：什么有危险，缺什么。没有人看到时，拍一张照片。你生病或受伤了吗？要求看医生，或叫救护车。

# en: 4afdff27
check-where-i-am-now-flag-long-hours = 你的工作时间过长，又不能说不
    .reason = 工作时间过长，是强迫劳动的信号。这是国际劳工组织（ILO）说的。泰国的一份劳动合同指南说：每天最多{ $most }小时，每星期最多{ $days }天，每星期有一天带工资的休息日。
    .do = 如果没有人会看到，每天写下几点开始、几点结束。打劳工热线，问你的工作有什么规定。

# en: c33009db
check-where-i-am-now-flag-papers-lent = 别人替你保管护照
    .reason = 给移徙工人（到外国打工的人）的建议说：证件原件要自己保管。别人拿着不还，是强迫劳动的信号。
    .do = 如果没有危险，要求自己保管护照。给护照拍照，把照片发给家人。

# en: 47ee2cbf
check-where-i-am-now-flag-no-papers = 你没有有效的护照
    .reason = 在泰国，不管有没有证件，工人都有权利。但是在那里没有许可证工作，可能被罚款，并被送回国（报告截至{ $fine-year }）。
    .do = 问老挝大使馆或领事馆，怎样可以拿到证件。去任何政府部门之前，先问劳工热线。没有证件，你也可以打电话求助。

# en: 712f95e9
check-where-i-am-now-flag-pay-cut = 你拿到的比约定的少
    .reason = ILO（国际劳工组织）的一份清单说，用罚钱或扣钱的办法让工资变少，是一个信号。这份清单，我们只在一个文件里读到。在泰国，劳动合同必须写明工资多少。工资不能低于最低工资（法律准许的最低的工资）。
    .do = 如果没有危险，要求写在纸上：扣了什么钱，为什么扣？和合同、和最低工资比一比。写下你工作的日期和小时。打劳工热线问。

# en: 6f3b4660
check-where-i-am-now-flag-overtime = 你的工作时间比约定的长
    .reason = 泰国的一份劳动合同指南说：超过平常时间的工作必须付钱，而且要付得更高。
    .do = 写下你的工作时间。如果没有危险，问多出来的时间怎样算钱，要求写在纸上。如果得不到回答，打劳工热线。

## Self-check for a volunteer, a relative or a nurse who met somebody: what to look for from outside, how to do no harm, and what one can do.

# en: a271a5f0
check-someone-i-met = 我遇到的一个人：我能怎样帮忙？
    .about = 给遇到可能需要帮助的人的你：志愿者、亲戚或护士。问题问的是你看到、听到的事；不用全都问那个人。第一，不要造成伤害。单独和这个人谈，而且只在这个人同意时谈。不要对雇主或招工的人说这件事。什么都不要许诺。不要在这里写名字。请在没有别人能看到你的屏幕时回答。任何问题都可以跳过。如果两个答案都合适，选让你更担心的那个。有信号不能证明什么，没有信号也不能证明什么。它们只是说：要继续问。信号的清单，我们大多是在引用它们的网页上读到的。怎样判断轻重，是这个项目自己定的。
    .found = 你说的情况里有信号，应该有人来看一看。它们不能证明什么。问这个人想要什么。如果同意，一起打求助热线。
    .nothing-found = 你说的情况里没有这些信号。这不能证明一切都好：很多信号看不出来。如果你担心，打求助热线，问你可以做什么。

# en: 63f2b1bb
check-someone-i-met-question-danger = 这个人现在有危险吗？
    .why = 如果有生命危险，这比别的问题都要紧。
    .ask = 如果能单独问：你今天担心自己有生命危险吗？今晚你在哪里睡？谁在那里等你？
    .choice-now = 有，现在有人伤害或关住这个人，或这个人急需看医生
    .choice-later = 现在没有，但如果有人知道我们谈过，可能有麻烦
    .choice-no = 没有

# en: 27b4f158
check-someone-i-met-question-alone = 你能单独和这个人谈吗？
    .why = 如果有别人听着，一个人可能说不出真话。
    .ask = 找一个安静的时间和地方。不要生气地赶人走。如果不能单独谈，改天再谈。
    .choice-others = 不能，有人一直在旁边，或替这个人回答
    .choice-interpreter = 只能通过雇主或招工的人找的口译员
    .choice-alone = 能

# en: 5993cf59
check-someone-i-met-question-agreed = 这个人同意和你谈吗？
    .why = 可能很久以来，都是别人替这个人作决定。在这里，由这个人自己决定。
    .ask = 说你是谁，为什么问。说：你可以说不，想停就可以停。然后问：我可以问你几个问题吗？我可以和你一起打个电话吗？
    .choice-not-asked = 我还没有问
    .choice-no = 不，这个人不愿意
    .choice-yes = 同意

# en: 698a492e
check-someone-i-met-question-age = 这个人多大年纪？
    .why = 对不满{ $adult }岁的人，规定更严。他们需要学过怎样帮助儿童的人来帮忙。
    .ask = 问是哪一年出生的，或兄弟姐妹多大。如果不确定，选“可能”。
    .choice-under-18 = 不满{ $adult }岁
    .choice-perhaps = 可能不满{ $adult }岁，我不确定
    .choice-grown-up = { $adult }岁或以上

# en: ff23d781
check-someone-i-met-question-free = 这个人能出门、能停下工作吗？
    .why = 不能离开工作地点，是UNODC列出的一个信号。UNODC是联合国的一个机构。
    .ask = 你可以问：如果你想离开这份工作，能离开吗？你能自由进出吗？如果你试一试，会怎么样？
    .choice-locked = 不能，被锁起来或被看守，或试过以后被伤害
    .choice-escorted = 只有准许了，或有人跟着才能
    .choice-free = 能

# en: 7aebeac7
check-someone-i-met-question-contact = 这个人能自由地和家人、朋友说话吗？
    .why = 和别人来往很少，是联合国机构UNODC列出的一个信号。
    .ask = 你可以问：你上一次和家人说话是什么时候？他们知道你在哪里吗？你有自己的手机吗？
    .choice-none = 不能，或很少，或只有别人听着时才能
    .choice-free = 能

# en: ad1f97fa
check-someone-i-met-question-acts = 这个人的表现怎样？
    .why = 害怕，或回答像背出来的，可能是被别人控制的信号。
    .ask = 看一看，听一听。不要逼问。一个人不说话，可能有很多原因。
    .choice-told = 回答像背出来的，或像有人教过说什么
    .choice-afraid = 非常害怕，谁也不信，或害怕警察、害怕拿出证件
    .choice-neither = 都没有

# en: efa50a92
check-someone-i-met-question-hurt = 这个人受过伤害吗？
    .why = 暴力，以及像被打过的伤，是联合国机构UNODC列出的信号。
    .ask = 你可以问：有人伤害过你吗？你想看医生吗？不要问到底是怎样发生的。
    .choice-tells = 有，说到被打或性暴力
    .choice-marks = 我看到像被打过的伤
    .choice-no = 没有

# en: 137c0dcd
check-someone-i-met-question-threats = 有人威胁过这个人或家人吗？
    .why = 威胁一个人或家人，是联合国机构UNODC列出的一个信号。
    .ask = 你可以问：有人威胁过你吗？有人威胁过你的家人吗？
    .choice-yes = 有
    .choice-no = 没有

# en: ec04abad
check-someone-i-met-question-papers = 这个人的护照或身份证在谁手里？
    .why = 证件在别人手里，或证件是假的，是联合国机构UNODC列出的信号。
    .ask = 你可以问：你有护照或身份证吗？在谁手里？如果这会让人害怕，就不要要求看。
    .choice-they = 在雇主、招工的人或别人手里
    .choice-none = 没有，或是假的
    .choice-own = 在这个人自己手里

# en: f937ab0d
check-someone-i-met-question-pay = 这个人拿到工资吗？
    .why = 工资很少或没有，是美国国务院（美国的外交部门）列出的一个信号。
    .ask = 你可以问：工资是你自己拿到的吗？和约定的一样吗？
    .choice-little = 没有，或很少
    .choice-paid = 拿到

# en: 95f528e1
check-someone-i-met-question-debt = 这个人欠雇主或招工的人的钱吗？
    .why = 永远还不完的债，是强迫劳动的信号。强迫劳动是人不能拒绝、也不能离开的工作。
    .ask = 你可以问：你欠雇主钱吗？你知道什么时候还清吗？
    .choice-owe = 欠
    .choice-no = 不欠

# en: 000ef1ba
check-someone-i-met-question-lives = 这个人住在哪里？
    .why = 不知道自己的地址，是联合国机构UNODC列出的一个信号。和雇主住在一起，也可能是信号。
    .ask = 你可以问：你在哪里睡觉？在哪里吃饭？谁和你住在一起？
    .choice-unknown = 不知道地址
    .choice-employer = 住在工作的地方或雇主那里，或很挤、很差
    .choice-other = 住在别的地方

# en: 87010abf
check-someone-i-met-question-work = 这个人做什么工作？
    .why = 有些强迫，看工作就能看出来。但是每种工作里都有强迫的事。
    .ask = 你可以问：他们答应过你什么？你现在做什么？你愿意做吗？
    .choice-sexual = 性工作，自己不愿意，或由别人带去，或别人拿着钱和证件
    .choice-cheat = 被逼在网上骗人，或做违法的事
    .choice-forced = 别的工作，这个人说不愿意，但必须做
    .choice-other = 自己愿意做的工作

# en: 2bb18cda
check-someone-i-met-flag-danger-now = 这个人现在有危险
    .reason = 暴力和不能离开，是人口贩运的信号。这是联合国机构UNODC列出的。
    .do = 打电话叫警察或救护车。如果这个人能回答，先问本人。说清这个人在哪里。不要一个人进去，也不要和雇主说话：那会让你们两个都有危险。如果没有危险，请陪着这个人。

# en: 2752ff62
check-someone-i-met-flag-child = 这个人不满{ $adult }岁，或可能不满{ $adult }岁
    .reason = 为了剥削（为赚钱而利用和伤害）而带走、转移或留住不满{ $adult }岁的人，就是人口贩运。即使没有人欺骗或强迫，也一样。报告（{ $from-year }到{ $to-year }）说，招工的人常常是本人认识的，有时是家里人。
    .do = 保持平静，认真听。不要追问每个细节。打儿童热线或反人口贩运热线，让学过怎样做的人接着做。告诉孩子你在做什么。不要答应保守秘密。把孩子带给任何人之前，先问求助热线，带回家人那里也一样。

# en: ea8a2501
check-someone-i-met-flag-hurt = 这个人受过伤害
    .reason = 暴力，以及像被打过的伤，是人口贩运的信号。这是联合国机构UNODC列出的。
    .do = 认真听，并说：这不是你的错。问这个人想不想看医生。可以要求单独见医生。如果同意，一起打求助热线或叫警察。不要让这个人把什么都说出来：以后还会有别人再问。

# en: b59ab096
check-someone-i-met-flag-held = 这个人被锁起来，或不能离开
    .reason = 不能离开工作地点，是人口贩运的信号。这是联合国机构UNODC列出的。
    .do = 不要自己一个人去把人带出来。问这个人想要什么。如果同意，或有生命危险，打电话叫警察，或打求助热线。如果问不到本人，打求助热线，问该怎么做。是在老挝的金三角特区吗？老挝警察说过（{ $police-year }）：他们不容易进去；但是本人或家人报案，警察就可以进去。家人可以打电话。

# en: 8163b07e
check-someone-i-met-flag-threatened = 有人威胁过这个人或家人
    .reason = 威胁一个人或家人，是人口贩运的信号。这是联合国机构UNODC列出的。
    .do = 要认真看待威胁。问这个人想要什么。不要和威胁的人说话。如果同意，一起叫警察或打求助热线，也问怎样保护家人。

# en: e5551146
check-someone-i-met-flag-sexual-exploitation = 这个人可能被迫从事性服务
    .reason = 联合国机构UNODC列出这些信号：这个人从一个地方被转到另一个地方，不能一个人出门，睡在工作的地方，没有自己的钱或证件。
    .do = 不要责怪，不要问客人的事。问：你现在需要什么？你想看医生吗？如果同意，一起打求助热线。这个人未成年，或可能未成年吗？打儿童热线。

# en: 6640adcf
check-someone-i-met-flag-forced-work = 这个人必须做不愿意做的工作
    .reason = 一个人觉得自己必须做不愿意做的工作，是人口贩运的信号。这是联合国机构UNODC列出的。在老挝，只有警察的打击人口贩运局可以正式认定谁是受害人（报告：{ $report-year }；后来可能已经变了）。你不需要证明什么。
    .do = 问这个人想要什么。告诉这个人，有人能帮忙，也可以说不。如果同意，一起打求助热线。不要和雇主说话。

# en: f2e23dde
check-someone-i-met-flag-made-to-cheat = 这个人被逼骗人，或做违法的事
    .reason = 联合国报告过（{ $un-year }）：本地区有人被关住，被逼在网上骗人。联合国说：他们是受害人，不是罪犯。但是他们常常被当成罪犯。东盟（ASEAN）国家的一份指导原则（{ $asean-year }）说：人口贩运受害人因为被贩运而做的事，不应该受罚。东盟是一些国家的组织；老挝和泰国都在里面。
    .do = 这个人需要帮助，不该受责怪。问这个人想要什么。如果同意，一起打求助热线；和政府部门谈之前，先要求法律帮助。

# en: 29ac13b9
check-someone-i-met-flag-harm-if-seen = 如果有人知道你们谈过，可能有麻烦
    .reason = 去哪里都由别人控制，以及害怕，是人口贩运的信号。这是联合国机构UNODC列出的。我们的原则是：第一，不要造成伤害。
    .do = 有别人走近时，就停下不谈。你自己不要给这个人打电话、发消息：别人可能看到。问什么时候、怎样可以再见面。不要告诉不需要知道的人。

# en: 8bf22af8
check-someone-i-met-flag-not-alone = 你不能单独谈
    .reason = 美国国务院（美国的外交部门）说，不能单独和一个人谈，是一个信号。联合国机构UNODC还列出另一个：别人替这个人说话。
    .do = 不要坚持，也不要让人看出你在怀疑。改天换个地方再试。问求助热线，能不能找一个和雇主没有关系的口译员。

# en: ed5ed166
check-someone-i-met-flag-controlled = 这个人什么时候出门，由别人决定
    .reason = 去哪里都由别人控制，是人口贩运的信号。这是联合国机构UNODC列出的。
    .do = 问什么时间、什么地方对这个人合适。说可以自己打求助热线。只有这个人想要号码，又能放在别人找不到的地方时，才给号码。

# en: 77781172
check-someone-i-met-flag-cut-off = 这个人和别人来往很少
    .reason = 和别人来往很少，是人口贩运的信号。这是联合国机构UNODC列出的。
    .do = 问这个人想不想给家人打电话，这样做好不好。不是每个家庭都会帮忙。同意了才打。

# en: 0fc8e77b
check-someone-i-met-flag-rehearsed = 回答像背出来的
    .reason = 回答像背出来的，是美国国务院（美国的外交部门）列出的一个信号。联合国机构UNODC说：人的表现可能像有人教过说什么。
    .do = 不要说这个人在撒谎。友好一些，改天单独再问。问求助热线接下来怎样做。

# en: cfaa048d
check-someone-i-met-flag-papers-kept = 这个人的证件在别人手里
    .reason = 证件在别人手里，是人口贩运的信号。这是联合国机构UNODC列出的。在泰国，扣押外国工人的重要证件是违法的（法律文本：{ $law-year }；后来的修改我们不全知道）。
    .do = 不要去向雇主要证件。如果这个人同意，打电话给劳工热线、求助热线或老挝大使馆。没有证件，也可以得到帮助。

# en: e8034bed
check-someone-i-met-flag-no-pay = 这个人工资很少或没有
    .reason = 工资很少或没有，是美国国务院（美国的外交部门）列出的一个信号。在泰国，投诉工资的事不用付钱，外国工人也一样。
    .do = 这个人可以写下日期、小时和工资，留好消息。如果同意，一起打劳工热线。

# en: e595496d
check-someone-i-met-flag-debt = 这个人欠雇主或招工的人的钱
    .reason = 永远还不完的债，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 问过求助热线之前，不要替这个人还债。问债是为什么欠的，有没有写在纸上。如果同意，一起打劳工热线或求助热线。

# en: ac370986
check-someone-i-met-flag-no-address = 这个人不知道自己住在哪里或在哪里工作
    .reason = 不知道住的地方或工作地点的地址，是人口贩运的信号。这是联合国机构UNODC列出的。
    .do = 问这个人在那里看到什么：招牌、寺庙、商店、路。如果同意，告诉求助热线。不要自己去找。

# en: 8f42f84e
check-someone-i-met-flag-fearful = 这个人非常害怕
    .reason = 害怕，以及不信任政府部门，是人口贩运的信号。这是联合国机构UNODC列出的。害怕也可能有完全不同的原因。
    .do = 慢慢来。先谈小事。说想停就可以停。问：怎样会让你轻松一点？

# en: 0a71b115
check-someone-i-met-flag-no-papers = 这个人没有证件，或证件是假的
    .reason = 假证件是人口贩运的信号。这是联合国机构UNODC列出的。很多人没有证件，是因为别的原因。在泰国，不管有没有证件，工人都有权利。
    .do = 不要因为这个举报这个人。如果同意，问劳工热线、求助热线或老挝大使馆，怎样可以拿到证件。

# en: 6543eaa0
check-someone-i-met-flag-lives-at-work = 这个人和雇主住在一起，或住在很差的地方
    .reason = 美国国务院（美国的外交部门）把这个列为信号。很多工人和雇主住在一起，只有这一点，说明不了多少。
    .do = 问这个人能不能出门、锁门、休息。也看看别的信号。

# en: 3a69bc7d
check-someone-i-met-flag-not-agreed = 这个人还没有同意
    .reason = 由本人决定，是这个项目自己的原则。以这种谈话为工作的人也有规则：IOM（国际移民组织）的一本手册里有一些。我们没有看到原文。
    .do = 先问。如果这个人说不，就接受，并说以后可以再来找你。你可以不说名字，向求助热线要建议。如果是孩子，或有生命危险，不管怎样都要去求助。

## Self-check for someone just home again: what one may want help with, why it is asked, and who can help.

# en: 02bf9d2d
check-after-return = 回到家了：我需要什么？
    .about = 你在国外打工以后回到家了吗？这些问题帮你看看，哪些事想要有人帮忙。答案没有对错。请在没有人能看到你的屏幕时回答。任何问题都可以跳过。如果你是替别人问，请替那个人回答。如果两个答案都合适，选对你更重的那个。最后你会看到你说到的事，以及谁能帮忙。我们不知道所有的服务。哪些事算紧急，是这个项目自己定的。
    .found = 你说到了可能想要有人帮忙的事。如果其中有一件是危险，就从那一件开始。你不用一下子解决所有的事，也不用一个人解决。
    .nothing-found = 你没有说到现在想要有人帮忙的事。这不等于一切都好。以后你可以再回来看这些问题，也可以打电话问。

# en: 448acc27
check-after-return-question-age = 你多大年纪？
    .why = 有专门给不满{ $adult }岁的人的帮助。
    .ask = 看户口簿或出生证明。或者问你的家人。
    .choice-under-18 = 不满{ $adult }岁
    .choice-grown-up = { $adult }岁或以上

# en: bd993e95
check-after-return-question-stay = 你有住的地方吗？
    .why = 有了住的地方，别的事会容易一些。
    .ask = 问问自己：这个星期我在哪里睡？下个月呢？我在那里觉得好吗？
    .choice-none = 没有
    .choice-short = 只能住很短时间，或在那里我觉得不好
    .choice-home = 有

# en: 42a6ad54
check-after-return-question-family = 你和家人的关系怎样？
    .why = 家人支持你，回家就容易一些。家里有暴力或争吵，就更难。
    .ask = 问问自己：家里有人可以谈谈吗？有人让我害怕吗？
    .choice-violence = 家里有人伤害我或威胁我
    .choice-conflict = 有争吵、责怪或羞耻，或他们不和我说话
    .choice-well = 还可以，或我没有联系，也不想联系

# en: e6ee6147
check-after-return-question-recruiter = 带你出国的人还来找你麻烦吗？
    .why = 有些人回家以后再次被贩运（又被带走去受剥削）。
    .ask = 也问家人：有人打电话、上门，或打听我吗？
    .choice-threat = 有，他们威胁我或我的家人，或在找我
    .choice-again = 他们打电话、发消息，或又来介绍工作
    .choice-no = 没有

# en: 210ad60d
check-after-return-question-health = 你的身体有什么让你担心吗？
    .why = 医疗帮助是回家的人可能需要的一样。
    .ask = 问问自己：我有疼痛、伤口、发烧、一直不好的咳嗽吗？我会不会怀孕了？我会不会染上了什么病？
    .choice-ill = 有，我生病或受伤了
    .choice-test = 我想知道有没有生病或怀孕
    .choice-both = 两样都有
    .choice-no = 没有

# en: 09ceb474
check-after-return-question-heart = 你心里觉得怎样？
    .why = 经过很难的日子，很多人心里有害怕、羞耻或内疚。这些可以说出来。
    .ask = 问问自己：我睡得怎样？脑子里总在想什么？还有什么让我高兴的事吗？
    .choice-die = 我想到死，或想伤害自己
    .choice-heavy = 我睡不好，或害怕、羞耻、非常难过
    .choice-well = 我还应付得来

# en: 703b91c0
check-after-return-question-papers = 你的证件在你手里吗？
    .why = 证件说明你是谁。有些人回家时没有证件。
    .ask = 找一找：身份证、护照、户口簿、劳动合同、工资单。在谁手里？
    .choice-kept = 不在，国外有人拿着
    .choice-none = 不在，丢了，或我从来没有
    .choice-have = 在

# en: 9a454444
check-after-return-question-fine = 你怕因为离开或回来的方式被罚款吗？
    .why = 报告说到，有人回家时被罚款。
    .ask = 问是谁要这笔钱：哪个部门？按哪条规定？有收据（证明付了钱的纸）吗？
    .choice-asked = 有人要我付，或我已经付了
    .choice-afraid = 我怕被罚
    .choice-no = 不怕

# en: 02bdbb10
check-after-return-question-wages = 你在国外的工资还有没拿到的吗？
    .why = 在泰国，没有拿到工资，外国工人也可以投诉。
    .ask = 写下：工作单位的名字和地方，哪几个月，约定的工资，拿到的工资。
    .choice-owed = 有
    .choice-no = 没有

# en: 5a2293fa
check-after-return-question-debt = 你因为出国或工作欠债吗？
    .why = 欠了债，在家乡重新开始更难。
    .ask = 每笔债都写下：欠谁？欠多少？有写在纸上吗？还有谁知道？
    .choice-recruiter = 有，欠带我去的人或雇主
    .choice-loan = 有，欠别人：家人、邻居、银行、放债的人
    .choice-no = 没有

# en: f5b0f476
check-after-return-question-justice = 你想让伤害你的人负责吗？
    .why = 人口贩运是犯罪。要不要报案，由你决定。
    .ask = 你可以先要法律建议（有人给你讲法律），以后再决定。
    .choice-yes = 想
    .choice-unsure = 我不确定，我想知道更多
    .choice-no = 不想，或没有人伤害我

# en: 9f082c22
check-after-return-question-children = 你的孩子需要证件或上学吗？
    .why = 在国外出生或离开很久的孩子，可能没有证件或没有上学。
    .ask = 看一看：有出生证明，或医院给的纸吗？孩子上学吗？
    .choice-papers = 需要证件
    .choice-school = 需要上学
    .choice-both = 两样都需要
    .choice-no = 不需要，或我没有孩子

# en: 983341d7
check-after-return-question-work = 你需要工作，或想学点什么吗？
    .why = 如果家里什么都没有变，回家的人常常再次离开。
    .ask = 问问自己：我在国外学到了什么？我在这里能做什么？为此我需要什么？
    .choice-work = 需要工作
    .choice-learn = 我想学一门手艺
    .choice-trade = 我想自己开始做点事
    .choice-no = 不需要

# en: 4b4b3b84
check-after-return-question-again = 你想再出国打工吗？
    .why = 回家的人常常再次离开。最好先看清别人介绍的工作。
    .ask = 问问自己：这一次应该有什么不同？是谁来介绍的？
    .choice-yes = 想，或也许
    .choice-no = 不想

# en: f83ec33b
check-after-return-flag-violence-at-home = 家里有人伤害或威胁你
    .reason = 老挝妇女联盟有中心，帮助遭受家庭暴力的人。它说，任何性别的受害人它都帮助。
    .do = 这不是你的错。如果你现在有危险，打电话叫警察。打求助热线，要住的地方和建议。告诉一个你信任的人。

# en: 08681b64
check-after-return-flag-recruiter-threat = 因为国外的工作，有人威胁你
    .reason = 威胁工人或家人，是强迫劳动的信号。这是国际劳工组织（ILO）说的。一份报告（{ $report-year }）说到刚被送回老挝的人：有司机在那里等他们，他们再次被贩运。
    .do = 不要去见这些人。打电话叫警察，或打求助热线。和家人，或和另一个你信任的人商量好：如果他们来了怎么办。如果没有危险，把消息、名字和车牌号留好。

# en: 91588f8e
check-after-return-flag-thoughts-of-dying = 你想到死
    .reason = 经过很难的日子，可能会有这样的念头。IOM（国际移民组织）的一本手册说，回家的人心里可能有羞耻、内疚，把自己想得很差。这不怪你。
    .do = 今天不要一个人扛着。去找一个你信任的人，用简单的话说出来。打求助热线，如果现在开放，现在就打。你是男人吗？也请打电话，问谁可以听你说。你受伤了，或情况很紧急吗？叫救护车。

# en: a3b5b5c2
check-after-return-flag-recruiter-again = 带你去的人又来找你
    .reason = 如果什么都没有变，回家的人常常再次离开。一份报告（{ $report-year }）说到刚被送回老挝的人：有司机在那里等他们，他们再次被贩运。
    .do = 你不用回答。在和能帮忙的人谈过之前，最好不去见他们，也不答应任何事。消息要留好。

# en: abe2dabf
check-after-return-flag-young = 有给年轻人的帮助
    .reason = 你不满{ $adult }岁。老挝青年团有一条儿童和青少年求助热线，说老挝语和苗语（报告：{ $line-year }）。有些中心帮助上学和学手艺。
    .do = 你可以自己打电话，只是想说说话也可以。或请一个你信任的大人和你一起打。

# en: 0f998cb3
check-after-return-flag-no-place = 住的地方
    .reason = 暴力和人口贩运的受害人，可以通过老挝妇女联盟和劳动与社会福利部门得到住的地方。给男子和LGBTQI+人士的帮助少得多（报告：{ $report-year }）。
    .do = 打求助热线问。说是给谁的：妇女、男子、带孩子的家庭。为了保护里面的人，这些地方的地址保密。

# en: 116f257c
check-after-return-flag-health = 健康方面的帮助
    .reason = 给回家的人和人口贩运受害人的帮助里，有医疗帮助。
    .do = 去医院或卫生所，说哪里疼。你不用把全部经过说出来。告诉医生你在吃什么药。费用方面，你可以要求帮助。

# en: 98d9bad4
check-after-return-flag-private-test = 私下做检查
    .reason = 有些病和怀孕，一开始看不出来。一篇新闻报道（{ $girl-year }）说到一个女孩，她从泰国回家时怀孕了，还得了通过性行为传染的病。在官方的回家途径上，有过HIV（艾滋病病毒）检测（报告大约{ $return-year }）。我们不知道能不能拒绝。HIV是一种病毒，会在几年里让身体变弱。
    .do = 在医院，你可以要求私下检查和治疗：单独和医生在一起，家人和邻居不在。你可以问谁会看到结果。你可以说你不想做检查。生病或怀孕，不是你的错。

# en: e7b332ab
check-after-return-flag-someone-to-talk = 找人谈一谈
    .reason = IOM（国际移民组织）的一本手册说，回家的人心里可能有羞耻、内疚，把自己想得很差。这不是软弱。
    .do = 选一个你信任的人，先说一小部分。或打求助热线：那里有人听你说。你是男人吗？也请打电话，问谁可以听你说。想停就可以停。

# en: 6cbb1c6e
check-after-return-flag-family-conflict = 和家人和好
    .reason = IOM（国际移民组织）的手册说，支持一个人的家，是一种保护。手册也说到回家的人心里可能有的羞耻和内疚。
    .do = 和家庭以外的人谈谈。村、县和省里都有老挝妇女联盟。问求助热线，谁能帮你们坐下来谈。

# en: 2d84ecb6
check-after-return-flag-papers = 你的证件
    .reason = 在泰国，扣押外国工人的重要证件是违法的（法律文本：{ $law-year }；后来的修改我们不全知道）。办新的老挝护照，要有村长盖章的表格，还要身份证或户口簿。这来自一个没有日期的网站，不是来自政府部门。
    .do = 问村长，你可以先办哪种证件。写下缺哪些证件，最后在谁手里。如果有人扣着不给，请要求法律帮助。

# en: dcb09dca
check-after-return-flag-fines = 怕被罚款或受罚
    .reason = 人口贩运受害人回家时不应该被罚款：按一份报告的说明，老挝关于妇女的法律（{ $women-year }）这样说。东盟（ASEAN，一些国家的组织，老挝也在里面）的一份指导原则（{ $asean-year }）说：他们因为被贩运而做的事，不应该受罚。但是有报告（{ $old-from }和{ $old-to }）说，有些官员还是向受害人罚了款。新冠疫情（Covid）时期，老挝移民局说过（{ $covid-date }）：没有证件的人从官方口岸回来，不罚款。在{ $boat-date }，有坐船回来的人被逮捕。我们不知道今天的规定。
    .do = 付钱之前，先要求法律帮助。问按哪条规定要付，并要收据。你可以先问求助热线，以后再决定说不说你的名字。

# en: ae49a49e
check-after-return-flag-wages-owed = 你没有拿到的工资
    .reason = 在泰国，向府（泰国的省）的劳工保护办公室投诉不用付钱，外国工人也一样。监察员（处理这件事的官员）可以命令雇主付钱。有一个例子（{ $example-year }）：{ $workers }个缅甸工人在{ $months }个月内得到了{ $sum }。我们不知道从老挝怎样投诉。
    .do = 写下做什么工作、哪几个月、多少工资。合同、工资单和消息要留好。问你所在省的劳动部门或移民工人资源中心（给出国打工的人提供信息的地方），并要求法律帮助。

# en: a8a49f76
check-after-return-flag-debt-to-recruiter = 欠带你去的人的债
    .reason = 干活还一笔永远还不完的债，是强迫劳动的信号。这是国际劳工组织（ILO）说的。
    .do = 得到法律帮助之前，最好不付钱，不签字，也不为还债回去工作。写下债是怎样来的。他们威胁你吗？打电话叫警察，或打求助热线。

# en: fbe38fe0
check-after-return-flag-debt = 欠别人的债
    .reason = 出国要花钱，有人为此借钱。给人口贩运受害人的帮助里，有钱方面的帮助和法律帮助。
    .do = 把债列出来。和借钱给你的人谈：我可以晚一点还，或一点一点还吗？要求写在纸上。问求助热线，有没有给你的帮助。

# en: cac76031
check-after-return-flag-justice = 法律帮助
    .reason = 在老挝，人口贩运是犯罪。法院可以命令给受害人赔钱：在{ $court-year }，有{ $cases }起案件这样命令过。人口贩运受害人应该能得到司法部的免费法律帮助。
    .do = 到你所在省或县的司法部门问。报案之前，先问求助热线，怎样保护你和家人。证件、消息和照片要留好。写下你记得的事。走到哪一步，由你决定。

# en: b3994b35
check-after-return-flag-child-papers = 孩子的证件
    .reason = 在泰国，移徙工人（到外国打工的人）的孩子可以办出生登记（资料：{ $report-year }）。对在国外出生的孩子，我们不知道老挝要什么。
    .do = 出生时的每张纸都要留好。问村长和县里的部门，孩子需要哪些证件。如果办不下去，请要求法律帮助。

# en: b0e1f657
check-after-return-flag-school = 孩子上学
    .reason = 给人口贩运受害人的帮助里，有上学的帮助。有些儿童中心也提供。
    .do = 问你所在村或县的学校。问求助热线，哪个中心帮助孩子回学校。

# en: 68f2b4df
check-after-return-flag-work = 工作、手艺，或自己做点事
    .reason = 给人口贩运受害人的帮助里，有培训和钱方面的帮助。在{ $report-year }，回到沙拉湾的人得到了培训，还有一小笔钱，用来开始做事。我们不知道现在是不是还这样。
    .do = 向你所在省的劳动部门或移民工人资源中心（给出国打工的人提供信息的地方），问工作和培训的事。问求助热线，有没有给受过剥削的人的培训。

# en: 768230d2
check-after-return-flag-again = 再次动身之前
    .reason = 一份报告（{ $report-year }）说，如果家里什么都没有变，回家的人常常再次离开。一次调查（{ $survey-year }）问了{ $people }个回家的人：有证件去工作的，结果比没有证件的好一些，但是两种人都遇到过问题。
    .do = 慢慢来。用“动身之前”的问题，看清别人介绍的工作。问你所在省的劳动部门，有什么合法途径。

# en: 6d3024f0
rule-th-hours = 每天工作超过{ $hours }小时
    .reason = 泰国政府的一份指南说明了劳动合同必须写什么：每天最多工作{ $hours }小时，危险的工作最多{ $hours-dangerous }小时。家政工作的规定（{ $housework }）也说是{ $hours }小时。可以商定加班，但加班必须多给钱。工作时间过长，是强迫劳动的信号。
    .do = 要求把工作时间写在纸上，也写明每多一小时怎样算钱。每天写下你工作了多长时间。

# en: 37ad1b83
rule-th-day-off = 一个星期休息不到一天
    .reason = 泰国政府的一份指南说：每星期至少休息{ $day-off }天。家政工作的规定（{ $housework }）也这样说。
    .do = 要求把休息日写在纸上。如果对方不同意，动身之前问劳动部门或移民工人资源中心。

# en: 4a32743c
rule-th-age = 不满{ $age }岁
    .reason = 在泰国，谁也不可以让不满{ $age }岁的人去工作。按老挝法律，出国工作的人必须年满{ $lao-age }岁。
    .do = 最好不要去。你没有做错什么。和你信任的大人谈谈，或打求助热线。年轻人有地方可以求助。

# en: a6090049
rule-pay-below-minimum = 工资比法律准许的低
    .reason = 许多国家的法律规定了最低工资。外国来的工人也算在内。
    .do = 要求把工资写在纸上：多少钱、做多少个小时、要扣什么。签字之前，给劳动部门或移民工人资源中心看。

# en: 33e3cf7f
rule-pay-below-recommended = 工资比一个委员会建议的低
    .reason = 在日本，每个都道府县（日本的一级地方，像省一样）自己规定最低工资。一个委员会建议了这个平均数（{ $year }）。这不是某一个地方的法律，所以正确的数额可能更低，也可能更高。
    .do = 问清你会去工作的地方的最低工资，并要求把工资写在纸上。

# en: d4eef078
rule-fee-above-official = 证件的费用比官方价格高
    .reason = 护照、签证和许可证有政府部门定的价格。要得更多的人，可能收的是帮忙的钱，也可能在骗人。我们分不清是哪一种。
    .do = 一笔一笔问清每份钱做什么用，并要收据。问办这种证件的部门要多少钱。

# en: a65a86d5
rule-way-closed = 这个途径已经关闭或暂停
    .reason = 按我们知道的情况，现在不能走这个合法途径。还在介绍这个途径的人，可能弄错了，也可能在骗人。
    .do = 先不要付钱。问你所在省的劳动部门，这个途径开放了没有，从什么时候开始。

# en: 4dc93653
rule-age-outside = 年龄不符合这个途径
    .reason = 按我们知道的情况，这个合法途径只收某些年龄的人。
    .do = 问劳动部门收什么年龄的人。如果有人说可以改你的证件，要小心：假证件以后可能害到你。

# en: 15918cbc
rule-agency-suspended = 这家机构的许可证被暂停或已经过期
    .reason = 职业中介机构要有有效的许可证，才可以给人找国外的工作。
    .do = 最好不签字，也不付钱。问你所在省的劳动部门，今天哪些职业中介机构有许可证。

# en: bcddd3d5
rule-agency-near-stopped = 有一家名字相近的机构，许可证被暂停或已经过期
    .reason = 职业中介机构要有有效的许可证，才可以给人找国外的工作。一个名字有多种写法：可能是同一家，也可能是另一家。
    .do = 请在机构的文件上把名字一个字一个字地对照。问你所在省的劳动部门是不是同一家。没弄清楚之前，最好不签字，也不付钱。

# en: 4d5f6b62
rule-long-hours = 每天工作超过{ $hours }小时
    .reason = 工作时间过长，是强迫劳动的信号。这是国际劳工组织（ILO）说的。我们的资料没有一个适合所有国家的数字：{ $hours }小时是我们自己定的。
    .do = 要求把工作时间写在纸上，也写明每多一小时怎样算钱。问劳动部门，那个国家的法律准许几小时。

# en: 18ce5cd4
rule-no-day-off = 一个星期休息不到一天
    .reason = 工作天数过多，又不准休息，是强迫劳动的信号。这是国际劳工组织（ILO）说的。法律规定休息几天，各国不一样。
    .do = 要求把休息日写在纸上。问劳动部门，那个国家的法律规定休息几天。

# en: 7fbb0dd3
rule-young-at-home = 不满{ $adult }岁
    .reason = 为了剥削（为赚钱而利用和伤害）而带走或招收不满{ $adult }岁的人，就是人口贩运。即使没有人欺骗或强迫，即使这个年轻人自己同意，也一样。我们不知道老挝法律准许从几岁起做什么工作。
    .do = 你没有做错什么。动身之前，最好先和能帮忙的人谈谈。和你信任的大人谈谈，或打求助热线。年轻人可以自己打电话。

# en: 956303dc
rule-pay-maybe-below = 工资可能比法律准许的低
    .reason = 有一个法定最低工资，可能适用于这份工作。从你说的情况，我们看不出是不是适用。
    .do = 问劳动部门，这份工作按哪个最低工资算。要求把工资写在纸上：多少钱、做多少个小时。

# en: c246bf40
rule-way-not-known = 不知道这个途径是不是开放
    .reason = 我们知道这个合法途径，但没有资料说现在能不能走，或者我们的资料太旧。有人可能会介绍已经关闭的途径。
    .do = 先不要付钱。问你所在省的劳动部门，这个途径开放了没有、收什么人、要多少钱。
