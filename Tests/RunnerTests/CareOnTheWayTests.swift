import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Care on the way")
struct CareOnTheWayTests {
  static let title = "People you can reach"

  @Test(
    "the help card comes up by itself when it got worse by two, or stays at eight or more",
    arguments: [
      ("4", "5", false), ("4", "6", true), ("4", "3", false), ("0", "2", true), ("7", "8", true),
      ("8", "8", true), ("9", "8", false), ("9", "9", true), ("10", "10", true), ("4", "", false),
      ("", "7", false), ("6", "7", false),
    ])
  func comesUp(before: String, after: String, isShown: Bool) throws {
    let desk = try Desk()
    try desk.set(.country, "de")
    let guide = desk.guide(OwnGuides.twoNumbers)
    let sitting = try desk.run(guide, [before, after, "/stop"])
    let comesBeforeNext = sitting.screen.split(separator: "Which word is left?").first?
      .contains("call 112")
    #expect(comesBeforeNext == isShown)
    #expect(sitting.count(of: Self.title) == (isShown ? 1 : 0))
  }

  @Test("once a session, however often the number is given")
  func once() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoNumbers)
    let sitting = try desk.run(
      guide, ["4", "9", "/back", "10", "/back", "9", "word", "", ""])
    #expect(sitting.count(of: Self.title) == 1)
  }

  @Test("at the end of the page where care is quiet, and not for a number that was taken back")
  func quiet() throws {
    for (lines, isShown) in [
      (["4", "9", "word"], true), (["4", "9", "/back", "4", "word"], false),
    ] {
      let desk = try Desk()
      try desk.set(.care, "quiet")
      let sitting = try desk.run(desk.guide(OwnGuides.twoNumbers), lines + ["", ""])
      let parts = sitting.screen.split(separator: "Answer: word\n")
      #expect(parts.first?.contains(Self.title) == false)
      #expect(parts.last?.contains(Self.title) == isShown, "\(lines)")
    }
  }

  @Test("a worse number after a break still counts against the one before it")
  func resumed() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoNumbers)
    _ = try desk.run(guide, ["4", "/stop"])
    let sitting = try desk.run(guide, ["1", "8", "/stop"])
    #expect(sitting.count(of: Self.title) == 1)
  }

  @Test(
    "/now shows people at every kind of prompt, and the session goes on",
    arguments: [
      ["begin", "/now", "6"], ["/now", "begin", "6"],
    ])
  func nowInGuide(lines: [String]) throws {
    let desk = try Desk()
    try desk.set(.country, "us")
    let sitting = try desk.run("safety-anchor", lines + ["/stop"])
    #expect(sitting.count(of: Self.title) == 1)
    #expect(try desk.onlyPending().words["before"] == "6")
  }

  @Test(
    "/now works at home, in its one question, while writing, at the close and at a title",
    arguments: [
      ["/now", "/quit"], ["idk", "/now", "6", "", "/quit"], ["idk", "6", "/now", "", "/quit"],
      ["write", "A line.", "/now", "/done", "", "", "/quit"],
      ["write", "A line.", "/done", "/now", "", "", "/quit"],
      ["write", "A line.", "/done", "", "/now", "", "/quit"],
    ])
  func nowElsewhere(lines: [String]) throws {
    let desk = try Desk()
    try desk.set(.country, "us")
    let sitting = try desk.home(lines)
    #expect(sitting.count(of: Self.title) == 1)
    #expect(sitting.screen.hasSuffix("Until another time.\n"))
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("the country is asked once: the next card of the same visit shows its lines at once")
  func countryIsRemembered() throws {
    let desk = try Desk()
    let sitting = try desk.home(["/now", "Germany", "/now", "/quit"])
    #expect(desk.settingsFile.read()[.country] == "de")
    #expect(sitting.count(of: "Which country are you in?") == 1)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(sitting.screen.split(separator: "Answer: /now").last?.contains("call 112") == true)
  }

  @Test("words that mean too much are kept as the answer, and the room is one yes away")
  func interruption() throws {
    for (lines, wentThere) in [
      (["yes", "body", "", "enough"], true), (["no"], false), ([""], false),
      (["perhaps", "no"], false), (["/now", "", "no"], false), (["/help", "no"], false),
    ] {
      let desk = try Desk()
      let guide = desk.guide(OwnGuides.interrupted)
      let sitting = try desk.run(guide, ["It is too much", "too much"] + lines + ["", ""])
      #expect(sitting.outcome == .finished, "\(lines)")
      #expect(sitting.screen.contains("Press your feet into the floor") == wentThere, "\(lines)")
      #expect(try desk.onlyEntry().words["about"] == "It is too much", "\(lines)")
    }
  }

  @Test("at any question of a guide /help tells the words, and only help means people")
  func helpInGuide() throws {
    for (line, isPeople) in [("/help", false), ("/help more", false), ("help", true)] {
      let desk = try Desk()
      try desk.set(.country, "de")
      let screen = try desk.run("grounding", [line, "/stop"]).screen
      #expect(screen.contains("People you can reach") == isPeople, "\(line)")
      #expect(screen.contains("one question back") == !isPeople, "\(line)")
    }
  }

  @Test("at the question for a country a person can leave the guide as anywhere")
  func leavesAtCountry() throws {
    for (line, outcome) in [
      ("/stop", SessionRunner.Outcome.stopped), ("stop", .stopped), ("/quit", .endOfInput),
    ] {
      let sitting = try Desk().run("grounding", ["/now", line])
      #expect(sitting.terminal.unused.isEmpty, "\(line)")
      #expect(sitting.outcome == outcome, "\(line)")
    }
  }
}
