import Testing

@testable import ChaCha

@Suite("Keys, nonces, tags and boxes")
struct ValueTests {
  @Test("only 32 bytes make a key", arguments: [0, 1, 16, 31, 33, 64])
  func keyLength(byteCount: Int) {
    let bytes = [UInt8](repeating: 1, count: byteCount)
    #expect(throws: ChaChaError.wrongKeyLength) { try ChaChaKey(bytes) }
    #expect(throws: ChaChaError.wrongKeyLength) {
      try bytes.withUnsafeBytes { try ChaChaKey($0) }
    }
  }

  @Test("a key is the same from an array, a slice and raw memory at any offset")
  func keySources() throws {
    let bytes = (0..<48).map { UInt8($0) }
    for offset in 0...16 {
      let slice = bytes[offset..<(offset + 32)]
      let fromArray = try ChaChaKey(Array(slice))
      let fromMemory = try bytes.withUnsafeBytes {
        try ChaChaKey(UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + 32)]))
      }
      #expect(try ChaChaKey(slice).words == fromArray.words)
      #expect(fromMemory.words == fromArray.words)
    }
  }

  @Test("only 12 and 24 bytes make a nonce, and give the same bytes back")
  func nonces() throws {
    for byteCount in 0...40 {
      let bytes = (0..<byteCount).map { UInt8($0 + 1) }
      if byteCount == 12 {
        #expect(try Array(ChaChaPoly.Nonce(bytes)) == bytes)
      } else {
        #expect(throws: ChaChaError.wrongNonceLength) { try ChaChaPoly.Nonce(bytes) }
      }
      if byteCount == 24 {
        #expect(try Array(XChaChaPoly.Nonce(bytes)) == bytes)
      } else {
        #expect(throws: ChaChaError.wrongNonceLength) { try XChaChaPoly.Nonce(bytes) }
      }
    }
  }

  @Test("a drawn nonce is the generator's bytes, all 24 of them")
  func drawnNonce() {
    var generator = SeededGenerator(seed: 3)
    let first = XChaChaPoly.Nonce.random(using: &generator)
    let second = XChaChaPoly.Nonce.random(using: &generator)
    #expect(first != second)
    #expect(zip(first, second).count { $0 != $1 } > 16)
  }

  @Test("only 16 bytes make the input of HChaCha20", arguments: [0, 15, 17, 24])
  func derivationInput(byteCount: Int) throws {
    let key = try ChaChaKey([UInt8](repeating: 1, count: 32))
    #expect(throws: ChaChaError.wrongNonceLength) {
      try HChaCha20.subkey(from: key, input: [UInt8](repeating: 0, count: byteCount))
    }
  }

  @Test("only 16 bytes make a tag, and tags differ in any single bit")
  func tags() throws {
    let bytes = (0..<16).map { UInt8($0 * 11) }
    let tag = try Poly1305.Tag(bytes)
    #expect(Array(tag) == bytes)
    #expect(tag == (try Poly1305.Tag(bytes)))
    for bit in 0..<128 {
      var other = bytes
      other[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(tag != (try Poly1305.Tag(other)), "bit \(bit)")
    }
    for byteCount in [0, 8, 12, 15, 17, 32] {
      #expect(throws: ChaChaError.wrongTagLength) {
        try Poly1305.Tag([UInt8](repeating: 0, count: byteCount))
      }
    }
  }

  @Test("a box in one piece is nonce, ciphertext, tag, and comes apart again")
  func combinedForm() throws {
    let key = try ChaChaKey([UInt8](repeating: 1, count: 32))
    for byteCount in [0, 1, 100] {
      let message = [UInt8](repeating: 5, count: byteCount)
      let short = try ChaChaPoly.seal(
        message, using: key, nonce: ChaChaPoly.Nonce([UInt8](repeating: 2, count: 12)))
      #expect(short.combined.count == byteCount + 28)
      #expect(short.combined == Array(short.nonce) + short.ciphertext + Array(short.tag))
      #expect(try ChaChaPoly.SealedBox(combined: short.combined) == short)
      let long = try XChaChaPoly.seal(
        message, using: key, nonce: XChaChaPoly.Nonce([UInt8](repeating: 2, count: 24)))
      #expect(long.combined.count == byteCount + 40)
      #expect(try XChaChaPoly.SealedBox(combined: long.combined) == long)
    }
    #expect(throws: ChaChaError.wrongTagLength) {
      try ChaChaPoly.SealedBox(combined: [UInt8](repeating: 0, count: 27))
    }
    #expect(throws: ChaChaError.wrongTagLength) {
      try XChaChaPoly.SealedBox(combined: [UInt8](repeating: 0, count: 39))
    }
  }

  @Test("wiping leaves zeros, and only where it was asked to")
  func wiping() {
    var bytes = [UInt8](repeating: 0xff, count: 40)
    bytes.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      wipe(start + 4, byteCount: 32)
    }
    let edge = [UInt8](repeating: 0xff, count: 4)
    #expect(bytes == edge + [UInt8](repeating: 0, count: 32) + edge)
  }
}
