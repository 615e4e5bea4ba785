extension Checker {
  /// Whether private answers, or values made from them, would be kept.
  mutating func checkPrivacy() {
    let privateNames = answers.filter { $0.value.isPrivate || $0.value.isLetGo }.keys
    var origin = Dictionary(uniqueKeysWithValues: privateNames.map { ($0, $0) })
    guard !origin.isEmpty else { return }
    let makings = states.flatMap { Self.makings(in: $0.steps) }
    var links: [String: (source: String, span: SourceSpan, how: String)] = [:]
    var changed = true
    while changed {
      changed = false
      for making in makings where origin[making.name.text] == nil {
        let link = making.sources.filter { origin[$0] != nil }.min()
        let reason = making.reasons.filter { origin[$0] != nil }.min()
        guard let found = link ?? reason, let source = origin[found] else { continue }
        origin[making.name.text] = source
        let how = link == nil ? "is set here, depending on" : "is made from"
        links[making.name.text] = (found, making.name.span, how)
        changed = true
      }
    }
    func proof(_ name: String) -> [Diagnostic.Note] {
      var notes: [Diagnostic.Note] = []
      var current = name
      while let (source, span, how) = links[current], notes.count < 5 {
        let place = how == "is made from" ? " here." : "."
        notes.append(.init("\"\(current)\" \(how) \"\(source)\"\(place)", span))
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

  /// A line that gives an answer a value, and what that may tell something of.
  private struct Making {
    let name: Expression.Name
    /// The answers that stand in its own line.
    let sources: [String]
    /// The answers on which it depends whether the line is come to.
    let reasons: [String]
  }

  /// Everything in an [if], up to its [end if], depends on all its conditions.
  private static func makings(in steps: [Step]) -> [Making] {
    var makings: [Making] = []
    var open: [(end: Int, names: [String])] = []
    for (position, step) in steps.enumerated() {
      while let last = open.last, last.end <= position { open.removeLast() }
      switch step.kind {
      case .branch(let expression, let otherwise):
        var end = otherwise
        if otherwise > position + 1, case .jump(let target) = steps[otherwise - 1].kind {
          end = max(end, target)
        }
        open.append((end, expression.names.map(\.text)))
      case .set(let name, let expression), .add(let expression, let name):
        makings.append(
          Making(
            name: name, sources: expression.names.map(\.text), reasons: open.flatMap(\.names)))
      default: break
      }
    }
    return makings
  }

  private static func words(_ name: String, _ source: String, _ verb: String) -> String {
    name == source
      ? "\"\(name)\" is private, so it cannot be \(verb)."
      : "\"\(name)\" is made from \"\(source)\", which is private, so it cannot be \(verb)."
  }
}
