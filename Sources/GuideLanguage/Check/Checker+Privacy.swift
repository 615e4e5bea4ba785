extension Checker {
  /// Whether private answers, or values made from them, would be kept.
  mutating func checkPrivacy() {
    let privateNames = answers.filter { $0.value.isPrivate || $0.value.isLetGo }.keys
    var origin = Dictionary(uniqueKeysWithValues: privateNames.map { ($0, $0) })
    guard !origin.isEmpty else { return }
    let assignments = directions.compactMap { step -> (Expression.Name, [String])? in
      switch step.kind {
      case .set(let name, let expression), .add(let expression, let name):
        (name, expression.names.map(\.text))
      default: nil
      }
    }
    var links: [String: (source: String, span: SourceSpan)] = [:]
    var changed = true
    while changed {
      changed = false
      for (name, sources) in assignments where origin[name.text] == nil {
        if let link = sources.filter({ origin[$0] != nil }).min(), let source = origin[link] {
          origin[name.text] = source
          links[name.text] = (link, name.span)
          changed = true
        }
      }
    }
    func proof(_ name: String) -> [Diagnostic.Note] {
      var notes: [Diagnostic.Note] = []
      var current = name
      while let (source, span) = links[current], notes.count < 5 {
        notes.append(.init("\"\(current)\" is made from \"\(source)\" here.", span))
        current = source
      }
      if let place = firstPlaces[current] {
        let how = answers[current]?.isLetGo == true ? "let go" : "private"
        notes.append(.init("\"\(current)\" is \(how) here.", place))
      }
      return notes
    }
    for name in header.keeps {
      guard let source = origin[name] else { continue }
      report(
        .privateKept, itemSpan("keeps \(name)"), Self.words(name, source, "kept"),
        hint: "Take it out of \"keeps\", or ask for it without \"private\".", notes: proof(name))
    }
    for name in header.gives {
      guard let source = origin[name] else { continue }
      report(.privateKept, itemSpan("gives \(name)"), Self.words(name, source, "given"))
    }
    for measure in header.measures {
      for name in [measure.from, measure.to] {
        guard let source = origin[name] else { continue }
        report(
          .privateKept, itemSpan("measure \(measure.name)"), Self.words(name, source, "measured"),
          hint: "Take the measure out, or ask for it without \"private\".", notes: proof(name))
      }
    }
  }

  private static func words(_ name: String, _ source: String, _ verb: String) -> String {
    name == source
      ? "\"\(name)\" is private, so it cannot be \(verb)."
      : "\"\(name)\" is made from \"\(source)\", which is private, so it cannot be \(verb)."
  }
}
