import TerminalIO

/// The first screen of a visit.
enum HomeScreen {
  /// The rows that can be chosen by number: the guides, "I do not know", and a page.
  static func choiceCount(_ facts: HomeFacts) -> Int { facts.rows.count + 2 }

  static func lines(_ facts: HomeFacts, columnCount: Int) -> [String] {
    var lines: [String] = [Wording.dateLine(facts.today, entryCount: facts.entryCount), ""]
    if let pending = facts.pending {
      lines += ["\(Wording.underWay): \(pending)  (\(Wording.goOn))", ""]
    }
    let offers = facts.rows.prefix { $0.kind == .offer }
    if !offers.isEmpty {
      lines += offers.enumerated().map { numbered($0) + $1.when } + [""]
    }
    lines.append(facts.entryCount == nil ? Wording.firstQuestion : Wording.homeQuestion)
    let rows: [(String, String)] =
      facts.rows.dropFirst(offers.count).map { ($0.when, detail(of: $0)) } + [
        (Wording.doNotKnow, Wording.doNotKnowDetail), (Wording.justWrite, Wording.justWriteDetail),
      ]
    let widest = rows.map { CellWidth.of($0.0) }.filter { $0 <= widestName }.max() ?? 0
    let isWide = columnCount >= 72
    for (position, row) in rows.enumerated() {
      let spaces = max(0, widest - CellWidth.of(row.0)) + 2
      let gap = isWide ? String(repeating: " ", count: spaces) : ": "
      lines.append(numbered(offers.count + position) + row.0 + gap + row.1)
    }
    return lines
  }

  /// A longer name does not push the other rows to the right.
  private static let widestName = 34
  /// More titles than these would fill several rows of a screen.
  private static let titleLimit = 4

  private static func numbered(_ position: Int) -> String {
    let number = "\(position + 1)"
    return (number.count == 1 ? " " : "") + number + "  "
  }

  /// Two guides and their lengths would not fit one row of a screen, so titles alone are shown.
  private static func detail(of row: HomeFacts.Row) -> String {
    switch row.kind {
    case .more: return Wording.guides(row.guides.count)
    case .own:
      let details = [row.guides.first?.time, row.guides.first?.helped].compactMap(\.self)
      return ([Wording.yours] + details).joined(separator: ", ")
    case .feeling, .offer: break
    }
    if row.guides.count == 1 { return described(row.guides[0]) }
    let titles = row.guides.prefix(titleLimit).map(\.title).joined(separator: ", ")
    let rest = row.guides.count - titleLimit
    return rest > 0 ? Wording.andMore(titles, rest) : titles
  }

  private static func described(_ guide: HomeFacts.Guide) -> String {
    let details = [guide.time, guide.helped].compactMap { $0 }.joined(separator: ", ")
    return details.isEmpty ? guide.title : "\(guide.title) (\(details))"
  }
}

/// A guide's `time:` header in words: "7m to 10m" is "7 to 10 min".
enum TimeWording {
  static func spoken(_ header: String) -> String {
    let numbers = header.split(separator: " ").filter { $0 != "to" }
    guard !numbers.isEmpty, numbers.count <= 2,
      numbers.allSatisfy({ $0.hasSuffix("m") && Int($0.dropLast()) != nil })
    else { return header }
    return numbers.map { String($0.dropLast()) }.joined(separator: " to ") + " min"
  }
}
