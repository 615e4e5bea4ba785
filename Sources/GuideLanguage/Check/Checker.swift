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
  /// The steps of all states but for questions, moves and lines that only speak.
  let directions: [Step]
  /// The questions among them, with the lines they begin on.
  let asks: [(ask: Ask, span: SourceSpan)]
  /// Every `->` with the place where it stands.
  let moves: [Move]
  /// Every `[set ...]`.
  let assignments: [(name: Expression.Name, value: Expression)]
  let parsedWithoutErrors: Bool
  /// Whether every line that may lead somewhere could be read.
  let waysAreRead: Bool
  /// Names of answers on lines that could not be read; nothing is said about these.
  let namesOnBrokenLines: Set<String>

  /// The names in square brackets inside spoken words, with their brackets.
  let bracketedNames: [Expression.Name]

  var diagnostics: [Diagnostic] = []
  var answers: [String: AnswerDeclaration] = [:]
  var kinds: [String: ValueKind] = [:]
  /// Where each answer is first asked for or set.
  var firstPlaces: [String: SourceSpan] = [:]
  /// The answers to which some line adds something.
  var lists: Set<String> = []
  /// Names used as lists to which no line adds anything, with the first such place.
  var unfilledLists: [String: SourceSpan] = [:]
  /// The answers that get what a look-up finds.
  var recalled: Set<String> = []
  /// For each answer asked for each of several options: the answer that has the options.
  var ratedNames: [String: String] = [:]
  /// Whether some line names `each`.
  var namesEach = false
  /// What is known of a measure from earlier sessions.
  let measureFacts = ["uses", "change"]

  init(parser: GuideParser, others: [String: GuideHeader]) {
    self.header = parser.header.header
    self.headerParser = parser.header
    self.states = parser.states
    self.examples = parser.examples
    self.others = others
    self.namesOnBrokenLines = parser.namesOnBrokenLines
    self.bracketedNames = parser.bracketedNames
    self.stateIndexByName = parser.stateIndexByName
    // Gathered in one pass: each look at a step counts the references in it.
    var directions: [Step] = []
    // Most steps are none: without them the checks below have little to look at.
    var asks: [(ask: Ask, span: SourceSpan)] = []
    var moves: [Move] = []
    var assignments: [(name: Expression.Name, value: Expression)] = []
    for state in parser.states {
      for step in state.steps {
        switch step.kind {
        case .say(let template, _): if !template.isPlain { directions.append(step) }
        case .rotate(let lines, _, _):
          if !lines.allSatisfy(\.isPlain) { directions.append(step) }
        case .ask(let ask):
          asks.append((ask, step.span))
          for arm in ask.arms { if let move = arm.move { moves.append(move) } }
        case .choose(_, let arms):
          directions.append(step)
          for arm in arms { if let move = arm.move { moves.append(move) } }
        case .move(let move): moves.append(move)
        case .set(let name, let value):
          directions.append(step)
          assignments.append((name, value))
        case .pause, .helpCard, .whatHelped, .jump, .finish, .finishForToday, .broken: break
        default: directions.append(step)
        }
      }
    }
    self.directions = directions
    self.asks = asks
    self.moves = moves
    self.assignments = assignments
    self.parsedWithoutErrors = parser.diagnostics.isEmpty && parser.header.diagnostics.isEmpty
    self.waysAreRead =
      !parser.hidesWays && !parser.header.hidesWays && parser.header.spans["safe exit"] != nil
  }

  mutating func check(library: (String) -> GuideHeader?, guideIDs: () -> [String]) {
    collectAnswers()
    checkNames()
    checkArms()
    checkPrivacy()
    checkCalls(library, guideIDs)
    checkTargets(library, guideIDs)
    checkMeasures()
    checkExamples()
    checkLists()
    checkLookUps()
    checkOffers()
    checkForAnswers()
    checkGiven()
    checkOwnWords()
    checkHeaderValues()
    checkBrackets()
    let muting: Set<DiagnosticCode> = [
      .missingTarget, .missingSafeExit, .badOptions, .yesNoCoverage,
    ]
    let isSure =
      waysAreRead && !callsState && unfilledLists.isEmpty
      && !diagnostics.contains { muting.contains($0.code) }
    checkLabels()
    guard isSure else { return }
    checkFlow(
      withConditions: !diagnostics.contains {
        $0.code == .unknownName || $0.code == .mismatchedKinds
      })
  }

  mutating func report(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil,
    meant: String? = nil, notes: [Diagnostic.Note] = [], path: [String] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(
        code, span, message, hint: hint, meant: meant, notes: notes, path: path, fixes: fixes))
  }

  /// Whether a `-> state and back` was meant to lead to a state.
  private var callsState: Bool {
    diagnostics.contains { $0.code == .badCall }
      && moves.contains { move in
        guard case .call(let id) = move.target, !header.uses.contains(id) else { return false }
        return stateNames.contains(id) || NearMiss.of(id, among: stateNames) != nil
      }
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
