import Foundation
import SenthangKit
import Testing

#if os(Linux)
    /// Many calls leave nothing behind. What is measured is the whole process, so these run one after the other, and
    /// ios/test runs them in a process of their own.
    @Suite(.serialized) struct MemoryTests {
        let folder = try! Folder()
        let here = Situation(country: "TH", languages: ["en"], now: 1_795_287_600_000)

        /// Memory of this process that is in use, in bytes.
        private func resident() throws -> Int {
            let words = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return try #require(Int(words[1])) * sysconf(Int32(_SC_PAGESIZE))
        }

        /// How many bytes `count` calls leave behind, once as many were made for the caches to be full.
        private func left(after count: Int, _ call: () throws -> Void) throws -> Int {
            for _ in 0..<count { try call() }
            let before = try resident()
            for _ in 0..<count { try call() }
            return try resident() - before
        }

        @Test func smallCalls() throws {
            let guide = try Guide.open(settings: .seeded("la", language: "en", in: folder))
            let left = try left(after: 50_000) {
                let cancel = CancelToken()
                cancel.cancel()
                _ = AskError.UnknownPlace(code: "TH").explain(languages: ["lo"])
                _ = try? PosterScan().add(text: "a code that is none")
                _ = try guide.utcOffsetSeconds(country: "TH")
            }
            // a token that is kept at each turn would be twice as much
            #expect(left < 1 << 20, "\(left) bytes")
            print("memory, 250,000 small calls: \(left >> 10) KB left")
        }

        @Test func largeAnswers() throws {
            let guide = try Guide.open(settings: .seeded("la", language: "en", in: folder))
            let left = try left(after: 300) {
                _ = try guide.hotlines(here: here)
                _ = try guide.search(query: "labour complaint", here: here)
                let run = try guide.check(id: "before-you-go", here: here)
                try run.answer(question: "age", answer: .choice(id: "under-18"))
                _ = (run.outcome(), run.card())
                _ = try? guide.offer(offer: Offer(work: "spying"), here: here)
            }
            #expect(left < 4 << 20, "\(left) bytes")
            print("memory, 2,100 large answers: \(left >> 10) KB left")
        }
    }
#endif
