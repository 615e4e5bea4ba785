import Dialogue
import GuideLanguage
import Testing

@Suite("Values inside spoken lines")
struct SpokenValueTests {
  @Test(
    "numbers, dates and lengths of time are written plainly",
    arguments: [
      (.number(7), "7"), (.number(7.5), "7.5"), (.number(-0.25), "-0.25"),
      (.number(1.0 / 3), "0.33"),
      (.yesNo(true), "yes"), (.duration(seconds: 90), "1 minute 30 seconds"),
      (.duration(seconds: 0), "0 seconds"), (.duration(seconds: 7200), "2 hours"),
      (.date(.earliest), "0001-01-01"), (.option(Choice(id: "a", label: "The label")), "The label"),
      (.several([Choice(id: "a", label: "One"), Choice(id: "b", label: "Two")]), "One, Two"),
      (.text("  two\n lines "), "two lines"),
    ] as [(AnswerValue, String)])
  func words(_ value: AnswerValue, _ text: String) {
    #expect(SpokenValue.text(value) == text)
  }

  @Test("a long text is cut after a whole word")
  func long() {
    let text = SpokenValue.text(.text(String(repeating: "harbour ", count: 100)))
    #expect(text.hasSuffix("harbour…"))
    #expect(text.count <= SpokenValue.characterLimit + 1)
    let word = SpokenValue.text(.text(String(repeating: "x", count: 1_000)))
    #expect(word.count == SpokenValue.characterLimit + 1)
  }

  @Test("SplitMix64 gives the published numbers")
  func random() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }
}
