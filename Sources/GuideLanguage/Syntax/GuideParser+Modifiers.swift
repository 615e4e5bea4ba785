extension SourcePiece {
  /// The piece as the name of an answer in an expression.
  var name: Expression.Name { Expression.Name(text: text, span: span) }

  /// The first brace without a backslash before it.
  var openBrace: SourcePiece? {
    func isBrace(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
    }
    guard bytes.contains(where: isBrace) else { return nil }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if isBrace(bytes[index]) { return with(bytes[index...].prefix(1)) }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The words between quotes, or nil where the piece is not quoted.
  var quoted: String? {
    let words = text
    guard words.count >= 2, words.hasPrefix("\""), words.hasSuffix("\"") else { return nil }
    let inside = words.dropFirst().dropLast()
    return inside.contains("\"") ? nil : String(inside)
  }

  /// The words of two or more quoted pieces with commas, semicolons or "and" between them; nil
  /// for anything else.
  var quotedItems: [String]? {
    let quote = UInt8(ascii: "\"")
    var items: [String] = []
    var rest = self
    while rest.firstByte == quote,
      let end = rest.bytes.dropFirst().firstIndex(of: quote)
    {
      items.append(with(rest.bytes[..<end].dropFirst()).text)
      rest = rest.with(rest.bytes[(end + 1)...]).trimmed
      if rest.isEmpty { return items.count > 1 ? items : nil }
      let isMarked = rest.firstByte == UInt8(ascii: ",") || rest.firstByte == UInt8(ascii: ";")
      if isMarked { rest = rest.dropping(1) }
      guard let next = rest.after(word: "and") ?? (isMarked ? rest : nil) else { return nil }
      rest = next
    }
    return nil
  }
}

extension GuideParser {
  mutating func readWhole(_ piece: SourcePiece, _ ask: inout Ask) {
    switch ask.type {
    case .scale, .number: ask.isWhole = true
    default:
      report(
        .badModifier, piece.span, "Only a question of type number or scale is whole.",
        hint: "Leave this away, or ask with \"number\".")
    }
  }

  /// Reads `"calm" to "very tense"`; false where the piece is something else.
  mutating func readEndLabels(_ piece: SourcePiece, _ ask: inout Ask) -> Bool {
    guard piece.hasPrefix("\"") else { return false }
    guard let (low, high) = piece.cut(atFirst: "\" to \""),
      let first = low.text.dropFirst().nonBlank, let last = high.text.dropLast().nonBlank,
      high.text.hasSuffix("\"")
    else {
      if piece.bytes.contains(where: { $0 >= 0x80 }), reportModifierSlip(piece, ask) { return true }
      report(
        .badModifier, piece.span, "The words for the two ends cannot be read.",
        hint: "Write them like this: > tension: scale 0..10, \"calm\" to \"very tense\"")
      return true
    }
    guard case .scale = ask.type else {
      report(
        .badModifier, piece.span, "Only a question of type scale has two ends.",
        hint: "Leave this away, or ask with \"scale 0..10\".")
      return true
    }
    ask.endLabels = ScaleEnds(low: first, high: last)
    return true
  }

  /// Reads `for each feelings` and `for minutes`; false where the piece is something else.
  mutating func readFor(_ piece: SourcePiece, _ ask: inout Ask) -> Bool {
    guard let rest = piece.after(word: "for") else { return false }
    let each = rest.after(word: "each")
    let name = each ?? rest
    guard NameRule.isAnswerName(name.text) else {
      report(
        .badModifier, name.isEmpty ? piece.span : name.span, "For which answer?",
        hint: each == nil
          ? "Write the name of an earlier answer of type duration: writing, for minutes"
          : "Write the name of an earlier answer of type several: scale 0..10, for each feelings")
      return true
    }
    switch (ask.type, each) {
    case (.scale, .some): ask.forEach = name.name
    case (.writing, nil): ask.timeFrom = name.name
    case (_, .some):
      report(
        .badModifier, piece.span, "Only a question of type scale is asked for each of several.",
        hint: "Write it like this: scale 0..10, for each feelings")
    case (_, nil):
      report(
        .badModifier, piece.span, "Only a question of type writing has a time.",
        hint: "Leave this away, or ask with \"writing\".")
    }
    return true
  }

  /// Cuts `yes: Ja` into the arm's key and its label; other arms stay whole.
  func labelOfYesOrNo(_ body: SourcePiece, _ type: AnswerType) -> (SourcePiece, String?) {
    guard case .yesNo = type, let (key, label) = body.cut(atFirst: ":"), !label.isEmpty,
      ["yes", "no"].contains(key.text)
    else { return (body, nil) }
    return (key, label.unescaped)
  }
}

extension Substring {
  /// The text, or nil where there is nothing but blanks.
  fileprivate var nonBlank: String? {
    allSatisfy(\.isWhitespace) ? nil : String(self)
  }
}
