import Dialogue
import GuideLanguage
import Testing

@Suite("Examples")
struct ExampleTests {
  @Test("the examples of these tests' guides pass")
  func pass() throws {
    let guides = try Guides()
    for guide in [guides.shore, guides.pebble] {
      let results = ExampleRunner.run(guide, library: guides.library)
      #expect(results.map(\.failure) == Array(repeating: nil, count: guide.exampleTitles.count))
      #expect(results.map(\.title) == guide.exampleTitles)
    }
  }

  @Test("states met and arms taken are counted, and what is left is named")
  func coverage() throws {
    let guides = try Guides()
    let results = ExampleRunner.run(guides.pebble, library: guides.library)
    #expect(results.first?.statesMet == ["pebble/start"])
    #expect(results.first?.armsTaken == [])
    let coverage = GuideCoverage(guides.pebble, results)
    #expect(coverage.missedStates == ["leave"])
    #expect(coverage.missedArms == ["start: stone = nothing"])
    #expect(coverage.summary == "1 of 2 states, 0 of 1 arm")
    let shore = ExampleRunner.run(guides.shore, library: guides.library)
    #expect(shore[0].armsTaken.contains("shore/start: wind_before = 0..7"))
  }

  @Test(
    "a failure says the line, what was expected and what came instead",
    arguments: [
      ("Hi", 21, "What the example expects (-) is not said; this is (+)."),
      ("Hello.\nHow is it?\nHello.", 23, "What the example expects (-) was said further up."),
      (
        "How is it?\nAnd?", 22,
        "What the example expects (-) is not said; nothing more comes here."
      ),
      ("> 12", 21, "Here \"12\" was not accepted for \"a\": a number from 0 to 10 is needed."),
      (
        "> /back", 21, "Here /back was not accepted for \"a\": there is nothing to go back to."
      ),
      (
        "[finished at leave]", 21,
        "The example expects the end in \"leave\"; the guide still waits for \"a\"."
      ),
      ("[check a is known]", 21, "This is not true at this point: a is unknown."),
      ("> 1\n> 2", 22, "Here \"2\" is typed, after the end in \"leave\"."),
      (
        "> 1\n[finished at start]", 22,
        "The example expects the end in \"start\"; it ended in \"leave\"."
      ),
      ("> 1\n[check a is 2]", 22, "This is not true at this point: a is 1."),
    ])
  func failures(_ lines: String, _ line: Int, _ message: String) throws {
    let guide = try Guides.small(
      "Hello.\nHow is it?\n> a: scale 0..10\n-> leave", example: "== example: one\n" + lines)
    let results = ExampleRunner.run(guide, library: GuideLibrary([]))
    #expect(results.map(\.failure?.message) == [message])
    #expect(results.map(\.failure?.line) == [line])
  }

  @Test("a failure shows both sides, what was typed last and where it stood")
  func comparison() throws {
    let guide = try Guides.small(
      "How is it?\n> a: scale 0..10\nThank you.\nThat is a lot.\nStay.\n-> leave",
      example: "== example: much\nHow is it?\n> 8\nThank you\nThat is little.")
    let failure = try #require(
      ExampleRunner.run(guide, library: GuideLibrary([])).first?.failure)
    #expect(
      failure.text(fileName: "small.guide") == """
        small.guide:26: the example "much" goes otherwise here
          What the example expects (-) is not said; this is (+).
          In the state "leave", after "8" in line 24.
              Thank you.
            - That is little.
            + That is a lot.
            + Stay.
            + Goodbye.

        """)
  }

  @Test("an answer that is not shown is an answer to every question, never nothing")
  func anyAnswer() throws {
    let guide = try Guides.small(
      """
      > a: text
        * nothing -> leave
      > b: choice
        * other: Other: ____ -> leave
        * plain: Plain
        * nothing -> leave
      > c: writing
      That was all.
      -> leave
      """, example: "== example: one\n> ...\n> ...\n> ...\nThat was all.")
    #expect(ExampleRunner.run(guide, library: GuideLibrary([])).map(\.failure) == [nil])
  }

  @Test("what no example comes by is a warning with its place")
  func untested() throws {
    let guide = try Guides.small(
      "> a: yes or no\n* yes -> more\n* no -> leave\n* nothing\n-> leave\n## more\n"
        + "> b: yes or no\n* yes -> leave\n* no -> leave\n* nothing -> leave",
      example: "== example: one\n> no\n[finished at leave]")
    let results = ExampleRunner.run(guide, library: GuideLibrary([]))
    let coverage = GuideCoverage(guide, results)
    #expect(coverage.summary == "2 of 3 states, 1 of 6 arms")
    #expect(coverage.warnings.map(\.code) == [.untested, .untested, .untested])
    #expect(coverage.warnings.map(\.span.line) == [13, 15, 17])
    #expect(coverage.warnings.first?.hint == "Add an example in which \"a\" is yes.")
    #expect(coverage.missedArms.count == 5)
  }
}
