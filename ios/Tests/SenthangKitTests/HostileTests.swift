import Foundation
import Testing

@testable import SenthangKit

/// A text that nobody means, and what the report of a test calls it.
struct HostileText: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
        (testDescription, self.text) = (name, text)
    }
}

/// Whatever stands in an argument, a call answers or throws its own error: nothing here may end the app. Swift's texts
/// cannot hold half a surrogate, so that is not among these.
@Suite struct HostileTests {
    static let texts: [HostileText] = [
        HostileText("nothing", ""),
        HostileText("a space", " "),
        HostileText("a zero", "\0"),
        HostileText("a zero within", "a\0b"),
        HostileText("a format", "%s%n%x"),
        HostileText("a query", "'; DROP TABLE record; --"),
        HostileText("a path", "../../../etc/passwd"),
        HostileText("letters that cannot be seen", "\u{202E}\u{FEFF}\u{FFFD}"),
        HostileText("letters of many parts", "👩‍👩‍👧‍👦🇱🇦"),
        HostileText("a million letters", String(repeating: "a", count: 1 << 20)),
        HostileText("a million letters of Lao", String(repeating: "ກ", count: 1 << 20)),
        HostileText("a million spaces", String(repeating: " \n", count: 1 << 19)),
    ]
    static let instants: [EpochMillis] = [.min, -1, 0, 1, 253_402_300_800_000, .max]

    /// Opened once: taking the seed is slow.
    private static let held: (Guide, Folder) = {
        let folder = try! Folder()
        return (try! Guide.open(settings: .seeded("la", language: "en", in: folder)), folder)
    }()

    let folder = try! Folder()
    private let guide = Self.held.0

    private func here(_ text: String? = nil, now: EpochMillis = 1_795_287_600_000) -> Situation {
        Situation(
            country: "TH", province: text, network: nil, languages: text.map { [$0, "en"] } ?? ["en"], now: now)
    }

    /// Makes a call that answers, or throws its own error.
    private func tried<Trouble: Error>(_ own: Trouble.Type, _ call: () throws -> Any) {
        do {
            _ = try call()
        } catch {
            #expect(error is Trouble, "\(String("\(error)".prefix(200)))")
        }
    }

    @Test(arguments: instants)
    func anyInstant(now: EpochMillis) throws {
        // its own: what is taken at such an instant is kept
        let guide = try Guide.open(settings: .seeded("la", language: "en", in: folder))
        let here = here(now: now)
        tried(AskError.self) { try guide.hotlines(here: here) }
        tried(AskError.self) { try guide.services(here: here, person: Person()) }
        tried(AskError.self) { try guide.referral(here: here) }
        tried(AskError.self) { try guide.topics(here: here) }
        tried(AskError.self) { try guide.places(here: here) }
        tried(AskError.self) { try guide.checks(here: here) }
        tried(AskError.self) { try guide.figures(here: here) }
        tried(AskError.self) { try guide.channels(to: "TH", here: here) }
        tried(AskError.self) { try guide.agency(asked: "agency", here: here) }
        tried(AskError.self) { try guide.search(query: "police", here: here) }
        tried(AskError.self) {
            try guide.page(publisher: "senthang", kind: "hotline", id: "th-1300", here: here) as Any
        }
        tried(OfferError.self) { try guide.offer(offer: Offer(destination: "TH"), here: here) }
        tried(OfferError.self) { try guide.price(to: "TH", asked: AskedPrices(), here: here) }
        tried(AskError.self) { try guide.clockIsBehind(now: now) }
        let run = try guide.check(id: "before-you-go", here: here)
        _ = (run.outcome(), run.card())
        let (observer, cancel) = (Told { _ in }, CancelToken())
        tried(SyncError.self) { try guide.sync(now: now, observer: observer, cancel: cancel) }
        let tar = Stage.folder.appendingPathComponent("la.tar").path
        tried(SyncError.self) { try guide.importFrom(path: tar, now: now, observer: observer, cancel: cancel) }
        tried(SyncError.self) {
            try guide.importPoster(scan: PosterScan(), now: now, observer: observer, cancel: cancel)
        }
        #expect(!SyncError.Later(until: now).explain(languages: ["en"]).text.isEmpty)
        // and it answers as before
        #expect(try !guide.hotlines(here: self.here()).lines.isEmpty)
    }

    @Test(arguments: texts)
    func anyTextInASituation(hostile: HostileText) throws {
        let text = hostile.text
        tried(AskError.self) { try guide.hotlines(here: Situation(country: text, languages: [], now: 0)) }
        tried(AskError.self) {
            try guide.hotlines(here: Situation(country: "TH", network: text, languages: [text], now: 0))
        }
        let here = here(text)
        tried(AskError.self) { try guide.hotlines(here: here) }
        tried(AskError.self) { try guide.services(here: here, person: Person(age: .max, district: text)) }
        tried(AskError.self) { try guide.referral(here: here) }
        tried(AskError.self) { try guide.topics(here: here) }
        tried(AskError.self) { try guide.places(here: here) }
        tried(AskError.self) { try guide.checks(here: here) }
        tried(AskError.self) { try guide.figures(here: here) }
        tried(AskError.self) { try guide.clockIsBehind(now: 0) }
        tried(AskError.self) { try guide.publishers() }
        tried(AskError.self) { try guide.pack() as Any }
        #expect(guide.seedTrouble() == nil)
    }

