import Foundation
import Testing

@Suite("People, whatever else does not work")
struct HelpNowTests {
  static let screen = Program.Connection.terminal(columnCount: 80, rowCount: 40)
  static let title = "People you can reach"

  @Test("the language of the system changes nothing: no country is guessed from it")
  func locales() throws {
    let home = try TemporaryHome()
    let cards = try [
      "en_US.UTF-8", "fr_FR.UTF-8", "nb_NO.UTF-8", "nl_NL.UTF-8", "C", "", "xx_YY.UTF-8",
    ].map { locale in
      try Ran(["now"], home: home, environment: ["LANG": locale, "LC_ALL": locale])
    }
    for card in cards {
      #expect(card.status == 0)
      #expect(card.output == cards[0].output)
    }
    #expect(cards[0].output.contains("call your local emergency number"))
    for country in ["Norway: 113.", "Netherlands: 112.", "United States: 911.", "Germany: 112."] {
      #expect(cards[0].output.contains(country), "every country without a setting")
    }
  }

  @Test("before unlocking, also after a passphrase that was wrong")
  func wrongPassphrase() throws {
    let home = try TemporaryHome()
    let made = try Ran(
      ["vault", "new", "--passphrase-fd", "3", "--no-recovery"], home: home, secret: "right")
    #expect(made.status == 0)
    let program = try Program([], home: home, connection: Self.screen)
    var place = try program.waitFor("Passphrase")
    program.type("wrong")
    place = try program.waitFor("That did not open it", from: place)
    place = try program.waitFor("Passphrase", from: place)
    program.type("/now")
    place = try program.waitFor(Self.title, from: place)
    place = try program.waitFor("Which country are you in?", from: place)
    program.type("all")
    place = try program.waitFor("United States: 911.", from: place)
    place = try program.waitFor("Which country are you in?", from: place)
    program.type("Norway")
    place = try program.waitFor("call 113", from: place)
    place = try program.waitFor("Passphrase", from: place)
    program.type("")
    place = try program.waitFor("Someone to talk to", from: place)
    place = try program.waitFor("Close Mooring", from: place)
    program.type("4")
    place = try program.waitFor("call 113", from: place)
    place = try program.waitFor("Close Mooring", from: place)
    program.type("2")
    // Nothing of this minute is kept, so no number is asked for.
    place = try program.waitFor("Which one suits you now?", from: place)
    #expect(!program.text.contains("How unsettled"))
    program.type("/stop")
    place = try program.waitFor("Passphrase", from: place)
    program.type("/quit")
    #expect(try program.ending() == 2)
  }

  @Test("where there is no journal yet, at home and by name")
  func noVault() throws {
    let home = try TemporaryHome()
    let program = try Program([], home: home, connection: Self.screen)
    var place = try program.waitFor("or a sentence")
    program.type("/now")
    place = try program.waitFor(Self.title, from: place)
    place = try program.waitFor("Which country are you in?", from: place)
    program.type("")
    place = try program.waitFor("Enter shows the list again", from: place)
    program.type("/quit")
    #expect(try program.ending() == 0)
    let now = try Ran(["now"], home: TemporaryHome())
    #expect(now.status == 0)
    #expect(now.output.contains(Self.title))
  }

  @Test("where the journal is damaged: the program says where people are, and shows them")
  func damagedVault() throws {
    for damaged in ["VAULT", ".slot"] {
      let home = try TemporaryHome()
      try home.makeVault()
      let names = home.files().map(\.path).filter { $0.hasSuffix(damaged) }
      #expect(names.count == 1)
      for name in names { _ = try home.write("not what it was", to: name) }
      let program = try Program([], home: home, connection: Self.screen)
      let place = try program.waitFor(damaged == "VAULT" ? "mooring now" : "Passphrase")
      if damaged == ".slot" {
        program.type("/now")
        try program.waitFor(Self.title, from: place)
        program.type("/quit")
      }
      _ = try program.ending()
      let now = try Ran(["now"], home: home)
      #expect(now.status == 0)
      #expect(now.output.contains(Self.title))
    }
  }

  @Test(
    "where nothing can be written, and the country is remembered for this visit all the same",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
  func readOnly() throws {
    // Not even the system's own user writes here.
    let nowhere = [
      "XDG_CONFIG_HOME": "/proc/self/none", "XDG_DATA_HOME": "/proc/self/none",
      "XDG_STATE_HOME": "/proc/self/none",
    ]
    for arguments in [["now"], []] {
      let program = try Program(
        arguments, home: TemporaryHome(), connection: Self.screen, environment: nowhere)
      var place = 0
      if arguments.isEmpty {
        place = try program.waitFor("or a sentence")
        program.type("/now")
      }
      place = try program.waitFor("Which country are you in?", from: place)
      program.type("Germany")
      place = try program.waitFor("call 112", from: place)
      if arguments.isEmpty {
        program.type("/now")
        place = try program.waitFor("call 112", from: place)
        program.type("/quit")
      } else {
        place = try program.waitFor("Lines of every country", from: place)
        program.type("3")
        place = try program.waitFor("United States: 911.", from: place)
        program.type("/stop")
      }
      #expect(try program.ending() == 0)
    }
  }

  @Test("the numbers are never the last word: writing is named behind them")
  func writingToo() throws {
    let ran = try Ran(["now"], home: TemporaryHome())
    let last = ran.output.split(separator: "\n").last.map(String.init)
    #expect(last?.contains("mooring write") == true)
  }

  @Test(
    "the tests say on one line when a row is older than a year, and never fail for it",
    arguments: [("2026-11", false), ("2027-11", false), ("2027-12", true), ("2031-02", true)])
  func age(month: String, isOld: Bool) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scripts/help-lines-age").path
    let program = try Program([script, month], home: TemporaryHome(), executable: "/bin/bash")
    #expect(try program.ending() == 0)
    let said = String(decoding: program.shown, as: UTF8.self)
    #expect(said.split(separator: "\n").count == (isOld ? 1 : 0))
    #expect(said.contains("2026-11") == isOld)
  }

  @Test("on a page the row below it names the number within seconds, and no letter is lost")
  func onAPage() throws {
    let home = try TemporaryHome()
    try home.makeVault()
    _ = try Ran(["settings", "country", "de"], home: home)
    let key = try home.keyFile()
    let program = try Program(
      ["run", "page", "--keyfile", key], home: home, connection: Self.screen)
    var place = try program.waitFor("Ctrl-D done")
    program.send("I have taken all the pills")
    place = try program.waitFor("call 112", from: place)
    program.send(" and more")
    program.send("\u{4}")
    place = try program.waitFor("Call 112 now", from: place)
    // A key pressed before the lines stood there answers nothing.
    place = try program.waitFor("any key goes on", from: place)
    place = try program.waitFor("…", from: place)
    program.send(" ")
    for question in [
      "End it here", "Keep this", "Was this a hard one?", "A few words to find it by?",
    ] {
      place = try program.waitFor(question, from: place)
      program.type("")
    }
    #expect(try program.ending() == 0)
    let kept = try Ran(["recall", "--json", "--keyfile", key], home: home)
    #expect(kept.output.contains("I have taken all the pills and more"))
  }
}
