import GuideLanguage
import Testing

@Suite("A guide as prose")
struct GuideReadingTests {
  private static func prose(_ lines: String) throws -> String {
    let guide = try #require(
      GuideSource.check(
        GuideSource.headers + "\n## start\n\(lines)\n-> leave\n" + GuideSource.leave
      )
      .guide)
    return GuideReading(guide).text
  }

  @Test(
    "each line becomes a sentence",
    arguments: [
      ("Hello there.", "  “Hello there.”\n"),
      ("| One.\n| Two.", "  One of these, in turn:\n    “One.”\n    “Two.”\n"),
      (
        "> a: scale 0..10, \"calm\" to \"tense\"",
        "  The person answers with a number from 0 (calm) to 10 (tense). (a)\n"
      ),
      ("> a: number 1..3, whole", "  The person answers with a whole number from 1 to 3. (a)\n"),
      (
        "> a: text\n* nothing -> leave",
        "  The person answers with a line of their own words. (a)\n    No answer: on to 2. Leave.\n"
      ),
      ("> a: text, private, optional", "  The answer is never written down.\n"),
      (
        "> a: choice\n* x: Left: or so -> leave\n* y: Right\n* nothing",
        "    “Left: or so”: on to 2. Leave.\n    “Right”.\n    No answer.\n"
      ),
      (
        "> a: several, at least 1, at most 2\n* x: X\n* y: Y\n* nothing",
        "  The person answers by choosing some, at least 1 and at most 2. (a)\n"
      ),
      (
        "> a: writing, 10m to 15m",
        "  The person answers by writing a page, for 10 minutes to 15 minutes. (a)\n"
      ),
      ("> a: time of day", "  The person answers with a time of day. (a)\n"),
      ("[pause 90s]", "  (A pause of 1 minute 30 seconds.)\n"),
      (
        "[breathe in 4s, out 6s, 3 rounds]",
        "  (Breathing: in for 4 seconds, out for 6 seconds, 3 times.)\n"
      ),
      ("[help card]", "  (People and numbers to reach are shown.)\n"),
      (
        "> a: choice, optional\n* x: The left\n* y: The right\n[if a is \"x\"]\nL.\n[else]\nR.\n"
          + "[end if]",
        "  If a is “The left”:\n    “L.”\n  Otherwise:\n    “R.”\n"
      ),
      (
        "> a: number\n> b: number\n[if a is known and b >= a]\nL.\n[end if]",
        "  If a is known and b is at least a:\n    “L.”\n"
      ),
      ("> a: text, optional\nSo: {a}", "  “So: {a}”\n"),
    ] as [(String, String)])
  func sentence(_ lines: String, _ wanted: String) throws {
    let text = try Self.prose(lines)
    #expect(text.contains("\n" + wanted), "\(text)")
  }

  @Test("begins with what the guide says of itself, and numbers its states")
  func frame() throws {
    let text = try Self.prose("Hi.")
    #expect(text.hasPrefix("Small\n\nA guide for one test.\n\nCare: Made for tests only.\n"))
    #expect(text.contains("\n1. Start (the guide begins here)\n"))
    #expect(text.contains("\n2. Leave (said when somebody stops)\n"))
    #expect(text.contains("  On to 2. Leave.\n"))
  }

  @Test("counts words, questions and pauses")
  func figures() throws {
    let text = try Self.prose("One two three. Four.\n[pause 30s]\nFive six?\n> a: number\n")
    #expect(text.contains("  Words, all ways together: 7."))
    #expect(text.contains("  Pauses and breathing, all ways together: 30 seconds.\n"))
    #expect(text.contains("  Questions: 1.\n"))
    #expect(text.contains("  Longest sentence, 3 words: “One two three.”\n"))
    #expect(text.contains("Reading grade (Flesch-Kincaid): "))
  }

  @Test("gives no grade in another language")
  func otherLanguage() throws {
    let source = GuideSource.headers.replacing("language: en", with: "language: de")
    let guide = try #require(
      GuideSource.check(source + "\n## start\nHallo.\n-> leave\n" + GuideSource.leave).guide)
    #expect(GuideReading(guide).text.contains("No reading grade: it is made for English"))
  }

  @Test("every guide of this repository can be read", arguments: GuideFiles.all)
  func all(_ path: String) throws {
    guard let guide = try GuideFiles.guide(path) else { return }
    let text = GuideReading(guide).text
    for name in guide.stateNames {
      #expect(text.lowercased().contains(name.replacing("-", with: " ")), "\(name)")
    }
  }
}
