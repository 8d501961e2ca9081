import Foundation
import SenthangKit
import Testing

/// Phones by pack and language, each opened once.
private let phones = Shared<[String: (Guide, Folder)]>([:])

private func phone(_ pack: String, _ language: String) throws -> Guide {
    try phones.with { phones in
        if let (guide, _) = phones["\(pack) \(language)"] { return guide }
        let folder = try Folder()
        let guide = try Guide.open(settings: .seeded(pack, language: language, in: folder))
        #expect(guide.seedTrouble() == nil)
        phones["\(pack) \(language)"] = (guide, folder)
        return guide
    }
}

/// Every case of the open test vectors, and those at the other doors: the whole answer.
@Suite struct VectorTests {
    /// The files of the vectors, and one for what no vector asks.
    static let files =
        try! FileManager.default.contentsOfDirectory(atPath: Stage.vectors.path)
        .filter { $0.hasSuffix(".json") }.sorted() + ["doors.json"]

    @Test func thereAreVectors() {
        #expect(Self.files.count > 10)
    }

    @Test(arguments: files)
    func areAnsweredAsInRust(file: String) throws {
        let cases = try Stage.json("cases/\(file)")["cases"]?.list ?? []
        var wrong: [String] = []
        var notCarried = 0
        for asked in cases {
            if asked["not_carried"] != nil { notCarried += 1 }
            if let why = difference(asked) { wrong.append("\(asked["id"]?.text ?? "?"): \(why)") }
        }
        #expect(wrong.isEmpty, "\(wrong.count) of \(cases.count):\n\(wrong.prefix(20).joined(separator: "\n"))")
        #expect(try cases.count == count(file))
        print("vectors, \(file): \(cases.count - notCarried) answered, \(notCarried) that no program can ask")
    }

    /// How many cases the file of the vectors has.
    private func count(_ file: String) throws -> Int {
        // the doors stand in no file: six in each of two places
        if file == "doors.json" { return 12 }
        let vectors = try Stage.json(Stage.vectors.appendingPathComponent(file))
        return (vectors["cases"]?.list ?? []).count + (vectors["unsettled"]?.list ?? []).count
    }

    private func difference(_ asked: Neutral) -> String? {
        if asked["not_carried"] != nil { return nil }
        guard let pack = asked["pack"]?.text, let language = asked["here"]?["languages"]?.list?.first?.text else {
            return "no pack, or no language"
        }
        do {
            let got = try answer(to: asked, by: phone(pack, language))
            return SenthangKitTests.difference(asked["answer"], got)
        } catch let why as NotAsked {
            return why.why
        } catch {
            return SenthangKitTests.difference(asked["refused"], neutral(error: error))
        }
    }
}
