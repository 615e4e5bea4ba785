import Testing

@testable import TerminalIO

@Suite("Input decoder")
struct InputDecoderTests {
  private func keys(_ input: String) -> [InputKey] {
    var decoder = InputDecoder()
    return decoder.receive(input.utf8)
  }

  private func letters(_ text: String) -> [InputKey] {
    text.unicodeScalars.map(InputKey.scalar)
  }

  @Test(
    "Sequences of terminals become keys",
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
      ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[3~", .delete), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[1;5H", .textStart),
      ("\u{1B}[1;5F", .textEnd), ("\u{1B}OQ", .f2), ("\u{1B}[12~", .f2),
      ("\u{1B}[1;2C", .right), ("\u{1B}OM", .scalar("\r")), ("\u{1B}\r", .newline),
      ("\u{1B}\n", .newline),
      ("\u{1B}b", .alt("b")), ("\r", .scalar("\r")), ("\u{3}", .scalar("\u{3}")),
      ("\u{7F}", .scalar("\u{7F}")), ("é", .scalar("é")), ("😀", .scalar("😀")),
    ] as [(String, InputKey)])
  func sequences(input: String, key: InputKey) {
    #expect(keys(input) == [key])
    // Split after every byte, and with letters around it, it is the same key.
    var decoder = InputDecoder()
    var split: [InputKey] = []
    for byte in Array(input.utf8) { split += decoder.receive([byte]) }
    #expect(split == [key])
    #expect(keys("a" + input + "z") == letters("a") + [key] + letters("z"))
  }

  @Test(
    "Sequences without a meaning here are swallowed whole",
    arguments: [
      "\u{1B}[15~", "\u{1B}[Z", "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[201~",
      "\u{1B}OP", "\u{1B}_G31;OK\u{1B}\\", "\u{1B}[<0;10;20M", "\u{1B}]0;title\u{7}",
      "\u{1B}]11;rgb:0/0/0\u{1B}\\",
      "\u{1B}Pq#0\u{1B}\\", "\u{1B}[" + String(repeating: "1;", count: 5000) + "q",
    ])
  func swallowed(input: String) {
    #expect(keys("a" + input + "z") == letters("az"))
  }

  @Test("Escape by itself is given after 40 ms, not before")
  func loneEscape() {
    var decoder = InputDecoder()
    #expect(decoder.timeout == nil)
    #expect(decoder.receive([0x1B]) == [])
    #expect(decoder.timeout == .milliseconds(40))
    #expect(decoder.pass(.milliseconds(30)) == [])
    #expect(decoder.timeout == .milliseconds(10))
    #expect(decoder.pass(.milliseconds(10)) == [.escape])
    #expect(decoder.timeout == nil)
    #expect(decoder.pass(.seconds(9)) == [])
    #expect(decoder.receive(Array("[A".utf8)) == letters("[A"))
  }

  @Test("Alt with the underscore is a key by itself, and no string's beginning")
  func underscore() {
    var decoder = InputDecoder()
    #expect(decoder.receive("\u{1B}_".utf8) == [])
    #expect(decoder.pass(.milliseconds(40)) == [.alt("_")])
    #expect(
      decoder.receive("\u{1B}_\u{1B}_\u{3}".utf8) == [.alt("_"), .alt("_"), .scalar("\u{3}")])
  }

  @Test("Two Escapes are two")
  func twoEscapes() {
    var decoder = InputDecoder()
    #expect(decoder.receive([0x1B, 0x1B]) == [.escape])
    #expect(decoder.pass(.milliseconds(40)) == [.escape])
  }

  @Test("A control inside a broken sequence counts by itself")
  func controlInSequence() {
    #expect(keys("\u{1B}[1\u{3}") == [.scalar("\u{3}")])
  }

  @Test(
    "A paste is one key, cleaned",
    arguments: [
      ("two words", "two words"),
      ("one\ntwo", "one\ntwo"),
      ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
      ("a\tb", "a b"),
      ("a\u{0}b\u{7}c\u{7F}d\u{85}e", "abcde"),
      ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
      ("\u{1B}[201", "[201"),
      ("\u{1B}\u{1B}[20", "[20"),
      ("", ""),
    ])
  func pastes(input: String, expected: String) {
    let all = "a\u{1B}[200~" + input + "\u{1B}[201~z"
    #expect(keys(all) == letters("a") + [.paste(expected)] + letters("z"))
  }

  @Test("Invalid UTF-8 in a paste is repaired like typed text")
  func invalidPaste() {
    var decoder = InputDecoder()
    let input = Array("\u{1B}[200~a".utf8) + [0xFF, 0xC0] + Array("b\u{1B}[201~".utf8)
    #expect(decoder.receive(input) == [.paste("a\u{FFFD}b")])
  }

  @Test("A paste whose end never comes is given after a second of silence")
  func unfinishedPaste() {
    var decoder = InputDecoder()
    #expect(decoder.receive("\u{1B}[200~half".utf8) == [])
    #expect(decoder.pass(.seconds(1)) == [.paste("half")])
    #expect(decoder.receive("x".utf8) == letters("x"))
  }

  @Test(
    "Bad UTF-8 becomes one replacement character per run",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
      ([0xFF, 0xFE, 0xC0, 0x80], "\u{FFFD}"),
      ([0xE2, 0x82, 0x61], "\u{FFFD}a"),
      ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}a"),
      ([0xF4, 0x90, 0x80, 0x80, 0x61], "\u{FFFD}a"),
      ([0xC0, 0xAF, 0x61, 0xFF], "\u{FFFD}a\u{FFFD}"),
      ([0x00, 0x61], "a"),
      ([0xC2, 0x85, 0x61], "a"),
      ([0xC3, 0x0D], "\u{FFFD}\r"),
    ] as [([UInt8], String)])
  func badUTF8(bytes: [UInt8], expected: String) {
    var decoder = InputDecoder()
    #expect(decoder.receive(bytes) == letters(expected))
  }

  @Test("Any bytes, split anywhere, give the same keys, and no C1, NUL or ESC")
  func fuzz() {
    for seed in 1...300 as ClosedRange<UInt64> {
      var random = SplitMix64(state: seed)
      let alphabet =
        Array("\u{1B}[O~;0123ABab]\u{7}\\ é\r\n".utf8) + [0xFF, 0xC3, 0x00, 0x9B, 0xF0]
      let bytes = (0..<80).map { _ in
        random.next() % 8 == 0
          ? UInt8(truncatingIfNeeded: random.next())
          : alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      var whole = InputDecoder()
      let expected = whole.receive(bytes)
      var parted = InputDecoder()
      var keys: [InputKey] = []
      for byte in bytes {
        keys += parted.receive([byte])
        keys += parted.pass(.milliseconds(39))
      }
      #expect(keys == expected, "seed \(seed)")
      for case .scalar(let scalar) in expected {
        let isCode = scalar.value == 0 || scalar == "\u{1B}" || (0x80...0x9F).contains(scalar.value)
        #expect(!isCode, "seed \(seed)")
      }
      // It never stays stuck: after silence, a letter is a letter.
      _ = parted.pass(.seconds(2))
      #expect(parted.receive("q".utf8).last == .scalar("q"), "seed \(seed)")
    }
  }

  @Test("A letter keeps 64 marks: typed, pasted and from a pipe alike")
  func manyMarks() {
    let many = "e" + String(repeating: "\u{301}", count: 1000) + "x"
    let kept = "e" + String(repeating: "\u{301}", count: 64) + "x"
    var decoder = InputDecoder()
    let typed = decoder.receive(Array(many.utf8))
    #expect(typed == kept.unicodeScalars.map(InputKey.scalar))
    #expect(TypedText.paste(fromBytes: many.utf8).unicodeScalars.elementsEqual(kept.unicodeScalars))
    #expect(TypedText.line(fromBytes: many.utf8).unicodeScalars.elementsEqual(kept.unicodeScalars))
  }
}

/// Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014).
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