    @Test(arguments: texts)
    func anyTextInAQuestion(hostile: HostileText) throws {
        let text = hostile.text
        let here = here()
        tried(AskError.self) { try guide.channels(to: text, here: here) }
        tried(AskError.self) { try guide.agency(asked: text, here: here) }
        tried(AskError.self) { try guide.search(query: text, here: here) }
        tried(AskError.self) { try guide.page(publisher: text, kind: text, id: text, here: here) as Any }
        tried(AskError.self) { try guide.page(publisher: "senthang", kind: text, id: "th-1300", here: here) as Any }
        tried(AskError.self) { try guide.check(id: text, here: here) }
        tried(AskError.self) { try guide.utcOffsetSeconds(country: text) as Any }
        let arguments: [String: TextArgument] = [
            text: .number(.min), "count": .number(.max), "money": .money(Money(minor: .min, currency: "LAK")),
            "place": .place(text), "text": .text(text), "date": .date("2026-11-30"),
        ]
        tried(AskError.self) { try guide.text(message: text, arguments: arguments, languages: [text]) }
        tried(AskError.self) { try guide.text(message: "hotlines", arguments: arguments, languages: []) }
        // a date or a currency that is none is refused as whatever else this call refuses
        for argument in [TextArgument.date(text), .money(Money(minor: 1, currency: text))] {
            #expect(throws: AskError.self) {
                try guide.text(message: "hotlines", arguments: ["it": argument], languages: [])
            }
        }
        #expect(try !guide.hotlines(here: here).lines.isEmpty)
    }

    @Test(arguments: texts)
    func anyTextInAnOffer(hostile: HostileText) throws {
        let text = hostile.text
        let here = here()
        let pay = Pay(amount: text, per: text, usual: text)
        let fee = Fee(purpose: text, amount: text, payer: text)
        let offers = [
            Offer(destination: text), Offer(province: text), Offer(scheme: text), Offer(work: text),
            Offer(place: text), Offer(contact: text), Offer(licence: text), Offer(agency: text),
            Offer(marriage: text), Offer(contract: text), Offer(pay: pay), Offer(fees: [fee]), Offer(debt: text),
            Offer(passport: text), Offer(visa: text), Offer(route: text), Offer(pressure: [text, text]),
            Offer(hours: .max, daysOff: .nan, age: .max), Offer(daysOff: -.infinity),
            Offer(daysOff: .greatestFiniteMagnitude),
        ]
        for offer in offers {
            tried(OfferError.self) { try guide.offer(offer: offer, here: here) }
        }
        tried(OfferError.self) { try guide.price(to: text, asked: AskedPrices(items: [fee]), here: here) }
        tried(OfferError.self) {
            try guide.price(to: "TH", asked: AskedPrices(items: [fee], monthlyPay: text), here: here)
        }
    }

    @Test(arguments: texts)
    func anyTextInACheck(hostile: HostileText) throws {
        let text = hostile.text
        let run = try guide.check(id: "before-you-go", here: here())
        tried(CheckError.self) { try run.answer(question: text, answer: .choice(id: text)) }
        tried(CheckError.self) { try run.answer(question: "age", answer: .choice(id: text)) }
        tried(CheckError.self) { try run.answer(question: text, answer: .notKnown) }
        _ = (run.id(), run.name(), run.about(), run.nextQuestion(), run.questions(), run.back(), run.outcome())
        #expect(!run.card().contacts.isEmpty)
    }

    @Test(arguments: texts)
    func anyTextInWhatIsBroughtAndTaken(hostile: HostileText) throws {
        let text = hostile.text
        let (observer, cancel) = (Told { _ in }, CancelToken())
        // a path of nothing but white space would be made beside the tests
        let path = folder.file(String(text.prefix(100_000)))
        tried(SyncError.self) { try guide.importFrom(path: text, now: 0, observer: observer, cancel: cancel) }
        tried(SyncError.self) { try guide.importFrom(path: path, now: 0, observer: observer, cancel: cancel) }
        tried(ExportError.self) { try guide.exportTo(to: folder.file("no-folder/\(text)")) }
        let scan = PosterScan()
        tried(ScanError.self) { try scan.add(text: text) }
        tried(ScanError.self) { try scan.add(text: "SENTHANG1:1/1:\(text):\(text)") }
        tried(ScanError.self) { try scan.add(text: "SENTHANG1:255/255:A:\(text)") }
        #expect(scan.missing().isEmpty)
        tried(SyncError.self) { try guide.importPoster(scan: scan, now: 0, observer: observer, cancel: cancel) }
        for trouble in ExplainTests.troubles {
            #expect(!trouble.explain(languages: [text]).text.isEmpty)
        }
    }

    @Test(arguments: texts)
    func anyTextInSettings(hostile: HostileText) throws {
        let text = hostile.text
        let bytes = Data(text.utf8)
        let settings = [
            GuideSettings(folder: folder.file("a/\(text)"), root: bytes, languages: [text]),
            GuideSettings(folder: folder.file("b"), pack: text, root: bytes, languages: [text], seed: text),
            GuideSettings(folder: folder.file("c"), root: Data(), languages: [], servers: [text]),
            GuideSettings(
                folder: folder.file("d"), root: bytes, languages: Array(repeating: text, count: 3),
                allLanguages: true, servers: ["http://127.0.0.1:1/\(text)"], patienceSeconds: .max),
            GuideSettings(folder: folder.file("e"), root: bytes, languages: [], servers: [], patienceSeconds: 0),
        ]
        for settings in settings {
            tried(OpenError.self) {
                let guide = try Guide.open(settings: settings)
                _ = guide.seedTrouble()
                tried(AskError.self) { try guide.hotlines(here: here()) }
                tried(AskError.self) { try guide.pack() as Any }
                let (observer, cancel) = (Told { _ in }, CancelToken())
                tried(SyncError.self) { try guide.sync(now: 0, observer: observer, cancel: cancel) }
                return guide
            }
        }
    }
}
