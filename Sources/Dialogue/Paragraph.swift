/// Lines said together.
struct Paragraph: Sendable {
  private(set) var lines: [String] = []
  /// The lines that say nothing private, where these are not all.
  private var writableLines: [String]?

  var isEmpty: Bool { lines.isEmpty }

  /// The lines as the words of a question.
  var text: String { Self.text(lines) }

  /// The same for a record: without what is private.
  var recordedText: String { Self.text(writableLines ?? lines) }

  mutating func append(_ line: String, isPrivate: Bool) {
    if isPrivate {
      writableLines = writableLines ?? lines
    } else {
      writableLines?.append(line)
    }
    lines.append(line)
  }

  private static func text(_ lines: [String]) -> String {
    lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
  }
}
