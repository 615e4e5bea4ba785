import Dialogue
import GuideLanguage
import Testing

@Suite("A rating for each")
struct RatingTests {
  static let body = """
    What is there?
    > feelings: several
      * fear: Fear
      * shame: Shame
      * joy: Joy
      * nothing
    How strong is it: {each}?
    > strength: scale 0..10, "hardly there, calm" to "strong", for each feelings
    [if strength.highest > 7 or strength.fear > 7]
    A lot: {strength.highest}.
    [end if]
    You said: {strength}.
    Once more?
    > more: yes or no
      * yes -> start
      * no -> leave
      * nothing -> leave

    ## where
    Here.
    > ready: text, optional
    -> return
    """

  private func begin(_ body: String = body) throws -> Conversation {
    try Guides().begin(try Guides.small(body, headers: "anytime: lost -> where")).conversation
  }

  @Test("the question is asked once for every option that was chosen")
  func rounds() throws {
    var talk = try begin()
    #expect(
      talk.turn(.typed("joy, fear"))
        == [
          "record 0 feelings Fear, Joy", "say How strong is it: Fear?", "ask strength.fear",
        ])
    #expect(talk.openQuestion?.endLabels == ScaleEnds(low: "hardly there, calm", high: "strong"))
    #expect(
      talk.turn(.typed("4"))
        == ["record 1 strength.fear 4", "say How strong is it: Joy?", "ask strength.joy"])
    #expect(
      talk.turn(.typed("9"))
        == [
          "record 2 strength.joy 9", "say A lot: 9. | You said: Fear 4, Joy 9. | Once more?",
          "ask more",
        ])
  }

  @Test("nothing chosen, nothing asked, and the ratings are unknown")
  func nothing() throws {
    var talk = try begin()
    #expect(talk.turn(.skip) == ["record 0 feelings -", "say Once more?", "ask more"])
  }

  @Test("a rating left out is left out of the sum")
  func leftOut() throws {
    var talk = try begin()
    talk.go("fear, shame")
    #expect(
      talk.turn(.skip)
        == ["record 1 strength.fear -", "say How strong is it: Shame?", "ask strength.shame"])
    #expect(
      talk.turn(.typed("2")).dropFirst() == ["say You said: Shame 2. | Once more?", "ask more"])
  }

  @Test("/back goes back through the rounds, one at a time")
  func back() throws {
    var talk = try begin()
    talk.go("fear, joy", "8", "9")
    #expect(talk.turn(.back) == ["withdraw 2", "say How strong is it: Joy?", "ask strength.joy"])
    #expect(talk.turn(.back) == ["withdraw 1", "say How strong is it: Fear?", "ask strength.fear"])
    #expect(talk.turn(.back) == ["withdraw 0", "say What is there?", "ask feelings"])
    talk.go("joy")
    #expect(
      talk.turn(.typed("3"))
        == ["record 4 strength.joy 3", "say You said: Joy 3. | Once more?", "ask more"])
  }

  @Test("asked once more, the ratings given before count no longer")
  func again() throws {
    var talk = try begin()
    talk.go("fear", "9", "yes", "joy")
    #expect(
      talk.turn(.typed("3")).dropFirst() == ["say You said: Joy 3. | Once more?", "ask more"])
  }

  @Test("words for anytime lead out of a round, and -> return leads back into it")
  func anytime() throws {
    var talk = try begin()
    talk.go("fear, joy", "4")
    #expect(talk.turn(.typed("lost")) == ["interrupted where", "say Here.", "ask ready"])
    #expect(
      talk.turn(.typed("yes"))
        == ["record 2 ready yes", "returned", "say How strong is it: Joy?", "ask strength.joy"])
    #expect(
      talk.turn(.typed("1")).prefix(2)
        == ["record 3 strength.joy 1", "say You said: Fear 4, Joy 1. | Once more?"])
  }

  @Test("options chosen in private are rated in private")
  func privately() throws {
    var talk = try begin(
      Self.body.replacing("feelings: several", with: "feelings: several, private"))
    #expect(
      talk.turn(.typed("fear, joy")) == ["say How strong is it: Fear?", "ask strength.fear"])
    #expect(talk.openQuestion?.isPrivate == true)
    #expect(talk.turn(.typed("4")) == ["say How strong is it: Joy?", "ask strength.joy"])
    #expect(talk.turn(.typed("9")).first?.hasPrefix("say A lot: 9.") == true)
    #expect(!PrivacyTests.contains(talk.snapshot.bytes, "Fear"))
  }

  @Test("without a line above that names it, the option is said before the question")
  func unnamed() throws {
    var talk = try begin(
      Self.body.replacing("How strong is it: {each}?", with: "How strong is it?"))
    #expect(
      talk.turn(.typed("fear, joy"))
        == [
          "record 0 feelings Fear, Joy", "say How strong is it?", "say Fear",
          "ask strength.fear",
        ])
    #expect(talk.turn(.typed("1")) == ["record 1 strength.fear 1", "say Joy", "ask strength.joy"])
  }

  @Test("own words stand in the ratings in place of the label")
  func ownWords() throws {
    var talk = try begin(Self.body.replacing("joy: Joy", with: "joy: Something else: ____"))
    #expect(talk.turn(.typed("fear, joy")) == ["ask feelings"])
    #expect(talk.turn(.typed("pride")).first == "record 0 feelings Fear, pride")
    #expect(
      talk.turn(.typed("1"))
        == ["record 1 strength.fear 1", "say How strong is it: pride?", "ask strength.joy"])
  }
}
