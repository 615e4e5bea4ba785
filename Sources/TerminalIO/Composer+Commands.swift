/// Lines of a page that are no text.
extension Composer {
  /// Takes the cursor's line off the page where Enter makes a command of it: `/done` alone,
  /// or a line that begins with one of `words`. Nil where it stays text; one of two slashes
  /// before a letter is taken off then.
  mutating func takeCommand(outOf words: [String]) -> PageEnding? {
    let glyphs = line.glyphs
    guard isAtLineEnd, glyphs.count > 1, glyphs[0].character == "/" else { return nil }
    if glyphs[1].character == "/", glyphs.count > 2, glyphs[2].character.isLetter {
      let start = Place(paragraph: cursor.paragraph, offset: 0)
      replace(start..<Place(paragraph: cursor.paragraph, offset: 1), with: "")
      cursor.offset = line.glyphs.count
      return nil
    }
    guard glyphs[1].character.isLetter else { return nil }
    let word = String(glyphs.map(\.character).prefix { !$0.isWhitespace }).lowercased()
    let isAlone = glyphs.dropFirst(word.count).allSatisfy { $0.traits.contains(.space) }
    if word == "/done" {
      guard isAlone else { return nil }
      removeLine(keepsPlace: false)
      return .done
    }
    guard words.contains(word) else { return nil }
    var text = String(glyphs.map(\.character))
    while text.last?.isWhitespace == true { text.removeLast() }
    removeLine(keepsPlace: true)
    return .command(text)
  }
}
