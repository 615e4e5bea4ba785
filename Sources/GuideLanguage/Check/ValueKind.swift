/// What kind of value an expression has, as far as the checker can tell.
enum ValueKind: Equatable {
  case text, number, option, several, yesNo, duration, date, time, any

  init(_ type: AnswerType) {
    switch type {
    case .text, .writing: self = .text
    case .choice: self = .option
    case .several: self = .several
    case .scale, .number: self = .number
    case .yesNo: self = .yesNo
    case .duration: self = .duration
    case .date: self = .date
    case .timeOfDay: self = .time
    }
  }

  var words: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .option: "a choice"
    case .several: "several choices"
    case .yesNo: "yes or no"
    case .duration: "a length of time"
    case .date: "a date"
    case .time: "a time of day"
    case .any: "something"
    }
  }

  var hasOrder: Bool { [.number, .duration, .date, .time, .any].contains(self) }
}

extension Checker {
  func kind(of expression: Expression) -> ValueKind {
    switch expression {
    case .number, .calculate: return .number
    case .date: return .date
    case .time: return .time
    case .text: return .text
    case .yesNo, .isKnown, .not, .and, .or, .compare: return .yesNo
    case .name(let name):
      if let kind = kinds[name.text] { return kind }
      switch name.text {
      case "today": return .date
      case "now": return .time
      case "each": return .text
      default: return Self.builtInNames.contains(name.text) ? .number : .any
      }
    case .member(let left, let right):
      if let kind = memberKind(left.text, right.text) { return kind }
      if namesOnBrokenLines.contains(left.text) { return .any }
      return answers[left.text] != nil && !header.uses.contains(left.text) ? .option : .any
    }
  }

  /// The kind of a fact that hangs on an answer or a measure; nil for an option's name.
  func memberKind(_ left: String, _ right: String) -> ValueKind? {
    if header.uses.contains(left) { return nil }
    if measureFacts.contains(right), header.measures.contains(where: { $0.name == left }) {
      return .number
    }
    if right == "count", isList(left) { return .number }
    if right == "date", recalled.contains(left) { return .date }
    return ratedNames[left] == nil ? nil : .number
  }

  mutating func checkCondition(_ expression: Expression, _ span: SourceSpan) {
    checkKinds(in: expression)
    let kind = kind(of: expression)
    guard kind != .yesNo, kind != .any else { return }
    report(
      .mismatchedKinds, expression.names.first?.span ?? span,
      "This is \(kind.words), so it is neither true nor false.",
      hint: "Compare it with something, or write: is known")
  }

  mutating func checkKinds(in expression: Expression) {
    switch expression {
    case .number, .text, .yesNo, .date, .time, .name, .member: break
    case .isKnown(let inner): checkKinds(in: inner)
    case .not(let inner): checkLogic([inner])
    case .and(let left, let right), .or(let left, let right): checkLogic([left, right])
    case .calculate(let sign, let left, let right):
      for side in [left, right] {
        checkKinds(in: side)
        let kind = kind(of: side)
        if kind != .number, kind != .any, let span = span(of: side) {
          report(
            .mismatchedKinds, span,
            "This is \(kind.words), and \"\(sign.rawValue)\" needs numbers.",
            hint: kind == .date ? Self.noCountingOfDays : nil, notes: notes(on: side))
        }
      }
    case .compare(let sign, let left, let right):
      checkKinds(in: left)
      checkKinds(in: right)
      checkComparison(sign, left, right)
      checkIsPossible(sign, left, right)
    }
  }

  private mutating func checkLogic(_ sides: [Expression]) {
    for side in sides {
      checkKinds(in: side)
      let kind = kind(of: side)
      if kind != .yesNo, kind != .any, let span = span(of: side) {
        report(
          .mismatchedKinds, span, "This is \(kind.words), so it is neither true nor false.",
          hint: "Compare it with something, or write: is known")
      }
    }
  }

