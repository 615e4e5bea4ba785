import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("Leaving, and coming back")
struct LeavingTests {
  @Test("a slip at the close keeps: only 2 and then yes let go")
  func closeIsCareful() throws {
    for lines in [[""], ["1"], ["keep"], ["2", ""], ["2", "no"], ["2", "/stop"]] {
      let desk = try Desk()
      _ = try desk.run("page", ["A line.", "/done"] + lines + [""])
      #expect(try desk.onlyEntry().words == ["page": "A line."], "\(lines)")
    }
  }

  @Test("before anything is saved, leaving the close is asked for by word; no slip loses a page")
  func unsavedCloseIsCareful() throws {
    for way in [ScriptedTerminal.Input.interrupted, .line("/quit"), .endOfInput] {
      let page: [ScriptedTerminal.Input] = [.line("A line."), .line("/done"), way]
      let secrets: [ScriptedTerminal.Input] = [.secret(Desk.passphrase), .secret(Desk.passphrase)]
      let desk = try Desk(hasJournal: false)
      let slip = try desk.run(
        "page", script: page + [.line("")] + secrets + [.line("later"), .line("")])
      #expect(try desk.onlyEntry().words == ["page": "A line."], "\(way)")
      #expect(slip.terminal.unused.isEmpty, "\(way)")
      let other = try Desk(hasJournal: false)
      let meant = try other.run("page", script: page + [.line("yes")])
      #expect(meant.screen.contains(Wording.letGo), "\(way)")
      #expect(meant.terminal.unused.isEmpty, "\(way)")
    }
  }

  @Test("a recovery code is wiped from the screen and from what can be scrolled back to")
  func recoveryCodeIsWiped() throws {
    let desk = try Desk(hasJournal: false)
    let sitting = try desk.run(
      "page",
      script: [
        .line("A line."), .line("/done"), .line("1"), .secret(Desk.passphrase),
        .secret(Desk.passphrase), .line("1"), .line("nothing like it"), .line(""), .line(""),
      ])
    let shown = try #require(sitting.screen.firstRange(of: Wording.recoveryShow))
    let wiped = try #require(sitting.screen.firstRange(of: "(wiped)"))
    #expect(shown.upperBound < wiped.lowerBound)
  }

