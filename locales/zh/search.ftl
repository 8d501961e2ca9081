# What people type when somebody may be in danger, apart by |: then help stands first in the search.
# Short stems that all phrasings share; nothing that harmless questions have in them.
# a/b is one of two words (a_b/c: two words in one choice), … a few words or none, a~ any ending,
# "a or a" where a sentence begins or ends, =a with its marks only.

urgent-locked-in = 被关 | 关起来 | 关着我 | 锁在 | 锁起来 | 反锁 | 走不了 | 不让走 | 不让离开 | 不让出门 | 不让回家 | 逃不 | 逃出 | 想逃 | 把 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子 … 关/锁 | 锁 … 在 … 房/屋/里/厂/园 | 关在 … 房/屋/里/厂/园/这 | 被 … 关在/关起/关着/关了/关进/锁/囚禁/软禁/困 | 不让/不准/不许/不给 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子/人 … 出/走/离开/回/打电话 | 不能/无法/没法 出去/离开/逃 | 出 不去/不来 | 不放 我/人/他/她 | 看着我不 | 带我 出去/离开/走 | 绑 着/住/起 | 捆 着/住/起 | 困在 | 想 … 离开 这里/这儿 | 用 铁链/链子 … 锁着/锁了/锁我/锁他/锁她/锁人/锁住我/锁住人/拴着/拴住我/拴我/绑我/绑他/绑她/绑人/捆我/捆他/捆她/捆人 | 铁链 锁着/锁住我/拴着/拴我/绑我/绑他/绑她/绑人/捆我/捆他/捆她/捆人 | 被 铁链/链子 … 锁/拴/绑/捆

urgent-beaten = 挨打 | 打伤 | 毒打 | 殴打 | 老公打 | 丈夫打 | 天天打 | 打我打 | 家暴 | 虐待 | 电击 | 折磨 | 老板/他/他们/她/老公/丈夫/男友/男朋友/中介/公司/工头/爸爸/继父/主管/雇主/经理 … 打 我/她/人/孩子/妈 | 被 … 打/踢/揍/虐待/殴 | 被电 | 踢/踹/揍/扇/烫/掐 我/她/他

urgent-rape = 强奸 | 强暴 | 性侵 | 性骚扰 | 猥亵 | 非礼 | 逼我卖淫 | 逼良为娼 | 卖淫 | 陪睡 | 接客 | 迷药 | 下药 | 裸照 | 摸我 | 强迫/逼/逼迫/让 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子 … 卖淫/接客/卖身/陪睡/做小姐/拍裸/上床/发生关系 | 摸/碰 … 我 … 胸/身/腿/屁股 | 被 … 强奸/侵犯/性侵/强暴/迷奸 | 强迫/逼 … 我 … 睡觉/上床/睡 | 和他 睡/睡觉

urgent-suicide = 自杀 | 想死 | 活不下去 | 轻生 | 割腕 | 结束生命 | 了结自己 | 上吊 | 跳楼 | 自残 | 死了算了 | 想/要/会/试图 … 自杀/寻死/去死/跳楼 | 不想再活/不想活/不要活/不想_再活 | 吃 … 安眠药/很多药/农药/老鼠药

urgent-sold = 卖到 | 转卖 | 拐卖 | 人贩子 | 逼婚 | 逼我结婚 | 逼我嫁 | 卖肾 | 把 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子 … 卖 | 被 … 卖/拐/贩 | 被 … 骗 … 来/到/去 | 强迫/逼 … 嫁/结婚 | 要/想/会/打算/准备 卖 我/我们/她/他/他们/我妹/我女儿" | 要/想/会/打算/准备 卖 我/我们/她/他/他们 去/到/给/掉/了

urgent-forced-work = 被强迫 | 强迫我 | 逼我 | 被逼 | 被迫 | 逼着 | 奴隶 | 不让休息 | 不让睡 | 干活还债 | 还不完 | 做苦工 | 不准辞职 | 强迫/逼/逼迫 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子 … 工作/干活/做 | 不让/不准/不给 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子 … 休息/睡/停

