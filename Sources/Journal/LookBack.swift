public import GuideLanguage

/// One entry of this day a week, a month or a year ago.
public struct LookBack: Equatable, Sendable {
  /// How far back it lies.
  public enum Distance: CaseIterable, Sendable {
    /// The same date one year earlier.
    case year
    /// The same day one month earlier.
    case month
    /// Seven days earlier.
    case week
  }

  /// How far back it lies.
  public let distance: Distance
  /// The entry.
  public let session: Session

  /// The date so far before `today`; nil where the calendar has no such day.
  public static func date(_ distance: Distance, before today: CivilDate) -> CivilDate? {
    switch distance {
    case .week: return today.adding(days: -7)
    case .month, .year:
      let month = CivilMonth(of: today).adding(months: distance == .year ? -12 : -1).firstDay
      return CivilDate(year: month.year, month: month.month, day: today.day)
    }
  }
}

extension Timeline {
  /// The entry to look back on, the farthest back first, and of one day the newest.
  ///
  /// Entries that are hard, hidden on `today` or not at their end are left out; nil where
  /// none is left.
  public func lookBack(on today: CivilDate) -> LookBack? {
    for distance in LookBack.Distance.allCases {
      guard let date = LookBack.date(distance, before: today), date < today else { continue }
      if let session = sessions.last(where: { $0.date == date && $0.mayComeUp(on: today) }) {
        return LookBack(distance: distance, session: session)
      }
    }
    return nil
  }
}
