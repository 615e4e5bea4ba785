import Testing

@testable import ChaCha

@Suite("Properties")
struct PropertyTests {
  private static let seed: UInt64 = 0x6d6f_6f72_696e_6701

  @Test("what was sealed opens, into new arrays and in place", arguments: SealingCipher.both)
  func roundTrip(cipher: SealingCipher) throws {
    var generator = SeededGenerator(seed: Self.seed)
    for round in 0..<40 {
      let vector = try randomCase(cipher, &generator, id: "seed \(Self.seed), round \(round)")
      try expectBothWays(cipher, vector)
    }
  }

  @Test("any flipped bit of a tag is refused", arguments: SealingCipher.both)
  func flippedTag(cipher: SealingCipher) throws {
    var generator = SeededGenerator(seed: Self.seed)
    for byteCount in [0, 1, 63, 300] {
      let vector = try randomCase(cipher, &generator, id: "", byteCount: byteCount)
      for bit in 0..<128 {
        var sealed = vector.sealed
        sealed.tag[bit / 8] ^= 1 << UInt8(bit % 8)
        try expectRefusal(cipher, vector.with(sealed: sealed, id: "\(byteCount), bit \(bit)"))
      }
    }
  }

  @Test(
    "a flipped bit of ciphertext, associated data, nonce or key is refused",
    arguments: SealingCipher.both)
  func flippedElsewhere(cipher: SealingCipher) throws {
    var generator = SeededGenerator(seed: Self.seed)
    for byteCount in [1, 15, 16, 17, 64, 191, 192, 193, 256, 449] {
      var vector = try randomCase(cipher, &generator, id: "\(byteCount)", byteCount: byteCount)
      for position in [0, byteCount / 2, byteCount - 1] {
        var sealed = vector.sealed
        sealed.ciphertext[position] ^= 0x01
        try expectRefusal(cipher, vector.with(sealed: sealed, id: "\(byteCount) at \(position)"))
      }
      var sealed = vector.sealed
      sealed.ciphertext.removeLast()
      try expectRefusal(cipher, vector.with(sealed: sealed, id: "\(byteCount) cut"))
      for field in [\SealingCipher.Parameters.key, \.nonce, \.associatedData] {
        let kept = vector.parameters
        let last = kept[keyPath: field].count - 1
        vector.parameters[keyPath: field][last] ^= 0x80
        try expectRefusal(cipher, vector)
        vector.parameters = kept
      }
    }
  }

  @Test("associated data and ciphertext cannot trade bytes", arguments: SealingCipher.both)
  func movedBoundary(cipher: SealingCipher) throws {
    var generator = SeededGenerator(seed: Self.seed)
    var vector = try randomCase(cipher, &generator, id: "boundary", byteCount: 32)
    vector.parameters.associatedData = []
    vector = vector.with(sealed: try cipher.seal(vector.message, vector.parameters), id: "boundary")
    var sealed = vector.sealed
    vector.parameters.associatedData = Array(sealed.ciphertext.prefix(16))
    sealed.ciphertext.removeFirst(16)
    try expectRefusal(cipher, vector.with(sealed: sealed, id: "boundary"))
  }

  @Test("a stream split anywhere equals the whole stream")
  func split() throws {
    var generator = SeededGenerator(seed: Self.seed)
    let key = try ChaChaKey(generator.bytes(32))
    let nonce = try ChaChaPoly.Nonce(generator.bytes(12))
    let message = generator.bytes(600)
    let whole = try ChaCha20.apply(to: message, using: key, nonce: nonce, counter: 5)
    for place in 0...message.count {
      var stream = ChaCha20.Keystream(key: key, nonce: nonce, counter: 5)
      let first = try stream.applied(to: Array(message[..<place]))
      let second = try stream.applied(to: Array(message[place...]))
      #expect(first + second == whole, "seed \(Self.seed), split at \(place)")
    }
    for round in 0..<50 {
      var stream = ChaCha20.Keystream(key: key, nonce: nonce, counter: 5)
      var (result, position): ([UInt8], Int) = ([], 0)
      while position < message.count {
        let end = min(message.count, position + Int.random(in: 0...170, using: &generator))
        result += try stream.applied(to: Array(message[position..<end]))
        position = end
      }
      #expect(result == whole, "seed \(Self.seed), round \(round)")
    }
  }

  @Test("a stream begun at a later block goes on where an earlier one is")
  func continuity() throws {
    var generator = SeededGenerator(seed: Self.seed)
    let key = try ChaChaKey(generator.bytes(32))
    let nonce = try ChaChaPoly.Nonce(generator.bytes(12))
    let zeros = [UInt8](repeating: 0, count: 64 * 12)
    let whole = try ChaCha20.apply(to: zeros, using: key, nonce: nonce, counter: 100)
    for block in 0..<12 {
      let late = try ChaCha20.apply(
        to: Array(zeros[(block * 64)...]), using: key, nonce: nonce, counter: 100 + UInt32(block))
      #expect(late == Array(whole[(block * 64)...]), "block \(block)")
    }
  }

  @Test("four blocks at once equal the plain block function, also over the carry of a lane")
  func vectorsAgreeWithWords() throws {
    var generator = SeededGenerator(seed: Self.seed)
    for counter in [0, 1, 0x7fff_fffe, 0xffff_fff0, 0xffff_fffc] as [UInt32] {
      let key = try ChaChaKey(generator.bytes(32))
      let nonce = try ChaChaPoly.Nonce(generator.bytes(12))
      let four = keystreamOfFourBlocks(key: key, nonce: nonce, counter: counter)
      let single = (0..<4).flatMap {
        keystreamOfOneBlock(key: key, nonce: nonce, counter: counter + $0)
      }
      #expect(four == single, "seed \(Self.seed), counter \(counter)")
    }
  }
}

extension AEADCase {
  fileprivate func with(sealed: SealingCipher.Sealed, id: String) -> AEADCase {
    AEADCase(id: id, parameters: parameters, message: message, sealed: sealed)
  }
}

private func randomCase(
  _ cipher: SealingCipher, _ generator: inout SeededGenerator, id: String, byteCount: Int? = nil
) throws -> AEADCase {
  let parameters = SealingCipher.Parameters(
    key: generator.bytes(32), nonce: generator.bytes(cipher.nonceByteCount),
    associatedData: generator.bytes(Int.random(in: 1...70, using: &generator)))
  let message = generator.bytes(byteCount ?? Int.random(in: 0...1200, using: &generator))
  return AEADCase(
    id: id, parameters: parameters, message: message,
    sealed: try cipher.seal(message, parameters))
}
