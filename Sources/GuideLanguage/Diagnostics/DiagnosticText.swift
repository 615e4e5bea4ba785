/// Puts diagnostics into words, with the lines they speak about.
public enum DiagnosticText {
  /// One block per diagnostic: `file:line:column`, the line, a caret range, what to do, the
  /// other places it has to do with, and the way that proves it.
  ///
  /// `source` are the bytes that were checked.
  public static func render(
    _ diagnostics: [Diagnostic], fileName: String, source: [UInt8]
  ) -> String {
    guard !diagnostics.isEmpty else { return "" }
    return SourceText.reading(source) { source in
      diagnostics.map { render($0, fileName: fileName, lines: source.lines) }
        .joined(separator: "\n")
    }
  }

  /// Where the pages about these diagnostics are to be read, in one line.
  ///
  /// Nil without diagnostics.
  public static func whereToReadMore(_ codes: some Sequence<DiagnosticCode>) -> String? {
    let names = Set(codes.map(\.rawValue)).sorted()
    guard let first = names.first else { return nil }
    let which = names.count == 1 ? first : "each code, such as \(first)"
    return "More on \(which): mooring guide check --explain \(first)\n"
  }

  private static let windowWidth = 90
  private static let width = 78
  private static let longestPath = 12

  private static func render(
    _ diagnostic: Diagnostic, fileName: String, lines: [SourceLine]
  ) -> String {
    let span = diagnostic.span
    var text = "\(fileName):\(span.line):\(span.column): "
    text += "\(diagnostic.severity.rawValue) \(diagnostic.code.rawValue): \(diagnostic.message)\n"
    text += excerpt(lines, span)
    if let hint = diagnostic.hint {
      for line in hint.split(separator: "\n") { text += wrapped(line) }
    }
    for note in diagnostic.notes {
      text += "  Line \(note.span.line): \(note.message)\n" + excerpt(lines, note.span)
    }
    return text + way(diagnostic)
  }

  /// The line with an indent of two, wrapped between words; lines to copy stay whole.
  private static func wrapped(_ line: Substring) -> String {
    guard line.count > width - 2, !line.hasPrefix(" ") else { return "  \(line)\n" }
    var lines: [Substring] = []
    for word in line.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width - 2 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  /// The steps on one line where they fit, else one below the other.
  private static func way(_ diagnostic: Diagnostic) -> String {
    guard !diagnostic.path.isEmpty else { return "" }
    var steps = diagnostic.path
    if steps.count > longestPath {
      let left = steps.count - longestPath + 1
      steps.replaceSubrange(longestPath / 2..<longestPath / 2 + left, with: ["(\(left) more)"])
    }
    let title = "  \(diagnostic.code.pathTitle): "
    let line = title + steps.joined(separator: " -> ")
    if line.count <= width { return line + "\n" }
    return "  \(diagnostic.code.pathTitle):\n    " + steps.joined(separator: "\n    -> ") + "\n"
  }

  private static func excerpt(_ lines: [SourceLine], _ span: SourceSpan) -> String {
    guard lines.indices.contains(span.line - 1) else { return "" }
    return excerpt(lines[span.line - 1].characters, span)
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

extension DiagnosticCode {
  /// What the way through the guide is called that proves a finding of this rule.
  fileprivate var pathTitle: String {
    switch self {
    case .endlessCircle: "The circle"
    case .noFinish: "It only goes"
    case .badCall: "They call"
    default: "For example"
    }
  }
}
