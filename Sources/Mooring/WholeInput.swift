#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// All of standard input at once, for a page or an answer that comes from a pipe.
enum WholeInput {
  /// The most that is taken, in bytes.
  static let limitByteCount = 8 << 20

  /// Reads to the end; nil where more than the limit came.
  ///
  /// What is not UTF-8 becomes U+FFFD, NUL is dropped, CR LF becomes LF and one
  /// line end at the very end is cut.
  static func read() -> String? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = readChunk(&chunk)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
      if bytes.count > limitByteCount { return nil }
    }
    bytes.removeAll { $0 == 0 || $0 == 0x0D }
    if bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func readChunk(_ chunk: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(0, &chunk, chunk.count)
    #else
      Darwin.read(0, &chunk, chunk.count)
    #endif
  }
}
