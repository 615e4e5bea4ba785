public import SecretMemory

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why no passphrase came from a descriptor.
public enum PassphraseDescriptorError: Error, Equatable, Sendable {
  /// `read(2)` failed with this error number; EBADF where nothing is open there.
  case cannotRead(errorNumber: Int32)
  /// More than ``PassphrasePrompt/longestByteCount`` bytes came.
  case tooLong
}

/// Reads a passphrase that another program hands over.
public enum PassphraseDescriptor {
  /// Reads `descriptor` to its end and cuts one trailing newline; all other bytes count.
  ///
  /// The bytes go one by one into the secret, so that no other copy is made.
  /// EINTR is retried; the descriptor stays open.
  public static func read(
    _ descriptor: Int32
  ) throws(PassphraseDescriptorError) -> SecretBytes {
    // One more than allowed, for the newline.
    var secret = SecretBytes(capacityByteCount: PassphrasePrompt.longestByteCount + 1)
    var byte: UInt8 = 0
    defer { byte = 0 }
    while true {
      let count = systemRead(descriptor, &byte)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(errorNumber: errno)
      }
      guard secret.append(byte) else { throw .tooLong }
    }
    if secret.lastByte == UInt8(ascii: "\n") { secret.removeLast() }
    if secret.byteCount > PassphrasePrompt.longestByteCount { throw .tooLong }
    return secret
  }

  private static func systemRead(_ descriptor: Int32, _ byte: inout UInt8) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &byte, 1)
    #else
      Darwin.read(descriptor, &byte, 1)
    #endif
  }
}
