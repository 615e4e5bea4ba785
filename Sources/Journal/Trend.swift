public import GuideLanguage

/// What one measure of a guide showed, before and after, use by use.
///
/// It says what was measured, never why: other things play a part in every use.
public struct Trend: Equatable, Sendable {
  /// One use of which both numbers were given.
  public struct Use: Equatable, Sendable {
    /// The date the person's calendar showed when it began.
    public let date: CivilDate
    /// The number before.
    public let before: Double
    /// The number after.
    public let after: Double

    /// Makes a use from its numbers.
    public init(date: CivilDate, before: Double, after: Double) {
      self.date = date
      self.before = before
      self.after = after
    }

    /// After minus before.
    public var change: Double { after - before }
  }

  /// The means of several uses, and how far the single ones lie apart.
  public struct Summary: Equatable, Sendable {
    /// The mean of the numbers before.
    public let meanBefore: Double
    /// The mean of the numbers after.
    public let meanAfter: Double
    /// The mean of the changes, after minus before.
    public let meanChange: Double
    /// The lowest and the highest change.
    public let changes: ClosedRange<Double>
  }

  /// Below this many uses there is no mean: the numbers stand for themselves.
  public static let leastForMean = 3

  /// The guide that declared the measure.
  public let guideID: String
  /// The measure's name in the guide.
  public let measure: String
  /// The lowest and highest number that could be given.
  public let range: ClosedRange<Double>
  /// True where a lower number is the better one.
  public let lowerIsBetter: Bool
  /// The uses with both numbers, oldest first.
  public let uses: [Use]
  /// How many uses have only one of the two numbers; they count nowhere else.
  public let halfCount: Int

  /// Makes a trend of uses in their order.
  public init(
    guideID: String, measure: String, range: ClosedRange<Double>, lowerIsBetter: Bool,
    uses: [Use], halfCount: Int = 0
  ) {
    self.guideID = guideID
    self.measure = measure
    self.range = range
    self.lowerIsBetter = lowerIsBetter
    self.uses = uses
    self.halfCount = halfCount
  }

  /// The means; nil below ``leastForMean`` uses.
  public var summary: Summary? {
    let changes = uses.map(\.change)
    guard uses.count >= Self.leastForMean, let least = changes.min(), let most = changes.max()
    else { return nil }
    func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }
    return Summary(
      meanBefore: mean(uses.map(\.before)), meanAfter: mean(uses.map(\.after)),
      meanChange: mean(changes), changes: least...most)
  }

  /// How many uses ended on a worse number than they began with.
  public var worseCount: Int { uses.count { lowerIsBetter ? $0.change > 0 : $0.change < 0 } }

  /// How many uses ended on the number they began with.
  public var sameCount: Int { uses.count { $0.change == 0 } }
}

extension Timeline {
  /// What was measured, by guide and measure, the one used most often first.
  ///
  /// Sessions in which another guide called it count as well. Numbers of different ranges or
  /// directions are never put together: a guide that changed its scale has two trends. Of equal
  /// count, the one used last comes first.
  public var trends: [Trend] { trends { _ in true } }

  /// What was measured by one guide, the measure used most often first.
  public func trends(of guideID: String) -> [Trend] { trends { $0 == guideID } }

  private func trends(where isWanted: (String) -> Bool) -> [Trend] {
    struct Measure: Hashable {
      let guideID: String
      let name: String
      let range: ClosedRange<Double>
      let lowerIsBetter: Bool
    }
    var uses: [Measure: [Trend.Use]] = [:]
    var halves: [Measure: Int] = [:]
    var lastPosition: [Measure: Int] = [:]
    for (position, session) in sessions.enumerated() {
      for measurement in session.closing?.measurements ?? [] where isWanted(measurement.guideID) {
        let measure = Measure(
          guideID: measurement.guideID, name: measurement.name, range: measurement.range,
          lowerIsBetter: measurement.lowerIsBetter)
        lastPosition[measure] = position
        guard let before = measurement.before, let after = measurement.after, before.isFinite,
          after.isFinite
        else {
          halves[measure, default: 0] += 1
          continue
        }
        uses[measure, default: []].append(
          Trend.Use(date: session.date, before: before, after: after))
      }
    }
    return lastPosition.sorted { left, right in
      let counts = (uses[left.key]?.count ?? 0, uses[right.key]?.count ?? 0)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      if left.value != right.value { return left.value > right.value }
      return (left.key.guideID, left.key.name, left.key.range.upperBound)
        < (right.key.guideID, right.key.name, right.key.range.upperBound)
    }.map { measure, _ in
      Trend(
        guideID: measure.guideID, measure: measure.name, range: measure.range,
        lowerIsBetter: measure.lowerIsBetter, uses: uses[measure] ?? [],
        halfCount: halves[measure] ?? 0)
    }
  }

  /// The title each guide had in its newest session, by the guide's id.
  public var guideTitles: [String: String] {
    var titles: [String: String] = [:]
    for session in sessions { titles[session.opening.guideID] = session.opening.guideTitle }
    return titles
  }
}
