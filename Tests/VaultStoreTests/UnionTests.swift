import SecretMemory
import TestSupport
import Testing
import VaultStore

@Suite("A vault that was copied about")
struct UnionTests {
  let disk = CrashModelFileSystem()
  let vault: Vault
  let id = SessionID.random()
  let path: String
  let bytes: [UInt8]

  init() throws {
    vault = try TestVault.create(in: disk)
    let session = try vault.beginSession(id, opening: [1])
    try session.append(.answer, [2])
    try session.keep(final: [3])
    path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    bytes = disk.contents(of: path)
  }

  @Test(
    "conflict copies under any name read as the one session they are",
    arguments: [
      ".sync-conflict-20261121-101500-ABCDEFG.s", " (1).s", ".s.orig", ".s~", " copy",
    ])
  func conflictCopies(suffix: String) throws {
    let before = try vault.load()
    disk.plant(bytes, at: String(path.dropLast(2)) + suffix)
    disk.plant(bytes, at: "/home/journal/live/\(suffix.count)")
    #expect(try vault.load() == before)
  }

  @Test("of a whole copy and a cut one the whole is shown, and the cut one is named")
  func cutCopy() throws {
    let before = try vault.load().sessions
    let copy = String(path.dropLast(2)) + "-copy.s"
    disk.plant(Array(bytes.dropLast(100)), at: copy)
    let after = try vault.load()
    #expect(after.sessions == before)
    #expect(after.problems.map(\.matter) == [.cut(savedRecordCount: 2)])
    #expect(after.problems.map { "/home/journal/\($0.fileName)" } == [copy])
  }

  @Test("two devices' files add up, in any order of arrival")
  func union() throws {
    let other = CrashModelFileSystem(disk.image)
    let there = try TestVault.unlock(in: other)
    try there.beginSession(.random(), opening: [7]).keep(final: [])
    try vault.beginSession(.random(), opening: [8]).keep(final: [])
    for source in other.paths where source.hasPrefix("/home/journal/live") {
      let name = source.split(separator: "/").last ?? ""
      disk.plant(other.contents(of: source), at: "/home/journal/live/\(name)")
    }
    let contents = try vault.load()
    #expect(contents.problems == [])
    #expect(Set(contents.sessions.compactMap(\.records.first?.payload)) == [[1], [7], [8]])
    #expect(contents.sessions.map(\.id) == contents.sessions.map(\.id).sorted())
  }

  @Test("what two devices added to one session is all there, in one order, and nothing is amiss")
  func amendments() throws {
    let other = CrashModelFileSystem(disk.image)
    let there = try TestVault.unlock(in: other)
    try vault.addPart(to: id, partIndex: 1, records: [answer(10)])
    try there.addPart(to: id, partIndex: 1, records: [answer(20)])
    try there.addPart(to: id, partIndex: 2, records: [answer(21)])
    let own = disk.paths.map { ($0, disk.contents(of: $0)) }
    let foreign = other.paths.map { ($0, other.contents(of: $0)) }
    for (path, bytes) in foreign where path.hasPrefix("/home/journal/live") {
      let name = path.split(separator: "/").last ?? ""
      disk.plant(bytes, at: "/home/journal/live/\(name)")
    }
    for (path, bytes) in own where path.hasPrefix("/home/journal/live") {
      let name = path.split(separator: "/").last ?? ""
      other.plant(bytes, at: "/home/journal/live/\(name)")
    }
    let contents = try vault.load()
    #expect(contents.problems == [])
    #expect(try vault.check().problems == [])
    let session = try #require(contents.sessions.first)
    #expect(session.parts.map(\.partIndex) == [0, 1, 1, 2])
    #expect(Set(session.records.map(\.payload)) == [[1], [2], [3], [10], [20], [21]])
    #expect(session.records.last?.payload == [21])
    #expect(session.parts[1].fileID < session.parts[2].fileID)
    #expect(try there.load() == contents)
  }

