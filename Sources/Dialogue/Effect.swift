public import GuideLanguage

/// What a conversation wants to happen; the last effect of a turn tells what it waits for.
public enum Effect: Equatable, Sendable {
  /// Show one paragraph: its lines.
  case say([String])
  /// Wait for an answer. The question's lines were already said.
  case ask(Question)
  /// Wait for yes or no: shall we go there for a minute? Never recorded.
  case askInterruption(title: String)
  /// An answer typed in a form of its own was understood as this.
  case understood(AnswerValue)
  /// The typed line does not fit; the question stays open, and is not asked again by itself.
  case refuse(Refusal)
  /// Wait this long, or until the person goes on.
  case pause(seconds: Double)
  /// Breathe together, then go on.
  case breathe(BreathPattern)
  /// Write an answer down; never given for private answers and those let go.
  case record(AnswerRecord)
  /// An answer written down earlier was taken back.
  case withdraw(index: Int)
  /// A value that outlives the session.
  case keep(guideID: String, name: String, value: AnswerValue)
  /// A value kept by an earlier session that is unknown from now on.
  case forget(guideID: String, name: String)
  /// What a guide measured, at its end; a missing answer is missing.
  case measured(
    guideID: String, measure: Measure, from: AnswerValue?, to: AnswerValue?,
    range: ClosedRange<Double>?)
  /// Offer the guide again at home; nil for not any more.
  case offerAgain(guideID: String, HomeOffer?)
  /// Look for an answer of an earlier session; waits for `found`, and for nothing else.
  case lookUp(LookUp)
  /// Show the help card; the next effect tells what is waited for.
  case helpCard
  /// Show which guides were used in the last seven days, and what they changed; the next effect
  /// tells what is waited for.
  case whatHelped
  /// A side trip to what is called `title` begins.
  case interrupted(to: String)
  /// The side trip is over; what was said since the last answer is said again.
  case returned
  /// The guide has changed so much that the conversation begins anew, with the answers kept.
  case startedAgain
  /// The conversation is over.
  case finish(Ending)
}

/// An open question.
public struct Question: Equatable, Sendable {
  /// The name of the answer.
  public let name: String
  /// The guide that asks.
  public let guideID: String
  /// The paragraph right before the question, its lines joined by line breaks.
  public let text: String
  /// What kind of answer is asked for, with the choices.
  public let type: AnswerType
  /// Whether the guide says that it may be left out.
  public let isOptional: Bool
  /// Whether the answer is never written down.
  public let isPrivate: Bool
  /// Whether the answer is forgotten at once.
  public let isLetGo: Bool
  let rareParts: RareParts?

  /// What the two ends of a scale mean.
  public var endLabels: ScaleEnds? { rareParts?.endLabels }
  /// The words for yes and no in the guide's language.
  public var yesNoWords: YesNoWords? { rareParts?.yesNoWords }
  /// The option that was chosen and now waits for the person's own words.
  public var completes: Choice? { rareParts?.completes }
}

/// What few questions have; boxed, so that all the others are copied faster.
final class RareParts: Equatable, Sendable {
  let endLabels: ScaleEnds?
  let yesNoWords: YesNoWords?
  let completes: Choice?

  /// Nil where there is nothing of it.
  init?(endLabels: ScaleEnds?, yesNoWords: YesNoWords?, completes: Choice?) {
    if endLabels == nil, yesNoWords == nil, completes == nil { return nil }
    self.endLabels = endLabels
    self.yesNoWords = yesNoWords
    self.completes = completes
  }

  static func == (left: RareParts, right: RareParts) -> Bool {
    left === right
      || left.endLabels == right.endLabels && left.yesNoWords == right.yesNoWords
        && left.completes == right.completes
  }
}

/// The words for yes and no in a guide's language.
public struct YesNoWords: Equatable, Sendable {
  /// The word for yes.
  public let yes: String
  /// The word for no.
  public let no: String
}

/// An answer to be written down.
public struct AnswerRecord: Equatable, Sendable {
  /// The number of the record in this session, from 0; never used twice.
  public let index: Int
  /// The guide that asked.
  public let guideID: String
  /// The name of the answer.
  public let name: String
  /// The type of the question.
  public let type: AnswerType
  /// The answer, or nil where it was left open.
  public let value: AnswerValue?
  /// The question as shown, without lines that say something private.
  public let question: String

  /// Makes a record of an answer.
  public init(
    index: Int, guideID: String, name: String, type: AnswerType, value: AnswerValue?,
    question: String
  ) {
    self.index = index
    self.guideID = guideID
    self.name = name
    self.type = type
    self.value = value
    self.question = question
  }
}

/// Why a line was not taken, and what would be.
public enum Refusal: Equatable, Sendable {
  /// None of the choices; one of these is wanted.
  case chooseOne([Choice])
  /// The start of more than one choice.
  case ambiguous([Choice])
  /// A list of the choices is wanted.
  case chooseSeveral([Choice])
  /// At least this many choices are wanted.
  case atLeast(Int)
  /// At most this many choices are wanted.
  case atMost(Int)
  /// A number between the two ends of the scale is wanted.
  case scale(ClosedRange<Int>)
  /// A whole number is wanted, between the bounds if there are some.
  case whole(ClosedRange<Double>?)
  /// Yes or no is wanted.
  case yesOrNo
  /// A number is wanted, between the bounds if there are some.
  case number(ClosedRange<Double>?)
  /// A length of time such as `10m` is wanted.
  case duration
  /// A day such as `2026-12-01`, `tomorrow` or `friday` is wanted.
  case date
  /// A time of the day is needed.
  case timeOfDay
  /// There is no answer to take back.
  case nothingToGoBackTo
  /// Nothing is asked right now; a pause goes on.
  case nothingAsked
}

/// How and where a conversation ended.
public struct Ending: Equatable, Sendable {
  /// How it ended.
  public enum Kind: Equatable, Sendable {
    /// The guide came to its end.
    case finished
    /// The guide came to its end for this day.
    case finishedForToday
    /// The person stopped it.
    case stopped
  }

  /// How it ended.
  public let kind: Kind
  /// The state in which it ended.
  public let state: String
  /// The guide it was begun with.
  public let guideID: String

  /// Makes an ending.
  public init(kind: Kind, state: String, guideID: String) {
    self.kind = kind
    self.state = state
    self.guideID = guideID
  }
}
