import GuideLanguage

/// Makes the prepared steps of one guide.
struct Preparation {
  let guide: CheckedGuide
  let names: AnswerNames

  func step(_ kind: StepKind, in state: GuideState) -> PreparedStep {
    switch kind {
    case .say(let template, let startsParagraph):
      .say(line(template), startsParagraph: startsParagraph)
    case .rotate(let lines, let group, let startsParagraph):
      .rotate(
        lines.map(line), key: "\(guide.id)/\(state.name)/\(group)",
        startsParagraph: startsParagraph)
    case .ask(let ask):
      slot(ask.name) { slot in
        .ask(PreparedAsk(ask, slot: slot, guideID: guide.id, arms: ask.arms.map(arm)))
      }
    case .choose(let expression, let arms):
      .choose(
        formula(expression), name: expression.names.first?.text ?? "", arms.map(arm))
    case .pause(let seconds): .pause(seconds: seconds)
    case .breathe(let pattern): .breathe(pattern)
    case .set(let name, let expression):
      slot(name.text) { slot in .set(slot: slot, formula(expression)) }
    case .helpCard: .helpCard
    case .branch(let expression, let otherwise):
      .branch(formula(expression), otherwise: otherwise)
    case .jump(let target): .jump(to: target)
    case .move(let move): self.move(move).map { .move($0) } ?? .nothing
    case .finish: .finish
    case .finishForToday: .finishForToday
    case .broken, .pauseFor, .breatheFor, .forget, .add, .take, .recall, .offerAgain,
      .doNotOfferAgain:
      .nothing
    }
  }

  private func formula(_ expression: Expression) -> Formula {
    Formula(expression, of: guide, names)
  }

  private func slot(_ name: String, _ step: (Int) -> PreparedStep) -> PreparedStep {
    names.slot(of: name).map(step) ?? .nothing
  }

  private func line(_ template: Template) -> PreparedLine {
    var words = ""
    for part in template.parts {
      guard case .words(let more) = part else {
        return .parts(
          template.parts.map { part in
            switch part {
            case .words(let words): .words(words)
            case .value(let expression): .value(formula(expression))
            }
          })
      }
      words += more
    }
    var paragraph = Paragraph()
    paragraph.append(words, isPrivate: false)
    return .constant(paragraph)
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
