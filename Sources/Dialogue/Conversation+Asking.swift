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
      if position.top?.round == 0 { clearRatings(each) }
      guard let choice = choice(of: each), let slot = each.slots[choice.id] else { return nil }
      let isPrivate = isPrivate(each.severalSlot)
      if !each.isNamedAbove {
        speech.endParagraph()
        speech.say(choice.label, isPrivate: isPrivate, startsParagraph: true)
      }
      return Particulars(
        name: AnswerNames.rating(ask.name, of: choice.id), slot: slot, type: ask.type,
        isPrivate: isPrivate)
    }
    if let slot = ask.listSlot {
      let items = choices(in: slot)
      guard !items.isEmpty else { return nil }
      return Particulars(
        name: ask.name, slot: ask.slot, type: .choice(items), isPrivate: isPrivate(slot))
    }
    var type = ask.type
    if let slot = ask.timeSlot, case .duration(let seconds)? = value(in: slot), seconds > 0 {
      type = .writing(from: seconds, to: nil)
    }
    return Particulars(name: ask.name, slot: ask.slot, type: type)
  }

  /// Passes a question that cannot be asked, as if nothing had been answered.
  private mutating func leaveOpen(_ ask: PreparedAsk) {
    speech.endParagraph()
    let isRated = position.top.map { $0.round > 0 } ?? false
    position.top?.round = 0
    position.top?.step += 1
    // The options may have become fewer while they were rated: what was rated stays.
    if isRated { return }
    position.top?.answers[ask.slot] = ledger.enter(nil, .set)
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

  /// The options chosen that the guide still has.
  private func options(of each: PreparedAsk.Each) -> [Choice] {
    choices(in: each.severalSlot).filter { each.slots[$0.id] != nil }
  }

  /// The option for which the question is asked in this round.
  func choice(of each: PreparedAsk.Each) -> Choice? {
    let chosen = options(of: each)
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
    var words: String?
    switch event {
    case .typed(let line), .wrote(let line):
      if let target = anytimeTarget(for: line) { return interruptIfPossible(by: target, open) }
      let reader = AnswerReader(type: .text, today: setting.today)
      if case .value(.text(let text), _) = reader.read(line) { words = text }
    case .skip: break
    case .follow, .timeElapsed, .found, .back, .stop, .gentleWay: return
    }
    let completed = value.completed(with: words)
    if completed.openChoice == nil { accept(completed, open) } else { askForWords(completed, open) }
  }

  /// Asks for the option itself once more, with the words it was asked in.
  mutating func askAgain(_ open: OpenQuestion) {
    var again = open
    again.particulars = nil
    waiting = .question(again)
    if !open.words.isEmpty { speech.sayAgain(open.words) }
    speech.add(.ask(again.question))
  }

  private mutating func interruptIfPossible(by target: AnytimeRule.Target, _ open: OpenQuestion) {
    if canInterrupt(by: target) { return interrupt(by: target) }
    speech.add(.helpCard)
    speech.add(.ask(open.question))
  }

  // MARK: Rounds

  /// Goes to the next option of a question asked for each; false after the last.
  mutating func goToNextRound(_ each: PreparedAsk.Each) -> Bool {
    let chosen = options(of: each)
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

  /// Forgets what was rated when the question was asked before, so that nothing of it is left
  /// for options that are not chosen now.
  private mutating func clearRatings(_ each: PreparedAsk.Each) {
    for slot in each.slots.values { position.top?.answers[slot] = nil }
    if value(in: each.ownSlot) != nil {
      position.top?.answers[each.ownSlot] = ledger.enter(nil, .set)
    }
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
