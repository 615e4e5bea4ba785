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
  let parsedWithoutErrors: Bool

  var diagnostics: [Diagnostic] = []
  var answers: [String: AnswerDeclaration] = [:]
  var kinds: [String: ValueKind] = [:]
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
    self.stateIndexByName = Dictionary(
      parser.states.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.allSteps = parser.states.flatMap(\.steps)
    self.moves = Self.moves(of: allSteps)
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
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, span, message, hint: hint))
  }

  var stateNames: Dictionary<String, Int>.Keys { stateIndexByName.keys }

  private static func moves(of steps: [Step]) -> [Move] {
    var moves: [Move] = []
    for step in steps {
      switch step.kind {
      case .move(let move): moves.append(move)
      case .ask(let ask): for case let move? in ask.arms.lazy.map(\.move) { moves.append(move) }
      case .choose(_, let arms): for case let move? in arms.lazy.map(\.move) { moves.append(move) }
      default: break
      }
    }
    return moves
  }

  func itemSpan(_ item: String) -> SourceSpan {
    headerParser.itemSpans[item] ?? SourceSpan(line: 1, column: 1, length: 1)
  }
}
