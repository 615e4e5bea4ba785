/// Runs all checks over a parsed guide.
struct Checker {
  let header: GuideHeader
  let headerParser: HeaderParser
  let states: [GuideState]
  let examples: [GuideExample]
  /// The headers of the guides in reach, by id.
  let others: [String: GuideHeader]
  /// The first state of each name.
  let stateIndexByName: [String: Int]
  /// All steps of all states.
  let allSteps: [Step]
  /// Every `->` with the place where it stands.
  let moves: [Move]
  /// Every `[set ...]`.
  let assignments: [(name: Expression.Name, value: Expression)]
  let parsedWithoutErrors: Bool
  /// Names of answers on lines that could not be read; nothing is said about these.
  let namesOnBrokenLines: Set<String>

  var diagnostics: [Diagnostic] = []
  var answers: [String: AnswerDeclaration] = [:]
  var kinds: [String: ValueKind] = [:]
  /// Where each answer is first asked for or set.
  var firstPlaces: [String: SourceSpan] = [:]
  /// The answers to which some line adds something.
  var lists: Set<String> = []
  /// The answers that get what a look-up finds.
  var recalled: Set<String> = []
  /// For each answer asked for each of several options: the answer that has the options.
  var ratedNames: [String: String] = [:]
  /// What is known of a measure from earlier sessions.
  let measureFacts = ["uses", "change"]

  init(parser: GuideParser, others: [String: GuideHeader]) {
    self.header = parser.header.header
    self.headerParser = parser.header
    self.states = parser.states
    self.examples = parser.examples
    self.others = others
    self.namesOnBrokenLines = parser.namesOnBrokenLines
    self.stateIndexByName = Dictionary(
      parser.states.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.allSteps = parser.states.flatMap(\.steps)
    self.moves = allSteps.flatMap(\.moves)
    self.assignments = allSteps.compactMap { step in
      guard case .set(let name, let value) = step.kind else { return nil }
      return (name, value)
    }
    let misleading: Set<DiagnosticCode> = [.badHeaderValue, .badName, .unknownHeader]
    self.parsedWithoutErrors =
      parser.diagnostics.isEmpty
      && !parser.header.diagnostics.contains { misleading.contains($0.code) }
      && parser.header.spans["safe exit"] != nil
  }

  mutating func check() {
    collectAnswers()
    checkNames()
    checkArms()
    checkPrivacy()
    checkCalls()
    checkTargets()
    checkMeasures()
    checkExamples()
    checkLists()
    checkLookUps()
    checkForAnswers()
    checkGiven()
    checkOwnWords()
    let muting: Set<DiagnosticCode> = [
      .missingTarget, .missingSafeExit, .badCall, .conflictingType, .badOptions, .unknownName,
    ]
    guard parsedWithoutErrors, !diagnostics.contains(where: { muting.contains($0.code) })
    else { return }
    checkFlow()
  }

  mutating func report(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil,
    meant: String? = nil, notes: [Diagnostic.Note] = [], path: [String] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(
        code, span, message, hint: hint, meant: meant, notes: notes, path: path, fixes: fixes))
  }

  var stateNames: Dictionary<String, Int>.Keys { stateIndexByName.keys }

  /// Whether the header stands there, even misspelt or with a value that cannot be read.
  func hasHeader(_ name: String) -> Bool {
    headerParser.spans[name] != nil || headerParser.misspelt.contains(name)
  }

  /// Whether a line was meant to name the guides this one uses, and cannot be read.
  var hasBrokenUses: Bool {
    let line = headerParser.spans["uses"]?.line
    return headerParser.misspelt.contains("uses")
      || headerParser.diagnostics.contains { $0.code == .badName && $0.span.line == line }
  }

  func itemSpan(_ item: String) -> SourceSpan {
    headerParser.itemSpans[item] ?? SourceSpan(line: 1, column: 1, length: 1)
  }
}

extension Step {
  /// Every `->` of the step.
  var moves: [Move] {
    switch kind {
    case .move(let move): [move]
    case .ask(let ask): ask.arms.compactMap(\.move)
    case .choose(_, let arms): arms.compactMap(\.move)
    default: []
    }
  }
}
