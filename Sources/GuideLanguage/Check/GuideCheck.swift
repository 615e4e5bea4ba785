/// What came of checking a guide.
public struct GuideCheckResult: Sendable {
  /// The guide, where it has no error.
  public let guide: CheckedGuide?
  /// All errors and warnings, in the order of the file.
  public let diagnostics: [Diagnostic]
}

/// Reads and checks a guide.
public enum GuideCheck {
  /// At most this many diagnostics are given for one file.
  public static let diagnosticLimit = 100

  /// Checks a whole file; never traps, whatever the bytes are.
  ///
  /// `library` gives the header of another guide by its id. `fileName` is not opened.
  /// `original` gives the guide of which this one is a translation, by its id; where it gives
  /// none, nothing is compared. `guideIDs` gives the ids of all guides there are, and is asked
  /// only where a name may be misspelt. Where names or lines cannot be read, checks that would only
  /// repeat that are left out.
  public static func check(
    _ bytes: [UInt8], fileName: String, library: (String) -> GuideHeader?,
    original: (String) -> CheckedGuide? = { _ in nil }, guideIDs: () -> [String] = { [] }
  ) -> GuideCheckResult {
    SourceText.reading(bytes) {
      check($0, library: library, original: original, guideIDs: guideIDs)
    }
  }

  private static func check(
    _ source: SourceText, library: (String) -> GuideHeader?, original: (String) -> CheckedGuide?,
    guideIDs: () -> [String]
  ) -> GuideCheckResult {
    guard source.diagnostics.isEmpty else {
      return GuideCheckResult(guide: nil, diagnostics: oncePerFile(source.diagnostics))
    }
    var parser = GuideParser()
    parser.read(source.lines)
    let found = parser.header.diagnostics + parser.diagnostics
    let others = headersInReach(of: parser.header.header, library)
    var checker = Checker(parser: parser, others: others)
    if !found.contains(where: { $0.code == .tooLarge }) {
      checker.check(library: library, guideIDs: guideIDs)
      checker.checkTranslation(original)
      let isSound = !(found + checker.diagnostics).contains(where: \.isError)
      if isSound { checker.checkPracticeFacts() }
      checker.diagnostics += WordingCheck.diagnostics(
        source, language: checker.header.language, withGrade: isSound)
    }
    let all = (found + checker.diagnostics).enumerated().sorted { left, right in
      (left.element.span.line, left.element.span.column, left.offset)
        < (right.element.span.line, right.element.span.column, right.offset)
    }.map { $0.element }
    let guide =
      all.contains(where: \.isError)
      ? nil : CheckedGuide(parser, checker)
    return GuideCheckResult(guide: guide, diagnostics: withinLimit(all))
  }

  /// Bytes that are not UTF-8 are one finding: the whole file has to be saved anew.
  private static func oncePerFile(_ found: [Diagnostic]) -> [Diagnostic] {
    let alike = found.filter { $0.message == SourceText.notUTF8 }
    guard alike.count > 1, let first = alike.first else { return found }
    let isCutShort = found.count == SourceText.diagnosticLimit
    let one = Diagnostic(
      first.code, first.span,
      "\(SourceText.notUTF8) \(isCutShort ? "At least " : "")\(alike.count) lines have such bytes.",
      hint: first.hint)
    return found.filter { $0.message != SourceText.notUTF8 || $0 == first }
      .map { $0 == first ? one : $0 }
  }

  /// As many as are given, where errors go before warnings, and these before style notes.
  private static func withinLimit(_ all: [Diagnostic]) -> [Diagnostic] {
    guard all.count > diagnosticLimit else { return all }
    let ranks = all.map { $0.isError ? 0 : $0.severity == .style ? 2 : 1 }
    let kept = all.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(diagnosticLimit)
    var shown = kept.sorted().map { all[$0] }
    guard let last = all.last, shown.contains(where: \.isError) else { return shown }
    shown.removeLast()
    let rest = all.count - shown.count
    return shown + [
      Diagnostic(
        .tooLarge, last.span, "There is more than this: \(rest) findings are not shown.",
        hint: "Mend what stands above, then check again.")
    ]
  }

  /// The headers of all guides that `header` uses, directly or through others.
  private static func headersInReach(
    of header: GuideHeader, _ library: (String) -> GuideHeader?
  ) -> [String: GuideHeader] {
    var found: [String: GuideHeader] = [:]
    var open = header.uses
    while let id = open.popLast(), found.count < 1_000 {
      guard found[id] == nil, let other = library(id) else { continue }
      found[id] = other
      open += other.uses
    }
    return found
  }
}
