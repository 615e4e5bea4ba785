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

  init(_ topic: CareReading.Topic, _ says: String, soft: Int, clear: Int, _ lines: String) {
    self.topic = topic
    self.says = says
    self.soft = soft
    self.clear = clear
    parts = lines.split(separator: "\n").compactMap { line in
      let pieces = line.split(separator: " ", maxSplits: 1)
      guard let weight = pieces.first.flatMap({ Int($0) }), let rest = pieces.last,
        let rule = CareRule(rest)
      else { return nil }
      return Part(weight: weight, rule: rule)
    }
  }
}
