/// An arrow that is not written `->`, with a way behind it.
///
/// Only the name of a state or a guide counts as a way, so that arrows inside a sentence stay
/// spoken.
struct WrongArrow {
  let span: SourceSpan
  /// What stands before it, trimmed.
  let before: SourcePiece
  /// Where it was meant to lead; nil where the name is not written as names are.
  let move: Move?
  let fix: Fix

  /// An arrow at the beginning of a line.
  init?(at line: SourcePiece) {
    guard let width = Self.width(line.bytes) else { return nil }
    self.init(line, line.bytes.startIndex, width)
  }

  /// The last arrow of an arm; `label` is what stands before the last `->`, where one is.
  init?(in arm: SourcePiece, before label: SourcePiece?) {
    // In `-->` the right arrow is only the end of a wrong one.
    if let last = label?.bytes.last, last != UInt8(ascii: "-"), last != UInt8(ascii: "=") {
      return nil
    }
    guard arm.bytes.contains(where: { $0 == UInt8(ascii: ">") || $0 == 0xE2 }) else { return nil }
    var found: (start: Int, width: Int)?
    var index = arm.bytes.startIndex
    while index < arm.bytes.endIndex {
      if arm.bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if let width = Self.width(arm.bytes[index...]) {
        found = (index, width)
        index += width
      } else {
        index += 1
      }
    }
    guard let found else { return nil }
    self.init(arm, found.start, found.width)
  }

  private init?(_ piece: SourcePiece, _ start: Int, _ width: Int) {
    let bytes = piece.bytes
    let arrow = piece.with(bytes[start..<start + width])
    guard !arrow.hasPrefix("->") else { return nil }
    let target = piece.with(bytes[(start + width)...]).trimmed
    move = MoveParser.parse(target)
    guard move != nil || Self.isCapitalName(target) && bytes[start + width - 1] < 0x80 else {
      return nil
    }
    let change = Fix.replace(arrow.span, with: "->")
    let name = Fix.replace(target.span, with: target.text.lowercased())
    fix = Fix(title: change.title, edits: change.edits + (move == nil ? name.edits : []))
    span = arrow.span
    before = piece.with(bytes[..<start]).trimmed
  }

  /// Whether it is a name but for its capital letters; nobody says `=> Leave`.
  private static func isCapitalName(_ target: SourcePiece) -> Bool {
    NameRule.isStateName(target.text.lowercased())
  }

  /// How many bytes the arrow at the beginning has; nil where none stands there.
  private static func width(_ bytes: SourceBytes) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == 0xE2, isArrow(bytes.prefix(3)) {
      return bytes.dropFirst(3).starts(with: [0xEF, 0xB8, 0x8F]) ? 6 : 3
    }
    var rest = bytes
    while let width = shaftWidth(rest) { rest = rest.dropFirst(width) }
    guard rest.startIndex > bytes.startIndex else { return nil }
    // Word processors put a space behind a dash, and make one dash of two.
    if let width = rest.leadingSpaceWidth { rest = rest.dropFirst(width) }
    guard rest.first == UInt8(ascii: ">") else { return nil }
    return rest.startIndex + 1 - bytes.startIndex
  }

  /// Whether the bytes are one of the arrows → ⇒ ⟶ ⟹ ➔ ➙...➞ ➡.
  private static func isArrow(_ bytes: SourceBytes) -> Bool {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    switch scalar.value {
    case 0x2192, 0x21D2, 0x27F6, 0x27F9, 0x2794, 0x2799...0x279E, 0x27A1: return true
    default: return false
    }
  }

  /// How many bytes the piece of an arrow's shaft has: a hyphen, a dash, a minus or `=`.
  private static func shaftWidth(_ bytes: SourceBytes) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "=") { return 1 }
    guard first == 0xE2, bytes.count >= 3 else { return nil }
    let (second, third) = (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2])
    let isDash = second == 0x80 && (0x90...0x95).contains(third)
    return isDash || (second == 0x88 && third == 0x92) ? 3 : nil
  }
}

extension GuideParser {
  /// Reads a line that begins with an arrow of another form; false where it is to be spoken.
  mutating func readWrongArrow(_ line: SourcePiece) -> Bool {
    guard let arrow = WrongArrow(at: line) else { return false }
    report(
      arrow, hint: "Write -> before the name. To speak the line, write a \\ before it.")
    if let move = arrow.move {
      append(.move(move), line.span)
    } else {
      append(.broken, line.span)
    }
    return true
  }

  mutating func report(_ arrow: WrongArrow, hint: String) {
    report(
      .unknownConstruct, arrow.span, "A way is written ->", hint: hint,
      fixes: [arrow.fix])
  }
}
