import GuideLanguage

/// Reads positions from snapshots, for guides as they are now.
struct PositionReader {
  let setting: Setting
  let answers: [Int: AnswerValue]
  /// Whether a guide or a state the snapshot stands in is not there any more.
  private(set) var isLost = false
  /// The answers of all positions read so far, behind those that were there before.
  private(set) var ledger: Ledger

  init(_ setting: Setting, answers: [Int: AnswerValue], _ ledger: Ledger) {
    self.setting = setting
    self.answers = answers
    self.ledger = ledger
  }

  mutating func position(
    _ fields: FieldReader, depth: Int = 0
  ) throws(SnapshotError) -> Position {
    var position = Position(random: SplitMix64(seed: try fields.fixed(PositionTag.random)))
    for inner in try fields.fields(PositionTag.returned) {
      let id = try inner.text(FrameTag.guideID)
      position.returned[id] = try heldAnswers(
        inner, of: setting.guide(of: id), keptFrom: position.returned)
    }
    for inner in try fields.fields(PositionTag.frame) {
      if let frame = try frame(inner, returned: position.returned) {
        position.push(frame)
      }
    }
    for inner in try fields.fields(PositionTag.rotation) {
      var rotation = Rotation(remaining: try inner.numbers(InnerTag.remaining))
      if !inner.all(InnerTag.last).isEmpty { rotation.last = try inner.number(InnerTag.last) }
      position.rotations[try inner.text(InnerTag.key)] = rotation
    }
    for inner in try fields.fields(PositionTag.offerAgain) {
      var day: CivilDate?
      if !inner.all(AnswerTag.date).isEmpty {
        guard let read = CivilDate(try inner.text(AnswerTag.date)) else { throw .damaged }
        day = read
      }
      position.offers.updateValue(day, forKey: try inner.text(FrameTag.guideID))
    }
    if !fields.all(PositionTag.offerState).isEmpty {
      position.offer = Offer(target: .state(try fields.text(PositionTag.offerState)))
    } else if !fields.all(PositionTag.offerGuide).isEmpty {
      position.offer = Offer(target: .guide(try fields.text(PositionTag.offerGuide)))
    }
    if let inner = try fields.fields(PositionTag.suspension).first {
      guard depth == 0 else { throw .damaged }
      position.suspended = [try suspension(inner)]
    }
    position.ledgerCount = ledger.count
    return position
  }

  private mutating func suspension(_ fields: FieldReader) throws(SnapshotError) -> Suspension {
    let inner = try FieldReader(try fields.first(InnerTag.position))
    return Suspension(
      checkpoint: Checkpoint(try position(inner, depth: 1)),
      progress: Progress(
        timerCount: try fields.number(InnerTag.timerCount),
        settledCount: try fields.number(InnerTag.settledCount)),
      isOwnState: try fields.number(InnerTag.isOwnState) == 1,
      frameCount: try fields.number(InnerTag.frameCount),
      turnCount: try fields.number(InnerTag.turnCount))
  }

  /// The guide under way, or nil where it or its state is gone. Where its shape has changed
  /// it stands at the beginning of its state.
  private mutating func frame(
    _ fields: FieldReader, returned: [String: HeldAnswers]
  ) throws(SnapshotError) -> Frame? {
    let id = try fields.text(FrameTag.guideID)
    guard let guide = setting.guide(of: id) else {
      isLost = true
      return nil
    }
    let name = try fields.text(FrameTag.state)
    let step = try fields.number(FrameTag.step)
    let hash = try fields.fixed(FrameTag.shapeHash)
    let held = try heldAnswers(fields, of: guide, keptFrom: returned)
    let state =
      guide.stateIndex(name)
      ?? guide.checked.states.firstIndex { $0.formerNames.contains(name) }
    guard let state else {
      isLost = true
      return Frame(guide: guide, state: 0, answers: held)
    }
    let isSame = hash == guide.checked.shapeHash && step <= guide.states[state].steps.count
    let round = fields.all(FrameTag.round).isEmpty ? 0 : try fields.number(FrameTag.round)
    return Frame(
      guide: guide, state: state, step: isSame ? step : 0, round: isSame ? round : 0,
      answers: held)
  }

  private mutating func heldAnswers(
    _ fields: FieldReader, of guide: PreparedGuide?, keptFrom returned: [String: HeldAnswers]
  ) throws(SnapshotError) -> HeldAnswers {
    var held = HeldAnswers(AnswerNames([]))
    if let guide {
      held = Conversation.frame(of: guide, setting, returned: returned, &ledger).answers
    }
    for inner in try fields.fields(FrameTag.answer) {
      let name = try inner.text(AnswerTag.name)
      if !inner.all(AnswerTag.recordIndex).isEmpty {
        let index = try inner.number(AnswerTag.recordIndex)
        held.hold(ledger.enter(answers[index], .recorded(index)), as: name)
      } else {
        let value = try inner.fields(AnswerTag.value).first
        held.hold(ledger.enter(try value.map(Self.value) ?? nil, .set), as: name)
      }
    }
    return held
  }

  private static func value(_ fields: FieldReader) throws(SnapshotError) -> AnswerValue {
    func choice(_ inner: FieldReader) throws(SnapshotError) -> Choice {
      Choice(
        id: try inner.text(AnswerTag.choiceID), label: try inner.text(AnswerTag.choiceLabel))
    }
    if !fields.all(AnswerTag.text).isEmpty { return .text(try fields.text(AnswerTag.text)) }
    if !fields.all(AnswerTag.number).isEmpty {
      return .number(try fields.double(AnswerTag.number))
    }
    if let inner = try fields.fields(AnswerTag.option).first {
      return .option(try choice(inner))
    }
    if !fields.all(AnswerTag.yesNo).isEmpty {
      return .yesNo(try fields.number(AnswerTag.yesNo) == 1)
    }
    if !fields.all(AnswerTag.duration).isEmpty {
      return .duration(seconds: try fields.double(AnswerTag.duration))
    }
    if !fields.all(AnswerTag.date).isEmpty {
      guard let date = CivilDate(try fields.text(AnswerTag.date)) else { throw .damaged }
      return .date(date)
    }
    if !fields.all(AnswerTag.time).isEmpty {
      guard let time = TimeOfDay(minuteOfDay: try fields.number(AnswerTag.time)) else {
        throw .damaged
      }
      return .time(time)
    }
    var choices: [Choice] = []
    for inner in try fields.fields(AnswerTag.several) { choices.append(try choice(inner)) }
    guard !choices.isEmpty else { throw .damaged }
    return .several(choices)
  }
}
