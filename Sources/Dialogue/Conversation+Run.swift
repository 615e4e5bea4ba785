import GuideLanguage

/// Lines collected until something has to be waited for.
private struct Speech {
  private(set) var effects: [Effect] = []
  private var paragraph: [SpokenLine] = []
  var lastParagraph: [SpokenLine]

  init(after lastParagraph: [SpokenLine]) { self.lastParagraph = lastParagraph }

  mutating func say(_ line: SpokenLine, startsParagraph: Bool) {
    if startsParagraph { endParagraph() }
    paragraph.append(line)
  }

  mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    effects.append(.say(paragraph.map(\.text)))
    lastParagraph = paragraph
    paragraph = []
  }

  mutating func add(_ effect: Effect) {
    endParagraph()
    effects.append(effect)
  }
}

extension Conversation {
  /// Goes through the turn from the checkpoint once more, up to where it was.
  mutating func runAgain(_ earlier: Progress) -> [Effect] {
    progress = Progress()
    lastParagraph = []
    return run(skipping: earlier)
  }

  /// Runs until something has to be waited for.
  ///
  /// Of a turn gone through again, `earlier` says how many pauses and settled effects lie
  /// behind it.
  mutating func run(skipping earlier: Progress = Progress()) -> [Effect] {
    var speech = Speech(after: lastParagraph)
    defer { lastParagraph = speech.lastParagraph }
    if let offer = position.offer {
      waiting = .offer(offer)
      return [.askInterruption(title: title(of: offer.target))]
    }
    for _ in 0..<Self.stepLimit {
      if take(step: &speech, earlier) {
        speech.endParagraph()
        return speech.effects
      }
    }
    // The checker proves that circles ask or wait; only circles through called guides that
    // do neither come here.
    waiting = .ended
    position.frames = Array(position.frames.prefix(1))
    speech.add(.finish(ending(.stopped)))
    return speech.effects
  }

  /// Takes one step; true when the conversation waits or is over.
  private mutating func take(step speech: inout Speech, _ earlier: Progress) -> Bool {
    let last = position.frames.count - 1
    guard last >= 0, let guide = guide(of: position.frames[last].guideID) else {
      return finishFrame(.finished, &speech, earlier)
    }
    let state = guide.states[position.frames[last].state]
    let index = position.frames[last].step
    if index == 0 { trace.enter(state.name, of: guide) }
    guard state.steps.indices.contains(index) else {
      return finishFrame(.finished, &speech, earlier)
    }
    let kind = state.steps[index].kind
    if case .ask(let ask) = kind {
      open(ask, &speech)
      return true
    }
    position.frames[last].step += 1
    switch kind {
    case .say(let template, let startsParagraph):
      if let line = spoken(template) { speech.say(line, startsParagraph: startsParagraph) }
    case .rotate(let lines, let group, let startsParagraph):
      if let line = draw(lines, key: "\(guide.id)/\(state.name)/\(group)") {
        speech.say(line, startsParagraph: startsParagraph)
      }
    case .choose(let expression, let arms):
      let value = evaluation()?.value(of: expression).value
      if let arm = arms.first(where: { $0.leads(from: value) }), let move = arm.move {
        let name = expression.names.first?.text ?? ""
        trace.take(arm, of: name, guide, state.name)
        return follow(move, &speech)
      }
    case .pause(let seconds):
      return wait(.pause(seconds: seconds), seconds, &speech, earlier)
    case .breathe(let pattern):
      return wait(.breathe(pattern), pattern.totalSeconds, &speech, earlier)
    case .set(let name, let expression): assign(name.text, expression)
    case .helpCard: addOnce(.helpCard, &speech, earlier)
    case .branch(let expression, let otherwise):
      if evaluation()?.isTrue(expression) != true { position.frames[last].step = otherwise }
    case .jump(let target): position.frames[last].step = target
    case .move(let move): return follow(move, &speech)
    case .finish: return finishFrame(.finished, &speech, earlier)
    case .finishForToday: return finishFrame(.finishedForToday, &speech, earlier)
    case .ask, .broken, .pauseFor, .breatheFor, .forget, .add, .take, .recall, .offerAgain,
      .doNotOfferAgain:
      break
    }
    return false
  }

  // MARK: Waiting

  private mutating func open(_ ask: Ask, _ speech: inout Speech) {
    speech.endParagraph()
    let lines = speech.lastParagraph
    let question = Question(
      name: ask.name, guideID: position.frames.last?.guideID ?? "",
      text: lines.map(\.text).joined(separator: "\n"), type: ask.type,
      isOptional: ask.isOptional, isPrivate: ask.isPrivate, isLetGo: ask.isLetGo)
    let recordedText = lines.filter { !$0.isPrivate }.map(\.text).joined(separator: "\n")
    waiting = .question(question, recordedText: recordedText)
    speech.add(.ask(question))
  }

  private mutating func wait(
    _ effect: Effect, _ seconds: Double, _ speech: inout Speech, _ earlier: Progress
  ) -> Bool {
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
  private mutating func addOnce(_ effect: Effect, _ speech: inout Speech, _ earlier: Progress) {
    speech.endParagraph()
    progress.settledCount += 1
    if progress.settledCount > earlier.settledCount { speech.add(effect) }
  }

  // MARK: Moves

  /// Follows a move; true when it led back from a side trip to something that waits.
  private mutating func follow(_ move: Move, _ speech: inout Speech) -> Bool {
    speech.endParagraph()
    guard move.target == .returnFromInterruption else {
      follow(move)
      return false
    }
    guard let suspension = position.suspended.first, suspension.isOwnState,
      suspension.frameCount == position.frames.count
    else { return false }
    comeBack(to: suspension, &speech)
    return true
  }

  private func ending(_ kind: Ending.Kind) -> Ending {
    Ending(kind: kind, state: stateName, guideID: setting.guide.id)
  }

  /// Ends the guide on top; true when it was the last one.
  private mutating func finishFrame(
    _ kind: Ending.Kind, _ speech: inout Speech, _ earlier: Progress
  ) -> Bool {
    let ending = ending(kind)
    for effect in closingEffects() { addOnce(effect, &speech, earlier) }
    if position.frames.count == 1 { finalEvaluation = evaluation() }
    if let frame = position.frames.popLast() {
      position.returned[frame.guideID] = frame.answers
    }
    if position.frames.isEmpty {
      waiting = .ended
      speech.add(.finish(ending))
      return true
    }
    guard let suspension = position.suspended.first else { return false }
    if position.frames.count == suspension.frameCount, !suspension.isOwnState {
      comeBack(to: suspension, &speech)
      return true
    }
    if position.frames.count < suspension.frameCount { position.suspended = [] }
    return false
  }

  /// Goes back to where a side trip began and says again what led to it.
  private mutating func comeBack(to suspension: Suspension, _ speech: inout Speech) {
    speech.add(.returned)
    let left = position
    position = suspension.position
    if suspension.isOwnState, let answers = left.frames.last?.answers,
      let last = position.frames.indices.last
    {
      position.frames[last].answers = answers
    }
    position.returned = left.returned
    checkpoint = position
    turns.removeAll { $0.number >= suspension.turnCount }
    turnCount = suspension.turnCount
    for effect in runAgain(suspension.progress) { speech.add(effect) }
    speech.lastParagraph = lastParagraph
  }
}
