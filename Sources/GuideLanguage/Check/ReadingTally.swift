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
        syllableCount += Self.syllables(line, word.core)
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

  /// Groups of vowels, a silent ending left out; at least one.
  private static func syllables(_ line: SourceBytes, _ word: Range<Int>) -> Int {
    var letterCount = 0
    var groups = 0
    var wasVowel = false
    var last: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for index in word {
      let byte = line[index]
      let letter = byte | 0x20
      guard letter &- UInt8(ascii: "a") < 26, byte < 0x80 else { continue }
      letterCount += 1
      let isNow = isVowel(letter)
      if isNow, !wasVowel { groups += 1 }
      wasVowel = isNow
      last = (last.1, last.2, letter)
    }
    guard letterCount > 3 else { return 1 }
    let isSilent =
      switch last {
      case (let third, UInt8(ascii: "e"), UInt8(ascii: "s")):
        !isVowel(third) && !"szxc".utf8.contains(third)
      case (let third, UInt8(ascii: "e"), UInt8(ascii: "d")):
        !isVowel(third) && !"td".utf8.contains(third)
      case (_, let before, UInt8(ascii: "e")): !isVowel(before) && before != UInt8(ascii: "l")
      default: false
      }
    return max(1, groups - (isSilent ? 1 : 0))
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    let place = letter &- UInt8(ascii: "a")
    return place < 26 && vowels & (1 << UInt32(place)) != 0
  }

  /// One bit each for a, e, i, o, u and y.
  private static let vowels: UInt32 = 0b1_0001_0000_0100_0001_0001_0001
}

extension UInt8 {
  /// Whether it is a full stop, a question mark or an exclamation mark.
  var endsSentence: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "?") || self == UInt8(ascii: "!")
  }
}
