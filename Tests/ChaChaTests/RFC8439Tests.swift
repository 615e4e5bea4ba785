import Testing

@testable import ChaCha

@Suite("RFC 8439, sections 2.1 to 2.8 and appendix A")
struct RFC8439Tests {
  private let file: VectorRecord

  init() throws {
    file = try VectorRecord(
      file: "rfc8439",
      fields: [
        "source", "encoding", "quarter_round", "quarter_round_on_state", "chacha20_block",
        "chacha20_encrypt", "poly1305", "poly1305_key_gen", "aead",
      ])
  }

  @Test("a quarter round gives the four words of the RFC")
  func quarterRound() throws {
    let cases = try file.records("quarter_round", fields: ["section", "in", "out"])
    #expect(cases.count == 1)
    for vector in cases {
      let id = try section(of: vector)
      var words = try vector.words("in")
      let expected = try vector.words("out")
      var (a, b, c, d) = (words[0], words[1], words[2], words[3])
      BlockFunction.quarterRound(&a, &b, &c, &d)
      words = [a, b, c, d]
      #expect(words == expected, id)
    }
  }

  @Test("a quarter round on a state changes its four words only")
  func quarterRoundOnState() throws {
    let cases = try file.records(
      "quarter_round_on_state", fields: ["section", "indices", "in", "out"])
    #expect(cases.count == 1)
    for vector in cases {
      let id = try section(of: vector)
      var state = try vector.words("in")
      let indices = try #require(try vector.list("indices") as? [Int])
      var (a, b) = (state[indices[0]], state[indices[1]])
      var (c, d) = (state[indices[2]], state[indices[3]])
      BlockFunction.quarterRound(&a, &b, &c, &d)
      for (index, word) in zip(indices, [a, b, c, d]) { state[index] = word }
      #expect(try state == vector.words("out"), id)
    }
  }

  @Test("a block passes through the states of the RFC, alone and as one of four")
  func block() throws {
    let cases = try file.records(
      "chacha20_block",
      fields: [
        "section", "key", "nonce", "counter", "setup_state", "state_after_20_rounds",
        "final_state", "keystream",
      ])
    #expect(cases.count == 6)
    for vector in cases {
      let id = try section(of: vector)
      let key = try ChaChaKey(vector.bytes("key"))
      let nonce = try ChaChaPoly.Nonce(vector.bytes("nonce"))
      let counter = UInt32(try vector.number("counter"))
      var lastRow = nonce.row
      lastRow[0] = counter
      let start = BlockFunction.initialState(key: key, lastRow: lastRow)
      if vector.has("setup_state") {
        #expect(try start.lanes == vector.words("setup_state"), id)
        #expect(
          try BlockFunction.rounds(start).lanes == vector.words("state_after_20_rounds"), id)
      }
      let block = BlockFunction.block(key: key, lastRow: lastRow)
      #expect(try block.lanes == vector.words("final_state"), id)
      let keystream = try vector.bytes("keystream")
      let zeros = [UInt8](repeating: 0, count: 64)
      #expect(
        try ChaCha20.apply(to: zeros, using: key, nonce: nonce, counter: counter) == keystream, id)
      for lane in 0..<UInt32(4) where counter >= lane {
        let four = keystreamOfFourBlocks(key: key, nonce: nonce, counter: counter - lane)
        #expect(Array(four[Int(lane * 64)..<Int(lane * 64 + 64)]) == keystream, id)
      }
    }
  }

  @Test("encryption gives the ciphertext, and again the plaintext")
  func encryption() throws {
    let cases = try file.records(
      "chacha20_encrypt",
      fields: ["section", "key", "nonce", "counter", "plaintext", "ciphertext"])
    #expect(cases.count == 4)
    for vector in cases {
      let id = try section(of: vector)
      let key = try ChaChaKey(vector.bytes("key"))
      let nonce = try ChaChaPoly.Nonce(vector.bytes("nonce"))
      let counter = UInt32(try vector.number("counter"))
      let (plaintext, ciphertext) = (try vector.bytes("plaintext"), try vector.bytes("ciphertext"))
      #expect(
        try ChaCha20.apply(to: plaintext, using: key, nonce: nonce, counter: counter)
          == ciphertext, id)
      #expect(
        try ChaCha20.apply(to: ciphertext, using: key, nonce: nonce, counter: counter)
          == plaintext, id)
    }
  }

  @Test("Poly1305 gives the tag, also where its reduction is at the edge")
  func poly1305() throws {
    let cases = try file.records(
      "poly1305", fields: ["section", "key", "message", "tag", "note"])
    #expect(cases.count == 12)
    for vector in cases { try expectTag(of: vector, id: vector.text("section")) }
  }

  @Test("the one-time key is the first half of block 0")
  func oneTimeKey() throws {
    let cases = try file.records(
      "poly1305_key_gen", fields: ["section", "key", "nonce", "one_time_key"])
    #expect(cases.count == 4)
    for vector in cases {
      let id = try section(of: vector)
      #expect(try firstHalfOfBlockZero(of: vector) == vector.bytes("one_time_key"), id)
    }
  }

  @Test("the sealed form agrees with its parts: one-time key, authenticated bytes, tag")
  func sealing() throws {
    let cases = try file.records(
      "aead",
      fields: [
        "section", "key", "nonce", "aad", "plaintext", "ciphertext", "tag", "one_time_key",
        "mac_input",
      ])
    #expect(cases.count == 2)
    for vector in cases {
      let id = try section(of: vector)
      let oneTimeKey = try vector.bytes("one_time_key")
      #expect(try firstHalfOfBlockZero(of: vector) == oneTimeKey, id)
      let authenticator = Poly1305(oneTimeKey: try ChaChaKey(oneTimeKey))
      let tag = authenticator.tag(of: try vector.bytes("mac_input"))
      #expect(try Array(tag) == vector.bytes("tag"), id)
      try expectBothWays(.chaCha, AEADCase(vector, id: vector.text("section")))
    }
  }

  private func section(of vector: VectorRecord) throws -> Comment {
    Comment(rawValue: "section \(try vector.text("section"))")
  }

  private func firstHalfOfBlockZero(of vector: VectorRecord) throws -> [UInt8] {
    try ChaCha20.apply(
      to: [UInt8](repeating: 0, count: 32), using: ChaChaKey(vector.bytes("key")),
      nonce: ChaChaPoly.Nonce(vector.bytes("nonce")), counter: 0)
  }
}

extension SIMD where Scalar == UInt32 {
  fileprivate var lanes: [UInt32] { indices.map { self[$0] } }
}
