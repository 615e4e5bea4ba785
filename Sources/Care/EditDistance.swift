/// Compares words that may hold one slip of the finger.
enum EditDistance {
  /// Whether one letter put in, left out, changed, or swapped with its neighbour makes the words equal.
  static func isAtMostOne(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard long.count - short.count <= 1 else { return false }
    var head = 0
    while head < short.count, short[head] == long[head] { head += 1 }
    if head == short.count { return true }
    if short.count < long.count { return short[head...] == long[(head + 1)...] }
    let changed = short[(head + 1)...] == long[(head + 1)...]
    let swapped =
      head + 1 < short.count && short[head] == long[head + 1] && short[head + 1] == long[head]
      && short[(head + 2)...] == long[(head + 2)...]
    return changed || swapped
  }
}
