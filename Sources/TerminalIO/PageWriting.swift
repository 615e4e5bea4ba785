/// One page while it is written: keys in, rows out, saved as it grows.
final class PageWriting {
  /// How old a change may get before it is saved.
  private static let savingDelay = Duration.seconds(5)

  /// For how many seconds the bottom row must stay the same to be taken for one without a
  /// clock; from then on nothing wakes the process until a key does.
  private static let ticksToStillness = 61

  private let screen: FullScreen
  private let request: PageRequest
  private let theme: Theme
  private let status: (PageFacts) -> String
  private let save: (PageState) -> Bool
  private let idle: IdleAction?
  private let clock = ContinuousClock()

  private(set) var composer: Composer
  private var pageClock: PageClock
  private var savedChangeCount = 0
  private var unsavedSince: ContinuousClock.Instant?
  private var savedAt: ContinuousClock.Instant?
  private var savingFailed = false
  private var lastKeyAt: ContinuousClock.Instant
  private var nextTick: ContinuousClock.Instant?
  private var stillTickCount = 0
  private var shownStatus = ""

  /// Begins with the cursor at `place`, or behind the text.
  init(
    on screen: FullScreen, _ request: PageRequest, theme: Theme, at place: Composer.Place?,
    idle: IdleAction?, status: @escaping (PageFacts) -> String,
    save: @escaping (PageState) -> Bool
  ) {
    self.screen = screen
    self.request = request
    self.theme = theme
    self.status = status
    self.save = save
    self.idle = idle
    composer = Composer(request.text, cellCount: request.widestRow)
    if let place { composer.cursor = place }
    pageClock = PageClock(secondsBefore: request.secondsBefore)
    lastKeyAt = clock.now
  }

  /// The page as it stands.
  var state: PageState { PageState(text: composer.text, seconds: pageClock.seconds) }

  /// Writes until a key or a signal ends it; saved then, and off the screen.
  func run() -> PageResult {
    show()
    while true {
      if !screen.hasKeys { draw() }
      if let ending = step() {
        pageClock.stop()
        saveNow()
        screen.leave()
        return PageResult(state, ending)
      }
      pageClock.sawScreen()
    }
  }

  private func step() -> PageEnding? {
    switch screen.next(until: deadline) {
    case .key(let key):
      lastKeyAt = clock.now
      stillTickCount = 0
      let ending = press(key)
      if composer.changeCount != savedChangeCount, unsavedSince == nil { unsavedSince = clock.now }
      return ending
    case .timedOut: return passTime()
    case .interrupted: return .interrupted
    case .terminated: return .terminated
    case .suspended: suspend()
    case .resumed: pageClock.resume()
    case .resized: saveIfChanged()
    }
    return nil
  }

  // MARK: Keys

  private func press(_ key: InputKey) -> PageEnding? {
    switch key {
    case .scalar("\u{3}"): return .interrupted
    case .scalar("\u{4}"): return .done
    case .scalar("\u{7}"): return .command("/help")
    case .scalar("\u{14}"): return .command("/clock")
    case .f2: return .command("/edit")
    case .scalar("\u{C}"): screen.forgetRows()
    case .scalar("\u{1A}"): suspend()
    case .scalar("\r"), .scalar("\n"):
      if let ending = composer.takeCommand(outOf: request.commands) { return ending }
      composer.press(key)
    default: composer.press(key)
    }
    return nil
  }

  // MARK: Time

  private var deadline: ContinuousClock.Instant? {
    let saving = unsavedSince.map { $0 + Self.savingDelay }
    let idling = idle.map { lastKeyAt + $0.after }
    return [saving, idling, nextTick].compactMap(\.self).min()
  }

  private func passTime() -> PageEnding? {
    let now = clock.now
    if let tick = nextTick, now >= tick { stillTickCount += 1 }
    if let since = unsavedSince, now >= since + Self.savingDelay { saveNow() }
    if let idle, now >= lastKeyAt + idle.after {
      pageClock.stop()
      saveNow()
      screen.leave()
      guard idle.run() else { return .terminated }
      lastKeyAt = clock.now
      show()
    }
    return nil
  }

  private func suspend() {
    pageClock.stop()
    saveNow()
    screen.suspend()
    pageClock.start()
  }

  private func show() {
    screen.enter()
    pageClock.start()
  }

  private func saveIfChanged() {
    if unsavedSince != nil { saveNow() }
  }

  private func saveNow() {
    savingFailed = !save(state)
    // Where it failed, it is tried again as if the page had just changed.
    unsavedSince = savingFailed ? clock.now : nil
    savedChangeCount = savingFailed ? -1 : composer.changeCount
    if !savingFailed { savedAt = clock.now }
  }

  // MARK: The screen

  private func draw() {
    let size = screen.size
    let layout = PageLayout(
      columnCount: size.columnCount, rowCount: size.rowCount,
      questionRows: questionRows(columnCount: size.columnCount), widestRow: request.widestRow)
    composer.wrap(cellCount: layout.cellCount)
    composer.scroll(windowRowCount: layout.textRowCount)
    let margin = String(repeating: " ", count: layout.marginCellCount)
    let text = composer.rowsInView.map { $0.isEmpty ? "" : margin + $0 }
    var rows = layout.questionRows + text
    if let statusRow = layout.statusRow {
      rows += Array(repeating: "", count: statusRow - rows.count)
      rows.append(margin + statusText(cellCount: size.columnCount - 2 * margin.count))
    }
    screen.paint(
      rows,
      cursor: (
        layout.questionRows.count + composer.cursorRowInView,
        layout.marginCellCount + composer.cursorCell
      ))
  }

  private func questionRows(columnCount: Int) -> [String] {
    // No row fills the screen's whole width: erasing what stands behind it would take its
    // last character.
    let layout = TextLayout(columnCount: columnCount - 1, style: .screen)
    var rows = request.question.flatMap { line in
      layout.rows(line).map { theme.colored($0, as: line.role) }
    }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  private func statusText(cellCount: Int) -> String {
    let seconds = pageClock.seconds
    let facts = PageFacts(
      seconds: seconds, wordCount: composer.wordCount,
      secondsSinceSaved: savedAt.map { (clock.now - $0) / .seconds(1) },
      savingFailed: savingFailed, isFull: composer.isFull, columnCount: cellCount)
    let text = status(facts).withoutControlCharacters.cut(toCellCount: cellCount)
    if text != shownStatus { stillTickCount = 0 }
    shownStatus = text
    let isStill = stillTickCount >= Self.ticksToStillness
    // As the clock on the row begins its next second.
    nextTick = isStill ? nil : clock.now + .seconds(1 - seconds.truncatingRemainder(dividingBy: 1))
    return text
  }
}

extension String {
  /// As much of the text as fits into a row; a newline counts as a space.
  func cut(toCellCount cellCount: Int) -> String {
    var left = cellCount
    let fitting = prefix { character in
      left -= CellWidth.of(character)
      return left >= 0
    }
    return String(fitting.map { $0.isNewline ? " " : $0 })
  }
}
