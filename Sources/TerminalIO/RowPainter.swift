/// The bytes that turn the rows a screen shows into others: only those that changed.
struct RowPainter: Sendable {
  private var rows: [String]?
  private var cursor: (row: Int, column: Int)?
  private var showsCursor = true

  /// Takes the screen for one that may show anything.
  mutating func forget() {
    rows = nil
  }

  /// What to write so that `rows` stand on the screen from its top, and the cursor where it
  /// should, nil for nowhere; all from 0. Empty where that is so already.
  ///
  /// Terminals that know synchronised output (mode 2026) show it at once.
  mutating func bytes(for wanted: [String], cursor wantedCursor: (row: Int, column: Int)?)
    -> String
  {
    var drawn = ""
    let shown = rows ?? []
    if rows == nil { drawn += "\u{1B}[0m\u{1B}[H\u{1B}[J" }
    for index in 0..<max(wanted.count, shown.count) {
      let new = index < wanted.count ? wanted[index] : ""
      let old = index < shown.count ? shown[index] : ""
      if new != old { drawn += "\u{1B}[\(index + 1);1H\(new)\u{1B}[K" }
    }
    let isSame =
      drawn.isEmpty
      && wantedCursor.map { [$0.row, $0.column] } == cursor.map { [$0.row, $0.column] }
    rows = wanted
    cursor = wantedCursor
    guard !isSame else { return "" }
    var end = ""
    if let wantedCursor { end += "\u{1B}[\(wantedCursor.row + 1);\(wantedCursor.column + 1)H" }
    if showsCursor != (wantedCursor != nil) {
      showsCursor = wantedCursor != nil
      end += showsCursor ? "\u{1B}[?25h" : "\u{1B}[?25l"
    }
    return drawn.isEmpty ? end : "\u{1B}[?2026h" + drawn + end + "\u{1B}[?2026l"
  }
}
