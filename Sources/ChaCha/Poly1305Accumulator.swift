/// The running sum of Poly1305 modulo 2^130 - 5 (RFC 8439 section 2.5).
///
/// `h0 + h1 * 2^64 + h2 * 2^128` with `h2 <= 4` between blocks. The clamped `r`
/// has `r0, r1 < 2^60` and `r1` divisible by 4, so `r1 * 2^128` is congruent to
/// `5 * r1 / 4`, kept as `s1 < 2^61`. No branch and no index depends on a secret.
struct Poly1305Accumulator {
  private var h0: UInt64 = 0
  private var h1: UInt64 = 0
  private var h2: UInt64 = 0
  private let r0: UInt64
  private let r1: UInt64
  private let s1: UInt64
  private let pad0: UInt64
  private let pad1: UInt64

  /// Takes a one-time key as four little-endian words: `r` to be clamped, then the pad.
  @inline(__always)
  init(oneTimeKey key: SIMD4<UInt64>) {
    r0 = key[0] & 0x0fff_fffc_0fff_ffff
    r1 = key[1] & 0x0fff_fffc_0fff_fffc
    s1 = r1 &+ (r1 &>> 2)
    pad0 = key[2]
    pad1 = key[3]
  }

  /// Adds `byteCount / 16` whole blocks; the bytes past the last whole block are not read.
  mutating func absorbWholeBlocks(_ start: UnsafeRawPointer, byteCount: Int) {
    var offset = 0
    while offset &+ 16 <= byteCount {
      absorb(
        start.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
        start.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self), topBit: 1)
      offset &+= 16
    }
  }

  /// Adds `bytes` and then zeros up to a multiple of 16 (RFC 8439 section 2.8).
  mutating func absorbPadded(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    absorbWholeBlocks(start, byteCount: bytes.count)
    let tail = bytes.count & 15
    guard tail > 0 else { return }
    let (low, high) = Self.partialBlock(start + (bytes.count &- tail), byteCount: tail)
    absorb(low, high, topBit: 1)
  }

  /// Adds the end of a message that is authenticated alone: the last block is not padded.
  mutating func absorbFinal(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    absorbWholeBlocks(start, byteCount: bytes.count)
    let tail = bytes.count & 15
    guard tail > 0 else { return }
    var (low, high) = Self.partialBlock(start + (bytes.count &- tail), byteCount: tail)
    let end = UInt64(1) &<< UInt64(truncatingIfNeeded: (tail & 7) &* 8)
    if tail < 8 { low |= end } else { high |= end }
    absorb(low, high, topBit: 0)
  }

  /// Adds the two lengths that close the authenticated data (RFC 8439 section 2.8).
  mutating func absorbLengths(_ first: Int, _ second: Int) {
    absorb(
      UInt64(truncatingIfNeeded: first), UInt64(truncatingIfNeeded: second), topBit: 1)
  }

  /// Gives the tag: the sum fully reduced, plus the second half of the key modulo 2^128.
  func tag() -> Poly1305.Tag {
    let (g0, carry0) = h0.addingReportingOverflow(5)
    let (g1, carry1) = h1.addingReportingOverflow(carry0 ? 1 : 0)
    let g2 = h2 &+ (carry1 ? 1 : 0)
    // h2 <= 4, so bit 2 of g2 says that the sum was at least 2^130 - 5.
    let takeReduced = 0 &- ((g2 &>> 2) & 1)
    let low = (h0 & ~takeReduced) | (g0 & takeReduced)
    let high = (h1 & ~takeReduced) | (g1 & takeReduced)
    let (sum, carry) = low.addingReportingOverflow(pad0)
    return Poly1305.Tag(low: sum, high: high &+ pad1 &+ (carry ? 1 : 0))
  }

  /// `h = (h + block) * r`, partly reduced; `topBit` is the 2^128 bit of a whole block.
  @inline(__always)
  private mutating func absorb(_ low: UInt64, _ high: UInt64, topBit: UInt64) {
    let sum0 = UInt128(h0) &+ UInt128(low)
    let sum1 = UInt128(h1) &+ UInt128(high) &+ (sum0 &>> 64)
    let a0 = UInt64(truncatingIfNeeded: sum0)
    let a1 = UInt64(truncatingIfNeeded: sum1)
    // a2 <= 6, so that a2 * r0 and a2 * s1 below stay within 64 bits.
    let a2 = h2 &+ UInt64(truncatingIfNeeded: sum1 &>> 64) &+ topBit

    let d0 = UInt128(a0) &* UInt128(r0) &+ UInt128(a1) &* UInt128(s1)
    let d1 =
      UInt128(a0) &* UInt128(r1) &+ UInt128(a1) &* UInt128(r0) &+ UInt128(a2 &* s1)
      &+ (d0 &>> 64)
    let d2 = a2 &* r0 &+ UInt64(truncatingIfNeeded: d1 &>> 64)

    // 2^130 is congruent to 5: the bits of d2 above the lowest two come back as 5 * (d2 / 4).
    let fold = (d2 & ~3) &+ (d2 &>> 2)
    let e0 = UInt128(UInt64(truncatingIfNeeded: d0)) &+ UInt128(fold)
    let e1 = UInt128(UInt64(truncatingIfNeeded: d1)) &+ (e0 &>> 64)
    h0 = UInt64(truncatingIfNeeded: e0)
    h1 = UInt64(truncatingIfNeeded: e1)
    h2 = (d2 & 3) &+ UInt64(truncatingIfNeeded: e1 &>> 64)
  }

  /// The 1 to 15 bytes at `start` as two words, zeros above.
  private static func partialBlock(
    _ start: UnsafeRawPointer, byteCount: Int
  ) -> (low: UInt64, high: UInt64) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for position in 0..<byteCount {
      let byte = UInt64(start.load(fromByteOffset: position, as: UInt8.self))
      let shift = UInt64(truncatingIfNeeded: (position & 7) &* 8)
      if position < 8 { low |= byte &<< shift } else { high |= byte &<< shift }
    }
    return (low, high)
  }
}
