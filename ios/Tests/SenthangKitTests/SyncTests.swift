import Foundation
import Testing

@testable import SenthangKit

/// Updates from the servers of the stage. The limit is for what would never end.
@Suite(.timeLimit(.minutes(5))) struct SyncTests {
    let folder = try! Folder()

    @Test func takesWhatIsNewAndTellsHowFarItIs() async throws {
        let guide = try await Guide.updated(from: "first", in: folder)
        let told = Shared<[SyncProgress]>([])
        let report = try await guide.sync(now: Stage.now) { progress in told.with { $0.append(progress) } }
        #expect(report.news == .updated)
        #expect(report.whole)
        #expect(report.clock == .plausible)
        #expect(report.fetched > 0)
        #expect(report.publishers.map(\.name) == ["senthang"])
        #expect(try await guide.edition() == hours(of: "first"))
        #expect(told.now.first == .checking)
        #expect(told.now.last == .done)

        #expect(try await guide.sync(now: Stage.now).news == .unchanged)
        let next = try await Guide.updated(from: "second", in: folder)
        #expect(try await next.sync(now: Stage.now).news == .updated)
        // whoever held the profile before sees it too
        #expect(try await guide.edition() == hours(of: "second"))
    }

    @Test func badEditionsLeaveWhatIsHeld() async throws {
        let first = try await Guide.updated(from: "first", in: folder)
        _ = try await first.sync(now: Stage.now)
        guard case .record(let refused) = Stage.updates["refused"] else {
            Issue.record("nothing is refused")
            return
        }
        #expect(refused.count == 4)
        for (door, variant) in refused {
            let guide = try await Guide.updated(from: door, in: folder)
            #expect(await failure(of: guide)?["variant"] == variant, "\(door)")
            #expect(try await guide.edition() == hours(of: "first"), "\(door)")
        }
    }

    @Test func serversThatGiveNothingAreToldApart() async throws {
        let off = try await Guide.updated(from: nil, in: folder)
        await #expect(throws: SyncError.Off) { try await off.sync(now: Stage.now) }
        // where files are kept, "forbidden" is said of what is not there: the status alone does not tell them apart
        #expect(await failure(of: try await Guide.updated(from: "refused", in: folder))?["variant"] == .text("Refused"))
        let later = try await Guide.updated(from: "later", in: folder)
        let until = await failure(of: later)?["until"]?.number ?? 0
        #expect(until >= Stage.now + 3_600_000)
        // a page that asks to log in is a trouble of the network
        #expect(await failure(of: try await Guide.updated(from: "portal", in: folder))?["variant"] == .text("Offline"))
        // nobody listens on the port that no service may have
        let settings = GuideSettings(
            folder: folder.file("offline"), root: try GuideSettings.updated(from: nil, in: folder).root,
            languages: ["en"], servers: ["http://127.0.0.1:1"])
        let offline = await failure(of: try await Guide.opened(settings))?["variant"]
        #expect(offline == .text("Offline"))
    }

    /// How a sync fails, taken apart; none if it does not.
    private func failure(of guide: Guide) async -> Neutral? {
        do {
            _ = try await guide.sync(now: Stage.now)
            return nil
        } catch {
            return neutral(error: error)
        }
    }

    /// A sync from the slow server, of which a part has come, and the rest has not.
    private func halfWay(_ guide: Guide) async -> Task<SyncReport, any Error> {
        let (halfWay, reached) = AsyncStream.makeStream(of: Void.self)
        let sync = Task {
            defer { reached.finish() }
            return try await guide.sync(now: Stage.now) { progress in
                if case .fetching(let done, let total) = progress, done > 0, done < total { reached.yield() }
            }
        }
        for await _ in halfWay { break }
        return sync
    }

    @Test func aCancelledTaskStopsHalfWayAndTheNextSyncCompletes() async throws {
        let sync = await halfWay(try await Guide.updated(from: "slow/first", in: folder))
        sync.cancel()
        await #expect(throws: CancellationError.self) { try await sync.value }
        let fast = try await Guide.updated(from: "first", in: folder)
        let report = try await fast.sync(now: Stage.now)
        #expect(report.news == .updated)
        #expect(report.whole)
        #expect(try await fast.edition() == hours(of: "first"))
    }

    @Test func aTokenStopsTheBlockingCall() async throws {
        let slow = try await Guide.updated(from: "slow/first", in: folder)
        let cancel = CancelToken()
        #expect(!cancel.isCancelled())
        let observer = Told { progress in
            if case .fetching(let done, let total) = progress, done > 0, done < total { cancel.cancel() }
        }
        await #expect(throws: SyncError.Cancelled) {
            try await blocking(on: Blocking.jobs) { _ in
                try slow.sync(now: Stage.now, observer: observer, cancel: cancel)
            }
        }
        #expect(cancel.isCancelled())
    }

    @Test func oneSyncAtATime() async throws {
        let guide = try await Guide.updated(from: "slow/first", in: folder)
        let sync = await halfWay(guide)
        await #expect(throws: SyncError.Busy) { try await guide.sync(now: Stage.now) }
        sync.cancel()
        await #expect(throws: CancellationError.self) { try await sync.value }
    }

    @Test func sixteenAskWhileASyncIsUnderWay() async throws {
        let first = try await Guide.updated(from: "first", in: folder)
        _ = try await first.sync(now: Stage.now)
        // the words of six more languages, from a slow server: minutes
        let settings = try GuideSettings.updated(from: "slow/first", in: folder, allLanguages: true)
        let guide = try await Guide.opened(settings)
        let here = Situation(country: "TH", languages: ["en"], now: Stage.now)
        let question: @Sendable (Guide) throws -> (Hotlines, Found) = { guide in
            (try guide.hotlines(here: here), try guide.search(query: "labour complaint", here: here))
        }
        let before = try await guide.ask(question)
        let sync = await halfWay(guide)
        let answered = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<16 {
                group.addTask {
                    for _ in 0..<10 {
                        // the half of them past the queue, all at once
                        let (hotlines, found) =
                            number % 2 == 0
                            ? try await guide.ask(question)
                            : try await blocking(on: Blocking.jobs) { _ in try question(guide) }
                        guard hotlines == before.0, found == before.1 else { return 0 }
                    }
                    return 10
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(answered == 160)
        sync.cancel()
        await #expect(throws: CancellationError.self) { try await sync.value }
    }

    struct Oops: Error {}

    @Test(arguments: [ObserverError.Failed as any Error, Oops()])
    func anObserverThatThrowsIsPassedOver(error: any Error) async throws {
        let guide = try await Guide.updated(from: "first", in: folder)
        let called = Shared(0)
        let observer = Told { _ in
            called.with { $0 += 1 }
            throw error
        }
        let report = try await blocking(on: Blocking.jobs) { cancel in
            try guide.sync(now: Stage.now, observer: observer, cancel: cancel)
        }
        #expect(report.news == .updated)
        #expect(called.now > 1)
    }

    @Test func observersAreLetGo() throws {
        let guide = try Guide.open(settings: .updated(from: "first", in: folder))
        weak var observer: Told?
        func sync() throws {
            let held = Told { _ in }
            observer = held
            _ = try guide.sync(now: Stage.now, observer: held, cancel: CancelToken())
        }
        try sync()
        #expect(observer == nil)
    }

    @Test func contentGoesFromPhoneToPhone() async throws {
        let first = try await Guide.updated(from: "first", in: folder)
        _ = try await first.sync(now: Stage.now)
        let bundle = folder.file("la.tar")
        let length = try await first.exportTo(bundle)
        #expect(try FileManager.default.attributesOfItem(atPath: bundle)[.size] as? UInt64 == length)
        let another = try Folder()
        let other = try await Guide.updated(from: nil, in: another)
        let told = Shared<[SyncProgress]>([])
        let report = try await other.importFrom(bundle, now: Stage.now) { progress in
            told.with { $0.append(progress) }
        }
        #expect(report.news == .updated)
        #expect(told.now.last == .done)
        #expect(try await other.edition() == hours(of: "first"))
        do {
            _ = try await other.importFrom(folder.file("none.tar"), now: Stage.now)
            Issue.record("a file that is not there was taken")
        } catch SyncError.NoContent(let detail) {
            #expect(!detail.isEmpty)
        }
        // whoever clears the app's storage while it runs takes the folder from under it
        try FileManager.default.removeItem(atPath: another.file("phone"))
        await #expect(throws: SyncError.ReadOnly) { try await other.importFrom(bundle, now: Stage.now) }
    }

    @Test func aPosterBringsTheNextEditionOfOneCountry() async throws {
        let guide = try await Guide.updated(from: "first", in: folder)
        _ = try await guide.sync(now: Stage.now)
        let codes = try Stage.json("updates/poster.json")["codes"]?.list?.compactMap(\.text) ?? []
        let scan = PosterScan()
        for code in codes.dropLast() {
            #expect(try scan.add(text: code).again == false)
        }
        let last = try #require(codes.last)
        if codes.count > 1 {
            #expect(scan.missing() == [UInt32(codes.count)])
        }
        do {
            _ = try await guide.importPoster(scan, now: Stage.now)
            Issue.record("a part of a poster was taken")
        } catch SyncError.NoContent {}
        #expect(try scan.add(text: last).missing.isEmpty)
        #expect(try scan.add(text: last).again)
        _ = try await guide.importPoster(scan, now: Stage.now)
        #expect(try await guide.edition() == hours(of: "second"))
    }
}

/// An observer of the border's own.
final class Told: SyncObserver {
    private let body: @Sendable (SyncProgress) throws -> Void

    init(_ body: @escaping @Sendable (SyncProgress) throws -> Void) {
        self.body = body
    }

    func onProgress(progress: SyncProgress) throws {
        try body(progress)
    }
}
