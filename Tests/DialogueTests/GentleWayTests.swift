import Dialogue
import GuideLanguage
import Testing

@Suite("The gentle way")
struct GentleWayTests {
  private static let body = """
    What stings?
    > thought: text, optional
    [pause 5s]
    How would a friend put it?
    > view: text, optional
    -> leave

    ## rest
    We leave it there.
    [pause 10s]
    Would something quiet be good?
    > quiet: yes or no, optional
    -> leave
    """

  private static func guide(
    _ body: String = body, headers: String = "gentle way: rest", id: String = "small",
    others: [GuideHeader] = []
  ) throws -> CheckedGuide {
    try Guides.small(body, headers: headers, id: id, others: others)
  }

  private static func begin(_ guides: CheckedGuide...) throws -> Conversation {
    let library = GuideLibrary(guides + [try Guides().pebble])
    return Conversation.begin(guides[0], library: library, seed: 1, today: Guides.monday)
      .conversation
  }

  @Test("it is taken at an open question and in a pause, and ends where it leads")
  func taken() throws {
    var talk = try Self.begin(try Self.guide())
    #expect(talk.hasGentleWay)
    #expect(talk.turn(.gentleWay) == ["say We leave it there.", "pause 10.0"])
    #expect(talk.turn(.timeElapsed) == ["say Would something quiet be good?", "ask quiet"])
    #expect(talk.turn(.typed("no")).suffix(2) == ["say Goodbye.", "finish finished small/leave"])
    #expect(!talk.hasGentleWay)
    #expect(talk.turn(.gentleWay) == [])
    var paused = try Self.begin(try Self.guide())
    #expect(paused.turn(.typed("all of it")).last == "pause 5.0")
    #expect(paused.turn(.gentleWay) == ["say We leave it there.", "pause 10.0"])
  }

  @Test("where no guide under way has one nothing happens")
  func none() throws {
    var talk = try Self.begin(try Self.guide("> a: text, optional\n-> leave", headers: ""))
    #expect(!talk.hasGentleWay)
    #expect(talk.turn(.gentleWay) == [])
    #expect(talk.openQuestion?.name == "a")
  }

  @Test("nothing goes on while something is looked up")
  func lookUp() throws {
    var talk = try Self.begin(
      try Self.guide(
        "> a: text, optional\n[recall b from a]\n> c: text, optional\n-> leave\n\n## rest\n-> leave"
      ))
    #expect(talk.turn(.typed("x")).last?.hasPrefix("look up") == true)
    #expect(!talk.hasGentleWay)
    #expect(talk.turn(.gentleWay) == [])
    #expect(talk.turn(.found(nil)) == ["ask c"])
  }

  @Test("/back leads to where it was, and takes no answer back")
  func back() throws {
    var talk = try Self.begin(try Self.guide())
    talk.go("all of it")
    _ = talk.handle(.gentleWay)
    #expect(talk.turn(.back) == ["say How would a friend put it?", "ask view"])
    #expect(talk.turn(.typed("gently")).first == "record 1 view gently")
  }

  @Test("what stays in view stays while it is known")
  func inView() throws {
    var talk = try Self.begin(try Self.guide(headers: "gentle way: rest\nin view: thought"))
    talk.go("all of it")
    _ = talk.handle(.gentleWay)
    #expect(talk.inView == "all of it")
  }

  @Test("an answer on it can be gone on from")
  func resumed() throws {
    let guide = try Self.guide(
      Self.body.replacing("good?\n", with: "good?\n> first: yes or no, optional\n"))
    var talk = try Self.begin(guide)
    talk.go("all of it")
    _ = talk.handle(.gentleWay)
    _ = talk.handle(.timeElapsed)
    #expect(talk.turn(.typed("yes")) == ["record 1 first yes", "ask quiet"])
    let (resumed, effects) = try Conversation.resume(
      [talk.snapshot], answers: [0: .text("all of it"), 1: .yesNo(true)], guide: guide,
      library: GuideLibrary([guide]), today: Guides.monday)
    #expect(summary(effects) == ["ask quiet"])
    #expect(resumed.snapshot == talk.snapshot)
  }

