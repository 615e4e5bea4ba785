public import SecretMemory

/// What a person gave in place of one line.
public enum TerminalInput: Equatable, Sendable {
  /// A finished line without its newline; pasted newlines stand inside it as `\n`.
  case line(String)
  /// Ctrl-C; the words typed so far are in ``Terminal/unsentText``.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a pipe or file.
  case endOfInput
  /// A key that stands for a slash word, such as Ctrl-O for `/page`; the words typed so far
  /// are in ``Terminal/unsentText``.
  case command(String)
  /// SIGTERM, SIGHUP, or a terminal that went away: leave soon. The words typed so
  /// far are in ``Terminal/unsentText``.
  case terminated
}

/// What a person gave in place of a passphrase.
public enum SecretInput: ~Copyable {
  /// The bytes as typed, without the newline.
  case bytes(SecretBytes)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D before anything was typed.
  case endOfInput
  /// There is no controlling terminal to ask on.
  case unavailable
  /// SIGTERM, SIGHUP, or a terminal that went away.
  case terminated
}

extension SecretInput {
  /// Whether the session is over.
  var isTerminated: Bool {
    switch self {
    case .terminated: true
    default: false
    }
  }
}

/// One request for one line.
public struct LineRequest: Equatable, Sendable {
  /// Words before the cursor, such as `Choose 1 or 2 >`; empty for the usual mark.
  public var prompt: String

  /// Words that Tab completes: slash words and labels of choices.
  public var completions: [String]

  /// Text that stands in the line at the beginning and can be edited.
  public var draft: String

  /// Whether Up offers this answer again later; false for private answers.
  public var isRemembered: Bool

  /// Whether keys typed before the prompt stood are thrown away, so that a
  /// stray Enter answers nothing.
  public var discardsTypedAhead: Bool

  /// Makes a request; every part has a usual value.
  public init(
    prompt: String = "", completions: [String] = [], draft: String = "",
    isRemembered: Bool = true, discardsTypedAhead: Bool = false
  ) {
    self.prompt = prompt
    self.completions = completions
    self.draft = draft
    self.isRemembered = isRemembered
    self.discardsTypedAhead = discardsTypedAhead
  }
}
