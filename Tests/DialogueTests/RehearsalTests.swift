import Dialogue
import GuideLanguage
import Testing

@Suite("Made-up people")
struct RehearsalTests {
  private static func rehearse(
    _ body: String, runCount: Int = 100, seed: UInt64 = 1
  ) throws -> Rehearsal {
    let guide = try Guides.small(body)
    return Rehearsal(guide, library: GuideLibrary([guide]), runCount: runCount, seed: seed)
  }

  @Test("find no dead end in the guides of these tests, and come by every state and arm")
  func sound() throws {
    let guides = try Guides()
    for guide in [guides.shore, guides.pebble] {
      let rehearsal = Rehearsal(guide, library: guides.library, runCount: 400, seed: 1)
      #expect(rehearsal.deadEnds.map(\.deadEnd) == [])
      #expect(rehearsal.coverage.missedStates == [])
      #expect(rehearsal.coverage.missedArms == [])
      #expect(rehearsal.minutes.count > 300)
    }
  }

  @Test("are the same from the same seed, and others from another")
  func seeds() throws {
    let guides = try Guides()
    func lines(_ seed: UInt64, _ runCount: Int) -> [UInt64: [RehearsedLine]] {
      var all: [UInt64: [RehearsedLine]] = [:]
      _ = Rehearsal(
        guides.shore, library: guides.library, runCount: runCount, seed: seed,
        lines: { all[$0] = $1 })
      return all
    }
    let many = lines(7, 20)
    #expect(many.keys.sorted() == Array(7..<27))
    #expect(lines(7, 20) == many)
    #expect(lines(19, 1)[19] == many[19])
    #expect(many[19] != many[20])
  }

  @Test("say which question takes no answer, and with which seed to see it")
  func takesNoAnswer() throws {
    let rehearsal = try Self.rehearse("How much?\n> a: number 0.2..0.8, whole\n-> leave")
    #expect(rehearsal.deadEnds.map(\.deadEnd.reason) == [.takesNoAnswer("a")])
    let found = try #require(rehearsal.deadEnds.first)
    #expect(found.deadEnd.state == "start")
    let again = try Self.rehearse(
      "How much?\n> a: number 0.2..0.8, whole\n-> leave", runCount: 1, seed: found.seed)
    #expect(again.deadEnds.map(\.deadEnd) == [found.deadEnd])
    let text = rehearsal.text(name: "Small", command: "mooring guide rehearse small.guide")
    #expect(text.contains("In \"start\" the question \"a\" took none of 20 answers.\n"))
    #expect(text.contains("small.guide --runs 1 --seed \(found.seed) --show\n"))
  }

  @Test("who never come out are told from those who only stay long")
  func endless() throws {
    let trap = try Self.rehearse(
      "Say the word.\n> a: text\n  * nothing -> start\n[if a is \"xyzzy\"]\n-> leave\n[end if]\n"
        + "-> start", runCount: 10)
    #expect(trap.deadEnds.map(\.deadEnd.reason) == [.endless])
    let long = try Self.rehearse(
      "Enough?\n> a: scale 0..40\n  * 0..39 -> start\n  * 40 -> leave\n  * nothing -> start")
    #expect(long.deadEnds.map(\.deadEnd) == [])
    #expect(long.longest.answerCount > 40)
  }

  @Test("what nobody came by is told, and is no dead end")
  func missed() throws {
    let rehearsal = try Self.rehearse(
      "Word?\n> a: text\n  * nothing -> leave\n[if a is \"xyzzy\"]\n-> cave\n[end if]\n-> leave\n"
        + "## cave\nA cave.\n> b: yes or no\n  * yes -> leave\n  * no -> leave\n"
        + "  * nothing -> leave")
    #expect(rehearsal.deadEnds.map(\.deadEnd) == [])
    #expect(rehearsal.coverage.missedStates == ["cave"])
    let text = rehearsal.text(name: "Small", command: "")
    #expect(text.hasPrefix("Small: 100 made-up people, seeds 1 to 100: no dead end\n"))
    #expect(
      text.hasSuffix("  Met: 2 of 3 states, 1 of 4 arms. Nobody came by:\n    state \"cave\"\n"))
  }

  @Test("take the time that pauses, reading and answers take")
  func time() throws {
    let guide = try Guides.small("Rest.\n[pause 600s]\n-> leave", headers: "time: 10m")
    let rehearsal = Rehearsal(guide, library: GuideLibrary([guide]), runCount: 50, seed: 1)
    let middle = rehearsal.minutes[rehearsal.minutes.count / 2]
    #expect(middle > 10 && middle < 10.2)
    let text = rehearsal.text(name: "Small", command: "")
    #expect(text.contains("  Time: half took up to about 10 minutes, the longest 10 minutes.\n"))
    #expect(text.contains("  The header says time: 10m.\n"))
  }
}
