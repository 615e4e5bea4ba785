import GuideLanguage

/// One example under way.
struct ExamplePlayer {
  private let example: GuideExample
  private let guide: CheckedGuide
  private(set) var conversation: Conversation
  /// What was said since the last input and not yet passed over.
  private var said: [String] = []
  /// What was said since the last input and lies behind what was expected.
  private var passedOver: [String] = []
  private var lastInput: ExampleFailure.Input?
  private var ending: Ending?
  private var refusal: Refusal?
  private let recalled: [GuideExample.Recalled]
  /// How long the guide has paused since the last input.
  private var secondsWaited = 0.0
  /// When it is offered again; nil inside for not any more, nil where it said nothing.
  private var offer: HomeOffer??

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
  mutating func run() -> ExampleFailure? {
    var index = 0
    while index < example.steps.count {
      let first = index
      let state = placeName
      let message: String?
      if let (text, count) = page(from: index) {
        message = send(.wrote(text), "this page")
        index += count
      } else {
        message = play(example.steps[index].step)
        index += 1
      }
      let line = example.line(ofStep: first)
      guard let message else {
        if let words = example.steps[first].step.typed {
          lastInput = ExampleFailure.Input(text: words, line: line)
        }
        continue
      }
      return ExampleFailure(
        title: example.title, line: line, message: message,
        differences: differences(example.steps[first].step), lastInput: lastInput, state: state)
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

  /// The state on top, or the one in which it ended.
  private var placeName: String {
    if let ending { return ending.state }
    let id = conversation.position.top?.guide.id
    return (id == guide.id ? "" : (id ?? "") + "/") + conversation.stateName
  }

  private func differences(_ step: GuideExample.Step) -> [ExampleFailure.Difference] {
    guard case .expect(let part) = step else { return [] }
    return passedOver.map { .said($0) } + [.missing(part)] + said.map { .instead($0) }
  }

  private mutating func play(_ step: GuideExample.Step) -> String? {
    switch step {
    case .expect(let part): return expect(part)
    case .input(let text): return send(.typed(text), "\"\(text)\"")
    case .done: return "/done comes behind a page, and no page is asked for here."
    case .anyAnswer: return giveAnyAnswer()
    case .wait(let seconds):
      guard abs(secondsWaited - seconds) >= 0.5 else { return nil }
      return "The example expects a wait of \(SpokenValue.text(.duration(seconds: seconds))); "
        + "since the last answer it was \(SpokenValue.text(.duration(seconds: secondsWaited)))."
    case .offeredAgain(let wanted):
      if let made = offer ?? nil, wanted.isLike(made) { return nil }
      let found = (offer ?? nil).map { "on \($0)" } ?? "not at all"
      return "The example expects it to be offered again on \(wanted); it is offered \(found)."
    case .skip: return send(.skip, "/skip")
    case .back: return send(.back, "/back")
    case .stop: return send(.stop, "/stop")
    case .gentleWay:
      guard conversation.hasGentleWay || ending != nil else {
        return "Here no guide under way has a gentle way."
      }
      return send(.gentleWay, "[gentle way]")
    case .check(let expression): return check(expression)
    case .finished(let state):
      guard let ending else {
        return "The example expects the end in \"\(state)\"; the guide still waits"
          + (conversation.openQuestion.map { " for \"\($0.name)\"" } ?? "") + "."
      }
      return ending.state == state
        ? nil : "The example expects the end in \"\(state)\"; it ended in \"\(ending.state)\"."
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
      return "\"...\" stands for an answer, and nothing is asked here."
    }
    return send(.typed(question.fittingAnswer), "\"...\"")
  }

  private mutating func expect(_ part: String) -> String? {
    guard let index = said.firstIndex(where: { $0.contains(part) }) else {
      if passedOver.contains(where: { $0.contains(part) }) {
        return "What the example expects (-) was said further up."
      }
      return said.isEmpty
        ? "What the example expects (-) is not said; nothing more comes here."
        : "What the example expects (-) is not said; this is (+)."
    }
    passedOver += said[...index]
    said.removeFirst(index + 1)
    return nil
  }

  private mutating func send(_ event: Event, _ words: String) -> String? {
    if let ending, event != .stop {
      return "Here \(words) is typed, after the end in \"\(ending.state)\"."
    }
    said = []
    passedOver = []
    refusal = nil
    secondsWaited = 0
    let question = conversation.openQuestion
    take(conversation.handle(event))
    guard let refusal else { return nil }
    let name = question.map { " for \"\($0.name)\"" } ?? ""
    return "Here \(words) was not accepted\(name): \(RefusalText.words(refusal))."
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
        case .offerAgain(_, let made): offer = .some(made)
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
  private func check(_ expression: Expression) -> String? {
    var conversation = conversation
    if let final = conversation.finalPosition { conversation.position = final }
    guard let guide = conversation.position.top?.guide,
      !conversation.isTrue(guide.formula(expression))
    else { return nil }
    let facts = expression.names.map { name in
      let value = conversation.value(of: guide.formula(.name(name))).value
      return "\(name.text) is \(value.map(SpokenValue.text) ?? "unknown")"
    }
    return "This is not true at this point"
      + (facts.isEmpty ? "." : ": \(facts.joined(separator: ", ")).")
  }
}

extension HomeOffer {
  /// Whether the other one has all that this one says.
  fileprivate func isLike(_ other: HomeOffer) -> Bool {
    day == other.day && (time == nil || time == other.time)
      && (repetition == nil || repetition == other.repetition)
      && (answerName == nil || answerName == other.answerName)
  }
}

extension GuideExample.Step {
  /// What is typed in this step; nil where nothing is.
  fileprivate var typed: String? {
    switch self {
    case .input(let text): text
    case .done: "/done"
    case .anyAnswer: "..."
    case .skip: "/skip"
    case .back: "/back"
    case .stop: "/stop"
    case .gentleWay: "[gentle way]"
    case .expect, .wait, .offeredAgain, .check, .finished: nil
    }
  }
}
