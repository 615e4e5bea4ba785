public import GuideLanguage

extension Timeline {
  /// What the sessions that came to an end say about a guide, seen from `today`.
  ///
  /// Sessions in which another guide called it count for its measures, not for its visits.
  public func history(of guideID: String, today: CivilDate) -> GuideHistory {
    let ended = sessions.filter { session in
      session.opening.guideID == guideID
        && session.closing.map { $0.ending != .stopped } ?? false
    }
    var differences: [String: [Double]] = [:]
    for measurement in sessions.compactMap(\.closing).flatMap(\.measurements)
    where measurement.guideID == guideID {
      guard let before = measurement.before, let after = measurement.after else { continue }
      differences[measurement.name, default: []].append(after - before)
    }
    return GuideHistory(
      visitCount: ended.count,
      dayCountSinceLast: ended.last.map {
        max(0, today.daysSinceEpoch - $0.date.daysSinceEpoch)
      },
      changes: differences.mapValues(GuideHistory.Change.init(differences:)))
  }

  /// The newest earlier answer a guide looks for, or nil.
  ///
  /// With `likeText`, the earlier session's answer `likeName` must share two of its words
  /// with it, or its only one; words that stand in every sentence do not count. Sessions
  /// that were marked hard, ended with a measure at the hard end, are hidden on `today` or
  /// still under way are left out: what was hard never comes up by itself.
  public func find(_ lookUp: LookUp, on today: CivilDate) -> EarlierAnswer? {
    let wanted = lookUp.likeText.map(ContentWords.init)
    if lookUp.likeName != nil, wanted?.words.isEmpty ?? true { return nil }
    for session in sessions.reversed() where session.mayComeUp(on: today) {
      guard let words = session.words(of: lookUp.name, in: lookUp.guideID) else { continue }
      if let likeName = lookUp.likeName, let wanted {
        guard let earlier = session.words(of: likeName, in: lookUp.guideID),
          wanted.isLike(ContentWords(earlier))
        else { continue }
      }
      return EarlierAnswer(date: session.date, text: words)
    }
    return nil
  }
}

extension Session {
  /// The last answer of that name, in words; nil where there is none.
  fileprivate func words(of name: String, in guideID: String) -> String? {
    let reply = replies.last { $0.given.guideID == guideID && $0.given.name == name }
    guard let text = reply?.value?.plainText, !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }
}
