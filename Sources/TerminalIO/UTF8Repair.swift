/// Turns any bytes into scalars: a run of invalid ones becomes one U+FFFD.
///
/// NUL and the C1 controls (U+0080 to U+009F) are dropped: the line editor uses
/// their numbers as names of keys. Surrogates, overlong forms and values above
/// U+10FFFF are invalid (RFC 3629 section 3).
struct UTF8Repair: Sendable {
  private var value: UInt32 = 0
  private var missingByteCount = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF
  private var isInBadRun = false
  private var markCount = 0

  /// The most marks kept on one letter; no writing needs half as many, and each one makes
  /// the next slower to take in.
  static let mostMarksOnLetter = 64

  /// Takes one byte and appends the scalars it completes, at most two.
  mutating func take(_ byte: UInt8, into scalars: inout [Unicode.Scalar]) {
    if missingByteCount > 0 {
      if allowed.contains(byte) {
        value = value << 6 | UInt32(byte & 0x3F)
        allowed = 0x80...0xBF
        missingByteCount -= 1
        if missingByteCount == 0 { give(value, into: &scalars) }
        return
      }
      missingByteCount = 0
      giveReplacement(into: &scalars)
    }
    begin(byte, into: &scalars)
  }

  /// Ends the text; a scalar cut short counts as a bad run.
  mutating func finish(into scalars: inout [Unicode.Scalar]) {
    if missingByteCount > 0 {
      missingByteCount = 0
      giveReplacement(into: &scalars)
    }
    isInBadRun = false
  }

  /// First bytes and the second bytes they allow: RFC 3629 section 4.
  private mutating func begin(_ byte: UInt8, into scalars: inout [Unicode.Scalar]) {
    switch byte {
    case 0x00...0x7F: give(UInt32(byte), into: &scalars)
    case 0xC2...0xDF: expect(1, after: byte & 0x1F)
    case 0xE0: expect(2, after: byte & 0x0F, second: 0xA0...0xBF)
    case 0xED: expect(2, after: byte & 0x0F, second: 0x80...0x9F)
    case 0xE1...0xEF: expect(2, after: byte & 0x0F)
    case 0xF0: expect(3, after: byte & 0x07, second: 0x90...0xBF)
    case 0xF1...0xF3: expect(3, after: byte & 0x07)
    case 0xF4: expect(3, after: byte & 0x07, second: 0x80...0x8F)
    default: giveReplacement(into: &scalars)
    }
  }

  private mutating func expect(
    _ byteCount: Int, after bits: UInt8, second: ClosedRange<UInt8> = 0x80...0xBF
  ) {
    missingByteCount = byteCount
    value = UInt32(bits)
    allowed = second
  }

  private mutating func give(_ value: UInt32, into scalars: inout [Unicode.Scalar]) {
    isInBadRun = false
    guard value != 0, !(0x80...0x9F).contains(value), let scalar = Unicode.Scalar(value) else {
      return
    }
    if value >= 0x300, scalar.properties.isGraphemeExtend {
      markCount += 1
      if markCount > Self.mostMarksOnLetter { return }
    } else {
      markCount = 0
    }
    scalars.append(scalar)
  }

  private mutating func giveReplacement(into scalars: inout [Unicode.Scalar]) {
    if !isInBadRun { scalars.append("\u{FFFD}") }
    isInBadRun = true
  }
}
