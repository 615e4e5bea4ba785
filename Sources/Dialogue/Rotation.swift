/// A bag of alternative lines: every line comes once before one comes again.
struct Rotation: Equatable, Sendable {
  var remaining: [Int] = []
  var last: Int?

  /// Draws one of `count` lines; never the one drawn just before, where there are others.
  mutating func draw(of count: Int, _ random: inout SplitMix64) -> Int {
    remaining.removeAll { $0 >= count }
    if remaining.isEmpty {
      remaining = Array(0..<count)
      for index in stride(from: count - 1, to: 0, by: -1) {
        remaining.swapAt(index, random.below(index + 1))
      }
      if count > 1, remaining.first == last { remaining.swapAt(0, count - 1) }
    }
    let drawn = remaining.removeFirst()
    last = drawn
    return drawn
  }
}
