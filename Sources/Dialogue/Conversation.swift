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
  enum Waiting: Equatable, Sendable {
    case question(Question, recordedText: String)
    case timer(Effect, seconds: Double)
    case offer(Offer)
    case ended
  }

  /// What stays the same for the whole session.
  struct Setting: Sendable {
    let guide: CheckedGuide
    let library: GuideLibrary
    let known: [String: [String: AnswerValue]]
    let day: Int
    let visits: Int
    let seed: UInt64
    let today: CivilDate
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
  /// The last paragraph since the last answer: the words of the next question.
  var lastParagraph: [SpokenLine] = []
  /// The values of the first guide when it ended.
  var finalEvaluation: Evaluation?
  /// The states met and the arms taken, for examples; grows with the conversation.
  var trace = Trace()

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
    var conversation = Conversation(
      Setting(
        guide: guide, library: library, known: known, day: day, visits: visits, seed: seed,
        today: today))
    let effects = conversation.run()
    return (conversation, effects)
  }

  init(_ setting: Setting) {
    self.setting = setting
    var first = Position(random: SplitMix64(seed: setting.seed))
    first.frames = [Self.frame(of: setting.guide, setting, returned: [:])]
    position = first
    checkpoint = first
  }

  /// Whether the conversation is over.
  public var isFinished: Bool { waiting == .ended }

  /// The question that waits for an answer now.
  public var openQuestion: Question? {
    if case .question(let question, _) = waiting { question } else { nil }
  }

  /// What a line would lead to from anywhere, by its title; nil for a line that is just said.
  public func sideTrip(for line: String) -> String? {
    anytimeRule(for: line).map { title(of: $0.target) }
  }

  /// How long pauses and breathings took in all, in seconds.
  public var pausedSeconds: Double { secondsElapsed }

  /// Takes an event and gives what is to happen; nothing after the end.
  public mutating func handle(_ event: Event) -> [Effect] {
    guard !isFinished else { return [] }
    switch event {
    case .stop: return stop()
    case .back: return goBack()
    case .typed, .wrote, .follow, .skip, .timeElapsed: break
    }
    switch waiting {
    case .question(let question, let recordedText):
      return answer(event, question, recordedText)
    case .timer(let effect, let seconds): return passTime(event, effect, seconds)
    case .offer(let offer): return answer(event, offer)
    case .ended: return []
    }
  }

  // MARK: Answers

  private mutating func answer(
    _ event: Event, _ question: Question, _ recordedText: String
  ) -> [Effect] {
    switch event {
    case .skip: return accept(nil, question, recordedText)
    case .wrote(let page) where question.type.isWriting:
      let isEmpty = page.allSatisfy(\.isWhitespace)
      return accept(isEmpty ? nil : .text(page), question, recordedText)
    case .typed(let line), .wrote(let line):
      let reader = AnswerReader(type: question.type, today: setting.today)
      if !reader.isExactChoice(line), let rule = anytimeRule(for: line) {
        return interruptQuestion(by: rule, line, question, recordedText)
      }
      switch reader.read(line) {
      case .nothing: return accept(nil, question, recordedText)
      case .refused(let refusal): return [.refuse(refusal)]
      case .value(let value, let isPlain):
        return (isPlain ? [] : [.understood(value)]) + accept(value, question, recordedText)
      }
    case .follow(let line):
      guard let rule = anytimeRule(for: line) else { return [] }
      return canInterrupt(by: rule.target)
        ? interrupt(by: rule.target) : [.helpCard, .ask(question)]
    case .timeElapsed, .back, .stop: return []
    }
  }

  /// Stores the answer, remembers the turn and goes on to the next thing to wait for.
  private mutating func accept(
    _ value: AnswerValue?, _ question: Question, _ recordedText: String
  ) -> [Effect] {
    let effects = store(value, question, recordedText)
    return effects + run()
  }

  mutating func store(
    _ value: AnswerValue?, _ question: Question, _ recordedText: String
  ) -> [Effect] {
    guard let ask = openAsk() else { return [] }
    let isUnwritten = question.isPrivate || question.isLetGo
    let record = AnswerRecord(
      index: nextRecordIndex, guideID: question.guideID, name: question.name,
      type: question.type, value: value, question: recordedText)
    remember(recordIndexes: isUnwritten ? [] : [record.index])
    let last = position.frames.count - 1
    if question.isLetGo {
      position.frames[last].answers[question.name] = HeldAnswer(value: nil, origin: .unwritten)
    } else {
      position.frames[last].answers[question.name] = HeldAnswer(
        value: value, origin: isUnwritten ? .unwritten : .recorded(record.index))
    }
    position.frames[last].step += 1
    let arm = ask.arms.first { $0.leads(from: value) }
    if let arm {
      trace.take(arm, of: question.name, guide(of: question.guideID), stateName)
      if let move = arm.move { follow(move) }
    }
    settle()
    if isUnwritten { return [] }
    nextRecordIndex += 1
    return [.record(record)]
  }

  /// Puts a turn on the list of what `/back` takes back.
  mutating func remember(recordIndexes: [Int]) {
    turns.append(
      Turn(
        number: turnCount, position: checkpoint, progress: progress,
        recordIndexes: recordIndexes))
    turnCount += 1
  }

  /// Makes the position the one to come back to.
  mutating func settle() {
    checkpoint = position
    progress = Progress()
    lastParagraph = []
  }

  // MARK: Time

  private mutating func passTime(
    _ event: Event, _ effect: Effect, _ seconds: Double
  ) -> [Effect] {
    switch event {
    case .timeElapsed, .skip:
      if event == .timeElapsed { secondsElapsed += seconds }
      progress.timerCount += 1
      return run()
    case .typed(let line):
      guard let rule = anytimeRule(for: line) else { return [.refuse(.nothingAsked)] }
      return canInterrupt(by: rule.target) ? interrupt(by: rule.target) : [.helpCard, effect]
    case .wrote, .follow: return [.refuse(.nothingAsked)]
    case .back, .stop: return []
    }
  }

  // MARK: Back

  private mutating func goBack() -> [Effect] {
    guard let turn = turns.popLast() else { return [.refuse(.nothingToGoBackTo)] }
    checkpoint = turn.position
    position = turn.position
    turnCount = turn.number
    return turn.recordIndexes.map { .withdraw(index: $0) } + runAgain(turn.progress)
  }
}

extension AnswerType {
  var isWriting: Bool { if case .writing = self { true } else { false } }
}

extension Arm {
  /// Whether this answer takes this arm; on ranges a half counts for the number above it.
  func leads(from value: AnswerValue?) -> Bool {
    switch (key, value) {
    case (.nothing, nil): true
    case (.option(let choice), .option(let chosen)): choice.id == chosen.id
    case (.id(let id), .option(let chosen)): id == chosen.id
    case (.yesNo(let wanted), .yesNo(let given)): wanted == given
    case (.range(let range), .number(let number)):
      Double(range.lowerBound) <= (number + 0.5).rounded(.down)
        && (number + 0.5).rounded(.down) <= Double(range.upperBound)
    default: false
    }
  }
}
