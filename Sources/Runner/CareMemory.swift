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
  private var answered: [String: Int] = [:]

  /// Takes these lines for answered, each as often as it stands there.
  func answer(_ text: String) { for line in Self.lines(text) { answered[line, default: 0] += 1 } }

  /// What stands in the page beyond the lines that were answered; nil where nothing weighs.
  ///
  /// A line that is written once more is no longer answered.
  func reading(ofPage text: String) -> CareReading? {
    var left = answered
    let lines = Self.lines(text).filter { line in
      guard let count = left[line], count > 0 else { return true }
      left[line] = count - 1
      return false
    }
    return reading(of: lines.joined(separator: "\n"))
  }

  /// What a text says about how it is; nil where nothing weighs.
  func reading(of text: String) -> CareReading? {
    let lines = Self.lines(text).filter { !Self.isTitle($0) }
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
