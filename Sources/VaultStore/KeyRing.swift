import ChaCha
import Crypto
import SecretMemory

/// The master keys as a slot seals them, and the working keys derived from them.
///
/// Sealed form: epoch (1 byte), master key (32), count of older ones (1), then
/// for each its epoch (1) and key (32). Older keys stay, so that what was
/// written under them can still be read.
struct KeyRing: ~Copyable {
  /// What each kind of file is sealed under.
  struct EpochKeys {
    let data: ChaChaKey
    let local: ChaChaKey
    let tombstone: ChaChaKey
  }

  let body: SecretBytes
  let epoch: UInt8
  private let keys: [UInt8: EpochKeys]

  /// A new vault's first master key.
  static func generate(for vaultID: VaultID) -> KeyRing? {
    var body = SecretBytes(capacityByteCount: 34)
    var generator = SystemRandomNumberGenerator()
    _ = body.append(1)
    for _ in 0..<32 { _ = body.append(UInt8.random(in: 0 ... .max, using: &generator)) }
    _ = body.append(0)
    return KeyRing(body: body, vaultID: vaultID)
  }

  /// Reads the sealed form; nil when it is not of that form.
  init?(body: consuming SecretBytes, vaultID: VaultID) {
    var keys: [UInt8: EpochKeys] = [:]
    let epoch = body.withBytes { bytes -> UInt8? in
      guard bytes.count >= 34, bytes.count == 34 + 33 * Int(bytes[33]) else { return nil }
      let starts = [0] + (0..<Int(bytes[33])).map { 34 + 33 * $0 }
      for start in starts {
        let master = SymmetricKey(data: bytes[(start + 1)..<(start + 33)])
        guard let derived = EpochKeys(master: master, vaultID: vaultID) else { return nil }
        keys[bytes[start]] = derived
      }
      return bytes[0]
    }
    guard let epoch else { return nil }
    self.body = body
    self.epoch = epoch
    self.keys = keys
  }

  /// The epochs whose keys are here, the present one first.
  var epochs: [UInt8] { [epoch] + keys.keys.filter { $0 != epoch }.sorted() }

  /// The key of one file; nil when its epoch's master key is not here.
  func fileKey(for header: RecordHeader) -> ChaChaKey? {
    guard let keys = keys[header.epoch] else { return nil }
    let base: ChaChaKey =
      switch header.kind {
      case .part: keys.data
      case .draft: keys.local
      case .tombstone: keys.tombstone
      }
    return try? HChaCha20.subkey(from: base, input: header.fileID.bytes)
  }
}

extension KeyRing.EpochKeys {
  fileprivate init?(master: SymmetricKey, vaultID: VaultID) {
    func key(_ label: String) -> ChaChaKey? {
      let derived = HKDF<SHA256>.deriveKey(
        inputKeyMaterial: master, salt: vaultID.bytes, info: Array(label.utf8),
        outputByteCount: 32)
      return try? ChaChaKey(derived)
    }
    guard let data = key("mooring 0 data"), let local = key("mooring 0 local"),
      let tombstone = key("mooring 0 tombstone")
    else { return nil }
    self.init(data: data, local: local, tombstone: tombstone)
  }
}

extension ChaChaKey {
  /// Takes over a derived key without a copy in an array, which nobody would wipe.
  init(_ key: SymmetricKey) throws(ChaChaError) {
    let result = key.withUnsafeBytes { bytes in
      Result { () throws(ChaChaError) in try ChaChaKey(bytes) }
    }
    self = try result.get()
  }
}
