/// The part of a guide that decides where a conversation can go, without its words.
enum GuideShape {
  // Each step is hashed piece by piece, as if its line had been written out: making the
  // line would cost more than hashing it.
  static func hash(_ states: [GuideState]) -> UInt64 {
    var hasher = FNV1a64()
    for state in states {
      hasher.combine(mark: "## ")
      hasher.combine(state.name)
      hasher.combine(mark: "\n")
      for step in state.steps {
        combine(step.kind, &hasher)
        hasher.combine(mark: "\n")
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
        if case .state = move.target {
          hasher.combine(mark: "go")
        } else {
          combine(step.kind, &hasher)
        }
      default: combine(step.kind, &hasher)
      }
      hasher.combine(mark: "\n")
    }
    return hasher.value
  }

  private static func combine(_ kind: StepKind, _ hasher: inout FNV1a64) {
    switch kind {
    case .say(let template, _):
      hasher.combine(mark: "say ")
      combineValues(of: [template], &hasher)
    case .rotate(let lines, _, _):
      hasher.combine(mark: "rotate ")
      hasher.combine(number: lines.count)
      hasher.combine(mark: " ")
      combineValues(of: lines, &hasher)
    case .ask(let ask): combine(ask, &hasher)
    case .choose(let expression, let arms):
      combine("by ", expression, " ", &hasher)
      combine(arms, &hasher)
    case .set(let name, let expression):
      hasher.combine(mark: "set ")
      hasher.combine(name.text)
      combine(" ", expression, "", &hasher)
    case .add(let expression, let name):
      combine("add ", expression, " to ", &hasher)
      hasher.combine(name.text)
    case .take(let expression, let name):
      combine("take ", expression, " from ", &hasher)
      hasher.combine(name.text)
    case .offerAgain(let offer): combine(offer, &hasher)
    case .branch(let expression, let otherwise):
      combine("if ", expression, " ", &hasher)
      hasher.combine(number: otherwise)
    case .move(let move):
      hasher.combine(mark: "go ")
      combine(move, &hasher)
    case .forget(let name):
      hasher.combine(mark: "forget ")
      hasher.combine(name.text)
    case .pauseFor(let name):
      hasher.combine(mark: "pause for ")
      hasher.combine(name.text)
    case .pause, .breathe, .breatheFor, .recall, .doNotOfferAgain, .helpCard, .whatHelped, .jump,
      .finish,
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
    case .whatHelped: "what helped"
    case .jump(let index): "jump \(index)"
    case .finish: "finish"
    case .finishForToday: "finish for today"
    default: "broken"
    }
  }

  /// What was added to offers after the first guides were hashed: nothing where unused.
  private static func combine(_ offer: OfferAgain, _ hasher: inout FNV1a64) {
    combine("offer again on ", offer.day, "", &hasher)
    if let time = offer.time { combine(", at ", time, "", &hasher) }
    if let repetition = offer.repetition { hasher.combine(", \(repetition.rawValue)") }
    if let words = offer.words { hasher.combine(", saying \(words.text)") }
  }

  private static func combine(_ ask: Ask, _ hasher: inout FNV1a64) {
    hasher.combine(mark: "ask ")
    hasher.combine(ask.name)
    hasher.combine(mark: " ")
    combine(ask.type, &hasher)
    hasher.combine(mark: " ")
    hasher.combine(mark: ask.isOptional ? "true " : "false ")
    hasher.combine(mark: ask.isPrivate ? "true " : "false ")
    hasher.combine(mark: ask.isLetGo ? "true " : "false ")
    // What was added to questions after the first guides were hashed: nothing where unused,
    // so that their hashes stay.
    if ask.isWhole { hasher.combine(mark: "whole ") }
    if let name = ask.forEach {
      hasher.combine(mark: "each ")
      hasher.combine(name.text)
      hasher.combine(mark: " ")
    }
    if let name = ask.timeFrom {
      hasher.combine(mark: "for ")
      hasher.combine(name.text)
      hasher.combine(mark: " ")
    }
    if let name = ask.choicesFrom {
      hasher.combine(mark: "from ")
      hasher.combine(name.text)
      hasher.combine(mark: " ")
    }
    combine(ask.arms, &hasher)
  }

  private static func combine(
    _ before: StaticString, _ expression: Expression, _ after: StaticString,
    _ hasher: inout FNV1a64
  ) {
    hasher.combine(mark: before)
    expression.combine(into: &hasher)
    hasher.combine(mark: after)
  }

  private static func combineValues(of templates: [Template], _ hasher: inout FNV1a64) {
    var isFirst = true
    for template in templates {
      for case .value(let expression) in template.parts {
        if !isFirst { hasher.combine(mark: " ") }
        isFirst = false
        expression.combine(into: &hasher)
      }
    }
  }

  private static func combine(_ arms: [Arm], _ hasher: inout FNV1a64) {
    for (index, arm) in arms.enumerated() {
      if index > 0 { hasher.combine(mark: " ") }
      combine(arm.key, &hasher)
      hasher.combine(mark: ">")
      if let move = arm.move { combine(move, &hasher) }
    }
  }

  /// The key as ``Arm/keyText`` has it.
  private static func combine(_ key: Arm.Key, _ hasher: inout FNV1a64) {
    switch key {
    case .option(let choice): hasher.combine(choice.id)
    case .range(let range):
      hasher.combine(number: range.lowerBound)
      guard range.lowerBound < range.upperBound else { return }
      hasher.combine(mark: "..")
      hasher.combine(number: range.upperBound)
    case .yesNo(let isYes): hasher.combine(mark: isYes ? "yes" : "no")
    case .nothing: hasher.combine(mark: "nothing")
    case .id(let id): hasher.combine(id)
    }
  }

  private static func combine(_ move: Move, _ hasher: inout FNV1a64) {
    switch move.target {
    case .state(let name): hasher.combine(name)
    case .call(let id):
      hasher.combine(mark: "call ")
      hasher.combine(id)
    case .returnFromInterruption: hasher.combine(mark: "return")
    }
  }

  private static func combine(_ type: AnswerType, _ hasher: inout FNV1a64) {
    hasher.combine(type.word)
    switch type {
    case .several(_, let least, let most):
      hasher.combine(mark: " ")
      hasher.combine(number: least ?? 0)
      hasher.combine(mark: " ")
      hasher.combine(number: most ?? 0)
    case .scale(let range):
      hasher.combine(mark: " ")
      hasher.combine(number: range.lowerBound)
      hasher.combine(mark: " ")
      hasher.combine(number: range.upperBound)
    case .number(let range):
      hasher.combine(mark: " ")
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
