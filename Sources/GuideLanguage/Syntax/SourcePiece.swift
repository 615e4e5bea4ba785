/// Part of one line that remembers where it stands.
struct SourcePiece {
  let line: Int
  let characters: ArraySlice<Character>

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  var span: SourceSpan {
    SourceSpan(line: line, column: characters.startIndex + 1, length: characters.count)
  }

  var trimmed: SourcePiece {
    var rest = characters
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return with(rest)
  }

  func with(_ slice: ArraySlice<Character>) -> SourcePiece {
    SourcePiece(line: line, characters: slice)
  }

  func hasPrefix(_ prefix: String) -> Bool { characters.starts(with: prefix) }

  /// The piece without its first `count` characters, trimmed.
  func dropping(_ count: Int) -> SourcePiece { with(characters.dropFirst(count)).trimmed }

  /// The rest after `word` and at least one space, or nil when it does not begin so.
  func after(word: String) -> SourcePiece? {
    guard hasPrefix(word) else { return nil }
    let rest = characters.dropFirst(word.count)
    guard rest.first?.isWhitespace ?? true else { return nil }
    return with(rest).trimmed
  }

  /// The parts between `separator`s, trimmed; the whole when there is none.
  func split(separator: Character) -> [SourcePiece] {
    characters.split(separator: separator, omittingEmptySubsequences: false).map {
      with($0).trimmed
    }
  }

  /// The parts before and after the first `mark` that no backslash precedes.
  func cut(atFirst mark: String) -> (before: SourcePiece, after: SourcePiece)? {
    places(of: mark).first.map { cut(at: $0, mark.count) }
  }

  /// The parts before and after the last `mark` that no backslash precedes.
  func cut(atLast mark: String) -> (before: SourcePiece, after: SourcePiece)? {
    places(of: mark).last.map { cut(at: $0, mark.count) }
  }

  private func cut(at place: Int, _ width: Int) -> (before: SourcePiece, after: SourcePiece) {
    (with(characters[..<place]).trimmed, with(characters[(place + width)...]).trimmed)
  }

  private func places(of mark: String) -> [Int] {
    let wanted = Array(mark)
    var places: [Int] = []
    var index = characters.startIndex
    while index < characters.endIndex {
      if characters[index] == "\\" {
        index += 2
      } else if characters[index...].starts(with: wanted) {
        places.append(index)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return places
  }

  /// The text with each backslash taken away that escapes the character after it.
  var unescaped: String {
    var result = ""
    var isEscaped = false
    for character in characters {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, !Self.escapable.contains(character) { result.append("\\") }
      result.append(character)
      isEscaped = false
    }
    return isEscaped ? result + "\\" : result
  }

  private static let escapable: Set<Character> = [":", "-", "\\", "{", "}", "*", ">", "[", "|"]

  var wholeNumber: Int? {
    guard !isEmpty, characters.count <= 9, characters.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(text)
  }

  /// A number with an optional minus and decimal point.
  var decimalNumber: Double? {
    guard !isEmpty, characters.count <= 15,
      characters.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "-" })
    else { return nil }
    return Double(text)
  }

  /// The two ends of `a..b`.
  var rangeEnds: (SourcePiece, SourcePiece)? {
    guard let parts = cut(atFirst: "..") else { return nil }
    return parts
  }

  /// A length of time such as `10s`, `5m` or `1h`, in seconds.
  var seconds: Double? {
    let factors: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
    guard let unit = characters.last, let factor = factors[unit],
      let count = with(characters.dropLast()).decimalNumber, count >= 0, count <= 100_000
    else { return nil }
    return count * factor
  }
}

/// How names are written.
enum NameRule {
  static func isStateName(_ text: String) -> Bool { isName(text, also: "-") }
  static func isAnswerName(_ text: String) -> Bool {
    isName(text, also: "_") && !reservedAnswers.contains(text)
  }
  static func isOptionID(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 60
      && text.allSatisfy { isSmallLetter($0) || isDigit($0) || $0 == "-" || $0 == "_" }
  }

  /// Words with a meaning of their own in expressions.
  static let reservedAnswers: Set<String> = [
    "day", "days", "visits", "yes", "no", "and", "or", "not", "is", "known", "unknown",
    "includes", "nothing", "today", "now", "since_last", "each",
  ]

  /// The id an option gets from its label: its letters and digits, joined by `-`.
  static func optionID(fromLabel label: String) -> String {
    let words = label.lowercased().split { !isSmallLetter($0) && !isDigit($0) && $0 != "'" }
    let joined = words.joined(separator: "-").filter { $0 != "'" }
    return String(joined.prefix(60))
  }

  static func isSmallLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }
  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isName(_ text: String, also mark: Character) -> Bool {
    guard let first = text.first, isSmallLetter(first), text.count <= 60 else { return false }
    return text.allSatisfy { isSmallLetter($0) || isDigit($0) || $0 == mark }
  }
}
