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

  @Test("A thousand made-up people find no dead end", arguments: BuiltInGuidesTests.ids)
  func rehearsal(id: String) throws {
    let guide = try #require(Self.checked.first { $0.id == id })
    let rehearsal = Rehearsal(
      guide, library: GuideLibrary(Self.checked), runCount: 1_000, seed: 1)
    #expect(
      rehearsal.deadEnds.isEmpty,
      "\(rehearsal.text(name: id, command: "mooring guide rehearse \(id)"))")
    #expect(rehearsal.coverage.missedStates == [])
  }
}
