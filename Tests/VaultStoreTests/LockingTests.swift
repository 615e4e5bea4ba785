import FileStore
import SecretMemory
import TestSupport
import Testing
import VaultStore

@Suite("A vault that is locked on the way")
struct LockingTests {
  let disk = CrashModelFileSystem()
  let vault: Vault

  init() throws { vault = try TestVault.create(in: disk) }

  private func unlockAgain() throws(VaultError) {
    try vault.unlockAgain(with: .keyFile(SecretBytes(copying: TestVault.keyFile)))
  }

  @Test("a session goes on in its file after unlocking, every record readable, no nonce twice")
  func goesOn() throws {
    let id = SessionID.random()
    let session = try vault.beginSession(id, opening: [0])
    try session.append(.answer, [1])
    for round: UInt8 in 2..<12 {
      vault.lock()
      #expect(vault.isLocked)
      #expect(throws: VaultError.locked) { try session.append(.answer, [99]) }
      try unlockAgain()
      #expect(!vault.isLocked)
      try session.append(.answer, [round])
    }
    // One file from the first record to the last.
    #expect(disk.createdFiles.count { $0.count > 64 && $0[0] == 0x8D } == 1)
    let payloads: [[UInt8]] = (0..<12).map { [$0] } + [[200]]
    var nonces = NonceLedger()
    try session.keep(final: [200])
    nonces.add(disk)
    #expect(nonces.repeatedCount == 0)
    #expect(nonces.count == payloads.count)
    let loaded = try TestVault.unlock(in: disk).load()
    #expect(loaded.problems == [])
    #expect(loaded.sessions.map { $0.records.map(\.payload) } == [payloads])
  }

  @Test("a refused record is not written, and the same one may be given once it is unlocked")
  func refused() throws {
    let session = try vault.beginSession(.random(), opening: [0])
    vault.lock()
    let before = disk.createdFiles
    #expect(throws: VaultError.locked) { try session.append(.answer, [1]) }
    #expect(throws: VaultError.locked) { try session.keep(final: [2]) }
    #expect(throws: VaultError.locked) { try session.letGo() }
    #expect(disk.createdFiles == before)
    #expect(session.records.map(\.payload) == [[0]])
    try unlockAgain()
    try session.append(.answer, [1])
    try session.keep(final: [2])
    #expect(try vault.load().sessions.map { $0.records.map(\.payload) } == [[[0], [1], [2]]])
  }

  @Test("nobody else can take the session over while the vault is locked")
  func held() throws {
    let session = try vault.beginSession(.random(), opening: [0])
    vault.lock()
    let other = try TestVault.unlock(in: disk)
    #expect(try other.pendingSessions().sessions == [])
    #expect(throws: VaultError.busy) { try other.letGo(pending: session.id) }
  }

  @Test("everything else a locked vault is asked for is refused, and changes nothing")
  func everything() throws {
    let id = SessionID.random()
    try vault.beginSession(id, opening: [0]).keep(final: [])
    let other = SessionID.random()
    do { try vault.beginSession(other, opening: [1]).append(.answer, [2]) }
    try vault.saveDraft(other, [3])
    let stored = try #require(try vault.pendingSessions().sessions.first)
    vault.lock()
    let before = disk.paths
    func isRefused(_ work: () throws(VaultError) -> Void) -> Bool {
      do {
        try work()
        return false
      } catch { return error == .locked }
    }
    #expect(isRefused { () throws(VaultError) in _ = try vault.load() })
    #expect(isRefused { () throws(VaultError) in _ = try vault.pendingSessions() })
    #expect(isRefused { () throws(VaultError) in _ = try vault.beginSession(id, opening: []) })
    #expect(isRefused { () throws(VaultError) in _ = try vault.reopen(stored) })
    #expect(isRefused { () throws(VaultError) in try vault.keep(pending: stored, final: []) })
    #expect(isRefused { () throws(VaultError) in try vault.letGo(pending: other) })
    #expect(
      isRefused { () throws(VaultError) in
        try vault.addPart(to: id, partIndex: 1, records: [])
      })
    #expect(isRefused { () throws(VaultError) in try vault.saveDraft(other, [4]) })
    #expect(isRefused { () throws(VaultError) in _ = try vault.draft(of: other) })
    #expect(isRefused { () throws(VaultError) in try vault.removeDraft(other) })
    #expect(isRefused { () throws(VaultError) in try vault.delete(id) })
    #expect(isRefused { () throws(VaultError) in try vault.tidy() })
    #expect(isRefused { () throws(VaultError) in _ = try vault.check() })
    #expect(
      isRefused { () throws(VaultError) in
        try vault.addSlot(.keyFile(SecretBytes(copying: TestVault.keyFile)), day: TestVault.day)
      })
    #expect(disk.paths == before)
    try unlockAgain()
    #expect(try vault.draft(of: other) == [3])
    #expect(try vault.load().sessions.map(\.id) == [id])
  }

  @Test("it opens again by every way in it has, and by no wrong one")
  func ways() throws {
    let code = RecoveryCode.generate()
    try vault.addSlot(code.credential(), day: TestVault.day)
    vault.lock()
    #expect(throws: VaultError.wrongSecret([.recovery])) {
      try vault.unlockAgain(with: RecoveryCode.generate().credential())
    }
    #expect(throws: VaultError.noSlotOfThatKind) {
      try vault.unlockAgain(with: .passphrase(SecretBytes(copying: [0x61])))
    }
    #expect(vault.isLocked)
    try vault.unlockAgain(with: code.credential())
    #expect(!vault.isLocked)
  }

  @Test("the keys of another vault are refused, whatever lies in the folder by then")
  func otherVault() throws {
    let session = try vault.beginSession(.random(), opening: [0])
    vault.lock()
    let elsewhere = CrashModelFileSystem()
    _ = try TestVault.create(in: elsewhere)
    for path in disk.paths where path.hasPrefix("/home/journal/") {
      if path.hasSuffix("/VAULT") || path.hasSuffix(".slot") { try disk.removeFile(path) }
    }
    for path in elsewhere.paths
    where path.hasPrefix("/home/journal/") && (path.hasSuffix("/VAULT") || path.hasSuffix(".slot"))
    {
      let file = try disk.createFile(path)
      try disk.append(elsewhere.readFile(path, byteLimit: 1 << 16).bytes, to: file)
    }
    #expect(throws: VaultError.otherVault) { try unlockAgain() }
    #expect(vault.isLocked)
    #expect(session.records.count == 1)
  }

  @Test("a damaged slot leaves it locked, and it opens once the slot is back")
  func damagedSlot() throws {
    let session = try vault.beginSession(.random(), opening: [0])
    let path = try #require(disk.paths.first { $0.hasSuffix(".slot") })
    let whole = try disk.readFile(path, byteLimit: 1 << 16).bytes
    func write(_ bytes: [UInt8]) throws {
      try disk.removeFile(path)
      try disk.append(bytes, to: disk.createFile(path))
    }
    vault.lock()
    try write(whole.map { $0 ^ ($0 == 0x0A ? 0 : 1) })
    #expect(throws: VaultError.self) { try unlockAgain() }
    #expect(vault.isLocked)
    try write(whole)
    try unlockAgain()
    try session.append(.answer, [1])
    #expect(session.records.map(\.payload) == [[0], [1]])
  }
}
