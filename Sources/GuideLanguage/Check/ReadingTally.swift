/// Counts what the reading grade is made of, byte by byte, so that checking stays fast.
///
/// It counts as ``ReadingGrade`` does, except that abbreviations end a sentence.
struct ReadingTally {
  private(set) var wordCount = 0
  private var sentenceCount = 0
  private var syllableCount = 0

  /// The Flesch-Kincaid grade so far; nil without a word.
  var grade: Double? { grade(since: ReadingTally()) }

  /// The grade of what was added since.
  func grade(since earlier: ReadingTally) -> Double? {
    let words = Double(wordCount - earlier.wordCount)
    let sentences = Double(sentenceCount - earlier.sentenceCount)
    guard words > 0, sentences > 0 else { return nil }
    return 0.39 * words / sentences
      + 11.8 * Double(syllableCount - earlier.syllableCount) / words - 15.59
  }

  /// Adds a spoken line, cut into its words.
  mutating func add(_ line: SourceBytes, _ words: [SpokenWord]) {
    var isOpen = false
    for word in words {
      if !word.core.isEmpty {
        wordCount += 1
        syllableCount += word.syllableCount
        isOpen = true
      }
      guard isOpen, word.coreEnd < word.end else { continue }
      if line[word.coreEnd..<word.end].contains(where: \.endsSentence) {
        sentenceCount += 1
        isOpen = false
      }
    }
    if isOpen { sentenceCount += 1 }
  }
}

/// Groups of vowels in a word, a silent ending left out; at least one.
struct SyllableCount {
  private var groups = 0
  private var wasVowel: UInt32 = 0
  /// The last four letters, the latest in the lowest byte.
  private var letters: UInt32 = 0

  /// Adds a small letter of ASCII.
  @inline(__always)
  mutating func add(_ letter: UInt8) {
    let isNow = Self.vowels >> (UInt32(letter) & 0x1F) & 1
    groups &+= Int(isNow & ~wasVowel)
    wasVowel = isNow
    letters = letters << 8 | UInt32(letter)
  }

  var count: Int {
    // Three letters or fewer.
    guard letters >> 24 != 0 else { return 1 }
    let last = UInt8(truncatingIfNeeded: letters)
    let before = UInt8(truncatingIfNeeded: letters >> 8)
    let third = UInt8(truncatingIfNeeded: letters >> 16)
    let isSilent =
      switch (before, last) {
      case (UInt8(ascii: "e"), UInt8(ascii: "s")):
        !Self.isVowel(third) && !"szxc".utf8.contains(third)
      case (UInt8(ascii: "e"), UInt8(ascii: "d")):
        !Self.isVowel(third) && third != UInt8(ascii: "t") && third != UInt8(ascii: "d")
      case (_, UInt8(ascii: "e")): !Self.isVowel(before) && before != UInt8(ascii: "l")
      default: false
      }
    return max(1, groups - (isSilent ? 1 : 0))
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    vowels >> (UInt32(letter) & 0x1F) & 1 != 0
  }

  /// One bit each for a, e, i, o, u and y, at the lowest five bits of the letter.
  private static let vowels: UInt32 = 0b10_0010_0000_1000_0010_0010_0010
}

extension UInt8 {
  /// Whether it is a full stop, a question mark or an exclamation mark.
  var endsSentence: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "?") || self == UInt8(ascii: "!")
  }
}
