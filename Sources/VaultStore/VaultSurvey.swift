import FileStore

/// What can be known about a vault's folder without a secret: `VAULT` and the slots.
struct VaultSurvey {
  private(set) var vaultFile: VaultFile?
  private(set) var slots: [(name: String, slot: KeySlot)] = []
  private(set) var damagedSlotNames: [String] = []
  private(set) var newerSlotFormat: Int?
  private(set) var problems: [VaultProblem] = []

  /// The most bytes a text file of ours has.
  private static let textLimitByteCount = 1 << 16
  private static let folderNames: Set<String> = ["slots", "live", "gone"]

  /// Throws ``VaultError/notAVault`` for a folder with other things in it and no
  /// `VAULT`, ``VaultError/notYetHere`` for one with sessions and no `VAULT`.
  init(
    _ folders: VaultFolders, _ files: DurableFiles, modes: inout ModeNotes
  ) throws(VaultError) {
    guard try files.isFolder(folders.vault) else { return }
    let entries = try files.entries(in: "\(folders.vault)/.", modes: &modes)
    for entry in entries where entry.name != "VAULT" {
      guard !Self.folderNames.contains(entry.name) else { continue }
      problems.append(VaultProblem(entry.name, .unknownFile))
    }
    let text = try files.read(
      folders.vaultFile, byteLimit: Self.textLimitByteCount, modes: &modes)
    guard let text else {
      guard problems.isEmpty else { throw .notAVault }
      for folder in [folders.live, folders.gone]
      where try !files.entries(in: folder, modes: &modes).isEmpty {
        throw .notYetHere
      }
      return
    }
    let vaultFile = try VaultFile(reading: text)
    self.vaultFile = vaultFile
    for entry in try files.entries(in: folders.slots, modes: &modes) {
      try readSlot(entry.name, in: folders, files, modes: &modes, of: vaultFile)
    }
  }

  private mutating func readSlot(
    _ name: String, in folders: VaultFolders, _ files: DurableFiles, modes: inout ModeNotes,
    of vaultFile: VaultFile
  ) throws(VaultError) {
    let path = "\(folders.slots)/\(name)"
    let shortName = folders.shortName(path)
    let bytes: [UInt8]?
    do throws(VaultError) {
      bytes = try files.read(path, byteLimit: Self.textLimitByteCount, modes: &modes)
    } catch {
      guard case .cannotRead(let reason) = error else { throw error }
      problems.append(VaultProblem(shortName, .unreadable(errorNumber: reason.errorNumber)))
      return
    }
    guard let bytes else { return }
    switch KeySlot.read(bytes) {
    case .foreign where name.hasSuffix(".slot"), .damaged:
      damagedSlotNames.append(name)
      problems.append(VaultProblem(shortName, .damagedText))
    case .foreign: problems.append(VaultProblem(shortName, .unknownFile))
    case .newer(let number):
      newerSlotFormat = number
      problems.append(VaultProblem(shortName, .newerFormat(number)))
    case .slot(let slot) where slot.facts.vaultID != vaultFile.id:
      problems.append(VaultProblem(shortName, .wrongVault))
    case .slot(let slot):
      // A copy made by a synchronizing program opens like the slot itself.
      guard !slots.contains(where: { $0.slot == slot }) else { return }
      slots.append((name, slot))
    }
  }
}
