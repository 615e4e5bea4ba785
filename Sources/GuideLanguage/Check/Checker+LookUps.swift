/// The checks of `[recall ...]`.
extension Checker {
  mutating func checkLookUps() {
    guard !recalled.isEmpty else { return }
    for step in directions {
      guard case .recall(let recall) = step.kind else { continue }
      if answers[recall.into.text]?.type != nil {
        report(
          .badLookUp, recall.into.span,
          "\"\(recall.into.text)\" is asked for, so it cannot also hold what was found.",
          hint: "Give what is found a name of its own, such as \"earlier\".")
      }
      if let guide = recall.guideID, guide.text != header.id {
        checkIsUsed(guide)
      } else {
        checkIsRecorded(recall.answer)
      }
      if let like = recall.like, like.text != recall.answer.text || recall.guideID != nil {
        checkIsRecorded(like)
      }
    }
  }

  private mutating func checkIsUsed(_ guide: Expression.Name) {
    guard !header.uses.contains(guide.text) else { return }
    report(
      .badLookUp, guide.span, "The header \"uses\" does not name the guide \"\(guide.text)\".",
      hint: NearMiss.hint(
        for: guide.text, among: header.uses,
        otherwise: "Add \"\(guide.text)\" to the header \"uses\"."))
  }

  /// Whether sessions of this guide have such an answer in the journal.
  private mutating func checkIsRecorded(_ name: Expression.Name) {
    if namesOnBrokenLines.contains(name.text) { return }
    guard let declaration = answers[name.text], declaration.type != nil else {
      let asked = answers.filter { $0.value.type != nil }.keys
      return report(
        .badLookUp, name.span,
        "No line asks for \"\(name.text)\", so no earlier session has it.",
        hint: NearMiss.hint(
          for: name.text, among: asked,
          otherwise: "Look for an answer that this guide asks for."))
    }
    guard declaration.isPrivate || declaration.isLetGo else { return }
    report(
      .badLookUp, name.span,
      "\"\(name.text)\" is \(declaration.isLetGo ? "let go" : "private"), so it is never there later.",
      hint: "Look for another answer, or ask for this one without \"private\" and \"let go\".")
  }

  // MARK: On the way

  /// Whether what was found is only said once something has been asked since.
  mutating func checkLookUpWays(_ graph: FlowGraph, _ reached: NumberSet) {
    guard !recalled.isEmpty else { return }
    let unasked = namesNotYetOffered(graph, reached)
    for node in reached.numbers {
      guard let names = unasked[node], !names.isEmpty, let step = graph.step(at: node) else {
        continue
      }
      for name in Self.shownNames(step.kind) where names.contains(name.text) {
        let line = lookUpLine(of: name.text).map { " in line \($0)" } ?? ""
        report(
          .lookUpForced, name.span,
          "This comes from another day, and nothing is asked between the look-up\(line) and here.",
          hint: "Offer it first: ask whether the person would like to see it.")
      }
    }
  }

  private func lookUpLine(of name: String) -> Int? {
    let lookUps = directions.compactMap { step -> Expression.Name? in
      guard case .recall(let recall) = step.kind else { return nil }
      return recall.into
    }
    return (lookUps.first { $0.text == name } ?? lookUps.first)?.span.line
  }

  /// For each step the names that may hold something found since the last question.
  private func namesNotYetOffered(
    _ graph: FlowGraph, _ reached: NumberSet
  ) -> [Int: Set<String>] {
    var names: [Int: Set<String>] = [:]
    let lookUps = reached.numbers.filter { node in
      if case .recall = graph.step(at: node)?.kind { true } else { false }
    }
    var open = Set(lookUps)
    while let node = open.popFirst() {
      guard let step = graph.step(at: node) else { continue }
      for edge in graph.edges(of: node) {
        let after = Self.names(names[node] ?? [], after: step.kind, isAnswered: edge.gains != nil)
        if !after.isSubset(of: names[edge.to] ?? []) {
          names[edge.to, default: []].formUnion(after)
          open.insert(edge.to)
        }
      }
    }
    return names
  }

  private static func names(
    _ before: Set<String>, after kind: StepKind, isAnswered: Bool
  ) -> Set<String> {
    var names = before
    func isFound(_ expression: Expression) -> Bool {
      expression.valueNames.contains { before.contains($0.text) }
    }
    switch kind {
    case .recall(let recall): names.insert(recall.into.text)
    case .ask(let ask):
      // With nothing to choose from, the question is not asked at all.
      if isAnswered || (ask.forEach == nil && ask.choicesFrom == nil) { return [] }
    case .set(let name, let expression):
      if isFound(expression) { names.insert(name.text) } else { names.remove(name.text) }
    case .add(let expression, let name): if isFound(expression) { names.insert(name.text) }
    case .forget(let name): names.remove(name.text)
    default: break
    }
    return names
  }

  /// The names whose values a person gets to see.
  private static func shownNames(_ kind: StepKind) -> [Expression.Name] {
    switch kind {
    case .say, .rotate:
      // Its date may be said: that is how an offer begins.
      kind.writtenExpressions.flatMap(\.valueNames)
    case .ask(let ask): [ask.choicesFrom].compactMap(\.self)
    default: []
    }
  }
}
