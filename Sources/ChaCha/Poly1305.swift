/// The Poly1305 one-time authenticator (RFC 8439 section 2.5).
///
/// A key must authenticate one message only: two tags under one key give the key
/// away. So a value can be used once, and its key must not be put into another.
/// ``ChaChaPoly`` and ``XChaChaPoly`` make a fresh one-time key for each message;
/// use this type alone only to build something they do not offer.
public struct Poly1305: ~Copyable {
  private let key: ChaChaKey

  /// Takes a one-time key.
  public init(oneTimeKey: ChaChaKey) {
    self.key = oneTimeKey
  }

  /// Gives the tag of `message` and uses the key up.
  public consuming func tag(of message: [UInt8]) -> Tag {
    var accumulator = Poly1305Accumulator(
      oneTimeKey: unsafeBitCast(key.words, to: SIMD4<UInt64>.self))
    message.withUnsafeBytes { accumulator.absorbFinal($0) }
    return accumulator.tag()
  }

  /// Says in constant time whether `tag` belongs to `message`, and uses the key up.
  public consuming func isValid(_ tag: Tag, for message: [UInt8]) -> Bool {
    isEqualInConstantTime(tag, self.tag(of: message))
  }
}
