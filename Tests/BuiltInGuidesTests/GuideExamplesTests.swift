import BuiltInGuides
import Dialogue
import GuideLanguage
import Testing

@Suite("The examples of the built-in guides")
struct GuideExamplesTests {
  static let checked = BuiltInGuides.all.compactMap { BuiltInGuidesTests.check($0).guide }

  @Test("Every example goes as written", arguments: BuiltInGuidesTests.ids)
  func pass(id: String) throws {
    let guide = try #require(Self.checked.first { $0.id == id })
    let results = ExampleRunner.run(guide, library: GuideLibrary(Self.checked))
    #expect(!results.isEmpty)
    for result in results {
      #expect(result.failure == nil, "\(result.failure?.text(fileName: id) ?? "")")
    }
  }

  @Test("The examples come by every state and every arm", arguments: BuiltInGuidesTests.ids)
  func coverage(id: String) throws {
    let guide = try #require(Self.checked.first { $0.id == id })
    let results = ExampleRunner.run(guide, library: GuideLibrary(Self.checked))
    let coverage = GuideCoverage(guide, results)
    #expect(coverage.missedStates == [])
    #expect(coverage.missedArms == [])
  }
}
