# Figures: numbers about people who came home or were found to be victims - what is counted and what is not.

figure-f-iom-returnees = 在IOM帮助下回家的老挝人，按性别
    .counts = 回到老挝并得到IOM（国际移民组织）帮助的老挝人。由IOM统计。
    .not-counted = 没有得到IOM帮助就回家的人，不在里面。这个数字没有说明其中有多少人是人口贩运受害人。它不是所有被贩运的人的总数。

figure-f-iom-age = 在IOM帮助下回家的老挝人，按年龄
    .counts = 回到老挝并得到IOM（国际移民组织）帮助的老挝人。由IOM统计。“年纪较小”指{ $younger-to }岁及以下。“年纪较大”指{ $older-from }岁及以上。
    .not-counted = IOM的两组数字统计的时间不同。这一组的开始时间是{ $starts }。按性别的那一组的开始时间是{ $other-starts }。所以总数不一样，也不能加在一起。没有得到IOM帮助就回家的人，不在里面。它也没有说明有多少人是人口贩运受害人。

figure-f-victims-2021 = 政府认定的人口贩运受害人
    .counts = 老挝政府认定为人口贩运受害人的人。其中{ $foreigners }人来自别的国家。这个数字来自美国国务院的一份报告（{ $report }）。
    .not-counted = 只算政府认定的受害人。可能还有人没有被发现。那时，只有警察的中央打击人口贩运局可以正式认定谁是受害人。

group-women-and-girls = 妇女和女孩
group-men-and-boys = 男子和男孩
group-younger = 年纪较小
group-older = 年纪较大
group-women = 妇女
group-girls = 女孩
group-men = 男子
group-boys = 男孩
