/// Reads numbers as people type them.
enum NumberReader {
  /// The number in a line such as `7`, `7/10`, `about 7`, `six` or `7.5`.
  ///
  /// `top` is the upper end of the scale, which may stand behind a stroke or `out of`.
  static func read(_ text: String, outOf top: Double?) -> (number: Double, isPlain: Bool)? {
    if let number = decimal(text) { return (number, !text.contains(",")) }
    var words = words(of: text)
    while let first = words.first, fillers.contains(first) { words.removeFirst() }
    while let last = words.last, fillers.contains(last) { words.removeLast() }
    if let top, words.count >= 2, words.last.flatMap(value) == top {
      let marks: Set<String> = ["out", "of", "from", "/"]
      let inside = words.dropLast()
      if let mark = inside.last, marks.contains(mark) {
        words = Array(inside.prefix { !marks.contains($0) })
      }
    }
    guard words.count == 1, let number = value(words[0]) else {
      return half(words).map { ($0, false) }
    }
    return (number, false)
  }

  /// The seconds in a line such as `10m`, `10 minutes`, `an hour` or `1h 30m`.
  static func readDuration(_ text: String) -> (seconds: Double, isPlain: Bool)? {
    var words: [String] = []
    for word in self.words(of: text) where !fillers.contains(word) && word != "and" {
      let digits = word.prefix { $0.isNumber || $0 == "." }
      let unit = word.dropFirst(digits.count)
      if !digits.isEmpty, !unit.isEmpty {
        words += [String(digits), String(unit)]
      } else {
        words.append(word)
      }
    }
    guard !words.isEmpty, words.count % 2 == 0, words.count <= 6 else { return nil }
    var total = 0.0
    for index in stride(from: 0, to: words.count, by: 2) {
      let isOne = ["a", "an"].contains(words[index])
      guard let count = isOne ? 1 : value(words[index]), count >= 0,
        let factor = units[words[index + 1]]
      else { return nil }
      total += count * factor
    }
    let isPlain = words.count == 2 && !text.contains { $0.isWhitespace }
    return total <= 31_536_000 ? (total, isPlain) : nil
  }

  private static let units: [String: Double] = [
    "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "m": 60, "min": 60, "mins": 60,
    "minute": 60, "minutes": 60, "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
  ]

  private static let fillers: Set<String> = [
    "about", "around", "roughly", "maybe", "like", "a", "perhaps", "probably", "approx", "ish",
    "its", "it", "is", "im", "at", "say", "id", "i", "think", "circa", "now", "points",
  ]

  private static let names: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
  ]

  private static func value(_ word: String) -> Double? { names[word] ?? decimal(word) }

  /// `seven and a half`.
  private static func half(_ words: [String]) -> Double? {
    guard words.count >= 3, words.count <= 4, words.last == "half", words[1] == "and",
      let number = value(words[0])
    else { return nil }
    return number + 0.5
  }

  private static func words(of text: String) -> [String] {
    guard text.utf8.count <= 100 else { return [] }
    var spaced = ""
    for character in text.lowercased() {
      switch character {
      case "/": spaced += " / "
      case "~", "!", "?", "\"", "(", ")", ";": spaced += " "
      case "'", "\u{2019}": break
      default: spaced.append(character)
      }
    }
    return spaced.split(whereSeparator: \.isWhitespace).map { word in
      String(word.last == "." || word.last == "," ? word.dropLast() : word)
    }.filter { !$0.isEmpty }
  }

  /// Digits with one point or comma, and a minus before them.
  private static func decimal(_ text: String) -> Double? {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
    guard digits.count <= 15, isDigit(digits.first), isDigit(digits.last) else { return nil }
    var pointCount = 0
    var comma: String.Index?
    for index in digits.indices where !isDigit(digits[index]) {
      switch digits[index] {
      case UInt8(ascii: "."): break
      case UInt8(ascii: ","): comma = index
      default: return nil
      }
      pointCount += 1
    }
    guard pointCount <= 1 else { return nil }
    guard let comma else { return Double(text) }
    return Double("\(text[..<comma]).\(text[comma...].dropFirst())")
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
