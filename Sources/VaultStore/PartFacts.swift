/// What the vault puts in front of the caller's bytes in the first and the last record of a file.
///
/// Both name session and part, so that either still tells what the file belongs to
/// when damage took the other.
struct PartFacts: Equatable {
  let sessionID: SessionID
  var partIndex = 0
  /// How often the part was copied into a fresh file; of two copies as long, the later one counts.
  var copyNumber = 0
  private static let openingByteCount = 40
  private static let finalByteCount = 56

  func opening(_ payload: [UInt8]) -> [UInt8] {
    var bytes = sessionID.bytes
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: partIndex))
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: copyNumber))
    // Kept free for the name of the part before.
    bytes += repeatElement(0, count: 16)
    return bytes + payload
  }

  func final(recordCount: Int, digest: [UInt8], _ payload: [UInt8]) -> [UInt8] {
    var bytes = sessionID.bytes
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: partIndex))
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: recordCount))
    return bytes + digest + payload
  }

  static func readOpening(_ bytes: [UInt8]) -> (facts: PartFacts, payload: [UInt8])? {
    guard bytes.count >= openingByteCount, let sessionID = SessionID(bytes: bytes[0..<16]),
      let partIndex = bytes.littleEndianUInt32(at: 16),
      let copyNumber = bytes.littleEndianUInt32(at: 20)
    else { return nil }
    let facts = PartFacts(
      sessionID: sessionID, partIndex: Int(partIndex), copyNumber: Int(copyNumber))
    return (facts, Array(bytes[openingByteCount...]))
  }

  static func readFinal(
    _ bytes: [UInt8]
  ) -> (facts: PartFacts, recordCount: Int, digest: [UInt8], payload: [UInt8])? {
    guard bytes.count >= finalByteCount, let sessionID = SessionID(bytes: bytes[0..<16]),
      let partIndex = bytes.littleEndianUInt32(at: 16),
      let recordCount = bytes.littleEndianUInt32(at: 20)
    else { return nil }
    let facts = PartFacts(sessionID: sessionID, partIndex: Int(partIndex))
    return (facts, Int(recordCount), Array(bytes[24..<56]), Array(bytes[56...]))
  }
}
