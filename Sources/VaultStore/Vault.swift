import ChaCha
public import FileStore
import SecretMemory

/// An unlocked vault: a folder of sealed, finished sessions, and those under way in the state folder.
///
/// It stores bytes and does not know what they mean. Files already in the vault
/// are never written to again; a change is another file. Every method returns
/// only when what it promises would survive a loss of power. Not for use from
/// several threads at once; several processes may use one vault.
/// A locked vault has no keys: all it does then is to be unlocked again, and everything else
/// throws ``VaultError/locked``.
public final class Vault {
  /// Where it lives.
  public let folders: VaultFolders

  let fileSystem: any FileSystem
  let vaultFile: VaultFile
  private(set) var keys: KeyRing

  var files: DurableFiles { DurableFiles(fileSystem: fileSystem) }

  /// The vault's name, the same on every device.
  public var id: VaultID { vaultFile.id }

  init(
    _ folders: VaultFolders, in fileSystem: any FileSystem, _ vaultFile: VaultFile,
    _ keys: consuming KeyRing
  ) {
    self.folders = folders
    self.fileSystem = fileSystem
    self.vaultFile = vaultFile
    self.keys = keys
  }

  /// Unlocks a vault by any slot of the credential's kind.
  ///
  /// Throws ``VaultError/notAVault`` and its siblings for the folder,
  /// ``VaultError/noSlotOfThatKind``, ``VaultError/slotDamaged(_:)`` when no whole slot
  /// opens and a damaged one might have, ``VaultError/wrongSecret(_:)`` when every slot
  /// is whole and none opens, ``VaultError/recoveryCodeMistyped`` before any slot is tried.
  public static func unlock(
    at folders: VaultFolders, in fileSystem: any FileSystem, with credential: borrowing Credential
  ) throws(VaultError) -> Vault {
    var modes = ModeNotes()
    let survey = try VaultSurvey(folders, DurableFiles(fileSystem: fileSystem), modes: &modes)
    guard let vaultFile = survey.vaultFile else { throw .notAVault }
    return Vault(folders, in: fileSystem, vaultFile, try keys(in: survey, vaultFile, credential))
  }

  /// The keys a slot of the credential's kind holds.
  static func keys(
    in survey: VaultSurvey, _ vaultFile: VaultFile, _ credential: borrowing Credential
  ) throws(VaultError) -> KeyRing {
    let kind = credential.slotKind
    let slots = survey.slots.filter { $0.slot.facts.kind == kind }
    for (_, slot) in slots {
      let body = try SlotSeal.open(slot, with: credential, in: vaultFile)
      guard let body else { continue }
      guard let keys = KeyRing(body: body, vaultID: vaultFile.id) else {
        throw .slotDamaged(slot.facts.id.hex)
      }
      return keys
    }
    if let name = survey.damagedSlotNames.first { throw .slotDamaged(name) }
    if let number = survey.newerSlotFormat { throw .newerFormat(number) }
    throw slots.isEmpty ? .noSlotOfThatKind : .wrongSecret([kind])
  }

  /// Adds one more way in.
  ///
  /// The slot is read back and opened before this returns. Throws
  /// ``VaultError/busy`` while another process changes slots, and
  /// ``VaultError/credentialTooShort``, ``VaultError/unacceptableCost``,
  /// ``VaultError/invalidDay`` before anything is written.
  public func addSlot(
    _ credential: borrowing Credential, cost: ScryptCost = .standard, day: String
  ) throws(VaultError) {
    try refuseWhereLocked()
    try withLock { () throws(VaultError) in
      let slot = try SlotSeal.seal(
        keys.body, under: credential, cost: cost, createdDay: day, for: vaultFile)
      try Self.install(slot, folders, files)
      guard try SlotSeal.open(slot, with: credential, in: vaultFile) != nil else {
        throw .slotDamaged(slot.facts.id.hex)
      }
    }
  }

  /// Takes over keys that were read again.
  func take(_ fresh: consuming KeyRing) { keys = fresh }

  /// Overwrites the keys.
  func wipeKeys() { keys.wipe() }

  /// Keeps other processes from changing slots meanwhile.
  private func withLock(_ body: () throws(VaultError) -> Void) throws(VaultError) {
    try files.makeRoot(folders.state)
    if try !files.exists(folders.lockFile) {
      // Where this fails because another process was faster, its file serves as well.
      _ = try? fileSystem.createFile(folders.lockFile)
    }
    guard let lock = try files.lockExisting(folders.lockFile, .exclusive) else { throw .busy }
    try withExtendedLifetime(lock) { () throws(VaultError) in try body() }
  }

  /// Writes a slot under its own name and reads it back.
  static func install(
    _ slot: KeySlot, _ folders: VaultFolders, _ files: DurableFiles
  ) throws(VaultError) {
    let folder = try files.makeFolders(["slots"], in: folders.vault)
    let name = "\(slot.facts.id.hex).slot"
    let path = "\(folder)/.new-\(name)"
    try files.write(slot.bytes, toNew: path) { () throws(VaultError) in
      try files.move(path, into: folder, as: name)
    }
    var modes = ModeNotes()
    let written = try files.read("\(folder)/\(name)", byteLimit: 1 << 16, modes: &modes)
    guard written == slot.bytes else { throw .slotDamaged(name) }
  }

  /// A fresh record file's writing end.
  func chain(_ kind: RecordHeader.Kind) throws(VaultError) -> RecordChain {
    let header = RecordHeader(
      kind: kind, epoch: keys.epoch, vaultID: vaultFile.id, fileID: .random())
    try refuseWhereLocked()
    return RecordChain(header: header)
  }
}
