import GuideLanguage

/// A step of a guide with everything looked up that does not depend on the conversation.
///
/// Steps keep their places, as snapshots, branches and jumps count them.
enum PreparedStep: Sendable {
  case say(PreparedLine, startsParagraph: Bool)
  /// One of several lines; `key` names the bag they are drawn from.
  case rotate([PreparedLine], key: String, startsParagraph: Bool)
  case ask(PreparedAsk)
  /// `name` is the answer that decides, for the trace.
  case choose(Formula, name: String, [PreparedArm])
  case pause(seconds: Double)
  case breathe(BreathPattern)
  case set(slot: Int, Formula)
  case helpCard
  case branch(Formula, otherwise: Int)
  case jump(to: Int)
  case move(PreparedMove)
  case finish
  case finishForToday
  case nothing
}

/// A line of speech.
enum PreparedLine: Sendable {
  enum Part: Sendable {
    case words(String)
    case value(Formula)
  }

  /// Without values: always the same paragraph.
  case constant(Paragraph)
  case parts([Part])
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
  let name: String
  let slot: Int
  let guideID: String
  let type: AnswerType
  let isOptional: Bool
  let isPrivate: Bool
  let isLetGo: Bool
  let arms: [PreparedArm]
  /// Lines in their most likely forms, as the reader reads them.
  let familiar: [String: AnswerReader.Reading]

  init(_ ask: Ask, slot: Int, guideID: String, arms: [PreparedArm]) {
    name = ask.name
    self.slot = slot
    self.guideID = guideID
    type = ask.type
    isOptional = ask.isOptional
    isPrivate = ask.isPrivate
    isLetGo = ask.isLetGo
    self.arms = arms
    familiar = AnswerReader.familiar(ask.type)
  }

  /// Whether its answer is never written down.
  var isUnwritten: Bool { isPrivate || isLetGo }
}
