/// The ChaCha block function on plain words: one block, no vectors.
///
/// `HChaCha20` needs a single block only, and the tests hold the vector path against this one.
enum BlockFunction {
  /// The words "expa", "nd 3", "2-by", "te k" of RFC 8439 section 2.3.
  static var constants: SIMD4<UInt32> {
    SIMD4(0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574)
  }

  /// RFC 8439 section 2.1.
  @inline(__always)
  static func quarterRound(
    _ a: inout UInt32, _ b: inout UInt32, _ c: inout UInt32, _ d: inout UInt32
  ) {
    a &+= b
    d = rotateLeft(d ^ a, by: 16)
    c &+= d
    b = rotateLeft(b ^ c, by: 12)
    a &+= b
    d = rotateLeft(d ^ a, by: 8)
    c &+= d
    b = rotateLeft(b ^ c, by: 7)
  }

  /// The starting state of RFC 8439 section 2.3; `lastRow` is the counter and the nonce.
  static func initialState(key: ChaChaKey, lastRow: SIMD4<UInt32>) -> SIMD16<UInt32> {
    SIMD16(
      lowHalf: SIMD8(lowHalf: constants, highHalf: key.low),
      highHalf: SIMD8(lowHalf: key.high, highHalf: lastRow))
  }

  /// Runs the twenty rounds over `state`, without the addition of the starting state.
  static func rounds(_ state: SIMD16<UInt32>) -> SIMD16<UInt32> {
    var (x0, x1, x2, x3) = (state[0], state[1], state[2], state[3])
    var (x4, x5, x6, x7) = (state[4], state[5], state[6], state[7])
    var (x8, x9, x10, x11) = (state[8], state[9], state[10], state[11])
    var (x12, x13, x14, x15) = (state[12], state[13], state[14], state[15])
    for _ in 0..<10 {
      quarterRound(&x0, &x4, &x8, &x12)
      quarterRound(&x1, &x5, &x9, &x13)
      quarterRound(&x2, &x6, &x10, &x14)
      quarterRound(&x3, &x7, &x11, &x15)
      quarterRound(&x0, &x5, &x10, &x15)
      quarterRound(&x1, &x6, &x11, &x12)
      quarterRound(&x2, &x7, &x8, &x13)
      quarterRound(&x3, &x4, &x9, &x14)
    }
    return SIMD16(x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15)
  }

  /// One block of keystream as sixteen words (RFC 8439 section 2.3).
  static func block(key: ChaChaKey, lastRow: SIMD4<UInt32>) -> SIMD16<UInt32> {
    let state = initialState(key: key, lastRow: lastRow)
    return rounds(state) &+ state
  }

  @inline(__always)
  private static func rotateLeft(_ word: UInt32, by count: UInt32) -> UInt32 {
    (word &<< count) | (word &>> (32 &- count))
  }
}
