import Dialogue
import GuideLanguage
import Testing

/// A session that was left, and what is said when it is gone on with in the guide as it is then.
private struct LeftSession {
  private(set) var talk: Conversation
  private var answers: [Int: AnswerValue] = [:]
  private var snapshots: [Snapshot] = []
  private let headers: String

  init(_ body: String, headers: String = "", _ lines: String...) throws {
    self.headers = headers
    talk = try Guides().begin(try Guides.small(body, headers: headers)).conversation
    for line in lines {
      for case .record(let record) in talk.handle(line == "-" ? .timeElapsed : .typed(line)) {
        answers[record.index] = record.value
        snapshots.append(talk.snapshot)
      }
    }
    snapshots.append(talk.snapshot)
  }

  /// What is said in the guide as it is now.
  func resumed(_ body: String, headers: String? = nil) throws -> (Conversation, [String]) {
    let guide = try Guides.small(body, headers: headers ?? self.headers)
    let (talk, effects) = try Conversation.resume(
      snapshots, answers: answers, guide: guide, library: GuideLibrary([]), today: Guides.monday)
    return (talk, summary(effects))
  }

  func said(_ body: String, headers: String? = nil) throws -> [String] {
    try resumed(body, headers: headers).1
  }
}

@Suite("When a guide changes")
struct ChangedGuideTests {
  static let body = """
    -> ask

    ## ask
    Who?
    > who: text, optional
    Hello {who}.
    [pause 5s]
    How strong?
    > level: scale 0..10
      * 0..4 -> low
      * 5..10 -> high
      * nothing -> low

    ## low
    Low: {level}.
    > end: text, optional
    -> leave

    ## high
    High: {level}.
    > end: text, optional
    -> leave
    """

