#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An append-only terminal: no colour, no cursor movement, no line editor of its own.
///
/// For pipes and files, for `TERM=dumb`, for screen readers. Every call writes
/// at once what it shows. A pipe nobody reads any more ends in
/// ``TerminalInput/terminated``.
public final class PlainTerminal: Terminal {
  private let input: Int32
  private let output: Int32
  private let signals: SignalPipe?
  private let layout: TextLayout
  private let inputIsTerminal: Bool

  /// How often a long pause says that it goes on, in milliseconds.
  var heartBeat = 30_000

  private var reader: LineReader
  private var begunBytes: [UInt8] = []
  private var outputIsOpen = true
  private var isTerminated = false

  /// Always false.
  public var isRich: Bool { false }

  /// The width found at the start, or 72 cells where none is known.
  public let columnCount: Int

  /// The height of the terminal in rows; nil in a pipe.
  public var rowCount: Int? { TerminalSize.rowCount(of: output) }

  /// Always empty: an unfinished line stays with the system or in the pipe.
  public var unsentText: String { "" }

  /// Uses two descriptors that stay open as long as this value lives.
  ///
  /// Lines are broken to the width of a terminal, at most `widestRow` cells, and left whole
  /// in a pipe.
  public init(
    input: Int32 = 0, output: Int32 = 1, signals: SignalPipe? = nil,
    widestRow: Int = TextLayout.widestRow
  ) {
    let found = TerminalSize.columnCount(of: output)
    self.input = input
    self.output = output
    self.signals = signals
    self.columnCount = found ?? widestRow
    self.layout = TextLayout(columnCount: found, style: .plain, widestRow: widestRow)
    self.inputIsTerminal = isatty(input) == 1
    self.reader = LineReader(InputWait(descriptor: input, signals: signals))
  }

  /// Writes the lines, each ended by a newline.
  public func show(_ lines: [ShownLine]) {
    write(lines.flatMap(layout.rows).map { $0 + "\n" }.joined())
  }

  /// Writes the prompt and reads one line; completions and the draft are not used.
  ///
  /// A line may be 4 MiB long; a longer one counts as the end of the input.
  public func readLine(_ request: LineRequest) -> TerminalInput {
    guard !isOver else { return .terminated }
    // What waits behind a line already begun is its rest.
    if request.discardsTypedAhead, inputIsTerminal, begunBytes.isEmpty {
      _ = tcflush(input, TCIFLUSH)
    }
    write(layout.prompt(request.prompt) + reader.begin(with: begunBytes))
    begunBytes = []
    while outputIsOpen {
      switch reader.next() {
      case .line(let text):
        // Nobody's Enter was echoed by a pipe.
        if !inputIsTerminal { write("\n") }
        return .line(text)
      case .endOfInput: return ended(.endOfInput)
      case .signal(.terminate): return ended(.terminated)
      case .signal(.interrupt): return ended(.interrupted)
      case .signal(.suspend):
        SignalPipe.stopProcess()
        write(layout.prompt(request.prompt))
      case .signal(.resumed), .signal(.resized): continue
      }
    }
    return .terminated
  }

  /// Asks on the controlling terminal, whatever the input is.
  public func readSecret(prompt: String) -> SecretInput {
    guard !isOver else { return .terminated }
    let secret = PassphrasePrompt(signals: signals).read(layout.prompt(prompt))
    if secret.isTerminated { isTerminated = true }
    return secret
  }

  /// Waits at a keyboard; where the input is no terminal, no time is taken.
  ///
  /// A command begun meanwhile stands in the next line; Backspace takes away only
  /// what was typed once that line was asked for, because the system edits it.
  /// A pause is said in words, since nothing on the screen shows it: its length when
  /// it begins, what is left of it every 30 seconds, and its end.
  /// Phases are written one line each in the first three rounds, then in every fifth.
  public func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome {
    guard !isOver else { return .terminated }
    if case .note(let text) = display { show([ShownLine(.note, text)]) }
    guard outputIsOpen else { return .terminated }
    guard inputIsTerminal,
      let mode = TerminalMode(input: input, output: output, usesBracketedPaste: false)
    else { return .elapsed }
    begunBytes = []
    mode.set(.quiet)
    mode.discardTypedAhead()
    defer { mode.set(.original) }
    let pacer = BreathPacer(display.shownPhases, seconds: seconds)
    let isSaid = pacer == nil && seconds > 0 && display != .unsaid
    if isSaid { write("pause, \(WaitPhase.words(seconds))\n") }
    let wait = TimedWait(wait: InputWait(descriptor: input, signals: signals), mode: mode)
    let outcome = wait.run(
      seconds: seconds,
      beat: { milliseconds in
        pacer.map { writePhase(of: $0, at: milliseconds) }
          ?? (isSaid ? writeHeartBeat(of: seconds, at: milliseconds) : nil)
      },
      changes: { _ in },
      commandBegins: { bytes in begunBytes = bytes })
    if outcome == .terminated { isTerminated = true }
    if isSaid, outcome == .elapsed || outcome == .keyPressed { write("done\n") }
    return outcome
  }

  /// Writes the phase that begins, and gives the moment of the next.
  private func writePhase(of pacer: BreathPacer, at milliseconds: Int) -> Int {
    let moment = pacer.moment(at: milliseconds)
    if moment.round <= 3 || moment.round % 5 == 0 { write(moment.phase.spokenRow + "\n") }
    return moment.end
  }

  /// Writes what is left of a pause, and gives the moment of the next such line.
  private func writeHeartBeat(of seconds: Double, at milliseconds: Int) -> Int {
    let beat = milliseconds / heartBeat
    let left = seconds - Double(beat * heartBeat) / 1000
    if beat > 0, left > 0 { write("\(WaitPhase.words(left)) left\n") }
    return (beat + 1) * heartBeat
  }

  /// Does nothing: what was written stays.
  public func clear() {}

  /// Does nothing: what was written stays.
  public func wipe() {}

  /// Does nothing: there is no row that stays.
  public func keepInView(_ row: StandingRow?) {}

  /// Nil: pages are written line by line.
  public func compose(
    _ request: PageRequest, status: (PageFacts) -> String, save: (PageState) -> Bool
  ) -> PageResult? { nil }

  /// Nil: what is read stays on the screen.
  public func read(
    _ lines: [ShownLine], hint: String, choices: Set<Character>
  ) -> ReadingResult? { nil }

  /// The terminal is as it was found while nothing is asked.
  public func lend(_ body: () -> Void) { body() }

  /// True for a plain one: it is plain.
  public func usePlain(_ isPlain: Bool) -> Bool { isPlain }

  /// Not used: an append-only terminal waits in a system call.
  public var idleAction: IdleAction?

  /// Whether nobody is there any more.
  var isOver: Bool { isTerminated || !outputIsOpen }

  private func ended(_ input: TerminalInput) -> TerminalInput {
    if input == .terminated { isTerminated = true }
    write("\n")
    return input
  }

  private func write(_ text: String) {
    guard outputIsOpen, !text.isEmpty else { return }
    outputIsOpen = StandardStreams.write(Array(text.utf8), to: output)
  }
}
