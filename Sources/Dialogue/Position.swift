import GuideLanguage

/// One guide under way.
struct Frame: Sendable {
  let guide: PreparedGuide
  /// The state, by its place in the guide.
  var state: Int
  /// The next step of that state.
  var step = 0
  /// For which of several options a question is asked, from 0.
  var round = 0
  var answers: HeldAnswers
}

/// The question whether to take a side trip, asked after a text answer.
struct Offer: Sendable {
  let target: AnytimeRule.Target
}

/// Everything that decides how a conversation goes on.
///
/// It is copied at every answer, for `/back`, for side trips and for snapshots. What is large
/// in it must therefore be shared until it changes: arrays, dictionaries, references to what
/// never changes. All that must be taken back with an answer belongs here.
struct Position: Sendable {
  /// The guide that speaks now; nil when all are over.
  var top: Frame?
  /// The guides that called it, the first one first.
  private(set) var callers: [Frame] = []
  /// The answers of guides that were called and have finished.
  var returned: [String: HeldAnswers] = [:]
  var rotations: [String: Rotation] = [:]
  var random: SplitMix64
  var offer: Offer?
  /// The guides to be offered again, by id; nil for not any more.
  var offers: [String: HomeOffer?] = [:]
  /// What a side trip interrupted; at most one, in an array since a struct cannot hold itself.
  var suspended: [Suspension] = []
  /// How many entries the ledger had when the position was settled; it needs no later one.
  var ledgerCount = 0

  init(random: SplitMix64) { self.random = random }

  /// All guides under way, the one that speaks last.
  var frames: [Frame] { top.map { callers + [$0] } ?? [] }

  var frameCount: Int { top == nil ? 0 : callers.count + 1 }

  mutating func push(_ frame: Frame) {
    if let top { callers.append(top) }
    top = frame
  }

  mutating func pop() -> Frame? {
    let popped = top
    top = callers.popLast()
    return popped
  }

  /// Stands in these guides, the last of which speaks.
  mutating func stand(in frames: [Frame]) {
    callers = frames.dropLast()
    top = frames.last
  }

  /// Leaves all guides but the first.
  mutating func keepFirstFrame() {
    guard let first = callers.first else { return }
    top = first
    callers = []
  }
}

/// A position to come back to, shared by all that may lead there.
final class Checkpoint: Sendable {
  let position: Position

  init(_ position: Position) { self.position = position }

  func with(_ offer: Offer?) -> Checkpoint {
    var position = position
    position.offer = offer
    return Checkpoint(position)
  }
}

/// Where a conversation goes on after a side trip.
struct Suspension: Sendable {
  /// Right after the last answer before the side trip.
  let checkpoint: Checkpoint
  let progress: Progress
  /// Whether the side trip goes to a state of the same guide, which ends with `-> return`.
  let isOwnState: Bool
  /// How many guides were under way.
  let frameCount: Int
  /// How many answers could be taken back.
  let turnCount: Int
}

/// How far a turn had come since its answer, so that it can be gone through again without
/// its pauses.
struct Progress: Equatable, Sendable {
  /// Pauses and breathings that are over.
  var timerCount = 0
  /// Effects that happen once, even when the lines around them are said again.
  var settledCount = 0
}

/// An answer that can be taken back.
struct Turn: Sendable {
  /// How many answers came before it.
  let number: Int
  /// Where the conversation stood after the answer before it.
  var checkpoint: Checkpoint
  let progress: Progress
  /// The record it made, where it made one.
  let recordIndex: Int?
}
