import GuideLanguage

/// Values of expressions; what depends on an unknown value is unknown.
struct Evaluation {
  struct Result {
    let value: AnswerValue?
    let isPrivate: Bool
  }

  let frame: Frame
  /// The answers of guides that were called and have finished.
  let returned: [String: HeldAnswers]
  let setting: Setting

  func value(of formula: Formula) -> Result {
    switch formula {
    case .constant(let value): return Result(value: value, isPrivate: false)
    case .name(let slot, let count): return value(in: slot, else: count)
    case .member(let guideID, let name): return member(guideID, name)
    case .isKnown(let inner):
      let result = value(of: inner)
      return Result(value: .yesNo(result.value != nil), isPrivate: result.isPrivate)
    case .not(let inner):
      let result = value(of: inner)
      return Result(value: truth(result).map { .yesNo(!$0) }, isPrivate: result.isPrivate)
    case .and(let left, let right): return both(left, right, decidedBy: false)
    case .or(let left, let right): return both(left, right, decidedBy: true)
    case .compare(let sign, let left, let right):
      return combine(left, right) { Self.compare(sign, $0, $1).map { .yesNo($0) } }
    case .calculate(let sign, let left, let right):
      return combine(left, right) { Self.calculate(sign, $0, $1).map { .number($0) } }
    }
  }

  /// Whether the condition is true; false and unknown are not.
  func isTrue(_ formula: Formula) -> Bool { truth(value(of: formula)) == true }

  private func value(in slot: Int?, else count: Formula.Count?) -> Result {
    if let slot, let held = frame.answers[slot] {
      return Result(value: held.value, isPrivate: held.origin == .unwritten)
    }
    let number = count.flatMap { setting.count($0, for: frame.guide) }
    return Result(value: number.map { .number(Double($0)) }, isPrivate: false)
  }

  private func member(_ guideID: String, _ name: String) -> Result {
    if let held = returned[guideID]?[name], held.value != nil {
      return Result(value: held.value, isPrivate: held.origin == .unwritten)
    }
    return Result(value: setting.known[guideID]?[name], isPrivate: false)
  }

  private func truth(_ result: Result) -> Bool? {
    if case .yesNo(let isTrue)? = result.value { isTrue } else { nil }
  }

  /// `and`, decided by one false side, or `or`, decided by one true side.
  private func both(_ left: Formula, _ right: Formula, decidedBy decision: Bool) -> Result {
    let sides = [value(of: left), value(of: right)]
    let truths = sides.map(truth)
    let isPrivate = sides.contains(where: \.isPrivate)
    if truths.contains(decision) { return Result(value: .yesNo(decision), isPrivate: isPrivate) }
    if truths.contains(nil) { return Result(value: nil, isPrivate: isPrivate) }
    return Result(value: .yesNo(!decision), isPrivate: isPrivate)
  }

  private func combine(
    _ left: Formula, _ right: Formula,
    _ operation: (AnswerValue, AnswerValue) -> AnswerValue?
  ) -> Result {
    let first = value(of: left)
    let second = value(of: right)
    let isPrivate = first.isPrivate || second.isPrivate
    guard let left = first.value, let right = second.value else {
      return Result(value: nil, isPrivate: isPrivate)
    }
    return Result(value: operation(left, right), isPrivate: isPrivate)
  }

  // MARK: Known values

  private static func calculate(
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

  private static func compare(
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
