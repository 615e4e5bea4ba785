import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("Words to the program, in a session")
struct WordsInSessionTests {
  static var rich: Desk.Manner { Desk.Manner(isRich: true) }

  @Test("/help lists what works where it was asked for")
  func help() throws {
    let guide = OwnGuides.twoPages.replacing(
      "Write about a bird.",
      with: "How many?\n> count: number, optional\nAnd which?\n"
        + "> which: text, optional\nWrite about a bird.")
    let script: [ScriptedTerminal.Input] = [
      .line("/help"), .line("3"), .line("?"), .line("gulls"), .page("", .command("/help")),
      .line(""), .page("Heron", .done), .page("", .command("/plain")), .line("/help more"),
      .line("/stop"),
    ]
    let desk = try Desk()
    let sitting = try desk.run(desk.guide(guide), script: script, Self.rich)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(desk.settingsFile.read()[.plain] == "on")
    let home = try desk.home(["/help", "/help more", "/quit"], Self.rich)
    try Screen.expect(
      sitting.screen + home.part(from: "  │ /help"), is: "help-in-session")
  }

  @Test("writing by lines: reads back with numbers, and mends a line")
  func lines() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page",
      [
        "/show", "/fix 1", "Heron.", "Kestel.", "/show", "/fix", "/fix 2", "Kestrel.", "/fix 1", "",
        "/fix 9", "/time", "?", "/done", "", "",
      ])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().words == ["page": "Heron.\nKestrel.\n?"])
    try Screen.expect(sitting.screen, is: "page-by-lines")
  }

  @Test("a line that was mended is sealed at once")
  func mendedIsSealed() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page", script: ["Heron.", "Kestel.", "/fix 2", "Kestrel."].map { .line($0) } + [.terminated])
    #expect(sitting.outcome == .terminated)
    #expect(try desk.draft(of: desk.onlyPending())?.hasSuffix("Heron.\nKestrel.") == true)
  }

  @Test("a word typed in place of the mended line is carried out, and the line stays")
  func wordWhileMending() throws {
    let desk = try Desk()
    _ = try desk.run("page", ["Heron.", "/fix 1", "/done", "", ""])
    #expect(try desk.onlyEntry().words == ["page": "Heron."])
  }

  @Test("the words for writing by lines are told once a session")
  func hintOnce() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      desk.guide(OwnGuides.twoPages), ["Heron.", "/done", "Kestrel.", "/done", "", ""])
    #expect(sitting.count(of: WritingWording.linesHint) == 1)
  }

  @Test(
    "/time says how long it has been, and what is left of a page's minutes",
    arguments: [
      (30.0, nil, "less than a minute so far"), (61, nil, "1 minute so far"),
      (250, 900.0, "4 minutes so far, about 11 of 15 left"),
      (890, 900, "14 minutes so far; the 15 are over, no hurry"),
      (1000, 900, "16 minutes so far; the 15 are over, no hurry"),
    ])
  func time(seconds: Double, goal: Double?, words: String) {
    let goal = WritingGoal(fromSeconds: goal, toSeconds: goal)
    #expect(WritingWording.soFar(seconds, of: goal) == words)
  }

  @Test("/clock is remembered, and a key on the page turns it; minutes stand in view")
  func clock() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page",
      script: [
        .page("One.", .command("/clock")), .page("One. Two.", .command("/clock")),
        .page("One. Two. Three.", .done), .line(""), .line(""),
      ], Self.rich)
    #expect(sitting.screen.contains("1:00 · 1 word · saved"))
    #expect(sitting.screen.contains("\n2 words · saved"))
    #expect(sitting.screen.contains("3:00 · 3 words · saved"))
    #expect(sitting.screen.contains("(in view: )"))
    #expect(sitting.terminal.standingRow == nil)
    #expect(desk.settingsFile.read()[.clock] == "on")
    _ = try desk.run("grounding", ["/clock off", "/stop"], Self.rich)
    #expect(desk.settingsFile.read()[.clock] == "off")
  }

  @Test("minutes stay in view from the first question to the last, and not on a plain screen")
  func standingRow() throws {
    for isRich in [true, false] {
      let desk = try Desk()
      try desk.set(.clock, "on")
      let sitting = try desk.run(
        "grounding", ["6", "body", "", "enough", "4", "", ""], Desk.Manner(isRich: isRich))
      #expect(sitting.count(of: "(in view: )") == (isRich ? 1 : 0))
      #expect(sitting.count(of: "(nothing in view)") == (isRich ? 1 : 0))
    }
  }

  @Test("an answer that the guide keeps in view stands there, beside the minutes or alone")
  func inView() throws {
    for clock in ["on", "off"] {
      let desk = try Desk()
      try desk.set(.clock, clock)
      let guide = OwnGuides.twoNumbers.replacing("about: A number", with: "in view: word\nabout: A")
        .replacing("-> leave\n", with: "Again?\n> again: number, optional\n-> leave\n")
      let sitting = try desk.run(
        desk.guide(guide), ["4", "3", "the bench", "2", "", ""], Self.rich)
      #expect(sitting.terminal.unused.isEmpty)
      #expect(sitting.count(of: "(in view: the bench)") == 1)
      #expect(sitting.count(of: "(in view: )") == (clock == "on" ? 1 : 0))
      #expect(sitting.terminal.standingRow == nil)
    }
  }

  @Test("where nothing is to be saved, a clock that is turned is not remembered, but turned")
  func clockUnsaved() throws {
    let desk = try Desk()
    let before = desk.disk.image
    let manner = Desk.Manner(isRich: true, savesNothing: true)
    let sitting = try desk.run("grounding", ["/clock on", "/stop"], manner)
    #expect(sitting.count(of: "(in view: )") == 1)
    #expect(desk.disk.image == before)
  }

  @Test("/plain goes on line by line with the words of the page, and /plain off goes back")
  func plain() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page",
      script: [
        .page("One.", .command("/plain")), .line("Two."), .line("/plain off"),
        .page("One.\nTwo.\nThree.", .done), .line(""), .line(""),
      ], Self.rich)
    #expect(sitting.terminal.pageRequests.map(\.text) == ["", "One.\nTwo."])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(desk.settingsFile.read()[.plain] == "off")
    #expect(try desk.onlyEntry().words == ["page": "One.\nTwo.\nThree."])
    let plain = try desk.run("grounding", ["/plain off", "/stop"])
    #expect(plain.screen.contains("this screen shows lines only"))
  }

  @Test("/save says whether it is saved, and stays")
  func save() throws {
    for (hasJournal, savesNothing, words) in [
      (true, false, "every answer is saved, sealed, as you give it"),
      (false, false, "not saved yet; you choose at the end"),
      (true, true, "with --no-save nothing is changed"),
    ] {
      let desk = try Desk(hasJournal: hasJournal)
      let manner = Desk.Manner(savesNothing: savesNothing)
      let sitting = try desk.run(
        "safety-anchor", ["begin", "/save", "6", "/stop", "2", "yes"], manner)
      #expect(sitting.screen.after("/save").contains(words))
    }
  }

  @Test("a key for a word never loses what was typed: at a question, at home, at a line")
  func keysKeepWords() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoNumbers)
    var manner = Self.rich
    manner.beforeLine = { _, terminal in terminal.unsentText = "half a w" }
    let session = try desk.run(
      guide,
      script: [.shortcut("/help"), .line("4"), .line("3"), .shortcut("/clock"), .line("/stop")],
      manner)
    #expect(session.terminal.requests.map(\.draft) == ["", "half a w", "", "", "half a w"])
    let page = try desk.run(
      "page", script: [.shortcut("/help"), .line("/stop")], Desk.Manner())
    #expect(page.terminal.unused.isEmpty)
    let home = try desk.home([.shortcut("/help"), .line("/quit")], manner)
    #expect(home.terminal.requests.map(\.draft) == ["", "half a w"])
    let onPage = try desk.home(
      [.shortcut("/page"), .page("half a word", .done), .line(""), .line(""), .line("/quit")],
      manner)
    #expect(onPage.terminal.pageRequests.map(\.text) == ["half a w"])
  }

  @Test("words that need something else here say so, and nothing is lost")
  func elsewhere() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoNumbers)
    let sitting = try desk.run(
      guide, ["/page", "/edit", "/show", "/fix 2", "/time", "4", "3", "/page", "Heron", "", ""])
    #expect(sitting.terminal.unused.isEmpty)
    for words in [
      WritingWording.onlyForWords, WritingWording.onlyWhileWriting, "less than a minute so far",
      WritingWording.noPageHere,
    ] {
      #expect(sitting.screen.contains(words))
    }
    #expect(try desk.onlyEntry().words["word"] == "Heron")
  }
}
