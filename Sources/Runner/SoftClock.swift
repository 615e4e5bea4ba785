/// How long a writing is meant to take; it is never enforced.
struct WritingGoal {
  var fromSeconds: Double?
  var toSeconds: Double?

  /// "15", "15 to 20"; nil where the guide says nothing.
  var minutes: String? {
    guard let last = toSeconds ?? fromSeconds, let first = fromSeconds ?? toSeconds else {
      return nil
    }
    let from = Int(first / 60)
    let to = Int(last / 60)
    return from == to ? "\(from)" : "\(from) to \(to)"
  }
}

/// Tells softly that minutes have passed while someone writes; it never stops them.
///
/// It stands still while nobody writes: after a side trip, or on another day, it goes on.
struct SoftClock {
  let goal: WritingGoal
  private var begunMilliseconds: Int64
  private var secondsBefore: Double
  private var isStanding = false
  private let time: any TimeSource
  private var marks: [Double]

  init(_ goal: WritingGoal, secondsBefore: Double, time: any TimeSource) {
    self.goal = goal
    self.time = time
    begunMilliseconds = time.monotonicMilliseconds()
    self.secondsBefore = secondsBefore
    marks = [goal.fromSeconds, goal.toSeconds].compactMap { $0 }
  }

  /// "about 15 to 20 minutes; no need to fill it".
  var hint: String? {
    goal.minutes.map { Wording.timeHint($0 == "1" ? Wording.minutes(1) : $0 + " minutes") }
  }

  /// How long has been written in all, in seconds.
  var seconds: Double {
    guard !isStanding else { return secondsBefore }
    return secondsBefore + Double(time.monotonicMilliseconds() - begunMilliseconds) / 1000
  }

  /// Stands still at so many seconds.
  mutating func stand(at seconds: Double) {
    secondsBefore = seconds
    isStanding = true
  }

  /// Goes on from where it stands.
  mutating func goOn() {
    guard isStanding else { return }
    begunMilliseconds = time.monotonicMilliseconds()
    isStanding = false
  }

  /// The note for a mark that was passed since it was last asked, once each.
  mutating func dueNote() -> String? {
    let seconds = seconds
    guard let mark = marks.last(where: { $0 <= seconds }) else { return nil }
    marks.removeAll { $0 <= seconds }
    return Wording.minutesPassed(Int(mark / 60))
  }
}
