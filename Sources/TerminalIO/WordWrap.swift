/// Breaks text into rows at spaces, by cells.
enum WordWrap {
  /// The rows of one line without newlines; at least one, possibly empty.
  ///
  /// A line that fits keeps its inner spaces, so that columns stay aligned. The
  /// rows after the first begin with the spaces the line begins with. A word
  /// wider than the row is cut between two characters.
  static func rows(_ line: some StringProtocol, cellCount: Int) -> [String] {
    let cellCount = max(1, cellCount)
    if CellWidth.of(line) <= cellCount { return [String(line)] }
    let indentation = String(line.prefix { $0 == " " }.prefix(cellCount / 2))
    var rows: [String] = []
    var row = indentation
    var rowIsEmpty = true
    for word in line.split(separator: " ") {
      if !rowIsEmpty, CellWidth.of(row) + 1 + CellWidth.of(word) <= cellCount {
        row += " " + word
        continue
      }
      if !rowIsEmpty {
        rows.append(row)
        row = indentation
      }
      rowIsEmpty = false
      for character in word {
        if CellWidth.of(row) + CellWidth.of(character) > cellCount, row != indentation {
          rows.append(row)
          row = indentation
        }
        row.append(character)
      }
    }
    rows.append(row)
    return rows
  }
}
