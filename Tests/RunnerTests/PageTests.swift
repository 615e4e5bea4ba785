import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("Writing on a page of its own")
struct PageTests {
  static var rich: Desk.Manner { Desk.Manner(isRich: true) }

  @Test("a page is kept as it was written, without the empty lines at its end")
  func kept() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page", script: [.page("One line.\n\nAnother.\n\n", .done), .line(""), .line("")], Self.rich)
    #expect(sitting.outcome == .finished)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().words == ["page": "One line.\n\nAnother."])
    #expect(sitting.screen.contains("[3 words]"))
  }

  @Test("shows a page, a pause and help beside it, whole")
  func screen() throws {
    let desk = try Desk()
    let sitting = try desk.home(
      [
        .line("It rained on the harbour again."), .line(""),
        .page("It rained on the harbour again.\nAll day.", .interrupted), .line(""),
        .page("It rained on the harbour again.\nAll day long.", .command("/help")), .line(""),
        .page("It rained on the harbour again.\nAll day long.", .done), .line(""), .line("Rain"),
        .line("/quit"),
      ], Self.rich)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(
      try desk.onlyEntry().words == ["page": "It rained on the harbour again.\nAll day long."])
    try Screen.expect(sitting.screen, is: "page")
  }

  @Test("the words of the draft, and the minutes, are sealed whenever they are handed over")
  func draft() throws {
    let desk = try Desk()
    let first = try desk.run("page", script: [.page("A first\nline", .terminated)], Self.rich)
    #expect(first.outcome == .terminated)
    #expect(try desk.draft(of: desk.onlyPending())?.hasSuffix("\n60000\nA first\nline") == true)
    desk.clock.advance(seconds: 86_400)
    let second = try desk.home(
      [
        .line("c"), .line("1"), .page("A first\nline, and more", .done), .line(""), .line(""),
        .line("/quit"),
      ], Self.rich)
    #expect(second.terminal.pageRequests.first?.text == "A first\nline")
    #expect(second.terminal.pageRequests.first?.secondsBefore == 60)
    #expect(try desk.onlyEntry().words == ["page": "A first\nline, and more"])
  }

  @Test("words that are taken off the page are taken out of its draft")
  func erased() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page",
      script: [
        .page("Heron.", .interrupted), .line(""), .page("", .interrupted), .interrupted,
      ], Self.rich)
    #expect(sitting.outcome == .interrupted)
    #expect(try desk.contents().pending.isEmpty)
  }

  @Test("a page that is private or let go changes nothing on the disk, and its row says so")
  func unwritten() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.unwritten)
    var looks: [DiskImage] = []
    var manner = Self.rich
    manner.beforeLine = { _, _ in looks.append(desk.disk.image) }
    let sitting = try desk.run(
      guide,
      script: [
        .line("open"), .line("Heron"), .page("Kestrel", .interrupted), .line(""),
        .page("Kestrel, still", .done), .line("rest"), .line(""), .line(""),
      ], manner)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(looks[1] == looks[2])
    #expect(sitting.count(of: "in memory only, a crash loses it") == 2)
    for bytes in try desk.openedBytes() + desk.disk.createdFiles {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Kestrel"))
    }
  }

  @Test("on a full disk the row says so and the writing goes on; the words wait for room")
  func fullDisk() throws {
    let desk = try Desk()
    var manner = Self.rich
    manner.beforePage = { number, _ in
      guard number == 0 else { return }
      desk.disk.setFault(.init(callNumber: 1, errorNumber: 28, isLasting: true))
    }
    manner.beforeLine = { _, _ in desk.disk.setFault(nil) }
    let sitting = try desk.run(
      "page",
      script: [
        .page("A line.", .command("/repeat")), .line(""), .line(""),
        .page("A line. Two.", .done), .line(""), .line(""),
      ], manner)
    #expect(sitting.screen.contains("1:00 · 2 words · could not save, trying again"))
    #expect(sitting.count(of: "Your words are still here.") == 1)
    #expect(try desk.onlyEntry().words == ["page": "A line. Two."])
  }

  @Test(
    "a word that moves the session leaves the page with its words kept",
    arguments: [
      ("/stop", SessionRunner.Outcome.stopped), ("/quit", .endOfInput), ("/pause", .stopped),
    ])
  func leaving(word: String, outcome: SessionRunner.Outcome) throws {
    let desk = try Desk()
    let sitting = try desk.run("page", script: [.page("A line.", .command(word))], Self.rich)
    #expect(sitting.outcome == outcome)
    #expect(try desk.draft(of: desk.onlyPending())?.hasSuffix("A line.") == true)
  }

  @Test("/back takes the page before back, with its words on it")
  func back() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      desk.guide(OwnGuides.twoPages),
      script: [
        .page("Heron.", .done), .page("Kes", .command("/back")), .page("Heron. Two.", .done),
        .page("Kestrel.", .done), .line(""), .line(""),
      ], Self.rich)
    #expect(sitting.terminal.pageRequests.map(\.text) == ["", "", "Heron.", "Kes"])
    #expect(try desk.onlyEntry().words == ["first": "Heron. Two.", "second": "Kestrel."])
  }

  @Test("what is typed beside the page becomes a line of it, and help comes and goes")
  func beside() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page",
      script: [
        .page("One.", .interrupted), .line("Two."), .page("One.\nTwo.", .command("/now")),
        .line("all"), .line("/hepl"), .line("/help"), .line(""), .page("One.\nTwo.", .done),
        .line(""), .line(""),
      ], Self.rich)
    #expect(sitting.terminal.pageRequests.map(\.text) == ["", "One.\nTwo.", "One.\nTwo."])
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("a line that only looks like a word to the program stays on the page")
  func path() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page",
      script: [.page("One.", .command("/etc/hosts")), .page("x", .done), .line(""), .line("")],
      Self.rich)
    #expect(sitting.terminal.pageRequests[1].text == "One.\n/etc/hosts")
    #expect(sitting.terminal.pageRequests[0].commands.contains("/stop"))
    #expect(!sitting.terminal.pageRequests[0].commands.contains("/etc/hosts"))
  }

  @Test("Ctrl-C twice leaves with the words sealed")
  func twice() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page", script: [.page("A line.", .interrupted), .interrupted], Self.rich)
    #expect(sitting.outcome == .interrupted)
    #expect(try desk.draft(of: desk.onlyPending())?.hasSuffix("A line.") == true)
  }

  @Test("an offer below a first line from home can be picked before the page opens")
  func offers() throws {
    let desk = try Desk()
    let sitting = try desk.home(
      [.line("Something entirely else today"), .line("1"), .line("/stop"), .line("/quit")],
      Self.rich)
    #expect(sitting.terminal.pageRequests.isEmpty)
    #expect(try desk.onlyEntry().words["page"] == "Something entirely else today")
  }

  @Test("a short answer can be given on a page: the words so far stand there, lines are kept")
  func shortAnswer() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoNumbers)
    var manner = Self.rich
    manner.beforeLine = { number, terminal in terminal.unsentText = number == 3 ? "Her" : "" }
    let sitting = try desk.run(
      guide,
      script: [
        .line("/page"), .line("4"), .line("3"), .shortcut("/page"),
        .page("Heron\nKestrel", .done), .line(""), .line(""),
      ], manner)
    #expect(sitting.screen.contains(WritingWording.onlyForWords))
    #expect(sitting.terminal.pageRequests.map(\.text) == ["Her"])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().words["word"] == "Heron\nKestrel")
  }

  @Test(
    "the row tells minutes, words and safety, and leaves out what matters least",
    arguments: [
      (80, 100.0, "1:40 of 15 · 214 words · saved"),
      (80, 522, "8:42 of 15, past half · 214 words · saved"),
      (80, 900, "15:00 of 15, no hurry · 214 words · saved"),
      (59, 522, "8:42 · 214 words · saved"), (36, 522, "214 words · saved  "),
      (24, 522, "saved  "), (10, 522, "saved"), (3, 522, ""),
    ])
  func row(columnCount: Int, seconds: Double, left: String) {
    let facts = PageFacts(
      seconds: seconds, wordCount: 214, secondsSinceSaved: 3, savingFailed: false,
      columnCount: columnCount)
    let goal = WritingGoal(fromSeconds: 900, toSeconds: 900)
    let row = PageRow.text(facts, goal, .sealed, showsClock: true)
    #expect(row.hasPrefix(left))
    #expect(row.count <= columnCount)
    #expect(row.hasSuffix("Ctrl-G help") == (columnCount == 80))
    #expect(row.contains("Ctrl-D done") == (columnCount >= 24))
  }

  @Test("the row says what is not safe, and hides the clock where that is wished")
  func rowSafety() {
    func row(
      failed: Bool, _ safety: PageRow.Safety, clock: Bool = true, columnCount: Int = 80
    ) -> String {
      let facts = PageFacts(
        seconds: 65, wordCount: 1, secondsSinceSaved: nil, savingFailed: failed,
        columnCount: columnCount)
      return PageRow.text(facts, WritingGoal(), safety, showsClock: clock)
    }
    #expect(row(failed: false, .sealed).hasPrefix("1:05 · 1 word   "))
    #expect(row(failed: true, .sealed).hasPrefix("1:05 · 1 word · could not save, trying again"))
    #expect(row(failed: true, .inMemory).hasPrefix("1:05 · 1 word · in memory only, a crash"))
    #expect(row(failed: false, .inMemory, clock: false).hasPrefix("1 word · in memory only"))
    #expect(row(failed: true, .sealed, columnCount: 30) == "not saved          Ctrl-D done")
  }
}
