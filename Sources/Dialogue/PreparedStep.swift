import GuideLanguage

/// A step of a guide with everything looked up that does not depend on the conversation.
///
/// Steps keep their places, as snapshots, branches and jumps count them. They are boxed, so
/// that taking one costs the same however much is in it.
indirect enum PreparedStep: Sendable {
  case say(PreparedLine, startsParagraph: Bool)
  /// One of several lines; `key` names the bag they are drawn from.
  case rotate([PreparedLine], key: String, startsParagraph: Bool)
  case ask(PreparedAsk)
  /// `name` is the answer that decides, for the trace.
  case choose(Formula, name: String, [PreparedArm])
  case pause(seconds: Double)
  /// A pause as long as the answer in this slot says.
  case pauseFor(slot: Int)
  case breathe(BreathPattern)
  case breatheFor(BreathPattern, slot: Int)
  case forget(slot: Int)
  case add(Formula, slot: Int)
  case take(Formula, slot: Int)
  case recall(PreparedRecall)
  /// Nil for not any more.
  case offerAgain(PreparedOffer?)
  case set(slot: Int, Formula)
  case helpCard
  case whatHelped
  case branch(Formula, otherwise: Int)
  case jump(to: Int)
  case move(PreparedMove)
  case finish
  case finishForToday
  case nothing
}

/// A line of speech.
final class PreparedLine: Sendable {
  enum Part: Sendable {
    case words(String)
    case value(Formula)
  }

  /// Where it has no values: the line as a paragraph, always the same.
  let constant: Paragraph?
  let parts: [Part]

  init(_ parts: [Part]) {
    self.parts = parts
    var text = ""
    var hasValues = false
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .value: hasValues = true
      }
    }
    constant = hasValues ? nil : Paragraph(constant: text)
  }
}

/// A look at an earlier session, with its names looked up.
final class PreparedRecall: Sendable {
  let slot: Int
  let dateSlot: Int
  let guideID: String
  let answer: String
  let likeName: String?
  let likeSlot: Int?

  init(_ recall: Recall, slot: Int, dateSlot: Int, guideID: String, likeSlot: Int?) {
    self.slot = slot
    self.dateSlot = dateSlot
    self.guideID = recall.guideID?.text ?? guideID
    answer = recall.answer.text
    likeName = recall.like?.text
    self.likeSlot = likeSlot
  }
}

/// What `[offer again on ...]` says, with its names looked up.
struct PreparedOffer: Sendable {
  let day: Formula
  let time: Formula?
  let repetition: HomeOffer.Repetition?
  let answerName: String?
}

/// Where a `->` leads.
enum PreparedMove: Sendable {
  /// The state by its place in the guide.
  case state(Int)
  case call(guideID: String)
  case returnFromInterruption
}

/// An answer that leads somewhere, or just an option that is offered.
struct PreparedArm: Sendable {
  let arm: Arm
  let move: PreparedMove?

  /// Whether this answer takes this arm; on ranges a half counts for the number above it.
  func leads(from value: AnswerValue?) -> Bool {
    switch (arm.key, value) {
    case (.nothing, nil): true
    case (.option(let choice), .option(let chosen)): choice.id == chosen.id
    case (.id(let id), .option(let chosen)): id == chosen.id
    case (.yesNo(let wanted), .yesNo(let given)): wanted == given
    case (.range(let range), .number(let number)):
      Double(range.lowerBound) <= (number + 0.5).rounded(.down)
        && (number + 0.5).rounded(.down) <= Double(range.upperBound)
    default: false
    }
  }
}

/// A question of a guide, the same at every asking but for the words before it.
final class PreparedAsk: Sendable {
  /// How a question is asked for each option of an earlier answer.
  struct Each: Sendable {
    /// The slot of the answer whose options were chosen.
    let severalSlot: Int
    /// The slot of the question's own name, which holds all ratings in words.
    let ownSlot: Int
    /// The slot of each rating by the option's id.
    let slots: [String: Int]
    /// The step at which each round begins: the first line above that names the option.
    let firstStep: Int
    /// Whether a line above names the option; else the question says it.
    let isNamedAbove: Bool
  }

  let name: String
  let slot: Int
  let guideID: String
  let type: AnswerType
  let isOptional: Bool
  let isPrivate: Bool
  let isLetGo: Bool
  let arms: [PreparedArm]
  let isWhole: Bool
  /// The labels of the ends of a scale, and words for yes and no.
  let rareParts: RareParts?
  let each: Each?
  /// The slot of the list whose items are the options.
  let listSlot: Int?
  /// The slot of the answer that says how long the writing takes.
  let timeSlot: Int?
  /// What lines in their most likely forms are read as, so that most answers need no reader;
  /// nil for questions to which anything may be said.
  let familiar: [String: AnswerReader.Reading]?

  init(
    _ ask: Ask, slot: Int, guideID: String, arms: [PreparedArm], each: Each?, listSlot: Int?,
    timeSlot: Int?
  ) {
    name = ask.name
    self.slot = slot
    self.guideID = guideID
    type = ask.type
    isOptional = ask.isOptional
    isPrivate = ask.isPrivate
    isLetGo = ask.isLetGo
    self.arms = arms
    isWhole = ask.isWhole
    let yesNoWords = Self.yesNoWords(ask.arms)
    rareParts = RareParts(endLabels: ask.endLabels, yesNoWords: yesNoWords, completes: nil)
    self.each = each
    self.listSlot = listSlot
    self.timeSlot = timeSlot
    familiar = listSlot == nil && yesNoWords == nil ? AnswerReader.familiar(ask.type) : nil
  }

  /// Whether something in it depends on earlier answers.
  var hasParticulars: Bool { each != nil || listSlot != nil || timeSlot != nil }

  private static func yesNoWords(_ arms: [Arm]) -> YesNoWords? {
    let yes = arms.first { $0.key == .yesNo(true) }?.label
    let no = arms.first { $0.key == .yesNo(false) }?.label
    return yes == nil && no == nil ? nil : YesNoWords(yes: yes ?? "yes", no: no ?? "no")
  }
}
