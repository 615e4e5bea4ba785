import GuideLanguage

/// An expression of a guide with its names looked up.
enum Formula: Sendable {
  /// Numbers every guide can name without asking for them.
  enum Count: String, Sendable {
    case day
    case days
    case visits
    case sinceLast = "since_last"
  }

  case constant(AnswerValue)
  /// The answer in this slot; where there is none, the count.
  case name(slot: Int?, Count?)
  case today
  case now
  /// The option for which the next question is asked.
  case each
  case itemCount(slot: Int)
  /// The largest of the ratings in these slots.
  case highest([Int])
  /// In how many earlier sessions the measure had both numbers.
  case useCount(measure: String)
  /// What the measure changed by in them, on average.
  case change(measure: String)
  /// An answer of another guide.
  case member(guideID: String, name: String)
  indirect case isKnown(Formula)
  indirect case not(Formula)
  indirect case and(Formula, Formula)
  indirect case or(Formula, Formula)
  indirect case compare(Expression.Comparison, Formula, Formula)
  indirect case calculate(Expression.Arithmetic, Formula, Formula)

  init(_ expression: Expression, of guide: CheckedGuide, _ names: AnswerNames) {
    func formula(_ inner: Expression) -> Formula { Formula(inner, of: guide, names) }
    self =
      switch expression {
      case .number(let number): .constant(.number(number))
      case .text(let text, _): .constant(.text(text))
      case .yesNo(let isYes): .constant(.yesNo(isYes))
      case .date(let date): .constant(.date(date))
      case .time(let time): .constant(.time(time))
      case .name(let name): Self.name(name.text, names)
      case .member(let left, let right):
        guide.uses.contains(left.text)
          ? .member(guideID: left.text, name: right.text)
          : Self.fact(right.text, of: left.text, guide, names)
      case .isKnown(let inner): .isKnown(formula(inner))
      case .not(let inner): .not(formula(inner))
      case .and(let left, let right): .and(formula(left), formula(right))
      case .or(let left, let right): .or(formula(left), formula(right))
      case .compare(let sign, let left, let right):
        .compare(sign, formula(left), formula(right))
      case .calculate(let sign, let left, let right):
        .calculate(sign, formula(left), formula(right))
      }
  }

  private static func name(_ name: String, _ names: AnswerNames) -> Formula {
    if let slot = names.slot(of: name) { return .name(slot: slot, nil) }
    switch name {
    case "today": return .today
    case "now": return .now
    case "each": return .each
    default: return .name(slot: nil, Count(rawValue: name))
    }
  }

  /// What hangs on an answer or a measure by a dot; else an option's id.
  private static func fact(
    _ fact: String, of name: String, _ guide: CheckedGuide, _ names: AnswerNames
  ) -> Formula {
    if let slot = names.slot(of: "\(name).\(fact)") { return .name(slot: slot, nil) }
    if fact == "count", names.lists.contains(name), let slot = names.slot(of: name) {
      return .itemCount(slot: slot)
    }
    if fact == "highest", case let slots = names.ratingSlots(of: name), !slots.isEmpty {
      return .highest(slots)
    }
    if guide.measures.contains(where: { $0.name == name }) {
      if fact == "uses" { return .useCount(measure: name) }
      if fact == "change" { return .change(measure: name) }
    }
    return guide.answers[name] == nil
      ? .member(guideID: name, name: fact) : .constant(.text(fact))
  }
}
