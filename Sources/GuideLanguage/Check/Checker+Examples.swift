extension Checker {
  /// Whether examples speak of states and answers that exist.
  mutating func checkExamples() {
    for example in examples {
      var last: SourceSpan?
      for known in example.known where known.span != last {
        last = known.span
        check(known)
      }
      checkManyKnown(example.known)
      for (step, span) in example.steps {
        switch step {
        case .finished(let state) where !stateNames.contains(state):
          report(
            .badExample, span, "There is no state \"\(state)\".",
            hint: "The states are: \(stateNames.sorted().prefix(12).joined(separator: ", ")).",
            meant: NearMiss.of(state, among: stateNames))
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
}
