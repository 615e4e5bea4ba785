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
    for _ in 0..<Self.stepLimit {
      if takeStep(earlier) { return speech.endParagraph() }
    }
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
    position.top?.step = index + 1
    switch guide.states[state].steps[index] {
    case .ask(let ask):
      // A question is stood upon until it is answered; every other step is left behind.
      position.top?.step = index
      return open(ask)
    case .say(let line, let startsParagraph):
      say(line, startsParagraph: startsParagraph)
    case .rotate(let lines, let key, let startsParagraph):
      draw(lines, key: key, startsParagraph: startsParagraph)
    case .choose(let formula, let name, let arms):
      let value = value(of: formula).value
      // An option that is gone since it was chosen counts as nothing.
      let arm =
        arms.first { $0.leads(from: value) } ?? arms.first { $0.leads(from: nil) }
      guard let arm else { break }
      trace?.take(arm.arm, of: name, position.top)
      if let move = arm.move { return followAndSay(move) }
    case .pause(let seconds): return wait(.pause(seconds: seconds), seconds, earlier)
    case .breathe(let pattern): return wait(.breathe(pattern), pattern.totalSeconds, earlier)
    case .pauseFor(let slot):
      guard case .duration(let seconds)? = value(in: slot), seconds > 0 else { break }
      return wait(.pause(seconds: seconds), seconds, earlier)
    case .breatheFor(let round, let slot):
      guard case .duration(let seconds)? = value(in: slot), seconds > 0 else { break }
      let pattern = round.lasting(seconds: seconds)
      return wait(.breathe(pattern), pattern.totalSeconds, earlier)
    case .set(let slot, let formula): assign(slot, formula)
    case .forget(let slot): forget(slot)
    case .add(let formula, let slot): add(formula, to: slot)
    case .take(let formula, let slot): take(formula, from: slot)
    case .recall(let recall): return lookUp(recall)
    case .offerAgain(let offer): offerAgain(offer, guide.id)
    case .helpCard: addOnce(.helpCard, earlier)
    case .whatHelped:
      speech.endParagraph()
      speech.add(.whatHelped)
    case .branch(let formula, let otherwise):
      if !isTrue(formula) { position.top?.step = otherwise }
    case .jump(let target): position.top?.step = target
    case .move(let move): return followAndSay(move)
    case .finish: return finishFrame(.finished, earlier)
    case .finishForToday: return finishFrame(.finishedForToday, earlier)
    case .nothing: break
    }
    return false
  }

  // MARK: Waiting

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
  mutating func addOnce(_ effect: Effect, _ earlier: Progress) {
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
    close(earlier)
    if trace != nil, position.frameCount == 1 { finalPosition = position }
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
    position = suspension.checkpoint.position
    // A guide called since the last answer is not under way there; it begins anew.
    if suspension.isOwnState, let frame = left.top, frame.guide === position.top?.guide {
      position.top?.answers = frame.answers
    }
    position.returned = left.returned
    position.offers = left.offers
    position.ledgerCount = ledger.count
    checkpoint = Checkpoint(position)
    turns.removeAll { $0.number >= suspension.turnCount }
    turnCount = suspension.turnCount
    runAgain(suspension.progress)
  }
}
