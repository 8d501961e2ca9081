import Foundation

@testable import SenthangKit

/// What tests/border has made, and the server that it serves; ios/test says where.
enum Stage {
    static let folder = URL(fileURLWithPath: needed("SENTHANG_STAGE"), isDirectory: true)
    static let server = needed("SENTHANG_SERVER")

    /// The open test vectors of the checkout.
    static let vectors = folder.appendingPathComponent("../../tests/vectors").standardized

    static let updates = try! json("updates/updates.json")

    /// The instant at which the editions of `updates/` hold.
    static let now = updates["now"]!.number!

    static func json(_ path: String) throws -> Neutral {
        try json(folder.appendingPathComponent(path))
    }

    static func json(_ file: URL) throws -> Neutral {
        try JSONDecoder().decode(Neutral.self, from: Data(contentsOf: file))
    }

    private static func needed(_ name: String) -> String {
        guard let value = ProcessInfo.processInfo.environment[name] else {
            fatalError("\(name) is not set: run ios/test")
        }
        return value
    }
}

/// A folder that goes away with its last holder.
final class Folder: Sendable {
    let path: String

    init() throws {
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("senthang-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        path = made.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String {
        "\(path)/\(name)"
    }
}

extension GuideSettings {
    /// A phone of one language, whose seed is a pack of the stage.
    static func seeded(_ pack: String, language: String, in folder: Folder) throws -> GuideSettings {
        GuideSettings(
            folder: folder.file("phone"),
            root: try Data(contentsOf: Stage.folder.appendingPathComponent("\(pack).root.json")),
            languages: [language],
            seed: Stage.folder.appendingPathComponent("\(pack).tar").path
        )
    }

    /// A phone that holds nothing yet, with a server of the stage: a folder of `updates/`, or another of its doors.
    static func updated(
        from door: String?, in folder: Folder, allLanguages: Bool = false
    ) throws -> GuideSettings {
        GuideSettings(
            folder: folder.file("phone"),
            root: try Data(contentsOf: Stage.folder.appendingPathComponent("updates/root.json")),
            languages: ["en"],
            allLanguages: allLanguages,
            servers: door.map { ["\(Stage.server)/\($0)"] } ?? [],
            patienceSeconds: 5
        )
    }
}

extension Guide {
    static func updated(from door: String?, in folder: Folder) async throws -> Guide {
        try await Guide.opened(.updated(from: door, in: folder))
    }

    /// The hours that tell which edition is held; none where none is.
    func edition() async throws -> String? {
        let here = Situation(country: Stage.updates["country"]!.text!, languages: ["en"], now: Stage.now)
        let lines = try await ask { try $0.hotlines(here: here).lines }
        return lines.first { $0.id == Stage.updates["line"]!.text }?.hours
    }
}

func hours(of edition: String) -> String? {
    Stage.updates["hours"]?[edition]?.text
}

/// A value that threads share.
final class Shared<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) {
        self.value = value
    }

    func with<Answer>(_ body: (inout Value) throws -> Answer) rethrows -> Answer {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }

    var now: Value { with { $0 } }
}
