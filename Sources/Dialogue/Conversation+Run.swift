import GuideLanguage

extension Conversation {
  /// Goes through the turn from the checkpoint once more, up to where it was.
  mutating func runAgain(_ earlier: Progress) {
    progress = Progress()
    speech.startTurn()
    run(skipping: earlier)
  }

  /// Runs until something has to be waited for.
  ///
  /// Of a turn gone through again, `earlier` says how many pauses and settled effects lie
  /// behind it.
  mutating func run(skipping earlier: Progress = Progress()) {
    if let offer = position.offer {
      waiting = .offer(offer)
      return speech.add(.askInterruption(title: title(of: offer.target)))
    }
    for _ in 0..<Self.stepLimit where takeStep(earlier) { return speech.endParagraph() }
    // The checker proves that circles ask or wait; only circles through called guides that
    // do neither come here.
    waiting = .ended
    position.keepFirstFrame()
    speech.add(.finish(ending(.stopped)))
  }

  /// Takes one step; true when the conversation waits or is over.
  private mutating func takeStep(_ earlier: Progress) -> Bool {
    guard let guide = position.top?.guide, let state = position.top?.state,
      let index = position.top?.step
    else { return finishFrame(.finished, earlier) }
    if index == 0 { trace?.enter(guide.states[state].name, of: guide) }
    guard index < guide.states[state].steps.count else {
      return finishFrame(.finished, earlier)
    }
    // A question is stood upon until it is answered; every other step is left behind.
    let step = guide.states[state].steps[index]
    if case .ask(let ask) = step {
      open(ask)
      return true
    }
    position.top?.step = index + 1
    switch step {
    case .say(let line, let startsParagraph):
      if let line = spoken(line) { speech.say(line, startsParagraph: startsParagraph) }
    case .rotate(let lines, let key, let startsParagraph):
      if let line = draw(lines, key: key) {
        speech.say(line, startsParagraph: startsParagraph)
      }
    case .choose(let formula, let name, let arms):
      let value = evaluation()?.value(of: formula).value
      if let arm = arms.first(where: { $0.leads(from: value) }), let move = arm.move {
        trace?.take(arm.arm, of: name, position.top)
        return followAndSay(move)
      }
    case .pause(let seconds): return wait(.pause(seconds: seconds), seconds, earlier)
    case .breathe(let pattern): return wait(.breathe(pattern), pattern.totalSeconds, earlier)
    case .set(let slot, let formula): assign(slot, formula)
    case .helpCard: addOnce(.helpCard, earlier)
    case .branch(let formula, let otherwise):
      if evaluation()?.isTrue(formula) != true { position.top?.step = otherwise }
    case .jump(let target): position.top?.step = target
    case .move(let move): return followAndSay(move)
    case .finish: return finishFrame(.finished, earlier)
    case .finishForToday: return finishFrame(.finishedForToday, earlier)
    case .ask, .nothing: break
    }
    return false
  }

  // MARK: Waiting

  private mutating func open(_ ask: PreparedAsk) {
    speech.endParagraph()
    let words = speech.lastParagraph
    let open = OpenQuestion(ask: ask, text: words.text, recordedText: words.recordedText)
    waiting = .question(open)
    speech.add(.ask(open.question))
  }

  private mutating func wait(_ effect: Effect, _ seconds: Double, _ earlier: Progress) -> Bool {
    speech.endParagraph()
    if progress.timerCount < earlier.timerCount {
      progress.timerCount += 1
      return false
    }
    waiting = .timer(effect, seconds: seconds)
    speech.add(effect)
    return true
  }

  /// Adds an effect that is not given again when the turn is gone through again.
  private mutating func addOnce(_ effect: Effect, _ earlier: Progress) {
    speech.endParagraph()
    progress.settledCount += 1
    if progress.settledCount > earlier.settledCount { speech.add(effect) }
  }

  // MARK: Moves

  /// Follows a move; true when it led back from a side trip to something that waits.
  private mutating func followAndSay(_ move: PreparedMove) -> Bool {
    speech.endParagraph()
    guard case .returnFromInterruption = move else {
      follow(move)
      return false
    }
    guard let suspension = position.suspended.first, suspension.isOwnState,
      suspension.frameCount == position.frameCount
    else { return false }
    comeBack(to: suspension)
    return true
  }

  private func ending(_ kind: Ending.Kind) -> Ending {
    Ending(kind: kind, state: stateName, guideID: setting.guide.id)
  }

  /// Ends the guide on top; true when it was the last one.
  private mutating func finishFrame(_ kind: Ending.Kind, _ earlier: Progress) -> Bool {
    let ending = ending(kind)
    for effect in closingEffects() { addOnce(effect, earlier) }
    if position.frameCount == 1 { finalEvaluation = evaluation() }
    if let frame = position.pop(), position.top != nil {
      position.returned[frame.guide.id] = frame.answers
    }
    if position.top == nil {
      waiting = .ended
      speech.add(.finish(ending))
      return true
    }
    guard let suspension = position.suspended.first else { return false }
    if position.frameCount == suspension.frameCount, !suspension.isOwnState {
      comeBack(to: suspension)
      return true
    }
    if position.frameCount < suspension.frameCount { position.suspended = [] }
    return false
  }

  /// Goes back to where a side trip began and says again what led to it.
  private mutating func comeBack(to suspension: Suspension) {
    speech.add(.returned)
    let left = position
    position = suspension.position
    if suspension.isOwnState, let answers = left.top?.answers { position.top?.answers = answers }
    position.returned = left.returned
    checkpoint = position
    turns.removeAll { $0.number >= suspension.turnCount }
    turnCount = suspension.turnCount
    runAgain(suspension.progress)
  }
}
