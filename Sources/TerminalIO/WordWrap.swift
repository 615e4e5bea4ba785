/// Breaks text into rows at spaces, by cells.
enum WordWrap {
  /// What happens to runs of spaces in a line that needs more than one row.
  enum Spacing {
    /// Between words that stay on one row they remain, so that columns do; rows
    /// after the first hang under the text of a numbered line.
    case columns
    /// One space stands between two words.
    case words
  }

  /// The rows of one line without newlines; at least one, possibly empty.
  ///
  /// A line that fits stays as it is. The rows after the first begin with the
  /// spaces the line begins with, or under the text behind its number (spaces,
  /// digits, two spaces). A word wider than the row is cut between two characters.
  static func rows(
    _ line: some StringProtocol, cellCount: Int, spacing: Spacing = .columns
  ) -> [String] {
    let cellCount = max(1, cellCount)
    if CellWidth.of(line) <= cellCount { return [String(line)] }
    let isColumns = spacing == .columns
    let (beginning, indentation) = edges(line, cellCount: cellCount, hangs: isColumns)
    var rows: [String] = []
    var edge = beginning
    var row = edge
    for (gap, word) in words(line.dropFirst(beginning.count)) {
      let gap = isColumns ? gap : 1
      if row != edge {
        if CellWidth.of(row) + gap + CellWidth.of(word) <= cellCount {
          row += String(repeating: " ", count: gap) + word
          continue
        }
        rows.append(row)
        edge = indentation
        row = edge
      }
      for character in word {
        if CellWidth.of(row) + CellWidth.of(character) > cellCount, row != edge {
          rows.append(row)
          edge = indentation
          row = edge
        }
        row.append(character)
      }
    }
    rows.append(row)
    return rows
  }

  /// What the first row begins with, and the rows after it.
  private static func edges(
    _ line: some StringProtocol, cellCount: Int, hangs: Bool
  ) -> (first: String, next: String) {
    let count = hangs ? numberCellCount(line) : 0
    // A number that takes more than half of the row leaves too little room beside it.
    if count > 0, count <= cellCount / 2 {
      return (String(line.prefix(count)), String(repeating: " ", count: count))
    }
    let indentation = String(line.prefix { $0 == " " }.prefix(cellCount / 2))
    return (indentation, indentation)
  }

  /// The words, each with the number of spaces before it.
  private static func words<Line: StringProtocol>(
    _ line: Line
  ) -> [(gap: Int, word: Line.SubSequence)] {
    var words: [(gap: Int, word: Line.SubSequence)] = []
    var gap = 0
    for part in line.split(separator: " ", omittingEmptySubsequences: false) {
      if part.isEmpty {
        gap += 1
      } else {
        words.append((gap + 1, part))
        gap = 0
      }
    }
    return words
  }

  /// The cells before the text of a numbered line; 0 in any other.
  private static func numberCellCount(_ line: some StringProtocol) -> Int {
    let digits = line.drop { $0 == " " }
    let behind = digits.drop { ("0"..."9").contains($0) }
    let text = behind.drop { $0 == " " }
    guard digits.count > behind.count, behind.count - text.count == 2, !text.isEmpty else {
      return 0
    }
    return line.count - text.count
  }
}
