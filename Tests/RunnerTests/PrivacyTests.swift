import Foundation
import Journal
import TerminalIO
import TestSupport
import Testing
import VaultStore

@testable import Runner

@Suite("What is never written down")
struct PrivacyTests {
  @Test(
    "private words, and a page that is let go, change nothing on the disk and stand in no record")
  func unwritten() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.unwritten)
    // A line that is private or let go is typed between two of these looks at the disk.
    var looks: [DiskImage] = []
    var manner = Desk.Manner()
    manner.beforeLine = { _, _ in looks.append(desk.disk.image) }
    let lines = ["an open word", "Heron", "Kestrel, first", "Kestrel, second", "/done", "a rest"]
    let sitting = try desk.run(guide, lines + ["", ""], manner)
    #expect(sitting.screen.contains("You said: Heron"))
    #expect(sitting.count(of: "it is never written down") == 1)
    #expect(sitting.count(of: "this page is never written down; a crash loses it") == 1)
    try #require(looks.count == lines.count + 2)
    for number in 1..<5 { #expect(looks[number] == looks[number + 1], "line \(number)") }
    #expect(looks[0] != looks[1])
    #expect(looks[5] != looks[6])
    #expect(try desk.onlyEntry().words.keys.sorted() == ["left", "open"])
    for bytes in try desk.openedBytes() + desk.disk.createdFiles {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Heron"))
      #expect(!text.contains("Kestrel"))
    }
  }

  @Test("nor offered again by the terminal's history")
  func history() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.unwritten)
    let sitting = try desk.run(guide, ["open", "Heron", "Kestrel", "/done", "rest", "", ""])
    #expect(
      sitting.terminal.requests.prefix(5).map(\.isRemembered) == [true, false, false, false, true])
  }

  @Test("nothing at all where nothing is to be saved", arguments: [true, false])
  func savesNothing(hasJournal: Bool) throws {
    let desk = try Desk(hasJournal: hasJournal)
    let before = desk.disk.image
    let manner = Desk.Manner(savesNothing: true)
    let session = try desk.run("safety-anchor", Walks.safetyAnchor, manner)
    #expect(session.outcome == .finished)
    #expect(session.screen.contains("nothing was saved, as asked"))
    let stopped = try desk.run("page", ["A line.", "/stop"], manner)
    #expect(stopped.terminal.unused.isEmpty)
    let home = try desk.home(
      ["/now", "Germany", "A sentence of my own.", "/done", "grounding", "/stop", "/quit"], manner)
    #expect(home.screen.contains("call 112"))
    #expect(home.terminal.unused.isEmpty)
    #expect(desk.disk.image == before)
  }

  @Test("a session under way is left as it is where nothing is to be saved")
  func savesNothingOfPending() throws {
    let desk = try Desk()
    _ = try desk.run("safety-anchor", ["begin", "6", "/stop"])
    let before = desk.disk.image
    let manner = Desk.Manner(savesNothing: true)
    let sitting = try desk.run("safety-anchor", ["begin", "/stop"], manner)
    #expect(sitting.terminal.unused.isEmpty)
    _ = try desk.run("safety-anchor", ["begin", "/stop"], manner, resumes: true)
    let home = try desk.home(["c", "1", "/stop", "/stop", "/quit"], manner)
    #expect(!home.screen.contains("Under way"))
    #expect(desk.disk.image == before)
  }

  @Test("a session that was let go leaves no file behind", arguments: ["2", "let it go"])
  func letGo(choice: String) throws {
    let desk = try Desk()
    let before = desk.disk.paths
    let sitting = try desk.run("safety-anchor", Walks.safetyAnchor + [choice, "yes"])
    #expect(sitting.screen.hasSuffix("Let go. Nothing of it is kept.\n"))
    #expect(desk.disk.paths == before)
    #expect(try desk.contents().all.sessions.isEmpty)
  }

  @Test("neither does one that was discarded on its way, draft and all")
  func discarded() throws {
    let desk = try Desk()
    let before = desk.disk.paths
    let sitting = try desk.run("page", ["A line.", "/discard", "discard"])
    #expect(sitting.outcome == .discarded)
    #expect(desk.disk.paths == before)
  }

  @Test("nor one in which nothing was answered", arguments: [["/stop"], ["", "/stop"], ["leave"]])
  func empty(lines: [String]) throws {
    let desk = try Desk()
    let before = desk.disk.paths
    _ = try desk.run("grounding", lines == ["leave"] ? ["/skip", "/stop"] : lines)
    #expect(desk.disk.paths == before)
  }
}
