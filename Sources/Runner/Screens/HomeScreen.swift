import TerminalIO

/// The first screen of a visit.
struct HomeScreen {
  /// The rows that can be chosen by number: the guides, "I do not know", and a page.
  static func choiceCount(_ facts: HomeFacts) -> Int { facts.rows.count + 2 }

  /// Whether it is looked at; false where it is read aloud.
  let isRich: Bool
  /// The width of the screen in cells.
  let columnCount: Int

  func lines(_ facts: HomeFacts) -> [String] {
    var lines: [String] = [Wording.dateLine(facts.today, entryCount: facts.entryCount), ""]
    if let pending = facts.pending {
      lines += [
        "\(Wording.underWay): \(pending)"
          + (isRich ? "  (\(Wording.goOn))" : ". \(Wording.goOnRead)"),
        "",
      ]
    }
    let offers = facts.rows.prefix { $0.kind == .offer }
    if !offers.isEmpty {
      lines += offers.enumerated().map { numbered($0) + $1.when } + [""]
    }
    let question = isRich ? Wording.homeQuestion : Wording.homeQuestionRead
    lines.append(facts.entryCount == nil ? Wording.firstQuestion : question)
    let rows: [(String, String)] =
      facts.rows.dropFirst(offers.count).map { ($0.when, detail(of: $0)) } + [
        (Wording.doNotKnow, Wording.doNotKnowDetail), (Wording.justWrite, Wording.justWriteDetail),
      ]
    let widest = rows.map { CellWidth.of($0.0) }.filter { $0 <= Self.widestName }.max() ?? 0
    let isInColumns = isRich && columnCount >= 72
    for (position, row) in rows.enumerated() {
      let spaces = max(0, widest - CellWidth.of(row.0)) + 2
      let gap = isInColumns ? String(repeating: " ", count: spaces) : ": "
      lines.append(numbered(offers.count + position) + row.0 + gap + row.1)
    }
    return lines
  }

  /// A longer name does not push the other rows to the right.
  private static let widestName = 34
  /// More titles than these would fill several rows of a screen.
  private static let titleLimit = 4

  private func numbered(_ position: Int) -> String {
    let number = "\(position + 1)"
    return isRich ? (number.count == 1 ? " " : "") + number + "  " : number + ". "
  }

  /// Two guides and their lengths would not fit one row of a screen, so titles alone are shown.
  private func detail(of row: HomeFacts.Row) -> String {
    switch row.kind {
    case .more: return Wording.guides(row.guides.count)
    case .own:
      return ([Wording.yours] + row.guides.prefix(1).flatMap { details(of: $0) }).joined(
        separator: ", ")
    case .feeling, .offer: break
    }
    if row.guides.count == 1 { return described(row.guides[0]) }
    let titles = row.guides.prefix(Self.titleLimit).map(\.title).joined(separator: ", ")
    let rest = row.guides.count - Self.titleLimit
    return rest > 0 ? Wording.andMore(titles, rest) : titles
  }

  private func described(_ guide: HomeFacts.Guide) -> String {
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
