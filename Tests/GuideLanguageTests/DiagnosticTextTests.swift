import GuideLanguage
import Testing

@Suite("Diagnostics in words")
struct DiagnosticTextTests {
  private static func render(_ text: String) -> String {
    let result = GuideSource.check(text)
    return DiagnosticText.render(
      result.diagnostics, fileName: "small.guide", source: Array(text.utf8))
  }

  @Test("place, line, carets and what to do stand below each other")
  func whole() {
    let text = GuideSource.headers + "## start\n  -> leav\n" + GuideSource.leave
    #expect(
      Self.render(text) == """
        small.guide:10:6: error G033: There is no state "leav".
          |   -> leav
          |      ^^^^
          Did you mean "leave"?

        """)
  }

  @Test("several faults are reported at once, in the order of the file")
  func several() {
    let text =
      GuideSource.headers + "## start\n[paus 5s]\n> mood: txt\n-> leave\n" + GuideSource.leave
    let codes = GuideSource.check(text).diagnostics.map(\.code)
    #expect(codes == [.unknownConstruct, .unknownType])
  }

  @Test("of a long line only the part around the carets is shown")
  func longLine() {
    let text =
      GuideSource.headers + "## start\n" + String(repeating: "Wo. ", count: 100)
      + "{mod}\n-> leave\n"
      + GuideSource.leave
    let lines = Self.render(text.replacing("language: en", with: "language: la"))
      .split(separator: "\n")
    #expect(lines[1] == "  | ...o. Wo. Wo. Wo. Wo. {mod}")
    #expect(lines[2] == "  |                        ^^^")
  }

  @Test("other places stand below with their own line")
  func notes() {
    let text =
      GuideSource.headers + "keeps: copy\n## start\n> mood: text, private, optional\n"
      + "[set copy to mood]\n-> leave\n" + GuideSource.leave
    #expect(
      Self.render(text) == """
        small.guide:9:8: error G022: "copy" is made from "mood", which is private, so it cannot be kept.
          | keeps: copy
          |        ^^^^
          Take it out of "keeps", or ask for it without "private".
          Line 12: "copy" is made from "mood" here.
          | [set copy to mood]
          |      ^^^^
          Line 11: "mood" is private here.
          | > mood: text, private, optional
          |   ^^^^

        """)
  }

  @Test("the way that proves it stands at the end, state by state with their lines")
  func way() {
    let text =
      GuideSource.headers
      + "## start\n[if day is 1]\n-> leave\n[end if]\n-> next\n## next\nHello.\n"
      + "-> start\n" + GuideSource.leave
    #expect(
      Self.render(text) == """
        small.guide:16:1: error G036: This goes round and round without a question or a pause.
          | -> start
          | ^^^^^^^^
          Ask something on the way, or add a [pause ...].
          The circle: start (line 9) -> next (line 14) -> start (line 9)

        """)
  }

  @Test(
    "each rule that needs a proof has one",
    arguments: [
      (
        "## start\n-> hands\n## hands\nSo {mood}.\n-> ask\n## ask\n> mood: text, optional\n-> leave",
        ["start (line 9)", "hands (line 11)"]
      ),
      (
        "## start\n-> ask\n## ask\n> a: yes or no\n-> more\n## more\n> b: yes or no\n-> ask",
        ["start (line 9)", "ask (line 11)", "more (line 14)", "ask (line 11)"]
      ),
      (
        "measure: m from a to b, lower is better\n## start\n> a: scale 0..10\n> on: yes or no\n"
          + "  * yes -> more\n  * no -> end\n  * nothing -> end\n## more\n> b: scale 0..10\n"
          + "-> leave\n## end\n[finish]",
        ["start (line 10)", "end (line 19)"]
      ),
      (
        "## start\nHi.\n-> next\n## next\n-> return",
        ["start (line 9)", "next (line 12)"]
      ),
    ])
  func proofs(_ body: String, _ path: [String]) {
    let text = GuideSource.headers + body + "\n" + GuideSource.leave
    #expect(GuideSource.check(text).diagnostics.map(\.path).filter { !$0.isEmpty } == [path])
  }

  @Test("a file in another encoding gets one message, which counts the lines")
  func otherEncoding() throws {
    let line = Array("About ".utf8) + [0xFC, 0x0A]
    let two = GuideSource.check(line + Array("Plain\n".utf8) + line).diagnostics
    #expect(two.map(\.span) == [SourceSpan(line: 1, column: 7, length: 1)])
    #expect(two.first?.message.contains("2 lines") == true, "\(two)")
    let many = GuideSource.check(Array(repeating: line, count: 30).flatMap(\.self)).diagnostics
    #expect(many.count == 1)
    #expect(many.first?.message.contains("At least 20 lines") == true, "\(many)")
  }

  @Test("one line tells where to read more")
  func more() {
    #expect(DiagnosticText.whereToReadMore([]) == nil)
    #expect(
      DiagnosticText.whereToReadMore([.missingTarget, .missingTarget])
        == "More on G033: mooring guide check --explain G033\n")
    #expect(
      DiagnosticText.whereToReadMore([.missingTarget, .endlessCircle])
        == "More on each code, such as G033: mooring guide check --explain G033\n")
  }
}
