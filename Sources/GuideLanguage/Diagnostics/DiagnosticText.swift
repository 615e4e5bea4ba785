/// Puts diagnostics into words, with the line they speak about.
public enum DiagnosticText {
  /// One block per diagnostic: `file:line:column`, the line, a caret range, what to do.
  ///
  /// `source` are the bytes that were checked.
  public static func render(
    _ diagnostics: [Diagnostic], fileName: String, source: [UInt8]
  ) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let lines = SourceText(source).lines
    return diagnostics.map { render($0, fileName: fileName, lines: lines) }
      .joined(separator: "\n")
  }

  private static let windowWidth = 90

  private static func render(
    _ diagnostic: Diagnostic, fileName: String, lines: [SourceLine]
  ) -> String {
    let span = diagnostic.span
    let kind = diagnostic.isError ? "error" : "warning"
    var text = "\(fileName):\(span.line):\(span.column): \(kind) \(diagnostic.code.rawValue): "
    text += diagnostic.message + "\n"
    if lines.indices.contains(span.line - 1) {
      text += excerpt(lines[span.line - 1].characters, span)
    }
    if let hint = diagnostic.hint { text += "  \(hint)\n" }
    return text
  }

  /// The line and its carets; of a long line only the part around the carets.
  private static func excerpt(_ characters: [Character], _ span: SourceSpan) -> String {
    let first = span.column - 1
    let start = first > windowWidth - 20 ? first - 20 : 0
    let end = min(characters.count, start + windowWidth)
    let shown = characters[min(start, end)..<end].map { isControl($0) ? " " : $0 }
    let lead = start > 0 ? "..." : ""
    let caretCount = max(1, min(span.length, end - first))
    return "  | \(lead)\(String(shown))\(end < characters.count ? "..." : "")\n"
      + "  | \(String(repeating: " ", count: lead.count + first - start))"
      + "\(String(repeating: "^", count: caretCount))\n"
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}
