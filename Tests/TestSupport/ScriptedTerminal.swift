import SecretMemory
public import TerminalIO

/// A terminal that types from a list and keeps what it shows as text.
///
/// Lines and prompts look as on a screen of `columnCount` cells, without colour.
/// When the list is used up, every question meets the end of the input.
public final class ScriptedTerminal: Terminal {
  /// What the person does next.
  public enum Input: Equatable, Sendable {
    /// Types a line and presses Enter.
    case line(String)
    /// Types a passphrase and presses Enter.
    case secret(String)
    /// Presses Ctrl-C, at a prompt or during a wait.
    case interrupted
    /// Presses Ctrl-D on an empty line.
    case endOfInput
    /// Ends the process from outside, once for all: what follows is never used.
    case terminated
    /// Presses a key during a wait; passed over elsewhere.
    case key
    /// Types a command and Enter: begun in a wait, it is read by the next line
    /// asked for; elsewhere it is a line.
    case command(String)
    /// Presses a key that stands for the slash word; ``unsentText`` is what was typed before.
    case shortcut(String)
    /// Has no controlling terminal when asked for a passphrase.
    case noTerminal
    /// Writes a page anew and leaves it so; elsewhere its lines are typed one by one.
    case page(String, PageEnding)
    /// Lets so many quiet minutes pass at a line or a page.
    case idle
    /// Presses one of the keys offered while reading a text.
    case readingKey(Character)
  }

  /// As given, until ``usePlain(_:)``.
  public private(set) var isRich: Bool
  /// As given.
  public let columnCount: Int
  /// As given.
  public let rowCount: Int?
  /// Text that ``Input/interrupted`` leaves behind; empty unless set by a test.
  public var unsentText = ""

  /// What ``keepInView(_:)`` was last given.
  public private(set) var standingRow: StandingRow?
  /// Every page asked for so far, in order.
  public private(set) var pageRequests: [PageRequest] = []
  /// As a real one: carried out by ``Input/idle``.
  public var idleAction: IdleAction?
  /// How long a page takes to write, in seconds.
  public var secondsPerPage: Double = 60

  /// Everything shown and typed so far. Secrets stand there as `(hidden)`.
  public private(set) var transcript = ""
  /// Every request for a line so far, in order.
  public private(set) var requests: [LineRequest] = []
  /// Inputs nobody asked for yet; empty when a session used its whole script.
  public private(set) var unused: [Input]

  private let canBeRich: Bool
  private var isTerminated = false
  private var begunCommand: String?

  /// Types `inputs` one after the other.
  public init(_ inputs: [Input], columnCount: Int = 80, rowCount: Int? = nil, isRich: Bool = false)
  {
    self.unused = inputs
    self.columnCount = columnCount
    self.rowCount = rowCount
    self.isRich = isRich
    self.canBeRich = isRich
  }

  /// Types each of `lines` and Enter.
  public convenience init(lines: [String], columnCount: Int = 80, isRich: Bool = false) {
    self.init(lines.map(Input.line), columnCount: columnCount, isRich: isRich)
  }

  private var layout: TextLayout {
    TextLayout(columnCount: columnCount, style: isRich ? .screen : .plain)
  }

  /// Adds the rows to the transcript.
  public func show(_ lines: [ShownLine]) {
    for row in lines.flatMap(layout.rows) { transcript += row + "\n" }
  }

  /// Takes the next input of the script.
  public func readLine(_ request: LineRequest) -> TerminalInput {
    guard !isTerminated else { return .terminated }
    requests.append(request)
    transcript += layout.prompt(request.prompt)
    if let command = begunCommand {
      begunCommand = nil
      transcript += command + "\n"
      return .line(command)
    }
    while unused.first == .key { unused.removeFirst() }
    guard let next = unused.first else { return ended("^D", .endOfInput) }
    unused.removeFirst()
    switch next {
    case .idle: return isOverAfterIdling() ? .terminated : readLine(request)
    case .page, .readingKey:
      return ended("(the script has a page where a line is asked)", .endOfInput)
    case .line(let text), .command(let text):
      transcript += text + "\n"
      return .line(text)
    case .shortcut(let word): return ended("(the key for \(word))", .command(word))
    case .interrupted: return ended("^C", .interrupted)
    case .terminated:
      isTerminated = true
      return ended("(terminated)", .terminated)
    case .endOfInput: return ended("^D", .endOfInput)
    case .secret, .noTerminal, .key:
      return ended("(the script has a passphrase where a line is asked)", .endOfInput)
    }
  }

  /// Takes the next input of the script; the transcript says `(hidden)`.
  public func readSecret(prompt: String) -> SecretInput {
    guard !isTerminated else { return .terminated }
    transcript += layout.prompt(prompt)
    while unused.first == .key { unused.removeFirst() }
    let next = unused.isEmpty ? .endOfInput : unused.removeFirst()
    switch next {
    case .secret(let text):
      transcript += "(hidden)\n"
      return .bytes(SecretBytes(copying: Array(text.utf8)))
    case .interrupted:
      transcript += "^C\n"
      return .interrupted
    case .terminated:
      isTerminated = true
      transcript += "(terminated)\n"
      return .terminated
    case .noTerminal:
      transcript += "(no terminal)\n"
      return .unavailable
    case .endOfInput:
      transcript += "^D\n"
      return .endOfInput
    case .line, .key, .command, .page, .idle, .readingKey, .shortcut:
      transcript += "(the script has a line where a passphrase is asked)\n"
      return .endOfInput
    }
  }

