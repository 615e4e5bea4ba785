import ChaCha
import Testing

@Suite("Wycheproof")
struct WycheproofTests {
  @Test("325 ChaCha20-Poly1305 cases give what they say, the invalid ones no plaintext")
  func chaCha() throws {
    try run("chacha20_poly1305_test", .chaCha, validCount: 256, invalidCount: 69)
  }

  @Test("315 XChaCha20-Poly1305 cases give what they say, the invalid ones no plaintext")
  func xChaCha() throws {
    try run("xchacha20_poly1305_test", .xChaCha, validCount: 246, invalidCount: 69)
  }

  private func run(
    _ fileName: String, _ cipher: SealingCipher, validCount: Int, invalidCount: Int
  ) throws {
    let file = try VectorRecord(
      file: fileName,
      fields: ["algorithm", "schema", "numberOfTests", "header", "notes", "testGroups"])
    let groups = try file.records(
      "testGroups", fields: ["ivSize", "keySize", "tagSize", "type", "source", "tests"])
    var counts = (valid: 0, invalid: 0)
    for group in groups {
      let cases = try group.records(
        "tests",
        fields: [
          "tcId", "comment", "flags", "key", "iv", "aad", "msg", "ct", "tag", "result",
        ])
      for vector in cases {
        let sealedCase = try AEADCase(wycheproof: vector)
        switch try vector.text("result") {
        case "valid":
          counts.valid += 1
          try expectBothWays(cipher, sealedCase)
        case "invalid":
          counts.invalid += 1
          try expectInvalid(cipher, sealedCase)
        case let result:
          Issue.record("unknown result \(result) in case \(sealedCase.id)")
        }
      }
    }
    #expect(counts == (validCount, invalidCount))
    #expect(try counts.valid + counts.invalid == file.number("numberOfTests"))
  }

  private func expectInvalid(_ cipher: SealingCipher, _ vector: AEADCase) throws {
    guard vector.parameters.nonce.count == cipher.nonceByteCount else {
      let id = Comment(rawValue: "\(cipher.name), case \(vector.id)")
      #expect(throws: ChaChaError.wrongNonceLength, id) {
        try cipher.open(vector.sealed, vector.parameters)
      }
      #expect(throws: ChaChaError.wrongNonceLength, id) {
        try cipher.seal(vector.message, vector.parameters)
      }
      return
    }
    try expectRefusal(cipher, vector)
  }
}

extension AEADCase {
  fileprivate init(wycheproof vector: VectorRecord) throws {
    self.init(
      id: "\(try vector.number("tcId"))",
      parameters: SealingCipher.Parameters(
        key: try vector.bytes("key"), nonce: try vector.bytes("iv"),
        associatedData: try vector.bytes("aad")),
      message: try vector.bytes("msg"),
      sealed: SealingCipher.Sealed(
        ciphertext: try vector.bytes("ct"), tag: try vector.bytes("tag")))
  }
}
