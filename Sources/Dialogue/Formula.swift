import GuideLanguage

/// An expression of a guide with its names looked up.
enum Formula: Sendable {
  /// Numbers every guide can name without asking for them.
  enum Count: String, Sendable {
    case day
    case days
    case visits
  }

  case constant(AnswerValue)
  /// The answer in this slot; where there is none, the count.
  case name(slot: Int?, Count?)
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
      case .name(let name):
        .name(slot: names.slot(of: name.text), Count(rawValue: name.text))
      case .member(let left, let right):
        guide.answers[left.text] != nil && !guide.uses.contains(left.text)
          ? .constant(.text(right.text)) : .member(guideID: left.text, name: right.text)
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
}
