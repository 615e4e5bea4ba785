/// The pages about the rules: what each means, why it matters, and an example.
public enum DiagnosticPage {
  /// The page in Markdown, with examples in fenced blocks that end in `bad` and `good`.
  public static func text(for code: DiagnosticCode) -> String {
    String(decoding: bytes(of: code), as: UTF8.self)
  }

  /// The page for a terminal of 80 columns: examples are indented, no marks are left.
  public static func plainText(for code: DiagnosticCode) -> String {
    var result = ""
    var isInExample = false
    for line in text(for: code).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInExample.toggle()
        if isInExample { result += (line.hasSuffix("bad") ? "Instead of:" : "Write:") + "\n\n" }
      } else if isInExample {
        result += line.isEmpty ? "\n" : "    \(line)\n"
      } else if line.hasPrefix("# ") {
        result += line.dropFirst(2) + "\n"
      } else {
        result += line + "\n"
      }
    }
    while result.hasSuffix("\n\n") { result.removeLast() }
    return result
  }

  private static func bytes(of code: DiagnosticCode) -> [UInt8] {
    switch code {
    case .missingHeader: PackageResources.G001_md
    case .unreadableText: PackageResources.G002_md
    case .tooLarge: PackageResources.G003_md
    case .unknownHeader: PackageResources.G004_md
    case .repeatedHeader: PackageResources.G005_md
    case .badHeaderValue: PackageResources.G006_md
    case .missingTitle: PackageResources.G007_md
    case .newerFormat: PackageResources.G008_md
    case .unknownConstruct: PackageResources.G010_md
    case .badExpression: PackageResources.G011_md
    case .unknownType: PackageResources.G012_md
    case .badModifier: PackageResources.G013_md
    case .conflictingType: PackageResources.G014_md
    case .badName: PackageResources.G015_md
    case .strayArm: PackageResources.G016_md
    case .repeatedState: PackageResources.G017_md
    case .badOptions: PackageResources.G018_md
    case .unmatchedBlock: PackageResources.G019_md
    case .neverAskedBefore: PackageResources.G020_md
    case .unknownName: PackageResources.G021_md
    case .privateKept: PackageResources.G022_md
    case .usedAfterLetGo: PackageResources.G023_md
    case .elseCatchesUnknown: PackageResources.G024_md
    case .badCall: PackageResources.G025_md
    case .lineAfterMove: PackageResources.G026_md
    case .yesNoCoverage: PackageResources.G027_md
    case .optionCoverage: PackageResources.G028_md
    case .rangeCoverage: PackageResources.G029_md
    case .missingNothing: PackageResources.G030_md
    case .stateStops: PackageResources.G031_md
    case .missingTarget: PackageResources.G033_md
    case .unreachableState: PackageResources.G034_md
    case .noFinish: PackageResources.G035_md
    case .endlessCircle: PackageResources.G036_md
    case .missingSafeExit: PackageResources.G037_md
    case .unsafeExit: PackageResources.G038_md
    case .strayReturn: PackageResources.G039_md
    case .untested: PackageResources.G040_md
    case .badMeasure: PackageResources.G041_md
    case .openMeasure: PackageResources.G042_md
    case .badExample: PackageResources.G043_md
    case .keptNeverSet: PackageResources.G044_md
    case .mismatchedKinds: PackageResources.G045_md
    case .unmatchedBrace: PackageResources.G046_md
    case .noWorseBranch: PackageResources.G047_md
    case .longSentence: PackageResources.G048_md
    case .twoQuestions: PackageResources.G049_md
    case .wordToAvoid: PackageResources.G050_md
    case .hardToRead: PackageResources.G051_md
    case .telephoneNumber: PackageResources.G052_md
    case .practiceFactMissing: PackageResources.G053_md
    case .badLookUp: PackageResources.G054_md
    case .lookUpForced: PackageResources.G055_md
    case .translationDiffers: PackageResources.G056_md
    case .listMismatch: PackageResources.G057_md
    case .badForAnswer: PackageResources.G058_md
    case .givenNeverSet: PackageResources.G059_md
    case .originalMovedOn: PackageResources.G060_md
    case .answerInBrackets: PackageResources.G061_md
    case .offerNotKept: PackageResources.G062_md
    case .neverTrue: PackageResources.G063_md
    }
  }
}
