public import GuideLanguage

/// A guided conversation as a value: one event in, effects out, nothing else.
///
/// Rules of the machine:
/// 1. It reads no clock, draws its randomness from one seed and does no input or output.
/// 2. A turn runs from one answer, or the end of a pause, to the next thing to wait for.
/// 3. After each answer the position is remembered. Going on after a side trip, going back
///    and resuming all mean: stand there again and go through the turn once more, without
///    the pauses that are over and without effects that happen once.
/// 4. Answers that are private or let go never leave it in a record or a snapshot.
public struct Conversation: Sendable {
  /// What the last effect waits for.
  enum Waiting: Sendable {
    case question(OpenQuestion)
    indirect case timer(Effect, seconds: Double)
    case offer(Offer)
    case lookUp(PreparedRecall)
    case ended
  }

  static let stepLimit = 1_000
  private static let usualTurnCount = 16

  let setting: Setting
  /// All answers, for all positions.
  var ledger = Ledger()
  var position: Position
  /// The position after the last answer.
  var checkpoint: Checkpoint
  var progress = Progress()
  var waiting = Waiting.ended
  var turns: [Turn] = []
  var turnCount = 0
  var nextRecordIndex = 0
  var secondsElapsed = 0.0
  /// Collects the effects of the event being handled; empty of effects in between.
  var speech = Speech()
  /// Where the first guide stood when it ended; only kept along with a trace.
  var finalPosition: Position?
  /// The states met and the arms taken; only kept for examples, as it grows.
  var trace: Trace?

  /// Starts a guide.
  ///
  /// - Parameters:
  ///   - known: Values kept by earlier sessions: guide id, name, value.
  ///   - day: On which of its days the guide is, from 1.
  ///   - history: What earlier sessions say about the guide.
  ///   - seed: Where all randomness comes from.
  ///   - today: The date for answers such as `tomorrow`.
  ///   - now: The time of day at the beginning.
  public static func begin(
    _ guide: CheckedGuide, library: GuideLibrary, known: [String: [String: AnswerValue]] = [:],
    day: Int = 1, history: GuideHistory = GuideHistory(), seed: UInt64, today: CivilDate,
    now: TimeOfDay = .midnight
  ) -> (conversation: Conversation, effects: [Effect]) {
    begin(
      Setting(
        guide, library: library, known: known, day: day, history: history, seed: seed,
        today: today, now: now),
      trace: nil)
  }

  /// Starts a guide, and keeps a trace where one is given.
  static func begin(
    _ setting: Setting, trace: Trace?
  ) -> (conversation: Conversation, effects: [Effect]) {
    var conversation = Conversation(setting)
    conversation.trace = trace
    conversation.run()
    let effects = conversation.speech.takeEffects()
    return (conversation, effects)
  }

  init(_ setting: Setting) {
    self.setting = setting
    var first = Position(random: SplitMix64(seed: setting.seed))
    first.top = Self.frame(of: setting.guide, setting, returned: [:], &ledger)
    first.ledgerCount = ledger.count
    position = first
    checkpoint = Checkpoint(first)
    turns.reserveCapacity(Self.usualTurnCount)
  }

  /// Whether the conversation is over.
  public var isFinished: Bool { if case .ended = waiting { true } else { false } }

  /// The question that waits for an answer now.
  public var openQuestion: Question? {
    if case .question(let open) = waiting { open.question } else { nil }
  }

  /// The words that are to stay in view now; nil where the guide that speaks names none, or they
  /// are not known.
  public var inView: String? {
    guard !isFinished, let top = position.top, let slot = top.guide.inViewSlot,
      let place = top.answers[slot]
    else { return nil }
    return ledger[place].value.map { SpokenValue.text($0) }
  }

  /// What a line would lead to from anywhere, by its title; nil for a line that is just said.
  public func sideTrip(for line: String) -> String? {
    anytimeTarget(for: line).map { title(of: $0) }
  }

  /// Whether an answer, or what came of one, stands in a line said in the last turn.
  ///
  /// A line of the guide's own words alone holds none.
  public func holdsAnswer(_ line: String) -> Bool { speech.holdsValue(line) }

  /// How long pauses and breathings took in all, in seconds.
  public var pausedSeconds: Double { secondsElapsed }

  /// Takes an event and gives what is to happen; nothing after the end.
  public mutating func handle(_ event: Event) -> [Effect] {
    if isFinished { return [] }
    speech.startHandingOver()
    switch event {
    case .stop: stop()
    case .back: goBack()
    case .gentleWay: goGently()
    case .typed, .wrote, .follow, .skip, .timeElapsed, .found:
      switch waiting {
      case .question(let open): answer(event, open)
      case .timer(let effect, let seconds): passTime(event, effect, seconds)
      case .offer(let offer): answer(event, offer)
      case .lookUp(let recall):
        if case .found(let answer) = event { found(answer, for: recall) }
      case .ended: break
      }
    }
    return speech.takeEffects()
  }

