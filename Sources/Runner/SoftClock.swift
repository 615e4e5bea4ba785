/// How long a writing is meant to take; it is never enforced.
struct WritingGoal {
  var fromSeconds: Double?
  var toSeconds: Double?
}

/// Tells softly that minutes have passed while someone writes; it never stops them.
///
/// It stands still while nobody writes: after a side trip, or on another day, it goes on.
struct SoftClock {
  private let begunMilliseconds: Int64
  private let secondsBefore: Double
  private let time: any TimeSource
  private var marks: [Double]

  init(_ goal: WritingGoal, secondsBefore: Double, time: any TimeSource) {
    self.time = time
    begunMilliseconds = time.monotonicMilliseconds()
    self.secondsBefore = secondsBefore
    marks = [goal.fromSeconds, goal.toSeconds].compactMap { $0 }
  }

  /// "about 15 to 20 minutes; no need to fill it".
  var hint: String? {
    guard let last = marks.last, let first = marks.first else { return nil }
    let from = Int(first / 60)
    let to = Int(last / 60)
    return Wording.timeHint(
      from == to ? Wording.minutes(from) : "\(from) to \(Wording.minutes(to))")
  }

  /// How long has been written in all, in seconds.
  var seconds: Double {
    secondsBefore + Double(time.monotonicMilliseconds() - begunMilliseconds) / 1000
  }

  /// The note for a mark that was passed since it was last asked, once each.
  mutating func dueNote() -> String? {
    let seconds = seconds
    guard let mark = marks.last(where: { $0 <= seconds }) else { return nil }
    marks.removeAll { $0 <= seconds }
    return Wording.minutesPassed(Int(mark / 60))
  }
}
