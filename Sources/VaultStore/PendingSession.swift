import ChaCha
import FileStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A session under way: a sealed file in the state folder that grows by one durable record at a time.
///
/// The file is locked while this object lives, so no other process offers the
/// session; with the object gone it stays pending. Where the vault is locked in between, the
/// file is left as it is, and goes on where it was once the vault is unlocked again. A file that failed to take a
/// record is never written to again: the next record goes into a fresh file,
/// behind a copy of all the records before it.
public final class PendingSession {
  /// The most bytes a session's file can have.
  static let byteLimit = 1 << 30

  /// The session's name.
  public let id: SessionID

  /// All records that are on the disk, the opening one first.
  public private(set) var records: [StoredRecord]

  private enum Stage: Equatable {
    case growing
    /// The file may end in something that was never acknowledged.
    case suspect
    /// The final record is on the disk, the file not yet in the vault.
    case finished
    case closed
  }

  private let vault: Vault
  private var facts: PartFacts
  private var chain: RecordChain
  private var file: OpenFile?
  private var byteCount = 0
  private var stage = Stage.suspect
  /// Every pending file that may hold this session, the newest last.
  private var paths: [String]
  /// Files that may have reached the vault although ``keep(final:)`` threw.
  private var offeredFileIDs: [FileID] = []

  /// Puts the records into a fresh file, on the disk and locked when it returns.
  init(
    _ facts: PartFacts, records: [StoredRecord], taking paths: [String], in vault: Vault
  ) throws(VaultError) {
    id = facts.sessionID
    self.facts = facts
    self.records = []
    self.paths = paths
    self.vault = vault
    chain = try vault.chain(.part)
    do throws(VaultError) {
      try writeFresh(records)
    } catch {
      if let path = self.paths.last, !paths.contains(path) { try? vault.files.remove(path) }
      throw error
    }
    self.records = records
  }

  /// Appends one record; it survives a loss of power when this returns.
  ///
  /// Throws ``VaultError/payloadTooLong(limitByteCount:)``, `sessionFull` or
  /// ``VaultError/reservedRecordKind`` before anything is written, and
  /// ``VaultError/diskFull`` or ``VaultError/cannotWrite(_:)`` when the record is
  /// not acknowledged. After any of them the same record, or another, may be appended.
  public func append(_ kind: RecordKind, _ payload: [UInt8]) throws(VaultError) {
    guard kind != .opening, kind != .final else { throw .reservedRecordKind }
    try vault.refuseWhereLocked()
    let record = StoredRecord(kind: kind, payload: payload)
    try checkRoom(for: record)
    switch stage {
    case .closed: throw .sessionClosed
    case .growing: try appendToFile(record, depth: .contents)
    case .suspect, .finished: try writeFresh(records + [record])
    }
    records.append(record)
  }

  /// Ends the session with a last record and moves its file into the vault.
  ///
  /// When this throws, the session is still pending and may be kept, gone on with or let go.
  public func keep(final payload: [UInt8]) throws(VaultError) {
    let final = StoredRecord(kind: .final, payload: payload)
    try vault.refuseWhereLocked()
    try checkRoom(for: final)
    switch stage {
    case .closed: throw .sessionClosed
    case .growing: try appendToFile(final, depth: .everything)
    case .suspect: try writeFresh(records + [final])
    case .finished: break
    }
    stage = .finished
    guard let path = paths.last else { throw .noSuchSession }
    offeredFileIDs.append(chain.header.fileID)
    try vault.moveIntoVault(path, chain.header.fileID)
    file = nil
    stage = .closed
    // The session is kept; leftovers that cannot be removed now do not change that.
    try? removeFiles(paths.dropLast())
    try? vault.removeDraft(id)
  }

  /// Takes the session and its draft away for good; when this throws, it may be called again.
  public func letGo() throws(VaultError) {
    guard stage != .closed else { throw .sessionClosed }
    try vault.refuseWhereLocked()
    stage = .suspect
    for fileID in offeredFileIDs { try vault.removeFromVault(fileID) }
    try vault.removeDraft(id)
    try removeFiles(paths[...])
    file = nil
    stage = .closed
  }

  private func checkRoom(for record: StoredRecord) throws(VaultError) {
    guard record.payload.count <= Padding.payloadLimitByteCount else {
      throw .payloadTooLong(limitByteCount: Padding.payloadLimitByteCount)
    }
    // One record and its bytes are held back for the final one.
    let held = record.kind == .final ? 0 : 1
    let recordByteCount = Padding.paddedByteCount(record.payload.count + 64)
    guard records.count + 1 + held <= RecordChain.recordLimit,
      byteCount + recordByteCount + held * Padding.sealedLimitByteCount <= Self.byteLimit
    else {
      throw .sessionFull(
        limitRecordCount: RecordChain.recordLimit, limitByteCount: Self.byteLimit)
    }
  }

  private func appendToFile(
    _ record: StoredRecord, depth: SynchronizationDepth
  ) throws(VaultError) {
    guard let file else { throw .sessionClosed }
    let key = try vault.key(of: chain.header)
    stage = .suspect
    let sealed = try chain.seal(record, facts, under: key)
    try vault.files.writing { () throws(FileSystemError) in
      try vault.fileSystem.append(sealed, to: file)
      try vault.fileSystem.synchronize(file, depth)
    }
    byteCount += sealed.count
    stage = .growing
  }

  /// Writes all of `all` into a file of its own and, once it is on the disk, takes the old ones away.
  private func writeFresh(_ all: [StoredRecord]) throws(VaultError) {
    stage = .suspect
    if !paths.isEmpty { facts.copyNumber += 1 }
    var chain = try vault.chain(.part)
    let key = try vault.key(of: chain.header)
    var bytes = chain.header.bytes
    for record in all { bytes += try chain.seal(record, facts, under: key) }
    let path = try vault.pendingPath(chain.header.fileID, "s")
    paths.append(path)
    let old = file
    file = try vault.files.writing { () throws(FileSystemError) in
      let file = try vault.fileSystem.createFile(path)
      guard try vault.fileSystem.lock(file, .exclusive), try vault.files.isThere(path) else {
        throw FileSystemError(.lock, path: path, errorNumber: EWOULDBLOCK)
      }
      try vault.fileSystem.append(bytes, to: file)
      try vault.fileSystem.synchronize(file, .everything)
      try vault.fileSystem.synchronizeFolder(vault.folders.pending)
      return file
    }
    self.chain = chain
    byteCount = bytes.count
    stage = .growing
    // The old files are only in the way now; should they stay, the fresh one still counts.
    // Their lock lasts until they are gone, or another process could take the session over.
    withExtendedLifetime(old) { try? removeFiles(paths.dropLast()) }
  }

  private func removeFiles(_ unwanted: ArraySlice<String>) throws(VaultError) {
    guard !unwanted.isEmpty else { return }
    for path in unwanted { try vault.files.remove(path) }
    try vault.files.synchronizeFolder(vault.folders.pending)
    paths.removeAll { unwanted.contains($0) }
  }
}

extension RecordChain {
  /// Seals a caller's record, with the vault's own facts in front of the first and the last one.
  mutating func seal(
    _ record: StoredRecord, _ facts: PartFacts, under key: ChaChaKey
  ) throws(VaultError) -> [UInt8] {
    switch record.kind {
    case .opening: try seal(.opening, facts.opening(record.payload), under: key)
    case .final:
      try seal(
        .final, facts.final(recordCount: recordCount + 1, digest: digest, record.payload),
        under: key)
    default: try seal(record.kind, record.payload, under: key)
    }
  }
}