urgent-scam-compound = 诈骗园 | 诈骗公司 | 诈骗集团 | 电诈 | 电信诈骗 | 缅北 | 妙瓦底 | 老街果敢 | 杀猪盘 | 逼我骗 | 逼我诈骗 | 做诈骗 | 骗人业绩 | 业绩不达标 | 园区出 | 关在园区 | 骗到园区 | 在园区里

urgent-threatened = 被威胁 | 威胁要 | 威胁家 | 恐吓 | 要杀 | 杀了我 | 杀我 | 追杀 | 弄死 | 敲诈 | 要挟 | 要/想/会/说要 … 杀/打死/弄死 … 我/她/他/人 | 威胁/恐吓 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子 | 拿/有/用 … 刀/枪

urgent-ransom = 绑架 | 绑票 | 赎金 | 赎人 | 赎身 | 勒索 | 人质 | 给钱才放 | 交钱才放 | 交钱放人 | 被劫持

urgent-child = 孩子被打 | 孩子被卖 | 孩子被抢 | 孩子被带走 | 孩子被拐 | 女儿被 | 儿子被 | 虐童 | 虐待儿童 | 打孩子 | 孩子丢了 | 孩子不见 | 孩子走失 | 拐走 | 抱走我 | 抢走孩子 | 逼孩子 | 孩子/小孩/宝宝 … 不见/丢/走失/被打/被抢/被拐/被卖/被带走

urgent-missing = 失踪 | 失联 | 不接电话 | 打不通 | 找不到人 | 人不见 | 走丢 | 走失 | 下落不明 | 迷路 | 没消息了 | 找不到 … 女儿/儿子/孩子/妹妹/姐姐/弟弟/老婆/老公/朋友 | 女儿/儿子/孩子/妹妹/姐姐/弟弟/老婆/老公/朋友 … 不见/失踪/失联/没消息/丢了 | 联系不 上/到 | 孩子/女儿/儿子/妹妹/姐姐/弟弟/哥哥/老婆/老公/朋友/妈妈/爸爸 … 找不到/不见/失踪/没回

urgent-hurt = 流血 | 出血 | 受伤 | 车祸 | 事故 | 撞车 | 中毒 | 毒药 | 喝农药 | 昏迷 | 晕倒 | 喘不过气 | 骨折 | 断了手 | 溺水 | 蛇咬 | 要生了 | 快生了 | 羊水破 | 触电 | 病得很重 | 快死 | 叫救护车 | 不能/没/没有/无法/停止 呼吸 | 呼吸 困难/不了/停 | 叫不醒 | 不省人事 | 没有意识 | 抽搐 | 发高烧 | 血流 | 被 … 捅/砍/枪/撞/蛇咬

urgent-fire = 着火 | 起火 | 失火 | 火灾 | 大火 | 烧起来 | 浓烟 | 爆炸 | 煤气泄漏 | 叫消防

urgent-arrested = 警察抓 | 拘留 | 看守所 | 坐牢 | 监狱 | 关押 | 移民局抓 | 被遣返 | 被 … 抓/捕/拘 | 警察/公安/移民局 … 抓 … 我/他/她/人/了

urgent-passport-taken = 护照被抢 | 不还护照 | 扣/抢/没收/扣押/藏/偷/收走/拿走/拿了我 … 护照/证件/身份证/手机 | 老板/他/他们/她/老公/丈夫/男友/男朋友/中介/公司/工头/爸爸/继父/主管/雇主/经理 … 拿/扣/收/抢/没收/藏 … 护照/证件/身份证/手机 | 护照/证件/身份证/手机 … 被 … 拿/扣/收/抢/没收/偷/藏 | 不/没 … 还/给 … 我 … 护照/证件/身份证/手机

urgent-crime-now = 抢劫 | 被抢 | 被偷 | 小偷 | 跟踪 | 跟着我 | 追我 | 报警 | 叫警察 | 闯进来 | 有人敲门 | 杀人 | 袭击 | 有人跟

urgent-taken-on = 被带到 | 被带走 | 带我去哪 | 要把我带 | 带到缅甸 | 送到缅甸 | 转移到 | 偷渡被 | 不知道去哪里

