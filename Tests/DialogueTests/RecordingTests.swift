import Dialogue
import GuideLanguage
import Testing

@Suite("Examples made of sessions")
struct RecordingTests {
  private typealias Reply = RecordedSession.Reply

  /// The example of a session of `shore`, checked and run as `guide test` does it.
  private static func record(
    _ replies: [Reply], ending: Ending.Kind? = nil, known: [String: [String: AnswerValue]] = [:],
    hides: Bool = false
  ) throws -> ExampleRecording? {
    let guides = try Guides()
    let bytes = try Guides.bytes("shore")
    return ExampleRecording.make(
      of: RecordedSession(
        replies: replies, ending: ending, date: Guides.monday, time: .midnight, known: known),
      guide: guides.shore, library: guides.library, hidesText: hides, find: { _ in nil },
      check: { Guides.check(bytes + Array($0.utf8)).guide })
  }

  private static func number(_ name: String, _ value: Double?) -> Reply {
    Reply(guideID: "shore", name: name, value: value.map { .number($0) })
  }

  private static let calmWalk = [
    number("wind_before", 6), Reply(guideID: "shore", name: "boat", value: .text("a dinghy")),
    Reply(
      guideID: "shore", name: "colour", value: .option(Choice(id: "red", label: "Red as rust"))),
    number("age", nil), number("wind_after", 4.5),
    Reply(guideID: "shore", name: "more", value: .yesNo(false)),
  ]

  @Test("tell what was typed and asked, and never what was private or let go")
  func whole() throws {
    let recording = try #require(
      try Self.record(
        Self.calmWalk, ending: .finished, known: ["shore": ["boat": .text("the \"Gull\"\nand I")]]))
    #expect(recording.isWhole)
    #expect(!recording.hidesText)
    #expect(
      recording.text == """
        == example: recorded on 2026-01-05
        [known boat is "the 'Gull' and I"]
        How strong is the wind?
        > 6
        Which boat do you see?
        > a dinghy
        What colour is it?
        > red
        Something for you alone?
        > ...
        How old is it?
        >
        Shout it away, if you like.
        > ...
        How strong is the wind now?
        > 4.5
        Once more?
        > no
        The tide goes out.
        [finished at done]

        """)
  }

  @Test("hide all words of one's own where that is wished")
  func hidden() throws {
    let recording = try #require(
      try Self.record(
        Self.calmWalk, ending: .finished, known: ["shore": ["boat": .text("Gull")]], hides: true))
    #expect(recording.isWhole)
    #expect(recording.hidesText)
    #expect(!recording.text.contains("dinghy"))
    #expect(!recording.text.contains("Gull"))
    #expect(recording.text.contains("> red\n"))
  }

  @Test("hide a text that cannot stand in a file", arguments: ["/quit", "...", "a\u{7}b", ""])
  func unsayable(_ text: String) throws {
    let recording = try #require(
      try Self.record([
        Self.number("wind_before", 6),
        Reply(guideID: "shore", name: "boat", value: .text(text)),
      ]))
    #expect(recording.text.hasSuffix("Which boat do you see?\n> ...\n"))
  }

  @Test("end where the guide goes another way, and are none where nothing fits")
  func otherGuide() throws {
    let other = Reply(guideID: "shore", name: "sail", value: .yesNo(true))
    let part = try #require(
      try Self.record([Self.number("wind_before", 6), other], ending: .finished))
    #expect(!part.isWhole)
    #expect(part.replyCount == 1)
    #expect(!part.text.contains("[finished"))
    #expect(try Self.record([other], ending: .finished) == nil)
    #expect(try Self.record([Self.number("wind_before", 60)]) == nil)
  }

  @Test("write a page with all its lines, and end it")
  func page() throws {
    let body = "Write.\n> page: writing\n-> leave"
    let guide = try Guides.small(body)
    let source = Guides.text(body) + "\n"
    let recording = ExampleRecording.make(
      of: RecordedSession(
        replies: [Reply(guideID: "small", name: "page", value: .text("One.\n\n  Two."))],
        ending: .finished, date: Guides.monday, time: .midnight),
      guide: guide, library: GuideLibrary([guide]), hidesText: false, find: { _ in nil },
      check: { Guides.check(Array((source + $0).utf8)).guide })
    #expect(
      recording?.text == """
        == example: recorded on 2026-01-05
        Write.
        > One.
        >
        > Two.
        > /done
        Goodbye.
        [finished at leave]

        """)
  }

  @Test(
    "tell any session to its end, side trips and answers taken back included", arguments: 0..<40)
  func random(_ seed: UInt64) throws {
    let guides = try Guides()
    var random = SplitMix64(seed: seed)
    var (walk, effects) = guides.begin(guides.shore, seed: seed)
    var replies: [(index: Int, reply: Reply)] = []
    var ending: Ending.Kind?
    let lines = ["", "3", "9", "7.5", "a dinghy", "reed", "yes", "no", "too wavy", "ashore"]
    for step in 0..<200 where !walk.isFinished {
      let number = Int.random(in: 0..<20, using: &random)
      let isOffer = effects.contains { if case .askInterruption = $0 { true } else { false } }
      if step > 150 {
        effects = walk.handle(.stop)
      } else if isOffer {
        effects = walk.handle(.typed(number < 10 ? "no" : "yes"))
      } else if walk.openQuestion == nil {
        effects = walk.handle(.timeElapsed)
      } else {
        effects = walk.handle(number == 0 ? .back : .typed(lines[number % lines.count]))
      }
      for effect in effects {
        switch effect {
        case .record(let record):
          replies.append(
            (record.index, Reply(guideID: record.guideID, name: record.name, value: record.value)))
        case .withdraw(let index):
          // Words that led aside and were taken back later leave no way to be found again.
          if replies.contains(where: { $0.index > index }) { return }
          replies.removeAll { $0.index == index }
        case .finish(let end): ending = end.kind
        default: break
        }
      }
    }
    guard !replies.isEmpty else { return }
    let recording = try Self.record(replies.map(\.reply), ending: ending)
    #expect(recording?.isWhole ?? false, "seed \(seed): \(recording?.text ?? "nothing")")
    #expect(recording?.replyCount == replies.count, "seed \(seed)")
  }
}
