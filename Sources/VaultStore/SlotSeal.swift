import ChaCha
import Crypto
import CryptoExtras
import SecretMemory

/// Sealing the master keys under one secret, and opening them again.
///
/// The secret gives a key-encryption key, that gives one key for the commitment
/// and one for the seal. The commitment is compared first: a body cannot be made
/// that opens under two secrets, and so no guess can test many at once.
enum SlotSeal {
  static func seal(
    _ body: borrowing SecretBytes, under credential: borrowing Credential, cost: ScryptCost,
    createdDay: String, for vaultFile: VaultFile
  ) throws(VaultError) -> KeySlot {
    guard ChecksummedText.isDay(createdDay) else { throw .invalidDay }
    let kind = credential.slotKind
    var generator = SystemRandomNumberGenerator()
    let facts = KeySlot.Facts(
      kind: kind, vaultID: vaultFile.id, id: .random(), createdDay: createdDay,
      derivation: kind == .passphrase ? .scrypt(cost) : .hkdf,
      salt: (0..<32).map { _ in UInt8.random(in: 0 ... .max, using: &generator) },
      nonce: Array(XChaChaPoly.Nonce.random(using: &generator)))
    let keys = try keys(for: facts, from: credential)
    let commitment = Array(
      HMAC<SHA256>.authenticationCode(
        for: facts.committedBytes(in: vaultFile), using: keys.commitment))
    var plaintext = body.withBytes { Array($0) }
    defer { wipe(&plaintext) }
    do throws(ChaChaError) {
      let box = try XChaChaPoly.seal(
        plaintext, using: try ChaChaKey(keys.wrap), nonce: try XChaChaPoly.Nonce(facts.nonce),
        authenticating: facts.associatedData(in: vaultFile, commitment: commitment))
      return KeySlot(facts: facts, commitment: commitment, body: box.ciphertext + box.tag)
    } catch {
      throw .slotDamaged(facts.id.hex)
    }
  }

  /// The sealed body, or nil when this is not the slot's secret.
  static func open(
    _ slot: KeySlot, with credential: borrowing Credential, in vaultFile: VaultFile
  ) throws(VaultError) -> SecretBytes? {
    let keys = try keys(for: slot.facts, from: credential)
    let isCommitted = HMAC<SHA256>.isValidAuthenticationCode(
      slot.commitment, authenticating: slot.facts.committedBytes(in: vaultFile),
      using: keys.commitment)
    guard isCommitted else { return nil }
    do throws(ChaChaError) {
      let box = try XChaChaPoly.SealedBox(combined: slot.facts.nonce + slot.body)
      var plaintext = try XChaChaPoly.open(
        box, using: try ChaChaKey(keys.wrap),
        authenticating: slot.facts.associatedData(in: vaultFile, commitment: slot.commitment))
      defer { wipe(&plaintext) }
      return SecretBytes(copying: plaintext)
    } catch {
      throw .slotDamaged(slot.facts.id.hex)
    }
  }

  private struct Keys {
    let commitment: SymmetricKey
    let wrap: SymmetricKey
  }

  private static func keys(
    for facts: KeySlot.Facts, from credential: borrowing Credential
  ) throws(VaultError) -> Keys {
    let encryptionKey: SymmetricKey
    switch credential {
    case .passphrase(let secret):
      guard case .scrypt(let cost) = facts.derivation else { throw .slotDamaged(facts.id.hex) }
      encryptionKey = try stretched(secret, salt: facts.salt, cost: cost)
    case .recoveryCode(let typed):
      encryptionKey = try derived(
        RecoveryCode.secret(typed: typed), salt: facts.salt, label: "mooring 0 recovery")
    case .keyFile(let secret):
      guard secret.byteCount >= 32 else { throw .credentialTooShort }
      encryptionKey = try derived(secret, salt: facts.salt, label: "mooring 0 keyfile")
    }
    return Keys(
      commitment: encryptionKey.derived("mooring 0 slot commitment"),
      wrap: encryptionKey.derived("mooring 0 slot body"))
  }

  private static func derived(
    _ secret: borrowing SecretBytes, salt: [UInt8], label: String
  ) throws(VaultError) -> SymmetricKey {
    secret.withBytes { bytes in
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: bytes), salt: salt, info: Array(label.utf8),
        outputByteCount: 32)
    }
  }

  private static func stretched(
    _ secret: borrowing SecretBytes, salt: [UInt8], cost: ScryptCost
  ) throws(VaultError) -> SymmetricKey {
    guard cost.isAcceptable else { throw .unacceptableCost }
    return try secret.withBytes { bytes throws(VaultError) in
      let typed = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
      guard !typed.isEmpty else { throw .credentialTooShort }
      do {
        return try KDF.Scrypt.deriveKey(
          from: UnsafeRawBufferPointer(rebasing: typed), salt: salt, outputByteCount: 32,
          rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
      } catch {
        throw .unacceptableCost
      }
    }
  }
}

extension SymmetricKey {
  /// An independent key for the purpose the label names (RFC 5869, no salt).
  fileprivate func derived(_ label: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: self, info: Array(label.utf8), outputByteCount: 32)
  }
}
