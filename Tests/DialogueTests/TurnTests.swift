import Dialogue
import GuideLanguage
import Testing

@Suite("Turns")
struct TurnTests {
  @Test("a walk through the guide gives these effects and no others")
  func wholeWalk() throws {
    let guides = try Guides()
    var (walk, effects) = guides.begin(guides.shore)
    #expect(effects.count == 3)
    #expect(summary(effects).dropFirst() == ["say How strong is the wind?", "ask wind_before"])
    #expect(
      walk.turn(.typed("6")) == ["record 0 wind_before 6", "say Look out to sea.", "pause 10.0"])
    #expect(walk.turn(.timeElapsed) == ["say Now look closer.", "breathe 20.0"])
    #expect(walk.turn(.skip) == ["say Which boat do you see?", "ask boat"])
    #expect(
      walk.turn(.typed("  a dinghy "))
        == [
          "record 1 boat a dinghy", "say You see a dinghy.", "say What colour is it?", "ask colour",
        ])
    #expect(
      walk.turn(.typed("red as"))
        == [
          "understood Red as rust", "record 2 colour Red as rust", "say Red as rust suits it.",
          "say Something for you alone?", "ask secret",
        ])
    #expect(
      walk.turn(.typed("shh"))
        == ["say Between us: shh. | How old is it?", "ask age"])
    #expect(
      walk.turn(.typed("")) == ["record 3 age -", "say Shout it away, if you like.", "ask shout"])
    #expect(walk.turn(.typed("hey")) == ["say How strong is the wind now?", "ask wind_after"])
    #expect(
      walk.turn(.typed("about 8"))
        == [
          "understood 8", "record 4 wind_after 8", "say It rose.", "help card", "say Once more?",
          "ask more",
        ])
    #expect(
      walk.turn(.typed("no"))
        == [
          "record 5 more no", "say The tide goes out.", "keep shore.boat a dinghy",
          "keep shore.colour Red as rust", "measured shore.wind 6 8", "finish finished shore/done",
        ])
    #expect(walk.isFinished)
    #expect(walk.pausedSeconds == 10)
    #expect(walk.turn(.typed("more")) == [])
  }

  @Test("a question carries what the screen and the record need")
  func question() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    let question = try #require(walk.openQuestion)
    #expect(question.text == "How strong is the wind?")
    #expect(question.type == .scale(0...10))
    #expect(question.guideID == "shore")
    #expect(!question.isOptional && !question.isPrivate && !question.isLetGo)
    walk.go("6", "a dinghy", "red")
    let secret = try #require(walk.openQuestion)
    #expect(secret.isPrivate && secret.isOptional)
    walk.go("x", "")
    #expect(walk.openQuestion?.isLetGo == true)
  }

  @Test(
    "a refused line leaves the question open",
    arguments: [
      ("11", Refusal.scale(0...10)), ("a lot", .scale(0...10)), ("-1", .scale(0...10)),
      ("7/20", .scale(0...10)),
    ])
  func refused(_ line: String, _ refusal: Refusal) throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    #expect(walk.handle(.typed(line)) == [.refuse(refusal)])
    #expect(walk.openQuestion?.name == "wind_before")
    #expect(walk.handle(.timeElapsed) == [])
  }

  @Test(
    "nothing is an answer: it takes its arm, and the value stays unknown",
    arguments: [
      "", "   ", "idk", "I don't know", "no idea", "?", "-", "Nothing.", "none",
    ])
  func nothing(_ line: String) throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    walk.go("3")
    #expect(
      walk.turn(.typed(line)) == ["record 1 boat -", "say What colour is it?", "ask colour"])
  }

  @Test("a question keeps its words when a pause stands between them")
  func questionAfterPause() throws {
    let guide = try Guides.small("First.\n\nHow was it?\n[pause 3s]\n> a: text, optional\n-> leave")
    var (talk, effects) = try Guides().begin(guide)
    #expect(summary(effects) == ["say First.", "say How was it?", "pause 3.0"])
    _ = talk.handle(.timeElapsed)
    #expect(talk.openQuestion?.text == "How was it?")
    effects = talk.handle(.typed("good"))
    guard case .record(let record)? = effects.first else { return #expect(Bool(false)) }
    #expect(record.question == "How was it?")
  }

  @Test("a kept value that is asked for again and left open is forgotten at the end")
  func forgets() throws {
    let guides = try Guides()
    let known = ["shore": ["boat": AnswerValue.text("a raft"), "colour": .text("blue")]]
    var (walk, _) = guides.begin(guides.shore, known: known)
    walk.go("", "a dinghy", "/skip", "/skip", "/skip", "/skip", "5")
    #expect(
      walk.turn(.typed("no"))
        == [
          "record 5 more no", "say The tide goes out.", "keep shore.boat a dinghy",
          "forget shore.colour", "measured shore.wind - 5", "finish finished shore/done",
        ])
  }

  @Test("what is unknown makes its line silent and its comparison neither true nor false")
  func unknown() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    walk.go("", "a dinghy", "/skip", "/skip", "/skip", "/skip")
    #expect(
      walk.turn(.typed("5"))
        == ["record 4 wind_after 5", "say No number, no comparison. | Once more?", "ask more"])
    #expect(
      walk.turn(.skip)
        == [
          "record 5 more -", "say The tide goes out.", "keep shore.boat a dinghy",
          "measured shore.wind - 5", "finish finished shore/done",
        ])
  }

  @Test("a called guide keeps and finishes for itself, then its caller goes on")
  func call() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    #expect(
      walk.turn(.typed("9"))
        == [
          "record 0 wind_before 9", "say Go behind the dune.", "say Pick something small near you.",
          "ask stone",
        ])
    #expect(
      walk.turn(.typed("a shell")) == [
        "record 1 stone a shell", "say a shell. Hold it.", "pause 5.0",
      ])
    #expect(
      walk.turn(.timeElapsed)
        == [
          "say Put it down.", "keep pebble.stone a shell", "say Calmer here.",
          "say Look out to sea.", "pause 10.0",
        ])
  }

  @Test("what was kept is known at the beginning, and not kept again unchanged")
  func kept() throws {
    let guides = try Guides()
    let (_, effects) = guides.begin(guides.shore, known: ["shore": ["boat": .text("a raft")]])
    guard case .say(let lines)? = effects.first else { return #expect(Bool(false)) }
    #expect(lines.first == "Last time: a raft.")
    #expect(lines.count == 2)
  }

  @Test("every line of a rotating group comes once before one comes again", arguments: 0..<20)
  func rotation(_ seed: UInt64) throws {
    let guide = try Guides.small(
      """
      | One.
      | Two.
      | Three.
      > more: yes or no
        * yes -> start
        * no -> leave
        * nothing -> leave
      """)
    var (talk, effects) = try Guides().begin(guide, seed: seed)
    var heard: [String] = []
    for _ in 0..<9 {
      heard += summary(effects.filter { if case .say = $0 { true } else { false } })
      effects = talk.handle(.typed("yes"))
    }
    for start in [0, 3, 6] { #expect(Set(heard[start..<start + 3]).count == 3) }
    for (first, second) in zip(heard, heard.dropFirst()) { #expect(first != second) }
  }

  @Test("from session to session the lines take turns in an order that never changes")
  func rotationOverSessions() throws {
    let guide = try Guides.small(
      "| One.\n| Two.\n| Three.\n| Four.\n\nAnd so.\n| A.\n| B.\n| C.\n\n> a: text, optional\n-> leave"
    )
    func first(_ visits: Int, seed: UInt64) -> String {
      let (_, effects) = Conversation.begin(
        guide, library: GuideLibrary([guide]), history: GuideHistory(visitCount: visits),
        seed: seed, today: Guides.monday)
      return summary(effects).dropLast().joined(separator: " ")
    }
    let heard = (0..<12).map { first($0, seed: UInt64($0)) }
    #expect(heard.map { first(Int(heard.firstIndex(of: $0) ?? 0), seed: 77) } == heard)
    let numbers = heard.map { String($0.split(separator: " ")[1]) }
    #expect(numbers.prefix(4) == ["Three.", "One.", "Two.", "Four."])
    #expect(numbers.dropFirst(4) + numbers.prefix(4) == numbers[...])
    for start in 0..<9 { #expect(Set(numbers[start..<start + 4]).count == 4) }
  }

  @Test("circles through guides that neither ask nor wait are cut")
  func stepGuard() throws {
    let quiet = try Guides.small("-> leave", id: "quiet")
    let circle = try Guides.small(
      "[if day > 3]\n-> leave\n[end if]\n-> quiet and back\n-> start", headers: "uses: quiet",
      others: [quiet.header])
    let (talk, effects) = Conversation.begin(
      circle, library: GuideLibrary([quiet]), seed: 1, today: Guides.monday)
    #expect(effects.last == .finish(Ending(kind: .stopped, state: "start", guideID: "small")))
    #expect(talk.isFinished)
  }

  @Test(
    "days, visits and rounding: a half counts for the higher range",
    arguments: [
      ("3", "say Low."), ("3.4", "say Low."), ("3.5", "say High."), ("10", "say High."),
    ])
  func ranges(_ line: String, _ reply: String) throws {
    let guide = try Guides.small(
      """
      > a: scale 0..10
        * 0..3 -> low
        * 4..10 -> high
        * nothing -> leave

      ## low
      Low.
      -> leave

      ## high
      High.
      -> leave
      """)
    var (talk, _) = try Guides().begin(guide)
    #expect(talk.turn(.typed(line)).contains(reply))
  }

  @Test("a guide with days goes by the day and finishes for today")
  func days() throws {
    let guide = try Guides.small(
      """
      Day {day} of {days}, visit {visits + 1}.
      [by day]
        * 1 -> first
        * 2 -> leave

      ## first
      [finish for today]
      """, headers: "days: 2")
    let (_, effects) = Conversation.begin(
      guide, library: GuideLibrary([]), known: [:], day: 1,
      history: GuideHistory(visitCount: 4), seed: 1,
      today: Guides.monday)
    #expect(
      summary(effects) == ["say Day 1 of 2, visit 5.", "finish finishedForToday small/first"])
  }
}
