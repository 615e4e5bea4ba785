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
    let rest = ExampleRunner.untouched(guides.pebble, by: results)
    #expect(rest.states == ["leave"])
    #expect(rest.arms == ["pebble/start: stone = nothing"])
    let shore = ExampleRunner.run(guides.shore, library: guides.library)
    #expect(shore[0].armsTaken.contains("shore/start: wind_before = 0..7"))
  }

  @Test(
    "a failure says the line, what was expected and what came instead",
    arguments: [
      ("Hi", "line 21: expected to hear \"Hi\", but heard: \n    Hello.\n    How is it?"),
      ("> 12", "line 21: \"12\" was not accepted for \"a\": a number from 0 to 10 is needed"),
      ("> /back", "line 21: /back was not accepted for \"a\": there is nothing to go back to"),
      (
        "[finished at leave]",
        "line 21: expected the end in \"leave\", but the guide still waits for \"a\""
      ),
      ("[check a is known]", "line 21: this check is not true at this point"),
      ("> 1\n> 2", "line 22: \"2\" comes after the end in \"leave\""),
      (
        "> 1\n[finished at start]",
        "line 22: expected the end in \"start\", but it ended in \"leave\""
      ),
      ("> 1\n[check a is 2]", "line 22: this check is not true at this point"),
    ])
  func failures(_ lines: String, _ failure: String) throws {
    let guide = try Guides.small(
      "Hello.\nHow is it?\n> a: scale 0..10\n-> leave", example: "== example: one\n" + lines)
    let results = ExampleRunner.run(guide, library: GuideLibrary([]))
    #expect(results.map(\.failure) == [failure])
    #expect(results.map(\.passed) == [false])
  }
}
