/// The checks of `[offer again on ...]`.
extension Checker {
  mutating func checkOffers() {
    for step in directions {
      guard case .offerAgain(let offer) = step.kind else { continue }
      checkIsDay(offer.day, step.span)
      if let time = offer.time { checkIsTime(time, step.span) }
      if let name = offer.words { checkIsKept(name) }
    }
  }

  private mutating func checkIsDay(_ expression: Expression, _ span: SourceSpan) {
    let kind = kind(of: expression)
    guard kind != .date, kind != .any else { return }
    // Of such a sum it is said already that days cannot be counted.
    if case .calculate(_, let left, let right) = expression,
      [left, right].contains(where: { self.kind(of: $0) == .date })
    {
      return
    }
    report(
      .mismatchedKinds, expression.names.first?.span ?? span,
      "This is \(kind.words), and [offer again on ...] needs a day.",
      hint: "Ask for the day first: > look_day: date")
  }

  private mutating func checkIsTime(_ expression: Expression, _ span: SourceSpan) {
    let kind = kind(of: expression)
    guard kind != .time, kind != .any else { return }
    report(
      .mismatchedKinds, expression.names.first?.span ?? span,
      "This is \(kind.words), and \"at\" needs a time of day.",
      hint: "Ask for it first: > look_time: time of day; or write it: at 17:30")
  }

  /// Whether home can show the words another day.
  private mutating func checkIsKept(_ name: Expression.Name) {
    if namesOnBrokenLines.contains(name.text) { return }
    guard answers[name.text] != nil else {
      return report(
        .unknownName, name.span, "No line asks for \"\(name.text)\" or sets it.",
        hint: "Home shows the words of a kept answer.",
        meant: NearMiss.of(name.text, among: header.keeps))
    }
    let kind = kinds[name.text] ?? .any
    guard kind == .text || kind == .any else {
      return report(
        .mismatchedKinds, name.span, "This is \(kind.words), and home shows words.",
        hint: "Name an answer of type text.",
        notes: firstPlaces[name.text].map { [.init("It gets its value here.", $0)] } ?? [])
    }
    guard !header.keeps.contains(name.text), !headerParser.misspelt.contains("keeps") else {
      return
    }
    report(
      .offerNotKept, name.span, "\"\(name.text)\" is not kept, so home cannot show it another day.",
      hint: "Add it to the header: keeps: \((header.keeps + [name.text]).joined(separator: ", "))")
  }
}
