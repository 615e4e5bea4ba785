import Journal
import VaultStore

/// Where the records of a session under way go.
///
/// With an unlocked journal every record is sealed and synced before it
/// returns. Without one (the first run, `--no-save`) they stay in memory and
/// the screen says so; they can be sealed later, at the close.
final class SessionKeeping {
  private enum Place {
    case memory
    case sealed(PendingSession, JournalStore)
  }

  let id: SessionID
  private var place: Place
  private var held: [Record]

  /// Keeps a new session in memory.
  init(inMemory opening: Opening) {
    id = .random()
    place = .memory
    held = [.opening(opening)]
  }

  /// Keeps a new session sealed in `store`.
  init(in store: JournalStore, opening: Opening) throws(VaultError) {
    id = .random()
    held = []
    place = .sealed(try store.begin(id, opening), store)
  }

  /// Goes on with an interrupted session.
  init(
    resuming unfinished: JournalStore.UnfinishedSession, in store: JournalStore
  ) throws(VaultError) {
    id = unfinished.stored.id
    held = []
    place = .sealed(try store.reopen(unfinished), store)
  }

  var isSealed: Bool {
    if case .sealed = place { true } else { false }
  }

  /// Adds a record; with a journal it is durable when this returns.
  func append(_ record: Record) throws(VaultError) {
    switch place {
    case .memory: held.append(record)
    case .sealed(let pending, _): try pending.append(kind(record), record.encoded)
    }
  }

  /// Moves a session from memory into `store`, where it is sealed from now on.
  func seal(into store: JournalStore) throws(VaultError) {
    guard case .memory = place, case .opening(let opening)? = held.first else { return }
    let pending = try store.begin(id, opening)
    for record in held.dropFirst() { try pending.append(kind(record), record.encoded) }
    held = []
    place = .sealed(pending, store)
  }

  /// Ends the session and moves it into the vault.
  func keep(_ closing: Closing) throws(VaultError) {
    guard case .sealed(let pending, let store) = place else { return }
    try pending.keep(final: Record.closing(closing).encoded)
    try store.removeDraft(of: id)
  }

  /// Lets the session go: nothing of it is left.
  func letGo() throws(VaultError) {
    guard case .sealed(let pending, let store) = place else {
      held = []
      return
    }
    try pending.letGo()
    try store.removeDraft(of: id)
  }

  func saveDraft(_ text: String) throws(VaultError) {
    if case .sealed(_, let store) = place { try store.saveDraft(text, of: id) }
  }

  func draft() throws(VaultError) -> String? {
    if case .sealed(_, let store) = place { try store.draft(of: id) } else { nil }
  }

  func removeDraft() throws(VaultError) {
    if case .sealed(_, let store) = place { try store.removeDraft(of: id) }
  }

  private func kind(_ record: Record) -> RecordKind { RecordKind(rawValue: record.kind) }
}