  @Test("a called guide without one is left for that of its caller")
  func calledWithout() throws {
    let outer = try Self.guide(
      "> a: text, optional\n-> pebble and back\nAnd another view?\n> b: text, optional\n-> leave\n"
        + "\n## rest\nRest.\n-> leave", headers: "uses: pebble\ngentle way: rest", id: "outer")
    var talk = try Self.begin(outer)
    talk.go("x")
    #expect(talk.openQuestion?.guideID == "pebble")
    #expect(
      talk.turn(.gentleWay) == ["say Rest.", "say Goodbye.", "finish finished outer/leave"])
  }

  @Test("a called guide goes its own, and its caller its own behind it")
  func calledWith() throws {
    let inner = try Self.guide(id: "inner")
    let outer = try Self.guide(
      "-> inner and back\nAnd another view?\n> b: text, optional\n-> leave\n\n## rest\nRest.\n"
        + "-> leave", headers: "uses: inner\ngentle way: rest", id: "outer",
      others: [inner.header])
    var talk = try Self.begin(outer, inner)
    #expect(talk.turn(.gentleWay) == ["say We leave it there.", "pause 10.0"])
    talk.go("")
    #expect(talk.openQuestion?.name == "quiet")
    #expect(
      talk.turn(.typed("no")) == [
        "record 0 quiet no", "say Goodbye. | Rest.", "say Goodbye.",
        "finish finished outer/leave",
      ])
  }

  @Test("what a side trip interrupted is asked again only in a guide without one")
  func sideTrip() throws {
    let asks = "> a: text, optional\nHow much?\n> b: scale 0..10\n-> leave"
    let plain = try Self.guide(
      asks, headers: "uses: inner\nanytime: lost -> inner and back", id: "plain",
      others: [try Self.guide(id: "inner").header])
    let inner = try Self.guide(id: "inner")
    var talk = try Self.begin(plain, inner)
    talk.go("x", "lost")
    _ = talk.handle(.gentleWay)
    talk.go("", "no")
    #expect(talk.openQuestion?.name == "b")
    let gentle = try Self.guide(
      asks + "\n\n## rest\nRest.\n-> leave",
      headers: "uses: inner\nanytime: lost -> inner and back\ngentle way: rest", id: "gentle",
      others: [inner.header])
    var other = try Self.begin(gentle, inner)
    other.go("x", "lost")
    _ = other.handle(.gentleWay)
    other.go("")
    #expect(other.turn(.typed("no")).contains("say Goodbye. | Rest."))
    #expect(other.isFinished)
  }

  @Test("an offer of a side trip is over, and /back asks it again")
  func offer() throws {
    let guide = try Self.guide(
      headers: "uses: pebble\nanytime: seasick -> pebble and back\ngentle way: rest")
    var talk = try Self.begin(guide)
    #expect(talk.turn(.typed("seasick")).last == "offer Pebble")
    #expect(talk.turn(.gentleWay).first == "say We leave it there.")
    #expect(talk.turn(.back) == ["offer Pebble"])
  }

  @Test("made-up people come by it, and their time is not counted")
  func rehearsed() throws {
    let guide = try Self.guide()
    let rehearsal = Rehearsal(guide, library: GuideLibrary([guide]), runCount: 400, seed: 1)
    #expect(rehearsal.deadEnds.map(\.deadEnd) == [])
    #expect(rehearsal.coverage.missedStates == [])
    #expect(rehearsal.minutes.count < 400)
  }

  @Test("an example takes it, and says where there is none")
  func example() throws {
    let guide = try Guides.small(
      Self.body, headers: "gentle way: rest",
      example: "\n== example: a\n> x\n[gentle way]\nWe leave it there.\n[wait 10s]\n> no\n"
        + "[finished at leave]\n\n== example: b\n> /stop\n[gentle way]\n")
    let results = ExampleRunner.run(guide, library: GuideLibrary([guide]))
    #expect(results[0].failure == nil)
    #expect(results[1].failure?.message.contains("after the end") == true)
    #expect(GuideCoverage(guide, [results[0]]).missedStates == [])
  }
}
