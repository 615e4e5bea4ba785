import Crypto

/// Files as a later version might write them.
enum Later {
  /// The text with another format number and a checksum that fits.
  static func text(_ text: String, format: Int) -> [UInt8] {
    let lines = text.split(separator: "\n").map(String.init)
    let kept = [lines[0], "format: \(format)"] + lines[2..<(lines.count - 1)]
    let body = kept.map { "\($0)\n" }.joined()
    let sum = SHA256.hash(data: Array(body.utf8)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return Array("\(body)checksum: \(sum.joined())\n".utf8)
  }
}
