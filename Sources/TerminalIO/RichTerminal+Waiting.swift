extension RichTerminal {
  /// Waits in silence, with a small mark in the row as long as it lasts; slow breathing is shown in two rows that move, or with motion off
  /// in one, rewritten as the next phase begins. They are taken away at the end.
  public func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome {
    guard !isOver else { return .terminated }
    mode.set(.quiet)
    editor.discardTypedAhead()
    cookedBegunBytes = []
    gentlePace = GentlePace()
    if case .note(let text) = display { show([ShownLine(.note, text)]) }
    let pacer = BreathPacer(display.shownPhases, seconds: seconds)
    let wait = TimedWait(
      wait: InputWait(descriptor: input, signals: signals), mode: mode, stopProcess: stopProcess)
    if pacer != nil { write(Self.hidingCursor) }
    // An empty screen for some seconds looks like a program that hangs.
    let mark =
      display == .nothing && seconds >= 3 ? theme.colored(layout.margin + "…", as: .note) : ""
    write(mark)
    let outcome = wait.run(
      seconds: seconds,
      beat: { milliseconds in
        standingRow.passTime()
        let minute = standingRow.timeout.map { milliseconds + Int($0 / .milliseconds(1)) + 1 }
        guard let pacer else { return minute }
        return [minute, draw(pacer, at: milliseconds)].compactMap(\.self).min()
      },
      changes: { change in
        if pacer != nil { write(change == .resumed ? Self.hidingCursor : erasing) }
        if change == .stopping, !mark.isEmpty { write("\r\u{1B}[K") }
        if change == .resumed { write(mark) }
        standingRowChanges(change)
      },
      commandBegins: { bytes in
        if editLine.isEditing { editor.begin(with: bytes) } else { cookedBegunBytes = bytes }
      })
    if pacer != nil { write(erasing) }
    if !mark.isEmpty { write("\r\u{1B}[K") }
    if outcome == .terminated { isTerminated = true }
    return outcome
  }

  private static let hidingCursor = "\u{1B}[?25l"

  /// Takes what is drawn off the screen and shows the cursor at its place.
  private var erasing: String {
    (look.showsMotion ? "\n\r\u{1B}[K\u{1B}[A" : "") + "\r\u{1B}[K\u{1B}[?25h"
  }

  /// Draws what belongs to a moment, the cursor at the beginning before and after; the
  /// moment of the next change.
  private func draw(_ pacer: BreathPacer, at milliseconds: Int) -> Int {
    let margin = layout.margin
    guard look.showsMotion else {
      let moment = pacer.moment(at: milliseconds)
      write("\r" + margin + moment.phase.row + "\u{1B}[K")
      return moment.end
    }
    let cellCount = min(look.widestRow, columnCount - margin.count - 1)
    let rows = pacer.rows(at: milliseconds, cellCount: cellCount)
    let note = theme.colored(margin + rows[1], as: .note)
    write("\r" + margin + rows[0] + "\u{1B}[K\n\r" + note + "\u{1B}[K\u{1B}[A\r")
    let next = (milliseconds / BreathPacer.interval + 1) * BreathPacer.interval
    return min(next, pacer.moment(at: milliseconds).end)
  }

  /// What the row that stays in view does when the process stops or the window changes.
  func standingRowChanges(_ change: TimedWait.Change) {
    switch change {
    case .stopping: standingRow.hide(stopsClock: true)
    case .resumed: standingRow.unhide()
    case .resized: standingRow.reserve()
    }
  }
}
