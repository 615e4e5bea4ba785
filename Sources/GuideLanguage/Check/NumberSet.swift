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

  mutating func setRow(_ row: Int, to other: Int) {
    for index in 0..<width { words[row * width + index] = words[other * width + index] }
  }

  /// Adds what another row has; true when that changed the row.
  mutating func formUnion(row: Int, withRow other: Int) -> Bool {
    var added: UInt64 = 0
    for index in 0..<width {
      let place = row * width + index
      let word = words[other * width + index]
      added |= word & ~words[place]
      words[place] |= word
    }
    return added != 0
  }

  /// Keeps what another row has too; true when that changed the row.
  mutating func formIntersection(row: Int, withRow other: Int) -> Bool {
    var lost: UInt64 = 0
    for index in 0..<width {
      let place = row * width + index
      let word = words[other * width + index]
      lost |= words[place] & ~word
      words[place] &= word
    }
    return lost != 0
  }

  mutating func setRow(_ row: Int, to set: NumberSet) {
    for index in 0..<width { words[row * width + index] = set.words[index] }
  }

  /// Adds what the set has; true when that changed the row.
  mutating func formUnion(row: Int, with set: NumberSet) -> Bool {
    var added: UInt64 = 0
    for index in 0..<width {
      let place = row * width + index
      added |= set.words[index] & ~words[place]
      words[place] |= set.words[index]
    }
    return added != 0
  }

  /// Keeps what the set has too; true when that changed the row.
  mutating func formIntersection(row: Int, with set: NumberSet) -> Bool {
    var lost: UInt64 = 0
    for index in 0..<width {
      let place = row * width + index
      lost |= words[place] & ~set.words[index]
      words[place] &= set.words[index]
    }
    return lost != 0
  }
}
