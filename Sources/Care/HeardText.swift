/// A text as words with places, ready for patterns.
///
/// Line ends alone part nothing, so a thought broken over two lines stays whole; the end
/// of a sentence widens the distance, and a blank line parts for good.
struct HeardText {
  /// One word and where it stands.
  struct Word {
    /// The word in plain letters.
    var text: String
    /// Where it stands, in words; the end of a sentence counts as two more.
    var place: Int
    /// The number of its sentence.
    var sentence: Int
    /// Whether a comma or the like stands between it and the word before.
    var startsClause: Bool
    /// Whether it stands between double quotation marks.
    var isQuoted: Bool
    /// Whether a blank line stands between it and the word before.
    var isAfterBlankLine = false
  }

  private(set) var words: [Word] = []

  init(_ text: String) {
    var reader = Reader()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      reader.take(scalar, before: next)
    }
    reader.endWord()
    words = Self.joiningLetters(reader.words)
  }

  private struct Reader {
    var words: [Word] = []
    var current = ""
    var place = 0
    var sentence = 0
    var isQuoted = false
    var startsClause = true
    var lineIsEmpty = false
    var isAfterBlankLine = false

    mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) {
      switch FoldedLetter(scalar) {
      case .nothing: return
      case .letters(let plain):
        current += plain
        lineIsEmpty = false
      case .gap:
        if !current.isEmpty, let plain = Self.letterFor[scalar], Self.isLetter(next) {
          current += plain
          return
        }
        endWord()
        takeMark(scalar, before: next)
      }
    }

    mutating func endWord() {
      guard !current.isEmpty else { return }
      words.append(
        Word(
          text: current, place: place, sentence: sentence, startsClause: startsClause,
          isQuoted: isQuoted, isAfterBlankLine: isAfterBlankLine))
      isAfterBlankLine = false
      place += 1
      current = ""
      startsClause = false
    }

    private mutating func takeMark(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) {
      switch scalar {
      case ".", "!", "?":
        if !Self.isLetter(next) { endSentence(2) }
      case ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}", "/": startsClause = true
      case "\"", "\u{201C}", "\u{201D}", "\u{00AB}", "\u{00BB}":
        isQuoted = scalar == "\u{201C}" || (scalar == "\"" && !isQuoted)
      case "\n", "\u{2028}", "\u{2029}", "\u{85}":
        if lineIsEmpty {
          endSentence(20)
          isAfterBlankLine = !words.isEmpty
          isQuoted = false
        }
        lineIsEmpty = true
      default: break
      }
    }

    private mutating func endSentence(_ distance: Int) {
      guard let last = words.last, last.sentence == sentence else { return }
      sentence += 1
      place += distance
      startsClause = true
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }

    /// Marks that stand for a letter in the middle of a word.
    private static let letterFor: [Unicode.Scalar: String] = [
      "@": "a", "$": "s", "*": "", "!": "i",
    ]
  }

  /// Three or more letters that stand alone are one word spelt out, as in "d i e" and "k.m.s."
  private static func joiningLetters(_ words: [Word]) -> [Word] {
    var joined: [Word] = []
    var run: [Word] = []
    var saved = 0
    func closeRun() {
      if run.count >= 3, var word = run.first {
        word.text = run.map(\.text).joined()
        joined.append(word)
        saved += run.count - 1
      } else {
        joined += run
      }
      run = []
    }
    for var word in words {
      let isLetter = word.text.unicodeScalars.count == 1 && word.text.first?.isNumber == false
      if !isLetter { closeRun() }
      word.place -= saved
      if isLetter { run.append(word) } else { joined.append(word) }
    }
    closeRun()
    return joined
  }
}
