import GuideLanguage

/// A value a guide holds, and how it came by it.
struct HeldAnswer: Equatable, Sendable {
  enum Origin: Equatable, Sendable {
    /// Kept by an earlier session.
    case kept
    /// Given in this session and written down as this record.
    case recorded(Int)
    /// Calculated by the guide from values that are not private.
    case set
    /// Private, or made from something private: never written.
    case unwritten
  }

  let value: AnswerValue?
  let origin: Origin
}

/// One guide under way.
struct Frame: Equatable, Sendable {
  let guideID: String
  /// The state, by its place in the guide.
  var state: Int
  /// The next step of that state.
  var step = 0
  var answers: [String: HeldAnswer] = [:]
}

/// The question whether to take a side trip, asked after a text answer.
struct Offer: Equatable, Sendable {
  let target: AnytimeRule.Target
}

/// Everything that decides how a conversation goes on.
struct Position: Equatable, Sendable {
  var frames: [Frame] = []
  /// The answers of guides that were called and have finished.
  var returned: [String: [String: HeldAnswer]] = [:]
  var rotations: [String: Rotation] = [:]
  var random: SplitMix64
  var offer: Offer?
  /// What a side trip interrupted; at most one, in an array since a struct cannot hold itself.
  var suspended: [Suspension] = []
}

/// Where a conversation goes on after a side trip.
struct Suspension: Equatable, Sendable {
  /// The position right after the last answer before the side trip.
  let position: Position
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
struct Turn: Equatable, Sendable {
  /// How many answers came before it.
  let number: Int
  /// Where the conversation stood after the answer before it.
  var position: Position
  let progress: Progress
  /// The records it made.
  let recordIndexes: [Int]
}
