import TerminalIO

/// The first screen of a visit.
struct HomeScreen {
  /// The rows that can be chosen by number: the guides, "I do not know", and a page.
  static func choiceCount(_ facts: HomeFacts) -> Int { facts.rows.count + 2 }

  /// Whether it is looked at; false where it is read aloud.
  let isRich: Bool
  /// The width of the screen in cells.
  let columnCount: Int
  /// How many rows the list may fill; nil where nothing scrolls away.
  var rowCount: Int?

  /// The list, with empty rows between its parts as far as there is room for them.
  func lines(_ facts: HomeFacts) -> [String] {
    var lines = ["", Wording.dateLine(facts.today, entryCount: facts.entryCount), ""]
    if let pending = facts.pending {
      lines += [
        "\(Wording.underWay): \(pending)"
          + (isRich ? "  (\(Wording.goOn))" : ". \(Wording.goOnRead)"),
        "",
      ]
    }
    let first = facts.rows.prefix { $0.standsFirst }
    if !first.isEmpty {
      lines += first.enumerated().map { numbered($0) + firstRow($1) } + [""]
    }
    let question = isRich ? Wording.homeQuestion : Wording.homeQuestionRead
    lines.append(facts.entryCount == nil ? Wording.firstQuestion : question)
    let listed = facts.rows.dropFirst(first.count)
    let names = listed.map(\.when) + [Wording.doNotKnow, Wording.justWrite]
    let widest = names.map(CellWidth.of).filter { $0 <= Self.widestName }.max() ?? 0
    let rows: [(String, String)] =
      listed.map { row in
        let room = Self.rowWidth - max(widest, CellWidth.of(row.when))
        return (row.when, detail(of: row, room: room))
      } + [
        (Wording.doNotKnow, Wording.doNotKnowDetail), (Wording.justWrite, Wording.justWriteDetail),
      ]
    for (position, row) in rows.enumerated() {
      let spaces = String(repeating: " ", count: max(0, widest - CellWidth.of(row.0)) + 2)
      let detail = !isRich ? ": " + row.1 : isNarrow ? "" : spaces + row.1
      lines.append(numbered(first.count + position) + row.0 + detail)
    }
    return fitting(lines + [""])
  }

  /// Names and details side by side would break into rows that nobody reads calmly.
  private var isNarrow: Bool { isRich && columnCount < 72 }

  /// Empty rows go first, from the top, where the list would push its own beginning away.
  private func fitting(_ lines: [String]) -> [String] {
    guard let rowCount else { return lines }
    let layout = TextLayout(columnCount: columnCount, style: isRich ? .screen : .plain)
    var lines = lines
    var surplus = lines.reduce(-rowCount) { $0 + layout.rows(ShownLine(.guide, $1)).count }
    while surplus > 0, let empty = lines.firstIndex(of: "") {
      lines.remove(at: empty)
      surplus -= 1
    }
    return lines
  }

  private func firstRow(_ row: HomeFacts.Row) -> String {
    isRich ? cut(row.when) : row.when
  }

  /// The words as far as one row of the screen holds them.
  private func cut(_ words: String) -> String {
    let room = min(TextLayout.widestRow, columnCount - 2) - 4
    guard CellWidth.of(words) > room else { return words }
    var short = words
    while !short.isEmpty, CellWidth.of(short) >= room { short.removeLast() }
    return short.trimmed + "…"
  }

  /// A longer name does not push the other rows to the right.
  private static let widestName = 34
  /// More titles than these are too many to hear in one sentence.
  private static let titleLimit = 4
  /// What is left of a row beside the number and the gap, in cells.
  private static let rowWidth = TextLayout.widestRow - 6

  private func numbered(_ position: Int) -> String {
    let number = "\(position + 1)"
    return isRich ? (number.count == 1 ? " " : "") + number + "  " : number + ". "
  }

  /// Two guides and their lengths would not fit one row of a screen, so titles alone are shown.
  private func detail(of row: HomeFacts.Row, room: Int) -> String {
    switch row.kind {
    case .more: return Wording.guides(row.guides.count)
    case .own:
      return ([Wording.yours] + row.guides.prefix(1).flatMap { details(of: $0) }).joined(
        separator: ", ")
    case .feeling, .offer, .lookBack: break
    }
    if row.guides.count == 1 {
      let guide = row.guides[0]
      var timeless = guide
      timeless.time = nil
      let shorter = isRich ? [described(timeless), guide.title] : []
      return firstThatFits([described(guide)] + shorter, room: room)
    }
    let most = isRich ? row.guides.count : min(row.guides.count, Self.titleLimit)
    let ways = (1...max(1, most)).reversed().map { count in
      let titles = row.guides.prefix(count).map(\.title).joined(separator: ", ")
      let rest = row.guides.count - count
      return rest > 0 ? Wording.andMore(titles, rest) : titles
    }
    guard isRich else { return ways[0] }
    return firstThatFits(ways + [Wording.guides(row.guides.count)], room: room)
  }

  private func firstThatFits(_ ways: [String], room: Int) -> String {
    ways.first { CellWidth.of($0) <= room } ?? ways.last ?? ""
  }

  /// A guide with its minutes and what it changed, as far as they are known.
  func described(_ guide: HomeFacts.Guide) -> String {
    let details = details(of: guide).joined(separator: ", ")
    if details.isEmpty { return guide.title }
    return isRich ? "\(guide.title) (\(details))" : "\(guide.title), \(details)"
  }

  private func details(of guide: HomeFacts.Guide) -> [String] {
    [
      isRich ? guide.time : guide.time.map(TimeWording.read),
      guide.helped.map { Wording.helped($0.mean, count: $0.count, isRich: isRich) },
    ]
    .compactMap(\.self)
  }
}

/// A guide's `time:` header in words: "7m to 10m" is "7 to 10 min".
enum TimeWording {
  /// A time as it is spoken, with no word cut short, for a voice: "7 to 10 minutes".
  static func read(_ spoken: String) -> String {
    guard spoken.hasSuffix(" min") else { return spoken }
    return spoken + (spoken == "1 min" ? "ute" : "utes")
  }

  static func spoken(_ header: String) -> String {
    let numbers = header.split(separator: " ").filter { $0 != "to" }
    guard !numbers.isEmpty, numbers.count <= 2,
      numbers.allSatisfy({ $0.hasSuffix("m") && Int($0.dropLast()) != nil })
    else { return header }
    return numbers.map { String($0.dropLast()) }.joined(separator: " to ") + " min"
  }
}
