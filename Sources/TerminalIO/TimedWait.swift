#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets time pass on a quiet terminal until a key is pressed.
struct TimedWait {
  let wait: InputWait
  let mode: TerminalMode

  /// A change of what is shown: a new phase, with its word, length and round (from 1).
  typealias PhaseBegins = (_ phase: WaitPhase, _ round: Int) -> Void

  /// Waits for `seconds`; keys typed meanwhile are thrown away. Those typed before
  /// must be by then: once something is shown, a key answers it.
  ///
  /// Where a command was begun, `commandBegins` gets what was read of it, and
  /// what was not read yet stays with the terminal.
  ///
  /// `resumed` is called when the process was stopped by Ctrl-Z and goes on.
  func run(
    seconds: Double, phases: [WaitPhase], begins: PhaseBegins, resumed: () -> Void,
    commandBegins: (_ bytes: [UInt8]) -> Void
  ) -> WaitOutcome {
    let (outcome, typed) = pass(
      seconds: seconds, phases: phases, begins: begins, resumed: resumed)
    if outcome == .commandBegun { commandBegins(typed) } else { mode.discardTypedAhead() }
    return outcome
  }

  private func pass(
    seconds: Double, phases: [WaitPhase], begins: PhaseBegins, resumed: () -> Void
  ) -> (WaitOutcome, typed: [UInt8]) {
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .seconds(max(0, min(seconds, 86_400)))
    let phases = phases.filter { $0.seconds > 0 }
    var nextPhase = start
    var phaseIndex = 0
    while clock.now < end {
      if !phases.isEmpty, clock.now >= nextPhase {
        let phase = phases[phaseIndex % phases.count]
        begins(phase, phaseIndex / phases.count + 1)
        // Counted from the start of the phase before, so that no drift adds up.
        nextPhase += .seconds(phase.seconds)
        phaseIndex += 1
      }
      let until = phases.isEmpty ? end : min(end, nextPhase)
      if let ending = step(timeout: until - clock.now, resumed: resumed) { return ending }
    }
    return (.elapsed, [])
  }

  private func step(
    timeout: Duration, resumed: () -> Void
  ) -> (WaitOutcome, typed: [UInt8])? {
    switch wait.next(timeout: max(.zero, timeout)) {
    case .timedOut, .signal(.resized): return nil
    case .signal(.terminate): return (.terminated, [])
    case .signal(.interrupt): return (.interrupted, [])
    case .signal(.suspend): stop(resumed)
    case .signal(.resumed):
      mode.set(.quiet)
      resumed()
    case .readable:
      switch pressedKey() {
      case nil: return nil
      case .suspend: stop(resumed)
      case .outcome(let outcome): return (outcome, [])
      case .command(let bytes): return (.commandBegun, bytes)
      }
    }
    return nil
  }

  private func stop(_ resumed: () -> Void) {
    mode.set(.original)
    SignalPipe.stopProcess()
    mode.set(.quiet)
    resumed()
  }

  private enum Key {
    case suspend
    case outcome(WaitOutcome)
    case command([UInt8])
  }

  /// What was pressed; nil when nothing was after all.
  private func pressedKey() -> Key? {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(wait.descriptor, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    // A quiet terminal has no end of input: it went away.
    if count <= 0 { return .outcome(.terminated) }
    // Ctrl-C, Ctrl-D and Ctrl-Z as bytes: a quiet terminal makes no signals of them.
    let pressed = bytes[..<count]
    if pressed.contains(0x03) { return .outcome(.interrupted) }
    if pressed.contains(0x1A) { return .suspend }
    if pressed.first == UInt8(ascii: "/") { return .command(Array(pressed)) }
    return .outcome(pressed.first == 0x04 ? .endOfInput : .keyPressed)
  }
}
