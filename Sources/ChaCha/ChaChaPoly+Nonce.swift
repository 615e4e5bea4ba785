extension ChaChaPoly {
  /// The 12 bytes that make one message under a key unlike every other.
  ///
  /// Never use the same nonce twice with one key: whoever sees both messages
  /// learns their difference and can forge more. Twelve bytes are too few to draw
  /// at random for many messages; count them, or use ``XChaChaPoly``.
  public struct Nonce: RandomAccessCollection, Equatable, Sendable {
    /// The length of every nonce of this cipher, in bytes.
    public static var byteCount: Int { 12 }

    /// The last row of the ChaCha state; lane 0 is the counter's place and stays 0.
    let row: SIMD4<UInt32>

    @usableFromInline
    init(words: SIMD4<UInt32>) {
      row = SIMD4(0, words[0], words[1], words[2])
    }

    /// Takes the 12 bytes of a nonce.
    ///
    /// Throws ``ChaChaError/wrongNonceLength`` for any other count.
    @inlinable
    public init(_ bytes: some Collection<UInt8>) throws(ChaChaError) {
      guard let words = SIMD4<UInt32>(littleEndianBytes: bytes, byteCount: Self.byteCount) else {
        throw .wrongNonceLength
      }
      self.init(words: words)
    }

    /// Always 0.
    public var startIndex: Int { 0 }

    /// Always 12.
    public var endIndex: Int { Self.byteCount }

    /// The byte at `position`, which must be 0 to 11.
    public subscript(position: Int) -> UInt8 {
      precondition(indices.contains(position), "A nonce has 12 bytes.")
      return row.byte(at: position + 4)
    }
  }
}
