/// Words that weigh little alone and much together.
///
/// A line of a table is `WEIGHT WIDTH SLOT …`, a weight and a rule. The weights of the
/// different lines met within a few short sentences are added up.
struct CareScore {
  /// One line of the table.
  struct Part {
    let weight: Int
    let rule: CareRule
  }

  let topic: CareReading.Topic
  let says: String
  /// The sum from which the words weigh softly.
  let soft: Int
  /// The sum from which they weigh clearly.
  let clear: Int
  let parts: [Part]
  /// Lines of the table that are no rule; a test holds that there are none.
  let malformed: [String]

  init(_ topic: CareReading.Topic, _ says: String, soft: Int, clear: Int, _ lines: String) {
    self.topic = topic
    self.says = says
    self.soft = soft
    self.clear = clear
    var parts: [Part] = []
    var malformed: [String] = []
    for line in TableText.lines(lines) {
      let pieces = line.split(separator: " ", maxSplits: 1)
      if let weight = pieces.first.flatMap({ Int($0) }), let rest = pieces.last,
        let rule = CareRule(rest)
      {
        parts.append(Part(weight: weight, rule: rule))
      } else {
        malformed.append(String(line))
      }
    }
    self.parts = parts
    self.malformed = malformed
  }
}
