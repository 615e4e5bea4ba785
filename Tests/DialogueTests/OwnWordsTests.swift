import Dialogue
import GuideLanguage
import Testing

@Suite("In their own words")
struct OwnWordsTests {
  private func choice() throws -> Conversation {
    let guide = try Guides.small(
      """
      [pause 2s]
      What is it?
      > it: choice
        * fear: Fear -> leave
        * other: Something else: ____ -> next
        * nothing -> leave

      ## next
      It is {it}.
      [if it is "other"]
      Something of its own.
      [end if]
      > more: text, optional
      -> leave
      """)
    var talk = try Guides().begin(guide).conversation
    _ = talk.handle(.timeElapsed)
    return talk
  }

  private func several(_ modifiers: String = "") throws -> Conversation {
    let guide = try Guides.small(
      """
      > all: several\(modifiers)
        * fear: Fear
        * one: Another one: ____
        * joy: Joy
        * nothing
      [if all includes "one"]
      One more: {all}.
      [end if]
      > more: text, optional
      -> leave
      """)
    return try Guides().begin(guide).conversation
  }

  @Test("choosing it asks for the words, which then stand in place of the label")
  func asked() throws {
    for line in ["other", "2", "something", "Something else"] {
      var talk = try choice()
      #expect(talk.turn(.typed(line)).last == "ask it")
      #expect(talk.openQuestion?.type == .text)
      #expect(talk.openQuestion?.completes?.id == "other")
      #expect(
        talk.turn(.typed("tired, sad"))
          == [
            "record 0 it tired, sad", "say It is tired, sad. | Something of its own.", "ask more",
          ])
    }
  }

  @Test("words typed right behind the label need no second question")
  func atOnce() throws {
    var talk = try choice()
    #expect(talk.turn(.typed("something else: tired")).first == "record 0 it tired")
  }

  @Test(
    "without words the option has just been chosen",
    arguments: [Event.skip, .typed(""), .typed("?"), .typed("____"), .typed(" ")])
  func withoutWords(_ event: Event) throws {
    var talk = try choice()
    _ = talk.handle(.typed("other"))
    #expect(talk.turn(event).first == "record 0 it Something else")
  }

  @Test("/back asks for the option again, without the pauses before it")
  func back() throws {
    var talk = try choice()
    _ = talk.handle(.typed("other"))
    #expect(talk.turn(.back) == ["say What is it?", "ask it"])
    #expect(talk.openQuestion?.completes == nil)
    #expect(talk.turn(.typed("fear")).first == "record 0 it Fear")
  }

  @Test("among several, the words are asked for once all are chosen")
  func amongSeveral() throws {
    var talk = try several()
    #expect(talk.turn(.typed("joy, one, fear")) == ["ask all"])
    #expect(talk.openQuestion?.completes?.id == "one")
    #expect(
      talk.turn(.typed("pride"))
        == ["record 0 all Fear, pride, Joy", "say One more: Fear, pride, Joy.", "ask more"])
  }

  @Test("among several, words behind the label may hold commas")
  func commas() throws {
    var talk = try several()
    #expect(talk.turn(.typed("fear, another one: a, b")).first == "record 0 all Fear, a, b")
    var ordered = try several(", at least 2, at most 2")
    #expect(ordered.turn(.typed("another one: a, fear")).first == "record 0 all Fear, a")
  }

  @Test("the words are in the snapshot only as the record's number")
  func saved() throws {
    var talk = try choice()
    talk.go("other", "tired")
    #expect(!PrivacyTests.contains(talk.snapshot.bytes, "tired"))
    let (_, said) = try Conversation.resume(
      [talk.snapshot], answers: [0: .option(Choice(id: "other", label: "tired"))],
      guide: try Guides.small("-> leave"), library: GuideLibrary([]), today: Guides.monday)
    #expect(summary(said).first == "started again")
  }
}
