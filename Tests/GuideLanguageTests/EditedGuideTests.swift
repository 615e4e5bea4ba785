import Foundation
import GuideLanguage
import Testing

@Suite("Edited guides")
struct EditedGuideTests {
  /// As many edits as `MOORING_FUZZ_EDITS` says; 3,000 without it.
  private static let count =
    ProcessInfo.processInfo.environment["MOORING_FUZZ_EDITS"].flatMap { Int($0) } ?? 3_000

  private static func donors() throws -> [[UInt8]] {
    let root = GuideSource.folder.deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/BuiltInGuides/Resources")
    let builtIn = try ["grounding", "learn", "page-prompts", "good-things"].map { name in
      [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).guide")))
    }
    let own = try ["harbour", "worry-time"].map { try GuideSource.fixture($0) }
    return builtIn + own + [Array(DefectTable.translation([]).utf8)]
  }

  @Test("random edits of valid guides never trap, and every diagnostic lies inside the file")
  func edits() throws {
    let donors = try Self.donors()
    for donor in donors {
      let result = GuideSource.check(donor)
      #expect(result.diagnostics == [])
    }
    var accepted = 0
    for seed in 0..<UInt64(Self.count) {
      var edits = GuideEdits(seed: seed, donors: donors)
      let bytes = edits.edited()
      let result = GuideSource.check(bytes)
      let found = result.diagnostics
      // Each #expect costs more than a check, so they are reached only where something is wrong.
      if found.count > GuideCheck.diagnosticLimit || !GarbageTests.isInside(found, bytes)
        || (result.guide == nil) != found.contains(where: \.isError)
      {
        Issue.record("seed \(seed): \(found)")
      }
      if result.guide != nil { accepted += 1 }
      // Here a guide that passed is to be formatted twice, with the same result both times.
    }
    // Edits that always break a guide would test its reading only.
    #expect(accepted > Self.count / 50, "\(accepted) of \(Self.count) still run")
    #expect(accepted < Self.count, "no edit broke anything")
  }
}
