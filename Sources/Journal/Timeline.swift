public import GuideLanguage

/// All sessions of a journal, oldest first.
public struct Timeline: Equatable, Sendable {
  /// The sessions by the time they began, then by id.
  public let sessions: [Session]

  /// Puts `sessions` in order.
  public init(_ sessions: [Session]) {
    self.sessions = sessions.sorted {
      ($0.opening.begun.utcMilliseconds, $0.id) < ($1.opening.begun.utcMilliseconds, $1.id)
    }
  }

  /// What each guide keeps from one session to the next: the value given last.
  public var kept: [String: [String: AnswerValue]] {
    var newest: [String: [String: AnswerValue]] = [:]
    for session in sessions {
      for (guideID, values) in session.kept {
        for (name, value) in values { newest[guideID, default: [:]][name] = value }
      }
    }
    return newest
  }

  /// How many sessions of the guide came to an end.
  public func visitCount(of guideID: String) -> Int {
    sessions.count { $0.opening.guideID == guideID && $0.closing?.ending != .stopped }
  }

  /// Which day of a series of `dayCount` days comes next for the guide.
  ///
  /// A series goes on after a day that was finished for that day; after its
  /// last day, or when it came to its end, it begins again at 1.
  public func nextDay(of guideID: String, dayCount: Int) -> Int {
    let last = sessions.last {
      $0.opening.guideID == guideID && $0.closing?.ending != .stopped
    }
    guard let last, last.closing?.ending == .finishedForToday, last.opening.day < dayCount
    else { return 1 }
    return last.opening.day + 1
  }

  /// What a guide changed: the mean of after minus before, over the uses where both were given.
  ///
  /// Where it has several measures, the one used most often counts.
  public func meanChange(of guideID: String) -> (mean: Double, count: Int)? {
    guard let trend = trends(of: guideID).first, !trend.uses.isEmpty else { return nil }
    let sum = trend.uses.reduce(0) { $0 + $1.change }
    return (sum / Double(trend.uses.count), trend.uses.count)
  }

  /// The one session whose id begins with `prefix`, which needs at least four digits.
  public func session(idPrefix prefix: String) -> Session? {
    let wanted = prefix.lowercased()
    guard wanted.utf8.count >= 4 else { return nil }
    let found = sessions.filter { $0.id.hasPrefix(wanted) }
    return found.count == 1 ? found.first : nil
  }
}
