/// The FNV-1a hash of 64 bits (draft-eastlake-fnv): not secret, but the same on every run.
public struct FNV1a64: Sendable {
  /// The hash of all bytes combined so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts with no bytes.
  public init() {}

  /// Adds bytes to what is hashed.
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }

  /// Adds the UTF-8 of words, one behind the other.
  mutating func combine(_ words: String...) { for word in words { combine(word.utf8) } }

  /// The hash of one run of bytes.
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hasher = FNV1a64()
    hasher.combine(bytes)
    return hasher.value
  }
}
