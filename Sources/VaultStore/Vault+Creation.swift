public import FileStore
import SecretMemory

extension Vault {
  /// Makes a vault in a folder that is missing or empty, and unlocks it.
  ///
  /// The file `VAULT` comes last, so a crash leaves no half vault: until it is there,
  /// this can be called again. Throws ``VaultError/alreadyExists``,
  /// ``VaultError/notAVault`` for a folder with other things in it, and
  /// ``VaultError/credentialTooShort``, ``VaultError/unacceptableCost``,
  /// ``VaultError/invalidDay`` before anything is written.
  public static func create(
    at folders: VaultFolders, in fileSystem: any FileSystem,
    with credential: borrowing Credential, cost: ScryptCost = .standard, day: String
  ) throws(VaultError) -> Vault {
    let files = DurableFiles(fileSystem: fileSystem)
    var modes = ModeNotes()
    guard try VaultSurvey(folders, files, modes: &modes).vaultFile == nil else {
      throw .alreadyExists
    }
    let vaultFile = VaultFile(id: .random(), createdDay: day)
    guard let keys = KeyRing.generate(for: vaultFile.id) else { throw .noSecretMemory }
    let slot = try SlotSeal.seal(
      keys.body, under: credential, cost: cost, createdDay: day, for: vaultFile)
    try files.makeRoot(folders.vault)
    try files.makeRoot(folders.state)
    // Made by an earlier try that failed, a folder may not have its name on the disk yet.
    for root in [folders.vault, folders.state] {
      try files.synchronizeFolder(DurableFiles.parent(of: root))
    }
    try install(slot, folders, files)
    for (name, text) in companions {
      try files.remove("\(folders.vault)/\(name)")
      try files.write(Array(text.utf8), toNew: "\(folders.vault)/\(name)")
    }
    let path = "\(folders.vault)/.new-VAULT"
    try files.remove(path)
    try files.write(vaultFile.bytes, toNew: path) { () throws(VaultError) in
      try files.move(path, into: folders.vault, as: "VAULT")
    }
    return Vault(folders, in: fileSystem, vaultFile, keys)
  }

  /// Files for the programs that copy the vault about.
  private static let companions = [
    (".gitattributes", "* -text -diff -merge\n"),
    (".gitignore", ".new-*\n"),
    (".stignore", "(?d).new-*\n"),
  ]

  /// What is in the vault's folder, without unlocking it.
  ///
  /// Throws ``VaultError/notAVault``, ``VaultError/vaultFileDamaged``,
  /// ``VaultError/slotDamaged(_:)`` where `slots` is no folder,
  /// ``VaultError/newerFormat(_:)``, ``VaultError/notYetHere``,
  /// ``VaultError/unsafeOwnership(_:)`` or ``VaultError/cannotRead(_:)``.
  public static func presence(
    at folders: VaultFolders, in fileSystem: any FileSystem
  ) throws(VaultError) -> VaultPresence {
    let files = DurableFiles(fileSystem: fileSystem)
    var modes = ModeNotes()
    let survey = try VaultSurvey(folders, files, modes: &modes)
    guard let vaultFile = survey.vaultFile else { return .absent }
    var fileCount = 0
    var byteCount = 0
    var paths: [String] = []
    for shard in try files.entries(in: folders.live, modes: &modes) where shard.kind == .folder {
      for entry in try files.entries(in: "\(folders.live)/\(shard.name)", modes: &modes) {
        paths.append("\(folders.live)/\(shard.name)/\(entry.name)")
      }
    }
    for path in paths {
      do throws(FileSystemError) {
        guard let status = try fileSystem.status(of: path), status.kind == .file else { continue }
        fileCount += 1
        byteCount += status.byteCount
      } catch {
        throw VaultError(reading: error)
      }
    }
    return .present(
      VaultInfo(
        formatNumber: ChecksummedText.format, id: vaultFile.id, createdDay: vaultFile.createdDay,
        slots: survey.slots.map { VaultInfo.Slot($0.slot.facts) }, fileCount: fileCount,
        byteCount: byteCount, problems: survey.problems + modes.problems))
  }
}
