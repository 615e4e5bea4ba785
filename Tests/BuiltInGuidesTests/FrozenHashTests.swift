import BuiltInGuides
import Dialogue
import Foundation
import GuideLanguage
import Testing

@Suite("The hashes of the built-in guides")
struct FrozenHashTests {
  // Saved sessions carry these. Where a guide's file is unchanged, so are its hashes; a new
  // version of a guide gets new values here.
  @Test(
    "Two guides have the hashes that saved sessions know",
    arguments: [
      ("page", 1, 0x754d_3deb_865a_50ed, 0x9af3_662a_89d2_a000),
      ("worry-time", 2, 0x31a6_8bf3_712a_6c1e, 0x74da_dc96_5a87_3514),
    ] as [(String, Int, UInt64, UInt64)])
  func frozen(_ id: String, _ version: Int, _ textHash: UInt64, _ shapeHash: UInt64) throws {
    let source = try #require(BuiltInGuides[id])
    let guide = try #require(BuiltInGuidesTests.check(source).guide)
    #expect(guide.version == version)
    #expect(guide.textHash == textHash)
    #expect(guide.shapeHash == shapeHash)
  }

  @Test("A session left in the second version of Second Look goes on in the third")
  func goesOn() throws {
    let source = try #require(BuiltInGuides["second-look"])
    let now = try #require(BuiltInGuidesTests.check(source).guide)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Guides/second-look-version-2.guide")
    let old = try #require(
      GuideCheck.check(
        [UInt8](Data(contentsOf: file)), fileName: "second-look.guide",
        library: { BuiltInGuidesTests.headers[$0] }
      ).guide)
    #expect(old.textHash == 0xd52f_cf99_dc6c_2705)
    let today = try #require(CivilDate("2026-01-05"))
    var (talk, _) = Conversation.begin(old, library: GuideLibrary([]), seed: 1, today: today)
    var answers: [Int: AnswerValue] = [:]
    var snapshots: [Snapshot] = []
    for line in ["He walked past me.", "I am nobody.", "no"] {
      for case .record(let record) in talk.handle(.typed(line)) {
        answers[record.index] = record.value
        snapshots.append(talk.snapshot)
      }
    }
    let (resumed, effects) = try Conversation.resume(
      snapshots, answers: answers, guide: now, library: GuideLibrary([]), today: today)
    #expect(resumed.openQuestion?.name == "before")
    #expect(!effects.contains { if case .startedAgain = $0 { true } else { false } })
    #expect(resumed.inView == "I am nobody.")
  }
}
