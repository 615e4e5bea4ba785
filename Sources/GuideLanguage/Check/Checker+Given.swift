extension Checker {
  /// Whether what a caller may read is there to be read.
  mutating func checkGiven() {
    for name in header.gives where answers[name] == nil {
      report(
        .givenNeverSet, itemSpan("gives \(name)"), "No line asks for \"\(name)\" or sets it.",
        hint: NearMiss.hint(for: name, among: answers.keys))
    }
  }

  /// Whether at most one option of a question asks for the person's own words, and says so.
  mutating func checkOwnWords() {
    for (ask, _) in asks {
      var hasOne = false
      for arm in ask.arms {
        guard case .option(let choice) = arm.key, choice.takesWords else { continue }
        if choice.labelWithoutLine.allSatisfy(\.isWhitespace) {
          report(
            .badOptions, arm.span, "What is this line for?",
            hint: "Write a word or two before it: * \(choice.id): Something else: ____")
        } else if hasOne {
          report(
            .badOptions, arm.span, "Another option here already asks for the person's own words.",
            hint: "Let only one of them end in ____.")
        }
        hasOne = true
      }
    }
  }
}
