import GuideLanguage
import Journal

/// The words of what helped; the rules of ``Wording`` hold here too.
///
/// Nothing here says why a number changed: only what was given before and after.
enum TrendWording {
  static let title = "What helped: before and after"
  static let noCause = "before and after; other things may have played a part"
  static let blockKey = "▅ is no change; lower blocks went down, higher ones up"
  static let nothingMeasured = "No guide has both numbers yet, before and after."
  static func nothingMeasured(_ name: String) -> String {
    "Nothing was measured with \(name) so far, before and after."
  }
  static let before = "before"
  static let after = "after"
  static let change = "change"
  static let tableHead = "date, before, after"
  static let prompt = "A number shows one use by use; p and n: other months. Enter leaves."
  static let monthPrompt = "p an earlier month, n a later one. Enter leaves."
  static let noLaterMonth = "that month has not come yet"
  static let noEarlierMonth = "nothing was kept before that month"

  static func name(_ title: String, _ measure: String) -> String { "\(title), \(measure)" }
  static func uses(_ count: Int) -> String { count == 1 ? "1 use" : "\(count) uses" }

  static func scale(_ trend: Trend) -> String {
    "\(number(trend.range.lowerBound)) to \(number(trend.range.upperBound)), "
      + (trend.lowerIsBetter ? "lower is better" : "higher is better")
  }

  /// "12 uses. 0 to 10, lower is better."
  static func facts(_ trend: Trend, shown: Int) -> String {
    let count = uses(trend.uses.count)
    return (shown < trend.uses.count ? "\(count), the last \(shown) shown" : count)
      + ". \(scale(trend))."
  }

  static func mean(_ value: Double) -> String { "mean \(tenths(value))" }
  static func meanChange(_ value: Double) -> String { "mean \(signed(value))" }
  static func changes(_ summary: Trend.Summary) -> String {
    "mean \(signed(summary.meanChange)), from \(signed(summary.changes.lowerBound)) "
      + "to \(signed(summary.changes.upperBound))"
  }

  /// The means in words, for a terminal that has no blocks.
  static func sentences(_ summary: Trend.Summary) -> [String] {
    [
      "Mean before \(tenths(summary.meanBefore)), mean after \(tenths(summary.meanAfter)).",
      "Mean change \(moved(summary.meanChange)), "
        + "from \(moved(summary.changes.lowerBound)) to \(moved(summary.changes.upperBound)).",
    ]
  }

  /// How many went the way that is not wanted, and how many did not move.
  static func ways(_ trend: Trend) -> String {
    let way = trend.lowerIsBetter ? "went up" : "went down"
    let same = trend.sameCount == 0 ? "" : ", \(trend.sameCount) stayed"
    return "\(trend.worseCount) of \(trend.uses.count) \(way)\(same)"
  }

  static func halves(_ count: Int) -> String {
    "\(uses(count)) with only one of the two numbers; not counted here"
  }
  static let tooFew = "under three uses no mean is made"

  /// "7 before, 5 after".
  static func pair(_ use: Trend.Use) -> String {
    pair(before: use.before, after: use.after)
  }
  static func pair(before: Double?, after: Double?) -> String {
    "\(before.map(number) ?? leftOpen) before, \(after.map(number) ?? leftOpen) after"
  }
  private static let leftOpen = "left open"

  /// "+1.5", "−2", "±0", rounded to tenths.
  static func signed(_ value: Double) -> String {
    let rounded = tenths(abs(value))
    return (rounded == "0" ? "±" : value < 0 ? "−" : "+") + rounded
  }

  /// "down 2", "up 1.5", "no change".
  static func moved(_ value: Double) -> String {
    let rounded = tenths(abs(value))
    return rounded == "0" ? "no change" : (value < 0 ? "down " : "up ") + rounded
  }

  static func tenths(_ value: Double) -> String { number((value * 10).rounded() / 10) }
  static func number(_ value: Double) -> String { AnswerValue.number(value).plainText }

  // MARK: Seven days

  static let thisWeek = "The last seven days"
  static let nothingThisWeek = "Nothing was used in the last seven days. That is fine."

  /// "Grounding: 4 times, mean −2 over 4 uses".
  static func weekRow(_ title: String, _ use: GuideUse, isRich: Bool) -> String {
    let times = "\(title): \(use.count == 1 ? "once" : "\(use.count) times")"
    guard let trend = use.trend else { return times }
    guard let summary = trend.summary else { return "\(times), too few to say what it changed" }
    let mean =
      isRich ? meanChange(summary.meanChange) : "mean change \(moved(summary.meanChange))"
    return "\(times), \(mean) over \(uses(trend.uses.count))"
  }

  // MARK: Calendar

  static let dayRows = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  static let key = "· none  ○ one  ◐ two  ● more"
  static func days(_ count: Int, of total: Int) -> String {
    "\(count) of \(total) days with an entry. Gaps mean nothing."
  }
  static let notYet = "No day of it has come yet."
  static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

  // MARK: Files

  static func fileTitle(_ name: String) -> String { "\(name): before and after" }
  static func lastOnly(_ shown: Int, of count: Int) -> String {
    "The last \(shown) of \(uses(count)) are shown."
  }
  static let pageTitle = "What helped"
  static let chart = "Numbers before, as open circles, and after, as filled ones, use by use."
}
