/// What was changed on a page, to be taken back and done again, a word at a time.
struct ComposerHistory: Sendable {
  /// How changes go together in one step.
  enum Kind: Sendable {
    /// Letters typed one behind the other.
    case typing
    /// Letters erased one after the other.
    case erasing
    /// A step of its own, such as a paste.
    case single
  }

  /// `old` at `start` became `new`; both begin and end between two characters.
  struct Edit: Sendable {
    let start: Composer.Place
    let old: String
    let new: String

    /// About what it takes in memory.
    fileprivate var byteCount: Int { 64 + old.utf8.count + new.utf8.count }
  }

  /// Edits taken back together.
  struct Step: Sendable {
    fileprivate(set) var edits: [Edit]
    let cursorBefore: Composer.Place
    fileprivate(set) var cursorAfter: Composer.Place

    fileprivate var byteCount: Int { edits.reduce(0) { $0 + $1.byteCount } }
  }

  /// What all steps take at most; beyond it the oldest go, but never the last one.
  static let longestByteCount = 8 << 20

  private var done: [Step] = []
  private var undone: [Step] = []
  private var doneByteCount = 0
  private var openKind = Kind.single
  private var openEndedInSpace = false

  /// Remembers an edit. `endsInSpace` says that what was typed or erased last is a space,
  /// `beginsStep` that it goes with nothing before it.
  mutating func add(
    _ edit: Edit, _ kind: Kind, endsInSpace: Bool, beginsStep: Bool,
    cursorBefore: Composer.Place, cursorAfter: Composer.Place
  ) {
    undone = []
    let isNewWord = openEndedInSpace && !endsInSpace
    let goesOn =
      kind != .single && kind == openKind && !isNewWord && !beginsStep
      && done.last?.cursorAfter == cursorBefore
    if goesOn {
      done[done.count - 1].edits.append(edit)
      done[done.count - 1].cursorAfter = cursorAfter
    } else {
      done.append(Step(edits: [edit], cursorBefore: cursorBefore, cursorAfter: cursorAfter))
    }
    openKind = kind
    openEndedInSpace = endsInSpace
    doneByteCount += edit.byteCount
    dropOldest()
  }

  /// The last step, which is to be taken back.
  mutating func takeDone() -> Step? {
    guard let step = done.popLast() else { return nil }
    doneByteCount -= step.byteCount
    undone.append(step)
    openKind = .single
    return step
  }

  /// The last step taken back, which is to be done again.
  mutating func takeUndone() -> Step? {
    guard let step = undone.popLast() else { return nil }
    doneByteCount += step.byteCount
    done.append(step)
    openKind = .single
    return step
  }

  private mutating func dropOldest() {
    var droppedCount = 0
    while doneByteCount > Self.longestByteCount, droppedCount < done.count - 1 {
      doneByteCount -= done[droppedCount].byteCount
      droppedCount += 1
    }
    done.removeFirst(droppedCount)
  }
}
