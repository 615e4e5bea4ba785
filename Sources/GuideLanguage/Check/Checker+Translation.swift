/// Whether a translation differs from its original in its words only.
extension Checker {
  /// Compares with the original, where it is at hand; only the first difference is reported.
  mutating func checkTranslation(_ original: (String) -> CheckedGuide?) {
    guard let translated = header.translates, let span = headerParser.spans["translates"] else {
      return
    }
    if translated.id != header.id, !header.id.isEmpty {
      return report(
        .translationDiffers, span, "A translation has the id of its original.",
        hint: "Write the header: id: \(translated.id)")
    }
    guard parsedWithoutErrors, !diagnostics.contains(where: \.isError),
      let other = original(translated.id)
    else { return }
    if other.header.language == header.language {
      return report(
        .translationDiffers, headerParser.spans["language"] ?? span,
        "The original speaks \"\(header.language)\" too.",
        hint: "Name the language of this file here, such as: de")
    }
    let isMoved = other.header.version != translated.version
    let age =
      isMoved
      ? " The original is at version \(other.header.version) now, not \(translated.version)." : ""
    if let (place, message) = headerDifference(other.header) ?? stateDifference(other.states) {
      report(
        .translationDiffers, place, message + age,
        hint: "A translation changes spoken words and labels, and nothing else.")
    } else if isMoved {
      report(
        .originalMovedOn, span,
        "This is a translation of version \(translated.version); the original is at version "
          + "\(other.header.version) now.",
        hint: "Read what has changed, then write: translates: \(translated.id)"
          + "@\(other.header.version)")
    }
  }

  private typealias Difference = (SourceSpan, String)

  private func headerDifference(_ other: GuideHeader) -> Difference? {
    func line(_ measure: Measure) -> String {
      "\(measure.name) from \(measure.from) to \(measure.to), "
        + (measure.lowerIsBetter ? "lower" : "higher") + " is better"
    }
    func facts(_ header: GuideHeader) -> [(name: String, value: String)] {
      [
        ("safe exit", header.safeExit),
        ("gentle way", header.gentleWay ?? ""),
        ("days", header.days.map { "\($0)" } ?? ""),
        ("uses", header.uses.sorted().joined(separator: ", ")),
        ("keeps", header.keeps.sorted().joined(separator: ", ")),
        ("gives", header.gives.sorted().joined(separator: ", ")),
        ("measure", header.measures.map(line).joined(separator: "; ")),
        ("in view", header.inView ?? ""),
      ]
    }
    for (ours, theirs) in zip(facts(header), facts(other)) where ours.value != theirs.value {
      let place = headerParser.spans[ours.name] ?? headerParser.spans["translates"]
      return (
        place ?? SourceSpan(line: 1, column: 1, length: 1),
        "The original has \(Self.words(ours.name, theirs.value)), and this file "
          + "\(Self.words(ours.name, ours.value))."
      )
    }
    return nil
  }

  private static func words(_ name: String, _ value: String) -> String {
    value.isEmpty ? "no header \"\(name)\"" : "\"\(name): \(value)\""
  }

  private func stateDifference(_ others: [GuideState]) -> Difference? {
    for (state, other) in zip(states, others) {
      guard state.name == other.name else {
        return (
          state.span,
          "The original has the state \"\(other.name)\" here, and this file \"\(state.name)\"."
        )
      }
      if let difference = lineDifference(state, other) { return difference }
    }
    if states.count > others.count {
      let state = states[others.count]
      return (state.span, "The original has no state \"\(state.name)\".")
    }
    guard let last = states.last, states.count < others.count else { return nil }
    return (last.span, "After this, the state \"\(others[states.count].name)\" is missing.")
  }

  private func lineDifference(_ state: GuideState, _ other: GuideState) -> Difference? {
    let ours = ShapeLine.lines(of: state)
    let theirs = ShapeLine.lines(of: other)
    for (line, original) in zip(ours, theirs) where line.text != original.text {
      return (
        line.span, "The original has \"\(original.text)\" here, and this file \"\(line.text)\"."
      )
    }
    if ours.count > theirs.count {
      let line = ours[theirs.count]
      return (line.span, "The original has no \"\(line.text)\" here.")
    }
    if ours.count < theirs.count {
      return (
        state.span,
        "The original has \"\(theirs[ours.count].text)\" in this state, and this file not."
      )
    }
    // The lines are the same; a condition may still hold for fewer of them.
    return zip(ours, theirs).first { $0.target != $1.target }.map { line, _ in
      (line.span, "In the original, what belongs to \"\(line.text)\" ends elsewhere.")
    }
  }
}
