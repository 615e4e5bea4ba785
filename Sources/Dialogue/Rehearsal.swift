public import GuideLanguage

/// What came of sending many made-up people through a guide, each from a seed of their own.
///
/// They choose at random and now and then type something odd, nothing, `/back`, `/skip` or
/// words that lead elsewhere, stop, or leave and go on later.
public struct Rehearsal: Sendable {
  /// Where a person could not go on.
  public struct DeadEnd: Hashable, Sendable {
    /// What was the matter.
    public enum Reason: Hashable, Sendable {
      /// The question refused every fitting answer.
      case takesNoAnswer(String)
      /// The person was still there after 10,000 turns.
      case endless
      /// It goes round without asking or waiting.
      case circle
      /// It waits for nothing, and is not over.
      case silent
      /// What was saved of the session could not be gone on with.
      case lostItsPlace
      /// `/stop` at this question asked something else, or did not end.
      case noWayOut(String)
    }

    /// What was the matter.
    public let reason: Reason
    /// The state, after `guide/` where another guide spoke.
    public let state: String
  }

  /// The seed of the first person; each one after has the next number.
  public let firstSeed: UInt64
  /// How many went through.
  public let runCount: Int
  /// The dead ends with how many came to each, and the seed of the first of them.
  public private(set) var deadEnds: [(deadEnd: DeadEnd, count: Int, seed: UInt64)] = []
  /// The most answers anybody gave, and the seed of who did.
  public private(set) var longest: (answerCount: Int, seed: UInt64) = (0, 0)
  /// The estimated minutes of those who came to an end of the guide, shortest first.
  public private(set) var minutes: [Double] = []
  /// How many answers those gave who came to an end of the guide, fewest first.
  public private(set) var answerCounts: [Int] = []
  /// Which states and arms somebody came by.
  public private(set) var coverage: GuideCoverage
  private let time: String?

  /// Sends `runCount` people through, and hands `lines` what each of them said and heard.
  ///
  /// - Parameter library: The guide itself and the guides it calls.
  public init(
    _ guide: CheckedGuide, library: GuideLibrary, runCount: Int, seed: UInt64,
    lines: ((UInt64, [RehearsedLine]) -> Void)? = nil
  ) {
    firstSeed = seed
    self.runCount = runCount
    time = guide.time
    var trace = Trace()
    var waysOut: Set<String> = []
    coverage = GuideCoverage(guide, trace)
    for number in 0..<UInt64(max(0, runCount)) {
      let seed = seed &+ number
      let walk = RehearsedWalk(
        guide, library: library, seed: seed, trace: trace, waysOut: waysOut,
        keepsLines: lines != nil)
      waysOut = walk.waysOut
      trace = walk.conversation.trace ?? trace
      if let lines { lines(seed, walk.lines ?? []) }
      if walk.answerCount > longest.answerCount { longest = (walk.answerCount, seed) }
      if walk.isComplete, !walk.wentGently {
        minutes.append(walk.seconds / 60)
        answerCounts.append(walk.answerCount)
      }
      if let reason = walk.deadEnd { add(DeadEnd(reason: reason, state: walk.place), seed) }
    }
    minutes.sort()
    answerCounts.sort()
    coverage = GuideCoverage(guide, trace)
  }

  /// How many minutes half of them took at most; nil where nobody came to an end.
  public var medianMinutes: Double? { minutes.isEmpty ? nil : minutes[minutes.count / 2] }

  /// How many answers half of them gave at most; nil where nobody came to an end.
  public var medianAnswerCount: Int? {
    answerCounts.isEmpty ? nil : answerCounts[answerCounts.count / 2]
  }

  private mutating func add(_ deadEnd: DeadEnd, _ seed: UInt64) {
    if let index = deadEnds.firstIndex(where: { $0.deadEnd == deadEnd }) {
      deadEnds[index].count += 1
    } else {
      deadEnds.append((deadEnd, 1, seed))
    }
  }

  // MARK: In words

