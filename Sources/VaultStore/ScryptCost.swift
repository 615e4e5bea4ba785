/// How much work one guess at a passphrase takes (RFC 7914 section 2).
public struct ScryptCost: Equatable, Sendable {
  /// The CPU and memory cost N, a power of two.
  public let rounds: Int
  /// The block size r.
  public let blockSize: Int
  /// The parallelization p.
  public let parallelism: Int

  /// N = 2^17: 128 MiB and about half a second on a machine of today.
  public static let standard = ScryptCost(rounds: 1 << 17, blockSize: 8, parallelism: 1)
  /// N = 2^14: the least this program accepts; for tests.
  public static let light = ScryptCost(rounds: 1 << 14, blockSize: 8, parallelism: 1)

  /// Takes the three numbers; whether they are fit for use says ``isAcceptable``.
  public init(rounds: Int, blockSize: Int, parallelism: Int) {
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// Whether N is a power of two from 2^14 to 2^20, r is 8 and p is 1 to 4.
  ///
  /// Asked before anything is computed: a slot is read from a folder others may
  /// have written to, and its numbers must not be able to exhaust the machine.
  public var isAcceptable: Bool {
    (1 << 14...1 << 20).contains(rounds) && rounds.nonzeroBitCount == 1 && blockSize == 8
      && (1...4).contains(parallelism)
  }
}
