#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One answer edited on a terminal: the keys, the pastes, the signals around libedit.
final class LineEditor {
  private typealias Number = KeyQueue.Number

  /// Stands for a newline inside a line of one row.
  static let newlineSign: Character = "⏎"

  /// How long the size must be still before the line is drawn anew.
  private static let resizeDelay = Duration.milliseconds(100)

  /// Draws what belongs above the line, on an empty screen; for Ctrl-L.
  var drawAbove: () -> Void = {}

  private let editLine: EditLine
  private let mode: TerminalMode
  private let wait: InputWait
  private var decoder: InputDecoder
  private var history = LineHistory()

  private var keys: KeyQueue
  private var begunBytes: [UInt8] = []
  private var completions: [String] = []
  private var promptCellCount = 0
  private var ending: TerminalInput?
  private var inputIsGone = false
  private var resizeDeadline: ContinuousClock.Instant?

  /// What was typed but not sent when the last line ended without one.
  private(set) var unsentText = ""

  /// Takes over a terminal whose mode is already known; binds the keys.
  init(_ editLine: EditLine, mode: TerminalMode, signals: SignalPipe?, escapeDelay: Duration) {
    self.editLine = editLine
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
    let line = editLine.readLine(prompt: prompt)
    editLine.flush()
    if let ending {
      if ending != .interrupted { write("\r\n") }
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
    while true {
      if let number = keys.next() { return .character(number) }
      if inputIsGone { return stopped(.terminated) }
      let start = clock.now
      let resizeTimeout = resizeDeadline.map { max(.zero, $0 - start) }
      let timeout = [decoder.timeout, resizeTimeout].compactMap(\.self).min()
      let outcome = wait.next(timeout: timeout)
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
        hide()
        editLine.prepareTerminal(forEditing: false)
        editLine.prepareTerminal(forEditing: true)
        editLine.drawAgain()
      case .signal(.resized): resizeDeadline = clock.now + Self.resizeDelay
      }
      decoder.pass(clock.now - start).forEach { keys.add($0) }
      if let deadline = resizeDeadline, clock.now >= deadline {
        resizeDeadline = nil
        // Rows are counted at the new width: terminals break the line anew.
        hide()
        editLine.takeNewSize()
        editLine.drawAgain()
      }
    }
  }

