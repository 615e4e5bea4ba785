extension Checker {
  /// Whether only guides in `uses` are called, and none calls back here.
  mutating func checkCalls() {
    for id in header.uses {
      let span = itemSpan("uses \(id)")
      if id == header.id {
        report(.badCall, span, "A guide cannot use itself.")
      } else if others[id] == nil {
        report(
          .badCall, span, "There is no guide \"\(id)\" here.",
          hint: "It is built in, or its file lies in the folder of your own guides.")
      } else if let path = pathBack(from: id) {
        report(
          .badCall, span,
          "These guides call each other in a circle: "
            + ([header.id] + path).joined(separator: " -> ") + ".",
          hint: "Take one of them out of \"uses\".")
      }
    }
    for move in moves {
      guard case .call(let id) = move.target else { continue }
      checkCall(id, move.span)
    }
    for (index, rule) in header.anytime.enumerated() {
      guard case .guide(let id) = rule.target else { continue }
      checkCall(id, itemSpan("anytime \(index)"))
    }
  }

  private mutating func checkCall(_ id: String, _ span: SourceSpan) {
    guard !header.uses.contains(id) else { return }
    let isState = stateNames.contains(id)
    report(
      .badCall, span, "The header \"uses\" does not name the guide \"\(id)\".",
      hint: isState
        ? "To go to the state of this name, write: -> \(id)"
        : NearMiss.hint(
          for: id, among: header.uses, otherwise: "Add \"\(id)\" to the header \"uses\"."))
  }

  /// The guides on the way from `id` back to this one, by breadth first.
  private func pathBack(from id: String) -> [String]? {
    var paths = [[id]]
    var seen: Set<String> = [id]
    while let path = paths.first, seen.count < 1_000 {
      paths.removeFirst()
      let last = path[path.count - 1]
      for next in others[last]?.uses ?? [] {
        if next == header.id { return path + [next] }
        if seen.insert(next).inserted { paths.append(path + [next]) }
      }
    }
    return nil
  }

  /// Whether every `->`, the safe exit and the anytime words lead to a state.
  mutating func checkTargets() {
    for move in moves {
      guard case .state(let name) = move.target, !stateNames.contains(name) else { continue }
      report(
        .missingTarget, move.span, "There is no state \"\(name)\".",
        hint: targetHint(name))
    }
    for (index, rule) in header.anytime.enumerated() {
      guard case .state(let name) = rule.target, !stateNames.contains(name) else { continue }
      report(
        .missingTarget, itemSpan("anytime \(index)"), "There is no state \"\(name)\".",
        hint: NearMiss.hint(for: name, among: stateNames))
    }
    if !header.safeExit.isEmpty, !stateNames.contains(header.safeExit), !states.isEmpty,
      let span = headerParser.spans["safe exit"]
    {
      report(
        .missingSafeExit, span, "There is no state \"\(header.safeExit)\".",
        hint: NearMiss.hint(
          for: header.safeExit, among: stateNames,
          otherwise: "Add a state of this name that says goodbye and ends with [finish]."))
    }
  }

  private func targetHint(_ name: String) -> String? {
    if name == "back" { return "To come back from an interruption, write: -> return" }
    if header.uses.contains(name) {
      return "To call the guide of this name, write: -> \(name) and back"
    }
    return NearMiss.hint(
      for: name, among: stateNames, otherwise: "Add a state that begins with \"## \(name)\".")
  }

  mutating func checkMeasures() {
    for measure in header.measures {
      let span = itemSpan("measure \(measure.name)")
      for name in [measure.from, measure.to] {
        guard kinds[name] == .number, answers[name]?.type != nil else {
          report(
            .badMeasure, span,
            answers[name] == nil
              ? "No line asks for \"\(name)\"." : "\"\(name)\" is not asked for as a number.",
            hint: answers[name] == nil
              ? NearMiss.hint(for: name, among: answers.keys) : "Ask for it with scale 0..10.")
          continue
        }
      }
      if measure.from == measure.to {
        report(.badMeasure, span, "A measure compares two answers.")
      } else if let from = answers[measure.from]?.type, let to = answers[measure.to]?.type,
        kinds[measure.from] == .number, kinds[measure.to] == .number, from != to
      {
        report(.badMeasure, span, "The two answers have different ends.")
      }
    }
  }
}
