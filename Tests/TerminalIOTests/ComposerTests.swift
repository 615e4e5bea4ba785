import Testing

@testable import TerminalIO

/// Keys as a person would write them down: letters, and names in angle brackets.
enum Keys {
  private static let named: [String: InputKey] = [
    "left": .left, "right": .right, "up": .up, "down": .down, "home": .home, "end": .end,
    "del": .delete, "back": .scalar("\u{7F}"), "enter": .scalar("\r"), "ctrl-j": .scalar("\n"),
    "tab": .scalar("\t"), "ctrl-a": .scalar("\u{1}"), "ctrl-e": .scalar("\u{5}"),
    "ctrl-u": .scalar("\u{15}"), "ctrl-k": .scalar("\u{B}"), "ctrl-w": .scalar("\u{17}"),
    "ctrl-y": .scalar("\u{19}"), "undo": .scalar("\u{1F}"), "redo": .alt("_"),
    "alt-b": .alt("b"), "alt-f": .alt("f"), "alt-d": .alt("d"), "alt-enter": .newline,
    "ctrl-left": .wordLeft, "ctrl-right": .wordRight, "pgup": .pageUp, "pgdn": .pageDown,
    "ctrl-home": .textStart, "ctrl-end": .textEnd, "esc": .escape, "f2": .f2,
    "bell": .scalar("\u{7}"),
  ]

  /// The keys of `text`; `<paste:…>` is one paste.
  static func of(_ text: String) -> [InputKey] {
    var keys: [InputKey] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      rest.removeFirst()
      if first == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[..<end])
        if let key = named[name] { keys.append(key) }
        if name.hasPrefix("paste:") { keys.append(.paste(String(name.dropFirst(6)))) }
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.scalar(first))
      }
    }
    return keys
  }
}

extension Composer {
  /// The page with a bar where the cursor stands.
  var marked: String {
    text(from: Place(paragraph: 0, offset: 0), to: cursor) + "|" + text(from: cursor, to: end)
  }

  mutating func press(keys: String) {
    Keys.of(keys).forEach { press($0) }
  }
}

@Suite("The page under the cursor")
struct ComposerTests {
  static let facts: [(before: String, keys: String, after: String)] = [
    ("", "one two", "one two|"),
    ("", "one<enter>two<ctrl-j><alt-enter>", "one\ntwo\n\n|"),
    ("", "a<tab>b", "a b|"),
    ("", "a<esc><f2><bell>b", "ab|"),
    // By characters as a person sees them.
    ("x👍🏽", "<back>", "x|"),
    ("x👩‍👩‍👧y", "<left><left><del>", "x|y"),
    ("", "cafe\u{301}<back>", "caf|"),
    ("", "cafe\u{301}<left>x", "cafx|e\u{301}"),
    ("", "👩\u{200D}👧<left>.", ".|👩\u{200D}👧"),
    ("🇩🇪🇫🇷", "<home>\u{1F1EF}", "\u{1F1EF}\u{1F1E9}|\u{1F1EA}\u{1F1EB}\u{1F1F7}"),
    ("e\u{301}", "<left>\u{308}", "\u{308}|e\u{301}"),
    // Across lines.
    ("one\ntwo", "<home><back>", "one|two"),
    ("one\ntwo", "<up><end><del>", "one|two"),
    ("one\ntwo", "<home><left>!", "one!|\ntwo"),
    ("one\ntwo", "<up><end><right>!", "one\n!|two"),
    ("", "<back><del><left><right><up><down>", "|"),
    // Words.
    ("one two-three", "<alt-b>", "one two-|three"),
    ("one two-three", "<ctrl-left><ctrl-left>", "one |two-three"),
    ("one\ntwo", "<ctrl-home><alt-f><alt-f>", "one\ntwo|"),
    ("one\n\n two", "<alt-b><alt-b>", "|one\n\n two"),
    ("one two-three", "<ctrl-w>", "one |"),
    ("one two  ", "<ctrl-w>", "one |"),
    ("one\n", "<ctrl-w>", "one|"),
    ("one two", "<ctrl-home><alt-d>", "| two"),
    // Taken away and put back.
    ("one two", "<alt-b><ctrl-k>", "one |"),
    ("one two", "<alt-b><ctrl-u>", "|two"),
    ("one two", "<ctrl-w><ctrl-w><ctrl-y>", "one two|"),
    ("one\ntwo", "<ctrl-home><ctrl-k><ctrl-k><ctrl-y><ctrl-y>", "one\none\n|two"),
    ("one two", "<ctrl-w><left><ctrl-y>", "onetwo| "),
    ("a b", "<home><ctrl-u><ctrl-y>", "|a b"),
    // Rows of eight cells: "one two " and "three".
    ("one two three", "<home>|", "one two ||three"),
    ("one two three", "<home><left><left><home>.", ".|one two three"),
    ("one two three", "<up><end>.", "one two.| three"),
    ("one two three", "<up><home><right><right><right><ctrl-k>", "one| three"),
    ("one two three", "<up><end><ctrl-k>", "one two|"),
    ("one two three", "<ctrl-u>", "one two |"),
    // Up and down keep the column they began with.
    ("aaaa\nb\ncccc", "<up>", "aaaa\nb|\ncccc"),
    ("aaaa\nb\ncccc", "<up><up>", "aaaa|\nb\ncccc"),
    ("aaaa\nb\ncccc", "<up><left><up>", "|aaaa\nb\ncccc"),
    ("aaaa\nb\ncccc", "<up><up><up>", "|aaaa\nb\ncccc"),
    ("aaaa\nb\ncccc", "<up><up><left><down><down>", "aaaa\nb\nccc|c"),
    ("語語語\nabcde", "<left><left><up>", "語|語語\nabcde"),
    ("one\ntwo\nthree", "<pgup>", "one|\ntwo\nthree"),
    ("a\nb\nc\nd\ne\nf", "<ctrl-home><pgdn>", "a\nb\nc\n|d\ne\nf"),
    ("a\nb\nc\nd\ne\nf", "<pgup><pgup>", "a|\nb\nc\nd\ne\nf"),
    ("a\nb", "<ctrl-home>x<ctrl-end>y", "xa\nby|"),
    // Pastes.
    ("", "<paste:one\ntwo>", "one\ntwo|"),
    ("ac", "<left><paste:b>", "ab|c"),
    // Steps back and forth.
    ("", "one two<undo>", "one |"),
    ("", "one two<undo><undo>", "|"),
    ("", "one two<undo><undo><redo>", "one |"),
    ("", "one two<undo><undo><redo><redo><redo>", "one two|"),
    ("", "one<enter>two<undo><undo>", "one|"),
    ("", "one<left>x<undo>", "on|e"),
    ("", "one two<back><back><back><undo>", "one two|"),
    ("", "one two<undo>x<redo>", "one x|"),
    ("", "a<paste:one\ntwo>b<undo><undo>", "a|"),
    ("one two", "<ctrl-w><ctrl-w><undo>", "one |"),
    ("", "e\u{301}<undo>", "|"),
    ("kept", "<undo><redo>", "kept|"),
  ]

