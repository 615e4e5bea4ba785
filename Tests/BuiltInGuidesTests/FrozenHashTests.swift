import BuiltInGuides
import Dialogue
import GuideLanguage
import Testing

@Suite("The hashes of the built-in guides")
struct FrozenHashTests {
  // Saved sessions carry these. Where a guide's file is unchanged, so are its hashes; a new
  // version of a guide gets new values here.
  @Test(
    "Two guides have the hashes that saved sessions know",
    arguments: [
      ("quick-anchor", 1, 0x6426_7a95_8418_95e2, 0xa644_2020_ba45_c992),
      ("second-look", 2, 0xd52f_cf99_dc6c_2705, 0x0ac7_b946_c733_3b62),
    ] as [(String, Int, UInt64, UInt64)])
  func frozen(_ id: String, _ version: Int, _ textHash: UInt64, _ shapeHash: UInt64) throws {
    let source = try #require(BuiltInGuides[id])
    let guide = try #require(BuiltInGuidesTests.check(source).guide)
    #expect(guide.version == version)
    #expect(guide.textHash == textHash)
    #expect(guide.shapeHash == shapeHash)
  }

  @Test("A session left in the first version of Second Look goes on in the second, where it was")
  func goesOn() throws {
    let source = try #require(BuiltInGuides["second-look"])
    let now = try #require(BuiltInGuidesTests.check(source).guide)
    let earlier = String(decoding: source.bytes, as: UTF8.self)
      .replacing("version: 2\n", with: "version: 1\n")
      .replacing("in view: thought\n", with: "")
    let old = try #require(
      GuideCheck.check(
        Array(earlier.utf8), fileName: "second-look.guide",
        library: { BuiltInGuidesTests.headers[$0] }
      ).guide)
    #expect(old.textHash == 0xa2af_e228_c740_fd4f)
    var (talk, _) = Conversation.begin(
      old, library: GuideLibrary([]), seed: 1, today: CivilDate("2026-01-05") ?? .earliest)
    var answers: [Int: AnswerValue] = [:]
    var snapshots: [Snapshot] = []
    for line in ["He walked past me.", "I am nobody.", "no"] {
      for case .record(let record) in talk.handle(.typed(line)) {
        answers[record.index] = record.value
        snapshots.append(talk.snapshot)
      }
    }
    let (resumed, effects) = try Conversation.resume(
      snapshots, answers: answers, guide: now, library: GuideLibrary([]),
      today: CivilDate("2026-01-05") ?? .earliest)
    #expect(resumed.openQuestion?.name == "before")
    #expect(!effects.contains { if case .startedAgain = $0 { true } else { false } })
    #expect(resumed.inView == "I am nobody.")
  }
}
