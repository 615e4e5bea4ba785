/// Where the names of states stand in a guide, apart from the states themselves.
struct StateUses {
  private let parser: GuideParser

  init(_ parser: GuideParser) { self.parser = parser }

  func spans(of name: String) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    let header = parser.header
    if header.header.safeExit == name, let span = header.spans["safe exit"] { spans.append(span) }
    if header.header.gentleWay == name, let span = header.spans["gentle way"] { spans.append(span) }
    for (index, rule) in header.header.anytime.enumerated() where rule.target == .state(name) {
      if let span = header.itemSpans["anytime \(index)"] { spans.append(span) }
    }
    for step in parser.states.flatMap(\.steps) {
      var moves = step.kind.arms.compactMap(\.move)
      if case .move(let move) = step.kind { moves.append(move) }
      spans += moves.filter { $0.target == .state(name) }.map(\.span)
    }
    for (step, span) in parser.examples.flatMap(\.steps) {
      if case .finished(name) = step { spans.append(span) }
    }
    return spans
  }
}
