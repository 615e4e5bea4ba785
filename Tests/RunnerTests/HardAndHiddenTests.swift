import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Hard entries, and entries hidden until a day")
struct HardAndHiddenTests {
  static let question = "Was this a hard one?"

  @Test(
    "the close asks whether it was hard where the help card came up by itself, and Enter leaves it",
    arguments: [
      ("4", "9", ["", "", ""], false), ("4", "9", ["", "1", ""], true),
      ("4", "9", ["", "no", ""], false), ("4", "3", ["", ""], nil),
    ] as [(String, String, [String], Bool?)])
  func asks(before: String, after: String, close: [String], isHard: Bool?) throws {
    let desk = try Desk()
    let sitting = try desk.run(
      desk.guide(OwnGuides.twoNumbers), [before, after, "word"] + close)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(sitting.count(of: Self.question) == (isHard == nil ? 0 : 1))
    #expect(try desk.onlyEntry().isHard == (isHard ?? false))
  }

  @Test("nothing is asked where only /now was typed, and nothing where nobody is there")
  func notAsked() throws {
    let desk = try Desk()
    try desk.set(.country, "de")
    let guide = desk.guide(OwnGuides.twoNumbers)
    let sitting = try desk.run(guide, ["4", "/now", "3", "word", "", ""])
    #expect(sitting.count(of: Self.question) == 0)
    _ = try desk.run(guide, ["4", "9", "word"], Desk.Manner(isUnattended: true))
    #expect(try desk.contents().timeline.sessions.map(\.isHard) == [false, false])
  }

  @Test("the mark is all that is written: no record says why it was asked")
  func onlyTheMark() throws {
    func records(_ word: String) throws -> [UInt8] {
      let desk = try Desk()
      _ = try desk.run(desk.guide(OwnGuides.twoNumbers), ["4", "9", "word", "", word, ""])
      return try desk.openedBytes().map { $0.first ?? 0 }
    }
    #expect(try records("yes").count == records("no").count + 1)
  }

  @Test("a hard entry is listed with that word, and h takes it off and puts it back")
  func key() throws {
    let desk = try Desk()
    try desk.keep("page", title: "Rain", tags: ["sea"], words: "It rained.")
    var sitting = try desk.home(["/recall", "1", "h", "", "/quit"])
    #expect(sitting.screen.contains("\"Rain\", #sea, hard\n"))
    let entry = try desk.onlyEntry()
    #expect(entry.isHard)
    #expect(entry.title == "Rain")
    #expect(entry.tags == ["sea"])
    sitting = try desk.home(
      [.line("/recall"), .line("1"), .readingKey("h"), .line(""), .line("/quit")],
      Desk.Manner(isRich: true))
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try !desk.onlyEntry().isHard)
  }

  /// A page with a title, hidden until Christmas Eve.
  private static func hidden() throws -> (Desk, Desk.Sitting) {
    let desk = try Desk()
    let sitting = try desk.run(
      "page", ["It rained.", "/done", "3", "yesterday", "in 33 days", "Rain"])
    return (desk, sitting)
  }

  @Test("a page can be kept hidden until a day to come, and it is said that this is no lock")
  func hides() throws {
    let (desk, sitting) = try Self.hidden()
    #expect(sitting.terminal.unused.isEmpty)
    #expect(sitting.screen.contains("a day that is still to come"))
    let words = sitting.screen.replacing("\n", with: " ")
    #expect(words.contains("it is no lock"))
    #expect(try desk.onlyEntry().hiddenUntil == CivilDate("2026-12-24"))
    #expect(try desk.onlyEntry().title == "Rain")
  }

  @Test("without a day it is simply kept; where no page was written the way is not offered")
  func notHidden() throws {
    let desk = try Desk()
    let sitting = try desk.run("page", ["It rained.", "/done", "3", "", "Rain"])
    #expect(sitting.screen.contains("kept in view"))
    #expect(try desk.onlyEntry().hiddenUntil == nil)
    let other = try desk.run(desk.guide(OwnGuides.twoNumbers), ["4", "3", "word", "3", "", ""])
    #expect(!other.screen.contains("hidden"))
  }

  @Test("a hidden entry shows its date and guide only, until its day")
  func listed() throws {
    let (desk, _) = try Self.hidden()
    var screen = try desk.home(["/recall", "", "?rained", "?rain", "/quit"]).screen
    #expect(screen.contains("1. 21 Nov 21:00, Free page, hidden until 24 Dec\n"))
    #expect(!screen.contains("\"Rain\""))
    #expect(screen.split(separator: "Nothing found.").count == 3)
    desk.clock.advance(seconds: 33 * 86_400)
    screen = try desk.home(["?rained", "", "/quit"]).screen
    #expect(screen.contains("\"Rain\""))
    #expect(!screen.contains("hidden until"))
  }

  @Test(
    "it is opened only after a question, and Enter leaves it closed",
    arguments: [("", false), ("1", false), ("2", true), ("3", true)])
  func opened(choice: String, isOpened: Bool) throws {
    for byID in [false, true] {
      let (desk, _) = try Self.hidden()
      let id = try desk.onlyEntry().id
      let way = byID ? ["/show \(id.prefix(8))"] : ["/recall", "1"]
      let sitting = try desk.home(way + [choice, "", "", "/quit"])
      #expect(sitting.screen.contains("You wanted this one hidden until 24 Dec."))
      #expect(sitting.screen.contains("It rained.") == isOpened)
      #expect(try desk.onlyEntry().isHidden(on: desk.clock.now().localDate) == (choice != "3"))
      #expect(try desk.onlyEntry().title == "Rain")
    }
  }

  @Test("changing it asks first as well, and deleting it does not show its title")
  func changed() throws {
    let (desk, _) = try Self.hidden()
    let id = try desk.onlyEntry().id.prefix(8)
    let closed = try desk.home(["/edit \(id)", "", "/delete \(id)", "", "/quit"])
    #expect(!closed.screen.contains("It rained."))
    #expect(!closed.screen.contains("\"Rain\""))
    #expect(closed.screen.contains("hidden until 24 Dec"))
    let open = try desk.home(["/edit \(id)", "2", "1", "It snowed.", "/done", "/quit"])
    #expect(open.terminal.unused.isEmpty)
    let entry = try desk.onlyEntry()
    #expect(entry.words["page"] == "It snowed.")
    #expect(entry.hiddenUntil == CivilDate("2026-12-24"))
  }

  @Test("a session that goes on after a crash in its close keeps what was said about it")
  func resumedMark() throws {
    let desk = try Desk()
    let mark = EntryMark(title: "Rain", isHard: true, hiddenUntil: CivilDate("2026-12-24"))
    let records: [Record] = [
      .opening(
        Opening(
          guideID: "page", guideTitle: "Free page", guideVersion: 1, day: 1,
          begun: desk.clock.now(), snapshot: [])),
      mark.record(at: Stamp(moment: desk.clock.now(), elapsedMilliseconds: 0)),
    ]
    let session = try #require(
      Session(id: "0123456789abcdef", partIndex: 0, records: records.map { ($0.kind, $0.encoded) }))
    #expect(EntryMark(session) == mark)
  }
}
