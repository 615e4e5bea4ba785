/// One line of a guide as a translation must have it too: all but the words.
struct ShapeLine {
  /// The line as an author would write it.
  let text: String
  /// Where it leads inside its state, counted in such lines; nil where it leads nowhere.
  let target: Int?
  let span: SourceSpan

  /// The lines of a state; spoken lines only with what they say of the answers.
  static func lines(of state: GuideState) -> [ShapeLine] {
    // Spoken lines are left out, so jumps are counted in the steps that stay.
    var numbers: [Int] = []
    for step in state.steps { numbers.append((numbers.last ?? 0) + (step.kind.isSpeech ? 0 : 1)) }
    func target(_ index: Int) -> Int { index == 0 ? 0 : numbers[min(index, numbers.count) - 1] }

    var lines: [ShapeLine] = []
    var spoken: [(text: String, span: SourceSpan)] = []
    func closeSpeech() {
      // Another language may put the values into another order.
      for value in spoken.sorted(by: { $0.text < $1.text }) {
        lines.append(ShapeLine(text: value.text, target: nil, span: value.span))
      }
      spoken = []
    }
    for step in state.steps {
      if step.kind.isSpeech {
        for expression in step.kind.writtenExpressions {
          let text = "{\(plain(expression))}"
          if !spoken.contains(where: { $0.text == text }) { spoken.append((text, step.span)) }
        }
        continue
      }
      closeSpeech()
      switch step.kind {
      case .branch(let expression, let otherwise):
        lines.append(
          ShapeLine(text: "[if \(plain(expression))]", target: target(otherwise), span: step.span))
      case .jump(let index):
        lines.append(ShapeLine(text: "[else]", target: target(index), span: step.span))
      default:
        lines.append(ShapeLine(text: words(of: step.kind), target: nil, span: step.span))
        lines += arms(of: step.kind)
      }
    }
    closeSpeech()
    return lines
  }

  /// An expression without the brackets around the whole of it, and without needless zeros.
  private static func plain(_ expression: Expression) -> String {
    let text = Array(expression.canonicalText.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < text.count {
      let next = index + 2 < text.count ? text[index + 2] : UInt8(ascii: " ")
      if text[index...].starts(with: ".0".utf8), !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= next) {
        index += 2
        continue
      }
      kept.append(text[index])
      index += 1
    }
    let isBracketed = kept.first == UInt8(ascii: "(") && kept.last == UInt8(ascii: ")")
    return String(decoding: isBracketed ? kept.dropFirst().dropLast() : kept[...], as: UTF8.self)
  }

  private static func arms(of kind: StepKind) -> [ShapeLine] {
    let arms: [Arm]
    switch kind {
    case .ask(let ask): arms = ask.arms
    case .choose(_, let list): arms = list
    default: return []
    }
    return arms.map { arm in
      var text = "* \(arm.keyText)"
      if case .option(let choice) = arm.key, choice.takesWords { text += ": ____" }
      if let move = arm.move { text += " " + words(of: move) }
      return ShapeLine(text: text, target: nil, span: arm.span)
    }
  }

  private static func words(of move: Move) -> String {
    switch move.target {
    case .state(let name): "-> \(name)"
    case .call(let id): "-> \(id) and back"
    case .returnFromInterruption: "-> return"
    }
  }

  private static func words(of kind: StepKind) -> String {
    switch kind {
    case .ask(let ask): words(of: ask)
    case .choose(let expression, _): "[by \(plain(expression))]"
    case .pause(let seconds): "[pause \(number(seconds))s]"
    case .pauseFor(let name): "[pause for \(name.text)]"
    case .breathe(let pattern):
      "[breathe \(words(of: pattern)), \(pattern.roundCount) rounds]"
    case .breatheFor(let pattern, let name):
      "[breathe \(words(of: pattern)), for \(name.text)]"
    case .set(let name, let expression): "[set \(name.text) to \(plain(expression))]"
    case .forget(let name): "[forget \(name.text)]"
    case .add(let expression, let name): "[add \(plain(expression)) to \(name.text)]"
    case .take(let expression, let name): "[take \(plain(expression)) from \(name.text)]"
    case .recall(let recall):
      "[recall \(recall.into.text) from \(recall.guideID.map { $0.text + "." } ?? "")"
        + "\(recall.answer.text)\(recall.like.map { " like " + $0.text } ?? "")]"
    case .offerAgain(let offer): words(of: offer)
    case .doNotOfferAgain: "[do not offer again]"
    case .helpCard: "[help card]"
    case .whatHelped: "[what helped]"
    case .move(let move): words(of: move)
    case .finish: "[finish]"
    case .finishForToday: "[finish for today]"
    case .say, .rotate, .branch, .jump, .broken: ""
    }
  }

  private static func words(of offer: OfferAgain) -> String {
    var parts = [plain(offer.day)]
    if let time = offer.time { parts.append("at \(plain(time))") }
    if let repetition = offer.repetition { parts.append(repetition.rawValue) }
    if let name = offer.words { parts.append("saying \(name.text)") }
    return "[offer again on \(parts.joined(separator: ", "))]"
  }

  private static func words(of ask: Ask) -> String {
    var parts = [words(of: ask.type)]
    if let list = ask.choicesFrom { parts = ["choice from \(list.text)"] }
    if ask.isWhole { parts.append("whole") }
    if let name = ask.forEach { parts.append("for each \(name.text)") }
    if let name = ask.timeFrom { parts.append("for \(name.text)") }
    if ask.isOptional { parts.append("optional") }
    if ask.isPrivate { parts.append("private") }
    if ask.isLetGo { parts.append("let go") }
    return "> \(ask.name): " + parts.joined(separator: ", ")
  }

  private static func words(of type: AnswerType) -> String {
    switch type {
    case .scale(let range): "scale \(range.lowerBound)..\(range.upperBound)"
    case .number(let range?): "number \(number(range.lowerBound))..\(number(range.upperBound))"
    case .several(_, let least, let most):
      "several" + (least.map { ", at least \($0)" } ?? "")
        + (most.map { ", at most \($0)" } ?? "")
    case .writing(let from?, let to?): "writing, \(number(from))s to \(number(to))s"
    case .writing(let from?, nil): "writing, \(number(from))s"
    default: type.word
    }
  }

  private static func words(of pattern: BreathPattern) -> String {
    let parts = [
      ("in", pattern.inSeconds), ("hold", pattern.holdSeconds), ("out", pattern.outSeconds),
      ("rest", pattern.restSeconds),
    ]
    return parts.filter { $0.1 > 0 }.map { "\($0.0) \(number($0.1))s" }.joined(separator: ", ")
  }

  /// A number without needless zeros.
  private static func number(_ value: Double) -> String {
    value.rounded() == value && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
  }
}
