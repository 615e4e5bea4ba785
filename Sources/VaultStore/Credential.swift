public import SecretMemory

/// What a person or a device offers to open a vault.
public enum Credential: ~Copyable {
  /// The bytes as typed; one line feed at the end is left out.
  case passphrase(SecretBytes)
  /// A recovery code as typed, in any letter case, with or without dashes and spaces.
  case recoveryCode(SecretBytes)
  /// The content of a key file, at least 32 bytes of full strength.
  case keyFile(SecretBytes)

  /// The kind of slot it can open.
  public var slotKind: SlotKind {
    switch self {
    case .passphrase: .passphrase
    case .recoveryCode: .recovery
    case .keyFile: .keyFile
    }
  }
}

/// The kinds of key slots.
public enum SlotKind: String, Equatable, Sendable, CaseIterable {
  /// Opened by a passphrase, through scrypt.
  case passphrase
  /// Opened by a recovery code, through HKDF.
  case recovery
  /// Opened by a key file, through HKDF.
  case keyFile = "keyfile"
}
