/// Letters with their marks in one scalar, for a line editor that draws marks wrongly.
enum PrecomposedLetter {
  /// The blocks searched: Latin, Greek, Cyrillic, kana.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x00C0...0x024F, 0x0386...0x04F9, 0x1E00...0x1FFC, 0x304C...0x30FE,
  ]

  /// Whether `scalar` is drawn onto the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark && scalar.value >= 0x300
      && !(0xFE00...0xFE0F).contains(scalar.value)
  }

  /// The one scalar equal to `letter` with `mark`; nil where there is none.
  ///
  /// Strings compare by canonical equivalence, so no table is needed; about
  /// 1,600 comparisons, for a key pressed rarely.
  static func of(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var decomposed = String.UnicodeScalarView()
    decomposed.append(letter)
    decomposed.append(mark)
    let wanted = String(decomposed)
    for block in blocks {
      for value in block {
        if let scalar = Unicode.Scalar(value), String(scalar) == wanted { return scalar }
      }
    }
    return nil
  }

  /// `text` with each letter and mark as one scalar where there is one.
  static func folding(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var folded: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isMark(scalar), let letter = folded.last, let whole = of(letter, scalar) {
        folded[folded.count - 1] = whole
      } else {
        folded.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(folded))
  }
}
