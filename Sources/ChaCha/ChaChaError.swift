/// Why a key, nonce, tag or message was refused; it never carries any of their bytes.
public enum ChaChaError: Error, Equatable, Sendable {
  /// A key, or the input that stands in for one, has not the length its algorithm asks for.
  case wrongKeyLength
  /// A nonce has not exactly the length its algorithm asks for.
  case wrongNonceLength
  /// A tag is not 16 bytes, or a combined form is too short to hold a nonce and a tag.
  case wrongTagLength
  /// The tag does not belong to this ciphertext, key, nonce and associated data.
  case authenticationFailed
  /// The message needs more blocks than a 32-bit block counter can number.
  case messageTooLong
}
