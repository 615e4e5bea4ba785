import GuideLanguage
import Journal
import Testing

@Suite("What is said about an entry as a whole")
struct MarkTests {
  private static func day(_ count: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: count) ?? .earliest
  }

  private static func session(_ marks: [Record], id: String = "aaaa0001") throws -> Session {
    try #require(
      Samples.session(
        id,
        [
          .answer(Samples.answer(0, "thought", .text("The harbour in the rain"))),
          .answer(Samples.answer(1, "view", .text("It passed."))), .closing(Samples.closing()),
        ] + marks))
  }

  private static func mark(
    isHard: Bool = false, until day: Int? = nil, title: String? = "Sunday"
  ) -> Record {
    .mark(
      title: title, tags: ["sea"], isHard: isHard, hiddenUntil: day.map(Self.day),
      at: Samples.stamp())
  }

  @Test("is, in records of before, neither hard nor hidden")
  func oldRecords() throws {
    let stamp: [UInt8] = Array(Record.mark(title: nil, tags: [], at: Samples.stamp()).encoded)
    let old = stamp + [23, 3, 0, 0, 0] + Array("Sea".utf8) + [26, 1, 0, 0, 0] + Array("x".utf8)
    let read = try Record(kind: 8, bytes: old)
    #expect(read == .mark(title: "Sea", tags: ["x"], at: Samples.stamp()))
    #expect(read.encoded == old)
  }

  @Test("with a day no calendar has is misshapen")
  func noDay() {
    let stamp = Record.mark(title: nil, tags: [], at: Samples.stamp()).encoded
    #expect(throws: RecordError.misshapen) {
      try Record(kind: 8, bytes: stamp + [40, 8, 0, 0, 0] + [UInt8](repeating: 0x7F, count: 8))
    }
  }

  @Test("is what the newest mark says")
  func newest() throws {
    let session = try Self.session([
      Self.mark(isHard: true, until: 30_000), Self.mark(until: 20_010, title: nil),
    ])
    #expect(!session.isHard)
    #expect(session.title == nil)
    #expect(session.hiddenUntil == Self.day(20_010))
  }

  @Test("hides until its day, and not on it", arguments: [(20_009, true), (20_010, false)])
  func until(today: Int, isHidden: Bool) throws {
    let session = try Self.session([Self.mark(until: 20_010)])
    #expect(session.isHidden(on: Self.day(today)) == isHidden)
    #expect(session.mayComeUp(on: Self.day(today)) == !isHidden)
    #expect(try !Self.session([]).isHidden(on: Self.day(today)))
  }

  @Test("keeps hard and hidden entries out of what guides look up")
  func lookUp() throws {
    let lookUp = LookUp(guideID: "second-look", name: "view")
    for (marks, isFound) in [
      ([], true), ([Self.mark(isHard: true)], false), ([Self.mark(until: 20_010)], false),
      ([Self.mark(isHard: true), Self.mark()], true),
    ] {
      let timeline = Timeline([try Self.session(marks)])
      #expect((timeline.find(lookUp, on: Self.day(20_009)) != nil) == isFound)
    }
    let later = Timeline([try Self.session([Self.mark(until: 20_010)])])
    #expect(later.find(lookUp, on: Self.day(20_010)) != nil)
  }

  @Test("keeps the words of hard and hidden entries out of what is offered again")
  func offers() throws {
    let offer = Record.offer(
      guideID: "second-look", HomeOffer(day: Self.day(20_001), answerName: "plan"),
      at: Samples.stamp())
    let words = Record.kept(
      guideID: "second-look", name: "plan", value: .text("Tea, then a walk"), at: Samples.stamp())
    for (marks, shown) in [
      ([], "Tea, then a walk"), ([Self.mark(isHard: true)], nil),
      ([Self.mark(until: 20_010)], nil), ([Self.mark(until: 20_005)], nil),
    ] as [([Record], String?)] {
      let timeline = Timeline([try Self.session([offer, words] + marks)])
      #expect(timeline.offers(on: Self.day(20_006)).map(\.words) == [shown])
    }
  }

  @Test(
    "lets a hidden entry be found by its guide and date, and by none of its words",
    arguments: [
      ("harbour", 0), ("sunday", 0), ("passed", 0), ("second", 1), ("", 1),
    ])
  func search(word: String, count: Int) throws {
    let timeline = Timeline([try Self.session([Self.mark(until: 20_010)])])
    let words = word.isEmpty ? [] : [word]
    let matches = RecallQuery(words: words, today: Self.day(20_009)).matches(in: timeline)
    #expect(matches.count == count)
    #expect(matches.allSatisfy { $0.lines.isEmpty })
    #expect(RecallQuery(words: words, today: Self.day(20_010)).matches(in: timeline).count == 1)
    #expect(RecallQuery(words: words).matches(in: timeline).count == 1)
    #expect(RecallQuery(tag: "sea", today: Self.day(20_009)).matches(in: timeline).isEmpty)
    #expect(RecallQuery(tag: "sea", today: Self.day(20_010)).matches(in: timeline).count == 1)
  }

  @Test("is told in JSON, which leaves the words out where it is asked to")
  func json() throws {
    let session = try Self.session([Self.mark(isHard: true, until: 20_010)])
    let text = session.json(hidesText: true).text
    #expect(text.contains(#""title":null,"tags":[],"hard":true,"hidden_until":"2024-10-14""#))
    #expect(text.contains(#""answers":[],"measures":[]"#))
    for word in ["Sunday", "sea", "harbour", "passed"] {
      #expect(!text.contains(word))
      #expect(session.json().text.contains(word))
    }
  }
}
