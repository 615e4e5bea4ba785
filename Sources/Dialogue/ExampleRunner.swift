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
  private let recalled: [GuideExample.Recalled]
  /// How long the guide has paused since the last input.
  private var secondsWaited = 0.0
  /// When it is offered again; nil inside for not any more, nil where it said nothing.
  private var offer: CivilDate??

  init(_ example: GuideExample, _ guide: CheckedGuide, _ library: GuideLibrary) {
    self.example = example
    self.guide = guide
    let given = ExampleFacts(example, guide, library)
    let setting = Setting(
      guide, library: library, known: given.known, day: given.day, history: given.history,
      seed: 1, today: given.today, now: given.now)
    recalled = example.recalled
    let (conversation, effects) = Conversation.begin(setting, trace: Trace())
    self.conversation = conversation
    take(effects)
  }

  /// Plays all steps; the first thing that goes otherwise, in words.
  mutating func run() -> String? {
    var index = 0
    while index < example.steps.count {
      let line = example.line(ofStep: index)
      let failure: String?
      if let (text, count) = page(from: index) {
        failure = send(.wrote(text), "this page")
        index += count
      } else {
        failure = play(example.steps[index].step)
        index += 1
      }
      if let failure { return "line \(line): \(failure)" }
    }
    return nil
  }

  /// At a question for writing: the lines typed up to `/done`, and how many steps they are.
  private func page(from index: Int) -> (text: String, stepCount: Int)? {
    guard conversation.openQuestion?.type.isWriting ?? false else { return nil }
    var lines: [String] = []
    for (step, _) in example.steps[index...] {
      if case .done = step { return (lines.joined(separator: "\n"), lines.count + 1) }
      guard case .input(let line) = step else { return nil }
      lines.append(line)
    }
    return nil
  }

  private mutating func play(_ step: GuideExample.Step) -> String? {
    switch step {
    case .expect(let part): return expect(part)
    case .input(let text): return send(.typed(text), "\"\(text)\"")
    case .done: return "/done comes behind a page, but no page is asked for here"
    case .anyAnswer: return giveAnyAnswer()
    case .wait(let seconds):
      guard abs(secondsWaited - seconds) >= 0.5 else { return nil }
      return "expected a wait of \(SpokenValue.text(.duration(seconds: seconds))) since the last "
        + "answer, but it was \(SpokenValue.text(.duration(seconds: secondsWaited)))"
    case .offeredAgain(let day):
      if offer == .some(day) { return nil }
      let found = (offer ?? nil).map { "on \($0)" } ?? "not at all"
      return "expected to be offered again on \(day), but it is offered \(found)"
    case .skip: return send(.skip, "/skip")
    case .back: return send(.back, "/back")
    case .stop: return send(.stop, "/stop")
    case .check(let expression):
      return isTrue(expression) ? nil : "this check is not true at this point"
    case .finished(let state):
      guard let ending else {
        return "expected the end in \"\(state)\", but the guide still waits"
          + (conversation.openQuestion.map { " for \"\($0.name)\"" } ?? "")
      }
      return ending.state == state
        ? nil : "expected the end in \"\(state)\", but it ended in \"\(ending.state)\""
    }
  }

  /// What a look-up finds: the example says which words, and for which name.
  private var found: EarlierAnswer? {
    guard case .lookUp(let recall) = conversation.waiting else { return nil }
    let name = conversation.position.top?.guide.names.all[recall.slot]
    return recalled.first { $0.name == name }.map {
      EarlierAnswer(date: ExampleFacts.dayOfRecalled, text: $0.text)
    }
  }

  /// Types something that fits the open question.
  private mutating func giveAnyAnswer() -> String? {
    guard let question = conversation.openQuestion else {
      return "\"...\" stands for an answer, but nothing is asked here"
    }
    return send(.typed(question.fittingAnswer), "\"...\"")
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
    secondsWaited = 0
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
      var isLookingUp = false
      for effect in effects {
        switch effect {
        case .say(let lines): said += lines
        case .pause(let seconds):
          isWaitingForTime = true
          secondsWaited += seconds
        case .breathe(let pattern):
          isWaitingForTime = true
          secondsWaited += pattern.totalSeconds
        case .lookUp: isLookingUp = true
        case .offerAgain(_, let day): offer = .some(day)
        case .refuse(let refusal): self.refusal = refusal
        case .finish(let ending): self.ending = ending
        default: break
        }
      }
      if isLookingUp {
        effects = conversation.handle(.found(found))
      } else if isWaitingForTime {
        effects = conversation.handle(.timeElapsed)
      } else {
        return
      }
    }
  }

  var trace: Trace { conversation.trace ?? Trace() }

  /// With the values as they are now, or as they were when the guide ended.
  private func isTrue(_ expression: Expression) -> Bool {
    var conversation = conversation
    if let final = conversation.finalPosition { conversation.position = final }
    guard let guide = conversation.position.top?.guide else { return true }
    return conversation.isTrue(guide.formula(expression))
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
    case .whole: "a whole number is needed"
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
