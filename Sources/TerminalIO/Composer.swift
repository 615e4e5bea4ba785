/// A page of writing under a cursor, without a screen: characters, steps back, rows.
///
/// Characters are grapheme clusters; what is inserted is clustered anew with its neighbours,
/// so that a mark typed late joins its letter.
struct Composer: Sendable {
  /// A place between two characters of the page.
  struct Place: Comparable, Sendable {
    var paragraph: Int
    var offset: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.paragraph, left.offset) < (right.paragraph, right.offset)
    }
  }

  /// The longest page, in bytes of UTF-8; an insert is cut there.
  static let longestByteCount = 4 << 20

  /// The width of the rows in cells, at least 1.
  private(set) var cellCount: Int

  /// The lines of the page; at least one.
  private(set) var paragraphs: [ComposerParagraph] = []

  /// How long the page is, in bytes of UTF-8.
  private(set) var byteCount = 0

  /// How many words stand on the page, by spaces.
  private(set) var wordCount = 0

  /// Another number after every change of the text.
  private(set) var changeCount = 0

  /// Whether the last insert was cut, for the page is full.
  private(set) var isFull = false

  /// Where the next character goes.
  var cursor = Place(paragraph: 0, offset: 0)

  /// The column Up and Down would like; nil unless one of them came last.
  var wishedCell: Int?

  /// What Ctrl-K and its like took away, for Ctrl-Y.
  var killedText = ""

  /// Whether the last key took text away for Ctrl-Y: the next one adds to it.
  var lastKeyKilled = false

  /// The first row in view.
  var firstRow = Row(paragraph: 0, row: 0)

  /// How many rows are in view, at least 1.
  var windowRowCount = 1

  private var history = ComposerHistory()

  /// A page that holds `text`, with the cursor behind it.
  init(_ text: String = "", cellCount: Int) {
    self.cellCount = max(1, cellCount)
    let text = TypedText.paste(fromBytes: text.utf8)
    paragraphs = lines(of: text).map { ComposerParagraph($0, cellCount: self.cellCount) }
    byteCount = text.utf8.count
    wordCount = paragraphs.reduce(0) { $0 + $1.wordCount }
    cursor = end
  }

  /// The whole page; lines end with `\n`.
  var text: String { text(from: Place(paragraph: 0, offset: 0), to: end) }

  /// The place behind everything.
  var end: Place {
    let last = paragraphs.count - 1
    return Place(paragraph: last, offset: paragraphs[last].glyphs.count)
  }

  /// The line the cursor is in.
  var line: ComposerParagraph { paragraphs[cursor.paragraph] }

  /// Whether nothing stands behind the cursor in its line.
  var isAtLineEnd: Bool { cursor.offset == line.glyphs.count }

  /// Wraps all rows to another width.
  mutating func wrap(cellCount: Int) {
    guard cellCount != self.cellCount else { return }
    self.cellCount = max(1, cellCount)
    for index in paragraphs.indices { paragraphs[index].wrap(cellCount: self.cellCount) }
  }

  /// What stands between two places.
  func text(from start: Place, to end: Place) -> String {
    var text = ""
    for index in start.paragraph...end.paragraph {
      let glyphs = paragraphs[index].glyphs
      let from = index == start.paragraph ? start.offset : 0
      let to = index == end.paragraph ? end.offset : glyphs.count
      for glyph in glyphs[from..<to] { text.append(glyph.character) }
      if index < end.paragraph { text.append("\n") }
    }
    return text
  }

  /// Puts `text` in place of what stands between two places, and the cursor behind it.
  ///
  /// The text is cut where the page is full. `text` holds no controls but newlines.
  mutating func replace(
    _ range: Range<Place>, with text: String, _ kind: ComposerHistory.Kind = .single
  ) {
    var (start, end) = (range.lowerBound, range.upperBound)
    let replaced = self.text(from: start, to: end)
    let text = cutToFit(text, insteadOf: replaced.utf8.count)
    guard !text.isEmpty || !replaced.isEmpty else { return }
    let cursorBefore = cursor
    var new = text
    if start.offset > 0 {
      start.offset -= 1
      new = String(paragraphs[start.paragraph].glyphs[start.offset].character) + new
    }
    let byteCountToCursor = Self.lastLine(of: new).utf8.count
    let behind = paragraphs[end.paragraph].glyphs[end.offset...]
    let joined = behind.prefix(Self.countOfJoined(new.last, behind))
    for glyph in joined { new.append(glyph.character) }
    end.offset += joined.count
    let edit = ComposerHistory.Edit(start: start, old: self.text(from: start, to: end), new: new)
    put(edit.new, from: start, to: end)
    byteCount += new.utf8.count - edit.old.utf8.count
    cursor = Self.place(behind: new, from: start)
    moveCursor(toByte: byteCountToCursor, ofLineFrom: new.contains("\n") ? 0 : start.offset)
    history.add(
      edit, kind, endsInSpace: (text.last ?? replaced.first)?.isWhitespace == true,
      beginsStep: text == "\n" || replaced == "\n",
      cursorBefore: cursorBefore, cursorAfter: cursor)
  }

  /// Takes the last step back.
  mutating func undo() {
    guard let step = history.takeDone() else { return }
    for edit in step.edits.reversed() { exchange(edit.new, for: edit.old, at: edit.start) }
    cursor = step.cursorBefore
  }

  /// Does again what was taken back last.
  mutating func redo() {
    guard let step = history.takeUndone() else { return }
    for edit in step.edits { exchange(edit.old, for: edit.new, at: edit.start) }
    cursor = step.cursorAfter
  }

  private mutating func exchange(_ old: String, for new: String, at start: Place) {
    put(new, from: start, to: Self.place(behind: old, from: start))
    byteCount += new.utf8.count - old.utf8.count
    isFull = false
  }

  /// Puts `text` between two places where nothing joins it on either side.
  private mutating func put(_ text: String, from start: Place, to end: Place) {
    changeCount += 1
    var lines = lines(of: text)
    let changed = start.paragraph...end.paragraph
    wordCount -= paragraphs[changed].reduce(0) { $0 + $1.wordCount }
    let countBefore = paragraphs.count
    if start.paragraph == end.paragraph, lines.count == 1 {
      paragraphs[start.paragraph].replace(
        start.offset..<end.offset, with: lines[0], cellCount: cellCount)
    } else {
      lines[0] = paragraphs[start.paragraph].glyphs[..<start.offset] + lines[0]
      lines[lines.count - 1] += paragraphs[end.paragraph].glyphs[end.offset...]
      paragraphs.replaceSubrange(
        changed, with: lines.map { ComposerParagraph($0, cellCount: cellCount) })
    }
    let last = end.paragraph + paragraphs.count - countBefore
    wordCount += paragraphs[start.paragraph...last].reduce(0) { $0 + $1.wordCount }
  }

  /// As much of `text` as the page still takes.
  private mutating func cutToFit(_ text: String, insteadOf replacedByteCount: Int) -> String {
    var room = max(0, Self.longestByteCount - byteCount + replacedByteCount)
    isFull = text.utf8.count > room
    guard isFull else { return text }
    return String(
      text.prefix { character in
        room -= character.utf8.count
        return room >= 0
      })
  }

  /// The first place in the cursor's line that is `byteCount` or more behind `offset`, at
  /// most where the cursor is.
  private mutating func moveCursor(toByte byteCount: Int, ofLineFrom offset: Int) {
    var left = byteCount
    var place = offset
    while left > 0, place < cursor.offset {
      left -= line.glyphs[place].character.utf8.count
      place += 1
    }
    cursor.offset = place
  }

  private func lines(of text: String) -> [[ComposerGlyph]] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.map(ComposerGlyph.init)
    }
  }

  private static func lastLine(of text: String) -> Substring {
    text.lastIndex(of: "\n").map { text[text.index(after: $0)...] } ?? text[...]
  }

  /// The place behind `text` where it stands at `start`.
  private static func place(behind text: String, from start: Place) -> Place {
    let last = lastLine(of: text)
    guard last.startIndex > text.startIndex else {
      return Place(paragraph: start.paragraph, offset: start.offset + last.count)
    }
    let newlineCount = text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    return Place(paragraph: start.paragraph + newlineCount, offset: last.count)
  }

  /// How many of the characters in `behind` may be another one once `character` stands
  /// before them: a mark joins it, flags pair anew (UAX #29).
  ///
  /// Where a character is still by itself, all behind it is as before: whether two scalars
  /// belong together is decided by what stands before them in the same character.
  private static func countOfJoined(
    _ character: Character?, _ behind: ArraySlice<ComposerGlyph>
  ) -> Int {
    guard let character, character != "\n" else { return 0 }
    var count = 1
    while count < behind.count {
      let joined = behind.prefix(count).reduce(into: String(character)) { $0.append($1.character) }
      let last = behind[behind.startIndex + count - 1].character
      if joined.last?.utf8.count == last.utf8.count { return count }
      count *= 2
    }
    return behind.count
  }
}
