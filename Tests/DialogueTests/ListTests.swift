import Dialogue
import GuideLanguage
import Testing

@Suite("Lists, and what is forgotten and offered again")
struct ListTests {
  static let worries = AnswerValue.several([
    Choice(id: "1", label: "rain"), Choice(id: "3", label: "Wind, and more"),
  ])

  static let body = """
    What is on your mind?
    > worry: text, optional
    [add worry to worries]
    [if worries.count > 0]
    So far {worries.count}: {worries}.
    [end if]
    Which one can go?
    > which: choice from worries
      * nothing -> none
    [take which from worries]
    Without {which}: {worries}.
    More?
    > more: yes or no
      * yes -> start
      * no -> leave
      * nothing -> leave

    ## none
    None then.
    -> leave
    """

  private func begin(
    _ body: String = body, headers: String = "keeps: worries",
    known: [String: AnswerValue] = [:]
  ) throws -> Conversation {
    try Guides().begin(
      try Guides.small(body, headers: headers), known: ["small": known]
    ).conversation
  }

  private func labels(_ question: Question?) -> [String] {
    if case .choice(let items)? = question?.type { items.map(\.label) } else { [] }
  }

  @Test("items are added, said with semicolons, chosen and taken")
  func growsAndShrinks() throws {
    var talk = try begin(known: ["worries": Self.worries])
    #expect(
      talk.turn(.typed("snow"))
        == [
          "record 0 worry snow", "say So far 3: rain; Wind, and more; snow. | Which one can go?",
          "ask which",
        ])
    #expect(
      talk.openQuestion?.type
        == .choice([
          Choice(id: "1", label: "rain"), Choice(id: "3", label: "Wind, and more"),
          Choice(id: "4", label: "snow"),
        ]))
    #expect(
      talk.turn(.typed("wind"))
        == [
          "understood Wind, and more", "record 1 which Wind, and more",
          "say Without Wind, and more: rain; snow. | More?", "ask more",
        ])
    #expect(
      talk.turn(.typed("no"))
        == [
          "record 2 more no", "say Goodbye.", "keep small.worries rain, snow",
          "finish finished small/leave",
        ])
  }

  @Test("an item is chosen by its place or its words, never by a number nobody sees")
  func choosing() throws {
    for (line, first) in [("2", "record 1 which Wind, and more"), ("rain", "record 1 which rain")] {
      var talk = try begin(known: ["worries": Self.worries])
      talk.go("/skip")
      #expect(talk.turn(.typed(line)).first == first)
    }
    var talk = try begin(known: ["worries": Self.worries])
    talk.go("/skip")
    #expect(talk.turn(.typed("3")).first?.hasPrefix("refuse chooseOne") == true)
  }

  @Test("an empty list counts as nothing at once, and is unknown")
  func empty() throws {
    var talk = try begin()
    #expect(
      talk.turn(.skip)
        == [
          "record 0 worry -", "say Which one can go?", "say None then.", "say Goodbye.",
          "finish finished small/leave",
        ])
  }

  @Test("the last item taken, the list is forgotten")
  func lastOne() throws {
    var talk = try begin(known: ["worries": .several([Choice(id: "7", label: "rain")])])
    talk.go("/skip")
    #expect(
      talk.turn(.typed("1")) == ["record 1 which rain", "say More?", "ask more"],
      "a line with an unknown value is left unsaid")
    #expect(talk.turn(.typed("no")).contains("forget small.worries"))
  }

  @Test("/back takes back what was added and what was taken")
  func back() throws {
    var talk = try begin(known: ["worries": Self.worries])
    talk.go("snow", "1", "/back")
    #expect(labels(talk.openQuestion) == ["rain", "Wind, and more", "snow"])
    talk.go("/back", "/skip")
    #expect(labels(talk.openQuestion) == ["rain", "Wind, and more"])
  }

  @Test("a number is not given again while the item that had it is still chosen")
  func numbers() throws {
    var talk = try begin(known: ["worries": .several([Choice(id: "1", label: "rain")])])
    talk.go("/skip", "rain", "yes", "sun")
    #expect(talk.openQuestion?.type == .choice([Choice(id: "2", label: "sun")]))
  }

  @Test("what was kept as one answer is a list of one item where it has become a list")
  func fromAnswer() throws {
    var talk = try begin(known: ["worries": .text("rain")])
    #expect(talk.turn(.typed("snow"))[1] == "say So far 2: rain; snow. | Which one can go?")
  }

  @Test("a private item makes the list private")
  func privately() throws {
    let body = Self.body.replacing("worry: text, optional", with: "worry: text, private, optional")
    var talk = try begin(body, headers: "")
    #expect(
      talk.turn(.typed("hedgehog")) == [
        "say So far 1: hedgehog. | Which one can go?", "ask which",
      ])
    #expect(talk.openQuestion?.isPrivate == true)
    #expect(talk.turn(.typed("1")) == ["say More?", "ask more"])
    #expect(!PrivacyTests.contains(talk.snapshot.bytes, "hedgehog"))
  }

  @Test("what is forgotten is unknown from there, and no longer kept")
  func forgotten() throws {
    let body = """
      [if word is unknown]
      > word: text, optional
      [end if]
      {word} it was.
      > go: text, optional
      [forget word]
      [if word is unknown]
      Gone.
      [end if]
      -> leave
      """
    var talk = try begin(body, headers: "keeps: word", known: ["word": .text("Ease")])
    #expect(
      talk.turn(.skip) == [
        "record 0 go -", "say Gone.", "say Goodbye.", "forget small.word",
        "finish finished small/leave",
      ])
    var unknown = try begin(body, headers: "keeps: word")
    unknown.go("/skip")
    #expect(!unknown.turn(.skip).contains("forget small.word"))
    var back = try begin(body, headers: "keeps: word", known: ["word": .text("Ease")])
    #expect(back.turn(.stop).last == "finish stopped small/leave", "stopped, nothing is forgotten")
  }

  @Test(
    "home offers the guide again from a day on, or not any more",
    arguments: [
      ("[offer again on on_day]", "tomorrow", "offer again small 2026-01-06"),
      ("[offer again on 2026-12-01]", "", "offer again small 2026-12-01"),
      ("[offer again on on_day]\n[offer again on 2026-12-01]", "", "offer again small 2026-12-01"),
      ("[offer again on on_day]\n[do not offer again]", "friday", "offer again small -"),
      ("[do not offer again]", "friday", "offer again small -"),
      ("[offer again on on_day]", "nothing", "finish finished small/leave"),
      (
        "[offer again on on_day, at 7:30, every day, saying word]", "friday",
        "offer again small 2026-01-09, at 07:30, every day, saying word"
      ),
      ("[offer again on on_day, every week]", "friday", "offer again small 2026-01-09, every week"),
      (
        "> clock: time of day\n[offer again on on_day, at clock]", "friday",
        "offer again small 2026-01-09, at 17:30"
      ),
    ])
  func offered(_ lines: String, _ typed: String, _ effect: String) throws {
    var talk = try begin(
      "[set word to \"tea\"]\nWhich day?\n> on_day: date\n\(lines)\n-> leave",
      headers: "keeps: word")
    var effects = talk.turn(.typed(typed))
    if !talk.isFinished { effects = talk.turn(.typed("17:30")) }
    let end = try #require(effects.firstIndex(of: "say Goodbye."))
    #expect(effects[end...].dropFirst().first { !$0.hasPrefix("keep") } == effect)
  }

  @Test("an unknown time is left out, and all parts outlive a stop")
  func offerIsResumed() throws {
    let guide = try Guides.small(
      "> clock: time of day\n[offer again on today, at clock, every week, saying word]\n"
        + "> word: text, optional\n> more: text, optional\n-> leave", headers: "keeps: word")
    for (typed, wanted) in [("5 pm", ", at 17:00"), ("nothing", "")] {
      var talk = try Guides().begin(guide).conversation
      talk.go(typed, "tea")
      var (resumed, _) = try Conversation.resume(
        [talk.snapshot], answers: [1: .text("tea")], guide: guide, library: GuideLibrary([guide]),
        today: Guides.monday)
      let effect = "offer again small 2026-01-05\(wanted), every week, saying word"
      #expect(talk.turn(.typed("x")).contains(effect))
      #expect(resumed.turn(.typed("x")).contains(effect))
    }
  }

  @Test(
    "an example compares the parts of an offer that it names",
    arguments: [
      ("2026-01-09", true), ("2026-01-09, at 7:30", true), ("2026-01-09, every day", true),
      ("2026-01-09, at 7:30, every day, saying word", true), ("2026-01-09, at 7:31", false),
      ("2026-01-09, every week", false), ("2026-01-08", false),
    ])
  func offeredInExample(_ words: String, _ passes: Bool) throws {
    let guide = try Guides.small(
      "> word: text, optional\n[offer again on 2026-01-09, at 7:30, every day, saying word]\n"
        + "[what helped]\n-> leave", headers: "keeps: word",
      example: "\n== example: a\n> tea\nGoodbye.\n[offered again on \(words)]\n")
    let results = ExampleRunner.run(guide, library: GuideLibrary([guide]))
    #expect(results.map(\.passed) == [passes])
  }

  @Test("what helped is shown where the guide says so, and again with the words around it")
  func whatHelped() throws {
    var talk = try begin(
      "> go: text, optional\nLook.\n[what helped]\nAnd?\n> a: text, optional\n> b: text, optional\n"
        + "-> leave", headers: "")
    let shown = ["say Look.", "what helped", "say And?", "ask a"]
    #expect(talk.turn(.typed("x")).dropFirst() == shown[...])
    talk.go("y")
    #expect(talk.turn(.back).dropFirst() == shown[...])
  }

  @Test("stopped, the guide changes nothing of when it is offered")
  func stopped() throws {
    var talk = try begin(
      "Which day?\n> on_day: date\n[offer again on on_day]\n> a: text, optional\n-> leave",
      headers: "")
    talk.go("tomorrow")
    #expect(talk.turn(.stop) == ["say Goodbye.", "finish stopped small/leave"])
  }

  @Test(
    "an example gives a list several items, on one line or on more",
    arguments: [
      "[known worries is \"rain\", \"hail\"]", "[known worries is \"rain\"; \"hail\"]",
      "[known worries is \"rain\" and \"hail\"]",
      "[known worries is \"rain\"]\n[known worries is \"hail\"]",
    ])
  func knownItems(_ known: String) throws {
    let guide = try Guides.small(
      "{worries.count}: {worries}\nMore?\n> worry: text, optional\n[add worry to worries]\n-> leave",
      headers: "keeps: worries", example: "== example: a\n\(known)\n2: rain; hail\n> wind\n")
    let results = ExampleRunner.run(guide, library: GuideLibrary([guide]))
    #expect(results.map(\.failure) == [nil])
  }

  @Test("an example gives several options at once")
  func knownOptions() throws {
    let guide = try Guides.small(
      "So far: {f}\n> f: several, optional\n  * joy: Joy\n  * fear: Fear\n-> leave",
      headers: "keeps: f",
      example: "== example: a\n[known f is \"joy\", \"fear\"]\nSo far: Joy, Fear\n>")
    let results = ExampleRunner.run(guide, library: GuideLibrary([guide]))
    #expect(results.map(\.failure) == [nil])
  }
}