  @Test("of two copies of one later part that differ the fuller is read, and the other named")
  func differingAmendment() throws {
    try vault.addPart(to: id, partIndex: 1, records: [answer(9), answer(8)])
    let before = try vault.load().sessions
    let file = try #require(disk.paths.last { $0.hasSuffix(".s") && $0 != path })
    disk.plant(Array(disk.contents(of: file).dropLast(304 + 1)), at: "/home/journal/live/copy")
    let after = try vault.load()
    #expect(after.sessions == before)
    #expect(after.problems.map(\.matter) == [.cut(savedRecordCount: 2)])
  }

  private func answer(_ byte: UInt8) -> StoredRecord {
    StoredRecord(kind: .answer, payload: [byte])
  }

  @Test("a part that came before the session it belongs to waits for it")
  func partFirst() throws {
    let later = [StoredRecord(kind: .answer, payload: [9])]
    try vault.addPart(to: id, partIndex: 1, records: later)
    try vault.addPart(to: id, partIndex: 3, records: later)
    let whole = try vault.load()
    #expect(whole.sessions.first?.parts.map(\.partIndex) == [0, 1, 3])
    #expect(whole.sessions.first?.records.map(\.payload) == [[1], [2], [3], [9], [9]])
    #expect(whole.problems.map(\.matter) == [.partNotYetHere(partIndex: 2)])

    disk.withdraw(path)
    let waiting = try vault.load()
    #expect(waiting.sessions == [])
    #expect(
      waiting.problems.map(\.matter) == [
        .partNotYetHere(partIndex: 0), .partNotYetHere(partIndex: 2),
      ])
  }

  @Test("what is not ours is named, left alone, and does not keep ours from being read")
  func foreign() throws {
    let stranger = CrashModelFileSystem()
    try TestVault.create(in: stranger).beginSession(.random(), opening: []).keep(final: [])
    let strange = try #require(stranger.paths.first { $0.hasSuffix(".s") })
    var newer = bytes
    newer[8] = 3
    var laterKey = bytes
    laterKey[11] = 2
    let planted: [(name: String, bytes: [UInt8], matter: VaultProblem.Matter?)] = [
      ("live/stranger", stranger.contents(of: strange), .wrongVault),
      ("live/newer", newer, .newerFormat(3)),
      ("live/later-key", laterKey, .keyNotYetHere(epoch: 2)),
      ("live/photo.jpg", [0xFF, 0xD8, 0xFF], .unknownFile),
      ("live/empty", [], .unknownFile),
      ("live/.syncthing.x.s.tmp", [1, 2, 3], nil),
    ]
    let before = try vault.load().sessions
    for file in planted { disk.plant(file.bytes, at: "/home/journal/\(file.name)") }
    let after = try vault.load()
    #expect(after.sessions == before)
    for file in planted {
      let found = after.problems.first { $0.fileName == file.name }?.matter
      #expect(found == file.matter, "\(file.name)")
      #expect(disk.contents(of: "/home/journal/\(file.name)") == file.bytes, "\(file.name)")
    }
  }

  @Test("folders that git left out, being empty, are missed by nobody")
  func missingFolders() throws {
    let empty = CrashModelFileSystem()
    let vault = try TestVault.create(in: empty)
    #expect(try vault.load() == vault.load())
    #expect(try vault.load().sessions == [])
    #expect(try vault.check().problems == [])
    #expect(!empty.paths.contains { $0.hasPrefix("/home/journal/live") })
  }

  @Test("every new vault tells git and Syncthing how to treat it")
  func companions() {
    let attributes = disk.contents(of: "/home/journal/.gitattributes")
    let ignored = disk.contents(of: "/home/journal/.stignore")
    #expect(String(decoding: attributes, as: UTF8.self).contains("-merge"))
    #expect(String(decoding: ignored, as: UTF8.self).contains(".new-*"))
  }
}
