extension Checker {
  /// Whether examples speak of states and answers that exist.
  mutating func checkExamples() {
    for example in examples {
      for known in example.known { check(known) }
      for (step, span) in example.steps {
        switch step {
        case .finished(let state) where !stateNames.contains(state):
          report(
            .badExample, span, "There is no state \"\(state)\".",
            hint: NearMiss.hint(for: state, among: stateNames))
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

  private mutating func check(_ known: GuideExample.Known) {
    guard let id = known.guideID else {
      if answers[known.name] == nil, !Self.builtInNames.contains(known.name) {
        report(
          .badExample, known.span, "No line asks for \"\(known.name)\" or sets it.",
          hint: NearMiss.hint(for: known.name, among: answers.keys))
      }
      return
    }
    if memberKind(id, known.name) != nil { return }
    guard header.uses.contains(id) else {
      return report(
        .badExample, known.span, "The header \"uses\" does not name the guide \"\(id)\".",
        hint: NearMiss.hint(for: id, among: header.uses))
    }
    if let other = others[id], !other.keeps.contains(known.name) {
      report(
        .badExample, known.span, "The guide \"\(id)\" does not keep \"\(known.name)\".",
        hint: NearMiss.hint(for: known.name, among: other.keeps))
    }
  }
}
