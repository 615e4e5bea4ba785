import GuideLanguage

/// Makes the prepared steps of one guide.
struct Preparation {
  let guide: CheckedGuide
  let names: AnswerNames

  func step(_ index: Int, in state: GuideState) -> PreparedStep {
    let kind = state.steps[index].kind
    return switch kind {
    case .say(let template, let startsParagraph):
      .say(line(template), startsParagraph: startsParagraph)
    case .rotate(let lines, let group, let startsParagraph):
      .rotate(
        lines.map(line), key: "\(guide.id)/\(state.name)/\(group)",
        startsParagraph: startsParagraph)
    case .ask(let ask):
      slot(ask.name) { slot in
        .ask(
          PreparedAsk(
            ask, slot: slot, guideID: guide.id, arms: ask.arms.map(arm),
            each: each(ask, at: index, in: state, ownSlot: slot),
            listSlot: ask.choicesFrom.flatMap { names.slot(of: $0.text) },
            timeSlot: ask.timeFrom.flatMap { names.slot(of: $0.text) }))
      }
    case .choose(let expression, let arms):
      .choose(
        formula(expression), name: expression.names.first?.text ?? "", arms.map(arm))
    case .pause(let seconds): .pause(seconds: seconds)
    case .breathe(let pattern): .breathe(pattern)
    case .set(let name, let expression):
      slot(name.text) { slot in .set(slot: slot, formula(expression)) }
    case .helpCard: .helpCard
    case .whatHelped: .whatHelped
    case .branch(let expression, let otherwise):
      .branch(formula(expression), otherwise: otherwise)
    case .jump(let target): .jump(to: target)
    case .move(let move): self.move(move).map { .move($0) } ?? .nothing
    case .finish: .finish
    case .finishForToday: .finishForToday
    case .pauseFor(let name): slot(name.text) { .pauseFor(slot: $0) }
    case .breatheFor(let round, let name): slot(name.text) { .breatheFor(round, slot: $0) }
    case .forget(let name): slot(name.text) { .forget(slot: $0) }
    case .add(let expression, let list): slot(list.text) { .add(formula(expression), slot: $0) }
    case .take(let expression, let list): slot(list.text) { .take(formula(expression), slot: $0) }
    case .recall(let recall): self.recall(recall)
    case .offerAgain(let offer):
      .offerAgain(
        PreparedOffer(
          day: formula(offer.day), time: offer.time.map(formula), repetition: offer.repetition,
          answerName: offer.words?.text))
    case .doNotOfferAgain: .offerAgain(nil)
    case .broken: .nothing
    }
  }

  private func recall(_ recall: Recall) -> PreparedStep {
    let dateName = AnswerNames.date(of: recall.into.text)
    guard let slot = names.slot(of: recall.into.text), let date = names.slot(of: dateName) else {
      return .nothing
    }
    return .recall(
      PreparedRecall(
        recall, slot: slot, dateSlot: date, guideID: guide.id,
        likeSlot: recall.like.flatMap { names.slot(of: $0.text) }))
  }

  private func each(
    _ ask: Ask, at index: Int, in state: GuideState, ownSlot: Int
  ) -> PreparedAsk.Each? {
    guard let several = ask.forEach?.text, let severalSlot = names.slot(of: several) else {
      return nil
    }
    var firstStep: Int?
    var above = index - 1
    while above >= 0, let lines = state.steps[above].kind.spokenLines {
      let names = lines.flatMap(\.expressions).flatMap(\.names)
      if names.contains(where: { $0.text == "each" }) { firstStep = above }
      above -= 1
    }
    let ids = guide.answers[several]?.choices.map(\.id) ?? []
    let slots = ids.compactMap { id in
      names.slot(of: AnswerNames.rating(ask.name, of: id)).map { (id, $0) }
    }
    return PreparedAsk.Each(
      severalSlot: severalSlot, ownSlot: ownSlot,
      slots: Dictionary(slots, uniquingKeysWith: { first, _ in first }),
      firstStep: firstStep ?? index, isNamedAbove: firstStep != nil)
  }

  private func formula(_ expression: Expression) -> Formula {
    Formula(expression, of: guide, names)
  }

  private func slot(_ name: String, _ step: (Int) -> PreparedStep) -> PreparedStep {
    names.slot(of: name).map(step) ?? .nothing
  }

  private func line(_ template: Template) -> PreparedLine {
    PreparedLine(
      template.parts.map { part in
        switch part {
        case .words(let words): .words(words)
        case .value(let expression): .value(formula(expression))
        }
      })
  }

  private func arm(_ arm: Arm) -> PreparedArm {
    PreparedArm(arm: arm, move: arm.move.flatMap(move))
  }

  /// Nil where the checker would have found that the state is not there.
  private func move(_ move: Move) -> PreparedMove? {
    switch move.target {
    case .state(let name): guide.stateIndexByName[name].map { .state($0) }
    case .call(let id): .call(guideID: id)
    case .returnFromInterruption: .returnFromInterruption
    }
  }
}

extension StepKind {
  /// The lines that may be said here; nil for steps of another kind.
  fileprivate var spokenLines: [Template]? {
    switch self {
    case .say(let line, _): [line]
    case .rotate(let lines, _, _): lines
    default: nil
    }
  }
}
