import GuideLanguage

/// Which states a conversation met and which arms it took.
struct Trace: Equatable, Sendable {
  private(set) var states: Set<String> = []
  private(set) var arms: Set<String> = []

  mutating func enter(_ state: String, of guide: PreparedGuide) {
    states.insert("\(guide.id)/\(state)")
  }

  mutating func take(_ arm: Arm, of name: String, _ frame: Frame?) {
    guard let frame else { return }
    let guide = frame.guide
    let place = GuidePlace.armName(guide.states[frame.state].name, name, arm)
    arms.insert("\(guide.id)/\(place)")
  }

  mutating func add(_ other: Trace) {
    states.formUnion(other.states)
    arms.formUnion(other.arms)
  }
}
