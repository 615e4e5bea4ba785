/// Lengths that say little about what is inside.
///
/// A payload goes in behind its true length and is filled up with zeros to 256,
/// 512, 1,024, 2,048 or 4,096 bytes, and above that as Padme does: to a length
/// whose lower bits are zero, at most 12 % more ("Reducing Metadata Leakage from
/// Encrypted Files and Communication with PURBs", section 4).
enum Padding {
  /// The most bytes a caller's payload can have.
  static let payloadLimitByteCount = 16 * 1024 * 1024
  /// The most a padded record can have: a payload with what the vault puts in front of it.
  static let sealedLimitByteCount = paddedByteCount(payloadLimitByteCount + 128)
  private static let steps = [256, 512, 1024, 2048, 4096]

  static func paddedByteCount(_ byteCount: Int) -> Int {
    if let step = steps.first(where: { byteCount <= $0 }) { return step }
    let exponent = Int.bitWidth - 1 - byteCount.leadingZeroBitCount
    let exponentBitCount = Int.bitWidth - exponent.leadingZeroBitCount
    let mask = (1 << (exponent - exponentBitCount)) - 1
    return (byteCount + mask) & ~mask
  }

  /// Whether a record of ours can have this length.
  static func isPadded(_ byteCount: Int) -> Bool {
    (steps[0]...sealedLimitByteCount).contains(byteCount)
      && paddedByteCount(byteCount) == byteCount
  }

  static func pad(_ payload: [UInt8]) -> [UInt8] {
    var padded: [UInt8] = []
    let byteCount = paddedByteCount(4 + payload.count)
    padded.reserveCapacity(byteCount)
    padded.append(littleEndian: UInt32(payload.count))
    padded += payload
    padded += repeatElement(0, count: byteCount - padded.count)
    return padded
  }

  /// The payload; nil when the length in front does not fit.
  static func unpad(_ padded: [UInt8]) -> [UInt8]? {
    guard let byteCount = padded.littleEndianUInt32(at: 0), byteCount <= padded.count - 4
    else { return nil }
    return Array(padded[4..<4 + Int(byteCount)])
  }
}
