# Apps: what the apps and the plain or printed pages say by themselves, in the order of the screens.

# first run: language, what works without a network, what is not collected
# en: 1e353bf5
app-name = Senthang
# en: 99be4a9e
start-about = 写给来自老挝的人：出去打工以前、在外面的时候、回到家以后。
# en: 4de6aae5
start-language = 选择你的语言
# en: fa8349a3
start-offline = 这个应用不联网也能用。文字和电话号码已经在这部手机里。
# en: 3b07a6dc
start-network = 只有取新资料或打开网站时才需要联网。打电话需要手机信号。
# en: b46795ce
start-not-collected = 我们不收集什么
# en: 4a64a044
start-no-account = 不用注册。我们不问你的名字，也不问你的电话号码。
# en: 7ed22784
start-no-place = 应用不用GPS查你在哪里。国家由你自己选。
# en: 9902ef3b
start-no-answers = 你的回答不会发给任何人。
# en: 08fca3d3
start-careful = 用这部手机的别人，可能会看到这个应用和通话记录。
# en: f0e0c682
start-draft = 很多文字是草稿，还没有人核对过。应用会在旁边注明。
# en: b3330ac7
start-next = 下一步
# en: 2e6062d2
start-begin = 开始

# home and its doors
# en: 5352b6ac
home-title = 你需要什么？
# en: 345dcfd6
home-call = 现在打电话求助
# en: 2947e1d5
home-leave = 我想出去打工
# en: f86085a3
home-away = 我在外面，需要帮助
# en: f9eb6188
home-back = 我回到家了
# en: 048f0322
home-others = 我在帮助别人

# hotlines near me
# en: ec4606af
call-title = 从这里可以打给谁
# en: e80db3f7
call-country = 你所在的国家：{ $country }
# en: 449a4dac
call-country-choose = 你在哪个国家？
# en: fae9aa96
call-country-change = 换国家
# en: 777ef6da
call-country-why = 我们问这个，因为很多短号码只能在一个国家里拨打。
# en: 49c6eea8
call-need = 是什么事？
# en: a35ad561
call-open-now = 现在开放
# en: 935a6703
call-my-language = 用我的语言接听
# en: b3a990ad
call-number = 拨打 { $number }
# en: 5b3e40b4
call-copy = 复制号码
# en: 3c787434
call-copied = 号码已复制
# en: ba2f2992
call-show = 把这个号码给别人看
# en: 942a5658
call-share = 分享
# en: 74ae6020
call-no-answer = 没人接？试试下一个电话。
# en: 67bbb1e2
call-no-phone = 这台设备不能打电话。请记下或复制号码，再用电话拨打。
# en: 3668ad29
call-list-note = 这次通话会留在手机的通话记录里。你可以在那里删除。

# services, organisations, channels, prices, agencies, offers
# en: 93bb2d06
services-title = 帮助和住的地方
# en: 69aa9ed8
services-who = 谁需要帮助？
# en: 9836109a
services-province = 在哪个省？
# en: 65abeacd
services-district = 在哪个县？
# en: 3174f689
services-nearest = 最近的排在前面
# en: d662f0e9
organisations-title = 谁负责什么
# en: 369f871d
channels-title = 出去工作的途径
# en: eccd9558
channels-destination = 你想去哪里？
# en: f0a90e4e
channels-compare = 比较：有证件和没有证件
# en: 47d0f02b
prices-title = 要花多少钱
# en: e6837fb0
prices-item = 什么费用
# en: 3fcb317d
prices-amount = 多少钱
# en: 2adc1d97
prices-payer = 谁付
# en: 3c717e82
prices-asked = 他们要你付的钱
# en: ba3d33dd
prices-above = 比官方价格多{ $amount }
# en: 8121a946
prices-not-comparable = 这些价格不能比较。
# en: b0e4d24c
offers-title = 看一看别人介绍的工作
# en: 65487f24
agencies-title = 查一查中介公司
# en: 8959c17e
agencies-name = 公司的名称或电话
# en: 1b33ad23
agencies-not-listed = 不在我们的名单里（{ $date }）。这不能说明它有没有许可证。请问劳动部门。

