extension Checker {
  /// Whether examples speak of states and answers that exist.
  mutating func checkExamples() {
    for example in examples {
      var last: SourceSpan?
      for known in example.known {
        // Several values on one line are several facts of one name.
        if known.span != last {
          check(known)
        } else if known.guideID == nil, kinds[known.name] == .several {
          checkValue(known)
        }
        last = known.span
      }
      checkManyKnown(example.known)
      for fact in example.recalled
      where !recalled.contains(fact.name) && !namesOnBrokenLines.contains(fact.name) {
        report(
          .badExample, fact.span, "No [recall ...] looks for \"\(fact.name)\".",
          hint: "Only what a look-up finds can be recalled.",
          meant: NearMiss.of(fact.name, among: recalled.sorted()))
      }
      for (step, span) in example.steps {
        switch step {
        case .finished(let state) where !stateNames.contains(state):
          report(
            .badExample, span, "There is no state \"\(state)\".",
            hint: "The states are: \(stateNames.sorted().prefix(12).joined(separator: ", ")).",
            meant: NearMiss.of(state, among: stateNames))
        case .gentleWay where header.gentleWay == nil && !hasHeader("gentle way"):
          report(
            .badExample, span, "This guide has no gentle way.",
            hint: "Add the header \"gentle way\" with a state, or delete this line.")
        case .check(let expression):
          let before = diagnostics.count
          checkNames(in: expression)
          // What was let go may be checked for being unknown.
          let added = diagnostics[before...].filter { $0.code != .usedAfterLetGo }
          diagnostics.replaceSubrange(before..., with: added)
          checkCondition(expression, span)
        default: break
        }
      }
    }
  }

  /// Whether only lists and answers of type several are known with several values.
  private mutating func checkManyKnown(_ known: [GuideExample.Known]) {
    var last: SourceSpan?
    for (before, known) in zip(known, known.dropFirst())
    where before.span == known.span && last != known.span && known.guideID == nil {
      last = known.span
      if isList(known.name) || kinds[known.name] == .several || answers[known.name] == nil {
        continue
      }
      report(
        .badExample, known.span, "\"\(known.name)\" is one value, and here are several.",
        hint: "Write one. Only a list, or an answer of type several, can have more.")
    }
  }

  private mutating func check(_ known: GuideExample.Known) {
    guard let id = known.guideID else {
      if answers[known.name] == nil, !Self.builtInNames.contains(known.name) {
        report(
          .badExample, known.span, "No line asks for \"\(known.name)\" or sets it.",
          hint: "Only what the guide asks for or sets can be known.",
          meant: NearMiss.of(known.name, among: answers.keys))
      } else {
        checkValue(known)
      }
      return
    }
    if memberKind(id, known.name) != nil { return }
    guard header.uses.contains(id) else {
      if hasBrokenUses { return }
      return report(
        .badExample, known.span, "The header \"uses\" does not name the guide \"\(id)\".",
        hint: "Every guide whose answers are read stands there.")
    }
    if let other = others[id], !other.keeps.contains(known.name) {
      report(
        .badExample, known.span, "The guide \"\(id)\" does not keep \"\(known.name)\".",
        hint: NearMiss.hint(for: known.name, among: other.keeps))
    }
  }

  /// Whether the guide could have kept such a value.
  private mutating func checkValue(_ known: GuideExample.Known) {
    guard let declaration = answers[known.name] else { return checkCount(known) }
    if declaration.isPrivate || declaration.isLetGo {
      return report(
        .badExample, known.span,
        "\"\(known.name)\" is \(declaration.isLetGo ? "let go" : "private"), so it is never known "
          + "from last time.", hint: "Delete this line.")
    }
    guard let type = declaration.type, ratedNames[known.name] == nil,
      !namesOnBrokenLines.contains(known.name), kinds[known.name] != .any
    else { return }
    checkValue(known, type)
  }

  private mutating func checkValue(_ known: GuideExample.Known, _ type: AnswerType) {
    let example: String
    switch (type, known.value) {
    case (.choice(let choices), .option(let choice)),
      (.several(let choices, _, _), .option(let choice)):
      return checkIsOption(choice.id, choices, known)
    case (.choice(let choices), .text(let id)), (.several(let choices, _, _), .text(let id)):
      return checkIsOption(id, choices, known)
    case (.choice(let choices), _), (.several(let choices, _, _), _):
      if choices.isEmpty { return }
      example = choices[0].id
    case (.scale(let range), .number(let number)):
      if (Double(range.lowerBound)...Double(range.upperBound)).contains(number) { return }
      example = "\(range.upperBound)"
    case (.scale(let range), _): example = "\(range.upperBound)"
    case (.number(let range), .number(let number)):
      guard let range, !range.contains(number) else { return }
      example = whole(range.upperBound)
    case (.number(let range), _): example = whole(range?.upperBound ?? 5)
    case (.yesNo, .yesNo), (.text, .text), (.writing, .text), (.duration, .duration),
      (.date, .date), (.timeOfDay, .time):
      return
    case (.yesNo, _): example = "yes"
    case (.text, _), (.writing, _): example = "\"some words\""
    case (.duration, _): example = "5m"
    case (.date, _): example = "2026-12-01"
    case (.timeOfDay, _): example = "17:30"
    }
    reportValue(known, "\"\(known.name)\" is \(type.words), and this is no answer to it.", example)
  }

  private func whole(_ number: Double) -> String {
    abs(number) < 1e9 && number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  private mutating func checkIsOption(
    _ id: String, _ choices: [Choice], _ known: GuideExample.Known
  ) {
    let ids = choices.map(\.id)
    guard !ids.isEmpty, !ids.contains(id) else { return }
    report(
      .badExample, known.span, "\"\(known.name)\" has no option \"\(id)\".",
      hint: NearMiss.hint(
        for: id, among: ids, otherwise: "Its options are: \(ids.joined(separator: ", "))."))
  }

  /// The day, the visits, and what else no line asks for.
  private mutating func checkCount(_ known: GuideExample.Known) {
    switch (known.name, known.value) {
    case ("day", .number(let number)):
      guard let days = header.days else {
        if hasHeader("days") { return }
        return report(
          .badExample, known.span, "This guide has no days.", hint: "Add the header: days: 4",
          fixes: daysFix)
      }
      if number < 1 || number > Double(days) || number != number.rounded() {
        reportValue(known, "This guide has the days 1 to \(days).", "\(days)")
      }
    case ("visits", .number), ("since_last", .number), ("now", .time), ("today", .date): return
    case ("now", _): reportValue(known, "\"now\" is a time of day.", "23:00")
    case ("today", _): reportValue(known, "\"today\" is a day.", "2026-12-01")
    case ("day", _), ("visits", _), ("since_last", _):
      reportValue(known, "\"\(known.name)\" is a number.", "2")
    default: return
    }
  }

  private mutating func reportValue(
    _ known: GuideExample.Known, _ message: String, _ example: String
  ) {
    report(
      .badExample, known.span, message,
      hint: "Write it like this: [known \(known.name) is \(example)]")
  }
}
