import ChaCha
import Testing

/// Both ciphers behind one face, so that every test runs over both.
struct SealingCipher: Sendable {
  let name: String
  let nonceByteCount: Int
  let seal: @Sendable (_ message: [UInt8], _ parameters: Parameters) throws -> Sealed
  let open: @Sendable (_ sealed: Sealed, _ parameters: Parameters) throws -> [UInt8]
  let sealInPlace:
    @Sendable (_ bytes: UnsafeMutableRawBufferPointer, _ parameters: Parameters) throws -> [UInt8]
  let openInPlace:
    @Sendable (
      _ bytes: UnsafeMutableRawBufferPointer, _ tag: [UInt8], _ parameters: Parameters
    ) throws -> Void

  struct Parameters {
    var key: [UInt8]
    var nonce: [UInt8]
    var associatedData: [UInt8]
  }

  struct Sealed: Equatable {
    var ciphertext: [UInt8]
    var tag: [UInt8]
  }

  static let both = [chaCha, xChaCha]

  static let chaCha = SealingCipher(
    name: "ChaCha20-Poly1305", nonceByteCount: 12,
    seal: { message, parameters in
      let box = try ChaChaPoly.seal(
        message, using: ChaChaKey(parameters.key), nonce: ChaChaPoly.Nonce(parameters.nonce),
        authenticating: parameters.associatedData)
      return Sealed(ciphertext: box.ciphertext, tag: Array(box.tag))
    },
    open: { sealed, parameters in
      let box = try ChaChaPoly.SealedBox(
        nonce: ChaChaPoly.Nonce(parameters.nonce), ciphertext: sealed.ciphertext, tag: sealed.tag)
      return try ChaChaPoly.open(
        box, using: ChaChaKey(parameters.key), authenticating: parameters.associatedData)
    },
    sealInPlace: { buffer, parameters in
      var bytes = buffer.mutableBytes
      let tag = try ChaChaPoly.seal(
        inPlace: &bytes, using: ChaChaKey(parameters.key),
        nonce: ChaChaPoly.Nonce(parameters.nonce), authenticating: parameters.associatedData)
      return Array(tag)
    },
    openInPlace: { buffer, tag, parameters in
      var bytes = buffer.mutableBytes
      try ChaChaPoly.open(
        inPlace: &bytes, tag: Poly1305.Tag(tag), using: ChaChaKey(parameters.key),
        nonce: ChaChaPoly.Nonce(parameters.nonce), authenticating: parameters.associatedData)
    })

  static let xChaCha = SealingCipher(
    name: "XChaCha20-Poly1305", nonceByteCount: 24,
    seal: { message, parameters in
      let box = try XChaChaPoly.seal(
        message, using: ChaChaKey(parameters.key), nonce: XChaChaPoly.Nonce(parameters.nonce),
        authenticating: parameters.associatedData)
      return Sealed(ciphertext: box.ciphertext, tag: Array(box.tag))
    },
    open: { sealed, parameters in
      let box = try XChaChaPoly.SealedBox(
        nonce: XChaChaPoly.Nonce(parameters.nonce), ciphertext: sealed.ciphertext,
        tag: sealed.tag)
      return try XChaChaPoly.open(
        box, using: ChaChaKey(parameters.key), authenticating: parameters.associatedData)
    },
    sealInPlace: { buffer, parameters in
      var bytes = buffer.mutableBytes
      let tag = try XChaChaPoly.seal(
        inPlace: &bytes, using: ChaChaKey(parameters.key),
        nonce: XChaChaPoly.Nonce(parameters.nonce), authenticating: parameters.associatedData)
      return Array(tag)
    },
    openInPlace: { buffer, tag, parameters in
      var bytes = buffer.mutableBytes
      try XChaChaPoly.open(
        inPlace: &bytes, tag: Poly1305.Tag(tag), using: ChaChaKey(parameters.key),
        nonce: XChaChaPoly.Nonce(parameters.nonce), authenticating: parameters.associatedData)
    })
}

extension SealingCipher: CustomTestStringConvertible {
  var testDescription: String { name }
}

/// Lends a copy of `bytes` that starts `offset` bytes past a 64-byte boundary, guarded on both sides.
///
/// Returns nil when `body` wrote outside of the bytes it was lent.
func withCopy<Result>(
  of bytes: [UInt8], atOffset offset: Int,
  _ body: (UnsafeMutableRawBufferPointer) throws -> Result
) rethrows -> Result? {
  let guardByte: UInt8 = 0xa5
  let memory = UnsafeMutableRawBufferPointer.allocate(
    byteCount: offset + bytes.count + 64, alignment: 64)
  defer { memory.deallocate() }
  for index in memory.indices { memory[index] = guardByte }
  let lent = UnsafeMutableRawBufferPointer(rebasing: memory[offset..<(offset + bytes.count)])
  lent.copyBytes(from: bytes)
  let result = try body(lent)
  let isIntact =
    memory[..<offset].allSatisfy { $0 == guardByte }
    && memory[(offset + bytes.count)...].allSatisfy { $0 == guardByte }
  return isIntact ? result : nil
}
