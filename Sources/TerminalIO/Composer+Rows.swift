/// The page as rows of a screen, and the part of them in view.
extension Composer {
  /// One row: the line it is part of, and which of its rows.
  struct Row: Comparable, Sendable {
    var paragraph: Int
    var row: Int

    static func < (left: Row, right: Row) -> Bool {
      (left.paragraph, left.row) < (right.paragraph, right.row)
    }
  }

  /// The row of the cursor.
  var cursorRow: Row {
    Row(paragraph: cursor.paragraph, row: line.row(of: cursor.offset))
  }

  /// The cells before the cursor in its row.
  var cursorCell: Int { line.cell(of: cursor.offset, cellCount: cellCount) }

  /// The row `count` below `row`, or above it where negative; the last or first where the
  /// page ends.
  func row(_ row: Row, movedBy count: Int) -> Row {
    var row = row
    var left = count
    while left > 0 {
      let below = paragraphs[row.paragraph].rowStarts.count - 1 - row.row
      if left <= below || row.paragraph == paragraphs.count - 1 {
        row.row += min(left, below)
        return row
      }
      left -= below + 1
      row = Row(paragraph: row.paragraph + 1, row: 0)
    }
    while left < 0 {
      if -left <= row.row || row.paragraph == 0 {
        row.row = max(0, row.row + left)
        return row
      }
      left += row.row + 1
      row.paragraph -= 1
      row.row = paragraphs[row.paragraph].rowStarts.count - 1
    }
    return row
  }

  /// Brings the cursor into view, and no more emptiness below the page than must be.
  mutating func scroll(windowRowCount: Int) {
    self.windowRowCount = max(1, windowRowCount)
    let last = paragraphs.count - 1
    firstRow.paragraph = min(firstRow.paragraph, last)
    firstRow.row = min(firstRow.row, paragraphs[firstRow.paragraph].rowStarts.count - 1)
    let lastRow = Row(paragraph: last, row: paragraphs[last].rowStarts.count - 1)
    let back = 1 - self.windowRowCount
    firstRow = min(firstRow, row(lastRow, movedBy: back))
    firstRow = max(min(firstRow, cursorRow), row(cursorRow, movedBy: back))
  }

  /// The rows in view as they are drawn; fewer where the page ends.
  var rowsInView: [String] {
    var rows: [String] = []
    var row = firstRow
    while rows.count < windowRowCount, row.paragraph < paragraphs.count {
      let paragraph = paragraphs[row.paragraph]
      rows.append(paragraph.text(ofRow: row.row, cellCount: cellCount))
      row.row += 1
      if row.row == paragraph.rowStarts.count { row = Row(paragraph: row.paragraph + 1, row: 0) }
    }
    return rows
  }

  /// How many rows below the first one in view the cursor stands.
  var cursorRowInView: Int {
    var count = 0
    for index in firstRow.paragraph..<max(firstRow.paragraph, cursor.paragraph) {
      count += paragraphs[index].rowStarts.count
    }
    return max(0, count + cursorRow.row - firstRow.row)
  }
}
