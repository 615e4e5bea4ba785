import FileStore
import SecretMemory
import VaultStore

/// One small vault, opened by a key file so that no test waits for scrypt.
enum TestVault {
  static let folders = VaultFolders(vault: "/home/journal", state: "/home/state")
  static let keyFile = [UInt8](0..<32)
  static let day = "2026-11-21"

  static func create(
    at folders: VaultFolders = folders, in disk: any FileSystem
  ) throws(VaultError) -> Vault {
    try Vault.create(
      at: folders, in: disk, with: .keyFile(SecretBytes(copying: keyFile)), day: day)
  }

  static func unlock(
    at folders: VaultFolders = folders, in disk: any FileSystem
  ) throws(VaultError) -> Vault {
    try Vault.unlock(at: folders, in: disk, with: .keyFile(SecretBytes(copying: keyFile)))
  }
}

extension RecordKind {
  static let answer = RecordKind(rawValue: 1)
}
