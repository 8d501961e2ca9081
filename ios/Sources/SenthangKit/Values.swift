import Foundation
import SenthangCore

extension Date {
    /// An instant of the library.
    public init(epochMillis: EpochMillis) {
        self.init(timeIntervalSince1970: Double(epochMillis) / 1000)
    }

    /// This instant as the library takes it; the nearest that can be said, for one too far away.
    public var epochMillis: EpochMillis {
        let millis = (timeIntervalSince1970 * 1000).rounded(.down)
        return EpochMillis(exactly: millis) ?? (millis < 0 ? .min : .max)
    }
}

extension Call {
    /// What the system is given to open: `tel:`, for a line of text messages `sms:`. None where nobody knows
    /// that the number can be reached from here: show ``shown`` then, without a button.
    public var url: URL? {
        switch self {
        case .domestic(let uri, _), .international(let uri, _): URL(string: uri)
        case .untested, .notFromHere: nil
        }
    }

    /// The number, to read.
    public var shown: String {
        switch self {
        case .domestic(_, let display), .international(_, let display): display
        case .untested(let display, _), .notFromHere(let display, _): display
        }
    }
}
