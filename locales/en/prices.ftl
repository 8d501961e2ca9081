# Prices: what papers and ways to work abroad cost, by law or as people told it

price-passport-2024 = Lao passport
    .about = These prices count from { $from } and are paid in kip. It normally takes up to { $normal } days; for a faster one there are express prices, and we do not know if they come on top. We know this from one newspaper, so ask the passport office.
    .item-electronic = Electronic passport
    .item-plain = Passport that is not electronic
    .item-express-1-day = Express: { $fastest ->
        [one] { $fastest } day
       *[other] { $fastest } days
    }
    .item-express-3-days = Express: { $faster ->
        [one] { $faster } day
       *[other] { $faster } days
    }
    .item-express-5-days = Express: { $fast ->
        [one] { $fast } day
       *[other] { $fast } days
    }

price-th-visa-2023 = Thai visa and longer stay for MoU workers
    .about = Thailand lowered these prices in { $cut } for { $years } years, so they should hold until { $until }. Each is for { $length } years. The reports do not say who pays.
    .item-visa = L-A visa (the visa for MoU workers)
    .item-extension = Extension of stay (permission to stay longer)

price-th-covid-fees = Old charges for workers in Thailand (from the time of Covid-19)
    .about = Laos and Thailand named these charges at a meeting in the time of Covid-19; the year is not given. They no longer count, because prices were lowered in { $cut }. Another report gives the work permit amount as the price for a longer stay.
    .item-visa = Visa for { $length } years
    .item-work-permit = Work permit for { $length } years
    .item-medical-check = Medical check
    .item-health-insurance = Health insurance for { $length } years
    .item-vaccination = Vaccination

price-th-registration-cost-2025 = Registering in Thailand without papers (round of { $decided })
    .about = This round is over. The official cost was { $total } in all; { $back } of it should come back after a { $contract }-year contract. A Thai opposition party said that workers really paid up to { $claimed }.
    .item-registration = Registration and guarantee
    .item-visa = Visa
    .item-health = Health check and health insurance

price-th-workpermit-2026 = Work permit fee in the renewal round in Thailand
    .about = This was the fee in the round decided on { $opened }. Its last day that we know of was { $until }: take it as closed until you have asked. The reports do not say who pays.
    .item-work-permit = Work permit

price-th-mou-market = What Lao agencies asked for Thailand, as people told it
    .about = In { $told } a radio report said that agencies asked each worker for about this much, more than a month's pay. No law sets this price: Thai law since { $thai-law } allows no recruitment fee from workers, while a Lao rule allows up to { $cap }% of monthly pay. We do not know what is asked today.
    .item-agency = Asked from each worker

price-la-agency-fee = What a Lao agency may take from a worker
    .about = A Lao rule of { $rule } (Agreement 1050/MLSW) lets an agency take at most this part of monthly pay. For Thailand, Thai law since { $thai-law } says no recruitment fee may be taken from workers: the two do not agree, so there is no one right price. We do not know what the Lao law of { $new-law } changed, so ask the labour office, and ask for a receipt.
    .item-fee = The most that an agency may take (we do not know if once or every month)
    .disputed = A Lao rule lets an agency take a share of the pay. Thai law since { $thai-law } says that no recruitment fee may be taken from workers. The two do not agree. Ask the labour office before you pay.

price-la-fund = Support fund for Lao workers abroad
    .about = Workers and agencies must pay into this fund, and the Labour Law names this part of one month's pay. In { $checked } the fund was not working yet, and we do not know if it is now. If someone asks you for this money, ask the labour office first.
    .item-fund = Payment into the fund

price-smuggler-fees = What people paid brokers to cross without papers
    .about = This is only to compare, not a price to pay. People told of these prices, or of what guides got. Groups on such trips were caught and arrested.
    .item-champasak = From { $champasak } to Thailand ({ $first })
    .item-salavan-bangkok = From { $salavan } to Bangkok ({ $first })
    .item-khong-chiam = At Khong Chiam in Thailand ({ $second })
    .item-guide = What a guide got for each person ({ $third })
    .item-home-from-malaysia = Being taken home from Malaysia through Thailand

price-th-fine-leaving = Fine in Thailand when going home without papers
    .about = In { $told } people going home without papers said they were fined up to this much on the Thai side. The Lao side said then that it would not fine those who came home through official crossings. We do not know what holds today.
    .item-fine = The highest fine that people told of

price-kr-scam = Money lost to false visas for South Korea
    .about = People lost this much to sellers of false tourist visas, and some lost more. It is not a price for real papers. The report has no date.
    .item-lost = Lost by each person

price-recruit-lfs2017 = What Lao workers who came back said they had paid for their work abroad ({ $survey })
    .about = This comes from a survey of { $survey }, a first try with { $people } workers who had come back. The amounts lie very far apart, and they are old. They are not a price to pay.
    .item-average = On average
    .item-spread = Roughly, the least and the most
    .item-share = On average, compared with the pay

price-sez-debt = Debts and ransom asked for in the Golden Triangle zone
    .about = People told a radio of these sums: about { $debt-dollars } and about { $ransom-dollars } at that time. They are no price for work. If someone is held because of a debt or a ransom, ask for help.
    .item-debt = Debt that employers claimed, with food and room on top ({ $debt-year })
    .item-ransom = Ransom asked for a { $age }-year-old who was sold on to Mongla in Myanmar ({ $ransom-year })
