import Glibc
import TestSupport
import Testing
import VaultStore

@Suite("A session that was broken off")
struct PendingTests {
  let disk = CrashModelFileSystem()
  let vault: Vault
  let id = SessionID.random()

  init() throws {
    vault = try TestVault.create(in: disk)
    let session = try vault.beginSession(id, opening: [1])
    try session.append(.answer, [2])
    try session.append(.answer, [3])
  }

  private var path: String { disk.paths.first { $0.hasSuffix(".s") } ?? "" }

  @Test("is offered with all its records, and goes on where it was")
  func goesOn() throws {
    let offered = try #require(try vault.pendingSessions().sessions.first)
    #expect(offered.id == id)
    #expect(offered.records.map(\.payload) == [[1], [2], [3]])
    #expect(offered.parts.map(\.isComplete) == [false])
    let session = try vault.reopen(offered)
    #expect(session.records == offered.records)
    try session.append(.answer, [4])
    try session.keep(final: [5])
    #expect(
      try vault.load().sessions.map { $0.records.map(\.payload) } == [[[1], [2], [3], [4], [5]]])
    #expect(disk.paths.filter { $0.hasPrefix("/home/state") } == [])
  }

  @Test("is kept as it is, or let go, without being gone on with")
  func keptOrLetGo() throws {
    let other = SessionID.random()
    try beginAndBreakOff(other)
    let offered = try vault.pendingSessions().sessions
    try vault.keep(pending: try #require(offered.first { $0.id == id }), final: [9])
    try vault.letGo(pending: other)
    #expect(try vault.pendingSessions().sessions == [])
    #expect(try vault.load().sessions.map(\.id) == [id])
    #expect(disk.paths.filter { $0.hasPrefix("/home/state") } == [])
    #expect(throws: VaultError.noSuchSession) { try vault.letGo(pending: other) }
    #expect(throws: VaultError.noSuchSession) { try vault.reopen(offered[0]) }
  }

  @Test("is not offered, taken over or let go while a process holds it")
  func held() throws {
    let offered = try vault.pendingSessions().sessions
    let session = try vault.reopen(offered[0])
    #expect(try vault.pendingSessions().sessions == [])
    #expect(throws: VaultError.busy) { try vault.reopen(offered[0]) }
    #expect(throws: VaultError.busy) { try vault.keep(pending: offered[0], final: []) }
    #expect(throws: VaultError.busy) { try vault.letGo(pending: id) }
    try session.append(.answer, [4])
    #expect(session.records.count == 4)
  }

  @Test("loses only what was never acknowledged, at whatever byte the writing stopped")
  func torn() throws {
    let bytes = disk.contents(of: path)
    for byteCount in (64 + 304)..<bytes.count {
      disk.plant(Array(bytes[..<byteCount]), at: path)
      let pending = try vault.pendingSessions()
      let whole = (byteCount - 64) / 304
      let torn = (byteCount - 64) % 304
      #expect(pending.sessions.first?.records.count == whole, "\(byteCount) bytes")
      #expect(
        pending.problems.map(\.matter) == (torn == 0 ? [] : [.torn(byteCount: torn)]),
        "\(byteCount) bytes")
    }
  }

  @Test("reports torn bytes once: the file it goes on in has none")
  func tornOnce() throws {
    disk.plant(disk.contents(of: path).dropLast(5) + [0, 0, 0], at: path)
    let pending = try vault.pendingSessions()
    #expect(pending.problems.map(\.matter) == [.torn(byteCount: 302)])
    try vault.reopen(pending.sessions[0]).append(.answer, [4])
    let after = try vault.pendingSessions()
    #expect(after.problems == [])
    #expect(after.sessions.first?.records.map(\.payload) == [[1], [2], [4]])
  }

  @Test("is never mistaken for torn when damage hit a record in its middle")
  func damaged() throws {
    var bytes = disk.contents(of: path)
    bytes[64 + 304 + 3] = 0x40
    disk.plant(bytes, at: path)
    let pending = try vault.pendingSessions()
    #expect(
      pending.problems.map(\.matter) == [.damaged(lostRecordCount: 1, savedRecordCount: 2)])
    #expect(pending.sessions.first?.records.map(\.payload) == [[1], [3]])
  }

  @Test("is offered once when an old copy of it stands beside the fresh one")
  func twoCopies() throws {
    let old = (path, disk.contents(of: path))
    try vault.reopen(try vault.pendingSessions().sessions[0]).append(.answer, [4])
    disk.plant(old.1, at: old.0)
    let pending = try vault.pendingSessions()
    #expect(pending.sessions.map { $0.records.map(\.payload) } == [[[1], [2], [3], [4]]])
    try vault.letGo(pending: id)
    #expect(disk.paths.filter { $0.hasPrefix("/home/state") } == [])
  }

  @Test("shows the record that was acknowledged, not the one before it that was refused")
  func refusedRecord() throws {
    let session = try vault.reopen(try vault.pendingSessions().sessions[0])
    disk.setFault(CrashModelFileSystem.Fault(callNumber: 2, errorNumber: EIO))
    #expect(throws: VaultError.self) { try session.append(.answer, [66]) }
    disk.setFault(nil)
    let old = disk.contents(of: path)
    try session.append(.answer, [77])
    let fresh = disk.contents(of: path)
    try session.letGo()
    for files in [[old, fresh], [fresh, old]] {
      disk.plant(files[0], at: "/home/state/pending/0.s")
      disk.plant(files[1], at: "/home/state/pending/1.s")
      let pending = try vault.pendingSessions()
      #expect(pending.sessions.map { $0.records.map(\.payload) } == [[[1], [2], [3], [77]]])
    }
  }

  @Test("refuses what it cannot hold, naming the limit, and goes on")
  func limits() throws {
    let session = try vault.reopen(try vault.pendingSessions().sessions[0])
    let tooLong = [UInt8](repeating: 0, count: 16 * 1024 * 1024 + 1)
    #expect(throws: VaultError.payloadTooLong(limitByteCount: 16_777_216)) {
      try session.append(.answer, tooLong)
    }
    for kind in [RecordKind.opening, .final] {
      #expect(throws: VaultError.reservedRecordKind) { try session.append(kind, []) }
    }
    try session.append(.answer, [4])
    try session.letGo()
    #expect(throws: VaultError.sessionClosed) { try session.append(.answer, [5]) }
    #expect(throws: VaultError.sessionClosed) { try session.keep(final: []) }
    #expect(throws: VaultError.sessionClosed) { try session.letGo() }
  }

  @Test("has one draft at most, which goes with it")
  func drafts() throws {
    #expect(try vault.draft(of: id) == nil)
    try vault.saveDraft(id, [1])
    try vault.saveDraft(id, [2, 2])
    #expect(try vault.draft(of: id) == [2, 2])
    #expect(try vault.draft(of: .random()) == nil)
    #expect(disk.paths.filter { $0.hasPrefix("/home/state") }.count == 2)

    let draft = try #require(disk.paths.first { $0.contains(id.hex) })
    let bytes = disk.contents(of: draft)
    disk.plant(bytes.dropLast() + [bytes[bytes.count - 1] ^ 1], at: draft)
    #expect(throws: VaultError.recordDamaged) { try vault.draft(of: id) }
    disk.plant(bytes, at: draft)
    try vault.removeDraft(id)
    try vault.removeDraft(id)
    #expect(try vault.draft(of: id) == nil)

    try vault.saveDraft(id, [3])
    try vault.letGo(pending: id)
    #expect(disk.paths.filter { $0.hasPrefix("/home/state") } == [])
  }

  private func beginAndBreakOff(_ id: SessionID) throws {
    _ = try vault.beginSession(id, opening: [])
  }
}
