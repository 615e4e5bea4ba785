public import GuideLanguage

/// An example made of a session that really happened.
public struct ExampleRecording: Sendable {
  /// The lines of the example, each with its line break.
  public let text: String
  /// Its title.
  public let title: String
  /// How many answers of the session it holds.
  public let replyCount: Int
  /// Whether it tells the session to its end.
  public let isWhole: Bool
  /// Whether words that should have been shown had to be hidden, as the guide took no others.
  public let hidesText: Bool

  /// After so many steps no way through is looked for any more.
  private static let stepLimit = 20_000

  /// Makes an example that passes; nil where no answer of the session fits the guide.
  ///
  /// Goes through the guide as an example does and looks for questions that the session
  /// answers; where it stops fitting, the example stops. Private answers are `> ...`.
  ///
  /// - Parameters:
  ///   - hidesText: Whether all of the person's own words are `> ...`, too.
  ///   - find: What a look-up finds in the sessions before.
  ///   - check: The guide with these lines behind it; nil where it has an error.
  public static func make(
    of session: RecordedSession, guide: CheckedGuide, library: GuideLibrary, hidesText: Bool,
    find: (LookUp) -> EarlierAnswer?, check: (String) -> CheckedGuide?
  ) -> ExampleRecording? {
    for hides in hidesText ? [true] : [false, true] {
      let recording = make(
        of: session, guide, library, hides: hides, find: find, check: check)
      if let recording { return recording }
    }
    return nil
  }

  private static func make(
    of session: RecordedSession, _ guide: CheckedGuide, _ library: GuideLibrary, hides: Bool,
    find: (LookUp) -> EarlierAnswer?, check: (String) -> CheckedGuide?
  ) -> ExampleRecording? {
    let title = title(of: session, besides: guide.exampleTitles)
    let head = ["== example: \(title)"] + session.givenLines(for: guide, library, hides: hides)
    guard let given = check(Self.text(head)), let start = given.examples.last else { return nil }
    let facts = ExampleFacts(start, given, library)
    let setting = Setting(
      given, library: library, known: facts.known, day: facts.day, history: facts.history,
      seed: 1, today: facts.today, now: facts.now)
    let walk = longest(RecordedWalk(session, setting, hidesText: hides), find)
    guard walk.replyCount > 0 || walk.isWhole else { return nil }
    let recalled = walk.recalled.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
    let lines =
      head + recalled.map { "[recalled \($0.key) is \"\($0.value)\"]" } + walk.linesToEnd
    let text = Self.text(lines)
    guard let whole = check(text), ExampleRunner.run(whole, library: library).last?.passed ?? false
    else { return nil }
    return ExampleRecording(
      text: text, title: title, replyCount: walk.replyCount, isWhole: walk.isWhole,
      hidesText: hides)
  }

  /// The first way that tells the whole session, else the one that tells most of it.
  private static func longest(
    _ start: RecordedWalk, _ find: (LookUp) -> EarlierAnswer?
  ) -> RecordedWalk {
    var best = start
    var open = [start]
    for _ in 0..<stepLimit {
      guard let walk = open.popLast() else { break }
      if walk.replyCount > best.replyCount { best = walk }
      if walk.isWhole { return walk }
      open += walk.waysOn(find).reversed()
    }
    return best
  }

  private static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private static func title(of session: RecordedSession, besides titles: [String]) -> String {
    let first = "recorded on \(session.date)"
    guard titles.contains(first) else { return first }
    let number = (2...(titles.count + 2)).first { !titles.contains("\(first), \($0)") }
    return "\(first), \(number ?? 2)"
  }
}
