/// Finds the name somebody probably meant.
enum NearMiss {
  /// The candidate closest to `name`, if it is close enough to be a slip of the finger.
  ///
  /// `limit` is how many letters may differ; nil for a part of the name's length.
  static func of(
    _ name: String, among candidates: some Sequence<String>, within limit: Int? = nil
  ) -> String? {
    guard name.count <= 60 else { return nil }
    let allowed = limit ?? max(1, min(3, (name.count + 2) / 3))
    var best: (name: String, distance: Int)?
    for candidate in Set(candidates).sorted()
    where candidate != name && abs(candidate.count - name.count) <= allowed {
      let distance = editDistance(Array(name), Array(candidate))
      if distance <= allowed, distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// A hint that offers the near miss, else the fallback.
  static func hint(
    for name: String, among candidates: some Sequence<String>, otherwise: String? = nil
  ) -> String? {
    of(name, among: candidates).map { "Did you mean \"\($0)\"?" } ?? otherwise
  }

  /// The words as a name: small letters and digits, joined by `mark`; nil where none is left.
  static func name(from words: String, joinedBy mark: String) -> String? {
    let name = NameRule.optionID(fromLabel: words).drop {
      !("a"..."z").contains($0)
    }.split(separator: "-").joined(separator: mark)
    let isName = mark == "-" ? NameRule.isStateName(name) : NameRule.isAnswerName(name)
    return isName ? name : nil
  }

  /// The fix that writes a misspelt name as names are written.
  static func nameFixes(_ piece: SourcePiece, joinedBy mark: String) -> [Fix] {
    guard !piece.isEmpty, let name = name(from: piece.text, joinedBy: mark) else { return [] }
    return [.replace(piece.span, with: name)]
  }

  /// The number of letters to add, drop, change or swap with their neighbour.
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var twoAgo: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let same = left[row] == right[column]
        var cost = min(
          previous[column] + (same ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, twoAgo[column - 1] + 1)
        }
        current.append(cost)
      }
      twoAgo = previous
      previous = current
    }
    return previous[right.count]
  }
}
