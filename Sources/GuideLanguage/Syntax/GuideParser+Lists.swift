extension GuideParser {
  /// Reads the directions about lists and about other sessions; false for all others.
  mutating func readListDirection(_ body: SourcePiece, _ line: SourcePiece) -> Bool {
    if let rest = body.after(word: "forget") {
      readForget(rest, line)
    } else if let rest = body.after(word: "add") {
      readChange(rest, line, between: " to ", form: "[add worry to worries]") { .add($0, to: $1) }
    } else if let rest = body.after(word: "take") {
      readChange(rest, line, between: " from ", form: "[take which from worries]") {
        .take($0, from: $1)
      }
    } else if let rest = body.after(word: "recall") {
      readRecall(rest, line)
    } else if let rest = body.after(word: "offer again on") {
      readOffer(rest, line)
    } else {
      return false
    }
    return true
  }

  private mutating func reportForm(_ piece: SourcePiece, _ line: SourcePiece, _ form: String) {
    report(
      .unknownConstruct, piece.isEmpty ? line.span : piece.span,
      "This stage direction cannot be read.", hint: "Write it like this: \(form)", onWay: false)
    for word in piece.text.split(whereSeparator: \.isWhitespace).map(String.init)
    where NameRule.isAnswerName(word) { namesOnBrokenLines.insert(word) }
    append(.broken, line.span)
  }

  /// Reads `look_day, at 17:30, every day, saying plan`.
  private mutating func readOffer(_ piece: SourcePiece, _ line: SourcePiece) {
    var parts = piece.split(separator: ",")[...]
    guard let first = parts.popFirst(), let day = readExpression(first, line, onWay: false) else {
      return
    }
    var offer = OfferAgain(day: day)
    if let words = parts.first?.after(word: "at") {
      guard let time = readExpression(words, line, onWay: false) else { return }
      offer.time = time
      parts.removeFirst()
    }
    if let part = parts.first, let every = HomeOffer.Repetition(rawValue: part.collapsed) {
      offer.repetition = every
      parts.removeFirst()
    }
    if let name = parts.first?.after(word: "saying"), NameRule.isAnswerName(name.text) {
      offer.words = name.name
      parts.removeFirst()
    }
    if let part = parts.first {
      return reportForm(part, line, "[offer again on look_day, at 17:30, every day, saying plan]")
    }
    append(.offerAgain(offer), line.span)
  }

  private mutating func readForget(_ piece: SourcePiece, _ line: SourcePiece) {
    guard NameRule.isAnswerName(piece.text) else {
      return reportForm(piece, line, "[forget worry]")
    }
    append(.forget(piece.name), line.span)
  }

  private mutating func readChange(
    _ piece: SourcePiece, _ line: SourcePiece, between mark: StaticString, form: String,
    _ kind: (Expression, Expression.Name) -> StepKind
  ) {
    guard let (value, list) = piece.cut(atLast: mark), !value.isEmpty,
      NameRule.isAnswerName(list.text)
    else { return reportForm(piece, line, form) }
    guard let expression = readExpression(value, line, onWay: false) else {
      return _ = namesOnBrokenLines.insert(list.text)
    }
    append(kind(expression, list.name), line.span)
  }

  /// Reads `earlier from view like thought`.
  private mutating func readRecall(_ piece: SourcePiece, _ line: SourcePiece) {
    let form = "[recall earlier from view like thought], or [recall earlier from view]"
    guard let (into, rest) = piece.cut(atFirst: " from "), NameRule.isAnswerName(into.text) else {
      return reportForm(piece, line, form)
    }
    var answer = rest
    var like: SourcePiece?
    if let (before, after) = rest.cut(atFirst: " like ") {
      answer = before
      like = after
    }
    var guideID: SourcePiece?
    if let (guide, name) = answer.cut(atFirst: ".") {
      guideID = guide
      answer = name
    }
    guard NameRule.isAnswerName(answer.text), like.map({ NameRule.isAnswerName($0.text) }) ?? true,
      guideID.map({ NameRule.isStateName($0.text) }) ?? true
    else { return reportForm(piece, line, form) }
    append(
      .recall(
        Recall(into: into.name, guideID: guideID?.name, answer: answer.name, like: like?.name)),
      line.span)
  }
}
