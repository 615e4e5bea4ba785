import Dialogue
import GuideLanguage
import Testing

@Suite("What stays private")
struct PrivacyTests {
  static let word = "hedgehog"

  @Test("private answers, and lines made from them, never reach a record or a snapshot")
  func privateAnswers() throws {
    let guide = try Guides.small(
      """
      > secret: text, private, optional
      [set echo to secret]
      You said {echo}, and that is fine.
      Which part of it?
      > part: text, optional
      [set both to part]
      > more: text, optional
      -> leave
      """)
    var (talk, _) = try Guides().begin(guide)
    let asked = talk.handle(.typed(Self.word))
    guard case .ask(let question)? = asked.last else { return #expect(Bool(false)) }
    #expect(question.text.contains(Self.word))
    #expect(asked.count == 2)
    let answered = talk.handle(.typed("all of it"))
    #expect(
      answered.first
        == .record(
          AnswerRecord(
            index: 0, guideID: "small", name: "part", type: .text, value: .text("all of it"),
            question: "Which part of it?")))
    #expect(!Self.contains(talk.snapshot.bytes, Self.word))
  }

  @Test("what is let go is gone at once, and takes its arm all the same")
  func letGo() throws {
    let guide = try Guides.small(
      """
      > page: writing, let go
        * nothing -> empty
      Gone.
      > next: text, optional
      -> leave

      ## empty
      Nothing to let go.
      -> leave
      """)
    var (talk, _) = try Guides().begin(guide)
    #expect(talk.turn(.wrote(Self.word + "\nand more")) == ["say Gone.", "ask next"])
    #expect(!Self.contains(talk.snapshot.bytes, Self.word))
    #expect(!"\(talk)".contains(Self.word))
    var (other, _) = try Guides().begin(guide)
    #expect(other.turn(.wrote(" \n")).first == "say Nothing to let go.")
  }

  static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    let wanted = Array(word.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
