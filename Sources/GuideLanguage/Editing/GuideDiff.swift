/// What becomes of sessions that were stopped in one version of a guide and go on in another.
public struct GuideDiff: Equatable, Sendable {
  /// How much a change asks of the person who stopped.
  public enum Effect: Equatable, Sendable {
    /// They notice nothing but other words.
    case none
    /// They are asked something, or go on by another way.
    case noticed
    /// They begin the guide again.
    case startsAgain
  }

  /// One change, and what happens to the person who stopped there.
  public struct Change: Equatable, Sendable {
    /// How much it asks of the person.
    public let effect: Effect
    /// What changed.
    public let what: String
    /// What happens to somebody who stopped before the change.
    public let consequence: String
  }

  /// All changes, in the order of the old guide and then of the new one.
  public private(set) var changes: [Change] = []

  /// Compares two versions of one guide.
  public init(from old: CheckedGuide, to new: CheckedGuide) {
    if old.id != new.id {
      add(
        .startsAgain, "The id is \"\(new.id)\" and was \"\(old.id)\".",
        "Sessions belong to an id: those of \"\(old.id)\" do not go on in this guide.")
    }
    if new.format > old.format {
      add(
        .noticed, "It is written for format \(new.format), and was for format \(old.format).",
        "A Mooring that does not know this format says so, and nothing is lost.")
    }
    compareStates(old, new)
    let questions = QuestionTable(old)
    let fresh = QuestionTable(new)
    compareQuestions(questions, fresh)
    for name in fresh.order where questions.asks[name] == nil {
      add(
        .noticed, "The question \"\(name)\" is new.",
        "Who is already past it is not asked. Its answer is unknown, as any answer may be.")
    }
    for name in old.keeps where !new.keeps.contains(name) {
      add(
        .noticed, "\"\(name)\" is not kept any more.",
        "What was kept of it is not there in the next session.")
    }
    if old.header.inView != new.header.inView {
      add(
        .none,
        new.header.inView.map { "\"\($0)\" stays in view." } ?? "Nothing stays in view any more.",
        "Everybody goes on where they stopped.")
    }
    if old.header.gentleWay != new.header.gentleWay {
      add(
        .none,
        new.header.gentleWay.map { "The gentle way leads to \"\($0)\"." }
          ?? "There is no gentle way any more.",
        "Everybody goes on where they stopped.")
    }
    if changes.isEmpty, old.textHash != new.textHash {
      add(
        .none, "Only words changed.", "Everybody goes on where they stopped, with the new words.")
    }
  }

  /// Each change, and below it what it means for a stopped session.
  public var text: String {
    guard !changes.isEmpty else { return "Nothing changes for stopped sessions.\n" }
    return changes.map { "\($0.what)\n  \($0.consequence)\n" }.joined()
  }

  private mutating func add(_ effect: Effect, _ what: String, _ consequence: String) {
    changes.append(Change(effect: effect, what: what, consequence: consequence))
  }

  // MARK: States

  private mutating func compareStates(_ old: CheckedGuide, _ new: CheckedGuide) {
    for state in old.states {
      guard let now = Self.state(state.name, in: new) else {
        add(
          .startsAgain, "The state \"\(state.name)\" is gone.",
          "Who stopped there is told so, and begins at the start. Their answers stay.")
        continue
      }
      if now.name != state.name {
        add(
          .none, "The state \"\(state.name)\" is now called \"\(now.name)\".",
          "Who stopped there goes on in \"\(now.name)\".")
      }
      if state.stepsHash != now.stepsHash {
        add(
          .noticed, "The steps of \"\(now.name)\" changed.",
          "Who stopped there begins this state anew. Their answers stay.")
      } else if Self.ways(of: state, in: new) != Self.ways(of: now, in: new) {
        add(
          .noticed, "Ways out of \"\(now.name)\" lead elsewhere.",
          "Who stopped there goes on at the same place, and takes the new ways.")
      }
    }
  }

  private static func state(_ name: String, in guide: CheckedGuide) -> GuideState? {
    guide.stateIndexByName[name].map { guide.states[$0] }
      ?? guide.states.first { $0.formerNames.contains(name) }
  }

