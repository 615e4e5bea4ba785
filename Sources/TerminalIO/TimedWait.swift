#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets time pass on a quiet terminal until a key is pressed.
struct TimedWait {
  let wait: InputWait
  let mode: TerminalMode

  /// Stops the process as Ctrl-Z does.
  var stopProcess: () -> Void = SignalPipe.stopProcess

  /// Shows what belongs to a moment, in milliseconds since the beginning; gives the moment
  /// of the next change, nil for none.
  typealias Beat = (_ milliseconds: Int) -> Int?

  /// What the screen has to do with the process or the window.
  enum Change {
    /// The process is about to be stopped, or was continued.
    case stopping, resumed
    case resized
  }

  /// Waits for `seconds`; keys typed meanwhile are thrown away. Those typed before
  /// must be by then: once something is shown, a key answers it. Time in which Ctrl-Z
  /// stopped the process does not count.
  ///
  /// Where a command was begun, `commandBegins` gets what was read of it, and
  /// what was not read yet stays with the terminal. After a change, `beat` is asked anew.
  func run(
    seconds: Double, beat: Beat, changes: (Change) -> Void,
    commandBegins: (_ bytes: [UInt8]) -> Void
  ) -> WaitOutcome {
    let (outcome, typed) = pass(BreathPacer.milliseconds(seconds), beat, changes)
    if outcome == .commandBegun { commandBegins(typed) } else { mode.discardTypedAhead() }
    return outcome
  }

  private func pass(
    _ total: Int, _ beat: Beat, _ changes: (Change) -> Void
  ) -> (WaitOutcome, typed: [UInt8]) {
    let clock = ContinuousClock()
    var start = clock.now
    var next: Int? = 0
    while true {
      let passed = clock.now - start
      let elapsed = Int(passed / .milliseconds(1))
      guard elapsed < total else { return (.elapsed, []) }
      if let due = next, elapsed >= due { next = beat(elapsed) }
      let timeout = max(.zero, .milliseconds(min(next ?? total, total)) - passed)
      switch step(timeout) {
      case .nothing: continue
      case .ending(let outcome, let typed): return (outcome, typed)
      case .stop:
        let stoppedAt = clock.now
        changes(.stopping)
        mode.set(.original)
        stopProcess()
        mode.set(.quiet)
        start += clock.now - stoppedAt
        changes(.resumed)
      case .resumed:
        mode.set(.quiet)
        changes(.resumed)
      case .resized: changes(.resized)
      }
      next = elapsed
    }
  }

  private enum Step {
    case nothing, stop, resumed, resized
    case ending(WaitOutcome, typed: [UInt8])
  }

  private func step(_ timeout: Duration) -> Step {
    switch wait.next(timeout: timeout) {
    case .timedOut: .nothing
    case .signal(.terminate): .ending(.terminated, typed: [])
    case .signal(.interrupt): .ending(.interrupted, typed: [])
    case .signal(.suspend): .stop
    case .signal(.resumed): .resumed
    case .signal(.resized): .resized
    case .readable: pressedKey()
    }
  }

  /// What was pressed; nothing when no key was after all.
  private func pressedKey() -> Step {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(wait.descriptor, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    // A quiet terminal has no end of input: it went away.
    if count <= 0 { return .ending(.terminated, typed: []) }
    // Ctrl-C, Ctrl-D and Ctrl-Z as bytes: a quiet terminal makes no signals of them.
    let pressed = bytes[..<count]
    if pressed.contains(0x03) { return .ending(.interrupted, typed: []) }
    if pressed.contains(0x1A) { return .stop }
    if pressed.first == UInt8(ascii: "/") {
      return .ending(.commandBegun, typed: Array(pressed))
    }
    return .ending(pressed.first == 0x04 ? .endOfInput : .keyPressed, typed: [])
  }
}