urgent-no-shelter = 无家可归 | 睡街 | 流落 | 被丢下 | 没饭吃 | 没有吃的 | 逃出来 | 跑出来 | 没/没有/无 … 地方 住/睡/去/躲 | 被 … 赶 出/走 | 几/两/二/三/四/五/好多/2/3/4/5 天 没/没有/都没/没得 吃饭/吃东西/吃过饭/吃过东西/东西吃/饭吃 | 几/两/二/三/四/五/2/3/4/5 天 没吃/没吃了"

urgent-danger = 救救 | 快来人 | 危险了 | 好害怕 | 很害怕 | 有生命危险 | 处境危险 | 紧急情况 | 很紧急 | "帮我" | "帮帮 | 帮我" | 帮帮 我/我们 | 救救/救 我/我们/她/他/他们/我妹/我姐/我儿/我女/孩子/人/命 | 谁/请/快/求 … 救 | 请/求 … 帮帮 | 需要帮助" | "危险 | 有危险 | "紧急 | 紧急" | 我/我们 害怕/好怕/很怕"

## What people type for a record besides its own words, apart by |. No reader is shown this.

also-hotline-la-1362 = 妇联 | 妇女热线 | 家暴 | 老公打人 | 女人求助 | 反拐热线 | 被拐卖

also-hotline-la-1554 = 小孩热线 | 未成年人 | 学生 | 被欺负 | 孩子有麻烦 | 父母打我

also-hotline-la-tourist-police-vte = 游客报警 | 包被偷 | 旅行警察 | 外国人报警

also-hotline-th-1155 = 游客 | 游客报警 | 包被偷 | 旅行警察 | 外国人报警

also-hotline-la-iom = 联合国 | 移民组织电话 | 帮我回国 | 滞留国外

also-hotline-la-emb-cn = 中国使馆 | 使馆电话 | 领事保护 | 中国领事馆 | 领馆 | 中国护照丢了 | 中国公民求助

also-hotline-la-emb-kr = 韩国使馆 | 韩国领事馆 | 韩国人

also-hotline-th-1300 = 社工 | 无家可归 | 社会福利 | 反拐热线 | 泰国求助

also-hotline-th-1546 = 欠薪 | 投诉老板 | 劳动局 | 劳动监察 | 被开除 | 加班费 | 讨薪

also-hotline-th-1506 = 社保 | 泰国劳动部 | 劳工投诉 | 工作投诉 | 劳动部

also-hotline-th-1694 = 工作证 | 劳工证 | 粉卡 | 找工作 | 外劳

also-hotline-vn-111 = 拐卖 | 反拐 | 拐卖儿童 | 虐待儿童

also-hotline-kr-1345 = 出入境 | 签证韩国 | 登陆证 | 外国人登录证 | 出入国管理局 | 韩国翻译

also-hotline-kr-danuri = 结婚移民 | 韩国老公 | 嫁到韩国 | 外国媳妇

also-hotline-kr-hug = 韩国欠薪 | 韩国老板 | 社长 | 换工厂 | 雇佣许可咨询

also-hotline-kr-1577-1701 = 被害人 | 被打伤 | 犯罪被害 | 受害者援助

also-hotline-kr-bbb = 韩语翻译 | 不会韩语 | 电话翻译

also-hotline-jp-fric = 入管 | 入国管理局 | 在留卡 | 日本签证 | 外国人咨询

also-hotline-jp-dv-plus = 家暴 | 丈夫打人 | 男友打我 | 配偶暴力

also-hotline-jp-8103 = 强奸 | 性侵 | 猥亵 | 性骚扰

also-hotline-my-15999 = 妇女求助 | 儿童求助 | 家暴 | 大马求助

also-hotline-my-mapo = 反拐 | 强迫劳动 | 被骗到大马

also-hotline-kh-1280 = 儿童热线 | 小孩求助 | 未成年

also-hotline-cn-12367 = 出入境 | 签证到期 | 居留证 | 国家移民局 | 签证咨询

also-hotline-la-1191 = 报警 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷 | 被抢

