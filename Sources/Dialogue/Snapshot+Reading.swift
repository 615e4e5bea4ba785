import GuideLanguage

/// Reads positions from snapshots, for guides as they are now.
struct PositionReader {
  let setting: Setting
  let answers: [Int: AnswerValue]
  /// Whether a guide or a state the snapshot stands in is not there any more.
  private(set) var isLost = false
  /// Whether the steps of the state the snapshot stands in have changed, so that it begins anew.
  private(set) var isAnew = false
  /// The answers of all positions read so far, behind those that were there before.
  private(set) var ledger: Ledger

  init(_ setting: Setting, answers: [Int: AnswerValue], _ ledger: Ledger) {
    self.setting = setting
    self.answers = answers
    self.ledger = ledger
  }

  /// A side trip that left its guide can be followed by another before the next answer, and
  /// then stands inside it; each has one guide fewer below it.
  private static let depthLimit = 16

  /// Reads the position of the next snapshot.
  mutating func nextPosition(_ fields: FieldReader) throws(SnapshotError) -> Position {
    isLost = false
    return try position(fields)
  }

  private mutating func position(
    _ fields: FieldReader, depth: Int = 0
  ) throws(SnapshotError) -> Position {
    isAnew = false
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
      position.offers.updateValue(
        try Self.homeOffer(inner), forKey: try inner.text(FrameTag.guideID))
    }
    position.offer = try offer(fields, position.top?.guide)
    if let inner = try fields.fields(PositionTag.suspension).first {
      guard depth < Self.depthLimit else { throw .damaged }
      let isAnew = isAnew
      position.suspended = [try suspension(inner, depth: depth + 1)]
      self.isAnew = isAnew
    }
    position.ledgerCount = ledger.count
    return position
  }

  /// What home is to offer; nil for nothing any more.
  private static func homeOffer(_ fields: FieldReader) throws(SnapshotError) -> HomeOffer? {
    if fields.all(AnswerTag.date).isEmpty { return nil }
    guard let day = CivilDate(try fields.text(AnswerTag.date)) else { throw .damaged }
    var offer = HomeOffer(day: day)
    if !fields.all(AnswerTag.time).isEmpty {
      guard let time = TimeOfDay(minuteOfDay: try fields.number(AnswerTag.time)) else {
        throw .damaged
      }
      offer.time = time
    }
    if !fields.all(OfferTag.dayCount).isEmpty {
      guard let repetition = HomeOffer.Repetition(dayCount: try fields.number(OfferTag.dayCount))
      else { throw .damaged }
      offer.repetition = repetition
    }
    if !fields.all(OfferTag.answerName).isEmpty {
      offer.answerName = try fields.text(OfferTag.answerName)
    }
    return offer
  }

  /// The side trip that was offered, where the guide still has it.
  private func offer(
    _ fields: FieldReader, _ guide: PreparedGuide?
  ) throws(SnapshotError) -> Offer? {
    if !fields.all(PositionTag.offerState).isEmpty {
      let state = guide?.stateIndexNow(try fields.text(PositionTag.offerState))
      return state.flatMap { state in
        guide.map { Offer(target: .state($0.states[state].name)) }
      }
    }
    if fields.all(PositionTag.offerGuide).isEmpty { return nil }
    let id = try fields.text(PositionTag.offerGuide)
    return setting.guide(of: id) == nil ? nil : Offer(target: .guide(id))
  }

  private mutating func suspension(
    _ fields: FieldReader, depth: Int
  ) throws(SnapshotError) -> Suspension {
    let inner = try FieldReader(try fields.first(InnerTag.position))
    let position = try position(inner, depth: depth)
    var progress = Progress(
      timerCount: try fields.number(InnerTag.timerCount),
      settledCount: try fields.number(InnerTag.settledCount))
    if isAnew { progress.timerCount = 0 }
    return Suspension(
      checkpoint: Checkpoint(position), progress: progress,
      isOwnState: try fields.number(InnerTag.isOwnState) == 1,
      frameCount: try fields.number(InnerTag.frameCount),
      turnCount: try fields.number(InnerTag.turnCount))
  }

  /// The guide under way, or nil where it is gone. Where the steps of its state have changed
  /// it stands at the beginning of that state.
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
    let held = try heldAnswers(fields, of: guide, keptFrom: returned)
    guard let state = guide.stateIndexNow(name) else {
      isLost = true
      return Frame(guide: guide, state: 0, answers: held)
    }
    let hasSameSteps =
      fields.all(FrameTag.stepsHash).isEmpty
      ? try fields.fixed(FrameTag.shapeHash) == guide.checked.shapeHash
      : try fields.fixed(FrameTag.stepsHash) == guide.states[state].stepsHash
    let isSame = hasSameSteps && step <= guide.states[state].steps.count
    isAnew = !isSame
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
    // What a guide that has not changed came by fits, however it came by it.
    let changed =
      fields.all(FrameTag.shapeHash).isEmpty
      ? guide
      : try guide?.checked.shapeHash == fields.fixed(FrameTag.shapeHash) ? nil : guide
    for inner in try fields.fields(FrameTag.answer) {
      let name = try inner.text(AnswerTag.name)
      if !inner.all(AnswerTag.recordIndex).isEmpty {
        let index = try inner.number(AnswerTag.recordIndex)
        let value = Self.fitting(answers[index], name, changed)
        held.hold(ledger.enter(value, .recorded(index)), as: name)
      } else {
        let written = try inner.fields(AnswerTag.value).first
        let value = Self.fitting(try written.map(Self.value) ?? nil, name, changed)
        held.hold(ledger.enter(value, .set), as: name)
      }
    }
    return held
  }

  /// The value where the guide as it is now could have got it.
  private static func fitting(
    _ value: AnswerValue?, _ name: String, _ guide: PreparedGuide?
  ) -> AnswerValue? {
    guard let value, let guide, let slot = guide.names.slot(of: name) else { return value }
    return guide.fitting(value, slot)
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

extension PreparedGuide {
  /// The state of this name, or the one that had it in an earlier version.
  fileprivate func stateIndexNow(_ name: String) -> Int? {
    stateIndex(name) ?? checked.states.firstIndex { $0.formerNames.contains(name) }
  }
}
