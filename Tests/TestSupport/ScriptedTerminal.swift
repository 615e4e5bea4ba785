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
    /// Has no controlling terminal when asked for a passphrase.
    case noTerminal
  }

  /// As given.
  public let isRich: Bool
  /// As given.
  public let columnCount: Int
  /// Text that ``Input/interrupted`` leaves behind; empty unless set by a test.
  public var unsentText = ""

  /// Everything shown and typed so far. Secrets stand there as `(hidden)`.
  public private(set) var transcript = ""
  /// Every request for a line so far, in order.
  public private(set) var requests: [LineRequest] = []
  /// Inputs nobody asked for yet; empty when a session used its whole script.
  public private(set) var unused: [Input]

  private var isTerminated = false
  private var begunCommand: String?

  /// Types `inputs` one after the other.
  public init(_ inputs: [Input], columnCount: Int = 80, isRich: Bool = false) {
    self.unused = inputs
    self.columnCount = columnCount
    self.isRich = isRich
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
    case .line(let text), .command(let text):
      transcript += text + "\n"
      return .line(text)
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
    case .line, .key, .command:
      transcript += "(the script has a line where a passphrase is asked)\n"
      return .endOfInput
    }
  }

  /// Takes no time; a key, a command, Ctrl-C or termination that comes next in the
  /// script ends it.
  public func wait(seconds: Double, showing display: WaitDisplay) -> WaitOutcome {
    guard !isTerminated else { return .terminated }
    switch display {
    case .nothing: transcript += "(\(seconds) seconds)\n"
    case .note(let text): show([ShownLine(.note, text)])
    case .phases(let phases):
      for phase in phases where phase.seconds > 0 { transcript += layout.margin + phase.row + "\n" }
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

  /// Marks in the transcript that the screen was hidden.
  public func clear() {
    transcript += "(cleared)\n"
  }

  private func ended(_ mark: String, _ input: TerminalInput) -> TerminalInput {
    transcript += mark + "\n"
    return input
  }
}
