/// Every word the rules know, and in which slots of which rules it stands.
///
/// A word is looked up as written, then with its doubled letters made single, then with
/// figures read as letters, then with one slip of the finger.
struct CareLexicon {
  private var slotsOfWord: [String: [Int]] = [:]
  /// Words with doubled letters, by their form without.
  private var squeezed: [String: [Int]] = [:]
  /// Longer words by first letter and length, for the search with one slip.
  private var long: [Int: [[UInt8]]] = [:]
  private var numberOfSlot: [String: Int] = [:]

  /// How many different slots there are.
  var slotCount: Int { numberOfSlot.count }

  /// The number of a slot, which it gets when first met.
  mutating func number(of slot: String) -> Int {
    if let known = numberOfSlot[slot] { return known }
    let number = numberOfSlot.count
    numberOfSlot[slot] = number
    for word in CareWords.words(of: slot) where slotsOfWord[word]?.last != number {
      slotsOfWord[word, default: []].append(number)
    }
    return number
  }

  /// Prepares the look-up of words that are not spelt as in the tables; called once, at the end.
  mutating func seal() {
    for (word, slots) in slotsOfWord {
      let letters = Array(word.utf8)
      if zip(letters, letters.dropFirst()).contains(where: ==) {
        squeezed[SqueezedWord(word).text, default: []] += slots
      }
      if letters.count >= 5 {
        long[Self.key(letters[0], letters.count), default: []].append(letters)
      }
    }
  }

  /// The slots a word fits.
  func slots(of word: String) -> [Int] {
    if let slots = slotsOfWord[word] { return slots }
    if word.utf8.count > 24 { return [] }
    if let slots = undoubled(word) { return slots }
    if let plain = Self.lettersForFigures(word) {
      return slotsOfWord[plain] ?? undoubled(plain) ?? []
    }
    if CareWords.otherWords.contains(word) { return [] }
    return oneSlipAway(word)
  }

  private func undoubled(_ word: String) -> [Int]? {
    let plain = SqueezedWord(word).text
    let slots = (slotsOfWord[plain] ?? []) + (squeezed[plain] ?? [])
    return slots.isEmpty ? nil : Array(Set(slots))
  }

  private func oneSlipAway(_ word: String) -> [Int] {
    let letters = Array(word.utf8)
    guard letters.count >= 5, let first = letters.first else { return [] }
    for count in (letters.count - 1)...(letters.count + 1) {
      let near = (long[Self.key(first, count)] ?? []).filter {
        EditDistance.isAtMostOne($0, letters)
      }
      let nearest = near.min { $0.lexicographicallyPrecedes($1) }
      if let nearest { return slotsOfWord[String(decoding: nearest, as: UTF8.self)] ?? [] }
    }
    return []
  }

  private static func key(_ first: UInt8, _ count: Int) -> Int { Int(first) << 8 + count }

  /// The word with its figures read as letters, where it has both.
  private static func lettersForFigures(_ word: String) -> String? {
    let figures: [Character: Character] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t",
    ]
    guard word.contains(where: \.isLetter), word.contains(where: { figures[$0] != nil }) else {
      return nil
    }
    return String(word.map { figures[$0] ?? $0 })
  }
}
