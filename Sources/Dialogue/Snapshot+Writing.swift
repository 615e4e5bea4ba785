import GuideLanguage

extension Conversation {
  /// The place after the last answer, with how many pauses have passed since.
  public var snapshot: Snapshot {
    var writer = FieldWriter()
    let guide = setting.guide.checked
    writer.add(SnapshotTag.guideID, guide.id)
    writer.add(SnapshotTag.guideVersion, guide.version)
    writer.add(SnapshotTag.textHash, fixed: guide.textHash)
    writer.add(SnapshotTag.shapeHash, fixed: guide.shapeHash)
    writer.add(SnapshotTag.secondsElapsed, secondsElapsed)
    writer.add(SnapshotTag.day, setting.day)
    writer.add(SnapshotTag.visits, setting.history.visitCount)
    writer.add(SnapshotTag.seed, fixed: setting.seed)
    writer.add(SnapshotTag.nextRecordIndex, nextRecordIndex)
    writer.add(SnapshotTag.turnCount, turnCount)
    writer.add(SnapshotTag.timerCount, progress.timerCount)
    if let turn = turns.last {
      writer.add(SnapshotTag.lastTurnNumber, turn.number)
      writer.add(SnapshotTag.lastTurnTimerCount, turn.progress.timerCount)
      writer.add(SnapshotTag.lastTurnSettledCount, turn.progress.settledCount)
      if let index = turn.recordIndex { writer.add(SnapshotTag.lastRecordIndex, index) }
    }
    writer.add(SnapshotTag.position) { write(checkpoint.position, to: &$0) }
    let bytes = [UInt8(Snapshot.format)] + writer.bytes
    return Snapshot(
      bytes: bytes, guideID: guide.id, guideVersion: guide.version, textHash: guide.textHash,
      shapeHash: guide.shapeHash, secondsElapsed: secondsElapsed)
  }

  private func write(_ position: Position, to writer: inout FieldWriter) {
    for frame in position.frames {
      writer.add(PositionTag.frame) { inner in
        inner.add(FrameTag.guideID, frame.guide.id)
        inner.add(FrameTag.shapeHash, fixed: frame.guide.checked.shapeHash)
        inner.add(FrameTag.state, frame.guide.states[frame.state].name)
        inner.add(FrameTag.stepsHash, fixed: frame.guide.states[frame.state].stepsHash)
        inner.add(FrameTag.step, frame.step)
        if frame.round > 0 { inner.add(FrameTag.round, frame.round) }
        write(frame.answers, to: &inner)
      }
    }
    for (id, answers) in position.returned.sorted(by: { $0.key < $1.key }) {
      writer.add(PositionTag.returned) { inner in
        inner.add(FrameTag.guideID, id)
        if let guide = setting.guide(of: id) {
          inner.add(FrameTag.shapeHash, fixed: guide.checked.shapeHash)
        }
        write(answers, to: &inner)
      }
    }
    for (key, rotation) in position.rotations.sorted(by: { $0.key < $1.key }) {
      writer.add(PositionTag.rotation) { inner in
        inner.add(InnerTag.key, key)
        for line in rotation.remaining { inner.add(InnerTag.remaining, line) }
        if let last = rotation.last { inner.add(InnerTag.last, last) }
      }
    }
    for (id, offer) in position.offers.sorted(by: { $0.key < $1.key }) {
      writer.add(PositionTag.offerAgain) { inner in
        inner.add(FrameTag.guideID, id)
        guard let offer else { return }
        inner.add(AnswerTag.date, offer.day.description)
        if let time = offer.time { inner.add(AnswerTag.time, time.minuteOfDay) }
        if let repetition = offer.repetition { inner.add(OfferTag.dayCount, repetition.dayCount) }
        if let name = offer.answerName { inner.add(OfferTag.answerName, name) }
      }
    }
    writer.add(PositionTag.random, fixed: position.random.state)
    switch position.offer?.target {
    case .state(let name): writer.add(PositionTag.offerState, name)
    case .guide(let id): writer.add(PositionTag.offerGuide, id)
    case nil: break
    }
    for suspension in position.suspended {
      writer.add(PositionTag.suspension) { inner in
        inner.add(InnerTag.timerCount, suspension.progress.timerCount)
        inner.add(InnerTag.settledCount, suspension.progress.settledCount)
        inner.add(InnerTag.isOwnState, suspension.isOwnState ? 1 : 0)
        inner.add(InnerTag.frameCount, suspension.frameCount)
        inner.add(InnerTag.turnCount, suspension.turnCount)
        inner.add(InnerTag.position) { write(suspension.checkpoint.position, to: &$0) }
      }
    }
  }

  /// Recorded answers as their numbers, calculated ones as values; kept ones are given anew
  /// when resuming, and what is private is left out.
  private func write(_ answers: HeldAnswers, to writer: inout FieldWriter) {
    for (name, place) in answers.byName {
      let held = ledger[place]
      switch held.origin {
      case .kept, .unwritten: break
      case .recorded(let index):
        writer.add(FrameTag.answer) { inner in
          inner.add(AnswerTag.name, name)
          inner.add(AnswerTag.recordIndex, index)
        }
      case .set:
        writer.add(FrameTag.answer) { inner in
          inner.add(AnswerTag.name, name)
          if let value = held.value {
            inner.add(AnswerTag.value) { Self.write(value, to: &$0) }
          }
        }
      }
    }
  }

  private static func write(_ value: AnswerValue, to writer: inout FieldWriter) {
    func write(_ choice: Choice, _ tag: UInt8) {
      writer.add(tag) { inner in
        inner.add(AnswerTag.choiceID, choice.id)
        inner.add(AnswerTag.choiceLabel, choice.label)
      }
    }
    switch value {
    case .text(let text): writer.add(AnswerTag.text, text)
    case .number(let number): writer.add(AnswerTag.number, number)
    case .option(let choice): write(choice, AnswerTag.option)
    case .several(let choices): for choice in choices { write(choice, AnswerTag.several) }
    case .yesNo(let isYes): writer.add(AnswerTag.yesNo, isYes ? 1 : 0)
    case .duration(let seconds): writer.add(AnswerTag.duration, seconds)
    case .date(let date): writer.add(AnswerTag.date, date.description)
    case .time(let time): writer.add(AnswerTag.time, time.minuteOfDay)
    }
  }
}

extension Snapshot {
  fileprivate init(
    bytes: [UInt8], guideID: String, guideVersion: Int, textHash: UInt64, shapeHash: UInt64,
    secondsElapsed: Double
  ) {
    self.bytes = bytes
    self.guideID = guideID
    self.guideVersion = guideVersion
    self.textHash = textHash
    self.shapeHash = shapeHash
    self.secondsElapsed = secondsElapsed
  }
}
