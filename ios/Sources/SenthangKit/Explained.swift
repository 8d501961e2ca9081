import SenthangCore

/// Whatever the library throws, for a screen that shows it without asking which it is:
///
/// ```swift
/// } catch let trouble as any Explained {
///     show(trouble.explain(languages: languages))
/// }
/// ```
public protocol Explained: Error {
    /// What happened and what to do, in the first of these languages (BCP 47) that has it: the text that a person is
    /// shown.
    func explain(languages: [String]) -> LocalizedText
}

extension OpenError: Explained {}
extension AskError: Explained {}
extension OfferError: Explained {}
extension CheckError: Explained {}
extension SyncError: Explained {}
extension ScanError: Explained {}
extension ExportError: Explained {}
extension ObserverError: Explained {}
