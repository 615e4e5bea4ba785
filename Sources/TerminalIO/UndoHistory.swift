/// The states of one line, to go back to and forth; a run of typing is one step a word.
struct UndoHistory: Equatable, Sendable {
  /// What stands in a line.
  struct State: Equatable, Sendable {
    /// Unicode scalars, as the line editor has them.
    var scalars: [UInt32] = []
    /// How many of them stand before the cursor.
    var cursor = 0
  }

  private enum Change: Equatable {
    case insertion(at: Int)
    case deletion(at: Int)
    case other
  }

  /// The most scalars kept in states; the oldest states go first.
  private static let longestCount = 400_000

  private var past: [State] = []
  private var future: [State] = []
  private(set) var current = State()
  private var lastChange = Change.other
  private var pastCount = 0

  /// Begins with what stands in the line at first.
  init(_ state: State = State()) {
    current = state
  }

  /// Takes the line as it stands after a key.
  mutating func note(_ state: State) {
    guard state.scalars != current.scalars else {
      if state.cursor != current.cursor { lastChange = .other }
      current.cursor = state.cursor
      return
    }
    let change = Self.change(from: current, to: state)
    if !joins(change, state) { keep() }
    future = []
    current = state
    lastChange = change
  }

  /// One step back; nil at the first state.
  mutating func undo() -> State? {
    guard let state = past.popLast() else { return nil }
    pastCount -= state.scalars.count
    future.append(current)
    (current, lastChange) = (state, .other)
    return state
  }

  /// One step forth; nil where nothing was undone.
  mutating func redo() -> State? {
    guard let state = future.popLast() else { return nil }
    keep()
    (current, lastChange) = (state, .other)
    return state
  }

  private mutating func keep() {
    past.append(current)
    pastCount += current.scalars.count
    while past.count > 1, pastCount > Self.longestCount {
      pastCount -= past.removeFirst().scalars.count
    }
  }

  /// Whether a change belongs to the step before it: the next letter of a word, or the
  /// letter deleted beside it.
  private func joins(_ change: Change, _ state: State) -> Bool {
    switch (lastChange, change) {
    case (.insertion(let last), .insertion(let place)):
      guard place == last + 1 else { return false }
      return !Self.isSpace(state.scalars[last]) || Self.isSpace(state.scalars[place])
    case (.deletion(let last), .deletion(let place)):
      guard place == last || place == last - 1 else { return false }
      return !Self.isSpace(current.scalars[place])
    default: return false
    }
  }

  private static func change(from old: State, to new: State) -> Change {
    let difference = new.scalars.count - old.scalars.count
    let place = min(old.cursor, new.cursor)
    switch difference {
    case 1 where new.cursor == place + 1:
      guard new.scalars[..<place] == old.scalars[..<place],
        new.scalars[(place + 1)...] == old.scalars[place...]
      else { return .other }
      return .insertion(at: place)
    case -1 where new.cursor == place:
      guard new.scalars[..<place] == old.scalars[..<place],
        new.scalars[place...] == old.scalars[(place + 1)...]
      else { return .other }
      return .deletion(at: place)
    default: return .other
    }
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isWhitespace == true
  }
}
