import Dialogue
import GuideLanguage

/// A session as a runner keeps it: its records, each with the snapshot after it.
struct KeptSession {
  private var snapshots: [(index: Int, snapshot: Snapshot)] = []
  private(set) var answers: [Int: AnswerValue] = [:]
  private var recordCount = 0

  mutating func take(_ effects: [Effect], _ conversation: Conversation) {
    for effect in effects {
      switch effect {
      case .record(let record):
        recordCount += 1
        answers[record.index] = record.value
        snapshots.append((record.index, conversation.snapshot))
      case .withdraw(let index):
        answers[index] = nil
        snapshots.removeAll { $0.index == index }
      default: break
      }
    }
  }

  /// The session gone on with after every byte has been written and read again.
  func resumed(
    _ guide: CheckedGuide, _ library: GuideLibrary, history: GuideHistory = GuideHistory()
  ) throws -> (conversation: Conversation, effects: [Effect]) {
    try Conversation.resume(
      snapshots.map { try Snapshot(bytes: $0.snapshot.bytes) }, answers: answers, guide: guide,
      library: library, history: history, nextRecordIndex: recordCount, today: Guides.monday)
  }
}
