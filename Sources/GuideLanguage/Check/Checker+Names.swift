extension Checker {
  static let builtInNames = [
    "day", "days", "visits", "today", "now", "since_last",
  ]

  /// Gathers what each answer is from all lines that ask for it or set it.
  mutating func collectAnswers() {
    var conflicted: Set<String> = []
    answers.reserveCapacity(asks.count)
    kinds.reserveCapacity(asks.count)
    firstPlaces.reserveCapacity(asks.count)
    for step in directions { collectFacts(step.kind) }
    for (ask, _) in asks {
      if let name = ask.forEach { ratedNames[ask.name] = name.text }
      guard let known = answers[ask.name] else {
        // As most answers are: asked for once.
        answers[ask.name] = AnswerDeclaration(
          type: ask.type, isPrivate: ask.isPrivate, isLetGo: ask.isLetGo)
        if firstPlaces[ask.name] == nil { firstPlaces[ask.name] = ask.nameSpan }
        continue
      }
      var declaration = known
      declaration.isPrivate = declaration.isPrivate || ask.isPrivate
      declaration.isLetGo = declaration.isLetGo || ask.isLetGo
      if firstPlaces[ask.name] == nil { firstPlaces[ask.name] = ask.nameSpan }
      if let type = declaration.type {
        if let merged = Self.merge(type, ask.type) {
          declaration.type = merged
        } else {
          report(
            .conflictingType, ask.nameSpan,
            "\"\(ask.name)\" is asked for with another type further up.",
            hint: "Give this answer a name of its own.",
            notes: firstPlaces[ask.name].map { [.init("There its type is \(type.words).", $0)] }
              ?? [],
            fixes: [.replace(ask.nameSpan, with: ask.name + "_2")])
          conflicted.insert(ask.name)
        }
      } else {
        declaration.type = ask.type
      }
      answers[ask.name] = declaration
    }
    collectSetAnswers(anyKind: conflicted)
  }

  /// Which answers are lists, and which come from look-ups.
  private mutating func collectFacts(_ kind: StepKind) {
    switch kind {
    case .add(_, let list):
      lists.insert(list.text)
      firstPlaces[list.text] = firstPlaces[list.text] ?? list.span
    case .recall(let recall):
      recalled.insert(recall.into.text)
      firstPlaces[recall.into.text] = firstPlaces[recall.into.text] ?? recall.into.span
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

  private mutating func collectSetAnswers(anyKind conflicted: Set<String>) {
    for (name, declaration) in answers {
      kinds[name] = conflicted.contains(name) ? .any : declaration.type.map(ValueKind.init) ?? .any
    }
    for name in namesOnBrokenLines where answers[name] == nil {
      answers[name] = AnswerDeclaration()
      kinds[name] = .any
    }
    for (name, _) in assignments where firstPlaces[name.text] == nil {
      firstPlaces[name.text] = name.span
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
    collectUnfilledLists()
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

  /// Names used as lists that nothing fills, unless a list's name is near.
  private mutating func collectUnfilledLists() {
    var used = asks.compactMap(\.ask.choicesFrom)
    for step in directions { if case .take(_, let list) = step.kind { used.append(list) } }
    for name in used where answers[name.text] == nil {
      guard NearMiss.of(name.text, among: lists) == nil else { continue }
      unfilledLists[name.text] = name.span
      answers[name.text] = AnswerDeclaration()
      kinds[name.text] = .several
    }
  }

  // MARK: Uses of names

  mutating func checkNames() {
    for step in directions {
      switch step.kind {
      case .say(let template, _): if !template.isPlain { check(template) }
      case .rotate(let lines, _, _): lines.forEach { check($0) }
      case .choose(let expression, _): checkNames(in: expression)
      case .branch(let expression, _):
        checkNames(in: expression)
        checkCondition(expression, step.span)
      case .set(let name, let expression):
        checkNames(in: expression)
        checkAssignment(name, expression)
      case .add(let expression, _), .take(let expression, _):
        checkNames(in: expression)
        checkKinds(in: expression)
      case .offerAgain(let offer):
        for expression in offer.expressions {
          checkNames(in: expression)
          checkKinds(in: expression)
        }
      case .forget(let name), .pauseFor(let name), .breatheFor(_, let name): checkName(name)
      default: break
      }
    }
    for name in header.keeps where answers[name] == nil || unfilledLists[name] != nil {
      let isList = unfilledLists[name] != nil
      report(
        .keptNeverSet, itemSpan("keeps \(name)"),
        isList
          ? "\"\(name)\" is to be kept, but no line adds anything to it."
          : "\"\(name)\" is to be kept, but no line asks for it or sets it.",
        hint: isList
          ? "A list is filled like this: [add worry to \(name)]"
          : "Ask for it, or take it out of \"keeps\".",
        meant: isList ? nil : NearMiss.of(name, among: answers.keys))
    }
  }

  private mutating func check(_ template: Template) {
    for expression in template.expressions {
      checkNames(in: expression)
      checkKinds(in: expression)
    }
  }

  mutating func checkNames(in expression: Expression) {
    if case .name(let name) = expression { return checkName(name) }
    expression.eachName { checkName($0) }
    expression.eachMember { checkMember($0, $1) }
  }

  private mutating func checkName(_ name: Expression.Name) {
    if name.text == "each" { namesEach = true }
    if name.text == "days", header.days == nil {
      if hasHeader("days") { return }
      return report(
        .unknownName, name.span, "This guide has no days.", hint: "Add the header: days: 4",
        fixes: daysFix)
    }
    if let declaration = answers[name.text] {
      if declaration.isLetGo {
        report(
          .usedAfterLetGo, name.span, "\"\(name.text)\" is let go, so nothing is left of it here.",
          hint: "To use it until the session ends, ask with \"private\" instead of \"let go\".",
          notes: firstPlaces[name.text].map { [.init("It is asked for here.", $0)] } ?? [])
      }
      return
    }
    if Self.builtInNames.contains(name.text) || name.text == "each" { return }
    let isOption = answers.values.contains { $0.choices.contains { $0.id == name.text } }
    if isOption {
      return report(
        .unknownName, name.span, "No line asks for \"\(name.text)\" or sets it.",
        hint: "It is an option. To compare with it, put it in quotes.",
        fixes: [.replace(name.span, with: "\"\(name.text)\"", "Put it in quotes")])
    }
    report(
      .unknownName, name.span, "No line asks for \"\(name.text)\" or sets it.",
      hint: "Ask for it further up. Words to compare with stand in quotes.",
      meant: NearMiss.of(name.text, among: Array(answers.keys) + Self.builtInNames))
  }

  private mutating func checkMember(_ left: Expression.Name, _ right: Expression.Name) {
    if memberKind(left.text, right.text) != nil { return checkRating(left, right) }
    if let declaration = answers[left.text], !header.uses.contains(left.text) {
      let ids = declaration.choices.map(\.id)
      if ids.contains(right.text) || namesOnBrokenLines.contains(left.text) { return }
      return report(
        .optionCoverage, right.span, "\"\(left.text)\" has no option \"\(right.text)\".",
        hint: ids.isEmpty
          ? "It is asked for without options." : "Its options are: \(ids.joined(separator: ", ")).",
        meant: NearMiss.of(right.text, among: ids))
    }
    guard header.uses.contains(left.text) else {
      if hasBrokenUses { return }
      if header.measures.contains(where: { $0.name == left.text }) {
        return report(
          .unknownName, right.span, "Of a measure only its uses and its change are known.",
          hint: "Write \(left.text).uses or \(left.text).change",
          meant: NearMiss.of(right.text, among: measureFacts))
      }
      return report(
        .unknownName, left.span, "There is no answer and no guide called \"\(left.text)\" here.",
        hint: "A guide whose answers are read stands in the header \"uses\".",
        meant: NearMiss.of(left.text, among: Array(answers.keys) + header.uses))
    }
    guard let other = others[left.text] else { return }
    let readable = other.keeps + other.gives
    if readable.contains(right.text) { return }
    report(
      .unknownName, right.span, "The guide \"\(left.text)\" does not keep \"\(right.text)\".",
      hint: readable.isEmpty
        ? "It keeps no answers." : "It keeps: \(readable.joined(separator: ", ")).",
      meant: NearMiss.of(right.text, among: readable))
  }

  /// Makes the guide one of several days.
  var daysFix: [Fix] {
    headerParser.spans["about"].map { [.add("\ndays: 4", behind: $0, "Add days: 4")] } ?? []
  }

  /// Whether a rating such as `strength.fear` is of an option that is there.
  private mutating func checkRating(_ left: Expression.Name, _ right: Expression.Name) {
    guard let several = ratedNames[left.text], right.text != "highest",
      let ids = answers[several]?.choices.map(\.id), !ids.isEmpty, !ids.contains(right.text)
    else { return }
    report(
      .optionCoverage, right.span, "\"\(several)\" has no option \"\(right.text)\".",
      hint: "Its options are: \(ids.joined(separator: ", ")).",
      meant: NearMiss.of(right.text, among: ids + ["highest"]))
  }
}
