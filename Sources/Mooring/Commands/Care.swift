import ArgumentParser
import Care
import Journal
import TerminalIO

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `mooring care`: what is read in people's words, and how a line would be read.
struct CareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "care", abstract: "How wording that weighs is read.",
    usage: "mooring care [--explain [--json]]")

  @Flag(help: "Read lines from standard input; show level and reason for each.")
  var explain = false

  @Flag(help: "One JSON object a line: line, level, reason.")
  var json = false

  func validate() throws {
    if json, !explain { throw ValidationError("--json goes with --explain.") }
  }

  func run() throws {
    guard explain else {
      try StandardStreams().writeData(Self.about)
      return
    }
    var lines = InputLines()
    let streams = StandardStreams()
    while let line = lines.next() {
      let answer = said(of: line)
      guard streams.writeOutput(answer) else {
        try streams.writeData(answer)
        return
      }
    }
  }

  private func said(of line: String) -> String {
    let reading = CareReading(of: line)
    let level = reading.level.rawValue
    guard json else { return "\(level)  \(reading.reason)\n" }
    return JSONText.object([
      ("line", .string(line)), ("level", .integer(Int64(level))),
      ("reason", .string(reading.reason)),
    ]).text + "\n"
  }

  private static let about = """
    Mooring reads the wording of what you write, on this computer.
    Heavy wording brings up people you can reach. Your writing goes on.
    Levels: 0 nothing, 1 soft, 2 clear, 3 now.
    Nothing about it is stored, counted or sent.
    It knows English only. It misses things, above all indirect talk.
    It also takes plain words for heavy ones at times.
    It is no safety net, and nobody watches.
    No clinician has looked at its texts yet.
    See how a line is read: mooring care --explain
    People you can reach, at any time: mooring now

    """
}

/// The lines of standard input, one by one as they come.
///
/// What is not UTF-8 becomes U+FFFD. A line over eight megabytes is read in pieces.
struct InputLines {
  private var waiting: [UInt8] = []
  /// The first byte not given out yet, and how far was looked for a line end.
  private var start = 0
  private var looked = 0
  private var hasEnded = false

  /// The next line without its line end; nil at the end.
  mutating func next() -> String? {
    while true {
      if let end = waiting[looked...].firstIndex(of: 0x0A) { return take(to: end, skipping: 1) }
      looked = waiting.count
      if hasEnded {
        return start < waiting.count ? take(to: waiting.count, skipping: 0) : nil
      }
      if waiting.count - start > WholeInput.limitByteCount {
        return take(to: waiting.count, skipping: 0)
      }
      readMore()
    }
  }

  private mutating func take(to end: Int, skipping lineEnd: Int) -> String {
    let bytes = waiting[start..<end]
    start = end + lineEnd
    looked = start
    return String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  private mutating func readMore() {
    waiting.removeFirst(start)
    looked -= start
    start = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    if count <= 0 { hasEnded = true } else { waiting += chunk.prefix(count) }
  }
}
