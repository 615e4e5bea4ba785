/// The line and what stands above it, drawn, hidden and drawn again.
extension LineEditor {
  func clearScreen() {
    editLine.flush()
    write("\u{1B}[H\u{1B}[J")
  }

  /// Draws the question and the line from the left edge on.
  func draw() {
    standingRow.reserve()
    drawAbove()
    editLine.drawAgain()
  }

  /// The row of the cursor below the prompt's, as libedit counts cells: by scalars.
  var cursorRow: Int {
    let columnCount = TerminalSize.columnCount(of: mode.output) ?? 80
    var (row, column) = promptCellCount.quotientAndRemainder(dividingBy: columnCount)
    for scalar in editLine.text.before.unicodeScalars {
      let width = CellWidth.of(scalar)
      // A wide letter goes to the next row as a whole.
      if column + width > columnCount { (row, column) = (row + 1, 0) }
      column += width
      if column == columnCount { (row, column) = (row + 1, 0) }
    }
    return row
  }

  /// Takes the line off the screen and leaves the cursor where its prompt began.
  func hide() {
    editLine.flush()
    let row = cursorRow
    write("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
  }

  /// Ctrl-Z: the shell gets its terminal back, without question and draft on it.
  func suspend() {
    clearScreen()
    standingRow.hide(stopsClock: true)
    editLine.prepareTerminal(forEditing: false)
    mode.set(.original)
    stopProcess()
    mode.set(.quiet)
    editLine.prepareTerminal(forEditing: true)
    editLine.takeNewSize()
    // After a long stop the idle action decides whether the words are shown again.
    guard !isIdle(.now) else {
      standingRow.unhide(draws: false)
      return
    }
    write("\r")
    standingRow.unhide()
    draw()
  }

  func isIdle(_ now: ContinuousClock.Instant) -> Bool {
    idleAction().map { now >= lastKeyAt + $0.after } ?? false
  }

  /// Nobody types: the words go off the screen until the action gives them back. False
  /// where the session is over.
  func idle(_ action: IdleAction) -> Bool {
    clearScreen()
    standingRow.hide()
    editLine.prepareTerminal(forEditing: false)
    mode.set(.quiet)
    discardTypedAhead()
    let goesOn = action.run()
    mode.set(.quiet)
    editLine.prepareTerminal(forEditing: true)
    editLine.takeNewSize()
    lastKeyAt = .now
    // What belongs to the session stays hidden where it is over.
    guard goesOn else { return false }
    standingRow.unhide()
    draw()
    return true
  }
}
