import FileStore
import Foundation
import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Guides of the person's own")
struct OwnGuideTests {
  static let evening = OwnSample.guide("evening", title: "Evening Pages", headers: ["time: 5m"])

  private static func rows(_ desk: Desk) -> [HomeFacts.Row] {
    HomeFacts.rows(desk.shelf().guides, Timeline([]), today: .earliest)
  }

  @Test("stand at home in a row of their own, chosen by number, title, or words near it")
  func atHome() throws {
    for words in ["", "evening pages", "evening", "even", "Pages of the evening, please"] {
      let desk = try Desk()
      try desk.own("evening.guide", Self.evening)
      let number = Self.rows(desk).count
      let line = words.isEmpty ? "\(number)" : words
      let sitting = try desk.home([line, "1", "a cup", "", "", "", "", "/quit"])
      #expect(sitting.screen.contains("\(number). Evening Pages: yours, 5 minutes"))
      #expect(sitting.screen.contains("What is on the table?"), "\(line)")
    }
  }

  @Test("stand under the rows they name, behind the built-in ones")
  func underRows() throws {
    let desk = try Desk()
    try desk.own(
      "evening.guide",
      OwnSample.guide(
        "evening", title: "Evening Pages", headers: ["when: Hard to settle; lonely"]))
    let rows = Self.rows(desk)
    let settle = try #require(rows.first { $0.when == "hard to settle" })
    #expect(settle.guides.count > 1)
    for when in ["hard to settle", "lonely"] {
      #expect(rows.first { $0.when == when }?.guides.last?.id == "evening")
    }
    #expect(rows.allSatisfy { $0.kind == .feeling })
  }

  @Test("never fill the screen: the rest share one row that lists them")
  func many() throws {
    let desk = try Desk()
    for number in 10..<30 {
      try desk.own("g\(number).guide", OwnSample.guide("g\(number)", title: "Guide \(number)"))
    }
    let last = Self.rows(desk).count
    let sitting = try desk.home([
      "\(last)", "19", "a cup", "", "", "guide 29", "", "", "/quit",
    ])
    #expect(sitting.screen.contains("\(last - 1). Guide 10: yours"))
    #expect(sitting.screen.contains("\(last). more of yours: 19 guides"))
    #expect(sitting.screen.contains("\(last + 1). I do not know"))
    #expect(sitting.screen.contains("19. Guide 29"))
    #expect(sitting.count(of: "What is on the table?") == 2)
  }

  @Test("are not even looked for where a built-in guide is to begin")
  func builtInNeedsNoFolder() throws {
    let desk = try Desk()
    try desk.own("evening.guide", Self.evening)
    let shelf = desk.shelf()
    desk.disk.setFault(.init(callNumber: 1, errorNumber: EIO, isLasting: true))
    for header in GuideShelf(files: desk.disk).headers { _ = try shelf.guide(header.id) }
    #expect(!desk.disk.wasFaultMet)
    #expect(throws: GuideShelf.Refusal.self) { try shelf.guide("evening") }
    #expect(shelf.own.map(\.leftOut) == [.unreadable])
  }

  @Test("never stand between words for help and the help card")
  func helpFirst() throws {
    let desk = try Desk()
    try desk.own(
      "end.guide",
      OwnSample.guide("end", title: "I want to die", headers: ["when: I want to die"]))
    let rows = HomeFacts.rows(desk.shelf().guides, Timeline([]), today: .earliest)
    #expect(HomeSentence.read("i want to die", rows: rows) == .helpNow(isSentence: true))
  }

  @Test("may call each other, and are found for it by their ids")
  func uses() throws {
    let desk = try Desk()
    try desk.own("cup.guide", OwnSample.guide("cup", title: "Cup", question: "Which cup?"))
    let caller = OwnSample.guide("evening", title: "Evening Pages", headers: ["uses: cup"])
      .replacing("-> leave\n", with: "-> cup and back\n-> leave\n")
    try desk.own("evening.guide", caller)
    let sitting = try desk.home(["evening", "plates", "the blue one", "", "", "/quit"])
    #expect(sitting.screen.contains("Which cup?"))
    #expect(try desk.onlyEntry().words["cup.table"] == nil)
    #expect(try desk.onlyEntry().replies.map(\.given.guideID) == ["evening", "cup"])
  }

  @Test("with problems say so calmly when chosen, with the command to see them")
  func broken() throws {
    let desk = try Desk()
    try desk.own("evening.guide", OwnSample.broken)
    let sitting = try desk.home(["evening", "/quit"])
    #expect(sitting.outcome == .finished)
    #expect(sitting.screen.contains("This guide cannot begin: evening.guide has 2 problems."))
    #expect(sitting.screen.contains("To see them: mooring guide check evening.guide"))
    #expect(try desk.contents().all.sessions.isEmpty)
  }

