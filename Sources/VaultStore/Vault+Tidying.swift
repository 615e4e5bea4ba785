import FileStore

extension Vault {
  /// Takes away what processes that were killed have left: the files of deleted sessions,
  /// files that never got the name they are read under, drafts without a session.
  ///
  /// Never touches what a living process holds, nor a draft whose session is pending. What
  /// is taken away stays away after a loss of power. Throws what ``load()`` and
  /// ``delete(_:)`` throw; may be called at any time and again.
  public func tidy() throws(VaultError) {
    try refuseWhereLocked()
    var modes = ModeNotes(isOnlyLooking: true)
    try finishDeletions(modes: &modes)
    try removeKept(modes: &modes)
    try tidyPending(modes: &modes)
    var places = [folders.vault, folders.slots, folders.gone, folders.live]
    for entry in try files.entries(in: folders.live, modes: &modes) where entry.kind == .folder {
      places.append("\(folders.live)/\(entry.name)")
    }
    for place in places { try removeUnnamed(in: place) }
  }

  private func tidyPending(modes: inout ModeNotes) throws(VaultError) {
    var drafts: Set<SessionID> = []
    var isAnyRemoved = false
    for entry in try pendingEntries(modes: &modes) where entry.kind == .file {
      let path = "\(folders.pending)/\(entry.name)"
      guard let (id, suffix) = Self.parts(of: entry.name) else { continue }
      switch suffix {
      case "new": isAnyRemoved = try files.removeUnheld(path) || isAnyRemoved
      case "s":
        guard try isEmptyRest(path) else { continue }
        // Until it is locked, its writer may have gone on.
        let isRemoved = try files.removeUnheld(path) { () throws(VaultError) in
          try isEmptyRest(path)
        }
        isAnyRemoved = isRemoved || isAnyRemoved
      case "draft":
        if let id = SessionID(bytes: id) { drafts.insert(id) }
      default: continue
      }
    }
    // A session that is just getting a fresh file can be missed once, as its old one goes.
    for _ in 0..<2 where !drafts.isEmpty {
      var problems: [VaultProblem] = []
      drafts.subtract(try readPending(modes: &modes, problems: &problems).keys)
      // A file that cannot be read may be the session of any of them.
      guard problems.isEmpty else { drafts = []; break }
    }
    for id in drafts.sorted() {
      isAnyRemoved = try files.removeUnheld(draftPath(id)) || isAnyRemoved
    }
    if isAnyRemoved { try files.synchronizeFolder(folders.pending) }
  }

  /// Whether a pending file is the rest of a first write that was broken off.
  private func isEmptyRest(_ path: String) throws(VaultError) -> Bool {
    var modes = ModeNotes(isOnlyLooking: true)
    guard case .nothing = try readRecords(path, .part, modes: &modes) else { return false }
    return true
  }

  /// Files of the vault's own folders that never got a name without a dot.
  private func removeUnnamed(in folder: String) throws(VaultError) {
    let prefix = ".new-"
    let names: [String]
    do throws(FileSystemError) {
      guard try fileSystem.status(of: "\(folder)/.")?.kind == .folder else { return }
      names = try fileSystem.entries(in: "\(folder)/.")
        .filter { $0.kind == .file && $0.name.hasPrefix(prefix) }
        .map { String($0.name.dropFirst(prefix.count)) }
    } catch {
      throw VaultError(reading: error)
    }
    var isAnyRemoved = false
    for name in names where name == "VAULT" || Self.parts(of: name) != nil {
      isAnyRemoved = try files.removeUnheld("\(folder)/\(prefix)\(name)") || isAnyRemoved
    }
    if isAnyRemoved { try files.synchronizeFolder(folder) }
  }

  /// The identifier and the suffix of a name as this module gives them; nil for any other.
  private static func parts(of name: String) -> (id: [UInt8], suffix: String)? {
    let words = name.split(separator: ".", omittingEmptySubsequences: false)
    guard words.count == 2, let id = HexText.bytes(String(words[0])),
      id.count == SessionID.byteCount, ["s", "t", "slot", "new", "draft"].contains(words[1])
    else { return nil }
    return (id, String(words[1]))
  }
}
