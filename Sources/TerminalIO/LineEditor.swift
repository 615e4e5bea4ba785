#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One answer edited on a terminal: the keys, the pastes, the signals around libedit.
final class LineEditor {
  /// Stands for a newline inside a line of one row.
  static let newlineSign: Character = "⏎"

  /// How long the size must be still before the line is drawn anew.
  private static let resizeDelay = Duration.milliseconds(100)

  /// How long an answer may be; what is typed on top of that asks for a page, with all of it.
  static let longestCount = 4_000

  /// Draws what belongs above the line, at the left edge.
  var drawAbove: () -> Void = {}

  /// What happens where nobody types.
  var idleAction: () -> IdleAction? = { nil }

  /// Stops the process as Ctrl-Z does.
  var stopProcess: () -> Void = SignalPipe.stopProcess

  /// Whether a line is being read: libedit reads one at a time.
  private(set) var isReading = false

  let editLine: EditLine
  let mode: TerminalMode
  private let wait: InputWait
  let standingRow: StandingRowArea
  var decoder: InputDecoder
  var history = LineHistory()

  var keys: KeyQueue
  private var begunBytes: [UInt8] = []
  var completions: [String] = []
  var promptCellCount = 0
  private var ending: TerminalInput?
  private var inputIsGone = false
  private var resizeDeadline: ContinuousClock.Instant?
  var lastKeyAt = ContinuousClock.now
  var undoHistory = UndoHistory()
  private var scalarCount = 0
  var draftIsComing = false

  /// What was typed but not sent when the last line ended without one.
  private(set) var unsentText = ""

  /// Takes over a terminal whose mode is already known; binds the keys.
  init(
    _ editLine: EditLine, mode: TerminalMode, signals: SignalPipe?, escapeDelay: Duration,
    standingRow: StandingRowArea
  ) {
    self.editLine = editLine
    self.standingRow = standingRow
    self.mode = mode
    self.wait = InputWait(descriptor: mode.input, signals: signals)
    self.decoder = InputDecoder(escapeDelay: escapeDelay)
    self.keys = KeyQueue(takesEscape: editLine.isVi)
    bindKeys()
    editLine.nextCharacter = { [unowned self] in nextCharacter() }
    editLine.pressed = { [unowned self] key in pressed(key) }
  }

  /// Reads one line after `prompt`, in which U+0001 surrounds what takes no cells.
  func readLine(
    _ request: LineRequest, prompt: String, promptCellCount: Int
  ) -> TerminalInput {
    self.promptCellCount = promptCellCount
    completions = request.completions
    ending = nil
    unsentText = ""
    history.rewind()
    // What waits behind a line already begun is its rest.
    if request.discardsTypedAhead, begunBytes.isEmpty { discardTypedAhead() }
    decoder.receive(begunBytes).forEach { keys.add($0) }
    begunBytes = []
    if !request.draft.isEmpty { keys.addFirst(paste: request.draft) }
    undoHistory = UndoHistory()
    draftIsComing = !request.draft.isEmpty
    scalarCount = 0
    lastKeyAt = .now
    isReading = true
    let line = editLine.readLine(prompt: prompt)
    isReading = false
    editLine.flush()
    switch ending {
    case nil: break
    case let ending?:
      if ending == .terminated || ending == .endOfInput { write("\r\n") }
      return ending
    }
    guard let line else { return mode.isHungUp ? .terminated : .endOfInput }
    if request.isRemembered { history.add(line) }
    return .line(Self.answer(line))
  }

  /// Takes bytes of a line that was begun before it was asked for.
  func begin(with bytes: [UInt8]) {
    begunBytes = bytes
  }

  /// Forgets what was typed but not sent.
  func dropUnsentText() {
    unsentText = ""
  }

  /// Throws away keys that were typed and not used yet.
  func discardTypedAhead() {
    mode.discardTypedAhead()
    keys.removeAll()
    begunBytes = []
    decoder = InputDecoder(escapeDelay: decoder.escapeDelay)
  }

