/// What a guide says, taken from its file line by line.
struct GuideProse {
  /// A spoken paragraph right before a question, and the question's type.
  struct Prompt {
    let line: Int
    let words: String
    let type: String
  }

  private(set) var spoken: [(line: Int, words: String)] = []
  private(set) var labels: [(line: Int, words: String)] = []
  private(set) var headers: [(key: String, value: String)] = []
  private(set) var prompts: [Prompt] = []

  /// Everything a person may read: the spoken lines, the labels, what the header says of itself.
  var all: [(line: Int, words: String)] {
    let shown = headers.filter { ["about", "care", "when", "source"].contains($0.key) }
    return spoken + labels + shown.map { (0, $0.value) }
  }

  init(_ bytes: [UInt8]) {
    var isHeader = true
    var paragraph: [String] = []
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, raw) in lines.enumerated() {
      let line = raw.drop { $0 == " " }
      let number = index + 1
      if line.hasPrefix("== ") { break }
      if line.hasPrefix("##") {
        isHeader = false
        paragraph = []
      } else if isHeader {
        let parts = line.split(separator: ":", maxSplits: 1)
        if parts.count == 2 { headers.append((String(parts[0]), parts[1].trimmedSpaces)) }
      } else if line.hasPrefix("//") {
        continue
      } else if line.isEmpty || line.hasPrefix("->") || line.hasPrefix("[") {
        paragraph = []
      } else if line.hasPrefix(">") {
        let type = line.split(separator: ":", maxSplits: 1).last?.trimmedSpaces ?? ""
        prompts.append(
          Prompt(line: number, words: paragraph.joined(separator: " "), type: type))
        paragraph = []
      } else if line.hasPrefix("*") {
        if let label = Self.label(of: line) { labels.append((number, label)) }
      } else {
        let words = line.drop { $0 == "|" || $0 == " " }
        spoken.append((number, String(words)))
        paragraph.append(String(words))
      }
    }
  }

  /// The words of an option; nil for arms that show none, such as `* yes` or `* 0..3`.
  private static func label(of line: Substring) -> String? {
    let key = line.dropFirst().prefix(while: { $0 != ">" })
    let shown = (key.hasSuffix("-") ? key.dropLast() : key).trimmedSpaces
    guard let colon = shown.firstIndex(of: ":") else { return nil }
    return shown[shown.index(after: colon)...].trimmedSpaces
  }
}

/// Reading measures of English text.
enum Readability {
  /// The sentences of a line: cut behind `.` and `?`.
  static func sentences(_ line: String) -> [[String]] {
    var sentences: [[String]] = [[]]
    for token in line.split(separator: " ") {
      let word = token.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "/" }
      if !word.isEmpty { sentences[sentences.count - 1].append(word) }
      let end = token.filter { $0 != "\"" && $0 != ")" }.last
      if end == "." || end == "?" { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }
  }

  /// Syllables by a common rule: groups of vowels (a e i o u y), a silent ending
  /// "e", "es" or "ed" left out, at least one; words of up to three letters have one.
  static func syllableCount(_ word: String) -> Int {
    var letters = Array(word.lowercased().filter(\.isLetter))
    guard letters.count > 3 else { return 1 }
    let isVowel = { (letter: Character) in "aeiouy".contains(letter) }
    if letters.suffix(2) == ["e", "s"] || letters.suffix(2) == ["e", "d"] {
      let before = letters[letters.count - 3]
      let sounds = letters.last == "d" ? "td" : "szxc"
      if !isVowel(before), !sounds.contains(before) { letters.removeLast(2) }
    } else if letters.last == "e", !isVowel(letters[letters.count - 2]),
      letters[letters.count - 2] != "l"
    {
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

  /// The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59.
  static func grade(_ lines: [String]) -> Double {
    let sentences = lines.flatMap(Self.sentences)
    let words = sentences.flatMap(\.self)
    guard !sentences.isEmpty, !words.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + syllableCount($1) }
    return 0.39 * Double(words.count) / Double(sentences.count)
      + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }
}

extension StringProtocol {
  var trimmedSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
