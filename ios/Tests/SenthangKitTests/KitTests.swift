import Foundation
import Testing

@testable import SenthangKit

/// What SenthangKit adds to single values.
@Suite struct KitTests {
    @Test func instantsComeAndGo() {
        let date = Date(timeIntervalSince1970: 1_764_500_000.123)
        #expect(date.epochMillis == 1_764_500_000_123)
        #expect(Date(epochMillis: 1_764_500_000_123).epochMillis == 1_764_500_000_123)
        #expect(Date(timeIntervalSince1970: -0.5).epochMillis == -500)
        #expect(Date(timeIntervalSince1970: 1e300).epochMillis == .max)
        #expect(Date(timeIntervalSince1970: -.infinity).epochMillis == .min)
        #expect(Date(timeIntervalSince1970: .nan).epochMillis == .max)
    }

    @Test func aNumberIsDialledOnlyWhereItIsKnownToWork() {
        let home = Call.domestic(uri: "tel:1300;phone-context=+66", display: "1300")
        #expect(home.url?.scheme == "tel")
        #expect(home.shown == "1300")
        let away = Call.international(uri: "tel:+6621234567", display: "+66 2 123 4567")
        #expect(away.url?.absoluteString == "tel:+6621234567")
        #expect(away.shown == "+66 2 123 4567")
        for call in [Call.untested(display: "191", country: "TH"), .notFromHere(display: "191", country: "TH")] {
            #expect(call.url == nil)
            #expect(call.shown == "191")
        }
    }

    @Test func aQuestionWhoseTaskIsCancelledIsNotAsked() async throws {
        let folder = try Folder()
        let guide = try await Guide.updated(from: nil, in: folder)
        let asked = Shared(0)
        // the line before waits until the task behind it is cancelled
        let (before, behind) = (DispatchSemaphore(value: 0), Shared(false))
        let first = Task { try await guide.ask { _ in before.wait() } }
        let second = Task {
            behind.with { $0 = true }
            return try await guide.ask { _ in asked.with { $0 += 1 } }
        }
        while !behind.now { await Task.yield() }
        second.cancel()
        before.signal()
        try await first.value
        await #expect(throws: CancellationError.self) { try await second.value }
        #expect(asked.now == 0)
        try await guide.ask { _ in asked.with { $0 += 1 } }
        #expect(asked.now == 1)
    }

    /// Small calls in great number, for the thread sanitizer: two that meet are seen only where they are many.
    @Test func sixteenCallAtOnce() async throws {
        let folder = try Folder()
        let guide = try await Guide.updated(from: nil, in: folder)
        let returned = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<16 {
                group.addTask {
                    var returned = 0
                    for turn in 0..<4000 {
                        returned +=
                            (number + turn) % 4 == 0
                            ? try await guide.ask { _ in 1 }
                            : try await blocking(on: Blocking.jobs) { _ in 1 }
                    }
                    return returned
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(returned == 64_000)
    }
}
