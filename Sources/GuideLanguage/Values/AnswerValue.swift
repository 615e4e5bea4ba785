/// One of the answers a question offers.
public struct Choice: Hashable, Sendable {
  /// The name by which the guide refers to it: small letters, digits, `-` and `_`.
  public let id: String
  /// The words the person sees.
  public let label: String

  /// Makes a choice from its two names.
  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// What a person answered; an answer left open is `nil` wherever a value may be missing.
public enum AnswerValue: Equatable, Sendable {
  /// One line, or a whole page with its line breaks.
  case text(String)
  /// A number or a position on a scale.
  case number(Double)
  /// One of the offered choices.
  case option(Choice)
  /// Some of the offered choices, in the order in which the guide lists them.
  case several([Choice])
  /// Yes (true) or no (false).
  case yesNo(Bool)
  /// A length of time in seconds.
  case duration(seconds: Double)
  /// A day of the calendar.
  case date(CivilDate)
}

/// The kind of answer a question asks for.
public enum AnswerType: Equatable, Sendable {
  /// One line of the person's own words.
  case text
  /// A page of the person's own words; the guide tells softly when `from` and when `to`
  /// seconds have passed, and never ends the writing.
  case writing(from: Double?, to: Double?)
  /// One of the choices.
  case choice([Choice])
  /// Any number of the choices, within `atLeast` and `atMost` where the guide sets them.
  case several([Choice], atLeast: Int?, atMost: Int?)
  /// A position between the two ends; halves are accepted.
  case scale(ClosedRange<Int>)
  /// Yes or no.
  case yesNo
  /// A number, within the bounds where the guide sets them.
  case number(ClosedRange<Double>?)
  /// A length of time.
  case duration
  /// A day of the calendar.
  case date
}

extension AnswerType {
  /// Whether a question without arms may be left empty without saying so.
  package var goesOnWithNothing: Bool {
    switch self {
    case .text, .choice, .several: false
    case .writing, .scale, .yesNo, .number, .duration, .date: true
    }
  }
}

/// A rhythm of breathing, in seconds.
public struct BreathPattern: Equatable, Sendable {
  /// How long the breath goes in.
  public let inSeconds: Double
  /// How long it is held after going in; 0 for not at all.
  public let holdSeconds: Double
  /// How long it goes out.
  public let outSeconds: Double
  /// How long it rests after going out; 0 for not at all.
  public let restSeconds: Double
  /// How many times the rhythm is gone through, at least 1.
  public let roundCount: Int

  /// Makes a rhythm from its four lengths and its number of rounds.
  public init(
    inSeconds: Double, holdSeconds: Double = 0, outSeconds: Double, restSeconds: Double = 0,
    roundCount: Int
  ) {
    self.inSeconds = inSeconds
    self.holdSeconds = holdSeconds
    self.outSeconds = outSeconds
    self.restSeconds = restSeconds
    self.roundCount = roundCount
  }

  /// How long all rounds take together, in seconds.
  public var totalSeconds: Double {
    (inSeconds + holdSeconds + outSeconds + restSeconds) * Double(roundCount)
  }
}
