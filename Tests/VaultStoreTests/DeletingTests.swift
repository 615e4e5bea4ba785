import TestSupport
import Testing
import VaultStore

@Suite("A session that was deleted")
struct DeletingTests {
  let disk = CrashModelFileSystem()
  let vault: Vault
  let id = SessionID.random()

  init() throws {
    vault = try TestVault.create(in: disk)
    try vault.beginSession(id, opening: [1]).keep(final: [])
    try vault.addPart(
      to: id, partIndex: 1, records: [StoredRecord(kind: .answer, payload: [2])])
    try vault.beginSession(.random(), opening: [3]).keep(final: [])
  }

  @Test("is gone with all its parts, and no file of it is left")
  func gone() throws {
    try vault.delete(id)
    let contents = try vault.load()
    #expect(contents.sessions.map { $0.records.first?.payload } == [[3]])
    #expect(contents.problems == [])
    #expect(disk.paths.filter { $0.hasPrefix("/home/journal/live") }.count == 1)
    #expect(try vault.check().tombstoneCount == 1)
  }

  @Test("stays gone when a copy of the vault brings its files back, until they are taken away")
  func resurrected() throws {
    let files = disk.paths.filter { $0.hasPrefix("/home/journal/live") }
    let copies = files.map { ($0, disk.contents(of: $0)) }
    try vault.delete(id)
    for (path, bytes) in copies { disk.plant(bytes, at: path) }
    #expect(try vault.load().sessions.count == 1)
    let report = try vault.check()
    #expect(report.hiddenFileCount == 2)
    #expect(report.problems == [])
    try vault.delete(id)
    #expect(try vault.check().hiddenFileCount == 0)
    #expect(try vault.check().tombstoneCount == 1)
  }

  @Test("is deleted as pending too, with its draft, and its name cannot be read from the tombstone")
  func pending() throws {
    let pendingID = SessionID.random()
    try beginAndBreakOff(pendingID)
    try vault.saveDraft(pendingID, [5])
    try vault.delete(pendingID)
    #expect(try vault.pendingSessions().sessions == [])
    #expect(try vault.draft(of: pendingID) == nil)
    #expect(disk.paths.filter { $0.hasPrefix("/home/state") } == [])
    let stone = try #require(disk.paths.first { $0.hasSuffix(".t") })
    #expect(!stone.contains(pendingID.hex))
  }

  @Test("cannot be one that is not there, nor one that is under way")
  func refused() throws {
    #expect(throws: VaultError.noSuchSession) { try vault.delete(.random()) }
    let session = try vault.beginSession(.random(), opening: [])
    #expect(throws: VaultError.busy) { try vault.delete(session.id) }
    try session.append(.answer, [1])
    #expect(try vault.check().tombstoneCount == 0)
  }

  private func beginAndBreakOff(_ id: SessionID) throws {
    _ = try vault.beginSession(id, opening: [])
  }
}