  private mutating func checkComparison(
    _ sign: Expression.Comparison, _ left: Expression, _ right: Expression
  ) {
    let kinds = (kind(of: left), kind(of: right))
    switch sign {
    case .includes:
      if kinds.0 != .several, kinds.0 != .any, let span = span(of: left) {
        report(
          .mismatchedKinds, span, "Only an answer of type several includes something.",
          hint: "To compare, write: is")
      }
      checkOption(right, of: left)
    case .less, .greater, .atMost, .atLeast:
      for (side, kind) in [(left, kinds.0), (right, kinds.1)] where !kind.hasOrder {
        guard let span = span(of: side) else { continue }
        return report(
          .mismatchedKinds, span, "This is \(kind.words), and \"\(sign.rawValue)\" needs numbers.",
          hint: "To compare words or choices, write: is", notes: notes(on: side))
      }
      if kinds.0 != kinds.1, kinds.0 != .any, kinds.1 != .any,
        let span = span(of: right) ?? span(of: left)
      {
        report(
          .mismatchedKinds, span,
          "On one side stands \(kinds.0.words), on the other \(kinds.1.words).",
          hint: kindsHint(sign, left, right))
      }
    case .equal, .notEqual:
      if kinds.0 == .option, kinds.1 == .text { return checkOption(right, of: left) }
      if kinds.1 == .option, kinds.0 == .text { return checkOption(left, of: right) }
      if kinds.0 != kinds.1, kinds.0 != .any, kinds.1 != .any,
        let span = span(of: right) ?? span(of: left)
      {
        report(
          .mismatchedKinds, span,
          "On one side stands \(kinds.0.words), on the other \(kinds.1.words).",
          hint: kindsHint(sign, left, right))
      }
    }
  }

  static let noCountingOfDays =
    "A guide cannot count days. Ask the person for the day: > look_day: date"

  /// What to write instead of a comparison of two kinds.
  private func kindsHint(
    _ sign: Expression.Comparison, _ left: Expression, _ right: Expression
  ) -> String {
    switch (left, right, kind(of: left)) {
    case (.name(let name), .text(let id, _), .several):
      let includes = "\(name.text) includes \"\(id)\""
      return "Several can be chosen here. Write: "
        + (sign == .notEqual ? "not \(includes)" : includes)
    case (.name(let name), .number(let hour), .time)
    where (0..<24).contains(hour) && hour.rounded() == hour:
      return "Write a time of day: \(name.text) \(sign.rawValue) \(Self.clock(hour))"
    default: return "Only two of a kind can be compared."
    }
  }

  private static func clock(_ hour: Double) -> String {
    (hour < 10 ? "0" : "") + "\(Int(hour)):00"
  }

  /// Whether the quoted word is an option of the answer it is compared with.
  private mutating func checkOption(_ word: Expression, of answer: Expression) {
    guard case .text(let id, let span) = word, case .name(let name) = answer,
      let ids = answers[name.text]?.choices.map(\.id), !ids.isEmpty, !ids.contains(id)
    else { return }
    report(
      .optionCoverage, span, "\"\(name.text)\" has no option \"\(id)\".",
      hint: NearMiss.hint(
        for: id, among: ids, otherwise: "Its options are: \(ids.joined(separator: ", "))."),
      notes: firstPlaces[name.text].map { [.init("The options stand below this.", $0)] } ?? [],
      fixes: NearMiss.of(id, among: ids).map { [.replace(span, with: "\"\($0)\"")] } ?? [])
  }

  mutating func checkAssignment(_ name: Expression.Name, _ expression: Expression) {
    checkKinds(in: expression)
    guard let declared = answers[name.text]?.type.map(ValueKind.init) else { return }
    let kind = kind(of: expression)
    if declared == .option, kind == .text {
      return checkOption(expression, of: .name(name))
    }
    let fits = declared == kind || kind == .any || (declared == .text && kind != .several)
    if !fits {
      report(
        .mismatchedKinds, name.span,
        "\"\(name.text)\" is \(declared.words) and cannot become \(kind.words).",
        hint: "Give the new value a name of its own.", notes: notes(on: .name(name)),
        fixes: [.replace(name.span, with: name.text + "_2")])
    }
  }

  /// Where the answer gets its value, if the expression is one.
  private func notes(on expression: Expression) -> [Diagnostic.Note] {
    guard case .name(let name) = expression, let place = firstPlaces[name.text] else { return [] }
    return [.init("\"\(name.text)\" is \(kind(of: expression).words) here.", place)]
  }

  private func span(of expression: Expression) -> SourceSpan? {
    switch expression {
    case .number, .yesNo, .date, .time: nil
    case .text(_, let span): span
    case .name(let name): name.span
    case .member(let left, _): left.span
    case .isKnown(let inner), .not(let inner): span(of: inner)
    case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
      .calculate(_, let left, let right):
      span(of: left) ?? span(of: right)
    }
  }
}

extension AnswerType {
  /// The type as an author writes it, with the ends of a scale.
  var words: String {
    guard case .scale(let range) = self else { return word }
    return "\(word) \(range.lowerBound)..\(range.upperBound)"
  }
}
