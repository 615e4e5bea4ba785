import GuideLanguage

/// A value a guide holds, and how it came by it.
///
/// It is shared, never changed, so that a position can be copied at every answer.
final class HeldAnswer: Sendable {
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

  init(value: AnswerValue?, origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

/// The answers one guide holds.
///
/// The first slots are those of the guide as it is now. A name that only an earlier version
/// of it had, found in a snapshot, gets a slot behind them, so that it is not lost.
struct HeldAnswers: Sendable {
  private var names: AnswerNames
  private var bySlot: [HeldAnswer?]

  /// Holds nothing yet.
  init(_ names: AnswerNames) {
    self.names = names
    bySlot = Array(repeating: nil, count: names.all.count)
  }

  /// An answer of the guide as it is now.
  subscript(slot: Int) -> HeldAnswer? {
    get { bySlot[slot] }
    set { bySlot[slot] = newValue }
  }

  subscript(name: String) -> HeldAnswer? { names.slot(of: name).flatMap { bySlot[$0] } }

  mutating func hold(_ held: HeldAnswer, as name: String) {
    if let slot = names.slot(of: name) {
      bySlot[slot] = held
    } else {
      names = AnswerNames(names.all + [name])
      bySlot.append(held)
    }
  }

  /// What is held, in the order of the names.
  var byName: [(name: String, held: HeldAnswer)] {
    zip(names.all, bySlot).compactMap { name, held in held.map { (name, $0) } }
      .sorted { $0.name < $1.name }
  }
}
