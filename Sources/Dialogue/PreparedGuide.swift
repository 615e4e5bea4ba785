import GuideLanguage

/// A guide made ready for conversations: names are numbers, and what never changes is made
/// once and shared.
///
/// It says exactly what the checked guide says. Conversations hold it by reference; it never
/// changes.
final class PreparedGuide: Sendable {
  struct State: Sendable {
    let name: String
    let steps: [PreparedStep]
    /// Changes with the steps, not with their words.
    let stepsHash: UInt64
  }

  /// Words that lead somewhere from any question.
  struct Anytime: Sendable {
    let target: AnytimeRule.Target
    let phrases: [[String]]
  }

  /// Two answers that are compared at the end.
  struct Measured: Sendable {
    let measure: Measure
    let fromSlot: Int?
    let toSlot: Int?
    let range: ClosedRange<Double>?
  }

  let checked: CheckedGuide
  let id: String
  let names: AnswerNames
  /// No answer yet, to begin with.
  let noAnswers: HeldAnswers
  /// The declared types by slot; nil for what is only set.
  let types: [AnswerType?]
  private let wholeSlots: Set<Int>
  private let listSlots: Set<Int>
  let keptSlots: [Int]
  /// The answer whose words stay in view.
  let inViewSlot: Int?
  /// Where it goes on after words of dying, harm or danger.
  let gentleState: Int?
  let measures: [Measured]
  let states: [State]
  let anytime: [Anytime]
  /// How a line begins that one of its anytime words could be in.
  let anytimeStarts: LineStarts

  init(_ guide: CheckedGuide) {
    checked = guide
    id = guide.id
    let names = Self.names(of: guide)
    self.names = names
    noAnswers = HeldAnswers(names)
    (types, wholeSlots) = Self.types(of: guide, names)
    listSlots = Set(names.lists.compactMap { names.slot(of: $0) })
    keptSlots = guide.keeps.compactMap { names.slot(of: $0) }
    inViewSlot = guide.header.inView.flatMap { names.slot(of: $0) }
    gentleState = guide.header.gentleWay.flatMap { guide.stateIndexByName[$0] }
    measures = guide.measures.map { measure in
      Measured(
        measure: measure, fromSlot: names.slot(of: measure.from),
        toSlot: names.slot(of: measure.to),
        range: guide.answers[measure.from]?.type?.numberRange)
    }
    let preparation = Preparation(guide: guide, names: names)
    states = guide.states.map { state in
      State(
        name: state.name,
        steps: state.steps.indices.map { preparation.step($0, in: state) },
        stepsHash: state.stepsHash)
    }
    anytime = guide.anytime.map { rule in
      Anytime(target: rule.target, phrases: rule.words.map(PlainWords.of).filter { !$0.isEmpty })
    }
    anytimeStarts = LineStarts(
      anytime.flatMap { $0.phrases.compactMap(\.first) }, after: PlainWords.before)
  }

  /// Whether it was made from this guide; comments alone may differ.
  func isMade(from guide: CheckedGuide) -> Bool {
    id == guide.header.id && checked.textHash == guide.textHash
      && checked.shapeHash == guide.shapeHash
  }

  func stateIndex(_ name: String) -> Int? { checked.stateIndexByName[name] }

  func isList(_ slot: Int) -> Bool { listSlots.contains(slot) }

  /// The value as the answer of this slot, or nil where it could not be given to the question
  /// as it stands now. An option that is gone fits: it stays, with its old label.
  func fitting(_ value: AnswerValue, _ slot: Int) -> AnswerValue? {
    if isList(slot) { return value.asList }
    guard let type = types[slot] else { return value }
    return type.takes(value, isWhole: wholeSlots.contains(slot)) ? value : nil
  }

  func formula(_ expression: Expression) -> Formula { Formula(expression, of: checked, names) }

  /// The declared types by slot, and the slots of whole numbers.
  private static func types(
    of guide: CheckedGuide, _ names: AnswerNames
  ) -> ([AnswerType?], Set<Int>) {
    var types = names.all.map { guide.answers[$0]?.type }
    var wholeSlots: Set<Int> = []
    for step in guide.states.flatMap(\.steps) {
      guard case .ask(let ask) = step.kind, let slot = names.slot(of: ask.name) else { continue }
      let ratings = ask.forEach == nil ? [] : names.ratingSlots(of: ask.name)
      for rating in ratings { types[rating] = ask.type }
      if ask.forEach != nil { types[slot] = .text }
      if ask.isWhole { wholeSlots.formUnion(ratings.isEmpty ? [slot] : ratings) }
    }
    return (types, wholeSlots)
  }

  /// Every name an answer can be held under, in order.
  private static func names(of guide: CheckedGuide) -> AnswerNames {
    var names = Set(guide.answers.keys)
    names.formUnion(guide.keeps)
    var lists: Set<String> = []
    for measure in guide.measures { names.formUnion([measure.from, measure.to]) }
    for step in guide.states.flatMap(\.steps) {
      switch step.kind {
      case .ask(let ask):
        names.insert(ask.name)
        for choice in ask.forEach.flatMap({ guide.answers[$0.text]?.choices }) ?? [] {
          names.insert(AnswerNames.rating(ask.name, of: choice.id))
        }
        if let list = ask.choicesFrom?.text { lists.insert(list) }
      case .set(let name, _), .forget(let name): names.insert(name.text)
      case .add(_, let list), .take(_, let list): lists.insert(list.text)
      case .recall(let recall):
        names.formUnion([recall.into.text, AnswerNames.date(of: recall.into.text)])
      default: break
      }
    }
    return AnswerNames(names.union(lists).sorted(), lists: lists)
  }
}

extension AnswerType {
  /// The two ends of a scale or of a bounded number.
  fileprivate var numberRange: ClosedRange<Double>? {
    switch self {
    case .scale(let range): Double(range.lowerBound)...Double(range.upperBound)
    case .number(let range): range
    case .text, .writing, .choice, .several, .yesNo, .duration, .date, .timeOfDay: nil
    }
  }

  /// Whether a value could have been given as an answer to such a question.
  fileprivate func takes(_ value: AnswerValue, isWhole: Bool) -> Bool {
    switch (self, value) {
    case (.text, .text), (.writing, .text), (.choice, .option), (.yesNo, .yesNo),
      (.duration, .duration), (.date, .date), (.timeOfDay, .time):
      true
    case (.several(_, let least, let most), .several(let chosen)):
      chosen.count >= least ?? 0 && chosen.count <= most ?? .max
    case (.scale, .number(let number)), (.number, .number(let number)):
      numberRange?.contains(number) ?? true && (!isWhole || number.rounded() == number)
    default: false
    }
  }
}
