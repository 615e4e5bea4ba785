/// What a full reading of a vault found.
public struct CheckReport: Equatable, Sendable {
  /// Whole key slots.
  public let slotCount: Int
  /// Finished sessions that are shown.
  public let sessionCount: Int
  /// Their parts.
  public let partCount: Int
  /// Their records, as far as they authenticate.
  public let recordCount: Int
  /// How long their files are together, in bytes.
  public let byteCount: Int
  /// Files that say a session is deleted.
  public let tombstoneCount: Int
  /// Files of deleted sessions that a copy of the vault brought back; they are not shown.
  public let hiddenFileCount: Int
  /// Sessions that were broken off on this device.
  public let pendingSessionCount: Int
  /// What is not as it should be.
  public let problems: [VaultProblem]
}

extension Vault {
  /// Reads every file and reports; changes nothing but permissions open to others.
  ///
  /// Throws ``VaultError/unsafeOwnership(_:)``, ``VaultError/cannotRead(_:)`` for a
  /// folder that cannot be listed, and what ``presence(at:in:)`` throws.
  public func check() throws(VaultError) -> CheckReport {
    try refuseWhereLocked()
    var modes = ModeNotes()
    let survey = try VaultSurvey(folders, files, modes: &modes)
    let inventory = try takeInventory(modes: &modes)
    let pending = try pendingSessions()
    let parts = inventory.sessions.flatMap(\.session.parts)
    return CheckReport(
      slotCount: survey.slots.count, sessionCount: inventory.sessions.count,
      partCount: parts.count, recordCount: parts.reduce(0) { $0 + $1.records.count },
      byteCount: inventory.sessions.reduce(0) { $0 + $1.byteCount },
      tombstoneCount: inventory.tombstoneCount,
      hiddenFileCount: inventory.files.count {
        inventory.goneSessionIDs.contains($0.part.sessionID)
      },
      pendingSessionCount: pending.sessions.count,
      problems: survey.problems + inventory.problems + pending.problems + modes.problems)
  }
}
