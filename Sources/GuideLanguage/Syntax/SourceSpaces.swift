/// The spaces that trimming takes away: those of ASCII, and the wider ones of Unicode, since
/// word processors leave them behind.
extension SourceBytes {
  /// How many bytes the space at the beginning has, or nil where none stands there.
  var leadingSpaceWidth: Int? {
    guard let first else { return nil }
    if first < 0x80 { return Self.isASCIISpace(first) ? 1 : nil }
    for width in [2, 3] where count >= width && Self.isWideSpace(prefix(width)) { return width }
    return nil
  }

  /// How many bytes the space at the end has, or nil where none stands there.
  var trailingSpaceWidth: Int? {
    guard let last else { return nil }
    if last < 0x80 { return Self.isASCIISpace(last) ? 1 : nil }
    for width in [2, 3] where count >= width && Self.isWideSpace(suffix(width)) { return width }
    return nil
  }

  private static func isASCIISpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether the bytes are one of the spaces of Unicode outside ASCII: U+00A0, U+1680,
  /// U+2000...U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
  private static func isWideSpace(_ bytes: SourceBytes) -> Bool {
    let last = bytes[bytes.endIndex - 1]
    switch (bytes[bytes.startIndex], bytes[bytes.startIndex + 1]) {
    case (0xC2, 0xA0): return bytes.count == 2
    case (0xE1, 0x9A), (0xE3, 0x80): return last == 0x80 && bytes.count == 3
    case (0xE2, 0x80):
      return bytes.count == 3 && (last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF)
    case (0xE2, 0x81): return last == 0x9F
    default: return false
    }
  }
}
