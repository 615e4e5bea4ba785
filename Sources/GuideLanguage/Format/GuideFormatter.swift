/// Writes a guide in one way only, without a change to what it says or does.
///
/// Each line stays one line. Lines that cannot be read keep all but the blanks at their end,
/// comments stay where they are, and runs of blank lines become one.
public enum GuideFormatter {
  /// The file, formatted; bytes that are not UTF-8 or more than a guide may have come back as
  /// they are.
  ///
  /// With `pinsOptions`, ids that are made of labels are written before them, so that the
  /// label can change later and the id stays.
  public static func format(_ bytes: [UInt8], pinsOptions: Bool = false) -> [UInt8] {
    guard bytes.count <= SourceText.byteLimit, String(validating: bytes, as: UTF8.self) != nil
    else { return bytes }
    return SourceText.reading(bytes) { format($0, pinsOptions: pinsOptions) }
  }

  private static func format(_ source: SourceText, pinsOptions: Bool) -> [UInt8] {
    let unreadable = Set(source.diagnostics.map(\.span.line))
    var page = FormattedPage()
    var lines = LineFormat(source.lines, pinsOptions: pinsOptions)
    for line in source.lines {
      let piece = line.piece.trimmed
      if piece.isEmpty {
        page.addBlank()
      } else if unreadable.contains(line.number) {
        page.add(line.piece.withoutBlanksAtEnd)
      } else {
        page.add(lines.format(piece) ?? line.piece.withoutBlanksAtEnd)
      }
    }
    return Array(page.text.utf8)
  }
}

/// The lines written so far, with blank lines where they belong.
private struct FormattedPage {
  private var lines: [String] = []
  private var hasBlank = false

  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  mutating func addBlank() { hasBlank = !lines.isEmpty }

  mutating func add(_ line: String) {
    let words = line.drop { $0.isWhitespace }
    if hasBlank {
      lines.append("")
    } else if words.hasPrefix("==") || words.hasPrefix("##") && !words.hasPrefix("###") {
      separate()
    }
    hasBlank = false
    lines.append(line)
  }

  /// Puts a blank line before what comes next; comments right above belong to it.
  private mutating func separate() {
    var place = lines.count
    while place > 0, lines[place - 1].drop(while: { $0 == " " }).hasPrefix("//") { place -= 1 }
    if place > 0, !lines[place - 1].isEmpty { lines.insert("", at: place) }
  }
}

extension SourcePiece {
  fileprivate var withoutBlanksAtEnd: String {
    var rest = bytes
    while let width = rest.trailingSpaceWidth { rest = rest.dropLast(width) }
    return with(rest).text
  }
}
