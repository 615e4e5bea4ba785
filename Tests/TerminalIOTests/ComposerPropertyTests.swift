import TestSupport
import Testing

@testable import TerminalIO

/// A page as one string and a cursor between two of its characters: slow, and plain to see.
private struct NaivePage {
  private(set) var before = ""
  private(set) var after = ""

  var text: String { before + after }

  mutating func insert(_ inserted: String) { set(before + inserted, after) }

  mutating func deleteBackward() {
    guard !before.isEmpty else { return }
    set(String(before.dropLast()), after)
  }

  mutating func deleteForward() {
    guard !after.isEmpty else { return }
    let text = before
    set(text, String(after.dropFirst()))
  }

  mutating func moveLeft() {
    guard let last = before.last else { return }
    set(String(before.dropLast()), String(last) + after)
  }

  mutating func moveRight() {
    guard let first = after.first else { return }
    set(before + String(first), String(after.dropFirst()))
  }

  /// Where both halves join to one character, the cursor stands behind it.
  private mutating func set(_ newBefore: String, _ newAfter: String) {
    let whole = newBefore + newAfter
    var left = newBefore.utf8.count
    var index = whole.startIndex
    while left > 0 {
      left -= whole[index].utf8.count
      index = whole.index(after: index)
    }
    before = String(whole[..<index])
    after = String(whole[index...])
  }
}

@Suite("Any edits of a page")
struct ComposerPropertyTests {
  static let pieces = [
    "a", "b", "word", " ", "  ", "\n", "\n\n", "e\u{301}", "\u{301}", "\u{200D}", "👩", "👧",
    "👩‍👩‍👧", "👍", "🏽", "\u{FE0F}", "❤", "🇩🇪", "\u{1F1EB}", "\u{1F1F7}", "語", "安全", "。", "「", "」",
    "한", "\u{1112}", "\u{1161}", "\u{11AB}", "क\u{94D}ष", "\u{94D}", "க", "\u{A0}", "/done", ".",
    "a b c\nd", "x\u{202E}y", "\u{600}", "1",
  ]

  private func press(
    _ random: inout SeededGenerator, _ page: inout Composer, _ naive: inout NaivePage
  ) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0...8:
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      if piece.unicodeScalars.count == 1, Bool.random(using: &random) {
        for scalar in piece.unicodeScalars { page.press(.scalar(scalar)) }
      } else {
        page.press(.paste(piece))
      }
      naive.insert(piece)
    case 9...11:
      page.press(.scalar("\u{7F}"))
      naive.deleteBackward()
    case 12:
      page.press(.delete)
      naive.deleteForward()
    case 13...15:
      page.press(.left)
      naive.moveLeft()
    case 16...17:
      page.press(.right)
      naive.moveRight()
    default:
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let goesLeft = Bool.random(using: &random)
        page.press(goesLeft ? .left : .right)
        if goesLeft { naive.moveLeft() } else { naive.moveRight() }
      }
    }
  }

  @Test("A page holds what a plain string would hold", arguments: 1...20 as ClosedRange<UInt64>)
  func asString(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var page = Composer("", cellCount: Int.random(in: 1...20, using: &random))
    var naive = NaivePage()
    for edit in 0..<200 {
      press(&random, &page, &naive)
      #expect(Array(page.text.utf8) == Array(naive.text.utf8), "seed \(seed), edit \(edit)")
      let before = page.text(from: Composer.Place(paragraph: 0, offset: 0), to: page.cursor)
      #expect(Array(before.utf8) == Array(naive.before.utf8), "seed \(seed), edit \(edit)")
      guard page.text.utf8.elementsEqual(naive.text.utf8) else { return }
    }
    #expect(page.byteCount == naive.text.utf8.count)
    #expect(page.wordCount == naive.text.split(whereSeparator: \.isWhitespace).count)
  }

  @Test(
    "Rows hold whole characters, none is too wide, and a page edited wraps like a new one",
    arguments: 1...20 as ClosedRange<UInt64>)
  func rows(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cellCount = Int.random(in: 1...16, using: &random)
    var page = Composer("", cellCount: cellCount)
    var naive = NaivePage()
    for edit in 0..<150 {
      press(&random, &page, &naive)
      guard edit % 4 == 0 else { continue }
      let anew = Composer(page.text, cellCount: cellCount)
      #expect(
        page.paragraphs.map(\.rowStarts) == anew.paragraphs.map(\.rowStarts),
        "seed \(seed), edit \(edit)")
      let fresh = anew.paragraphs.map { $0.glyphs.map(\.character) }
      #expect(
        page.paragraphs.map { $0.glyphs.map(\.character) } == fresh, "seed \(seed), edit \(edit)")
      page.scroll(windowRowCount: 1_000)
      for row in page.rowsInView { #expect(CellWidth.of(row) <= cellCount, "seed \(seed)") }
      #expect((0...cellCount).contains(page.cursorCell))
    }
    guard cellCount > 8 else { return }
    let shown = page.rowsInView.joined().unicodeScalars.filter { $0 != " " }
    let written = page.text.withoutControlCharacters.unicodeScalars.filter {
      $0 != " " && $0 != "\n"
    }
    #expect(Array(shown) == Array(written), "seed \(seed)")
  }

  @Test(
    "Steps back and forth give exactly what was there", arguments: 1...20 as ClosedRange<UInt64>)
  func steps(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var page = Composer("as before\n", cellCount: 12)
    var naive = NaivePage()
    for _ in 0..<80 { press(&random, &page, &naive) }
    let last = Array(page.text.utf8)
    var texts: [[UInt8]] = []
    var count = page.changeCount - 1
    while page.changeCount != count {
      count = page.changeCount
      texts.append(Array(page.text.utf8))
      page.press(.scalar("\u{1F}"))
    }
    #expect(page.text == "as before\n")
    #expect(page.byteCount == page.text.utf8.count)
    for text in texts.reversed().dropFirst() {
      page.press(.alt("_"))
      #expect(Array(page.text.utf8) == text, "seed \(seed)")
    }
    #expect(Array(page.text.utf8) == last)
    #expect(page.wordCount == page.text.split(whereSeparator: \.isWhitespace).count)
  }
}
