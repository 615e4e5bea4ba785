import TestSupport

/// All pairs of file and nonce that were ever written, with what was sealed under them.
struct NonceLedger {
  private var sealed: [[UInt8]: [UInt8]] = [:]
  private(set) var repeatedCount = 0

  var count: Int { sealed.count }

  /// Reads the records of every file made on this disk, also of those removed since.
  mutating func add(_ disk: CrashModelFileSystem) {
    for bytes in disk.createdFiles where bytes.count > 64 && bytes[0] == 0x8D {
      var offset = 64
      while offset + 48 <= bytes.count {
        let byteCount = (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        let end = offset + 48 + byteCount
        guard end <= bytes.count else { break }
        let pair = Array(bytes[32..<48] + bytes[(offset + 8)..<(offset + 32)])
        let record = Array(bytes[offset..<end])
        if let known = sealed[pair], known != record { repeatedCount += 1 }
        sealed[pair] = record
        offset = end
      }
    }
  }
}
