/// Tells whether a short line asks for help now, so that the help card opens instead of a usage text.
///
/// It reads one line, stores nothing and scores nobody. It knows English only and
/// misses indirect talk; a false alarm costs one key. It is no safety net.
public enum DistressWords {
  /// Whether `line` means "help me now": words of dying, of hurting oneself, of being
  /// hurt, of an emergency, or a plain call for a person.
  ///
  /// Meant for what stands after `mooring help`, at the passphrase prompt and on the
  /// first screen. Case, accents, apostrophes of any shape, repeated letters and, for
  /// most patterns, the order of words do not matter.
  public static func isDistress(_ line: String) -> Bool {
    let folded = FoldedText(line)
    if DistressPatterns.wholeLines.contains(folded.text) || isEmergencyNumber(folded) {
      return true
    }
    let words = joiningCanNot(folded.words.prefix(wordLimit)).map { SqueezedWord($0).text }
    return words.contains(where: isAlarmWord)
      || DistressPatterns.all.contains { $0.fits(words) }
  }

  /// A line this function is meant for is far shorter; of a long paste only the beginning is read.
  private static let wordLimit = 200

  private static func joiningCanNot(_ words: ArraySlice<String>) -> [String] {
    words.reduce(into: []) { joined, word in
      if word == "not", joined.last == "can" {
        joined[joined.count - 1] = "cannot"
      } else {
        joined.append(word)
      }
    }
  }

  /// Whether the line is nothing but an emergency number, or the line of that name, of a listed country.
  private static func isEmergencyNumber(_ folded: FoldedText) -> Bool {
    let number = folded.words.joined()
    guard number.count >= 3 else { return false }
    return number == "988"
      || HelpTable.countries.contains { $0.emergencyNumbers.contains(number) }
  }

  /// Whether a word is an alarm word, or a long one is one slip away from it.
  private static func isAlarmWord(_ word: String) -> Bool {
    DistressPatterns.alarmWords.contains { alarm in
      alarm == word
        || (word.count >= 6 && word.first == alarm.first
          && EditDistance.isAtMostOne(Array(alarm), Array(word)))
    }
  }
}
