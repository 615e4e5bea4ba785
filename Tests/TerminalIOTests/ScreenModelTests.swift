import TestSupport
import Testing

@Suite("The screen that tests look at")
struct ScreenModelTests {
  static let facts: [(bytes: String, rows: [String], row: Int, column: Int)] = [
    ("ab\r\ncd", ["ab", "cd", ""], 1, 2),
    ("abcdef", ["abcdef", "", ""], 0, 5),
    ("abcdefg", ["abcdef", "g", ""], 1, 1),
    ("abcde語", ["abcde", "語", ""], 1, 2),
    ("e\u{301}x", ["e\u{301}x", "", ""], 0, 2),
    ("👨‍👩‍👧x", ["👨‍👩‍👧x", "", ""], 0, 3),
    ("a\r\nb\r\nc\r\nd", ["b", "c", "d"], 2, 1),
    ("abc\u{1B}[2D\u{1B}[K", ["a", "", ""], 0, 1),
    ("abc\u{1B}[1;2H\u{1B}[P", ["ac", "", ""], 0, 1),
    ("abc\u{1B}[1;2H\u{1B}[@", ["a bc", "", ""], 0, 1),
    ("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[2;1Hx\n", ["x", "", "c"], 1, 1),
    ("a\u{1B}7\u{1B}[3;1Hz\u{1B}8b", ["ab", "", "z"], 0, 2),
    ("a\u{1B}[?1049hb\u{1B}[?1049l", ["a", "", ""], 0, 1),
  ]

  @Test("shows what a terminal shows", arguments: facts)
  func shows(_ fact: (bytes: String, rows: [String], row: Int, column: Int)) {
    var screen = ScreenModel(columnCount: 6, rowCount: 3)
    // One byte at a time: a sequence cut anywhere means the same.
    for byte in fact.bytes.utf8 { screen.feed([byte]) }
    #expect(screen.rows == fact.rows)
    #expect(screen.cursor.row == fact.row)
    #expect(screen.cursor.column == fact.column)
    #expect(screen.unknown.isEmpty)
  }

  @Test("keeps what scrolls off the main screen, and nothing of the alternate one")
  func scrollback() {
    var screen = ScreenModel(columnCount: 6, rowCount: 2)
    screen.feed("a\r\nb\r\nc")
    #expect(screen.scrollback == ["a"])
    screen.feed("\u{1B}[?1049h1\r\n2\r\n3\u{1B}[?1049l")
    #expect(screen.scrollback == ["a"])
    #expect(screen.text == "b\nc\n")
  }

  @Test("says what it does not understand")
  func unknown() {
    var screen = ScreenModel()
    screen.feed("\u{1B}[5z")
    #expect(screen.unknown == ["CSI 5z"])
  }
}
