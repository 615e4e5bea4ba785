/// When the lines of a guide appear where they come one by one.
struct GentlePace: Sendable {
  /// How long one line stands before the next.
  static let pause = Duration.milliseconds(300)

  /// When the last one appeared; nil before the first.
  var lastLineAt: ContinuousClock.Instant?

  /// Whether a key was pressed, so that the rest comes at once.
  var isHurried = false
}

extension RichTerminal {
  /// Waits until the next line of a guide is due; any key completes all of them at once and
  /// is thrown away.
  func waitForNextLine() {
    let clock = ContinuousClock()
    defer { gentlePace.lastLineAt = clock.now }
    guard !gentlePace.isHurried, let last = gentlePace.lastLineAt else { return }
    let left = last + GentlePace.pause - clock.now
    guard left > .zero else { return }
    let wait = TimedWait(
      wait: InputWait(descriptor: input, signals: signals), mode: mode, stopProcess: stopProcess)
    let outcome = wait.run(
      seconds: left / .seconds(1), beat: { _ in nil }, changes: standingRowChanges,
      commandBegins: { _ in })
    gentlePace.isHurried = outcome != .elapsed
    if outcome == .terminated { isTerminated = true }
  }
}
