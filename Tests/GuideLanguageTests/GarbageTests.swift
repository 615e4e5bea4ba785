import GuideLanguage
import Testing

/// The generator of the fuzz, so that a failure can be repeated from its seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Bytes that are no guide")
struct GarbageTests {
  private static func check(_ bytes: [UInt8]) -> GuideCheckResult {
    GuideCheck.check(bytes, fileName: "x.guide", library: { _ in nil })
  }

  /// Whether every diagnostic points at characters the file has.
  static func isInside(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).count
    }
    let edits = diagnostics.flatMap(\.fixes).flatMap(\.edits)
    let editsFit = edits.allSatisfy { edit in
      (1...max(1, lines.count)).contains(edit.line) && edit.column >= 1 && edit.length >= 0
        && edit.column + edit.length - 1 <= (lines.isEmpty ? 0 : lines[edit.line - 1])
    }
    let spans = diagnostics.map(\.span) + diagnostics.flatMap(\.notes).map(\.span)
    return editsFit
      && spans.allSatisfy { span in
        guard (1...max(1, lines.count)).contains(span.line) else { return false }
        let count = max(1, lines.isEmpty ? 1 : lines[span.line - 1])
        return span.column >= 1 && span.column + span.length - 1 <= count
      }
  }

  @Test(
    "unreadable bytes are pointed at",
    arguments: [
      ([0x23, 0x20, 0xFF], 1, 3), ([0x23, 0x20, 0x00], 1, 3),
      ([0x23, 0x0A, 0x61, 0x1B, 0x5B], 2, 2),
      ([0x23, 0x20, 0xC3], 1, 3), ([0x61, 0x0D, 0x62], 1, 2), ([0xE2, 0x80, 0xAE], 1, 1),
    ] as [([UInt8], Int, Int)])
  func unreadable(_ bytes: [UInt8], _ line: Int, _ column: Int) throws {
    let result = Self.check(bytes)
    #expect(result.guide == nil)
    #expect(result.diagnostics.map(\.code) == [.unreadableText])
    #expect(result.diagnostics.first?.span == SourceSpan(line: line, column: column, length: 1))
  }

  @Test("an empty file, one line of 100,000 characters and a megabyte of noise are refused")
  func large() {
    var generator = SeededGenerator(state: 1)
    let noise = (0..<1 << 20).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let long = Array(repeating: UInt8(ascii: "x"), count: 100_000)
    let letters = (0..<1 << 20).map { _ in
      Array("#>*|[]-: \nab{}".utf8)[Int.random(in: 0..<14, using: &generator)]
    }
    let states = Array(String(repeating: "## a\n-> b\n", count: 25_000).utf8)
    let nested = Array(
      ("# a\n## start\n" + String(repeating: "[if day is 1]\n", count: 12_000)).utf8)
    let brackets = Array(("# a\n## start\n[if " + String(repeating: "(", count: 1_900) + "]").utf8)
    let apart = Array((0..<15_000).map { "## a\($0)\n-> leave\n" }.joined().utf8)
    let arms = Array(
      ("# a\n## s\n> a: choice\n" + (0..<20_000).map { "* \($0): b\n" }.joined()).utf8)
    let group = Array(("# a\n## s\n" + String(repeating: "| b\n", count: 50_000)).utf8)
    let asks = Array(("# a\n## s\n" + (0..<15_000).map { "> a\($0): date\n" }.joined()).utf8)
    let words = Array((0..<15_000).map { "anytime: a\($0) -> s\n" }.joined().utf8)
    let plays = Array((0..<15_000).map { "== example: \($0)\n" }.joined().utf8)
    let tooMuch = Array(repeating: UInt8(ascii: "\n"), count: (1 << 20) + 1)
    for bytes in [
      [], noise, long, letters, states, nested, brackets, apart, arms, group, asks, words, plays,
      tooMuch,
    ] {
      let result = Self.check(bytes)
      #expect(result.guide == nil)
      #expect(!result.diagnostics.isEmpty)
      #expect(result.diagnostics.count <= GuideCheck.diagnosticLimit)
      #expect(Self.isInside(result.diagnostics, bytes))
      let text = DiagnosticText.render(result.diagnostics, fileName: "x", source: bytes)
      #expect(text.utf8.count < 200_000)
    }
  }

  @Test("2,000 random edits of a valid guide never trap, and point inside the file")
  func fuzz() throws {
    let valid = try GuideSource.fixture("harbour")
    let marks = Array("#>*|[]{}->:,.\"\\\n ()=0a".utf8)
    for seed in 0..<2_000 as Range<UInt64> {
      var generator = SeededGenerator(state: seed)
      var bytes = valid
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(marks[Int.random(in: 0..<marks.count, using: &generator)], at: place)
        case 2:
          let highest: UInt8 = seed % 20 == 0 ? 255 : 126
          bytes[place] = UInt8.random(in: 32...highest, using: &generator)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        default:
          let from = Int.random(in: 0..<bytes.count, using: &generator)
          bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 60)], at: place)
        }
      }
      let result = GuideSource.check(bytes)
      #expect(Self.isInside(result.diagnostics, bytes), "seed \(seed)")
      #expect(
        (result.guide == nil) == result.diagnostics.contains(where: \.isError), "seed \(seed)")
    }
  }
}
