/// Lines as rows of text, without colour: margins, bars, brackets, breaks.
public struct TextLayout: Equatable, Sendable {
  /// How the roles are told apart.
  public enum Style: Equatable, Sendable {
    /// A margin of two cells, a thin bar before the person's words.
    case screen
    /// No margin and no glyphs: for pipes, readers and very plain terminals.
    case plain
  }

  /// The widest row of words where nothing else is set, in cells.
  public static let widestRow = 72

  /// The width of the terminal in cells; nil breaks nothing.
  public let columnCount: Int?

  /// How the roles are told apart.
  public let style: Style

  /// No row of words is wider than this, in cells.
  public let widestRow: Int

  /// Makes a layout for a terminal of `columnCount` cells.
  public init(columnCount: Int?, style: Style, widestRow: Int = TextLayout.widestRow) {
    self.columnCount = columnCount
    self.style = style
    self.widestRow = widestRow
  }

  /// What stands before every row.
  public var margin: String { style == .screen ? "  " : "" }

  /// The mark before every row of the person's words; a voice would read it each time.
  private var personMark: String { style == .screen ? "│ " : "" }

  /// What stands before the cursor where nothing else is asked; a voice reads "> " as "greater".
  private var usualPrompt: String { style == .screen ? personMark : "Answer: " }

  /// The rows of a line; newlines inside it begin new ones, and nothing in it steers
  /// the terminal.
  public func rows(_ line: ShownLine) -> [String] {
    guard !line.text.isEmpty else { return [""] }
    let mark = line.role == .person ? personMark : ""
    let parts = words(line).withoutControlCharacters.split(
      separator: "\n", omittingEmptySubsequences: false)
    return parts.flatMap { part in
      broken(part, line.role, markCellCount: CellWidth.of(mark)).map { row in
        row.isEmpty && mark.isEmpty ? "" : margin + mark + row
      }
    }
  }

  /// Everything up to the cursor when `prompt` is asked; empty gives the person's mark.
  ///
  /// One that is wider than the terminal is broken at its words.
  public func prompt(_ prompt: String) -> String {
    guard !prompt.isEmpty else { return margin + usualPrompt }
    let text = prompt.withoutControlCharacters + (prompt.hasSuffix(" ") ? "" : " ")
    // The cursor stands on the last row too.
    guard let columnCount, margin.count + CellWidth.of(text) >= columnCount else {
      return margin + text
    }
    let cellCount = min(widestRow, columnCount - margin.count - 2)
    let rows = WordWrap.rows(text.dropLast(), cellCount: cellCount, spacing: .words)
    return rows.map { margin + $0 }.joined(separator: "\n") + " "
  }

  private func words(_ line: ShownLine) -> String {
    if line.role == .person, style == .plain { return "You: " + line.text }
    let isBare = line.role == .note && !line.text.hasPrefix("[")
    return isBare ? "[" + line.text + "]" : line.text
  }

  private func broken(_ text: Substring, _ role: LineRole, markCellCount: Int) -> [String] {
    guard let columnCount else { return [String(text)] }
    let cellCount = min(widestRow, columnCount - margin.count) - markCellCount
    // Words of the person are no table, whatever they begin with.
    let spacing: WordWrap.Spacing = role == .person ? .words : .columns
    return WordWrap.rows(text, cellCount: cellCount, spacing: spacing)
  }
}
