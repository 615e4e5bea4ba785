import GuideLanguage
import Testing

@Suite("Follow-on errors")
struct FollowOnTests {
  /// A guide with one slip that touches many lines, and the one code it may get.
  struct Slip: Sendable, CustomTestStringConvertible {
    let code: String
    let header: String
    let body: String
    var testDescription: String { "\(code) \(header)\(body.prefix(40))" }

    init(_ code: DiagnosticCode, header: String = "", _ body: String) {
      self.code = code.rawValue
      self.header = header.isEmpty ? "" : header + "\n"
      self.body = body
    }
  }

  static let slips = [
    Slip(.missingTarget, "-> nxt\n## next\nHello.\n-> later\n## later\n-> leave"),
    Slip(.badName, "-> next-step\n## Next Step\nHello.\n-> leave"),
    Slip(
      .unknownType, "> mood: choise\n  * low: Low -> leave\n  * high: High\nSo {mood}.\n-> leave"),
    Slip(
      .unknownType, header: "keeps: mood",
      "> mood: txt, optional\n[if mood is \"x\"]\nHm.\n[end if]\n-> leave"),
    Slip(
      .unknownType, "> mood: yes or mo\n[by mood]\n  * yes -> leave\n  * no -> leave\n-> leave"),
    Slip(
      .unknownType, header: "measure: calm from a to b, lower is better",
      "> a: scal 0..10\n> b: scale 0..10\n-> leave"),
    Slip(
      .unknownConstruct, "> mood: choice\n  * low -> to the end\n  * high\nSo {mood}.\n-> leave"),
    Slip(.badName, "> My Mood: text, optional\nSo {my_mood}.\n-> leave"),
    Slip(
      .badName,
      "> today: choice, optional\n  * use: Use it\n[if today is \"use\"]\nHm.\n[end if]\n-> leave"),
    Slip(.unknownConstruct, "> mood\nSo {mood}.\n-> leave"),
    Slip(.unknownConstruct, "[set mood \"low\"]\nSo {mood}.\n-> leave"),
    Slip(.badExpression, "[set mood to \"low]\nSo {mood}.\n-> leave"),
    Slip(.unknownConstruct, "[fi day is 1]\nHello.\n[else]\nAgain.\n[end if]\n-> leave"),
    Slip(.unknownConstruct, "[if day is 1\nHello.\n[end if]\n-> leave"),
    Slip(.unknownConstruct, "[if day is 1]\nHello.\n[endif]\n-> leave"),
    Slip(.badExpression, "[if day = 1]\nHello.\n[else if day is 2]\nHi.\n[end if]\n-> leave"),
    Slip(.badExpression, "> a: scale 0..10\n[by a +]\n  * 0..10 -> leave\n  * nothing -> leave"),
    Slip(
      .unknownHeader, header: "use: other", "Hello {other.colour}.\n-> other and back\n-> leave"),
    Slip(.unknownHeader, header: "day: 3", "It is day {day} of {days}.\n-> leave"),
    Slip(
      .badHeaderValue, header: "days: three",
      "[by day]\n  * 1 -> leave\n  * 2 -> leave\n  * 3 -> leave"),
    Slip(.badName, header: "uses: Other", "-> other and back\n-> leave"),
    Slip(
      .conflictingType, "> a: text, optional\n> a: scale 0..10\n[if a > 3]\nHi.\n[end if]\n-> leave"
    ),
    Slip(.neverAskedBefore, "So {mood}.\nWell, {mood}.\n> mood: text, optional\n-> leave"),
    Slip(.unknownConstruct, "> a: text, optional\n[add a worries]\nSo {worries}.\n-> leave"),
    Slip(
      .unknownType,
      "> f: several, optional\n  * fear\n  * shame\n> s: scal 0..10, for each f\nSo {s.fear}.\n-> leave"
    ),
    Slip(
      .conflictingType, header: "measure: calm from a to b, lower is better",
      "> a: scale 0..10\n> b: scale 0..10\n[if b > a]\n[help card]\n[end if]\n> a: scale 0..5\n"
        + "-> leave"),
    Slip(
      .unknownConstruct, header: "keeps: word\ngives: word",
      "> word text\nSo {word}.\n[recall earlier from word like word]\n-> leave"),
    Slip(.unknownType, "> a: txt, optional\n[recall earlier from a]\n-> leave"),
    Slip(
      .strayArm,
      "> a: choice, optional\n  * one\n  * two\n[by a]\n  * one\n  * two -> leave\n"
        + "  * nothing -> leave\n-> leave"),
    Slip(.mismatchedKinds, "> a: text, optional\n[if a > 3]\nA.\n[else]\nB.\n[end if]\n-> leave"),
    Slip(
      .badOptions,
      "> f: several, optional\nHow is {each}?\n> s: scale 0..10, for each f\n[if s.fear > 5]\n"
        + "Hi.\n[end if]\n-> leave"),
    Slip(
      .unknownType,
      "> f: several, optional\n  * fear\n  * shame\nHow is {each}?\n"
        + "> s: scale -5..5, for each f\n[if s.highest >= 3]\nHi.\n[end if]\n-> leave"),
    Slip(
      .tooLarge,
      String(repeating: "[if day is 1]\n", count: 30) + "Hi.\n"
        + String(repeating: "[end if]\n", count: 30) + "-> leave"),
    Slip(.strayArm, "Go on?\n* yes -> leave\n* no -> leave\n-> leave"),
    Slip(.endlessCircle, "-> one\n## one\nHello.\n-> two\n## two\n-> one"),
    Slip(.unreachableState, "-> leave\n## one\n-> two\n## two\n-> three\n## three\n-> two"),
    Slip(.unreachableState, "-> leave\n## one\n> a: text, optional\n-> two\n## two\n-> one"),
  ]

