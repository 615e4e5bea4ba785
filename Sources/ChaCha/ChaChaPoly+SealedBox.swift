extension ChaChaPoly {
  /// A nonce, a ciphertext as long as its message, and the tag that proves both.
  public struct SealedBox: Equatable, Sendable {
    /// The nonce the message was sealed with.
    public let nonce: Nonce

    /// The encrypted message, as many bytes as the message had.
    public let ciphertext: [UInt8]

    /// The proof over ciphertext and associated data.
    public let tag: Poly1305.Tag

    /// Puts together what was stored apart.
    public init(nonce: Nonce, ciphertext: [UInt8], tag: Poly1305.Tag) {
      self.nonce = nonce
      self.ciphertext = ciphertext
      self.tag = tag
    }

    /// Puts together what was stored apart, with the tag as plain bytes.
    ///
    /// Throws ``ChaChaError/wrongTagLength`` when `tag` is not 16 bytes.
    @inlinable
    public init(
      nonce: Nonce, ciphertext: [UInt8], tag: some Collection<UInt8>
    ) throws(ChaChaError) {
      self.init(nonce: nonce, ciphertext: ciphertext, tag: try Poly1305.Tag(tag))
    }

    /// Takes the form that ``combined`` gives.
    ///
    /// Throws ``ChaChaError/wrongTagLength`` when `combined` is shorter than a nonce and a tag, 28 bytes.
    public init(combined: [UInt8]) throws(ChaChaError) {
      let tagStart = combined.count - Poly1305.Tag.byteCount
      guard tagStart >= Nonce.byteCount else { throw .wrongTagLength }
      self.init(
        nonce: try Nonce(combined[..<Nonce.byteCount]),
        ciphertext: Array(combined[Nonce.byteCount..<tagStart]),
        tag: try Poly1305.Tag(combined[tagStart...]))
    }

    /// The nonce, the ciphertext and the tag in one piece.
    public var combined: [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(Nonce.byteCount + ciphertext.count + Poly1305.Tag.byteCount)
      bytes += nonce
      bytes += ciphertext
      bytes += tag
      return bytes
    }
  }
}
