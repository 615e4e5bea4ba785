/// A rich terminal that can become a plain one while it runs, and rich again.
public final class SwitchingTerminal: Terminal {
  private let rich: RichTerminal
  private let makePlain: () -> PlainTerminal
  private var plain: PlainTerminal?
  private var standingRow: StandingRow?

  /// Begins rich; `makePlain` gives the other one, on the same descriptors and signals.
  public init(_ rich: RichTerminal, makePlain: @escaping () -> PlainTerminal) {
    self.rich = rich
    self.makePlain = makePlain
  }

  /// The one in use.
  private var current: any Terminal { plain ?? rich }

  /// Gives the terminal back to the one that is to be used from now on; false once the
  /// session is over.
  public func usePlain(_ isPlain: Bool) -> Bool {
    guard !rich.isOver, plain?.isOver != true else { return false }
    guard isPlain != (plain != nil) else { return true }
    if isPlain {
      rich.close()
      plain = makePlain()
      plain?.idleAction = rich.idleAction
    } else {
      plain = nil
      rich.open()
      rich.keepInView(standingRow)
    }
    return true
  }

  /// That of the one in use, like all that follows.
  public var isRich: Bool { current.isRich }
  /// The width of the screen in cells.
  public var columnCount: Int { current.columnCount }
  /// The height of the screen in rows.
  public var rowCount: Int? { current.rowCount }
  /// What was typed but not sent.
  public var unsentText: String { current.unsentText }
  /// What happens where nobody types.
  public var idleAction: IdleAction? {
    get { rich.idleAction }
    set {
      rich.idleAction = newValue
      plain?.idleAction = newValue
    }
  }

  /// Shows lines.
  public func show(_ lines: [ShownLine]) { current.show(lines) }
  /// Asks for one line.
  public func readLine(_ request: LineRequest) -> TerminalInput { current.readLine(request) }
  /// Asks for a passphrase.
  public func readSecret(prompt: String) -> SecretInput { current.readSecret(prompt: prompt) }
  /// Lets time pass.
  public func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome {
    current.wait(seconds: seconds, showing: display)
  }
  /// Hides what stood on the screen.
  public func clear() { current.clear() }
  /// Hides what was scrolled off it as well.
  public func wipe() { current.wipe() }
  /// Keeps a row in view, once there is a screen for it.
  public func keepInView(_ row: StandingRow?) {
    standingRow = row
    current.keepInView(row)
  }
  /// Lets a page be written.
  public func compose(
    _ request: PageRequest, status: (PageFacts) -> String, save: (PageState) -> Bool
  ) -> PageResult? {
    current.compose(request, status: status, save: save)
  }
  /// Shows a text to be scrolled.
  public func read(
    _ lines: [ShownLine], hint: String, choices: Set<Character>
  ) -> ReadingResult? {
    current.read(lines, hint: hint, choices: choices)
  }
  /// Gives the terminal to another program.
  public func lend(_ body: () -> Void) { current.lend(body) }
}
