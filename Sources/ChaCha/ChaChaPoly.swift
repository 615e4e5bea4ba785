/// ChaCha20-Poly1305 with a 12-byte nonce (RFC 8439 section 2.8).
///
/// For keys whose messages are numbered; with nonces drawn at random use ``XChaChaPoly``.
public enum ChaChaPoly {
  /// Encrypts `message` and proves it together with `associatedData`.
  ///
  /// The associated data is not stored in the box; `open` needs the same bytes.
  /// Throws ``ChaChaError/messageTooLong`` above 274,877,906,880 bytes.
  public static func seal(
    _ message: [UInt8], using key: ChaChaKey, nonce: Nonce,
    authenticating associatedData: [UInt8] = []
  ) throws(ChaChaError) -> SealedBox {
    guard MessageCipher.accepts(byteCount: message.count) else { throw .messageTooLong }
    let (ciphertext, tag) = cipher(key, nonce).seal(message, authenticating: associatedData)
    return SealedBox(nonce: nonce, ciphertext: ciphertext, tag: tag)
  }

  /// Gives back the message of `box` if box and `associatedData` are what was sealed.
  ///
  /// Nothing is decrypted before the tag is checked. Throws
  /// ``ChaChaError/authenticationFailed`` when key, nonce, ciphertext, tag or
  /// associated data differ, and ``ChaChaError/messageTooLong`` above
  /// 274,877,906,880 bytes.
  public static func open(
    _ box: SealedBox, using key: ChaChaKey, authenticating associatedData: [UInt8] = []
  ) throws(ChaChaError) -> [UInt8] {
    guard MessageCipher.accepts(byteCount: box.ciphertext.count) else { throw .messageTooLong }
    let message = cipher(key, box.nonce).open(
      box.ciphertext, tag: box.tag, authenticating: associatedData)
    guard let message else { throw .authenticationFailed }
    return message
  }

  /// Encrypts `message` where it stands and gives the tag.
  ///
  /// Throws ``ChaChaError/messageTooLong`` above 274,877,906,880 bytes and then changes nothing.
  public static func seal(
    inPlace message: inout MutableRawSpan, using key: ChaChaKey, nonce: Nonce,
    authenticating associatedData: [UInt8] = []
  ) throws(ChaChaError) -> Poly1305.Tag {
    guard MessageCipher.accepts(byteCount: message.byteCount) else { throw .messageTooLong }
    return cipher(key, nonce).seal(inPlace: &message, authenticating: associatedData)
  }

  /// Decrypts `ciphertext` where it stands if `tag` belongs to it.
  ///
  /// Throws ``ChaChaError/authenticationFailed`` when key, nonce, ciphertext, tag
  /// or associated data differ, and ``ChaChaError/messageTooLong`` above
  /// 274,877,906,880 bytes; after either, the bytes are as they were.
  public static func open(
    inPlace ciphertext: inout MutableRawSpan, tag: Poly1305.Tag, using key: ChaChaKey,
    nonce: Nonce, authenticating associatedData: [UInt8] = []
  ) throws(ChaChaError) {
    guard MessageCipher.accepts(byteCount: ciphertext.byteCount) else { throw .messageTooLong }
    let isGenuine = cipher(key, nonce).open(
      inPlace: &ciphertext, tag: tag, authenticating: associatedData)
    guard isGenuine else { throw .authenticationFailed }
  }

  private static func cipher(_ key: ChaChaKey, _ nonce: Nonce) -> MessageCipher {
    MessageCipher(key: key, nonceRow: nonce.row)
  }
}
