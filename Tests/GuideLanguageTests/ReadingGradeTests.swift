import GuideLanguage
import Testing

@Suite("Sentences, syllables and the reading grade")
struct ReadingGradeTests {
  @Test(
    "a text falls into its sentences",
    arguments: [
      ("Look up. \"Now?\" Type: yes", ["Look up.", "\"Now?\"", "Type: yes"]),
      (
        "Some find it, e.g. in a song. Others do not.",
        ["Some find it, e.g. in a song.", "Others do not."]
      ),
      ("It fell by 1.5 points... or so.", ["It fell by 1.5 points... or so."]),
      ("\"Ready?\" she asked. Yes!", ["\"Ready?\" she asked.", "Yes!"]),
      ("One line\nand another", ["One line", "and another"]),
      ("So did I. Dr. Lee and J. Moss too.", ["So did I.", "Dr. Lee and J. Moss too."]),
      ("", []), ("   \n ", []),
    ] as [(String, [String])])
  func sentences(_ text: String, _ wanted: [String]) {
    #expect(SentenceSplitter.sentences(in: text) == wanted)
  }

  @Test("words have a letter or a digit, and a value in braces is one word")
  func words() {
    #expect(
      SentenceSplitter.words(in: "Then - look for {word}, 2 times.")
        == ["Then", "look", "for", "{word},", "2", "times."])
  }

  @Test(
    "syllables are counted as spoken",
    arguments: [
      ("the", 1), ("steady", 2), ("makes", 1), ("stinging", 2), ("noises", 2), ("noted", 2),
      ("looked", 1), ("little", 2), ("people", 2), ("quiet", 1), ("another", 3), ("cliché", 2),
      ("10", 1),
    ])
  func syllables(_ word: String, _ count: Int) {
    #expect(ReadingGrade.syllableCount(of: word) == count)
  }

  @Test("the grade is the one counted by hand")
  func grade() throws {
    let easy = try #require(ReadingGrade.fleschKincaid(["The cat sat.", "The dog ran."]))
    #expect(abs(easy - (-2.62)) < 0.001)
    let hard = ReadingGrade.fleschKincaid(["Physiological consequences necessitate thought."])
    #expect(try #require(hard) > 20)
    #expect(ReadingGrade.fleschKincaid(["", "..."]) == nil)
  }
}
