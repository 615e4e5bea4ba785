/// What a turn says and does, collected until something has to be waited for.
struct Speech: Sendable {
  private var effects: [Effect] = []
  /// The paragraph that may still grow.
  private var paragraph = Paragraph()
  /// The last paragraph since the last answer: the words of the next question.
  private(set) var lastParagraph = Paragraph()

  mutating func say(_ line: SpokenLine, startsParagraph: Bool) {
    if startsParagraph { endParagraph() }
    // A paragraph of one line that never changes is shared with the guide.
    if paragraph.isEmpty, case .constant(let whole) = line {
      paragraph = whole
    } else {
      switch line {
      case .constant(let whole):
        for text in whole.lines { paragraph.append(text, isPrivate: false) }
      case .made(let text, let isPrivate): paragraph.append(text, isPrivate: isPrivate)
      }
    }
  }

  mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    append(.say(paragraph.lines))
    lastParagraph = paragraph
    paragraph = Paragraph()
  }

  mutating func add(_ effect: Effect) {
    endParagraph()
    append(effect)
  }

  /// What was said before belongs to another turn.
  mutating func startTurn() { lastParagraph = Paragraph() }

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

  /// A record, a paragraph or two and a question.
  private static let usualCount = 4
}

/// A line with its values.
enum SpokenLine: Sendable {
  /// Words without values, as a paragraph of their own.
  case constant(Paragraph)
  case made(String, isPrivate: Bool)
}
