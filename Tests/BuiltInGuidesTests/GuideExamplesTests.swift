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

  @Test(
    "A thousand made-up people find no dead end, a way out everywhere, and the time the header says",
    arguments: BuiltInGuidesTests.ids)
  func rehearsal(id: String) throws {
    let guide = try #require(Self.checked.first { $0.id == id })
    let rehearsal = Rehearsal(
      guide, library: GuideLibrary(Self.checked), runCount: 1_000, seed: 1)
    #expect(
      rehearsal.deadEnds.isEmpty,
      "\(rehearsal.text(name: id, command: "mooring guide rehearse \(id)"))")
    #expect(rehearsal.coverage.missedStates == [])
    guard let range = Self.minutes(guide.time), let median = rehearsal.medianMinutes else { return }
    #expect(
      range.contains(max(1, median.rounded())),
      "half took up to \(median) minutes, and the header says \(guide.time ?? "")")
  }

  /// The whole minutes of a header such as `4m to 8m`.
  private static func minutes(_ time: String?) -> ClosedRange<Double>? {
    let numbers = (time ?? "").split(separator: " ").compactMap { Double($0.dropLast()) }
    guard let low = numbers.first, let high = numbers.last, low <= high else { return nil }
    return low...high
  }
}
