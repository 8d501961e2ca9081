# Troubles: why something did not work. The core has these texts inside, so that it can say them where nothing can be read. No facts stand in them.

# the app does not open
# en: a5be46ee
trouble-open-folder = 应用不能使用这部手机里存放资料的地方。那里什么都没有删除。请关掉手机再开机，然后打开应用。打电话求助不需要这个应用：直接用手机拨打。
# en: 0b690c72
trouble-open-address = 应用打不开：里面有一个地址写得不对。这是应用的错误。这部手机里什么都没有删除。请换用更新的应用版本。打电话求助不需要这个应用：直接用手机拨打。
# en: adcfdfdb
trouble-open-too-new = 这部手机里保存的资料来自更新的应用版本。资料还在，但是现在这个版本读不了。请换用最新的应用版本。打电话求助不需要这个应用：直接用手机拨打。
# en: 346361f1
trouble-open-no-space = 这部手机的空间不够，应用打不开。什么都没有删除。请腾出一些空间，再打开应用。打电话求助不需要这个应用：直接用手机拨打。
# en: 0dc24526
trouble-open-read-only = 应用不能在存放资料的地方写入。那里什么都没有删除。请关掉手机再开机，然后打开应用。打电话求助不需要这个应用：直接用手机拨打。
# en: 37f8e689
trouble-open-inner = 应用打不开。我们不知道为什么。请不要删除应用：删除了，你在里面保存的内容也会删除。请关掉手机再开机，然后打开应用。打电话求助不需要这个应用：直接用手机拨打。

# what was asked cannot be answered
# en: 44a9edf2
trouble-ask-empty = 这个应用里还没有文字和号码。请先更新：从网络、存储卡或另一部手机。现在应用已经可以显示紧急号码。
# en: 098a5a96
trouble-ask-place = 应用不认识这个地方。什么都没有改变。请从列表里选国家或省。
# en: 511b852a
trouble-ask-check = 应用里没有这些问题。更新时可能改过。请从列表里选别的问题。
# en: d2880acc
trouble-ask-damaged = 这个应用的资料损坏了。应用还可以显示紧急号码。请再更新：从网络、存储卡或另一部手机。
# en: 72c29a53
trouble-ask-inner = 应用读不了自己的资料。我们不知道为什么。应用还可以显示紧急号码。请再试一次。如果还不行，请关掉手机再开机。

# what was told of an offer or a price
# en: fc027074
trouble-offer-word = 应用不认识这个回答。其他回答没有改变。请从列表里选一个回答。
# en: d94fa849
trouble-offer-number = 这个数字对应用来说太小或太大。其他回答没有改变。请再看看这个数字。
# en: b35199ba
trouble-offer-money = 应用读不懂这个金额。其他回答没有改变。请用数字写金额，并选货币。
# en: 6e9ce7cb
trouble-offer-place = 应用不认识这个地方。其他回答没有改变。请从列表里选国家或省。

# questions about one’s own situation
# en: cb694b7d
trouble-check-question = 应用找不到这个问题。你的其他回答还在。请返回，从那里继续。
# en: 0459073e
trouble-check-choice = 应用不认识这个回答。你的其他回答还在。请从显示的回答里选。

# an update
# en: e4051f59
trouble-sync-off = 这个应用没有可以取新资料的地址。这部手机里已有的资料还在，也还能用，紧急号码也一样。你可以从存储卡、另一部手机或海报取新资料。
# en: ec4667a9
trouble-sync-busy = 已经在更新了。这部手机里已有的资料还在，也还能用，紧急号码也一样。请等更新结束。
# en: 5079c7ed
trouble-sync-offline = 新资料没有取到：没有网络，或者对方没有回应。这部手机里已有的资料还在，也还能用，紧急号码也一样。请以后再试。
# en: c4229e5e
trouble-sync-refused = 服务器（存放资料的电脑）没有给新资料。这部手机里已有的资料还在，也还能用，紧急号码也一样。请以后再试。
# en: 78fe26bd
trouble-sync-later = 服务器（存放资料的电脑）现在很忙。这部手机里已有的资料还在，也还能用，紧急号码也一样。请以后再试。
# en: f8179c84
trouble-sync-no-content = 这不是应用能读的资料，或者它损坏了。这部手机里已有的资料还在，也还能用，紧急号码也一样。请再要一份，或者换别的资料。
# en: 105122c4
trouble-sync-untrusted = 当心！应用拒绝了这份新资料。应用认识的机构里，没有谁证明它是真的。它可能是假的。不要相信它，也不要相信把它给你的人。这部手机里已有的资料还在，也还能用，紧急号码也一样。请从别的地方取新资料。
# en: 347bdbf6
trouble-sync-expired = 这份资料太旧了，或者这部手机的时间不对。这部手机里已有的资料还在，也还能用，紧急号码也一样。请检查手机的日期和时间，再试一次。
# en: 7080185b
trouble-sync-too-new = 这份新资料需要更新的应用版本。这部手机里已有的资料还在，也还能用，紧急号码也一样。请换用最新的应用版本。
# en: 5d1b23fd
trouble-sync-no-space = 这部手机的空间不够放新资料。这部手机里已有的资料还在，也还能用，紧急号码也一样。请腾出一些空间，再试一次。
# en: 167256e9
trouble-sync-read-only = 应用不能在存放资料的地方写入，所以不能更新。这部手机里已有的资料还在，也还能用，紧急号码也一样。请关掉手机再开机，然后再试一次。
# en: 3d80d1a4
trouble-sync-cancelled = 更新已经停止。这部手机里已有的资料还在，也还能用，紧急号码也一样。已经取到的部分会留到下次更新。
# en: d376abf1
trouble-sync-inner = 更新没有成功。我们不知道为什么。这部手机里已有的资料还在，也还能用，紧急号码也一样。请以后再试。

# codes on a poster
# en: dcea6a96
trouble-scan-not-ours = 这个码不是这个应用的。你以前扫描的码还在。请扫描海报上的码。
# en: 56b723eb
trouble-scan-too-new = 这个码需要更新的应用版本。这部手机里已有的资料还在。请换用最新的应用版本。
# en: 74888806
trouble-scan-torn = 这个码没有读完整。这部手机里已有的资料还在。请拿稳手机，再扫描这个码。
# en: d3845b9b
trouble-scan-other-poster = 这个码是另一张海报的。你以前扫描的码还在。请扫描同一张海报上的码，或者重新开始。

# giving on what is here
# en: d69341e9
trouble-export-nothing = 这个应用里还没有可以传给别人的资料。请先更新，再试一次。
# en: 128346fd
trouble-export-no-space = 空间不够放这个文件。这部手机里已有的资料还在。请腾出一些空间，再试一次。
# en: 39295fa3
trouble-export-file = 文件写不进去。这部手机里已有的资料还在。请换个地方放文件，再试一次。
# en: a2af7aad
trouble-export-inner = 文件没有做成。我们不知道为什么。这部手机里已有的资料还在。请再试一次。

# showing how far it is
# en: 5de8826a
trouble-observer-failed = 应用没能显示更新到了哪里。这部手机里已有的资料还在，也还能用。请重新打开应用，再更新一次。
