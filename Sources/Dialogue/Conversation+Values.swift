import GuideLanguage

extension Conversation {
  /// What a formula comes to; a value that depends on an unknown one is unknown.
  struct Result {
    let value: AnswerValue?
    let isPrivate: Bool

    var truth: Bool? { if case .yesNo(let isTrue)? = value { isTrue } else { nil } }
  }

  /// The value of a formula of the guide on top.
  func value(of formula: Formula) -> Result {
    switch formula {
    case .constant(let value): return Result(value: value, isPrivate: false)
    case .name(let slot, let count): return value(in: slot, else: count)
    case .member(let guideID, let name): return member(guideID, name)
    case .today: return Result(value: .date(setting.today), isPrivate: false)
    case .now: return Result(value: .time(setting.now), isPrivate: false)
    case .each: return currentOption
    case .itemCount(let slot):
      let count = Double(choices(in: slot).count)
      return Result(value: .number(count), isPrivate: isPrivate(slot))
    case .highest(let slots): return highest(of: slots)
    case .useCount(let measure):
      let count = history?.changes[measure]?.useCount ?? 0
      return Result(value: history == nil ? nil : .number(Double(count)), isPrivate: false)
    case .change(let measure):
      let mean = history?.changes[measure]?.mean
      return Result(value: mean.map { .number($0) }, isPrivate: false)
    case .isKnown(let inner):
      let result = value(of: inner)
      return Result(value: .yesNo(result.value != nil), isPrivate: result.isPrivate)
    case .not(let inner):
      let result = value(of: inner)
      return Result(value: result.truth.map { .yesNo(!$0) }, isPrivate: result.isPrivate)
    case .and(let left, let right): return both(left, right, decidedBy: false)
    case .or(let left, let right): return both(left, right, decidedBy: true)
    case .compare(let sign, let left, let right):
      return combine(left, right) { Calculation.compare(sign, $0, $1).map { .yesNo($0) } }
    case .calculate(let sign, let left, let right):
      return combine(left, right) { Calculation.calculate(sign, $0, $1).map { .number($0) } }
    }
  }

  /// Whether the condition is true; false and unknown are not.
  func isTrue(_ formula: Formula) -> Bool { value(of: formula).truth == true }

  private func value(in slot: Int?, else count: Formula.Count?) -> Result {
    if let slot, let place = position.top?.answers[slot] { return result(ledger[place]) }
    let number = count.flatMap { count in
      position.top.flatMap { setting.count(count, for: $0.guide) }
    }
    return Result(value: number.map { .number(Double($0)) }, isPrivate: false)
  }

  /// What is known of the guide on top from earlier sessions: of the first guide only.
  private var history: GuideHistory? {
    position.top?.guide.id == setting.guide.id ? setting.history : nil
  }

  /// The option for which the question further down is asked now.
  private var currentOption: Result {
    guard let top = position.top else { return Result(value: nil, isPrivate: false) }
    for step in top.guide.states[top.state].steps.dropFirst(top.step) {
      guard case .ask(let ask) = step else { continue }
      guard let each = ask.each else { break }
      return Result(
        value: choice(of: each).map { .text($0.label) }, isPrivate: isPrivate(each.severalSlot))
    }
    return Result(value: nil, isPrivate: false)
  }

  private func highest(of slots: [Int]) -> Result {
    var highest: Double?
    for slot in slots {
      if case .number(let number)? = value(in: slot) { highest = max(highest ?? number, number) }
    }
    return Result(
      value: highest.map { .number($0) }, isPrivate: slots.contains(where: isPrivate))
  }

  private func member(_ guideID: String, _ name: String) -> Result {
    if let place = position.returned[guideID]?[name], ledger[place].value != nil {
      return result(ledger[place])
    }
    return Result(value: setting.known[guideID]?[name], isPrivate: false)
  }

  private func result(_ held: HeldAnswer) -> Result {
    Result(value: held.value, isPrivate: held.origin == .unwritten)
  }

  /// `and`, decided by one false side, or `or`, decided by one true side.
  private func both(_ left: Formula, _ right: Formula, decidedBy decision: Bool) -> Result {
    let first = value(of: left)
    let second = value(of: right)
    let truth: Bool? =
      if first.truth == decision || second.truth == decision {
        decision
      } else if first.truth == nil || second.truth == nil {
        nil
      } else {
        !decision
      }
    return Result(
      value: truth.map { .yesNo($0) }, isPrivate: first.isPrivate || second.isPrivate)
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
}
