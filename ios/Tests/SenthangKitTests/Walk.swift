/// The neutral form of what the library has returned, by the names of its fields alone.
func neutral(_ value: Any) -> Neutral {
    switch value {
    case let text as String: return .text(text)
    case let flag as Bool: return .flag(flag)
    case let number as any BinaryInteger: return .number(Int64(number))
    case let number as Double: return .fraction(number)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { neutral($0.value) } ?? .nothing
    case .collection: return .list(mirror.children.map { neutral($0.value) })
    case .struct: return record(mirror)
    case .enum:
        guard let (variant, payload) = payload(mirror) else { return .text(kebab("\(value)")) }
        return record(payload, with: ["is": .text(kebab(variant))])
    default: preconditionFailure("the border has no \(type(of: value))")
    }
}

/// The neutral form of an error, whose variants are named as in Rust.
func neutral(error: any Error) -> Neutral {
    let mirror = Mirror(reflecting: error)
    let name: [String: Neutral] = ["error": .text("\(type(of: error))")]
    guard let (variant, payload) = payload(mirror) else {
        return record(mirror, with: name.merging(["variant": .text("\(error)")]) { $1 })
    }
    return record(payload, with: name.merging(["variant": .text(variant)]) { $1 })
}

/// The name of an enum's case, and its values; none if it has no values.
private func payload(_ mirror: Mirror) -> (String, Mirror)? {
    guard let child = mirror.children.first, let variant = child.label else { return nil }
    let values = Mirror(reflecting: child.value)
    precondition(values.displayStyle == .tuple, "\(variant) has a value without a name")
    return (variant, values)
}

private func record(_ mirror: Mirror, with more: [String: Neutral] = [:]) -> Neutral {
    var fields = more
    for child in mirror.children {
        let value = neutral(child.value)
        if !value.isNothing { fields[separated(child.label ?? "", by: "_")] = value }
    }
    return .record(fields)
}

private func kebab(_ name: String) -> String {
    separated(name, by: "-")
}

/// `forWhom` as `for_whom`.
private func separated(_ name: String, by separator: String) -> String {
    name.reduce(into: "") { words, letter in
        words += letter.isUppercase ? separator + letter.lowercased() : String(letter)
    }
}
