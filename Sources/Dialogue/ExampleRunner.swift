public import GuideLanguage

/// What came of one example.
public struct ExampleResult: Equatable, Sendable {
  /// The example's title.
  public let title: String
  /// What went otherwise than written, with the line of the file; nil where nothing did.
  public let failure: String?
  /// The states met, as `guide/state`.
  public let statesMet: Set<String>
  /// The arms taken, as `guide/state: answer = arm`.
  public let armsTaken: Set<String>

  /// Whether everything went as written.
  public var passed: Bool { failure == nil }
}

/// Goes through a guide's examples with a clock that takes no time.
public enum ExampleRunner {
  /// Runs all examples of a guide; `library` holds the guides it calls.
  public static func run(_ guide: CheckedGuide, library: GuideLibrary) -> [ExampleResult] {
    guide.examples.map { example in
      var rehearsal = ExampleRehearsal(example, guide, library)
      let failure = rehearsal.run()
      return ExampleResult(
        title: example.title, failure: failure, statesMet: rehearsal.trace.states,
        armsTaken: rehearsal.trace.arms)
    }
  }

  /// The states and arms of the guide that no example comes by, in the order of the file.
  public static func untouched(
    _ guide: CheckedGuide, by results: [ExampleResult]
  ) -> (states: [String], arms: [String]) {
    let statesMet = results.reduce(into: Set()) { $0.formUnion($1.statesMet) }
    let armsTaken = results.reduce(into: Set()) { $0.formUnion($1.armsTaken) }
    let arms = guide.states.flatMap { state in
      state.steps.flatMap { step -> [String] in
        switch step.kind {
        case .ask(let ask):
          if case .several = ask.type { return [] }
          return ask.arms.map { Trace.armName(guide.id, state.name, ask.name, $0) }
        case .choose(let expression, let arms):
          let name = expression.names.first?.text ?? ""
          return arms.map { Trace.armName(guide.id, state.name, name, $0) }
        default: return []
        }
      }
    }
    return (
      guide.stateNames.filter { !statesMet.contains("\(guide.id)/\($0)") },
      arms.filter { !armsTaken.contains($0) }
    )
  }
}

/// One example under way.
private struct ExampleRehearsal {
  private let example: GuideExample
  private let guide: CheckedGuide
  private(set) var conversation: Conversation
  private var said: [String] = []
  private var ending: Ending?
  private var refusal: Refusal?

  init(_ example: GuideExample, _ guide: CheckedGuide, _ library: GuideLibrary) {
    self.example = example
    self.guide = guide
    var known: [String: [String: AnswerValue]] = [:]
    var counts: [String: Int] = [:]
    for fact in example.known {
      let owner = fact.guideID ?? guide.id
      if fact.guideID == nil, guide.answers[fact.name] == nil, case .number(let count) = fact.value
      {
        counts[fact.name] = Int(max(0, min(count, 1e6)))
      }
      let choices = (owner == guide.id ? guide : library[owner])?.answers[fact.name]?.choices ?? []
      known[owner, default: [:]][fact.name] = Self.labelled(fact.value, choices)
    }
    let setting = Setting(
      guide, library: library, known: known, day: counts["day"] ?? 1,
      visits: counts["visits"] ?? 0, seed: 1, today: Self.today)
    let (conversation, effects) = Conversation.begin(setting, trace: Trace())
    self.conversation = conversation
    take(effects)
  }

  /// The day on which all examples take place: a Monday.
  private static let today = CivilDate(year: 2026, month: 1, day: 5) ?? .earliest

  private static func labelled(_ value: AnswerValue, _ choices: [Choice]) -> AnswerValue {
    let id: String
    switch value {
    case .option(let choice): id = choice.id
    case .text(let text): id = text
    case .number, .several, .yesNo, .duration, .date, .time: return value
    }
    return choices.first { $0.id == id }.map { .option($0) } ?? value
  }

