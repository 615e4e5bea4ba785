import GuideLanguage
import Journal
import Testing

@Suite("A look at earlier sessions")
struct LookUpTests {
  static func session(
    _ id: String, day: Int64, thought: String?, view: String?, after: Double = 3,
    ending: Closing.Ending? = .finished
  ) -> Session? {
    var records: [Record] = [
      .answer(Samples.answer(0, "thought", thought.map { .text($0) })),
      .answer(Samples.answer(1, "view", view.map { .text($0) })),
    ]
    if let ending { records.append(.closing(Samples.closing(ending, after: after))) }
    return Samples.session(id, opening: Samples.opening(day: day), records)
  }

  static let timeline = Timeline(
    [
      session("aaaa0001", day: 20_000, thought: "My boss ignores me", view: "He was tired."),
      session("aaaa0002", day: 20_001, thought: "Nobody wants me there", view: "They asked me."),
      session("aaaa0003", day: 20_002, thought: "The boss ignored the plan", view: nil),
      session(
        "aaaa0004", day: 20_003, thought: "My boss ignores all of it", view: "Hard.", after: 8),
      session(
        "aaaa0005", day: 20_004, thought: "Boss ignoring me", view: "Half.", ending: nil),
    ].compactMap { $0 })

  static func found(like text: String?) -> String? {
    timeline.find(
      LookUp(guideID: "second-look", name: "view", likeName: "thought", likeText: text),
      on: .earliest)?.text
  }

  @Test(
    "finds the newest answer beside a like one, in other forms of its words",
    arguments: [
      ("my boss is ignoring me again", "He was tired."),
      ("they do not want me there, nobody does", "They asked me."),
      ("the dog is ill", nil), ("", nil), ("and the but", nil), (nil, nil),
    ])
  func like(text: String?, view: String?) {
    #expect(Self.found(like: text) == view)
  }

  @Test("finds the newest of all without a likeness, and leaves out what ended hard or has no end")
  func newest() {
    let found = Self.timeline.find(LookUp(guideID: "second-look", name: "view"), on: .earliest)
    #expect(found?.text == "They asked me.")
    #expect(found?.date == CivilDate(daysSinceEpoch: 20_001))
  }

  @Test("finds nothing of another guide or another answer")
  func others() {
    #expect(Self.timeline.find(LookUp(guideID: "grounding", name: "view"), on: .earliest) == nil)
    #expect(Self.timeline.find(LookUp(guideID: "second-look", name: "page"), on: .earliest) == nil)
  }

  @Test("counts sessions that came to an end, the days since, and the mean of three or more")
  func history() throws {
    let today = try #require(CivilDate(daysSinceEpoch: 20_010))
    let history = Self.timeline.history(of: "second-look", today: today)
    #expect(history.visitCount == 4)
    #expect(history.dayCountSinceLast == 7)
    #expect(history.changes["sting"]?.useCount == 4)
    #expect(history.changes["sting"]?.mean == (3 * -4 + 1) / 4.0)
    let two = Timeline(Array(Self.timeline.sessions.prefix(2)))
      .history(of: "second-look", today: today)
    #expect(two.changes["sting"]?.useCount == 2)
    #expect(two.changes["sting"]?.mean == nil)
    #expect(Self.timeline.history(of: "page", today: today) == GuideHistory())
  }
}
