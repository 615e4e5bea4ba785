import FileStore
import SecretMemory
import TestSupport
import Testing
import VaultStore

@Suite("A vault gives back what was put in")
struct RoundTripTests {
  let disk = CrashModelFileSystem()

  @Test("a session that was kept is there after unlocking again, byte for byte, in order")
  func kept() throws {
    let vault = try TestVault.create(in: disk)
    let session = try vault.beginSession(.random(), opening: [9, 9])
    try session.append(.answer, [])
    try session.append(.answer, Array("What weighs most?".utf8))
    try session.append(RecordKind(rawValue: 200), [UInt8](repeating: 7, count: 5000))
    try session.keep(final: [1])
    let contents = try TestVault.unlock(in: disk).load()
    #expect(contents.problems == [])
    #expect(contents.sessions.map(\.id) == [session.id])
    #expect(
      contents.sessions.first?.records == [
        StoredRecord(kind: .opening, payload: [9, 9]),
        StoredRecord(kind: .answer, payload: []),
        StoredRecord(kind: .answer, payload: Array("What weighs most?".utf8)),
        StoredRecord(
          kind: RecordKind(rawValue: 200), payload: [UInt8](repeating: 7, count: 5000)),
        StoredRecord(kind: .final, payload: [1]),
      ])
    #expect(try vault.pendingSessions().sessions.isEmpty)
  }
}
