import Dialogue
import GuideLanguage
import Testing

@Suite("Lines in which an answer stands")
struct HeldAnswerTests {
  @Test("are told apart from the guide's own, turn by turn")
  func told() throws {
    let guide = try Guides.small(
      """
      Sit as you like.
      What is it called?
      > name: text, optional
      It is called {name}.
      Nothing has to happen now.
      What is left of {name}?
      > rest: text, optional
      -> leave
      """)
    var (conversation, effects) = try Guides().begin(guide)
    func lines() -> [String] {
      effects.flatMap { effect -> [String] in
        guard case .say(let said) = effect else { return [] }
        return said
      }
    }
    func held() -> [String] { lines().filter(conversation.holdsAnswer) }
    #expect(lines() == ["Sit as you like.", "What is it called?"])
    #expect(held().isEmpty)
    effects = conversation.handle(.typed("Nobody"))
    #expect(lines().count == 3)
    #expect(held() == ["It is called Nobody.", "What is left of Nobody?"])
    effects = conversation.handle(.back)
    #expect(held().isEmpty)
    effects = conversation.handle(.typed("Sit as you like."))
    #expect(held() == ["It is called Sit as you like..", "What is left of Sit as you like.?"])
    effects = conversation.handle(.typed("light"))
    #expect(lines() == ["Goodbye."])
    #expect(held().isEmpty)
  }
}