also-hotline-th-191 = 报警 | 公安 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷

also-hotline-kr-112 = 报警 | 公安 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷

also-hotline-cn-110 = 报警 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷 | 被抢

also-hotline-jp-110 = 报警 | 公安 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷

also-hotline-kh-117 = 报警 | 公安 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷

also-hotline-mm-199 = 报警 | 公安 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷

also-hotline-vn-113 = 报警 | 公安 | 派出所 | 警局 | 民警 | 紧急电话 | 被偷

also-hotline-la-1195 = 急救 | 急救电话 | 急救车 | 出事故 | 车祸 | 受伤 | 病重

also-hotline-th-1669 = 急救 | 急救电话 | 急救车 | 叫救护车 | 出事故 | 车祸 | 受伤

also-hotline-cn-120 = 急救 | 急救电话 | 急救车 | 出事故 | 车祸 | 受伤 | 病重

also-hotline-kh-119 = 急救 | 急救电话 | 急救车 | 出事故 | 车祸 | 受伤 | 病重

also-hotline-mm-192 = 急救 | 急救电话 | 急救车 | 出事故 | 车祸 | 受伤 | 病重

also-hotline-vn-115 = 急救 | 急救电话 | 急救车 | 出事故 | 车祸 | 受伤 | 病重

also-hotline-la-1190 = 火警 | 着火 | 失火 | 起火 | 火灾 | 消防员 | 救火

also-hotline-th-199 = 火警 | 着火 | 失火 | 起火 | 火灾 | 消防员 | 救火

also-hotline-cn-119 = 火警 | 着火 | 失火 | 起火 | 火灾 | 消防员 | 救火

also-hotline-kh-118 = 火警 | 着火 | 失火 | 起火 | 火灾 | 消防员 | 救火

also-hotline-mm-191 = 火警 | 着火 | 失火 | 起火 | 火灾 | 消防员 | 救火

also-hotline-vn-114 = 火警 | 着火 | 失火 | 起火 | 火灾 | 消防员 | 救火

also-hotline-kr-119 = 急救电话 | 急救车 | 叫救护车 | 出事故 | 车祸 | 火警 | 着火

also-hotline-jp-119 = 急救 | 急救电话 | 急救车 | 叫救护车 | 出事故 | 车祸 | 火警

also-hotline-my-999 = 报警 | 公安 | 派出所 | 警局 | 急救 | 急救电话 | 急救车

also-hotline-kr-lao-embassy = 老挝使馆 | 老挝领馆 | 护照丢了 | 补办护照 | 护照过期 | 回国证明 | 旅行证

also-hotline-jp-lao-embassy = 老挝使馆 | 老挝领馆 | 护照丢了 | 补办护照 | 护照过期 | 回国证明 | 旅行证

also-price-passport-2024 = 办护照 | 护照多少钱 | 护照费用 | 护照费 | 换护照 | 做护照

also-price-th-visa-2023 = 签证费 | 签证多少钱 | 续签 | 工作签证 | 泰签

also-price-th-covid-fees = 以前的费用 | 旧价格 | 老收费

also-price-th-registration-cost-2025 = 办粉卡多少钱 | 登记费用 | 黑工办证 | 办卡费 | 粉卡

also-price-th-workpermit-2026 = 劳工证费 | 续证多少钱 | 工作证费用 | 续签费

also-price-th-mou-market = 去泰国多少钱 | 中介费 | mou费用 | 劳务费 | 公司收钱

also-price-la-agency-fee = 中介费 | 服务费 | 佣金 | 抽成 | 介绍费 | 手续费

also-price-la-fund = 保险金 | 交基金 | 工人基金 | 福利金

also-price-smuggler-fees = 偷渡 | 蛇头 | 偷渡费 | 偷过边境 | 黑路 | 带路费 | 过河

also-price-th-fine-leaving = 罚款多少 | 边境罚款 | 交罚款 | 逾期罚款 | 回老挝被罚

also-price-kr-scam = 被骗钱 | 买韩国签证 | 韩签被骗 | 卖签证 | 骗签证钱

also-price-recruit-lfs2017 = 平均费用 | 别人花多少 | 出国费用

