extension Checker {
  /// Whether every answer leads somewhere, once, and nothing is one of them.
  mutating func checkArms() {
    for step in allSteps {
      switch step.kind {
      case .ask(let ask) where ask.isSound: check(ask)
      case .choose(let expression, let arms): check(expression, arms, step.span)
      default: break
      }
    }
  }

  private mutating func check(_ ask: Ask) {
    let hasNothing = ask.isOptional || ask.arms.contains { $0.key == .nothing }
    let others = ask.arms.filter { $0.key != .nothing }
    switch ask.type {
    case .choice(let choices), .several(let choices, _, _):
      if choices.isEmpty, ask.choicesFrom == nil {
        return report(
          .badOptions, ask.typeSpan, "This question offers nothing to choose from.",
          hint: "Below it, write a line per option: * id: Label -> state")
      }
      if case .several(_, let least?, _) = ask.type, least > choices.count {
        report(
          .badModifier, ask.typeSpan, "There are only \(choices.count) options to choose from.")
      }
      if !hasNothing { reportMissingNothing(ask) }
    case .text: if !hasNothing { reportMissingNothing(ask) }
    case .scale(let range):
      checkRanges(others, range, ask.typeSpan)
      if !others.isEmpty, !hasNothing { reportMissingNothing(ask) }
    case .number(let range):
      if !others.isEmpty {
        if let range, let whole = Self.whole(range) {
          checkRanges(others, whole, ask.typeSpan)
        } else {
          report(
            .rangeCoverage, ask.typeSpan, "Ranges need two whole ends.",
            hint: "Write them behind the type: number 1..100")
        }
        if !hasNothing { reportMissingNothing(ask) }
      }
    case .yesNo:
      checkYesNo(others, ask.typeSpan)
      if !others.isEmpty, !hasNothing { reportMissingNothing(ask) }
    case .writing, .duration, .date, .timeOfDay: break
    }
  }

  private static func whole(_ range: ClosedRange<Double>) -> ClosedRange<Int>? {
    guard abs(range.lowerBound) < 1e9, abs(range.upperBound) < 1e9,
      range.lowerBound.rounded() == range.lowerBound,
      range.upperBound.rounded() == range.upperBound
    else { return nil }
    return Int(range.lowerBound)...Int(range.upperBound)
  }

  private mutating func reportMissingNothing(_ ask: Ask) {
    report(
      .missingNothing, ask.nameSpan, "Where does it go when \"\(ask.name)\" is left empty?",
      hint: "Add an arm: * nothing -> state. Or make it optional: > \(ask.name): ..., optional")
  }

  private mutating func checkYesNo(_ arms: [Arm], _ span: SourceSpan) {
    guard arms.count == 1, let arm = arms.first else { return }
    let missing = arm.keyText == "yes" ? "no" : "yes"
    report(.yesNoCoverage, arm.span, "The arm for \"\(missing)\" is missing.")
  }

  private mutating func checkRanges(
    _ arms: [Arm], _ range: ClosedRange<Int>, _ span: SourceSpan
  ) {
    let ranges = arms.compactMap { arm -> (ClosedRange<Int>, SourceSpan)? in
      guard case .range(let range) = arm.key else { return nil }
      return (range, arm.span)
    }.sorted { $0.0.lowerBound < $1.0.lowerBound }
    guard !ranges.isEmpty else { return }
    var next = range.lowerBound
    for (part, place) in ranges {
      if part.lowerBound < range.lowerBound || part.upperBound > range.upperBound {
        return report(
          .rangeCoverage, place,
          "This goes outside \(range.lowerBound)..\(range.upperBound).")
      }
      if part.lowerBound < next {
        return report(.rangeCoverage, place, "\(part.lowerBound) already leads somewhere else.")
      }
      if part.lowerBound > next {
        return report(
          .rangeCoverage, place, "Nothing covers \(Self.words(next, part.lowerBound - 1)).",
          hint: "The ranges must touch.")
      }
      next = part.upperBound + 1
    }
    if next <= range.upperBound, let place = ranges.last?.1 {
      report(
        .rangeCoverage, place, "Nothing covers \(Self.words(next, range.upperBound)).",
        hint: "The ranges go from \(range.lowerBound) to \(range.upperBound).")
    }
  }

  private static func words(_ low: Int, _ high: Int) -> String {
    low == high ? "\(low)" : "\(low) to \(high)"
  }

  // MARK: [by ...]

  private mutating func check(_ expression: Expression, _ arms: [Arm], _ span: SourceSpan) {
    guard case .name(let name) = expression else {
      return report(
        .optionCoverage, span, "[by ...] needs the name of an answer, or day.",
        hint: "For calculations use [if ...].")
    }
    guard !arms.isEmpty else {
      return report(.optionCoverage, span, "Below [by ...] the arms are missing: * id -> state")
    }
    if name.text == "day" {
      guard let days = header.days else {
        return report(
          .optionCoverage, name.span, "This guide has no days.", hint: "Add the header: days: 4")
      }
      return checkRangesOnly(arms, 1...days, span)
    }
    guard let type = answers[name.text]?.type else {
      if answers[name.text] != nil || name.text == "visits" || name.text == "days" {
        report(
          .optionCoverage, name.span, "[by ...] needs an answer that some line asks for.",
          hint: "For calculations use [if ...].")
      }
      return
    }
    if !arms.contains(where: { $0.key == .nothing }) {
      report(
        .missingNothing, name.span, "Where does it go when \"\(name.text)\" is unknown?",
        hint: "Add an arm: * nothing -> state")
    }
    let others = arms.filter { $0.key != .nothing }
    switch type {
    case .choice(let choices): checkIDs(others, choices.map(\.id), name)
    case .scale(let range): checkRangesOnly(others, range, span)
    case .yesNo:
      for arm in others where arm.keyText != "yes" && arm.keyText != "no" {
        report(.yesNoCoverage, arm.span, "Here the arms are yes, no and nothing.")
      }
      checkYesNo(others, span)
    case .text, .writing, .several, .number, .duration, .date, .timeOfDay:
      report(
        .optionCoverage, name.span,
        "[by ...] needs an answer of type choice, scale or yes or no.",
        hint: "For other types use [if ...].")
    }
  }

  private mutating func checkRangesOnly(
    _ arms: [Arm], _ range: ClosedRange<Int>, _ span: SourceSpan
  ) {
    for arm in arms {
      guard case .range = arm.key else {
        return report(.rangeCoverage, arm.span, "Here the arms are numbers or ranges such as 1..3.")
      }
    }
    checkRanges(arms, range, span)
  }

  private mutating func checkIDs(_ arms: [Arm], _ ids: [String], _ name: Expression.Name) {
    for arm in arms where !ids.contains(arm.keyText) {
      report(
        .optionCoverage, arm.span, "\"\(name.text)\" has no option \"\(arm.keyText)\".",
        hint: NearMiss.hint(for: arm.keyText, among: ids))
    }
    let missing = ids.filter { id in !arms.contains { $0.keyText == id } }
    if !missing.isEmpty, arms.allSatisfy({ ids.contains($0.keyText) }) {
      report(
        .optionCoverage, name.span,
        "No arm for \(missing.map { "\"\($0)\"" }.joined(separator: ", ")).")
    }
  }
}
