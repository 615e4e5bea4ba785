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
    for scalar in text.unicodeScalars {
      switch FoldedLetter(scalar) {
      case .nothing: continue
      case .letters(let plain): word += plain
      case .gap:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }
}

/// What one scalar becomes in plain text: letters, nothing at all, or a gap between words.
enum FoldedLetter {
  case letters(String)
  case nothing
  case gap

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: self = .letters(String(scalar))
    case 0x41...0x5A: self = Self.ascii(value + 0x20)
    case 0x27, 0x60: self = .nothing
    case 0..<0x80: self = .gap
    // Fullwidth forms, letters in circles and the mathematical alphabets stand for plain ones.
    case 0xFF10...0xFF19: self = Self.ascii(value - 0xFEE0)
    case 0xFF21...0xFF3A: self = Self.ascii(value - 0xFEC0)
    case 0xFF41...0xFF5A: self = Self.ascii(value - 0xFEE0)
    case 0x24B6...0x24CF: self = Self.ascii(value - 0x24B6 + 0x61)
    case 0x24D0...0x24E9: self = Self.ascii(value - 0x24D0 + 0x61)
    case 0x1D400...0x1D6A3: self = Self.ascii((value - 0x1D400) % 26 + 0x61)
    case 0x1D7CE...0x1D7FF: self = Self.ascii((value - 0x1D7CE) % 10 + 0x30)
    default: self = Self.beyondASCII(scalar)
    }
  }

  private static func ascii(_ value: UInt32) -> FoldedLetter {
    Unicode.Scalar(value).map { .letters(String($0)) } ?? .gap
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> FoldedLetter {
    if vanishing.contains(scalar) { return .nothing }
    if let plain = plainLetters[scalar] { return .letters(plain) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .format: return .nothing
    default:
      guard properties.isAlphabetic || properties.numericType != nil else { return .gap }
      return .letters(properties.lowercaseMapping)
    }
  }

  private static let vanishing: Set<Unicode.Scalar> = [
    "\u{2019}", "\u{2018}", "\u{201B}", "\u{02BC}", "\u{00B4}", "\u{FF07}", "\u{2032}", "\u{00AD}",
  ]

  /// Letters with a mark in one piece, and letters of other scripts drawn the same, by their plain one.
  private static let plainLetters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl",
      "ﬃ": "ffi", "ﬄ": "ffl",
    ]
    for (plain, marked) in [
      ("a", "áàâäãåāăąǎạảấầẩẫậắằẳẵặаα"), ("b", "ḅḃ"), ("c", "çćčĉċсϲ"), ("d", "ďđḍḋԁ"),
      ("e", "éèêëēĕėęěẹẻẽếềểễệеё"), ("g", "ğĝġģ"), ("h", "ĥħḥһ"), ("i", "íìîïīĭįĩıịỉіїι"),
      ("j", "ĵј"), ("k", "ķḳк"), ("l", "ĺļľłŀḷ"), ("m", "ṃṁм"), ("n", "ñńņňṇṅ"),
      ("o", "óòôöõøōŏőǒọỏốồổỗộоο"), ("p", "ṗр"), ("r", "ŕŗřṛ"), ("s", "śŝşšșṣѕ"),
      ("t", "ţťŧțṭт"), ("u", "úùûüūŭůűųũụủứừ"), ("v", "ṿν"), ("w", "ŵẁẃẅ"), ("x", "ẋх"),
      ("y", "ýÿŷỳỵỷу"), ("z", "źżžẓ"),
    ] {
      for scalar in marked.unicodeScalars {
        table[scalar] = plain
        for upper in scalar.properties.uppercaseMapping.unicodeScalars.prefix(1)
        where upper.value > 0x7F { table[upper] = plain }
      }
    }
    return table
  }()
}