also-price-sez-debt = 赔付 | 欠公司钱 | 赎身 | 交钱放人 | 金木棉 | 违约金

also-topic-before = 出国准备 | 准备什么 | 想出国打工 | 打算出去 | 出发前

also-topic-documents = 拍照护照 | 备份 | 护照自己拿

also-topic-contract = 合约 | 签合同 | 看不懂合同 | 假合同 | 劳务合同

also-topic-money = 汇款 | 转账 | 寄钱回去 | 开户 | 银行卡 | 存款 | 打钱

also-topic-way = 过关 | 友谊桥 | 边检 | 出行

also-topic-work = 上班 | 记工时 | 加班 | 工厂 | 老板 | 单位

also-topic-rights = 权益 | 劳工权利 | 劳动法 | 维权 | 人权 | 工人权益

also-topic-health = 生病 | 医保 | 社保 | 药费 | 发烧

also-topic-pregnancy = 怀孕了 | 有喜 | 产检 | 流产 | 堕胎 | 大肚子 | 月经没来

also-topic-children = 孩子读书 | 疫苗 | 小孩 | 宝宝

also-topic-family = 想家 | 父母担心 | 联系家人 | 报平安

also-topic-emergency = 救命 | 求救 | 紧急 | 帮帮我 | 害怕 | 被威胁 | 扣护照

also-topic-wages = 欠薪 | 拖欠工资 | 老板不给钱 | 没发工资 | 讨薪 | 扣工资 | 工资没拿到

also-topic-home = 想回家 | 回老挝 | 回国 | 遣返 | 没钱回家 | 回不去

also-topic-after = 回国后 | 重新开始 | 找工作 | 睡不着 | 做噩梦 | 融入

also-topic-agreements-overall = 能去哪些国家 | 双边协议 | mou国家 | 去哪里打工

also-topic-internal-migration = 去万象打工 | 进城打工 | 服装厂 | 城里工作

also-topic-children-left-behind = 留守儿童 | 孩子给老人带 | 爷爷奶奶带 | 孩子没人管 | 孩子想妈妈

also-topic-marriage-offers = 跨国婚姻 | 婚介 | 媒人 | 彩礼 | 老挝新娘 | 外国老公 | 买老婆

also-topic-scam-compounds = 电诈园区 | 电诈 | 杀猪盘 | 金木棉 | 被困园区 | 逼做诈骗 | 缅北

also-topic-transit = 中转老挝 | 从老挝偷渡 | 途经老挝

also-topic-destination-laos = 被骗到老挝 | 外国人受害 | 骗来老挝 | 外籍受害者

also-topic-irregular-common = 偷渡 | 非法 | 没护照 | 黑户 | 无证

also-topic-regular-better = mou好吗 | 合法还是偷渡 | 值得吗 | 哪个好 | 正规途径

also-topic-arrests = 警察抓 | 移民局抓 | 坐牢 | 被拘留 | 遣返 | 扫荡 | 怕警察

also-topic-return-fines = 回国罚款 | 回老挝要罚吗 | 边境罚钱 | 交罚金

also-topic-pushback = 被驱逐 | 被赶回 | 遣送 | 用船送回

also-topic-recruiters-known = 熟人 | 亲戚介绍 | 朋友介绍 | 中间人 | 带工的

also-topic-online-recruit = 抖音招工 | 微信 | 网上招聘 | 网上找工作 | 脸书 | 电报 | 网络招工

also-topic-sez-scam = 金木棉 | 赌场 | 木棉岛 | 波乔 | 金三角赌场 | gtsez

also-topic-sez-sold-on = 转卖 | 被卖到缅北 | 大其力 | 勐拉 | 小勐拉

also-topic-scam-region = 缅北 | kk园区 | 妙瓦底 | 西港 | 柬埔寨电诈 | 电诈

also-topic-entertainment-th = 服务员 | 陪酒 | 按摩店 | 夜总会 | 小姐 | 端盘子 | ktv

also-topic-china-marriage = 外国新娘 | 老挝媳妇 | 买媳妇 | 被卖当老婆 | 中国老公 | 结婚 | 嫁中国 | 嫁到中国 | 嫁给中国人

