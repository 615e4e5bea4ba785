import GuideLanguage
import Testing

@Suite("Translations")
struct TranslationTests {
  @Test("other words, labels and the order of values in a line make no difference")
  func sameShape() {
    let text = DefectTable.translation([
      ("How is it?", "Wie ist es?"), ("Goodbye.", "Bis bald.\nAlles Gute."),
      ("You said {mood}.", "Das war {mood}.\nNoch einmal {mood}, gut."),
      ("Good.", "| Gut.\n| Fein."),
    ])
    let result = GuideSource.check(text)
    #expect(result.diagnostics == [])
    #expect(result.guide?.translates?.id == "small")
    #expect(result.guide?.translates?.version == 2)
  }

  @Test("both lines are named, and the version where the original has moved on")
  func messages() {
    let text = DefectTable.translation([
      ("small@2", "small@1"), ("[if mood > 8]", "[if mood > 7]"),
    ])
    let found = GuideSource.check(text).diagnostics
    #expect(
      found.map(\.message) == [
        "The original has \"[if mood > 8]\" here, and this file \"[if mood > 7]\"."
          + " The original is at version 2 now, not 1."
      ])
  }

  @Test("where the original is not at hand, nothing is compared")
  func alone() {
    let text = DefectTable.translation([("[pause 10s]", "[pause 12s]")])
    let result = GuideCheck.check(Array(text.utf8), fileName: "x.guide", library: { _ in nil })
    #expect(result.diagnostics == [])
  }
}
