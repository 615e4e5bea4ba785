/// One word of a spoken line: a stretch between spaces, and its core without the marks
/// around it.
struct SpokenWord {
  /// The word with its marks, as indices into the bytes of the file.
  var start: Int
  var end: Int
  /// The core; empty, and at the end, where there are only marks.
  var coreStart: Int
  var coreEnd: Int
  /// As ``ReadingGrade`` counts them.
  var syllableCount: Int
  /// A number made of its letters and digits, be they small or large.
  var hash: UInt32
  /// Whether it has nothing but ASCII.
  var isPlain: Bool

  /// The hash with one more small letter or digit.
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { hash &* 31 &+ UInt32(byte) }

  var whole: Range<Int> { start..<end }
  var core: Range<Int> { coreStart..<coreEnd }
}

/// What one look at the bytes of a spoken line finds; kept and used again for the next line.
struct SpokenWords {
  private(set) var all: [SpokenWord] = []
  /// Digits, and whatever may be one of the wide digits.
  private(set) var digitCount = 0
  private(set) var hasQuestionMark = false

  /// Whether there is a quotation mark, or something else beyond ASCII.
  private(set) var mayHaveQuote = false

  var count: Int { all.count }

  func word(behind number: Int) -> SpokenWord? { number + 1 < all.count ? all[number + 1] : nil }

  mutating func read(_ bytes: SourceBytes) {
    all.removeAll(keepingCapacity: true)
    digitCount = 0
    hasQuestionMark = false
    mayHaveQuote = false
    var start = bytes.startIndex
    var coreStart = -1
    var coreEnd = -1
    var hash: UInt32 = 0
    var isPlain = true
    var syllables = SyllableCount()
    for index in bytes.startIndex..<bytes.endIndex {
      let byte = bytes[index]
      let letter = byte | 0x20
      if letter &- UInt8(ascii: "a") < 26 {
        if coreStart < 0 { coreStart = index }
        coreEnd = index &+ 1
        hash = SpokenWord.hash(hash, letter)
        syllables.add(letter)
        continue
      }
      if byte == 0x20 || byte == 0x09 {
        if start < index {
          append(start, index, coreStart, coreEnd, syllables, hash, isPlain)
          coreStart = -1
          hash = 0
          isPlain = true
          syllables = SyllableCount()
        }
        start = index &+ 1
      } else if byte >= 0x80 || byte &- 0x30 < 10 {
        if coreStart < 0 { coreStart = index }
        coreEnd = index &+ 1
        hash = SpokenWord.hash(hash, byte)
        if byte < 0x80 {
          digitCount &+= 1
        } else {
          isPlain = false
          if byte == TelephoneNumber.wideMark { digitCount &+= 1 }
          mayHaveQuote = true
        }
      } else if byte == UInt8(ascii: "?") {
        hasQuestionMark = true
      } else if byte == UInt8(ascii: "\"") {
        mayHaveQuote = true
      }
    }
    if start < bytes.endIndex {
      append(start, bytes.endIndex, coreStart, coreEnd, syllables, hash, isPlain)
    }
  }

  @inline(__always)
  private mutating func append(
    _ start: Int, _ end: Int, _ coreStart: Int, _ coreEnd: Int, _ syllables: SyllableCount,
    _ hash: UInt32, _ isPlain: Bool
  ) {
    let hasCore = coreStart >= 0
    all.append(
      SpokenWord(
        start: start, end: end, coreStart: hasCore ? coreStart : end,
        coreEnd: hasCore ? coreEnd : end, syllableCount: syllables.count, hash: hash,
        isPlain: isPlain))
  }
}

extension SourceBytes {
  /// The text of a range in small letters, with a plain apostrophe.
  func lowercased(_ range: Range<Int>) -> String {
    let text = self[range].text.lowercased()
    return self[range].contains(0xE2) ? String(text.map { $0 == "’" ? "'" : $0 }) : text
  }

  /// Whether a range is the word, which has small letters, in letters of any size.
  func reads(_ range: Range<Int>, as word: String) -> Bool {
    var index = range.lowerBound
    for byte in word.utf8 {
      guard index < range.upperBound else { return false }
      // A curly apostrophe is rare: then the slow way will do.
      if self[index] == 0xE2 { return lowercased(range) == word }
      guard self[index] | 0x20 == byte else { return false }
      index += 1
    }
    return index == range.upperBound
  }

  /// Where words stand between quotes; none where the quotes do not match.
  var quoteRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for index in indices {
      let byte = self[index]
      guard byte == UInt8(ascii: "\"") || (byte == 0xE2 && isCurlyQuote(at: index)) else {
        continue
      }
      if let start = open {
        ranges.append(start..<index)
        open = nil
      } else {
        open = index
      }
    }
    return open == nil ? ranges : []
  }

  private func isCurlyQuote(at index: Int) -> Bool {
    index + 2 < endIndex && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0x9C
  }
}
