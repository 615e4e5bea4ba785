extension Checker {
  /// Whether a guide that is offered for something, or measures it, says what it rests on.
  mutating func checkPracticeFacts() {
    guard !header.measures.isEmpty || !header.whenRows.isEmpty, headerParser.diagnostics.isEmpty
    else { return }
    let facts = [
      ("time", header.time, "How long does it take?", "time: 4m to 8m"),
      ("evidence", header.evidence, "How well is it tested?", "evidence: C (A, B or C)"),
      (
        "source", header.source, "Where does it come from?", "source: Author and year, or: practice"
      ),
    ]
    let reason = header.whenRows.isEmpty ? "measures something" : "stands at home under \"when\""
    for (name, value, question, example) in facts where value == nil {
      report(
        .practiceFactMissing, SourceSpan(line: 1, column: 1, length: 1),
        "\(question) The header \"\(name)\" is missing.",
        hint: "A guide that \(reason) should say so. Add a line such as:\n  \(example)")
    }
  }
}
