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
  let input: Int32
  let output: Int32
  let signals: SignalPipe?
  let look: ScreenLook
  let theme: Theme
  let mode: TerminalMode
  let editLine: EditLine
  let editor: LineEditor
  let standingRow: StandingRowArea
  private var cookedReader: LineReader
  var cookedBegunBytes: [UInt8] = []
  var gentlePace = GentlePace()
  private var outputIsOpen = true
  var placeOnLastPage: PagePlace?
  var pageSavingDelay = PageWriting.savingDelay
  private var linesAboveLine: [ShownLine] = []
  private var promptAboveLine = ""

  var isTerminated = false {
    didSet { if isTerminated { standingRow.release() } }
  }

  /// Stops the process as Ctrl-Z does.
  var stopProcess: () -> Void = SignalPipe.stopProcess {
    didSet { editor.stopProcess = stopProcess }
  }

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
  /// `program` is the name that lines of `~/.editrc` may begin with.
  public init?(
    program: String = "mooring", input: Int32 = 0, output: Int32 = 1,
    signals: SignalPipe? = nil, look: ScreenLook = ScreenLook()
  ) {
    guard let mode = TerminalMode(input: input, output: output, usesBracketedPaste: true),
      let editLine = EditLine(program: program, input: input, output: output)
    else { return nil }
    self.input = input
    self.output = output
    self.signals = signals
    self.look = look
    self.theme = Theme(usesColor: look.usesColor)
    self.mode = mode
    self.editLine = editLine
    self.standingRow = StandingRowArea(output: output, theme: theme, widestRow: look.widestRow)
    self.editor = LineEditor(
      editLine, mode: mode, signals: signals, escapeDelay: look.escapeDelay,
      standingRow: standingRow)
    self.cookedReader = LineReader(InputWait(descriptor: input, signals: signals))
    editor.drawAbove = { [unowned self] in write(text(of: linesAboveLine) + promptAboveLine) }
    editor.idleAction = { [unowned self] in idleActionAtLine }
    mode.set(.quiet)
  }

  deinit {
    close()
  }

  /// Gives the terminal back as it was found; to be called before the process
  /// ends by `exit(3)`, and once.
  public func close() {
    standingRow.release()
    mode.set(.original)
  }

  /// Takes the terminal over again after ``close()``.
  func open() {
    mode.set(.quiet)
  }

  /// Writes the lines broken to the width the screen has now; where the look is gentle,
  /// those of a guide one by one.
  public func show(_ lines: [ShownLine]) {
    linesAboveLine += lines
    guard look.isGentle, !isOver else { return write(text(of: lines)) }
    for line in lines {
      if line.role == .guide, !line.text.isEmpty { waitForNextLine() }
      write(text(of: [line]))
    }
  }

  /// Edits one line; Enter sends it. Where `~/.editrc` says `edit off`, the
  /// kernel's own line editing is used.
  public func readLine(_ request: LineRequest) -> TerminalInput {
    let linesAboveOuterLine = linesAboveLine
    // A question inside the idle action of another, whose words are drawn again.
    let isInner = editor.isReading
    defer { linesAboveLine = isInner ? linesAboveOuterLine : [] }
    guard !isOver else {
      // They belong to a question before this one.
      editor.dropUnsentText()
      return .terminated
    }
    gentlePace = GentlePace()
    let prompt = layout.prompt(request.prompt)
    let answer =
      editLine.isEditing && !isInner
      ? readEditedLine(request, prompt) : readCookedLine(prompt)
    if answer == .terminated { isTerminated = true }
    return answer
  }

  /// Asks on the controlling terminal, without echo.
  public func readSecret(prompt: String) -> SecretInput {
    guard !isOver else { return .terminated }
    standingRow.hide()
    mode.set(.original)
    defer {
      mode.set(.quiet)
      standingRow.unhide(draws: !isTerminated)
    }
    let secret = PassphrasePrompt(signals: signals).read(layout.prompt(prompt))
    if secret.isTerminated { isTerminated = true }
    return secret
  }

  /// Clears the screen; what was scrolled off it before stays with the terminal.
  public func clear() {
    linesAboveLine = []
    // Not ED 2: some terminals move the text into what can be scrolled back to.
    write("\u{1B}[H\u{1B}[J")
    standingRow.reserve()
  }

  /// Clears the screen and what was scrolled off it.
  public func wipe() {
    clear()
    write("\u{1B}[3J")
  }

  /// Shows the row at the bottom of screens of 10 rows and 30 cells or more.
  public func keepInView(_ row: StandingRow?) {
    guard !isOver else { return }
    standingRow.show(row)
  }

  /// False for a plain one: it is rich.
  public func usePlain(_ isPlain: Bool) -> Bool { !isPlain }

  /// Gives the terminal to `body` as it was found.
  public func lend(_ body: () -> Void) {
    standingRow.hide()
    mode.set(.original)
    body()
    mode.set(.quiet)
    standingRow.unhide(draws: !isOver)
  }

  /// What happens where nobody types.
  public var idleAction: IdleAction?

  /// What the line editor does where nobody types: what is shown meanwhile belongs to no
  /// question, and the lines above the line are drawn again after it.
  private var idleActionAtLine: IdleAction? {
    idleAction.map { action in
      IdleAction(after: action.after) { [unowned self] in
        let lines = linesAboveLine
        let goesOn = action.run()
        linesAboveLine = lines
        return goesOn && !isOver
      }
    }
  }

  /// Whether nobody is there any more.
  var isOver: Bool { isTerminated || !outputIsOpen }

  var layout: TextLayout {
    TextLayout(columnCount: columnCount, style: .screen, widestRow: look.widestRow)
  }

  private func text(of lines: [ShownLine]) -> String {
    let layout = self.layout
    return lines.flatMap { line in
      layout.rows(line).map { theme.colored($0, as: line.role) + "\n" }
    }.joined()
  }

  private func readEditedLine(_ request: LineRequest, _ prompt: String) -> TerminalInput {
    mode.set(.quiet)
    var rows = prompt.split(separator: "\n", omittingEmptySubsequences: false)
    // The line editor knows prompts of one row.
    let last = rows.removeLast()
    promptAboveLine = rows.map { $0 + "\n" }.joined()
    defer { promptAboveLine = "" }
    write(promptAboveLine)
    let shown = String(editLine.isUTF8 ? last : Substring(last.map { $0.isASCII ? $0 : "|" }))
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
      case .signal(.suspend):
        standingRow.hide(stopsClock: true)
        stopProcess()
        standingRow.unhide()
      case .signal(.resumed), .signal(.resized): continue
      }
    }
  }

  func write(_ text: String) {
    guard outputIsOpen, !text.isEmpty else { return }
    outputIsOpen = StandardStreams.write(Array(text.utf8), to: output)
  }
}