also-topic-fishing = 渔船 | 渔民 | 船员 | 剥虾 | 海鲜厂 | 出海打鱼

also-topic-agri-domestic = 保姆 | 割胶 | 砍甘蔗 | 建筑工 | 种地 | 小工 | 厂工

also-topic-kr-seasonal-risk = e8签证 | 韩国黑工 | 押金 | 脱逃

also-topic-health-risk = 艾滋病 | hiv | 性病 | 紧急避孕药 | 被强奸 | 验血 | 避孕

also-topic-national-referral = 转介机制 | 哪个部门管 | 流程 | nrm

also-topic-consent = 拒绝 | 隐私 | 保密 | 许可 | 个人信息 | 不想回答

also-topic-interpretation = 语言不通 | 不会说泰语 | 找翻译

also-topic-r-law-crime = 拐卖犯罪 | 人贩子 | 举报人贩 | 判刑

also-topic-r-who-identifies = 受害者身份 | 我是受害者吗 | 受害人认定 | 身份认定

also-topic-r-first-contact = 打给谁 | 去哪里求助 | 举报 | 村长

also-topic-r-return-steps = 遣返程序 | 在泰国收容所 | 什么时候能回 | 移交

also-topic-r-right-not-fined = 不是我的错 | 怕坐牢 | 怕罚款 | 会被抓吗

also-topic-r-right-services = 能得到什么帮助 | 救助 | 免费帮助 | 补助 | 心理帮助

also-topic-r-right-compensation = 赔偿 | 赔偿金 | 要回钱 | 索赔 | 起诉要钱

also-topic-r-right-legal-aid = 律师 | 免费律师 | 打官司 | 法院 | 法援 | 法官

also-topic-r-sez = 金木棉 | 赌场求助 | 困在特区 | 特区警察

also-topic-r-law-specific = 反拐法 | 反人口贩卖法 | 贩卖人口法 | 法条

also-topic-r-committees = 领导小组 | 谁负责

also-topic-fake-job = 假工作 | 招工骗局 | 是不是骗人 | 高薪骗局 | 骗去打工 | 真的假的

also-channel-kr-eps = 去韩国打工 | 韩国工厂 | 韩国劳务 | e9签证

also-channel-kr-seasonal = 韩国农场 | 韩国摘菜 | e8签证 | 短期工 | 韩国季节工 | 去韩国种地

also-channel-kr-warnings = 去韩国被骗 | 韩国黑中介 | 韩国黑工 | 假韩国工作 | 韩国骗局

also-channel-jp-ssw = 去日本打工 | 日本劳务 | 特定技能签证 | 日本护工 | 日语考试

also-channel-jp-titp = 研修生 | 日本研修 | 去日本实习 | 实习签证

also-channel-jp-ikusei = 育成就业 | 日本新制度 | 日本2027

also-channel-my-none = 大马打工 | 去马来西亚打工 | 马来工作 | 马来签证

also-channel-cn-none = 来华打工 | 去中国打工 | 中国工厂 | 中国工作签证 | 进厂

also-channel-th-mou-basis = mou是什么 | 老泰协定

also-channel-th-mou-steps = 去泰国打工 | 合法去泰国 | 泰国劳务 | 办mou | 手续步骤

also-channel-th-mou-time = 等多久 | 什么时候能走 | 还在等 | 办多久

also-channel-th-mou-contract-rules = mou规定 | 辞职 | 合同到期 | 离开老板 | 九十天报到

also-channel-th-change-employer = 换老板 | 跳槽 | 换厂 | 新老板 | 转工

also-channel-th-registration-2025-26 = 粉卡 | 续签 | 证件到期 | 续卡 | 劳工证续期 | 登记外劳

also-channel-th-nationality-verification = 国籍认证 | 国籍验证 | 身份证明书 | 临时护照

also-channel-th-section64 = 边民 | 边民证 | 当天来回 | 砍甘蔗 | 边境打工

also-channel-th-documents = 要什么材料 | 工作证 | 体检 | 带什么证
