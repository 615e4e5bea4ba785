/// A change that takes a diagnostic away.
public struct Fix: Equatable, Sendable {
  /// One piece of the change: a stretch of one line that becomes other text.
  public struct Edit: Equatable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The first character that is replaced, from 1; one behind the last inserts at the end.
    public let column: Int
    /// How many characters are replaced; 0 inserts.
    public let length: Int
    /// What stands there afterwards; may hold line breaks.
    public let text: String
  }

  /// What is done, in a few words.
  public let title: String
  /// The pieces, none of which overlaps another.
  public let edits: [Edit]

  /// Writes `text` in the place of the stretch.
  static func replace(_ span: SourceSpan, with text: String, _ title: String? = nil) -> Fix {
    Fix(
      title: title ?? "Write \(text)",
      edits: [Edit(line: span.line, column: span.column, length: span.length, text: text)])
  }

  /// Adds `text` right behind the stretch.
  static func add(_ text: String, behind span: SourceSpan, _ title: String) -> Fix {
    let place = span.column + span.length
    return Fix(
      title: title, edits: [Edit(line: span.line, column: place, length: 0, text: text)])
  }

  /// Adds `text` right before the stretch.
  static func add(_ text: String, before span: SourceSpan, _ title: String) -> Fix {
    Fix(
      title: title, edits: [Edit(line: span.line, column: span.column, length: 0, text: text)])
  }
}
