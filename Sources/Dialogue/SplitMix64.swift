/// The SplitMix64 generator (Steele, Lea and Flood, 2014): small, seeded, and the same on
/// every machine. Not for secrets.
public struct SplitMix64: RandomNumberGenerator, Equatable, Sendable {
  /// All that the next number depends on.
  public private(set) var state: UInt64

  /// Starts at a seed, or where an earlier generator stood.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `bound`, which is at least 1. The slight unevenness of a plain
  /// remainder does not matter for a handful of lines.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
}
