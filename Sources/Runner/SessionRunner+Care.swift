import Care
import Dialogue
import GuideLanguage
import TerminalIO

/// Answers to wording that weighs: after the words are sealed, never in place of that.
extension SessionRunner {
  /// An answer whose wording weighs.
  struct WeighingAnswer {
    var reading: CareReading
    /// Whether it is a page, which is its own moment to say something.
    var isPage: Bool
    /// The number of its record; nil where it is never written down.
    var index: Int?
  }

  /// What the words of an event say about how it is; nil where nothing weighs.
  func weighing(_ event: Event) -> WeighingAnswer? {
    let words: String
    switch event {
    case .wrote(let page): words = page
    case .typed(let line):
      guard let question = conversation.openQuestion,
        question.type.isText || question.type.isWriting || question.completes != nil
      else { return nil }
      words = line
    default: return nil
    }
    return careMemory.reading(of: words).map {
      WeighingAnswer(reading: $0, isPage: conversation.openQuestion?.type.isWriting == true)
    }
  }

  /// What follows from an answer that weighs, between its seal and what the guide says next.
  ///
  /// Nil goes on with the guide.
  func answerWhatWeighs(_ effects: [Effect]) -> Step? {
    let isAtTheEnd = effects.contains { if case .finish = $0 { true } else { false } }
    if var answer = careIsDue {
      careIsDue = nil
      for case .record(let record) in effects { answer.index = record.index }
      if let step = answerNow(answer, isAtTheEnd: isAtTheEnd) { return step }
    }
    if isAtTheEnd, let answer = careWaits {
      careWaits = nil
      return answerNow(answer, isAtTheEnd: true)
    }
    return gently()
  }

  /// Leaves what asks for another view, once; nil where the guide has no such way.
  private func gently() -> Step? {
    guard gentleWayIsDue, !isOnGentleWay, conversation.hasGentleWay else { return nil }
    (gentleWayIsDue, isOnGentleWay) = (false, true)
    return .event(.gentleWay)
  }

  /// Whether an answer that stands is reason enough to go on gently.
  ///
  /// Read anew where a session is gone on with, so that nothing about it need be stored.
  private func weighs(_ answer: AnswerRecord) -> Bool {
    guard case .text(let words)? = answer.value else { return false }
    return (CareMemory().reading(of: words)?.level ?? .none) >= .clear
  }

  /// Goes on gently with a session in which something weighs already.
  func goOnGently() {
    gentleWayIsDue = standing.contains(where: weighs)
    if gentleWayIsDue { surroundings.note(CareWording.resumed) }
  }

  private func answerNow(_ answer: WeighingAnswer, isAtTheEnd: Bool) -> Step? {
    let reading = answer.reading
    let talk = CareTalk(surroundings: surroundings)
    let waits = surroundings.settings[.care] == "quiet" && !answer.isPage && !isAtTheEnd
    switch reading.level {
    case .none: return nil
    case .soft where waits: careWaits = careWaits ?? answer
    case .soft:
      guard !careMemory.softWasSaid, !careMemory.pauseCameUp else { return nil }
      careMemory.softWasSaid = true
      surroundings.note(CareWording.soft)
    case .clear, .now:
      gentleWayIsDue = true
      guard !surroundings.isUnattended else {
        talk.sayUnattended(reading.level)
        return nil
      }
      if reading.level == .now { return pause(reading, isAtTheEnd: isAtTheEnd) }
      guard careMemory.pauseCameUp || waits else {
        return pause(reading, isAtTheEnd: isAtTheEnd)
      }
      if waits { careWaits = answer }
      surroundings.note(CareWording.still)
    }
    return nil
  }

  // MARK: The pause

  /// Leaves the guide for a moment: words, the card, and a choice; nil goes on.
  private func pause(_ reading: CareReading, isAtTheEnd: Bool) -> Step? {
    careMemory.pauseCameUp = true
    helpCardCameUp = true
    careWaits = nil
    removeStandingRow()
    defer { updateStandingRow() }
    let talk = CareTalk(surroundings: surroundings)
    if reading.level == .now {
      if let input = talk.showAtOnce(reading) { return leave(by: input) }
    } else if let step = after(talk.show(reading)) {
      return step
    }
    let (question, choices) =
      isAtTheEnd
      ? (CareWording.lastQuestion, CareWording.lastChoices)
      : (CareWording.question, CareWording.choices)
    while true {
      switch surroundings.pick(question, choices) {
      case .choice(0): if let step = after(HelpCard(surroundings).open()) { return step }
      case .choice(1): if let step = after(ways.steadies(careMemory)) { return step }
      case .choice(2): talk.sayWhomToWrite()
      case .choice(3): if let step = after(ways.opensPage(careMemory)) { return step }
      case .choice(5):
        gentleWayIsDue = false
        surroundings.note(CareWording.stays)
        return nil
      case .choice(6): return .event(.stop)
      case .choice, .nothing: return nil
      case .leave(let input): return leave(by: input)
      }
    }
  }

  /// What follows from the wish with which a card was left; nil goes on.
  func after(_ wish: HelpCard.Wish) -> Step? {
    switch wish {
    case .goOn: nil
    case .leave: .event(.stop)
    case .quit: quit()
    }
  }

  private func after(_ outcome: Outcome) -> Step? {
    switch outcome {
    case .interrupted, .terminated: return .out(outcome)
    case .endOfInput: return quit()
    default:
      surroundings.blank()
      return nil
    }
  }

  private func leave(by input: TerminalInput) -> Step {
    switch input {
    case .terminated: .out(.terminated)
    case .interrupted: .out(.interrupted)
    case .command: quit()
    default: .event(.stop)
    }
  }

  // MARK: While writing

  /// Shows people at once where the last lines tell of danger now; all else waits for the end
  /// of the page.
  func answerDanger(on sheet: Sheet) -> Step? {
    // What is meant may be parted over two lines.
    let near = sheet.lines.suffix(2).joined(separator: "\n")
    guard !surroundings.isUnattended, tellsOfDanger(near),
      let reading = careMemory.reading(of: near)
    else { return nil }
    careMemory.answer(near)
    gentleWayIsDue = true
    sheet.clock.stand(at: sheet.clock.seconds)
    let step = pause(reading, isAtTheEnd: false)
    if !sheet.isOnPage { sheet.clock.goOn() }
    switch step {
    case .event(.stop): return take("/stop", on: sheet)
    case nil where !sheet.isOnPage: surroundings.note(Wording.writingHint)
    default: break
    }
    return step
  }

  /// Whether words tell of danger now that was not answered yet; of a long page its end is read,
  /// because somebody is typing meanwhile.
  func tellsOfDanger(_ words: String) -> Bool {
    careMemory.reading(of: String(words.suffix(Self.characterLimit)))?.level == .now
  }

  private static var characterLimit: Int { 20_000 }
}
