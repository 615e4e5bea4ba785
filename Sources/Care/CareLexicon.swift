/// Every word the rules know, and in which slots of which rules it stands.
///
/// A word is looked up as written, then with its doubled letters made single, then with
/// figures read as letters, then with one slip of the finger.
struct CareLexicon {
  private var slotsOfWord: [String: [Int]] = [:]
  private var squeezed: [String: [Int]] = [:]
  /// Longer words by first letter and length, for the search with one slip.
  private var long: [String: [[Character]]] = [:]
  private var numberOfSlot: [Set<String>: Int] = [:]

  /// How many different slots there are.
  var slotCount: Int { numberOfSlot.count }

  /// The number of a slot, which it gets when first met.
  mutating func number(of slot: Set<String>) -> Int {
    if let known = numberOfSlot[slot] { return known }
    let number = numberOfSlot.count
    numberOfSlot[slot] = number
    for word in slot { slotsOfWord[word, default: []].append(number) }
    return number
  }

  /// Prepares the look-up of words that are not spelt as in the tables; called once, at the end.
  mutating func seal() {
    for (word, slots) in slotsOfWord.sorted(by: { $0.key < $1.key }) {
      let plain = SqueezedWord(word).text
      squeezed[plain] = Array(Set((squeezed[plain] ?? []) + slots))
      let letters = Array(word)
      if letters.count >= 5, let first = letters.first {
        long[Self.key(first, letters.count), default: []].append(letters)
      }
    }
  }

  /// The slots a word fits.
  func slots(of word: String) -> [Int] {
    if let slots = slotsOfWord[word] { return slots }
    if word.utf8.count > 24 { return [] }
    if let slots = squeezed[SqueezedWord(word).text] { return slots }
    if let plain = Self.lettersForFigures(word) {
      return slotsOfWord[plain] ?? squeezed[SqueezedWord(plain).text] ?? []
    }
    if CareWords.otherWords.contains(word) { return [] }
    return oneSlipAway(word)
  }

  private func oneSlipAway(_ word: String) -> [Int] {
    let letters = Array(word)
    guard letters.count >= 5, let first = letters.first else { return [] }
    for count in (letters.count - 1)...(letters.count + 1) {
      for known in long[Self.key(first, count)] ?? []
      where EditDistance.isAtMostOne(known, letters) {
        return slotsOfWord[String(known)] ?? []
      }
    }
    return []
  }

  private static func key(_ first: Character, _ count: Int) -> String { "\(first)\(count)" }

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
