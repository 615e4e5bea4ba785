/// Writes fields as tag (one byte), length (unsigned LEB128), value.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ tag: UInt8, _ value: [UInt8]) {
    bytes.append(tag)
    bytes += Self.variableLength(UInt64(value.count))
    bytes += value
  }

  mutating func add(_ tag: UInt8, _ text: String) { add(tag, Array(text.utf8)) }

  mutating func add(_ tag: UInt8, _ number: Int) {
    add(tag, Self.variableLength(UInt64(max(0, number))))
  }

  mutating func add(_ tag: UInt8, fixed number: UInt64) {
    add(tag, (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
  }

  mutating func add(_ tag: UInt8, _ number: Double) { add(tag, fixed: number.bitPattern) }

  /// Adds a field whose value is made of fields.
  mutating func add(_ tag: UInt8, fields: (inout FieldWriter) -> Void) {
    var inner = FieldWriter()
    fields(&inner)
    add(tag, inner.bytes)
  }

  private static func variableLength(_ number: UInt64) -> [UInt8] {
    var rest = number
    var bytes: [UInt8] = []
    repeat {
      let low = UInt8(rest & 0x7F)
      rest >>= 7
      bytes.append(rest == 0 ? low : low | 0x80)
    } while rest != 0
    return bytes
  }
}

/// The fields read from bytes; unknown tags are left alone.
struct FieldReader {
  private var values: [UInt8: [ArraySlice<UInt8>]] = [:]

  init(_ bytes: ArraySlice<UInt8>) throws(SnapshotError) {
    var rest = bytes
    while let tag = rest.popFirst() {
      let count = try Self.variableLength(&rest)
      guard count <= UInt64(rest.count) else { throw .damaged }
      values[tag, default: []].append(rest.prefix(Int(count)))
      rest = rest.dropFirst(Int(count))
    }
  }

  func all(_ tag: UInt8) -> [ArraySlice<UInt8>] { values[tag] ?? [] }

  func first(_ tag: UInt8) throws(SnapshotError) -> ArraySlice<UInt8> {
    guard let value = values[tag]?.first else { throw .damaged }
    return value
  }

  func text(_ tag: UInt8) throws(SnapshotError) -> String {
    guard let text = String(validating: try first(tag), as: UTF8.self) else { throw .damaged }
    return text
  }

  func number(_ tag: UInt8) throws(SnapshotError) -> Int {
    try Self.number(try first(tag))
  }

  /// The numbers in every field of this tag.
  func numbers(_ tag: UInt8) throws(SnapshotError) -> [Int] {
    var numbers: [Int] = []
    for value in all(tag) { numbers.append(try Self.number(value)) }
    return numbers
  }

  func fixed(_ tag: UInt8) throws(SnapshotError) -> UInt64 {
    let bytes = try first(tag)
    guard bytes.count == 8 else { throw .damaged }
    return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  func double(_ tag: UInt8) throws(SnapshotError) -> Double {
    Double(bitPattern: try fixed(tag))
  }

  /// The fields inside every field of this tag.
  func fields(_ tag: UInt8) throws(SnapshotError) -> [FieldReader] {
    var readers: [FieldReader] = []
    for value in all(tag) { readers.append(try FieldReader(value)) }
    return readers
  }

  /// Counts in a snapshot stay far below a milliard; more is damage.
  private static func number(_ bytes: ArraySlice<UInt8>) throws(SnapshotError) -> Int {
    var rest = bytes
    let number = try variableLength(&rest)
    guard rest.isEmpty, number <= 1_000_000_000 else { throw .damaged }
    return Int(number)
  }

  private static func variableLength(
    _ bytes: inout ArraySlice<UInt8>
  ) throws(SnapshotError) -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 56, by: 7) {
      guard let byte = bytes.popFirst() else { throw .damaged }
      result |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return result }
    }
    throw .damaged
  }
}
