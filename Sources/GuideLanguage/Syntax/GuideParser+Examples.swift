extension GuideParser {
  /// Reads `== example: title`.
  mutating func beginExample(_ line: SourcePiece) {
    let body = line.dropping(2)
    guard let (key, title) = body.cut(atFirst: ":"), key.text == "example", !title.isEmpty
    else {
      let words = body.cut(atFirst: ":")?.after ?? body
      report(
        .badExample, line.span, "An example begins like this: == example: what happens in it",
        fixes: words.isEmpty ? [] : [.replace(line.span, with: "== example: \(words.text)")])
      examples.append(GuideExample(title: "", span: line.span))
      return
    }
    guard examples.count < Self.exampleLimit else {
      return report(.tooLarge, line.span, "A guide may have \(Self.exampleLimit) examples.")
    }
    if let first = examples.first(where: { $0.title == title.text }) {
      report(
        .badExample, title.span, "There already is an example with this title.",
        hint: "Give one of the two another title.",
        notes: [.init("The first one stands here.", first.span)])
    }
    examples.append(GuideExample(title: title.text, span: line.span))
  }

  mutating func readExampleLine(_ line: SourcePiece) {
    if line.hasPrefix("##") {
      hidesWays = true
      return report(
        .badExample, line.span, "No state may stand behind the first example.",
        hint: "Move this state up, above the first \"==\".")
    }
    if line.hasPrefix(">") {
      readInput(line)
    } else if line.hasPrefix("["), line.hasSuffix("]") {
      readExampleDirection(line)
    } else {
      let words = line.hasPrefix("\\") ? line.untrimmed(dropping: 1) : line
      add(.expect(words.text), line.span)
    }
  }

  private mutating func add(_ step: GuideExample.Step, _ span: SourceSpan) {
    guard !examples.isEmpty else { return }
    examples[examples.count - 1].steps.append((step, span))
  }

  private mutating func readInput(_ line: SourcePiece) {
    let input = line.dropping(1)
    switch input.text {
    case "/skip": add(.skip, line.span)
    case "/done": add(.done, line.span)
    case "...": add(.anyAnswer, line.span)
    case "/back": add(.back, line.span)
    case "/stop": add(.stop, line.span)
    case let text where text.hasPrefix("/"):
      report(
        .badExample, input.span,
        "In examples only /back, /skip, /stop and, after a page, /done can be typed.",
        meant: NearMiss.of(text, among: ["/back", "/skip", "/stop", "/done"]))
    default: add(.input(input.text), line.span)
    }
  }

  private mutating func readExampleDirection(_ line: SourcePiece) {
    let body = line.inside
    if body.text == "gentle way" {
      add(.gentleWay, line.span)
    } else if let known = body.after(word: "known") {
      readKnown(known, line)
    } else if let check = body.after(word: "check") {
      do throws(ExpressionProblem) {
        add(.check(try ExpressionParser.parse(check)), line.span)
      } catch {
        report(
          .badExpression, check.isEmpty ? line.span : error.span, error.message, hint: error.hint,
          meant: error.meant)
      }
    } else if let recalled = body.after(word: "recalled") {
      readRecalled(recalled, line)
    } else if let time = body.after(word: "wait") {
      readWait(time, line)
    } else if let day = body.after(word: "offered again on") {
      readOfferedAgain(day, line)
    } else if let state = body.after(word: "finished at") {
      add(.finished(state: state.text), state.isEmpty ? line.span : state.span)
    } else {
      let word = body.words.first ?? body
      let near = NearMiss.of(word.text, among: ["known", "check", "finished", "gentle"])
      report(
        .badExample, line.span, "This line of the example cannot be read.",
        hint: near.map { "Did you mean \"\($0)\"?" }
          ?? "Write [known name is value], [check after < before] or [finished at state].",
        fixes: near.map { [.replace(word.span, with: $0)] } ?? [])
    }
  }

  private mutating func readKnown(_ piece: SourcePiece, _ line: SourcePiece) {
    guard let (left, right) = piece.cut(atFirst: " is "), let values = literals(right) else {
      let name = (piece.cut(atFirst: " is ")?.before ?? piece).text
      return report(
        .badExample, line.span, "What is known?",
        hint: "Write it like this: \(Self.knownExample(name))")
    }
    guard let index = examples.indices.last, examples[index].steps.isEmpty else {
      return report(
        .badExample, line.span, "What is known stands at the beginning of the example.",
        hint: "Move this line up, right below the line with ==.")
    }
    var guideID: String?
    var name = left
    if let (guide, answer) = left.cut(atFirst: ".") {
      guideID = guide.text
      name = answer
    }
    let isCount = ["day", "visits", "since_last", "now", "today"].contains(name.text)
    guard NameRule.isAnswerName(name.text) || isCount else {
      return report(
        .badName, name.isEmpty ? line.span : name.span, "This is not the name of an answer.")
    }
    examples[index].known += values.map {
      GuideExample.Known(guideID: guideID, name: name.text, value: $0, span: left.span)
    }
  }

  /// How a line about what is known looks, for a name with a value of its own kind.
  private static func knownExample(_ name: String) -> String {
    switch name {
    case "now": "[known now is 23:00]"
    case "today": "[known today is 2026-12-01]"
    case "day", "visits", "since_last": "[known \(name) is 2]"
    default: "[known anchor is \"the lake\"]"
    }
  }

  /// The value, or the several quoted items of a list.
  private func literals(_ piece: SourcePiece) -> [AnswerValue]? {
    if let items = piece.quotedItems { return items.map { .text($0) } }
    return literal(piece).map { [$0] }
  }

  /// A value as an example writes it; a bare word is the id of an option.
  private func literal(_ piece: SourcePiece) -> AnswerValue? {
    let text = piece.text
    if text == "yes" || text == "no" { return .yesNo(text == "yes") }
    if let number = piece.decimalNumber { return .number(number) }
    if let date = CivilDate(text) { return .date(date) }
    if let time = TimeOfDay(text) { return .time(time) }
    if let seconds = piece.seconds { return .duration(seconds: seconds) }
    if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      return .text(String(text.dropFirst().dropLast()))
    }
    return NameRule.isOptionID(text) ? .option(Choice(id: text, label: text)) : nil
  }

  private mutating func readWait(_ piece: SourcePiece, _ line: SourcePiece) {
    guard let seconds = piece.seconds, seconds > 0 else {
      return report(
        .badExample, piece.isEmpty ? line.span : piece.span, "How long?",
        hint: "Write it like this: [wait 30s] or [wait 10m]")
    }
    add(.wait(seconds: seconds), line.span)
  }

  private mutating func readOfferedAgain(_ piece: SourcePiece, _ line: SourcePiece) {
    var parts = piece.split(separator: ",")[...]
    guard let first = parts.popFirst(), let date = CivilDate(first.text) else {
      return report(
        .badExample, piece.isEmpty ? line.span : piece.span, "On which day?",
        hint: "Write it like this: [offered again on 2026-12-01]")
    }
    var offer = HomeOffer(day: date)
    if let time = (parts.first?.after(word: "at")).flatMap({ TimeOfDay($0.text) }) {
      offer.time = time
      parts.removeFirst()
    }
    if let part = parts.first, let every = HomeOffer.Repetition(rawValue: part.collapsed) {
      offer.repetition = every
      parts.removeFirst()
    }
    if let name = parts.first?.after(word: "saying"), NameRule.isAnswerName(name.text) {
      offer.answerName = name.text
      parts.removeFirst()
    }
    if let part = parts.first {
      return report(
        .badExample, part.isEmpty ? line.span : part.span, "This part cannot be read.",
        hint: "Write it like this: [offered again on 2026-12-01, at 17:30, every day, saying plan]")
    }
    add(.offeredAgain(offer), line.span)
  }

  private mutating func readRecalled(_ piece: SourcePiece, _ line: SourcePiece) {
    guard let (name, words) = piece.cut(atFirst: " is "), let text = words.quoted,
      NameRule.isAnswerName(name.text)
    else {
      return report(
        .badExample, line.span, "What is recalled?",
        hint: "Write it like this: [recalled earlier is \"She was just busy.\"]")
    }
    guard let index = examples.indices.last, examples[index].steps.isEmpty else {
      return report(
        .badExample, line.span, "What is recalled stands at the beginning of the example.")
    }
    examples[index].recalled.append(
      GuideExample.Recalled(name: name.text, text: text, span: name.span))
  }
}
