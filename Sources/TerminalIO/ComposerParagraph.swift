/// One line of a page, up to its newline, and the screen rows it takes.
///
/// Every character belongs to one row. Spaces at the end of a row may stand beyond it, where
/// they are not drawn; a word wider than the row is cut.
struct ComposerParagraph: Sendable {
  private(set) var glyphs: [ComposerGlyph]

  /// Where each row begins; the first is 0.
  private(set) var rowStarts = [0]

  /// How many words stand in it, by spaces.
  private(set) var wordCount = 0

  /// Wraps `glyphs`, none of which is a newline, into rows of `cellCount` cells.
  init(_ glyphs: [ComposerGlyph], cellCount: Int) {
    self.glyphs = glyphs
    wordCount = countWordStarts(in: glyphs.indices)
    wrap(fromRow: 0, cellCount: cellCount)
  }

  /// Puts `new` in place of a part and wraps what follows it anew.
  mutating func replace(_ range: Range<Int>, with new: [ComposerGlyph], cellCount: Int) {
    // The character behind begins a word or not by what stands before it.
    wordCount -= countWordStarts(in: range.lowerBound..<min(glyphs.count, range.upperBound + 1))
    glyphs.replaceSubrange(range, with: new)
    let end = range.lowerBound + new.count
    wordCount += countWordStarts(in: range.lowerBound..<min(glyphs.count, end + 1))
    // A shorter word may move up a row; what it began with stands one row higher at most.
    wrap(fromRow: max(0, row(of: range.lowerBound) - 2), cellCount: cellCount)
  }

  /// Wraps all rows to another width.
  mutating func wrap(cellCount: Int) {
    wrap(fromRow: 0, cellCount: cellCount)
  }

  /// The row in which a cursor before the character at `offset` stands.
  func row(of offset: Int) -> Int {
    var low = 0
    var high = rowStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if rowStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The characters of a row, with spaces beyond its end.
  func range(ofRow row: Int) -> Range<Int> {
    rowStarts[row]..<(row + 1 < rowStarts.count ? rowStarts[row + 1] : glyphs.count)
  }

  /// The last place of the cursor in a row: a row that goes on keeps its last character
  /// behind it, for behind that the next row begins.
  func lastOffset(inRow row: Int) -> Int {
    let end = range(ofRow: row).upperBound
    return row + 1 < rowStarts.count ? end - 1 : end
  }

  /// A row as it is drawn.
  func text(ofRow row: Int, cellCount: Int) -> String {
    var text = ""
    var cells = 0
    for glyph in glyphs[range(ofRow: row)] {
      cells += glyph.cellCount(inRowOf: cellCount)
      if cells > cellCount { break }
      text.append(glyph.shown(inRowOf: cellCount))
    }
    while text.last == " " { text.removeLast() }
    return text.withoutControlCharacters
  }

  /// The cells before `offset` in its row.
  func cell(of offset: Int, cellCount: Int) -> Int {
    let start = rowStarts[row(of: offset)]
    let cells = glyphs[start..<offset].reduce(0) { $0 + $1.cellCount(inRowOf: cellCount) }
    return min(cells, cellCount)
  }

  /// The place in a row that is nearest before `cell`.
  func offset(inRow row: Int, cell: Int, cellCount: Int) -> Int {
    var offset = rowStarts[row]
    var cells = 0
    let last = lastOffset(inRow: row)
    while offset < last {
      cells += glyphs[offset].cellCount(inRowOf: cellCount)
      if cells > cell { break }
      offset += 1
    }
    return offset
  }

  private func countWordStarts(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where !glyphs[index].traits.contains(.space) {
      if index == 0 || glyphs[index - 1].traits.contains(.space) { count += 1 }
    }
    return count
  }

  private mutating func wrap(fromRow row: Int, cellCount: Int) {
    rowStarts.removeSubrange((row + 1)...)
    var start = rowStarts[row]
    var index = start
    var cells = 0
    var possibleEnd = start
    while index < glyphs.count {
      let glyph = glyphs[index]
      let width = glyph.cellCount(inRowOf: cellCount)
      if glyph.traits.contains(.breakingSpace) {
        possibleEnd = index + 1
      } else {
        if index > start, glyphs[index - 1].mayBreak(before: glyph) { possibleEnd = index }
        if cells + width > cellCount, index > start {
          start = possibleEnd > start ? possibleEnd : index
          rowStarts.append(start)
          (index, cells, possibleEnd) = (start, 0, start)
          continue
        }
      }
      cells += width
      index += 1
    }
  }
}
