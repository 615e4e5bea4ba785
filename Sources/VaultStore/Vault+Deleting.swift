extension Vault {
  /// Deletes a session on all devices: what says so is on the disk before its files are taken away.
  ///
  /// A copy of the vault that still has the files shows them no more once it has
  /// the tombstone. For a session that is deleted already, this takes away what is left of
  /// it. Throws ``VaultError/busy`` while a process holds the session as
  /// pending and ``VaultError/noSuchSession`` when there is none of this name.
  public func delete(_ id: SessionID) throws(VaultError) {
    try refuseWhereLocked()
    var modes = ModeNotes()
    let inventory = try takeInventory(modes: &modes)
    var claimed: Claim?
    do throws(VaultError) {
      claimed = try claim(id)
    } catch {
      guard error == .noSuchSession else { throw error }
      claimed = nil
    }
    let unwanted = inventory.files.filter { $0.part.sessionID == id }
    if inventory.goneSessionIDs.contains(id) {
      try secureTombstones()
    } else {
      guard !unwanted.isEmpty || claimed != nil else { throw .noSuchSession }
      try writeTombstone(id)
    }
    try removeFiles(unwanted, of: id, claimed)
  }

  /// Takes the files of deleted sessions away that a process which was killed, or another
  /// device, has left.
  ///
  /// A session another process holds as pending is left to it. Reads all files where there
  /// is a tombstone, and throws what ``load()`` throws.
  func finishDeletions(modes: inout ModeNotes) throws(VaultError) {
    guard try !takeTombstones(modes: &modes).isEmpty else { return }
    let inventory = try takeInventory(modes: &modes)
    var problems: [VaultProblem] = []
    let pending = try readPending(modes: &modes, problems: &problems)
    let unwanted = Dictionary(grouping: inventory.files, by: \.part.sessionID)
    let ids = inventory.goneSessionIDs.filter { unwanted[$0] != nil || pending[$0] != nil }
    guard !ids.isEmpty else { return }
    try secureTombstones()
    for id in ids.sorted() {
      var claimed: Claim?
      if pending[id] != nil {
        do throws(VaultError) {
          claimed = try claim(id)
        } catch {
          switch error {
          case .busy: continue
          case .noSuchSession: break
          default: throw error
          }
        }
      }
      try removeFiles(unwanted[id] ?? [], of: id, claimed)
    }
  }

  /// Puts the names of tombstones on the disk that were found, but perhaps only just made.
  private func secureTombstones() throws(VaultError) {
    let folder = try files.makeFolders(["gone"], in: folders.vault)
    try files.synchronizeFolder(folder)
  }

  private func removeFiles(
    _ unwanted: [PartFile], of id: SessionID, _ claimed: Claim?
  ) throws(VaultError) {
    try withExtendedLifetime(claimed?.locks) { () throws(VaultError) in
      try removeDraft(id)
      for file in (claimed?.copies ?? []) + unwanted { try files.remove(file.path) }
      if claimed != nil { try files.synchronizeFolder(folders.pending) }
      for folder in Set(unwanted.map { DurableFiles.parent(of: $0.path) }).sorted() {
        try files.synchronizeFolder(folder)
      }
    }
  }

  private func writeTombstone(_ id: SessionID) throws(VaultError) {
    var chain = try chain(.tombstone)
    let record = try chain.seal(
      StoredRecord(kind: .opening, payload: []), PartFacts(sessionID: id),
      under: key(of: chain.header))
    let path = try pendingPath(chain.header.fileID, "new")
    try files.write(chain.header.bytes + record, toNew: path) { () throws(VaultError) in
      let folder = try files.makeFolders(["gone"], in: folders.vault)
      try files.move(path, into: folder, as: "\(chain.header.fileID.hex).t")
    }
  }
}
