/// One character of a page, with what wrapping asks about it, asked once.
struct ComposerGlyph: Sendable {
  /// What a character means for words and rows.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Stands between two words.
    static let space = Traits(rawValue: 1)
    /// A row may end behind it, and it may stand beyond the row's end.
    static let breakingSpace = Traits(rawValue: 2)
    /// A row may end before and behind it, as in Chinese and Japanese.
    static let standsAlone = Traits(rawValue: 4)
    /// No row begins with it where the one before can end earlier.
    static let beginsNoRow = Traits(rawValue: 8)
    /// No row ends with it where it can end earlier.
    static let endsNoRow = Traits(rawValue: 16)
  }

  let character: Character
  let traits: Traits
  private let naturalCellCount: UInt8

  init(_ character: Character) {
    self.character = character
    var traits: Traits = []
    if let ascii = character.asciiValue {
      naturalCellCount = 1
      if ascii == 0x20 { traits = [.space, .breakingSpace] }
    } else {
      // What steers a terminal is shown as one sign.
      let shown = String(character).withoutControlCharacters
      naturalCellCount = UInt8(clamping: CellWidth.of(shown))
      if character.isWhitespace {
        // A space with a mark on it is drawn.
        let binds = Self.bindingSpaces.contains(character) || character.unicodeScalars.count > 1
        traits = binds ? .space : [.space, .breakingSpace]
      } else if naturalCellCount == 2 {
        traits = .standsAlone
      }
    }
    if Self.closingSigns.contains(character) { traits.insert(.beginsNoRow) }
    if Self.openingSigns.contains(character) { traits.insert(.endsNoRow) }
    self.traits = traits
  }

  /// The cells it takes in rows of `rowCellCount` cells; what is wider than a row is shown
  /// as one sign.
  func cellCount(inRowOf rowCellCount: Int) -> Int {
    naturalCellCount > rowCellCount ? 1 : Int(naturalCellCount)
  }

  /// As it is drawn in rows of `rowCellCount` cells.
  func shown(inRowOf rowCellCount: Int) -> Character {
    naturalCellCount > rowCellCount ? "\u{FFFD}" : character
  }

  /// Whether a row may end between it and `next`, neither of which is a breaking space.
  func mayBreak(before next: ComposerGlyph) -> Bool {
    guard traits.contains(.standsAlone) || next.traits.contains(.standsAlone) else { return false }
    return !traits.contains(.endsNoRow) && !next.traits.contains(.beginsNoRow)
  }

  /// Whether it belongs to a word that the cursor moves over.
  var isWordPart: Bool { character.isLetter || character.isNumber || character == "_" }

  private static let bindingSpaces: Set<Character> = ["\u{A0}", "\u{2007}", "\u{202F}"]

  /// JIS X 4051: what does not begin a row.
  private static let closingSigns = Set(
    ",.!?:;)]}%、。，．・：；？！）］｝」』】〉》〕〙〗’”ーゝゞヽヾ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥")

  /// JIS X 4051: what does not end a row.
  private static let openingSigns = Set("([{（［｛「『【〈《〔〘〖‘“")
}
