import FileStore
import Foundation
import Glibc
import SecretMemory
import Testing
import VaultStore

@Suite("A vault on the real file system")
final class RealDiskTests {
  let root: String
  let folders: VaultFolders
  let disk = POSIXFileSystem()

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vault-\(UUID().uuidString)")
    root = folder.path
    folders = VaultFolders(vault: "\(root)/journal", state: "\(root)/state")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func mode(_ path: String) throws -> UInt32? { try disk.status(of: path)?.mode }

  @Test("belongs to its owner alone, every folder and every file")
  func modes() throws {
    let vault = try TestVault.create(at: folders, in: disk)
    let session = try vault.beginSession(.random(), opening: [1])
    try vault.beginSession(.random(), opening: []).keep(final: [])
    let all = try #require(FileManager.default.enumerator(atPath: root)).compactMap {
      $0 as? String
    }
    #expect(all.count > 8)
    for path in all {
      let status = try #require(try disk.status(of: "\(root)/\(path)"))
      #expect(status.mode == (status.kind == .folder ? 0o700 : 0o600), "\(path)")
    }
    try session.letGo()
  }

  @Test("is closed to others again when a copying program opened it, and that is said")
  func tightened() throws {
    let vault = try TestVault.create(at: folders, in: disk)
    try vault.beginSession(.random(), opening: [1]).keep(final: [])
    let live = "\(folders.vault)/live"
    let shard = try #require(try disk.entries(in: live).first?.name)
    let file = try #require(try disk.entries(in: "\(live)/\(shard)").first?.name)
    try disk.setMode(0o755, of: live)
    try disk.setMode(0o644, of: "\(live)/\(shard)/\(file)")
    #expect(try vault.load().problems.map(\.matter) == [.tightened(fileCount: 2)])
    #expect(try mode(live) == 0o700)
    #expect(try mode("\(live)/\(shard)/\(file)") == 0o600)
    #expect(try vault.load().problems == [])
  }

  @Test(
    "is not read through a link, wherever one stands",
    arguments: ["VAULT", "slots", "live", "gone", "slots/x.slot", "live/x", "live/ab/x.s"])
  func links(name: String) throws {
    let vault = try TestVault.create(at: folders, in: disk)
    let path = "\(folders.vault)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    if try disk.status(of: path) != nil {
      try FileManager.default.moveItem(atPath: path, toPath: "\(root)/target")
    }
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "\(root)/target")
    let error = #expect(throws: VaultError.self) {
      _ = try TestVault.unlock(at: folders, in: disk)
      _ = try vault.load()
    }
    guard case .unsafeOwnership = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("may itself be reached through a link, as a person may keep it elsewhere")
  func linkedRoot() throws {
    _ = try TestVault.create(at: folders, in: disk)
    let alias = VaultFolders(vault: "\(root)/alias", state: folders.state)
    try FileManager.default.createSymbolicLink(
      atPath: alias.vault, withDestinationPath: folders.vault)
    let vault = try TestVault.unlock(at: alias, in: disk)
    try vault.beginSession(.random(), opening: [1]).keep(final: [])
    #expect(try vault.load().sessions.count == 1)
  }

  @Test("takes sessions from several unlocked at once, and offers none that is under way")
  func several() throws {
    let here = try TestVault.create(at: folders, in: disk)
    let there = try TestVault.unlock(at: folders, in: disk)
    let first = try here.beginSession(.random(), opening: [1])
    let second = try there.beginSession(.random(), opening: [2])
    #expect(try here.pendingSessions().sessions == [])
    #expect(try there.pendingSessions().sessions == [])
    try first.append(.answer, [3])
    try second.append(.answer, [4])
    try first.keep(final: [])
    try second.keep(final: [])
    #expect(try here.load() == there.load())
    #expect(try here.load().sessions.count == 2)
  }

  @Test("keeps what three writers add to one session at once")
  func threeWriters() async throws {
    let vault = try TestVault.create(at: folders, in: disk)
    let id = SessionID.random()
    try vault.beginSession(id, opening: [0]).keep(final: [])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in UInt8(1)...3 {
        group.addTask { [folders, disk] in
          let vault = try TestVault.unlock(at: folders, in: disk)
          for number in UInt8(0)..<8 {
            let last = try vault.load().sessions.first?.parts.last?.partIndex ?? 0
            try vault.addPart(
              to: id, partIndex: last + 1,
              records: [StoredRecord(kind: .answer, payload: [writer, number])])
          }
        }
      }
      try await group.waitForAll()
    }
    let report = try vault.check()
    #expect(report.problems == [])
    #expect(report.partCount == 25)
    let records = try vault.load().sessions[0].records.filter { $0.kind == .answer }
    #expect(Set(records.map(\.payload)).count == 24)
    for writer in UInt8(1)...3 {
      let own = records.map(\.payload).filter { $0.first == writer }
      #expect(own == (UInt8(0)..<8).map { [writer, $0] })
    }
  }

  @Test("shows the session in a file that was made as long as a file can be, and says so")
  func sparse() throws {
    let vault = try TestVault.create(at: folders, in: disk)
    try vault.beginSession(.random(), opening: [1]).keep(final: [2])
    let before = try vault.load().sessions
    let live = "\(folders.vault)/live"
    let shard = try #require(try disk.entries(in: live).first?.name)
    let file = try #require(try disk.entries(in: "\(live)/\(shard)").first?.name)
    #expect(truncate("\(live)/\(shard)/\(file)", 1 << 30) == 0)
    _ = try disk.createFile("\(live)/\(FileID.random().hex).s")
    for entry in try disk.entries(in: live) where entry.kind == .file {
      #expect(truncate("\(live)/\(entry.name)", 1 << 30) == 0)
    }
    let after = try vault.load()
    #expect(after.sessions.map(\.records) == before.map(\.records))
    #expect(
      after.problems.map(\.matter).contains(.damaged(lostRecordCount: 0, savedRecordCount: 2)))
    #expect(after.problems.map(\.matter).contains(.cut(savedRecordCount: 0)))
  }

  @Test("is not offered by a second process while the first one holds it")
  func secondProcess() throws {
    let vault = try TestVault.create(at: folders, in: disk)
    let id = SessionID.random()
    try breakOff(id, in: vault)
    let pending = "\(folders.state)/pending"
    let file = "\(pending)/\(try #require(try disk.entries(in: pending).first?.name))"
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/bin/sh")
    holder.arguments = ["-c", "exec 9<\"$0\"; flock -x 9; echo held; read line", file]
    let output = Pipe()
    let input = Pipe()
    holder.standardOutput = output
    holder.standardInput = input
    try holder.run()
    #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
    #expect(try vault.pendingSessions().sessions == [])
    #expect(throws: VaultError.busy) { try vault.letGo(pending: id) }
    input.fileHandleForWriting.write(Data("\n".utf8))
    holder.waitUntilExit()
    #expect(try vault.pendingSessions().sessions.count == 1)
  }

  private func breakOff(_ id: SessionID, in vault: Vault) throws {
    _ = try vault.beginSession(id, opening: [1])
  }

  @Test("belonging to another user is refused", .enabled(if: geteuid() == 0))
  func owner() throws {
    let vault = try TestVault.create(at: folders, in: disk)
    #expect(chown("\(folders.vault)/VAULT", 12345, 12345) == 0)
    #expect(throws: VaultError.unsafeOwnership("\(folders.vault)/VAULT")) {
      try TestVault.unlock(at: folders, in: disk)
    }
    #expect(try vault.load().sessions == [])
  }
}
