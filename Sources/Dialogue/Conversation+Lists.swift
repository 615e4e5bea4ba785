import GuideLanguage

extension Conversation {
  /// Puts a value at the end of a list; an unknown one changes nothing.
  mutating func add(_ formula: Formula, to slot: Int) {
    let result = value(of: formula)
    guard let value = result.value else { return }
    let text = Self.itemText(value)
    if text.allSatisfy(\.isWhitespace) { return }
    let items = choices(in: slot)
    let item = Choice(id: "\(unusedNumber(for: items))", label: text)
    hold(items + [item], in: slot, isPrivate: result.isPrivate)
  }

  /// The number of a new item: larger than those of all items, and of one that was chosen and
  /// has been taken out since.
  private func unusedNumber(for items: [Choice]) -> Int {
    let slots = position.top?.guide.names.all.indices ?? 0..<0
    let chosen = slots.compactMap { slot -> Choice? in
      if case .option(let choice)? = value(in: slot) { choice } else { nil }
    }
    let numbers = (items + chosen).compactMap { Int($0.id) }.filter { $0 < Self.highestNumber }
    return (numbers.max() ?? 0) + 1
  }

  /// Beyond it a number is somebody else's id.
  private static let highestNumber = 1_000_000_000

  /// Takes an item out of a list: the one chosen from it, or the first with these words.
  mutating func take(_ formula: Formula, from slot: Int) {
    let result = value(of: formula)
    guard let value = result.value else { return }
    var items = choices(in: slot)
    let index: Int?
    if case .option(let choice) = value {
      index = items.firstIndex(of: choice)
    } else {
      let words = Self.itemText(value).lowercased()
      index = items.firstIndex { $0.label.lowercased() == words }
    }
    guard let index else { return }
    items.remove(at: index)
    hold(items, in: slot, isPrivate: result.isPrivate)
  }

  /// Makes an answer unknown, with all that hangs on it by a dot.
  mutating func forget(_ slot: Int) {
    guard let names = position.top?.guide.names else { return }
    for slot in [slot] + names.ratingSlots(of: names.all[slot]) {
      position.top?.answers[slot] = ledger.enter(nil, .set)
    }
  }

  private mutating func hold(_ items: [Choice], in slot: Int, isPrivate: Bool) {
    let wasPrivate = self.isPrivate(slot)
    position.top?.answers[slot] = ledger.enter(
      items.isEmpty ? nil : .several(items), isPrivate || wasPrivate ? .unwritten : .set)
  }

  /// The whole words of a value on one line: an item is never cut.
  private static func itemText(_ value: AnswerValue) -> String {
    guard case .text(let text) = value else { return SpokenValue.text(value) }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Remembers on which day home offers the guide again; an unknown day changes nothing, and
  /// neither does a private one, which could not be kept. An unknown time is left out.
  mutating func offerAgain(_ offer: PreparedOffer?, _ guideID: String) {
    guard let offer else {
      position.offers.updateValue(nil, forKey: guideID)
      return
    }
    let result = value(of: offer.day)
    guard case .date(let day)? = result.value, !result.isPrivate else { return }
    var made = HomeOffer(day: day, repetition: offer.repetition, answerName: offer.answerName)
    if let formula = offer.time, case let result = value(of: formula), !result.isPrivate,
      case .time(let time)? = result.value
    {
      made.time = time
    }
    position.offers[guideID] = made
  }

  // MARK: Earlier sessions

  /// Asks for an earlier answer; false where nothing can be looked for.
  mutating func lookUp(_ recall: PreparedRecall) -> Bool {
    position.top?.answers[recall.slot] = ledger.enter(nil, .set)
    position.top?.answers[recall.dateSlot] = ledger.enter(nil, .set)
    var likeText: String?
    if let slot = recall.likeSlot {
      guard let value = value(in: slot) else { return false }
      likeText = if case .text(let text) = value { text } else { SpokenValue.text(value) }
    }
    let lookUp = LookUp(
      guideID: recall.guideID, name: recall.answer, likeName: recall.likeName,
      likeText: likeText)
    waiting = .lookUp(recall)
    speech.add(.lookUp(lookUp))
    return true
  }

  /// Takes what was found, and goes on.
  mutating func found(_ answer: EarlierAnswer?, for recall: PreparedRecall) {
    if let answer {
      position.top?.answers[recall.slot] = ledger.enter(.text(answer.text), .set)
      position.top?.answers[recall.dateSlot] = ledger.enter(.date(answer.date), .set)
    }
    run()
  }
}

extension AnswerValue {
  /// The value as a list: what was kept as one answer is its only item.
  var asList: AnswerValue {
    switch self {
    case .several: self
    case .text(let text): .several([Choice(id: "1", label: text)])
    case .option(let choice): .several([Choice(id: "1", label: choice.label)])
    case .number, .yesNo, .duration, .date, .time:
      .several([Choice(id: "1", label: SpokenValue.text(self))])
    }
  }
}
