import Dialogue
import GuideLanguage
import Testing

@Suite("Side trips")
struct InterruptionTests {
  @Test(
    "words match loosely when they stand alone on the line",
    arguments: [
      ("seasick", true), ("I'm seasick!", true), ("SEASICK...", true),
      ("so seasick right now", true),
      ("too wavy!!", true), ("it's too wavy", true), ("a seasick sailor told me", false),
      ("wavy", false), ("not seasick", false),
    ])
  func loosely(_ line: String, _ leaves: Bool) throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    let effects = walk.handle(.typed(line))
    #expect(effects.first == (leaves ? .interrupted(to: "Pebble") : .refuse(.scale(0...10))))
  }

  @Test("a line of a page that is followed leads away, and the page is asked again unanswered")
  func followed() throws {
    let guide = try Guides.small(
      "> page: writing, optional\n-> leave",
      headers: "uses: pebble\nanytime: seasick -> pebble and back")
    var (talk, _) = try Guides().begin(guide)
    #expect(talk.sideTrip(for: "Seasick!") == "Pebble")
    #expect(talk.sideTrip(for: "I was seasick in May") == nil)
    #expect(
      talk.turn(.follow("seasick"))
        == ["interrupted Pebble", "say Pick something small near you.", "ask stone"])
    #expect(talk.turn(.typed("")).suffix(2) == ["returned", "ask page"])
  }

  @Test("at a scale the side trip begins at once; afterwards the question is asked again")
  func atOnce() throws {
    let guides = try Guides()
    var (walk, first) = guides.begin(guides.shore)
    #expect(
      walk.turn(.typed("seasick"))
        == ["interrupted Pebble", "say Pick something small near you.", "ask stone"])
    #expect(walk.turn(.typed("a shell")).last == "pause 5.0")
    #expect(
      walk.turn(.timeElapsed)
        == ["say Put it down.", "keep pebble.stone a shell", "returned"] + summary(first))
    #expect(walk.turn(.back) == ["refuse nothingToGoBackTo"])
  }

  @Test("at a text question the line is kept, and the person is asked once")
  func offered() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    walk.go("3")
    var other = walk
    #expect(walk.turn(.typed("Too wavy!")) == ["record 1 boat Too wavy!", "offer Pebble"])
    #expect(walk.turn(.typed("perhaps")) == ["refuse yesOrNo"])
    #expect(
      walk.turn(.typed("yes please"))
        == ["interrupted Pebble", "say Pick something small near you.", "ask stone"])
    #expect(
      walk.turn(.typed(""))
        == [
          "record 2 stone -", "say No stone today.", "returned", "say You see Too wavy!.",
          "say What colour is it?", "ask colour",
        ])
    _ = other.handle(.typed("Too wavy!"))
    #expect(
      other.turn(.typed("no")) == [
        "say You see Too wavy!.", "say What colour is it?", "ask colour",
      ])
  }

  @Test("a second interruption shows the help card and asks again, and never says farewell")
  func second() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    _ = walk.handle(.typed("seasick"))
    #expect(walk.turn(.typed("seasick")) == ["help card", "ask stone"])
    _ = walk.handle(.typed("a shell"))
    #expect(walk.turn(.typed("seasick")) == ["help card", "pause 5.0"])
  }

  @Test("in a guide that is under way already its words show the help card")
  func underWay() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    walk.go("9")
    #expect(walk.turn(.typed("seasick")) == ["help card", "ask stone"])
  }

  @Test("a side trip to a state comes back with -> return, and what it set is there")
  func ownState() throws {
    let guides = try Guides()
    var (walk, first) = guides.begin(guides.shore)
    #expect(
      walk.turn(.typed("ashore"))
        == ["interrupted pier", "say You stand on the pier. Say when you are ready.", "ask ready"])
    #expect(walk.turn(.typed("now")) == ["record 0 ready now", "returned"] + summary(first))
    _ = walk.handle(.typed("3"))
    #expect(
      walk.turn(.typed("ashore"))
        == ["interrupted pier", "say You stand on the pier. Say when you are ready.", "ask ready"])
    #expect(
      walk.turn(.typed(""))
        == ["record 2 ready -", "returned", "say Look out to sea.", "pause 10.0"])
  }

  @Test("after a side trip pauses that were over stay over, and the open one begins anew")
  func pauses() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    _ = walk.handle(.typed("3"))
    _ = walk.handle(.timeElapsed)
    _ = walk.handle(.typed("seasick"))
    #expect(
      walk.turn(.skip)
        == [
          "record 1 stone -", "say No stone today.", "returned", "say Look out to sea.",
          "say Now look closer.", "breathe 20.0",
        ])
  }

  @Test("a line typed in a pause changes nothing")
  func pauseLine() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    _ = walk.handle(.typed("3"))
    #expect(walk.turn(.typed("hello")) == ["refuse nothingAsked"])
    #expect(walk.turn(.timeElapsed) == ["say Now look closer.", "breathe 20.0"])
  }

  @Test(
    "/stop leaves all guides at once with the safe exit's words",
    arguments: [
      [], ["seasick"], ["9"], ["9", "a shell"], ["3", "too wavy"], ["ashore"],
    ])
  func stop(_ lines: [String]) throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    for line in lines { _ = walk.handle(.typed(line)) }
    let effects = walk.turn(.stop)
    #expect(effects.prefix(2) == ["say Back on land.", "say Goodbye."])
    #expect(effects.last == "finish stopped shore/leave")
    #expect(walk.isFinished)
    let numbers = lines.first.flatMap { Int($0) }
    #expect(
      effects.contains("measured shore.wind \(lines.first ?? "") -") == (numbers != nil))
  }

  @Test("a side trip in a guide called since the last answer leaves its caller's answers alone")
  func insideACall() throws {
    let inner = try Guides.small(
      """
      [pause 5s]
      Hello.
      > word: text
        * nothing -> leave
      -> leave

      ## calm
      Calm.
      -> return
      """, headers: "anytime: seasick -> calm", id: "inner")
    let outer = try Guides.small(
      """
      > name: text
        * nothing -> leave
      -> inner and back
      You are {name}.
      -> leave
      """, headers: "uses: inner", others: [inner.header])
    var (talk, _) = Conversation.begin(
      outer, library: GuideLibrary([outer, inner]), seed: 1, today: Guides.monday)
    #expect(talk.turn(.typed("Ana")) == ["record 0 name Ana", "pause 5.0"])
    #expect(
      talk.turn(.typed("seasick")) == ["interrupted calm", "say Calm.", "returned", "pause 5.0"])
    #expect(talk.turn(.timeElapsed) == ["say Hello.", "ask word"])
    #expect(talk.turn(.typed("hi")).contains { $0.contains("You are Ana.") })
  }

  @Test("two side trips before the next answer, the first of which left its guide, are resumed")
  func twoInOneTurn() throws {
    let inner = try Guides.small(
      """
      Which way?
      > way: text, optional
      > which: yes or no, optional
      -> leave

      ## calm
      Stay?
      > stay: yes or no
        * yes -> back
        * no -> leave
        * nothing -> leave

      ## back
      -> return
      """, headers: "anytime: stormy -> calm", id: "inner")
    let outer = try Guides.small(
      """
      -> inner and back
      How was it?
      > was: scale 0..10, optional
      -> leave
      """, headers: "uses: inner, pebble\nanytime: seasick -> pebble and back", id: "outer",
      others: [inner.header])
    let library = GuideLibrary([inner, outer, try Guides().pebble])
    var (talk, _) = Conversation.begin(outer, library: library, seed: 1, today: Guides.monday)
    talk.go("north")
    #expect(talk.turn(.typed("stormy")) == ["interrupted calm", "say Stay?", "ask stay"])
    #expect(talk.turn(.typed("no")).last == "ask was")
    #expect(talk.turn(.typed("seasick")).last == "ask stone")
    var (again, _) = try Conversation.resume(
      [talk.snapshot],
      answers: [0: .text("north"), 1: .yesNo(false)], guide: outer, library: library,
      today: Guides.monday)
    #expect(again.openQuestion?.name == "stone")
    again.go("")
    talk.go("")
    #expect(again.openQuestion?.name == talk.openQuestion?.name)
    #expect(talk.turn(.typed("4")).last == "finish finished outer/leave")
    #expect(again.turn(.typed("4")).last == "finish finished outer/leave")
  }
}
