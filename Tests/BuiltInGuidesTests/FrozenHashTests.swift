import BuiltInGuides
import GuideLanguage
import Testing

@Suite("The hashes of the built-in guides")
struct FrozenHashTests {
  // Saved sessions carry these. Where a guide's file is unchanged, so are its hashes; a new
  // version of a guide gets new values here.
  @Test(
    "Two guides have the hashes that saved sessions know",
    arguments: [
      ("quick-anchor", 0x6426_7a95_8418_95e2, 0xa644_2020_ba45_c992),
      ("second-look", 0xa2af_e228_c740_fd4f, 0x0ac7_b946_c733_3b62),
    ] as [(String, UInt64, UInt64)])
  func frozen(_ id: String, _ textHash: UInt64, _ shapeHash: UInt64) throws {
    let source = try #require(BuiltInGuides[id])
    let guide = try #require(BuiltInGuidesTests.check(source).guide)
    #expect(guide.version == 1)
    #expect(guide.textHash == textHash)
    #expect(guide.shapeHash == shapeHash)
  }
}
