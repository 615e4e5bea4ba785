import GuideLanguage

/// Reads a time of the day in the forms people type it: `17:30`, `5 pm`, `half past five`.
enum TimeOfDayReader {
  static func read(_ text: String) -> TimeOfDay? {
    var words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ":" || $0 == ".") }
      .map { word in
        let letters = word.filter { $0 != "." }
        return ["am", "pm"].contains(letters) ? letters : String(word)
      }
    words.removeAll { ["at", "about", "around", "o", "clock", "the", "in", "uhr"].contains($0) }
    if let last = words.last, last.count > 2, last.hasSuffix("am") || last.hasSuffix("pm") {
      words[words.count - 1] = String(last.dropLast(2))
      words.append(String(last.suffix(2)))
    }
    switch words {
    case ["noon"], ["midday"]: return TimeOfDay(hour: 12, minute: 0)
    case ["midnight"]: return .midnight
    default: break
    }
    let half = halfOfDay(&words)
    guard let clock = clock(words), let hour = clock.hour(in: half) else { return nil }
    let minute = hour * 60 + (clock.isBefore ? -clock.minute : clock.minute)
    return TimeOfDay(minuteOfDay: (minute + 1440) % 1440)
  }

  /// An hour as it was said, and the minutes behind or before it.
  private struct Clock {
    let hour: Int
    let minute: Int
    var isBefore = false
    /// Whether it was said as people say it, not as a clock shows it.
    var isSpoken = true

    /// The hour of the whole day; nil where it makes no sense in this half of it.
    ///
    /// Somebody who says "half past five" and no more rarely means the early morning.
    func hour(in isAfternoon: Bool?) -> Int? {
      guard let isAfternoon else {
        return isSpoken && (1...6).contains(hour) ? hour + 12 : hour % 24
      }
      if (1...12).contains(hour) { return hour % 12 + (isAfternoon ? 12 : 0) }
      return isAfternoon && (13...23).contains(hour) ? hour : nil
    }
  }

  /// Takes `am`, `pm`, `morning` and the like off the end; true for the half after noon.
  private static func halfOfDay(_ words: inout [String]) -> Bool? {
    switch words.last {
    case "am", "morning": words.removeLast()
    case "pm", "afternoon", "evening", "tonight":
      words.removeLast()
      return true
    case "night":
      words.removeLast()
      // Eleven at night comes before midnight, two at night behind it.
      let isSmall = words.last.flatMap(hour).map { $0 == 12 || $0 < 6 } ?? false
      return !isSmall
    default: return nil
    }
    return false
  }

  private static func clock(_ words: [String]) -> Clock? {
    switch words.count {
    case 1:
      // 17.30 as in much of Europe.
      if let time = TimeOfDay(words[0].replacing(".", with: ":")) {
        return Clock(
          hour: time.minuteOfDay / 60, minute: time.minuteOfDay % 60, isSpoken: false)
      }
      // A clock shows 05 or 5h; a person says five or 5.
      let isShown = words[0].first == "0" || words[0].last == "h"
      return hour(words[0]).map { Clock(hour: $0, minute: 0, isSpoken: !isShown) }
    case 2:
      guard let hour = hour(words[0]), let minute = minute(words[1]) else { return nil }
      return Clock(hour: hour, minute: minute, isSpoken: words[0].first != "0")
    case 3:
      guard let minute = minute(words[0]), let hour = hour(words[2]) else { return nil }
      if words[1] == "past" { return Clock(hour: hour, minute: minute) }
      return words[1] == "to" ? Clock(hour: hour, minute: minute, isBefore: true) : nil
    default: return nil
    }
  }

  private static func hour(_ word: String) -> Int? {
    let digits = word.last == "h" ? String(word.dropLast()) : word
    return whole(digits).flatMap { (0...24).contains($0) ? $0 : nil }
  }

  private static func minute(_ word: String) -> Int? {
    switch word {
    case "half": 30
    case "quarter": 15
    default: whole(word).flatMap { (0..<60).contains($0) ? $0 : nil }
    }
  }

  private static func whole(_ word: String) -> Int? {
    NumberReader.read(word, outOf: nil).flatMap { Int(exactly: $0.number) }
  }
}
