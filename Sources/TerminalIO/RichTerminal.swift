#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal with a screen: edited lines, margins, colour if wished.
///
/// Between prompts the terminal echoes nothing, so that keys typed ahead do not
/// stand in the guide's text. It is put back by ``close()``, at the end of this
/// value's life, while the process is stopped, and by `exit(3)` or a crash.
public final class RichTerminal: Terminal {
  private let input: Int32
  let output: Int32
  let signals: SignalPipe?
  let theme: Theme
  let mode: TerminalMode
  let escapeDelay: Duration
  private let editLine: EditLine
  let editor: LineEditor
  private var cookedReader: LineReader
  private var cookedBegunBytes: [UInt8] = []
  private var outputIsOpen = true
  var isTerminated = false
  var placeOnLastPage: PagePlace?
  private var linesAboveLine: [ShownLine] = []

  /// Always true.
  public var isRich: Bool { true }

  /// The width of the screen now, in cells; 80 where the device does not say.
  public var columnCount: Int { TerminalSize.columnCount(of: output) ?? 80 }

  /// The height of the screen in rows, read anew each time.
  public var rowCount: Int? { TerminalSize.rowCount(of: output) }

  /// What stood in the line when Ctrl-C or a signal ended it.
  public var unsentText: String { editor.unsentText }

  /// Takes the terminal over; nil where `input` is none or libedit cannot use it.
  ///
  /// `program` is the name that lines of `~/.editrc` may begin with, and
  /// `escapeDelay` the time after which ESC is the Escape key.
  public init?(
    program: String = "mooring", input: Int32 = 0, output: Int32 = 1,
    signals: SignalPipe? = nil, usesColor: Bool = true,
    escapeDelay: Duration = .milliseconds(40)
  ) {
    guard let mode = TerminalMode(input: input, output: output, usesBracketedPaste: true),
      let editLine = EditLine(program: program, input: input, output: output)
    else { return nil }
    self.input = input
    self.output = output
    self.signals = signals
    self.theme = Theme(usesColor: usesColor)
    self.mode = mode
    self.escapeDelay = escapeDelay
    self.editLine = editLine
    self.editor = LineEditor(editLine, mode: mode, signals: signals, escapeDelay: escapeDelay)
    self.cookedReader = LineReader(InputWait(descriptor: input, signals: signals))
    editor.drawAbove = { [unowned self] in write(text(of: linesAboveLine)) }
    mode.set(.quiet)
  }

  deinit {
    close()
  }

  /// Gives the terminal back as it was found; to be called before the process
  /// ends by `exit(3)`, and once.
  public func close() {
    mode.set(.original)
  }

  /// Writes the lines broken to the width the screen has now.
  public func show(_ lines: [ShownLine]) {
    linesAboveLine += lines
    write(text(of: lines))
  }

  /// Edits one line; Enter sends it. Where `~/.editrc` says `edit off`, the
  /// kernel's own line editing is used.
  public func readLine(_ request: LineRequest) -> TerminalInput {
    defer { linesAboveLine = [] }
    guard !isOver else {
      // They belong to a question before this one.
      editor.dropUnsentText()
      return .terminated
    }
    let prompt = layout.prompt(request.prompt)
    let answer = editLine.isEditing ? readEditedLine(request, prompt) : readCookedLine(prompt)
    if answer == .terminated { isTerminated = true }
    return answer
  }

  /// Asks on the controlling terminal, without echo.
  public func readSecret(prompt: String) -> SecretInput {
    guard !isOver else { return .terminated }
    mode.set(.original)
    defer { mode.set(.quiet) }
    let secret = PassphrasePrompt(signals: signals).read(layout.prompt(prompt))
    if secret.isTerminated { isTerminated = true }
    return secret
  }

  /// Waits in silence; a phase stands in one row, rewritten as the next begins.
  public func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome {
    guard !isOver else { return .terminated }
    mode.set(.quiet)
    editor.discardTypedAhead()
    cookedBegunBytes = []
    if case .note(let text) = display { show([ShownLine(.note, text)]) }
    var row = ""
    let draw = { [self] in write("\r" + layout.margin + row + "\u{1B}[K") }
    let wait = TimedWait(wait: InputWait(descriptor: input, signals: signals), mode: mode)
    let outcome = wait.run(
      seconds: seconds, phases: display.shownPhases,
      begins: { phase, _ in
        row = phase.row
        draw()
      },
      resumed: { if !row.isEmpty { draw() } },
      commandBegins: { bytes in
        if editLine.isEditing { editor.begin(with: bytes) } else { cookedBegunBytes = bytes }
      })
    if !row.isEmpty { write("\r\u{1B}[K") }
    if outcome == .terminated { isTerminated = true }
    return outcome
  }

  /// Clears the screen; what was scrolled off it before stays with the terminal.
  public func clear() {
    linesAboveLine = []
    // Not ED 2: some terminals move the text into what can be scrolled back to.
    write("\u{1B}[H\u{1B}[J")
  }

  /// Clears the screen and what was scrolled off it.
  public func wipe() {
    clear()
    write("\u{1B}[3J")
  }

  /// Shows no row yet.
  public func keepInView(_ row: StandingRow?) {}

  /// Gives the terminal to `body` as it was found.
  public func lend(_ body: () -> Void) {
    mode.set(.original)
    body()
    mode.set(.quiet)
  }

  /// What happens where nobody types.
  public var idleAction: IdleAction?

  /// Whether nobody is there any more.
  var isOver: Bool { isTerminated || !outputIsOpen }

  private var layout: TextLayout { TextLayout(columnCount: columnCount, style: .screen) }

  private func text(of lines: [ShownLine]) -> String {
    let layout = self.layout
    return lines.flatMap { line in
      layout.rows(line).map { theme.colored($0, as: line.role) + "\n" }
    }.joined()
  }

  private func readEditedLine(_ request: LineRequest, _ prompt: String) -> TerminalInput {
    mode.set(.quiet)
    let shown = editLine.isUTF8 ? prompt : String(prompt.map { $0.isASCII ? $0 : "|" })
    return editor.readLine(
      request, prompt: theme.editorPrompt(shown), promptCellCount: CellWidth.of(shown))
  }

  private func readCookedLine(_ prompt: String) -> TerminalInput {
    mode.set(.original)
    defer { mode.set(.quiet) }
    write(prompt + cookedReader.begin(with: cookedBegunBytes))
    cookedBegunBytes = []
    while true {
      switch cookedReader.next() {
      case .line(let text): return .line(text)
      case .endOfInput: return .endOfInput
      case .signal(.terminate): return .terminated
      case .signal(.interrupt):
        write("\n")
        return .interrupted
      case .signal(.suspend): SignalPipe.stopProcess()
      case .signal(.resumed), .signal(.resized): continue
      }
    }
  }

  private func write(_ text: String) {
    guard outputIsOpen, !text.isEmpty else { return }
    outputIsOpen = StandardStreams.write(Array(text.utf8), to: output)
  }
}
