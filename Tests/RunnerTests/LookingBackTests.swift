import GuideLanguage
import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("Looking back")
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
    let part = sitting.screen.after("> /trend")
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

  // MARK: Recall

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

  @Test("opens an entry on a screen of its own, and leaves the list as it stands")
  func reads() throws {
    let desk = try Desk()
    try desk.keep(
      "grounding", [Self.measurement("grounding", 8, 4)], title: "Rain",
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
    words: String? = nil
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
    if let title { try keeping.append(.mark(title: title, tags: [], at: stamp)) }
    try keeping.keep(Closing(ending: .finished, at: stamp, measurements: measurements))
    clock.advance(seconds: 60)
  }
}

extension String {
  /// What stands behind the first place where `words` stand, they included.
  fileprivate func after(_ words: String) -> String {
    firstRange(of: words).map { String(self[$0.lowerBound...]) } ?? ""
  }
}
