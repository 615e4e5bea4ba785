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

  @Test("the length of a sealed record tells only which of a few steps its text reaches")
  func padding() throws {
    let steps: [(payloadByteCount: Int, sealedByteCount: Int)] = [
      (0, 256), (252, 256), (253, 512), (508, 512), (509, 1024), (1020, 1024), (1021, 2048),
      (2044, 2048), (2045, 4096), (4092, 4096), (4093, 4352), (4348, 4352), (4349, 4608),
      (65_532, 65_536), (65_533, 67_584), (100_000, 100_352),
    ]
    let session = try TestVault.create(in: disk).beginSession(.random(), opening: [])
    let path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    for step in steps {
      let before = disk.contents(of: path).count
      try session.append(.answer, [UInt8](repeating: 1, count: step.payloadByteCount))
      let sealedByteCount = disk.contents(of: path).count - before - 48
      #expect(sealedByteCount == step.sealedByteCount, "\(step.payloadByteCount) bytes")
    }
    #expect(session.records.dropFirst().map(\.payload.count) == steps.map(\.payloadByteCount))
  }

  @Test("a part added later stands behind the session, and what cannot be one is refused")
  func parts() throws {
    let vault = try TestVault.create(in: disk)
    let session = try vault.beginSession(.random(), opening: [1])
    try session.keep(final: [2])
    let record = StoredRecord(kind: .answer, payload: [3])
    try vault.addPart(to: session.id, partIndex: 1, records: [record, record])
    #expect(try vault.load().sessions[0].records.map(\.payload) == [[1], [2], [3], [3]])
    for partIndex in [0, -1, Int(UInt32.max) + 1] {
      #expect(throws: VaultError.invalidPartIndex) {
        try vault.addPart(to: session.id, partIndex: partIndex, records: [record])
      }
    }
    #expect(throws: VaultError.reservedRecordKind) {
      let final = StoredRecord(kind: .final, payload: [])
      try vault.addPart(to: session.id, partIndex: 2, records: [final])
    }
    let full = VaultError.sessionFull(limitRecordCount: 65_535, limitByteCount: 1 << 30)
    #expect(throws: full) {
      let records = [StoredRecord](repeating: record, count: 65_534)
      try vault.addPart(to: session.id, partIndex: 2, records: records)
    }
    let report = try vault.check()
    #expect(report.sessionCount == 1)
    #expect(report.partCount == 2)
    #expect(report.recordCount == 4)
    #expect(report.problems == [])
  }
}
