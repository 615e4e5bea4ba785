/// Lines said together.
struct Paragraph: Sendable {
  private(set) var lines: [String] = []
  /// The lines that say nothing private, where these are not all.
  private var writableLines: [String]?
  /// The lines a value stands in; nil where there are none.
  private(set) var linesWithValues: [String]?

  init() {}

  /// One line that never changes.
  init(constant line: String) { lines = [line] }

  var isEmpty: Bool { lines.isEmpty }

  /// The lines as the words of a question.
  var text: String { Self.text(lines) }

  /// The same for a record: without what is private.
  var recordedText: String {
    if let writableLines { Self.text(writableLines) } else { text }
  }

  /// Adds a line a value stands in.
  mutating func append(_ line: String, isPrivate: Bool) {
    linesWithValues = (linesWithValues ?? []) + [line]
    if isPrivate {
      writableLines = writableLines ?? lines
    } else {
      writableLines?.append(line)
    }
    lines.append(line)
  }

  /// Adds lines that never change, and so say nothing private.
  mutating func append(_ constant: Paragraph) {
    writableLines?.append(contentsOf: constant.lines)
    lines.append(contentsOf: constant.lines)
  }

  private static func text(_ lines: [String]) -> String {
    lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
  }
}
