import GuideLanguage

extension Trend {
  /// The trend as one JSON object: a line of what `mooring trend --json` prints.
  ///
  /// `v` is the version of this shape, 1. Means and their range are null below three uses.
  /// Dates are those of the person's calendar.
  public func json(title: String) -> JSONText {
    let summary = summary
    return .object([
      ("v", .integer(1)),
      ("guide", .string(guideID)),
      ("title", .string(title)),
      ("measure", .string(measure)),
      ("low", .number(range.lowerBound)),
      ("high", .number(range.upperBound)),
      ("better", .string(lowerIsBetter ? "lower" : "higher")),
      ("n", .integer(Int64(uses.count))),
      ("half", .integer(Int64(halfCount))),
      ("mean_before", summary.map { .number($0.meanBefore) } ?? .null),
      ("mean_after", summary.map { .number($0.meanAfter) } ?? .null),
      ("mean_change", summary.map { .number($0.meanChange) } ?? .null),
      ("least_change", summary.map { .number($0.changes.lowerBound) } ?? .null),
      ("most_change", summary.map { .number($0.changes.upperBound) } ?? .null),
      ("worse", .integer(Int64(worseCount))),
      ("same", .integer(Int64(sameCount))),
      (
        "uses",
        .array(
          uses.map { use in
            .object([
              ("date", .string(use.date.description)), ("before", .number(use.before)),
              ("after", .number(use.after)),
            ])
          })
      ),
    ])
  }
}

extension MonthOfEntries {
  /// The month as one JSON object: the days that have entries, and how many.
  public var json: JSONText {
    .object([
      ("v", .integer(1)),
      ("month", .string(month.description)),
      (
        "days",
        .array(
          month.days.filter { count(on: $0) > 0 }.map { day in
            .object([
              ("date", .string(day.description)), ("entries", .integer(Int64(count(on: day)))),
            ])
          })
      ),
    ])
  }
}
