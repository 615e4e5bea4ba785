import Care
import Journal

/// What a line typed at home means: whatever it is, it means something.
enum HomeSentence: Equatable {
  /// Enter alone.
  case nothing
  /// A number that stands in no row.
  case noSuchNumber
  /// Row `index` of the list, from 0.
  case row(Int)
  /// A guide by its id, its title, or the beginning of the title.
  case guide(String)
  /// Go on with what is under way.
  case goOn
  /// "I do not know".
  case doNotKnow
  /// A free page without a first line.
  case page
  /// Look for earlier entries.
  case recall([String])
  /// Words that mean "I need help now"; true where they are a sentence of its own.
  case helpNow(isSentence: Bool)
  /// A slash word.
  case slash(SlashWord)
  /// Words close to the row at this index.
  case closeTo(row: Int)
  /// Anything else: the beginning of a page, kept as typed.
  case beginning(String)

  static func read(_ line: String, rows: [HomeFacts.Row]) -> HomeSentence {
    let text = line.trimmed
    let word = text.lowercased()
    if text.isEmpty { return .nothing }
    if text.hasPrefix("?"), text.count > 1 {
      return .recall(text.dropFirst().split(separator: " ").map(String.init))
    }
    if ["help", "help now", "now"].contains(word) { return .helpNow(isSentence: false) }
    if text == "?" { return .slash(.help(more: false)) }
    if text.hasPrefix("/") {
      if case .none(let literal) = SlashWord.read(line) { return .beginning(literal) }
      return .slash(SlashWord.read(line))
    }
    if ["q", "quit", "exit", "bye"].contains(word) { return .slash(.quit) }
    if let number = Int(word) {
      switch number - 1 {
      case rows.indices: return .row(number - 1)
      case rows.count: return .doNotKnow
      case rows.count + 1: return .page
      default: return .noSuchNumber
      }
    }
    if ["c", "go on", "continue"].contains(word) { return .goOn }
    if ["write", "page", "just write"].contains(word) { return .page }
    if ["i do not know", "i don't know", "idk", "don't know", "dunno"].contains(plain(word)) {
      return .doNotKnow
    }
    // Before the guides: nothing a person names their own may stand in the way of this.
    // What only sounds heavy is said at home like anything else.
    if CareReading(of: text).level != .soft, DistressWords.isDistress(text) {
      return .helpNow(isSentence: true)
    }
    let guides = rows.flatMap(\.guides)
    if let guide = guides.first(where: { $0.id == word || $0.title.lowercased() == word }) {
      return .guide(guide.id)
    }
    if let row = rows.firstIndex(where: { $0.when.lowercased() == word }) { return .row(row) }
    let starting = Set(guides.filter { $0.title.lowercased().hasPrefix(word) }.map(\.id))
    if word.count >= 4, starting.count == 1, let id = starting.first { return .guide(id) }
    if let row = closest(to: word, rows) { return .closeTo(row: row) }
    return .beginning(line)
  }

  /// The row whose own words stand in the line most often, then words near it.
  private static func closest(to line: String, _ rows: [HomeFacts.Row]) -> Int? {
    let typed = Set(words(line))
    guard typed.count <= 14 else { return nil }
    let scores = rows.map { row in
      guard row.kind == .feeling || row.kind == .own else { return 0 }
      return 3 * typed.intersection(words(row.when)).count
        + typed.intersection(nearWords[row.when] ?? []).count
    }
    guard let best = scores.max(), best > 0 else { return nil }
    return scores.firstIndex(of: best)
  }

  private static func words(_ text: String) -> [String] {
    plain(text).split { !$0.isLetter && $0 != "'" }.map { String($0).filter { $0 != "'" } }
      .filter { $0.count > 2 && !fillers.contains($0) }
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().map { $0 == "\u{2019}" ? "'" : $0 })
  }

  private static let fillers: Set<String> = [
    "the", "and", "that", "this", "with", "for", "not", "but", "you", "was", "are", "have", "has",
    "had", "now", "just", "want", "old", "need", "far", "away", "from", "very", "really", "too",
    "keeps", "much", "what", "there", "about", "today", "something", "could", "after", "hard",
  ]
}
