extension XChaChaPoly {
  /// The 24 bytes that make one message under a key unlike every other.
  ///
  /// Never use the same nonce twice with one key. There is room enough to draw each
  /// one at random: after 2^80 messages under one key a repeat is still unlikely.
  public struct Nonce: RandomAccessCollection, Equatable, Sendable {
    /// The length of every nonce of this cipher, in bytes.
    public static var byteCount: Int { 24 }

    /// The first 16 bytes, from which the message's own key is derived.
    private let derivationInput: SIMD4<UInt32>

    /// The last row of the ChaCha state: counter, four zero bytes, the last 8 bytes of the nonce.
    let row: SIMD4<UInt32>

    @usableFromInline
    init(words: SIMD8<UInt32>) {
      derivationInput = words.lowHalf
      row = SIMD4(0, 0, words[4], words[5])
    }

    /// Takes the 24 bytes of a nonce.
    ///
    /// Throws ``ChaChaError/wrongNonceLength`` for any other count.
    @inlinable
    public init(_ bytes: some Collection<UInt8>) throws(ChaChaError) {
      guard let words = SIMD8<UInt32>(littleEndianBytes: bytes, byteCount: Self.byteCount) else {
        throw .wrongNonceLength
      }
      self.init(words: words)
    }

    /// Draws a nonce from `generator`, which must be fit for cryptography.
    public static func random(using generator: inout some RandomNumberGenerator) -> Nonce {
      let head = SIMD4<UInt32>.random(in: 0 ... .max, using: &generator)
      let tail = SIMD4<UInt32>.random(in: 0 ... .max, using: &generator)
      return Nonce(words: SIMD8(lowHalf: head, highHalf: tail))
    }

    /// The key of the one message that uses this nonce (draft-irtf-cfrg-xchacha section 2.3).
    func subkey(of key: ChaChaKey) -> ChaChaKey {
      HChaCha20.subkey(from: key, row: derivationInput)
    }

    /// Always 0.
    public var startIndex: Int { 0 }

    /// Always 24.
    public var endIndex: Int { Self.byteCount }

    /// The byte at `position`, which must be 0 to 23.
    public subscript(position: Int) -> UInt8 {
      precondition(indices.contains(position), "A nonce has 24 bytes.")
      return position < 16 ? derivationInput.byte(at: position) : row.byte(at: position - 8)
    }
  }
}
