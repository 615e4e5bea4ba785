import FileStore
import Foundation
import Glibc
import SecretMemory
import TestSupport
import Testing
import VaultStore

@Suite("A vault's folder with things in it that do not belong")
final class StrangeThingsTests {
  enum Thing: CaseIterable {
    case folder, pipe, file, longFile

    func put(at path: String) throws {
      try? FileManager.default.removeItem(atPath: path)
      switch self {
      case .folder: #expect(mkdir(path, 0o700) == 0)
      case .pipe: #expect(mkfifo(path, 0o600) == 0)
      case .file: try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
      case .longFile: try Data(count: 70_000).write(to: URL(fileURLWithPath: path))
      }
    }
  }

  let root: String
  let folders: VaultFolders
  let disk = POSIXFileSystem()

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("strange-\(UUID().uuidString)")
    root = folder.path
    folders = VaultFolders(vault: "\(root)/journal", state: "\(root)/state")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func expect(
    _ error: VaultError, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: error, comment, sourceLocation: sourceLocation) {
      try TestVault.unlock(at: folders, in: disk)
    }
    #expect(throws: error, comment, sourceLocation: sourceLocation) {
      try TestVault.create(at: folders, in: disk)
    }
  }

  @Test("says which part of it is not what it should be", arguments: Thing.allCases)
  func wrongKind(thing: Thing) throws {
    let vault = try TestVault.create(at: folders, in: disk)
    try vault.beginSession(.random(), opening: []).keep(final: [])
    try vault.delete(try vault.load().sessions[0].id)
    let text = try disk.readFile("\(folders.vault)/VAULT", byteLimit: 1 << 16).bytes
    try thing.put(at: "\(folders.vault)/VAULT")
    expect(.vaultFileDamaged, "VAULT")
    try FileManager.default.removeItem(atPath: "\(folders.vault)/VAULT")
    try Data(text).write(to: URL(fileURLWithPath: "\(folders.vault)/VAULT"))
    #expect(throws: VaultError.alreadyExists) { try TestVault.create(at: folders, in: disk) }

    let slot = try #require(try disk.entries(in: "\(folders.vault)/slots").first?.name)
    try thing.put(at: "\(folders.vault)/slots/\(slot)")
    #expect(throws: VaultError.slotDamaged(slot)) {
      try TestVault.unlock(at: folders, in: disk)
    }
    guard thing != .folder else { return }
    for (name, error) in [
      ("slots", VaultError.slotDamaged("slots")), ("gone", .notAVault), ("live", .notAVault),
    ] {
      try thing.put(at: "\(folders.vault)/\(name)")
      expect(error, "\(name)")
      if error == .notAVault { #expect(throws: error, "\(name)") { try vault.load() } }
    }
    try FileManager.default.removeItem(atPath: "\(folders.vault)/VAULT")
    expect(.notAVault, "without VAULT")
  }

  @Test(
    "is no vault where no folder is, and never a place for a new one", arguments: Thing.allCases)
  func noFolder(thing: Thing) throws {
    try disk.makeFolder(root)
    guard thing != .folder else {
      #expect(symlink("\(root)/nowhere", folders.vault) == 0)
      return try expectNoVault()
    }
    try thing.put(at: folders.vault)
    try expectNoVault()
    try FileManager.default.removeItem(atPath: folders.vault)
    try disk.makeFolder(folders.vault)
    try thing.put(at: "\(folders.vault)/VAULT")
    try expectNoVault()
  }

  private func expectNoVault() throws {
    expect(.notAVault, "")
    #expect(throws: VaultError.notAVault) { try Vault.presence(at: folders, in: disk) }
  }

  @Test("has a damaged VAULT where a program emptied it or changed its lines")
  func emptied() throws {
    let disk = CrashModelFileSystem()
    _ = try TestVault.create(in: disk)
    let path = "/home/journal/VAULT"
    let text = String(decoding: disk.contents(of: path), as: UTF8.self)
    for changed in ["", "\n", text.replacing("\n", with: "\r\n"), "\u{FEFF}\(text)"] {
      disk.plant(Array(changed.utf8), at: path)
      #expect(throws: VaultError.vaultFileDamaged) { try TestVault.unlock(in: disk) }
      #expect(throws: VaultError.vaultFileDamaged) { try TestVault.create(in: disk) }
    }
  }

  @Test(
    "has a damaged file where a number or a day is none, though its checksum fits",
    arguments: [
      ("format", "-1"), ("format", "-0"), ("format", "+0"), ("format", "00"), ("format", ""),
      ("format", "0x0"), ("format", "99999999999999999999"), ("created", ""),
      ("created", "2026-11-2"), ("created", "\u{1B}]0;hello\u{7}"), ("created", "yesterday!"),
    ])
  func nonsense(key: String, value: String) throws {
    let disk = CrashModelFileSystem()
    _ = try TestVault.create(in: disk)
    let slot = try #require(disk.paths.first { $0.hasSuffix(".slot") })
    let name = String(slot.split(separator: "/").last ?? "")
    for (path, error) in [
      ("/home/journal/VAULT", VaultError.vaultFileDamaged), (slot, .slotDamaged(name)),
    ] {
      let bytes = disk.contents(of: path)
      let text = String(decoding: bytes, as: UTF8.self)
      disk.plant(Later.changed(text, key, to: value), at: path)
      #expect(throws: error) { try TestVault.unlock(in: disk) }
      disk.plant(bytes, at: path)
    }
    #expect(try TestVault.unlock(in: disk).check().problems == [])
  }

  @Test(
    "has a damaged slot where its cost is no number",
    arguments: ["N=-131072 r=8 p=1", "N=+131072 r=8 p=1", "N=0 r=0 p=0", "N=131072 r=08 p=1"])
  func cost(numbers: String) throws {
    let disk = CrashModelFileSystem()
    _ = try Vault.create(
      at: TestVault.folders, in: disk,
      with: .passphrase(SecretBytes(copying: Array("four words of mine".utf8))), cost: .light,
      day: TestVault.day)
    let slot = try #require(disk.paths.first { $0.hasSuffix(".slot") })
    let text = String(decoding: disk.contents(of: slot), as: UTF8.self)
    disk.plant(Later.changed(text, "kdf", to: "scrypt \(numbers)"), at: slot)
    guard case .present(let info) = try Vault.presence(at: TestVault.folders, in: disk) else {
      Issue.record("no vault")
      return
    }
    #expect(info.slots == [])
    #expect(info.problems.map(\.matter) == [.damagedText])
  }

  @Test("cannot speak to the terminal through names, neither of files nor of features")
  func names() throws {
    let disk = CrashModelFileSystem()
    let vault = try TestVault.create(in: disk)
    try vault.beginSession(.random(), opening: []).keep(final: [])
    let name = "\u{1B}[2Jé\n\u{7F}\u{85}\u{9B}"
    let shown = "\u{FFFD}[2Jé\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    for folder in ["", "slots/", "live/"] {
      disk.plant([1], at: "/home/journal/\(folder)\(name)")
    }
    let problems = try vault.check().problems.map(\.fileName)
    #expect(Set(problems) == [shown, "slots/\(shown)", "live/\(shown)"])
    disk.plant([1], at: "/home/journal/live/\(name)", ownerID: 7)
    #expect(throws: VaultError.unsafeOwnership("/home/journal/live/\(shown)")) {
      try vault.load()
    }
    let text = String(decoding: disk.contents(of: "/home/journal/VAULT"), as: UTF8.self)
    disk.plant(
      Later.changed(text, "features", to: "\u{1B}[31mred"), at: "/home/journal/VAULT")
    #expect(throws: VaultError.unknownFeature("\u{FFFD}[31mred")) {
      try TestVault.unlock(in: disk)
    }
  }
}
