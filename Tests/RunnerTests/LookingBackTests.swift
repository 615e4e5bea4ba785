import GuideLanguage
import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("What helped, as a person sees it")
struct LookingBackTests {
  /// Grounding six times, one of them worse, a second look twice, one without its last number.
  static func desk() throws -> Desk {
    let desk = try Desk()
    for (before, after) in [(8, 4), (7, 5), (6, 6), (9, 3), (5, 7), (8, 5)] {
      try desk.keep("grounding", [measurement("grounding", Double(before), Double(after))])
      desk.clock.advance(seconds: 3 * 86_400)
    }
    try desk.keep("second-look", [measurement("second-look", 7, 5, name: "sting")])
    try desk.keep("second-look", [measurement("second-look", 6, nil, name: "sting")])
    try desk.keep("second-look", [measurement("second-look", 6, 6, name: "sting")])
    return desk
  }

  static func measurement(
    _ guide: String, _ before: Double?, _ after: Double?, name: String = "unsettled"
  ) -> Closing.Measurement {
    Closing.Measurement(
      name: name, guideID: guide, before: before, after: after, range: 0...10,
      lowerIsBetter: true)
  }

  @Test("shows what helped, one guide use by use, and the months", arguments: [40, 80, 200])
  func helped(columnCount: Int) throws {
    let sitting = try Self.desk().home(
      ["/trend", "1", "2", "p", "p", "n", "n", "", "/quit"],
      Desk.Manner(columnCount: columnCount, isRich: true))
    #expect(sitting.terminal.unused.isEmpty)
    try Screen.expect(sitting.part(from: "  │ /trend"), is: "trend-\(columnCount)")
  }

  @Test("says what helped in words and a table on a plain screen", arguments: [40, 80])
  func helpedInWords(columnCount: Int) throws {
    let sitting = try Self.desk().home(
      ["/trend", "1", "2", "", "/trend second", "/trend worry", "/quit"],
      Desk.Manner(columnCount: columnCount))
    let part = sitting.screen.after("Answer: /trend")
    for shape in "▁▂▃▄▅▆▇█○◐●│" { #expect(!part.contains(shape)) }
    try Screen.expect(part, is: "trend-plain-\(columnCount)")
  }

  @Test("never shows a mean with fewer than three uses, nor one without its count")
  func noMeanForFew() throws {
    let desk = try Desk()
    try desk.keep("grounding", [Self.measurement("grounding", 8, 4)])
    try desk.keep("grounding", [Self.measurement("grounding", 8, 4)])
    for isRich in [true, false] {
      let screen = try desk.home(
        ["/trend", "1", "", "/quit"], Desk.Manner(isRich: isRich)
      ).screen.after("/trend").lowercased()
      #expect(screen.contains("2 uses"))
      let rest = screen.replacing("no mean", with: "").replacing("gaps mean", with: "")
      #expect(!rest.contains("mean "))
    }
  }

  @Test("claims no cause", arguments: [true, false])
  func noCause(isRich: Bool) throws {
    let screen = try Self.desk().home(
      ["/trend", "1", "", "/quit"], Desk.Manner(isRich: isRich)
    ).screen
    #expect(screen.split(separator: "other things may have played a part").count == 3)
    for word in ["because", "thanks to", "streak", "works", "effect", "improve"] {
      #expect(!screen.lowercased().contains(word), "\(word)")
    }
  }

  @Test("says it where nothing is kept, and where nothing was measured")
  func nothing() throws {
    let desk = try Desk()
    #expect(try desk.home(["/trend", "/quit"]).screen.contains(Wording.nothingYet))
    _ = try desk.run("page", ["A page.", "/done", "", ""])
    let screen = try desk.home(["/trend", "", "/trend page", "/quit"]).screen
    #expect(screen.contains(TrendWording.nothingMeasured))
    #expect(screen.contains("Nothing was measured with page so far"))
    #expect(screen.contains("1 of 21 days with an entry"))
  }

  @Test(
    "fits the highest block to the end of the range and nothing outside it",
    arguments: [
      (0, "▁"), (1, "▂"), (5, "▅"), (9, "▇"), (10, "█"), (11, "█"), (-3, "▁"),
      (.infinity, "▁"), (.nan, "▁"),
    ] as [(Double, String)])
  func blocks(number: Double, block: String) {
    #expect(TrendScreen.block(number, in: 0...10) == block)
    #expect(TrendScreen.block(number, in: 5...5) == "▁")
  }

  @Test(
    "signs a change and rounds it to tenths",
    arguments: [
      (-2.14, "−2.1", "down 2.1"), (3, "+3", "up 3"), (0, "±0", "no change"),
      (0.04, "±0", "no change"), (-0.05, "−0.1", "down 0.1"),
    ])
  func signs(change: Double, signed: String, moved: String) {
    #expect(TrendWording.signed(change) == signed)
    #expect(TrendWording.moved(change) == moved)
  }

  @Test("shows it beside a guide, which then asks again")
  func besideAGuide() throws {
    let desk = try Self.desk()
    let sitting = try desk.run(
      "grounding", ["/trend grounding", "6", "body", "", "enough", "3", "", ""])
    #expect(sitting.outcome == .finished)
    #expect(sitting.screen.contains("Mean before 7.2, mean after 5."))
  }

  @Test(
    "knows a guide by its id and by words of its title, not by a letter of it",
    arguments: [
      ("second-look", true), ("Second Look", true), ("a", true), ("a sec", true), ("look", true),
      ("oo", false), ("grounding", false), ("second-loo", false),
    ])
  func isMeant(name: String, isMeant: Bool) {
    #expect(NamedTrend.isMeant(by: name, id: "second-look", title: "A Second Look") == isMeant)
  }

  @Test("follows a number that was changed in an entry")
  func changedNumber() throws {
    let desk = try Desk()
    _ = try desk.run("grounding", ["6", "body", "", "enough", "3", "", ""])
    let session = try desk.onlyEntry()
    let place = try #require(session.replies.lastIndex { $0.value == .number(3) })
    _ = try desk.home(["/edit \(session.id.prefix(8))", "\(place + 1)", "5", "/quit"])
    #expect(try desk.home(["/trend grounding", "/quit"]).screen.contains(", 6, 5\n"))
  }
}

extension String {
  /// What stands behind the first place where `words` stand, they included.
  func after(_ words: String) -> String {
    firstRange(of: words).map { String(self[$0.lowerBound...]) } ?? ""
  }
}
