/// Formats what stands in square brackets, and the lines of the header and the examples.
enum DirectionFormat {
  /// The direction, or nil where it is none of those known here.
  static func format(_ line: SourcePiece) -> String? {
    return inside(line.inside).map { "[\($0)]" }
  }

  private static let plain: Set<String> = [
    "else", "end if", "finish", "finish for today", "help card", "do not offer again",
    "gentle way", "what helped",
  ]
  private static let withExpression: [StaticString] = [
    "if", "else if", "by", "check",
  ]
  private static let withWords: [StaticString] = [
    "pause", "breathe", "forget", "recall", "wait", "offered again on", "finished at",
  ]

  private static func inside(_ body: SourcePiece) -> String? {
    if plain.contains(body.text) { return body.text }
    for word in withExpression {
      if let expression = body.after(word: word) { return "\(word) \(expression.spaced)" }
    }
    if let parts = body.after(word: "offer again on") { return "offer again on \(offer(parts))" }
    for word in withWords {
      if let rest = body.after(word: word) { return "\(word) \(rest.list(separator: ","))" }
    }
    if let (name, value) = body.after(word: "set")?.cut(atFirst: " to ") {
      return "set \(name.text) to \(value.spaced)"
    }
    let changes: [(StaticString, StaticString)] = [("add", " to "), ("take", " from ")]
    for (word, joint) in changes {
      if let (value, list) = body.after(word: word)?.cut(atLast: joint) {
        return "\(word) \(value.spaced)\(joint)\(list.text)"
      }
    }
    let facts: [StaticString] = ["known", "recalled"]
    for word in facts {
      if let (name, value) = body.after(word: word)?.cut(atFirst: " is ") {
        let owned = name.cut(atFirst: ".").map { "\($0.before.text).\($0.after.text)" }
        return "\(word) \(owned ?? name.text) is \(value.text)"
      }
    }
    return nil
  }

  /// The day, and the parts behind it.
  private static func offer(_ body: SourcePiece) -> String {
    let parts = body.split(separator: ",")
    return parts.enumerated().map { position, part in
      if position == 0 { return part.spaced }
      return part.after(word: "at").map { "at \($0.spaced)" } ?? part.collapsed
    }.joined(separator: ", ")
  }
}

/// Formats the lines before the first state.
enum HeaderFormat {
  static func format(_ line: SourcePiece) -> String? {
    if line.hasPrefix("#") { return "# " + line.dropping(1).text }
    guard let (key, value) = line.cut(atFirst: ":") else { return nil }
    return "\(key.text): \(text(of: value, for: key.text))"
  }

  private static func text(of value: SourcePiece, for key: String) -> String {
    switch key {
    case "uses", "keeps", "gives": return value.list(separator: ",")
    case "when": return value.list(separator: ";")
    case "measure": return value.list(separator: ",")
    case "translates":
      return value.cut(atFirst: "@").map { "\($0.before.text)@\($0.after.text)" } ?? value.text
    case "anytime":
      guard let (words, way) = value.cut(atLast: "->") else { return value.text }
      return "\(words.list(separator: ",")) -> \(way.collapsed)"
    default: return value.text
    }
  }
}

/// Formats the lines of examples.
enum ExampleFormat {
  static func format(_ line: SourcePiece) -> String? {
    if line.hasPrefix("==") {
      return line.dropping(2).cut(atFirst: ":").map { "== \($0.before.text): \($0.after.text)" }
    }
    if line.hasPrefix(">") {
      let input = line.dropping(1)
      return input.isEmpty ? ">" : "> " + input.text
    }
    if line.hasPrefix("["), line.hasSuffix("]") { return DirectionFormat.format(line) }
    return line.text
  }
}
