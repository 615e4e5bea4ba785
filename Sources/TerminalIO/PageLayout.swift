/// How a screen is shared between the question of a page, its text and the bottom row.
struct PageLayout: Equatable, Sendable {
  /// The empty cells before every row.
  let marginCellCount: Int
  /// The width of the text's rows in cells.
  let cellCount: Int
  /// The last rows of the question that have room, with an empty one below them.
  let questionRows: [String]
  /// How many rows of text are in view, at least 1.
  let textRowCount: Int
  /// The place of the bottom row, from 0; nil where there is no room for one.
  let statusRow: Int?

  /// Shares a screen; the text gets at least half of it.
  init(columnCount: Int, rowCount: Int, questionRows: [String], widestRow: Int) {
    marginCellCount = columnCount < 12 ? 0 : 2
    // One cell stays free behind the last character, for the cursor.
    let sides = columnCount < 12 ? 1 : 2 * marginCellCount
    cellCount = max(2, min(widestRow, columnCount - sides))
    statusRow = rowCount < 3 ? nil : rowCount - 1
    let gapRowCount = rowCount < 12 ? 0 : 1
    let room = max(1, rowCount - (statusRow == nil ? 0 : 1) - gapRowCount)
    let least = min(room, max(3, (rowCount + 1) / 2))
    let shown = questionRows.suffix(max(0, room - least - 1))
    self.questionRows = shown.isEmpty ? [] : shown + [""]
    textRowCount = room - self.questionRows.count
  }
}
