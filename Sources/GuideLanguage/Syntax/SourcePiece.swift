/// Part of one line that remembers where it stands.
///
/// It is cut by bytes, and only where ASCII marks or spaces stand, so never inside a
/// character; text is made where a guide keeps it.
struct SourcePiece {
  private let whole: SourceLine
  private let start: Int
  private let end: Int

  init(line: SourceLine, bytes: SourceBytes) {
    self.init(line, bytes.startIndex, bytes.endIndex)
  }

  private init(_ line: SourceLine, _ start: Int, _ end: Int) {
    self.whole = line
    self.start = start
    self.end = end
  }

  var line: Int { whole.number }
  var bytes: SourceBytes { whole.bytes[start..<end] }
  var text: String { bytes.text }
  var isEmpty: Bool { start == end }
  /// Its first byte, or 0 where it is empty.
  var firstByte: UInt8 { start < end ? whole.bytes[start] : 0 }

  /// Where it stands, in characters.
  var span: SourceSpan {
    if whole.spacing == .ascii {
      let column = start - whole.bytes.startIndex + 1
      return SourceSpan(line: line, column: column, length: end - start)
    }
    // Counted to behind the first byte: an ASCII mark may carry an accent that belongs to it.
    let first = whole.characterCount(before: start + (isEmpty ? 0 : 1))
    let column = isEmpty ? first + 1 : first
    let last = whole.characterCount(before: end)
    return SourceSpan(line: line, column: column, length: last - column + 1)
  }

  /// The place of its last character, or of the one before it where it is empty.
  var lastCharacter: SourceSpan {
    let column = whole.characterCount(before: end)
    return SourceSpan(line: line, column: max(1, column), length: 1)
  }

  var trimmed: SourcePiece {
    // A printable character of ASCII at both ends is the rule, and ends the search at once.
    var first = start
    while first < end, whole.bytes[first] <= 0x20 || whole.bytes[first] >= 0x80,
      let width = whole.bytes[first..<end].leadingSpaceWidth
    {
      first += width
    }
    var last = end
    while last > first, whole.bytes[last - 1] <= 0x20 || whole.bytes[last - 1] >= 0x80,
      let width = whole.bytes[first..<last].trailingSpaceWidth
    {
      last -= width
    }
    return SourcePiece(whole, first, last)
  }

  func with(_ slice: SourceBytes) -> SourcePiece { SourcePiece(line: whole, bytes: slice) }

  func hasPrefix(_ prefix: StaticString) -> Bool { begins(with: prefix, at: start) }

  @inline(__always)
  private func begins(with mark: StaticString, at place: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard place + count <= end else { return false }
    return mark.withUTF8Buffer { mark in
      for offset in 0..<count where whole.bytes[place + offset] != mark[offset] { return false }
      return true
    }
  }

