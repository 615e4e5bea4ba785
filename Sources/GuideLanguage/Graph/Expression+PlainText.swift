extension Expression {
  /// The expression as an author would write it, with brackets only where they are needed.
  package var plainText: String { text(within: 0) }

  /// How tightly the outermost part binds; larger is tighter.
  private var tightness: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .not(.isKnown): 4
    case .not: 3
    case .compare, .isKnown: 4
    case .calculate(.plus, _, _), .calculate(.minus, _, _): 5
    case .calculate: 6
    case .number, .text, .yesNo, .date, .time, .name, .member: 7
    }
  }

  private func text(within outer: Int) -> String {
    let own = tightness
    let written =
      switch self {
      case .number(let value):
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
      case .text(let text, _): "\"\(text)\""
      case .isKnown(let inner): inner.text(within: own + 1) + " is known"
      case .not(.isKnown(let inner)): inner.text(within: own + 1) + " is unknown"
      case .not(let inner): "not " + inner.text(within: 5)
      case .and(let left, let right): left.text(within: own) + " and " + right.text(within: own + 1)
      case .or(let left, let right): left.text(within: own) + " or " + right.text(within: own + 1)
      case .compare(let sign, let left, let right):
        "\(left.text(within: own + 1)) \(sign.rawValue) \(right.text(within: own + 1))"
      case .calculate(let sign, let left, let right):
        "\(left.text(within: own)) \(sign.rawValue) \(right.text(within: own + 1))"
      case .yesNo(let isYes): isYes ? "yes" : "no"
      case .date(let date): date.description
      case .time(let time): time.description
      case .name(let name): name.text
      case .member(let left, let right): "\(left.text).\(right.text)"
      }
    return own < outer ? "(\(written))" : written
  }
}