  @Test("one slip gets one message, however many lines it touches", arguments: slips)
  func alone(_ slip: Slip) {
    let text =
      GuideSource.headers + slip.header + "## start\n" + slip.body + "\n" + GuideSource.leave
    let found = GuideSource.check(text).diagnostics
    #expect(
      found.map(\.code.rawValue) == [slip.code],
      "\(DiagnosticText.render(found, fileName: "x", source: Array(text.utf8)))")
  }

  /// Slips that say nothing of where ways lead.
  static let unrelated = [
    ("autor: Mara\n", "", DiagnosticCode.unknownHeader), ("days: none\n", "", .badHeaderValue),
    ("uses: nobody\n", "", .badCall), ("", "Hello {nope}.\n", .unknownName),
    ("", "Hello {day +}.\n", .badExpression), ("", "Hello {day.\n", .unmatchedBrace),
    ("", "[paus 3s]\n", .unknownConstruct), ("", "[pause soon]\n", .unknownConstruct),
    ("", "[set mood]\n", .unknownConstruct), ("", "[help crd]\n", .unknownConstruct),
    ("", "-> nobody and back\n", .badCall),
    ("", "> m: text, optional\n> m: date\n", .conflictingType),
  ]

  @Test("a slip elsewhere hides no way that leads nowhere", arguments: unrelated)
  func unhidden(_ header: String, _ line: String, _ code: DiagnosticCode) {
    let ways =
      "## a\n> b: yes or no\n  * yes -> trap\n  * no -> ring\n  * nothing -> stop\n"
      + "## trap\n> c: text, optional\n-> trap\n## ring\n[if day is 1]\n-> leave\n[end if]\n"
      + "-> ring\n## stop\nWell.\n## island\n-> leave\n## leave\n> d: text, optional\n[finish]\n"
      + "Never.\n"
    let text = GuideSource.headers + header + "## start\n" + line + "-> a\n" + ways
    let found = GuideSource.check(text).diagnostics.map(\.code)
    let flow: [DiagnosticCode] = [
      .endlessCircle, .stateStops, .unreachableState, .unsafeExit, .lineAfterMove, .noFinish,
    ]
    #expect(Set(found) == Set(flow + [code]), "\(found)")
  }

  @Test(
    "a file that is hardly begun gets few messages",
    arguments: [
      ("", ["G007"]), ("# A\n", ["G001", "G031"]), ("Two Breaths\n", ["G007"]),
      ("# A\nHello.\nAnd you?\n> name: text\n  * nothing -> end\n", ["G001", "G004"]),
      ("# A\n## start\nHello.\n[finish]\n", ["G001"]),
    ])
  func begun(_ text: String, _ codes: [String]) {
    #expect(GuideSource.check(text).diagnostics.map(\.code.rawValue) == codes)
  }

  @Test("where there is too much to say, that is said, and nothing about what was not read")
  func tooMuch() throws {
    let lines = String(repeating: "[if day is 1]\n[paus 3s]\n[end if]\n", count: 400)
    let text = GuideSource.headers + "## start\n\(lines)-> next\n## next\n-> leave\n"
    let found = GuideSource.check(text + GuideSource.leave).diagnostics
    #expect(found.count == GuideCheck.diagnosticLimit)
    #expect(Set(found.dropLast().map(\.code)) == [.unknownConstruct])
    let last = try #require(found.last)
    #expect(last.code == .tooLarge)
    #expect(last.message.contains("103 findings"), "\(last.message)")
  }

  @Test("a misspelt header that every guide needs is not also missing")
  func misspeltHeader() {
    let text =
      GuideSource.headers.replacing("safe exit:", with: "save exit:") + "## start\n-> leave\n"
      + GuideSource.leave
    #expect(GuideSource.check(text).diagnostics.map(\.code) == [.unknownHeader])
  }
}