  /// Where a state's ways lead, in order, by the names the states have in the new guide.
  private static func ways(of state: GuideState, in new: CheckedGuide) -> [String] {
    let moves = state.steps.flatMap { step -> [(String, Move)] in
      switch step.kind {
      case .move(let move): [("", move)]
      case .ask(let ask): ask.arms.compactMap { arm in arm.move.map { (arm.keyText, $0) } }
      case .choose(_, let arms): arms.compactMap { arm in arm.move.map { (arm.keyText, $0) } }
      default: []
      }
    }
    return moves.map { key, move in
      switch move.target {
      case .state(let name): "\(key) -> \(Self.state(name, in: new)?.name ?? name)"
      case .call(let id): "\(key) -> \(id) and back"
      case .returnFromInterruption: "\(key) -> return"
      }
    }
  }

  // MARK: Questions

  private mutating func compareQuestions(_ old: QuestionTable, _ new: QuestionTable) {
    for name in old.order {
      guard let before = old.asks[name] else { continue }
      guard let now = new.asks[name] else {
        add(
          .noticed, "The question \"\(name)\" is gone.",
          "Given answers stay in the journal.")
        continue
      }
      compareTypes(name, before, now)
      for choice in before.choices where !now.choices.contains(where: { $0.id == choice.id }) {
        guard before.kind == now.kind else { break }
        add(
          .noticed, "\"\(name)\" has no option \"\(choice.id)\" any more.",
          "Who chose it keeps it, with its old words. Where a way depends on it, it counts as "
            + "no answer.")
      }
    }
  }

  private mutating func compareTypes(
    _ name: String, _ before: QuestionTable.Question, _ now: QuestionTable.Question
  ) {
    guard before.kind == now.kind else {
      return add(
        .noticed, "\"\(name)\" was \(before.kind.words) and is \(now.kind.words).",
        "Given answers do not fit: they count as unknown, until the guide comes by it again.")
    }
    guard before.range != now.range || before.isWhole != now.isWhole else { return }
    let isWider = now.range.contains(before.range) && (before.isWhole || !now.isWhole)
    add(
      isWider ? .none : .noticed,
      "\"\(name)\" took \(before.rangeWords), and takes \(now.rangeWords).",
      isWider
        ? "All given answers fit."
        : "Answers that fit stay. Others count as unknown, until the guide comes by it again.")
  }
}

/// The questions of a guide by the names of their answers.
private struct QuestionTable {
  struct Question {
    let kind: ValueKind
    let range: NumberRange
    let isWhole: Bool
    var choices: [Choice]

    var rangeWords: String { (isWhole ? "whole numbers " : "") + range.words }
  }

  private(set) var asks: [String: Question] = [:]
  /// The names in the order of the file.
  private(set) var order: [String] = []

  init(_ guide: CheckedGuide) {
    for step in guide.states.flatMap(\.steps) {
      guard case .ask(let ask) = step.kind else { continue }
      let choices =
        switch ask.type {
        case .choice(let choices), .several(let choices, _, _): choices
        default: [Choice]()
        }
      if asks[ask.name] == nil {
        order.append(ask.name)
        asks[ask.name] = Question(
          kind: ValueKind(ask.type), range: NumberRange(ask.type), isWhole: ask.isWhole,
          choices: [])
      }
      asks[ask.name]?.choices += choices
    }
  }
}

/// The numbers a question takes, or how many answers.
private struct NumberRange: Equatable {
  private let low: Double?
  private let high: Double?

  init(_ type: AnswerType) {
    switch type {
    case .scale(let range): (low, high) = (Double(range.lowerBound), Double(range.upperBound))
    case .number(let range): (low, high) = (range?.lowerBound, range?.upperBound)
    case .several(_, let least, let most):
      (low, high) = (least.map(Double.init), most.map(Double.init))
    default: (low, high) = (nil, nil)
    }
  }

  func contains(_ other: NumberRange) -> Bool {
    (low ?? -.infinity) <= (other.low ?? -.infinity)
      && (high ?? .infinity) >= (other.high ?? .infinity)
  }

  var words: String {
    let ends = [
      low.map { "from \(Expression.number($0).plainText)" },
      high.map { "to \(Expression.number($0).plainText)" },
    ]
    let text = ends.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? "any" : text
  }
}
