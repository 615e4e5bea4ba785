import GuideLanguage

/// Reads a day in the words people use for it: `tomorrow`, `Friday`, `in two weeks`.
enum DayReader {
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The day meant; a weekday is the next one after `today`.
  static func read(_ text: String, today: CivilDate) -> CivilDate? {
    let spoken = PlainWords.of(text)
    if spoken == ["next", "week"] { return today.adding(days: 7) }
    let words = spoken.filter { !["on", "next", "this", "the"].contains($0) }
    if words.count == 3, words[0] == "in" { return later(words[1], words[2], today) }
    guard words.count == 1, let word = words.first else { return nil }
    switch word {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    default: break
    }
    guard word.count >= 3,
      let wanted = weekdays.firstIndex(where: { $0 == word || $0.prefix(3) == word })
    else { return nil }
    return today.adding(days: (wanted - today.weekday + 6) % 7 + 1)
  }

  /// `in` so many days or weeks, at most a year.
  private static func later(_ count: String, _ unit: String, _ today: CivilDate) -> CivilDate? {
    let number =
      ["a", "an"].contains(count)
      ? 1 : NumberReader.read(count, outOf: nil).flatMap { Int(exactly: $0.number) }
    guard let number, (0...366).contains(number) else { return nil }
    switch unit {
    case "day", "days": return today.adding(days: number)
    case "week", "weeks": return number <= 52 ? today.adding(days: 7 * number) : nil
    default: return nil
    }
  }
}
