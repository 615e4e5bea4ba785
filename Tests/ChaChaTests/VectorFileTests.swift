import Testing

@testable import ChaCha

@Suite("Vector files")
struct VectorFileTests {
  @Test("an unknown field fails the reader")
  func unknownField() {
    #expect(throws: VectorProblem.unknownField("surprise")) {
      try VectorRecord(["key": "00", "surprise": 1] as [String: Any], fields: ["key"])
    }
  }

  @Test("odd hexadecimal and a missing field fail the reader")
  func malformed() throws {
    let record = try VectorRecord(["key": "001"] as [String: Any], fields: ["key", "nonce"])
    #expect(throws: VectorProblem.missingOrMalformed("key")) { try record.bytes("key") }
    #expect(throws: VectorProblem.missingOrMalformed("nonce")) { try record.bytes("nonce") }
  }

  @Test("66 more ChaCha20-Poly1305 messages seal and open")
  func chaChaMore() throws {
    let file = try VectorRecord(file: "chacha20_poly1305_more", fields: ["encoding", "cases"])
    let cases = try file.records("cases", fields: Self.sealedFields)
    #expect(cases.count == 66)
    for (index, vector) in cases.enumerated() {
      try expectBothWays(.chaCha, AEADCase(vector, id: "\(index)"))
    }
  }

  @Test("53 XChaCha20-Poly1305 messages seal and open")
  func xChaCha() throws {
    let cases = try Self.xChaChaFile().records("xchacha20_poly1305", fields: Self.sealedFields)
    #expect(cases.count == 53)
    for (index, vector) in cases.enumerated() {
      try expectBothWays(.xChaCha, AEADCase(vector, id: "\(index)"))
    }
  }

  @Test("89 more Poly1305 tags agree")
  func poly1305More() throws {
    let file = try VectorRecord(file: "poly1305_more", fields: ["encoding", "cases"])
    let cases = try file.records("cases", fields: ["source", "key", "message", "tag"])
    #expect(cases.count == 89)
    for (index, vector) in cases.enumerated() { try expectTag(of: vector, id: "case \(index)") }
  }

  @Test("HChaCha20 derives the subkeys of the draft and of libsodium")
  func hChaCha20() throws {
    let cases = try Self.xChaChaFile().records(
      "hchacha20", fields: ["source", "key", "input", "output"])
    #expect(cases.count == 11)
    for (index, vector) in cases.enumerated() {
      let subkey = try HChaCha20.subkey(
        from: ChaChaKey(vector.bytes("key")), input: vector.bytes("input"))
      #expect(try subkey.words == ChaChaKey(vector.bytes("output")).words, "case \(index)")
    }
  }

  @Test("the XChaCha20 stream gives the keystreams and the ciphertext of its sources")
  func xChaCha20Stream() throws {
    let file = try Self.xChaChaFile()
    let fields: Set<String> = ["source", "key", "nonce", "initial_counter", "keystream"]
    let streams = try file.records("xchacha20_keystream", fields: fields)
    let messages = try file.records(
      "xchacha20_stream", fields: fields.union(["plaintext", "ciphertext"]))
    #expect(streams.count == 10)
    #expect(messages.count == 1)
    for (index, vector) in (streams + messages).enumerated() {
      let keystream = try vector.bytes("keystream")
      let zeros = [UInt8](repeating: 0, count: keystream.count)
      #expect(try Self.xChaCha20(vector, zeros) == keystream, "case \(index)")
    }
    for vector in messages {
      #expect(try Self.xChaCha20(vector, vector.bytes("plaintext")) == vector.bytes("ciphertext"))
      #expect(try Self.xChaCha20(vector, vector.bytes("ciphertext")) == vector.bytes("plaintext"))
    }
  }

  private static let sealedFields: Set<String> = [
    "source", "key", "nonce", "aad", "plaintext", "ciphertext", "tag",
  ]

  private static func xChaChaFile() throws -> VectorRecord {
    try VectorRecord(
      file: "xchacha20",
      fields: [
        "encoding", "hchacha20", "xchacha20_stream", "xchacha20_keystream", "xchacha20_poly1305",
      ])
  }

  private static func xChaCha20(_ vector: VectorRecord, _ message: [UInt8]) throws -> [UInt8] {
    var keystream = ChaCha20.Keystream(
      key: try ChaChaKey(vector.bytes("key")), nonce: try XChaChaPoly.Nonce(vector.bytes("nonce")),
      counter: UInt32(try vector.number("initial_counter")))
    return try keystream.applied(to: message)
  }
}
