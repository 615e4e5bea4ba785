/// Conditions that no answer can meet.
extension Checker {
  /// Whether some number of the scale makes the comparison true.
  mutating func checkIsPossible(
    _ sign: Expression.Comparison, _ left: Expression, _ right: Expression
  ) {
    let name: Expression.Name
    let number: Double
    let seen: Expression.Comparison
    switch (left, right) {
    case (.name(let answer), .number(let value)): (name, number, seen) = (answer, value, sign)
    case (.number(let value), .name(let answer)):
      (name, number, seen) = (answer, value, sign.turned)
    default: return
    }
    guard case .scale(let range)? = answers[name.text]?.type, ratedNames[name.text] == nil,
      !assignments.contains(where: { $0.name.text == name.text })
    else { return }
    let (low, high) = (Double(range.lowerBound), Double(range.upperBound))
    let isPossible =
      switch seen {
      case .less: low < number
      case .atMost: low <= number
      case .greater: high > number
      case .atLeast: high >= number
      case .equal: (low...high).contains(number)
      case .notEqual, .includes: true
      }
    guard !isPossible else { return }
    report(
      .neverTrue, name.span,
      "This is never true: \"\(name.text)\" goes from \(range.lowerBound) to \(range.upperBound).",
      hint: "Compare it with a number between the ends.",
      notes: firstPlaces[name.text].map { [.init("It is asked for here.", $0)] } ?? [])
  }
}

extension Expression.Comparison {
  /// The sign that says the same with the sides the other way round.
  fileprivate var turned: Expression.Comparison {
    switch self {
    case .less: .greater
    case .greater: .less
    case .atMost: .atLeast
    case .atLeast: .atMost
    case .equal, .notEqual, .includes: self
    }
  }
}
