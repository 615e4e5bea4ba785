/// Text of a person made safe to keep and to show again.
enum TypedText {
  /// One line from a pipe or a cooked terminal: repaired, controls taken out, tab as a space.
  static func line(fromBytes bytes: some Sequence<UInt8>) -> String {
    cleaned(scalars(fromBytes: bytes), keepsNewlines: false)
  }

  /// A paste: as ``line(fromBytes:)``, with CR and CRLF as LF and newlines kept.
  static func paste(fromBytes bytes: some Sequence<UInt8>) -> String {
    cleaned(scalars(fromBytes: bytes), keepsNewlines: true)
  }

  private static func scalars(fromBytes bytes: some Sequence<UInt8>) -> [Unicode.Scalar] {
    var repair = UTF8Repair()
    var scalars: [Unicode.Scalar] = []
    for byte in bytes { repair.take(byte, into: &scalars) }
    repair.finish(into: &scalars)
    return scalars
  }

  private static func cleaned(_ scalars: [Unicode.Scalar], keepsNewlines: Bool) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar {
      case "\t": text.append(" ")
      case "\n" where keepsNewlines && previous == "\r": break
      case "\n" where keepsNewlines, "\r" where keepsNewlines: text.append("\n")
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        if !isControl { text.append(scalar) }
      }
      previous = scalar
    }
    return String(text)
  }
}
