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
    arms.insert(Self.armName(guide.id, guide.states[frame.state].name, name, arm))
  }

  static func armName(_ guideID: String, _ state: String, _ name: String, _ arm: Arm) -> String {
    "\(guideID)/\(state): \(name) = \(arm.keyText)"
  }
}
