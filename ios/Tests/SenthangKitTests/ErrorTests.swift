import Foundation
import Testing

@testable import SenthangKit

/// Each error that a phone can be brought to. What is not here needs a disk that is full or refuses, or a profile of a
/// newer app: the core's own tests have those.
@Suite struct ErrorTests {
    let folder = try! Folder()
    let other = try! Folder()
    let here = Situation(country: "TH", languages: ["en"], now: 1_795_287_600_000)

    private func seeded() throws -> Guide {
        try Guide.open(settings: .seeded("la", language: "en", in: folder))
    }

    private func empty() throws -> Guide {
        try Guide.open(settings: .updated(from: nil, in: other))
    }

    @Test func openErrors() throws {
        try Data().write(to: URL(fileURLWithPath: folder.file("phone")))
        let inFile = try GuideSettings.updated(from: nil, in: folder)
        do {
            _ = try Guide.open(settings: inFile)
            Issue.record("a file is a folder")
        } catch OpenError.Folder(let detail) {
            #expect(!detail.isEmpty)
        }
        let nowhere = GuideSettings(folder: folder.file("other"), root: Data(), languages: [], servers: ["nowhere"])
        #expect(throws: OpenError.Address(address: "nowhere")) { try Guide.open(settings: nowhere) }
    }

    @Test func aSeedThatIsNoneIsTold() throws {
        let settings = GuideSettings(
            folder: folder.file("phone"),
            root: try Data(contentsOf: Stage.folder.appendingPathComponent("la.root.json")),
            languages: ["en"],
            seed: Stage.folder.appendingPathComponent("la.root.json").path
        )
        let guide = try Guide.open(settings: settings)
        guard case .NoContent = guide.seedTrouble() else {
            Issue.record("\(String(describing: guide.seedTrouble()))")
            return
        }
        #expect(try guide.pack() == nil)
    }

    @Test func askErrors() throws {
        let guide = try empty()
        // help is there before there is content
        #expect(try !guide.hotlines(here: here).lines.isEmpty)
        #expect(try guide.publishers().isEmpty)
        #expect(throws: AskError.Empty) { try guide.channels(to: "TH", here: here) }
        let held = try seeded()
        #expect(throws: AskError.UnknownCheck(id: "no-check")) { try held.check(id: "no-check", here: here) }
        let nowhere = Situation(country: "Thailand", languages: ["en"], now: here.now)
        #expect(throws: AskError.UnknownPlace(code: "Thailand")) { try held.hotlines(here: nowhere) }
    }

    @Test func whatIsDamagedIsMended() async throws {
        let guide = try seeded()
        let file = URL(fileURLWithPath: folder.file("phone/content.db"))
        let handle = try FileHandle(forWritingTo: file)
        let length = try handle.seekToEnd()
        try handle.seek(toOffset: 4096)
        try handle.write(contentsOf: Data(repeating: 0xFF, count: Int(length) - 4096))
        try handle.close()
        // the library throws away what it cannot read, and whatever a disk does, there is a number to call
        #expect(throws: AskError.Empty) { try guide.topics(here: here) }
        #expect(try !guide.hotlines(here: here).lines.isEmpty)
        let bundle = Stage.folder.appendingPathComponent("la.tar").path
        #expect(try await guide.importFrom(bundle, now: here.now).news == .updated)
        #expect(try !guide.topics(here: here).isEmpty)
    }

    @Test func offerErrors() throws {
        let guide = try seeded()
        func refused(_ offer: Offer) -> OfferError? {
            do {
                _ = try guide.offer(offer: offer, here: here)
            } catch let error as OfferError {
                return error
            } catch {
                Issue.record("\(error)")
            }
            return nil
        }
        #expect(refused(Offer(pay: Pay(amount: "much"))) == .Money(field: "pay.amount"))
        #expect(refused(Offer(destination: "Thailand")) == .Place(field: "destination"))
        #expect(refused(Offer(hours: 25)) == .Number(field: "hours", least: 1, most: 24))
        guard case .Word("work", let known) = refused(Offer(work: "spying")) else {
            Issue.record("any work is known")
            return
        }
        #expect(known.contains("fishing"))
        #expect(throws: OfferError.UnknownPlace(code: "Laos")) {
            try guide.price(to: "Laos", asked: AskedPrices(), here: here)
        }
        #expect(throws: OfferError.Empty) { try empty().offer(offer: Offer(), here: here) }
    }

    @Test func checkErrors() throws {
        let run = try seeded().check(id: "before-you-go", here: here)
        do {
            try run.answer(question: "no-question", answer: .skipped)
            Issue.record("any question is known")
        } catch CheckError.UnknownQuestion(let known) {
            #expect(known.contains("age"))
        }
        do {
            try run.answer(question: "age", answer: .choice(id: "old"))
            Issue.record("any choice is known")
        } catch CheckError.UnknownChoice(let question, let known) {
            #expect(question == "age")
            #expect(known.contains("under-18"))
        }
    }

    @Test func scanErrors() throws {
        let scan = PosterScan()
        #expect(throws: ScanError.NotOurs) { try scan.add(text: "https://example.org") }
        #expect(throws: ScanError.TooNew) { try scan.add(text: "SENTHANG2:1/1:A:B") }
        let poster = try Stage.json("updates/poster.json")
        let first = try #require(poster["codes"]?.list?.first?.text)
        let other = try #require(poster["other_codes"]?.list?.first?.text)
        #expect(throws: ScanError.Torn) { try scan.add(text: String(first.dropLast(3))) }
        #expect(throws: ScanError.Torn) { try scan.add(text: "SENTHANG1:1/1:A:") }
        #expect(try scan.add(text: first).part == 1)
        #expect(throws: ScanError.OtherPoster) { try scan.add(text: other) }
        #expect(try scan.add(text: first).again)
    }

    @Test func exportErrors() async throws {
        await #expect(throws: ExportError.Nothing) { try await empty().exportTo(folder.file("nothing.tar")) }
        let held = try seeded()
        do {
            _ = try await held.exportTo(folder.file("no-folder/la.tar"))
            Issue.record("a folder that is not there holds a file")
        } catch ExportError.File(let detail) {
            #expect(!detail.isEmpty)
        }
    }

    @Test func anErrorIsCaughtWithoutItsName() throws {
        let guide = try empty()
        do {
            _ = try guide.channels(to: "TH", here: here)
            Issue.record("there are channels")
        } catch let trouble as any Explained {
            #expect(trouble.explain(languages: ["en"]) == AskError.Empty.explain(languages: ["en"]))
        }
    }
}
