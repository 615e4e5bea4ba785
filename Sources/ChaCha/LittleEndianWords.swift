#if _endian(big)
  #error("ChaCha loads its words as they lie in memory and has not been ported to big-endian.")
#endif

extension SIMD where Scalar == UInt32 {
  /// Reads `byteCount` bytes, at most the vector's own size, and leaves zeros in the rest.
  ///
  /// Gives nil when there are more or fewer bytes.
  @inlinable
  init?(littleEndianBytes bytes: some Collection<UInt8>, byteCount: Int) {
    guard bytes.count == byteCount else { return nil }
    self.init()
    withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: bytes) }
  }

  /// The byte at `position` in memory order, 0 up to four times the lane count.
  @inlinable
  func byte(at position: Int) -> UInt8 {
    let shift = UInt32(truncatingIfNeeded: (position & 3) &* 8)
    return UInt8(truncatingIfNeeded: self[position / 4] &>> shift)
  }
}
