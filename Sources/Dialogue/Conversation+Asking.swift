import GuideLanguage

extension Conversation {
  /// Asks; false where there is nothing to ask, as with an empty list, and it goes on.
  mutating func open(_ ask: PreparedAsk) -> Bool {
    var particulars: Particulars?
    if ask.hasParticulars {
      guard let found = self.particulars(of: ask) else {
        leaveOpen(ask)
        return false
      }
      particulars = found
    }
    speech.endParagraph()
    let open = OpenQuestion(ask: ask, words: speech.lastParagraph, particulars: particulars)
    waiting = .question(open)
    speech.add(.ask(open.question))
    return true
  }

  /// What depends on earlier answers; nil where they leave nothing to ask.
  private mutating func particulars(of ask: PreparedAsk) -> Particulars? {
    if let each = ask.each {
      guard let choice = choice(of: each), let slot = each.slots[choice.id] else { return nil }
      if !each.isNamedAbove {
        speech.endParagraph()
        speech.say(choice.label, isPrivate: isPrivate(each.severalSlot), startsParagraph: true)
      }
      return Particulars(name: "\(ask.name).\(choice.id)", slot: slot, type: ask.type)
    }
    if let slot = ask.listSlot {
      let items = choices(in: slot)
      guard !items.isEmpty else { return nil }
      return Particulars(name: ask.name, slot: ask.slot, type: .choice(items))
    }
    var type = ask.type
    if let slot = ask.timeSlot, case .duration(let seconds)? = value(in: slot), seconds > 0 {
      type = .writing(from: seconds, to: nil)
    }
    return Particulars(name: ask.name, slot: ask.slot, type: type)
  }

  /// Passes a question that cannot be asked, as if nothing had been answered.
  private mutating func leaveOpen(_ ask: PreparedAsk) {
    position.top?.answers[ask.slot] = ledger.enter(nil, .set)
    position.top?.round = 0
    position.top?.step += 1
    if let arm = ask.arms.first(where: { $0.leads(from: nil) }) {
      trace?.take(arm.arm, of: ask.name, position.top)
      if let move = arm.move { follow(move) }
    }
  }

  func value(in slot: Int) -> AnswerValue? {
    position.top?.answers[slot].flatMap { ledger[$0].value }
  }

  func isPrivate(_ slot: Int) -> Bool {
    position.top?.answers[slot].map { ledger[$0].origin == .unwritten } ?? false
  }

  /// The options chosen, or the items of a list.
  func choices(in slot: Int) -> [Choice] {
    if case .several(let choices)? = value(in: slot) { choices } else { [] }
  }

  /// The option for which the question is asked in this round.
  func choice(of each: PreparedAsk.Each) -> Choice? {
    let chosen = choices(in: each.severalSlot)
    let round = position.top?.round ?? 0
    return chosen.indices.contains(round) ? chosen[round] : nil
  }

  // MARK: Their own words

  /// Asks for the words of the option chosen.
  mutating func askForWords(_ value: AnswerValue, _ open: OpenQuestion) {
    var completing = open
    completing.particulars = Particulars(
      name: open.name, slot: open.slot, type: open.type, completing: value)
    waiting = .question(completing)
    speech.add(.ask(completing.question))
  }

  /// Takes the words for the option chosen; none leave its label as it is, without the line.
  mutating func completeWords(_ event: Event, _ value: AnswerValue, _ open: OpenQuestion) {
    guard let choice = value.openChoice else { return }
    switch event {
    case .typed(let line), .wrote(let line):
      if let target = anytimeTarget(for: line) { return interruptIfPossible(by: target, open) }
      let reader = AnswerReader(type: .text, today: setting.today)
      var words = choice.labelWithoutLine
      if case .value(.text(let text), _) = reader.read(line) { words = text }
      accept(value.completed(with: words), open)
    case .skip: accept(value.completed(with: choice.labelWithoutLine), open)
    case .follow, .timeElapsed, .found, .back, .stop: break
    }
  }

  private mutating func interruptIfPossible(by target: AnytimeRule.Target, _ open: OpenQuestion) {
    if canInterrupt(by: target) { return interrupt(by: target) }
    speech.add(.helpCard)
    speech.add(.ask(open.question))
  }

  // MARK: Rounds

  /// Goes to the next option of a question asked for each; false after the last.
  mutating func goToNextRound(_ each: PreparedAsk.Each) -> Bool {
    let chosen = choices(in: each.severalSlot)
    let round = (position.top?.round ?? 0) + 1
    sumUp(each, chosen)
    guard round < chosen.count else {
      position.top?.round = 0
      return false
    }
    position.top?.round = round
    position.top?.step = each.firstStep
    return true
  }

  /// Writes the ratings given so far into the question's own name.
  private mutating func sumUp(_ each: PreparedAsk.Each, _ chosen: [Choice]) {
    var isPrivate = isPrivate(each.severalSlot)
    let words = chosen.compactMap { choice -> String? in
      guard let slot = each.slots[choice.id], let rating = value(in: slot) else { return nil }
      isPrivate = isPrivate || self.isPrivate(slot)
      return "\(choice.label) \(SpokenValue.text(rating))"
    }
    position.top?.answers[each.ownSlot] = ledger.enter(
      words.isEmpty ? nil : .text(words.joined(separator: ", ")), isPrivate ? .unwritten : .set)
  }
}
