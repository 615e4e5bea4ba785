import Crypto
import Testing

@testable import ChaCha

@Suite("Block counter")
struct CounterTests {
  @Test("keystreams up to the last block agree, and one block more is refused")
  func counters() throws {
    let file = try VectorRecord(
      file: "chacha20_counter", fields: ["rule", "key", "nonce", "cases"])
    let key = try ChaChaKey(file.bytes("key"))
    let nonce = try ChaCha.ChaChaPoly.Nonce(file.bytes("nonce"))
    let cases = try file.records(
      "cases", fields: ["counter", "blocks", "keystream_sha256", "first_block", "last_block"])
    #expect(cases.count == 15)
    for vector in cases {
      let counter = try UInt32(#require(UInt32(exactly: vector.number("counter"))))
      let blockCount = try vector.number("blocks")
      let id = Comment(rawValue: "counter \(counter)")
      var stream = ChaCha20.Keystream(key: key, nonce: nonce, counter: counter)
      let keystream = try stream.applied(to: [UInt8](repeating: 0, count: blockCount * 64))
      #expect(try Array(SHA256.hash(data: keystream)).hex == vector.text("keystream_sha256"), id)
      #expect(try Array(keystream.prefix(64)) == vector.bytes("first_block"), id)
      #expect(try Array(keystream.suffix(64)) == vector.bytes("last_block"), id)
      for index in 0..<blockCount {
        let block = keystreamOfOneBlock(key: key, nonce: nonce, counter: counter + UInt32(index))
        #expect(Array(keystream[(index * 64)..<(index * 64 + 64)]) == block, id)
      }
      if UInt64(counter) + UInt64(blockCount) == ChaCha20.blockCountLimit {
        #expect(throws: ChaChaError.messageTooLong, id) { try stream.applied(to: [0]) }
        #expect(try stream.applied(to: []) == [], id)
      }
    }
  }

  @Test("a message that would need one byte past the last block is refused whole")
  func pastTheEnd() throws {
    let key = try ChaChaKey([UInt8](repeating: 7, count: 32))
    let nonce = try ChaCha.ChaChaPoly.Nonce([UInt8](repeating: 9, count: 12))
    let message = [UInt8](repeating: 1, count: 129)
    #expect(throws: ChaChaError.messageTooLong) {
      try ChaCha20.apply(to: message, using: key, nonce: nonce, counter: .max - 1)
    }
    var stream = ChaCha20.Keystream(key: key, nonce: nonce, counter: .max - 1)
    let first = try stream.applied(to: [UInt8](repeating: 1, count: 100))
    #expect(throws: ChaChaError.messageTooLong) {
      try stream.applied(to: [UInt8](repeating: 1, count: 29))
    }
    let rest = try stream.applied(to: [UInt8](repeating: 1, count: 28))
    let whole = try ChaCha20.apply(
      to: Array(message.dropLast()), using: key, nonce: nonce, counter: .max - 1)
    #expect(first + rest == whole)
  }

  @Test(
    "the limit is 2^32 blocks, for a sealed message one less",
    arguments: [
      (byteCount: 274_877_906_944, block: UInt64(0), offset: 0, fits: true),
      (274_877_906_945, 0, 0, false),
      (274_877_906_880, 1, 0, true),
      (274_877_906_881, 1, 0, false),
      (64, 4_294_967_295, 0, true),
      (65, 4_294_967_295, 0, false),
      (1, 4_294_967_295, 63, true),
      (2, 4_294_967_295, 63, false),
      (0, 4_294_967_296, 0, true),
      (1, 4_294_967_296, 0, false),
      (Int.max, 0, 0, false),
    ])
  func limit(byteCount: Int, block: UInt64, offset: Int, fits: Bool) {
    let answer = ChaCha20.canNumber(byteCount: byteCount, fromBlock: block, offsetInBlock: offset)
    #expect(answer == fits)
  }

  @Test("a sealed message may have 274,877,906,880 bytes and no more")
  func sealedLimit() {
    #expect(MessageCipher.accepts(byteCount: 274_877_906_880))
    #expect(!MessageCipher.accepts(byteCount: 274_877_906_881))
  }
}
