public import GuideLanguage

/// How often a guide was used in some days, and what it changed.
public struct GuideUse: Equatable, Sendable {
  /// The guide's id.
  public let guideID: String
  /// In how many sessions it was used, those counted in which another guide called it.
  public let count: Int
  /// What it measured most often, with at least one use of which both numbers were given.
  public let trend: Trend?

  /// Makes a use from its parts.
  public init(guideID: String, count: Int, trend: Trend? = nil) {
    self.guideID = guideID
    self.count = count
    self.trend = trend
  }
}

extension Timeline {
  /// Which guides were used in the last `dayCount` days up to `today`, the most often used first.
  ///
  /// Sessions under way are left out. Nothing of what was written is told, only numbers.
  public func uses(inLast dayCount: Int, upTo today: CivilDate) -> [GuideUse] {
    let days = today.daysSinceEpoch - dayCount + 1...today.daysSinceEpoch
    let recent = Timeline(
      sessions.filter { $0.closing != nil && days.contains($0.date.daysSinceEpoch) })
    var counts: [String: Int] = [:]
    for session in recent.sessions {
      var ids: Set<String> = [session.opening.guideID]
      for reply in session.replies { ids.insert(reply.given.guideID) }
      for id in ids where !id.isEmpty { counts[id, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { id, count in
      GuideUse(
        guideID: id, count: count, trend: recent.trends(of: id).first { !$0.uses.isEmpty })
    }
  }
}
