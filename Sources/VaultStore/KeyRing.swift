import ChaCha
import Crypto
import SecretMemory

/// The master keys as a slot seals them, and the working keys derived from them.
///
/// All of them stand in memory that is overwritten by ``wipe()`` and when the ring goes
/// out of use; a key leaves it only as the key of one file, for one record.
///
/// Sealed form: epoch (1 byte), master key (32), count of older ones (1), then
/// for each its epoch (1) and key (32). Older keys stay, so that what was
/// written under them can still be read.
struct KeyRing: ~Copyable {
  private static let keyByteCount = 32
  /// The kinds of files, each with the label of the key it is sealed under, in their order below.
  private static let labels: [(kind: RecordHeader.Kind, label: String)] = [
    (.part, "mooring 0 data"), (.draft, "mooring 0 local"), (.tombstone, "mooring 0 tombstone"),
  ]

  private(set) var body: SecretBytes
  let epoch: UInt8
  /// The epochs in the order of the sealed form, the present one first.
  private let order: [UInt8]
  /// For each epoch in that order, a key for each kind of file.
  private var derived: SecretBytes
  /// What tells, by epoch, whether another ring has the same master key; gives nothing of it away.
  private let marks: [UInt8: [UInt8]]

  /// A new vault's first master key.
  static func generate(for vaultID: VaultID) -> KeyRing? {
    var body = SecretBytes(capacityByteCount: 34)
    var generator = SystemRandomNumberGenerator()
    _ = body.append(1)
    for _ in 0..<32 { _ = body.append(UInt8.random(in: 0 ... .max, using: &generator)) }
    _ = body.append(0)
    return KeyRing(body: body, vaultID: vaultID)
  }

  /// Reads the sealed form; nil when it is not of that form, or there is no memory for it.
  init?(body: consuming SecretBytes, vaultID: VaultID) {
    var order: [UInt8] = []
    var marks: [UInt8: [UInt8]] = [:]
    let ringCount = body.withBytes { $0.count < 34 ? 0 : 1 + Int($0[33]) }
    var derived = SecretBytes(
      capacityByteCount: ringCount * Self.labels.count * Self.keyByteCount)
    let isRead = body.withBytes { bytes -> Bool in
      guard bytes.count >= 34, bytes.count == 34 + 33 * Int(bytes[33]) else { return false }
      for start in [0] + (0..<Int(bytes[33])).map({ 34 + 33 * $0 }) {
        let master = SymmetricKey(data: bytes[(start + 1)..<(start + 33)])
        for (_, label) in Self.labels {
          guard Self.derive(label, from: master, vaultID, into: &derived) else { return false }
        }
        var mark = SecretBytes(capacityByteCount: Self.keyByteCount)
        guard Self.derive("mooring 0 same keys", from: master, vaultID, into: &mark) else {
          return false
        }
        marks[bytes[start]] = mark.withBytes { Array($0) }
        order.append(bytes[start])
      }
      return true
    }
    guard isRead, let epoch = order.first else { return nil }
    self.body = body
    self.epoch = epoch
    self.order = order
    self.derived = derived
    self.marks = marks
  }

  private static func derive(
    _ label: String, from master: SymmetricKey, _ vaultID: VaultID,
    into secret: inout SecretBytes
  ) -> Bool {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: master, salt: vaultID.bytes, info: Array(label.utf8),
      outputByteCount: keyByteCount)
    return key.withUnsafeBytes { bytes in
      var isWhole = true
      for byte in bytes { isWhole = secret.append(byte) && isWhole }
      return isWhole
    }
  }

  /// Whether the keys were overwritten.
  var isWiped: Bool { body.byteCount == 0 }

  /// Overwrites all keys; what the ring is of can still be told by its epochs.
  mutating func wipe() {
    body.removeAll()
    derived.removeAll()
  }

  /// Whether this ring holds the present master key of the other one, which may be wiped.
  func continues(_ other: borrowing KeyRing) -> Bool {
    marks[other.epoch] != nil && marks[other.epoch] == other.marks[other.epoch]
  }

  /// The epochs whose keys are here, the present one first.
  var epochs: [UInt8] { [epoch] + order.dropFirst().filter { $0 != epoch }.sorted() }

  /// The key of one file; nil when its epoch's master key is not here.
  func fileKey(for header: RecordHeader) -> ChaChaKey? {
    // Of two keys of one epoch the later one counts.
    guard let place = order.lastIndex(of: header.epoch),
      let kind = Self.labels.firstIndex(where: { $0.kind == header.kind })
    else { return nil }
    let start = (place * Self.labels.count + kind) * Self.keyByteCount
    return derived.withBytes { bytes in
      guard bytes.count >= start + Self.keyByteCount,
        let base = try? ChaChaKey(
          UnsafeRawBufferPointer(rebasing: bytes[start..<start + Self.keyByteCount]))
      else { return nil }
      return try? HChaCha20.subkey(from: base, input: header.fileID.bytes)
    }
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
