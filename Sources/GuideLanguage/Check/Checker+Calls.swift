extension Checker {
  /// Whether only guides in `uses` are called, and none calls back here.
  mutating func checkCalls(_ library: (String) -> GuideHeader?, _ guideIDs: () -> [String]) {
    for id in header.uses {
      let span = itemSpan("uses \(id)")
      if id == header.id {
        report(
          .badCall, span, "A guide cannot call itself.",
          hint: "To go to one of its states, write: -> state")
      } else if others[id] == nil {
        report(
          .badCall, span, "There is no guide \"\(id)\" here.", hint: Self.whereGuidesAre,
          meant: NearMiss.of(id, among: guideIDs()))
      } else if let path = pathBack(from: id) {
        report(
          .badCall, span, "These guides call each other in a circle.",
          hint: "Take \"\(id)\" out of \"uses\", or the call out of the other guide.",
          path: [header.id] + path)
      }
    }
    var unnamed: Set<String> = []
    for (id, span) in calls where !header.uses.contains(id) && !hasBrokenUses {
      if stateNames.contains(id) {
        report(
          .badCall, span, "\"\(id)\" is a state of this guide, and only other guides come back.",
          hint: "To go to the state, write: -> \(id)", fixes: [.replace(span, with: id)])
      } else if let near = NearMiss.of(id, among: header.uses) {
        report(
          .badCall, span, "The header \"uses\" does not name the guide \"\(id)\".",
          hint: "Did you mean \"\(near)\"?", fixes: [.replace(span, with: "\(near) and back")])
      } else if library(id) == nil, case let ids = guideIDs(), !ids.isEmpty {
        reportUnknownGuide(id, span, near: NearMiss.of(id, among: ids))
      } else if unnamed.insert(id).inserted {
        report(
          .badCall, span, "The header \"uses\" does not name the guide \"\(id)\".",
          hint: "Every guide that is called stands there. Add: uses: \(id)",
          fixes: usesEdits(id).map {
            [Fix(title: "Add it to the header uses", edits: $0)]
          } ?? [])
      }
    }
  }

  private static let whereGuidesAre =
    "It is built in, or lies in the folder of your own guides. See: mooring guide list"

  /// Every call, in the order of the file.
  private var calls: [(id: String, span: SourceSpan)] {
    let rules = header.anytime.enumerated().compactMap { index, rule in
      if case .guide(let id) = rule.target { (id, itemSpan("anytime \(index)")) } else { nil }
    }
    return rules
      + moves.compactMap { move in
        if case .call(let id) = move.target { (id, move.span) } else { nil }
      }
  }

  private mutating func reportUnknownGuide(_ id: String, _ span: SourceSpan, near: String?) {
    report(
      .badCall, span, "There is no guide \"\(id)\" here.",
      hint: near.map { "Did you mean \"\($0)\"?" } ?? Self.whereGuidesAre,
      fixes: near.flatMap { callFix($0, at: span) }.map { [$0] } ?? [])
  }

  /// Calls the guide at this place, and names it in the header `uses`.
  private func callFix(_ id: String, at span: SourceSpan) -> Fix? {
    let call = Fix.replace(span, with: "\(id) and back")
    if header.uses.contains(id) { return call }
    return usesEdits(id).map { Fix(title: call.title, edits: call.edits + $0) }
  }

  /// Adds a guide to the header `uses`; nil where there is no place for it.
  private func usesEdits(_ id: String) -> [Fix.Edit]? {
    if let span = headerParser.spans["uses"] { return Fix.add(", \(id)", behind: span, "").edits }
    return headerParser.spans["about"].map { Fix.add("\nuses: \(id)", behind: $0, "").edits }
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
  mutating func checkTargets(_ library: (String) -> GuideHeader?, _ guideIDs: () -> [String]) {
    let misspelt = Set(
      states.map(\.name).filter { !NameRule.isStateName($0) }
        .compactMap { NearMiss.name(from: $0, joinedBy: "-") })
    var lastFound = ""
    for move in moves {
      // Arms of one question mostly lead to one state.
      guard case .state(let name) = move.target, name != lastFound else { continue }
      guard !stateNames.contains(name) else {
        lastFound = name
        continue
      }
      guard !misspelt.contains(name) else { continue }
      reportMissingTarget(name, move.span, library, guideIDs)
    }
    for (index, rule) in header.anytime.enumerated() {
      guard case .state(let name) = rule.target, !stateNames.contains(name) else { continue }
      reportMissingTarget(name, itemSpan("anytime \(index)"), library, guideIDs)
    }
    if let name = header.gentleWay, !stateNames.contains(name), !states.isEmpty,
      let span = headerParser.spans["gentle way"]
    {
      report(
        .missingTarget, span, "The gentle way leads to \"\(name)\", and there is no such state.",
        hint: "Name a state of this guide, or add one that begins with \"## \(name)\".",
        meant: NearMiss.of(name, among: stateNames))
    }
    if !header.safeExit.isEmpty, !stateNames.contains(header.safeExit), !states.isEmpty,
      let span = headerParser.spans["safe exit"]
    {
      report(
        .missingSafeExit, span,
        "When somebody stops, the guide goes to \"\(header.safeExit)\", and there is no such state.",
        hint: "Add a state of this name that says goodbye and ends with [finish].",
        meant: NearMiss.of(header.safeExit, among: stateNames))
    }
  }

  private mutating func reportMissingTarget(
    _ name: String, _ span: SourceSpan, _ library: (String) -> GuideHeader?,
    _ guideIDs: () -> [String]
  ) {
    let message = "There is no state \"\(name)\"."
    if name == "back" {
      report(
        .missingTarget, span, message,
        hint: "To come back from an interruption, write: -> return",
        fixes: [.replace(span, with: "return")])
    } else if header.uses.contains(name) || library(name) != nil {
      report(
        .missingTarget, span, message,
        hint: "To call the guide of this name, write: -> \(name) and back",
        fixes: callFix(name, at: span).map { [$0] } ?? [])
    } else if let near = NearMiss.of(name, among: stateNames) {
      report(.missingTarget, span, message, meant: near)
    } else if let near = NearMiss.of(name, among: guideIDs()) {
      report(
        .missingTarget, span, message,
        hint: "Did you mean the guide? Then write: -> \(near) and back",
        fixes: callFix(near, at: span).map { [$0] } ?? [])
    } else {
      report(
        .missingTarget, span, message,
        hint: "Add a state that begins with \"## \(name)\", or choose another one.")
    }
  }

  mutating func checkMeasures() {
    for measure in header.measures {
      let span = itemSpan("measure \(measure.name)")
      for name in [measure.from, measure.to] where !namesOnBrokenLines.contains(name) {
        // Asked for with two types, which is said there.
        if answers[name]?.type != nil, kinds[name] == .any { continue }
        guard kinds[name] == .number, answers[name]?.type != nil else {
          report(
            .badMeasure, span,
            answers[name] == nil
              ? "No line asks for \"\(name)\"." : "\"\(name)\" is not asked for as a number.",
            hint: answers[name] == nil
              ? NearMiss.hint(
                for: name, among: answers.keys, otherwise: "Ask for it with scale 0..10.")
              : "Ask for it with scale 0..10.",
            notes: firstPlaces[name].map { [.init("It gets its value here.", $0)] } ?? [])
          continue
        }
      }
      if measure.from == measure.to {
        report(
          .badMeasure, span, "A measure compares two answers, and these are one.",
          hint: "Ask twice, under two names: one before, one after.")
      } else if let from = answers[measure.from]?.type, let to = answers[measure.to]?.type,
        kinds[measure.from] == .number, kinds[measure.to] == .number, from != to
      {
        report(
          .badMeasure, span, "\"\(measure.from)\" and \"\(measure.to)\" have different ends.",
          hint: "Ask for both with the same scale.",
          notes: [measure.from, measure.to].compactMap { name in
            firstPlaces[name].map { .init("\"\(name)\" is asked for here.", $0) }
          })
      }
    }
  }
}
