/// What a turn says and does, collected until something has to be waited for.
struct Speech: Sendable {
  private var effects: [Effect] = []
  /// The paragraph that may still grow.
  private var paragraph = Paragraph()
  /// The lines handed over last in which a value stands; nil where there are none.
  private var linesWithValues: Set<String>?
  /// The last paragraph since the last answer: the words of the next question.
  private(set) var lastParagraph = Paragraph()

  /// Says lines that never change, which are shared with the guide where they stand alone.
  mutating func say(_ lines: Paragraph, startsParagraph: Bool) {
    if startsParagraph { endParagraph() }
    if paragraph.isEmpty {
      paragraph = lines
    } else {
      paragraph.append(lines)
    }
  }

  mutating func say(_ line: String, isPrivate: Bool, startsParagraph: Bool) {
    if startsParagraph { endParagraph() }
    paragraph.append(line, isPrivate: isPrivate)
  }

  mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    append(saying: paragraph)
    swap(&paragraph, &lastParagraph)
    paragraph = Paragraph()
  }

  mutating func add(_ effect: Effect) {
    endParagraph()
    append(effect)
  }

  /// What was said before belongs to another turn.
  mutating func startTurn() { lastParagraph = Paragraph() }

  /// Says again what was said before.
  mutating func sayAgain(_ words: Paragraph) {
    endParagraph()
    append(saying: words)
  }

  /// Whether a value stands in the line, of those handed over last.
  func holdsValue(_ line: String) -> Bool { linesWithValues?.contains(line) ?? false }

  /// What was handed over is done with.
  mutating func startHandingOver() { linesWithValues = nil }

  private mutating func append(saying words: Paragraph) {
    if let lines = words.linesWithValues { linesWithValues = (linesWithValues ?? []).union(lines) }
    append(.say(words.lines))
  }

  /// Hands over what was collected.
  mutating func takeEffects() -> [Effect] {
    var taken: [Effect] = []
    swap(&taken, &effects)
    return taken
  }

  private mutating func append(_ effect: Effect) {
    if effects.isEmpty { effects.reserveCapacity(Self.usualCount) }
    effects.append(effect)
  }

  /// A record, a few paragraphs and a question.
  private static let usualCount = 5
}
