/// A page to be written on a screen of its own.
public struct PageRequest: Equatable, Sendable {
  /// The words the page answers, shown above it.
  public var question: [ShownLine]

  /// What stands on the page already.
  public var text: String

  /// How long was written at it before, in seconds.
  public var secondsBefore: Double

  /// The words, such as `/help`, that a line of its own may begin with to be taken off the
  /// page and given as ``PageEnding/command(_:)``. `/done` alone always ends the page.
  public var commands: [String]

  /// The widest row of text, in cells; the screen may have fewer.
  public var widestRow: Int

  /// Asks for a page that begins with `text`.
  public init(
    question: [ShownLine] = [], text: String = "", secondsBefore: Double = 0,
    commands: [String] = [], widestRow: Int = TextLayout.widestRow
  ) {
    self.question = question
    self.text = text
    self.secondsBefore = secondsBefore
    self.commands = commands
    self.widestRow = widestRow
  }
}

/// A page as it stands while it is written.
public struct PageState: Equatable, Sendable {
  /// The words so far; lines end with `\n`.
  public var text: String

  /// How long it was written at, in seconds, with the time before: only what it was on screen.
  public var seconds: Double

  /// Makes a state.
  public init(text: String, seconds: Double) {
    self.text = text
    self.seconds = seconds
  }
}

/// What the bottom row of a page may tell.
public struct PageFacts: Equatable, Sendable {
  /// How long it was written at, in seconds, with the time before.
  public var seconds: Double

  /// How many words stand on the page.
  public var wordCount: Int

  /// How long ago the page was last safe, in seconds; nil where it was not yet. Some seconds
  /// of writing may be younger.
  public var secondsSinceSaved: Double?

  /// Whether the last attempt to save failed.
  public var savingFailed: Bool

  /// Whether the page takes no more, so that an insert was cut.
  public var isFull: Bool

  /// The width of the row in cells.
  public var columnCount: Int

  /// Makes facts.
  public init(
    seconds: Double, wordCount: Int, secondsSinceSaved: Double?, savingFailed: Bool,
    isFull: Bool = false, columnCount: Int
  ) {
    self.seconds = seconds
    self.wordCount = wordCount
    self.secondsSinceSaved = secondsSinceSaved
    self.savingFailed = savingFailed
    self.isFull = isFull
    self.columnCount = columnCount
  }
}

/// A page as it was left, and how.
public struct PageResult: Equatable, Sendable {
  /// The page.
  public var page: PageState

  /// How it was left.
  public var ending: PageEnding

  /// Makes a result.
  public init(_ page: PageState, _ ending: PageEnding) {
    self.page = page
    self.ending = ending
  }
}

/// How a page was left.
public enum PageEnding: Equatable, Sendable {
  /// Ctrl-D, or `/done` on a line of its own.
  case done
  /// Ctrl-C.
  case interrupted
  /// A line of its own that began with one of the words asked for, taken off the page, or a
  /// key that stands for such a word: Ctrl-G for `/help`, F2 for `/edit`, Ctrl-T for `/clock`.
  case command(String)
  /// SIGTERM, SIGHUP, or a terminal that went away.
  case terminated
}

/// How the reading of a text was left.
public enum ReadingResult: Equatable, Sendable {
  /// Enter, Escape, `q`, Ctrl-C or Ctrl-D.
  case closed
  /// One of the keys offered.
  case key(Character)
  /// SIGTERM, SIGHUP, or a terminal that went away.
  case terminated
}

/// One row that stays in view at the bottom of the screen.
public struct StandingRow: Equatable, Sendable {
  /// Words at its left, cut where the row ends; empty for none.
  public var text: String

  /// Where set, minutes are shown at its right, counted from this many seconds on.
  public var secondsSoFar: Double?

  /// Makes a row.
  public init(_ text: String, secondsSoFar: Double? = nil) {
    self.text = text
    self.secondsSoFar = secondsSoFar
  }
}

/// What happens after some time without a key.
public struct IdleAction {
  /// How long without a key.
  public var after: Duration

  /// Called with the line or the page off the screen; may use the terminal for
  /// ``Terminal/readSecret(prompt:)``, ``Terminal/show(_:)`` and ``Terminal/wipe()``.
  /// False ends the session as a signal would, with the words typed so far kept.
  public var run: () -> Bool

  /// Makes an action.
  public init(after: Duration, run: @escaping () -> Bool) {
    self.after = after
    self.run = run
  }
}
