import Dialogue
import GuideLanguage
import Testing

@Suite("Every mark of the language at once")
struct EverythingTests {
  @Test("the guide that uses everything checks clean, and its examples pass")
  func examples() throws {
    let guides = try Guides()
    let result = Guides.check(try Guides.bytes("everything"))
    #expect(result.diagnostics.map { "\($0)" } == [])
    let guide = try #require(result.guide)
    let library = GuideLibrary([guide, guides.pebble])
    let results = ExampleRunner.run(guide, library: library)
    #expect(results.map(\.failure) == [nil, nil, nil, nil])
  }

  @Test("it is laid out as the formatter lays it out")
  func formatted() throws {
    let bytes = try Guides.bytes("everything")
    #expect(
      String(decoding: GuideFormatter.format(bytes), as: UTF8.self)
        == String(decoding: bytes, as: UTF8.self))
    let pinned = GuideFormatter.format(bytes, pinsOptions: true)
    #expect(GuideFormatter.format(pinned, pinsOptions: true) == pinned)
    #expect(Guides.check(pinned).guide?.shapeHash == Guides.check(bytes).guide?.shapeHash)
  }
}
