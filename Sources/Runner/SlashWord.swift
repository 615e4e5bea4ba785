/// A line typed at a prompt, told apart: a word to the program, or something said.
public enum SlashWord: Equatable, Sendable {
  /// Not a slash word; the text to take as typed, one leading slash of two cut.
  case none(String)
  /// `/help`; `/help more`.
  case help(more: Bool)
  /// `/back`, `/undo`.
  case back
  /// `/skip`.
  case skip
  /// `/stop`, `/pause`.
  case stop
  /// `/save`: whether this is saved.
  case save
  /// `/now`.
  case now
  /// `/done`: the end of a writing.
  case done
  /// `/discard`: let go of this session.
  case discard
  /// `/repeat`: say it again.
  case sayAgain
  /// `/quit`, `/exit`: leave the program.
  case quit
  /// `/write`: a free page.
  case write
  /// `/recall WORDS`.
  case recall([String])
  /// `/trend GUIDE`: what helped.
  case trend([String])
  /// `/calendar FILE`: what comes again, for a calendar program.
  case calendar(String)
  /// `/show ID`; without one what was written so far.
  case show(String)
  /// `/edit ID`; without one this answer, in the person's own editor.
  case edit(String)
  /// `/delete ID`.
  case delete(String)
  /// `/page`: this answer on a page of its own.
  case page
  /// `/fix 3`: line 3 of a longer writing anew; nil where no number was said.
  case fix(Int?)
  /// `/time`: how long it has been.
  case time
  /// `/clock on`, `/clock off`; nil for the other of the two.
  case clock(Bool?)
  /// `/plain`, `/plain off`.
  case plain(Bool)
  /// `/voice`, `/voice off`: the guide's lines aloud.
  case voice(Bool)
  /// `/about`: what Mooring is and is not.
  case about
  /// `/lock`: drop the keys and empty the screen.
  case lock
  /// A slash word that does not exist, and the nearest one that does.
  case unknown(String, nearest: String?)

  /// The words taught first.
  public static let taught = ["/help", "/back", "/skip", "/stop", "/now"]

  /// All words, for completion and near misses.
  public static let all =
    taught + [
      "/done", "/page", "/edit", "/show", "/fix", "/time", "/clock", "/plain", "/voice", "/save",
      "/repeat",
      "/discard", "/write", "/recall", "/trend", "/calendar", "/about", "/delete", "/lock",
      "/quit",
    ]

  /// Reads a typed line.
  public static func read(_ line: String) -> SlashWord {
    let trimmed = line.trimmed
    if trimmed == "?" { return .help(more: false) }
    // Only a line by itself: a pasted page may begin with a path.
    guard trimmed.hasPrefix("/"), !trimmed.contains("\n") else { return .none(line) }
    if trimmed.hasPrefix("//") { return .none(String(trimmed.dropFirst())) }
    let parts = trimmed.split(separator: " ").map(String.init)
    let word = (parts.first ?? "/").lowercased()
    let rest = Array(parts.dropFirst())
    let first = rest.first ?? ""
    switch word {
    case "/help": return .help(more: first.lowercased() == "more")
    case "/back", "/undo": return .back
    case "/skip": return .skip
    case "/stop", "/pause": return .stop
    case "/save": return .save
    case "/now": return .now
    case "/done": return .done
    case "/discard": return .discard
    case "/repeat": return .sayAgain
    case "/quit", "/exit": return .quit
    case "/write": return .write
    case "/recall": return .recall(rest)
    case "/trend": return .trend(rest)
    case "/calendar": return .calendar(rest.joined(separator: " "))
    case "/show": return .show(first)
    case "/edit": return .edit(first)
    case "/delete": return .delete(first)
    case "/page": return .page
    case "/fix": return .fix(Int(first))
    case "/time": return .time
    case "/clock": return .clock(["on": true, "off": false][first.lowercased()])
    case "/plain": return .plain(first.lowercased() != "off")
    case "/voice": return .voice(first.lowercased() != "off")
    case "/about": return .about
    case "/lock": return .lock
    default: return .unknown(word, nearest: nearest(to: word, among: all))
    }
  }

  /// The one of `words` at most two slips of the finger away; nil where none is.
  public static func nearest(to word: String, among words: [String]) -> String? {
    let ranked = words.map { (word: $0, distance: editDistance(word, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= 2 else {
      return nil
    }
    return best.word
  }

  private static func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (position, character) in left.prefix(32).enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      for column in right.indices {
        let substituted = diagonal + (character == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}

extension String {
  /// The text without spaces and line ends at both sides.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
