import TestSupport
import VaultStore

/// A run over several sessions that notes, for every promise, between which calls it was made.
struct ScriptedHistory {
  /// What is expected of one session.
  struct Expectation {
    /// Each record, with the calls before it was handed in and when it was acknowledged.
    var records: [(payload: [UInt8], begun: Int, acknowledged: Int)] = []
    var kept: (begun: Int, done: Int)?
    var gone: (begun: Int, done: Int)?
  }

  let disk: CrashModelFileSystem
  private(set) var created = 0
  /// Drafts in the order they took each other's place.
  private(set) var drafts: [(id: SessionID, bytes: [UInt8], begun: Int, acknowledged: Int)] = []
  private(set) var sessions: [SessionID: Expectation] = [:]

  init(on disk: CrashModelFileSystem) throws {
    self.disk = disk
    let vault = try TestVault.create(in: disk)
    created = disk.callCount

    let walk = try begin(.random(), in: vault)
    try append("It rained.", to: walk)
    try append("I went anyway.", to: walk)
    try keep(walk)

    let letter = SessionID.random()
    try breakOff(letter, in: vault)
    for text in ["Dear", "Dear you"] {
      let begun = disk.callCount
      try vault.saveDraft(letter, Array(text.utf8))
      drafts.append((letter, Array(text.utf8), begun, disk.callCount))
    }
    try addPart("Later: it was good.", to: walk.id, in: vault)
    let session = try vault.reopen(try vault.pendingSessions().sessions[0])
    try append("Second page.", to: session)
    try keep(session)

    let fog = try begin(.random(), in: vault)
    try append("Not worth keeping.", to: fog)
    let begun = disk.callCount
    try fog.letGo()
    sessions[fog.id]?.gone = (begun, disk.callCount)

    let before = disk.callCount
    try vault.delete(walk.id)
    sessions[walk.id]?.gone = (before, disk.callCount)
  }

  private mutating func begin(_ id: SessionID, in vault: Vault) throws -> PendingSession {
    let begun = disk.callCount
    let session = try vault.beginSession(id, opening: [1])
    sessions[id] = Expectation(records: [([1], begun, disk.callCount)])
    return session
  }

  private mutating func breakOff(_ id: SessionID, in vault: Vault) throws {
    let session = try begin(id, in: vault)
    try append("First page.", to: session)
  }

  private mutating func append(_ text: String, to session: PendingSession) throws {
    let begun = disk.callCount
    try session.append(.answer, Array(text.utf8))
    sessions[session.id]?.records.append((Array(text.utf8), begun, disk.callCount))
  }

  private mutating func keep(_ session: PendingSession) throws {
    let begun = disk.callCount
    try session.keep(final: [2])
    sessions[session.id]?.records.append(([2], begun, disk.callCount))
    sessions[session.id]?.kept = (begun, disk.callCount)
  }

  private mutating func addPart(_ text: String, to id: SessionID, in vault: Vault) throws {
    let begun = disk.callCount
    let records = [StoredRecord(kind: .answer, payload: Array(text.utf8))]
    try vault.addPart(to: id, partIndex: 1, records: records)
    sessions[id]?.records.append((Array(text.utf8), begun, disk.callCount))
  }
}
