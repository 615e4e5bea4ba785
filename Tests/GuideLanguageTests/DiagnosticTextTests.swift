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
}
