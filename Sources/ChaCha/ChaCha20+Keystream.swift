extension ChaCha20 {
  /// A ChaCha20 stream that may be applied piece by piece, with any split giving the same bytes.
  public struct Keystream: Sendable {
    private let blocks: FourBlocks
    private var nextBlock: UInt64
    private var offsetInBlock = 0

    /// Starts a stream at block `counter` (RFC 8439 section 2.4).
    public init(key: ChaChaKey, nonce: ChaChaPoly.Nonce, counter: UInt32) {
      blocks = FourBlocks(key: key, nonce: nonce.row)
      nextBlock = UInt64(counter)
    }

    /// Starts an XChaCha20 stream at block `counter` (draft-irtf-cfrg-xchacha section 2.3).
    public init(key: ChaChaKey, nonce: XChaChaPoly.Nonce, counter: UInt32) {
      blocks = FourBlocks(key: nonce.subkey(of: key), nonce: nonce.row)
      nextBlock = UInt64(counter)
    }

    /// Combines `bytes` in place with the next bytes of the stream.
    ///
    /// Throws ``ChaChaError/messageTooLong``, and changes nothing, when the stream
    /// has not that many bytes left before its 32-bit counter would wrap.
    public mutating func apply(to bytes: inout MutableRawSpan) throws(ChaChaError) {
      let byteCount = bytes.byteCount
      guard
        canNumber(byteCount: byteCount, fromBlock: nextBlock, offsetInBlock: offsetInBlock)
      else { throw .messageTooLong }
      bytes.withUnsafeMutableBytes { buffer in
        guard let start = buffer.baseAddress else { return }
        withScratch { scratch in
          blocks.apply(
            fromBlock: nextBlock, offsetInBlock: offsetInBlock, from: start, to: start,
            byteCount: byteCount, scratch: scratch)
        }
      }
      let end = offsetInBlock + byteCount
      nextBlock += UInt64(end / 64)
      offsetInBlock = end % 64
    }
  }
}
