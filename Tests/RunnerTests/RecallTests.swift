import GuideLanguage
import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("The list of entries, and an entry")
struct RecallTests {
  /// Thirty entries, of which some hold the word.
  static func longDesk() throws -> Desk {
    let desk = try Desk()
    for number in 1...30 {
      try desk.keep(
        "page", title: number % 5 == 0 ? "Harbour walk \(number)" : nil,
        words: "Line \(number) of the harbour.")
      desk.clock.advance(seconds: 5 * 3600)
    }
    return desk
  }

  @Test("lists as many entries as fit, and goes on and back", arguments: [40, 80])
  func pages(columnCount: Int) throws {
    let sitting = try Self.longDesk().home(
      ["?harbour", "n", "n", "n", "p", "l", "x", "99", "", "/quit"],
      Desk.Manner(columnCount: columnCount, rowCount: 24, isRich: true))
    #expect(sitting.terminal.unused.isEmpty)
    try Screen.expect(sitting.part(from: "  │ ?harbour"), is: "recall-pages-\(columnCount)")
  }

  @Test(
    "never lists more rows than the screen has, and at least one entry",
    arguments: [1, 5, 8, 24, 60], [true, false])
  func fits(rowCount: Int, showsLines: Bool) throws {
    let sitting = try Self.longDesk().home(
      ["?harbour"] + (showsLines ? ["l"] : []) + ["", "/quit"],
      Desk.Manner(columnCount: 60, rowCount: rowCount, isRich: true))
    let shown = sitting.screen.split(separator: "│ ?harbour\n")[1].split(
      separator: "  │ \n")[0]
    let list = showsLines ? shown.split(separator: "│ l\n")[1] : shown
    let rows = list.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(rows < max(rowCount, 7))
    #expect(list.contains("30  ") || list.contains(" 1  "))
  }