  // MARK: Answers

  private mutating func answer(_ event: Event, _ open: OpenQuestion) {
    if let value = open.particulars?.completing { return completeWords(event, value, open) }
    switch event {
    case .skip: accept(nil, open)
    case .wrote(let page) where open.ask.type.isWriting:
      accept(page.allSatisfy(\.isWhitespace) ? nil : .text(page), open)
    case .typed(let line), .wrote(let line): answer(line, open)
    case .follow(let line):
      guard let target = anytimeTarget(for: line) else { return }
      if canInterrupt(by: target) {
        interrupt(by: target)
      } else {
        speech.add(.helpCard)
        speech.add(.ask(open.question))
      }
    case .timeElapsed, .found, .back, .stop, .gentleWay: break
    }
  }

  private mutating func answer(_ line: String, _ open: OpenQuestion) {
    if let target = anytimeTarget(for: line), !reader(of: open).isExactChoice(line) {
      return interruptQuestion(by: target, line, open)
    }
    switch open.ask.familiar?[line] ?? reader(of: open).read(line) {
    case .nothing: accept(nil, open)
    case .refused(let refusal): speech.add(.refuse(refusal))
    case .value(let value, let isPlain):
      if open.ask.listSlot == nil, value.openChoice != nil { return askForWords(value, open) }
      if !isPlain { speech.add(.understood(value)) }
      accept(value, open)
    }
  }

  private func reader(of open: OpenQuestion) -> AnswerReader {
    AnswerReader(
      type: open.type, today: setting.today, isWhole: open.ask.isWhole,
      isList: open.ask.listSlot != nil, yesNoWords: open.ask.rareParts?.yesNoWords)
  }

  /// Stores the answer, remembers the turn and goes on to the next thing to wait for.
  mutating func accept(_ value: AnswerValue?, _ open: OpenQuestion) {
    store(value, open)
    run()
  }

  mutating func store(_ value: AnswerValue?, _ open: OpenQuestion) {
    let ask = open.ask
    let index = nextRecordIndex
    remember(recordIndex: open.isUnwritten ? nil : index)
    position.top?.answers[open.slot] = ledger.enter(
      ask.isLetGo ? nil : value, open.isUnwritten ? .unwritten : .recorded(index))
    if let each = ask.each, goToNextRound(each) {
      settle()
      return record(value, open, index)
    }
    position.top?.step += 1
    if let arm = ask.arms.first(where: { $0.leads(from: value) }) {
      trace?.take(arm.arm, of: ask.name, position.top)
      if let move = arm.move { follow(move) }
    }
    settle()
    record(value, open, index)
  }

  private mutating func record(_ value: AnswerValue?, _ open: OpenQuestion, _ index: Int) {
    if open.isUnwritten { return }
    nextRecordIndex += 1
    speech.add(
      .record(
        AnswerRecord(
          index: index, guideID: open.ask.guideID, name: open.name, type: open.recordedType,
          value: value, question: open.words.recordedText)))
  }

  /// Puts a turn on the list of what `/back` takes back.
  mutating func remember(recordIndex: Int?) {
    turns.append(
      Turn(
        number: turnCount, checkpoint: checkpoint, progress: progress, recordIndex: recordIndex))
    turnCount += 1
  }

  /// Makes the position the one to come back to.
  mutating func settle() {
    position.ledgerCount = ledger.count
    checkpoint = Checkpoint(position)
    progress = Progress()
    speech.startTurn()
  }

  // MARK: Time

  private mutating func passTime(_ event: Event, _ effect: Effect, _ seconds: Double) {
    switch event {
    case .timeElapsed, .skip:
      if event == .timeElapsed { secondsElapsed += seconds }
      progress.timerCount += 1
      run()
    case .typed(let line):
      guard let target = anytimeTarget(for: line) else {
        return speech.add(.refuse(.nothingAsked))
      }
      if canInterrupt(by: target) {
        interrupt(by: target)
      } else {
        speech.add(.helpCard)
        speech.add(effect)
      }
    case .wrote, .follow: speech.add(.refuse(.nothingAsked))
    case .found, .back, .stop, .gentleWay: break
    }
  }

  // MARK: Back

  private mutating func goBack() {
    // A choice that still waits for its words is taken back by asking for it again.
    if case .question(let open) = waiting, open.particulars?.completing != nil {
      return askAgain(open)
    }
    guard let turn = turns.popLast() else { return speech.add(.refuse(.nothingToGoBackTo)) }
    checkpoint = turn.checkpoint
    position = checkpoint.position
    turnCount = turn.number
    ledger.shorten(to: position.ledgerCount)
    if let index = turn.recordIndex { speech.add(.withdraw(index: index)) }
    runAgain(turn.progress)
  }
}

extension AnswerType {
  var isWriting: Bool { if case .writing = self { true } else { false } }
}