# self-checks: the answers stay on this phone, and only in its memory
# en: 8b038061
checks-title = 看看自己情况的问题
# en: bb5e8e7a
checks-private = 你的回答只放在这部手机的临时内存里，结束时就删除。
# en: 8e0eaaa6
checks-start = 开始回答
# en: a68a1945
checks-question = 第{ $number }题
# en: bdd83412
checks-next = 下一题
# en: 56f04193
checks-end = 到这里结束，看结果
# en: eb8aa17e
checks-result = 结果
# en: 71345484
checks-keep = 保存建议，不保存我的回答
# en: 55155e32
checks-keep-note = 用这部手机的别人，可能会看到你保存的内容。
# en: be5ffdbe
checks-delete = 现在删除我的回答
# en: d676d665
checks-deleted = 你的回答已经删除。

# topics, rights, figures
# en: d4fd3304
topics-title = 各种话题
# en: b062451a
topics-stage = 你现在走到哪一步？
# en: 7392a2da
referral-title = 你求助以后会怎样
# en: e55fce66
rights-title = 你的权利
# en: 714f272b
rights-laws = 法律怎么说
# en: 7303599a
rights-wages = 工资
# en: 328b88dd
programmes-title = 过去和现在的项目
# en: 0614ca59
figures-title = 统计数字
# en: a3744d89
figures-chart = 用图显示
# en: e7d16b5c
figures-table = 用表格显示

# cards: a sentence held up to somebody else
# en: b7a6857c
cards-title = 把这个屏幕给人看
# en: 416f55bb
cards-about = 选一句话，把手机拿给对方看。
# en: 0b0b7bce
cards-language = 对方看哪种文字？
# en: 67a0f71a
cards-means = 这句话的意思：

# search
# en: 1b1e379c
search-field = 搜索词、地方或号码
# en: aa16c818
search-found = 找到：{ $count }
# en: 66f689ca
search-none = 没有找到。换一个词试试，或打电话问。
# en: 88845db7
search-did-you-mean = 你要找的是{ $word }吗？
# en: 80db7a3f
search-help-first = 如果你有危险，先打电话。

# settings
# en: 268ffed4
settings-title = 设置
# en: e72819a8
settings-language = 语言
# en: 87e48b16
settings-second = 第二种语言
# en: 9ea28034
settings-second-none = 没有
# en: 77e9d780
settings-text-size = 字的大小
# en: 1d6df483
settings-text-smaller = 小一点
# en: d5c85563
settings-text-larger = 大一点
# en: 0a2ede4a
settings-updates = 更新资料
# en: ddb7f5ab
settings-last-updated = 上次更新：{ $date }
# en: f9750ba6
settings-never-updated = 还没有更新过。这些资料是应用自带的。
# en: 76bb2ea9
settings-update-now = 现在更新
# en: d8181787
settings-all-languages = 取所有语言的文字。这样从网络上看不出你看哪种语言。
# en: a72be1ab
settings-storage = 在这部手机里占用的空间：{ $size }
# en: 15f32267
settings-delete-kept = 删除我保存的全部内容
# en: 5aa4dd24
settings-delete-ask = 全部删除吗？删除后找不回来。
# en: 8eb6d72b
settings-about = 关于这个应用、来源和使用许可

# what a text is: checked, in another language, old, whose (draft and outdated stand in screens)
# en: 4b74aa5a
text-reviewed = { $who }已核对，{ $date }
# en: 0eb73cba
text-fallback = 这里用{ $language }，因为还没有{ $wanted }的文字。
# en: 57fe6c03
text-old = 这些资料旧了：{ $date }。号码和价格可能已经变了。付钱或动身前，请先问一问。
# en: efc4ca69
text-publisher = 发布者：{ $publisher }
# en: 0bacb4e5
text-differ = 两个机构说的不一样。我们把两种说法都列出来。
# en: 8fc24ebd
text-withdrawn = { $publisher }不再在这里发布资料。它的页面已经隐藏。

