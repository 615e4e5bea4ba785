public import GuideLanguage

/// A month of the Gregorian calendar.
public struct CivilMonth: Comparable, Hashable, Sendable, CustomStringConvertible {
  /// Its first day.
  public let firstDay: CivilDate

  /// The month a date lies in.
  public init(of date: CivilDate) {
    firstDay = CivilDate(year: date.year, month: date.month, day: 1) ?? .earliest
  }

  /// Reads `YYYY-MM`; anything else is nil.
  public init?(_ text: String) {
    guard let day = CivilDate(text + "-01") else { return nil }
    firstDay = day
  }

  /// The month as `YYYY-MM`.
  public var description: String { String(firstDay.description.dropLast(3)) }

  /// Its days in order.
  public var days: [CivilDate] {
    (1...31).compactMap { CivilDate(year: firstDay.year, month: firstDay.month, day: $0) }
  }

  /// The month so many months later; it stops at the ends of the calendar, in the years 1 and 9999.
  public func adding(months count: Int) -> CivilMonth {
    let last = 9999 * 12 - 1
    let index = (firstDay.year - 1) * 12 + firstDay.month - 1
    let wanted = min(max(index + min(max(count, -last), last), 0), last)
    return CivilDate(year: wanted / 12 + 1, month: wanted % 12 + 1, day: 1)
      .map(CivilMonth.init(of:)) ?? self
  }

  /// Earlier months come first.
  public static func < (left: CivilMonth, right: CivilMonth) -> Bool {
    left.firstDay < right.firstDay
  }
}

/// How many entries the days of one month have.
///
/// A day is the one the person's calendar showed where and when the session began.
public struct MonthOfEntries: Equatable, Sendable {
  /// The month.
  public let month: CivilMonth
  private let counts: [CivilDate: Int]

  /// Counts the sessions that began in `month`.
  public init(_ month: CivilMonth, in timeline: Timeline) {
    self.month = month
    var counts: [CivilDate: Int] = [:]
    for session in timeline.sessions {
      let date = session.date
      if CivilMonth(of: date) == month { counts[date, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// How many entries began on the day.
  public func count(on day: CivilDate) -> Int { counts[day] ?? 0 }

  /// How many days have an entry.
  public var dayCount: Int { counts.count }
}
