import ChaCha
import Testing

/// One message with everything it is sealed with, and the result it must give.
struct AEADCase {
  let id: String
  var parameters: SealingCipher.Parameters
  let message: [UInt8]
  let sealed: SealingCipher.Sealed

  init(_ vector: VectorRecord, id: String) throws {
    self.id = id
    parameters = SealingCipher.Parameters(
      key: try vector.bytes("key"), nonce: try vector.bytes("nonce"),
      associatedData: try vector.bytes("aad"))
    message = try vector.bytes("plaintext")
    sealed = SealingCipher.Sealed(
      ciphertext: try vector.bytes("ciphertext"), tag: try vector.bytes("tag"))
  }

  init(
    id: String, parameters: SealingCipher.Parameters, message: [UInt8],
    sealed: SealingCipher.Sealed
  ) {
    self.id = id
    self.parameters = parameters
    self.message = message
    self.sealed = sealed
  }
}

/// Seals and opens, into new arrays and in place at all sixteen offsets.
func expectBothWays(_ cipher: SealingCipher, _ vector: AEADCase) throws {
  let id = Comment(rawValue: "\(cipher.name), case \(vector.id)")
  let (parameters, sealed) = (vector.parameters, vector.sealed)
  #expect(try cipher.seal(vector.message, parameters) == sealed, id)
  #expect(try cipher.open(sealed, parameters) == vector.message, id)
  for offset in 0..<16 {
    let inPlace = try withCopy(of: vector.message, atOffset: offset) { buffer in
      let tag = try cipher.sealInPlace(buffer, parameters)
      return SealingCipher.Sealed(ciphertext: Array(buffer), tag: tag)
    }
    #expect(inPlace == sealed, "\(id), offset \(offset)")
    let opened = try withCopy(of: sealed.ciphertext, atOffset: offset) { buffer in
      try cipher.openInPlace(buffer, sealed.tag, parameters)
      return Array(buffer)
    }
    #expect(opened == vector.message, "\(id), offset \(offset)")
  }
}

/// Expects the refusal of a box that is whole in form, with nothing decrypted in place.
func expectRefusal(_ cipher: SealingCipher, _ vector: AEADCase) throws {
  let id = Comment(rawValue: "\(cipher.name), case \(vector.id)")
  let (parameters, sealed) = (vector.parameters, vector.sealed)
  #expect(throws: ChaChaError.authenticationFailed, id) {
    try cipher.open(sealed, parameters)
  }
  let left = withCopy(of: sealed.ciphertext, atOffset: 3) { buffer in
    #expect(throws: ChaChaError.authenticationFailed, id) {
      try cipher.openInPlace(buffer, sealed.tag, parameters)
    }
    return Array(buffer)
  }
  #expect(left == sealed.ciphertext, id)
}

/// Expects the tag of a vector with the fields `key`, `message` and `tag`.
func expectTag(of vector: VectorRecord, id: String) throws {
  let comment = Comment(rawValue: id)
  let (key, message) = (try ChaChaKey(vector.bytes("key")), try vector.bytes("message"))
  let expected = try Poly1305.Tag(vector.bytes("tag"))
  let tag = Poly1305(oneTimeKey: key).tag(of: message)
  #expect(tag == expected, comment)
  let isAccepted = Poly1305(oneTimeKey: key).isValid(expected, for: message)
  #expect(isAccepted, comment)
  var wrong = Array(expected)
  wrong[15] ^= 0x80
  let isWrongAccepted = Poly1305(oneTimeKey: key).isValid(try Poly1305.Tag(wrong), for: message)
  #expect(!isWrongAccepted, comment)
}
