/// Cuts spoken text into sentences and words.
package enum SentenceSplitter {
  /// The sentences of a text, blanks at both ends left out; a line break ends one too.
  ///
  /// A full stop ends no sentence behind an abbreviation, behind a single capital letter, or
  /// where a small letter follows.
  package static func sentences(in text: String) -> [String] {
    let lines = text.split { $0.isNewline }
    return lines.flatMap { line in sentences(ofTokens: line.split { $0.isWhitespace }) }
  }

  /// The words of a text; what has neither a letter nor a digit is none, and `{name}` is one.
  package static func words(in text: String) -> [String] {
    text.split { $0.isWhitespace }.map(String.init).filter {
      $0.contains { $0.isLetter || $0.isNumber }
    }
  }

  private static func sentences(ofTokens tokens: [Substring]) -> [String] {
    var sentences: [String] = []
    var open: [String] = []
    for (index, token) in tokens.enumerated() {
      open.append(String(token))
      let next = tokens.indices.contains(index + 1) ? tokens[index + 1].first : nil
      guard ends(token, before: next) else { continue }
      sentences.append(open.joined(separator: " "))
      open = []
    }
    if !open.isEmpty { sentences.append(open.joined(separator: " ")) }
    return sentences
  }

  private static func ends(_ token: Substring, before next: Character?) -> Bool {
    var word = token
    while let last = word.last, closing.contains(last) { word = word.dropLast() }
    let isClosed = word.endIndex < token.endIndex
    guard let mark = word.last, ".?!…".contains(mark), let next else { return false }
    if mark == "?" || mark == "!" { return !(isClosed && next.isLowercase) }
    if next.isLowercase { return false }
    let letters = String(word.filter { $0.isLetter || $0 == "." }).lowercased()
    let isInitial = word.count == 2 && word.first?.isUppercase == true && word.first != "I"
    return !(isInitial || abbreviations.contains(letters))
  }

  private static let closing: Set<Character> = ["\"", "'", ")", "]", "”", "’", "»", "“"]

  private static let abbreviations: Set<String> = [
    "e.g.", "i.e.", "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "vs.", "approx.", "nr.",
    "z.b.", "bzw.", "ca.", "d.h.",
  ]
}
