import GuideLanguage
import Testing

@Suite("Columns are counted in characters")
struct SourceColumnTests {
  private static func firstSpan(_ line: String) -> SourceSpan? {
    let text = GuideSource.headers + "## start\n" + line + "\n-> leave\n" + GuideSource.leave
    return GuideSource.check(text).diagnostics.first?.span
  }

  @Test(
    "a fault is found behind letters of one, two, three and four bytes, joined ones too",
    arguments: [
      ("Calm {mod}", 7, 3), ("Große Ruhe {mod}", 13, 3), ("“Ruhe” – {mod}", 11, 3),
      ("静かに {mod}", 6, 3), ("Спокойно {mod}", 11, 3), ("😀 {mod}", 4, 3),
      ("👩‍👧 {mod}", 4, 3), ("cafe\u{301} {mod}", 7, 3), ("Käse {mod", 6, 4),
      ("👩‍👧 {mod ä}", 8, 1), ("[set k to ä]", 11, 1), ("Süß {mod <}", 10, 1),
      ("[pausé 10s]", 2, 9), ("> é: text", 3, 1), ("Fühl {(mod}", 10, 1), ("é } ü", 3, 1),
    ])
  func columns(_ line: String, _ column: Int, _ length: Int) {
    #expect(Self.firstSpan(line) == SourceSpan(line: 10, column: column, length: length))
  }

  @Test(
    "spaces wider than ASCII are trimmed like any other",
    arguments: ["\u{A0}", "\u{1680}", "\u{2003}", "\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}"])
  func wideSpaces(_ space: String) throws {
    let plain = GuideSource.headers + "## start\nHello é.\n-> leave\n" + GuideSource.leave
    let spaced = plain.replacing("Hello é.", with: "\(space)Hello é.\(space) ")
      .replacing("-> leave", with: "->\(space)leave\(space)")
    let guide = try #require(GuideSource.check(spaced).guide)
    #expect(guide.shapeHash == GuideSource.check(plain).guide?.shapeHash)
    #expect(guide.header == GuideSource.check(plain).guide?.header)
    let indented = plain.replacing("Hello é.", with: "\(space)\(space)Hello é.\(space)")
    #expect(GuideSource.check(indented).guide?.textHash == GuideSource.check(plain).guide?.textHash)
  }
}
