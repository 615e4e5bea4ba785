import Foundation
import GuideLanguage
import Testing

/// An example on a page about a rule, put into a whole guide where it is only a part of one.
///
/// `guide` is a whole guide; `guide lines` are the lines of the first state, and states behind
/// it; `guide header` are headers, and states behind them where it has some.
struct PageExample {
  let isGood: Bool
  let text: String

  init(kind: Substring, lines: [Substring]) {
    isGood = kind.hasSuffix(" good")
    let before = lines.firstIndex(of: "<again and again>").map { lines[$0 - 1] } ?? ""
    let body = lines.joined(separator: "\n")
      .replacing(
        "<again and again>", with: Array(repeating: before, count: 80).joined(separator: "\n")
      )
      .replacing("<BEL>", with: "\u{7}")
      .replacing("<2,001 letters>", with: String(repeating: "x", count: 2_001))
    if kind.hasPrefix("guide lines ") {
      text = Self.whole(headers: [], states: "## start\n" + body)
    } else if kind.hasPrefix("guide header ") {
      let parts = ("\n" + body).components(separatedBy: "\n## ")
      let states = parts.count > 1 ? parts.dropFirst().map { "\n## " + $0 }.joined() : ""
      text = Self.whole(
        headers: parts[0].split(separator: "\n").map(String.init),
        states: states.isEmpty ? "## start\n-> leave" : states)
    } else {
      text = body + "\n"
    }
  }

  /// The headers every guide needs, those of the example in their place; the states; and what
  /// the states lead to.
  private static func whole(headers: [String], states: String) -> String {
    let own = Set(headers.map { $0.prefix { $0 != ":" } })
    let all = GuideSource.headers + "time: 1m\nevidence: C\nsource: Made up for tests.\n"
    let given = all.split(separator: "\n").filter { !own.contains($0.prefix { $0 != ":" }) }
    let parts = states.components(separatedBy: "\n== ")
    var text = (given.map(String.init) + headers).joined(separator: "\n") + "\n" + parts[0] + "\n"
    let last = parts[0].split(separator: "\n").last ?? ""
    let goesOn = !last.hasPrefix("->") && !last.hasPrefix("[finish")
    if goesOn, parts[0].components(separatedBy: "## ").count == 2 { text += "-> leave\n" }
    if !text.contains("\n## leave") { text += GuideSource.leave }
    return text + parts.dropFirst().map { "\n== " + $0 + "\n" }.joined()
  }
}

@Suite("The pages about the rules")
struct DiagnosticPageTests {
  static let grounding = GuideHeader.read(
    Array(
      GuideSource.headers.replacing("id: small", with: "id: grounding").appending("keeps: anchor\n")
        .utf8))

  /// The guide of which some examples are translations.
  static let original = GuideSource.check(
    GuideSource.headers.replacing("id: small", with: "id: grounding")
      .replacing("version: 1", with: "version: 2") + "## start\n-> leave\n" + GuideSource.leave
  ).guide

  static func examples(_ code: DiagnosticCode) -> [PageExample] {
    var examples: [PageExample] = []
    var open: (kind: Substring, lines: [Substring])?
    for line in DiagnosticPage.text(for: code)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```"), let block = open {
        examples.append(PageExample(kind: block.kind, lines: block.lines))
        open = nil
      } else if line.hasPrefix("```") {
        open = (line.dropFirst(3), [])
      } else {
        open?.lines.append(line)
      }
    }
    return examples
  }

  static func check(_ example: PageExample) -> [Diagnostic] {
    GuideCheck.check(
      Array(example.text.utf8), fileName: "page", library: { $0 == "grounding" ? grounding : nil },
      original: { $0 == "grounding" ? original : nil }
    ).diagnostics
  }

  @Test(
    "the bad example gives the page's code alone, the good one no word at all",
    arguments: DiagnosticCode.allCases)
  func examples(_ code: DiagnosticCode) {
    let examples = Self.examples(code)
    #expect(examples.map(\.isGood) == [false, true])
    for example in examples {
      let found = Self.check(example)
      let text = DiagnosticText.render(
        found, fileName: code.rawValue, source: Array(example.text.utf8))
      // What no example visits is found by playing them, not by the checker.
      let isQuiet = example.isGood || code.rawValue == "G040"
      #expect(
        found.map(\.code.rawValue) == (isQuiet ? [] : [code.rawValue]),
        "\(text)\n\(example.text)")
    }
  }

  @Test("a page begins with its code and a name, and is short", arguments: DiagnosticCode.allCases)
  func form(_ code: DiagnosticCode) {
    let text = DiagnosticPage.text(for: code)
    #expect(text.hasPrefix("# \(code.rawValue): "))
    #expect(text.utf8.count <= 900)
    let plain = DiagnosticPage.plainText(for: code)
    #expect(plain.hasPrefix("\(code.rawValue): "))
    #expect(!plain.contains("```"))
    for line in plain.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("there is a page for each code and none besides")
  func complete() throws {
    let folder = GuideSource.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/GuideLanguage/Pages")
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(pages.sorted() == DiagnosticCode.allCases.map { $0.rawValue + ".md" }.sorted())
  }

  @Test(
    "a code may be typed in any of its forms",
    arguments: [
      ("G036", "G036"), ("g36", "G036"), ("36", "G036"), ("G9", nil), ("", nil), ("x36", nil),
      ("G0036", nil), ("036", "G036"), ("-36", nil),
    ] as [(String, String?)])
  func typed(_ words: String, _ code: String?) {
    #expect(DiagnosticCode(typed: words)?.rawValue == code)
  }

  @Test(
    "only a code that is one slip away is suggested",
    arguments: [("G999", nil), ("G140", "G040")]
      as [(String, String?)])
  func nearest(_ words: String, _ code: String?) {
    #expect(DiagnosticCode.nearest(to: words)?.rawValue == code)
  }
}
