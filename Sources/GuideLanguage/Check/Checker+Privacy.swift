extension Checker {
  /// Whether private answers, or values made from them, would be kept.
  mutating func checkPrivacy() {
    let privateNames = answers.filter { $0.value.isPrivate || $0.value.isLetGo }.keys
    var origin = Dictionary(uniqueKeysWithValues: privateNames.map { ($0, $0) })
    let assignments = allSteps.compactMap { step -> (Expression.Name, [String])? in
      switch step.kind {
      case .set(let name, let expression), .add(let expression, let name):
        (name, expression.names.map(\.text))
      default: nil
      }
    }
    var changed = true
    while changed {
      changed = false
      for (name, sources) in assignments where origin[name.text] == nil {
        if let source = sources.compactMap({ origin[$0] }).min() {
          origin[name.text] = source
          changed = true
        }
      }
    }
    for name in header.keeps {
      guard let source = origin[name] else { continue }
      report(.privateKept, itemSpan("keeps \(name)"), Self.words(name, source, "kept"))
    }
    for name in header.gives {
      guard let source = origin[name] else { continue }
      report(.privateKept, itemSpan("gives \(name)"), Self.words(name, source, "given"))
    }
    for measure in header.measures {
      for name in [measure.from, measure.to] {
        guard let source = origin[name] else { continue }
        report(
          .privateKept, itemSpan("measure \(measure.name)"), Self.words(name, source, "measured"))
      }
    }
  }

  private static func words(_ name: String, _ source: String, _ verb: String) -> String {
    name == source
      ? "\"\(name)\" is private, so it cannot be \(verb)."
      : "\"\(name)\" is made from \"\(source)\", which is private, so it cannot be \(verb)."
  }
}
