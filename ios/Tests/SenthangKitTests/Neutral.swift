/// An answer without its types, as tests/border/README.md has it.
enum Neutral: Equatable, Sendable {
    case nothing
    case flag(Bool)
    case number(Int64)
    case fraction(Double)
    case text(String)
    case list([Neutral])
    case record([String: Neutral])

    /// What is left out where it stands in a record.
    var isNothing: Bool {
        self == .nothing || self == .flag(false) || self == .list([])
    }

    subscript(name: String) -> Neutral? {
        if case .record(let fields) = self { fields[name] } else { nil }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var number: Int64? {
        if case .number(let number) = self { number } else { nil }
    }

    var list: [Neutral]? {
        if case .list(let items) = self { items } else { nil }
    }

    var isTrue: Bool { self == .flag(true) }
}

extension Neutral: Decodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if let text = try? single.decode(String.self) {
            self = .text(text)
        } else if let fields = try? decoder.container(keyedBy: Name.self) {
            let named = try fields.allKeys.map { ($0.stringValue, try fields.decode(Neutral.self, forKey: $0)) }
            self = .record(Dictionary(uniqueKeysWithValues: named))
        } else if var items = try? decoder.unkeyedContainer() {
            var list: [Neutral] = []
            while !items.isAtEnd { list.append(try items.decode(Neutral.self)) }
            self = .list(list)
        } else if let number = try? single.decode(Int64.self) {
            self = .number(number)
        } else if let number = try? single.decode(Double.self) {
            self = .fraction(number)
        } else if let flag = try? single.decode(Bool.self) {
            self = .flag(flag)
        } else if single.decodeNil() {
            self = .nothing
        } else {
            throw DecodingError.dataCorruptedError(in: single, debugDescription: "no JSON that is known")
        }
    }
}

/// Where two answers part first, and how; none if they are the same.
func difference(_ expected: Neutral?, _ got: Neutral?, at path: String = "") -> String? {
    if expected == got { return nil }
    switch (expected, got) {
    case (.record(let expected), .record(let got)):
        for name in Set(expected.keys).union(got.keys).sorted() {
            if let found = difference(expected[name], got[name], at: "\(path).\(name)") { return found }
        }
    case (.list(let expected), .list(let got)):
        for (index, (expected, got)) in zip(expected, got).enumerated() {
            if let found = difference(expected, got, at: "\(path)[\(index)]") { return found }
        }
        return "\(path): \(got.count) items, not \(expected.count)"
    default: break
    }
    return "\(path): \(told(got)), not \(told(expected))"
}

private func told(_ value: Neutral?) -> String {
    guard let value else { return "left out" }
    return String("\(value)".prefix(400))
}
