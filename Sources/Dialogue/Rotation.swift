import GuideLanguage

/// A bag of alternative lines: every line comes once before one comes again.
struct Rotation: Equatable, Sendable {
  var remaining: [Int] = []
  var last: Int?

  /// A bag to be filled at the first draw.
  init(remaining: [Int] = []) { self.remaining = remaining }

  /// The bag of a session behind `visits` earlier ones.
  ///
  /// Its first line depends on the group's name and the visits alone, so that lines take turns
  /// from session to session; what is drawn later in one session is mixed.
  init(count: Int, key: String, visits: Int, _ random: inout SplitMix64) {
    var hash = FNV1a64()
    hash.combine(key.utf8)
    var fixed = SplitMix64(seed: hash.value)
    let order = Self.mixed(Array(0..<count), &fixed)
    guard count > 0, case let first = order[visits % count] else { return }
    remaining = [first] + Self.mixed(order.filter { $0 != first }, &random)
  }

  /// Draws one of `count` lines; never the one drawn just before, where there are others.
  mutating func draw(of count: Int, _ random: inout SplitMix64) -> Int {
    remaining.removeAll { $0 >= count }
    if remaining.isEmpty {
      remaining = Self.mixed(Array(0..<count), &random)
      if count > 1, remaining.first == last { remaining.swapAt(0, count - 1) }
    }
    let drawn = remaining.removeFirst()
    last = drawn
    return drawn
  }

  private static func mixed(_ lines: [Int], _ random: inout SplitMix64) -> [Int] {
    var lines = lines
    for index in stride(from: lines.count - 1, to: 0, by: -1) {
      lines.swapAt(index, random.below(index + 1))
    }
    return lines
  }
}