  @Test("only words have changed: it goes on with the new words")
  func words() throws {
    let left = try LeftSession(Self.body, "Me", "-")
    #expect(try left.said(Self.body) == ["say Hello Me.", "say How strong?", "ask level"])
    let now = Self.body.replacing("Hello {who}.", with: "Good day, {who}!")
      .replacing("How strong?", with: "How strong is it?").replacing("Low:", with: "Rather low:")
    #expect(
      try left.said(now) == ["say Good day, Me!", "say How strong is it?", "ask level"])
  }

  @Test("a state has another name, with its old one behind: it goes on there")
  func renamed() throws {
    let left = try LeftSession(Self.body, "Me", "-")
    let now = Self.body.replacing("## ask", with: "## question (was first, ask)")
      .replacing("-> ask", with: "-> question")
    #expect(try left.said(now) == ["say Hello Me.", "say How strong?", "ask level"])
  }

  @Test("the steps of the state have changed: it begins anew, and the answers stay")
  func steps() throws {
    let left = try LeftSession(Self.body, headers: "keeps: who, level", "Me", "-")
    let now = Self.body.replacing("Who?", with: "[if who is known]\nIt was {who}.\n[end if]\nWho?")
    var (talk, said) = try left.resumed(now)
    #expect(said == ["say It was Me. | Who?", "ask who"])
    #expect(talk.turn(.typed("You")).suffix(2) == ["say Hello You.", "pause 5.0"])
    #expect(talk.turn(.back).first == "withdraw 1")
  }

  @Test("the steps of another state have changed: that changes nothing here")
  func otherSteps() throws {
    let left = try LeftSession(Self.body, "Me", "-")
    let now = Self.body.replacing("Low: {level}.", with: "Low.\n[pause 3s]\nHow was it?")
    #expect(try left.said(now) == ["say Hello Me.", "say How strong?", "ask level"])
  }

  @Test("its ways lead elsewhere: it goes on at the same place, and takes the new ways")
  func ways() throws {
    let left = try LeftSession(Self.body, "Me", "-")
    let now = Self.body.replacing("* 0..4 -> low", with: "* 0..6 -> low")
      .replacing("* 5..10 -> high", with: "* 7..10 -> high")
    var (talk, said) = try left.resumed(now)
    #expect(said == ["say Hello Me.", "say How strong?", "ask level"])
    #expect(talk.turn(.typed("6"))[1] == "say Low: 6.")
  }

  @Test("the state is gone: it says so and begins at the start, and the answers stay")
  func gone() throws {
    let left = try LeftSession(Self.body, headers: "keeps: who, level", "Me", "-", "7")
    let now = Self.body.replacing(
      "-> ask", with: "[if who is known]\n{who}, {level}.\n[end if]\n-> ask"
    )
    .replacing("-> high", with: "-> low")
    .replacing("## high\nHigh: {level}.\n> end: text, optional\n-> leave", with: "")
    var (talk, said) = try left.resumed(now)
    #expect(said == ["started again", "say Me, 7.", "say Who?", "ask who"])
    #expect(talk.turn(.back) == ["refuse nothingToGoBackTo"])
    #expect(talk.turn(.skip) == ["record 2 who -", "pause 5.0"])
  }

  @Test("a question was added further up: it is not asked, and its answer is unknown")
  func added() throws {
    let left = try LeftSession(Self.body, "Me", "-", "7")
    let now = Self.body.replacing("Who?", with: "Where?\n> place: text, optional\nWho?")
      .replacing("High: {level}.", with: "High in {place}.")
    #expect(try left.said(Self.body) == ["say High: 7.", "ask end"])
    #expect(try left.said(now) == ["ask end"])
  }

  @Test(
    "a type or a range has changed: what still fits stays, what does not is unknown",
    arguments: [
      ("scale 0..10", "scale 0..10", "say High: 7."),
      ("scale 0..10", "scale 0..8", "say High: 7."),
      ("scale 0..10", "scale 0..10, whole", "say High: 7."),
      ("scale 0..10", "scale 0..6", "ask end"), ("scale 0..10", "number 1..7", "say High: 7."),
      ("scale 0..10", "number 8..9", "ask end"),
    ])
  func ranges(_ before: String, _ after: String, _ said: String) throws {
    let body = """
      How strong?
      > level: scale 0..10
      -> high

      ## high
      High: {level}.
      > end: text, optional
      -> leave
      """
    let left = try LeftSession(body.replacing("scale 0..10", with: before), "7")
    #expect(try left.said(body.replacing("scale 0..10", with: after)).first == said)
  }

  @Test("a half does not fit where only whole numbers are taken now")
  func whole() throws {
    let body =
      "> level: number\n-> high\n\n## high\nHigh: {level}.\n> end: text, optional\n-> leave"
    let left = try LeftSession(body, "7.5")
    #expect(try left.said(body).first == "say High: 7.5.")
    #expect(try left.said(body.replacing("number", with: "number, whole")) == ["ask end"])
  }

  @Test("an answer that no longer fits is asked for where the guide comes by it again")
  func askedAgain() throws {
    let body = """
      How strong?
      > level: scale 0..10
      -> high

      ## high
      [if level is unknown]
      -> start
      [end if]
      High: {level}.
      > end: text, optional
      -> leave
      """
    let left = try LeftSession(body, "7")
    #expect(try left.said(body) == ["say High: 7.", "ask end"])
    #expect(
      try left.said(body.replacing("0..10", with: "0..5")) == ["say How strong?", "ask level"])
  }

  static let choosing = """
    What?
    > what: choice
      * red: Red
      * reed: Reed
      * nothing
    -> use

    ## use
    You chose {what}.
    > more: text, optional
    -> by

    ## by
    [by what]
      * red -> red
      * reed -> reed
      * nothing -> none

    ## red
    Red it is.
    -> leave

    ## reed
    Reed it is.
    -> leave

    ## none
    None it is.
    -> leave
    """

  @Test(
    "an option that was chosen is gone: the answer stays with its old label, and leads as nothing")
  func optionGone() throws {
    let left = try LeftSession(Self.choosing, "reed")
    var (same, _) = try left.resumed(Self.choosing)
    #expect(same.turn(.skip)[1] == "say Reed it is.")
    let now = Self.choosing.replacing("  * reed: Reed\n", with: "")
      .replacing("  * reed -> reed\n", with: "").replacing(
        "## reed\nReed it is.\n-> leave\n", with: "")
    var (talk, said) = try left.resumed(now)
    #expect(said == ["say You chose Reed.", "ask more"])
    #expect(talk.turn(.skip)[1] == "say None it is.")
  }

  @Test("an option has another label: the answer keeps the one that was chosen")
  func label() throws {
    let left = try LeftSession(Self.choosing, "reed")
    let now = Self.choosing.replacing("reed: Reed", with: "reed: A reed boat")
    #expect(try left.said(now) == ["say You chose Reed.", "ask more"])
  }

  @Test("an option to be rated is gone: the others are rated, and nothing is lost")
  func ratedOptionGone() throws {
    let body = """
      > all: several
        * a: A
        * b: B
        * c: C
        * nothing
      {each}?
      > level: scale 0..10, for each all
      {level}.
      > end: text, optional
      -> leave
      """
    let left = try LeftSession(body, "a, b, c", "1", "2")
    #expect(try left.said(body) == ["say C?", "ask level.c"])
    let without = body.replacing("  * c: C\n", with: "")
    #expect(try left.said(without) == ["say A 1, B 2.", "ask end"])
  }

  @Test("a side trip that was offered is gone: it goes on without it")
  func offerGone() throws {
    let body =
      "> a: text, optional\nIt is {a}.\n> b: text, optional\n-> leave\n"
      + "\n## where\nHere.\n> c: text, optional\n-> return"
    let left = try LeftSession(body, headers: "anytime: lost -> where", "lost")
    #expect(try left.said(body) == ["offer where"])
    let now = body.replacing("\n## where\nHere.\n> c: text, optional\n-> return", with: "")
    #expect(try left.said(now, headers: "") == ["say It is lost.", "ask b"])
  }

  @Test(
    "the guide has become one of a newer Mooring: it is not read, and the session stays as it is")
  func newer() throws {
    let text = Guides.text("> a: text, optional\n-> leave")
      .replacing("format: 1", with: "format: 2")
    let result = Guides.check(Array(text.utf8))
    #expect(result.guide == nil)
    #expect(result.diagnostics.contains { $0.message.contains("newer") })
    let left = try LeftSession("> a: text, optional\n-> leave")
    #expect(throws: SnapshotError.newerFormat(2)) {
      try Snapshot(bytes: [2] + left.talk.snapshot.bytes.dropFirst())
    }
  }
}
