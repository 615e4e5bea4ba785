import ChaCha

extension Vault {
  /// Whether the keys were dropped.
  public var isLocked: Bool { keys.isWiped }

  /// Overwrites all keys in memory; sessions under way stay as they are on the disk, and held.
  ///
  /// What callers have read before, and the records of a ``PendingSession``, stay in memory.
  public func lock() { wipeKeys() }

  /// Gets the keys back by any slot of the credential's kind, read anew from the disk.
  ///
  /// A ``PendingSession`` that was open goes on in its file, under the key it had, which only
  /// these same keys give; were they others, half of the file could not be read by anybody.
  /// So others are refused by ``VaultError/otherVault``, also where they belong to a vault that
  /// was put into the same folder meanwhile. Throws what ``unlock(at:in:with:)`` throws; after
  /// any error the vault is as it was, and this may be called again.
  public func unlockAgain(with credential: borrowing Credential) throws(VaultError) {
    var modes = ModeNotes()
    let survey = try VaultSurvey(folders, files, modes: &modes)
    guard let found = survey.vaultFile else { throw .notAVault }
    guard found.id == id else { throw .otherVault }
    let fresh = try Self.keys(in: survey, vaultFile, credential)
    guard fresh.continues(keys) else { throw .otherVault }
    take(fresh)
  }

  /// The key of one record file, for the moment in which it is used.
  func key(of header: RecordHeader) throws(VaultError) -> ChaChaKey {
    try refuseWhereLocked()
    guard let key = keys.fileKey(for: header) else { throw .notYetHere }
    return key
  }

  func refuseWhereLocked() throws(VaultError) {
    if isLocked { throw .locked }
  }
}
