/// What is shown of slow breathing, as a function of the time passed and nothing else:
/// so that no drift can add up.
struct BreathPacer: Equatable, Sendable {
  /// How often the moving rows are drawn, in milliseconds.
  static let interval = 250

  /// The widest bar, in cells.
  private static let widestBar = 32

  /// The phase that a moment lies in; times in milliseconds from the beginning.
  struct Moment: Equatable, Sendable {
    var phase: WaitPhase
    /// From 1.
    var round: Int
    var beginning: Int
    var end: Int
    fileprivate var index: Int
  }

  private let phases: [WaitPhase]
  private let lengths: [Int]
  private let roundLength: Int
  private let roundCount: Int
  private let labelCellCount: Int

  /// Takes the phases of one round and how long all rounds last; nil without a phase.
  init?(_ phases: [WaitPhase], seconds: Double) {
    let phases = phases.filter { $0.seconds > 0 }
    guard !phases.isEmpty else { return nil }
    self.phases = phases
    lengths = phases.map { max(1, Self.milliseconds($0.seconds)) }
    let roundLength = lengths.reduce(0, +)
    self.roundLength = roundLength
    roundCount = max(1, (Self.milliseconds(seconds) + roundLength - 1) / roundLength)
    labelCellCount =
      zip(phases, lengths).map { phase, length in
        CellWidth.of(Self.label(phase, secondsLeft: (length + 999) / 1000))
      }.max() ?? 0
  }

  /// A length of time in milliseconds; at most a day.
  static func milliseconds(_ seconds: Double) -> Int {
    Int((max(0, min(seconds, 86_400)) * 1000).rounded())
  }

  /// The phase under way after `milliseconds`, at least 0.
  func moment(at milliseconds: Int) -> Moment {
    let round = milliseconds / roundLength
    var beginning = round * roundLength
    var index = 0
    while index + 1 < phases.count, beginning + lengths[index] <= milliseconds {
      beginning += lengths[index]
      index += 1
    }
    return Moment(
      phase: phases[index], round: round + 1, beginning: beginning,
      end: beginning + lengths[index], index: index)
  }

  /// Two rows without margin, at most `cellCount` cells wide: the phase with the seconds
  /// left of it and a bar that grows and shrinks with the breath; the round.
  func rows(at milliseconds: Int, cellCount: Int) -> [String] {
    let moment = moment(at: milliseconds)
    var breath = Self.label(
      moment.phase, secondsLeft: (moment.end - milliseconds + 999) / 1000)
    let barCellCount = min(Self.widestBar, cellCount - labelCellCount - 3)
    if barCellCount >= 8, let level = level(in: moment, at: milliseconds) {
      let halves = (level * barCellCount * 2 + 500) / 1000
      let bar = String(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
      let gap = labelCellCount - CellWidth.of(breath) + 3
      if !bar.isEmpty { breath += String(repeating: " ", count: gap) + bar }
    }
    let stop = "any key stops"
    let round = "round \(min(moment.round, roundCount)) of \(roundCount)"
    let note = roundCount > 1 ? "[\(round) · \(stop)]" : "[\(stop)]"
    return [breath, note].map { CellWidth.prefix(of: $0, cellCount: cellCount) }
  }

  private static func label(_ phase: WaitPhase, secondsLeft: Int) -> String {
    "\(phase.word.withoutControlCharacters) … \(secondsLeft)"
  }

  /// How full the breath is, in thousandths; nil where nothing is said about it.
  private func level(in moment: Moment, at milliseconds: Int) -> Int? {
    let passed = (milliseconds - moment.beginning) * 1000 / (moment.end - moment.beginning)
    // A phase that holds the breath leaves it as the one before did.
    for offset in 0..<phases.count {
      switch phases[(moment.index + phases.count - offset) % phases.count].breath {
      case .grows: return offset == 0 ? passed : 1000
      case .shrinks: return offset == 0 ? 1000 - passed : 0
      case .stays: continue
      }
    }
    return nil
  }
}
