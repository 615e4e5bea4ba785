/// One phase of slow breathing: a word and how long it lasts.
public struct WaitPhase: Equatable, Sendable {
  /// The word shown, such as `in` or `out`.
  public var word: String

  /// How long the phase lasts, above 0; phases of 0 seconds are left out.
  public var seconds: Double

  /// What the breath does meanwhile.
  public var breath: Breath

  /// What a breath does.
  public enum Breath: Equatable, Sendable {
    /// It is drawn in.
    case grows
    /// It is let out.
    case shrinks
    /// It is held, or rests.
    case stays
  }

  /// Makes a phase.
  public init(_ word: String, seconds: Double, breath: Breath = .stays) {
    self.word = word
    self.seconds = seconds
    self.breath = breath
  }
}

/// What stands on screen while time passes.
public enum WaitDisplay: Equatable, Sendable {
  /// Nothing: a silent pause.
  case nothing
  /// Nothing, and no word about it where a voice reads: something else fills the time.
  case unsaid
  /// A note that stays where it is.
  case note(String)
  /// Phases one after the other, from the first again until the time is over.
  case phases([WaitPhase])
}

/// How a wait ended.
public enum WaitOutcome: Equatable, Sendable {
  /// The time is over; at once where nobody sits at a keyboard.
  case elapsed
  /// Any key but the ones below.
  case keyPressed
  /// A slash, with which commands begin. What was typed is not thrown away: it
  /// stands in the next line asked for, which should be asked for at once.
  case commandBegun
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or the end of the input.
  case endOfInput
  /// SIGTERM, SIGHUP, or a terminal that went away.
  case terminated
}

extension WaitDisplay {
  /// The phases to go through, none for a pause.
  var shownPhases: [WaitPhase] {
    if case .phases(let phases) = self { phases } else { [] }
  }
}

extension WaitPhase {
  /// The phase as a person reads it: `in … 4`.
  public var row: String { "\(word.withoutControlCharacters) … \(Self.text(seconds))" }

  /// The phase as a voice reads it: `in, 4 seconds`.
  public var spokenRow: String { "\(word.withoutControlCharacters), \(Self.words(seconds))" }

  /// A length of time in words: `1 second`, `2.5 seconds`.
  static func words(_ seconds: Double) -> String {
    let number = text(seconds)
    return number == "1" ? "1 second" : "\(number) seconds"
  }

  private static func text(_ seconds: Double) -> String {
    let tenths = (min(seconds, 86_400) * 10).rounded()
    let whole = Int(tenths / 10)
    let tenth = Int(tenths) % 10
    return tenth == 0 ? "\(whole)" : "\(whole).\(tenth)"
  }
}
