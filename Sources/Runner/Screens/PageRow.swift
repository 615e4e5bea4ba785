import TerminalIO

/// The one row below a page that is written on a screen of its own.
enum PageRow {
  /// What becomes of the words while they are written.
  enum Safety {
    /// They are sealed every few seconds.
    case sealed
    /// They are in memory only.
    case inMemory
  }

  /// Minutes, words and whether they are safe at the left; where it fits, two keys at the right.
  static func text(_ facts: PageFacts, _ goal: WritingGoal, _ safety: Safety, showsClock: Bool)
    -> String
  {
    let words = Wording.written(facts.wordCount)
    let time = showsClock ? WritingWording.elapsed(facts.seconds, of: goal) : nil
    let brief = showsClock ? WritingWording.minutesAndSeconds(facts.seconds) : nil
    let state: String?
    let briefState: String?
    switch safety {
    case _ where facts.isFull:
      state = WritingWording.pageIsFull
      briefState = state
    case .inMemory:
      state = WritingWording.inMemory
      briefState = WritingWording.inMemoryBrief
    case .sealed where facts.savingFailed:
      state = WritingWording.savingFailed
      briefState = WritingWording.savingFailedBrief
    case .sealed:
      state = facts.secondsSinceSaved == nil ? nil : WritingWording.saved
      briefState = state
    }
    func row(_ parts: [String?], _ keys: String) -> String? {
      let left = parts.compactMap { $0 }.joined(separator: " · ")
      let gap = facts.columnCount - left.count - keys.count
      if keys.isEmpty { return gap >= 0 ? left : nil }
      return gap >= 2 ? left + String(repeating: " ", count: gap) + keys : nil
    }
    // What a narrow row leaves out first is what matters least.
    let isNarrow = facts.columnCount < 60
    return (isNarrow ? nil : row([time, words, state], WritingWording.keys))
      ?? (isNarrow ? nil : row([time, words, briefState], WritingWording.keys))
      ?? row([brief, words, briefState], WritingWording.keysBrief)
      ?? row([words, briefState], WritingWording.keysBrief)
      ?? row([briefState], WritingWording.keysBrief)
      ?? row([brief], WritingWording.keysBrief)
      ?? row([brief, words, briefState], "")
      ?? row([words, briefState], "")
      ?? row([briefState], "") ?? ""
  }
}
