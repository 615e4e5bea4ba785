/// The rules of the checker, by the code that an author sees.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  /// A header that every guide needs is missing.
  case missingHeader = "G001"
  /// Bytes that are not readable text.
  case unreadableText = "G002"
  /// A file, a line or a block is too large.
  case tooLarge = "G003"
  /// A line among the headers that is no header.
  case unknownHeader = "G004"
  /// A header stands twice.
  case repeatedHeader = "G005"
  /// A header's value cannot be read.
  case badHeaderValue = "G006"
  /// The file does not begin with its title.
  case missingTitle = "G007"
  /// The guide was written for a newer Mooring.
  case newerFormat = "G008"
  /// A line whose construct is unknown.
  case unknownConstruct = "G010"
  /// An expression that cannot be read.
  case badExpression = "G011"
  /// A question of an unknown type.
  case unknownType = "G012"
  /// A modifier that is unknown or does not fit the question.
  case badModifier = "G013"
  /// One answer name with two types.
  case conflictingType = "G014"
  /// A name that is not written as names are.
  case badName = "G015"
  /// An arm that belongs to no question, or does not fit it.
  case strayArm = "G016"
  /// Two states of one name.
  case repeatedState = "G017"
  /// Two options of one id in one question, or a question without options.
  case badOptions = "G018"
  /// `[if]`, `[else]` and `[end if]` do not match.
  case unmatchedBlock = "G019"
  /// A value that no way to this line has asked for.
  case neverAskedBefore = "G020"
  /// A name nobody gives a value.
  case unknownName = "G021"
  /// A private answer would be kept.
  case privateKept = "G022"
  /// An answer is used although it was let go.
  case usedAfterLetGo = "G023"
  /// An `[else]` that also catches a missing answer.
  case elseCatchesUnknown = "G024"
  /// A guide is called that may not be called.
  case badCall = "G025"
  /// A line that can never be reached, since the line before always moves on.
  case lineAfterMove = "G026"
  /// Yes and no are not both answered once.
  case yesNoCoverage = "G027"
  /// Options are not all covered, or one is not there.
  case optionCoverage = "G028"
  /// Ranges leave a gap, overlap or go outside the scale.
  case rangeCoverage = "G029"
  /// A question does not say what happens when the answer is nothing.
  case missingNothing = "G030"
  /// A state that just stops.
  case stateStops = "G031"
  /// A move to a state that does not exist.
  case missingTarget = "G033"
  /// A state nobody can come to.
  case unreachableState = "G034"
  /// A state from which no finish can be reached.
  case noFinish = "G035"
  /// A circle in which nothing is asked and no time passes.
  case endlessCircle = "G036"
  /// The safe exit is not a state of this guide.
  case missingSafeExit = "G037"
  /// The safe exit asks something, or does not finish.
  case unsafeExit = "G038"
  /// A return where nothing was interrupted.
  case strayReturn = "G039"
  /// A state or an arm that no example comes by; only found by playing the examples.
  case untested = "G040"
  /// A measure names answers it cannot compare.
  case badMeasure = "G041"
  /// A way to the end on which a measure is begun and not finished.
  case openMeasure = "G042"
  /// A line of an example that cannot be read.
  case badExample = "G043"
  /// A kept name that no line asks for or sets.
  case keptNeverSet = "G044"
  /// Two values of different kinds are put together.
  case mismatchedKinds = "G045"
  /// A brace in spoken text that does not match.
  case unmatchedBrace = "G046"
  /// A measure that can get worse, and nothing is there for it.
  case noWorseBranch = "G047"
  /// A sentence with too many words.
  case longSentence = "G048"
  /// More than one question mark in one question.
  case twoQuestions = "G049"
  /// A word that clinics, advertisements or scolding people use.
  case wordToAvoid = "G050"
  /// The whole guide is hard to read.
  case hardToRead = "G051"
  /// A telephone number in what is said.
  case telephoneNumber = "G052"
  /// Minutes, evidence or source are not said.
  case practiceFactMissing = "G053"
  /// A look-up of something that no earlier session can have.
  case badLookUp = "G054"
  /// What a look-up found is said before anything was asked.
  case lookUpForced = "G055"
  /// A translation that differs in more than words.
  case translationDiffers = "G056"
  /// A list is used as something else, or something else as a list.
  case listMismatch = "G057"
  /// `for each` or `for` names an answer that cannot serve.
  case badForAnswer = "G058"
  /// A given name that no line asks for or sets.
  case givenNeverSet = "G059"
  /// The guide that was translated has a newer version.
  case originalMovedOn = "G060"
  /// An answer's name in square brackets inside spoken words.
  case answerInBrackets = "G061"
  /// Words to be shown at home that are not kept.
  case offerNotKept = "G062"
  /// A comparison that no number of a scale can make true.
  case neverTrue = "G063"

  /// How much a finding of this rule weighs.
  public var severity: Severity {
    switch self {
    case .elseCatchesUnknown, .lineAfterMove, .untested, .openMeasure, .noWorseBranch,
      .originalMovedOn, .neverTrue:
      .warning
    case .longSentence, .twoQuestions, .wordToAvoid, .hardToRead, .practiceFactMissing,
      .answerInBrackets:
      .style
    default: .error
    }
  }

  /// The code somebody typed: `G036`, `g36` and `36` are the same; nil where there is none.
  public init?(typed: String) {
    let digits =
      typed.first.map { $0 == "G" || $0 == "g" } ?? false ? typed.dropFirst() : typed[...]
    guard !digits.isEmpty, digits.count <= 3, let number = UInt(digits) else { return nil }
    let text = String(number)
    self.init(rawValue: "G" + String(repeating: "0", count: 3 - text.count) + text)
  }

  /// The code that differs least from what somebody typed; nil where none is near.
  public static func nearest(to typed: String) -> DiagnosticCode? {
    let digits = typed.drop { !$0.isNumber }.prefix(4)
    let padding = String(repeating: "0", count: max(0, 3 - digits.count))
    return NearMiss.of("G" + padding + digits, among: allCases.map(\.rawValue), within: 1)
      .flatMap(Self.init(rawValue:))
  }
}