  @Test("that call one with problems say which, and do not begin")
  func usesBroken() throws {
    let desk = try Desk()
    try desk.own("evening.guide", OwnSample.broken)
    try desk.own(
      "morning.guide",
      OwnSample.guide("morning", title: "Morning", headers: ["uses: evening"]).replacing(
        "-> leave\n", with: "-> evening and back\n-> leave\n"))
    let sitting = try desk.home(["morning", "/quit"])
    #expect(
      sitting.screen.contains("Morning leads to another guide: evening.guide has 2 problems."))
  }

  @Test("that cannot be read cost home one quiet line, once a visit")
  func leftOut() throws {
    let desk = try Desk()
    try desk.own("good.guide", Self.evening)
    try desk.own("headless.guide", "no title at all\n")
    try desk.own("huge.guide", Self.evening + String(repeating: "// long\n", count: 140_000))
    try desk.own("theirs.guide", OwnSample.guide("theirs", title: "Theirs"), ownerID: 0)
    try desk.own(".hidden.guide", "not meant for anybody")
    try desk.own("notes.txt", "not a guide")
    try desk.disk.makeFolder(Desk.guides + "/folder.guide")
    let sitting = try desk.home(["?x", "/quit"])
    #expect(
      sitting.screen.hasPrefix("[3 guides of yours are left out; mooring guide list says why]"))
    #expect(sitting.count(of: "are left out") == 1)
    #expect(sitting.screen.contains("Evening Pages"))
    #expect(!sitting.screen.contains("Theirs"))
    let reasons = desk.shelf().own.map { "\($0.fileName): \($0.leftOut.map { "\($0)" } ?? "")" }
    #expect(
      reasons == [
        "folder.guide: notAFile", "good.guide: ", "headless.guide: brokenHeader",
        "huge.guide: tooLarge", "theirs.guide: ofSomebodyElse",
      ])
  }

  @Test("do not take the place of a built-in guide, by id or by path, and it is said")
  func builtInID() throws {
    let desk = try Desk()
    let text = OwnSample.guide("grounding", title: "My Ground")
    try desk.own("mine.guide", text)
    let shelf = desk.shelf()
    #expect(try shelf.guide("grounding").guide.title == "Grounding")
    let listed = try #require(shelf.listing().first { $0.fileName == "mine.guide" })
    #expect(listed.note == ShelfWording.reason(.builtInID("grounding")))
    for name in ["mine", "mine.guide", Desk.guides + "/mine.guide", desk.guide(text)] {
      #expect(throws: GuideShelf.Refusal.self, "\(name)") {
        try shelf.guide(name, isKept: true)
      }
      #expect(try shelf.guide(name).guide.title == "My Ground", "where nothing is kept")
    }
    #expect(shelf.remark(on: Array(text.utf8), file: "/elsewhere/x.guide") != nil)
    #expect(shelf.remark(on: Array(text.utf8), file: "grounding") == nil)
  }

  @Test("of one id stand back both, and either runs by its file's name")
  func sharedID() throws {
    let desk = try Desk()
    try desk.own("one.guide", OwnSample.guide("cup", title: "One"))
    try desk.own("two.guide", OwnSample.guide("cup", title: "Two"))
    let shelf = desk.shelf()
    #expect(!shelf.headers.contains { $0.id == "cup" })
    #expect(
      throws: GuideShelf.Refusal.leftOut(
        fileName: "one.guide", .sharedID("cup", otherFiles: ["two.guide"]))
    ) { try shelf.guide("cup") }
    #expect(try shelf.guide("two.guide", isKept: true).guide.title == "Two")
    #expect(try shelf.guide(Desk.guides + "/one.guide", isKept: true).guide.title == "One")
    #expect(try desk.home(["/quit"]).screen.contains("2 guides of yours are left out"))
  }

  @Test("are read through a linked folder; a link among them, and a name that is no text, are not")
  func links() throws {
    let root = NSTemporaryDirectory() + "mooring-own-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root + "/real", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    try Self.evening.write(toFile: root + "/real/good.guide", atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: root + "/real/linked.guide", withDestinationPath: root + "/real/good.guide")
    try FileManager.default.createSymbolicLink(
      atPath: root + "/guides", withDestinationPath: root + "/real")
    #expect(mkfifo(root + "/real/pipe.guide", 0o600) == 0)
    let name = Array((root + "/real/odd").utf8CString.dropLast()) + [CChar(bitPattern: 0xE4)]
    let odd = open(name + Array(".guide".utf8CString), O_CREAT | O_WRONLY, 0o600)
    close(odd)
    let shelf = GuideShelf(files: POSIXFileSystem(), ownFolder: root + "/guides")
    #expect(
      shelf.own.map(\.leftOut) == [nil, .link, .unreadableName, .notAFile])
    #expect(try shelf.guide("evening").guide.title == "Evening Pages")
  }

  @Test("go on after an interruption, found again by their ids")
  func resumes() throws {
    let desk = try Desk()
    try desk.own(
      "evening.guide",
      Self.evening.replacing(
        "-> leave\n\n", with: "And under it?\n> under: text, optional\n-> leave\n\n"))
    _ = try desk.run("evening", ["a cup", "/stop"])
    let sitting = try desk.home(["c", "1", "a cat", "", "", "/quit"])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().words == ["table": "a cup", "under": "a cat"])
  }
}
