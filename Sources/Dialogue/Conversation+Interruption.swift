import GuideLanguage

extension Conversation {
  /// Where words that stand alone on the line lead; the guide on top is asked first, and its
  /// callers only for guides to go to.
  func anytimeTarget(for line: String) -> AnytimeRule.Target? {
    if let target = position.top?.guide.anytimeTarget(for: line, guidesOnly: false) {
      return target
    }
    for frame in position.callers.reversed() {
      if let target = frame.guide.anytimeTarget(for: line, guidesOnly: true) { return target }
    }
    return nil
  }

  /// Not inside another side trip, and not to a guide that is under way already.
  func canInterrupt(by target: AnytimeRule.Target) -> Bool {
    guard position.suspended.isEmpty else { return false }
    switch target {
    case .state: return true
    case .guide(let id):
      return setting.guide(of: id) != nil && !position.frames.contains { $0.guide.id == id }
    }
  }

  func title(of target: AnytimeRule.Target) -> String {
    switch target {
    case .state(let name): String(name.map { $0 == "-" ? " " : $0 })
    case .guide(let id): setting.guide(of: id)?.checked.header.title ?? id
    }
  }

  /// Words typed at a question: a line of text is kept and the person is asked; any other
  /// question is left at once.
  mutating func interruptQuestion(
    by target: AnytimeRule.Target, _ line: String, _ open: OpenQuestion
  ) {
    guard canInterrupt(by: target) else {
      speech.add(.helpCard)
      return speech.add(.ask(open.question))
    }
    switch open.ask.type {
    case .text, .writing: keepAndOffer(line, target, open)
    case .choice, .several, .scale, .yesNo, .number, .duration, .date, .timeOfDay:
      interrupt(by: target)
    }
  }

  private mutating func keepAndOffer(
    _ line: String, _ target: AnytimeRule.Target, _ open: OpenQuestion
  ) {
    store(.text(line), open)
    position.offer = Offer(target: target)
    settle()
    run()
  }

  /// Goes to the words' state or guide; the way back leads to the last answer.
  mutating func interrupt(by target: AnytimeRule.Target, after offer: Offer? = nil) {
    let isOwnState = if case .state = target { true } else { false }
    let suspension = Suspension(
      checkpoint: checkpoint, progress: progress, isOwnState: isOwnState,
      frameCount: position.frameCount, turnCount: turnCount)
    remember(recordIndex: nil)
    // Going back from an accepted offer asks it again instead of running on past the answer.
    turns[turns.count - 1].checkpoint = checkpoint.with(offer)
    position.suspended = [suspension]
    switch target {
    case .state(let name):
      if let state = position.top?.guide.stateIndex(name) { follow(.state(state)) }
    case .guide(let id): follow(.call(guideID: id))
    }
    settle()
    speech.add(.interrupted(to: title(of: target)))
    run()
  }

  /// Answers the offer of a side trip.
  mutating func answer(_ event: Event, _ offer: Offer) {
    let goes: Bool?
    switch event {
    case .typed(let line), .wrote(let line):
      goes =
        line.allSatisfy(\.isWhitespace)
        ? false
        : PlainWords.yesNo(line)
          ?? (PlainWords.isDontKnow(line) ? false : nil)
    case .skip: goes = false
    case .timeElapsed, .found, .follow, .back, .stop, .gentleWay: return
    }
    guard let goes else { return speech.add(.refuse(.yesOrNo)) }
    position.offer = nil
    checkpoint = checkpoint.with(nil)
    if goes { interrupt(by: offer.target, after: offer) } else { run() }
  }

  /// Leaves all guides at once, with the words of the safe exit.
  mutating func stop() {
    let measured = position.frames.reversed().flatMap { frame in
      frame.guide.measures.compactMap { self.measured($0, frame) }
    }
    position.suspended = []
    position.offer = nil
    position.keepFirstFrame()
    let state = farewell()
    waiting = .ended
    for effect in measured { speech.add(effect) }
    speech.add(.finish(Ending(kind: .stopped, state: state, guideID: setting.guide.id)))
  }

  /// Says the lines of the safe exit, without its pauses; the state in which it ends.
  private mutating func farewell() -> String {
    let name = setting.guide.checked.header.safeExit
    guard let exit = setting.guide.stateIndex(name), position.top != nil else { return name }
    follow(.state(exit))
    progress = Progress()
    let everything = Progress(timerCount: .max, settledCount: .max)
    run(skipping: everything)
    // Nothing is looked up on the way out.
    while case .lookUp = waiting { run(skipping: everything) }
    var state = name
    for effect in speech.takeEffects() {
      if case .say = effect { speech.add(effect) }
      if case .finish(let ending) = effect { state = ending.state }
    }
    return state
  }
}

extension PreparedGuide {
  /// Where words that stand alone on the line lead.
  fileprivate func anytimeTarget(for line: String, guidesOnly: Bool) -> AnytimeRule.Target? {
    guard anytimeStarts.mayBegin(line) else { return nil }
    return anytime.first { rule in
      if guidesOnly, case .state = rule.target { return false }
      return PlainWords.says(line, oneOf: rule.phrases)
    }?.target
  }
}
