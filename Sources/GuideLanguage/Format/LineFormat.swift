/// Formats one line after the other; nil for those that the parser could not read.
struct LineFormat {
  private enum Section { case header, states, examples }

  private let pinsOptions: Bool
  private var section = Section.header
  private var armKeys: [Int: Arm.Key] = [:]
  private var unread: Set<Int> = []
  /// Comments get the indentation of the line below them.
  private var indentations: [Int: String] = [:]

  init(_ lines: [SourceLine], pinsOptions: Bool) {
    self.pinsOptions = pinsOptions
    var parser = GuideParser()
    parser.read(lines)
    for state in parser.states {
      for step in state.steps {
        for arm in step.kind.arms { armKeys[arm.span.line] = arm.key }
      }
    }
    let found = parser.diagnostics + parser.header.diagnostics
    let readable: Set<DiagnosticCode> = [.missingHeader, .stateStops, .unmatchedBlock]
    unread = Set(found.filter { !readable.contains($0.code) }.map(\.span.line))
    // The parser stopped early: what it has not seen is not touched.
    if found.count > GuideParser.diagnosticLimit || found.contains(where: { $0.code == .tooLarge })
    {
      unread = Set(lines.map(\.number))
    }
    var below = ""
    for line in lines.reversed() {
      let piece = line.piece.trimmed
      if piece.hasPrefix("//") {
        indentations[line.number] = below
      } else if !piece.isEmpty {
        below = armKeys[line.number] == nil ? "" : "  "
      }
    }
  }

  /// The line without its break, or nil where it must stay as it is.
  mutating func format(_ piece: SourcePiece) -> String? {
    if piece.hasPrefix("//") { return (indentations[piece.line] ?? "") + piece.text }
    if piece.hasPrefix("==") { section = .examples }
    if section == .header, piece.hasPrefix("##") { section = .states }
    guard !unread.contains(piece.line) else { return nil }
    let text =
      switch section {
      case .header: HeaderFormat.format(piece)
      case .states: stateLine(piece)
      case .examples: ExampleFormat.format(piece)
      }
    return text.flatMap { $0.count > SourceText.lineLimit ? nil : $0 }
  }

  private func stateLine(_ piece: SourcePiece) -> String? {
    if piece.hasPrefix("##") { return stateName(piece) }
    if piece.hasPrefix("*") { return arm(piece) }
    if piece.hasPrefix(">") { return ask(piece) }
    if piece.hasPrefix("|") { return "| " + piece.dropping(1).text }
    if piece.hasPrefix("->") { return "-> " + piece.dropping(2).collapsed }
    if piece.hasPrefix("[") { return DirectionFormat.format(piece) }
    return piece.text
  }

  private func stateName(_ piece: SourcePiece) -> String? {
    let name = piece.dropping(2)
    guard let (current, behind) = name.cut(atFirst: "(") else { return "## " + name.text }
    guard behind.hasSuffix(")"),
      let former = behind.with(behind.bytes.dropLast()).after(word: "was")
    else { return nil }
    return "## \(current.text) (was \(former.list(separator: ",")))"
  }

  private func ask(_ piece: SourcePiece) -> String? {
    guard let (name, rest) = piece.dropping(1).cut(atFirst: ":") else { return nil }
    let parts = rest.split(separator: ",").map { part in
      guard let (low, high) = part.rangeEnds, !part.hasPrefix("\"") else { return part.collapsed }
      return "\(low.collapsed)..\(high.collapsed)"
    }
    return "> \(name.text): \(parts.joined(separator: ", "))"
  }

  private func arm(_ piece: SourcePiece) -> String? {
    guard let key = armKeys[piece.line] else { return nil }
    var body = piece.dropping(1)
    var way = ""
    if let (before, after) = body.cut(atLast: "->") {
      body = before
      way = " -> " + after.collapsed
    }
    let colon = body.cut(atFirst: ":")
    switch key {
    case .range:
      return "  * \(body.words.map(\.text).joined())\(way)"
    case .yesNo:
      let label = colon.map { "\($0.before.text): \($0.after.text)" }
      return "  * \(label ?? body.text)\(way)"
    case .option(let choice):
      if let colon, NameRule.isOptionID(colon.before.text) {
        return "  * \(colon.before.text): \(colon.after.text)\(way)"
      }
      return "  * \(pinsOptions ? choice.id + ": " : "")\(body.text)\(way)"
    case .nothing, .id: return "  * \(body.text)\(way)"
    }
  }
}

extension StepKind {
  /// The arms of a question or of `[by ...]`.
  package var arms: [Arm] {
    switch self {
    case .ask(let ask): ask.arms
    case .choose(_, let arms): arms
    default: []
    }
  }
}
