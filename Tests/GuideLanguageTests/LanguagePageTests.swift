import Foundation
import GuideLanguage
import Testing

/// A fenced block of the language's page.
private struct Sample {
  let line: Int
  let kind: String
  let text: String
}

@Suite("The page about the language")
struct LanguagePageTests {
  private static func page() throws -> String {
    let root = GuideSource.folder.deletingLastPathComponent().deletingLastPathComponent()
    let path = "Sources/GuideLanguage/GuideLanguage.docc/Language.md"
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  private static func samples() throws -> [Sample] {
    var samples: [Sample] = []
    var open: (line: Int, kind: String, lines: [Substring])?
    let lines = try page().split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```"), let block = open {
        samples.append(
          Sample(line: block.line, kind: block.kind, text: block.lines.joined(separator: "\n")))
        open = nil
      } else if line.hasPrefix("```") {
        open = (index + 1, String(line.dropFirst(3)), [])
      } else {
        open?.lines.append(line)
      }
    }
    return samples
  }

  /// Lines put into a guide, with a state for every place they lead to.
  private static func whole(_ sample: Sample) -> String {
    guard sample.kind == "guide lines" else { return sample.text + "\n" }
    var targets: Set<String> = []
    for line in sample.text.split(separator: "\n") {
      guard let arrow = line.range(of: "-> ", options: .backwards) else { continue }
      let target = line[arrow.upperBound...]
      if !target.contains(" ") { targets.insert(String(target)) }
    }
    let states = targets.sorted().map { "\n## \($0)\n-> leave\n" }.joined()
    let uses = sample.text.contains("grounding") ? "uses: grounding\n" : ""
    let end = sample.text.contains("[by ") ? "" : "\n-> leave"
    return GuideSource.headers + uses + "\n## start\n" + sample.text + end + "\n" + states
      + GuideSource.leave
  }

  @Test("every sample on it passes the checker without a word")
  func samplesPass() throws {
    let grounding = GuideHeader.read(
      Array(GuideSource.headers.replacing("id: small", with: "id: grounding").utf8))
    let samples = try Self.samples().filter { $0.kind != "grammar" }
    #expect(samples.count >= 13)
    for sample in samples {
      #expect(["guide", "guide lines"].contains(sample.kind), "line \(sample.line)")
      let text = Self.whole(sample)
      let result = GuideCheck.check(Array(text.utf8), fileName: "sample") { id in
        id == "grounding" ? grounding : nil
      }
      let found = DiagnosticText.render(
        result.diagnostics, fileName: "sample of line \(sample.line)", source: Array(text.utf8))
      #expect(result.diagnostics.isEmpty, "\(found)")
    }
  }

  @Test(
    "every header, type and stage direction is explained on it",
    arguments: [
      "id", "format", "version", "language", "about", "time", "when", "evidence", "source",
      "measure", "in view",
      "days", "uses", "keeps", "gives", "translates", "anytime", "safe exit", "gentle way", "care",
      "author",
      "licence", "contact",
      "text",
      "writing", "choice", "several", "scale 0..10", "yes or no", "number", "duration", "date",
      "time of day", "whole", "optional", "private", "let go", "[help card]", "[what helped]",
      "[finish]",
      "[finish for today]",
    ])
  func complete(_ name: String) throws {
    #expect(try Self.page().contains("`\(name)`"))
  }
}
