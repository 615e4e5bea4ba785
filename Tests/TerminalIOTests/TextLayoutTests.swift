import Testing

@testable import TerminalIO

@Suite("Text on a screen")
struct TextLayoutTests {
  @Test(
    "Characters take the cells a terminal gives them",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("安全", 4), ("한국", 4),
      ("ｶﾅ", 2), ("ＡＢ", 4),
      ("😀", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("❤", 1), ("👁‍🗨", 2), ("🇸🇪", 2), ("│", 1),
      ("…", 1), ("⏎", 1),
      ("\u{200B}", 0), ("a\u{200D}", 1), ("\u{7}", 0), ("नमस्ते", 4), ("ไทย", 3), ("\u{AD}", 1),
    ])
  func widths(text: String, cellCount: Int) {
    #expect(CellWidth.of(text) == cellCount)
  }

  @Test(
    "Text breaks at spaces",
    arguments: [
      ("", 10, [""]),
      ("one two", 10, ["one two"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 3, ["one", "two", "thr", "ee"]),
      ("a  b", 10, ["a  b"]),
      ("  one two three", 9, ["  one two", "  three"]),
      ("安全安全 安", 5, ["安全", "安全", "安"]),
      ("👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]),
      ("abc", 0, ["a", "b", "c"]),
    ])
  func wrapping(text: String, cellCount: Int, rows: [String]) {
    #expect(WordWrap.rows(text, cellCount: cellCount) == rows)
  }

  @Test(
    "Columns keep their spaces, and a numbered row hangs under its text",
    arguments: [
      (
        " 1  too much: Grounding (1 to 3 min)", 37,
        [" 1  too much: Grounding (1 to 3 min)"]
      ),
      (
        " 1  too much: Grounding (1 to 3 min)", 30,
        [" 1  too much: Grounding (1 to", "    3 min)"]
      ),
      ("12  one two three", 7, ["12  one", "two", "three"]),
      ("12  one two three", 11, ["12  one two", "    three"]),
      (" 1  a  b   c d", 12, [" 1  a  b   c", "    d"]),
      ("/help   shows more words", 18, ["/help   shows more", "words"]),
      ("1 one two three", 9, ["1 one two", "three"]),
      ("1   one two three", 9, ["1   one", "two three"]),
      ("1x  one two three", 9, ["1x  one", "two three"]),
      ("one  two   three", 8, ["one  two", "three"]),
      (" 1  averylongword", 10, [" 1  averyl", "    ongwor", "    d"]),
      ("one two   ", 8, ["one two"]),
      ("          ", 4, ["  "]),
    ])
  func columns(text: String, cellCount: Int, rows: [String]) {
    #expect(WordWrap.rows(text, cellCount: cellCount) == rows)
  }

  @Test("Words of the person are broken as words, whatever they begin with")
  func typedColumns() {
    let layout = TextLayout(columnCount: 20, style: .plain)
    let text = "1  one two  three four"
    #expect(layout.rows(ShownLine(.person, text)) == ["You: 1 one two three", "four"])
    #expect(layout.rows(ShownLine(.guide, text)) == ["1  one two  three", "   four"])
  }

  @Test(
    "What steers a terminal is shown as a sign that something stood there",
    arguments: [
      ("plain åäö 安全 👩‍👩‍👧 שלום\n", "plain åäö 安全 👩‍👩‍👧 שלום\n"),
      ("\u{1B}[31mred\u{7}", "\u{FFFD}[31mred\u{FFFD}"),
      ("a\tb\nc", "a b\nc"),
      ("a\r\nb", "a\u{FFFD}\nb"),
      ("\u{0}\u{1}\u{1F}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{80}\u{9B}\u{9F}\u{A0}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}"),
      ("\u{202A}\u{202E}\u{2066}\u{2069}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{200E}\u{200D}\u{2065}", "\u{200E}\u{200D}\u{2065}"),
      ("", ""),
    ])
  func controls(text: String, shown: String) {
    #expect(
      Array(text.withoutControlCharacters.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("No role, prompt or phase lets a control character through")
  func shownControls() {
    let text = "a\u{1B}]0;b\u{7}\u{9B}2J\u{202E}c"
    for style in [TextLayout.Style.screen, .plain] {
      for columnCount in [nil, 8, 80] {
        let layout = TextLayout(columnCount: columnCount, style: style)
        let roles = [LineRole.guide, .person, .note, .warning, .heading]
        var shown = roles.flatMap { layout.rows(ShownLine($0, text)) }
        shown += [layout.prompt(text), WaitPhase(text, seconds: 1).row]
        for row in shown { #expect(row == row.withoutControlCharacters) }
      }
    }
  }

  @Test("No row is wider than a screen of 8 cells or more")
  func neverTooWide() {
    let text = "  A sentence with 安全, 👩‍👩‍👧 and averyverylongwordthatfitsnowhere in it, and more."
    for columnCount in 8...100 {
      for role in [LineRole.guide, .person, .note] {
        let layout = TextLayout(columnCount: columnCount, style: .screen)
        for row in layout.rows(ShownLine(role, text)) {
          #expect(CellWidth.of(row) <= min(columnCount, 74))
        }
      }
    }
  }

  @Test("Roles on a screen: a margin, a bar, brackets")
  func screenRoles() {
    let layout = TextLayout(columnCount: 20, style: .screen)
    #expect(
      layout.rows(ShownLine(.guide, "one two three four five"))
        == ["  one two three four", "  five"])
    #expect(
      layout.rows(ShownLine(.person, "one two three four")) == ["  │ one two three", "  │ four"])
    #expect(layout.rows(ShownLine(.person, "a\n\nb")) == ["  │ a", "  │ ", "  │ b"])
    #expect(layout.rows(ShownLine(.note, "kept")) == ["  [kept]"])
    #expect(layout.rows(ShownLine(.note, "[kept]")) == ["  [kept]"])
    #expect(layout.rows(ShownLine(.guide, "")) == [""])
    #expect(layout.prompt("") == "  │ ")
    #expect(layout.prompt("Number >") == "  Number > ")
  }

  @Test(
    "A prompt wider than the screen is broken at its words; the cursor stands behind the last",
    arguments: [
      (40, "New passphrase (input hidden):", "  New passphrase (input hidden): "),
      (32, "New passphrase (input hidden):", "  New passphrase (input\n  hidden): "),
      (33, "New passphrase (input hidden):", "  New passphrase (input\n  hidden): "),
      (34, "New passphrase (input hidden):", "  New passphrase (input hidden): "),
      (12, "Again: ", "  Again: "), (8, "", "  │ "),
      (20, "averyveryverylongword:", "  averyveryverylon\n  gword: "),
    ])
  func prompts(columnCount: Int, prompt: String, drawn: String) {
    #expect(TextLayout(columnCount: columnCount, style: .screen).prompt(prompt) == drawn)
    #expect(
      TextLayout(columnCount: nil, style: .plain).prompt(prompt)
        == (prompt.isEmpty ? "Answer: " : prompt + (prompt.hasSuffix(" ") ? "" : " ")))
  }

  @Test("Rows are as wide as was set, where the screen is", arguments: [(40, 40), (100, 78)])
  func widestRow(widestRow: Int, cellCount: Int) {
    let layout = TextLayout(columnCount: 80, style: .screen, widestRow: widestRow)
    let words = String(repeating: "a ", count: 99) + "a"
    let rows = layout.rows(ShownLine(.guide, words))
    #expect(rows.map(CellWidth.of).max() == (cellCount == 40 ? 41 : 79))
    #expect(rows.count == (199 + cellCount) / cellCount)
  }

  @Test("Colour is never the only sign, and stands around the words alone")
  func colours() {
    let theme = Theme(usesColor: true)
    #expect(theme.colored("  [kept]", as: .note) == "\u{1B}[2m  [kept]\u{1B}[0m")
    #expect(theme.colored("  │ hi", as: .person) == "  \u{1B}[36m│\u{1B}[0m hi")
    #expect(theme.colored("  hi", as: .guide) == "  hi")
    #expect(theme.editorPrompt("  │ ") == "  \u{1}\u{1B}[36m\u{1}│\u{1}\u{1B}[0m\u{1} ")
    for role in [LineRole.guide, .person, .note, .warning, .heading] {
      #expect(Theme(usesColor: false).colored("  x │", as: role) == "  x │")
    }
    #expect(Theme(usesColor: false).editorPrompt("  │ ") == "  │ ")
  }

  @Test(
    "A mark joins its letter where one scalar has both",
    arguments: [
      ("cafe\u{301}", "caf\u{E9}"), ("A\u{30A}", "\u{C5}"), ("か\u{3099}", "が"),
      ("и\u{306}", "й"), ("x\u{301}", "x\u{301}"), ("\u{301}", "\u{301}"), ("plain", "plain"),
      ("o\u{302}\u{301}", "\u{1ED1}"),
    ])
  func precomposed(text: String, folded: String) {
    #expect(Array(PrecomposedLetter.folding(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test(
    "Tab completes what was begun",
    arguments: [
      ("/he", .replaced("/help")), ("/s", .candidates(["/skip", "/stop"])),
      ("/ST", .replaced("/stop")), ("/x", .none), ("so", .replaced("some ")),
      ("some ", .candidates(["some words", "some more"])), ("some w", .replaced("some words")),
    ] as [(String, Completion)])
  func completions(text: String, expected: Completion) {
    let words = ["/help", "/skip", "/stop", "some words", "some more"]
    #expect(Completion.of(text, from: words) == expected)
  }

  @Test("Up and Down walk through the answers and come back to the draft")
  func history() {
    var history = LineHistory()
    for answer in ["one", "two", "two", ""] { history.add(answer) }
    history.rewind()
    #expect(history.next() == nil)
    #expect(history.previous(current: "draft") == "two")
    #expect(history.previous(current: "two") == "one")
    #expect(history.previous(current: "one") == nil)
    #expect(history.next() == "two")
    #expect(history.next() == "draft")
    #expect(history.next() == nil)
  }

  @Test("The oldest of more than 200 answers is forgotten")
  func longHistory() {
    var history = LineHistory()
    for number in 0..<300 { history.add("\(number)") }
    history.rewind()
    var oldest: String?
    while let answer = history.previous(current: "") { oldest = answer }
    #expect(oldest == "100")
  }
}
