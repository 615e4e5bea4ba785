public import GuideLanguage

/// A session that really happened, as an example is made of it.
public struct RecordedSession: Sendable {
  /// An answer that stands; private ones were never written down and are not among them.
  public struct Reply: Equatable, Sendable {
    /// The guide that asked.
    public let guideID: String
    /// The answer's name.
    public let name: String
    /// The answer, or nil where it was left open.
    public let value: AnswerValue?

    /// Makes a reply from its parts.
    public init(guideID: String, name: String, value: AnswerValue?) {
      self.guideID = guideID
      self.name = name
      self.value = value
    }
  }

  /// The answers in the order in which they were given, withdrawn ones left out.
  public let replies: [Reply]
  /// How it ended; nil while it is under way.
  public let ending: Ending.Kind?
  /// The day it began.
  public let date: CivilDate
  /// The time of day at which it began.
  public let time: TimeOfDay
  /// On which of the guide's days it was, from 1.
  public let day: Int
  /// Values kept by sessions before it: guide id, name, value.
  public let known: [String: [String: AnswerValue]]
  /// What sessions before it said about the guide.
  public let history: GuideHistory

  /// Makes a session from its parts.
  public init(
    replies: [Reply], ending: Ending.Kind?, date: CivilDate, time: TimeOfDay, day: Int = 1,
    known: [String: [String: AnswerValue]] = [:], history: GuideHistory = GuideHistory()
  ) {
    self.replies = replies
    self.ending = ending
    self.date = date
    self.time = time
    self.day = day
    self.known = known
    self.history = history
  }

  /// The lines of an example that say what was there before; `hides` leaves out people's words.
  func givenLines(for guide: CheckedGuide, _ library: GuideLibrary, hides: Bool) -> [String] {
    let words = guide.wordsOfExpressions
    var lines: [String] = []
    for owner in [guide] + guide.uses.compactMap({ library[$0] }) {
      let prefix = owner.id == guide.id ? "" : owner.id + "."
      for name in owner.keeps {
        for value in known[owner.id]?[name].map(Self.items) ?? [] {
          guard let literal = Self.literal(value, hides: hides) else { continue }
          lines.append("[known \(prefix)\(name) is \(literal)]")
        }
      }
    }
    if guide.days != nil { lines.append("[known day is \(day)]") }
    if words.contains("today") { lines.append("[known today is \(date)]") }
    if words.contains("now") { lines.append("[known now is \(time)]") }
    if words.contains("visits") { lines.append("[known visits is \(history.visitCount)]") }
    if words.contains("since_last"), let count = history.dayCountSinceLast {
      lines.append("[known since_last is \(count)]")
    }
    for measure in guide.measures.map(\.name) {
      guard let change = history.changes[measure] else { continue }
      if words.contains("\(measure).uses") {
        lines.append("[known \(measure).uses is \(change.useCount)]")
      }
      if words.contains("\(measure).change"), let mean = change.mean {
        lines.append("[known \(measure).change is \(TypedLines.number(mean))]")
      }
    }
    return lines
  }

  /// The items of a list, else the value alone.
  private static func items(_ value: AnswerValue) -> [AnswerValue] {
    guard case .several(let choices) = value else { return [value] }
    return choices.map { .text($0.label) }
  }

  private static func literal(_ value: AnswerValue, hides: Bool) -> String? {
    switch value {
    case .text(let text): quoted(text, hides: hides)
    case .number(let number): TypedLines.number(number)
    case .option(let choice): choice.id
    case .several: nil
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .duration(let seconds): TypedLines.duration(seconds)
    case .date(let date): date.description
    case .time(let time): time.description
    }
  }

  /// One line in quotes; quotes inside it would end it.
  static func quoted(_ text: String, hides: Bool) -> String? {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .replacing("\"", with: "'")
    let words = hides || !TypedLines.canStand(line) ? TypedLines.hidden : line
    return "\"\(words)\""
  }
}
