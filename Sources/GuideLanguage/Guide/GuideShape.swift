/// The part of a guide that decides where a conversation can go, without its words.
enum GuideShape {
  // Each step is hashed piece by piece, as if its line had been written out: making the
  // line would cost more than hashing it.
  static func hash(_ states: [GuideState]) -> UInt64 {
    var hasher = FNV1a64()
    for state in states {
      hasher.combine("## ", state.name, "\n")
      for step in state.steps {
        combine(step.kind, &hasher)
        hasher.combine("\n")
      }
    }
    return hasher.value
  }

  /// The hash of what happens in one state, step by step: without its name and its words, and
  /// without what may change while somebody stands there: where its ways lead, and what its
  /// questions take.
  static func stepsHash(_ state: GuideState) -> UInt64 {
    var hasher = FNV1a64()
    for step in state.steps {
      switch step.kind {
      case .ask(var ask):
        ask.arms = []
        ask.type = .text
        ask.isWhole = false
        combine(ask, &hasher)
      case .choose(let expression, _): combine("by ", expression, "", &hasher)
      case .move(let move):
        if case .state = move.target { hasher.combine("go") } else { combine(step.kind, &hasher) }
      default: combine(step.kind, &hasher)
      }
      hasher.combine("\n")
    }
    return hasher.value
  }

  private static func combine(_ kind: StepKind, _ hasher: inout FNV1a64) {
    switch kind {
    case .say(let template, _):
      hasher.combine("say ")
      combineValues(of: [template], &hasher)
    case .rotate(let lines, _, _):
      hasher.combine("rotate ", String(lines.count), " ")
      combineValues(of: lines, &hasher)
    case .ask(let ask): combine(ask, &hasher)
    case .choose(let expression, let arms):
      combine("by ", expression, " ", &hasher)
      combine(arms, &hasher)
    case .set(let name, let expression):
      hasher.combine("set ", name.text)
      combine(" ", expression, "", &hasher)
    case .add(let expression, let name):
      combine("add ", expression, " to ", &hasher)
      hasher.combine(name.text)
    case .take(let expression, let name):
      combine("take ", expression, " from ", &hasher)
      hasher.combine(name.text)
    case .offerAgain(let expression): combine("offer again on ", expression, "", &hasher)
    case .branch(let expression, let otherwise):
      combine("if ", expression, " ", &hasher)
      hasher.combine(String(otherwise))
    case .move(let move):
      hasher.combine("go ")
      combine(move, &hasher)
    case .forget(let name): hasher.combine("forget ", name.text)
    case .pauseFor(let name): hasher.combine("pause for ", name.text)
    case .pause, .breathe, .breatheFor, .recall, .doNotOfferAgain, .helpCard, .jump, .finish,
      .finishForToday, .broken:
      hasher.combine(line(of: kind))
    }
  }

  private static func line(of kind: StepKind) -> String {
    switch kind {
    case .pause(let seconds): "pause \(seconds)"
    case .breathe(let pattern):
      "breathe \(pattern.inSeconds) \(pattern.holdSeconds) \(pattern.outSeconds) "
        + "\(pattern.restSeconds) \(pattern.roundCount)"
    case .breatheFor(let pattern, let name):
      "breathe \(pattern.inSeconds) \(pattern.holdSeconds) \(pattern.outSeconds) "
        + "\(pattern.restSeconds) for \(name.text)"
    case .recall(let recall):
      "recall \(recall.into.text) from \(recall.guideID?.text ?? "").\(recall.answer.text) "
        + "like \(recall.like?.text ?? "")"
    case .doNotOfferAgain: "do not offer again"
    case .helpCard: "help card"
    case .jump(let index): "jump \(index)"
    case .finish: "finish"
    case .finishForToday: "finish for today"
    default: "broken"
    }
  }

  private static func combine(_ ask: Ask, _ hasher: inout FNV1a64) {
    hasher.combine("ask ", ask.name, " ")
    combine(ask.type, &hasher)
    hasher.combine(" ")
    for flag in [ask.isOptional, ask.isPrivate, ask.isLetGo] {
      hasher.combine(flag ? "true " : "false ")
    }
    // What was added to questions after the first guides were hashed: nothing where unused,
    // so that their hashes stay.
    if ask.isWhole { hasher.combine("whole ") }
    if let name = ask.forEach { hasher.combine("each ", name.text, " ") }
    if let name = ask.timeFrom { hasher.combine("for ", name.text, " ") }
    if let name = ask.choicesFrom { hasher.combine("from ", name.text, " ") }
    combine(ask.arms, &hasher)
  }

  private static func combine(
    _ before: String, _ expression: Expression, _ after: String, _ hasher: inout FNV1a64
  ) {
    hasher.combine(before)
    expression.combine(into: &hasher)
    hasher.combine(after)
  }

  private static func combineValues(of templates: [Template], _ hasher: inout FNV1a64) {
    var isFirst = true
    for template in templates {
      for case .value(let expression) in template.parts {
        if !isFirst { hasher.combine(" ") }
        isFirst = false
        expression.combine(into: &hasher)
      }
    }
  }

  private static func combine(_ arms: [Arm], _ hasher: inout FNV1a64) {
    for (index, arm) in arms.enumerated() {
      hasher.combine(index > 0 ? " " : "", arm.keyText, ">")
      if let move = arm.move { combine(move, &hasher) }
    }
  }

  private static func combine(_ move: Move, _ hasher: inout FNV1a64) {
    switch move.target {
    case .state(let name): hasher.combine(name)
    case .call(let id): hasher.combine("call ", id)
    case .returnFromInterruption: hasher.combine("return")
    }
  }

  private static func combine(_ type: AnswerType, _ hasher: inout FNV1a64) {
    hasher.combine(type.word)
    switch type {
    case .several(_, let least, let most):
      hasher.combine(" ", String(least ?? 0), " ", String(most ?? 0))
    case .scale(let range):
      hasher.combine(" ", String(range.lowerBound), " ", String(range.upperBound))
    case .number(let range):
      hasher.combine(" ")
      if let range { hasher.combine("\(range.lowerBound) \(range.upperBound)") }
    case .text, .writing, .choice, .yesNo, .duration, .date, .timeOfDay: break
    }
  }
}

extension GuideState {
  /// Whether somebody who stopped in this state can go on at the same step: the hash is the same
  /// as long as its steps are.
  package var stepsHash: UInt64 { GuideShape.stepsHash(self) }
}
