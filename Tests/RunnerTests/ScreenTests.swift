import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("What a person sees")
struct ScreenTests {
  /// The first visit: the Safety Anchor whole, then a passphrase to keep it.
  static let firstVisit: [ScriptedTerminal.Input] =
    [.line("Safety Anchor")] + Walks.safetyAnchor.map { .line($0) } + [
      .line("1"), .secret(Desk.passphrase), .secret(Desk.passphrase), .line("later"),
      .line("Harbour"), .line("/quit"),
    ]

  @Test(
    "shows the first visit whole: a guide first, the passphrase when there is something to keep")
  func firstVisit() throws {
    let desk = try Desk(hasJournal: false)
    let sitting = try desk.home(Self.firstVisit)
    #expect(sitting.outcome == .finished)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().title == "Harbour")
    try Screen.expect(sitting.screen, is: "first-visit")
  }

  @Test("shows home on a narrow and on a wide screen", arguments: [40, 80])
  func home(columnCount: Int) throws {
    let desk = try Desk()
    for after in ["3", "4", "2"] {
      _ = try desk.run("grounding", ["6", "body", "", "enough", after, "", ""])
    }
    _ = try desk.run("safety-anchor", ["begin", "6", "/stop"])
    desk.clock.advance(seconds: 86_400)
    let sitting = try desk.home(
      ["/quit"], Desk.Manner(columnCount: columnCount, isRich: true))
    try Screen.expect(sitting.screen, is: "home-\(columnCount)")
  }

  @Test("shows home with guides of one's own and one to look at again", arguments: [40, 80])
  func homeOfOnesOwn(columnCount: Int) throws {
    let desk = try Desk()
    try desk.own("list.guide", "milk, bread")
    try desk.own(
      "table.guide",
      OwnSample.guide("table", title: "Evening Table", headers: ["when: hard to settle"]))
    for title in ["A Quiet Hour", "Harbour Walk", "Letters", "Morning", "Work Table"] {
      let id = title.lowercased().replacing(" ", with: "-")
      try desk.own(
        id + ".guide", OwnSample.guide(id, title: title, headers: ["time: 3m to 5m"]))
    }
    _ = try desk.run("work-table", ["rent", "", ""])
    let store = try #require(try desk.journal(on: desk.disk))
    let look = Record.kept(
      guideID: "work-table", name: Timeline.offerName,
      value: .date(try #require(CivilDate("2026-11-22"))),
      at: Stamp(moment: desk.clock.now(), elapsedMilliseconds: 0))
    try store.add([look], to: try #require(try store.contents().timeline.sessions.first))
    desk.clock.advance(seconds: 86_400)
    let sitting = try desk.home(
      ["more of yours", "", "/quit"], Desk.Manner(columnCount: columnCount, isRich: true))
    try Screen.expect(sitting.screen, is: "home-own-\(columnCount)")
  }

  @Test("shows people to reach in a country", arguments: ["de", "us"])
  func helpInCountry(code: String) throws {
    let desk = try Desk()
    try desk.set(.country, code)
    try Screen.expect(desk.home(["/now", "/quit"]).part(from: "Answer: /now"), is: "help-\(code)")
  }

  @Test("shows people to reach without a country, and asks for one that can be left out")
  func helpAnywhere() throws {
    let sitting = try Desk().home(["/now", "", "/quit"])
    try Screen.expect(sitting.part(from: "Answer: /now"), is: "help-anywhere")
  }

  @Test("offers a session that was broken off and goes on at its open question")
  func brokenOff() throws {
    let desk = try Desk()
    _ = try desk.run(
      "safety-anchor", script: Walks.safetyAnchor.prefix(5).map { .line($0) } + [.terminated])
    desk.clock.advance(seconds: 3600)
    let rest = Walks.safetyAnchor.dropFirst(5)
    let sitting = try desk.home(["c", "1"] + rest + ["", "Harbour", "/quit"])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().words["found"] == "the bench by the harbour")
    try Screen.expect(sitting.screen, is: "broken-off")
  }

  @Test("lists entries without a word of theirs and opens one")
  func recall() throws {
    let desk = try Desk()
    _ = try desk.run("safety-anchor", Walks.safetyAnchor + ["", "Harbour"])
    desk.clock.advance(seconds: 86_400)
    _ = try desk.home(["It rained on the harbour again.", "All day.", "/done", "", "", "/quit"])
    let sitting = try desk.home(["?harbour", "l", "2", "", "/quit"])
    let ids = try desk.contents().timeline.sessions.map { String($0.id.prefix(8)) }
    let screen = ids.reduce(sitting.part(from: "Answer: ?harbour")) {
      $0.replacing($1, with: "(its id)")
    }
    try Screen.expect(screen, is: "recall")
  }

  @Test("shows the close: kept with a title, let go after a second question")
  func close() throws {
    let desk = try Desk()
    let kept = try desk.run("page", ["A page.", "/done", "", "One page"])
    let gone = try desk.run("page", ["Another page.", "/done", "2", "yes"])
    #expect(try desk.onlyEntry().title == "One page")
    try Screen.expect(kept.screen + gone.screen, is: "close")
  }
}
