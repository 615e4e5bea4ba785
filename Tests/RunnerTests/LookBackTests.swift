import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Looking back, where it is turned on")
struct LookBackTests {
  /// A desk where pages were kept so many days before today, with their titles.
  private static func desk(_ pages: [(daysAgo: Int, title: String?)]) throws -> Desk {
    let desk = try Desk()
    try desk.set(.lookBack, "on")
    let first = pages.map(\.daysAgo).max() ?? 0
    for day in (0...first).reversed() {
      for page in pages where page.daysAgo == day {
        try desk.keep("page", title: page.title, words: "Words nobody sees.")
      }
      if day > 0 { desk.clock.advance(seconds: 86_400) }
    }
    return desk
  }

  // The desk's clock begins on Saturday 21 November 2026.
  @Test(
    "shows one row: a year ago, else a month ago, else a week ago",
    arguments: [
      ([7], "A week ago, 21 Nov: Sea 7 (Free page)"),
      ([30, 7], "A month ago, 21 Nov: Sea 30 (Free page)"),
      ([365, 30, 7], "A year ago, 21 Nov 2026: Sea 365 (Free page)"),
      ([8, 6, 1, 0], nil), ([366], nil),
    ] as [([Int], String?)])
  func distances(daysAgo: [Int], row: String?) throws {
    let desk = try Self.desk(daysAgo.map { ($0, "Sea \($0)") })
    let screen = try desk.home(["/quit"]).screen
    #expect(screen.contains("ago, ") == (row != nil))
    #expect(!screen.contains("Words nobody sees."))
    if let row { #expect(screen.contains("1. \(row)\n")) }
  }

  @Test("is off until it is turned on")
  func off() throws {
    let desk = try Self.desk([(7, "Sea")])
    try desk.set(.lookBack, "off")
    #expect(try !desk.home(["/quit"]).screen.contains("ago"))
    #expect(Settings().text.isEmpty)
    #expect(!HomeFacts.looksBack(Settings()))
  }

  @Test("opens the entry by its number, and names the guide alone where there is no title")
  func opens() throws {
    let desk = try Self.desk([(7, nil)])
    let sitting = try desk.home(["1", "", "/quit"])
    #expect(sitting.screen.contains("1. A week ago, 21 Nov: Free page\n"))
    #expect(sitting.screen.contains("Words nobody sees."))
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("never shows what is hard, ended hard, is hidden, deleted, or under way")
  func never() throws {
    let desk = try Self.desk([(7, "Sea")])
    func isShown() throws -> Bool { try desk.home(["/quit"]).screen.contains("A week ago") }
    #expect(try isShown())
    let store = try #require(try desk.journal(on: desk.disk))
    func add(_ mark: EntryMark) throws {
      let stamp = Stamp(moment: desk.clock.now(), elapsedMilliseconds: 0)
      try store.add([mark.record(at: stamp)], to: desk.onlyEntry())
    }
    try add(EntryMark(title: "Sea", isHard: true))
    #expect(try !isShown())
    try add(EntryMark(title: "Sea", hiddenUntil: CivilDate("2026-11-29")))
    #expect(try !isShown())
    try add(EntryMark(title: "Sea", hiddenUntil: CivilDate("2026-11-28")))
    #expect(try !isShown())
    try add(EntryMark(title: "Sea"))
    #expect(try isShown())
    try store.delete(desk.onlyEntry())
    #expect(try !isShown())
    let other = try Desk()
    try other.set(.lookBack, "on")
    try other.keep("grounding", [LookingBackTests.measurement("grounding", 9, 9)])
    _ = try other.run("safety-anchor", ["begin", "6", "/stop"])
    other.clock.advance(seconds: 7 * 86_400)
    #expect(try !other.home(["/quit"]).screen.contains("ago,"))
  }

  @Test("has no day where the calendar has none, and stays on its day over a year's change")
  func calendar() throws {
    func date(_ distance: LookBack.Distance, _ today: String) throws -> String? {
      LookBack.date(distance, before: try #require(CivilDate(today)))?.description
    }
    #expect(try date(.month, "2026-03-31") == nil)
    #expect(try date(.month, "2026-03-28") == "2026-02-28")
    #expect(try date(.month, "2027-01-15") == "2026-12-15")
    #expect(try date(.year, "2028-02-29") == nil)
    #expect(try date(.year, "2028-03-01") == "2027-03-01")
    #expect(try date(.week, "2027-01-03") == "2026-12-27")
  }

  @Test("a long title is cut to one row of the screen")
  func longTitle() throws {
    let desk = try Self.desk([(7, String(repeating: "sea and wind ", count: 20))])
    for columnCount in [40, 80] {
      let screen = try desk.home(
        ["/quit"], Desk.Manner(columnCount: columnCount, rowCount: 24, isRich: true)
      ).screen
      let rows = screen.split(separator: "\n").drop { !$0.contains("A week ago") }
      #expect(rows.first?.hasSuffix("…") == true)
      #expect(rows.dropFirst().first?.contains("Right now it is") == true)
    }
  }
}
