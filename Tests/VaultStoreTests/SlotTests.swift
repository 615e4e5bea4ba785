import FileStore
import SecretMemory
import TestSupport
import Testing
import VaultStore

@Suite("Ways into a vault")
struct SlotTests {
  let disk = CrashModelFileSystem()

  private func unlock(_ credential: borrowing Credential) throws(VaultError) -> Vault {
    try Vault.unlock(at: TestVault.folders, in: disk, with: credential)
  }

  private func passphrase(_ text: String) -> Credential {
    .passphrase(SecretBytes(copying: Array(text.utf8)))
  }

  @Test("a passphrase opens what it closed, with or without the line feed, and no other does")
  func passphrase() throws {
    let vault = try Vault.create(
      at: TestVault.folders, in: disk, with: passphrase("four words of mine"), cost: .light,
      day: TestVault.day)
    #expect(try unlock(passphrase("four words of mine\n")).id == vault.id)
    #expect(throws: VaultError.wrongSecret([.passphrase])) {
      try unlock(passphrase("Four words of mine"))
    }
    #expect(throws: VaultError.noSlotOfThatKind) {
      try unlock(.keyFile(SecretBytes(copying: TestVault.keyFile)))
    }
    #expect(throws: VaultError.credentialTooShort) { try unlock(passphrase("\n")) }
  }

  @Test("a recovery code opens the vault however it is written down")
  func recovery() throws {
    let vault = try TestVault.create(in: disk)
    let code = RecoveryCode.generate()
    try vault.addSlot(code.credential(), day: TestVault.day)
    let spaced = code.groups.joined(separator: " - ").lowercased()
    #expect(try unlock(.recoveryCode(SecretBytes(copying: Array(spaced.utf8)))).id == vault.id)
    let other = RecoveryCode.generate()
    #expect(throws: VaultError.wrongSecret([.recovery])) { try unlock(other.credential()) }
    #expect(throws: VaultError.recoveryCodeMistyped) {
      try unlock(.recoveryCode(SecretBytes(copying: Array(spaced.utf8.dropLast()))))
    }
  }

  @Test("every slot opens the same vault, and each is known without a secret")
  func several() throws {
    let vault = try TestVault.create(in: disk)
    let second = [UInt8](repeating: 5, count: 40)
    try vault.addSlot(.keyFile(SecretBytes(copying: second)), day: "2026-12-01")
    #expect(try unlock(.keyFile(SecretBytes(copying: second))).id == vault.id)
    #expect(try TestVault.unlock(in: disk).id == vault.id)
    guard case .present(let info) = try Vault.presence(at: TestVault.folders, in: disk) else {
      Issue.record("no vault")
      return
    }
    #expect(info.id == vault.id)
    #expect(info.formatNumber == 0)
    #expect(info.slots.map(\.kind) == [.keyFile, .keyFile])
    #expect(Set(info.slots.map(\.createdDay)) == [TestVault.day, "2026-12-01"])
    #expect(info.problems == [])
  }

  @Test("slots are changed by one process at a time, while sessions go on")
  func oneAtATime() throws {
    let vault = try TestVault.create(in: disk)
    let second = [UInt8](repeating: 5, count: 40)
    var held: OpenFile? = try disk.createFile("/home/state/lock")
    #expect(try disk.lock(#require(held), .exclusive))
    #expect(throws: VaultError.busy) {
      try vault.addSlot(.keyFile(SecretBytes(copying: second)), day: TestVault.day)
    }
    try vault.beginSession(.random(), opening: []).keep(final: [])
    held = nil
    try vault.addSlot(.keyFile(SecretBytes(copying: second)), day: TestVault.day)
    #expect(try vault.check().slotCount == 2)
  }

  @Test("a secret that cannot be strong is refused before anything is written")
  func refused() throws {
    let short = [UInt8](repeating: 1, count: 31)
    #expect(throws: VaultError.credentialTooShort) {
      try Vault.create(
        at: TestVault.folders, in: disk, with: .keyFile(SecretBytes(copying: short)),
        day: TestVault.day)
    }
    #expect(throws: VaultError.credentialTooShort) {
      try Vault.create(
        at: TestVault.folders, in: disk, with: passphrase(""), cost: .light, day: TestVault.day)
    }
    #expect(throws: VaultError.invalidDay) {
      try Vault.create(
        at: TestVault.folders, in: disk, with: .keyFile(SecretBytes(copying: TestVault.keyFile)),
        day: "today\n")
    }
    #expect(disk.paths == [])
  }

  @Test(
    "cost numbers from 2^14 to 2^20, 8, and 1 to 4 are accepted",
    arguments: [(16384, 8, 1), (131_072, 8, 1), (1_048_576, 8, 4)])
  func acceptable(rounds: Int, blockSize: Int, parallelism: Int) {
    let cost = ScryptCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    #expect(cost.isAcceptable)
  }

  @Test(
    "other cost numbers are refused before anything is computed",
    arguments: [
      (8192, 8, 1), (2_097_152, 8, 1), (100_000, 8, 1), (131_072, 16, 1), (131_072, 8, 0),
      (131_072, 8, 5), (-131_072, 8, 1), (0, 8, 1),
    ])
  func cost(rounds: Int, blockSize: Int, parallelism: Int) {
    let cost = ScryptCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    #expect(throws: VaultError.unacceptableCost) {
      try Vault.create(
        at: TestVault.folders, in: disk, with: passphrase("long enough"), cost: cost,
        day: TestVault.day)
    }
  }

  @Test("a folder is no vault, a vault already, or one whose first file is still to come")
  func folders() throws {
    #expect(try Vault.presence(at: TestVault.folders, in: disk) == .absent)
    let vault = try TestVault.create(in: disk)
    #expect(throws: VaultError.alreadyExists) { try TestVault.create(in: disk) }
    try vault.beginSession(.random(), opening: []).keep(final: [])
    let vaultFile = disk.contents(of: "/home/journal/VAULT")
    disk.withdraw("/home/journal/VAULT")
    #expect(throws: VaultError.notYetHere) { try TestVault.unlock(in: disk) }
    disk.plant([1], at: "/home/journal/holiday.jpg")
    #expect(throws: VaultError.notAVault) { try TestVault.create(in: disk) }
    disk.plant(vaultFile, at: "/home/journal/VAULT")
    #expect(try TestVault.unlock(in: disk).load().sessions.count == 1)
    disk.plant(Array("Shopping list\n".utf8), at: "/home/journal/VAULT")
    #expect(throws: VaultError.vaultFileDamaged) { try TestVault.unlock(in: disk) }
    let other = CrashModelFileSystem()
    for folder in ["/home", "/home/journal"] { try other.makeFolder(folder) }
    other.plant(Array("Shopping list\n".utf8), at: "/home/journal/VAULT")
    #expect(throws: VaultError.notAVault) { try TestVault.unlock(in: other) }
  }

  @Test("a vault or slot of a later format is named with its number")
  func newer() throws {
    _ = try TestVault.create(in: disk)
    let slot = try #require(disk.paths.first { $0.hasSuffix(".slot") })
    for path in ["/home/journal/VAULT", slot] {
      let bytes = disk.contents(of: path)
      let text = String(decoding: bytes, as: UTF8.self)
      disk.plant(Later.text(text, format: 7), at: path)
      #expect(throws: VaultError.newerFormat(7)) { try TestVault.unlock(in: disk) }
      disk.plant(bytes, at: path)
    }
  }

  @Test("a slot moved to another vault does not open it")
  func moved() throws {
    _ = try TestVault.create(in: disk)
    let slot = try #require(disk.paths.first { $0.hasSuffix(".slot") })
    let bytes = disk.contents(of: slot)
    let other = CrashModelFileSystem()
    _ = try TestVault.create(in: other)
    other.plant(bytes, at: "/home/journal/slots/other.slot")
    guard case .present(let info) = try Vault.presence(at: TestVault.folders, in: other) else {
      Issue.record("no vault")
      return
    }
    #expect(info.problems.map(\.matter) == [.wrongVault])
    #expect(info.slots.count == 1)
  }
}
