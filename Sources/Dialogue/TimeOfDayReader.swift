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
    guard let (hour, minute) = clock(words) else { return nil }
    switch half {
    case nil: return TimeOfDay(hour: hour == 24 && minute == 0 ? 0 : hour, minute: minute)
    case .some(let isAfternoon):
      guard (1...12).contains(hour) else {
        return isAfternoon && hour > 12 ? TimeOfDay(hour: hour, minute: minute) : nil
      }
      return TimeOfDay(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute)
    }
  }

  /// Takes `am`, `pm`, `morning` and the like off the end; true for the half after noon.
  private static func halfOfDay(_ words: inout [String]) -> Bool? {
    switch words.last {
    case "am", "morning": words.removeLast()
    case "pm", "afternoon", "evening", "tonight":
      words.removeLast()
      return true
    default: return nil
    }
    return false
  }

  private static func clock(_ words: [String]) -> (hour: Int, minute: Int)? {
    if words.count == 1, let time = TimeOfDay(words[0]) {
      return (time.minuteOfDay / 60, time.minuteOfDay % 60)
    }
    switch words.count {
    case 1: return hour(words[0]).map { ($0, 0) }
    case 2:
      guard let hour = hour(words[0]), let minute = minute(words[1]) else { return nil }
      return (hour, minute)
    case 3:
      guard let minute = minute(words[0]), let hour = hour(words[2]) else { return nil }
      if words[1] == "past" { return (hour, minute) }
      if words[1] == "to", minute > 0 { return ((hour + 23) % 24, 60 - minute) }
      return nil
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
