#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal's second screen while a page or a text has it: rows out, keys and signals in.
///
/// Nothing drawn there is left behind, neither on the first screen nor in what was scrolled.
final class FullScreen {
  /// What happened.
  enum Event: Equatable {
    case key(InputKey)
    case timedOut
    case interrupted
    case suspended
    case resumed
    /// The size was still for a while after it changed.
    case resized
    case terminated
  }

  /// How long the size must be still before the screen is drawn anew.
  private static let resizeDelay = Duration.milliseconds(100)

  private let mode: TerminalMode
  private let wait: InputWait
  private let clock = ContinuousClock()
  private var decoder: InputDecoder
  private var keys: [InputKey]
  private var takenKeyCount = 0
  private var inputIsGone = false
  private var resizeDeadline: ContinuousClock.Instant?
  private var isEntered = false
  private var painter = RowPainter()

  /// Whether the terminal still takes what is drawn.
  private(set) var outputIsOpen = true

  /// Begins with keys that were typed before.
  init(mode: TerminalMode, signals: SignalPipe?, escapeDelay: Duration, keys: [InputKey]) {
    self.mode = mode
    self.wait = InputWait(descriptor: mode.input, signals: signals)
    self.decoder = InputDecoder(escapeDelay: escapeDelay)
    self.keys = keys
  }

  /// The size of the screen in cells and rows; 80 by 24 where the device does not say.
  var size: (columnCount: Int, rowCount: Int) {
    (
      TerminalSize.columnCount(of: mode.output) ?? 80,
      TerminalSize.rowCount(of: mode.output) ?? 24
    )
  }

  // MARK: Drawing

  /// Goes to the second screen, which is empty.
  func enter() {
    guard !isEntered else { return }
    isEntered = true
    mode.set(.quiet)
    LastRestore.leavesAlternateScreen(true)
    write("\u{1B}[?1049h\u{1B}[r\u{1B}[0m\u{1B}[H\u{1B}[J")
    painter = RowPainter()
  }

  /// Goes back to the first screen; what stood on the second one is erased before, for
  /// terminals that have only one.
  func leave() {
    guard isEntered else { return }
    isEntered = false
    write("\u{1B}[0m\u{1B}[H\u{1B}[J\u{1B}[?25h\u{1B}[?1049l")
    LastRestore.leavesAlternateScreen(false)
  }

  /// Shows `rows`, each narrower than the screen, and the cursor; nil hides it.
  func paint(_ rows: [String], cursor: (row: Int, column: Int)?) {
    write(painter.bytes(for: rows, cursor: cursor))
  }

  /// Draws everything the next time, whatever stood there.
  func forgetRows() {
    painter.forget()
  }

  /// Stops the process as Ctrl-Z does, with the terminal as it was found and nothing on it.
  func suspend() {
    leave()
    mode.set(.original)
    SignalPipe.stopProcess()
    enter()
  }

  private func write(_ text: String) {
    guard outputIsOpen, !text.isEmpty else { return }
    outputIsOpen = StandardStreams.write(Array(text.utf8), to: mode.output)
  }

  // MARK: Keys

  /// Whether keys wait, so that drawing may.
  var hasKeys: Bool { takenKeyCount < keys.count }

  /// The keys that nobody took.
  func takeRest() -> [InputKey] {
    defer { (keys, takenKeyCount) = ([], 0) }
    return Array(keys[takenKeyCount...])
  }

  /// Waits for a key, a signal or `deadline`; nil waits for ever.
  func next(until deadline: ContinuousClock.Instant?) -> Event {
    while true {
      if let key = takeKey() { return .key(key) }
      if inputIsGone || !outputIsOpen { return .terminated }
      let start = clock.now
      let left = [deadline, resizeDeadline].compactMap(\.self).map { max(.zero, $0 - start) }
      switch wait.next(timeout: (left + [decoder.timeout].compactMap(\.self)).min()) {
      case .timedOut: break
      case .readable:
        receive()
        continue
      case .signal(.terminate): return .terminated
      case .signal(.interrupt): return .interrupted
      case .signal(.suspend): return .suspended
      case .signal(.resumed):
        mode.set(.quiet)
        painter.forget()
        return .resumed
      case .signal(.resized): resizeDeadline = clock.now + Self.resizeDelay
      }
      let now = clock.now
      keys += decoder.pass(now - start)
      if let resized = resizeDeadline, now >= resized {
        resizeDeadline = nil
        painter.forget()
        return .resized
      }
      if !hasKeys, let deadline, now >= deadline { return .timedOut }
    }
  }

  private func takeKey() -> InputKey? {
    guard hasKeys else { return nil }
    defer {
      takenKeyCount += 1
      if takenKeyCount == keys.count { (keys, takenKeyCount) = ([], 0) }
    }
    return keys[takenKeyCount]
  }

  /// Reads what is there. A quiet terminal has no end of input (Ctrl-D is a byte), so nothing
  /// to read means that it went away.
  private func receive() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(mode.input, &bytes, bytes.count)
    if count > 0 {
      keys += decoder.receive(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      inputIsGone = true
      // A paste whose end never came still counts as far as it came.
      keys += decoder.pass(InputDecoder.sequenceDelay)
    }
  }
}
