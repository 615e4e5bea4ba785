extension Vault {
  /// Puts a complete, immutable later part of a session into the vault.
  ///
  /// `partIndex` is 1 or more, else ``VaultError/invalidPartIndex`` is thrown. It says only
  /// what the part comes after: others with the same index, from another process or
  /// device, are parts as well. Throws
  /// ``VaultError/reservedRecordKind``, ``VaultError/payloadTooLong(limitByteCount:)``,
  /// `sessionFull`, ``VaultError/diskFull`` or ``VaultError/cannotWrite(_:)``; then the
  /// part is not in the vault, unless the disk refuses to take it back as well.
  public func addPart(
    to id: SessionID, partIndex: Int, records: [StoredRecord]
  ) throws(VaultError) {
    guard (1...Int(UInt32.max)).contains(partIndex) else { throw .invalidPartIndex }
    guard records.allSatisfy({ $0.kind != .opening && $0.kind != .final }) else {
      throw .reservedRecordKind
    }
    guard records.count + 2 <= RecordChain.recordLimit else {
      throw .sessionFull(
        limitRecordCount: RecordChain.recordLimit, limitByteCount: PendingSession.byteLimit)
    }
    let facts = PartFacts(sessionID: id, partIndex: partIndex)
    var chain = try chain(.part)
    let key = try self.key(of: chain.header)
    var bytes = chain.header.bytes
    let opening = StoredRecord(kind: .opening, payload: [])
    let final = StoredRecord(kind: .final, payload: [])
    for record in [opening] + records + [final] {
      guard record.payload.count <= Padding.payloadLimitByteCount else {
        throw .payloadTooLong(limitByteCount: Padding.payloadLimitByteCount)
      }
      bytes += try chain.seal(record, facts, under: key)
      guard bytes.count <= PendingSession.byteLimit else {
        throw .sessionFull(
          limitRecordCount: RecordChain.recordLimit, limitByteCount: PendingSession.byteLimit)
      }
    }
    let path = try pendingPath(chain.header.fileID, "new")
    try files.write(bytes, toNew: path) { () throws(VaultError) in
      do throws(VaultError) {
        try moveIntoVault(path, chain.header.fileID)
      } catch {
        // Tried again it would be another part with the same words.
        try? removeFromVault(chain.header.fileID)
        throw error
      }
    }
  }

  /// Seals a draft of something long that is still being written, in place of the one before.
  ///
  /// Throws ``VaultError/payloadTooLong(limitByteCount:)``, ``VaultError/diskFull`` or
  /// ``VaultError/cannotWrite(_:)``; the draft before is then still there.
  public func saveDraft(_ id: SessionID, _ bytes: [UInt8]) throws(VaultError) {
    guard bytes.count <= Padding.payloadLimitByteCount else {
      throw .payloadTooLong(limitByteCount: Padding.payloadLimitByteCount)
    }
    var chain = try chain(.draft)
    let record = try chain.seal(
      StoredRecord(kind: .opening, payload: bytes), PartFacts(sessionID: id),
      under: key(of: chain.header))
    let path = try pendingPath(chain.header.fileID, "new")
    try files.write(chain.header.bytes + record, toNew: path) { () throws(VaultError) in
      try files.replace(draftPath(id), with: path)
    }
  }

  /// The draft of a session; nil when there is none.
  ///
  /// Throws ``VaultError/recordDamaged`` when it does not authenticate and
  /// ``VaultError/cannotRead(_:)`` when it cannot be read.
  public func draft(of id: SessionID) throws(VaultError) -> [UInt8]? {
    try refuseWhereLocked()
    var modes = ModeNotes()
    switch try readRecords(draftPath(id), .draft, modes: &modes) {
    case .nothing: return nil
    case .problem: throw .recordDamaged
    case .part(let file):
      guard file.part.sessionID == id, let first = file.part.records.first else {
        throw .recordDamaged
      }
      return first.payload
    }
  }

  /// Takes the draft of a session away, if there is one.
  public func removeDraft(_ id: SessionID) throws(VaultError) {
    try refuseWhereLocked()
    guard try files.exists(draftPath(id)) else { return }
    try files.remove(draftPath(id))
    try files.synchronizeFolder(folders.pending)
  }

  /// Where a file in the state folder goes; makes the folder.
  func pendingPath(_ id: FileID, _ suffix: String) throws(VaultError) -> String {
    try files.makeRoot(folders.state)
    return "\(try files.makeFolders(["pending"], in: folders.state))/\(id.hex).\(suffix)"
  }

  func draftPath(_ id: SessionID) -> String { "\(folders.pending)/\(id.hex).draft" }

  func moveIntoVault(_ path: String, _ id: FileID) throws(VaultError) {
    let folder = try files.makeFolders(folders.shard(of: id), in: folders.vault)
    try files.move(path, into: folder, as: "\(id.hex).s")
  }

  func removeFromVault(_ id: FileID) throws(VaultError) {
    let folder = try files.makeFolders(folders.shard(of: id), in: folders.vault)
    try files.remove("\(folder)/\(id.hex).s")
    try files.synchronizeFolder(folder)
  }
}
