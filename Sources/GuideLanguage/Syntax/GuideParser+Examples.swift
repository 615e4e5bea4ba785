extension GuideParser {
  /// Reads `== example: title`.
  mutating func beginExample(_ line: SourcePiece) {
    guard let (key, title) = line.dropping(2).cut(atFirst: ":"), key.text == "example",
      !title.isEmpty
    else {
      report(.badExample, line.span, "An example begins so: == example: what happens in it")
      examples.append(GuideExample(title: "", span: line.span))
      return
    }
    guard examples.count < Self.exampleLimit else {
      return report(.tooLarge, line.span, "A guide may have \(Self.exampleLimit) examples.")
    }
    if examples.contains(where: { $0.title == title.text }) {
      report(.badExample, title.span, "There already is an example of this name.")
    }
    examples.append(GuideExample(title: title.text, span: line.span))
  }

  mutating func readExampleLine(_ line: SourcePiece) {
    if line.hasPrefix("##") {
      return report(
        .badExample, line.span, "States stand before the examples.",
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
    case "/back": add(.back, line.span)
    case "/stop": add(.stop, line.span)
    case let text where text.hasPrefix("/"):
      report(
        .badExample, input.span, "Inputs with a slash are /back, /skip and /stop.",
        hint: NearMiss.hint(for: text, among: ["/back", "/skip", "/stop"]))
    default: add(.input(input.text), line.span)
    }
  }

  private mutating func readExampleDirection(_ line: SourcePiece) {
    let body = line.inside
    if let known = body.after(word: "known") {
      readKnown(known, line)
    } else if let check = body.after(word: "check") {
      do throws(ExpressionProblem) {
        add(.check(try ExpressionParser.parse(check)), line.span)
      } catch {
        report(
          .badExpression, check.isEmpty ? line.span : error.span, error.message, hint: error.hint)
      }
    } else if let state = body.after(word: "finished at") {
      add(.finished(state: state.text), state.isEmpty ? line.span : state.span)
    } else {
      report(
        .badExample, line.span, "This line of the example cannot be read.",
        hint: "Write [known name is value], [check expression] or [finished at state].")
    }
  }

  private mutating func readKnown(_ piece: SourcePiece, _ line: SourcePiece) {
    guard let (left, right) = piece.cut(atFirst: " is "), let value = literal(right) else {
      return report(
        .badExample, line.span, "What is known?",
        hint: "Write it like this: [known anchor is \"the lake\"]")
    }
    guard let index = examples.indices.last, examples[index].steps.isEmpty else {
      return report(
        .badExample, line.span, "What is known stands at the beginning of the example.")
    }
    var guideID: String?
    var name = left
    if let (guide, answer) = left.cut(atFirst: ".") {
      guideID = guide.text
      name = answer
    }
    guard NameRule.isAnswerName(name.text) || ["day", "visits"].contains(name.text) else {
      return report(.badName, name.isEmpty ? line.span : name.span, "This is not a name.")
    }
    examples[index].known.append(
      GuideExample.Known(guideID: guideID, name: name.text, value: value, span: left.span))
  }

  /// A value as an example writes it; a bare word is the id of an option.
  private func literal(_ piece: SourcePiece) -> AnswerValue? {
    let text = piece.text
    if text == "yes" || text == "no" { return .yesNo(text == "yes") }
    if let number = piece.decimalNumber { return .number(number) }
    if let date = CivilDate(text) { return .date(date) }
    if let seconds = piece.seconds { return .duration(seconds: seconds) }
    if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      return .text(String(text.dropFirst().dropLast()))
    }
    return NameRule.isOptionID(text) ? .option(Choice(id: text, label: text)) : nil
  }
}
