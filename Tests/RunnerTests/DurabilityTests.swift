import Dialogue
import GuideLanguage
import Journal
import TerminalIO
import TestSupport
import Testing
import VaultStore

@testable import Runner

@Suite("What was answered is safe")
struct DurabilityTests {
  /// The bytes of every state a loss of power can leave at this moment.
  static func crashStates(_ desk: Desk) -> [DiskImage] {
    var generator = SeededGenerator(seed: Desk.seed)
    return desk.disk.image.crashStates(mixedCount: 2, using: &generator)
  }

  @Test("before the next question is shown, whatever a loss of power takes")
  func everyAnswer() throws {
    let desk = try Desk()
    let answers = Walks.safetyAnchor
    var manner = Desk.Manner()
    var checkedCount = 0
    manner.beforeLine = { number, _ in
      guard number <= answers.count else { return }
      for image in Self.crashStates(desk) {
        checkedCount += 1
        let session = try? desk.contents(of: image).pending.first?.session
        #expect(session?.replies.count == number, "at question \(number), seed \(Desk.seed)")
        for (reply, typed) in zip(session?.replies ?? [], answers) where typed.count > 8 {
          #expect(reply.value == .text(typed))
        }
      }
    }
    _ = try desk.run("safety-anchor", answers + ["", ""], manner)
    #expect(checkedCount > answers.count)
    #expect(try desk.onlyEntry().replies.count == answers.count)
  }

  @Test("line by line while a page is being written")
  func everyLine() throws {
    let desk = try Desk()
    let lines = ["It rained.", "", "All day long.", "/done"]
    var manner = Desk.Manner()
    manner.beforeLine = { number, _ in
      guard (1...3).contains(number) else { return }
      for image in Self.crashStates(desk) {
        let disk = CrashModelFileSystem(image)
        let written = try? desk.vault(on: disk)?.pendingSessions().sessions.first.flatMap {
          try desk.vault(on: disk)?.draft(of: $0.id)
        }
        let text = lines.prefix(number).joined(separator: "\n")
        let isThere = written?.suffix(text.utf8.count).elementsEqual(text.utf8)
        #expect(isThere == true, "before line \(number), seed \(Desk.seed)")
      }
    }
    _ = try desk.run("page", lines + ["", ""], manner)
    #expect(try desk.onlyEntry().words["page"] == "It rained.\n\nAll day long.")
  }

  @Test("once it was kept: no state of the disk loses the entry or shows it twice")
  func kept() throws {
    let desk = try Desk()
    _ = try desk.run("safety-anchor", Walks.safetyAnchor + ["", "Harbour"])
    for image in Self.crashStates(desk) {
      let contents = try desk.contents(of: image)
      #expect(contents.timeline.sessions.map(\.title) == ["Harbour"])
      #expect(contents.pending.isEmpty)
    }
  }

  /// Fills the disk while the line with this number is being typed, and empties it again
  /// before a later one.
  static func full(
    _ desk: Desk, from first: Int, until later: Int = .max
  ) -> Desk.Manner {
    var manner = Desk.Manner()
    manner.beforeLine = { number, _ in
      if number == first {
        desk.disk.setFault(
          CrashModelFileSystem.Fault(callNumber: 1, errorNumber: 28, isLasting: true))
      }
      if number == later { desk.disk.setFault(nil) }
    }
    return manner
  }

  @Test("on a full disk the words stay, and Enter tries again until it works")
  func fullDisk() throws {
    let desk = try Desk()
    let answers = Walks.safetyAnchor
    let sitting = try desk.run(
      "safety-anchor", answers.prefix(5) + ["", ""] + answers.dropFirst(5) + ["", ""],
      Self.full(desk, from: 4, until: 6))
    #expect(sitting.count(of: "Your words are still here.") == 2)
    #expect(sitting.outcome == .finished)
    let entry = try desk.onlyEntry()
    #expect(entry.replies.count == answers.count)
    #expect(entry.words["found"] == "the bench by the harbour")
  }

  @Test("on a full disk /stop leaves without the last answer and with all before it")
  func leavesFullDisk() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "safety-anchor", Walks.safetyAnchor.prefix(5) + ["/stop"], Self.full(desk, from: 4))
    #expect(sitting.outcome == .cannotSave(.diskFull))
    #expect(sitting.screen.contains("everything before it is"))
    desk.disk.setFault(nil)
    #expect(try desk.onlyPending().replies.count == 4)
  }

  @Test("on a full disk a page that was written stays until it can be kept")
  func fullDiskPage() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "page", ["One line.", "Another.", "/done", "", "", "", ""],
      Self.full(desk, from: 2, until: 4))
    #expect(sitting.count(of: "Your words are still here.") == 2)
    #expect(sitting.outcome == .finished)
    #expect(try desk.onlyEntry().words["page"] == "One line.\nAnother.")
  }

  @Test(
    "on a full disk, what was said before there is a journal stays until it can be sealed",
    arguments: [0, 1, 2, 3, 4, 6, 8, 11, 15, 20])
  func fullDiskAtFirstClose(callsThatWork: Int) throws {
    let desk = try Desk(hasJournal: false)
    var manner = Desk.Manner()
    var promptsSinceFull = -1
    manner.beforeLine = { _, terminal in
      if promptsSinceFull >= 0 {
        promptsSinceFull += 1
        if promptsSinceFull == 3 { desk.disk.setFault(nil) }
      } else if terminal.transcript.hasSuffix("3. Never\n") {
        promptsSinceFull = 0
        desk.disk.setFault(
          CrashModelFileSystem.Fault(
            callNumber: callsThatWork + 1, errorNumber: 28, isLasting: true))
      }
    }
    let lines = ["a quiet line", "/done", ""].map(ScriptedTerminal.Input.line)
    let close: [ScriptedTerminal.Input] = [
      .secret(Desk.passphrase), .secret(Desk.passphrase), .line("x"), .line(""), .line(""),
      .line(""), .line(""), .line(""),
    ]
    _ = try desk.home([.line("write")] + lines + close, manner)
    desk.disk.setFault(nil)
    let contents = try desk.contents()
    let kept = contents.all.sessions.map { $0.words["page"] }
    #expect(kept == ["a quiet line"], "after \(callsThatWork) calls")
    #expect(promptsSinceFull >= 3)
  }

  @Test("resumed after any answer, it asks and says the same as if never left")
  func resumed() throws {
    let answers = Walks.safetyAnchor
    let whole = try Desk()
    _ = try whole.run("safety-anchor", answers + ["", ""])
    let wanted = try whole.onlyEntry()
    for count in 0..<answers.count {
      let desk = try Desk()
      let leaving = count.isMultiple(of: 2) ? ScriptedTerminal.Input.terminated : .line("/stop")
      let first = try desk.run(
        "safety-anchor", script: answers.prefix(count).map { .line($0) } + [leaving])
      if count == 0, leaving == .line("/stop") { continue }
      let second = try desk.run(
        "safety-anchor", ["1"] + answers.dropFirst(count) + ["", ""])
      #expect(second.terminal.unused.isEmpty)
      let entry = try desk.onlyEntry()
      #expect(first.outcome == (leaving == .terminated ? .terminated : .stopped))
      #expect(
        entry.replies.map { [$0.given.question, $0.given.name, $0.value?.plainText] }
          == wanted.replies.map { [$0.given.question, $0.given.name, $0.value?.plainText] },
        "left after \(count) answers")
      #expect(entry.kept == wanted.kept, "left after \(count) answers")
      #expect(entry.closing?.measurements == wanted.closing?.measurements)
      #expect(entry.closing?.ending == .finished)
    }
  }
}
