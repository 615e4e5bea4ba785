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
    case ended
  }

  static let stepLimit = 1_000

  let setting: Setting
  var position: Position
  /// The position after the last answer.
  var checkpoint: Position
  var progress = Progress()
  var waiting = Waiting.ended
  var turns: [Turn] = []
  var turnCount = 0
  var nextRecordIndex = 0
  var secondsElapsed = 0.0
  /// Collects the effects of the event being handled; empty of effects in between.
  var speech = Speech()
  /// The values of the first guide when it ended.
  var finalEvaluation: Evaluation?
  /// The states met and the arms taken; only kept for examples, as it grows.
  var trace: Trace?

  /// Starts a guide.
  ///
  /// - Parameters:
  ///   - known: Values kept by earlier sessions: guide id, name, value.
  ///   - day: On which of its days the guide is, from 1.
  ///   - visits: How many sessions begun with this guide came to their end before.
  ///   - seed: Where all randomness comes from.
  ///   - today: The date for answers such as `tomorrow`.
  public static func begin(
    _ guide: CheckedGuide, library: GuideLibrary, known: [String: [String: AnswerValue]] = [:],
    day: Int = 1, visits: Int = 0, seed: UInt64, today: CivilDate
  ) -> (conversation: Conversation, effects: [Effect]) {
    begin(
      Setting(
        guide, library: library, known: known, day: day, visits: visits, seed: seed,
        today: today),
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
    first.top = Self.frame(of: setting.guide, setting, returned: [:])
    position = first
    checkpoint = first
  }

  /// Whether the conversation is over.
  public var isFinished: Bool { if case .ended = waiting { true } else { false } }

  /// The question that waits for an answer now.
  public var openQuestion: Question? {
    if case .question(let open) = waiting { open.question } else { nil }
  }

  /// What a line would lead to from anywhere, by its title; nil for a line that is just said.
  public func sideTrip(for line: String) -> String? {
    anytimeTarget(for: line).map { title(of: $0) }
  }

  /// How long pauses and breathings took in all, in seconds.
  public var pausedSeconds: Double { secondsElapsed }

  /// Takes an event and gives what is to happen; nothing after the end.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch (event, waiting) {
    case (_, .ended): return []
    case (.stop, _): stop()
    case (.back, _): goBack()
    case (_, .question(let open)): answer(event, open)
    case (_, .timer(let effect, let seconds)): passTime(event, effect, seconds)
    case (_, .offer(let offer)): answer(event, offer)
    }
    return speech.takeEffects()
  }

  // MARK: Answers

  private mutating func answer(_ event: Event, _ open: OpenQuestion) {
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
    case .timeElapsed, .back, .stop: break
    }
  }

  private mutating func answer(_ line: String, _ open: OpenQuestion) {
    let reader = AnswerReader(type: open.ask.type, today: setting.today)
    let familiar = open.ask.familiar[line]
    if let target = anytimeTarget(for: line), !reader.isExactChoice(line) {
      return interruptQuestion(by: target, line, open)
    }
    switch familiar ?? reader.read(line) {
    case .nothing: accept(nil, open)
    case .refused(let refusal): speech.add(.refuse(refusal))
    case .value(let value, let isPlain):
      if !isPlain { speech.add(.understood(value)) }
      accept(value, open)
    }
  }

  /// Stores the answer, remembers the turn and goes on to the next thing to wait for.
  private mutating func accept(_ value: AnswerValue?, _ open: OpenQuestion) {
    store(value, open)
    run()
  }

  mutating func store(_ value: AnswerValue?, _ open: OpenQuestion) {
    let ask = open.ask
    let index = nextRecordIndex
    remember(recordIndex: ask.isUnwritten ? nil : index)
    position.top?.answers[ask.slot] = HeldAnswer(
      value: ask.isLetGo ? nil : value, origin: ask.isUnwritten ? .unwritten : .recorded(index))
    position.top?.step += 1
    if let arm = ask.arms.first(where: { $0.leads(from: value) }) {
      trace?.take(arm.arm, of: ask.name, position.top)
      if let move = arm.move { follow(move) }
    }
    settle()
    if ask.isUnwritten { return }
    nextRecordIndex += 1
    speech.add(
      .record(
        AnswerRecord(
          index: index, guideID: ask.guideID, name: ask.name, type: ask.type, value: value,
          question: open.recordedText)))
  }

  /// Puts a turn on the list of what `/back` takes back.
  mutating func remember(recordIndex: Int?) {
    turns.append(
      Turn(
        number: turnCount, position: checkpoint, progress: progress, recordIndex: recordIndex))
    turnCount += 1
  }

  /// Makes the position the one to come back to.
  mutating func settle() {
    checkpoint = position
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
    case .back, .stop: break
    }
  }

  // MARK: Back

  private mutating func goBack() {
    guard let turn = turns.popLast() else { return speech.add(.refuse(.nothingToGoBackTo)) }
    checkpoint = turn.position
    position = turn.position
    turnCount = turn.number
    if let index = turn.recordIndex { speech.add(.withdraw(index: index)) }
    runAgain(turn.progress)
  }
}

extension AnswerType {
  var isWriting: Bool { if case .writing = self { true } else { false } }
}
