/// Writes diagnostics for other programs: JSON Lines, one diagnostic a line.
public enum DiagnosticJSON {
  /// One line per diagnostic, each with its line break; lines and columns are counted from 1 in
  /// characters, the end of a range lies one character behind it.
  public static func lines(_ diagnostics: [Diagnostic], fileName: String) -> String {
    diagnostics.map { line($0, fileName) + "\n" }.joined()
  }

  private static func line(_ diagnostic: Diagnostic, _ fileName: String) -> String {
    var fields = [
      ("file", text(fileName)), ("code", text(diagnostic.code.rawValue)),
      ("severity", text(diagnostic.severity.rawValue)), ("message", text(diagnostic.message)),
      ("range", range(diagnostic.span)),
    ]
    if let hint = diagnostic.hint { fields.append(("hint", text(hint))) }
    fields.append(("notes", array(diagnostic.notes.map(note))))
    fields.append(("path", array(diagnostic.path.map(text))))
    fields.append(("fixes", array(diagnostic.fixes.map(fix))))
    return object(fields)
  }

  private static func note(_ note: Diagnostic.Note) -> String {
    object([("message", text(note.message)), ("range", range(note.span))])
  }

  private static func fix(_ fix: Fix) -> String {
    let edits = fix.edits.map { edit in
      object([
        ("range", range(edit.line, edit.column, edit.length)), ("text", text(edit.text)),
      ])
    }
    return object([("title", text(fix.title)), ("edits", array(edits))])
  }

  private static func range(_ span: SourceSpan) -> String {
    range(span.line, span.column, span.length)
  }

  private static func range(_ line: Int, _ column: Int, _ length: Int) -> String {
    object([("start", place(line, column)), ("end", place(line, column + length))])
  }

  private static func place(_ line: Int, _ column: Int) -> String {
    object([("line", "\(line)"), ("column", "\(column)")])
  }

  private static func object(_ fields: [(name: String, value: String)]) -> String {
    "{" + fields.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  private static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  /// A string in quotes; control characters are escaped, all others stand as they are.
  private static func text(_ words: String) -> String {
    var result = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
