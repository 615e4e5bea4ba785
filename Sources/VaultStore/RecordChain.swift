import ChaCha
import Crypto

/// The writing end of a record file: seals one record after the other, each bound to those before.
///
/// A record is: length of the ciphertext 4, kind 1, zeros 3, nonce 24, ciphertext,
/// tag 16. Its associated data is: header 64, index 8, the 8 bytes in front of the
/// nonce, the tag of the record before (zeros for the first).
///
/// It holds no key: one is lent for each record, so that a vault that is locked leaves none
/// behind. Going on after unlocking repeats no nonce, because none is counted: each record draws
/// 192 bits at random, whatever was sealed under the same key before.
struct RecordChain {
  /// The bytes of a record beside its ciphertext.
  static let frameByteCount = 48
  /// The most records a file can have, the opening and the final one included.
  static let recordLimit = 65_535

  let header: RecordHeader
  private(set) var recordCount = 0
  private var previousTag = [UInt8](repeating: 0, count: Poly1305.Tag.byteCount)
  private var hash = SHA256()

  init(header: RecordHeader) {
    self.header = header
    hash.update(data: header.bytes)
  }

  /// SHA-256 over everything so far, the header included.
  var digest: [UInt8] { Array(hash.finalize()) }

  /// Seals one record and gives its bytes, to be appended as they are.
  ///
  /// Throws ``VaultError/payloadTooLong(limitByteCount:)``.
  mutating func seal(
    _ kind: RecordKind, _ payload: [UInt8], under key: ChaChaKey
  ) throws(VaultError) -> [UInt8] {
    let padded = Padding.pad(payload)
    guard padded.count <= Padding.sealedLimitByteCount else {
      throw .payloadTooLong(limitByteCount: Padding.payloadLimitByteCount)
    }
    var generator = SystemRandomNumberGenerator()
    let nonce = XChaChaPoly.Nonce.random(using: &generator)
    var record: [UInt8] = []
    record.reserveCapacity(padded.count + Self.frameByteCount)
    record.append(littleEndian: UInt32(padded.count))
    record += [kind.rawValue, 0, 0, 0]
    let associatedData = Self.associatedData(
      header: header.bytes, index: recordCount, frameStart: record[...],
      previousTag: previousTag[...])
    do throws(ChaChaError) {
      let box = try XChaChaPoly.seal(
        padded, using: key, nonce: nonce, authenticating: associatedData)
      record += nonce
      record += box.ciphertext
      record += box.tag
    } catch {
      throw .payloadTooLong(limitByteCount: Padding.payloadLimitByteCount)
    }
    previousTag = Array(record.suffix(Poly1305.Tag.byteCount))
    recordCount += 1
    hash.update(data: record)
    return record
  }

  static func associatedData(
    header: [UInt8], index: Int, frameStart: ArraySlice<UInt8>, previousTag: ArraySlice<UInt8>
  ) -> [UInt8] {
    var bytes = header
    bytes.reserveCapacity(96)
    bytes.append(littleEndian: UInt64(index))
    bytes += frameStart
    bytes += previousTag
    return bytes
  }
}
