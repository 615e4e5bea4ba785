import GuideLanguage

/// Calculations and comparisons of known values; nil where they make no sense.
enum Calculation {
  static func calculate(
    _ sign: Expression.Arithmetic, _ left: AnswerValue, _ right: AnswerValue
  ) -> Double? {
    guard case .number(let first) = left, case .number(let second) = right else { return nil }
    let result: Double
    switch sign {
    case .plus: result = first + second
    case .minus: result = first - second
    case .times: result = first * second
    case .dividedBy: result = first / second
    }
    return result.isFinite ? result : nil
  }

  static func compare(
    _ sign: Expression.Comparison, _ left: AnswerValue, _ right: AnswerValue
  ) -> Bool? {
    switch sign {
    case .equal: equal(left, right)
    case .notEqual: equal(left, right).map { !$0 }
    case .includes: includes(left, right)
    case .less: order(left, right).map { $0 < 0 }
    case .greater: order(left, right).map { $0 > 0 }
    case .atMost: order(left, right).map { $0 <= 0 }
    case .atLeast: order(left, right).map { $0 >= 0 }
    }
  }

  private static func equal(_ left: AnswerValue, _ right: AnswerValue) -> Bool? {
    switch (left, right) {
    case (.option(let first), .option(let second)): first.id == second.id
    case (.option(let choice), .text(let id)), (.text(let id), .option(let choice)):
      choice.id == id
    case (.text(let first), .text(let second)): first.lowercased() == second.lowercased()
    case (.yesNo(let first), .yesNo(let second)): first == second
    default: order(left, right).map { $0 == 0 }
    }
  }

  private static func includes(_ left: AnswerValue, _ right: AnswerValue) -> Bool? {
    guard case .several(let choices) = left else { return nil }
    switch right {
    case .text(let id): return choices.contains { $0.id == id }
    case .option(let choice): return choices.contains { $0.id == choice.id }
    case .number, .several, .yesNo, .duration, .date, .time: return nil
    }
  }

  /// Below 0 where the left is smaller, above 0 where it is larger; nil for what has no order.
  private static func order(_ left: AnswerValue, _ right: AnswerValue) -> Int? {
    switch (left, right) {
    case (.number(let first), .number(let second)),
      (.duration(let first), .duration(let second)):
      first < second ? -1 : first > second ? 1 : 0
    case (.time(let first), .time(let second)): first < second ? -1 : first > second ? 1 : 0
    case (.date(let first), .date(let second)): first < second ? -1 : first > second ? 1 : 0
    default: nil
    }
  }
}
