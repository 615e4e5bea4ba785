import BuiltInGuides
import Foundation
import GuideLanguage
import Testing

@Suite("The built-in guides")
struct BuiltInGuidesTests {
  static let ids = BuiltInGuides.all.map(\.id)

  /// Guides that ask for no numbers before and after: nothing in them is meant to change one.
  static let unmeasured: Set<String> = [
    "page", "page-prompts", "learn", "weekly-review", "good-day-line", "good-things",
    "check-in", "support-map", "integration",
  ]

  static let headers = Dictionary(
    uniqueKeysWithValues: BuiltInGuides.all.compactMap { guide in
      GuideHeader.read(guide.bytes).map { (guide.id, $0) }
    })

  static func check(_ guide: BuiltInGuide) -> GuideCheckResult {
    GuideCheck.check(guide.bytes, fileName: guide.fileName, library: { headers[$0] })
  }

  @Test("Every guide file is listed once, under its own id, with its own bytes")
  func listing() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/BuiltInGuides/Resources").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".guide") }
    #expect(files.sorted() == BuiltInGuides.all.map(\.fileName).sorted())
    for guide in BuiltInGuides.all {
      let bytes = try Data(contentsOf: folder.appending(path: guide.fileName))
      #expect(guide.bytes == [UInt8](bytes), "\(guide.fileName)")
      #expect(Self.headers[guide.id]?.id == guide.id)
      #expect(BuiltInGuides[guide.id] == guide)
    }
    #expect(BuiltInGuides["no-such-guide"] == nil)
  }

  @Test("Every guide checks without an error, a warning or a note on style", arguments: ids)
  func checks(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    let result = Self.check(guide)
    let text = DiagnosticText.render(
      result.diagnostics, fileName: guide.fileName, source: guide.bytes)
    #expect(result.diagnostics.isEmpty, "\(text)")
    #expect(result.guide != nil)
  }

  @Test("Every guide is small", arguments: ids)
  func size(id: String) throws {
    let limit = ["learn", "second-look"].contains(id) ? 26 : 17
    #expect(try #require(BuiltInGuides[id]).bytes.count <= limit * 1_024)
  }

  @Test(
    "Every practice says its minutes, its evidence, its sources and what it measures",
    arguments: ids)
  func facts(id: String) throws {
    let header = try #require(Self.headers[id])
    #expect(header.language == "en" && !header.about.isEmpty && header.safeExit == "leave")
    #expect(header.care.contains("not for emergencies") && header.care.contains("/now"))
    guard id != "page" else { return }
    let ends = try #require(header.time).split(separator: " ")
    #expect(ends.count == 3 && ends[1] == "to")
    let minutes = [ends[0], ends[2]].compactMap { $0.hasSuffix("m") ? Int($0.dropLast()) : nil }
    #expect(minutes.count == 2 && minutes[0] < minutes[1])
    #expect(["A", "B", "C"].contains(header.evidence) && header.source != nil)
    #expect(!header.whenRows.isEmpty)
    guard !Self.unmeasured.contains(id) else { return #expect(header.measures.isEmpty) }
    let measure = try #require(header.measures.first)
    #expect(header.measures.count == 1 && measure.from == "before" && measure.to == "after")
    #expect(measure.lowerIsBetter)
  }

  @Test(
    "Too much leads to steadying from every guide, and grounding keeps a way of its own",
    arguments: ids)
  func tooMuch(id: String) throws {
    let rule = try #require(Self.headers[id]?.anytime.first)
    #expect(rule.words == ["overwhelmed", "too much"])
    #expect(rule.target == (id == "grounding" ? .state("breather") : .guide("grounding")))
  }

  @Test("The guides fill the eleven rows of the first screen")
  func rows() {
    let rows = Set(Self.headers.values.flatMap(\.whenRows))
    #expect(
      rows == [
        "too much", "numb or far away", "a thought that keeps stinging",
        "a problem I could act on", "something that just happened", "an old weight",
        "flat, nothing pulls me", "lonely", "hard to settle",
        "after therapy or treatment", "steady, want to practise",
      ])
  }
}