  /// Gives the line up and keeps its words.
  @discardableResult
  private func stopped(_ input: TerminalInput) -> EditLine.Source {
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
      decoder.receive(bytes[..<count]).forEach { keys.add($0) }
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      inputIsGone = true
      // A paste whose end never came still counts as far as it came.
      decoder.pass(InputDecoder.sequenceDelay).forEach { keys.add($0) }
    }
  }

  // MARK: Keys

  private func bindKeys() {
    let ours = EditLine.keyFunction
    // Ctrl-C, Ctrl-D, Ctrl-H, Tab, Ctrl-L, Ctrl-Z, Backspace.
    let controls: [UInt32] = [0x03, 0x04, 0x08, 0x09, 0x0C, 0x1A, 0x7F]
    let numbers = [
      Number.up, Number.down, Number.delete, Number.paste, Number.newline, Number.mark,
    ]
    for key in controls + numbers { editLine.bind(key, to: ours) }
    editLine.bind(0x0D, to: "ed-newline")
    editLine.bind(0x0A, to: ours)
    editLine.bind(Number.left, to: ours, command: "ed-prev-char")
    editLine.bind(Number.right, to: ours, command: "ed-next-char")
    editLine.bind(Number.home, to: ours, command: "ed-move-to-beg")
    editLine.bind(Number.end, to: ours, command: "ed-move-to-end")
    editLine.bind(Number.wordLeft, to: "ed-prev-word")
    editLine.bind(Number.wordRight, to: "em-next-word")
    guard editLine.isVi else { return }
    // Arrow keys that libedit bound itself make Escape wait for a next key.
    editLine.bind(0x1B, to: "vi-command-mode", command: ours)
    editLine.bindCommand(0x6B, to: ours)  // k
    editLine.bindCommand(0x6A, to: ours)  // j
  }

  private func pressed(_ key: UInt32) -> EditLine.KeyResult {
    switch key {
    case Number.up, 0x6B: return recall(history.previous(current: wholeText))
    case Number.down, 0x6A: return recall(history.next())
    case Number.left: return move(by: -(editLine.text.before.last?.unicodeScalars.count ?? 0))
    case Number.right: return move(by: editLine.text.after.first?.unicodeScalars.count ?? 0)
    case Number.home: return move(by: -editLine.text.before.unicodeScalars.count)
    case Number.end: return move(by: editLine.text.after.unicodeScalars.count)
    case Number.delete: return deleteForward()
    case Number.paste: return paste()
    case Number.newline, 0x0A: return insert(String(Self.newlineSign))
    case Number.mark: return insertMark()
    case 0x08, 0x7F:
      editLine.deleteBeforeCursor(
        scalarCount: editLine.text.before.last?.unicodeScalars.count ?? 0)
      return .refresh
    case 0x09: return complete()
    case 0x0C: return drawAll()
    case 0x03:
      stopped(.interrupted)
      // libedit itself must leave the line: it alone knows its last row.
      editLine.push("\r")
      return .nothing
    case 0x04:
      guard wholeText.isEmpty else { return deleteForward() }
      stopped(.endOfInput)
      return .endOfInput
    case 0x1A:
      suspend()
      return .nothing
    default: return .nothing
    }
  }

  private var wholeText: String {
    let text = editLine.text
    return text.before + text.after
  }

  private func move(by scalarCount: Int) -> EditLine.KeyResult {
    editLine.moveCursor(scalarCount: scalarCount)
    return .moveCursor
  }

  private func insert(_ text: String) -> EditLine.KeyResult {
    editLine.insert(text)
    return .refresh
  }

  private func deleteForward() -> EditLine.KeyResult {
    let count = editLine.text.after.first?.unicodeScalars.count ?? 0
    editLine.moveCursor(scalarCount: count)
    editLine.deleteBeforeCursor(scalarCount: count)
    return .refresh
  }

  private func paste() -> EditLine.KeyResult {
    guard var text = keys.takePaste() else { return .nothing }
    // A copied row often ends with its newline; nobody means it.
    while text.last == "\n" { text.removeLast() }
    return insert(String(text.map { $0 == "\n" ? Self.newlineSign : $0 }))
  }

  private func insertMark() -> EditLine.KeyResult {
    guard let mark = keys.takeMark() else { return .nothing }
    guard let letter = editLine.text.before.unicodeScalars.last,
      let whole = PrecomposedLetter.of(letter, mark)
    else { return insert(String(mark)) }
    editLine.deleteBeforeCursor(scalarCount: 1)
    return insert(String(whole))
  }

  private func recall(_ answer: String?) -> EditLine.KeyResult {
    guard let answer else { return .nothing }
    replaceAll(with: answer)
    return .refresh
  }

  private func replaceAll(with text: String) {
    let old = editLine.text
    editLine.moveCursor(scalarCount: old.after.unicodeScalars.count)
    editLine.deleteBeforeCursor(
      scalarCount: old.before.unicodeScalars.count + old.after.unicodeScalars.count)
    editLine.insert(text)
  }

  private func complete() -> EditLine.KeyResult {
    let text = editLine.text
    guard !text.before.isEmpty, text.after.isEmpty else { return insert(" ") }
    switch Completion.of(text.before, from: completions) {
    case .none: return insert(" ")
    case .replaced(let whole):
      replaceAll(with: whole)
      return .refresh
    case .candidates(let words):
      editLine.flush()
      // libedit clears the rows of the line upwards from the cursor, so that
      // many rows are left empty below the words.
      let rows = String(repeating: "\r\n", count: cursorRow + 1)
      let shown = words.joined(separator: "   ").withoutControlCharacters
      write("\r\n  " + shown + rows)
      return .redisplay
    }
  }

  private func drawAll() -> EditLine.KeyResult {
    editLine.flush()
    write("\u{1B}[H\u{1B}[J")
    drawAbove()
    editLine.drawAgain()
    return .nothing
  }

  // MARK: The screen

  /// The row of the cursor below the prompt's, as libedit counts cells: by scalars.
  private var cursorRow: Int {
    let columnCount = TerminalSize.columnCount(of: mode.output) ?? 80
    let cells = editLine.text.before.unicodeScalars.reduce(promptCellCount) {
      $0 + CellWidth.of($1)
    }
    return cells / columnCount
  }

  /// Takes the line off the screen and leaves the cursor where its prompt began.
  private func hide() {
    editLine.flush()
    let row = cursorRow
    write("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
  }

  /// Ctrl-Z: the shell gets its terminal back, without the draft on it.
  private func suspend() {
    hide()
    editLine.prepareTerminal(forEditing: false)
    mode.set(.original)
    SignalPipe.stopProcess()
    mode.set(.quiet)
    editLine.prepareTerminal(forEditing: true)
    editLine.takeNewSize()
    editLine.drawAgain()
  }

  private func write(_ text: String) {
    _ = StandardStreams.write(Array(text.utf8), to: mode.output)
  }
}
