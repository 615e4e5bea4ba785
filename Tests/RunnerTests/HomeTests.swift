import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Home")
struct HomeTests {
  @Test("keeps a sentence that fits nothing as the first line of a page")
  func sentence() throws {
    let desk = try Desk()
    let sitting = try desk.home([
      "The kettle sings like my mother.", "She sang on Sundays.", "/done", "", "Kettle", "/quit",
    ])
    #expect(sitting.screen.contains("that is the first line of a page now"))
    let entry = try desk.onlyEntry()
    #expect(entry.opening.guideID == "page")
    #expect(entry.words["page"] == "The kettle sings like my mother.\nShe sang on Sundays.")
  }

  @Test("keeps such a sentence also where one of the offers below it is taken")
  func offerTaken() throws {
    let desk = try Desk()
    let sitting = try desk.home([
      "The kettle sings like my mother.", "2", "4", "body", "", "enough", "3", "", "", "/quit",
    ])
    #expect(sitting.terminal.unused.isEmpty)
    let sessions = try desk.contents().timeline.sessions
    #expect(sessions.map(\.opening.guideID) == ["page", "grounding"])
    #expect(sessions.first?.words["page"] == "The kettle sings like my mother.")
  }

  @Test("without a journal, such a sentence waits in memory until one is made")
  func offerTakenInMemory() throws {
    let desk = try Desk(hasJournal: false)
    let sitting = try desk.home([
      .line("The kettle sings like my mother."), .line("2"), .line("4"), .line("body"), .line(""),
      .line("enough"), .line("3"), .line("1"), .secret(Desk.passphrase), .secret(Desk.passphrase),
      .line("later"), .line(""), .line("/quit"),
    ])
    #expect(sitting.terminal.unused.isEmpty)
    let guides = try desk.contents().timeline.sessions.map(\.opening.guideID)
    #expect(guides.sorted() == ["grounding", "page"])
  }

  @Test("a sentence close to a row is offered that row, and a page that begins with it")
  func closeSentence() throws {
    let desk = try Desk()
    let sitting = try desk.home([
      "i cant sleep", "write about", "At four I gave up.", "/done", "", "", "/quit",
    ])
    #expect(sitting.screen.contains("That sounds close to"))
    #expect(try desk.onlyEntry().words["page"] == "i cant sleep\nAt four I gave up.")
  }

  @Test("never speaks of a command that is unknown, whatever is typed")
  func neverUnknown() throws {
    for line in [
      "ls -la", "99", "0", "-1", "start", "asdf", "?", "help me", "HELP", "…", "12 monkeys",
    ] {
      let desk = try Desk()
      let sitting = try desk.home([line, "/stop", "/stop", "/quit"])
      #expect(!sitting.screen.lowercased().contains("unknown"), "\(line)")
      #expect(!sitting.screen.lowercased().contains("command"), "\(line)")
    }
  }

  @Test(
    "one question leads from not knowing to a guide or a page",
    arguments: [
      ("9", "quick-anchor"), ("5", "breathing"), ("2", "check-in"), ("", "grounding"),
      ("very bad", "grounding"), ("eight", "quick-anchor"),
    ])
  func oneQuestion(number: String, guideID: String) throws {
    let desk = try Desk()
    let sitting = try desk.home(["idk", number, "1", "/stop", "/quit"])
    let title = try #require(GuideShelf(files: desk.disk).headers.first { $0.id == guideID }?.title)
    let next = sitting.screen.split(separator: "Answer: 1\n").last?.split(separator: "\n").first
    #expect(next?.hasPrefix(title + ",") == true, "\(next ?? "")")
  }

  @Test("shows what helped once it was done three times")
  func helped() throws {
    let desk = try Desk()
    let row = ["numb or far away", "", "/quit"]
    for count in 1...3 {
      _ = try desk.run("grounding", ["6", "body", "", "enough", "4", "", ""])
      let rich = try desk.home(row, Desk.Manner(isRich: true)).screen
      #expect(rich.contains("Grounding (1 to 3 min, −2, 3 times)") == (count == 3))
      let plain = try desk.home(row).screen
      #expect(
        plain.contains("Grounding, 1 to 3 minutes, 2 lower after, 3 times") == (count == 3))
    }
  }

  @Test("leaves quietly at Ctrl-D, and at once when the process is ended")
  func leaves() throws {
    let desk = try Desk()
    #expect(try desk.home([.endOfInput]).outcome == .finished)
    #expect(try desk.home([.terminated]).outcome == .terminated)
  }
}
