/// Words that mean something together when they stand near each other.
///
/// Each slot is a set of words of which one must be there. A pattern fits when
/// every slot is met by a word of its own and all of them lie within `window` words.
struct WordPattern {
  enum Order {
    case any
    case asWritten
  }

  let slots: [Set<String>]
  let window: Int
  let order: Order

  /// A pattern from its slots, parted by spaces, with `|` between the words that will do:
  /// "kill|hurt myself" has two slots.
  init(_ text: String, window: Int, order: Order = .any) {
    self.slots = text.split(separator: " ").map { slot in
      Set(slot.split(separator: "|").map { SqueezedWord(String($0)).text })
    }
    self.window = window
    self.order = order
  }

  /// Whether the pattern fits somewhere in `words`, which are squeezed already.
  func fits(_ words: [String]) -> Bool {
    words.indices.contains { start in
      let near = Array(words[start..<min(words.count, start + window)])
      switch order {
      case .any: return Self.meetsAll(slots[...], near)
      case .asWritten: return meetsInOrder(near)
      }
    }
  }

  private func meetsInOrder(_ words: [String]) -> Bool {
    var open = slots[...]
    for word in words {
      guard let next = open.first else { return true }
      if next.contains(word) { open = open.dropFirst() }
    }
    return open.isEmpty
  }

  private static func meetsAll(_ slots: ArraySlice<Set<String>>, _ words: [String]) -> Bool {
    guard let slot = slots.first else { return true }
    return words.indices.contains { index in
      guard slot.contains(words[index]) else { return false }
      var rest = words
      rest.remove(at: index)
      return meetsAll(slots.dropFirst(), rest)
    }
  }
}

/// A word with each run of one letter made a single letter: "kiiill" and "kill" are both "kil".
struct SqueezedWord {
  let text: String

  init(_ word: String) {
    var text = ""
    for letter in word where letter != text.last || letter.isNumber { text.append(letter) }
    self.text = text
  }
}
