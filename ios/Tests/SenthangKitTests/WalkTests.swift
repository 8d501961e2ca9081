import SenthangKit
import Testing

/// The neutral form itself: what the vectors are compared by.
@Suite struct WalkTests {
    @Test func takesRecordsApartByTheNamesOfTheirFields() {
        let name = LocalizedText(text: "Police", language: "en", review: .draft, outdated: false)
        #expect(
            neutral(name)
                == .record(["text": .text("Police"), "language": .text("en"), "review": .text("draft")]))
        let chart = FigureChart(bars: [FigureBar(label: name, value: 0, length: 1000)], text: name)
        #expect(neutral(chart)["bars"]?.list?.first?["value"] == .number(0))
        let window = DateWindow(from: nil, until: "2026-03")
        #expect(neutral(window) == .record(["until": .text("2026-03")]))
        #expect(neutral([window]) == .list([.record(["until": .text("2026-03")])]))
        let scanned = ScannedCode(part: 1, of: 2, again: true, missing: [])
        #expect(neutral(scanned) == .record(["part": .number(1), "of": .number(2), "again": .flag(true)]))
        let money = Money(minor: .min, currency: "LAK")
        #expect(neutral(money) == .record(["minor": .number(.min), "currency": .text("LAK")]))
    }

    @Test func namesTheCaseOfAnEnum() {
        #expect(neutral(OpenState.notKnown) == .text("not-known"))
        #expect(neutral(OpenState.now(until: nil)) == .record(["is": .text("now")]))
        #expect(neutral(OpenState.later(opens: 5)) == .record(["is": .text("later"), "opens": .number(5)]))
        #expect(
            neutral(Review.reviewed(by: "lwu", on: "2026"))
                == .record(["is": .text("reviewed"), "by": .text("lwu"), "on": .text("2026")]))
        #expect(neutral(Need.return) == .text("return"))
        #expect(neutral(FigureUnit.callsAMonth) == .text("calls-a-month"))
        #expect(Set(needs.map { "\(neutral($0))" }).count == needs.count)
    }

    @Test func namesErrorsAsRustDoes() {
        #expect(
            neutral(error: OfferError.Number(field: "hours", least: 1, most: 24))
                == .record([
                    "error": .text("OfferError"), "variant": .text("Number"), "field": .text("hours"),
                    "least": .number(1), "most": .number(24),
                ]))
        #expect(
            neutral(error: AskError.Empty) == .record(["error": .text("AskError"), "variant": .text("Empty")]))
    }

    @Test func saysWhereTwoAnswersPart() {
        let answer = Neutral.record(["lines": .list([.record(["near": .flag(true)])])])
        #expect(difference(answer, answer) == nil)
        let more = Neutral.record(["lines": .list([.record(["near": .flag(true), "km": .number(0)])])])
        #expect(difference(answer, more)?.hasPrefix(".lines[0].km: ") == true)
        #expect(difference(more, answer)?.hasPrefix(".lines[0].km: left out") == true)
        #expect(difference(answer, .record(["lines": .list([])])) == ".lines: 0 items, not 1")
        #expect(difference(nil, .nothing) != nil)
        #expect(difference(.text("1"), .number(1)) != nil)
    }
}