  func hasSuffix(_ suffix: String) -> Bool {
    bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// The piece without its first `count` bytes, not trimmed.
  func untrimmed(dropping count: Int) -> SourcePiece { with(bytes.dropFirst(count)) }

  /// The piece without its first `count` bytes, trimmed.
  func dropping(_ count: Int) -> SourcePiece { with(bytes.dropFirst(count)).trimmed }

  /// What stands between its first and its last byte, such as two brackets, trimmed.
  var inside: SourcePiece { with(bytes.dropFirst().dropLast()).trimmed }

  /// The rest after `word` and at least one space, or nil when it does not begin so.
  func after(word: StaticString) -> SourcePiece? {
    guard hasPrefix(word) else { return nil }
    let rest = bytes.dropFirst(word.utf8CodeUnitCount)
    guard rest.isEmpty || rest.leadingSpaceWidth != nil else { return nil }
    return with(rest).trimmed
  }

  /// The parts between `separator`s, which are ASCII, trimmed; the whole when there is none.
  func split(separator: Unicode.Scalar) -> [SourcePiece] {
    let mark = UInt8(ascii: separator)
    var parts: [SourcePiece] = []
    var first = start
    for index in start..<end where whole.bytes[index] == mark {
      parts.append(SourcePiece(whole, first, index).trimmed)
      first = index + 1
    }
    parts.append(SourcePiece(whole, first, end).trimmed)
    return parts
  }

  /// The parts between commas, trimmed; a comma between two quotation marks is none.
  func splitAtCommas() -> [SourcePiece] {
    var parts: [SourcePiece] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\""),
        let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "\""))
      {
        index = end
      } else if bytes[index] == UInt8(ascii: ",") {
        parts.append(with(bytes[start..<index]).trimmed)
        start = index + 1
      }
      index += 1
    }
    parts.append(with(bytes[start...]).trimmed)
    return parts
  }

  /// The parts between stretches of space.
  var words: [SourcePiece] {
    var words: [SourcePiece] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      guard let width = bytes[index...].leadingSpaceWidth else {
        index += 1
        continue
      }
      if start < index { words.append(with(bytes[start..<index])) }
      index += width
      start = index
    }
    if start < bytes.endIndex { words.append(with(bytes[start...])) }
    return words
  }

  /// The parts before and after the first `mark` that no backslash precedes.
  func cut(atFirst mark: StaticString) -> (before: SourcePiece, after: SourcePiece)? {
    place(of: mark, firstOnly: true).map { cut(at: $0, mark.utf8CodeUnitCount) }
  }

  /// The parts before and after the last `mark` that no backslash precedes.
  func cut(atLast mark: StaticString) -> (before: SourcePiece, after: SourcePiece)? {
    place(of: mark, firstOnly: false).map { cut(at: $0, mark.utf8CodeUnitCount) }
  }

  private func cut(at place: Int, _ width: Int) -> (before: SourcePiece, after: SourcePiece) {
    (SourcePiece(whole, start, place).trimmed, SourcePiece(whole, place + width, end).trimmed)
  }

  private func place(of mark: StaticString, firstOnly: Bool) -> Int? {
    let first = mark.withUTF8Buffer { $0[0] }
    var found: Int?
    var index = start
    while index < end {
      let byte = whole.bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
      } else if byte == first, begins(with: mark, at: index) {
        if firstOnly { return index }
        found = index
        index += mark.utf8CodeUnitCount
      } else {
        index += 1
      }
    }
    return found
  }

  /// The untrimmed parts around the first `mark`, an ASCII one, that no backslash precedes.
  func untrimmedCut(
    atFirst mark: Unicode.Scalar
  ) -> (before: SourcePiece, after: SourcePiece)? {
    let wanted = UInt8(ascii: mark)
    var index = start
    while index < end {
      let byte = whole.bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
      } else if byte == wanted {
        return (SourcePiece(whole, start, index), SourcePiece(whole, index + 1, end))
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The text with each backslash taken away that escapes the character after it.
  var unescaped: String { text(unescaping: ":-\\{}*>[|") }

  /// The text without the backslashes before characters of `marks`, which are ASCII.
  func text(unescaping marks: String) -> String {
    let backslash = UInt8(ascii: "\\")
    guard bytes.contains(backslash) else { return text }
    var kept: [UInt8] = []
    var rest = bytes
    while let first = rest.popFirst() {
      if first == backslash, let next = rest.first {
        if !marks.utf8.contains(next) { kept.append(first) }
        kept.append(next)
        rest.removeFirst()
      } else {
        kept.append(first)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  var wholeNumber: Int? {
    guard !isEmpty, bytes.count <= 9 else { return nil }
    var number = 0
    for byte in bytes {
      guard NameRule.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// A number with an optional minus and decimal point.
  var decimalNumber: Double? {
    if let wholeNumber { return Double(wholeNumber) }
    guard !isEmpty, bytes.count <= 15,
      bytes.allSatisfy({
        NameRule.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      })
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
    let factor: Double
    switch bytes.last {
    case UInt8(ascii: "s"): factor = 1
    case UInt8(ascii: "m"): factor = 60
    case UInt8(ascii: "h"): factor = 3600
    default: return nil
    }
    guard let count = with(bytes.dropLast()).decimalNumber, count >= 0, count <= 100_000
    else { return nil }
    return count * factor
  }

  /// Whether the piece is exactly this word, for `switch`.
  @inline(__always)
  static func ~= (word: StaticString, piece: SourcePiece) -> Bool {
    piece.end - piece.start == word.utf8CodeUnitCount && piece.hasPrefix(word)
  }
}
