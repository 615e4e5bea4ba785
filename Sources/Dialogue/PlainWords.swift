/// A typed line without case, punctuation and apostrophes, as words.
enum PlainWords {
  static func of(_ text: String) -> [String] {
    plain(text) ?? slow(text)
  }

  /// The words of a text of ASCII; nil for any other.
  private static func plain(_ text: String) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    func endWord() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "'"): break
      case 0x80...: return nil
      default: endWord()
      }
    }
    endWord()
    return words
  }

  private static func slow(_ text: String) -> [String] {
    let kept = text.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
    return kept.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a whole line says one of the phrases, which are given as words, with nothing but
  /// filling words around it.
  static func says(_ line: String, oneOf phrases: [[String]]) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    let words = of(line)
    return phrases.contains { wanted in
      guard !wanted.isEmpty, words.count >= wanted.count else { return false }
      return (0...(words.count - wanted.count)).contains { start in
        Array(words[start..<start + wanted.count]) == wanted
          && words[..<start].allSatisfy(before.contains)
          && words[(start + wanted.count)...].allSatisfy(after.contains)
      }
    }
  }

  static let before: Set<String> = [
    "i", "im", "am", "its", "it", "is", "this", "thats", "that", "feel", "feeling", "so", "very",
    "just", "really", "getting", "oh", "a", "bit", "all", "way",
  ]
  private static let after: Set<String> = [
    "now", "right", "again", "please", "today", "here", "for", "me", "really", "sorry", "too",
  ]

  static let dontKnow: Set<String> = [
    "idk", "i dont know", "dont know", "i do not know", "no idea", "nothing", "none",
    "dunno", "no clue", "skip",
  ]
  static let yes: Set<String> = [
    "y", "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "yes please", "please", "of course",
    "yes i do", "yes i am", "true", "i do",
  ]
  static let no: Set<String> = [
    "n", "no", "nope", "nah", "no thanks", "no thank you", "not now", "not really", "no i dont",
    "nobody", "no one", "noone",
    "not today", "false",
  ]

  private static let dontKnowStarts = LineStarts(
    dontKnow.compactMap { of($0).first })

  static func isDontKnow(_ line: String) -> Bool {
    guard dontKnowStarts.mayBegin(line) else { return false }
    let words = of(line)
    if words.isEmpty {
      let marks = line.filter { !$0.isWhitespace }
      return marks.allSatisfy { "?-.…–—/".contains($0) }
    }
    return words.count <= 4 && dontKnow.contains(words.joined(separator: " "))
  }

  /// Words that say nothing, except where somebody is asked for their own words.
  static func isUnsure(_ line: String) -> Bool {
    let words = of(line).joined(separator: " ")
    return isDontKnow(line)
      || ["not sure", "im not sure", "i am not sure", "unsure"].contains(words)
  }

  static func yesNo(_ line: String) -> Bool? {
    let phrase = of(line).joined(separator: " ")
    if yes.contains(phrase) { return true }
    return no.contains(phrase) ? false : nil
  }
}
