import TestSupport
import Testing
import VaultStore

@Suite("Bytes that were changed")
struct TamperingTests {
  let disk = CrashModelFileSystem()
  let id = SessionID.random()
  let records: [StoredRecord]

  init() throws {
    let vault = try TestVault.create(in: disk)
    let session = try vault.beginSession(id, opening: [1])
    try session.append(.answer, [2])
    try session.append(.answer, [3])
    try session.keep(final: [4])
    records = try vault.load().sessions[0].records
  }

  enum Change: CaseIterable {
    case flipped, removed, doubled

    func apply(to bytes: [UInt8], at index: Int) -> [UInt8] {
      var changed = bytes
      switch self {
      case .flipped: changed[index] ^= 1 << UInt8(index % 8)
      case .removed: changed.remove(at: index)
      case .doubled: changed.insert(bytes[index], at: index)
      }
      return changed
    }
  }

  @Test("in VAULT are named before any secret is tried", arguments: Change.allCases)
  func vaultFile(change: Change) throws {
    try forEachByte(of: "VAULT", change) { index in
      let comment = Comment("byte \(index)")
      #expect(throws: VaultError.vaultFileDamaged, comment) { try TestVault.unlock(in: disk) }
    }
  }

  @Test("in a slot are told from a wrong secret", arguments: Change.allCases)
  func slot(change: Change) throws {
    try forEachByte(of: ".slot", change) { index in
      let error = #expect(throws: VaultError.self) { try TestVault.unlock(in: disk) }
      guard case .slotDamaged(let name) = error else {
        Issue.record("byte \(index): \(String(describing: error))")
        return
      }
      #expect(name.hasSuffix(".slot"))
    }
  }

  @Test("in a session cost at most the records they touch", arguments: Change.allCases)
  func session(change: Change) throws {
    let vault = try TestVault.unlock(in: disk)
    let name = try #require(disk.paths.first { $0.hasSuffix(".s") })
    let shortName = String(name.dropFirst("/home/journal/".count))
    try forEachByte(of: ".s", change) { index in
      let comment = Comment("byte \(index)")
      let contents = try vault.load()
      let shown = contents.sessions.first?.records ?? []
      #expect(contents.sessions.map(\.id) == [id], comment)
      #expect(contents.problems.map(\.fileName) == [shortName], comment)
      // A changed tag takes the record after it along, which was chained to it.
      #expect(shown.count >= records.count - 2, comment)
      #expect(shown == records.filter(shown.contains), comment)
      switch contents.problems.first?.matter {
      case .damaged(let lostRecordCount, let savedRecordCount):
        #expect(savedRecordCount == shown.count, comment)
        // With the final record gone, how many there were is not known for certain.
        if shown.last?.kind == .final {
          #expect(lostRecordCount == records.count - shown.count, comment)
        }
      case .cut(let savedRecordCount):
        // A final record whose length seems to go on looks like one that was broken off.
        #expect(savedRecordCount == records.count - 1, comment)
      default: Issue.record(comment)
      }
    }
  }

