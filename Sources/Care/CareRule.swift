/// Words that weigh when they stand near each other, as one line of a table tells it.
///
/// A line is `WIDTH [~] SLOT SLOT … [! VETO …]`. A slot is words parted by `|`; `@name` is a
/// class of ``CareWords``. All slots lie within WIDTH words, in the order written, or in any
/// order after `~`. A veto is a slot that must not stand in the same sentence near by.
struct CareRule {
  /// Whose matter a rule is.
  enum Subject {
    /// The writer's: a sentence about somebody else weighs less, or nothing.
    case writer
    /// Anybody's, because the words name the person themselves.
    case anybody
  }

  let width: Int
  let isFree: Bool
  /// The slots as written, each naming classes that there are.
  let slots: [String]
  let vetoes: [String]

  /// Reads one line; nil where it is no rule.
  init?(_ line: Substring) {
    var parts = TableText.words(line)
    guard let first = parts.first, let width = Int(first) else { return nil }
    parts.removeFirst()
    isFree = parts.first == "~"
    if isFree { parts.removeFirst() }
    let sides = parts.split(separator: "!", maxSplits: 1)
    guard let wanted = sides.first, !wanted.isEmpty else { return nil }
    let slots = wanted.filter { CareWords.isSlot($0) }.map(String.init)
    let unwanted = sides.dropFirst().flatMap { $0 }
    let vetoes = unwanted.filter { CareWords.isSlot($0) }.map(String.init)
    guard slots.count == wanted.count, vetoes.count == unwanted.count, width >= slots.count else {
      return nil
    }
    self.width = width
    self.slots = slots
    self.vetoes = vetoes
  }
}

/// Rules that weigh the same and say the same.
struct CareRuleGroup {
  let level: CareReading.Level
  let topic: CareReading.Topic
  let says: String
  let subject: CareRule.Subject
  /// Whether a "not" before the words takes their weight away.
  let yieldsToNot: Bool
  /// Whether its words are so plain that no sum of other words takes them back.
  let isOutright: Bool
  let rules: [CareRule]
  /// Lines of the table that are no rule; a test holds that there are none.
  let malformed: [String]

  init(
    _ level: CareReading.Level, _ topic: CareReading.Topic, _ says: String,
    of subject: CareRule.Subject = .writer, yieldsToNot: Bool = false,
    isOutright: Bool = false, _ lines: String
  ) {
    self.level = level
    self.topic = topic
    self.says = says
    self.subject = subject
    self.yieldsToNot = yieldsToNot
    self.isOutright = isOutright
    var rules: [CareRule] = []
    var malformed: [String] = []
    for line in TableText.lines(lines) {
      if let rule = CareRule(line) { rules.append(rule) } else { malformed.append(String(line)) }
    }
    self.rules = rules
    self.malformed = malformed
  }
}
