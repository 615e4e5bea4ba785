/// One of the answers a question offers.
public struct Choice: Hashable, Sendable {
  /// The name by which the guide refers to it: small letters, digits, `-` and `_`.
  public let id: String
  /// The words the person sees; ending in `____` where they are to be the person's own.
  public let label: String

  /// Makes a choice from its two names.
  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }

  /// Whether choosing it asks for the person's own words: the label ends in `__` or more.
  public var takesWords: Bool { label.hasSuffix("__") }

  /// The label without the line to be filled in.
  public var labelWithoutLine: String {
    var words = Substring(label)
    guard takesWords else { return label }
    while let last = words.last, last == "_" || last == " " { words.removeLast() }
    if words.last == ":" { words.removeLast() }
    return String(words)
  }
}

/// The words at the two ends of a scale.
public struct ScaleEnds: Equatable, Sendable {
  /// What the lowest number means.
  public let low: String
  /// What the highest number means.
  public let high: String

  /// Makes the two ends.
  public init(low: String, high: String) {
    self.low = low
    self.high = high
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
  /// Some of the offered choices, in the order in which the guide lists them; or a list of
  /// the person's own, whose items are numbered and never share a number.
  case several([Choice])
  /// Yes (true) or no (false).
  case yesNo(Bool)
  /// A length of time in seconds.
  case duration(seconds: Double)
  /// A day of the calendar.
  case date(CivilDate)
  /// A time of the day.
  case time(TimeOfDay)
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
  /// A time of the day.
  case timeOfDay
}

extension AnswerType {
  /// Whether a question without arms may be left empty without saying so.
  package var goesOnWithNothing: Bool {
    switch self {
    case .text, .choice, .several: false
    case .writing, .scale, .yesNo, .number, .duration, .date, .timeOfDay: true
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

  /// The rhythm with as many rounds as fill the time, at least one and at most 1,000.
  package func lasting(seconds: Double) -> BreathPattern {
    let round = totalSeconds / Double(roundCount)
    let count = (seconds / round).rounded(.up)
    return BreathPattern(
      inSeconds: inSeconds, holdSeconds: holdSeconds, outSeconds: outSeconds,
      restSeconds: restSeconds, roundCount: Int(max(1, min(1_000, count))))
  }

  /// How long all rounds take together, in seconds.
  public var totalSeconds: Double {
    (inSeconds + holdSeconds + outSeconds + restSeconds) * Double(roundCount)
  }
}