  @Test("a line half typed when the process is ended stands in the line again")
  func halfALine() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoNumbers)
    var manner = Desk.Manner(isRich: true)
    manner.beforeLine = { number, scripted in
      scripted.unsentText = number == 2 ? "half a wor" : ""
    }
    _ = try desk.run(guide, script: [.line("3"), .line("4"), .terminated], manner)
    let again = try desk.run(guide, ["1", "half a word", "", ""], Desk.Manner(isRich: true))
    #expect(again.terminal.requests.map(\.draft).contains("half a wor"))
    #expect(try desk.onlyEntry().words["word"] == "half a word")
    #expect(try desk.contents().pending.isEmpty)
  }

  @Test("a passphrase typed one prompt too late does not stay on the screen")
  func latePassphrase() throws {
    let desk = try Desk()
    let sitting = try desk.sit([.secret(""), .line(Desk.passphrase), .line("close")]) { visit, _ in
      visit.unlock() == .outcome(.endOfInput) ? .finished : .stopped
    }
    let typed = try #require(sitting.screen.firstRange(of: Desk.passphrase))
    #expect(sitting.screen[typed.upperBound...].hasPrefix("\n(wiped)\n"))
    #expect(sitting.outcome == .finished)
  }

  @Test("/discard lets go only after its word was typed")
  func discardIsCareful() throws {
    let desk = try Desk()
    let sitting = try desk.run("page", ["A line.", "/discard", "", "More.", "/done", "", ""])
    #expect(sitting.outcome == .finished)
    #expect(try desk.onlyEntry().words == ["page": "A line.\nMore."])
  }

  @Test(
    "/back takes an answer back: its words stand ready to be changed, and recall never shows them")
  func back() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoNumbers)
    let own = try desk.run(guide, ["4", "3", "Heron", "", ""])
    #expect(own.outcome == .finished)
    let answers = Walks.safetyAnchor
    let sitting = try desk.run(
      "safety-anchor",
      answers.prefix(5) + ["the Kestrel", "/back", "the bench"] + answers.dropFirst(6) + ["", ""])
    #expect(sitting.terminal.requests[7].draft == "the Kestrel")
    let entry = try #require(try desk.contents().timeline.sessions.last)
    #expect(entry.words["found"] == "the bench")
    let recall = try desk.home(["?kestrel", "/quit"])
    #expect(recall.screen.contains("Nothing found."))
    #expect(!EntryScreen.lines(entry).joined().contains("Kestrel"))
  }

  @Test("/stop in the middle of writing keeps the words and goes on below them")
  func stopWhileWriting() throws {
    let desk = try Desk()
    let first = try desk.run("page", ["A first line.", "A second.", "/stop"])
    #expect(first.outcome == .stopped)
    #expect(first.screen.contains("Stopped. It is kept as far as it goes"))
    let pending = try desk.onlyPending()
    #expect(try desk.draft(of: pending)?.hasSuffix("A first line.\nA second.") == true)
    let second = try desk.home(["c", "1", "A third.", "/done", "", "", "/quit"])
    #expect(second.screen.contains("your 5 words from before are still here"))
    #expect(second.screen.contains("You: A second."))
    #expect(try desk.onlyEntry().words["page"] == "A first line.\nA second.\nA third.")
  }

  @Test("a draft that is kept as it is stands in the entry")
  func keptAsItIs() throws {
    let desk = try Desk()
    _ = try desk.run("page", ["A first line.", "A second.", "/stop"])
    let sitting = try desk.home(["c", "2", "/quit"])
    #expect(sitting.screen.contains("Kept as it is."))
    let entry = try desk.onlyEntry()
    #expect(entry.words["page"] == "A first line.\nA second.")
    #expect(entry.closing?.ending == .stopped)
  }

  @Test("a page that was sealed is not the beginning of the next one")
  func secondPage() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoPages)
    _ = try desk.run(guide, ["Heron.", "/done", "/stop"])
    #expect(try desk.draft(of: desk.onlyPending()) == nil)
    let sitting = try desk.run(guide, ["1", "Kestrel.", "/done", "", ""])
    #expect(sitting.outcome == .finished)
    #expect(try desk.onlyEntry().words == ["first": "Heron.", "second": "Kestrel."])
  }

  @Test("a page that was taken back can be gone on with below its words")
  func pageTakenBack() throws {
    let desk = try Desk()
    let guide = desk.guide(OwnGuides.twoPages)
    let sitting = try desk.run(
      guide, ["Heron.", "/done", "/back", "And another.", "/done", "Kestrel.", "/done", "", ""])
    #expect(sitting.count(of: "Line: Heron.\n") == 1)
    #expect(sitting.count(of: "You: Heron.\n") == 1)
    let words = try desk.onlyEntry().words
    #expect(words == ["first": "Heron.\nAnd another.", "second": "Kestrel."])
  }

  @Test("a page that was sealed is kept once, also where the session is kept as it is")
  func sealedPageKeptOnce() throws {
    let desk = try Desk()
    _ = try desk.run(desk.guide(OwnGuides.twoPages), ["Heron.", "/done", "/stop"])
    _ = try desk.home(["c", "2", "/quit"])
    #expect(try desk.onlyEntry().words == ["first": "Heron."])
  }

  @Test("a session under way can be kept as it is, let go, or left waiting")
  func waiting() throws {
    for (lines, keptCount, pendingCount) in [
      (["2"], 1, 0), (["3", "yes"], 0, 0), (["3", ""], 0, 1), (["4"], 0, 1), ([""], 0, 1),
    ] {
      let desk = try Desk()
      _ = try desk.run("safety-anchor", ["begin", "6", "/stop"])
      _ = try desk.home(["c"] + lines + ["/quit"])
      let contents = try desk.contents()
      #expect(contents.timeline.sessions.count == keptCount, "\(lines)")
      #expect(contents.pending.count == pendingCount, "\(lines)")
    }
  }

  @Test("in memory, /stop in the middle of writing offers to keep the words")
  func stopInMemory() throws {
    let desk = try Desk(hasJournal: false)
    let sitting = try desk.home([
      .line("write"), .line("A first line."), .line("/stop"), .line("1"),
      .secret(Desk.passphrase), .secret(Desk.passphrase), .line("later"), .line("Short"),
      .line("/quit"),
    ])
    #expect(sitting.screen.contains("Nothing is saved so far. Keep this, or let it go?"))
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().words["page"] == "A first line.")
  }

  @Test("in memory, what is let go at the close never met the disk")
  func letGoInMemory() throws {
    let desk = try Desk(hasJournal: false)
    let before = desk.disk.image
    let sitting = try desk.home(["write", "A line.", "/stop", "2", "yes", "/quit"])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(desk.disk.image == before)
  }

  @Test("in memory, two passphrases that differ or none at all do not lose the page")
  func passphraseSlips() throws {
    let desk = try Desk(hasJournal: false)
    let sitting = try desk.home([
      .line("write"), .line("A line."), .line("/done"), .line(""),
      .secret("one river"), .secret("two rivers"), .secret("help"), .line(""), .secret(""),
      .line(""),
      .secret(Desk.passphrase), .secret(Desk.passphrase), .line("never"), .line(""),
      .line("/quit"),
    ])
    #expect(sitting.screen.contains("The two were not the same."))
    #expect(sitting.screen.contains("That word opens help here"))
    #expect(try desk.onlyEntry().words["page"] == "A line.")
    #expect(desk.settingsFile.read()[.recovery] == "never")
  }

  @Test("Ctrl-C once pauses and says how to leave, twice leaves; nothing is lost")
  func interrupted() throws {
    let desk = try Desk()
    let once = try desk.run(
      "safety-anchor", script: [.line("begin"), .interrupted, .line("6"), .line("/stop")])
    #expect(once.screen.contains("Paused. Enter goes on."))
    #expect(try desk.onlyPending().words["before"] == "6")
    let twice = try desk.run(
      "safety-anchor", script: [.line("1"), .interrupted, .interrupted])
    #expect(twice.outcome == .interrupted)
    #expect(try desk.onlyPending().words["before"] == "6")
  }

  @Test("a process that is ended while somebody writes keeps the line they were in")
  func terminatedWhileWriting() throws {
    let desk = try Desk()
    var manner = Desk.Manner()
    manner.beforeLine = { number, terminal in
      terminal.unsentText = number == 1 ? "and the half of a sec" : ""
    }
    let sitting = try desk.run("page", script: [.line("A line."), .terminated], manner)
    #expect(sitting.outcome == .terminated)
    let draft = try desk.draft(of: desk.onlyPending())
    #expect(draft?.hasSuffix("A line.\nand the half of a sec") == true)
  }

  @Test("four days: a third day that is left by the safe exit stays the third")
  func thirdDay() throws {
    let desk = try Desk()
    for walk in [Walks.dayOne, Walks.dayTwo] {
      let sitting = try desk.run("four-days", walk)
      #expect(sitting.terminal.unused.isEmpty)
      desk.clock.advance(seconds: 86_400)
    }
    for leaving in [["heavier", "leave", "", ""], ["same", "/stop"]] {
      let sitting = try desk.run("four-days", leaving)
      #expect(sitting.screen.contains("This is day 3 of 4."))
      desk.clock.advance(seconds: 86_400)
      if leaving.last == "/stop" { _ = try desk.home(["c", "2", "/quit"]) }
    }
    let third = try desk.run("four-days", ["/stop"])
    #expect(third.screen.contains("This is day 3 of 4."))
    let endings = try desk.contents().timeline.sessions.map { $0.closing?.ending }
    #expect(endings == [.finishedForToday, .finishedForToday, .stopped, .stopped])
  }
}
