import Dialogue
import GuideLanguage
import Testing

@Suite("Guides that call guides")
struct CallTests {
  private static let inner = """
    How far?
    > far: number, optional
    > tone: choice
      * high: High
      * low: Low
      * nothing
    > secret: text, private, optional
    [finish]
    """

  private static let outer = """
    [if inner.far is known]
    Before: {inner.far}.
    [end if]
    -> inner and back
    It gave {inner.far} and {inner.tone}.
    [if inner.tone is "low"]
    Low, then.
    [end if]
    Again?
    > again: yes or no
      * yes -> start
      * no -> leave
      * nothing -> leave
    """

  private func begin(
    innerHeaders: String = "gives: far, tone", known: [String: AnswerValue] = [:]
  ) throws -> (conversation: Conversation, effects: [Effect], library: GuideLibrary) {
    let inner = try Guides.small(Self.inner, headers: innerHeaders, id: "inner")
    let outer = try Guides.small(
      Self.outer, headers: "uses: inner", id: "outer", others: [inner.header])
    let library = GuideLibrary([inner, outer])
    let (talk, effects) = Conversation.begin(
      outer, library: library, known: ["inner": known], seed: 1, today: Guides.monday)
    return (talk, effects, library)
  }

  @Test("what a guide gives is known to its caller when it has come back, and not kept")
  func gives() throws {
    var (talk, effects, _) = try begin()
    #expect(summary(effects) == ["say How far?", "ask far"])
    talk.go("3", "low")
    #expect(
      talk.turn(.typed("psst")) == ["say It gave 3 and Low. | Low, then. | Again?", "ask again"])
    #expect(
      talk.turn(.typed("yes"))
        == ["record 2 again yes", "say Before: 3.", "say How far?", "ask far"])
    talk.go("/skip", "/skip", "/skip")
    #expect(talk.openQuestion?.text == "Again?")
    #expect(talk.turn(.typed("no")).contains { $0.hasPrefix("keep") } == false)
  }

  @Test("gone on with behind the call, what it gave is still known")
  func resumed() throws {
    var (talk, _, library) = try begin()
    talk.go("3", "low", "/skip")
    let outer = try #require(library["outer"])
    let (_, said) = try Conversation.resume(
      [talk.snapshot],
      answers: [0: .number(3), 1: .option(Choice(id: "low", label: "Low"))], guide: outer,
      library: library, today: Guides.monday)
    #expect(summary(said) == ["say It gave 3 and Low. | Low, then. | Again?", "ask again"])
  }

  @Test("what a called guide keeps is kept at its own end, and forgotten there as well")
  func keeps() throws {
    var (talk, _, _) = try begin(
      innerHeaders: "keeps: far\ngives: tone", known: ["far": .number(8)])
    talk.go("9", "low")
    #expect(talk.turn(.skip).first == "keep inner.far 9")
    talk.go("yes", "/skip", "/skip")
    #expect(talk.turn(.skip).first == "forget inner.far")
  }
}
