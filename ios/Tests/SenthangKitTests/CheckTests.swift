import SenthangKit
import Testing

/// A self-check from its first question to its card, as a screen goes through it.
@Suite struct CheckTests {
    let folder = try! Folder()
    let here = Situation(country: "LA", languages: ["lo"], now: 1_795_287_600_000)

    private func run() throws -> (Guide, CheckRun) {
        let guide = try Guide.open(settings: .seeded("la", language: "lo", in: folder))
        return (guide, try guide.check(id: "before-you-go", here: here))
    }

    @Test func everyCheckThatIsListedCanBeStarted() throws {
        let guide = try Guide.open(settings: .seeded("la", language: "lo", in: folder))
        let checks = try guide.checks(here: here)
        #expect(checks.contains { $0.id == "before-you-go" })
        for check in checks {
            let run = try guide.check(id: check.id, here: here)
            #expect(run.name() == check.name)
            #expect(run.about() == check.about)
            #expect(run.questions().count <= check.questions)
            #expect(run.nextQuestion() != nil)
        }
    }

    @Test func goesFromQuestionToQuestion() throws {
        let (_, run) = try run()
        #expect(run.id() == "before-you-go")
        #expect(run.name().language == "lo")
        #expect(!run.about().text.isEmpty)
        var asked: [String] = []
        while let question = run.nextQuestion() {
            #expect(!asked.contains(question.id), "asked twice")
            asked.append(question.id)
            let choice = try #require(question.choices.first)
            try run.answer(question: question.id, answer: .choice(id: choice.id))
        }
        #expect(asked.count > 5)
        #expect(asked == run.questions().map(\.id))
        let outcome = run.outcome()
        #expect(outcome.answered == asked.count)
        #expect(outcome.asked == asked.count)
        #expect(outcome.progress == nil)
        #expect(outcome.unknowns.isEmpty)
        // the first choices of this check are the worst
        #expect(outcome.flags.contains { $0.id == "under-age" && $0.weight == .stop })
        #expect(!outcome.contacts.isEmpty)
    }

    @Test func takesBackWhatWasAnswered() throws {
        let (_, run) = try run()
        #expect(!run.back())
        let before = run.outcome()
        try run.answer(question: "age", answer: .choice(id: "under-18"))
        #expect(run.outcome().flags.map(\.id) == ["under-age"])
        try run.answer(question: "age", answer: .choice(id: "grown-up"))
        #expect(run.outcome().flags.isEmpty)
        try run.answer(question: "contact", answer: .notKnown)
        #expect(run.outcome().unknowns.contains { $0.id == "contact" })
        #expect(run.back())
        #expect(run.back())
        #expect(!run.back())
        #expect(run.outcome() == before)
        #expect(run.nextQuestion()?.id == "age")
    }

    @Test func theCardTellsNoAnswer() throws {
        let (_, run) = try run()
        let contacts = run.card().contacts
        #expect(!contacts.isEmpty)
        try run.answer(question: "age", answer: .choice(id: "under-18"))
        let card = run.card()
        #expect(card.contacts == contacts)
        #expect(card.day == "2026-11-22")
        let words = card.advice.map(\.text) + card.ask.map(\.text)
        for flag in run.outcome().flags {
            #expect(!words.contains(flag.text.text) && !words.contains(flag.reason.text))
        }
    }

    @Test func outlivesItsGuide() throws {
        var guide: Guide?
        let kept: CheckRun
        (guide, kept) = try run()
        guide = nil
        #expect(guide == nil)
        try kept.answer(question: "age", answer: .skipped)
        #expect(kept.nextQuestion()?.id == "contact")
    }
}