  /// All of it, as lines for the author; `command` is how this guide is rehearsed.
  public func text(name: String, command: String) -> String {
    let people = runCount == 1 ? "1 person" : "\(Self.grouped(runCount)) made-up people"
    let seeds =
      runCount == 1
      ? "seed \(firstSeed)" : "seeds \(firstSeed) to \(firstSeed &+ UInt64(max(1, runCount) - 1))"
    var lines = ["\(name): \(people), \(seeds): \(verdict)"]
    for (deadEnd, count, seed) in deadEnds {
      lines.append("  \(deadEnd.words)")
      lines.append("    \(Self.grouped(count)) of \(Self.grouped(runCount)) came here. To see one:")
      lines.append("    \(command) --runs 1 --seed \(seed) --show")
    }
    lines += runCount == 1 ? onePerson : figures + unmet
    return lines.map { $0 + "\n" }.joined()
  }

  private var verdict: String {
    switch deadEnds.count {
    case 0: "no dead end"
    case 1: "a dead end"
    default: "\(deadEnds.count) dead ends"
    }
  }

  private var onePerson: [String] {
    let answers = longest.answerCount == 1 ? "1 answer" : "\(longest.answerCount) answers"
    return ["  \(answers)" + (minutes.last.map { ", about \(Self.minutes($0))." } ?? ".")]
  }

  private var figures: [String] {
    var lines: [String] = []
    if let last = minutes.last, let middle = medianMinutes, let answers = medianAnswerCount {
      lines.append(
        "  Time: half took up to about \(Self.minutes(middle)), the longest "
          + "\(Self.minutes(last)).")
      lines.append(
        time.map { "  The header says time: \($0)." } ?? "  The header says no time.")
      lines.append("  Answers: half gave up to \(Self.grouped(answers)).")
    } else {
      lines.append("  Nobody came to an end of the guide.")
    }
    if longest.answerCount > 0 {
      lines.append(
        "  Most answers in one session: \(longest.answerCount), with seed \(longest.seed).")
    }
    return lines
  }

  /// More names than these help nobody.
  private static let nameLimit = 12

  private var unmet: [String] {
    let states = coverage.missedStates
    let arms = coverage.missedArms.filter { arm in
      !states.contains { arm.hasPrefix("\($0): ") }
    }
    guard !states.isEmpty || !arms.isEmpty else {
      return ["  Met: \(coverage.summary)."]
    }
    let names = states.map { "    state \"\($0)\"" } + arms.map { "    arm \"\($0)\"" }
    let more = names.count - Self.nameLimit
    return ["  Met: \(coverage.summary). Nobody came by:"] + names.prefix(Self.nameLimit)
      + (more > 0 ? ["    and \(more) more"] : [])
  }

  private static func minutes(_ minutes: Double) -> String {
    let count = Int(max(1, min(minutes, 1e6)).rounded())
    return count == 1 ? "1 minute" : "\(grouped(count)) minutes"
  }

  /// With a comma between thousands.
  private static func grouped(_ number: Int) -> String {
    number < 1_000
      ? "\(number)"
      : grouped(number / 1_000) + "," + "\(number % 1_000 + 1_000)".dropFirst()
  }
}

extension Rehearsal.DeadEnd {
  /// What is the matter, in a sentence.
  var words: String {
    switch reason {
    case .takesNoAnswer(let name):
      "In \"\(state)\" the question \"\(name)\" took none of \(RehearsedWalk.tryLimit) answers."
    case .endless: "After 10,000 turns somebody was still there, in \"\(state)\"."
    case .circle: "From \"\(state)\" it goes round without a question."
    case .silent: "In \"\(state)\" it waits for nothing, and is not over."
    case .noWayOut(let name):
      "In \"\(state)\" /stop at the question \"\(name)\" did not end without another question."
    case .lostItsPlace: "A session left in \"\(state)\" could not be gone on with."
    }
  }
}

/// One line of a rehearsed conversation.
public enum RehearsedLine: Equatable, Sendable {
  /// A paragraph of the guide: its lines.
  case said([String])
  /// What the made-up person typed; a page with its line breaks.
  case typed(String)
  /// What went on besides: the question's name, pauses, refusals.
  case note(String)
}
