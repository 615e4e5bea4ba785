/// Tells the steps of one state in sentences.
struct StateProse {
  private(set) var lines: [String] = []
  private let guide: CheckedGuide
  private var depth = 0

  init(_ guide: CheckedGuide) { self.guide = guide }

  mutating func tell(_ steps: [Step]) { tell(steps, from: 0, to: steps.count) }

  private mutating func add(_ line: String) {
    lines.append(String(repeating: "  ", count: depth + 1) + line)
  }

  private mutating func tell(_ steps: [Step], from start: Int, to end: Int) {
    var index = start
    while index < end {
      guard case .branch(let condition, let otherwise) = steps[index].kind else {
        tell(steps[index].kind)
        index += 1
        continue
      }
      add("If \(condition.prose(guide)):")
      var next = min(max(otherwise, index + 1), end)
      depth += 1
      tell(steps, from: index + 1, to: next)
      depth -= 1
      if case .jump(let last) = steps[next - 1].kind, last > next {
        add("Otherwise:")
        depth += 1
        tell(steps, from: next, to: min(last, end))
        depth -= 1
        next = min(last, end)
      }
      index = next
    }
  }

  private mutating func tell(_ kind: StepKind) {
    switch kind {
    case .say(let template, let startsParagraph):
      if startsParagraph, lines.last?.hasSuffix("”") ?? false { lines.append("") }
      add("“\(template.prose)”")
    case .rotate(let templates, _, _):
      add("One of these, in turn:")
      for template in templates { add("  “\(template.prose)”") }
    case .ask(let ask): tell(ask)
    case .choose(let expression, let arms):
      add("How it goes on depends on \(expression.prose(guide)):")
      for arm in arms { add("  \(label(of: arm, in: expression)): \(way(arm.move)).") }
    case .pause(let seconds): add("(A pause of \(Self.length(seconds)).)")
    case .pauseFor(let name): add("(A pause as long as \(name.text) says.)")
    case .breathe(let pattern):
      add("(Breathing: \(Self.rhythm(pattern)), \(Self.times(pattern.roundCount)).)")
    case .breatheFor(let pattern, let name):
      add("(Breathing: \(Self.rhythm(pattern)), as long as \(name.text) says.)")
    case .set(let name, let value): add("(Remembered: \(name.text) is \(value.prose(guide)).)")
    case .forget(let name): add("(\(name.text) is forgotten.)")
    case .add(let value, let list): add("(\(value.prose(guide)) goes on the list \(list.text).)")
    case .take(let value, let list): add("(\(value.prose(guide)) goes off the list \(list.text).)")
    case .recall(let recall): tell(recall)
    case .offerAgain(let offer): tell(offer)
    case .doNotOfferAgain: add("(It is not offered again.)")
    case .whatHelped: add("(What was used in the last seven days is shown, and what it changed.)")
    case .helpCard: add("(People and numbers to reach are shown.)")
    case .move(let move):
      let words = way(move)
      add(words.prefix(1).uppercased() + words.dropFirst() + ".")
    case .finish: add("The guide ends here.")
    case .finishForToday: add("The guide ends for today.")
    case .branch, .jump, .broken: break
    }
  }

  private mutating func tell(_ recall: Recall) {
    let owner = recall.guideID.map { " of the guide \($0.text)" } ?? ""
    let likeness = recall.like.map { ", from a time when \($0.text) was alike" } ?? ""
    add("(Looked up: an earlier \(recall.answer.text)\(owner)\(likeness).)")
  }

  private mutating func tell(_ offer: OfferAgain) {
    var words = "(It is offered again on \(offer.day.prose(guide))"
    if let time = offer.time { words += ", at \(time.prose(guide))" }
    if let repetition = offer.repetition { words += ", and \(repetition.rawValue) from then on" }
    if let name = offer.words { words += ", with the words of \(name.text)" }
    add(words + ".)")
  }

  // MARK: Questions

  private mutating func tell(_ ask: Ask) {
    add("The person answers \(Self.manner(ask)). (\(ask.name))")
    if let list = ask.forEach { add("This is asked once for each of \(list.text).") }
    if ask.isLetGo {
      add("The answer is forgotten at once.")
    } else if ask.isPrivate {
      add("The answer is never written down.")
    }
    for arm in ask.arms {
      let label = label(of: arm, in: nil)
      add("  " + (arm.move == nil ? label : "\(label): \(way(arm.move))") + ".")
    }
    if ask.isOptional { add("  It may be left out.") }
  }

  private func label(of arm: Arm, in expression: Expression?) -> String {
    switch arm.key {
    case .option(let choice):
      choice.takesWords
        ? "“\(choice.labelWithoutLine)”, in their own words" : "“\(choice.label)”"
    case .range(let range):
      range.count == 1
        ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    case .yesNo(let isYes): arm.label ?? (isYes ? "Yes" : "No")
    case .nothing: "No answer"
    case .id(let id): "“\(expression.flatMap { guide.label(of: id, in: $0) } ?? id)”"
    }
  }

  private func way(_ move: Move?) -> String {
    switch move?.target {
    case .state(let name)?: "on to \(guide.plainName(of: name))"
    case .call(let id)?: "to the guide “\(id)”, and back here"
    case .returnFromInterruption?: "back to where the person was"
    case nil: "on below"
    }
  }

  private static func manner(_ ask: Ask) -> String {
    switch ask.type {
    case .text: return "with a line of their own words"
    case .writing(let from, let to):
      if let name = ask.timeFrom { return "by writing a page, for as long as \(name.text) says" }
      guard let from else { return "by writing a page" }
      let end = to.map { " to \(length($0))" } ?? ""
      return "by writing a page, for \(length(from))\(end)"
    case .choice:
      return ask.choicesFrom.map { "by choosing from the list \($0.text)" } ?? "by choosing one"
    case .several(_, let least, let most):
      let bounds = [least.map { "at least \($0)" }, most.map { "at most \($0)" }]
      let words = bounds.compactMap(\.self).joined(separator: " and ")
      return "by choosing some" + (words.isEmpty ? "" : ", " + words)
    case .scale(let range):
      let kind = ask.isWhole ? "a whole number" : "a number"
      let ends = ask.endLabels.map { " (\($0.low)) to \(range.upperBound) (\($0.high))" }
      return "with \(kind) from \(range.lowerBound)" + (ends ?? " to \(range.upperBound)")
    case .yesNo: return "with yes or no"
    case .number(let range):
      let kind = ask.isWhole ? "with a whole number" : "with a number"
      guard let range else { return kind }
      let (low, high) = (Expression.number(range.lowerBound), Expression.number(range.upperBound))
      return "\(kind) from \(low.plainText) to \(high.plainText)"
    case .duration: return "with a length of time"
    case .date: return "with a day"
    case .timeOfDay: return "with a time of day"
    }
  }

  // MARK: Lengths

  static func length(_ seconds: Double) -> String {
    let total = Int(min(max(0, seconds.rounded()), 1e9))
    let parts = [
      (total / 3600, "hour"), (total % 3600 / 60, "minute"), (total % 60, "second"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.isEmpty ? "no time" : parts.joined(separator: " ")
  }

  private static func rhythm(_ pattern: BreathPattern) -> String {
    [
      ("in for", pattern.inSeconds), ("hold", pattern.holdSeconds), ("out for", pattern.outSeconds),
      ("rest", pattern.restSeconds),
    ].filter { $0.1 > 0 }.map { "\($0.0) \(length($0.1))" }.joined(separator: ", ")
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
