extension Array where Element == UInt8 {
  /// Adds the number's bytes, lowest first, as every number in the format stands.
  mutating func append(littleEndian number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// The four bytes from `offset` as a number, lowest first; nil where they do not all exist.
  func littleEndianUInt32(at offset: Int) -> UInt32? {
    guard offset >= 0, offset <= count - 4 else { return nil }
    return (0..<4).reduce(0) { $0 | UInt32(self[offset + $1]) << (8 * UInt32($1)) }
  }
}
