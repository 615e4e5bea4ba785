/// Answers of this process, offered by Up and Down; never on a disk.
struct LineHistory: Sendable {
  /// The most answers remembered; the oldest go first.
  static let longestCount = 200

  private var answers: [String] = []
  private var position = 0
  private var draft = ""

  /// Remembers an answer, once where it is repeated at once.
  mutating func add(_ answer: String) {
    guard !answer.isEmpty, answers.last != answer else { return }
    answers.append(answer)
    if answers.count > Self.longestCount { answers.removeFirst() }
  }

  /// Stands below the newest answer again, before a new line.
  mutating func rewind() {
    position = answers.count
    draft = ""
  }

  /// The answer before; nil at the oldest. `current` is kept for the way back.
  mutating func previous(current: String) -> String? {
    guard position > 0 else { return nil }
    if position == answers.count { draft = current }
    position -= 1
    return answers[position]
  }

  /// The answer after, or the draft below the newest; nil there.
  mutating func next() -> String? {
    guard position < answers.count else { return nil }
    position += 1
    return position == answers.count ? draft : answers[position]
  }
}
