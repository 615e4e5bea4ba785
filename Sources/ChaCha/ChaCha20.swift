/// The bare ChaCha20 stream of RFC 8439 section 2.4, which hides a message but does not protect it.
///
/// Anyone may flip bits of the result unseen. Use ``ChaChaPoly`` or
/// ``XChaChaPoly`` unless a format of your own authenticates in another way.
public enum ChaCha20 {
  /// Combines `message` with the keystream of `key` and `nonce` from block `counter` on.
  ///
  /// The same call encrypts and decrypts. Throws ``ChaChaError/messageTooLong``
  /// when the message reaches past block 2^32 - 1; the counter never wraps.
  public static func apply(
    to message: [UInt8], using key: ChaChaKey, nonce: ChaChaPoly.Nonce, counter: UInt32
  ) throws(ChaChaError) -> [UInt8] {
    var keystream = Keystream(key: key, nonce: nonce, counter: counter)
    var result = message
    var span = result.mutableSpan
    var bytes = span.mutableBytes
    try keystream.apply(to: &bytes)
    return result
  }

  /// How many blocks a 32-bit counter can number.
  static var blockCountLimit: UInt64 { 1 << 32 }

  /// Says whether `byteCount` bytes from the middle of a block on stay below the last block.
  ///
  /// `block` is at most 2^32, `offsetInBlock` 0 to 63 and 0 where `block` is 2^32.
  static func canNumber(byteCount: Int, fromBlock block: UInt64, offsetInBlock: Int = 0) -> Bool {
    let availableByteCount = (blockCountLimit - block) * 64 - UInt64(offsetInBlock)
    return UInt64(byteCount) <= availableByteCount
  }
}
