import BuiltInGuides
import Dialogue
import GuideLanguage

/// Headless conversations with typed answers, and what comes of them.
///
/// One transition is one typed answer read and checked, and its effects made as strings.
struct Talk {
  let guide: CheckedGuide
  let library: GuideLibrary
  private(set) var transitions = 0
  /// Bytes of all that was said: proof that the work was done.
  private(set) var spokenBytes = 0

  init(_ guide: CheckedGuide, library: GuideLibrary) {
    self.guide = guide
    self.library = library
  }

  static let today = CivilDate("2026-01-05") ?? .earliest

  func begin(seed: UInt64) -> (conversation: Conversation, effects: [Effect]) {
    Conversation.begin(guide, library: library, seed: seed, today: Self.today)
  }

  mutating func note(_ effects: [Effect]) {
    for effect in effects {
      if case .say(let lines) = effect { for line in lines { spokenBytes += line.utf8.count } }
    }
  }

  mutating func type(_ line: String, _ conversation: inout Conversation) {
    let effects = conversation.handle(.typed(line))
    note(effects)
    if case .lookUp? = effects.last { note(conversation.handle(.found(nil))) }
    transitions += 1
  }

  /// From beginning to end; true when it came there.
  mutating func session(_ lines: [String], seed: UInt64) -> Bool {
    var (conversation, first) = begin(seed: seed)
    note(first)
    for line in lines { type(line, &conversation) }
    return conversation.isFinished
  }

  /// Sessions on one walk after the other until there were enough transitions.
  mutating func sessions(_ walks: [[String]], transitions wanted: Int) {
    let end = transitions + wanted
    var seed: UInt64 = 0
    while transitions < end {
      let finished = session(walks[Int(seed % UInt64(walks.count))], seed: seed)
      precondition(finished, "the walk does not reach the end of \(guide.id)")
      seed += 1
    }
  }

  /// One session that goes round and round, as it stands after so many turns.
  mutating func circle(_ lines: [String], turns: Int) -> Conversation {
    var (conversation, first) = begin(seed: 1)
    note(first)
    for turn in 0..<turns { type(lines[turn % lines.count], &conversation) }
    precondition(!conversation.isFinished, "the circle of \(guide.id) came to an end")
    return conversation
  }
}

/// Ways through second-look without pauses.
enum SecondLook {
  static let walks: [[String]] = [
    [
      "He walked past me and did not say hello.", "He thinks I am nobody.", "no", "6", "no",
      "friend", "He may not have seen you.", "7", "3", "enough", "Not every look is about me.",
    ],
    beginning + circle + ["friend", "They laugh with you, too.", "7", "4", "enough", ""],
    [
      "idk", "At the desk.", "nothing", "mine", "no", "", "no", "", "", "It may be my fault.", "",
      "", "", "",
    ],
    [
      "He threw a plate.", "It is my fault.", "yes", "people", "yes", "It was the blue plate.",
    ],
  ]

  /// Always another side, as long as one likes.
  static let beginning = ["A joke at lunch.", "They laugh at me.", "no", "5", "no"]
  static let circle = ["friend", "They laugh with you, too.", "7", "5", "again"]
}

/// The small conversation that the peers hold too: a question, an answer, a reply, in a circle.
enum SmallTalk {
  static let guide = """
    # Small talk
    id: small-talk
    format: 1
    version: 1
    language: en
    about: A question in a circle.
    time: 1m to 2m
    evidence: C
    source: Made up.
    safe exit: leave
    care: Made for measuring only.

    ## ask
    How are you today?
    > mood: choice
    * good: Good -> good
    * bad: Bad -> bad
    * nothing -> leave

    ## good
    Good to hear.
    -> ask

    ## bad
    I am sorry to hear that.
    -> ask

    ## leave
    Goodbye.
    [finish]

    """

  static let lines = ["Good", "bad"]
}
