import Testing

@testable import SenthangKit

/// A sync whose progress is a stream. The limit is for what would never end.
@Suite(.timeLimit(.minutes(5))) struct SyncRunTests {
    let folder = try! Folder()

    @Test func tellsOfASyncAsItGoes() async throws {
        let run = try await Guide.updated(from: "first", in: folder).startSync(now: Stage.now)
        var last: SyncProgress?
        for await progress in run.progress { last = progress }
        #expect(last == .done)
        #expect(try await run.report.news == .updated)
    }

    @Test func isStoppedHalfWay() async throws {
        let run = try await Guide.updated(from: "slow/first", in: folder).startSync(now: Stage.now)
        for await progress in run.progress {
            if case .fetching(let done, let total) = progress, done > 0, done < total { run.cancel() }
        }
        await #expect(throws: CancellationError.self) { try await run.report }
    }

    @Test func saysWhyItFailed() async throws {
        let run = try await Guide.updated(from: "refused", in: folder).startSync(now: Stage.now)
        for await _ in run.progress {}
        do {
            _ = try await run.report
            Issue.record("a server that refuses gave something")
        } catch SyncError.Refused {}
    }

    @Test func theReportAloneIsEnough() async throws {
        #expect(try await Guide.updated(from: "first", in: folder).startSync(now: Stage.now).report.news == .updated)
    }

    /// A sync that goes on until it is stopped, and tells when it is.
    private func endless() -> (SyncRun, AsyncStream<Bool>) {
        let (ended, end) = AsyncStream.makeStream(of: Bool.self)
        let run = SyncRun { onProgress in
            onProgress(.checking)
            for await _ in AsyncStream<Never>.makeStream().stream {}
            end.yield(Task.isCancelled)
            throw CancellationError()
        }
        return (run, ended)
    }

    private func first(of ended: AsyncStream<Bool>) async -> Bool {
        for await wasCancelled in ended { return wasCancelled }
        return false
    }

    @Test func isStoppedWithTheTaskThatReads() async {
        let (run, ended) = endless()
        let reader = Task { for await _ in run.progress {} }
        reader.cancel()
        #expect(await first(of: ended))
        await #expect(throws: CancellationError.self) { try await run.report }
    }

    @Test func isStoppedWithTheTaskThatWaits() async {
        let (run, ended) = endless()
        let waiting = Task { try await run.report }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(await first(of: ended))
    }

    @Test func isStoppedWhenNobodyHoldsIt() async {
        let ended = endless().1
        #expect(await first(of: ended))
    }
}
