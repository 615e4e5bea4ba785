import Care
import TerminalIO

/// Sentences at home that weigh, or that ask for a person.
extension Visit {
  /// The card, then something steadying, or a page that begins with what was said.
  ///
  /// A sentence that weighs is kept as typed, like any other.
  func help(_ said: String?) -> Next {
    let reading = said.map { CareReading(of: $0) }
    let level = reading?.level ?? .none
    let talk = CareTalk(surroundings: surroundings)
    if let reading, level == .now {
      if let input = talk.showAtOnce(reading) { return after(input) }
    } else if let reading, talk.show(reading, opening: HelpWording.heard) == .quit {
      return .leave(.finished)
    } else if said == nil, HelpCard(surroundings).open() == .quit {
      return .leave(.finished)
    }
    var choices = Array(HelpWording.nowChoices.prefix(2)) + [HelpWording.writeItDown]
    if said != nil { choices.append(CareWording.toMyPerson) }
    while true {
      let pick = surroundings.pick(HelpWording.nowQuestion, choices)
      switch pick {
      case .choice(2):
        let page = PageStart(lines: said.map { [$0] } ?? [])
        return after(writePage(page, besides: memory(of: said ?? "")))
      case .choice(3): talk.sayWhomToWrite()
      case .choice, .leave, .nothing:
        if let said, level >= .clear { keepSentence(said) }
        if pick == .choice(0) { return start("quick-anchor") }
        if pick == .choice(1) { return start("grounding") }
        if case .leave(let input) = pick { return after(input) }
        return .stay
      }
    }
  }

  /// One quiet line where the sentence sounds heavy and nothing else is said about that; once a visit.
  func saySoftly(about line: String, _ sentence: HomeSentence) {
    switch sentence {
    case .closeTo, .beginning: break
    default: return
    }
    guard !softWasSaid, CareReading(of: line).level == .soft else { return }
    softWasSaid = true
    surroundings.note(CareWording.soft)
  }

  /// What was said at home about a sentence that becomes a page.
  func memory(of sentence: String) -> CareMemory {
    let memory = CareMemory()
    guard let reading = memory.reading(of: sentence) else { return memory }
    memory.softWasSaid = true
    memory.pauseCameUp = reading.level >= .clear
    memory.answer(sentence)
    return memory
  }
}
