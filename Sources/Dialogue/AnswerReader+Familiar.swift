import GuideLanguage

extension AnswerReader {
  /// The lines typed most often at such a question, read once for all conversations; what
  /// depends on the day of the session is not among them.
  static func familiar(_ type: AnswerType) -> [String: Reading] {
    let reader = AnswerReader(type: type, today: .earliest)
    var readings: [String: Reading] = [:]
    for line in familiarLines(type) { readings[line] = reader.read(line) }
    return readings
  }

  private static func familiarLines(_ type: AnswerType) -> [String] {
    switch type {
    case .choice(let choices):
      [""] + choices.map(\.id) + choices.map(\.label) + choices.indices.map { "\($0 + 1)" }
    case .several(let choices, _, _): [""] + choices.map(\.id)
    case .scale(let range): [""] + range.prefix(wholeNumberLimit).map { "\($0)" }
    case .yesNo: ["", "yes", "no", "y", "n", "Yes", "No"]
    case .text, .writing, .number, .duration: [""]
    case .date, .timeOfDay: []
    }
  }

  /// Scales longer than this are seldom answered from memory.
  private static let wholeNumberLimit = 21
}
