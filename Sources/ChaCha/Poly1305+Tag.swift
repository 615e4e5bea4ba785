extension Poly1305 {
  /// The 16 bytes that prove a message; a collection of bytes in the order they are stored.
  ///
  /// `==` takes a time that does not depend on where two tags differ.
  public struct Tag: RandomAccessCollection, Equatable, Sendable {
    /// The length of every tag, in bytes.
    public static var byteCount: Int { 16 }

    let low: UInt64
    let high: UInt64

    @usableFromInline
    init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    /// Takes the 16 bytes of a tag.
    ///
    /// Throws ``ChaChaError/wrongTagLength`` for any other count; a shortened tag is never accepted.
    @inlinable
    public init(_ bytes: some Collection<UInt8>) throws(ChaChaError) {
      guard let words = SIMD4<UInt32>(littleEndianBytes: bytes, byteCount: Self.byteCount) else {
        throw .wrongTagLength
      }
      let halves = unsafeBitCast(words, to: SIMD2<UInt64>.self)
      self.init(low: halves[0], high: halves[1])
    }

    /// Compares in constant time.
    public static func == (first: Tag, second: Tag) -> Bool {
      isEqualInConstantTime(first, second)
    }

    /// Always 0.
    public var startIndex: Int { 0 }

    /// Always 16.
    public var endIndex: Int { Self.byteCount }

    /// The byte at `position`, which must be 0 to 15.
    public subscript(position: Int) -> UInt8 {
      precondition(indices.contains(position), "A tag has 16 bytes.")
      let shift = UInt64(truncatingIfNeeded: (position & 7) &* 8)
      return UInt8(truncatingIfNeeded: (position < 8 ? low : high) &>> shift)
    }
  }
}
