import ChaCha
import Crypto
import Testing

@Suite("Beside swift-crypto")
struct CrossCheckTests {
  private static let seed: UInt64 = 0x6d6f_6f72_696e_6702

  @Test("random messages seal to the same bytes, and each opens what the other sealed")
  func randomMessages() throws {
    var generator = SeededGenerator(seed: Self.seed)
    for round in 0..<200 {
      let id = Comment(rawValue: "seed \(Self.seed), round \(round)")
      let (key, nonce) = (generator.bytes(32), generator.bytes(12))
      let associatedData = generator.bytes(Int.random(in: 0...50, using: &generator))
      let message = generator.bytes(Int.random(in: 0...900, using: &generator))
      let ours = try ChaCha.ChaChaPoly.seal(
        message, using: ChaChaKey(key), nonce: ChaCha.ChaChaPoly.Nonce(nonce),
        authenticating: associatedData)
      let theirs = try Crypto.ChaChaPoly.seal(
        message, using: SymmetricKey(data: key), nonce: Crypto.ChaChaPoly.Nonce(data: nonce),
        authenticating: associatedData)
      #expect(ours.combined == Array(theirs.combined), id)
      let opened = try ChaCha.ChaChaPoly.open(
        ChaCha.ChaChaPoly.SealedBox(combined: Array(theirs.combined)), using: ChaChaKey(key),
        authenticating: associatedData)
      #expect(opened == message, id)
      let openedByThem = try Crypto.ChaChaPoly.open(
        Crypto.ChaChaPoly.SealedBox(combined: ours.combined), using: SymmetricKey(data: key),
        authenticating: associatedData)
      #expect(Array(openedByThem) == message, id)
    }
  }
}
