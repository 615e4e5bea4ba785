/// The checks of `for each feelings`, of `{each}`, and of times that come from an answer.
extension Checker {
  mutating func checkForAnswers() {
    for (ask, _) in asks {
      if let name = ask.forEach { checkRating(ask, of: name) }
      if let name = ask.timeFrom {
        checkNames(in: .name(name))
        checkIsDuration(name)
      }
    }
    for step in directions {
      switch step.kind {
      case .pauseFor(let name), .breatheFor(_, let name): checkIsDuration(name)
      default: break
      }
    }
    if namesEach { checkEach() }
    if !ratedNames.isEmpty { checkRatedUses() }
    checkTakenIDs()
  }

  private mutating func checkIsDuration(_ name: Expression.Name) {
    guard let kind = kinds[name.text], kind != .duration, kind != .any else { return }
    report(
      .badForAnswer, name.span, "\"\(name.text)\" is \(kind.words), and not a length of time.",
      hint: "Ask for one further up: > minutes: duration")
  }

  private mutating func checkRating(_ ask: Ask, of name: Expression.Name) {
    checkNames(in: .name(name))
    guard let declaration = answers[name.text] else { return }
    if case .several = declaration.type {
      for arm in ask.arms where !arm.key.isNothing {
        report(
          .strayArm, arm.span, "This is asked several times, so no single number leads anywhere.",
          hint: "Ask, then look at the highest one: [if \(ask.name).highest > 6]")
      }
      return
    }
    let several = answers.filter { if case .several = $0.value.type { true } else { false } }.keys
    report(
      .badForAnswer, name.span, "\"\(name.text)\" is not asked for with \"several\".",
      hint: NearMiss.hint(
        for: name.text, among: several,
        otherwise: "Ask for several first: > feelings: several"))
  }

  // MARK: {each}

  /// Whether `{each}` stands only in the lines that belong to a rating.
  private mutating func checkEach() {
    for state in states {
      var belongsToRating = false
      var places: [SourceSpan] = []
      for step in state.steps.reversed() {
        if case .ask(let ask) = step.kind {
          belongsToRating = ask.forEach != nil
        } else if case .broken = step.kind {
          // It may have been such a question.
          belongsToRating = true
        } else if !step.kind.isSpeech {
          belongsToRating = false
        }
        if belongsToRating { continue }
        places += step.kind.writtenExpressions.flatMap(\.names).filter { $0.text == "each" }
          .map(\.span)
      }
      for place in places {
        report(
          .unknownName, place, "\"each\" has a meaning only right above a question \"for each\".",
          hint: "Such a question looks like this: > strength: scale 0..10, for each feelings")
      }
    }
  }

  // MARK: What was rated

  /// Whether a rating, which is many numbers, is used as if it were one.
  private mutating func checkRatedUses() {
    for step in directions {
      for expression in step.kind.writtenExpressions {
        for name in ratedSides(of: expression) { reportMany(name) }
      }
      switch step.kind {
      case .choose(.name(let name), _) where ratedNames[name.text] != nil: reportMany(name)
      default: break
      }
    }
    for (ask, _) in asks where ratedNames[ask.name].map({ $0 != ask.forEach?.text }) ?? false {
      report(
        .conflictingType, ask.nameSpan,
        "\"\(ask.name)\" is asked for each of other options elsewhere.",
        hint: "Give this answer a name of its own.")
    }
    for measure in header.measures {
      for name in [measure.from, measure.to] where ratedNames[name] != nil {
        report(
          .badMeasure, itemSpan("measure \(measure.name)"),
          "\"\(name)\" is asked for each of several, so it is not one number.",
          hint: "Ask once, for all of it: > after: scale 0..10")
        break
      }
    }
  }

  private mutating func reportMany(_ name: Expression.Name) {
    report(
      .badForAnswer, name.span,
      "\"\(name.text)\" has a number for each of \"\(ratedNames[name.text] ?? "several")\".",
      hint: "Say which one, such as: \(name.text).highest")
  }

  private func ratedSides(of expression: Expression) -> [Expression.Name] {
    switch expression {
    case .number, .text, .yesNo, .date, .time, .name, .member, .isKnown: []
    case .not(let inner): ratedSides(of: inner)
    case .and(let left, let right), .or(let left, let right):
      ratedSides(of: left) + ratedSides(of: right)
    case .compare(_, let left, let right), .calculate(_, let left, let right):
      [left, right].flatMap { side -> [Expression.Name] in
        if case .name(let name) = side { return ratedNames[name.text] == nil ? [] : [name] }
        return ratedSides(of: side)
      }
    }
  }

  // MARK: Names that are taken

  /// Whether an option has an id that means something else behind the dot.
  private mutating func checkTakenIDs() {
    var taken: [String: [String]] = [:]
    for (name, several) in ratedNames {
      taken[several, default: []].append("highest")
      if header.measures.contains(where: { $0.name == name }) {
        taken[several, default: []] += measureFacts
      }
    }
    for measure in header.measures where answers[measure.name] != nil {
      taken[measure.name, default: []] += measureFacts
    }
    guard !taken.isEmpty else { return }
    for (ask, _) in asks {
      guard let ids = taken[ask.name] else { continue }
      for arm in ask.arms {
        guard case .option(let choice) = arm.key, ids.contains(choice.id) else { continue }
        report(
          .badForAnswer, arm.span,
          "Behind a dot, \"\(choice.id)\" already means something else here.",
          hint: "Write another id before the label: * my-\(choice.id): \(choice.label)")
      }
    }
  }
}
