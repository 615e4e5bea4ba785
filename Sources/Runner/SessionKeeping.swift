import Journal
import VaultStore

/// Where the records of a session under way go.
///
/// With an unlocked journal every record is sealed and synced before it
/// returns. Without one (the first run, `--no-save`) they stay in memory and
/// the screen says so; they can be sealed later, at the close.
final class SessionKeeping {
  private enum Place {
    /// Not sealed yet; `half` is what a refused move into the store left behind.
    case memory([Record], half: PendingSession?)
    case sealed(PendingSession, JournalStore)
  }

  let id: SessionID
  private var place: Place

  /// Keeps a new session in memory.
  init(inMemory opening: Opening) {
    id = .random()
    place = .memory([.opening(opening)], half: nil)
  }

  /// Keeps a new session sealed in `store`.
  init(in store: JournalStore, opening: Opening) throws(VaultError) {
    id = .random()
    place = .sealed(try store.begin(id, opening), store)
  }

  /// Goes on with an interrupted session.
  init(
    resuming unfinished: JournalStore.UnfinishedSession, in store: JournalStore
  ) throws(VaultError) {
    id = unfinished.stored.id
    place = .sealed(try store.reopen(unfinished), store)
  }

  var isSealed: Bool {
    if case .sealed = place { true } else { false }
  }

  /// Adds a record; with a journal it is durable when this returns.
  func append(_ record: Record) throws(VaultError) {
    switch place {
    case .memory(let held, let half): place = .memory(held + [record], half: half)
    case .sealed(let pending, _):
      try pending.append(RecordKind(rawValue: record.kind), record.encoded)
    }
  }

  /// Moves a session from memory into `store`, where it is sealed from now on.
  ///
  /// Where this throws, what is not sealed is still in memory, and it may be called again.
  func seal(into store: JournalStore) throws(VaultError) {
    guard case .memory(var held, let half) = place, case .opening(let opening)? = held.first
    else { return }
    let pending: PendingSession
    if let half { pending = half } else { pending = try store.begin(id, opening) }
    place = .memory(held, half: pending)
    while held.count > 1 {
      try pending.append(RecordKind(rawValue: held[1].kind), held[1].encoded)
      held.remove(at: 1)
      place = .memory(held, half: pending)
    }
    place = .sealed(pending, store)
  }

  /// Ends the session and moves it into the vault; its draft goes with that.
  func keep(_ closing: Closing) throws(VaultError) {
    guard case .sealed(let pending, _) = place else { return }
    try pending.keep(final: Record.closing(closing).encoded)
  }

  /// Lets the session go: nothing of it is left, no draft either.
  func letGo() throws(VaultError) {
    switch place {
    case .memory(_, let half):
      try half?.letGo()
      place = .memory([], half: nil)
    case .sealed(let pending, _): try pending.letGo()
    }
  }

  /// Seals the unfinished text of a question, in place of the draft before.
  func saveDraft(_ draft: Draft) throws(VaultError) {
    if case .sealed(_, let store) = place { try store.saveDraft(draft, of: id) }
  }

  /// The unfinished text left behind, where there is one.
  func draft() throws(VaultError) -> Draft? {
    if case .sealed(_, let store) = place { try store.draft(of: id) } else { nil }
  }

  /// Removes the unfinished text, now that its answer is sealed.
  func removeDraft() throws(VaultError) {
    if case .sealed(_, let store) = place { try store.removeDraft(of: id) }
  }
}

/// The unfinished text of one long answer.
struct Draft: Equatable {
  /// The guide that asked.
  var guideID: String
  /// The answer's name in it.
  var name: String
  /// How long was written so far, in seconds.
  var secondsWritten: Double
  /// The words so far.
  var text: String

  private static let mark = "draft 2"

  /// A mark, the guide, the name and the milliseconds on a line each, then the words.
  var bytes: [UInt8] {
    let milliseconds = Int(max(0, min(secondsWritten, 1e9)) * 1000)
    return Array("\(Self.mark)\n\(guideID)\n\(name)\n\(milliseconds)\n\(text)".utf8)
  }

  init(guideID: String, name: String, secondsWritten: Double, text: String) {
    self.guideID = guideID
    self.name = name
    self.secondsWritten = secondsWritten
    self.text = text
  }

  /// Reads a draft back; nil where the lines in front are missing. Earlier drafts have no
  /// mark and no time: a guide's id never has a blank.
  init?(bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let hasTime = text.hasPrefix(Self.mark + "\n")
    let parts = text.split(
      separator: "\n", maxSplits: hasTime ? 4 : 2, omittingEmptySubsequences: false)
    if hasTime {
      guard parts.count == 5, let milliseconds = Int(parts[3]) else { return nil }
      self.init(
        guideID: String(parts[1]), name: String(parts[2]),
        secondsWritten: Double(milliseconds) / 1000, text: String(parts[4]))
    } else {
      guard parts.count == 3 else { return nil }
      self.init(
        guideID: String(parts[0]), name: String(parts[1]), secondsWritten: 0,
        text: String(parts[2]))
    }
  }
}
