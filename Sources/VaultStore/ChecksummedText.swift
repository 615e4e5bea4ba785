import Crypto

/// A small text file of fixed lines that can tell accidental damage from every other trouble.
///
/// A title, a format number, lines `key: value` in one order, and last a SHA-256
/// over all bytes before that line. Later formats keep the title, the place of
/// the format number and the last line. The checksum needs no key: it says
/// nothing about intent, only that a slot which fails to open is whole.
enum ChecksummedText {
  enum Reading: Equatable {
    case values([String])
    case foreign
    case newer(Int)
    case damaged
  }

  static let format = 0

  static func render(title: String, _ lines: [(key: String, value: String)]) -> [UInt8] {
    let text = unsummed(title: title, lines)
    return text + "checksum: \(HexText.string(SHA256.hash(data: text)))\n".utf8
  }

  /// The lines without the checksum, which seals are bound to.
  static func unsummed(title: String, _ lines: [(key: String, value: String)]) -> [UInt8] {
    let body = lines.map { "\($0.key): \($0.value)\n" }.joined()
    return Array("\(title)\nformat: \(format)\n\(body)".utf8)
  }

  /// The values behind `keys`, which must be all there are and in this order.
  static func read(_ bytes: [UInt8], title: String, keys: [String]) -> Reading {
    let titleLine = Array("\(title)\n".utf8)
    let hasTitle = bytes.starts(with: titleLine)
    // "checksum: " 10, digits 64, line feed 1
    let sumStart = bytes.count - 75
    guard sumStart > 0, bytes[sumStart...].starts(with: "checksum: ".utf8) else {
      return hasTitle ? .damaged : .foreign
    }
    let sum = HexText.string(SHA256.hash(data: bytes[..<sumStart]))
    guard bytes[sumStart...].elementsEqual("checksum: \(sum)\n".utf8) else { return .damaged }
    guard hasTitle else { return .foreign }
    let text = String(decoding: bytes[titleLine.count..<sumStart], as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popLast() == "", let formatLine = lines.popFirst(),
      formatLine.hasPrefix("format: "), let number = number(formatLine.dropFirst(8))
    else { return .damaged }
    guard number <= format else { return .newer(number) }
    guard lines.count == keys.count else { return .damaged }
    var values: [String] = []
    for (line, key) in zip(lines, keys) {
      guard line.hasPrefix("\(key): ") else { return .damaged }
      values.append(String(line.dropFirst(key.utf8.count + 2)))
    }
    return .values(values)
  }

  /// Zero or more, written as this program writes it: no sign, no zeros in front.
  static func number(_ text: Substring) -> Int? {
    Int(text).flatMap { $0 >= 0 && String($0) == text ? $0 : nil }
  }

  /// Whether `day` is written as YYYY-MM-DD, and so cannot break a line.
  static func isDay(_ day: String) -> Bool {
    let bytes = Array(day.utf8)
    return bytes.count == 10
      && bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == 0x2D : (0x30...0x39).contains(byte)
      }
  }
}
