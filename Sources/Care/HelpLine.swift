/// A month of the calendar, as the day a row was looked at is kept.
public struct CheckedMonth: Equatable, Sendable {
  /// The year, such as 2026.
  public let year: Int

  /// The month of the year, 1 to 12.
  public let month: Int

  /// A month; `month` is 1 to 12 and is not checked.
  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Whether more than `months` whole months lie between this month and `today`.
  ///
  /// Days are not known, so the month itself and the twelfth month after it both
  /// count as within twelve months.
  public func isOlderThan(months: Int, today: CheckedMonth) -> Bool {
    (today.year - year) * 12 + (today.month - month) > months
  }
}

/// One way to reach people who listen.
public struct HelpLine: Equatable, Sendable {
  /// What the line is called where it is known, in that country's own words.
  public let name: String

  /// What to do, as one short sentence without its full stop: "Call or text 988".
  public let whatToDo: String

  /// Who published the number.
  public let source: String

  /// When the number was last seen in that source.
  public let checkedOn: CheckedMonth
}

/// What is known about reaching people in one country.
public struct Country: Equatable, Sendable {
  /// The two capital letters of ISO 3166-1.
  public let code: String

  /// The name in English.
  public let name: String

  /// Other names people type, in small letters without accents.
  let otherNames: [String]

  /// The emergency numbers, best first; empty where none was verified.
  public let emergencyNumbers: [String]

  /// The lines, best first; never empty.
  public let lines: [HelpLine]

  /// The emergency numbers as words for a sentence: "15 or 112", or "your local emergency number".
  public var emergencyWords: String {
    emergencyNumbers.isEmpty
      ? HelpTable.emergencyWordsElsewhere : emergencyNumbers.joined(separator: " or ")
  }

  /// Whether any row of this country was checked more than `months` months before `today`.
  public func isOlderThan(months: Int, today: CheckedMonth) -> Bool {
    lines.contains { $0.checkedOn.isOlderThan(months: months, today: today) }
  }
}
