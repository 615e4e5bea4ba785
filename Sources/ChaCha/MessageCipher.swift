/// ChaCha20-Poly1305 over memory (RFC 8439 section 2.8), shared by both public ciphers.
///
/// Block 0 gives the one-time key, the message starts at block 1. Of the first
/// four blocks, 192 bytes are left for the message, so a short one costs one step.
struct MessageCipher {
  private static var firstPieceByteCount: Int { 192 }

  /// Small, so that the authenticator finds in the first-level cache what the cipher wrote.
  private static var pieceByteCount: Int { FourBlocks.byteCount }

  private let blocks: FourBlocks

  init(key: ChaChaKey, nonceRow: SIMD4<UInt32>) {
    blocks = FourBlocks(key: key, nonce: nonceRow)
  }

  /// Says whether a message fits the blocks from 1 on: up to 274,877,906,880 bytes.
  static func accepts(byteCount: Int) -> Bool {
    ChaCha20.canNumber(byteCount: byteCount, fromBlock: 1)
  }

  /// Encrypts `message` into `target`, which holds as many bytes, and gives the tag.
  ///
  /// `target` may be the message itself; otherwise the two do not overlap.
  func seal(
    _ message: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer?,
    authenticating associatedData: UnsafeRawBufferPointer
  ) -> Poly1305.Tag {
    withScratch { scratch in
      var accumulator = begin(scratch, associatedData)
      if let source = message.baseAddress, let target {
        forEachPiece(of: message.count) { offset, byteCount in
          apply(
            at: offset, from: source + offset, to: target + offset, byteCount: byteCount,
            scratch: scratch)
          accumulator.absorbPadded(
            UnsafeRawBufferPointer(start: target + offset, count: byteCount))
        }
      }
      accumulator.absorbLengths(associatedData.count, message.count)
      return accumulator.tag()
    }
  }

  /// Decrypts `ciphertext` into `target` if `tag` belongs to it; else writes nothing.
  ///
  /// `target` holds as many bytes and may be the ciphertext itself; otherwise the
  /// two do not overlap.
  func open(
    _ ciphertext: UnsafeRawBufferPointer, tag: Poly1305.Tag,
    to target: UnsafeMutableRawPointer?, authenticating associatedData: UnsafeRawBufferPointer
  ) -> Bool {
    withScratch { scratch in
      var accumulator = begin(scratch, associatedData)
      accumulator.absorbPadded(ciphertext)
      accumulator.absorbLengths(associatedData.count, ciphertext.count)
      guard isEqualInConstantTime(accumulator.tag(), tag) else { return false }
      if let source = ciphertext.baseAddress, let target {
        forEachPiece(of: ciphertext.count) { offset, byteCount in
          apply(
            at: offset, from: source + offset, to: target + offset, byteCount: byteCount,
            scratch: scratch)
        }
      }
      return true
    }
  }

  /// Leaves blocks 0 to 3 in `scratch` and the associated data in the accumulator.
  private func begin(
    _ scratch: UnsafeMutableRawPointer, _ associatedData: UnsafeRawBufferPointer
  ) -> Poly1305Accumulator {
    blocks.writeKeystream(counter: 0, to: scratch)
    var accumulator = Poly1305Accumulator(oneTimeKey: scratch.load(as: SIMD4<UInt64>.self))
    accumulator.absorbPadded(associatedData)
    return accumulator
  }

  /// The first piece uses what `begin` left in `scratch`; later ones start at block 4.
  @inline(__always)
  private func apply(
    at offset: Int, from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer,
    byteCount: Int, scratch: UnsafeMutableRawPointer
  ) {
    guard offset > 0 else {
      FourBlocks.combine(scratch + 64, with: source, to: target, byteCount: byteCount)
      return
    }
    let block = UInt64(truncatingIfNeeded: (offset &+ 64) &>> 6)
    blocks.apply(
      fromBlock: block, offsetInBlock: 0, from: source, to: target, byteCount: byteCount,
      scratch: scratch)
  }

  @inline(__always)
  private func forEachPiece(
    of totalByteCount: Int, _ body: (_ offset: Int, _ byteCount: Int) -> Void
  ) {
    var offset = 0
    var limit = Self.firstPieceByteCount
    while offset < totalByteCount {
      let byteCount = min(totalByteCount &- offset, limit)
      body(offset, byteCount)
      offset &+= byteCount
      limit = Self.pieceByteCount
    }
  }
}
