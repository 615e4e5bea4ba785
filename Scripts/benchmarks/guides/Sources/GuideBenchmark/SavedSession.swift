import Dialogue
import GuideLanguage

/// A session in second-look with all that has to be kept to go on with it later.
struct SavedSession {
  let snapshots: [[UInt8]]
  let answers: [Int: AnswerValue]
  let nextRecordIndex: Int
  let conversation: Conversation

  init(_ talk: Talk, answerCount: Int) {
    var (conversation, _) = talk.begin(seed: 1)
    var snapshots: [[UInt8]] = []
    var answers: [Int: AnswerValue] = [:]
    let lines = SecondLook.beginning
    for turn in 0..<answerCount {
      let line =
        turn < lines.count
        ? lines[turn] : SecondLook.circle[(turn - lines.count) % SecondLook.circle.count]
      for case .record(let record) in conversation.handle(.typed(line)) {
        if let value = record.value { answers[record.index] = value }
      }
      snapshots.append(conversation.snapshot.bytes)
    }
    self.snapshots = snapshots
    self.answers = answers
    self.nextRecordIndex = (answers.keys.max() ?? -1) + 1
    self.conversation = conversation
  }

  var saveByteCount: Int { snapshots.last?.count ?? 0 }

  /// From the bytes of all snapshots to the open question.
  func resume(_ talk: Talk) throws -> Question? {
    try Conversation.resume(
      snapshots.map { try Snapshot(bytes: $0) }, answers: answers, guide: talk.guide,
      library: talk.library, nextRecordIndex: nextRecordIndex, today: Talk.today
    ).conversation.openQuestion
  }
}
