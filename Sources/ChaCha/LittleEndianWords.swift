#if _endian(big)
  #error("ChaCha loads its words as they lie in memory and has not been ported to big-endian.")
#endif

extension SIMD where Scalar == UInt32 {
  /// Reads exactly as many bytes as the vector holds, or gives nil when the count differs.
  @inlinable
  init?(littleEndianBytes bytes: some Collection<UInt8>) {
    guard bytes.count == Self.scalarCount &* 4 else { return nil }
    self.init()
    var position = 0
    for byte in bytes {
      self[position &>> 2] |= UInt32(byte) &<< UInt32(truncatingIfNeeded: (position & 3) &* 8)
      position &+= 1
    }
  }

  /// The byte at `position` in memory order, 0 up to four times the lane count.
  @inlinable
  func byte(at position: Int) -> UInt8 {
    let shift = UInt32(truncatingIfNeeded: (position & 3) &* 8)
    return UInt8(truncatingIfNeeded: self[position / 4] &>> shift)
  }
}
