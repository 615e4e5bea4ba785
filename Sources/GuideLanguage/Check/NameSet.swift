/// A set of small whole numbers, one bit each.
struct NameSet: Equatable {
  private var words: [UInt64]

  init(capacity: Int, isFull: Bool = false) {
    words = Array(repeating: isFull ? .max : 0, count: capacity / 64 + 1)
  }

  func contains(_ number: Int) -> Bool {
    words[number / 64] & (1 << UInt64(number % 64)) != 0
  }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  mutating func remove(_ number: Int) { words[number / 64] &= ~(1 << UInt64(number % 64)) }

  /// Adds what the other set has; true when that changed something.
  mutating func formUnion(_ other: NameSet) -> Bool {
    let before = words
    for index in words.indices { words[index] |= other.words[index] }
    return words != before
  }

  /// Keeps what both sets have; true when that changed something.
  mutating func formIntersection(_ other: NameSet) -> Bool {
    let before = words
    for index in words.indices { words[index] &= other.words[index] }
    return words != before
  }
}