  @Test("names an entry by its date, guide, title and tags, and tells which is under way")
  func names() throws {
    let desk = try Desk()
    try desk.keep("page", title: "A walk by the harbour in the rain", tags: ["sea", "work"])
    _ = try desk.run("grounding", script: [.line("6"), .terminated])
    let sitting = try desk.home(
      ["/recall", "", "/quit"], Desk.Manner(columnCount: 40, isRich: true))
    #expect(
      sitting.part(from: "  │ /recall").hasPrefix(
        """
          │ /recall

          [2 found, newest first; text stays
          hidden]
            1  21 Nov 21:01  Grounding  under
               way
            2  21 Nov 21:00  Free page  "A walk
               by the harbour in the rain"  #sea
               #work
          [A number opens one, Enter leaves.]

        """), "\(sitting.screen)")
  }

  @Test("shows an entry whole: questions plain, words behind the bar", arguments: [40, 80, 200])
  func entry(columnCount: Int) throws {
    let words =
      "It rained on the harbour again, and I stayed longer than I had meant to.\n\nAll day."
    let stamp = Stamp(
      moment: Moment(utcMilliseconds: 1_795_291_200_000, offsetMinutes: -300),
      elapsedMilliseconds: 0)
    func answer(_ index: Int, _ question: String, _ value: AnswerValue?) -> Record {
      .answer(
        Answer(
          index: index, guideID: "grounding", name: "a\(index)", type: "text", value: value,
          question: question, at: stamp, snapshot: []))
    }
    let records: [Record] = [
      .opening(
        Opening(
          guideID: "grounding", guideTitle: "Grounding", guideVersion: 1, day: 1,
          begun: stamp.moment, snapshot: [])),
      answer(0, "How unsettled do you feel?\n0 is not at all.", .number(7)),
      answer(1, "What is there?", .text(words)), answer(2, "Anything else?", nil),
      answer(3, "And now?", .number(5)),
      .amendment(answerIndex: 3, value: .number(4), at: stamp),
      .mark(title: "Rain", tags: ["sea"], at: stamp),
      .closing(
        Closing(
          ending: .finished, at: stamp,
          measurements: [
            LookingBackTests.measurement("grounding", 7, 5),
            LookingBackTests.measurement("grounding", nil, 3, name: "calm"),
          ])),
    ]
    let session = try #require(
      Session(id: "0123456789abcdef", partIndex: 0, records: records.map { ($0.kind, $0.encoded) }))
    let layout = TextLayout(columnCount: columnCount, style: .screen)
    let rows = EntryScreen.shown(session).flatMap(layout.rows)
    try Screen.expect(rows.joined(separator: "\n") + "\n", is: "entry-\(columnCount)")
    let whole = EntryScreen.lines(session).joined(separator: "\n")
    #expect(whole.contains("\n  | All day.\n"))
    #expect(whole.contains("\n  (left open)\n"))
  }

  @Test("opens an entry on a screen of its own, and leaves the list as it stands")
  func reads() throws {
    let desk = try Desk()
    try desk.keep(
      "grounding", [LookingBackTests.measurement("grounding", 8, 4)], title: "Rain",
      words: "It rained.\nAll day.")
    try desk.keep("page", words: "Another page.")
    let sitting = try desk.home(["/recall", "2", "1", "", "/quit"], Desk.Manner(isRich: true))
    let screen = sitting.part(from: "  │ /recall")
    #expect(screen.split(separator: "(to read)").count == 3)
    #expect(screen.split(separator: "found, newest first").count == 2)
    let read = screen.split(separator: "(to read)\n")[1].split(separator: "(read)")[0]
    #expect(read.contains("[unsettled: 8 before, 4 after]"))
    #expect(read.contains("  │ It rained.\n  │ All day.\n"))
    // What is read there stays nowhere else.
    #expect(screen.split(separator: "It rained.").count == 2)
  }

  @Test("takes an entry that was deleted while reading off the list")
  func deletesWhileReading() throws {
    let desk = try Desk()
    try desk.keep("page", title: "First", words: "One.")
    try desk.keep("page", title: "Second", words: "Two.")
    let sitting = try desk.home(
      [.line("/recall"), .line("1"), .readingKey("d"), .line("delete"), .line(""), .line("/quit")],
      Desk.Manner(isRich: true))
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().title == "First")
    #expect(sitting.count(of: "\"Second\"") >= 2)
    #expect(sitting.part(from: "  │ delete").contains("1 found"))
    #expect(!sitting.part(from: "  │ delete").contains("Second"))
  }

  @Test("changes a page on a screen of its own, or not at all", arguments: [true, false])
  func changesAPage(isDone: Bool) throws {
    let desk = try Desk()
    try desk.keep("page", words: "One.")
    _ = try desk.home(
      [
        .line("/recall"), .line("1"), .readingKey("e"), .line("1"),
        .page("One.\nTwo.", isDone ? .done : .interrupted), .line(""), .line("/quit"),
      ], Desk.Manner(isRich: true))
    #expect(try desk.onlyEntry().words["page"] == (isDone ? "One.\nTwo." : "One."))
  }
}

extension Desk {
  /// Keeps a finished session of the guide, made by hand.
  func keep(
    _ guideID: String, _ measurements: [Closing.Measurement] = [], title: String? = nil,
    tags: [String] = [], words: String? = nil
  ) throws {
    let store = try #require(try journal(on: disk))
    let header = shelf().headers.first { $0.id == guideID }
    let opening = Opening(
      guideID: guideID, guideTitle: header?.title ?? guideID, guideVersion: 1, day: 1,
      begun: clock.now(), snapshot: [])
    let stamp = Stamp(moment: clock.now(), elapsedMilliseconds: 0)
    let keeping = try SessionKeeping(in: store, opening: opening)
    if let words {
      try keeping.append(
        .answer(
          Answer(
            index: 0, guideID: guideID, name: "page", type: "writing", value: .text(words),
            question: "What is on your mind?", at: stamp, snapshot: [])))
    }
    if title != nil || !tags.isEmpty {
      try keeping.append(.mark(title: title, tags: tags, at: stamp))
    }
    try keeping.keep(Closing(ending: .finished, at: stamp, measurements: measurements))
    clock.advance(seconds: 60)
  }
}
