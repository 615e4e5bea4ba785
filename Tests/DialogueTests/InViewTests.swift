import Dialogue
import GuideLanguage
import Testing

@Suite("What stays in view")
struct InViewTests {
  private static let body = """
    What stings?
    > line: text
      * nothing -> leave
    How much?
    > much: scale 0..10, optional
    [forget line]
    And now?
    > later: scale 0..10, optional
    -> leave
    """

  private func begin(_ body: String = body, headers: String = "in view: line") throws
    -> Conversation
  {
    try Guides().begin(try Guides.small(body, headers: headers)).conversation
  }

  @Test("an answer stays in view from when it is known until it is forgotten")
  func untilForgotten() throws {
    var talk = try begin()
    #expect(talk.inView == nil)
    talk.go("I am late")
    #expect(talk.inView == "I am late")
    talk.go("/back")
    #expect(talk.inView == nil)
    talk.go("I am slow")
    #expect(talk.inView == "I am slow")
    talk.go("3")
    #expect(talk.openQuestion?.name == "later")
    #expect(talk.inView == nil)
  }

  @Test("nothing is in view after the end, nor where the answer was nothing")
  func end() throws {
    var talk = try begin()
    talk.go("I am late", "/stop")
    #expect(talk.isFinished && talk.inView == nil)
    var silent = try begin("> line: text, optional\nWell?\n> well: text, optional\n-> leave")
    silent.go("")
    #expect(silent.openQuestion?.name == "well")
    #expect(silent.inView == nil)
    var plain = try begin(headers: "")
    plain.go("I am late")
    #expect(plain.inView == nil)
  }

  @Test("a choice is in view by its label, a set value as its words, a private one as well")
  func kinds() throws {
    var choice = try begin(
      "> near: choice\n  * mine: It was my fault\n  * nothing -> leave\n[set line to near]\n"
        + "> next: text, optional\n-> leave")
    choice.go("mine")
    #expect(choice.inView == "It was my fault")
    var label = try begin(
      "> near: choice\n  * mine: It was my fault\n  * nothing -> leave\n"
        + "> next: text, optional\n-> leave", headers: "in view: near")
    label.go("mine")
    #expect(label.inView == "It was my fault")
    var secret = try begin("> line: text, private, optional\n> next: text, optional\n-> leave")
    secret.go("psst")
    #expect(secret.inView == "psst")
  }

  @Test("a called guide has its own in view while it runs, and the caller's comes back")
  func called() throws {
    let inner = try Guides.small(
      "> word: text, optional\nGo on?\n> on: text, optional\n-> leave",
      headers: "in view: word", id: "inner")
    let outer = try Guides.small(
      "> line: text, optional\n-> inner and back\n> more: text, optional\n-> leave",
      headers: "uses: inner\nin view: line", id: "outer", others: [inner.header])
    var talk = Conversation.begin(
      outer, library: GuideLibrary([inner, outer]), seed: 1, today: Guides.monday
    ).conversation
    talk.go("the outer one")
    #expect(talk.inView == nil)
    talk.go("the inner one")
    #expect(talk.inView == "the inner one")
    talk.go("")
    #expect(talk.openQuestion?.name == "more")
    #expect(talk.inView == "the outer one")
  }

  @Test("it is in view again when a stopped session goes on")
  func resumed() throws {
    let guide = try Guides.small(Self.body, headers: "in view: line")
    var talk = try Guides().begin(guide).conversation
    talk.go("I am late")
    let (resumed, _) = try Conversation.resume(
      [talk.snapshot], answers: [0: .text("I am late")], guide: guide, library: GuideLibrary([]),
      today: Guides.monday)
    #expect(resumed.inView == "I am late")
  }
}
