/// Tells whether a short line asks for help now, so that the help card opens instead of a usage text.
///
/// It reads one line, stores nothing and scores nobody. It knows English only and
/// misses indirect talk; a false alarm costs one key. It is no safety net.
public enum DistressWords {
  /// Whether `line` means "help me now": wording that weighs clearly, as ``CareReading`` reads
  /// it, or a plain call for a person.
  ///
  /// Meant for what stands after `mooring help`, at the passphrase prompt and on the
  /// first screen. Of a long paste only the beginning is read.
  public static func isDistress(_ line: String) -> Bool {
    let beginning = String(line.prefix(characterLimit))
    let folded = FoldedText(beginning)
    if CareRules.wholeLines.contains(folded.text) || isEmergencyNumber(folded) { return true }
    if CareReading(of: beginning).level >= .clear { return true }
    let matcher = CareMatcher.shared
    let scene = matcher.scene(of: beginning)
    return matcher.callsForPeople.contains { !matcher.fits($0, in: scene).isEmpty }
  }

  private static let characterLimit = 2000

  /// Whether the line is nothing but an emergency number, or the line of that name, of a listed country.
  private static func isEmergencyNumber(_ folded: FoldedText) -> Bool {
    let number = folded.words.joined()
    guard number.count >= 3 else { return false }
    return number == "988"
      || HelpTable.countries.contains { $0.emergencyNumbers.contains(number) }
  }
}
