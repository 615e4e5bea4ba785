/// The file `VAULT`: what never changes in the life of a vault, and is no secret.
struct VaultFile: Equatable {
  let id: VaultID
  let createdDay: String
  /// The whole file, to which every slot is bound.
  let bytes: [UInt8]

  private static let title = "mooring vault"

  init(id: VaultID, createdDay: String) {
    self.id = id
    self.createdDay = createdDay
    bytes = ChecksummedText.render(
      title: Self.title,
      [("vault", id.hex), ("created", createdDay), ("features", "none")])
  }

  init(reading bytes: [UInt8]) throws(VaultError) {
    let keys = ["vault", "created", "features"]
    switch ChecksummedText.read(bytes, title: Self.title, keys: keys) {
    case .foreign: throw .notAVault
    case .damaged: throw .vaultFileDamaged
    case .newer(let number): throw .newerFormat(number)
    case .values(let values):
      guard let id = VaultID(hex: values[0]), ChecksummedText.isDay(values[1]) else {
        throw .vaultFileDamaged
      }
      guard values[2] == "none" else { throw .unknownFeature(values[2].printable) }
      self.id = id
      createdDay = values[1]
      self.bytes = bytes
    }
  }
}
