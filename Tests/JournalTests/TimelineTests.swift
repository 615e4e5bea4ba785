import GuideLanguage
import Journal
import Testing

@Suite("A timeline")
struct TimelineTests {
  static func timeline() -> Timeline {
    Timeline(
      [
        Samples.session(
          "bbbb0001", opening: Samples.opening(day: 20_002),
          [
            .answer(Samples.answer(0, "situation", .text("The harbour\nropes on the MASTS"))),
            .mark(title: "Sea", tags: ["work"], at: Samples.stamp()),
            .kept(
              guideID: "safety-anchor", name: "anchor", value: .text("new"), at: Samples.stamp()),
            .closing(Samples.closing(before: 6, after: 3)),
          ]),
        Samples.session(
          "bbbb0002", opening: Samples.opening("four-days", day: 20_000, part: 2),
          [
            .answer(Samples.answer(0, "page", .text("Caf\u{E9} und Schwester"))),
            .kept(
              guideID: "safety-anchor", name: "anchor", value: .text("old"), at: Samples.stamp()),
            .closing(Samples.closing(.finishedForToday)),
          ]),
        Samples.session(
          "cccc0003", opening: Samples.opening(day: 20_001),
          [
            .answer(Samples.answer(0, "situation", .text("harbour again"))),
            .closing(Samples.closing(.stopped, after: nil)),
          ]),
      ].compactMap { $0 })
  }

  @Test("is in the order things began")
  func order() {
    #expect(Self.timeline().sessions.map(\.id) == ["bbbb0002", "cccc0003", "bbbb0001"])
  }

  @Test("gives each guide what was kept last")
  func kept() {
    #expect(Self.timeline().kept == ["safety-anchor": ["anchor": .text("new")]])
  }

  @Test("forgets what a later session forgot, and learns it again from one after that")
  func forgets() throws {
    func session(_ id: String, _ day: Int64, _ record: Record) throws -> Session {
      try #require(Samples.session(id, opening: Samples.opening(day: day), [record]))
    }
    let kept = Record.kept(
      guideID: "g", name: "hear", value: .text("gulls"), at: Samples.stamp())
    let forgotten = Record.forgotten(guideID: "g", name: "hear", at: Samples.stamp())
    let two = [try session("a", 1, kept), try session("b", 2, forgotten)]
    #expect(Timeline(two).kept["g"]?["hear"] == nil)
    #expect(Timeline(two + [try session("c", 3, kept)]).kept["g"]?["hear"] == .text("gulls"))
  }

  @Test("goes on with a series after a finished day and begins again after the last")
  func nextDay() {
    let timeline = Self.timeline()
    #expect(timeline.nextDay(of: "four-days", dayCount: 4) == 3)
    #expect(timeline.nextDay(of: "four-days", dayCount: 2) == 1)
    #expect(timeline.nextDay(of: "second-look", dayCount: 1) == 1)
  }

  @Test("counts change where both numbers were given, in sessions of other guides too")
  func change() throws {
    let change = try #require(Self.timeline().meanChange(of: "second-look"))
    #expect(change.mean == -3)
    #expect(change.count == 2)
    #expect(Self.timeline().meanChange(of: "grounding") == nil)
  }

  @Test(
    "finds an entry by a beginning that only it has",
    arguments: [
      ("cccc", "cccc0003"), ("CCCC0", "cccc0003"), ("bbbb0001", "bbbb0001"), ("bbbb", nil),
      ("ccc", nil), ("", nil), ("dddd", nil),
    ])
  func prefix(_ prefix: String, _ found: String?) {
    #expect(Self.timeline().session(idPrefix: prefix)?.id == found)
  }

  @Test(
    "is searched by words, guide, tag and dates, newest first",
    arguments: [
      (RecallQuery(), ["bbbb0001", "cccc0003", "bbbb0002"]),
      (RecallQuery(words: ["HARBOUR"]), ["bbbb0001", "cccc0003"]),
      (RecallQuery(words: ["harbour", "masts"]), ["bbbb0001"]),
      (RecallQuery(words: ["cafe\u{301}"]), ["bbbb0002"]),
      (RecallQuery(words: ["sea"]), ["bbbb0001"]),
      (RecallQuery(words: ["nowhere"]), []),
      (RecallQuery(guideID: "four-days"), ["bbbb0002"]),
      (RecallQuery(tag: "WORK"), ["bbbb0001"]),
      (RecallQuery(from: CivilDate("2024-10-05")), ["bbbb0001", "cccc0003"]),
      (RecallQuery(to: CivilDate("2024-10-05")), ["cccc0003", "bbbb0002"]),
      (RecallQuery(limit: 1), ["bbbb0001"]),
    ])
  func query(_ query: RecallQuery, _ ids: [String]) {
    #expect(query.matches(in: Self.timeline()).map(\.session.id) == ids)
  }

  @Test("gives the lines the words stand in, and no others")
  func lines() {
    let matches = RecallQuery(words: ["masts"]).matches(in: Self.timeline())
    #expect(matches.map(\.lines) == [["ropes on the MASTS"]])
  }

  @Test(
    "reads dates as people type them",
    arguments: [
      ("today", "2024-03-01"), ("Yesterday", "2024-02-29"), ("7d", "2024-02-23"),
      ("0d", "2024-03-01"), ("2023-12-31", "2023-12-31"), ("2023-02-29", nil), ("-3d", nil),
      ("soon", nil), ("", nil),
    ])
  func dates(_ typed: String, _ date: String?) throws {
    let today = try #require(CivilDate("2024-03-01"))
    #expect(RecallQuery.date(typed, today: today) == date.flatMap { CivilDate($0) })
  }
}

@Suite("A moment")
struct MomentTests {
  @Test(
    "has the date the person's calendar showed, at midnight and over both clock changes",
    arguments: [
      // 2026-03-29 00:59:59.999Z and one millisecond later: Berlin's clock goes from +60 to +120.
      (1_774_745_999_999, 60, "2026-03-29", "01:59"),
      (1_774_746_000_000, 120, "2026-03-29", "03:00"),
      // 2026-10-25 00:59Z and 01:00Z: back from +120 to +60; 02:59 comes before 02:00.
      (1_792_889_940_000, 120, "2026-10-25", "02:59"),
      (1_792_890_000_000, 60, "2026-10-25", "02:00"),
      // 23:50 to 00:10 in New York.
      (1_795_150_200_000, -300, "2026-11-19", "23:50"),
      (1_795_151_400_000, -300, "2026-11-20", "00:10"),
      // Before 1970, and beyond every calendar.
      (-1, 0, "1969-12-31", "23:59"), (Int64.max, 0, "9999-12-31", nil),
    ] as [(Int64, Int, String, String?)])
  func localDate(_ utc: Int64, _ offset: Int, _ date: String, _ time: String?) {
    let moment = Moment(utcMilliseconds: utc, offsetMinutes: offset)
    #expect(moment.localDate.description == date)
    if let time { #expect(moment.localTime == time) }
  }

  @Test("is written in UTC with milliseconds")
  func iso() {
    #expect(
      Moment(utcMilliseconds: 1_795_251_287_007, offsetMinutes: 60).iso8601
        == "2026-11-21T08:54:47.007Z")
    #expect(Moment(utcMilliseconds: -1, offsetMinutes: 0).iso8601 == "1969-12-31T23:59:59.999Z")
  }
}
