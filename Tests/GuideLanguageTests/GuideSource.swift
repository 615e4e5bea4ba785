import Foundation
import GuideLanguage

/// Sources of guides for tests.
enum GuideSource {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  static func fixture(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent("Guides/\(name).guide")))
  }

  /// The headers every guide needs, six lines after the title.
  static let headers = """
    # Small
    id: small
    format: 1
    version: 1
    language: en
    about: A guide for one test.
    safe exit: leave
    care: Made for tests only.

    """

  /// A safe exit, with which every body may end.
  static let leave = """

    ## leave
    Goodbye.
    [finish]

    """

  /// Checks a text against a library that knows the guide `other`.
  static func check(_ text: String) -> GuideCheckResult { check(Array(text.utf8)) }

  /// Checks bytes with the same library.
  static func check(_ bytes: [UInt8]) -> GuideCheckResult {
    GuideCheck.check(
      bytes, fileName: "test.guide", library: { library[$0] ?? GuideFiles.headers[$0] },
      original: { $0 == "small" ? original : nil }, guideIDs: { library.keys.sorted() })
  }

  /// A guide that others are translations of.
  static let originalText =
    headers.replacing("version: 1", with: "version: 2") + """
      keeps: mood
      ## start
      How is it?
      > mood: scale 0..10
        * 0..4 -> leave
        * 5..10 -> high
        * nothing -> leave
      ## high
      You said {mood}.
      [if mood > 8]
      [pause 10s]
      [else]
      Good.
      [end if]
      -> leave

      """ + leave

  private static let original = GuideCheck.check(
    Array(originalText.utf8), fileName: "small.guide", library: { _ in nil }
  ).guide

  private static let library: [String: GuideHeader] = {
    let other =
      headers.replacing("id: small", with: "id: other").replacing("# Small", with: "# Other")
      + "keeps: colour\n"
    let circle =
      headers.replacing("id: small", with: "id: circle") + "uses: round\n"
    let round = headers.replacing("id: small", with: "id: round") + "uses: small\n"
    let breath = (try? fixture("steady-breath")) ?? []
    let grounding = headers.replacing("id: small", with: "id: grounding")
    let all = [
      Array(other.utf8), Array(circle.utf8), Array(round.utf8), Array(grounding.utf8), breath,
    ]
    let read = all.compactMap { GuideHeader.read($0) }
    return Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
  }()
}

/// A text in which `«` and `»` mark where one diagnostic must point.
struct MarkedSource {
  let text: String
  let span: SourceSpan?

  init(_ marked: String) {
    var span: SourceSpan?
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let open = line.firstIndex(of: "«"), let close = line.firstIndex(of: "»") else {
        continue
      }
      span = SourceSpan(
        line: index + 1, column: line.distance(from: line.startIndex, to: open) + 1,
        length: line.distance(from: open, to: close) - 1)
    }
    self.span = span
    self.text = marked.filter { $0 != "«" && $0 != "»" }
  }
}
