import TerminalIO

/// What a terminal shows after the bytes a program wrote: rows of cells, cursor, margins.
///
/// Only what programs of this project write is known: text with deferred wrapping, the moves
/// and erasures of ECMA-48, margins, saved cursor and the alternate screen as in xterm.
/// What it does not know is collected in ``unknown``, so that a test can say it is empty.
public struct ScreenModel: Sendable {
  /// One cell: a character, or the empty second half of a wide one.
  private typealias Row = [String]

  private struct Page: Sendable {
    var rows: [Row]
    var cursorRow = 0
    var cursorColumn = 0
    var wrapsNext = false
    var top = 0
    var bottom: Int
    var saved: (row: Int, column: Int) = (0, 0)

    init(rowCount: Int, columnCount: Int) {
      rows = Array(repeating: Array(repeating: " ", count: columnCount), count: rowCount)
      bottom = rowCount - 1
    }
  }

  /// The width in cells.
  public private(set) var columnCount: Int
  /// The height in rows.
  public private(set) var rowCount: Int
  /// Rows that left the main screen at its top, oldest first.
  public private(set) var scrollback: [String] = []
  /// Whether the alternate screen is shown.
  public private(set) var isAlternate = false
  /// Whether the cursor is shown.
  public private(set) var showsCursor = true
  /// Sequences that were not understood.
  public private(set) var unknown: [String] = []

  private var page: Page
  private var mainPage: Page
  private var pendingBytes: [UInt8] = []

  /// An empty screen.
  public init(columnCount: Int = 80, rowCount: Int = 24) {
    self.columnCount = columnCount
    self.rowCount = rowCount
    page = Page(rowCount: rowCount, columnCount: columnCount)
    mainPage = page
  }

  /// The rows without spaces at their ends.
  public var rows: [String] { page.rows.map(Self.text) }

  /// The screen as text: rows without spaces at their ends, empty ones at the bottom cut.
  public var text: String {
    var rows = rows
    while rows.last == "" { rows.removeLast() }
    return rows.map { $0 + "\n" }.joined()
  }

  /// Where the cursor stands, from 0.
  public var cursor: (row: Int, column: Int) { (page.cursorRow, page.cursorColumn) }

  /// The rows between which text scrolls, from 0.
  public var margins: ClosedRange<Int> { page.top...page.bottom }

  /// Gives the screen another size; rows are cut or filled, never broken anew.
  public mutating func resize(columnCount: Int, rowCount: Int) {
    self.columnCount = columnCount
    self.rowCount = rowCount
    page = Self.resized(page, columnCount, rowCount)
    mainPage = Self.resized(mainPage, columnCount, rowCount)
  }

  private static func resized(_ old: Page, _ columnCount: Int, _ rowCount: Int) -> Page {
    var page = Page(rowCount: rowCount, columnCount: columnCount)
    let cut = max(0, old.cursorRow - rowCount + 1)
    for (index, row) in old.rows.dropFirst(cut).prefix(rowCount).enumerated() {
      for (column, cell) in row.prefix(columnCount).enumerated() { page.rows[index][column] = cell }
    }
    page.cursorRow = min(old.cursorRow - cut, rowCount - 1)
    page.cursorColumn = min(old.cursorColumn, columnCount - 1)
    return page
  }

