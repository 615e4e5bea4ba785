/// The part of a guide that decides where a conversation can go, without its words.
enum GuideShape {
  static func hash(_ states: [GuideState]) -> UInt64 {
    var hasher = FNV1a64()
    for state in states {
      hasher.combine("## \(state.name)\n".utf8)
      for step in state.steps { hasher.combine((line(of: step.kind) + "\n").utf8) }
    }
    return hasher.value
  }

  private static func line(of kind: StepKind) -> String {
    switch kind {
    case .say(let template, _): "say " + values(of: [template])
    case .rotate(let lines, _, _): "rotate \(lines.count) " + values(of: lines)
    case .ask(let ask):
      "ask \(ask.name) \(shape(of: ask.type)) \(ask.isOptional) \(ask.isPrivate) \(ask.isLetGo) "
        + additions(to: ask) + arms(ask.arms)
    case .choose(let expression, let list): "by \(expression.canonicalText) " + arms(list)
    case .pause(let seconds): "pause \(seconds)"
    case .pauseFor(let name): "pause for \(name.text)"
    case .breathe(let pattern):
      "breathe \(pattern.inSeconds) \(pattern.holdSeconds) \(pattern.outSeconds) "
        + "\(pattern.restSeconds) \(pattern.roundCount)"
    case .set(let name, let expression): "set \(name.text) \(expression.canonicalText)"
    case .breatheFor(let pattern, let name):
      "breathe \(pattern.inSeconds) \(pattern.holdSeconds) \(pattern.outSeconds) "
        + "\(pattern.restSeconds) for \(name.text)"
    case .forget(let name): "forget \(name.text)"
    case .add(let expression, let name): "add \(expression.canonicalText) to \(name.text)"
    case .take(let expression, let name): "take \(expression.canonicalText) from \(name.text)"
    case .recall(let recall):
      "recall \(recall.into.text) from \(recall.guideID?.text ?? "").\(recall.answer.text) "
        + "like \(recall.like?.text ?? "")"
    case .offerAgain(let expression): "offer again on \(expression.canonicalText)"
    case .doNotOfferAgain: "do not offer again"
    case .helpCard: "help card"
    case .branch(let expression, let otherwise): "if \(expression.canonicalText) \(otherwise)"
    case .jump(let index): "jump \(index)"
    case .move(let move): "go " + target(move)
    case .finish: "finish"
    case .finishForToday: "finish for today"
    case .broken: "broken"
    }
  }

  /// What was added to questions after the first guides were hashed: nothing where unused, so
  /// that their hashes stay.
  private static func additions(to ask: Ask) -> String {
    var words = ""
    if ask.isWhole { words += "whole " }
    if let name = ask.forEach { words += "each \(name.text) " }
    if let name = ask.timeFrom { words += "for \(name.text) " }
    if let name = ask.choicesFrom { words += "from \(name.text) " }
    return words
  }

  private static func values(of templates: [Template]) -> String {
    templates.flatMap(\.expressions).map(\.canonicalText).joined(separator: " ")
  }

  private static func arms(_ arms: [Arm]) -> String {
    arms.map { "\($0.keyText)>\($0.move.map(target) ?? "")" }.joined(separator: " ")
  }

  private static func target(_ move: Move) -> String {
    switch move.target {
    case .state(let name): name
    case .call(let id): "call \(id)"
    case .returnFromInterruption: "return"
    }
  }

  private static func shape(of type: AnswerType) -> String {
    switch type {
    case .text: "text"
    case .writing: "writing"
    case .choice: "choice"
    case .several(_, let least, let most): "several \(least ?? 0) \(most ?? 0)"
    case .scale(let range): "scale \(range.lowerBound) \(range.upperBound)"
    case .yesNo: "yes or no"
    case .number(let range): "number \(range.map { "\($0.lowerBound) \($0.upperBound)" } ?? "")"
    case .duration: "duration"
    case .date: "date"
    case .timeOfDay: "time of day"
    }
  }
}
