import SenthangKit

/// A case of the stage that asks for something the border has not.
struct NotAsked: Error {
    let why: String
}

/// Asks what a case asks, and takes the whole answer apart.
func answer(to asked: Neutral, by guide: Guide) throws -> Neutral {
    guard let here = asked["here"].map(Situation.init), let with = asked["with"] else {
        throw NotAsked(why: "no situation, or no arguments")
    }
    func text(_ name: String) throws -> String {
        guard let text = with[name]?.text else { throw NotAsked(why: "\(name) is missing") }
        return text
    }
    switch asked["ask"]?.text {
    case "hotlines": return neutral(try guide.hotlines(here: here))
    case "services": return neutral(try guide.services(here: here, person: Person(with["person"])))
    case "referral": return neutral(try guide.referral(here: here))
    case "places": return neutral(try guide.places(here: here))
    case "topics": return neutral(try guide.topics(here: here))
    case "checks": return neutral(try guide.checks(here: here))
    case "figures": return neutral(try guide.figures(here: here))
    case "channels": return neutral(try guide.channels(to: text("to"), here: here))
    case "offer": return neutral(try guide.offer(offer: Offer(with["offer"]), here: here))
    case "price":
        return neutral(try guide.price(to: text("to"), asked: AskedPrices(with["asked"]), here: here))
    case "agency": return neutral(try guide.agency(asked: text("asked"), here: here))
    case "search": return neutral(try guide.search(query: text("query"), here: here))
    case "page":
        return neutral(
            try guide.page(publisher: text("publisher"), kind: text("kind"), id: text("id"), here: here) as Any)
    case "check": return try outcome(of: guide.check(id: text("id"), here: here), after: with["steps"])
    case let other: throw NotAsked(why: "no question is called \(other ?? "so")")
    }
}

private func outcome(of run: CheckRun, after steps: Neutral?) throws -> Neutral {
    for step in steps?.list ?? [] {
        if step["back"]?.isTrue == true {
            guard run.back() else { throw NotAsked(why: "nothing to take back") }
            continue
        }
        let answer: Answered =
            switch step["answered"]?.text {
            case "not-known": .notKnown
            case "skipped": .skipped
            default: .choice(id: step["choice"]?.text ?? "")
            }
        try run.answer(question: step["question"]?.text ?? "", answer: answer)
    }
    var told: [String: Neutral] = [
        "outcome": neutral(run.outcome()),
        "card": neutral(run.card()),
        "questions": .list(run.questions().map { .text($0.id) }),
    ]
    if let next = run.nextQuestion() { told["next_question"] = neutral(next) }
    return .record(told)
}

private func texts(_ list: Neutral?) -> [String]? {
    list?.list?.compactMap(\.text)
}

extension Situation {
    fileprivate init(_ here: Neutral) {
        self.init(
            country: here["country"]?.text ?? "",
            province: here["province"]?.text,
            network: here["network"]?.text,
            languages: texts(here["languages"]) ?? [],
            now: here["now"]?.number ?? 0,
            need: here["need"]?.text.map(Need.init)
        )
    }
}

/// All needs: a need of a case has the name of one.
let needs: [Need] = [
    .police, .ambulance, .fire, .trafficking, .violence, .children, .counselling, .health, .labour, .immigration,
    .consular, .interpretation, .legal, .information, .missing, .shelter, .training, .education, .economic,
    .reintegration, .return, .unknown,
]

extension Need {
    fileprivate init(_ name: String) {
        self = needs.first { neutral($0) == .text(name) } ?? .unknown
    }
}

extension Person {
    fileprivate init(_ person: Neutral?) {
        self.init(
            sex: person?["sex"]?.text.map { $0 == "male" ? .male : .female },
            age: person?["age"]?.number.map(UInt8.init),
            district: person?["district"]?.text,
            disability: person?["disability"]?.isTrue ?? false,
            lgbtqi: person?["lgbtqi"]?.isTrue ?? false
        )
    }
}

extension Offer {
    fileprivate init(_ offer: Neutral?) {
        self.init(
            destination: offer?["destination"]?.text,
            province: offer?["province"]?.text,
            scheme: offer?["scheme"]?.text,
            work: offer?["work"]?.text,
            place: offer?["place"]?.text,
            contact: offer?["contact"]?.text,
            licence: offer?["licence"]?.text,
            agency: offer?["agency"]?.text,
            marriage: offer?["marriage"]?.text,
            contract: offer?["contract"]?.text,
            pay: offer?["pay"].map(Pay.init),
            hours: offer?["hours"]?.number.map(UInt32.init),
            daysOff: offer?["days_off"].flatMap(days),
            fees: offer?["fees"]?.list.map { $0.map(Fee.init) },
            debt: offer?["debt"]?.text,
            passport: offer?["passport"]?.text,
            visa: offer?["visa"]?.text,
            route: offer?["route"]?.text,
            pressure: texts(offer?["pressure"]),
            age: offer?["age"]?.number.map(UInt32.init)
        )
    }
}

private func days(_ value: Neutral) -> Double? {
    switch value {
    case .number(let days): Double(days)
    case .fraction(let days): days
    default: nil
    }
}

extension Pay {
    fileprivate init(_ pay: Neutral) {
        self.init(amount: pay["amount"]?.text, per: pay["per"]?.text, usual: pay["usual"]?.text)
    }
}

extension Fee {
    fileprivate init(_ fee: Neutral) {
        self.init(purpose: fee["purpose"]?.text, amount: fee["amount"]?.text, payer: fee["payer"]?.text)
    }
}

extension AskedPrices {
    fileprivate init(_ asked: Neutral?) {
        self.init(
            items: (asked?["items"]?.list ?? []).map(Fee.init),
            monthlyPay: asked?["monthly_pay"]?.text
        )
    }
}
