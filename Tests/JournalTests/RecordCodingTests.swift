import GuideLanguage
import Journal
import Testing

@Suite("Records as bytes")
struct RecordCodingTests {
  static let values: [AnswerValue] = [
    .text(""), .text("zwei Zeilen\nund \u{1F469}\u{200D}\u{1F467}"), .number(7.5), .number(-0.0),
    .option(Choice(id: "friend", label: "A friend tells me this")),
    .several([Choice(id: "a", label: "A"), Choice(id: "b", label: "B")]), .several([]),
    .yesNo(true), .yesNo(false), .duration(seconds: 600), .date(.earliest),
  ]

  static let records: [Record] =
    values.enumerated().map { .answer(Samples.answer($0.offset, "n", $0.element)) } + [
      .opening(Samples.opening()), .answer(Samples.answer(0, "left-open", nil)),
      .withdrawal(answerIndex: 3, at: Samples.stamp()),
      .amendment(answerIndex: 1, value: .text("anders"), at: Samples.stamp()),
      .kept(guideID: "safety-anchor", name: "anchor", value: .text("bench"), at: Samples.stamp()),
      .forgotten(guideID: "safety-anchor", name: "hear", at: Samples.stamp()),
      .mark(title: nil, tags: [], at: Samples.stamp()),
      .mark(title: "Sunday", tags: ["sister", "house"], at: Samples.stamp()),
      .mark(title: nil, tags: [], isHard: true, at: Samples.stamp()),
      .mark(
        title: "Sunday", tags: ["house"], isHard: true,
        hiddenUntil: CivilDate(daysSinceEpoch: 20_500), at: Samples.stamp()),
      .closing(Samples.closing()), .closing(Samples.closing(.stopped, before: nil, after: nil)),
      .closing(Samples.closing(.finishedForToday)),
    ]

  @Test("come back as they were written", arguments: records)
  func roundTrip(_ record: Record) throws {
    #expect(try Record(kind: record.kind, bytes: record.encoded) == record)
  }

  @Test("with a field of a later version still read", arguments: records)
  func unknownField(_ record: Record) throws {
    let later = record.encoded + [200, 3, 0, 0, 0, 1, 2, 3]
    #expect(try Record(kind: record.kind, bytes: later) == record)
  }

  @Test("cut anywhere are refused or read as less, and never trap", arguments: records)
  func cut(_ record: Record) {
    let whole = record.encoded
    for length in 0..<whole.count {
      let read = try? Record(kind: record.kind, bytes: Array(whole.prefix(length)))
      #expect(read != record || read?.encoded == Array(whole.prefix(length)))
    }
  }

  @Test("of an unknown kind are named as such")
  func unknownKind() {
    #expect(throws: RecordError.unknownKind(77)) { try Record(kind: 77, bytes: []) }
  }

  @Test("with a length running past the end are misshapen")
  func lengthPastEnd() {
    #expect(throws: RecordError.misshapen) {
      try Record(kind: 1, bytes: [16, 255, 255, 255, 255, 1])
    }
  }
}
