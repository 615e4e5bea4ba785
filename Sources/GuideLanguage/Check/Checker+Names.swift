extension Checker {
  static let builtInNames = [
    "day", "days", "visits", "today", "now", "since_last",
  ]

  /// Gathers what each answer is from all lines that ask for it or set it.
  mutating func collectAnswers() {
    for step in allSteps {
      collectFacts(step.kind)
      guard case .ask(let ask) = step.kind else { continue }
      if let name = ask.forEach { ratedNames[ask.name] = name.text }
      var declaration = answers[ask.name] ?? AnswerDeclaration()
      declaration.isPrivate = declaration.isPrivate || ask.isPrivate
      declaration.isLetGo = declaration.isLetGo || ask.isLetGo
      if let type = declaration.type {
        if let merged = Self.merge(type, ask.type) {
          declaration.type = merged
        } else {
          report(
            .conflictingType, ask.nameSpan,
            "\"\(ask.name)\" is asked for with another type further up.",
            hint: "Give this answer a name of its own.")
        }
      } else {
        declaration.type = ask.type
      }
      answers[ask.name] = declaration
    }
    collectSetAnswers()
  }

  /// Which answers are lists, and which come from look-ups.
  private mutating func collectFacts(_ kind: StepKind) {
    switch kind {
    case .add(_, let list): lists.insert(list.text)
    case .recall(let recall): recalled.insert(recall.into.text)
    default: break
    }
  }

  /// One type for two questions of one name, or nil where they do not fit together.
  private static func merge(_ first: AnswerType, _ second: AnswerType) -> AnswerType? {
    func union(_ left: [Choice], _ right: [Choice]) -> [Choice] {
      left + right.filter { choice in !left.contains { $0.id == choice.id } }
    }
    switch (first, second) {
    case (.choice(let left), .choice(let right)): return .choice(union(left, right))
    case (.several(let left, _, _), .several(let right, _, _)):
      return .several(union(left, right), atLeast: nil, atMost: nil)
    case (.writing, .writing): return first
    case (.text, .writing), (.writing, .text): return .text
    default: return first == second ? first : nil
    }
  }

  private mutating func collectSetAnswers() {
    for (name, declaration) in answers {
      kinds[name] = declaration.type.map(ValueKind.init) ?? .any
    }
    let assignments = allSteps.compactMap { step -> (Expression.Name, Expression)? in
      guard case .set(let name, let expression) = step.kind else { return nil }
      return (name, expression)
    }
    for (name, _) in assignments where answers[name.text] == nil {
      answers[name.text] = AnswerDeclaration()
      kinds[name.text] = .any
    }
    for name in lists where answers[name] == nil {
      answers[name] = AnswerDeclaration()
      kinds[name] = .several
    }
    for name in recalled where answers[name] == nil {
      answers[name] = AnswerDeclaration()
      kinds[name] = .text
    }
    // A set may name an answer that a later line sets: one pass per link of such a chain.
    var changed = true
    while changed {
      changed = false
      for (name, expression) in assignments where kinds[name.text] == .any {
        let kind = kind(of: expression)
        if kind != .any {
          kinds[name.text] = kind
          changed = true
        }
      }
    }
  }

  // MARK: Uses of names

  mutating func checkNames() {
    for step in allSteps {
      switch step.kind {
      case .say(let template, _): check(template)
      case .rotate(let lines, _, _): lines.forEach { check($0) }
      case .choose(let expression, _): checkNames(in: expression)
      case .branch(let expression, _):
        checkNames(in: expression)
        checkCondition(expression, step.span)
      case .set(let name, let expression):
        checkNames(in: expression)
        checkAssignment(name, expression)
      case .add(let expression, _), .take(let expression, _), .offerAgain(let expression):
        checkNames(in: expression)
        checkKinds(in: expression)
      case .forget(let name), .pauseFor(let name), .breatheFor(_, let name): checkName(name)
      default: break
      }
    }
    for name in header.keeps where answers[name] == nil {
      report(
        .keptNeverSet, itemSpan("keeps \(name)"), "No line asks for \"\(name)\" or sets it.",
        hint: NearMiss.hint(for: name, among: answers.keys))
    }
  }

  private mutating func check(_ template: Template) {
    for expression in template.expressions {
      checkNames(in: expression)
      checkKinds(in: expression)
    }
  }

  mutating func checkNames(in expression: Expression) {
    for name in expression.names { checkName(name) }
    for (left, right) in expression.members { checkMember(left, right) }
  }

  private mutating func checkName(_ name: Expression.Name) {
    if name.text == "days", header.days == nil {
      return report(
        .unknownName, name.span, "This guide has no days.", hint: "Add the header: days: 4")
    }
    if let declaration = answers[name.text] {
      if declaration.isLetGo {
        report(
          .usedAfterLetGo, name.span, "\"\(name.text)\" is let go, so nothing is left of it here.",
          hint: "Ask with \"private\" instead, to use it until the session ends.")
      }
      return
    }
    if Self.builtInNames.contains(name.text) || name.text == "each" { return }
    report(
      .unknownName, name.span, "No line asks for \"\(name.text)\" or sets it.",
      hint: NearMiss.hint(
        for: name.text, among: Array(answers.keys) + Self.builtInNames,
        otherwise: "Words to compare with stand in quotes."))
  }

  private mutating func checkMember(_ left: Expression.Name, _ right: Expression.Name) {
    if memberKind(left.text, right.text) != nil { return checkRating(left, right) }
    if let declaration = answers[left.text], !header.uses.contains(left.text) {
      let ids = declaration.choices.map(\.id)
      guard !ids.contains(right.text) else { return }
      return report(
        .optionCoverage, right.span, "\"\(left.text)\" has no option \"\(right.text)\".",
        hint: NearMiss.hint(for: right.text, among: ids))
    }
    guard header.uses.contains(left.text) else {
      if header.measures.contains(where: { $0.name == left.text }) {
        return report(
          .unknownName, right.span, "Of a measure only its uses and its change are known.",
          hint: NearMiss.hint(for: right.text, among: measureFacts))
      }
      return report(
        .unknownName, left.span, "There is no answer and no guide called \"\(left.text)\" here.",
        hint: NearMiss.hint(
          for: left.text, among: Array(answers.keys) + header.uses,
          otherwise: "A guide whose answers are read stands in the header \"uses\"."))
    }
    guard let other = others[left.text], !other.keeps.contains(right.text),
      !other.gives.contains(right.text)
    else { return }
    report(
      .unknownName, right.span, "The guide \"\(left.text)\" does not keep \"\(right.text)\".",
      hint: NearMiss.hint(for: right.text, among: other.keeps + other.gives))
  }

  /// Whether a rating such as `strength.fear` is of an option that is there.
  private mutating func checkRating(_ left: Expression.Name, _ right: Expression.Name) {
    guard let several = ratedNames[left.text], right.text != "highest",
      let ids = answers[several]?.choices.map(\.id), !ids.contains(right.text)
    else { return }
    report(
      .optionCoverage, right.span, "\"\(several)\" has no option \"\(right.text)\".",
      hint: NearMiss.hint(for: right.text, among: ids + ["highest"]))
  }
}
