/// The words of a text that carry its meaning, for finding texts that are alike.
struct ContentWords: Equatable {
  let words: Set<String>

  init(_ text: String) {
    words = Set(
      text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(Self.stem)
        .filter { $0.count >= 3 && !Self.common.contains($0) })
  }

  /// Whether two words are shared, or the only one there is.
  func isLike(_ other: ContentWords) -> Bool {
    let shared = words.intersection(other.words).count
    return shared >= 2 || (shared == 1 && min(words.count, other.words.count) == 1)
  }

  /// The word without the endings English puts behind it; the same for both texts is enough.
  private static func stem(_ word: Substring) -> String {
    for ending in ["ing", "ed", "es", "s", "e"] where word.count > ending.count + 2 {
      if word.hasSuffix(ending) { return String(word.dropLast(ending.count)) }
    }
    return String(word)
  }

  /// Words that stand in any sentence, in the form ``stem(_:)`` leaves them in.
  private static let common: Set<String> = Set(
    """
    the and but for not with that this was were are you your have has had did does done doing \
    can could will would should may might must about from into over under than then there their \
    them they she her his him its our out off all any some such only very just too also because \
    when what which who whom whose why how where while again always never now today yesterday \
    tomorrow more most much many few less one two thing things something anything nothing every \
    everyone everything someone get got make made feel felt feeling think thought know knew really \
    say said going want wanted like don didn isn wasn won
    """.split(separator: " ").map(stem))
}
