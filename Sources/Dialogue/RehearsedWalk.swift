import GuideLanguage

/// One made-up person on the way through a guide, with a clock that takes no time.
struct RehearsedWalk {
  /// A person who is still there after so many turns never comes out.
  static let turnLimit = 10_000
  /// A question that refuses so many fitting answers running takes none.
  static let tryLimit = 20

  private let setting: Setting
  private var person: MadeUpPerson
  private(set) var conversation: Conversation
  private var saved: SavedWalk
  private var refusedCount = 0
  private var wasRefused = false
  private var wasInterrupted = false
  private var wasStopped = false
  /// The questions at which somebody has tried the way out.
  private(set) var waysOut: Set<String>
  /// Whether it was led the gentle way, which is no measure of how long the guide takes.
  private(set) var wentGently = false
  private var ending: Ending?
  private(set) var deadEnd: Rehearsal.DeadEnd.Reason?
  private(set) var answerCount = 0
  /// Estimated: reading, thinking and typing, and the guide's own pauses.
  private(set) var seconds = 0.0
  /// What was said and typed; nil where nobody wants to see it.
  private(set) var lines: [RehearsedLine]?

  /// Goes the whole way. What the trace holds is added to.
  init(
    _ guide: CheckedGuide, library: GuideLibrary, seed: UInt64, trace: Trace,
    waysOut: Set<String> = [], keepsLines: Bool
  ) {
    self.waysOut = waysOut
    var person = MadeUpPerson(seed: seed)
    let own = library.prepared(guide)
    let known = person.known(of: [own] + guide.uses.compactMap { library.prepared($0) })
    setting = Setting(
      guide, library: library, known: known, day: 1 + person.below(guide.days ?? 1),
      history: person.history(of: own), seed: seed, today: person.today, now: person.now)
    self.person = person
    lines = keepsLines ? [] : nil
    let (conversation, effects) = Conversation.begin(setting, trace: trace)
    self.conversation = conversation
    saved = SavedWalk(known: known, isKept: person.comesAndGoes)
    saved.snapshots = person.comesAndGoes ? [(nil, conversation.snapshot)] : []
    take(effects)
    go()
  }

  /// Whether the guide came to its end by itself.
  var isComplete: Bool { deadEnd == nil && ending != nil && ending?.kind != .stopped }

  /// The state it stands in, after `guide/` where another guide speaks.
  var place: String {
    guard let id = conversation.position.top?.guide.id else { return ending?.state ?? "" }
    return (id == setting.guide.id ? "" : id + "/") + conversation.stateName
  }

  private mutating func go() {
    for turn in 0..<Self.turnLimit {
      if conversation.isFinished || deadEnd != nil { break }
      if turn == person.stopTurn {
        send(.stop, "/stop")
      } else {
        goOn()
      }
    }
    if deadEnd != nil { return }
    if !conversation.isFinished {
      deadEnd = .endless
    } else if ending == nil {
      deadEnd = .silent
    } else if ending?.kind == .stopped, !wasStopped {
      deadEnd = .circle
    }
  }

  private mutating func goOn() {
    switch conversation.waiting {
    case .question(let open): answer(open)
    case .timer(_, let seconds): passTime(seconds)
    case .offer: answerOffer()
    case .lookUp: send(.found(person.earlierAnswer()), nil)
    case .ended: break
    }
  }

  // MARK: What the person does

  private mutating func answer(_ open: OpenQuestion) {
    let question = open.question
    if waysOut.insert("\(place)/\(question.name)").inserted, !endsWhenStopped {
      return deadEnd = .noWayOut(question.name)
    }
    seconds += person.seconds(for: question.type)
    let before = conversation.turnCount
    switch person.whim() {
    case .gentleWay where conversation.hasGentleWay:
      wentGently = true
      note("the gentle way")
      send(.gentleWay, nil)
      wasInterrupted = true
    case .answer, .gentleWay:
      let text = person.answer(to: question)
      send(question.type.isWriting ? .wrote(text) : .typed(text), text)
      refusedCount = wasRefused ? refusedCount + 1 : 0
      if refusedCount >= Self.tryLimit { deadEnd = .takesNoAnswer(question.name) }
    case .odd: type(person.oddLine())
    case .nothing: type("")
    case .skip where refusedCount == 0: send(.skip, "/skip")
    case .skip: type("")
    case .back: send(.back, "/back")
    case .anytimeWord: type(anytimeWord)
    case .comeBackLater: comeBackLater()
    }
    if conversation.turnCount != before, !wasInterrupted { answerCount += 1 }
  }

  /// Whether the way out leads out at once, and asks nothing more.
  private var endsWhenStopped: Bool {
    var other = conversation
    let effects = other.handle(.stop)
    return other.isFinished
      && !effects.contains { effect in
        switch effect {
        case .ask, .askInterruption, .pause, .breathe, .lookUp: true
        default: false
        }
      }
  }

  private mutating func type(_ line: String) { send(.typed(line), line) }

