import ChaCha
import Crypto
import Foundation
import SecretMemory
import TestSupport
import Testing
import VaultStore

/// A reader written from the format's page alone, sharing no code with the vault.
@Suite("The format as it is written down")
struct FormatTests {
  let disk = CrashModelFileSystem()

  @Test("is enough to read a vault without this program")
  func independentReader() throws {
    let vault = try TestVault.create(in: disk)
    let session = try vault.beginSession(.random(), opening: [1, 2])
    try session.append(RecordKind(rawValue: 77), [UInt8](repeating: 3, count: 5000))
    try session.keep(final: [4])

    let master = try masterKey()
    let path = try #require(disk.paths.first { $0.hasSuffix(".s") })
    let records = try read(disk.contents(of: path), master, label: "mooring 0 data")
    #expect(records.map(\.kind) == [0, 77, 5])
    #expect(records.map(\.byteCount) == [256, 5120, 256])
    let own = session.id.bytes + [0, 0, 0, 0]
    #expect(records[0].payload == own + [0, 0, 0, 0] + [UInt8](repeating: 0, count: 16) + [1, 2])
    #expect(records[1].payload == [UInt8](repeating: 3, count: 5000))
    let covered = disk.contents(of: path).dropLast(256 + 48)
    #expect(records[2].payload == own + [3, 0, 0, 0] + Array(SHA256.hash(data: covered)) + [4])

    try vault.saveDraft(session.id, [9])
    let draft = disk.contents(of: "/home/state/pending/\(session.id.hex).draft")
    #expect(try read(draft, master, label: "mooring 0 local")[0].payload.last == 9)
    try vault.delete(session.id)
    let stone = try #require(disk.paths.first { $0.hasSuffix(".t") })
    let dead = try read(disk.contents(of: stone), master, label: "mooring 0 tombstone")
    #expect(Array(dead[0].payload.prefix(16)) == session.id.bytes)
  }

  private func masterKey() throws -> (key: SymmetricKey, vault: [UInt8]) {
    let vaultFile = disk.contents(of: "/home/journal/VAULT")
    let path = try #require(disk.paths.first { $0.hasSuffix(".slot") })
    let slot = String(decoding: disk.contents(of: path), as: UTF8.self)
    let lines = slot.split(separator: "\n").map(String.init)
    func value(_ key: String) throws -> String {
      let line = try #require(lines.first { $0.hasPrefix("\(key): ") })
      return String(line.dropFirst(key.count + 2))
    }
    func above(_ key: String) throws -> [UInt8] {
      let end = try #require(slot.range(of: "\(key): ")).lowerBound
      return number(vaultFile.count, 8) + vaultFile + Array(slot[..<end].utf8)
    }
    let kek = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: TestVault.keyFile), salt: bytes(try value("salt")),
      info: Array("mooring 0 keyfile".utf8), outputByteCount: 32)
    let commitment = HMAC<SHA256>.authenticationCode(
      for: try above("commitment"), using: derived(kek, "mooring 0 slot commitment"))
    #expect(Array(commitment) == bytes(try value("commitment")))
    let body = try XChaChaPoly.open(
      try XChaChaPoly.SealedBox(combined: bytes(try value("nonce")) + bytes(try value("body"))),
      using: try ChaChaKey(derived(kek, "mooring 0 slot body").withUnsafeBytes { Array($0) }),
      authenticating: try above("body"))
    #expect(body.count == 34 && body[0] == 1 && body[33] == 0)
    return (SymmetricKey(data: body[1..<33]), bytes(try value("vault")))
  }

  private func read(
    _ file: [UInt8], _ master: (key: SymmetricKey, vault: [UInt8]), label: String
  ) throws -> [(kind: UInt8, byteCount: Int, payload: [UInt8])] {
    let header = Array(file[..<64])
    #expect(Array(header[..<8]) == [0x8D, 0x4D, 0x4F, 0x4F, 0x52, 0x49, 0x4E, 0x47])
    #expect(Array(header[16..<32]) == master.vault)
    let base = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: master.key, salt: master.vault, info: Array(label.utf8),
      outputByteCount: 32)
    let key = try HChaCha20.subkey(
      from: try ChaChaKey(base.withUnsafeBytes { Array($0) }), input: header[32..<48])
    var records: [(kind: UInt8, byteCount: Int, payload: [UInt8])] = []
    var offset = 64
    var tag = [UInt8](repeating: 0, count: 16)
    while offset < file.count {
      let byteCount = value(file[offset..<(offset + 4)])
      let end = offset + 48 + byteCount
      let plaintext = try XChaChaPoly.open(
        try XChaChaPoly.SealedBox(combined: Array(file[(offset + 8)..<end])), using: key,
        authenticating: header + number(records.count, 8) + file[offset..<(offset + 8)] + tag)
      let payload = Array(plaintext[4..<(4 + value(plaintext[..<4]))])
      records.append((file[offset + 4], byteCount, payload))
      tag = Array(file[(end - 16)..<end])
      offset = end
    }
    return records
  }

  private func derived(_ key: SymmetricKey, _ label: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: [UInt8](), info: Array(label.utf8), outputByteCount: 32)
  }

  private func number(_ value: Int, _ byteCount: Int) -> [UInt8] {
    (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func value(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap { $0.hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
