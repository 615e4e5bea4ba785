extension Expression {
  /// The expression written in one way only, every calculation and comparison in brackets.
  var canonicalText: String {
    switch self {
    case .number(let value): "\(value)"
    case .text(let text, _): "\"\(text)\""
    case .yesNo(let value): value ? "yes" : "no"
    case .date(let date): date.description
    case .time(let time): time.description
    case .name(let name): name.text
    case .member(let left, let right): "\(left.text).\(right.text)"
    case .isKnown(let inner): "(\(inner.canonicalText) is known)"
    case .not(let inner): "(not \(inner.canonicalText))"
    case .and(let left, let right): "(\(left.canonicalText) and \(right.canonicalText))"
    case .or(let left, let right): "(\(left.canonicalText) or \(right.canonicalText))"
    case .compare(let sign, let left, let right):
      "(\(left.canonicalText) \(sign.rawValue) \(right.canonicalText))"
    case .calculate(let sign, let left, let right):
      "(\(left.canonicalText) \(sign.rawValue) \(right.canonicalText))"
    }
  }
}
