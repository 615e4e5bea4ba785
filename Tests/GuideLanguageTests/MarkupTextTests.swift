import GuideLanguage
import Testing

@Suite("Words in markup")
struct MarkupTextTests {
  @Test(
    "steer nothing, whatever stands in them",
    arguments: [
      ("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d"),
      ("<\u{301}script>", "&lt;\u{301}script&gt;"), ("&\u{308}", "&amp;\u{308}"),
      ("one\r\ntwo\u{1B}[2J\u{0}\u{9B}", "one two[2J"), ("\u{FFFE}", ""), ("日本 é", "日本 é"),
    ])
  func escaped(text: String, markup: String) { #expect(MarkupText.escaped(text) == markup) }

  @Test(
    "have numbers in tenths",
    arguments: [(0, "0.0"), (-0.04, "0.0"), (1.25, "1.3"), (-12.34, "-12.3"), (640, "640.0")])
  func numbers(number: Double, text: String) { #expect(MarkupText.number(number) == text) }
}
