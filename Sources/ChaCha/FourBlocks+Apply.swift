/// Lends 256 bytes for keystream and wipes them before returning.
@inline(__always)
func withScratch<Result>(_ body: (_ scratch: UnsafeMutableRawPointer) -> Result) -> Result {
  var memory = SIMD64<UInt32>()
  return withUnsafeMutablePointer(to: &memory) { pointer in
    let scratch = UnsafeMutableRawPointer(pointer)
    defer { wipe(scratch, byteCount: FourBlocks.byteCount) }
    return body(scratch)
  }
}

extension FourBlocks {
  /// Combines `byteCount` bytes with the stream from a place within a block on.
  ///
  /// `source` and `target` hold `byteCount` bytes and are the same address or do
  /// not overlap; `scratch` holds 256 bytes, and keeps keystream that its owner wipes.
  func apply(
    fromBlock block: UInt64, offsetInBlock: Int, from source: UnsafeRawPointer,
    to target: UnsafeMutableRawPointer, byteCount: Int, scratch: UnsafeMutableRawPointer
  ) {
    var counter = UInt32(truncatingIfNeeded: block)
    var skipped = offsetInBlock
    var done = 0
    while done < byteCount {
      let remaining = byteCount &- done
      if skipped == 0 && remaining >= Self.byteCount {
        combine(counter: counter, from: source + done, to: target + done)
        done &+= Self.byteCount
      } else {
        writeKeystream(counter: counter, to: scratch)
        let count = min(remaining, Self.byteCount &- skipped)
        Self.combine(
          scratch + skipped, with: source + done, to: target + done, byteCount: count)
        done &+= count
        skipped = 0
      }
      counter &+= 4
    }
  }

  /// Combines `byteCount` bytes of ready keystream with as many of `source` into `target`.
  static func combine(
    _ keystream: UnsafeRawPointer, with source: UnsafeRawPointer,
    to target: UnsafeMutableRawPointer, byteCount: Int
  ) {
    var offset = 0
    while offset &+ 16 <= byteCount {
      let text = source.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      let stream = keystream.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      target.storeBytes(of: text ^ stream, toByteOffset: offset, as: Lanes.self)
      offset &+= 16
    }
    while offset < byteCount {
      let text = source.load(fromByteOffset: offset, as: UInt8.self)
      let stream = keystream.load(fromByteOffset: offset, as: UInt8.self)
      target.storeBytes(of: text ^ stream, toByteOffset: offset, as: UInt8.self)
      offset &+= 1
    }
  }
}
