import GuideLanguage

extension Conversation {
  // MARK: Where it stands

  /// The name of the state on top.
  var stateName: String {
    position.top.map { $0.guide.states[$0.state].name } ?? ""
  }

  /// A guide at its beginning, with what it kept from earlier.
  static func frame(
    of guide: PreparedGuide, _ setting: Setting, returned: [String: HeldAnswers]
  ) -> Frame {
    var answers = guide.noAnswers
    let known = setting.known[guide.id]
    let earlier = returned[guide.id]
    for slot in guide.keptSlots {
      let name = guide.names.all[slot]
      if let value = known?[name] { answers[slot] = HeldAnswer(value: value, origin: .kept) }
      if let held = earlier?[name], held.value != nil { answers[slot] = held }
    }
    return Frame(guide: guide, state: 0, answers: answers)
  }

  mutating func follow(_ move: PreparedMove) {
    switch move {
    case .state(let state):
      position.top?.state = state
      position.top?.step = 0
    case .call(let id):
      guard let called = setting.guide(of: id) else { return }
      position.push(Self.frame(of: called, setting, returned: position.returned))
    case .returnFromInterruption: break
    }
  }

  // MARK: Values

  func evaluation() -> Evaluation? {
    position.top.map {
      Evaluation(frame: $0, returned: position.returned, setting: setting)
    }
  }

  /// The line with its values, or nil where one of them is unknown.
  func spoken(_ line: PreparedLine) -> SpokenLine? {
    switch line {
    case .constant(let paragraph): return .constant(paragraph)
    case .parts(let parts):
      guard let evaluation = evaluation() else { return nil }
      var text = ""
      var isPrivate = false
      for part in parts {
        switch part {
        case .words(let words): text += words
        case .value(let formula):
          let result = evaluation.value(of: formula)
          guard let value = result.value else { return nil }
          text += SpokenValue.text(value)
          isPrivate = isPrivate || result.isPrivate
        }
      }
      return .made(text, isPrivate: isPrivate)
    }
  }

  /// One of the lines that can be said, never the same twice running.
  mutating func draw(_ lines: [PreparedLine], key: String) -> SpokenLine? {
    for _ in lines {
      let index = position.rotations[key, default: Rotation()].draw(
        of: lines.count, &position.random)
      if let line = spoken(lines[index]) { return line }
    }
    return nil
  }

  mutating func assign(_ slot: Int, _ formula: Formula) {
    guard let result = evaluation()?.value(of: formula) else { return }
    let type = position.top?.guide.types[slot]
    position.top?.answers[slot] = HeldAnswer(
      value: result.value.map { Self.fit($0, type) }, origin: result.isPrivate ? .unwritten : .set)
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

  /// What the guide on top keeps and has measured.
  func closingEffects() -> [Effect] {
    guard let frame = position.top else { return [] }
    let id = frame.guide.id
    let kept = frame.guide.keptSlots.compactMap { slot -> Effect? in
      let name = frame.guide.names.all[slot]
      guard let held = frame.answers[slot], held.origin != .kept, held.origin != .unwritten
      else { return nil }
      if let value = held.value { return .keep(guideID: id, name: name, value: value) }
      return setting.known[id]?[name] == nil ? nil : .forget(guideID: id, name: name)
    }
    return kept + measuredEffects(frame)
  }

  /// The measures of which at least one side was answered.
  func measuredEffects(_ frame: Frame) -> [Effect] {
    let guide = frame.guide.checked
    return guide.measures.compactMap { measure in
      let held = [measure.from, measure.to].map { frame.answers[$0] }
      let values = held.map { $0?.origin == .unwritten ? nil : $0?.value }
      guard values.contains(where: { $0 != nil }) else { return nil }
      return .measured(
        guideID: guide.id, measure: measure, from: values[0], to: values[1],
        range: guide.answers[measure.from]?.type?.numberRange)
    }
  }
}

extension AnswerType {
  /// The two ends of a scale or of a bounded number.
  fileprivate var numberRange: ClosedRange<Double>? {
    switch self {
    case .scale(let range): Double(range.lowerBound)...Double(range.upperBound)
    case .number(let range): range
    case .text, .writing, .choice, .several, .yesNo, .duration, .date, .timeOfDay: nil
    }
  }
}
