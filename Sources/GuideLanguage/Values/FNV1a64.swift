/// The FNV-1a hash of 64 bits (draft-eastlake-fnv): not secret, but the same on every run.
public struct FNV1a64: Sendable {
  /// The hash of all bytes combined so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts with no bytes.
  public init() {}

  /// Adds bytes to what is hashed.
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  @inline(__always)
  private mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Adds a line and a line break.
  mutating func combine(line: SourceBytes) {
    for byte in line { combine(byte) }
    combine(0x0A)
  }

  /// Adds the UTF-8 of a word.
  mutating func combine(_ word: String) {
    // As one buffer: going through a string byte by byte costs more than hashing it.
    var word = word
    word.withUTF8 { for byte in $0 { combine(byte) } }
  }

  /// Adds the UTF-8 of what stands between two words.
  mutating func combine(mark: StaticString) {
    mark.withUTF8Buffer { for byte in $0 { combine(byte) } }
  }

  /// Adds a number in decimal digits.
  mutating func combine(number: Int) {
    if number >= 0, number < 10 {
      combine(UInt8(ascii: "0") + UInt8(number))
    } else {
      combine(String(number))
    }
  }

  /// The hash of one run of bytes.
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hasher = FNV1a64()
    hasher.combine(bytes)
    return hasher.value
  }
}
