import SecretMemory
import TerminalIO
import TestSupport

/// A scripted terminal at which time passes, and at which a test can look on before each line.
final class WatchedTerminal: Terminal {
  let scripted: ScriptedTerminal
  private let clock: ManualClock
  /// Called before each line is typed, with its number from 0.
  private let beforeLine: (Int, ScriptedTerminal) -> Void

  init(
    _ scripted: ScriptedTerminal, clock: ManualClock,
    beforeLine: @escaping (Int, ScriptedTerminal) -> Void
  ) {
    self.scripted = scripted
    self.clock = clock
    self.beforeLine = beforeLine
  }

  var isRich: Bool { scripted.isRich }
  var columnCount: Int { scripted.columnCount }
  var rowCount: Int? { scripted.rowCount }
  var unsentText: String { scripted.unsentText }

  func show(_ lines: [ShownLine]) { scripted.show(lines) }

  func readLine(_ request: LineRequest) -> TerminalInput {
    beforeLine(scripted.requests.count, scripted)
    clock.advance(seconds: 5)
    return scripted.readLine(request)
  }

  func readSecret(prompt: String) -> SecretInput { scripted.readSecret(prompt: prompt) }

  func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome {
    clock.advance(seconds: seconds)
    return scripted.wait(seconds: seconds, showing: display)
  }

  func clear() { scripted.clear() }
  func wipe() { scripted.wipe() }
  func keepInView(_ row: StandingRow?) { scripted.keepInView(row) }
  func lend(_ body: () -> Void) { scripted.lend(body) }
  func usePlain(_ isPlain: Bool) -> Bool { scripted.usePlain(isPlain) }

  func compose(
    _ request: PageRequest, status: (PageFacts) -> String, save: (PageState) -> Bool
  ) -> PageResult? {
    guard isRich else { return nil }
    clock.advance(seconds: scripted.secondsPerPage)
    return scripted.compose(request, status: status, save: save)
  }

  func read(
    _ lines: [ShownLine], hint: String, choices: Set<Character>
  ) -> ReadingResult? {
    scripted.read(lines, hint: hint, choices: choices)
  }

  var idleAction: IdleAction? {
    get { scripted.idleAction }
    set { scripted.idleAction = newValue }
  }
}
