import FileStore
import Journal
import Runner
import SecretMemory
import Testing
import TestSupport
import VaultStore

/// One disk, one clock and, where wanted, one journal that a key file opens.
///
/// A person can sit down at it again and again; what they type is a script.
struct Desk {
  static let folders = VaultFolders(vault: "/home/journal", state: "/home/state")
  static let seed: UInt64 = 20_261_121

  let disk = CrashModelFileSystem()
  /// What speaks here; nil for nothing.
  var voice: Voice?
  let clock = ManualClock()

  init(hasJournal: Bool = true) throws {
    try disk.makeFolder("/home")
    try disk.synchronizeFolder("/")
    if hasJournal {
      _ = try Vault.create(
        at: Self.folders, in: disk, with: .keyFile(SecretBytes(copying: Self.keyFile)),
        day: "2026-11-01")
    }
  }

  private static let keyFile = [UInt8](0..<32)

  /// What came of one sitting.
  struct Sitting {
    let terminal: ScriptedTerminal
    let outcome: SessionRunner.Outcome

    var screen: String { terminal.transcript }

    /// The screen from the row that begins with `first` up to the next home.
    func part(from first: String) -> String {
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
        .drop { !$0.hasPrefix(first) }
      let shown = rows.prefix { !$0.hasSuffix(" entries") && !$0.hasSuffix(" entry") }
      return shown.joined(separator: "\n") + "\n"
    }

    /// How often the words stand on the screen.
    func count(of words: String) -> Int { screen.split(separator: words).count - 1 }
  }

  /// How a person sits down.
  struct Manner {
    var columnCount = 80
    var rowCount: Int?
    var isRich = false
    var language: String?
    var savesNothing = false
    var isUnattended = false
    /// What `/edit` reaches.
    var ownEditor: OwnEditor?
    /// Called before each line is typed, with its number from 0.
    var beforeLine: (Int, ScriptedTerminal) -> Void = { _, _ in }
    /// Called before each page is written, with its number from 0.
    var beforePage: (Int, ScriptedTerminal) -> Void = { _, _ in }
  }

  var settingsFile: SettingsFile { SettingsFile(folder: "/home/config", files: disk) }

  func set(_ key: Settings.Key, _ value: String) throws {
    var settings = settingsFile.read()
    settings[key] = value
    try settingsFile.write(settings)
  }

  /// Puts a guide of the person's own on the disk and gives its path.
  func guide(_ text: String) -> String {
    disk.plant(Array(text.utf8), at: "/home/own.guide")
    return "/home/own.guide"
  }

  static let guides = "/home/guides"

  /// Puts a guide into the folder of the person's own guides.
  func own(
    _ fileName: String, _ text: String, ownerID: UInt32 = 1000
  ) throws {
    if try disk.status(of: Self.guides) == nil { try disk.makeFolder(Self.guides) }
    disk.plant(Array(text.utf8), at: Self.guides + "/" + fileName, ownerID: ownerID)
  }

  /// The shelf a person here sees who speaks `language`.
  func shelf(_ language: String? = nil) -> GuideShelf {
    GuideShelf(files: disk, ownFolder: Self.guides, language: language)
  }

  /// Comes home, as `mooring` alone does.
  func home(
    _ script: [ScriptedTerminal.Input], _ manner: Manner = Manner()
  ) throws -> Sitting {
    try sit(script, manner) { visit, _ in
      if try journal(on: disk) == nil { visit.welcome() }
      return visit.stayAtHome()
    }
  }

  /// Comes home and types lines.
  func home(_ lines: [String], _ manner: Manner = Manner()) throws -> Sitting {
    try home(lines.map(ScriptedTerminal.Input.line), manner)
  }

  /// Begins a guide, or goes on with it, as `mooring run` does.
  func run(
    _ guide: String, _ lines: [String], _ manner: Manner = Manner(), resumes: Bool = false
  ) throws -> Sitting {
    try run(guide, script: lines.map(ScriptedTerminal.Input.line), manner, resumes: resumes)
  }

