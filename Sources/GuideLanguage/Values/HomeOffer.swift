/// What a guide asks of home: to be offered from a day on.
public struct HomeOffer: Equatable, Sendable {
  /// How often it comes again once the guide was done.
  public enum Repetition: String, Sendable {
    /// The day after.
    case everyDay = "every day"
    /// On the same weekday of the next week.
    case everyWeek = "every week"

    /// How many days lie between two of them: 1 or 7.
    public var dayCount: Int { self == .everyDay ? 1 : 7 }

    /// The repetition with so many days between, or nil where there is none.
    public init?(dayCount: Int) {
      switch dayCount {
      case 1: self = .everyDay
      case 7: self = .everyWeek
      default: return nil
      }
    }
  }

  /// The day from which it is offered.
  public var day: CivilDate
  /// The time of day that stands beside it; home waits for none.
  public var time: TimeOfDay?
  /// How often it comes again; nil for once.
  public var repetition: Repetition?
  /// The kept answer whose words stand beside it.
  public var answerName: String?

  /// Makes an offer from its parts.
  public init(
    day: CivilDate, time: TimeOfDay? = nil, repetition: Repetition? = nil,
    answerName: String? = nil
  ) {
    self.day = day
    self.time = time
    self.repetition = repetition
    self.answerName = answerName
  }

  /// The day from which it is due when the guide last came to its end on `lastEnd`; nil where
  /// nothing more comes.
  ///
  /// What was done before the day of the offer counts for nothing.
  public func dueDay(lastEnd: CivilDate?) -> CivilDate? {
    guard let lastEnd, lastEnd >= day else { return day }
    guard let repetition else { return nil }
    let past = lastEnd.daysSinceEpoch - day.daysSinceEpoch
    return day.adding(days: (past / repetition.dayCount + 1) * repetition.dayCount)
  }
}

extension HomeOffer: CustomStringConvertible {
  /// The offer as a guide writes it: `2026-12-01, at 17:30, every day, saying plan`.
  public var description: String {
    var parts = ["\(day)"]
    if let time { parts.append("at \(time)") }
    if let repetition { parts.append(repetition.rawValue) }
    if let answerName { parts.append("saying \(answerName)") }
    return parts.joined(separator: ", ")
  }
}
