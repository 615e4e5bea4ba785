/// Tells whether a short line asks for help now, so that the help card opens instead of a usage text.
///
/// It reads one line, stores nothing and scores nobody. It knows English only, and
/// misses indirect talk; a false alarm costs one key. It is no safety net.
public enum DistressWords {
  /// Whether `line` means "help me now": words of dying, of hurting oneself, of being
  /// hurt, of an emergency, or a plain call for a person.
  ///
  /// Meant for what stands after `mooring help`, at the passphrase prompt and on the
  /// first screen. Case, accents, apostrophes of any shape, repeated letters and, for
  /// most patterns, the order of words do not matter.
  public static func isDistress(_ line: String) -> Bool {
    let folded = FoldedText(line)
    if wholeLines.contains(folded.text) || isEmergencyNumber(folded.words) { return true }
    let words = folded.words.map { SqueezedWord($0).text }
    if words.contains(where: isAlarmWord) { return true }
    return patterns.contains { $0.fits(words) }
  }

  /// Lines that ask for people when nothing else stands beside them.
  private static let wholeLines: Set<String> = [
    "help me", "help me please", "please help me", "help me now", "please help", "help please",
    "someone help me", "somebody help me", "anyone help me", "god help me", "please god help me",
    "i need help", "i need help now", "i need help please", "i really need help",
    "need help now", "i need somebody", "i need someone", "i need a person", "a person", "person",
    "people", "sos", "crisis", "in crisis", "i am in crisis", "im in crisis", "danger",
    "in danger", "urgent", "police", "hotline", "kms", "goodbye everyone", "goodbye forever",
  ]

  /// Words that mean it wherever they stand.
  private static let alarmWords = squeezed(
    "suicide suicidal suiciding unalive emergency ambulance overdose overdosed overdosing selfharm "
      + "selfharming helpline crisisline")

  private static let patterns: [WordPattern] = [
    // dying
    WordPattern("want|wanna|wants|ready|going|gonna|need|rather|plan|planning|hope|wishing die", window: 5),
    WordPattern("wish|want|wanna|better|rather|be|were|was dead", window: 4, order: .asWritten),
    WordPattern("wish|hope i die|died|dead", window: 6, order: .asWritten),
    WordPattern("let me die", window: 4, order: .asWritten),
    WordPattern("better off without me", window: 6, order: .asWritten),
    WordPattern("end|ending|take|taking|finish my|own life", window: 5),
    WordPattern("end|ending|finish it all|tonight|now", window: 4),
    WordPattern("want|wanna end|over it", window: 5, order: .asWritten),
    WordPattern("dont|not|never|no|cant want|wanna live|alive|exist|wake|living|existing", window: 7),
    WordPattern("dont|not want|wanna be here|around|anymore", window: 7),
    WordPattern("tired|sick|done|over|enough with|of living|life|being|existing alive|living|life|existing", window: 6),
    WordPattern("tired|sick|done with|of life|living|existing", window: 5),
    WordPattern("no|nothing|without|any reason|point|left|nothing live|living|on", window: 7),
    WordPattern("not worth living", window: 5),
    WordPattern("disappear|vanish|gone forever|want|wanna|wish|better|just i", window: 6),
    WordPattern("nobody|noone|one|wont|will|would miss me", window: 5, order: .asWritten),
    WordPattern("i|im burden everyone|everybody|all|them|family|others", window: 7),
    // hurting oneself
    WordPattern(
      "kill|killing|kil|hang|hanging|shoot|shooting|drown|stab|stabbing|hurt|hurting|harm|harming|injure|cut|"
        + "cutting|burn|burning|poison|starve|off|end|ending|punish|self myself|myslef|mysef|mysel|meself", window: 4),
    WordPattern("self harm|harming|harmed|injury|injuring", window: 2),
    WordPattern("slit|cut|cutting|slitting my wrist|wrists|arm|arms|legs|leg", window: 4),
    WordPattern("jump|jumping off|from|under|before bridge|roof|building|window|train|balcony", window: 6),
    WordPattern(
      "took|taken|take|taking|swallowed|swallow all|bottle|whole|handful|too|many "
        + "pills|pill|tablets|meds|medication|paracetamol|tylenol|painkillers", window: 7),
    WordPattern("have|got|holding|my gun|noose|razor|blade i|ready|hand|hands|me", window: 5),
    // not able to go on
    WordPattern("cant|cannot|couldnt|not|wont go|carry|keep on|going", window: 4),
    WordPattern(
      "cant|cannot|couldnt take|bear|do|stand|handle|live|cope this|it|anymore|any|longer more|anymore|longer", window: 7),
    WordPattern("cant|cannot cope|breathe", window: 3, order: .asWritten),
    WordPattern("cant|cannot take|bear|stand it|this", window: 4, order: .asWritten),
    WordPattern("give|giving|gave up on life|everything|living", window: 5),
    // being hurt, danger
    WordPattern(
      "he|she|they|hes|shes|theyre|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|mum|mom|mother|"
        + "brother|uncle|someone|somebody hits|hit|hitting|beats|beat|beating|hurts|hurt|hurting|choked|choking|"
        + "strangled|strangling|threatens|threatened|threatening|raped|rapes|kill|stab|shoot|attacked|abuses|abused|abusing me|us",
      window: 8, order: .asWritten),
    WordPattern("i|im|was|been|being|got raped|abused|assaulted|attacked|stalked", window: 5, order: .asWritten),
    WordPattern("abused|abusing|abuses|rapes|raped|assaulted me", window: 3, order: .asWritten),
    WordPattern("i|im|am|dont|were not|isnt|arent|never|feel|unsafe|aint safe|unsafe", window: 5),
    WordPattern("i|im|am|are|were in danger", window: 5, order: .asWritten),
    WordPattern("not|isnt|stopped|cant breathing|breathe", window: 3, order: .asWritten),
    WordPattern("bleeding wont|not|cant|doesnt|out|badly|heavily|lot|stop|i|im", window: 5),
    // a person
    WordPattern("need|want|have|get|find someone|somebody|anyone|person|human|people talk|speak|listen|call", window: 7),
    WordPattern("who|someone|anyone|anybody|number|numbers can|to i|we|you|please call|ring|phone", window: 6),
    WordPattern("crisis|suicide|help line|hotline|number|numbers|text|lifeline", window: 2),
    WordPattern("need|want help now|urgently|immediately|badly|desperate|desperately", window: 5),
    WordPattern("please|someone|somebody|anyone|anybody help me", window: 4),
    WordPattern("going|gonna|want|might|will|about hurt|kill|harm someone|somebody|him|her|them|people", window: 5),
  ]

  /// Whether the line is nothing but an emergency number of some listed country.
  private static func isEmergencyNumber(_ words: [String]) -> Bool {
    let number = words.joined()
    guard number.count >= 3 else { return false }
    return number == "988"
      || HelpTable.countries.contains { $0.emergencyNumbers.contains(number) }
  }

  /// Whether a word is an alarm word, or a long one is one slip away from it.
  private static func isAlarmWord(_ word: String) -> Bool {
    alarmWords.contains { alarm in
      alarm == word
        || (word.count >= 6 && word.first == alarm.first
          && EditDistance.isAtMostOne(Array(alarm), Array(word)))
    }
  }

  private static func squeezed(_ words: String) -> [String] {
    words.split(separator: " ").map { SqueezedWord(String($0)).text }
  }
}
