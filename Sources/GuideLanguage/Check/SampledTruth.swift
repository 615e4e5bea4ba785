/// Whether a condition holds when only the two answers of a measure are known.
///
/// Everything else may be anything, so a condition may be true, false, or either.
struct SampledTruth {
  enum Truth { case yes, no, either }

  let measure: Measure
  /// What names stand for that are set in one line only.
  let definitions: [String: Expression]
  /// What a comparison of anything else comes to.
  var others = Truth.either
  var before = 0.0
  var after = 0.0

  func truth(of expression: Expression, _ depth: Int = 0) -> Truth {
    switch expression {
    case .yesNo(let isYes): isYes ? .yes : .no
    case .isKnown(let inner): number(inner, depth) == nil ? .either : .yes
    case .not(let inner): Self.opposite(truth(of: inner, depth))
    case .and(let left, let right):
      Self.both(truth(of: left, depth), truth(of: right, depth))
    case .or(let left, let right):
      Self.opposite(
        Self.both(
          Self.opposite(truth(of: left, depth)), Self.opposite(truth(of: right, depth))))
    case .compare(let sign, let left, let right):
      compare(sign, number(left, depth), number(right, depth))
    case .name(let name):
      definition(of: name, depth).map { truth(of: $0, depth + 1) } ?? .either
    case .number, .text, .date, .time, .member, .calculate: .either
    }
  }

  private func definition(of name: Expression.Name, _ depth: Int) -> Expression? {
    depth < 8 ? definitions[name.text] : nil
  }

  private func number(_ expression: Expression, _ depth: Int) -> Double? {
    switch expression {
    case .number(let value): value
    case .name(let name) where name.text == measure.from: before
    case .name(let name) where name.text == measure.to: after
    case .name(let name): definition(of: name, depth).flatMap { number($0, depth + 1) }
    case .calculate(let sign, let left, let right):
      calculate(sign, number(left, depth), number(right, depth))
    default: nil
    }
  }

  private func calculate(
    _ sign: Expression.Arithmetic, _ left: Double?, _ right: Double?
  ) -> Double? {
    guard let left, let right else { return nil }
    switch sign {
    case .plus: return left + right
    case .minus: return left - right
    case .times: return left * right
    case .dividedBy: return right == 0 ? nil : left / right
    }
  }

  private func compare(
    _ sign: Expression.Comparison, _ left: Double?, _ right: Double?
  ) -> Truth {
    guard let left, let right else { return others }
    switch sign {
    case .equal: return left == right ? .yes : .no
    case .notEqual: return left != right ? .yes : .no
    case .less: return left < right ? .yes : .no
    case .greater: return left > right ? .yes : .no
    case .atMost: return left <= right ? .yes : .no
    case .atLeast: return left >= right ? .yes : .no
    case .includes: return .either
    }
  }

  private static func opposite(_ truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .either: .either
    }
  }

  private static func both(_ left: Truth, _ right: Truth) -> Truth {
    if left == .no || right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .either
  }
}

extension Expression {
  /// Every number written in it.
  var numbers: [Double] {
    switch self {
    case .number(let value): [value]
    case .text, .yesNo, .date, .time, .name, .member: []
    case .isKnown(let inner), .not(let inner): inner.numbers
    case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
      .calculate(_, let left, let right):
      left.numbers + right.numbers
    }
  }
}