  /// Takes no time; a key, a command, Ctrl-C or termination that comes next in the
  /// script ends it.
  public func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome {
    guard !isTerminated else { return .terminated }
    switch display {
    case .nothing: sayPause(seconds)
    case .unsaid: break
    case .note(let text):
      show([ShownLine(.note, text)])
      if !isRich { sayPause(seconds) }
    case .phases(let phases):
      for phase in phases where phase.seconds > 0 {
        transcript += layout.margin + (isRich ? phase.row : phase.spokenRow) + "\n"
      }
      transcript += "(\(seconds) seconds)\n"
    }
    // As on a real one: a new wait throws away what was typed before it.
    begunCommand = nil
    let outcome: WaitOutcome
    switch unused.first {
    case .key: outcome = .keyPressed
    case .command(let text):
      begunCommand = text
      outcome = .commandBegun
    case .interrupted: outcome = .interrupted
    case .terminated:
      isTerminated = true
      outcome = .terminated
    default: return .elapsed
    }
    unused.removeFirst()
    return outcome
  }

  /// A pause is silent on a screen, and in words where a voice reads.
  private func sayPause(_ seconds: Double) {
    let number = seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    transcript +=
      isRich
      ? "(\(seconds) seconds)\n"
      : "pause, \(number) \(number == "1" ? "second" : "seconds")\ndone\n"
  }

  /// Marks in the transcript that the screen was hidden.
  public func clear() {
    transcript += "(cleared)\n"
  }

  /// Marks in the transcript that the screen and what was above it were hidden.
  public func wipe() {
    transcript += "(wiped)\n"
  }

  /// Marks in the transcript what stays in view.
  public func keepInView(_ row: StandingRow?) {
    guard isRich, row != standingRow else { return }
    standingRow = row
    transcript += row.map { "(in view: \($0.text))\n" } ?? "(nothing in view)\n"
  }

  /// Takes the next page of the script, with the words of the row below it; nil unless rich.
  public func compose(
    _ request: PageRequest, status: (PageFacts) -> String, save: (PageState) -> Bool
  ) -> PageResult? {
    guard isRich else { return nil }
    pageRequests.append(request)
    let before = PageState(text: request.text, seconds: request.secondsBefore)
    guard !isTerminated else { return PageResult(before, .terminated) }
    transcript += "(a page)\n"
    show(request.question)
    while unused.first == .key { unused.removeFirst() }
    let next = unused.isEmpty ? .page(request.text, .done) : unused.removeFirst()
    switch next {
    case .page(let text, let ending):
      let page = PageState(text: text, seconds: request.secondsBefore + secondsPerPage)
      show([ShownLine(.person, text)])
      let isSafe = save(page)
      let facts = PageFacts(
        seconds: page.seconds, wordCount: text.split(whereSeparator: \.isWhitespace).count,
        secondsSinceSaved: isSafe ? 0 : nil, savingFailed: !isSafe, columnCount: columnCount)
      transcript += status(facts) + "\n(the page ends)\n"
      if ending == .terminated { isTerminated = true }
      return PageResult(page, ending)
    case .idle:
      return isOverAfterIdling()
        ? PageResult(before, .terminated) : compose(request, status: status, save: save)
    case .interrupted: return PageResult(before, .interrupted)
    case .terminated:
      isTerminated = true
      return PageResult(before, .terminated)
    default:
      transcript += "(the script has something else where a page is asked)\n"
      return PageResult(before, .done)
    }
  }

  /// Shows the text between two marks; a key of the script ends it, else Enter. Nil unless rich.
  public func read(
    _ lines: [ShownLine], hint: String, choices: Set<Character>
  ) -> ReadingResult? {
    guard isRich else { return nil }
    guard !isTerminated else { return .terminated }
    transcript += "(to read)\n"
    show(lines + [ShownLine(.note, hint)])
    transcript += "(read)\n"
    switch unused.first {
    case .readingKey(let key) where choices.contains(key):
      unused.removeFirst()
      return .key(key)
    case .terminated:
      isTerminated = true
      return .terminated
    default: return .closed
    }
  }

  /// Becomes plain, and rich again where it was made so.
  public func usePlain(_ isPlain: Bool) -> Bool {
    guard isPlain || canBeRich else { return false }
    isRich = !isPlain
    return true
  }

  /// Marks in the transcript that another program has the terminal.
  public func lend(_ body: () -> Void) {
    transcript += "(lent)\n"
    body()
  }

  private func isOverAfterIdling() -> Bool {
    transcript += "(minutes pass)\n"
    isTerminated = idleAction?.run() == false
    return isTerminated
  }

  private func ended(_ mark: String, _ input: TerminalInput) -> TerminalInput {
    transcript += mark + "\n"
    return input
  }
}