# outcomes of an update
# en: d2ffdc10
update-running = 正在查找新资料……
# en: 9ea51ec3
update-progress = 已完成{ $done }，共{ $total }
# en: b012da01
update-cancel = 取消
# en: 2e0c89aa
update-again = 再试一次
# en: 20738971
update-current = 你的资料已经是最新的。
# en: 316aa172
update-done = 已经更新。现在的资料日期：{ $date }。
# en: 8a87b93b
update-offline = 没有网络。手机里已有的资料还能用。
# en: e515e0d3
update-refused = 服务器（存放资料的电脑）没有正常回应。什么都没有改变。请以后再试。
# en: 046ae6f8
update-untrusted = 我们不能确认这些资料是我们发出的，所以没有接收。什么都没有改变。
# en: 5259f4a3
update-clock = 这部手机的时间好像不对。请调好日期和时间，再试一次。
# en: 70165d2e
update-too-new = 新资料需要更新的应用版本。手机里已有的资料还能用。
# en: f7f34d8c
update-no-space = 手机空间不够。请腾出一些空间再试。什么都没有改变。
# en: 7505883d
update-cancelled = 已取消。什么都没有改变。
# en: c0ce689b
update-failed = 更新没有成功。什么都没有改变。
# en: 320285da
update-publisher = 这次没有{ $publisher }的新资料。以前的文字还在。
# en: 8eece944
update-file = 从存储卡或另一部手机取资料
# en: 4c709dc7
update-scan = 扫描海报上的码
# en: c76b1cca
update-scan-part = 已读第{ $done }个码，共{ $total }个。请扫描其他的，先后都可以。

# leaving quickly, hiding the app's name
# en: 5a8514f7
exit-now = 快速离开
# en: 49e14aae
exit-about = 点一下就关闭这个屏幕，并删除你的回答。手机可能仍会显示打开过这个应用。
# en: dc171ea1
exit-browser = 这个页面可能会留在浏览器的历史记录里。你可以在那里删除。
# en: 7f8a2152
hide-title = 隐藏应用的名字
# en: 6dae6282
hide-about = 这样手机会显示另一个图标；如果手机允许，也显示另一个名字。翻看手机的人仍然可能找到这个应用。
# en: f225f320
hide-name = 记事本
# en: 3fb724ed
hide-undo = 重新显示名字

# printing, and the plain pages
# en: a6efe9ce
print-title = 打印
# en: ff07d7c9
print-card = 小卡片
# en: 790669fa
print-poster = 贴墙的海报
# en: ae6e9229
print-slip = 可以撕下的纸条
# en: 298446f7
print-date = 资料日期：{ $date }。以后号码可能变了。
# en: 0b7b1740
print-careful = 先想一想：谁可能会看到这张纸？
# en: ec30b3f1
page-skip = 跳到正文
# en: 7867af0b
page-languages = 这个页面的其他语言

# volunteers
# en: 7ad56d44
outreach-tally = 记录我做了多少次
# en: 9a240d40
outreach-tally-about = 只记次数。不写名字，不写任何人的情况。
# en: 60542c71
outreach-tally-talks = 谈话
# en: 72947804
outreach-tally-cards = 发出的卡片和纸
# en: 7cad899b
outreach-tally-add = 加一
# en: 190e6dda
outreach-tally-remove = 减一
# en: 7e17af01
outreach-tally-reset = 从零开始
# en: a066e48f
outreach-hand-over = 把手机交给对方
# en: 65e6c812
outreach-hand-over-about = 先问对方愿不愿意。如果对方愿意，就让对方自己看、自己回答。
# en: 125e33bd
outreach-hand-back = 把手机还回去。我的回答会删除。

# labels for buttons and for those who listen
# en: 74801a52
label-play = 朗读这段文字
# en: 3154a091
label-pause = 暂停
# en: e50f05ad
label-no-audio = 还没有{ $language }录音
# en: 72c37e53
label-close = 关闭
# en: cea96d09
label-more = 显示更多
# en: 52615e58
label-menu = 菜单
# en: 7925a91d
label-leaves-app = 在这个应用外打开

# errors in plain words
# en: 8538470f
error-unknown = 有个地方出了问题，我们不知道原因。请关掉应用，再打开。
# en: 92e4b475
error-call = 没能拨出。请记下号码，自己拨打。
# en: dcc838b3
error-content = 手机里的资料损坏了。现在改用应用自带的资料。
# en: f1716a56
error-kept = 你保存的内容现在读不出来。已经放到一边，没有删除。
# en: b931d40f
error-file = 这个文件或码不是Senthang的，或者已经损坏。
# en: afd32804
error-camera = 不能使用相机。请在手机设置里允许使用。