  private static func text(_ row: Row) -> String {
    var text = row.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Bytes

  /// Shows what a program wrote.
  public mutating func feed(_ text: String) { feed(Array(text.utf8)) }

  /// Shows what a program wrote; a sequence cut short waits for its rest.
  public mutating func feed(_ bytes: [UInt8]) {
    pendingBytes += bytes
    var place = 0
    while place < pendingBytes.count {
      guard let length = take(pendingBytes[place...]) else { break }
      place += length
    }
    pendingBytes.removeFirst(place)
  }

  /// Carries out what `bytes` begin with; its length, nil where it is not whole yet.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return takeEscape(bytes)
    case 0x00...0x1F, 0x7F:
      control(first)
      return 1
    default:
      let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard bytes.count >= length else { return nil }
      for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
        print(scalar)
      }
      return length
    }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    switch second {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      let parameters = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
      sequence(Character(Unicode.Scalar(bytes[end])), parameters)
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      var previous: UInt8 = 0
      for (offset, byte) in bytes.enumerated().dropFirst(2) {
        if byte == 0x07 || (previous == 0x1B && byte == 0x5C) { return offset + 1 }
        previous = byte
      }
      return nil
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return bytes.count >= 3 ? 3 : nil
    case UInt8(ascii: "7"): page.saved = (page.cursorRow, page.cursorColumn)
    case UInt8(ascii: "8"): move(toRow: page.saved.row, column: page.saved.column)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      page.cursorColumn = 0
      lineFeed()
    case UInt8(ascii: "M"):
      page.wrapsNext = false
      if page.cursorRow == page.top {
        scrollDown()
      } else {
        page.cursorRow = max(0, page.cursorRow - 1)
      }
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: unknown.append("ESC \(Character(Unicode.Scalar(second)))")
    }
    return 2
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D:
      page.cursorColumn = 0
      page.wrapsNext = false
    case 0x08:
      page.cursorColumn = max(0, page.cursorColumn - 1)
      page.wrapsNext = false
    case 0x09: page.cursorColumn = min(columnCount - 1, (page.cursorColumn / 8 + 1) * 8)
    case 0x00, 0x07, 0x0E, 0x0F, 0x7F: break
    default: unknown.append("control \(byte)")
    }
  }

  // MARK: Text

  private mutating func print(_ scalar: Unicode.Scalar) {
    if joinsPrevious(scalar) { return }
    let width = CellWidth.of(String(scalar))
    guard width > 0 else { return }
    if page.wrapsNext || page.cursorColumn + width > columnCount {
      page.cursorColumn = 0
      lineFeed()
    }
    page.rows[page.cursorRow][page.cursorColumn] = String(scalar)
    if width == 2 { page.rows[page.cursorRow][page.cursorColumn + 1] = "" }
    advance(by: width)
  }

  private mutating func advance(by width: Int) {
    if page.cursorColumn + width >= columnCount {
      page.cursorColumn = columnCount - 1
      page.wrapsNext = true
    } else {
      page.cursorColumn += width
    }
  }

  /// Adds a mark, or the rest of a composed emoji, to the cell before the cursor.
  private mutating func joinsPrevious(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x7F else { return false }
    var column = page.wrapsNext ? page.cursorColumn : page.cursorColumn - 1
    if column > 0, page.rows[page.cursorRow][column] == "" { column -= 1 }
    guard column >= 0 else { return false }
    let before = page.rows[page.cursorRow][column]
    guard before != " ", !before.isEmpty else { return false }
    let joined = before + String(scalar)
    guard joined.count == 1 else { return false }
    let growth = CellWidth.of(joined) - CellWidth.of(before)
    page.rows[page.cursorRow][column] = joined
    if growth > 0, !page.wrapsNext, column + 1 < columnCount {
      page.rows[page.cursorRow][column + 1] = ""
      advance(by: growth)
    }
    return true
  }

  private mutating func lineFeed() {
    page.wrapsNext = false
    if page.cursorRow == page.bottom {
      scrollUp()
    } else {
      page.cursorRow = min(rowCount - 1, page.cursorRow + 1)
    }
  }

  private mutating func scrollUp() {
    let gone = page.rows.remove(at: page.top)
    if page.top == 0, !isAlternate { scrollback.append(Self.text(gone)) }
    page.rows.insert(blankRow, at: page.bottom)
  }

  private mutating func scrollDown() {
    page.rows.remove(at: page.bottom)
    page.rows.insert(blankRow, at: page.top)
  }

  private var blankRow: Row { Array(repeating: " ", count: columnCount) }

  // MARK: Sequences

  private mutating func sequence(_ final: Character, _ parameters: String) {
    if parameters.hasPrefix("?") {
      for number in parameters.dropFirst().split(separator: ";") {
        privateMode(String(number), isOn: final == "h", "\(final)")
      }
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    let second = numbers.count > 1 ? numbers[1] : 0
    switch final {
    case "m", "n", "c", "t", "q": break
    case "A": move(toRow: max(limitAbove, page.cursorRow - count), column: page.cursorColumn)
    case "B": move(toRow: min(limitBelow, page.cursorRow + count), column: page.cursorColumn)
    case "C": move(toRow: page.cursorRow, column: page.cursorColumn + count)
    case "D": move(toRow: page.cursorRow, column: page.cursorColumn - count)
    case "E": move(toRow: min(limitBelow, page.cursorRow + count), column: 0)
    case "F": move(toRow: max(limitAbove, page.cursorRow - count), column: 0)
    case "G", "`": move(toRow: page.cursorRow, column: count - 1)
    case "d": move(toRow: count - 1, column: page.cursorColumn)
    case "H", "f": move(toRow: count - 1, column: max(1, second) - 1)
    case "J": eraseDisplay(first)
    case "K": eraseLine(first)
    case "X": erase(page.cursorRow, page.cursorColumn..<min(columnCount, page.cursorColumn + count))
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "L", "M": moveLines(isInsertion: final == "L", count)
    case "S": for _ in 0..<count { scrollUp() }
    case "T": for _ in 0..<count { scrollDown() }
    case "r":
      page.top = max(1, first) - 1
      page.bottom = (second == 0 ? rowCount : min(second, rowCount)) - 1
      if page.top >= page.bottom { (page.top, page.bottom) = (0, rowCount - 1) }
      move(toRow: 0, column: 0)
    case "s": page.saved = (page.cursorRow, page.cursorColumn)
    case "u": move(toRow: page.saved.row, column: page.saved.column)
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private var limitAbove: Int { page.cursorRow >= page.top ? page.top : 0 }
  private var limitBelow: Int { page.cursorRow <= page.bottom ? page.bottom : rowCount - 1 }

  private mutating func privateMode(_ number: String, isOn: Bool, _ final: String) {
    switch number {
    case "25": showsCursor = isOn
    case "1049":
      guard isOn != isAlternate else { return }
      isAlternate = isOn
      if isOn {
        mainPage = page
        page = Page(rowCount: rowCount, columnCount: columnCount)
        page.cursorRow = mainPage.cursorRow
        page.cursorColumn = mainPage.cursorColumn
      } else {
        page = mainPage
      }
    case "1", "7", "12", "1004", "2004", "2026": break
    default: unknown.append("CSI ?\(number)\(final)")
    }
  }

  private mutating func move(toRow row: Int, column: Int) {
    page.cursorRow = max(0, min(row, rowCount - 1))
    page.cursorColumn = max(0, min(column, columnCount - 1))
    page.wrapsNext = false
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns { page.rows[row][column] = " " }
  }

  private mutating func eraseLine(_ kind: Int) {
    switch kind {
    case 0: erase(page.cursorRow, page.cursorColumn..<columnCount)
    case 1: erase(page.cursorRow, 0..<page.cursorColumn + 1)
    default: erase(page.cursorRow, 0..<columnCount)
    }
  }

  private mutating func eraseDisplay(_ kind: Int) {
    switch kind {
    case 0:
      eraseLine(0)
      for row in page.cursorRow + 1..<max(page.cursorRow + 1, rowCount) {
        erase(row, 0..<columnCount)
      }
    case 1:
      eraseLine(1)
      for row in 0..<page.cursorRow { erase(row, 0..<columnCount) }
    case 3: scrollback = []
    default: for row in 0..<rowCount { erase(row, 0..<columnCount) }
    }
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, columnCount - page.cursorColumn)
    page.rows[page.cursorRow].removeSubrange(page.cursorColumn..<page.cursorColumn + count)
    page.rows[page.cursorRow] += Array(repeating: " ", count: count)
  }

  private mutating func insertCells(_ count: Int) {
    let count = min(count, columnCount - page.cursorColumn)
    page.rows[page.cursorRow].insert(
      contentsOf: Array(repeating: " ", count: count), at: page.cursorColumn)
    page.rows[page.cursorRow].removeLast(count)
  }

  private mutating func moveLines(isInsertion: Bool, _ count: Int) {
    guard (page.top...page.bottom).contains(page.cursorRow) else { return }
    for _ in 0..<min(count, page.bottom - page.cursorRow + 1) {
      if isInsertion {
        page.rows.remove(at: page.bottom)
        page.rows.insert(blankRow, at: page.cursorRow)
      } else {
        page.rows.remove(at: page.cursorRow)
        page.rows.insert(blankRow, at: page.bottom)
      }
    }
    page.cursorColumn = 0
    page.wrapsNext = false
  }
}