  /// Gives out the keys that were typed and not used yet.
  func takeTypedAhead() -> [InputKey] {
    let begun = decoder.receive(begunBytes)
    begunBytes = []
    return keys.takeAll() + begun
  }

  /// Takes keys that were typed elsewhere and not used there.
  func typeAhead(_ typed: [InputKey]) {
    typed.forEach { keys.add($0) }
  }

  /// What stands in the line as the answer it means.
  private static func answer(_ line: String) -> String {
    let text = String(line.map { $0 == newlineSign ? "\n" : $0 })
    return TypedText.paste(fromBytes: text.utf8)
  }

  // MARK: Characters for libedit

  private func nextCharacter() -> EditLine.Source {
    let clock = ContinuousClock()
    undoHistory.note(editLine.state)
    let countBefore = scalarCount
    scalarCount = editLine.scalarCount
    if ending == nil, countBefore >= Self.longestCount, scalarCount > countBefore {
      stopped(.command("/page"))
      // Enter, for libedit alone knows its last row.
      return .character(0x0D)
    }
    while true {
      if isIdle(clock.now), let action = idleAction(), !idle(action) {
        return stopped(.terminated)
      }
      if let number = keys.next() { return .character(number) }
      if inputIsGone { return stopped(.terminated) }
      let start = clock.now
      let outcome = wait.next(timeout: timeout(from: start))
      switch outcome {
      case .timedOut: break
      case .readable:
        receive()
        continue
      case .signal(.terminate): return stopped(.terminated)
      case .signal(.interrupt): keys.add(.scalar("\u{3}"))
      case .signal(.suspend): suspend()
      case .signal(.resumed):
        mode.set(.quiet)
        guard !isIdle(clock.now) else { continue }
        hide()
        editLine.prepareTerminal(forEditing: false)
        editLine.prepareTerminal(forEditing: true)
        standingRow.reserve()
        editLine.drawAgain()
      case .signal(.resized): resizeDeadline = clock.now + Self.resizeDelay
      }
      decoder.pass(clock.now - start).forEach { keys.add($0) }
      standingRow.passTime()
      if let deadline = resizeDeadline, clock.now >= deadline {
        resizeDeadline = nil
        // Rows are counted at the new width: terminals break the line anew.
        hide()
        editLine.takeNewSize()
        standingRow.reserve()
        editLine.drawAgain()
      }
    }
  }

  /// How long nothing has to be done but to wait; nil for ever.
  private func timeout(from now: ContinuousClock.Instant) -> Duration? {
    let idling = idleAction().map { lastKeyAt + $0.after }
    let deadlines = [resizeDeadline, idling].compactMap(\.self).map { max(.zero, $0 - now) }
    return (deadlines + [decoder.timeout, standingRow.timeout].compactMap(\.self)).min()
  }

  /// Gives the line up and keeps its words.
  @discardableResult
  func stopped(_ input: TerminalInput) -> EditLine.Source {
    unsentText = Self.answer(wholeText)
    ending = input
    return .stopped
  }

  /// Reads what is there. A terminal in raw mode has no end of input (Ctrl-D is
  /// a byte), so nothing to read means that it went away.
  private func receive() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(mode.input, &bytes, bytes.count)
    if count > 0 {
      let now = ContinuousClock.now
      // Keys at a screen that should be hidden by now, such as after a sleep, are nobody's.
      guard !isIdle(now) else { return }
      lastKeyAt = now
      decoder.receive(bytes[..<count]).forEach { keys.add($0) }
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      inputIsGone = true
      // A paste whose end never came still counts as far as it came.
      decoder.pass(InputDecoder.sequenceDelay).forEach { keys.add($0) }
    }
  }

  func write(_ text: String) {
    _ = StandardStreams.write(Array(text.utf8), to: mode.output)
  }
}
