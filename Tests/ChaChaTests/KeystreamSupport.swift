@testable import ChaCha

extension ChaCha20.Keystream {
  /// The next bytes of the stream combined with a copy of `message`.
  mutating func applied(to message: [UInt8]) throws(ChaChaError) -> [UInt8] {
    var result = message
    var span = result.mutableSpan
    var bytes = span.mutableBytes
    try apply(to: &bytes)
    return result
  }
}

/// The 256 bytes the vector path makes in one step.
func keystreamOfFourBlocks(
  key: ChaChaKey, nonce: ChaChaPoly.Nonce, counter: UInt32
) -> [UInt8] {
  let blocks = FourBlocks(key: key, nonce: nonce.row)
  return withScratch { scratch in
    blocks.writeKeystream(counter: counter, to: scratch)
    return Array(UnsafeRawBufferPointer(start: scratch, count: FourBlocks.byteCount))
  }
}

/// The 64 bytes of one block by the plain path.
func keystreamOfOneBlock(key: ChaChaKey, nonce: ChaChaPoly.Nonce, counter: UInt32) -> [UInt8] {
  var lastRow = nonce.row
  lastRow[0] = counter
  let block = BlockFunction.block(key: key, lastRow: lastRow)
  return withUnsafeBytes(of: block) { Array($0) }
}
