extension Checker {
  /// Whether every answer leads somewhere, once, and nothing is one of them.
  mutating func checkArms() {
    for (ask, span) in asks where ask.isSound { check(ask, span) }
    for step in directions {
      if case .choose(let expression, let arms) = step.kind { check(expression, arms, step.span) }
    }
  }

  private mutating func check(_ ask: Ask, _ line: SourceSpan) {
    let hasNothing = ask.isOptional || ask.arms.contains { $0.key.isNothing }
    var others: [Arm] { ask.arms.filter { !$0.key.isNothing } }
    switch ask.type {
    case .choice(let choices), .several(let choices, _, _):
      if choices.isEmpty, ask.choicesFrom == nil {
        return report(
          .badOptions, ask.typeSpan, "This question offers nothing to choose from.",
          hint: "Below it, write a line per option that begins with *: * id: Label -> state")
      }
      if case .several(_, let least?, _) = ask.type, least > choices.count {
        report(
          .badModifier, ask.typeSpan,
          "At least \(least) are asked for, and only \(choices.count) are offered.",
          hint: "Offer more, or ask for fewer.")
      }
      if !hasNothing { reportMissingNothing(ask, line) }
    case .text: if !hasNothing { reportMissingNothing(ask, line) }
    case .scale(let range):
      let others = others
      checkRanges(others, range, ask.typeSpan)
      if !others.isEmpty, !hasNothing { reportMissingNothing(ask, line) }
    case .number(let range):
      let others = others
      if !others.isEmpty {
        if let range, let whole = Self.whole(range) {
          checkRanges(others, whole, ask.typeSpan)
        } else {
          report(
            .rangeCoverage, ask.typeSpan, "Without ends nobody can tell whether all is covered.",
            hint: "Write two whole ends behind the type: number 1..100",
            fixes: range == nil ? [.replace(ask.typeSpan, with: "number 1..100")] : [])
        }
        if !hasNothing { reportMissingNothing(ask, line) }
      }
    case .yesNo:
      let others = others
      checkYesNo(others, line, alsoNothing: !hasNothing)
      if others.count > 1, !hasNothing { reportMissingNothing(ask, line) }
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

  private mutating func reportMissingNothing(_ ask: Ask, _ line: SourceSpan) {
    let other = ask.arms.first { arm in
      if case .option(let choice) = arm.key {
        Self.wordsForNothing.contains(choice.id)
      } else {
        false
      }
    }
    if let other {
      return report(
        .missingNothing, other.span, "This is an option like the others.",
        hint: "For no answer, the word is \"nothing\" in every language: * nothing -> state",
        fixes: [.replace(other.span, with: "nothing")])
    }
    let arm = armFix("nothing", below: line)
    let optional = Fix.add(", optional", behind: line, "Make it optional")
    report(
      .missingNothing, ask.nameSpan, "Where does it go when \"\(ask.name)\" is left empty?",
      hint: "Add an arm: * nothing -> state. Or make it optional: > \(ask.name): ..., optional",
      fixes: ask.arms.isEmpty ? [optional, arm] : [arm, optional])
  }

  /// What people write for "nothing" in some other languages, and in English.
  private static let wordsForNothing: Set = [
    "nichts", "rien", "nada", "niente", "niets", "inget", "intet", "nic", "none",
  ]

  private mutating func checkYesNo(
    _ arms: [Arm], _ line: SourceSpan, alsoNothing: Bool = false
  ) {
    guard arms.count == 1, let arm = arms.first else { return }
    let missing = arm.keyText == "yes" ? "no" : "yes"
    guard alsoNothing else {
      return report(
        .yesNoCoverage, arm.span, "Where does \"\(missing)\" lead?",
        hint: "Add an arm: * \(missing) -> state", fixes: [armFix(missing, below: line)])
    }
    let both = [armFix(missing, below: line), armFix("nothing", below: line)]
    report(
      .yesNoCoverage, arm.span, "Where do \"\(missing)\" and \"nothing\" lead?",
      hint: "Add two arms: * \(missing) -> state, and: * nothing -> state",
      fixes: [Fix(title: "Add both arms", edits: both.flatMap(\.edits))])
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
    var before: SourceSpan?
    for (part, place) in ranges {
      if part.lowerBound < range.lowerBound || part.upperBound > range.upperBound {
        return report(
          .rangeCoverage, place,
          "This goes beyond the question's \(range.lowerBound)..\(range.upperBound).",
          hint: "Stay between its ends.",
          fixes: Self.fix(place, part.clamped(to: max(next, range.lowerBound), range.upperBound)))
      }
      if part.lowerBound < next {
        return report(
          .rangeCoverage, place, "\(part.lowerBound) already leads somewhere else.",
          hint: "Each number may stand in one arm only.",
          notes: before.map { [.init("It is covered here.", $0)] } ?? [],
          fixes: Self.fix(place, part.clamped(to: next, range.upperBound)))
      }
      if part.lowerBound > next {
        return report(
          .rangeCoverage, place, "No arm covers \(Self.words(next, part.lowerBound - 1)).",
          hint: "Let this one begin at \(next), or add an arm.",
          fixes: Self.fix(place, next...part.upperBound))
      }
      next = part.upperBound + 1
      before = place
    }
    if next <= range.upperBound, let (part, place) = ranges.last {
      report(
        .rangeCoverage, place, "No arm covers \(Self.words(next, range.upperBound)).",
        hint: "Let this one go up to \(range.upperBound), or add an arm.",
        fixes: Self.fix(place, part.lowerBound...range.upperBound))
    }
  }

  private static func fix(_ place: SourceSpan, _ range: ClosedRange<Int>?) -> [Fix] {
    guard let range else { return [] }
    let low = range.lowerBound
    return [.replace(place, with: range.count == 1 ? "\(low)" : "\(low)..\(range.upperBound)")]
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
      return report(
        .optionCoverage, span, "Below [by ...] the arms are missing.",
        hint: "Write a line per answer: * id -> state")
    }
    if name.text == "day" {
      guard let days = header.days else {
        if hasHeader("days") { return }
        return report(
          .optionCoverage, name.span, "This guide has no days.",
          hint: "Add the header: days: 4", fixes: daysFix)
      }
      return checkRangesOnly(arms, 1...days, span)
    }
    guard let type = answers[name.text]?.type else {
      if namesOnBrokenLines.contains(name.text) { return }
      if answers[name.text] != nil || name.text == "visits" || name.text == "days" {
        report(
          .optionCoverage, name.span, "[by ...] needs an answer that some line asks for.",
          hint: "For calculations use [if ...].")
      }
      return
    }
    if !arms.contains(where: { $0.key.isNothing }) {
      report(
        .missingNothing, name.span, "Where does it go when \"\(name.text)\" is unknown?",
        hint: "Add an arm: * nothing -> state", fixes: [armFix("nothing", below: span)])
    }
    let others = arms.filter { !$0.key.isNothing }
    switch type {
    case .choice(let choices): checkIDs(others, choices.map(\.id), name)
    case .scale(let range): checkRangesOnly(others, range, span)
    case .yesNo:
      for arm in others where arm.keyText != "yes" && arm.keyText != "no" {
        report(
          .yesNoCoverage, arm.span, "The answers to this question are yes, no and nothing.",
          meant: NearMiss.of(arm.keyText, among: ["yes", "no", "nothing"]))
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
        hint: "Its options are: \(ids.joined(separator: ", ")).",
        meant: NearMiss.of(arm.keyText, among: ids),
        notes: firstPlaces[name.text].map { [.init("It is asked for here.", $0)] } ?? [])
    }
    let missing = ids.filter { id in !arms.contains { $0.keyText == id } }
    if !missing.isEmpty, arms.allSatisfy({ ids.contains($0.keyText) }) {
      report(
        .optionCoverage, name.span,
        "Where does \(missing.map { "\"\($0)\"" }.joined(separator: ", ")) lead?",
        hint: "Below, add a line such as: * \(missing[0]) -> state",
        notes: firstPlaces[name.text].map { [.init("The options stand below this.", $0)] } ?? [])
    }
  }
}

extension ClosedRange<Int> {
  /// The part of it between two ends; nil where nothing is left.
  fileprivate func clamped(to low: Int, _ high: Int) -> ClosedRange<Int>? {
    let first = Swift.max(low, lowerBound)
    let last = Swift.min(high, upperBound)
    return first <= last ? first...last : nil
  }
}
