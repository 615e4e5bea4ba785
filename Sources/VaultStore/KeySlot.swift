/// One way into the vault: a text file that seals the master keys under one secret.
struct KeySlot: Equatable {
  /// How the secret becomes a key.
  enum Derivation: Equatable {
    case scrypt(ScryptCost)
    case hkdf
  }

  /// What can be known before the secret is.
  struct Facts: Equatable {
    let kind: SlotKind
    let vaultID: VaultID
    let id: SlotID
    let createdDay: String
    let derivation: Derivation
    let salt: [UInt8]
    let nonce: [UInt8]
  }

  enum Reading: Equatable {
    case slot(KeySlot)
    case foreign
    case newer(Int)
    case damaged
  }

  let facts: Facts
  let commitment: [UInt8]
  let body: [UInt8]

  private static let title = "mooring slot"
  private static let keys = [
    "kind", "vault", "slot", "created", "kdf", "salt", "nonce", "commitment", "body",
  ]

  /// The whole file.
  var bytes: [UInt8] {
    ChecksummedText.render(
      title: Self.title,
      facts.lines + [
        ("commitment", HexText.string(commitment)), ("body", HexText.string(body)),
      ])
  }

  static func read(_ bytes: [UInt8]) -> Reading {
    switch ChecksummedText.read(bytes, title: title, keys: keys) {
    case .foreign: return .foreign
    case .damaged: return .damaged
    case .newer(let number): return .newer(number)
    case .values(let values):
      guard
        let kind = SlotKind(rawValue: values[0]), let vaultID = VaultID(hex: values[1]),
        let id = SlotID(hex: values[2]), let derivation = Derivation(text: values[4]),
        ChecksummedText.isDay(values[3]),
        let salt = HexText.bytes(values[5]), salt.count == 32,
        let nonce = HexText.bytes(values[6]), nonce.count == 24,
        let commitment = HexText.bytes(values[7]), commitment.count == 32,
        let body = HexText.bytes(values[8])
      else { return .damaged }
      let facts = Facts(
        kind: kind, vaultID: vaultID, id: id, createdDay: values[3], derivation: derivation,
        salt: salt, nonce: nonce)
      return .slot(KeySlot(facts: facts, commitment: commitment, body: body))
    }
  }
}

extension KeySlot.Facts {
  fileprivate var lines: [(key: String, value: String)] {
    [
      ("kind", kind.rawValue), ("vault", vaultID.hex), ("slot", id.hex),
      ("created", createdDay), ("kdf", derivation.text), ("salt", HexText.string(salt)),
      ("nonce", HexText.string(nonce)),
    ]
  }

  /// What the commitment covers: all of `VAULT` and the lines above the commitment.
  func committedBytes(in vaultFile: VaultFile) -> [UInt8] {
    framed(vaultFile, lines)
  }

  /// What the body's seal is bound to: all of `VAULT` and the lines above the body.
  func associatedData(in vaultFile: VaultFile, commitment: [UInt8]) -> [UInt8] {
    framed(vaultFile, lines + [("commitment", HexText.string(commitment))])
  }

  /// The length in front keeps the end of one text from passing for the start of the other.
  private func framed(
    _ vaultFile: VaultFile, _ lines: [(key: String, value: String)]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(vaultFile.bytes.count))
    return bytes + vaultFile.bytes + ChecksummedText.unsummed(title: "mooring slot", lines)
  }
}

extension KeySlot.Derivation {
  fileprivate var text: String {
    switch self {
    case .scrypt(let cost):
      "scrypt N=\(cost.rounds) r=\(cost.blockSize) p=\(cost.parallelism)"
    case .hkdf: "hkdf-sha256"
    }
  }

  fileprivate init?(text: String) {
    if text == "hkdf-sha256" {
      self = .hkdf
      return
    }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 4, words[0] == "scrypt", words[1].hasPrefix("N="),
      words[2].hasPrefix("r="), words[3].hasPrefix("p="),
      let rounds = ChecksummedText.number(words[1].dropFirst(2)),
      let blockSize = ChecksummedText.number(words[2].dropFirst(2)),
      let parallelism = ChecksummedText.number(words[3].dropFirst(2)),
      min(rounds, blockSize, parallelism) > 0
    else { return nil }
    self = .scrypt(ScryptCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism))
  }
}
