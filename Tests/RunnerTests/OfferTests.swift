import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

/// What a session wrote about offering a guide again.
private enum Word {
  case offers(String)
  /// An offer as it is written since it has parts.
  case comesAgain(HomeOffer)
  case keepsWords(String)
  case isOver
  case takesBack
  case nothing
}

@Suite("Home offers again")
struct OfferTests {
  /// A session of second-look on a day of November 2026, as the journal keeps it.
  private static func session(
    _ day: Int, _ word: Word, guideID: String = "second-look",
    ending: Closing.Ending? = .finished, lastsDays: Int = 0
  ) throws -> Session {
    let begun = Int64(try #require(CivilDate(year: 2026, month: 11, day: day)).daysSinceEpoch)
    func moment(_ day: Int64) -> Moment {
      Moment(utcMilliseconds: (day * 24 + 12) * 3_600_000, offsetMinutes: 0)
    }
    let stamp = Stamp(moment: moment(begun + Int64(lastsDays)), elapsedMilliseconds: 0)
    var records: [Record] = [
      .opening(
        Opening(
          guideID: guideID, guideTitle: "Any", guideVersion: 1, day: 1, begun: moment(begun),
          snapshot: []))
    ]
    switch word {
    case .offers(let day):
      records.append(
        .kept(
          guideID: "second-look", name: Timeline.offerName,
          value: .date(try #require(CivilDate(day))), at: stamp))
    case .comesAgain(let offer):
      records.append(.offer(guideID: "second-look", offer, at: stamp))
    case .keepsWords(let words):
      records.append(
        .kept(guideID: "second-look", name: "plan", value: .text(words), at: stamp))
    case .isOver: records.append(.offer(guideID: "second-look", nil, at: stamp))
    case .takesBack:
      records.append(
        .forgotten(guideID: "second-look", name: Timeline.offerName, at: stamp))
    case .nothing: break
    }
    if let ending {
      records.append(.closing(Closing(ending: ending, at: stamp, measurements: [])))
    }
    let id = String(repeating: "0", count: 28) + "\(1000 + day)"
    return try #require(
      Session(id: id, partIndex: 0, records: records.map { ($0.kind, $0.encoded) }))
  }

  private static func isOffered(_ sessions: [Session], on day: String) throws -> Bool {
    Timeline(sessions).offers(on: try #require(CivilDate(day))).map(\.guideID) == ["second-look"]
  }

  @Test(
    "from its day on, and not before",
    arguments: [
      ("2026-11-19", false), ("2026-11-20", true), ("2026-11-21", true), ("2027-03-01", true),
    ])
  func fromItsDay(today: String, isOffered: Bool) throws {
    let sessions = [try Self.session(10, .offers("2026-11-20"))]
    #expect(try Self.isOffered(sessions, on: today) == isOffered)
  }

  @Test("until the guide came to its end on that day or later")
  func untilDone() throws {
    let first = try Self.session(10, .offers("2026-11-20"))
    func stillOffered(_ later: Session) throws -> Bool {
      try Self.isOffered([first, later], on: "2026-11-28")
    }
    #expect(try !stillOffered(Self.session(20, .nothing)))
    #expect(try !stillOffered(Self.session(25, .nothing)))
    #expect(try !stillOffered(Self.session(19, .nothing, lastsDays: 1)), "over midnight")
    #expect(try stillOffered(Self.session(19, .nothing)), "before its day")
    #expect(try stillOffered(Self.session(25, .nothing, ending: .stopped)))
    #expect(try stillOffered(Self.session(25, .nothing, ending: nil)), "still under way")
    #expect(try stillOffered(Self.session(25, .nothing, guideID: "grounding")))
  }

  @Test("unless the person said that it need not")
  func takenBack() throws {
    let first = try Self.session(10, .offers("2026-11-20"))
    #expect(try !Self.isOffered([first, Self.session(11, .takesBack)], on: "2026-11-28"))
    #expect(
      try Self.isOffered(
        [first, Self.session(11, .takesBack), Self.session(12, .offers("2026-11-20"))],
        on: "2026-11-28"))
  }

  @Test("on the newest day that was said, however often")
  func newestDay() throws {
    let sessions = [
      try Self.session(10, .offers("2026-11-20")), try Self.session(20, .offers("2026-11-27")),
    ]
    #expect(try !Self.isOffered(sessions, on: "2026-11-21"))
    #expect(try Self.isOffered(sessions, on: "2026-11-27"))
  }

  private static func offer(
    _ day: String, at time: String? = nil, _ repetition: HomeOffer.Repetition? = nil,
    saying name: String? = nil
  ) throws -> Word {
    .comesAgain(
      HomeOffer(
        day: try #require(CivilDate(day)), time: time.flatMap { TimeOfDay($0) },
        repetition: repetition, answerName: name))
  }

  @Test(
    "every day it comes again the day after it was done, every week on its weekday",
    arguments: [
      (.everyDay, "2026-11-20", true), (.everyDay, "2026-11-22", true),
      (.everyDay, "2026-11-23", false), (.everyDay, "2026-11-24", true),
      (.everyDay, "2026-12-24", true), (.everyWeek, "2026-11-26", false),
      (.everyWeek, "2026-11-27", true), (.everyWeek, "2026-12-02", true),
    ] as [(HomeOffer.Repetition, String, Bool)])
  func again(_ repetition: HomeOffer.Repetition, _ today: String, _ isOffered: Bool) throws {
    // Made on the 10th for the 20th, and done on the 23rd where today is later.
    let day = try #require(CivilDate(today))
    var sessions = [try Self.session(10, try Self.offer("2026-11-20", repetition))]
    if day.day >= 23 || day.month == 12 { sessions.append(try Self.session(23, .nothing)) }
    #expect(try Self.isOffered(sessions, on: today) == isOffered)
  }

  @Test("who has just made a daily plan is not asked for it the same day")
  func notTheSameDay() throws {
    let sessions = [try Self.session(21, try Self.offer("2026-11-21", .everyDay))]
    #expect(try !Self.isOffered(sessions, on: "2026-11-21"))
    #expect(try Self.isOffered(sessions, on: "2026-11-22"))
    let over = sessions + [try Self.session(22, .isOver)]
    #expect(try !Self.isOffered(over, on: "2026-11-23"))
    let once = [try Self.session(21, try Self.offer("2026-11-21"))]
    #expect(try Self.isOffered(once, on: "2026-11-21"))
  }

  @Test("the words are those kept last, on one line")
  func words() throws {
    let sessions = [
      try Self.session(10, try Self.offer("2026-11-20", at: "17:30", .everyDay, saying: "plan")),
      try Self.session(11, .keepsWords("If I have made tea,\n then I breathe out")),
    ]
    let due = Timeline(sessions).offers(on: try #require(CivilDate("2026-11-21")))
    #expect(
      due == [
        DueOffer(
          guideID: "second-look", day: try #require(CivilDate("2026-11-20")),
          time: TimeOfDay("17:30"), words: "If I have made tea, then I breathe out",
          repetition: .everyDay)
      ])
  }

  @Test("an offer is read back from its bytes as it was written")
  func record() throws {
    let stamp = Stamp(
      moment: Moment(utcMilliseconds: 1, offsetMinutes: 60), elapsedMilliseconds: 5)
    let day = try #require(CivilDate("2026-11-20"))
    let offers = [
      nil, HomeOffer(day: day),
      HomeOffer(
        day: day, time: TimeOfDay("17:30"), repetition: .everyWeek, answerName: "plan"),
    ]
    for offer in offers {
      let record = Record.offer(guideID: "if-then", offer, at: stamp)
      #expect(record.kind == 11)
      #expect(try Record(kind: 11, bytes: record.encoded) == record)
    }
  }

  /// What home shows on the 21st of November of these sessions.
  private static func home(_ desk: Desk, _ sessions: [Session], columnCount: Int = 80) -> [String] {
    let today = desk.clock.now().localDate
    return HomeScreen(isRich: true, columnCount: columnCount).lines(
      HomeFacts(
        today: today, entryCount: sessions.count,
        rows: HomeFacts.rows(desk.shelf().guides, Timeline(sessions), today: today)))
  }

  @Test("stands at the top of home, with a number like every row")
  func atTheTop() throws {
    let desk = try Desk()
    let sessions = [try Self.session(10, .offers("2026-11-20"))]
    let lines = Self.home(desk, sessions)
    #expect(
      lines.prefix(7) == [
        "", "Saturday 21 November, 1 entry", "", " 1  Today: A Second Look",
        "", "Right now it is ...",
        " 2  too much                       Quick Anchor, Grounding, "
          + "and 1 more",
      ])
    let rows = HomeFacts.rows(
      desk.shelf().guides, Timeline(sessions), today: desk.clock.now().localDate)
    #expect(rows[0].guides.map(\.id) == ["second-look"])
    #expect(HomeSentence.read("1", rows: rows) == .row(0))
    #expect(HomeSentence.read("2", rows: rows) == .row(1))
    #expect(HomeSentence.read("I wanted you to look again", rows: rows) != .closeTo(row: 0))
  }

  @Test(
    "with a time or words the row says them, also on a narrow screen",
    arguments: [
      (nil, nil, "Today: A Second Look"),
      ("17:30", nil, "Today, 17:30: A Second Look"),
      (
        nil, "If I have made tea, then I breathe out slowly",
        "Today: If I have made tea, then I breathe out slowly"
      ),
      (
        "17:30", "If I have made tea, then I breathe out slowly",
        "Today, 17:30: If I have made tea, then I breathe out slowly"
      ),
      (
        "17:30", String(repeating: "and so on ", count: 20),
        "Today, 17:30: " + String(repeating: "and so on ", count: 8) + "and so on…"
      ),
    ] as [(String?, String?, String)])
  func dueLine(_ time: String?, _ words: String?, _ line: String) throws {
    let desk = try Desk()
    var sessions = [
      try Self.session(10, try Self.offer("2026-11-20", at: time, .everyDay, saying: "plan"))
    ]
    if let words { sessions.append(try Self.session(11, .keepsWords(words))) }
    for columnCount in [40, 80] {
      let shown = Self.home(desk, sessions, columnCount: columnCount)[3]
      let whole = " 1  " + line
      let isCut = shown.hasSuffix("…") && whole.hasPrefix(shown.dropLast())
      #expect(shown == whole || isCut, "\(shown)")
      #expect(shown.count <= min(72, columnCount - 2), "one row of the screen")
    }
  }

  @Test("says nothing of a guide that is not here any more")
  func guideIsGone() throws {
    let desk = try Desk()
    try desk.own("evening.guide", OwnSample.guide("evening", title: "Evening"))
    let session = try Self.session(10, .nothing, guideID: "evening")
    var gone = session
    gone.play(
      .kept(
        guideID: "nowhere", name: Timeline.offerName, value: .date(.earliest),
        at: Stamp(moment: session.opening.begun, elapsedMilliseconds: 0)))
    #expect(!Self.home(desk, [gone]).contains { $0.contains("You wanted") })
    gone.play(
      .kept(
        guideID: "evening", name: Timeline.offerName, value: .date(.earliest),
        at: Stamp(moment: session.opening.begun, elapsedMilliseconds: 0)))
    #expect(Self.home(desk, [gone])[3] == " 1  Today: Evening")
  }

  @Test("offers from sealed records, by its number, and no more once it was done")
  func atTheDesk() throws {
    let desk = try Desk()
    _ = try desk.run("grounding", ["6", "body", "", "enough", "4", "", ""])
    let store = try #require(try desk.journal(on: desk.disk))
    let session = try #require(try store.contents().timeline.sessions.first)
    try store.add(
      [
        .kept(
          guideID: "grounding", name: Timeline.offerName,
          value: .date(try #require(CivilDate("2026-11-22"))),
          at: Stamp(moment: desk.clock.now(), elapsedMilliseconds: 0))
      ], to: session)
    #expect(try !desk.home(["/quit"]).screen.contains("You wanted"))
    desk.clock.advance(seconds: 86_400)
    let sitting = try desk.home(["1", "6", "body", "", "enough", "4", "", "", "/quit"])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(sitting.count(of: "Today: Grounding") == 1)
  }
}
