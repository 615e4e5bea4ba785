/// Writes a list of fields, each a tag, a length and that many bytes.
///
/// The form every record is coded in: tag (1 byte), length (4 bytes, little
/// endian), bytes. A reader passes over tags it does not know, so a later
/// version may add fields and an older one still reads the rest.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ tag: UInt8, bytes value: some Collection<UInt8>) {
    bytes.append(tag)
    let count = UInt32(clamping: value.count)
    bytes.append(contentsOf: littleEndian(UInt64(count), byteCount: 4))
    bytes.append(contentsOf: value)
  }

  mutating func put(_ tag: UInt8, text: String) {
    put(tag, bytes: Array(text.utf8))
  }

  mutating func put(_ tag: UInt8, integer: Int64) {
    put(tag, bytes: littleEndian(UInt64(bitPattern: integer), byteCount: 8))
  }

  mutating func put(_ tag: UInt8, number: Double) {
    put(tag, bytes: littleEndian(number.bitPattern, byteCount: 8))
  }

  mutating func put(_ tag: UInt8, _ write: (inout FieldWriter) -> Void) {
    var inner = FieldWriter()
    write(&inner)
    put(tag, bytes: inner.bytes)
  }

  private func littleEndian(_ value: UInt64, byteCount: Int) -> [UInt8] {
    (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> (UInt64($0) * 8)) }
  }
}

/// Reads a list of fields back; every accessor throws where a field is missing or misshapen.
struct FieldReader {
  private var values: [UInt8: [ArraySlice<UInt8>]] = [:]

  init(_ bytes: ArraySlice<UInt8>) throws(RecordError) {
    var rest = bytes
    while let tag = rest.popFirst() {
      guard rest.count >= 4 else { throw .misshapen }
      let byteCount = Int(Self.integer(rest.prefix(4)))
      rest = rest.dropFirst(4)
      guard rest.count >= byteCount else { throw .misshapen }
      values[tag, default: []].append(rest.prefix(byteCount))
      rest = rest.dropFirst(byteCount)
    }
  }

  func optionalBytes(_ tag: UInt8) -> ArraySlice<UInt8>? { values[tag]?.first }

  func bytes(_ tag: UInt8) throws(RecordError) -> ArraySlice<UInt8> {
    guard let found = values[tag]?.first else { throw .misshapen }
    return found
  }

  func all(_ tag: UInt8) -> [ArraySlice<UInt8>] { values[tag] ?? [] }

  func text(_ tag: UInt8) throws(RecordError) -> String {
    String(decoding: try bytes(tag), as: UTF8.self)
  }

  func optionalText(_ tag: UInt8) -> String? {
    optionalBytes(tag).map { String(decoding: $0, as: UTF8.self) }
  }

  func integer(_ tag: UInt8) throws(RecordError) -> Int64 {
    let found = try bytes(tag)
    guard found.count == 8 else { throw .misshapen }
    return Int64(bitPattern: Self.integer(found))
  }

  func number(_ tag: UInt8) throws(RecordError) -> Double {
    Double(bitPattern: UInt64(bitPattern: try integer(tag)))
  }

  func optionalNumber(_ tag: UInt8) throws(RecordError) -> Double? {
    values[tag] == nil ? nil : try number(tag)
  }

  func fields(_ tag: UInt8) throws(RecordError) -> FieldReader {
    try FieldReader(try bytes(tag))
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// Why the bytes of an opened record could not be understood.
public enum RecordError: Error, Equatable, Sendable {
  /// A field is missing, too short or runs past the end.
  case misshapen
  /// The kind of record is not known to this version; the record is kept as it is.
  case unknownKind(UInt8)
}
