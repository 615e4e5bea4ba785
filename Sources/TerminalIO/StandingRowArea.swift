#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The row that stays in view at the bottom of the screen, below the margins between
/// which everything else scrolls.
///
/// Everything is written around the cursor, which stays where it is (DECSC, DECRC), so the
/// line editor need not know of it.
final class StandingRowArea {
  private let output: Int32
  private let theme: Theme
  private let widestRow: Int
  // Not the clock that goes on while the machine sleeps.
  private let clock = SuspendingClock()

  private var row: StandingRow?
  private var passed = Duration.zero
  private var runningSince: SuspendingClock.Instant?
  private var shownMinutes: Int?
  private var reservedRowCount: Int?
  private var hidingCount = 0

  /// Shows nothing yet.
  init(output: Int32, theme: Theme, widestRow: Int) {
    self.output = output
    self.theme = theme
    self.widestRow = widestRow
  }

  /// Shows another row, or none.
  func show(_ row: StandingRow?) {
    self.row = row
    passed = .zero
    runningSince = clock.now
    reserve()
  }

  /// Draws the row and keeps its place, anew too: after the screen was erased, had another
  /// size, or had its margins taken away by another program.
  func reserve() {
    guard row != nil, hidingCount == 0, let size = Self.roomySize(of: output) else {
      release()
      return
    }
    // IND and CUU make room: a newline would lose the column.
    write(
      "\u{1B}7\u{1B}[r\u{1B}8\u{1B}D\u{1B}[A\u{1B}7\u{1B}[1;\(size.rowCount - 1)r\u{1B}8")
    reservedRowCount = size.rowCount
    LastRestore.releasesMargins(true)
    draw()
  }

  /// Takes the row away and gives its place back, while `hide` lasts or for good.
  func release() {
    guard let reserved = reservedRowCount else { return }
    reservedRowCount = nil
    // Where the size has changed, another row may stand there by now.
    let isThere = Self.roomySize(of: output)?.rowCount == reserved
    let erasing = isThere ? "\u{1B}[\(reserved);1H\u{1B}[2K" : ""
    write("\u{1B}7" + erasing + "\u{1B}[r\u{1B}8")
    LastRestore.releasesMargins(false)
  }

  /// Takes the row away until ``unhide()``, as often as this was called; `stopsClock` where
  /// the process is stopped meanwhile.
  func hide(stopsClock: Bool = false) {
    hidingCount += 1
    release()
    guard stopsClock, let since = runningSince else { return }
    passed += clock.now - since
    runningSince = nil
  }

  /// Undoes one ``hide(stopsClock:)``; what draws soon by itself need not draw here.
  func unhide(draws: Bool = true) {
    hidingCount = max(0, hidingCount - 1)
    if runningSince == nil { runningSince = clock.now }
    if draws { reserve() }
  }

  /// How long until the minutes change; nil where none are shown.
  var timeout: Duration? {
    guard reservedRowCount != nil, row?.secondsSoFar != nil else { return nil }
    let seconds = self.seconds
    return .seconds((seconds / 60).rounded(.down) * 60 + 60 - seconds)
  }

  /// Draws the row where its minutes have changed.
  func passTime() {
    if reservedRowCount != nil, minutes != shownMinutes { draw() }
  }

  private var seconds: Double {
    let running = runningSince.map { clock.now - $0 } ?? .zero
    return (row?.secondsSoFar ?? 0) + (passed + running) / .seconds(1)
  }

  private var minutes: Int? {
    row?.secondsSoFar == nil ? nil : Int(seconds / 60)
  }

  private func draw() {
    guard let row, let rowCount = reservedRowCount,
      let columnCount = TerminalSize.columnCount(of: output)
    else { return }
    shownMinutes = minutes
    let text = row.text(
      minutes: shownMinutes, cellCount: min(widestRow, columnCount - 3))
    write(
      "\u{1B}7\u{1B}[\(rowCount);1H\u{1B}[0m" + theme.colored("  " + text, as: .note)
        + "\u{1B}[K\u{1B}8")
  }

  private func write(_ text: String) {
    _ = StandardStreams.write(Array(text.utf8), to: output)
  }

  /// The size of the screen; nil where it is too small to give a row away.
  private static func roomySize(of output: Int32) -> (columnCount: Int, rowCount: Int)? {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_row >= 10, size.ws_col >= 30
    else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}

extension StandingRow {
  /// The row as it is drawn, at most `cellCount` cells wide: the words in brackets, cut
  /// where they end, the minutes at the right.
  func text(minutes: Int?, cellCount: Int) -> String {
    let time = minutes.map { "\($0) min" } ?? ""
    let words = String(text.withoutControlCharacters.map { $0.isNewline ? " " : $0 })
    let room = cellCount - (time.isEmpty ? 0 : CellWidth.of(time) + 2)
    let left = words.isEmpty ? "" : "[" + CellWidth.prefix(of: words, cellCount: room - 2) + "]"
    guard !time.isEmpty else { return left }
    let gap = cellCount - CellWidth.of(left) - CellWidth.of(time)
    return left + String(repeating: " ", count: max(0, gap)) + time
  }
}
