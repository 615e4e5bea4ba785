/// Whether there is a vault.
public enum VaultPresence: Equatable, Sendable {
  /// No folder, or an empty one.
  case absent
  /// There is one.
  case present(VaultInfo)
}

/// What anyone who can read the files can know about a vault without a secret.
public struct VaultInfo: Equatable, Sendable {
  /// What is known about a key slot.
  public struct Slot: Equatable, Sendable {
    /// What opens it.
    public let kind: SlotKind
    /// Its name.
    public let id: SlotID
    /// The day it was made, YYYY-MM-DD.
    public let createdDay: String
    /// The work for one guess; nil where the secret itself is strong enough.
    public let cost: ScryptCost?

    init(_ facts: KeySlot.Facts) {
      kind = facts.kind
      id = facts.id
      createdDay = facts.createdDay
      if case .scrypt(let cost) = facts.derivation {
        self.cost = cost
      } else {
        cost = nil
      }
    }
  }

  /// The number of the format it is written in.
  public let formatNumber: Int
  /// Its name.
  public let id: VaultID
  /// The day it was made, YYYY-MM-DD.
  public let createdDay: String
  /// Its whole slots.
  public let slots: [Slot]
  /// How many finished files it holds.
  public let fileCount: Int
  /// How long they are together, in bytes.
  public let byteCount: Int
  /// What is not as it should be, as far as it shows without a secret.
  public let problems: [VaultProblem]
}
