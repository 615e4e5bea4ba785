/// How names are written.
enum NameRule {
  static func isStateName(_ text: String) -> Bool { isName(text.utf8, also: "-") }
  static func isAnswerName(_ text: String) -> Bool {
    isName(text.utf8, also: "_") && !reservedAnswers.contains(text)
  }
  /// Whether the bytes are the name of an answer that is no word of expressions.
  static func isAnswerName(bytes: SourceBytes) -> Bool {
    guard let first = bytes.first, isSmallLetter(first), bytes.count <= 60,
      bytes.allSatisfy({ isSmallLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") })
    else { return false }
    return !mayBeReserved(bytes.count, first) || !reservedAnswers.contains(bytes.text)
  }

  /// Whether a reserved word has that many bytes and that first one, a small letter.
  static func mayBeReserved(_ count: Int, _ first: UInt8) -> Bool {
    count < reservedBeginnings.count && reservedBeginnings[count] >> (first & 0x1F) & 1 != 0
  }

  /// For each length of a reserved word one bit for each letter that one begins with.
  private static let reservedBeginnings: [UInt32] = {
    var letters: [UInt32] = Array(repeating: 0, count: 16)
    for word in reservedAnswers {
      if let first = word.utf8.first { letters[word.utf8.count] |= 1 << UInt32(first & 0x1F) }
    }
    return letters
  }()

  static func isOptionID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 60 && text.utf8.allSatisfy(isOfOptionID)
  }

  static func isOptionID(bytes: SourceBytes) -> Bool {
    !bytes.isEmpty && bytes.count <= 60 && bytes.allSatisfy(isOfOptionID)
  }

  private static func isOfOptionID(_ byte: UInt8) -> Bool {
    isSmallLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Words with a meaning of their own in expressions.
  static let reservedAnswers: [String] = [
    "day", "days", "visits", "yes", "no", "and", "or", "not", "is", "known", "unknown",
    "includes", "nothing", "today", "now", "since_last", "each",
  ]

  /// The id an option gets from its label: its letters and digits, joined by `-`.
  static func optionID(fromLabel label: String) -> String {
    var id: [UInt8] = []
    var isBetweenWords = false
    for byte in label.lowercased().utf8 {
      if isSmallLetter(byte) || isDigit(byte) {
        if isBetweenWords, !id.isEmpty { id.append(UInt8(ascii: "-")) }
        isBetweenWords = false
        id.append(byte)
      } else if byte != UInt8(ascii: "'") {
        isBetweenWords = true
      }
    }
    return String(decoding: id.prefix(60), as: UTF8.self)
  }

  static func isSmallLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isName(_ text: String.UTF8View, also mark: Unicode.Scalar) -> Bool {
    guard let first = text.first, isSmallLetter(first), text.count <= 60 else { return false }
    return text.allSatisfy { isSmallLetter($0) || isDigit($0) || $0 == UInt8(ascii: mark) }
  }
}
