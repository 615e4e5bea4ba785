import GuideLanguage

extension Conversation {
  /// The rule whose words stand alone on the line; the guide on top is asked first, and its
  /// callers only for guides to go to.
  func anytimeRule(for line: String) -> AnytimeRule? {
    for (depth, frame) in position.frames.reversed().enumerated() {
      for rule in guide(of: frame.guideID)?.anytime ?? [] {
        if depth > 0, case .state = rule.target { continue }
        if PlainWords.says(line, oneOf: rule.words) { return rule }
      }
    }
    return nil
  }

  /// Not inside another side trip, and not to a guide that is under way already.
  func canInterrupt(by target: AnytimeRule.Target) -> Bool {
    guard position.suspended.isEmpty else { return false }
    switch target {
    case .state: return true
    case .guide(let id):
      return guide(of: id) != nil && !position.frames.contains { $0.guideID == id }
    }
  }

  func title(of target: AnytimeRule.Target) -> String {
    switch target {
    case .state(let name): String(name.map { $0 == "-" ? " " : $0 })
    case .guide(let id): guide(of: id)?.title ?? id
    }
  }

  /// Words typed at a question: a line of text is kept and the person is asked; any other
  /// question is left at once.
  mutating func interruptQuestion(
    by rule: AnytimeRule, _ line: String, _ question: Question, _ recordedText: String
  ) -> [Effect] {
    guard canInterrupt(by: rule.target) else { return [.helpCard, .ask(question)] }
    switch question.type {
    case .text, .writing:
      return keepAndOffer(line, rule.target, question, recordedText)
    case .choice, .several, .scale, .yesNo, .number, .duration, .date, .timeOfDay:
      return interrupt(by: rule.target)
    }
  }

  private mutating func keepAndOffer(
    _ line: String, _ target: AnytimeRule.Target, _ question: Question, _ recordedText: String
  ) -> [Effect] {
    let effects = store(.text(line), question, recordedText)
    position.offer = Offer(target: target)
    settle()
    return effects + run()
  }

  /// Goes to the words' state or guide; the way back leads to the last answer.
  mutating func interrupt(
    by target: AnytimeRule.Target, after offer: Offer? = nil
  ) -> [Effect] {
    let isOwnState = if case .state = target { true } else { false }
    let suspension = Suspension(
      position: checkpoint, progress: progress, isOwnState: isOwnState,
      frameCount: position.frames.count, turnCount: turnCount)
    remember(recordIndexes: [])
    // Going back from an accepted offer asks it again instead of running on past the answer.
    turns[turns.count - 1].position.offer = offer
    position.suspended = [suspension]
    switch target {
    case .state(let name):
      let last = position.frames.count - 1
      if let guide = guide(of: position.frames[last].guideID),
        let state = guide.stateIndexByName[name]
      {
        position.frames[last].state = state
        position.frames[last].step = 0
      }
    case .guide(let id):
      if let guide = guide(of: id) {
        position.frames.append(Self.frame(of: guide, setting, returned: position.returned))
      }
    }
    settle()
    return [.interrupted(to: title(of: target))] + run()
  }

  /// Answers the offer of a side trip.
  mutating func answer(_ event: Event, _ offer: Offer) -> [Effect] {
    let goes: Bool?
    switch event {
    case .typed(let line), .wrote(let line):
      goes =
        line.allSatisfy(\.isWhitespace)
        ? false
        : PlainWords.yesNo(line)
          ?? (PlainWords.isDontKnow(line) ? false : nil)
    case .skip: goes = false
    case .timeElapsed, .follow, .back, .stop: return []
    }
    guard let goes else { return [.refuse(.yesOrNo)] }
    position.offer = nil
    checkpoint.offer = nil
    return goes ? interrupt(by: offer.target, after: offer) : run()
  }

  /// Leaves all guides at once, with the words of the safe exit.
  mutating func stop() -> [Effect] {
    var measured: [Effect] = []
    for frame in position.frames.reversed() {
      if let guide = guide(of: frame.guideID) { measured += measuredEffects(frame, guide) }
    }
    position.suspended = []
    position.offer = nil
    position.frames = Array(position.frames.prefix(1))
    let (lines, state) = farewell()
    waiting = .ended
    let ending = Ending(kind: .stopped, state: state, guideID: setting.guide.id)
    return lines + measured + [.finish(ending)]
  }

  /// The lines of the safe exit, without its pauses, and the state in which it ends.
  private mutating func farewell() -> (lines: [Effect], state: String) {
    let name = setting.guide.safeExit
    guard let exit = setting.guide.stateIndexByName[name], !position.frames.isEmpty else {
      return ([], name)
    }
    position.frames[0].state = exit
    position.frames[0].step = 0
    progress = Progress()
    var lines: [Effect] = []
    var state = name
    for effect in run(skipping: Progress(timerCount: .max, settledCount: .max)) {
      if case .say = effect { lines.append(effect) }
      if case .finish(let ending) = effect { state = ending.state }
    }
    return (lines, state)
  }
}
