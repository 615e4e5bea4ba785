import Crypto

/// Files as a later version, or somebody else, might write them.
enum Later {
  /// The text with another format number and a checksum that fits.
  static func text(_ text: String, format: Int) -> [UInt8] {
    changed(text, "format", to: String(format))
  }

  /// The text with another value behind one key and a checksum that fits.
  static func changed(_ text: String, _ key: String, to value: String) -> [UInt8] {
    let lines = text.split(separator: "\n").map(String.init)
    let body = lines.dropLast().map { line in
      line.hasPrefix("\(key): ") ? "\(key): \(value)\n" : "\(line)\n"
    }.joined()
    let sum = SHA256.hash(data: Array(body.utf8)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return Array("\(body)checksum: \(sum.joined())\n".utf8)
  }
}
