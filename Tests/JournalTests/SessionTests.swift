import GuideLanguage
import Journal
import Testing

@Suite("A session")
struct SessionTests {
  @Test("reads as its records play: withdrawn answers gone, mended ones mended")
  func plays() throws {
    let session = try #require(
      Samples.session(
        "aa",
        [
          .answer(Samples.answer(0, "situation", .text("one"))),
          .answer(Samples.answer(1, "thought", .text("two"))),
          .withdrawal(answerIndex: 1, at: Samples.stamp()),
          .answer(Samples.answer(1, "thought", .text("three"))),
          .amendment(answerIndex: 0, value: .text("ONE"), at: Samples.stamp()),
          .mark(title: "Sunday", tags: ["sister"], at: Samples.stamp()),
          .closing(Samples.closing()),
        ]))
    #expect(session.replies.map(\.value) == [.text("ONE"), .text("three")])
    #expect(session.replies.map(\.isAmended) == [true, false])
    #expect(session.title == "Sunday")
    #expect(session.tags == ["sister"])
    #expect(session.closing?.ending == .finished)
    #expect(session.snapshots == [[9, 9], [0], [1]])
  }

  @Test("keeps its place when a record of a later version stands between")
  func unknownRecord() throws {
    let records: [(kind: UInt8, bytes: [UInt8])] = [
      (0, Record.opening(Samples.opening()).encoded), (99, [1, 2, 3]),
      (1, Record.answer(Samples.answer(0, "n", .text("x"))).encoded),
    ]
    let session = try #require(Session(id: "aa", partIndex: 0, records: records))
    #expect(session.replies.count == 1)
  }

  @Test("is shown without its opening where damage took that, and is none where nothing is left")
  func noOpening() throws {
    let record = Record.answer(Samples.answer(0, "situation", .text("saved")))
    let left = try #require(
      Session(id: "aa", partIndex: 0, records: [(record.kind, record.encoded)]))
    #expect(left.replies.map(\.value) == [.text("saved")])
    #expect(left.opening.begun == Samples.stamp().moment)
    #expect(Session(id: "aa", partIndex: 0, records: [(0, [1, 2])]) == nil)
    #expect(Session(id: "aa", partIndex: 0, records: []) == nil)
  }

  @Test("is one JSON object in a fixed order of keys")
  func json() throws {
    let session = try #require(
      Samples.session(
        "0123456789abcdef",
        [
          .answer(Samples.answer(0, "situation", .text("she said \"no\"\nand left"))),
          .answer(Samples.answer(1, "angle", .option(Choice(id: "friend", label: "A friend")))),
          .answer(Samples.answer(2, "view", nil)), .closing(Samples.closing(before: 7.5)),
        ]))
    #expect(
      session.json().text == """
        {"v":1,"id":"0123456789abcdef","part":0,"guide":"second-look","version":2,\
        "begun":"2024-10-04T12:00:00.000Z","offset":0,"ended":"2024-10-04T12:00:00.000Z",\
        "ending":"finished","title":null,"tags":[],"hard":false,"hidden_until":null,"answers":[\
        {"name":"situation","type":"text","value":"she said \\"no\\"\\nand left",\
        "question":"What happened?","at":"2024-10-04T12:00:00.000Z","ms":0},\
        {"name":"angle","type":"text","value":{"id":"friend","label":"A friend"},\
        "question":"What happened?","at":"2024-10-04T12:00:00.000Z","ms":1000},\
        {"name":"view","type":"text","value":null,"question":"What happened?",\
        "at":"2024-10-04T12:00:00.000Z","ms":2000}],\
        "measures":[{"name":"sting","from":7.5,"to":4,"better":"lower"}]}
        """)
  }
}

@Suite("JSON text")
struct JSONTextTests {
  @Test(
    "escapes what would end a string or a line",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\u{0}\u{1F}\u{7F}\u{9B}", #""\u0000\u001f\u007f\u009b""#),
      ("\t\r\n", #""\t\r\n""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("ä😀", "\"ä😀\""),
    ])
  func escapes(_ text: String, _ written: String) {
    #expect(JSONText.string(text).text == written)
  }

  @Test(
    "writes numbers as JSON has them",
    arguments: [(7.0, "7"), (7.5, "7.5"), (-0.25, "-0.25"), (.nan, "null"), (.infinity, "null")])
  func numbers(_ number: Double, _ written: String) {
    #expect(JSONText.number(number).text == written)
  }
}
