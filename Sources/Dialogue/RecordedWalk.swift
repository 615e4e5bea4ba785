import GuideLanguage

/// A session gone through again under the conditions of an example, as far as it has come.
///
/// The journal holds neither private answers nor side trips nor pauses, so there may be several
/// ways on. Each is a copy; what is said comes from this walk, never from the session.
struct RecordedWalk {
  private let session: RecordedSession
  private let hidesText: Bool
  private var conversation: Conversation
  private var said: [String] = []
  private var wasRefused = false
  private var wasInterrupted = false
  /// Whether a side trip began since the last reply.
  private var isAside = false
  private var lookUp: LookUp?
  private(set) var ending: Ending?
  /// The lines of the example so far.
  private(set) var lines: [String] = []
  /// What look-ups found, by the name of the answer; an empty text for nothing.
  private(set) var recalled: [String: String] = [:]
  /// How many replies have found their question.
  private(set) var replyCount = 0

  init(_ session: RecordedSession, _ setting: Setting, hidesText: Bool) {
    self.session = session
    self.hidesText = hidesText
    let (conversation, effects) = Conversation.begin(setting, trace: nil)
    self.conversation = conversation
    take(effects)
  }

  /// Whether the session is told to its end.
  var isWhole: Bool {
    guard replyCount == session.replies.count else { return false }
    return session.ending == ending?.kind
  }

  /// The lines with how it ends: the last thing said, and the state.
  var linesToEnd: [String] {
    guard isWhole, let ending else { return lines }
    return lines
      + [said.last.flatMap(Self.expected), "[finished at \(ending.state)]"]
      .compactMap(\.self)
  }

  /// The ways on from here, the likeliest first; none at an end.
  func waysOn(_ find: (LookUp) -> EarlierAnswer?) -> [RecordedWalk] {
    switch conversation.waiting {
    case .ended: return []
    case .timer: return [handling(.timeElapsed)]
    case .lookUp(let recall): return lookingUp(recall, find)
    case .offer:
      return hasCome ? stopping : ["no", "yes"].compactMap { typing(TypedLines(line: $0)) }
    case .question(let open): return hasCome ? stopping : answering(open)
    }
  }

  /// Whether nothing more is known, and the session did not come to an end of the guide.
  private var hasCome: Bool {
    replyCount == session.replies.count && (session.ending == nil || session.ending == .stopped)
  }

  private var stopping: [RecordedWalk] {
    session.ending == .stopped ? [typing(.stop)].compactMap(\.self) : []
  }

  private func answering(_ open: OpenQuestion) -> [RecordedWalk] {
    let question = open.question
    if session.replies.indices.contains(replyCount), !open.isUnwritten {
      let reply = session.replies[replyCount]
      if reply.guideID == question.guideID, reply.name == question.name {
        return answering(question, reply.value)
      }
    }
    let sideTrips = sideTrips(offered: open.isUnwritten) + gentleWays
    guard open.isUnwritten else { return sideTrips }
    return [.anyAnswer(to: question), .skip].compactMap(typing) + sideTrips
  }

  /// One side trip between two replies; where it is only offered, the words were an answer.
  private func sideTrips(offered: Bool) -> [RecordedWalk] {
    guard !isAside else { return [] }
    let rules = conversation.position.frames.reversed().flatMap { $0.guide.checked.anytime }
    return rules.compactMap(\.words.first).compactMap { words in
      guard var walk = typing(TypedLines(line: words)) else { return nil }
      walk.isAside = true
      if case .offer = walk.conversation.waiting { return offered ? walk : nil }
      return walk.wasInterrupted ? walk : nil
    }
  }

  /// Whether it was led the gentle way is nowhere written down, so it may have been.
  private var gentleWays: [RecordedWalk] {
    guard !isAside, conversation.hasGentleWay, var walk = typing(.gentleWay) else { return [] }
    walk.isAside = true
    return [walk]
  }

  private func answering(_ question: Question, _ value: AnswerValue?) -> [RecordedWalk] {
    var hides = hidesText
    // Words that lead elsewhere are no secret.
    if case .text(let text)? = value, conversation.sideTrip(for: text) != nil { hides = false }
    guard var walk = typing(TypedLines(value, to: question, hidesText: hides)) else { return [] }
    if case .question(let open) = walk.conversation.waiting, open.question.completes != nil {
      return [walk]
    }
    walk.replyCount += 1
    walk.isAside = false
    return [walk]
  }

  private func lookingUp(
    _ recall: PreparedRecall, _ find: (LookUp) -> EarlierAnswer?
  ) -> [RecordedWalk] {
    guard let name = conversation.position.top?.guide.names.all[recall.slot] else { return [] }
    func found(_ text: String) -> RecordedWalk {
      var walk = self
      walk.recalled[name] = text
      let day = ExampleFacts.dayOfRecalled
      walk.take(
        walk.conversation.handle(
          .found(text.isEmpty ? nil : EarlierAnswer(date: day, text: text))))
      return walk
    }
    if let text = recalled[name] { return [found(text)] }
    if hidesText { return [found(""), found(TypedLines.hidden)] }
    var text = ""
    if let quoted = lookUp.flatMap(find)?.text {
      text =
        RecordedSession.quoted(quoted, hides: false).map { String($0.dropFirst().dropLast()) }
        ?? ""
    }
    return text.isEmpty ? [found(""), found(TypedLines.hidden)] : [found(text), found("")]
  }

  // MARK: Going on

  private func handling(_ event: Event) -> RecordedWalk {
    var walk = self
    walk.take(walk.conversation.handle(event))
    return walk
  }

  /// The walk after the words; nil where they are not taken.
  private func typing(_ typed: TypedLines) -> RecordedWalk? {
    var walk = self
    if let line = said.last, let expected = Self.expected(line) { walk.lines.append(expected) }
    walk.lines += typed.lines
    walk.said = []
    walk.wasRefused = false
    walk.wasInterrupted = false
    walk.take(walk.conversation.handle(typed.event))
    return walk.wasRefused ? nil : walk
  }

  /// What is said as an example expects it; nil for what cannot stand there.
  private static func expected(_ line: String) -> String? {
    let rest = line.drop { $0 == " " || $0 == "\t" }
    guard let first = rest.first, TypedLines.canStand(String(rest.drop { $0 == "/" })) else {
      return nil
    }
    return ("\\>[=#*-|/".contains(first) ? "\\" : "") + rest
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .say(let words): said += words
      case .refuse: wasRefused = true
      case .interrupted: wasInterrupted = true
      case .lookUp(let lookUp): self.lookUp = lookUp
      case .finish(let ending): self.ending = ending
      default: break
      }
    }
  }
}
