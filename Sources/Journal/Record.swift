public import GuideLanguage

/// What one sealed record of a session says.
///
/// A session is never changed in place: taking an answer back, mending it or
/// naming the session later are records of their own, and reading plays them
/// in order.
public enum Record: Equatable, Sendable {
  /// The first record: which guide began, and when.
  case opening(Opening)
  /// An answer together with the place in the guide it led to.
  case answer(Answer)
  /// The answer with this index was taken back and is not shown again.
  case withdrawal(answerIndex: Int, at: Stamp)
  /// The answer with this index now reads so.
  case amendment(answerIndex: Int, value: AnswerValue, at: Stamp)
  /// A value that outlives the session, for its guide to begin with next time.
  case kept(guideID: String, name: String, value: AnswerValue, at: Stamp)
  /// A value kept by an earlier session that is unknown from now on.
  case forgotten(guideID: String, name: String, at: Stamp)
  /// What a guide asks of home: to be offered from a day on; nil for not any more.
  case offer(guideID: String, HomeOffer?, at: Stamp)
  /// What the person said about the session as a whole; each mark replaces the one before.
  ///
  /// A session marked hard never comes up by itself, and one hidden shows nothing of itself
  /// but its date and guide until the day named.
  case mark(
    title: String?, tags: [String], isHard: Bool = false, hiddenUntil: CivilDate? = nil, at: Stamp)
  /// The last record: how the session ended and what was measured.
  case closing(Closing)

  /// The number that stands in clear beside the sealed record.
  ///
  /// 0 and 5 are the store's own marks for the first and the last record.
  public var kind: UInt8 {
    switch self {
    case .opening: 0
    case .answer: 1
    case .amendment: 2
    case .closing: 5
    case .kept: 7
    case .mark: 8
    case .withdrawal: 9
    case .forgotten: 10
    case .offer: 11
    }
  }
}

extension Record {
  /// When the record was made; nil for an opening, which holds its own time.
  var stamp: Stamp? {
    switch self {
    case .opening: nil
    case .answer(let answer): answer.at
    case .closing(let closing): closing.at
    case .withdrawal(_, let stamp), .amendment(_, _, let stamp), .kept(_, _, _, let stamp),
      .forgotten(_, _, let stamp), .offer(_, _, let stamp), .mark(_, _, _, _, let stamp):
      stamp
    }
  }
}

/// When a record was made.
public struct Stamp: Equatable, Sendable {
  /// Wall-clock time and its offset.
  public var moment: Moment
  /// Milliseconds on screen since the session began, from a clock that only goes forward.
  public var elapsedMilliseconds: Int64

  /// Makes a stamp from both clocks.
  public init(moment: Moment, elapsedMilliseconds: Int64) {
    self.moment = moment
    self.elapsedMilliseconds = elapsedMilliseconds
  }
}

/// How a session began.
public struct Opening: Equatable, Sendable {
  /// The guide's id, or "page" for a free page.
  public var guideID: String
  /// The guide's title as it was then.
  public var guideTitle: String
  /// The guide's version.
  public var guideVersion: Int
  /// Which day of a series this is, from 1.
  public var day: Int
  /// When it began; the session's date is its local date.
  public var begun: Moment
  /// The place in the guide before the first answer, opaque here.
  public var snapshot: [UInt8]

  /// Makes an opening from its parts.
  public init(
    guideID: String, guideTitle: String, guideVersion: Int, day: Int, begun: Moment,
    snapshot: [UInt8]
  ) {
    self.guideID = guideID
    self.guideTitle = guideTitle
    self.guideVersion = guideVersion
    self.day = day
    self.begun = begun
    self.snapshot = snapshot
  }
}

/// One answer as it was given.
public struct Answer: Equatable, Sendable {
  /// Its number in the session, from 0.
  public var index: Int
  /// The guide that asked, which may be one the session's guide called.
  public var guideID: String
  /// The answer's name in that guide.
  public var name: String
  /// The word the guide language has for its type.
  public var type: String
  /// What was answered; nil where the question was left open.
  public var value: AnswerValue?
  /// The question as it stood on the screen.
  public var question: String
  /// When it was given.
  public var at: Stamp
  /// The place in the guide after it, opaque here.
  public var snapshot: [UInt8]

  /// Makes an answer from its parts.
  public init(
    index: Int, guideID: String, name: String, type: String, value: AnswerValue?,
    question: String, at: Stamp, snapshot: [UInt8]
  ) {
    self.index = index
    self.guideID = guideID
    self.name = name
    self.type = type
    self.value = value
    self.question = question
    self.at = at
    self.snapshot = snapshot
  }
}

/// How a session ended.
public struct Closing: Equatable, Sendable {
  /// Which way it ended.
  public enum Ending: String, Sendable {
    /// The guide came to its end.
    case finished
    /// The guide came to the end of one day of several.
    case finishedForToday = "finished for today"
    /// The person stopped, or kept an unfinished session as it was.
    case stopped
  }

  /// A pair of numbers that belong together, before and after.
  public struct Measurement: Equatable, Sendable {
    /// The measure's name in the guide.
    public var name: String
    /// The guide that declared it.
    public var guideID: String
    /// The number before; nil where it was left open.
    public var before: Double?
    /// The number after; nil where it was left open.
    public var after: Double?
    /// The lowest and highest number that could be given.
    public var range: ClosedRange<Double>
    /// True where a lower number is the better one.
    public var lowerIsBetter: Bool
    /// The index of the answer the number before was; nil where it is not known.
    public var beforeAnswer: Int?
    /// The index of the answer the number after was; nil where it is not known.
    public var afterAnswer: Int?

    /// Makes a measurement from its parts.
    public init(
      name: String, guideID: String, before: Double?, after: Double?,
      range: ClosedRange<Double>, lowerIsBetter: Bool, beforeAnswer: Int? = nil,
      afterAnswer: Int? = nil
    ) {
      self.name = name
      self.guideID = guideID
      self.before = before
      self.after = after
      self.range = range
      self.lowerIsBetter = lowerIsBetter
      self.beforeAnswer = beforeAnswer
      self.afterAnswer = afterAnswer
    }
  }

  /// Which way it ended.
  public var ending: Ending
  /// When it ended.
  public var at: Stamp
  /// What was measured on the way.
  public var measurements: [Measurement]

  /// Makes a closing from its parts.
  public init(ending: Ending, at: Stamp, measurements: [Measurement]) {
    self.ending = ending
    self.at = at
    self.measurements = measurements
  }
}
