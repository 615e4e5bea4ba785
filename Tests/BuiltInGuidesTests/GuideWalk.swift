import Dialogue
import GuideLanguage
import Testing

/// One way through a guide, with every answer given by `answer`.
struct GuideWalk {
  /// A question that was asked, and what was typed.
  struct Turn {
    let question: Question
    let typed: String
    let value: AnswerValue?
  }

  private(set) var turns: [Turn] = []
  private(set) var lines: [String] = []
  private(set) var refusals: [String] = []
  private(set) var helpCardAfterTurns: [Int] = []
  private(set) var ending: Ending?
  /// The questions at which a stop asked something more, or did not end it.
  private(set) var stopAsked: [String] = []

  static let eventLimit = 600

  init(
    _ guide: CheckedGuide, library: GuideLibrary, known: [String: [String: AnswerValue]] = [:],
    day: Int = 1, seed: UInt64, answer: (Question) -> String
  ) throws {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 21))
    var (conversation, effects) = Conversation.begin(
      guide, library: library, known: known, day: day, seed: seed, today: today)
    let earlier = EarlierAnswer(date: today, text: "It went well enough.")
    var events = 0
    while ending == nil, events < Self.eventLimit {
      events += 1
      take(effects)
      if ending != nil { break }
      guard let question = conversation.openQuestion else {
        if effects.contains(where: \.isLookUp) {
          effects = conversation.handle(.found(seed % 2 == 0 ? nil : earlier))
          continue
        }
        let isOffer = effects.contains { if case .askInterruption = $0 { true } else { false } }
        effects = conversation.handle(isOffer ? .typed("yes") : .timeElapsed)
        continue
      }
      var stopped = conversation
      let stopEffects = stopped.handle(.stop)
      if !stopped.isFinished || stopEffects.contains(where: \.isQuestion) {
        stopAsked.append(question.name)
      }
      let typed = answer(question)
      effects = conversation.handle(question.type.isWriting ? .wrote(typed) : .typed(typed))
      let value = effects.firstValue(of: question.name)
      turns.append(Turn(question: question, typed: typed, value: value))
    }
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .say(let said): lines += said
      case .refuse(let refusal): refusals.append("\(turns.last?.question.name ?? ""): \(refusal)")
      case .helpCard: helpCardAfterTurns.append(turns.count)
      case .finish(let ending): self.ending = ending
      default: break
      }
    }
  }
}

extension Effect {
  fileprivate var isQuestion: Bool {
    switch self {
    case .ask, .askInterruption: true
    default: false
    }
  }

  fileprivate var isLookUp: Bool { if case .lookUp = self { true } else { false } }
}

extension [Effect] {
  fileprivate func firstValue(of name: String) -> AnswerValue? {
    for case .record(let record) in self where record.name == name { return record.value }
    return nil
  }
}

extension AnswerType {
  var isWriting: Bool { if case .writing = self { true } else { false } }
}
