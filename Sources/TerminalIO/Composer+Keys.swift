/// What each key does to a page.
extension Composer {
  /// Presses a key; those without a meaning here do nothing.
  mutating func press(_ key: InputKey) {
    let killedBefore = lastKeyKilled
    let wishedBefore = wishedCell
    lastKeyKilled = false
    wishedCell = nil
    switch key {
    case .scalar("\r"), .scalar("\n"), .newline: type("\n")
    case .scalar("\t"): type(" ")
    case .scalar(let scalar) where scalar.value < 0x20 || scalar.value == 0x7F:
      pressControl(scalar, killedBefore, wishedBefore)
    case .scalar(let scalar): type(String(scalar))
    case .paste(let text): replace(cursor..<cursor, with: text)
    case .left: cursor = placeBefore(cursor)
    case .right: cursor = placeAfter(cursor)
    case .home: cursor = rowStart
    case .end: cursor = rowEnd
    case .wordLeft, .alt("b"), .alt("B"): cursor = wordStart
    case .wordRight, .alt("f"), .alt("F"): cursor = wordEnd
    case .up: moveCursor(byRows: -1, wishedBefore)
    case .down: moveCursor(byRows: 1, wishedBefore)
    case .pageUp: moveCursor(byRows: -max(1, windowRowCount - 1), wishedBefore)
    case .pageDown: moveCursor(byRows: max(1, windowRowCount - 1), wishedBefore)
    case .textStart: cursor = Place(paragraph: 0, offset: 0)
    case .textEnd: cursor = end
    case .delete: erase(cursor..<placeAfter(cursor))
    case .alt("\u{7F}"): kill(wordStart..<cursor, killedBefore)
    case .alt("d"): kill(cursor..<wordEnd, killedBefore)
    case .alt("_"): redo()
    case .alt, .escape, .f2: break
    }
  }

  /// The keys of libedit's emacs map, as far as a page has a use for them.
  private mutating func pressControl(
    _ scalar: Unicode.Scalar, _ killedBefore: Bool, _ wishedBefore: Int?
  ) {
    switch scalar.value {
    case 0x01: cursor = rowStart
    case 0x02: cursor = placeBefore(cursor)
    case 0x05: cursor = rowEnd
    case 0x06: cursor = placeAfter(cursor)
    case 0x08, 0x7F: erase(placeBefore(cursor)..<cursor)
    case 0x0B: kill(cursor..<killEnd, killedBefore)
    case 0x0E: moveCursor(byRows: 1, wishedBefore)
    case 0x10: moveCursor(byRows: -1, wishedBefore)
    case 0x15: kill(rowStart..<cursor, killedBefore)
    case 0x17: kill(blackWordStart..<cursor, killedBefore)
    case 0x19: replace(cursor..<cursor, with: killedText)
    case 0x1F: undo()
    default: break
    }
  }

  /// Takes the cursor's line off the page. At the page's end an empty line stays in its
  /// place where `keepsPlace`, to be written on.
  mutating func removeLine(keepsPlace: Bool) {
    let index = cursor.paragraph
    var start = Place(paragraph: index, offset: 0)
    var end = Place(paragraph: index, offset: line.glyphs.count)
    if index < paragraphs.count - 1 {
      end = placeAfter(end)
    } else if !keepsPlace {
      start = placeBefore(start)
    }
    replace(start..<end, with: "")
  }

  private mutating func type(_ text: String) {
    replace(cursor..<cursor, with: text, .typing)
  }

  private mutating func erase(_ range: Range<Place>) {
    replace(range, with: "", .erasing)
  }

  private mutating func kill(_ range: Range<Place>, _ killedBefore: Bool) {
    let text = text(from: range.lowerBound, to: range.upperBound)
    let isBackward = range.upperBound == cursor
    let kept = killedBefore ? killedText : ""
    lastKeyKilled = true
    guard !text.isEmpty else { return killedText = killedBefore ? kept : killedText }
    killedText = isBackward ? text + kept : kept + text
    replace(range, with: "")
  }

  private mutating func moveCursor(byRows count: Int, _ wishedBefore: Int?) {
    wishedCell = wishedBefore
    moveCursor(byRows: count)
  }
}
