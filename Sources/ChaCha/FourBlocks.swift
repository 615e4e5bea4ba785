/// Four consecutive keystream blocks at once: lane `n` of each vector belongs to block `n`.
///
/// Sixteen vectors hold the same word of all four blocks, so the rounds need no
/// shuffles; one transposition at the end puts the bytes in order. A wider
/// vector path would replace this file and keep its two entry points.
struct FourBlocks {
  typealias Lanes = SIMD4<UInt32>

  /// The bytes one step reads and writes.
  static var byteCount: Int { 256 }

  private let key: SIMD8<UInt32>
  private let nonce: SIMD4<UInt32>

  /// Lane 0 of `nonce` is not used: the counter comes with each call.
  init(key: ChaChaKey, nonce: SIMD4<UInt32>) {
    self.key = key.words
    self.nonce = nonce
  }

  /// Writes the 256 keystream bytes of blocks `counter ..< counter + 4`.
  ///
  /// A counter past the last one wraps; callers use no byte of such a block.
  func writeKeystream(counter: UInt32, to target: UnsafeMutableRawPointer) {
    var rows = keystream(counter: counter)
    rows.forEachRow { offset, row in
      target.storeBytes(of: row, toByteOffset: offset, as: Lanes.self)
    }
  }

  /// Combines the 256 bytes at `source` with blocks `counter ..< counter + 4` into `target`.
  ///
  /// `source` and `target` are the same address or do not overlap; neither needs alignment.
  func combine(
    counter: UInt32, from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer
  ) {
    var rows = keystream(counter: counter)
    rows.forEachRow { offset, row in
      let text = source.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      target.storeBytes(of: text ^ row, toByteOffset: offset, as: Lanes.self)
    }
  }

  @inline(__always)
  private func keystream(counter: UInt32) -> LaneState {
    let start = LaneState(
      key: key, nonce: nonce, counters: Lanes(repeating: counter) &+ Lanes(0, 1, 2, 3))
    var state = start
    for _ in 0..<10 { state.doubleRound() }
    state.add(start)
    return state
  }
}

/// Sixteen vectors: word `n` of the ChaCha state for four blocks each.
private struct LaneState {
  typealias Lanes = FourBlocks.Lanes

  private var x0, x1, x2, x3, x4, x5, x6, x7: Lanes
  private var x8, x9, x10, x11, x12, x13, x14, x15: Lanes

  @inline(__always)
  init(key: SIMD8<UInt32>, nonce: SIMD4<UInt32>, counters: Lanes) {
    let constants = BlockFunction.constants
    x0 = Lanes(repeating: constants[0])
    x1 = Lanes(repeating: constants[1])
    x2 = Lanes(repeating: constants[2])
    x3 = Lanes(repeating: constants[3])
    x4 = Lanes(repeating: key[0])
    x5 = Lanes(repeating: key[1])
    x6 = Lanes(repeating: key[2])
    x7 = Lanes(repeating: key[3])
    x8 = Lanes(repeating: key[4])
    x9 = Lanes(repeating: key[5])
    x10 = Lanes(repeating: key[6])
    x11 = Lanes(repeating: key[7])
    x12 = counters
    x13 = Lanes(repeating: nonce[1])
    x14 = Lanes(repeating: nonce[2])
    x15 = Lanes(repeating: nonce[3])
  }

  /// One column round and one diagonal round (RFC 8439 section 2.3).
  @inline(__always)
  mutating func doubleRound() {
    Self.quarterRound(&x0, &x4, &x8, &x12)
    Self.quarterRound(&x1, &x5, &x9, &x13)
    Self.quarterRound(&x2, &x6, &x10, &x14)
    Self.quarterRound(&x3, &x7, &x11, &x15)
    Self.quarterRound(&x0, &x5, &x10, &x15)
    Self.quarterRound(&x1, &x6, &x11, &x12)
    Self.quarterRound(&x2, &x7, &x8, &x13)
    Self.quarterRound(&x3, &x4, &x9, &x14)
  }

  @inline(__always)
  mutating func add(_ other: LaneState) {
    x0 &+= other.x0
    x1 &+= other.x1
    x2 &+= other.x2
    x3 &+= other.x3
    x4 &+= other.x4
    x5 &+= other.x5
    x6 &+= other.x6
    x7 &+= other.x7
    x8 &+= other.x8
    x9 &+= other.x9
    x10 &+= other.x10
    x11 &+= other.x11
    x12 &+= other.x12
    x13 &+= other.x13
    x14 &+= other.x14
    x15 &+= other.x15
  }

  /// Visits the sixteen 16-byte rows of the four blocks with their byte offsets.
  @inline(__always)
  mutating func forEachRow(_ body: (_ byteOffset: Int, _ row: Lanes) -> Void) {
    Self.transpose(&x0, &x1, &x2, &x3)
    Self.transpose(&x4, &x5, &x6, &x7)
    Self.transpose(&x8, &x9, &x10, &x11)
    Self.transpose(&x12, &x13, &x14, &x15)
    body(0, x0)
    body(16, x4)
    body(32, x8)
    body(48, x12)
    body(64, x1)
    body(80, x5)
    body(96, x9)
    body(112, x13)
    body(128, x2)
    body(144, x6)
    body(160, x10)
    body(176, x14)
    body(192, x3)
    body(208, x7)
    body(224, x11)
    body(240, x15)
  }

  /// RFC 8439 section 2.1 on four blocks.
  @inline(__always)
  private static func quarterRound(
    _ a: inout Lanes, _ b: inout Lanes, _ c: inout Lanes, _ d: inout Lanes
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

  /// Joins the two halves by addition, which equals OR as they share no bit.
  ///
  /// Written with OR, the compiler sees a rotation, which SSE2 has not, and
  /// takes the vector apart into scalar rotates: 0.3 instead of 1.5 GB/s.
  @inline(__always)
  private static func rotateLeft(_ word: Lanes, by count: UInt32) -> Lanes {
    (word &<< Lanes(repeating: count)) &+ (word &>> Lanes(repeating: 32 &- count))
  }

  @inline(__always)
  private static func transpose(
    _ a: inout Lanes, _ b: inout Lanes, _ c: inout Lanes, _ d: inout Lanes
  ) {
    let lowAB = Lanes(a[0], b[0], a[1], b[1])
    let lowCD = Lanes(c[0], d[0], c[1], d[1])
    let highAB = Lanes(a[2], b[2], a[3], b[3])
    let highCD = Lanes(c[2], d[2], c[3], d[3])
    a = Lanes(lowHalf: lowAB.lowHalf, highHalf: lowCD.lowHalf)
    b = Lanes(lowHalf: lowAB.highHalf, highHalf: lowCD.highHalf)
    c = Lanes(lowHalf: highAB.lowHalf, highHalf: highCD.lowHalf)
    d = Lanes(lowHalf: highAB.highHalf, highHalf: highCD.highHalf)
  }
}
