/// The two folders a vault lives in.
public struct VaultFolders: Sendable, Equatable {
  /// The vault itself: only finished, immutable files; may be copied and synchronized at will.
  public var vault: String
  /// What belongs to this device: sessions under way and drafts, sealed with the vault's keys.
  public var state: String

  /// Takes absolute paths without a slash at the end; the folders need not exist yet.
  public init(vault: String, state: String) {
    self.vault = vault
    self.state = state
  }

  var vaultFile: String { "\(vault)/VAULT" }
  var slots: String { "\(vault)/slots" }
  var live: String { "\(vault)/live" }
  var gone: String { "\(vault)/gone" }
  var pending: String { "\(state)/pending" }

  var lockFile: String { "\(state)/lock" }

  /// The folder of a finished record file below the vault's: 256 of them keep folders short.
  func shard(of id: FileID) -> [String] { ["live", String(id.hex.prefix(2))] }

  /// The path below the vault or state folder, as problems name files.
  func shortName(_ path: String) -> String {
    for folder in [vault, state] where path.hasPrefix("\(folder)/") {
      return String(path.dropFirst(folder.count + 1))
    }
    return path
  }
}
