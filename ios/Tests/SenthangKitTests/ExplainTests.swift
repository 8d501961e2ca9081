import SenthangKit
import Testing

/// Every variant says in words what happened. A variant that is added does not compile in `isListed`.
@Suite struct ExplainTests {
    static let troubles: [any Explained] = [
        OpenError.Folder(detail: ""), OpenError.Address(address: ""), OpenError.TooNew(found: 2, known: 1),
        OpenError.NoSpace, OpenError.ReadOnly, OpenError.Inner(detail: ""),
        AskError.Empty, AskError.UnknownPlace(code: ""), AskError.UnknownCheck(id: ""), AskError.Damaged,
        AskError.Inner(detail: ""),
        OfferError.Word(field: "", known: ""), OfferError.Number(field: "", least: 0, most: 1),
        OfferError.Money(field: ""), OfferError.Place(field: ""), OfferError.Empty, OfferError.UnknownPlace(code: ""),
        OfferError.Damaged, OfferError.Inner(detail: ""),
        CheckError.UnknownQuestion(known: ""), CheckError.UnknownChoice(question: "", known: ""),
        SyncError.Off, SyncError.Busy, SyncError.Offline(detail: ""), SyncError.Refused(status: 403),
        SyncError.Later(until: 0), SyncError.NoContent(detail: ""), SyncError.Untrusted(role: "", why: ""),
        SyncError.Expired(role: "", expires: 0), SyncError.TooNew(found: 2, known: 1), SyncError.NoSpace,
        SyncError.ReadOnly, SyncError.Cancelled, SyncError.Inner(detail: ""),
        ScanError.NotOurs, ScanError.TooNew, ScanError.Torn, ScanError.OtherPoster,
        ExportError.Nothing, ExportError.NoSpace, ExportError.File(detail: ""), ExportError.Inner(detail: ""),
        ObserverError.Failed,
    ]

    @Test(arguments: troubles)
    func saysItInTheLanguageOfThePerson(trouble: any Explained) {
        #expect(isListed(trouble))
        for language in ["lo", "en"] {
            let told = trouble.explain(languages: [language])
            #expect(told.language == language, "\(trouble)")
            #expect(told.text.contains(" ") || language == "lo", "\(trouble): \(told.text)")
            let isLao = told.text.unicodeScalars.contains { (0x0E80...0x0EFF).contains($0.value) }
            #expect(isLao == (language == "lo"), "\(trouble): \(told.text)")
        }
        // Khmu has none of these: Lao stands behind it
        #expect(trouble.explain(languages: ["kjg", "lo"]).language == "lo", "\(trouble)")
        #expect(trouble.explain(languages: []).text.isEmpty == false, "\(trouble)")
    }

    private func isListed(_ trouble: any Explained) -> Bool {
        switch trouble {
        case let open as OpenError:
            switch open {
            case .Folder, .Address, .TooNew, .NoSpace, .ReadOnly, .Inner: true
            }
        case let ask as AskError:
            switch ask {
            case .Empty, .UnknownPlace, .UnknownCheck, .Damaged, .Inner: true
            }
        case let offer as OfferError:
            switch offer {
            case .Word, .Number, .Money, .Place, .Empty, .UnknownPlace, .Damaged, .Inner: true
            }
        case let check as CheckError:
            switch check {
            case .UnknownQuestion, .UnknownChoice: true
            }
        case let sync as SyncError:
            switch sync {
            case .Off, .Busy, .Offline, .Refused, .Later, .NoContent, .Untrusted, .Expired, .TooNew, .NoSpace,
                .ReadOnly, .Cancelled, .Inner:
                true
            }
        case let scan as ScanError:
            switch scan {
            case .NotOurs, .TooNew, .Torn, .OtherPoster: true
            }
        case let export as ExportError:
            switch export {
            case .Nothing, .NoSpace, .File, .Inner: true
            }
        case let observer as ObserverError:
            switch observer {
            case .Failed: true
            }
        default: false
        }
    }
}
