public import GuideLanguage
public import Journal
public import TerminalIO

/// One month: on which days there are entries. It counts no streaks.
public enum CalendarScreen {
  /// The month as a table of shapes where `isRich`, as a list of days elsewhere.
  ///
  /// Days that have not come yet are left empty.
  public static func lines(
    _ entries: MonthOfEntries, today: CivilDate, isRich: Bool
  ) -> [ShownLine] {
    let days = entries.month.days.filter { $0 <= today || entries.count(on: $0) > 0 }
    let title = Wording.month(entries.month.firstDay)
    guard !days.isEmpty else { return [guide("\(title). \(TrendWording.notYet)")] }
    let count = TrendWording.days(entries.dayCount, of: days.count)
    guard isRich else {
      return [guide("\(title): \(count)")]
        + days.filter { entries.count(on: $0) > 0 }.map { day in
          guide("\(Wording.longDate(day)): \(TrendWording.entries(entries.count(on: day)))")
        }
    }
    return [ShownLine(.heading, title)] + table(entries, days).map(guide)
      + [ShownLine(.note, TrendWording.key), ShownLine(.note, count)]
  }

  /// A row a weekday, a column a week under the number of its first day.
  private static func table(_ entries: MonthOfEntries, _ days: [CivilDate]) -> [String] {
    let weeks = entries.month.days.reduce(into: [[CivilDate]]()) { weeks, day in
      if weeks.isEmpty || day.weekday == 0 { weeks.append([]) }
      weeks[weeks.count - 1].append(day)
    }
    let head = weeks.map { $0.first.map { "\($0.day)" } ?? "" }
    let rows = TrendWording.dayRows.enumerated().map { weekday, name in
      name
        + weeks.map { week in
          let day = week.first { $0.weekday == weekday && days.contains($0) }
          return "  " + (day.map { shape(entries.count(on: $0)) } ?? " ")
        }.joined()
    }
    let numbers = head.map { String(repeating: " ", count: max(0, 3 - $0.count)) + $0 }.joined()
    return (["  " + numbers] + rows).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func shape(_ count: Int) -> String {
    switch count {
    case 0: "·"
    case 1: "○"
    case 2: "◐"
    default: "●"
    }
  }

  private static func guide(_ text: String) -> ShownLine { ShownLine(.guide, text) }
}
