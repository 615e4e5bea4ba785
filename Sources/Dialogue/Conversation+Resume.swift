public import GuideLanguage

extension Conversation {
  /// Goes on where a session was left.
  ///
  /// The lines since the last answer are said again and the open question is asked again;
  /// pauses that were over stay over. Values kept and measured since the last answer are
  /// given again. Where a guide or the state has gone, the first effect is `startedAgain`
  /// and the guide begins anew with the answers it has; where only the steps of the state
  /// have changed, the state begins anew.
  ///
  /// - Parameters:
  ///   - snapshots: One per answer that is not withdrawn, oldest first; the last is now, the
  ///     earlier ones are for going back.
  ///   - answers: Recorded answers by the number of their record, withdrawn ones left out.
  ///   - nextRecordIndex: The first number no record of the session has had, withdrawn ones
  ///     counted; by default the one after the highest number seen here.
  /// - Throws: `missing` without snapshots, `otherGuide` when they belong to another guide,
  ///   `newerFormat` and `damaged` for what cannot be read.
  public static func resume(
    _ snapshots: [Snapshot], answers: [Int: AnswerValue], guide: CheckedGuide,
    library: GuideLibrary, known: [String: [String: AnswerValue]] = [:],
    history: GuideHistory = GuideHistory(), nextRecordIndex: Int? = nil, today: CivilDate,
    now: TimeOfDay = .midnight
  ) throws(SnapshotError) -> (conversation: Conversation, effects: [Effect]) {
    guard let last = snapshots.last else { throw .missing }
    for snapshot in snapshots where snapshot.guideID != guide.id {
      throw .otherGuide(snapshot.guideID)
    }
    let fields = try last.fields
    var history = history
    history.visitCount = try fields.number(SnapshotTag.visits)
    let setting = Setting(
      guide, library: library, known: known,
      day: try fields.number(SnapshotTag.day), history: history,
      seed: try fields.fixed(SnapshotTag.seed), today: today, now: now)
    var conversation = Conversation(setting)
    var reader = PositionReader(setting, answers: answers, conversation.ledger)
    let isLost = try conversation.restore(snapshots, &reader)
    let highest = (answers.keys.max() ?? -1) + 1
    conversation.nextRecordIndex = max(
      nextRecordIndex ?? 0, highest, try fields.number(SnapshotTag.nextRecordIndex))
    conversation.secondsElapsed = last.secondsElapsed
    if isLost {
      conversation.startAgain()
    } else {
      let timerCount = try fields.number(SnapshotTag.timerCount)
      conversation.runAgain(reader.isAnew ? Progress() : Progress(timerCount: timerCount))
    }
    let effects = conversation.speech.takeEffects()
    return (conversation, effects)
  }

  /// Puts back the position and what `/back` needs; true where the guide has lost the place.
  private mutating func restore(
    _ snapshots: [Snapshot], _ reader: inout PositionReader
  ) throws(SnapshotError) -> Bool {
    var before = position
    var canGoBack = true
    var isBeforeAnew = false
    for snapshot in snapshots {
      let fields = try snapshot.fields
      if !fields.all(SnapshotTag.lastTurnNumber).isEmpty {
        let number = try fields.number(SnapshotTag.lastTurnNumber)
        let index =
          fields.all(SnapshotTag.lastRecordIndex).isEmpty
          ? nil : try fields.number(SnapshotTag.lastRecordIndex)
        let progress = Progress(
          timerCount: try fields.number(SnapshotTag.lastTurnTimerCount),
          settledCount: try fields.number(SnapshotTag.lastTurnSettledCount))
        while let last = turns.last, last.number >= number { turns.removeLast() }
        // Behind a place the guide has lost nobody can go back.
        if !canGoBack { turns = [] }
        if canGoBack {
          turns.append(
            Turn(
              number: number, checkpoint: Checkpoint(before),
              progress: isBeforeAnew ? Progress() : progress, recordIndex: index))
        }
      }
      turnCount = try fields.number(SnapshotTag.turnCount)
      before = try reader.nextPosition(try FieldReader(try fields.first(SnapshotTag.position)))
      canGoBack = !reader.isLost
      isBeforeAnew = reader.isAnew
    }
    position = before
    checkpoint = Checkpoint(before)
    ledger = reader.ledger
    return reader.isLost
  }

  private mutating func startAgain() {
    let earlier = position.frames.first { $0.guide.id == setting.guide.id }?.answers
    let (returned, offers) = (position.returned, position.offers)
    position = Position(random: position.random)
    position.returned = returned
    position.offers = offers
    var frame = Self.frame(of: setting.guide, setting, returned: [:], &ledger)
    for (name, place) in earlier?.byName ?? [] { frame.answers.hold(place, as: name) }
    position.push(frame)
    turns = []
    settle()
    speech.add(.startedAgain)
    run()
  }
}
