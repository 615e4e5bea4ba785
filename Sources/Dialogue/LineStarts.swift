/// How lines begin that could say one of some phrases: a quick look that only ever says no
/// when it is sure, so that the slow look is seldom needed.
///
/// Words are compared by a hash of their plain letters. Two words of one hash, and any letter
/// outside ASCII, mean `maybe`.
struct LineStarts: Sendable {
  private let wanted: [UInt64]
  private let passedOver: [UInt64]
  /// One bit for each word of both kinds, by the low end of its hash.
  private let bits: UInt64

  /// `firstWords` are first words of phrases as ``PlainWords`` gives them; words in `fillers`
  /// may stand before them.
  init(_ firstWords: [String], after fillers: Set<String> = []) {
    wanted = Set(firstWords.map(Self.hash)).sorted()
    passedOver = Set(fillers.map(Self.hash)).sorted()
    bits = (wanted + passedOver).reduce(0) { $0 | 1 << ($1 & 63) }
  }

  /// False where the line surely says none of the phrases. A line without any word is `maybe`.
  func mayBegin(_ line: String) -> Bool {
    if wanted.isEmpty { return false }
    return line.utf8.withContiguousStorageIfAvailable(mayBegin) ?? mayBegin(Array(line.utf8))
  }

  @inline(__always)
  private func mayBegin(_ line: some Sequence<UInt8>) -> Bool {
    var hash = Self.noWord
    var hasWord = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        hash = Self.combine(hash, byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash = Self.combine(hash, byte | 0x20)
      case UInt8(ascii: "'"): break
      case 0x80...: return true
      default:
        guard hash != Self.noWord else { continue }
        if bits & 1 << (hash & 63) == 0 { return false }
        if wanted.contains(hash) { return true }
        if !passedOver.contains(hash) { return false }
        hasWord = true
        hash = Self.noWord
      }
    }
    return hash == Self.noWord ? !hasWord : wanted.contains(hash)
  }

  // FNV-1a, 64 bits; its first value stands for no word yet.
  private static let noWord: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func combine(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(noWord, combine)
  }
}
