import FileStore
import Journal
import SecretMemory
import TerminalIO
import TestSupport
import Testing
import VaultStore

@testable import Runner

@Suite("Locking on the way")
struct LockTests {
  /// A desk whose journal a passphrase opens.
  private func desk() throws -> Desk {
    let desk = try Desk(hasJournal: false)
    _ = try Vault.create(
      at: Desk.folders, in: desk.disk,
      with: .passphrase(SecretBytes(copying: Array(Desk.passphrase.utf8))), cost: .light,
      day: "2026-11-01")
    return desk
  }

  private static var rich: Desk.Manner { Desk.Manner(isRich: true) }

  @Test("/lock at a question empties the screen, asks the passphrase, and asks on where it was")
  func atAQuestion() throws {
    let desk = try desk()
    let sitting = try desk.run(
      "second-look",
      script: [
        .line("He walked past."), .line("/lock"), .secret("not this one"), .secret(Desk.passphrase),
        .line("I am nobody."), .line("/stop"),
      ], Self.rich)
    #expect(sitting.outcome == .stopped)
    #expect(sitting.terminal.unused.isEmpty)
    let shown = try #require(sitting.screen.split(separator: "(wiped)\n").last)
    #expect(shown.contains(Wording.wrongPassphrase.prefix(30)))
    #expect(shown.contains("Which words sting most?"))
    #expect(
      try desk.onlyPending().words == ["situation": "He walked past.", "thought": "I am nobody."])
  }

  @Test("quiet minutes lock in the same way, at a question, at home and at a small question")
  func quiet() throws {
    let desk = try desk()
    let sitting = try desk.home(
      [
        .idle, .secret(Desk.passphrase), .line("?word"), .line("2"), .idle,
        .secret(Desk.passphrase), .line("/stop"), .line("/quit"),
      ], Self.rich)
    #expect(sitting.outcome == .finished)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(sitting.count(of: "(minutes pass)\n") == 2)
    #expect(sitting.count(of: "(wiped)\n") == 2)
    #expect(sitting.count(of: LockWording.unlocked) == 2)
  }

  @Test("a whole session with locks in between is kept, every answer of it")
  func wholeSession() throws {
    let desk = try desk()
    let locks: [ScriptedTerminal.Input] = [.line("/lock"), .secret(Desk.passphrase)]
    let idling: [ScriptedTerminal.Input] = [.idle, .secret(Desk.passphrase)]
    let sitting = try desk.run(
      "page",
      script: locks + [.line("A line.")] + locks + [.line("More.")] + idling + [.line("/done")]
        + locks + [.line("1")] + idling + [.line("Harbour")])
    #expect(sitting.outcome == .finished)
    #expect(sitting.terminal.unused.isEmpty)
    let entry = try desk.onlyEntry()
    #expect(entry.title == "Harbour")
    #expect(entry.words == ["page": "A line.\nMore."])
  }

  @Test("leaving at the locked door ends the visit, and what there is waits")
  func leaving() throws {
    for leave: ScriptedTerminal.Input in [.secret("/quit"), .interrupted, .endOfInput, .terminated]
    {
      for lock: ScriptedTerminal.Input in [.line("/lock"), .idle] {
        let desk = try desk()
        let sitting = try desk.run(
          "second-look", script: [.line("He walked past."), lock, leave], Self.rich)
        #expect(sitting.outcome == .terminated)
        #expect(sitting.terminal.unused.isEmpty)
        #expect(try desk.onlyPending().words == ["situation": "He walked past."])
        let after = try #require(sitting.screen.split(separator: "(wiped)\n").last)
        #expect(!after.contains("He walked past."))
        #expect(!after.contains("Try again"))
      }
    }
  }

  @Test("Enter alone names the other ways: people, the recovery code where there is one, leaving")
  func otherWays() throws {
    let desk = try desk()
    let sitting = try desk.run(
      "second-look",
      script: [
        .line("/lock"), .secret(""), .secret("/now"), .secret(Desk.passphrase), .line("/stop"),
      ],
      Self.rich)
    #expect(sitting.screen.contains("/now, for someone to talk to"))
    #expect(!sitting.screen.contains("/code"))
    #expect(sitting.screen.contains(HelpWording.title))

    let store = try #require(try desk.journal(on: desk.disk))
    let code = RecoveryCode.generate()
    try store.addSlot(code.credential(), cost: .light, day: "2026-11-01")
    let typed = code.groups.joined(separator: "-")
    let second = try desk.run(
      "second-look",
      script: [
        .line("/lock"), .secret(""), .secret("/code"), .secret("nonsense"), .secret("/code"),
        .secret(typed), .line("/stop"),
      ], Self.rich)
    #expect(second.screen.contains("/code"))
    #expect(second.outcome == .stopped)
    #expect(second.terminal.unused.isEmpty)
  }

  @Test("a slot that is damaged meanwhile loses nothing: the session waits for another try")
  func damagedSlot() throws {
    let desk = try desk()
    let path = try #require(desk.disk.paths.first { $0.hasSuffix(".slot") })
    let whole = try desk.disk.readFile(path, byteLimit: 1 << 16).bytes
    func plant(_ bytes: [UInt8]) {
      try? desk.disk.removeFile(path)
      desk.disk.plant(bytes, at: path)
    }
    var manner = Self.rich
    manner.beforeLine = { number, _ in
      if number == 1 { plant(whole.map { $0 == 0x0A ? $0 : $0 ^ 1 }) }
    }
    let sitting = try desk.run(
      "second-look",
      script: [
        .line("He walked past."), .line("/lock"), .secret(Desk.passphrase), .secret("/quit"),
      ],
      manner)
    #expect(sitting.screen.contains(LockWording.stillThere))
    plant(whole)
    #expect(try desk.onlyPending().words == ["situation": "He walked past."])
  }

  @Test("where nothing is kept yet nothing is locked: the screen is emptied, Enter goes on")
  func nothingKept() throws {
    let desk = try Desk(hasJournal: false)
    let sitting = try desk.home(
      [
        .line("/lock"), .secret(""), .line("too much"), .line("1"), .idle, .secret(""),
        .line("/quit"), .line("2"), .line("yes"),
      ], Self.rich)
    #expect(sitting.count(of: LockWording.nothingToLock) == 2)
    #expect(sitting.count(of: "(wiped)\n") == 2)
  }

  @Test("a journal that only a key file opens is not locked, and says so")
  func keyFile() throws {
    let sitting = try Desk().home([.line("/lock"), .secret(""), .line("/quit")], Self.rich)
    #expect(sitting.screen.contains(LockWording.onlyKeyFile))
    #expect(sitting.outcome == .finished)
  }

  @Test("the plain screen says that it cannot be emptied")
  func plain() throws {
    let sitting = try desk().home([.line("/lock"), .secret(Desk.passphrase), .line("/quit")])
    #expect(sitting.screen.contains(LockWording.stillInView))
  }

  @Test("the setting says after how many minutes, ten where nothing is set, or never")
  func minutes() throws {
    let desk = try desk()
    #expect(try desk.home(["/quit"]).terminal.idleAction?.after == .seconds(600))
    try desk.set(.lock, "3")
    #expect(try desk.home(["/quit"]).terminal.idleAction?.after == .seconds(180))
    try desk.set(.lock, "never")
    #expect(try desk.home(["/quit"]).terminal.idleAction == nil)
    #expect(try desk.home(["/quit"], Desk.Manner(isUnattended: true)).terminal.idleAction == nil)
  }

  @Test("what an idle terminal holds keeps neither the visit nor the terminal alive")
  func noCircle() throws {
    weak var terminal: ScriptedTerminal?
    do {
      let sitting = try desk().home(["/quit"])
      terminal = sitting.terminal
      #expect(terminal != nil)
    }
    #expect(terminal == nil)
  }
}
