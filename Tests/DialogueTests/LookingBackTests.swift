import Dialogue
import GuideLanguage
import Testing

@Suite("Earlier sessions, today and now")
struct LookingBackTests {
  private static let recalling = """
    What did you think?
    > thought: text, optional
    [recall earlier from view like thought]
    [if earlier is known]
    Like {earlier.date}. See it?
    > see: yes or no
    [if see is yes]
    You wrote: {earlier}
    [end if]
    [end if]
    And your view?
    > view: text, optional
    -> leave
    """

  private func begin(
    _ body: String, headers: String = "", history: GuideHistory = GuideHistory(),
    now: String = "12:00"
  ) throws -> (conversation: Conversation, effects: [Effect]) {
    Conversation.begin(
      try Guides.small(body, headers: headers), library: GuideLibrary([]), history: history,
      seed: 1, today: Guides.monday, now: try #require(TimeOfDay(now)))
  }

  private static let found = EarlierAnswer(
    date: CivilDate("2025-12-01") ?? .earliest, text: "It passed.")

  @Test("an earlier answer of a like thought is offered, and said when it is wanted")
  func recalled() throws {
    var talk = try begin(Self.recalling).conversation
    #expect(
      talk.turn(.typed("alone again"))
        == ["record 0 thought alone again", "look up small.view like alone again"])
    #expect(talk.turn(.found(Self.found)) == ["say Like 2025-12-01. See it?", "ask see"])
    #expect(
      talk.turn(.typed("yes"))
        == ["record 1 see yes", "say You wrote: It passed. | And your view?", "ask view"])
  }

  @Test("nothing found, and nothing to look for, go on in silence")
  func notFound() throws {
    var talk = try begin(Self.recalling).conversation
    _ = talk.handle(.typed("alone"))
    #expect(talk.turn(.found(nil)) == ["say And your view?", "ask view"])
    var other = try begin(Self.recalling).conversation
    #expect(other.turn(.skip) == ["record 0 thought -", "say And your view?", "ask view"])
  }

  @Test("without \"like\" the latest is taken")
  func latest() throws {
    let body = "[recall last from word]\nNow?\n> word: text, optional\nIt was: {last}\n-> leave"
    var (talk, effects) = try begin(body)
    #expect(summary(effects) == ["look up small.word like -"])
    #expect(talk.turn(.found(Self.found)) == ["say Now?", "ask word"])
    #expect(talk.turn(.skip)[1] == "say It was: It passed.")
  }

  @Test("gone on with after a look-up, it looks again; stopped in one, it just ends")
  func interrupted() throws {
    var talk = try begin(Self.recalling).conversation
    _ = talk.handle(.typed("alone"))
    let guide = try Guides.small(Self.recalling)
    var (again, said) = try Conversation.resume(
      [talk.snapshot], answers: [0: .text("alone")], guide: guide, library: GuideLibrary([]),
      today: Guides.monday)
    #expect(summary(said) == ["look up small.view like alone"])
    #expect(again.turn(.found(Self.found)) == ["say Like 2025-12-01. See it?", "ask see"])
    #expect(talk.turn(.stop) == ["say Goodbye.", "finish stopped small/leave"])
  }

  @Test("on the way out through the safe exit nothing is looked up")
  func exit() throws {
    let text = Guides.text("> a: text, optional\n-> leave").replacing(
      "## leave\n", with: "## leave\n[recall last from a]\n")
    let guide = try #require(Guides.check(Array(text.utf8)).guide)
    var (talk, _) = try Guides().begin(guide)
    #expect(talk.turn(.stop) == ["say Goodbye.", "finish stopped small/leave"])
  }

  @Test(
    "what earlier sessions measured is unknown below three uses",
    arguments: [
      ([], "0 uses."), ([-2], "1 uses."), ([-2, -4], "2 uses."),
      ([-2, -4, 3], "3 uses. | -1 each."),
    ])
  func measured(_ differences: [Double], _ said: String) throws {
    let body = """
      {tension.uses} uses.
      {tension.change} each.
      How much?
      > before: scale 0..10
      > after: scale 0..10
      -> leave
      """
    let (_, effects) = try begin(
      body, headers: "measure: tension from before to after, lower is better",
      history: GuideHistory(changes: ["tension": GuideHistory.Change(differences: differences)]))
    #expect(summary(effects).first == "say \(said) | How much?")
  }

  @Test("visits and the days since the last one are those of this guide")
  func counts() throws {
    let body = "{visits} visits.\n{since_last} days.\n> a: text, optional\n-> leave"
    #expect(summary(try begin(body).effects).first == "say 0 visits.")
    let history = GuideHistory(visitCount: 3, dayCountSinceLast: 12)
    #expect(
      summary(try begin(body, history: history).effects).first == "say 3 visits. | 12 days.")
  }

  @Test("today and now are those of the beginning, and of the going on")
  func todayAndNow() throws {
    let body = """
      [if now >= 22:00 and today is 2026-01-05]
      Late, {now}.
      [end if]
      > a: text, optional
      [if today > 2026-01-05]
      Another day, {today}.
      [end if]
      It is {now}.
      > b: text, optional
      -> leave
      """
    var (talk, effects) = try begin(body, now: "22:30")
    #expect(summary(effects).first == "say Late, 22:30.")
    #expect(talk.turn(.skip)[1] == "say It is 22:30.")
    let (_, said) = try Conversation.resume(
      [talk.snapshot], answers: [:], guide: try Guides.small(body), library: GuideLibrary([]),
      today: try #require(CivilDate("2026-01-06")), now: try #require(TimeOfDay("08:00")))
    #expect(summary(said).first == "say Another day, 2026-01-06. | It is 08:00.")
  }
}
