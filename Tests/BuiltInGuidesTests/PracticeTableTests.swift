import BuiltInGuides
import Dialogue
import Foundation
import GuideLanguage
import Testing

@Suite("The table of practices")
struct PracticeTableTests {
  /// One line of the table: words that are said at a place.
  struct Line: Sendable {
    let row: Int
    let guide: String
    let state: String
    let words: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  static let lines: [Line] = {
    let page = root.appending(path: "Sources/BuiltInGuides/BuiltInGuides.docc/Practices.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map(\.trimmedSpaces)
      guard cells.count == 7, let row = Int(cells[1]) else { return nil }
      return Line(row: row, guide: cells[3], state: cells[4], words: cells[5])
    }
  }()

  static let program = "program"

  static let guides = Set(lines.map(\.guide)).subtracting([program]).sorted()

  @Test("Every row has a place, and every place words")
  func complete() {
    #expect(Set(Self.lines.map(\.row)) == Set(1...54))
    for line in Self.lines {
      #expect(line.words.count > 9 && !line.words.contains("{"), "row \(line.row)")
    }
  }

  @Test("The examples of a guide come by each step that the table names", arguments: guides)
  func reached(id: String) throws {
    let guide = try #require(GuideExamplesTests.checked.first { $0.id == id })
    let results = ExampleRunner.run(guide, library: GuideLibrary(GuideExamplesTests.checked))
    let met = results.filter(\.passed).reduce(into: Set<String>()) { $0.formUnion($1.statesMet) }
    for line in Self.lines where line.guide == id {
      #expect(met.contains("\(id)/\(line.state)"), "row \(line.row): \(id), \(line.state)")
    }
  }

  @Test("The words stand in that step, and are said or offered to somebody", arguments: guides)
  func said(id: String) throws {
    let source = try #require(BuiltInGuides[id])
    let guide = try #require(GuideExamplesTests.checked.first { $0.id == id })
    var heard: Set<String> = []
    _ = Rehearsal(
      guide, library: GuideLibrary(GuideExamplesTests.checked), runCount: 1_000, seed: 1,
      lines: { _, lines in
        for case .said(let paragraph) in lines { heard.formUnion(paragraph) }
      })
    for line in Self.lines where line.guide == id {
      let step = Self.step(line.state, of: source)
      let places = step.filter { $0.contains(line.words) }
      #expect(!places.isEmpty, "row \(line.row): \(id), \(line.state): \(line.words)")
      // Options are shown with their question, whoever comes to it.
      guard !places.contains(where: { $0.hasPrefix("*") }) else { continue }
      #expect(
        heard.contains { $0.contains(line.words) },
        "row \(line.row): \(id), \(line.state): \(line.words)")
    }
  }

  @Test("What the program itself says stands in the file that is named")
  func programWords() throws {
    for line in Self.lines where line.guide == Self.program {
      let file = Self.root.appending(path: line.state)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains(line.words), "row \(line.row): \(line.state)")
    }
  }

  @Test("Every guide but a bare page says its minutes before it begins")
  func minutes() {
    for (id, header) in BuiltInGuidesTests.headers where id != "page" {
      #expect(header.time != nil, "\(id)")
    }
  }

  /// The lines of a state as they stand in the file, without its examples.
  private static func step(_ name: String, of guide: BuiltInGuide) -> [String] {
    var isInside = false
    var lines: [String] = []
    for raw in String(decoding: guide.bytes, as: UTF8.self).split(separator: "\n") {
      let line = raw.trimmedSpaces
      if line.hasPrefix("== ") { break }
      if line.hasPrefix("## ") {
        isInside = line == "## \(name)" || line.hasPrefix("## \(name) (")
      } else if isInside, !line.hasPrefix("//") {
        lines.append(line)
      }
    }
    return lines
  }
}