  @Test("Keys do what they say", arguments: facts)
  func keys(_ fact: (before: String, keys: String, after: String)) {
    var page = Composer(fact.before, cellCount: 8)
    page.windowRowCount = 4
    page.press(keys: fact.keys)
    #expect(Array(page.marked.unicodeScalars) == Array(fact.after.unicodeScalars))
  }

  static let pages: [(text: String, cellCount: Int, rows: [String])] = [
    ("", 8, [""]),
    ("one two three", 8, ["one two", "three"]),
    ("one two  three", 8, ["one two", "three"]),
    ("one\n\ntwo", 8, ["one", "", "two"]),
    ("abcdefghij", 8, ["abcdefgh", "ij"]),
    ("ab abcdefghij k", 8, ["ab", "abcdefgh", "ij k"]),
    ("one two         ", 8, ["one two"]),
    ("one     two", 4, ["one", "two"]),
    ("one\u{A0}two", 5, ["one\u{A0}t", "wo"]),
    ("語語語語語", 8, ["語語語語", "語"]),
    ("a語語語語", 8, ["a語語語", "語"]),
    // A sign that closes does not begin a row.
    ("あいうえ。お", 8, ["あいう", "え。お"]),
    ("あい「うえ」お", 6, ["あい", "「う", "え」お"]),
    ("abc日本語", 6, ["abc日", "本語"]),
    ("👨‍👩‍👧 🇩🇪🇫🇷 👍🏽", 4, ["👨‍👩‍👧", "🇩🇪🇫🇷", "👍🏽"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    // Nothing steers the terminal, and what is wider than a row is one sign.
    ("a\u{202E}b", 8, ["a\u{FFFD}b"]),
    ("語a", 1, ["\u{FFFD}", "a"]),
    ("a\tb\r\nc\u{7}d", 8, ["a b", "cd"]),
  ]

  @Test("A page breaks into rows at words", arguments: pages)
  func rows(_ page: (text: String, cellCount: Int, rows: [String])) {
    var composer = Composer(page.text, cellCount: page.cellCount)
    composer.scroll(windowRowCount: 100)
    #expect(composer.rowsInView == page.rows)
  }

  @Test("The window follows the cursor and shows no more emptiness than it must")
  func window() {
    var page = Composer("1\n2\n3\n4\n5\n6", cellCount: 8)
    let views: [(keys: String, rows: [String], cursorRow: Int)] = [
      ("", ["4", "5", "6"], 2),
      ("<up><up>", ["4", "5", "6"], 0),
      ("<up>", ["3", "4", "5"], 0),
      ("<down>", ["3", "4", "5"], 1),
      ("<ctrl-home>", ["1", "2", "3"], 0),
      ("<pgdn>", ["1", "2", "3"], 2),
      ("<pgdn>", ["3", "4", "5"], 2),
      ("<ctrl-end>!", ["4", "5", "6!"], 2),
      ("<back><back><back>", ["3", "4", "5"], 2),
    ]
    for view in views {
      page.press(keys: view.keys)
      page.scroll(windowRowCount: 3)
      #expect(page.rowsInView == view.rows, "\(view.keys)")
      #expect(page.cursorRowInView == view.cursorRow, "\(view.keys)")
    }
  }

  @Test("Words are counted as they are written")
  func wordCount() {
    var page = Composer("", cellCount: 8)
    for (keys, count) in [
      ("one two", 2), ("<enter>", 2), ("three", 3), ("<home> ", 3), ("<back><back>", 2),
      ("<left><left> ", 3), ("<paste:a b\nc>", 5), ("<undo>", 3),
    ] {
      page.press(keys: keys)
      #expect(page.wordCount == count, "\(keys) gives \(page.text)")
      #expect(page.wordCount == page.text.split(whereSeparator: \.isWhitespace).count)
    }
  }

  @Test("A line that begins with a known word is taken off the page; any other stays")
  func commands() {
    let facts: [(text: String, ending: PageEnding?, left: String)] = [
      ("/done", .done, "|"),
      ("one\n/done", .done, "one|"),
      ("one\n/done ", .done, "one|"),
      ("one\n/help", .command("/help"), "one\n|"),
      ("one\n/help more ", .command("/help more"), "one\n|"),
      ("/Help", .command("/Help"), "|"),
      ("one\n/done now", nil, "one\n/done now|"),
      ("one\n/usr/bin", nil, "one\n/usr/bin|"),
      ("one\n/other", nil, "one\n/other|"),
      ("one\n //", nil, "one\n //|"),
      ("one /help", nil, "one /help|"),
      ("//help", nil, "/help|"),
      ("// so", nil, "// so|"),
      ("///help", nil, "///help|"),
      ("/", nil, "/|"), ("", nil, "|"),
    ]
    for fact in facts {
      var page = Composer(fact.text, cellCount: 20)
      #expect(page.takeCommand(outOf: ["/help", "/stop"]) == fact.ending, "\(fact.text)")
      #expect(page.marked == fact.left)
    }
    var middle = Composer("one\n/help\ntwo", cellCount: 20)
    middle.press(keys: "<up>")
    #expect(middle.takeCommand(outOf: ["/help"]) == nil)
    middle.press(keys: "<end>")
    #expect(middle.takeCommand(outOf: ["/help"]) == .command("/help"))
    #expect(middle.marked == "one\n|two")
  }

  @Test("A page that is full takes no more, and keeps all it has")
  func full() {
    let long = String(repeating: "many words ", count: Composer.longestByteCount / 11)
    var page = Composer("", cellCount: 72)
    page.press(.paste(long + "语语语语"))
    #expect(page.isFull)
    #expect(page.byteCount <= Composer.longestByteCount)
    #expect(page.byteCount > Composer.longestByteCount - 4)
    let text = page.text
    page.press(.paste("more than the page can take"))
    #expect(page.text.utf8.count <= Composer.longestByteCount)
    #expect(page.text.hasPrefix(text))
    page.press(keys: "<back><back>x")
    #expect(!page.isFull)
    var longer = Composer(long + "and more than that", cellCount: 72)
    longer.press(.scalar("x"))
    #expect(longer.text == long + "and more than that")
  }

  @Test("A paste of 100,000 characters is one step")
  func longPaste() {
    let long = String(repeating: "grün 安全 👩‍👩‍👧 ", count: 8_000)
    var page = Composer("ab", cellCount: 72)
    page.press(keys: "<left>")
    page.press(.paste(long))
    #expect(page.text == "a" + long + "b")
    page.press(keys: "<undo>")
    #expect(page.marked == "a|b")
    page.press(keys: "<redo>")
    #expect(page.text == "a" + long + "b")
  }

  @Test("Steps back do not grow without end, and the last one is always there")
  func boundedHistory() {
    let paste = String(repeating: "a", count: 1 << 20)
    var page = Composer("", cellCount: 72)
    for _ in 0..<20 {
      page.press(.paste(paste))
      page.removeLine(keepsPlace: true)
    }
    #expect(page.text == "")
    var stepCount = 0
    while true {
      let before = page.changeCount
      page.press(keys: "<undo>")
      if page.changeCount == before { break }
      stepCount += 1
    }
    #expect((1...10).contains(stepCount))
  }
}
