import GuideLanguage
import Journal
import Testing

@Suite("What was measured, before and after")
struct TrendTests {
  /// A session in which a guide measured one pair of numbers, or half of one.
  static func session(
    _ guide: String, day: Int64, _ before: Double?, _ after: Double?, name: String = "unsettled",
    of measuring: String? = nil, range: ClosedRange<Double> = 0...10, lowerIsBetter: Bool = true
  ) -> Session? {
    Samples.session(
      "\(guide)-\(day)", opening: Samples.opening(guide, day: day),
      [
        .closing(
          Closing(
            ending: .finished, at: Samples.stamp(),
            measurements: [
              Closing.Measurement(
                name: name, guideID: measuring ?? guide, before: before, after: after,
                range: range, lowerIsBetter: lowerIsBetter)
            ]))
      ])
  }

  static func timeline(_ sessions: [Session?]) -> Timeline { Timeline(sessions.compactMap(\.self)) }

  @Test("has means, the range of the changes, and how many went which way")
  func summary() throws {
    let timeline = Self.timeline([
      Self.session("grounding", day: 3, 5, 6), Self.session("grounding", day: 1, 8, 4),
      Self.session("grounding", day: 2, 6, 6), Self.session("grounding", day: 4, 7, 3),
    ])
    let trend = try #require(timeline.trends.first)
    #expect(timeline.trends.count == 1)
    #expect(trend.uses.map(\.before) == [8, 6, 5, 7])
    #expect(trend.uses.map(\.change) == [-4, 0, 1, -4])
    let summary = try #require(trend.summary)
    #expect(summary.meanBefore == 6.5)
    #expect(summary.meanAfter == 4.75)
    #expect(summary.meanChange == -1.75)
    #expect(summary.changes == -4...1)
    #expect(trend.worseCount == 1)
    #expect(trend.sameCount == 1)
  }

  @Test("has no mean below three uses", arguments: [(0, false), (1, false), (2, false), (3, true)])
  func few(count: Int, hasMean: Bool) {
    let uses = (0..<count).map { Trend.Use(date: .earliest, before: 7, after: Double($0)) }
    let trend = Trend(
      guideID: "g", measure: "m", range: 0...10, lowerIsBetter: true, uses: uses)
    #expect((trend.summary != nil) == hasMean)
  }

  @Test("counts the way that is worse by the measure's own direction", arguments: [true, false])
  func direction(lowerIsBetter: Bool) throws {
    let trend = try #require(
      Self.timeline([
        Self.session("g", day: 1, 4, 6, lowerIsBetter: lowerIsBetter),
        Self.session("g", day: 2, 4, 7, lowerIsBetter: lowerIsBetter),
        Self.session("g", day: 3, 4, 3, lowerIsBetter: lowerIsBetter),
      ]).trends.first)
    #expect(trend.worseCount == (lowerIsBetter ? 2 : 1))
  }

  @Test("counts half a pair apart, and in no mean")
  func halves() throws {
    let trend = try #require(
      Self.timeline([
        Self.session("g", day: 1, 8, nil), Self.session("g", day: 2, nil, 2),
        Self.session("g", day: 3, 6, 5),
      ]).trends.first)
    #expect(trend.uses.map(\.change) == [-1])
    #expect(trend.halfCount == 2)
  }

  @Test("never puts numbers of different scales or directions together")
  func differentScales() {
    let trends = Self.timeline([
      Self.session("g", day: 1, 8, 4), Self.session("g", day: 2, 80, 40, range: 0...100),
      Self.session("g", day: 3, 4, 8, lowerIsBetter: false),
      Self.session("g", day: 4, 4, 8, name: "calm"),
    ]).trends
    #expect(trends.count == 4)
    #expect(trends.allSatisfy { $0.uses.count == 1 })
  }

  @Test("counts a guide that another one called, and sorts by use, then by the newest")
  func order() {
    let timeline = Self.timeline([
      Self.session("a", day: 1, 8, 4), Self.session("b", day: 2, 8, 4),
      Self.session("c", day: 3, 8, 4, of: "a"), Self.session("c", day: 4, 8, 4),
    ])
    #expect(timeline.trends.map(\.guideID) == ["a", "c", "b"])
    #expect(timeline.trends(of: "a").map(\.uses.count) == [2])
    #expect(timeline.trends(of: "nobody").isEmpty)
  }

  @Test("is a line of JSON with its n, and without a mean where there is none")
  func json() throws {
    let trend = try #require(Self.timeline([Self.session("g", day: 20_000, 8, 4.5)]).trends.first)
    #expect(
      trend.json(title: "A \"G\"").text
        == #"{"v":1,"guide":"g","title":"A \"G\"","measure":"unsettled","low":0,"high":10,"#
        + #""better":"lower","n":1,"half":0,"mean_before":null,"mean_after":null,"#
        + #""mean_change":null,"least_change":null,"most_change":null,"worse":0,"same":0,"#
        + #""uses":[{"date":"2024-10-04","before":8,"after":4.5}]}"#)
  }
}

@Suite("A month of entries")
struct MonthTests {
  @Test(
    "is read and written as YYYY-MM",
    arguments: [
      ("2026-10", "2026-10"), ("0001-01", "0001-01"), ("2026-13", nil), ("2026-1", nil),
      ("2026-10-01", nil), ("", nil), ("october", nil),
    ] as [(String, String?)])
  func reads(text: String, month: String?) { #expect(CivilMonth(text)?.description == month) }

  @Test(
    "has the days of the calendar",
    arguments: [
      ("2024-02", 29), ("2026-02", 28), ("1900-02", 28), ("2026-11", 30), ("2026-12", 31),
    ])
  func days(text: String, count: Int) { #expect(CivilMonth(text)?.days.count == count) }

  @Test(
    "goes on over the year and stops at the calendar's ends",
    arguments: [
      ("2026-12", 1, "2027-01"), ("2026-01", -1, "2025-12"), ("2026-11", -24, "2024-11"),
      ("0001-01", -1, "0001-01"), ("9999-12", 1, "9999-12"), ("2026-11", Int.max, "9999-12"),
      ("2026-11", Int.min, "0001-01"),
    ])
  func adding(text: String, months: Int, result: String) {
    #expect(CivilMonth(text)?.adding(months: months).description == result)
  }

  @Test("counts entries by the date the person's calendar showed")
  func localDates() throws {
    func session(_ id: String, day: Int64, hour: Int64, offsetMinutes: Int) -> Session? {
      var opening = Samples.opening()
      opening.begun = Samples.moment(day, hour: hour, offsetMinutes: offsetMinutes)
      return Samples.session(id, opening: opening, [])
    }
    // Day 20000 is 2024-10-04, so day 19996 is the last of September.
    let timeline = Timeline(
      [
        session("late", day: 19_996, hour: 23, offsetMinutes: 0),
        session("east", day: 19_996, hour: 23, offsetMinutes: 120),
        session("west", day: 19_997, hour: 1, offsetMinutes: -300),
        session("noon", day: 19_997, hour: 12, offsetMinutes: 0),
      ].compactMap(\.self))
    let september = MonthOfEntries(try #require(CivilMonth("2024-09")), in: timeline)
    let october = MonthOfEntries(try #require(CivilMonth("2024-10")), in: timeline)
    #expect(september.dayCount == 1)
    #expect(september.count(on: try #require(CivilDate("2024-09-30"))) == 2)
    #expect(october.count(on: try #require(CivilDate("2024-10-01"))) == 2)
    #expect(
      october.json.text
        == #"{"v":1,"month":"2024-10","days":[{"date":"2024-10-01","entries":2}]}"#)
  }
}
