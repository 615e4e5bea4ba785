/// Text made plain for matching: small letters, no accents, no apostrophes, single spaces.
struct FoldedText {
  /// The words, in order.
  let words: [String]

  /// The words with one space between them.
  var text: String { words.joined(separator: " ") }

  /// Folds `text`: apostrophes of any shape and marks without width vanish, so that
  /// "can’t" is "cant"; everything else that is no letter or digit parts words.
  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if Self.vanishing.contains(scalar) { continue }
      let properties = scalar.properties
      if properties.generalCategory == .nonspacingMark || properties.generalCategory == .format {
        continue
      }
      if let plain = Self.plainLetters[scalar] {
        word += plain
      } else if properties.isAlphabetic || properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  private static let vanishing: Set<Unicode.Scalar> = [
    "'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{00B4}", "`", "\u{FF07}", "\u{2032}",
  ]

  /// Letters that the names and words matched here may carry in one piece.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "é": "e", "è": "e",
    "ê": "e", "ë": "e", "í": "i", "ì": "i", "î": "i", "ï": "i", "ñ": "n", "ó": "o", "ò": "o",
    "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u", "ß": "ss",
  ]
}
