/// One `## state` of a guide: what happens in it, step by step.
package struct GuideState: Sendable {
  package let name: String
  /// Names it had in earlier versions.
  package let formerNames: [String]
  let span: SourceSpan
  package internal(set) var steps: [Step] = []
}

/// One thing that happens in a state.
package struct Step: Sendable {
  package internal(set) var kind: StepKind
  let span: SourceSpan
}

/// What happens in a step.
package enum StepKind: Sendable {
  /// One spoken line; `startsParagraph` after a blank line.
  case say(Template, startsParagraph: Bool)
  /// One of several lines; `group` counts the groups of the state from 0.
  case rotate([Template], group: Int, startsParagraph: Bool)
  // The three largest are kept elsewhere in memory, so that every other step stays small.
  indirect case ask(Ask)
  case choose(by: Expression, [Arm])
  case pause(seconds: Double)
  /// A pause as long as an answer of type duration says.
  case pauseFor(Expression.Name)
  case breathe(BreathPattern)
  /// Breathing for as long as an answer says; the pattern has one round.
  indirect case breatheFor(BreathPattern, Expression.Name)
  case set(Expression.Name, Expression)
  case forget(Expression.Name)
  /// Puts a value at the end of a list.
  case add(Expression, to: Expression.Name)
  /// Takes an item out of a list.
  case take(Expression, from: Expression.Name)
  /// Looks for an answer of an earlier session.
  indirect case recall(Recall)
  /// Home offers the guide again from a day on.
  indirect case offerAgain(OfferAgain)
  case doNotOfferAgain
  case helpCard
  /// Shows what was used in the last seven days, and what it changed.
  case whatHelped
  /// Goes on with the next step where the condition is true, else with step `otherwise`.
  case branch(Expression, otherwise: Int)
  /// Goes to a later step of the same state: the end of an `[if]`.
  case jump(to: Int)
  case move(Move)
  case finish
  case finishForToday
  /// A line that could not be read; only guides with errors have one.
  case broken
}

/// What `[offer again on ...]` says.
package struct OfferAgain: Sendable {
  package let day: Expression
  package internal(set) var time: Expression?
  package internal(set) var repetition: HomeOffer.Repetition?
  /// The kept answer whose words are shown.
  package internal(set) var words: Expression.Name?

  init(day: Expression) { self.day = day }

  package var expressions: [Expression] { [day, time].compactMap(\.self) }
}

/// A question.
package struct Ask: Sendable {
  package let name: String
  package internal(set) var type: AnswerType
  package internal(set) var isOptional = false
  package internal(set) var isPrivate = false
  package internal(set) var isLetGo = false
  /// Whether only whole numbers are taken.
  package internal(set) var isWhole = false
  package internal(set) var arms: [Arm] = []
  /// Whether all its modifiers and arms could be read.
  var isSound = true
  let nameSpan: SourceSpan
  let typeSpan: SourceSpan
  private var extras = Extras.none

  init(name: String, type: AnswerType, nameSpan: SourceSpan, typeSpan: SourceSpan) {
    self.name = name
    self.type = type
    self.nameSpan = nameSpan
    self.typeSpan = typeSpan
  }

  /// What few questions have, elsewhere in memory: questions are copied a lot.
  private indirect enum Extras: Sendable {
    case none
    case some(ScaleEnds?, forEach: Expression.Name?, time: Expression.Name?, list: Expression.Name?)
  }

  /// What the two ends of the scale mean.
  package internal(set) var endLabels: ScaleEnds? {
    get { if case .some(let ends, _, _, _) = extras { ends } else { nil } }
    set { extras = .some(newValue, forEach: forEach, time: timeFrom, list: choicesFrom) }
  }
  /// The answer of type several for each of whose chosen options this is asked.
  package internal(set) var forEach: Expression.Name? {
    get { if case .some(_, let name, _, _) = extras { name } else { nil } }
    set { extras = .some(endLabels, forEach: newValue, time: timeFrom, list: choicesFrom) }
  }
  /// The answer of type duration that says how long the writing takes.
  package internal(set) var timeFrom: Expression.Name? {
    get { if case .some(_, _, let name, _) = extras { name } else { nil } }
    set { extras = .some(endLabels, forEach: forEach, time: newValue, list: choicesFrom) }
  }
  /// The list whose items are the options.
  package internal(set) var choicesFrom: Expression.Name? {
    get { if case .some(_, _, _, let name) = extras { name } else { nil } }
    set { extras = .some(endLabels, forEach: forEach, time: timeFrom, list: newValue) }
  }
}

/// An answer that leads somewhere, or just an option that is offered.
package struct Arm: Sendable {
  package enum Key: Equatable, Sendable {
    case option(Choice)
    case range(ClosedRange<Int>)
    case yesNo(Bool)
    case nothing
    /// An option's name under `[by ...]`.
    case id(String)

    /// Asked of every arm again and again, where a comparison would look at the others first.
    var isNothing: Bool { if case .nothing = self { true } else { false } }

    func isOption(_ id: String) -> Bool {
      if case .option(let choice) = self { choice.id == id } else { false }
    }
  }

  package let key: Key
  /// The word for yes or no in the guide's language, where it has one.
  package internal(set) var label: String?
  package let move: Move?
  let span: SourceSpan

  /// The arm's key as an author would write it.
  package var keyText: String {
    switch key {
    case .option(let choice): choice.id
    case .range(let range):
      range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : "\(range.lowerBound)..\(range.upperBound)"
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .nothing: "nothing"
    case .id(let id): id
    }
  }
}

/// A look at what was answered in an earlier session.
package struct Recall: Equatable, Sendable {
  /// The answer that gets what was found.
  package let into: Expression.Name
  /// The guide whose answers are looked at; nil for this one.
  package let guideID: Expression.Name?
  /// The answer that is looked for.
  package let answer: Expression.Name
  /// The answer of this session that the earlier one of the same name should be like.
  package let like: Expression.Name?
}

/// Where a `->` leads.
package struct Move: Sendable {
  package enum Target: Equatable, Sendable {
    case state(String)
    case call(guideID: String)
    case returnFromInterruption
  }

  package let target: Target
  let span: SourceSpan
}
