import Foundation
import TestSupport
import Testing

@Suite("The program, at a terminal")
struct TerminalSessionTests {
  static let passphrase = "otter lamp gravel noon"
  static let screen = Program.Connection.terminal(columnCount: 80, rowCount: 40)

  /// The first visit: home, the Safety Anchor to its end, kept under a new passphrase.
  static func firstVisit(
    _ home: TemporaryHome, connection: Program.Connection = screen, marker: String = "harbour"
  ) throws -> Program {
    let program = try Program([], home: home, connection: connection)
    var place = try program.waitFor("just write")
    place = try program.waitFor("or a sentence", from: place)
    program.type("safety anchor")
    for (answer, question) in zip(SafetyAnchor.answers, SafetyAnchor.questions) {
      // In a pause any key goes on, and is thrown away.
      for _ in 0..<20 where !program.shows(question, from: place, seconds: 0.5) {
        program.send(" ")
      }
      place = try program.waitFor(question, from: place)
      // Not "fine": slow breathing would show how much of it had passed.
      let given = answer == "fine" ? "yes" : answer
      program.type(given.replacingOccurrences(of: "harbour", with: marker))
    }
    place = try program.waitFor("Nothing is saved so far", from: place)
    program.type("1")
    place = try program.waitFor("New passphrase", from: place)
    program.type(passphrase)
    place = try program.waitFor("The same once more", from: place)
    program.type(passphrase)
    place = try program.waitFor("recovery code", from: place)
    program.type("2")
    place = try program.waitFor("A few words to find it by?", from: place)
    program.type("by the sea")
    place = try program.waitFor("Kept, sealed", from: place)
    place = try program.waitFor("1 entry", from: place)
    return program
  }

  @Test("goes from the first run to recall on the next day")
  func firstRunToRecall() throws {
    let home = try TemporaryHome()
    let first = try Self.firstVisit(home)
    first.type("/quit")
    #expect(try first.ending() == 0)
    #expect(!first.text.contains(Self.passphrase))

    let second = try Program([], home: home, connection: Self.screen)
    var place = try second.waitFor("Passphrase")
    second.type(Self.passphrase)
    place = try second.waitFor("1 entry", from: place)
    second.type("?harbour")
    place = try second.waitFor("1 found", from: place)
    place = try second.waitFor("\"by the sea\"", from: place)
    #expect(!second.text.contains("bench"))
    second.type("1")
    place = try second.waitFor("the bench by the harbour", from: place)
    second.type("")
    second.type("")
    second.type("/quit")
    #expect(try second.ending() == 0)
  }

  @Test("looks as it was recorded, from the first line to home again")
  func looksAsRecorded() throws {
    let home = try TemporaryHome()
    let program = try Self.firstVisit(home)
    try program.waitFor("or a sentence.", from: program.text.utf8.count - 200)
    program.type("/quit")
    #expect(try program.ending() == 0)
    var screen = ScreenModel(columnCount: 80, rowCount: 40)
    screen.feed(program.shown)
    let rows = screen.scrollback + screen.text.lines
    try Golden.check(rows.joined(separator: "\n").asScreen, "first-run")
    #expect(screen.unknown.isEmpty)
  }

  @Test("leaves a word typed at it in clear in no file, and the search for it finds a planted one")
  func residue() throws {
    let home = try TemporaryHome()
    let marker = "quillwort\(UInt32.random(in: 0...UInt32.max))"
    let program = try Self.firstVisit(home, marker: marker)
    program.type("my \(marker) is not a row of home")
    try program.waitFor("first line of a page")
    program.type("one more line with \(marker)")
    try program.waitFor("Ctrl-D done")
    program.type("")
    program.type("/stop")
    try program.waitFor("Stopped.")
    program.type("?\(marker)")
    try program.waitFor("found")
    program.type("")
    program.type("/quit")
    #expect(try program.ending() == 0)
    let found = home.files().filter { $0.bytes.range(of: Data(marker.utf8)) != nil }
    #expect(found.map(\.path) == [])
    #expect(home.files().count > 4)
    _ = try home.write("here is \(marker)", to: ".local/share/planted")
    let planted = home.files().filter { $0.bytes.range(of: Data(marker.utf8)) != nil }
    #expect(planted.map(\.path) == [".local/share/planted"])
  }

  @Test("opens the help card at the passphrase prompt, for help, ? and /now")
  func helpBeforeUnlock() throws {
    let home = try TemporaryHome()
    try home.makeVault()
    _ = try Ran(["settings", "country", "us"], home: home)
    for word in ["/now", "help", "?"] {
      let program = try Program([], home: home, connection: Self.screen)
      var place = try program.waitFor("Passphrase")
      program.type(word)
      place = try program.waitFor("911", from: place)
      place = try program.waitFor("Passphrase", from: place)
      program.send("\u{4}")
      #expect(try program.ending() == 2)
    }
  }

  @Test("steadies a person who cannot unlock, and tells a wrong passphrase kindly")
  func cannotUnlock() throws {
    let home = try TemporaryHome()
    let made = try Ran(
      ["vault", "new", "--passphrase-fd", "3", "--no-recovery"], home: home, secret: "right")
    #expect(made.status == 0)
    let program = try Program([], home: home, connection: Self.screen)
    var place = try program.waitFor("Passphrase")
    program.type("wrong")
    place = try program.waitFor("That did not open it. Nothing is lost", from: place)
    place = try program.waitFor("Passphrase", from: place)
    program.type("")
    place = try program.waitFor("One calm minute first", from: place)
    place = try program.waitFor("Close Mooring", from: place)
    program.type("2")
    place = try program.waitFor("Grounding", from: place)
    program.type("/stop")
    place = try program.waitFor("Passphrase", from: place)
    program.type("right")
    place = try program.waitFor("0 entries", from: place)
    program.send("\u{4}")
    #expect(try program.ending() == 0)
  }

  @Test(
    "leaves on a signal, a hang-up or Ctrl-C twice with what was said still there",
    arguments: ["TERM", "HUP", "two Ctrl-C", "hang-up"])
  func leavesAnyWay(_ way: String) throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    do {
      let program = try Program(
        ["run", "safety-anchor", "--keyfile", key], home: home, connection: Self.screen)
      var place = try program.waitFor("Shall we begin?")
      program.type("begin")
      place = try program.waitFor("How far from steady", from: place)
      program.type("6")
      place = try program.waitFor("Which of these fits best", from: place)
      program.type("neither")
      place = try program.waitFor("Sit or lie", from: place)
      program.send(" ")
      place = try program.waitFor("dizzy or tight", from: place)
      switch way {
      case "TERM": kill(program.pid, SIGTERM)
      case "HUP": kill(program.pid, SIGHUP)
      case "two Ctrl-C":
        program.send("\u{3}")
        place = try program.waitFor("Ctrl-C once more", from: place)
        program.send("\u{3}")
      default: program.hangUp()
      }
      let status = try program.ending()
      #expect(way == "two Ctrl-C" ? status == 130 : status == 2)
    }
    let kept = try Ran(["recall", "--json", "--keyfile", key], home: home)
    #expect(kept.output.contains("\"name\":\"before\""))
    #expect(kept.output.contains("\"ending\":null"))
  }
}
