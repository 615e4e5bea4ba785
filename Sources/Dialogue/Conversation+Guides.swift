import GuideLanguage

extension Conversation {
  // MARK: Where it stands

  /// The name of the state on top.
  var stateName: String {
    position.top.map { $0.guide.states[$0.state].name } ?? ""
  }

  /// A guide at its beginning, with what it kept from earlier.
  static func frame(
    of guide: PreparedGuide, _ setting: Setting, returned: [String: HeldAnswers],
    _ ledger: inout Ledger
  ) -> Frame {
    var answers = guide.noAnswers
    let known = setting.known[guide.id]
    let earlier = returned[guide.id]
    for slot in guide.keptSlots {
      let name = guide.names.all[slot]
      if let place = earlier?[name] {
        answers[slot] = place
      } else if let value = known?[name].flatMap({ guide.fitting($0, slot) }) {
        answers[slot] = ledger.enter(value, .kept)
      }
    }
    return Frame(guide: guide, state: 0, answers: answers)
  }

  mutating func follow(_ move: PreparedMove) {
    switch move {
    case .state(let state):
      position.top?.state = state
      position.top?.step = 0
      position.top?.round = 0
    case .call(let id):
      guard let called = setting.guide(of: id) else { return }
      position.push(Self.frame(of: called, setting, returned: position.returned, &ledger))
    case .returnFromInterruption: break
    }
  }

  // MARK: Values

  /// Says the line with its values; false where one of them is unknown.
  @discardableResult
  mutating func say(_ line: PreparedLine, startsParagraph: Bool) -> Bool {
    if let paragraph = line.constant {
      speech.say(paragraph, startsParagraph: startsParagraph)
      return true
    }
    var text = ""
    var isPrivate = false
    for part in line.parts {
      switch part {
      case .words(let words): text += words
      case .value(let formula):
        let result = value(of: formula)
        guard let value = result.value else { return false }
        text += words(for: value, of: formula)
        isPrivate = isPrivate || result.isPrivate
      }
    }
    speech.say(text, isPrivate: isPrivate, startsParagraph: startsParagraph)
    return true
  }

  /// How a value is said: the items of a list stand further apart than several choices.
  private func words(for value: AnswerValue, of formula: Formula) -> String {
    guard case .several(let items) = value else { return SpokenValue.text(value) }
    let isList =
      switch formula {
      case .name(let slot?, _): position.top?.guide.isList(slot)
      case .member(let id, let name): setting.guide(of: id)?.names.lists.contains(name)
      default: false
      }
    return items.map(\.label).joined(separator: isList == true ? "; " : ", ")
  }

  /// Says one of the lines that can be said, never the same twice running.
  mutating func draw(_ lines: [PreparedLine], key: String, startsParagraph: Bool) {
    var rotation = position.rotations[key] ?? firstRotation(of: lines.count, key)
    for _ in lines {
      let index = rotation.draw(of: lines.count, &position.random)
      if say(lines[index], startsParagraph: startsParagraph) { break }
    }
    position.rotations[key] = rotation
  }

  /// Lines take turns from one session to the next; in a called guide, which has no visits of its
  /// own, they come as it happens.
  private mutating func firstRotation(of count: Int, _ key: String) -> Rotation {
    guard let guide = position.top?.guide, let visits = setting.count(.visits, for: guide) else {
      return Rotation()
    }
    return Rotation(count: count, key: key, visits: visits, &position.random)
  }

  mutating func assign(_ slot: Int, _ formula: Formula) {
    let result = value(of: formula)
    let type = position.top?.guide.types[slot]
    position.top?.answers[slot] = ledger.enter(
      result.value.map { Self.fit($0, type) }, result.isPrivate ? .unwritten : .set)
  }

  /// A value in the form in which the answer is asked for.
  private static func fit(_ value: AnswerValue, _ type: AnswerType?) -> AnswerValue {
    switch (type, value) {
    case (.text, .text), (.writing, .text): value
    case (.text, _), (.writing, _): .text(SpokenValue.text(value))
    case (.choice(let choices), .text(let id)):
      choices.first { $0.id == id }.map { .option($0) } ?? value
    default: value
    }
  }

  // MARK: Endings

  /// Gives what the guide on top keeps and has measured.
  mutating func close(_ earlier: Progress) {
    guard let frame = position.top else { return }
    let id = frame.guide.id
    for slot in frame.guide.keptSlots {
      guard let place = frame.answers[slot] else { continue }
      let held = ledger[place]
      if held.origin == .kept || held.origin == .unwritten { continue }
      let name = frame.guide.names.all[slot]
      if let value = held.value {
        addOnce(.keep(guideID: id, name: name, value: value), earlier)
      } else if setting.known[id]?[name] != nil || position.returned[id]?[name] != nil {
        addOnce(.forget(guideID: id, name: name), earlier)
      }
    }
    if let offer = position.offers.removeValue(forKey: id) {
      addOnce(.offerAgain(guideID: id, offer), earlier)
    }
    for measure in frame.guide.measures {
      if let effect = measured(measure, frame) { addOnce(effect, earlier) }
    }
  }

  /// What a guide has measured, where at least one side was answered.
  func measured(_ measure: PreparedGuide.Measured, _ frame: Frame) -> Effect? {
    func value(_ slot: Int?) -> AnswerValue? {
      guard let slot, let place = frame.answers[slot] else { return nil }
      return ledger[place].origin == .unwritten ? nil : ledger[place].value
    }
    let from = value(measure.fromSlot)
    let to = value(measure.toSlot)
    if from == nil, to == nil { return nil }
    return .measured(
      guideID: frame.guide.id, measure: measure.measure, from: from, to: to,
      range: measure.range)
  }
}
