import GuideLanguage

/// A value a guide holds, and how it came by it.
struct HeldAnswer: Sendable {
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

/// Every answer a conversation came by, in the order in which it came by them.
///
/// An entry is never changed, so that positions, which only hold places in the ledger, stay
/// right and are cheap to copy. Entries go when the answers that came after them are taken
/// back.
struct Ledger: Sendable {
  /// The place of an entry.
  struct Place: Sendable {
    fileprivate let index: Int32
  }

  private static let usualCount = 16
  private var entries: [HeldAnswer] = []

  var count: Int { entries.count }

  subscript(place: Place) -> HeldAnswer { entries[Int(place.index)] }

  mutating func enter(_ value: AnswerValue?, _ origin: HeldAnswer.Origin) -> Place {
    if entries.isEmpty { entries.reserveCapacity(Self.usualCount) }
    entries.append(HeldAnswer(value: value, origin: origin))
    return Place(index: Int32(truncatingIfNeeded: entries.count - 1))
  }

  /// Leaves the first entries; no position in use may hold a place behind them.
  mutating func shorten(to count: Int) {
    entries.removeLast(max(0, entries.count - count))
  }
}

/// The places of the answers one guide holds.
///
/// The first slots are those of the guide as it is now. A name that only an earlier version
/// of it had, found in a snapshot, gets a slot behind them, so that it is not lost.
struct HeldAnswers: Sendable {
  private var names: AnswerNames
  /// A place's index by slot; below 0 where nothing is held.
  private var indexes: [Int32]

  /// Holds nothing yet.
  init(_ names: AnswerNames) {
    self.names = names
    indexes = Array(repeating: -1, count: names.all.count)
  }

  /// An answer of the guide as it is now.
  subscript(slot: Int) -> Ledger.Place? {
    get { indexes[slot] < 0 ? nil : Ledger.Place(index: indexes[slot]) }
    set { indexes[slot] = newValue?.index ?? -1 }
  }

  subscript(name: String) -> Ledger.Place? { names.slot(of: name).flatMap { self[$0] } }

  mutating func hold(_ place: Ledger.Place, as name: String) {
    if let slot = names.slot(of: name) {
      self[slot] = place
    } else {
      names = AnswerNames(names.all + [name])
      indexes.append(place.index)
    }
  }

  /// What is held, in the order of the names.
  var byName: [(name: String, place: Ledger.Place)] {
    names.all.indices.compactMap { slot in self[slot].map { (names.all[slot], $0) } }
      .sorted { $0.name < $1.name }
  }
}