  /// Plays all steps; the first thing that goes otherwise, in words.
  mutating func run() -> String? {
    for (index, (step, _)) in example.steps.enumerated() {
      if let failure = play(step) { return "line \(example.line(ofStep: index)): \(failure)" }
    }
    return nil
  }

  private mutating func play(_ step: GuideExample.Step) -> String? {
    switch step {
    case .expect(let part): return expect(part)
    case .input(let text): return send(.typed(text), "\"\(text)\"")
    case .page(let text): return send(.wrote(text), "the page")
    case .anyAnswer, .wait, .offeredAgain: return nil
    case .skip: return send(.skip, "/skip")
    case .back: return send(.back, "/back")
    case .stop: return send(.stop, "/stop")
    case .check(let expression):
      guard let evaluation = lastEvaluation,
        !evaluation.isTrue(evaluation.frame.guide.formula(expression))
      else { return nil }
      return "this check is not true at this point"
    case .finished(let state):
      guard let ending else {
        return "expected the end in \"\(state)\", but the guide still waits"
          + (conversation.openQuestion.map { " for \"\($0.name)\"" } ?? "")
      }
      return ending.state == state
        ? nil : "expected the end in \"\(state)\", but it ended in \"\(ending.state)\""
    }
  }

  private mutating func expect(_ part: String) -> String? {
    guard let index = said.firstIndex(where: { $0.contains(part) }) else {
      let heard = said.isEmpty ? "nothing" : said.map { "\n    \($0)" }.joined()
      return "expected to hear \"\(part)\", but heard: \(heard)"
    }
    said.removeFirst(index + 1)
    return nil
  }

  private mutating func send(_ event: Event, _ words: String) -> String? {
    if let ending, event != .stop { return "\(words) comes after the end in \"\(ending.state)\"" }
    said = []
    refusal = nil
    let question = conversation.openQuestion
    take(conversation.handle(event))
    guard let refusal else { return nil }
    let name = question.map { " for \"\($0.name)\"" } ?? ""
    return "\(words) was not accepted\(name): \(RefusalText.words(refusal))"
  }

  /// Notes what was said, and lets every pause pass.
  private mutating func take(_ first: [Effect]) {
    var effects = first
    while true {
      var isWaitingForTime = false
      for effect in effects {
        switch effect {
        case .say(let lines): said += lines
        case .pause, .breathe: isWaitingForTime = true
        case .refuse(let refusal): self.refusal = refusal
        case .finish(let ending): self.ending = ending
        default: break
        }
      }
      guard isWaitingForTime else { return }
      effects = conversation.handle(.timeElapsed)
    }
  }

  var trace: Trace { conversation.trace ?? Trace() }

  /// Values as they are now, or as they were when the guide ended.
  private var lastEvaluation: Evaluation? {
    conversation.evaluation() ?? conversation.finalEvaluation
  }
}

/// A refusal in plain words, for authors.
enum RefusalText {
  static func words(_ refusal: Refusal) -> String {
    func list(_ choices: [Choice]) -> String { choices.map(\.id).joined(separator: ", ") }
    return switch refusal {
    case .chooseOne(let choices): "choose one of \(list(choices))"
    case .ambiguous(let choices): "this could be \(list(choices))"
    case .chooseSeveral(let choices): "choose some of \(list(choices))"
    case .atLeast(let count): "at least \(count) are needed"
    case .atMost(let count): "at most \(count) are allowed"
    case .scale(let range): "a number from \(range.lowerBound) to \(range.upperBound) is needed"
    case .yesOrNo: "yes or no is needed"
    case .number: "a number within the bounds is needed"
    case .duration: "a length of time such as 10m is needed"
    case .date: "a day such as 2026-12-01 is needed"
    case .timeOfDay: "a time of day such as 17:30 is needed"
    case .nothingToGoBackTo: "there is nothing to go back to"
    case .nothingAsked: "nothing is asked here"
    }
  }
}
