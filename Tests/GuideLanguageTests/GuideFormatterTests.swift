import GuideLanguage
import Testing

@Suite("Formatting a guide")
struct GuideFormatterTests {
  private static func format(_ text: String, pinned: Bool = false) -> String {
    String(
      decoding: GuideFormatter.format(Array(text.utf8), pinsOptions: pinned), as: UTF8.self)
  }

  /// One line inside a state, formatted.
  private static func line(_ text: String, after lines: String = "") -> String {
    let before = GuideSource.headers + "\n## start\n" + lines
    let whole = format(before + text + "\n")
    return whole.hasPrefix(before) ? String(whole.dropFirst(before.count).dropLast()) : whole
  }

  @Test(
    "a line in a state gets its spaces",
    arguments: [
      (">mood :text,optional , private", "> mood: text, optional, private"),
      (
        "> a: scale  0 .. 10 , \"so  calm\" to \"tense\",whole",
        "> a: scale 0..10, \"so  calm\" to \"tense\", whole"
      ),
      ("> a:   time of day", "> a: time of day"),
      ("|One", "| One"), ("->leave", "-> leave"), ("  ->  other  and  back", "-> other and back"),
      ("[ set  total to (knots+2 ) *3/ 2-1 ]", "[set total to (knots + 2) * 3 / 2-1]"),
      ("[if  a  is  known and not( b<=-3 )]", "[if a is known and not (b <= -3)]"),
      ("[if a - 1 > 22:00]", "[if a - 1 > 22:00]"), ("[if a . b]", "[if a.b]"),
      ("[if a  is \"x  y\"]", "[if a is \"x  y\"]"),
      ("[pause   10s]", "[pause 10s]"), ("[ finish ]", "[finish]"),
      ("[breathe in 4s,out 6s ,2  rounds]", "[breathe in 4s, out 6s, 2 rounds]"),
      ("[add  thought  to worries]", "[add thought to worries]"),
      ("[recall a  from other.view  like b]", "[recall a from other.view like b]"),
      ("[offer again on  day_of]", "[offer again on day_of]"),
      (
        "[offer again on  day_of ,at  17:30,every  day ,  saying  page]",
        "[offer again on day_of, at 17:30, every day, saying page]"
      ), ("[forget   a]", "[forget a]"),
      ("  // a note", "// a note"), ("  Said  with two blanks.\t", "Said  with two blanks."),
      ("\\* starred", "\\* starred"),
    ] as [(String, String)])
  func stateLine(_ before: String, _ after: String) {
    #expect(Self.line(before) == after)
    #expect(Self.line(after) == after)
  }

  @Test(
    "an arm stands two blanks under its question",
    arguments: [
      ("> a: choice\n", "*one : One,two->leave", "  * one: One,two -> leave"),
      ("> a: choice\n", "* Something else: I say", "  * Something else: I say"),
      ("> a: scale 0..9\n", "* 0 .. 4   ->leave", "  * 0..4 -> leave"),
      ("> a: choice\n", "* 0 .. 4", "  * 0 .. 4"),
      ("> a: yes or no\n", "*yes:Ja", "  * yes: Ja"), ("> a: text\n", "*nothing", "  * nothing"),
      ("[by a]\n", "* 1 .. 2 ->leave", "  * 1..2 -> leave"),
    ] as [(String, String, String)])
  func arm(_ question: String, _ before: String, _ after: String) {
    #expect(Self.line(before, after: question) == after)
  }

  @Test(
    "what cannot be read loses the blanks at its end and nothing else",
    arguments: [
      "  ->  nowhere  at all", "  [ pawse   10s]", "  > mood ;  text", "  *  lost -> leave",
      "  [if  (a]", "> a:  txt", "### what",
    ])
  func unread(_ line: String) {
    #expect(Self.line(line + "  \t") == line)
  }

  @Test("blank lines part paragraphs and sections, and comments stay with what is below")
  func blanks() {
    let before =
      "\u{FEFF}\n\n#Title\r\nid :a\r\nuses:b ,c\r\nanytime: lost,too much->b and back\r\n"
      + "// about the first\r\n##start( was old,older )\r\nOne.\r\n\r\n\r\n\r\nTwo.\r\n"
      + "> a: choice\r\n// about the arm\r\n* x: X -> end\r\n##end\r\n[finish]\r\n"
      + "==example:a day\r\n>  words\r\n>\r\n[ known a  is  \"b  c\" ]\r\n\r\n\r\n"
    let after = """
      # Title
      id: a
      uses: b, c
      anytime: lost, too much -> b and back

      // about the first
      ## start (was old, older)
      One.

      Two.
      > a: choice
        // about the arm
        * x: X -> end

      ## end
      [finish]

      == example: a day
      > words
      >
      [ known a  is  "b  c" ]

      """
    #expect(Self.format(before) == after)
    #expect(Self.format(after) == after)
  }

  @Test("pinning writes the ids made of labels, and they are the same ids")
  func pins() throws {
    let lines = "> a: choice\n  * Stop for now\n  * Else: I say\n  * go: Go\n  * A\\: b\n"
    let pinned = Self.format(GuideSource.headers + "\n## start\n" + lines, pinned: true)
    for line in [
      "  * stop-for-now: Stop for now", "  * else-i-say: Else: I say", "  * go: Go",
      "  * a-b: A\\: b",
    ] { #expect(pinned.contains(line + "\n")) }
    #expect(Self.format(pinned, pinned: true) == pinned)
  }

  @Test(
    "every guide of this repository keeps its meaning, also with its ids pinned",
    arguments: GuideFiles.all)
  func sameGuide(_ path: String) throws {
    let bytes = try GuideFiles.bytes(path)
    let original = GuideFiles.check(bytes).guide
    let once = GuideFormatter.format(bytes)
    let formatted = GuideFiles.check(once).guide
    #expect(formatted?.textHash == original?.textHash)
    #expect(formatted?.shapeHash == original?.shapeHash)
    #expect(GuideFormatter.format(once) == once)
    let pinned = GuideFormatter.format(bytes, pinsOptions: true)
    #expect(GuideFiles.check(pinned).guide?.shapeHash == original?.shapeHash)
    #expect(GuideFormatter.format(pinned, pinsOptions: true) == pinned)
  }

  @Test("random edits: formatting twice changes nothing more, and no guide becomes another")
  func randomEdits() throws {
    let sources = try GuideFiles.all.map { try GuideFiles.bytes($0) }.filter { $0.count < 4_000 }
    let marks = Array("#>*|[]{}->:,.\"\\\n ()=0a \n\t\r".utf8)
    for seed in 0..<400 as Range<UInt64> {
      var generator = SeededGenerator(state: seed)
      var bytes = sources[Int(seed) % sources.count]
      for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1, 2:
          bytes.insert(marks[Int.random(in: 0..<marks.count, using: &generator)], at: place)
        default:
          let from = Int.random(in: 0..<bytes.count, using: &generator)
          bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 60)], at: place)
        }
      }
      let once = GuideFormatter.format(bytes)
      #expect(GuideFormatter.format(once) == once, "seed \(seed)")
      #expect(Self.withoutBlanks(once) == Self.withoutBlanks(bytes), "seed \(seed)")
      let (before, after) = (GuideFiles.check(bytes), GuideFiles.check(once))
      #expect(before.diagnostics.map(\.code) == after.diagnostics.map(\.code), "seed \(seed)")
      #expect(before.guide?.shapeHash == after.guide?.shapeHash, "seed \(seed)")
    }
  }

  private static func withoutBlanks(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}
