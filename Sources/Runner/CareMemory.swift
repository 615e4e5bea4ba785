import Care

/// What was said about wording that weighs, so that it is not said again and again.
///
/// It lives as long as a session and the pages beside it, in memory only: nothing of it is
/// kept, counted or shown, and a session that is gone on with reads its answers again.
final class CareMemory {
  /// Whether the quiet line was said.
  var softWasSaid = false
  /// Whether the whole pause came up.
  var pauseCameUp = false
  /// Lines that were answered where they were typed, before the page was at its end.
  private var answered: Set<String> = []

  /// Takes these lines for answered.
  func answer(_ text: String) { answered.formUnion(Self.lines(text)) }

  /// What stands in the text beyond the lines that were answered; nil where nothing weighs.
  func reading(of text: String) -> CareReading? {
    let lines = Self.lines(text).filter { !answered.contains($0) && !Self.isTitle($0) }
    let reading = CareReading(of: lines.joined(separator: "\n"))
    return reading.level == .none ? nil : reading
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A title is a name for an entry, not something said.
  private static func isTitle(_ line: String) -> Bool {
    line.trimmed.lowercased().hasPrefix("/title")
  }
}
