#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines from a descriptor without a line editor: a pipe, a file, a cooked terminal.
///
/// A line ends with LF or CRLF; the last one may lack its end. A line of more
/// than ``longestByteCount`` bytes counts as the end of the input: half an
/// answer is never taken for a whole one, nor its rest for the next answer.
struct LineReader: Sendable {
  /// The longest line taken, in bytes: 4 MiB.
  static let longestByteCount = 4 << 20

  /// What came in place of a line.
  enum Outcome: Equatable, Sendable {
    case line(String)
    case endOfInput
    case signal(SignalPipe.Event)
  }

  private let wait: InputWait
  private let isTerminal: Bool
  private var bytes: [UInt8] = []
  private var searchedByteCount = 0
  private var isTooLong = false

  init(_ wait: InputWait) {
    self.wait = wait
    self.isTerminal = isatty(wait.descriptor) == 1
  }

  /// Takes bytes as if they had just been read; what a terminal should echo of them.
  mutating func begin(with begun: [UInt8]) -> String {
    bytes += begun.map { $0 == 0x0D ? 0x0A : $0 }
    return TypedText.paste(fromBytes: begun)
  }

  /// Reads until a line is whole, the input ends, or a signal comes; a line
  /// begun before a signal is kept and goes on at the next call.
  mutating func next() -> Outcome {
    while true {
      if isTooLong { return .endOfInput }
      if let line = takeLine() { return .line(line) }
      switch wait.next(timeout: nil) {
      case .signal(let event): return .signal(event)
      case .timedOut: continue
      case .readable:
        guard readMore() else { return takeRest() }
      }
    }
  }

  private mutating func takeLine() -> String? {
    guard let end = bytes[searchedByteCount...].firstIndex(of: 0x0A) else {
      searchedByteCount = bytes.count
      if bytes.count > Self.longestByteCount { drop() }
      return nil
    }
    if end > Self.longestByteCount {
      drop()
      return nil
    }
    let line = TypedText.line(fromBytes: bytes[..<end])
    bytes.removeSubrange(...end)
    searchedByteCount = 0
    return line
  }

  private mutating func drop() {
    isTooLong = true
    bytes = []
    searchedByteCount = 0
  }

  private mutating func takeRest() -> Outcome {
    guard !bytes.isEmpty else { return .endOfInput }
    let line = TypedText.line(fromBytes: bytes)
    bytes = []
    searchedByteCount = 0
    return .line(line)
  }

  /// Appends what one `read(2)` gives; false at the end of the input or an error.
  private mutating func readMore() -> Bool {
    let oldCount = bytes.count
    let wanted = 1 << 16
    bytes.append(contentsOf: repeatElement(0, count: wanted))
    var count: Int
    repeat {
      count = bytes.withUnsafeMutableBytes { raw in
        // `wanted` zeros were appended above, so the room is exactly that long.
        let room = UnsafeMutableRawBufferPointer(rebasing: raw[oldCount...])
        return read(wait.descriptor, room.baseAddress, wanted)
      }
    } while count < 0 && (errno == EINTR || errno == EAGAIN)
    bytes.removeLast(wanted - max(0, count))
    if isTerminal {
      // Enter is still a CR where it was typed before the terminal was cooked again.
      for index in oldCount..<bytes.count where bytes[index] == 0x0D { bytes[index] = 0x0A }
    }
    return count > 0
  }
}
