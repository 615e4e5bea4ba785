import GuideLanguage
import Testing

@Suite("What an edit means for stopped sessions")
struct GuideDiffTests {
  private static let body = """

    ## start
    How is it, 0 to 10?
    > mood: scale 0..10
    Which way?
    > way: choice
      * left: The left
      * right: The right
      * nothing
    -> rest

    ## rest
    Rest a little.
    > page: text, optional
    -> leave
    """

  private static func guide(_ body: String) throws -> CheckedGuide {
    let result = GuideSource.check(GuideSource.headers + body + GuideSource.leave)
    return try #require(result.guide, "\(result.diagnostics)")
  }

  @Test(
    "each edit has its row",
    arguments: [
      ("Rest a little.", "Rest a lot.", ["Only words changed."]),
      ("The left", "To the left", ["Only words changed."]),
      ("## rest", "// a note\n## rest", []),
      ("\n## start", "in view: page\n\n## start", ["\"page\" stays in view."]),
      ("\n## start", "gentle way: rest\n\n## start", ["The gentle way leads to \"rest\"."]),
      (
        "-> rest\n\n## rest", "-> pause\n\n## pause (was rest)",
        ["The state \"rest\" is now called \"pause\"."]
      ),
      (
        "-> rest\n\n## rest", "-> pause\n\n## pause",
        ["Ways out of \"start\" lead elsewhere.", "The state \"rest\" is gone."]
      ),
      ("scale 0..10", "scale 0..100", ["\"mood\" took from 0 to 10, and takes from 0 to 100."]),
      ("scale 0..10", "scale 0..5", ["\"mood\" took from 0 to 10, and takes from 0 to 5."]),
      ("scale 0..10", "yes or no", ["\"mood\" was a number and is yes or no."]),
      ("  * right: The right\n", "", ["\"way\" has no option \"right\" any more."]),
      (
        "Which way?", "When?\n> day_of: date\nWhich way?",
        ["The steps of \"start\" changed.", "The question \"day_of\" is new."]
      ),
      (
        "> page: text, optional\n", "",
        ["The steps of \"rest\" changed.", "The question \"page\" is gone."]
      ),
    ] as [(String, String, [String])])
  func row(_ from: String, _ to: String, _ wanted: [String]) throws {
    let old = try Self.guide(Self.body)
    let new = try Self.guide(Self.body.replacing(from, with: to))
    let diff = GuideDiff(from: old, to: new)
    #expect(diff.changes.map(\.what) == wanted)
  }

  @Test("a state that is gone starts the guide again; a wider range asks nothing")
  func effects() throws {
    let old = try Self.guide(Self.body)
    func effects(_ from: String, _ to: String) throws -> [GuideDiff.Effect] {
      GuideDiff(from: old, to: try Self.guide(Self.body.replacing(from, with: to)))
        .changes.map(\.effect)
    }
    #expect(try effects("-> rest\n\n## rest", "-> pause\n\n## pause") == [.noticed, .startsAgain])
    #expect(try effects("scale 0..10", "scale 0..100") == [.none])
    #expect(try effects("scale 0..10", "scale 1..10") == [.noticed])
    #expect(try effects("scale 0..10", "scale 0..10, whole") == [.noticed])
  }

  @Test("the same guide changes nothing for anybody", arguments: GuideFiles.all)
  func same(_ path: String) throws {
    guard let guide = try GuideFiles.guide(path) else { return }
    let diff = GuideDiff(from: guide, to: guide)
    #expect(diff.changes.isEmpty)
    #expect(diff.text == "Nothing changes for stopped sessions.\n")
  }
}
