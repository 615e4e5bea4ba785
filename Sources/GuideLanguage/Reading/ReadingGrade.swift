/// How many years of school a text asks of its reader; made for English only.
package enum ReadingGrade {
  /// The Flesch-Kincaid grade of several texts together; nil where there is no word.
  ///
  /// 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid 1975). It may be negative.
  package static func fleschKincaid(_ texts: [String]) -> Double? {
    let sentences = texts.flatMap { SentenceSplitter.sentences(in: $0) }
    let words = sentences.map { SentenceSplitter.words(in: $0) }.filter { !$0.isEmpty }
    let wordCount = words.reduce(0) { $0 + $1.count }
    guard wordCount > 0 else { return nil }
    let syllables = words.joined().reduce(0) { $0 + syllableCount(of: $1) }
    return 0.39 * Double(wordCount) / Double(words.count)
      + 11.8 * Double(syllables) / Double(wordCount) - 15.59
  }

  /// The syllables of one English word, at least 1, by a common rule.
  ///
  /// Groups of vowels are counted; a silent ending e, es or ed is left out; words of up to
  /// three letters have one.
  package static func syllableCount(of word: String) -> Int {
    var letters = Array(word.lowercased().filter(\.isLetter))
    guard letters.count > 3 else { return 1 }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    let third = letters[letters.count - 3]
    if before == "e", last == "s" || last == "d" {
      if !isVowel(third), !(last == "d" ? "td" : "szxc").contains(third) { letters.removeLast(2) }
    } else if last == "e", !isVowel(before), before != "l" {
      letters.removeLast()
    }
    var count = 0
    var wasVowel = false
    for letter in letters {
      if isVowel(letter), !wasVowel { count += 1 }
      wasVowel = isVowel(letter)
    }
    return max(1, count)
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiouyàâäéèêëïîöôüû".contains(letter)
  }
}
