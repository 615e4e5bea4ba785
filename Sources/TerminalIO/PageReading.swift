/// One text while it is read: rows that are scrolled, and a hint below them.
final class PageReading {
  private let screen: FullScreen
  private let lines: [ShownLine]
  private let hint: String
  private let choices: Set<Character>
  private let theme: Theme
  private let idle: IdleAction?
  private let clock = ContinuousClock()

  private var rows: [(line: Int, text: String)] = []
  private var wrappedColumnCount: Int?
  private var firstRow = 0
  private var rowCountInView = 1
  private var lastKeyAt: ContinuousClock.Instant

  /// Begins at the top.
  init(
    on screen: FullScreen, _ lines: [ShownLine], hint: String, choices: Set<Character>,
    theme: Theme, idle: IdleAction?
  ) {
    self.screen = screen
    self.lines = lines
    self.hint = hint
    self.choices = choices
    self.theme = theme
    self.idle = idle
    lastKeyAt = clock.now
  }

  /// Shows the text until a key or a signal ends it; off the screen then.
  func run() -> ReadingResult {
    screen.enter()
    defer { screen.leave() }
    while true {
      if !screen.hasKeys { draw() }
      if let result = step() { return result }
    }
  }

  private func step() -> ReadingResult? {
    switch screen.next(until: idle.map { lastKeyAt + $0.after }) {
    case .key(let key):
      lastKeyAt = clock.now
      return press(key)
    case .timedOut:
      guard let idle else { return nil }
      screen.leave()
      guard idle.run() else { return .terminated }
      lastKeyAt = clock.now
      screen.enter()
    case .interrupted: return .closed
    case .terminated: return .terminated
    case .suspended: screen.suspend()
    case .resumed, .resized: break
    }
    return nil
  }

  private func press(_ key: InputKey) -> ReadingResult? {
    if case .scalar(let scalar) = key, choices.contains(Character(scalar)) {
      return .key(Character(scalar))
    }
    let page = max(1, rowCountInView - 1)
    switch key {
    case .scalar("\r"), .scalar("\n"), .scalar("q"), .scalar("\u{3}"), .scalar("\u{4}"), .escape:
      return .closed
    case .up, .scalar("k"): firstRow -= 1
    case .down, .scalar("j"): firstRow += 1
    case .scalar(" "), .pageDown: firstRow += page
    case .scalar("b"), .pageUp: firstRow -= page
    case .home, .textStart, .scalar("g"): firstRow = 0
    case .end, .textEnd, .scalar("G"): firstRow = rows.count
    case .scalar("\u{C}"): screen.forgetRows()
    case .scalar("\u{1A}"): screen.suspend()
    default: break
    }
    keepRowsInView()
    return nil
  }

  private func draw() {
    let size = screen.size
    wrap(columnCount: size.columnCount)
    let hintRow = size.rowCount < 2 ? nil : size.rowCount - 1
    // A text that fills the screen keeps one row off the hint.
    rowCountInView = max(1, hintRow.map { $0 < 5 ? $0 : $0 - 1 } ?? size.rowCount)
    keepRowsInView()
    var shown = rows[firstRow...].prefix(rowCountInView).map(\.text)
    if let hintRow {
      shown += Array(repeating: "", count: hintRow - shown.count)
      let cut = hint.withoutControlCharacters.cut(toCellCount: size.columnCount - 3)
      shown.append(cut.isEmpty ? "" : "  " + cut)
    }
    screen.paint(shown, cursor: nil)
  }

  private func keepRowsInView() {
    firstRow = max(0, min(firstRow, rows.count - rowCountInView))
  }

  /// Breaks the lines anew where the width changed; the line at the top stays there.
  private func wrap(columnCount: Int) {
    guard columnCount != wrappedColumnCount else { return }
    let top = firstRow < rows.count ? rows[firstRow].line : 0
    wrappedColumnCount = columnCount
    let layout = TextLayout(columnCount: columnCount - 1, style: .screen)
    rows = lines.enumerated().flatMap { index, line in
      layout.rows(line).map { (line: index, text: theme.colored($0, as: line.role)) }
    }
    firstRow = rows.firstIndex { $0.line == top } ?? 0
  }
}
