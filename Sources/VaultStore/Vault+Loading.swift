import FileStore

/// Everything a vault holds.
public struct VaultContents: Equatable, Sendable {
  /// The sessions, in the order of their names.
  public let sessions: [StoredSession]
  /// What is not as it should be.
  public let problems: [VaultProblem]
}

extension Vault {
  /// Reads all sessions that are finished and not deleted.
  ///
  /// Copies under other names count as the same file, so the union of two copies of
  /// a vault reads like either; of two files for the first part the fuller is read,
  /// and every later part counts. A
  /// session whose first part is not here is reported and left out. Throws
  /// ``VaultError/unsafeOwnership(_:)`` and ``VaultError/cannotRead(_:)`` for a
  /// folder that cannot be listed; the trouble of a single file is a problem.
  public func load() throws(VaultError) -> VaultContents {
    try refuseWhereLocked()
    var modes = ModeNotes()
    let inventory = try takeInventory(modes: &modes)
    return VaultContents(
      sessions: inventory.sessions.map(\.session),
      problems: inventory.problems + modes.problems)
  }

  /// What lies in `live` and `gone`.
  struct Inventory {
    /// Every readable file of a part, copies and deleted sessions included.
    var files: [PartFile] = []
    var goneSessionIDs: Set<SessionID> = []
    var tombstoneCount = 0
    var sessions: [(session: StoredSession, byteCount: Int)] = []
    var problems: [VaultProblem] = []
  }

  func takeInventory(modes: inout ModeNotes) throws(VaultError) -> Inventory {
    var inventory = Inventory()
    try readTombstones(into: &inventory, modes: &modes)
    for entry in try files.entries(in: folders.live, modes: &modes) {
      let path = "\(folders.live)/\(entry.name)"
      switch entry.kind {
      case .folder:
        for inner in try files.entries(in: path, modes: &modes) {
          try read("\(path)/\(inner.name)", inner.kind, into: &inventory, modes: &modes)
        }
      default: try read(path, entry.kind, into: &inventory, modes: &modes)
      }
    }
    assemble(&inventory)
    return inventory
  }

  private func read(
    _ path: String, _ kind: FileKind, into inventory: inout Inventory, modes: inout ModeNotes
  ) throws(VaultError) {
    guard kind == .file else {
      inventory.problems.append(VaultProblem(folders.shortName(path), .unknownFile))
      return
    }
    switch try readRecords(path, .part, modes: &modes) {
    case .part(let file):
      inventory.files.append(file)
      guard !inventory.goneSessionIDs.contains(file.part.sessionID) else { return }
      if let matter = file.matterInVault {
        inventory.problems.append(VaultProblem(folders.shortName(path), matter))
      }
    case .problem(let problem): inventory.problems.append(problem)
    case .nothing: break
    }
  }

  /// The sessions that were deleted.
  func takeTombstones(modes: inout ModeNotes) throws(VaultError) -> Set<SessionID> {
    var inventory = Inventory()
    try readTombstones(into: &inventory, modes: &modes)
    return inventory.goneSessionIDs
  }

  private func readTombstones(
    into inventory: inout Inventory, modes: inout ModeNotes
  ) throws(VaultError) {
    for entry in try files.entries(in: folders.gone, modes: &modes) {
      let path = "\(folders.gone)/\(entry.name)"
      guard entry.kind == .file else {
        inventory.problems.append(VaultProblem(folders.shortName(path), .unknownFile))
        continue
      }
      switch try readRecords(path, .tombstone, modes: &modes) {
      case .part(let stone):
        inventory.tombstoneCount += 1
        inventory.goneSessionIDs.insert(stone.part.sessionID)
        if let matter = stone.matter {
          inventory.problems.append(VaultProblem(folders.shortName(path), matter))
        }
      case .problem(let problem): inventory.problems.append(problem)
      case .nothing: break
      }
    }
  }

  /// What there is one of: a session's first part, or one later part.
  ///
  /// Two devices may add to a session at the same time and not know of each other, so
  /// later parts are told apart by their files; a first part is begun only once.
  private struct Place: Hashable {
    let sessionID: SessionID
    let partIndex: Int
    let fileID: FileID?

    init(_ part: StoredPart) {
      sessionID = part.sessionID
      partIndex = part.partIndex
      fileID = part.partIndex == 0 ? nil : part.fileID
    }
  }

  private func assemble(_ inventory: inout Inventory) {
    var best: [Place: PartFile] = [:]
    for file in inventory.files
    where !inventory.goneSessionIDs.contains(file.part.sessionID) {
      let place = Place(file.part)
      guard let rival = best[place] else {
        best[place] = file
        continue
      }
      let (winner, loser) = file.isFuller(than: rival) ? (file, rival) : (rival, file)
      best[place] = winner
      if !loser.isContained(in: winner) {
        inventory.problems.append(
          VaultProblem(folders.shortName(loser.path), .differingCopies))
      }
    }
    let sessions = Dictionary(grouping: best.values, by: \.part.sessionID)
    for (id, parts) in sessions.sorted(by: { $0.key < $1.key }) {
      let ordered = parts.sorted {
        ($0.part.partIndex, $0.part.fileID) < ($1.part.partIndex, $1.part.fileID)
      }
      var before = -1
      for file in ordered {
        if file.part.partIndex > before + 1 {
          inventory.problems.append(
            VaultProblem(
              folders.shortName(file.path), .partNotYetHere(partIndex: before + 1)))
        }
        before = file.part.partIndex
      }
      guard ordered.first?.part.partIndex == 0 else { continue }
      inventory.sessions.append(
        (
          StoredSession(id: id, parts: ordered.map(\.part)),
          ordered.reduce(0) { $0 + $1.byteCount }
        ))
    }
  }
}

extension PartFile {
  /// Whether everything said here is said there too; the final record may differ.
  fileprivate func isContained(in other: PartFile) -> Bool {
    if matter != nil { return true }
    let own = part.records.filter { $0.kind != .final }
    return other.part.records.starts(with: own)
  }
}
