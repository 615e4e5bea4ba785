import ChaCha
import Crypto

/// One message with its keys and boxes, made before the clock starts.
struct Workload {
  let message: [UInt8]
  let associatedData: [UInt8] = Array(0..<16)
  let nonce: [UInt8] = Array(0..<12)
  let longNonce: [UInt8] = Array(0..<24)
  let key: ChaChaKey
  let otherKey: SymmetricKey
  let box: ChaCha.ChaChaPoly.SealedBox
  let longBox: XChaChaPoly.SealedBox
  let otherBox: Crypto.ChaChaPoly.SealedBox

  init(byteCount: Int) throws {
    let keyBytes = (0..<32).map { UInt8($0) }
    message = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    key = try ChaChaKey(keyBytes)
    otherKey = SymmetricKey(data: keyBytes)
    box = try ChaCha.ChaChaPoly.seal(
      message, using: key, nonce: ChaCha.ChaChaPoly.Nonce(nonce), authenticating: associatedData)
    longBox = try XChaChaPoly.seal(
      message, using: key, nonce: XChaChaPoly.Nonce(longNonce), authenticating: associatedData)
    otherBox = try Crypto.ChaChaPoly.seal(
      message, using: otherKey, nonce: Crypto.ChaChaPoly.Nonce(data: nonce),
      authenticating: associatedData)
  }
}
