/// How many cells of a terminal a text takes.
///
/// A small table of its own keeps screens and tests independent of the C
/// library's Unicode version. Wide ranges: UAX #11, the W and F blocks in whole.
public enum CellWidth {
  /// The cells `text` takes on one row; newlines and controls count as 0.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// What of `text` fits into `cellCount` cells; an ellipsis stands where it was cut.
  static func prefix(of text: String, cellCount: Int) -> String {
    guard of(text) > cellCount else { return text }
    var cut = ""
    var count = 1
    for character in text {
      count += of(character)
      if count > cellCount { break }
      cut.append(character)
    }
    while cut.last == " " { cut.removeLast() }
    return cellCount > 0 ? cut + "…" : ""
  }

  /// The cells of one character as a person sees it; an emoji is 2, however it is composed.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard scalars.count > 1 else { return scalars.first.map { of($0) } ?? 0 }
    let isEmoji = scalars.contains { scalar in
      scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F
    }
    let isJoined = scalars.first?.properties.isEmoji == true && scalars.contains("\u{200D}")
    // Otherwise letters and their marks: conjuncts of Indic scripts take a cell per letter.
    return isEmoji || isJoined ? 2 : scalars.reduce(0) { $0 + of($1) }
  }

  /// The cells of a scalar by itself, as a line editor without clusters counts it.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x20 { return 0 }
    if scalar.value < 0x7F { return 1 }
    switch scalar.properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator:
      return scalar.value == 0xAD ? 1 : 0
    default: break
    }
    // Vowels and finals of Hangul written apart join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    if scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(scalar.value) {
      return 2
    }
    return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul initials
    0x2329...0x232A,  // angle brackets
    0x2E80...0x303E,  // radicals, CJK punctuation
    0x3041...0x33FF,  // kana to CJK compatibility
    0x3400...0x4DBF,  // extension A
    0x4E00...0x9FFF,  // unified ideographs
    0xA000...0xA4CF,  // Yi
    0xA960...0xA97F,  // Hangul initials, extended
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6F,  // compatibility and small forms
    0xFF00...0xFF60,  // full-width forms
    0xFFE0...0xFFE6,  // full-width signs
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // kana supplements
    0x1F200...0x1F320,  // enclosed ideographs
    0x1F900...0x1F9FF,  // symbols and pictographs
    0x20000...0x3FFFD,  // the supplementary ideographic planes
  ]
}