  private mutating func passTime(_ pause: Double) {
    switch person.whim() {
    case .skip:
      seconds += pause / 2
      send(.skip, "/skip")
    case .odd: type(person.oddLine())
    case .back: send(.back, "/back")
    case .anytimeWord: type(anytimeWord)
    case .comeBackLater: comeBackLater()
    case .answer, .nothing, .gentleWay:
      seconds += pause
      send(.timeElapsed, nil)
    }
  }

  private mutating func answerOffer() {
    seconds += person.seconds(for: .yesNo)
    switch person.whim() {
    case .odd: type(person.oddLine())
    case .skip: send(.skip, "/skip")
    case .back: send(.back, "/back")
    case .nothing: type("")
    case .comeBackLater: comeBackLater()
    case .answer, .anytimeWord, .gentleWay: type(person.below(2) == 0 ? "yes" : "no")
    }
  }

  /// One of the words that lead somewhere from anywhere; an odd line where there is none.
  private var anytimeWord: String {
    mutating get {
      let rules = conversation.position.frames.flatMap { $0.guide.checked.anytime }
      return person.one(of: rules.flatMap(\.words)) ?? person.oddLine()
    }
  }

  /// Leaves the session and goes on with it from what was saved.
  private mutating func comeBackLater() {
    guard saved.snapshots.count <= SavedWalk.snapshotLimit else { return type("") }
    note("left here, and gone on with later")
    wasInterrupted = true
    do throws(SnapshotError) {
      var (resumed, effects) = try saved.resume(setting)
      resumed.trace = conversation.trace
      conversation = resumed
      take(effects)
    } catch {
      deadEnd = .lostItsPlace
    }
  }

  // MARK: What the guide does

  private mutating func send(_ event: Event, _ typed: String?) {
    if let typed { lines?.append(.typed(typed)) }
    wasStopped = event == .stop
    wasRefused = false
    wasInterrupted = false
    let effects = conversation.handle(event)
    if effects.isEmpty { deadEnd = .silent }
    take(effects)
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .say(let words): hear(words)
      case .ask(let question): note("\(question.name): \(question.type.word)")
      case .askInterruption(let title): note("go to \(title) for a minute?")
      case .refuse(let refusal):
        wasRefused = true
        note(RefusalText.words(refusal))
      case .pause(let seconds):
        note("a pause of \(SpokenValue.text(.duration(seconds: seconds)))")
      case .breathe(let pattern):
        note("breathing, \(SpokenValue.text(.duration(seconds: pattern.totalSeconds)))")
      case .interrupted(let title):
        wasInterrupted = true
        note("to \(title)")
      case .returned: note("back again")
      case .lookUp(let lookUp): note("a look for an earlier \(lookUp.guideID).\(lookUp.name)")
      case .startedAgain: deadEnd = .lostItsPlace
      case .finish(let ending):
        self.ending = ending
        note("the end, in \(ending.state)")
      case .understood(let value): note("understood as \(SpokenValue.text(value))")
      case .helpCard: note("the help card")
      case .whatHelped: note("what helped in the last seven days")
      case .record, .withdraw, .keep, .forget, .measured, .offerAgain: break
      }
      if saved.isKept { saved.take(effect, conversation) }
    }
  }

  private mutating func hear(_ words: [String]) {
    for line in words {
      let spaces = line.utf8.count { $0 == UInt8(ascii: " ") }
      seconds += Double(spaces + 1) * 60 / Double(GuideReading.wordsPerMinute)
    }
    lines?.append(.said(words))
  }

  private mutating func note(_ words: @autoclosure () -> String) {
    if lines != nil { lines?.append(.note(words())) }
  }
}

/// What a session leaves behind for going on later, as a journal would have it.
private struct SavedWalk {
  /// Reading all snapshots of an endless walk again and again would take hours.
  static let snapshotLimit = 300

  var known: [String: [String: AnswerValue]]
  /// Whether anything is saved: most people go through at one time.
  let isKept: Bool
  var snapshots: [(index: Int?, snapshot: Snapshot)] = []
  private var answers: [Int: AnswerValue] = [:]
  private var nextRecordIndex = 0

  init(known: [String: [String: AnswerValue]], isKept: Bool) {
    self.known = known
    self.isKept = isKept
  }

  mutating func take(_ effect: Effect, _ conversation: Conversation) {
    switch effect {
    case .record(let record):
      nextRecordIndex = max(nextRecordIndex, record.index + 1)
      answers[record.index] = record.value
      snapshots.append((record.index, conversation.snapshot))
    case .withdraw(let index):
      answers[index] = nil
      snapshots.removeAll { $0.index == index }
    case .keep(let guideID, let name, let value): known[guideID, default: [:]][name] = value
    case .forget(let guideID, let name): known[guideID]?[name] = nil
    default: break
    }
  }

  func resume(_ setting: Setting) throws(SnapshotError) -> (Conversation, [Effect]) {
    var read: [Snapshot] = []
    for (_, snapshot) in snapshots { read.append(try Snapshot(bytes: snapshot.bytes)) }
    return try Conversation.resume(
      read, answers: answers, guide: setting.guide.checked, library: setting.library,
      known: known, history: setting.history, nextRecordIndex: nextRecordIndex,
      today: setting.today, now: setting.now)
  }
}
