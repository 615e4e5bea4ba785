import FileStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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

  /// Throws ``VaultError/notAVault`` for anything that is no folder, and for a folder with
  /// other things in it and no `VAULT`, ``VaultError/vaultFileDamaged`` where `VAULT` is
  /// no such file but the folders beside it are a vault's,
  /// ``VaultError/notYetHere`` for a folder with sessions and no `VAULT`.
  init(
    _ folders: VaultFolders, _ files: DurableFiles, modes: inout ModeNotes
  ) throws(VaultError) {
    guard try files.isFolder(folders.vault) else {
      guard try !files.exists(folders.vault) else { throw .notAVault }
      return
    }
    let entries = try files.entries(in: "\(folders.vault)/.", modes: &modes)
    for entry in entries where entry.name != "VAULT" {
      guard !Self.folderNames.contains(entry.name) else { continue }
      problems.append(VaultProblem(entry.name, .unknownFile))
    }
    let hasVaultFolders = entries.contains {
      Self.folderNames.contains($0.name) && $0.kind == .folder
    }
    guard entries.contains(where: { $0.name == "VAULT" }) else {
      guard problems.isEmpty, entries.allSatisfy({ $0.kind == .folder }) else {
        throw .notAVault
      }
      for folder in [folders.live, folders.gone]
      where try !files.entries(in: folder, modes: &modes).isEmpty {
        throw .notYetHere
      }
      return
    }
    let text = try Self.text(files, folders.vaultFile, modes: &modes)
    let vaultFile: VaultFile
    do throws(VaultError) {
      vaultFile = try VaultFile(reading: text ?? [])
    } catch {
      throw error == .notAVault && hasVaultFolders ? .vaultFileDamaged : error
    }
    self.vaultFile = vaultFile
    for entry in entries where ["live", "gone"].contains(entry.name) && entry.kind != .folder {
      throw .notAVault
    }
    let slots = try files.entries(
      in: folders.slots, orThrow: .slotDamaged("slots"), modes: &modes)
    for entry in slots {
      try readSlot(entry.name, in: folders, files, modes: &modes, of: vaultFile)
    }
  }

  /// What a text file of ours holds: nothing where it cannot be one, being no regular file or
  /// too long; nil where there is none.
  private static func text(
    _ files: DurableFiles, _ path: String, modes: inout ModeNotes
  ) throws(VaultError) -> [UInt8]? {
    do throws(VaultError) {
      return try files.read(path, byteLimit: textLimitByteCount, modes: &modes)
    } catch {
      guard case .cannotRead(let reason) = error,
        [EINVAL, ENXIO, EISDIR, EFBIG].contains(reason.errorNumber)
      else { throw error }
      return []
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
      bytes = try Self.text(files, path, modes: &modes)
    } catch {
      guard case .cannotRead(let reason) = error else { throw error }
      problems.append(VaultProblem(shortName, .unreadable(errorNumber: reason.errorNumber)))
      return
    }
    guard let bytes else { return }
    switch KeySlot.read(bytes) {
    case .foreign where name.hasSuffix(".slot"), .damaged:
      damagedSlotNames.append(name.printable)
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
