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

  /// The height of the screen in rows, at least 1; nil where there is no screen.
  var rowCount: Int? { get }

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

  /// Hides what stood on the screen and what was scrolled off it; an append-only terminal
  /// does nothing.
  func wipe()

  /// Keeps one row in view below everything until another takes its place; nil gives the
  /// row back. An append-only terminal has none.
  func keepInView(_ row: StandingRow?)

  /// Lets a page be written on a screen of its own, which leaves nothing behind.
  ///
  /// `status` gives the words of the bottom row, and is asked whenever it is drawn.
  /// `save` is called with every change that is five seconds old, when the process is
  /// stopped or ended, and at the end; its answer says whether the words are safe.
  /// Nil where there is no such screen: then pages are written line by line.
  func compose(
    _ request: PageRequest, status: (PageFacts) -> String, save: (PageState) -> Bool
  ) -> PageResult?

  /// Shows a text on a screen of its own, to be scrolled, which leaves nothing behind.
  ///
  /// `hint` stands in the bottom row; a key in `choices` ends it. Nil where there is no
  /// such screen: then the text is shown like any other.
  func read(_ lines: [ShownLine], hint: String, choices: Set<Character>) -> ReadingResult?

  /// Gives the terminal to `body` as it was found, such as for another program, and takes
  /// it back.
  func lend(_ body: () -> Void)

  /// Becomes an append-only terminal, or a rich one again; false where it cannot.
  func usePlain(_ isPlain: Bool) -> Bool

  /// What happens where a line or a page is asked for and nobody types; nil for nothing.
  var idleAction: IdleAction? { get set }
}
