public import FileStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the vault could not do what was asked; never carries content or a secret.
///
/// Names and paths in it hold no control characters: U+FFFD stands in their place.
public enum VaultError: Error, Equatable, Sendable {
  /// There is no vault in this folder, but something else, or no folder.
  case notAVault
  /// The file `VAULT` is not as it was written.
  case vaultFileDamaged
  /// Written by a later version, in the format of this number.
  case newerFormat(Int)
  /// Reading the vault needs something of this name that this version does not know.
  case unknownFeature(String)
  /// A vault is there already.
  case alreadyExists
  /// All slots of these kinds are whole and none is opened by this secret.
  case wrongSecret([SlotKind])
  /// A slot that might have been the right one is not as it was written.
  case slotDamaged(String)
  /// The vault has no slot for this kind of secret.
  case noSlotOfThatKind
  /// The recovery code cannot be right: its length, a character or its check characters say so.
  case recoveryCodeMistyped
  /// An empty passphrase, or a key file of less than 32 bytes.
  case credentialTooShort
  /// The cost numbers lie outside what ``ScryptCost/isAcceptable`` allows.
  case unacceptableCost
  /// A day that is not written as YYYY-MM-DD.
  case invalidDay
  /// What was asked for is there and does not authenticate.
  case recordDamaged
  /// A link stands inside the vault, or something belongs to another user.
  case unsafeOwnership(String)
  /// Something that has to come first has not been copied here yet.
  case notYetHere
  /// No room on the disk, or the quota is used up.
  case diskFull
  /// The system refused to write.
  case cannotWrite(FileSystemError)
  /// The system refused to read.
  case cannotRead(FileSystemError)
  /// The system gave no memory that keys can be kept in.
  case noSecretMemory
  /// The keys were dropped; ``Vault/unlockAgain(with:)`` gets them back.
  case locked
  /// What opens here now are the keys of another vault.
  case otherVault
  /// Another process is at it.
  case busy
  /// No session of this name is there.
  case noSuchSession
  /// The session was kept or let go before.
  case sessionClosed
  /// A record holds at most this many bytes.
  case payloadTooLong(limitByteCount: Int)
  /// A session holds at most this many records and, sealed, this many bytes.
  case sessionFull(limitRecordCount: Int, limitByteCount: Int)
  /// A later part has index 1 or more.
  case invalidPartIndex
  /// The kinds ``RecordKind/opening`` and ``RecordKind/final`` are placed by the vault itself.
  case reservedRecordKind

  init(writing error: FileSystemError) {
    switch error.errorNumber {
    case ENOSPC, EDQUOT: self = .diskFull
    case ELOOP: self = .unsafeOwnership(error.path.printable)
    default: self = .cannotWrite(error.printable)
    }
  }

  init(reading error: FileSystemError) {
    switch error.errorNumber {
    case ELOOP: self = .unsafeOwnership(error.path.printable)
    default: self = .cannotRead(error.printable)
    }
  }
}

extension FileSystemError {
  fileprivate var printable: FileSystemError {
    FileSystemError(operation, path: path.printable, errorNumber: errorNumber)
  }
}
