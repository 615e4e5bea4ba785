import GuideLanguage
import Testing

@Suite("Accepted guides")
struct AcceptedGuideTests {
  @Test(
    "a guide with every construct passes without a word",
    arguments: ["harbour", "steady-breath", "worry-time"])
  func passes(_ name: String) throws {
    let bytes = try GuideSource.fixture(name)
    let result = GuideSource.check(String(decoding: bytes, as: UTF8.self))
    #expect(result.diagnostics == [])
    #expect(result.guide != nil)
  }

  @Test("the header's facts are read as written")
  func facts() throws {
    let text = String(decoding: try GuideSource.fixture("harbour"), as: UTF8.self)
    let guide = try #require(GuideSource.check(text).guide)
    #expect(guide.id == "harbour")
    #expect(guide.title == "A Look at the Harbour")
    #expect(guide.version == 3)
    #expect(guide.time == "3m to 4m")
    #expect(guide.evidence == "C")
    #expect(guide.source == "Made up for tests (2026).\nNo trial.")
    #expect(
      guide.whenRows == [
        "cannot settle at night", "steady, want to practise", "flat, nothing pulls me",
      ])
    #expect(
      guide.measures
        == [Measure(name: "wind", from: "wind_before", to: "wind_after", lowerIsBetter: true)])
    #expect(guide.days == 2)
    #expect(guide.uses == ["steady-breath"])
    #expect(guide.keeps == ["boat", "crew"])
    #expect(guide.anytime.map(\.words) == [["seasick", "too wavy"], ["ashore"]])
    #expect(guide.anytime.map(\.target) == [.guide("steady-breath"), .state("pier")])
    #expect(guide.author == "A tester")
    #expect(guide.licence == "CC0-1.0")
    #expect(guide.contact == "tests at example.org")
    #expect(guide.stateNames.first == "start")
    #expect(guide.exampleTitles == ["a storm"])
    #expect(GuideHeader.read(Array(text.utf8)) == guide.header)
  }

  @Test("line breaks of any kind, a byte order mark and indentation change nothing")
  func sameGuide() throws {
    let text = String(decoding: try GuideSource.fixture("harbour"), as: UTF8.self)
    let plain = try #require(GuideSource.check(text).guide)
    let indented = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\t  \($0)  " }.joined(separator: "\n")
    for variant in ["\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), indented] {
      let guide = try #require(GuideSource.check(variant).guide)
      #expect(guide.textHash == plain.textHash)
      #expect(guide.shapeHash == plain.shapeHash)
    }
  }

  @Test("words change the hash of the text only, moves change both")
  func hashes() throws {
    let text = String(decoding: try GuideSource.fixture("steady-breath"), as: UTF8.self)
    let plain = try #require(GuideSource.check(text).guide)
    let reworded = try #require(
      GuideSource.check(text.replacing("if you like", with: "as you like")).guide)
    #expect(reworded.textHash != plain.textHash)
    #expect(reworded.shapeHash == plain.shapeHash)
    let reshaped = try #require(
      GuideSource.check(text.replacing("-> leave", with: "[pause 1s]\n-> leave")).guide)
    #expect(reshaped.shapeHash != plain.shapeHash)
  }

  @Test("the hashes of a guide never change by themselves")
  func frozenHashes() throws {
    let text = String(decoding: try GuideSource.fixture("steady-breath"), as: UTF8.self)
    let guide = try #require(GuideSource.check(text).guide)
    #expect(String(guide.textHash, radix: 16) == "cc303ded5dabf9d5")
    #expect(String(guide.shapeHash, radix: 16) == "1cffaa34f1b7f5bb")
  }

  @Test(
    "FNV-1a 64 gives the published values",
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func fnv(_ text: String, _ hash: UInt64) {
    #expect(FNV1a64.hash(text.utf8) == hash)
  }
}
