import GuideLanguage
public import Journal
public import VaultStore

/// The journal over the vault: the one place where sealed bytes and their meaning meet.
public final class JournalStore {
  private let vault: Vault

  /// Reads and writes the journal in an unlocked vault.
  public init(_ vault: Vault) {
    self.vault = vault
  }

  /// What was read: the sessions in order and what could not be read.
  public struct Contents: Sendable {
    /// Sessions that ended and were kept.
    public let timeline: Timeline
    /// Sessions still under way that no running program holds, oldest first.
    public let pending: [UnfinishedSession]
    /// Damage, cuts and torn ends, named by file.
    public let problems: [VaultProblem]

    /// Kept and unfinished sessions together, as recall lists them.
    public var all: Timeline { Timeline(timeline.sessions + pending.map(\.session)) }
  }

  /// A session that was interrupted, ready to go on.
  public struct UnfinishedSession: Sendable {
    /// The session as far as it goes.
    public let session: Session
    let stored: StoredSession
  }

  /// Reads everything.
  ///
  /// Throws ``VaultStore/VaultError`` where a folder cannot be read; a damaged
  /// file is a problem in the answer, never an error.
  public func contents() throws(VaultError) -> Contents {
    let kept = try vault.load()
    let open = try vault.pendingSessions()
    // A session that was kept is not under way, even where a disk that refused
    // left an earlier copy of it behind.
    let keptIDs = Set(kept.sessions.map(\.id))
    let unfinished = open.sessions.filter { !keptIDs.contains($0.id) }.compactMap { stored in
      Self.session(stored).map { UnfinishedSession(session: $0, stored: stored) }
    }
    return Contents(
      timeline: Timeline(kept.sessions.compactMap(Self.session)),
      pending: unfinished.sorted {
        $0.session.opening.begun.utcMilliseconds < $1.session.opening.begun.utcMilliseconds
      },
      problems: kept.problems + open.problems)
  }

  private static func session(_ stored: StoredSession) -> Session? {
    Session(
      id: stored.id.hex, partIndex: stored.parts.map(\.partIndex).max() ?? 0,
      records: stored.records.map { ($0.kind.rawValue, $0.payload) })
  }

  /// Begins a session; its opening is durable when this returns.
  func begin(_ id: SessionID, _ opening: Opening) throws(VaultError) -> PendingSession {
    try vault.beginSession(id, opening: Record.opening(opening).encoded)
  }

  /// Goes on with an interrupted session.
  func reopen(_ unfinished: UnfinishedSession) throws(VaultError) -> PendingSession {
    try vault.reopen(unfinished.stored)
  }

  /// Keeps an interrupted session as far as it goes, an unfinished page included.
  func keepAsItIs(
    _ unfinished: UnfinishedSession, measurements: [Closing.Measurement], at stamp: Stamp
  ) throws(VaultError) {
    let session = unfinished.session
    let draft = try draft(of: unfinished.stored.id)
    let pending = try vault.reopen(unfinished.stored)
    if let draft, !draft.text.isEmpty {
      let answer = Answer(
        index: session.nextAnswerIndex, guideID: draft.guideID, name: draft.name, type: "writing",
        value: .text(draft.text), question: "", at: stamp, snapshot: session.snapshots.last ?? [])
      try pending.append(RecordKind(rawValue: 1), Record.answer(answer).encoded)
    }
    let closing = Closing(ending: .stopped, at: stamp, measurements: measurements)
    try pending.keep(final: Record.closing(closing).encoded)
  }

  /// Lets an interrupted session go for good.
  func letGo(_ unfinished: UnfinishedSession) throws(VaultError) {
    try vault.letGo(pending: unfinished.stored.id)
  }

  /// Adds records to a kept session, as a new part of it.
  func add(_ records: [Record], to session: Session) throws(VaultError) {
    guard let id = SessionID(hex: session.id) else { return }
    try vault.addPart(
      to: id, partIndex: session.partIndex + 1,
      records: records.map {
        StoredRecord(kind: RecordKind(rawValue: $0.kind), payload: $0.encoded)
      })
  }

  /// Deletes a session, kept or unfinished; a copy that comes back stays hidden.
  func delete(_ session: Session) throws(VaultError) {
    guard let id = SessionID(hex: session.id) else { return }
    try vault.delete(id)
  }

  /// Seals the unfinished text of a long answer, in place of the one before.
  func saveDraft(_ draft: Draft, of id: SessionID) throws(VaultError) {
    try vault.saveDraft(id, draft.bytes)
  }

  /// The unfinished text of a long answer, where there is one.
  func draft(of id: SessionID) throws(VaultError) -> Draft? {
    try vault.draft(of: id).flatMap(Draft.init)
  }

  /// Removes the unfinished text, once its answer is sealed or let go.
  func removeDraft(of id: SessionID) throws(VaultError) {
    try vault.removeDraft(id)
  }

  /// Finishes what killed programs left half done: deletions, and files that never got their name.
  public func tidy() throws(VaultError) { try vault.tidy() }

  /// Reads every file and reports what is damaged; changes nothing.
  public func check() throws(VaultError) -> CheckReport { try vault.check() }

  /// Drops the keys; everything else throws until they are back.
  func lock() { vault.lock() }

  /// Gets the keys back; throws what ``VaultStore/Vault/unlockAgain(with:)`` throws.
  func unlockAgain(with credential: borrowing Credential) throws(VaultError) {
    try vault.unlockAgain(with: credential)
  }

  /// Adds another way to unlock, such as the recovery code.
  public func addSlot(
    _ credential: borrowing Credential, cost: ScryptCost, day: String
  ) throws(VaultError) {
    try vault.addSlot(credential, cost: cost, day: day)
  }
}
