/// What was probably meant by a question that cannot be read.
extension GuideParser {
  /// Reports a comma that is missing behind the type; false where none is.
  mutating func reportMissingComma(_ piece: SourcePiece) -> Bool {
    let starts: Set = ["optional", "private", "let", "whole", "at", "for"]
    for word in piece.words.dropFirst()
    where starts.contains(word.text) || word.startsQuote || word.seconds != nil {
      let type = piece.with(piece.bytes[..<word.bytes.startIndex]).trimmed
      guard type.isType else { return false }
      report(
        .unknownType, word.span, "Before this, a comma is missing.",
        hint: "Behind the type, everything stands after a comma: \(type.text), ...",
        fixes: [.add(",", behind: type.span, "Add a comma")])
      return true
    }
    return false
  }

  /// Reports the words for the ends of a scale in quotes of another form, and the name of an
  /// answer without its "for"; false where it is neither.
  mutating func reportModifierSlip(_ piece: SourcePiece, _ ask: Ask) -> Bool {
    if case .scale = ask.type, piece.text.contains(where: \.isCurlyQuote) {
      let straight = String(piece.text.map { $0.isCurlyQuote ? "\"" : $0 })
      let isWhole =
        straight.hasPrefix("\"") && straight.hasSuffix("\"") && straight.contains("\" to \"")
        && straight.count { $0 == "\"" } == 4
      report(
        .badModifier, piece.span, "Use straight quotes for the words of the two ends.",
        hint: isWhole
          ? "Write: \(straight)" : "Write them like this: scale 0..10, \"calm\" to \"very tense\"",
        fixes: isWhole ? [.replace(piece.span, with: straight)] : [])
      return true
    }
    let word: String
    switch ask.type {
    case .writing: word = "for"
    case .scale: word = "for each"
    default: return false
    }
    let all = ["optional", "private", "let go", "whole"]
    guard NameRule.isAnswerName(piece.text), NearMiss.of(piece.text, among: all) == nil else {
      return false
    }
    report(
      .badModifier, piece.span, "A question cannot be \"\(piece.text)\".",
      hint: "If this is an earlier answer, write: \(word) \(piece.text)",
      fixes: [.add("\(word) ", before: piece.span, "Write \(word) \(piece.text)")])
    return true
  }
}

extension Character {
  /// Whether it is a double quotation mark of printed text.
  fileprivate var isCurlyQuote: Bool { "“”„‟«»".contains(self) }
}

extension SourcePiece {
  fileprivate var startsQuote: Bool {
    firstByte == UInt8(ascii: "\"") || text.first?.isCurlyQuote ?? false
  }

  /// Whether it is a whole type.
  fileprivate var isType: Bool {
    if let ends = after(word: "scale") ?? after(word: "number"), let pair = ends.rangeEnds {
      return pair.0.decimalNumber != nil && pair.1.decimalNumber != nil
    }
    if let list = after(word: "choice from") { return NameRule.isAnswerName(list.text) }
    return [
      "text", "writing", "choice", "several", "yes or no", "number", "duration", "date",
      "time of day",
    ].contains(text)
  }
}
