/// A set of small whole numbers, one bit each.
struct NumberSet {
  fileprivate var words: [UInt64]

  init(capacity: Int) { words = Array(repeating: 0, count: capacity / 64 + 1) }

  func contains(_ number: Int) -> Bool { words[number / 64] & (1 << (number % 64)) != 0 }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << (number % 64) }

  /// Adds the number; false when it was there.
  mutating func insertNew(_ number: Int) -> Bool {
    if contains(number) { return false }
    insert(number)
    return true
  }

  mutating func remove(_ number: Int) { words[number / 64] &= ~(1 << (number % 64)) }

  /// The numbers in ascending order.
  var numbers: [Int] {
    var numbers: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return numbers
  }
}

/// One ``NumberSet`` for each row, all in one array: a set of its own for every step of a
/// guide would cost more to make than to fill.
struct NumberSetTable {
  private let width: Int
  private var words: [UInt64]

  init(rowCount: Int, capacity: Int) {
    width = capacity / 64 + 1
    words = Array(repeating: 0, count: rowCount * width)
  }

  func contains(_ number: Int, row: Int) -> Bool {
    words[row * width + number / 64] & (1 << (number % 64)) != 0
  }

  /// Copies a row into a set of the same capacity.
  func copyRow(_ row: Int, to set: inout NumberSet) {
    for index in 0..<width { set.words[index] = words[row * width + index] }
  }

  mutating func setRow(_ row: Int, to set: NumberSet) {
    _ = merge(row, with: set) { _, other in other }
  }

  mutating func setRow(_ row: Int, to other: Int) {
    _ = merge(row, withRow: other) { _, other in other }
  }

  /// Adds what the set has; true when that changed the row.
  mutating func formUnion(row: Int, with set: NumberSet) -> Bool {
    merge(row, with: set) { $0 | $1 }
  }

  /// Adds what another row has; true when that changed the row.
  mutating func formUnion(row: Int, withRow other: Int) -> Bool {
    merge(row, withRow: other) { $0 | $1 }
  }

  /// Keeps what the set has too; true when that changed the row.
  mutating func formIntersection(row: Int, with set: NumberSet) -> Bool {
    merge(row, with: set) { $0 & $1 }
  }

  /// Keeps what another row has too; true when that changed the row.
  mutating func formIntersection(row: Int, withRow other: Int) -> Bool {
    merge(row, withRow: other) { $0 & $1 }
  }

  // The two below are most of what following the ways costs. A look at the bounds once a row
  // instead of once a word lets the compiler take several words at a time.

  @inline(__always)
  private mutating func merge(
    _ row: Int, with set: NumberSet, _ join: (UInt64, UInt64) -> UInt64
  ) -> Bool {
    let width = width
    precondition(row >= 0 && (row + 1) * width <= words.count && width <= set.words.count)
    return words.withUnsafeMutableBufferPointer { words in
      set.words.withUnsafeBufferPointer { other in
        var changed: UInt64 = 0
        for index in 0..<width {
          let old = words[row * width + index]
          let new = join(old, other[index])
          changed |= old ^ new
          words[row * width + index] = new
        }
        return changed != 0
      }
    }
  }

  @inline(__always)
  private mutating func merge(
    _ row: Int, withRow other: Int, _ join: (UInt64, UInt64) -> UInt64
  ) -> Bool {
    let width = width
    precondition(row >= 0 && (row + 1) * width <= words.count)
    precondition(other >= 0 && (other + 1) * width <= words.count)
    return words.withUnsafeMutableBufferPointer { words in
      var changed: UInt64 = 0
      for index in 0..<width {
        let old = words[row * width + index]
        let new = join(old, words[other * width + index])
        changed |= old ^ new
        words[row * width + index] = new
      }
      return changed != 0
    }
  }
}