  /// Begins a guide with a script of more than lines.
  func run(
    _ guide: String, script: [ScriptedTerminal.Input], _ manner: Manner = Manner(),
    resumes: Bool = false
  ) throws -> Sitting {
    try sit(script, manner) { visit, shelf in
      visit.leadOrResume(try shelf.guide(guide), resumes: resumes)
    }
  }

  /// Does something at the desk with a visit of its own.
  func sit(
    _ script: [ScriptedTerminal.Input], _ manner: Manner = Manner(),
    _ body: (Visit, GuideShelf) throws -> SessionRunner.Outcome
  ) throws -> Sitting {
    let scripted = ScriptedTerminal(
      script, columnCount: manner.columnCount, rowCount: manner.rowCount, isRich: manner.isRich)
    var surroundings = Surroundings(
      terminal: WatchedTerminal(
        scripted, clock: clock, beforeLine: manner.beforeLine, beforePage: manner.beforePage),
      time: clock, files: disk, folders: Self.folders, settingsFile: settingsFile,
      isUnattended: manner.isUnattended, savesNothing: manner.savesNothing, scryptCost: .light,
      seed: { Self.seed })
    surroundings.ownEditor = manner.ownEditor
    surroundings.voice = voice
    let shelf = shelf(manner.language)
    let visit = Visit(surroundings, shelf: shelf, store: try journal(on: disk))
    let outcome = try body(visit, shelf)
    return Sitting(terminal: scripted, outcome: outcome)
  }

  /// The journal on a disk; nil where there is none.
  func journal(on disk: CrashModelFileSystem) throws -> JournalStore? {
    guard let vault = try vault(on: disk) else { return nil }
    return JournalStore(vault)
  }

  func vault(on disk: CrashModelFileSystem) throws -> Vault? {
    guard case .present(let info) = try Vault.presence(at: Self.folders, in: disk) else {
      return nil
    }
    let isByKeyFile = info.slots.contains { $0.kind == .keyFile }
    return try Vault.unlock(
      at: Self.folders, in: disk,
      with: isByKeyFile
        ? .keyFile(SecretBytes(copying: Self.keyFile))
        : .passphrase(SecretBytes(copying: Array(Self.passphrase.utf8))))
  }

  /// What people at this desk choose when asked for a passphrase.
  static let passphrase = "tide lantern seven bench"

  /// What the journal holds as another program would read it now, also what is under way.
  func contents() throws -> JournalStore.Contents {
    try contents(of: disk.image)
  }

  func contents(of image: DiskImage) throws -> JournalStore.Contents {
    try journal(on: CrashModelFileSystem(image))?.contents() ?? .empty
  }

  /// The one entry that was kept.
  func onlyEntry() throws -> Session {
    let sessions = try contents().timeline.sessions
    try #require(sessions.count == 1)
    return sessions[0]
  }

  /// The one session under way.
  func onlyPending() throws -> Session {
    let pending = try contents().pending
    try #require(pending.count == 1)
    return pending[0].session
  }

  /// Every sealed byte of the journal, opened: records kept and under way.
  func openedBytes() throws -> [[UInt8]] {
    guard let vault = try vault(on: CrashModelFileSystem(disk.image)) else { return [] }
    let sessions = try vault.load().sessions + vault.pendingSessions().sessions
    return sessions.flatMap { $0.records.map(\.payload) }
  }

  /// The draft of the session under way as it is stored; the words so far stand at its end.
  func draft(of session: Session) throws -> String? {
    guard let vault = try vault(on: CrashModelFileSystem(disk.image)),
      let id = SessionID(hex: session.id)
    else { return nil }
    return try vault.draft(of: id).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Session {
  /// The answers as a person would write them, by name.
  var words: [String: String] {
    Dictionary(
      replies.map { ($0.given.name, $0.value?.plainText ?? "") }, uniquingKeysWith: { $1 })
  }
}
