import GuideLanguage

extension AnswerReader {
  /// The lines typed most often at such a question, read once for all conversations.
  ///
  /// Only lines that are read in the same way in every conversation: choices word for word,
  /// whole numbers and nothing at all.
  static func familiar(_ type: AnswerType) -> [String: Reading]? {
    let lines = familiarLines(type)
    if lines.isEmpty { return nil }
    let reader = AnswerReader(type: type, today: .earliest)
    return Dictionary(
      lines.map { ($0, reader.read($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func familiarLines(_ type: AnswerType) -> [String] {
    switch type {
    case .choice(let choices):
      [""] + choices.map(\.id) + choices.map(\.label) + choices.indices.map { "\($0 + 1)" }
    case .scale(let range): [""] + range.prefix(wholeNumberLimit).map { "\($0)" }
    case .yesNo: ["", "yes", "no", "y", "n"]
    case .text, .writing, .several, .number, .duration, .date, .timeOfDay: []
    }
  }

  /// Scales longer than this are seldom answered from memory.
  private static let wholeNumberLimit = 21
}
