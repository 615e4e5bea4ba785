/// Runs all checks over a parsed guide.
struct Checker {
  let header: GuideHeader
  let headerParser: HeaderParser
  let states: [GuideState]
  let examples: [GuideExample]
  /// The headers of the guides in reach, by id.
  let others: [String: GuideHeader]
  let stateNames: Set<String>
  private let parsedWithoutErrors: Bool

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
    self.stateNames = Set(parser.states.map(\.name))
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

  /// All steps of all states.
  var allSteps: [Step] { states.flatMap(\.steps) }

  /// Every `->` with the place where it stands.
  var moves: [Move] {
    allSteps.flatMap { step -> [Move] in
      switch step.kind {
      case .move(let move): [move]
      case .ask(let ask): ask.arms.compactMap(\.move)
      case .choose(_, let arms): arms.compactMap(\.move)
      default: []
      }
    }
  }

  func itemSpan(_ item: String) -> SourceSpan {
    headerParser.itemSpans[item] ?? SourceSpan(line: 1, column: 1, length: 1)
  }
}
