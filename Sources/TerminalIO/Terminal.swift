/// Where a session is shown and typed; the rich, the plain and the scripted one obey it.
///
/// All calls come from one thread. Nothing here throws: what can go wrong with
/// a terminal ends in ``TerminalInput/terminated`` or ``TerminalInput/endOfInput``.
/// Once one call said `terminated`, every later one says it at once, so that a
/// caller with several small questions may look at the last answer alone.
public protocol Terminal: AnyObject {
  /// Whether lines are edited on a screen; false for an append-only one.
  var isRich: Bool { get }

  /// The width of the screen in cells, at least 1.
  var columnCount: Int { get }

  /// What was typed but not sent when the last ``readLine(_:)`` ended without a line.
  var unsentText: String { get }

  /// Shows lines, each broken to the width where it needs to be.
  func show(_ lines: [ShownLine])

  /// Asks for one line.
  func readLine(_ request: LineRequest) -> TerminalInput

  /// Asks for a passphrase on the controlling terminal, without echo.
  func readSecret(prompt: String) -> SecretInput

  /// Lets `seconds` pass; any key ends it, and keys typed meanwhile are thrown away,
  /// save a command (``WaitOutcome/commandBegun``).
  func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome

  /// Hides what stood on the screen; an append-only terminal does nothing.
  func clear()
}
