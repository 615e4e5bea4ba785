import GuideLanguage
import Testing

@Suite("A new guide")
struct NewGuideTests {
  @Test("checks clean and is formatted", arguments: ["evening-look", "a", "x1-2"])
  func clean(_ id: String) throws {
    let bytes = Array(NewGuide.text(id: id).utf8)
    let result = GuideSource.check(bytes)
    #expect(result.diagnostics.isEmpty)
    #expect(result.guide?.id == id)
    #expect(GuideFormatter.format(bytes) == bytes)
  }

  @Test("has a name as guides have them", arguments: ["", "A", "2x", "a b", "../a", "a/b", "é"])
  func badName(_ id: String) { #expect(!NewGuide.isName(id)) }
}
