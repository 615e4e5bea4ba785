import GuideLanguage

/// What an example says is there before it begins.
struct ExampleFacts {
  private(set) var known: [String: [String: AnswerValue]] = [:]
  private(set) var day = 1
  private(set) var history = GuideHistory()
  /// Unless the example says otherwise: a Monday.
  private(set) var today = CivilDate(year: 2026, month: 1, day: 5) ?? .earliest
  /// Unless the example says otherwise: noon.
  private(set) var now = TimeOfDay(hour: 12, minute: 0) ?? .midnight

  /// The day of what a look-up finds in examples: two months before the usual one.
  static let dayOfRecalled = CivilDate(year: 2025, month: 11, day: 5) ?? .earliest

  init(_ example: GuideExample, _ guide: CheckedGuide, _ library: GuideLibrary) {
    for fact in example.known {
      if let owner = fact.guideID, guide.measures.contains(where: { $0.name == owner }) {
        take(fact, ofMeasure: owner)
      } else if fact.guideID == nil, guide.answers[fact.name] == nil {
        takeCount(fact)
      } else {
        let owner = fact.guideID.flatMap { library[$0] } ?? guide
        take(fact, of: owner)
      }
    }
  }

  private mutating func takeCount(_ fact: GuideExample.Known) {
    switch (fact.name, fact.value) {
    case ("today", .date(let date)): today = date
    case ("now", .time(let time)): now = time
    case ("day", .number(let number)): day = Self.count(number)
    case ("visits", .number(let number)): history.visitCount = Self.count(number)
    case ("since_last", .number(let number)): history.dayCountSinceLast = Self.count(number)
    default: break
    }
  }

  private mutating func take(_ fact: GuideExample.Known, ofMeasure name: String) {
    guard case .number(let number) = fact.value else { return }
    let before = history.changes[name]
    if fact.name == "uses" {
      history.changes[name] = GuideHistory.Change(
        useCount: Self.count(number), mean: before?.mean)
    } else {
      let count = max(before?.useCount ?? 0, GuideHistory.Change.fewestUses)
      history.changes[name] = GuideHistory.Change(useCount: count, mean: number)
    }
  }

  /// A value kept by the guide; of a list, one item more, and of several, one more chosen.
  private mutating func take(_ fact: GuideExample.Known, of owner: CheckedGuide) {
    let value = Self.labelled(fact.value, owner.answers[fact.name]?.choices ?? [])
    if case .several(let all, _, _)? = owner.answers[fact.name]?.type,
      case .option(let choice) = value
    {
      var chosen: Set<Choice> = [choice]
      if case .several(let earlier)? = known[owner.id]?[fact.name] { chosen.formUnion(earlier) }
      known[owner.id, default: [:]][fact.name] = .several(all.filter(chosen.contains))
      return
    }
    var items: [Choice] = []
    if case .several(let earlier)? = known[owner.id]?[fact.name]?.asList { items = earlier }
    guard !items.isEmpty, case .several(let new) = value.asList, let item = new.first else {
      return known[owner.id, default: [:]][fact.name] = value
    }
    items.append(Choice(id: "\(items.count + 1)", label: item.label))
    known[owner.id]?[fact.name] = .several(items)
  }

  private static func count(_ number: Double) -> Int { Int(max(0, min(number, 1e6))) }

  private static func labelled(_ value: AnswerValue, _ choices: [Choice]) -> AnswerValue {
    let id: String
    switch value {
    case .option(let choice): id = choice.id
    case .text(let text): id = text
    case .number, .several, .yesNo, .duration, .date, .time: return value
    }
    return choices.first { $0.id == id }.map { .option($0) } ?? value
  }
}

extension Question {
  /// A line that answers the question, whatever it asks.
  var fittingAnswer: String {
    switch type {
    case .text, .writing: "Something"
    case .choice(let choices): Self.numbers(choices, 1)
    case .several(let choices, let least, _): Self.numbers(choices, max(1, least ?? 1))
    case .scale(let range): "\(range.lowerBound)"
    case .yesNo: "yes"
    case .number(let range): range.map(Self.number) ?? "1"
    case .duration: "1m"
    case .date: "tomorrow"
    case .timeOfDay: "12:00"
    }
  }

  /// The numbers of the first choices, those last that ask for words of their own.
  private static func numbers(_ choices: [Choice], _ count: Int) -> String {
    let open = choices.indices.filter { choices[$0].takesWords }
    let others = choices.indices.filter { !choices[$0].takesWords }
    return (others + open).prefix(count).map { "\($0 + 1)" }.joined(separator: ", ")
  }

  private static func number(in range: ClosedRange<Double>) -> String {
    let whole = range.lowerBound.rounded(.up)
    return range.contains(whole) && abs(whole) < 1e12
      ? SpokenValue.text(.number(whole)) : "\(range.lowerBound)"
  }
}
