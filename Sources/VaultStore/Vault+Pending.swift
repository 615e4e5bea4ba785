import FileStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Vault {
  /// Begins a session: its sealed file, with `opening` in its first record, is on the disk on return.
  ///
  /// Throws ``VaultError/diskFull``, ``VaultError/cannotWrite(_:)`` or
  /// ``VaultError/payloadTooLong(limitByteCount:)``.
  public func beginSession(
    _ id: SessionID, opening: [UInt8]
  ) throws(VaultError) -> PendingSession {
    guard opening.count <= Padding.payloadLimitByteCount else {
      throw .payloadTooLong(limitByteCount: Padding.payloadLimitByteCount)
    }
    return try PendingSession(
      PartFacts(sessionID: id), records: [StoredRecord(kind: .opening, payload: opening)],
      taking: [], in: self)
  }

  /// The sessions that were broken off on this device and that no living process holds.
  ///
  /// A session whose finished file reached the vault is not among them: what is left
  /// of it here is taken away. Throws ``VaultError/unsafeOwnership(_:)`` and
  /// ``VaultError/cannotRead(_:)`` for a folder that cannot be listed.
  public func pendingSessions() throws(VaultError) -> (
    sessions: [StoredSession], problems: [VaultProblem]
  ) {
    try refuseWhereLocked()
    var modes = ModeNotes()
    var problems: [VaultProblem] = []
    var sessions: [StoredSession] = []
    let pending = try readPending(modes: &modes, problems: &problems)
    let gone = pending.isEmpty ? [] : try takeTombstones(modes: &modes)
    for (id, copies) in pending.sorted(by: { $0.key < $1.key }) where !gone.contains(id) {
      guard let latest = Self.latest(of: copies), try !isHeld(copies) else { continue }
      if let kept = try keptFolder(copies) {
        // Should they stay this time, they are found again the next.
        try? remove(copies, keptIn: kept)
        continue
      }
      sessions.append(StoredSession(id: id, parts: [latest.part]))
      if let matter = latest.matter {
        problems.append(VaultProblem(folders.shortName(latest.path), matter))
      }
    }
    return (sessions, problems + modes.problems)
  }

  /// Takes away what is left here of sessions whose finished file reached the vault.
  func removeKept(modes: inout ModeNotes) throws(VaultError) {
    var problems: [VaultProblem] = []
    for copies in try readPending(modes: &modes, problems: &problems).values {
      guard let kept = try keptFolder(copies), try !isHeld(copies) else { continue }
      try remove(copies, keptIn: kept)
    }
  }

  /// Goes on with a session that was broken off.
  ///
  /// What authenticates is copied into a fresh file; the old one is taken away when
  /// that is on the disk. Throws ``VaultError/busy`` when another process holds the
  /// session, ``VaultError/noSuchSession`` when it is no longer there.
  public func reopen(_ session: StoredSession) throws(VaultError) -> PendingSession {
    try reopen(try claim(session.id))
  }

  /// Moves a session that was broken off into the vault, ended by a final record.
  ///
  /// A session that has its final record already keeps that one. Throws as
  /// ``reopen(_:)`` and ``PendingSession/keep(final:)`` do.
  public func keep(pending session: StoredSession, final: [UInt8]) throws(VaultError) {
    let claim = try claim(session.id)
    guard claim.latest.part.isComplete, claim.latest.matter == nil else {
      return try reopen(claim).keep(final: final)
    }
    try withExtendedLifetime(claim.locks) { () throws(VaultError) in
      try moveIntoVault(claim.latest.path, claim.latest.header.fileID)
      try? removeAll(claim.copies)
      try? removeDraft(session.id)
    }
  }

  /// Takes a session that was broken off away for good, with its draft.
  ///
  /// Throws ``VaultError/busy`` when another process holds it and
  /// ``VaultError/noSuchSession`` when it is not there.
  public func letGo(pending id: SessionID) throws(VaultError) {
    let claim = try claim(id)
    try withExtendedLifetime(claim.locks) { () throws(VaultError) in
      try removeDraft(id)
      try removeAll(claim.copies)
    }
  }

  /// All files of one pending session, kept from other processes.
  struct Claim {
    let latest: PartFile
    let copies: [PartFile]
    let locks: [OpenFile]
  }

  /// Locks the files first and reads them then: the session may have grown since it was shown.
  func claim(_ id: SessionID) throws(VaultError) -> Claim {
    try refuseWhereLocked()
    let seen = try copies(of: id)
    var locks: [OpenFile] = []
    for copy in seen {
      if let lock = try files.lockExisting(copy.path, .exclusive) { locks.append(lock) }
    }
    let copies = try copies(of: id)
    guard copies.map(\.path) == seen.map(\.path), locks.count == copies.count else {
      throw .busy
    }
    guard let latest = Self.latest(of: copies) else { throw .noSuchSession }
    return Claim(latest: latest, copies: copies, locks: locks)
  }

  private func reopen(_ claim: Claim) throws(VaultError) -> PendingSession {
    let part = claim.latest.part
    var records = part.records.filter { $0.kind != .final }
    if records.first?.kind != .opening {
      records.insert(StoredRecord(kind: .opening, payload: []), at: 0)
    }
    let facts = PartFacts(
      sessionID: part.sessionID, partIndex: part.partIndex,
      copyNumber: claim.copies.map(\.part.copyNumber).max() ?? 0)
    return try withExtendedLifetime(claim.locks) { () throws(VaultError) in
      try PendingSession(
        facts, records: records, taking: claim.copies.map(\.path), in: self)
    }
  }

  private func copies(of id: SessionID) throws(VaultError) -> [PartFile] {
    var modes = ModeNotes()
    var problems: [VaultProblem] = []
    return try readPending(modes: &modes, problems: &problems)[id] ?? []
  }

  /// The readable files of all pending sessions, held ones included.
  func readPending(
    modes: inout ModeNotes, problems: inout [VaultProblem]
  ) throws(VaultError) -> [SessionID: [PartFile]] {
    var found: [SessionID: [PartFile]] = [:]
    for entry in try pendingEntries(modes: &modes)
    where entry.kind == .file && entry.name.hasSuffix(".s") {
      let path = "\(folders.pending)/\(entry.name)"
      switch try readRecords(path, .part, modes: &modes) {
      case .part(let file): found[file.part.sessionID, default: []].append(file)
      case .problem(let problem): problems.append(problem)
      case .nothing: break
      }
    }
    return found
  }

  /// What the state folder's `pending` holds.
  func pendingEntries(modes: inout ModeNotes) throws(VaultError) -> [FolderEntry] {
    let strange = FileSystemError(.list, path: folders.pending, errorNumber: ENOTDIR)
    return try files.entries(
      in: folders.pending, orThrow: VaultError(reading: strange), modes: &modes)
  }

  private static func latest(of copies: [PartFile]) -> PartFile? {
    copies.max { $1.isLater(than: $0) }
  }

  private func isHeld(_ copies: [PartFile]) throws(VaultError) -> Bool {
    for copy in copies {
      do throws(VaultError) {
        _ = try files.lockExisting(copy.path, .shared)
      } catch {
        if error == .busy { return true }
        throw error
      }
    }
    return false
  }

  /// The vault's folder the finished file of a session lies in; nil when it did not get there.
  private func keptFolder(_ copies: [PartFile]) throws(VaultError) -> [String]? {
    for copy in copies where copy.part.isComplete {
      let shard = folders.shard(of: copy.header.fileID)
      let name = "\(copy.header.fileID.hex).s"
      if try files.exists("\(folders.vault)/\(shard.joined(separator: "/"))/\(name)") {
        return shard
      }
    }
    return nil
  }

  /// Whoever moved the file may have been killed before its new name was on the disk.
  private func remove(_ copies: [PartFile], keptIn shard: [String]) throws(VaultError) {
    try files.synchronizeFolder(try files.makeFolders(shard, in: folders.vault))
    try removeAll(copies)
  }

  private func removeAll(_ copies: [PartFile]) throws(VaultError) {
    for copy in copies { try files.remove(copy.path) }
    try files.synchronizeFolder(folders.pending)
  }
}
