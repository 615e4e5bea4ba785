import GuideLanguage

/// Somebody who answers at random, the same again from the same seed.
struct MadeUpPerson {
  /// What a person does next.
  enum Whim {
    case answer, odd, nothing, skip, back, anytimeWord, comeBackLater, gentleWay
  }

  private(set) var random: SplitMix64
  let today: CivilDate
  let now: TimeOfDay
  /// After so many turns the person stops; nil for those who do not.
  let stopTurn: Int?
  /// Whether the session is left and gone on with now and then.
  let comesAndGoes: Bool

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    // Days from 2026 on, so that every weekday and month comes up.
    today = CivilDate(daysSinceEpoch: 20_454 + random.below(1_000)) ?? .earliest
    now = TimeOfDay(minuteOfDay: random.below(24 * 60)) ?? .midnight
    stopTurn = random.below(20) == 0 ? random.below(30) : nil
    comesAndGoes = random.below(4) == 0
  }

  mutating func whim() -> Whim {
    switch random.below(40) {
    case 0, 1: .odd
    case 2, 3: .nothing
    case 4: .skip
    case 5: .back
    case 6: .anytimeWord
    case 7: comesAndGoes ? .comeBackLater : .answer
    case 8: .gentleWay
    default: .answer
    }
  }

  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[random.below(elements.count)]
  }

  // MARK: Answers

  private static let lines = [
    "something", "The dog next door barked all night.", "I do not dare to call her.", "Work.",
    "a walk in the rain", "She looked away when I came in.", "It went well, and I am surprised.",
    "Müde, aber gut.", "42",
  ]

  private static let oddLines = [
    "-1", "0", "99999999999999999999", "1/0", "NaN", ",", ",,1", "yes and no", "?", "12:99",
    "2026-02-30", "1 2 3 4 5 6 7 8 9", "not sure", "🙂", "\u{202E}abc", "\u{7}", "_", "{a}", "/foo",
    "the other one", String(repeating: "very long ", count: 40),
  ]

  mutating func oddLine() -> String { one(of: Self.oddLines) ?? "?" }

  mutating func text() -> String { one(of: Self.lines) ?? "something" }

  /// A line that fits the question, in one of the forms people use.
  mutating func answer(to question: Question) -> String {
    switch question.type {
    case .text: return text()
    case .writing:
      return (0...random.below(3)).map { _ in text() }.joined(separator: "\n")
    case .choice(let choices):
      guard !choices.isEmpty else { return "" }
      let index = random.below(choices.count)
      return random.below(3) == 0 ? "\(index + 1)" : choices[index].id
    case .several(let choices, let least, let most):
      let fewest = min(max(1, least ?? 1), choices.count)
      let count = fewest + random.below(max(1, min(most ?? .max, choices.count) - fewest + 1))
      let chosen = choices.shuffled(using: &random).prefix(count)
      return chosen.map(\.id).joined(separator: ", ")
    case .scale(let range): return "\(range.lowerBound + random.below(range.count))"
    case .yesNo: return random.below(2) == 0 ? "yes" : "no"
    case .number(let range): return number(in: range)
    case .duration: return one(of: ["30s", "1m", "5 minutes", "20m", "1h"]) ?? "1m"
    case .date:
      let day = today.adding(days: random.below(60) - 10)?.description ?? "today"
      return one(of: ["today", "tomorrow", "friday", day]) ?? "today"
    case .timeOfDay: return one(of: ["7:30", "17:30", "5 pm", "noon", "22:00"]) ?? "12:00"
    }
  }

  private mutating func number(in range: ClosedRange<Double>?) -> String {
    guard let range else { return "\(one(of: [0, 1, 2, 3, 5, 10, 20, 60, 100]) ?? 1)" }
    let low = max(-1e9, range.lowerBound).rounded(.up)
    let high = min(1e9, range.upperBound).rounded(.down)
    guard low <= high else { return "\((range.lowerBound + range.upperBound) / 2)" }
    return "\(Int(low) + random.below(Int(high - low) + 1))"
  }

  /// How long somebody thinks and types, in seconds.
  mutating func seconds(for type: AnswerType) -> Double {
    switch type {
    case .text: return 25
    case .writing(let from, let to):
      let least = from ?? to ?? 300
      return least + Double(random.below(101)) / 100 * ((to ?? least) - least)
    case .several: return 12
    case .yesNo: return 4
    case .choice, .scale, .number, .duration, .date, .timeOfDay: return 7
    }
  }

  // MARK: Earlier sessions

  /// What the guide and those it calls kept earlier: of half of the people nothing.
  mutating func known(of guides: [PreparedGuide]) -> [String: [String: AnswerValue]] {
    guard random.below(2) == 0 else { return [:] }
    var known: [String: [String: AnswerValue]] = [:]
    for guide in guides {
      for slot in guide.keptSlots where random.below(3) > 0 {
        let name = guide.names.all[slot]
        known[guide.id, default: [:]][name] =
          guide.names.lists.contains(name) ? list() : value(of: guide.types[slot] ?? .text)
      }
    }
    return known
  }

  private mutating func list() -> AnswerValue {
    .several((0...random.below(3)).map { Choice(id: "\($0 + 1)", label: text()) })
  }

  private mutating func value(of type: AnswerType) -> AnswerValue {
    switch type {
    case .text, .writing: return .text(text())
    case .choice(let choices): return one(of: choices).map { .option($0) } ?? .text(text())
    case .several(let choices, _, _):
      return .several(choices.filter { _ in random.below(2) == 0 })
    case .scale(let range): return .number(Double(range.lowerBound + random.below(range.count)))
    case .yesNo: return .yesNo(random.below(2) == 0)
    case .number(let range): return .number(Double(number(in: range)) ?? 1)
    case .duration: return .duration(seconds: Double(60 * (1 + random.below(30))))
    case .date: return .date(today.adding(days: random.below(15) - 7) ?? today)
    case .timeOfDay: return .time(TimeOfDay(minuteOfDay: random.below(24 * 60)) ?? now)
    }
  }

  mutating func history(of guide: PreparedGuide) -> GuideHistory {
    let visitCount = random.below(2) == 0 ? 0 : 1 + random.below(8)
    guard visitCount > 0 else { return GuideHistory() }
    var history = GuideHistory(
      visitCount: visitCount, dayCountSinceLast: random.below(40))
    for measured in guide.measures {
      history.changes[measured.measure.name] = GuideHistory.Change(
        useCount: random.below(visitCount + 1), mean: Double(random.below(9) - 5))
    }
    return history
  }

  /// What a look-up into earlier sessions finds: for half of the people nothing.
  mutating func earlierAnswer() -> EarlierAnswer? {
    guard random.below(2) == 0 else { return nil }
    return EarlierAnswer(date: today.adding(days: -1 - random.below(90)) ?? today, text: text())
  }
}
