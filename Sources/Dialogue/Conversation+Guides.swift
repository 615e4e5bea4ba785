import GuideLanguage

/// A spoken line, and whether it says something private.
struct SpokenLine: Equatable, Sendable {
  let text: String
  let isPrivate: Bool
}

extension Conversation {
  // MARK: Where it stands

  func guide(of id: String) -> CheckedGuide? {
    id == setting.guide.id ? setting.guide : setting.library[id]
  }

  /// The name of the state on top.
  var stateName: String {
    guard let frame = position.frames.last, let guide = guide(of: frame.guideID) else { return "" }
    return guide.states[frame.state].name
  }

  /// The question on which the position stands.
  func openAsk() -> Ask? {
    guard let frame = position.frames.last, let guide = guide(of: frame.guideID),
      guide.states[frame.state].steps.indices.contains(frame.step),
      case .ask(let ask) = guide.states[frame.state].steps[frame.step].kind
    else { return nil }
    return ask
  }

  /// A guide at its beginning, with what it kept from earlier.
  static func frame(
    of guide: CheckedGuide, _ setting: Setting, returned: [String: [String: HeldAnswer]]
  ) -> Frame {
    var frame = Frame(guideID: guide.id, state: 0)
    for name in guide.keeps {
      if let value = setting.known[guide.id]?[name] {
        frame.answers[name] = HeldAnswer(value: value, origin: .kept)
      }
      if let held = returned[guide.id]?[name], held.value != nil { frame.answers[name] = held }
    }
    return frame
  }

  mutating func follow(_ move: Move) {
    guard let last = position.frames.indices.last,
      let guide = guide(of: position.frames[last].guideID)
    else { return }
    switch move.target {
    case .state(let name):
      guard let state = guide.stateIndexByName[name] else { return }
      position.frames[last].state = state
      position.frames[last].step = 0
    case .call(let id):
      guard let called = setting.library[id] else { return }
      position.frames.append(Self.frame(of: called, setting, returned: position.returned))
    case .returnFromInterruption: break
    }
  }

  // MARK: Values

  func evaluation() -> Evaluation? {
    guard let frame = position.frames.last, let guide = guide(of: frame.guideID) else {
      return nil
    }
    var counts: [String: Int] = [:]
    if guide.id == setting.guide.id {
      counts = ["day": setting.day, "visits": setting.visits]
    }
    counts["days"] = guide.days
    return Evaluation(
      guide: guide, frame: frame, counts: counts, returned: position.returned,
      known: setting.known)
  }

  /// The line with its values, or nil where one of them is unknown.
  func spoken(_ template: Template) -> SpokenLine? {
    guard let evaluation = evaluation() else { return nil }
    var text = ""
    var isPrivate = false
    for part in template.parts {
      switch part {
      case .words(let words): text += words
      case .value(let expression):
        let result = evaluation.value(of: expression)
        guard let value = result.value else { return nil }
        text += SpokenValue.text(value)
        isPrivate = isPrivate || result.isPrivate
      }
    }
    return SpokenLine(text: text, isPrivate: isPrivate)
  }

  /// One of the lines that can be said, never the same twice running.
  mutating func draw(_ lines: [Template], key: String) -> SpokenLine? {
    for _ in lines {
      let index = position.rotations[key, default: Rotation()].draw(
        of: lines.count, &position.random)
      if let line = spoken(lines[index]) { return line }
    }
    return nil
  }

  mutating func assign(_ name: String, _ expression: Expression) {
    guard let evaluation = evaluation(), let last = position.frames.indices.last else { return }
    let result = evaluation.value(of: expression)
    let declaration = evaluation.guide.answers[name]
    let value = result.value.map { Self.fit($0, declaration) }
    position.frames[last].answers[name] = HeldAnswer(
      value: value, origin: result.isPrivate ? .unwritten : .set)
  }

  /// A value in the form in which the answer is asked for.
  private static func fit(_ value: AnswerValue, _ declaration: AnswerDeclaration?) -> AnswerValue {
    switch (declaration?.type, value) {
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
    guard let frame = position.frames.last, let guide = guide(of: frame.guideID) else { return [] }
    let kept = guide.keeps.compactMap { name -> Effect? in
      guard let held = frame.answers[name], held.origin != .kept, held.origin != .unwritten
      else { return nil }
      if let value = held.value { return .keep(guideID: guide.id, name: name, value: value) }
      return setting.known[guide.id]?[name] == nil
        ? nil : .forget(guideID: guide.id, name: name)
    }
    return kept + measuredEffects(frame, guide)
  }

  /// The measures of which at least one side was answered.
  func measuredEffects(_ frame: Frame, _ guide: CheckedGuide) -> [Effect] {
    guide.measures.compactMap { measure in
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