  @Test("in a header cost nothing, as the name of the file still tells what it is")
  func header() throws {
    let vault = try TestVault.unlock(in: disk)
    let path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    let bytes = disk.contents(of: path)
    disk.plant([UInt8](repeating: 0, count: 64) + bytes[64...], at: path)
    let contents = try vault.load()
    #expect(contents.sessions.first?.records == records)
    #expect(
      contents.problems.map(\.matter) == [
        .damaged(lostRecordCount: 0, savedRecordCount: records.count)
      ])
  }

  @Test("by moving whole records about are reported, and none is shown out of its place")
  func rearranged() throws {
    let vault = try TestVault.unlock(in: disk)
    let path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    let bytes = disk.contents(of: path)
    let other = SessionID.random()
    try vault.beginSession(other, opening: [8]).keep(final: [])
    let otherPath = try #require(disk.paths.first { $0.hasSuffix(".s") && $0 != path })
    let own = (0..<4).map { Array(bytes[(64 + 304 * $0)..<(64 + 304 * ($0 + 1))]) }
    let foreign = Array(disk.contents(of: otherPath)[64..<(64 + 304)])
    let rearranged: [(name: String, records: [[UInt8]])] = [
      ("exchanged", [own[0], own[2], own[1], own[3]]), ("left out", [own[0], own[2], own[3]]),
      ("repeated", [own[0], own[1], own[1], own[2], own[3]]),
      ("first left out", [own[1], own[2], own[3]]), ("reversed", own.reversed()),
      ("from another file", [own[0], foreign, own[1], own[2], own[3]]),
      ("first from another file", [foreign, own[1], own[2], own[3]]),
    ]
    for (name, order) in rearranged {
      disk.plant(([Array(bytes[..<64])] + order).flatMap { $0 }, at: path)
      let contents = try vault.load()
      let shown = contents.sessions.first { $0.id == id }?.records ?? []
      #expect(shown == records.filter(shown.contains), "\(name)")
      guard case .damaged = contents.problems.first?.matter else {
        Issue.record("\(name): \(contents.problems)")
        continue
      }
      #expect(contents.sessions.contains { $0.id == other }, "\(name)")
    }
  }

  @Test("at the end: a finished file cut at any length is reported as cut")
  func cut() throws {
    let vault = try TestVault.unlock(in: disk)
    let path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    let bytes = disk.contents(of: path)
    for byteCount in bytes.indices {
      disk.plant(Array(bytes[..<byteCount]), at: path)
      let contents = try vault.load()
      let whole = max(0, byteCount - 64) / 304
      let comment = Comment("\(byteCount) bytes")
      #expect(contents.problems.map(\.matter) == [.cut(savedRecordCount: whole)], comment)
      #expect((contents.sessions.first?.records ?? []) == Array(records[..<whole]), comment)
    }
  }

  @Test("in a tombstone are reported, and only its own session comes back")
  func tombstone() throws {
    let vault = try TestVault.unlock(in: disk)
    let path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    let bytes = disk.contents(of: path)
    try vault.delete(id)
    disk.plant(bytes, at: path)
    try forEachByte(of: ".t", .flipped, by: 7) { index in
      let contents = try vault.load()
      // The header's own bytes can be mended from the file's name; nothing is lost then.
      let isHidden = contents.sessions.isEmpty
      #expect(isHidden == (index < 64), "byte \(index)")
      #expect(contents.problems.isEmpty == false, "byte \(index)")
    }
  }

  @Test("that promise a record of 4 GiB, or hide it among many false ones, do not keep it busy")
  func hostile() throws {
    let vault = try TestVault.unlock(in: disk)
    let path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    var bytes = disk.contents(of: path)
    bytes.replaceSubrange(64..<68, with: [255, 255, 255, 255])
    disk.plant(bytes, at: path)
    #expect(try vault.load().sessions.first?.records.count == records.count - 1)

    // Every sixteenth byte begins what looks like a record of 65,536 bytes.
    let false16: [UInt8] = [0, 0, 1, 0, 1, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9]
    let noise = (0..<6000).flatMap { _ in false16 }
    disk.plant(bytes[..<64] + noise, at: path)
    let contents = try vault.load()
    #expect(contents.sessions.isEmpty)
    #expect(
      contents.problems.map(\.matter) == [.damaged(lostRecordCount: nil, savedRecordCount: 0)])
  }

  /// Runs `body` once for each changed byte of the one file whose path ends so, then mends it.
  private func forEachByte(
    of suffix: String, _ change: Change, by step: Int = 1, _ body: (Int) throws -> Void
  ) throws {
    let path = try #require(disk.paths.first { $0.hasSuffix(suffix) })
    let bytes = disk.contents(of: path)
    for index in stride(from: 0, to: bytes.count, by: step) {
      let changed = change.apply(to: bytes, at: index)
      guard changed != bytes else { continue }
      disk.plant(changed, at: path)
      try body(index)
    }
    disk.plant(bytes, at: path)
  }
}
