import Foundation

/// What is wrong with a vector file, as opposed to with the cipher.
enum VectorProblem: Error, Equatable {
  case unknownField(String)
  case missingOrMalformed(String)
}

/// One JSON object of a vector file, read strictly: an unknown field is an error.
struct VectorRecord {
  private let fields: [String: Any]

  init(_ value: Any, fields known: Set<String>) throws(VectorProblem) {
    guard let fields = value as? [String: Any] else { throw .missingOrMalformed("object") }
    for name in fields.keys.sorted() where !known.contains(name) { throw .unknownField(name) }
    self.fields = fields
  }

  /// Reads a file of the `Vectors` folder beside this source file.
  init(file: String, fields known: Set<String>) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Vectors/\(file).json"))
    try self.init(JSONSerialization.jsonObject(with: data), fields: known)
  }

  func has(_ name: String) -> Bool { fields[name] != nil }

  func text(_ name: String) throws(VectorProblem) -> String {
    guard let text = fields[name] as? String else { throw .missingOrMalformed(name) }
    return text
  }

  func number(_ name: String) throws(VectorProblem) -> Int {
    guard let number = fields[name] as? Int else { throw .missingOrMalformed(name) }
    return number
  }

  func list(_ name: String) throws(VectorProblem) -> [Any] {
    guard let list = fields[name] as? [Any] else { throw .missingOrMalformed(name) }
    return list
  }

  func records(_ name: String, fields known: Set<String>) throws(VectorProblem) -> [VectorRecord] {
    var records: [VectorRecord] = []
    for value in try list(name) { records.append(try VectorRecord(value, fields: known)) }
    return records
  }

  func bytes(_ name: String) throws(VectorProblem) -> [UInt8] {
    guard let bytes = [UInt8](hex: try text(name)) else { throw .missingOrMalformed(name) }
    return bytes
  }

  func words(_ name: String) throws(VectorProblem) -> [UInt32] {
    var words: [UInt32] = []
    for value in try list(name) {
      guard let text = value as? String, let word = UInt32(text, radix: 16) else {
        throw .missingOrMalformed(name)
      }
      words.append(word)
    }
    return words
  }
}

extension Array where Element == UInt8 {
  init?(hex: String) {
    let digits = hex.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    guard digits.count == hex.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  var hex: String {
    map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
