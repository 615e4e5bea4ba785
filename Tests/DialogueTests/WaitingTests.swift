import Dialogue
import GuideLanguage
import Testing

@Suite("Lengths of time from an answer")
struct WaitingTests {
  private static let body = """
    How long?
    > minutes: duration, optional
    [pause for minutes]
    [breathe in 4s, out 6s, for minutes]
    > page: writing, for minutes, optional
    -> leave
    """

  private func begin(_ body: String = body) throws -> Conversation {
    try Guides().begin(try Guides.small(body)).conversation
  }

  @Test("pauses, breathing and writing take as long as the answer says")
  func taken() throws {
    var talk = try begin()
    #expect(talk.turn(.typed("2m")) == ["record 0 minutes 2 minutes", "pause 120.0"])
    #expect(talk.turn(.timeElapsed) == ["breathe 120.0"])
    #expect(talk.turn(.timeElapsed) == ["ask page"])
    #expect(talk.openQuestion?.type == .writing(from: 120, to: nil))
    #expect(talk.pausedSeconds == 240)
    let effects = talk.handle(.wrote("A page."))
    guard case .record(let record)? = effects.first else { return #expect(Bool(false)) }
    #expect(record.type == .writing(from: nil, to: nil))
  }

  @Test("without the answer nothing waits, and the page has no time")
  func unknown() throws {
    var talk = try begin()
    #expect(talk.turn(.skip) == ["record 0 minutes -", "ask page"])
    #expect(talk.openQuestion?.type == .writing(from: nil, to: nil))
  }

  @Test(
    "breathing for a time takes whole rounds, at least one",
    arguments: [("1m", 60.0), ("25s", 30.0), ("30s", 30.0), ("3s", 10.0), ("1h", 3600.0)])
  func rounds(_ time: String, _ seconds: Double) throws {
    let (_, effects) = try Guides().begin(
      try Guides.small("[breathe in 4s, out 6s, for \(time)]\n> a: text, optional\n-> leave"))
    guard case .breathe(let pattern)? = effects.first else { return #expect(Bool(false)) }
    #expect(pattern.totalSeconds == seconds)
  }

  @Test("gone on with in a pause of the person's own length, it begins anew; passed ones stay over")
  func resumed() throws {
    var talk = try begin()
    talk.go("2m", "a page")
    var other = try begin()
    _ = other.handle(.typed("2m"))
    _ = other.handle(.timeElapsed)
    let (again, said) = try Conversation.resume(
      [other.snapshot], answers: [0: .duration(seconds: 120)],
      guide: try Guides.small(Self.body), library: GuideLibrary([]), today: Guides.monday)
    #expect(summary(said) == ["breathe 120.0"])
    #expect(again.pausedSeconds == 120)
  }
}
