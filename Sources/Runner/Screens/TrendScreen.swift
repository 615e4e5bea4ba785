public import GuideLanguage
public import Journal
public import TerminalIO

/// A measure with the title of its guide.
public struct NamedTrend: Equatable, Sendable {
  /// The guide's title as it is shown.
  public let title: String
  /// What was measured.
  public let trend: Trend

  /// The trends of a journal; titles are those of the guides at hand, else of the newest session.
  public static func all(in timeline: Timeline, guides: [GuideHeader]) -> [NamedTrend] {
    let old = timeline.guideTitles
    return timeline.trends.map { trend in
      let header = guides.first { $0.id == trend.guideID }
      return NamedTrend(
        title: header?.title ?? old[trend.guideID] ?? trend.guideID, trend: trend)
    }
  }

  /// Whether a person who typed `name` means this guide: its id, or some words of its title.
  public func isMeant(by name: String) -> Bool {
    Self.isMeant(by: name, id: trend.guideID, title: title)
  }

  /// Whether a person who typed `name` means the guide of this id and title.
  public static func isMeant(by name: String, id: String, title: String) -> Bool {
    let (name, title) = (name.lowercased(), title.lowercased())
    // A letter or two stand somewhere in many titles.
    return id == name || title.hasPrefix(name) || (name.count > 2 && title.contains(name))
  }

  var name: String { TrendWording.name(title, trend.measure) }
}

/// What helped: the list of all measures, and one of them use by use.
public enum TrendScreen {
  /// So many uses are shown as blocks or in the table, the last ones.
  static let shownUseCount = 12

  /// The measures that stand in the list, in its order: those with both numbers at least once.
  static func listed(_ trends: [NamedTrend]) -> [NamedTrend] {
    trends.filter { !$0.trend.uses.isEmpty }
  }

  /// One numbered row or two a measure; with blocks where `isRich`, in words elsewhere.
  public static func list(_ trends: [NamedTrend], columnCount: Int, isRich: Bool) -> [ShownLine] {
    let counted = listed(trends)
    guard !counted.isEmpty else { return [ShownLine(.guide, TrendWording.nothingMeasured)] }
    var lines = [ShownLine(.heading, TrendWording.title)]
    let names = counted.map(\.name)
    let facts = counted.map { isRich ? short($0.trend) : spoken($0.trend) }
    let isWide = isRich && columnCount >= 72
    let nameWidth = names.map { CellWidth.of($0) }.filter { $0 <= widestName }.max() ?? 0
    let factWidth = facts.map { CellWidth.of($0) }.max() ?? 0
    for (position, named) in counted.enumerated() {
      guard isRich else {
        lines.append(
          ShownLine(.guide, "\(position + 1). \(names[position]): \(facts[position])"))
        continue
      }
      let number = numbered(position)
      let blocks = changeBlocks(named.trend)
      let row =
        number + filled(names[position], nameWidth) + filled(facts[position], factWidth) + blocks
      if isWide, CellWidth.of(row) <= TextLayout.widestRow - 2 {
        lines.append(ShownLine(.guide, row))
      } else {
        let indent = String(repeating: " ", count: number.count)
        lines.append(ShownLine(.guide, number + names[position]))
        lines.append(ShownLine(.guide, "\(indent)\(facts[position])  \(blocks)"))
      }
    }
    if isRich { lines.append(ShownLine(.note, TrendWording.blockKey)) }
    return lines + [ShownLine(.note, TrendWording.noCause)]
  }

  /// What to say where nothing was measured with a guide a person named.
  public static func nothingMeasured(_ name: String) -> String {
    TrendWording.nothingMeasured(name)
  }

  /// One measure, use by use: two rows of blocks where `isRich`, a table elsewhere.
  public static func detail(_ named: NamedTrend, today: CivilDate, isRich: Bool) -> [ShownLine] {
    let trend = named.trend
    let shown = trend.uses.suffix(shownUseCount)
    var lines = [
      ShownLine(.heading, named.name),
      ShownLine(.guide, TrendWording.facts(trend, shown: shown.count)),
    ]
    if let summary = trend.summary {
      if isRich {
        lines.append(ShownLine(.guide, ""))
        for (word, numbers, mean) in [
          (TrendWording.before, shown.map(\.before), summary.meanBefore),
          (TrendWording.after, shown.map(\.after), summary.meanAfter),
        ] {
          let blocks = numbers.map { block($0, in: trend.range) }.joined()
          lines.append(ShownLine(.guide, "\(filled(word, 6))\(blocks)  \(TrendWording.mean(mean))"))
        }
        let change = filled(TrendWording.change, 6)
        lines.append(ShownLine(.guide, change + TrendWording.changes(summary)))
        lines.append(ShownLine(.guide, filled("", 6) + TrendWording.ways(trend)))
      } else {
        lines += TrendWording.sentences(summary).map { ShownLine(.guide, $0) }
        lines.append(ShownLine(.guide, TrendWording.ways(trend) + "."))
      }
    }
    if !isRich, !shown.isEmpty {
      lines.append(ShownLine(.guide, TrendWording.tableHead))
      lines += shown.map { use in
        let numbers = [use.before, use.after].map(TrendWording.number).joined(separator: ", ")
        return ShownLine(.guide, "\(use.date), \(numbers)")
      }
    } else if trend.summary == nil {
      lines += shown.map { use in
        let date = Wording.shortDate(use.date, today: today)
        return ShownLine(.guide, "\(date)  \(TrendWording.pair(use))")
      }
    }
    if trend.summary == nil { lines.append(ShownLine(.note, TrendWording.tooFew)) }
    if trend.halfCount > 0 {
      lines.append(ShownLine(.note, TrendWording.halves(trend.halfCount)))
    }
    return lines + [ShownLine(.note, TrendWording.noCause)]
  }

  private static let widestName = 34

  private static func numbered(_ position: Int) -> String {
    let number = "\(position + 1)"
    return String(repeating: " ", count: max(0, 3 - number.count)) + number + "  "
  }

  private static func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)) + 2)
  }

  private static func short(_ trend: Trend) -> String {
    let uses = TrendWording.uses(trend.uses.count)
    return trend.summary.map { "\(uses), \(TrendWording.meanChange($0.meanChange))" } ?? uses
  }

  private static func spoken(_ trend: Trend) -> String {
    let uses = TrendWording.uses(trend.uses.count)
    guard let summary = trend.summary else {
      return "\(uses): " + trend.uses.map(TrendWording.pair).joined(separator: "; ")
    }
    return "\(uses), mean change \(TrendWording.moved(summary.meanChange)), "
      + TrendWording.ways(trend)
  }

  // MARK: Blocks

  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A block whose height says where in the range the number lies.
  static func block(_ number: Double, in range: ClosedRange<Double>) -> String {
    let span = range.upperBound - range.lowerBound
    guard span > 0, number.isFinite, span.isFinite else { return blocks[0] }
    let part = (min(max(number, range.lowerBound), range.upperBound) - range.lowerBound) / span
    return blocks[Int((part * 7).rounded())]
  }

  /// The last changes as blocks: ▅ is none, the lowest and highest are half the range or more.
  private static func changeBlocks(_ trend: Trend) -> String {
    let half = (trend.range.upperBound - trend.range.lowerBound) / 2
    guard half > 0 else { return "" }
    return trend.uses.suffix(shownUseCount).map { use in
      block(use.change, in: -half...half)
    }.joined()
  }
}
