import GuideLanguage

/// What stays the same for a whole session.
final class Setting: Sendable {
  let guide: PreparedGuide
  let library: GuideLibrary
  /// Values kept by earlier sessions: guide id, name, value.
  let known: [String: [String: AnswerValue]]
  let day: Int
  let history: GuideHistory
  let seed: UInt64
  let today: CivilDate
  let now: TimeOfDay

  init(
    _ guide: CheckedGuide, library: GuideLibrary, known: [String: [String: AnswerValue]],
    day: Int, history: GuideHistory, seed: UInt64, today: CivilDate, now: TimeOfDay
  ) {
    self.guide = library.prepared(guide)
    self.library = library
    self.known = known
    self.day = day
    self.history = history
    self.seed = seed
    self.today = today
    self.now = now
  }

  /// The guide of this id: the one the session was begun with, or one it can call.
  func guide(of id: String) -> PreparedGuide? { id == guide.id ? guide : library.prepared(id) }

  /// The count of this name, where the guide has it.
  func count(_ count: Formula.Count, for asking: PreparedGuide) -> Int? {
    switch count {
    case .day: asking.id == guide.id ? day : nil
    case .visits: asking.id == guide.id ? history.visitCount : nil
    case .sinceLast: asking.id == guide.id ? history.dayCountSinceLast : nil
    case .days: asking.checked.header.days
    }
  }
}
