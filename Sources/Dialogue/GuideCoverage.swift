public import GuideLanguage

/// Which states and arms of a guide were come by, and which were not.
public struct GuideCoverage: Sendable {
  /// How many states the guide has.
  public let stateCount: Int
  /// How many arms its questions have.
  public let armCount: Int
  /// The states nobody came to, in the order of the file.
  public let missedStates: [String]
  /// The arms nobody took, as `state: answer = arm`, in the order of the file.
  public let missedArms: [String]
  /// One warning for each state and arm missed; none for the arms inside a missed state.
  public let warnings: [Diagnostic]

  /// Compares the guide with what the examples came by.
  public init(_ guide: CheckedGuide, _ results: [ExampleResult]) {
    self.init(guide, results.reduce(into: Trace()) { $0.add($1.trace) })
  }

  init(_ guide: CheckedGuide, _ trace: Trace) {
    let places = GuidePlace.all(of: guide)
    let missed = places.filter { place in
      !(place.isArm ? trace.arms : trace.states).contains("\(guide.id)/\(place.name)")
    }
    armCount = places.count(where: \.isArm)
    stateCount = places.count - armCount
    missedStates = missed.filter { !$0.isArm }.map(\.name)
    missedArms = missed.filter(\.isArm).map(\.name)
    let unmet = Set(missedStates)
    warnings = missed.filter { !$0.isArm || !unmet.contains($0.state) }.map(\.untested)
  }

  /// How much was come by: `9 of 10 states, 21 of 26 arms`.
  public var summary: String {
    "\(stateCount - missedStates.count) of \(stateCount) \(stateCount == 1 ? "state" : "states"), "
      + "\(armCount - missedArms.count) of \(armCount) \(armCount == 1 ? "arm" : "arms")"
  }
}
